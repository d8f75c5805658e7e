import ArgumentParser
import Formats
import Geometry
import Rasters

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Tell what values a GeoTIFF's bands have.",
    discussion: """
      Valid pixels, minimum, maximum, mean and standard deviation of each band. No-data and NaN are left out.

        chipmill stats dem.tif
      """)

  @Argument(help: "A GeoTIFF.", completion: .file(extensions: ["tif", "tiff"]))
  var file: String

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let raster = try RasterFile(path: file)
    let statistics = try raster.statistics()
    let pixels = raster.image.size.area
    if json {
      let bands = statistics.enumerated().map { band, statistics in
        JSON.object(
          [
            JSON.Member("band", .integer(band + 1)),
            JSON.Member("name", raster.image.bandNames[band].map { .string($0) } ?? .null),
          ] + Self.members(of: statistics, pixels: pixels))
      }
      let all = JSON.object([JSON.Member("path", .string(file)), JSON.Member("bands", .array(bands))])
      print(all.formatted, terminator: "")
      return
    }
    for (band, statistics) in statistics.enumerated() {
      let name = raster.image.bandNames[band] ?? "\(band + 1)"
      print("\(name)  \(Self.text(of: statistics))")
    }
  }

  static func members(of statistics: PixelStatistics, pixels: Int) -> [JSON.Member] {
    [
      JSON.Member("valid", .integer(statistics.validCount)),
      JSON.Member("missing", .integer(pixels - statistics.validCount)),
      JSON.Member("min", .number(statistics.minimum)), JSON.Member("max", .number(statistics.maximum)),
      JSON.Member("mean", .number(statistics.mean)),
      JSON.Member("std", .number(statistics.standardDeviation)),
    ]
  }

  static func text(of statistics: PixelStatistics) -> String {
    guard statistics.validCount > 0 else { return "no valid pixels" }
    return "\(statistics.validCount) valid, \(statistics.minimum) to \(statistics.maximum), "
      + "mean \(statistics.mean), standard deviation \(statistics.standardDeviation)"
  }
}
