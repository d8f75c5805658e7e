import ArgumentParser
import Formats
import Rasters

struct SlopeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slope",
    abstract: "Write the slope of a terrain model.",
    discussion: """
      By Horn's method, with the results of gdaldem slope: a float32 cloud-optimised GeoTIFF, -9999 where
      there is no slope. The terrain may be of any size; it is read and written in strips.

        chipmill slope dem.tif slope.tif --unit percent
      """)

  @Argument(
    help: "Elevations: a GeoTIFF in a projected CRS.", completion: .file(extensions: ["tif", "tiff"]))
  var input: String

  @Argument(help: "The GeoTIFF to write.", completion: .file(extensions: ["tif"]))
  var output: String

  @Option(help: "What slopes are told in: degree or percent.")
  var unit = Unit.degree

  @Flag(help: "Extrapolate at the edges and beside missing elevations, as gdaldem -compute_edges.")
  var computeEdges = false

  @Option(help: "Units of height in one map unit: 111120 for metres over degrees.")
  var scale = 1.0

  @Option(help: "The band of elevations, from 1.")
  var band = 1

  enum Unit: String, ExpressibleByArgument, CaseIterable {
    case degree, percent

    var slopeUnit: SlopeUnit { self == .degree ? .degrees : .percent }
  }

  func validate() throws {
    guard scale > 0, scale.isFinite else { throw ValidationError("--scale takes a positive number.") }
    guard band >= 1 else { throw ValidationError("--band takes a number from 1.") }
  }

  func run() throws {
    let slope = FileSlope(unit: unit.slopeUnit, computesEdges: computeEdges, scale: scale, band: band - 1)
    try slope.write(try RasterFile(path: input), to: output)
  }
}
