import ArgumentParser
import Formats
import Rasters

struct SlopeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "slope",
    abstract: "Write the slope of a terrain model.",
    discussion: """
      By the methods of gdaldem and with its results: a float32 cloud-optimised GeoTIFF, -9999 where there is
      no slope. The terrain may be of any size; it is read and written in strips.

        chipmill slope dem.tif slope.tif --unit percent
      """)

  @OptionGroup var terrain: TerrainOptions

  @Option(help: "What slopes are told in: degree or percent.")
  var unit = Unit.degree

  @Option(help: "Map units in one unit of height: 111120 for metres over degrees.")
  var scale = 1.0

  enum Unit: String, ExpressibleByArgument, CaseIterable {
    case degree, percent

    var slopeUnit: SlopeUnit { self == .degree ? .degrees : .percent }
  }

  func validate() throws {
    guard scale > 0, scale.isFinite else { throw ValidationError("--scale takes a positive number.") }
  }

  func run() throws { try terrain.write(.slope(unit.slopeUnit), scale: scale) }
}
