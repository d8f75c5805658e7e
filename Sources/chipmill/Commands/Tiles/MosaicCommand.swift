import ArgumentParser
import Datasets
import Formats
import Geometry
import Rasters

struct MosaicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mosaic",
    abstract: "Lay the GeoTIFFs of a folder together in one.",
    discussion: """
      All *.tif directly in the folder are warped onto one grid of square pixels, in the UTM zone of their \
      middle: a cloud-optimised GeoTIFF with the bands that --channels names. Where tiles overlap, the first \
      by name that has data counts. No data is what a file declares to be, and where it declares nothing 0.

        chipmill mosaic --basedir lux_partitions_aschips_14c55eb7d417f/esa-world-cover --dest_file lux.tif \\
          --meters_per_pixel 100
      """)

  @Option(help: "The folder.", completion: .directory)
  var basedir: String

  @OptionGroup var canvas: CanvasOptions

  @Option(help: "The bands, counted from 0, such as [0] or 3,2,1.")
  var channels = "[0]"

  @Option(name: .shortAndLong, help: "How pixels get their values: nearest for integers, else bilinear.")
  var resampling: Resampling?

  @Option(parsing: .unconditional, help: "What is no data in files that declare nothing; may be nan.")
  var nodata = 0.0

  @OptionGroup var workers: WorkerOptions

  func validate() throws { _ = try bands() }

  private func bands() throws -> [Int] {
    let list = channels.filter { !"[] ".contains($0) }
    let bands = list.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard !bands.isEmpty, bands.count <= 1000, bands.allSatisfy({ $0.map { $0 >= 0 } ?? false }) else {
      throw ValidationError("--channels takes numbers of bands from 0, such as [0] or [3,2,1].")
    }
    return bands.compactMap(\.self)
  }

  func run() throws {
    let folder = try RasterFolder(basedir)
    guard !folder.paths.isEmpty else {
      throw FormatError(basedir, "holds no *.tif", remedy: "name the folder with a dataset's tiles")
    }
    let grid = try MosaicCanvas(
      of: folder.paths, metersPerPixel: canvas.metersPerPixel, extent: canvas.extent
    ).grid
    let mosaic = try FileMosaic(
      folder.paths, onto: grid, .init(bands: bands(), resampling: resampling, noData: nodata))
    let bar = ProgressBar(.bar)
    defer { bar.finish() }
    try mosaic.write(to: canvas.destination, workers: workers.workers) {
      bar.update($0, of: grid.size.height, "rows")
    }
    let zone = grid.crs.map { ", \($0)" } ?? ""
    print("\(folder.paths.count) tiles are in \(canvas.destination): \(grid.size) pixels\(zone)")
  }
}

/// The grid of a mosaic and where it goes.
struct CanvasOptions: ParsableArguments {
  @Option(name: spelled("dest-file"), help: "The GeoTIFF to write.", completion: .file(extensions: ["tif"]))
  var destination: String

  @Option(name: spelled("meters-per-pixel"), help: "The side of a pixel, in metres.")
  var metersPerPixel: Double

  @Flag(help: "Cut the mosaic as geetiles does, from its south-west corner to its north-east one.")
  var compat = false

  var extent: MosaicCanvas.Extent { compat ? .original : .whole }

  func validate() throws {
    guard metersPerPixel > 0, metersPerPixel.isFinite else {
      throw ValidationError("--meters_per_pixel takes a positive number of metres.")
    }
  }
}
