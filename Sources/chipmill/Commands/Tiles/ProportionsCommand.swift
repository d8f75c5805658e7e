import ArgumentParser
import Datasets
import Formats

struct ProportionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lp.compute",
    abstract: "Tell the shares of labels in each tile.",
    discussion: """
      Adds the column DATASET_proportions to the file of tiles: for each tile an object from labels to \
      shares. Labels come from the rasters of the tiles, STEM/DATASET/IDENTIFIER.tif beside the file, or \
      with --label_raster straight from rasters of any size, as they are published. A pixel counts by the \
      area that it shares with the tile, and no-data not at all; with --compat as in geetiles, by its \
      centre, on the tile's raster stretched over the tile, no-data included. A tile without a raster gets \
      null.

      --labels_dataset_def applies the map of a dataset that is built in (esaworldcover-2020), or of a JSON \
      file such as {"name": "landcover", "map": {"10": 1, "20": 2}}, which may also hold "ranges": [1, 11], \
      "band": 0, "nodata": 0 and "dtype"; --dataset_name takes values as they are.

        chipmill lp.compute --tiles_file lux_partitions_aschips_14c55eb7d417f.geojson \\
          --labels_dataset_def esaworldcover-2020 --label_raster ESA_WorldCover_10m_*.tif
      """)

  @Option(name: spelled("tiles-file"), help: "The file of tiles, which is rewritten.", completion: .file())
  var tilesFile: String

  @OptionGroup var labels: LabelOptions

  @Option(
    name: spelled("label-raster"), parsing: .upToNextOption,
    help: "Rasters with the labels, side by side, in place of those of the tiles.",
    completion: .file(extensions: ["tif", "tiff"]))
  var rasters: [String] = []

  @Flag(help: "Count pixels as geetiles does.")
  var compat = false

  @OptionGroup var workers: WorkerOptions

  func validate() throws {
    guard !compat || rasters.isEmpty else {
      throw ValidationError("--compat is for the rasters of tiles, not for --label_raster.")
    }
  }

  func run() throws {
    let dataset = try labels.dataset
    var tiles = try TileSet(path: tilesFile, threads: workers.workers)
    try tiles.checkHash()
    let found = try compute(tiles, dataset)
    guard found.missing.count < tiles.count || tiles.count == 0 else {
      throw FormatError(
        tiles.name.path, "none of its \(tiles.count) tiles has a raster of \(dataset.name)",
        remedy: rasters.isEmpty
          ? "the first would be \(dataset.path(ofTile: tiles.identifiers[0], in: tiles.name))"
          : "give rasters that lie there")
    }
    let column = dataset.name + "_proportions"
    tiles[column] = found.values
    try tiles.write()
    try report(found, tiles, column)
  }

  private func compute(_ tiles: TileSet, _ dataset: DatasetDefinition) throws -> LabelProportions {
    let bar = ProgressBar(.bar)
    defer { bar.finish() }
    let (count, files) = (tiles.count, rasters.count)
    guard rasters.isEmpty else {
      return try LabelProportions(of: tiles, dataset, on: rasters, workers: workers.workers) {
        bar.update($0, of: files, "rasters")
      }
    }
    return try LabelProportions(
      of: tiles, dataset, mask: compat ? .original : .area, workers: workers.workers
    ) { bar.update($0, of: count, "tiles") }
  }

  private func report(_ found: LabelProportions, _ tiles: TileSet, _ column: String) throws {
    let withoutData = found.values.count { $0.members?.isEmpty ?? false }
    let made = tiles.count - found.missing.count - found.problems.count - withoutData
    print("\(made) of \(tiles.count) tiles have proportions: column \(column) of \(tiles.name.path)")
    if withoutData > 0 { print("\(withoutData) have no pixel with data (empty)") }
    if !found.missing.isEmpty {
      let names = found.missing.prefix(5).map { tiles.identifiers[$0] }.joined(separator: ", ")
      print("\(found.missing.count) have no raster (null): \(names)\(found.missing.count > 5 ? ", …" : "")")
    }
    guard !found.problems.isEmpty else { return }
    for error in found.problems.prefix(5) { print("failed (null): \(error)") }
    if found.problems.count > 5 { print("and \(found.problems.count - 5) more") }
    print("fetch these again, then repeat this command")
    throw Chipmill.finishedWithFailures
  }
}
