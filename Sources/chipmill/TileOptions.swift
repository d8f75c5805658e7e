import ArgumentParser
import Chipping
import Datasets
import Formats
import Geometry

/// The commands that geetiles' users know, as they know them.
enum TileCommands {
  static let all: [any ParsableCommand.Type] = [
    GridCommand.self,
    RandomCommand.self,
    SelectCommand.self,
    AreasCommand.self,
    IntersectCommand.self,
    SplitCommand.self,
    ProportionsCommand.self,
    ForeignProportionsCommand.self,
    LabelSelectionCommand.self,
    ZipDatasetCommand.self,
    MosaicCommand.self,
    ValueMosaicCommand.self,
    CleanupCommand.self,
  ]

  /// Their names.
  static let names = Set(all.compactMap { $0.configuration.commandName })

  /// What they print first, as geetiles does.
  static let banner: String = {
    let line = String(repeating: "-", count: 49)
    return "\(line)\nchipmill \(chipmillVersion): tiles, splits and labels\n\(line)\n\n"
  }()
}

/// The area that tiles are made for, and where they go.
struct AreaOptions: ParsableArguments {
  @Option(
    name: spelled("aoi-wkt-file"),
    help: """
      The area: a file of WKT, a POLYGON or MULTIPOLYGON in degrees, or a name of chipmill aois --showall.
      """,
    completion: .file())
  var areaFile: String

  @Option(name: spelled("aoi-name"), help: "The area's name, without underscores.")
  var name: String

  @Option(name: spelled("dest-dir"), help: "The folder to write to; it is made.", completion: .directory)
  var folder: String

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  func validate() throws { try validateThreads(threads) }

  /// The area, in degrees.
  var area: Polygon {
    get throws { try AreaFile.read(areaFile) }
  }

  /// Makes a set of tiles, writes it, and says so.
  func write(_ tiles: [Polygon], columns: [PolygonTable.Column] = [], partitions: String) throws {
    try makeFolder(folder)
    var set = try TileSet(tiles, folder: folder, aoi: name, partitions: partitions, threads: threads)
    for column in columns { set[column.name] = column.values }
    try set.write()
    print("\(set.count) tiles are in \(set.name.path)")
  }
}

/// Refuses a number of workers that cannot be.
func validateThreads(_ threads: Int?) throws {
  if let threads, threads < 1 || threads > 1024 {
    throw ValidationError("--threads takes a number from 1 to 1024.")
  }
}

/// Tiles, and the foreign ones that they lie on.
struct ForeignOptions: ParsableArguments {
  @Option(name: spelled("tiles-file"), help: "The file of tiles, which is rewritten.", completion: .file())
  var tilesFile: String

  @Option(name: spelled("foreign-tiles-file"), help: "The file of foreign tiles.", completion: .file())
  var foreignFile: String

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  func validate() throws { try validateThreads(threads) }

  /// Both, read.
  func read() throws -> (tiles: TileSet, foreign: ForeignTiles) {
    let tiles = try TileSet(path: tilesFile, threads: threads)
    try tiles.checkHash()
    let foreign = try TileSet(path: foreignFile, threads: threads)
    return (tiles, try ForeignTiles(foreign, under: tiles, threads: threads))
  }
}

/// Which labels are meant: by the definition of their dataset, or by its name alone.
struct LabelOptions: ParsableArguments {
  @Option(
    name: spelled("labels-dataset-def"),
    help: "The labels: a dataset that is built in, or a definition's file.")
  var definition: String?

  @Option(name: spelled("dataset-name"), help: "The name of the labels' dataset, for labels without a map.")
  var plainName: String?

  func validate() throws {
    guard (definition == nil) != (plainName == nil) else {
      throw ValidationError("Name the labels with either --labels_dataset_def or --dataset_name.")
    }
  }

  /// The dataset. One that is only named has no map: its values are the labels.
  var dataset: DatasetDefinition {
    get throws {
      if let plainName { return try DatasetDefinition(name: plainName) }
      return try DatasetDefinition(resolving: definition ?? "")
    }
  }

  /// The name of the dataset, as columns and folders have it.
  var name: String {
    get throws { try dataset.name }
  }
}

/// How many work at once, by geetiles' name too.
struct WorkerOptions: ParsableArguments {
  @Option(
    name: [.customLong("workers"), .customLong("n-processes"), .customLong("n_processes")],
    help: "How many work at once.")
  var workers = 10

  func validate() throws {
    guard (1...1024).contains(workers) else {
      throw ValidationError("--workers takes a number from 1 to 1024.")
    }
  }
}
