import ArgumentParser
import Datasets
import Formats
import Geometry

struct GridCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grid",
    abstract: "Lay a regular grid of tiles over an area.",
    discussion: """
      With --chip_size_meters the tiles are those of geetiles, number for number, also in their names: a \
      metre narrower than the grid, and half a tile south-west of the area's rectangle. With --whole they \
      lie from corner to corner of it, without gaps. The file is DEST_DIR/AOI_partitions_aschips_HASH.geojson.

        chipmill grid --aoi_wkt_file luxembourg.wkt --chip_size_meters 1000 --aoi_name lux --dest_dir .

      Other grids: chips on the pixels of a raster (--like) or of a CRS (--crs, --pixel_size), with an \
      overlap; Sentinel-2's tiles (--mgrs); and the cells of Major TOM (--major-tom).

        chipmill grid --like scene.tif --chip_size_pixels 256 --overlap 32 --aoi_wkt_file luxembourg \
      --aoi_name lux --dest_dir .
      """)

  @OptionGroup var area: AreaOptions

  @Option(name: spelled("chip-size-meters"), help: "The side of a tile, in metres.")
  var meters: Int?

  @Flag(help: "Cover all of the area, and leave no metre between tiles.")
  var whole = false

  @Option(help: "Lay chips of whole pixels on the lattice of this raster.", completion: .file())
  var like: String?

  @Option(help: "Lay chips on pixels of this CRS, whose corners are multiples of --pixel_size: EPSG:32632.")
  var crs: String?

  @Option(name: spelled("pixel-size"), help: "The side of a pixel, in units of --crs.")
  var pixelSize: Double?

  @Option(name: spelled("chip-size-pixels"), help: "The side of a chip, in pixels of --like or --crs.")
  var pixels: Int?

  @Option(help: "How many pixels neighbouring chips share.")
  var overlap = 0

  @Flag(help: "Take the squares of 109.8 km in which Sentinel-2's images come, named as 32UPU.")
  var mgrs = false

  @Option(
    name: [.customLong("major-tom"), .customLong("major_tom")],
    help: "Take the cells of Major TOM's grid of so many kilometres, named as 922D_700R.")
  var majorTOM: Double?

  func validate() throws {
    let kinds = [meters != nil, like != nil, crs != nil, mgrs, majorTOM != nil].count { $0 }
    guard kinds == 1 else {
      throw ValidationError(
        "Give one of --chip_size_meters, --like, --crs, --mgrs and --major-tom.")
    }
    guard (meters ?? 2) > 1 else { throw ValidationError("--chip_size_meters takes a number from 2.") }
    guard (like != nil || crs != nil) == (pixels != nil), (crs != nil) == (pixelSize != nil) else {
      throw ValidationError("--like needs --chip_size_pixels; --crs needs it and --pixel_size.")
    }
    guard (pixels ?? 1) > 0, (pixels ?? 1) <= 1 << 20, overlap >= 0, overlap < pixels ?? 1 else {
      throw ValidationError("--chip_size_pixels takes a number from 1, and --overlap a smaller one.")
    }
    guard pixelSize.map({ $0 > 0 && $0.isFinite }) ?? true else {
      throw ValidationError("--pixel_size takes a positive number.")
    }
    guard !whole || meters != nil else { throw ValidationError("--whole goes with --chip_size_meters.") }
  }

  func run() throws {
    try TileFileName.check(aoi: area.name)
    if let meters {
      let grid = try UTMGrid(
        over: try area.area, meters: meters, coverage: whole ? .whole : .original, threads: area.threads)
      print("inspected \(grid.inspected) tiles, kept \(grid.tiles.count)")
      return try area.write(grid.tiles, partitions: "aschips")
    }
    let found: TilesInArea
    var kind = "mgrs"
    if let majorTOM {
      found = try MajorTOMGrid(kilometers: majorTOM).tiles(in: try area.area)
      kind = "majortom"
    } else if let pixels {
      found = try chips(pixels).tiles(in: try area.area, threads: area.threads)
      kind = "\(pixels)px"
    } else {
      found = try SentinelTiles.tiles(in: try area.area)
    }
    try area.write(found.tiles, columns: found.columns, partitions: kind)
  }

  private func chips(_ pixels: Int) throws -> PixelTiles {
    if let like { return PixelTiles(on: try RasterFile(path: like).grid, side: pixels, overlap: overlap) }
    return PixelTiles(crs: try CRS(crs ?? ""), pixelSize: pixelSize ?? 1, side: pixels, overlap: overlap)
  }
}
