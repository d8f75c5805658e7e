import ArgumentParser
import Datasets
import Formats

struct LabelSelectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lp.select",
    abstract: "Choose tiles whose labels together have the shares that you want.",
    discussion: """
      After lp.compute: of the tiles with proportions, --count are chosen so that the mean of their \
      proportions comes as near as may be to --target, or with --balanced to equal shares of all labels. \
      They go to a file of tiles of their own beside the first, in its order and with all its columns; the \
      shares that were reached are printed. The choice is the same whenever it is made.

        chipmill lp.select --tiles_file lux_partitions_aschips_14c55eb7d417f.geojson \\
          --labels_dataset_def esaworldcover-2020 --target '{"1": 0.5, "3": 0.5}' --count 500
      """)

  @Option(name: spelled("tiles-file"), help: "The file of tiles, after lp.compute.", completion: .file())
  var tilesFile: String

  @OptionGroup var labels: LabelOptions

  @Option(help: "The share of each label, as JSON; labels left out are not wanted.")
  var target: String?

  @Flag(help: "Want equal shares of all labels.")
  var balanced = false

  @Option(help: "How many tiles.")
  var count: Int

  @Option(help: "Another number makes another choice among equals.")
  var seed: UInt64 = 0

  @Option(name: spelled("tiles-name"), help: "What the chosen tiles are called; as the first when not given.")
  var name: String?

  func validate() throws {
    guard count > 0 else { throw ValidationError("--count takes a number from 1.") }
    guard balanced == (target == nil) else { throw ValidationError("Give either --target or --balanced.") }
    _ = try wanted()
  }

  private func wanted() throws -> [String: Double]? {
    guard let target else { return nil }
    let members = (try? JSON(text: target, file: "--target"))?.members ?? []
    let shares = members.compactMap { member in member.value.double.map { (member.name, $0) } }
    guard !members.isEmpty, shares.count == members.count, Set(shares.map(\.0)).count == shares.count else {
      throw ValidationError("--target takes shares of labels as JSON, such as '{\"1\": 0.5, \"2\": 0.5}'.")
    }
    return Dictionary(uniqueKeysWithValues: shares)
  }

  func run() throws {
    let tiles = try TileSet(path: tilesFile)
    try tiles.checkHash()
    let column = try labels.name + "_proportions"
    guard let proportions = tiles[column] else {
      throw FormatError(
        tiles.name.path, "has no column '\(column)'",
        remedy: "compute it first: chipmill lp.compute --tiles_file \(tiles.name.path)")
    }
    let selection = try LabelSelection(count, from: proportions, target: wanted(), seed: seed)
    let chosen = try tiles.rows(selection.tiles, partitions: name)
    try chosen.write()
    for share in selection.shares {
      print("label \(share.label)\t\(Self.percent(share.reached)), asked \(Self.percent(share.asked))")
    }
    print("\(chosen.count) of \(tiles.count) tiles are in \(chosen.name.path)")
  }

  private static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)%" }
}
