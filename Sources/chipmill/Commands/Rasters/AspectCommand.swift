import ArgumentParser
import Formats
import Rasters

struct AspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aspect",
    abstract: "Write the direction that a terrain falls in.",
    discussion: """
      With the results of gdaldem aspect: degrees clockwise from north as a float32 cloud-optimised GeoTIFF,
      -9999 where the terrain is level or missing.

        chipmill aspect dem.tif aspect.tif
      """)

  @OptionGroup var terrain: TerrainOptions

  @Flag(help: "Degrees against the clock from east, as gdaldem -trigonometric.")
  var trigonometric = false

  @Flag(help: "0 for level ground, as gdaldem -zero_for_flat.")
  var zeroForFlat = false

  func run() throws {
    try terrain.write(.aspect(trigonometric ? .trigonometric : .azimuth, flatIsZero: zeroForFlat))
  }
}
