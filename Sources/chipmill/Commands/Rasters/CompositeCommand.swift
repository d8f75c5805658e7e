import ArgumentParser
import Rasters

struct CompositeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "composite",
    abstract: "Make one raster of the scenes of several dates, without their clouds.",
    discussion: """
      The scenes have the same grids. median and mean take each band's clear dates; first and best take all
      bands of a pixel from one date: the first clear one in the order given, or the one with the greatest
      NDVI or another --score. Pixels without any clear date are no-data, and counted.

        chipmill composite SCENE SCENE SCENE summer.tif --method median --mask 3,8,9,10
      """)

  @Argument(help: "The scenes, and last the GeoTIFF to write.", completion: .file())
  var paths: [String]

  @Option(help: "median, mean, first or best.")
  var method = "median"

  @Option(
    parsing: .unconditional,
    help: "What best compares: ndvi, or a band, of which the greatest value wins; -BAND for the least.")
  var score: String?

  @OptionGroup var options: CompositeOptions

  func validate() throws {
    guard paths.count >= 2 else { throw ValidationError("Name one scene or more, and the GeoTIFF to write.") }
    guard CompositeMethod(rawValue: method) != nil else {
      let names = CompositeMethod.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--method takes one of \(names).")
    }
    guard score == nil || method == "best" else { throw ValidationError("--score goes with --method best.") }
  }

  func run() throws {
    try options.run(
      Array(paths.dropLast()), to: paths[paths.count - 1], CompositeMethod(rawValue: method) ?? .median,
      score: score)
  }
}
