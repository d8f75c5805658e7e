import ArgumentParser
import Datasets

struct GridCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grid",
    abstract: "Lay a regular grid of square tiles over an area.",
    discussion: """
      The tiles are those of geetiles, number for number, also in their names: a metre narrower than the \
      grid, and half a tile south-west of the area's rectangle. With --whole they lie from corner to corner \
      of it, without gaps. The file is DEST_DIR/AOI_partitions_aschips_HASH.geojson.

        chipmill grid --aoi_wkt_file luxembourg.wkt --chip_size_meters 1000 --aoi_name lux --dest_dir .
      """)

  @OptionGroup var area: AreaOptions

  @Option(name: spelled("chip-size-meters"), help: "The side of a tile, in metres.")
  var meters: Int

  @Flag(help: "Cover all of the area, and leave no metre between tiles.")
  var whole = false

  func validate() throws {
    guard meters > 1 else { throw ValidationError("--chip_size_meters takes a number from 2.") }
  }

  func run() throws {
    try TileFileName.check(aoi: area.name)
    let grid = try UTMGrid(
      over: try area.area, meters: meters, coverage: whole ? .whole : .original, threads: area.threads)
    print("inspected \(grid.inspected) tiles, kept \(grid.tiles.count)")
    try area.write(grid.tiles, partitions: "aschips")
  }
}
