import ArgumentParser
import Datasets
import Formats
import Geometry

struct ValueMosaicCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mosaic.fromvals",
    abstract: "Draw tiles with the value that each has.",
    discussion: """
      The column value of a GeoJSON of tiles as a GeoTIFF of float32, square pixels in the UTM zone of their \
      middle; 0 is no data. Each tile is grown by a pixel on every side, so that no seams are left. A tile \
      without a value is left out.

        chipmill mosaic.fromvals --tiles_file predictions.geojson --dest_file predictions.tif \\
          --meters_per_pixel 100
      """)

  @Option(name: spelled("tiles-file"), help: "The tiles, with a column value.", completion: .file())
  var tilesFile: String

  @OptionGroup var canvas: CanvasOptions
  @OptionGroup var workers: WorkerOptions

  func run() throws {
    let table = try PolygonTable(geoJSON: tilesFile)
    guard let column = table["value"] else {
      throw FormatError(tilesFile, "has no column 'value'", remedy: "add a number for each tile")
    }
    guard !table.polygons.isEmpty else { throw FormatError(tilesFile, "holds no tile") }
    var values: [Double?] = []
    for (number, value) in column.enumerated() {
      guard value == .null || value.double != nil else {
        throw FormatError(tilesFile, at: "tile \(number + 1)", "value is \(value.compact), no number")
      }
      values.append(value.double)
    }
    let grid = try MosaicCanvas(
      of: table.polygons, metersPerPixel: canvas.metersPerPixel, extent: canvas.extent
    ).grid
    try ValueMosaic(of: table.polygons, values: values, on: grid)
      .write(to: canvas.destination, workers: workers.workers)
    let without = values.count { $0 == nil }
    print(
      "\(values.count - without) tiles are in \(canvas.destination): \(grid.size) pixels"
        + (without > 0 ? "; \(without) have no value" : ""))
  }
}
