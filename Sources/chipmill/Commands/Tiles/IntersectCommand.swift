import ArgumentParser
import Datasets
import Formats

struct IntersectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intersect",
    abstract: "Tell each tile the foreign tile that it lies on most.",
    discussion: """
      Adds the column foreignid_NAME, NAME being the kind of the foreign tiles, to the file of tiles: the \
      identifier of the foreign tile that shares the largest area with a tile, the first of equals, and -1 \
      where none shares an area.

        chipmill intersect --tiles_file lux_partitions_aschips_14c55eb7d417f.geojson \\
          --foreign_tiles_file lux_partitions_communes_0123456789abc.geojson
      """)

  @OptionGroup var options: ForeignOptions

  @Flag(help: "Let foreign tiles that only touch a tile count, as geetiles does.")
  var compat = false

  func run() throws {
    var (tiles, foreign) = try options.read()
    let identifiers = foreign.identifiers(tiles.count, touching: compat)
    let column = "foreignid_" + foreign.name
    tiles[column] = identifiers
    try tiles.write()
    let without = identifiers.count { $0 == -1 }
    print(
      "\(tiles.count - without) of \(tiles.count) tiles lie on \(foreign.name), \(without) on none (-1): "
        + "column \(column) of \(tiles.name.path)")
  }
}
