import ArgumentParser
import Formats
import Geometry
import Rasters

struct ResizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resize",
    abstract: "Give a GeoTIFF another resolution on the same footprint.",
    discussion: """
      A cloud-optimised GeoTIFF with the same corner, CRS, bands, names and no-data value, sampled as gdalwarp
      does. Each block of the input is decoded once.

        chipmill resize B02.tif B02_20m.tif --resolution 20 --resampling average
        chipmill resize B02.tif small.tif --size 512x512
      """)

  @Argument(help: "A GeoTIFF.", completion: .file(extensions: ["tif", "tiff"]))
  var input: String

  @Argument(help: "The GeoTIFF to write.", completion: .file(extensions: ["tif"]))
  var output: String

  @Option(help: "Output pixels for an input pixel on each axis: 2 is twice as fine, 0.5 half as fine.")
  var scale: Double?

  @Option(
    name: [.customLong("resolution"), .customLong("res")], help: "The side of a pixel in map units.")
  var resolution: Double?

  @Option(help: ArgumentHelp("Columns and rows of the output.", valueName: "WxH"))
  var size: String?

  @Option(name: .shortAndLong, help: "How pixels get their values.")
  var resampling = Resampling.bilinear

  func validate() throws {
    guard [scale != nil, resolution != nil, size != nil].count(where: { $0 }) == 1 else {
      throw ValidationError("Give one of --scale, --resolution and --size.")
    }
    for (name, value) in [("--scale", scale), ("--resolution", resolution)] {
      guard value.map({ $0 > 0 && $0.isFinite }) ?? true else {
        throw ValidationError("\(name) takes a positive number.")
      }
    }
    _ = try pixels()
  }

  func run() throws {
    let source = try RasterFile(path: input)
    let own = source.grid
    // Input pixels for an output pixel on each axis.
    let ratio: (x: Double, y: Double)
    if let pixels = try pixels() {
      ratio = (
        Double(own.size.width) / Double(pixels.width), Double(own.size.height) / Double(pixels.height)
      )
    } else if let resolution {
      ratio = (resolution / own.transform.pixelWidth, resolution / own.transform.pixelHeight)
    } else {
      ratio = (1 / (scale ?? 1), 1 / (scale ?? 1))
    }
    let grid = try FileWarp.grid(for: source, ratio: ratio)
    let warp = try FileWarp(source, onto: grid, resampling: resampling)
    try warp.write(to: output)
  }

  private func pixels() throws -> Size? {
    guard let size else { return nil }
    let sides = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard sides.count == 2, let width = sides[0], let height = sides[1],
      (1...FileWarp.sideLimit).contains(width), (1...FileWarp.sideLimit).contains(height)
    else { throw ValidationError("--size takes WxH, such as 512x512, not '\(size)'.") }
    return Size(width: width, height: height)
  }
}
