import ArgumentParser
import Datasets
import Formats

struct SelectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "select",
    abstract: "Take the polygons of a file that lie in an area.",
    discussion: """
      Polygons that share more than 0.00001 square degrees with the area are kept, whole, without what the \
      file says of them. The file is DEST_DIR/AOI_partitions_TILES_HASH.geojson.

        chipmill select --orig_shapefile communes.zip --aoi_wkt_file luxembourg.wkt --tiles_name communes \
      --aoi_name lux --dest_dir .
      """)

  @OptionGroup var area: AreaOptions

  @Option(
    name: spelled("orig-shapefile"),
    help: "The polygons, in EPSG:4326: .shp, .zip with a shapefile, .gpkg or .geojson.", completion: .file())
  var file: String

  @Option(name: spelled("tiles-name"), help: "What the polygons are: communes. Without underscores.")
  var tilesName: String

  @Flag(help: "Write a file without tiles, as older versions of geetiles do, where none is in the area.")
  var compat = false

  func run() throws {
    try TileFileName.check(aoi: area.name)
    try TileFileName.check(partitions: tilesName)
    let polygons = try PolygonTable(path: file).polygons
    let selection = try TileSelection(
      of: polygons, in: try area.area, file: file, mayBeEmpty: compat, threads: area.threads)
    print("of \(polygons.count) polygons, \(selection.touching) intersect the area")
    try area.write(selection.tiles, partitions: tilesName)
  }
}
