import ArgumentParser
import Datasets
import Formats

struct ForeignProportionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lp.from_foreign",
    abstract: "Give tiles the label proportions of the foreign tiles that they lie on.",
    discussion: """
      Each tile gets the shares of labels of the foreign tiles, weighted by the area that it has in common \
      with each: column DATASET_proportions_at_NAME, beside foreignid_NAME with the foreign tile that shares \
      most (-1 where none does). A tile on no foreign tile gets an empty object.

        chipmill lp.from_foreign --tiles_file lux_partitions_aschips_14c55eb7d417f.geojson \\
          --foreign_tiles_file lux_partitions_communes_0123456789abc.geojson \\
          --labels_dataset_def esaworldcover-2020
      """)

  @OptionGroup var options: ForeignOptions
  @OptionGroup var labels: LabelOptions

  func run() throws {
    var (tiles, foreign) = try options.read()
    let dataset = try labels.name
    let proportions = try foreign.proportions(tiles.count, of: dataset)
    let column = "\(dataset)_proportions_at_\(foreign.name)"
    tiles[column] = proportions
    tiles["foreignid_" + foreign.name] = foreign.identifiers(tiles.count)
    try tiles.write()
    let without = proportions.count { $0.members?.isEmpty ?? true }
    print(
      "\(tiles.count - without) of \(tiles.count) tiles have proportions, \(without) have none: column "
        + "\(column) of \(tiles.name.path)")
  }
}
