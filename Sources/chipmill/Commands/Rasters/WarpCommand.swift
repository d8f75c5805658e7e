import ArgumentParser
import Formats
import Geometry
import Rasters

struct WarpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warp",
    abstract: "Sample a GeoTIFF onto a grid in another CRS.",
    discussion: """
      As gdalwarp does, with coordinates exact to a hundredth of a pixel: a cloud-optimised GeoTIFF of the
      same pixels and bands. Each block of the input is decoded once.

        chipmill warp dem.tif dem_utm.tif --crs EPSG:32632 --resolution 10 --resampling bilinear
      """)

  @Argument(help: "A GeoTIFF.", completion: .file(extensions: ["tif", "tiff"]))
  var input: String

  @Argument(help: "The GeoTIFF to write.", completion: .file(extensions: ["tif"]))
  var output: String

  @Option(help: "The CRS of the output; the input's when not given.")
  var crs: String?

  @Option(
    name: [.customLong("resolution"), .customLong("res")],
    help: "The side of a pixel in map units of the output.")
  var resolution: Double

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The output's edges in its CRS; those of the input, on multiples of the resolution, when not given.",
      valueName: "W,S,E,N"))
  var bounds: String?

  @Option(name: .shortAndLong, help: "How pixels get their values.")
  var resampling = Resampling.nearest

  @Option(help: "What pixels without a source become; the input's no-data value when not given.")
  var nodata: Double?

  func validate() throws {
    guard resolution > 0, resolution.isFinite else {
      throw ValidationError("--resolution takes a positive number of map units.")
    }
    _ = try edges()
  }

  func run() throws {
    let source = try RasterFile(path: input)
    guard let target = try crs.map({ try CRS($0) }) ?? source.grid.crs else {
      throw ValidationError("\(input) has no CRS: give one with --crs")
    }
    let grid = try FileWarp.grid(for: source, crs: target, resolution: resolution, bounds: try edges())
    let warp = try FileWarp(
      source, onto: grid, resampling: resampling, noData: nodata)
    try warp.write(to: output)
  }

  private func edges() throws -> Bounds? {
    guard let bounds else { return nil }
    let numbers = bounds.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard numbers.count == 4, let west = numbers[0], let south = numbers[1], let east = numbers[2],
      let north = numbers[3], west < east, south < north, numbers.allSatisfy({ $0?.isFinite == true })
    else { throw ValidationError("--bounds takes W,S,E,N with W < E and S < N, not '\(bounds)'.") }
    return Bounds(west: west, south: south, east: east, north: north)
  }
}
