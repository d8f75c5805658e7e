import ArgumentParser
import Datasets

struct RandomCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "random",
    abstract: "Cut an area into pieces at random places.",
    discussion: """
      Every piece is cut through its longer side, near the middle, until none is larger than the given size. \
      The same seed gives the same pieces. The file is DEST_DIR/AOI_partitions_5k_HASH.geojson for pieces of \
      5000 to 5999 m.

        chipmill random --aoi_wkt_file luxembourg.wkt --max_rectangle_size_meters 5000 --aoi_name lux \
      --dest_dir .
      """)

  @OptionGroup var area: AreaOptions

  @Option(name: spelled("max-rectangle-size-meters"), help: "The longest side of a piece, in metres.")
  var meters: Int

  @Option(help: "A number that the places of the cuts follow from.")
  var seed: UInt64 = 0

  func validate() throws {
    guard meters > 0 else { throw ValidationError("--max_rectangle_size_meters takes a number from 1.") }
  }

  func run() throws {
    try TileFileName.check(aoi: area.name)
    let cut = try RandomTiles(of: try area.area, meters: meters, seed: seed)
    try area.write(cut.tiles, partitions: "\(meters / 1000)k")
  }
}
