import ArgumentParser
import Datasets
import Fetch
import Formats
import Geometry

struct SplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Divide tiles into training, test and validation.",
    discussion: """
      The column split of the file of tiles says train, test or val, and so does STEM_splits.csv. Ways:

        bands    strips of land that take turns, as wide as the shares ask for
        blocks   square blocks of land, whole
        foreign  whole foreign tiles, after intersect: --foreign_tiles_name
        time     the earliest train, later ones validate, the last test: --time_column

      With --buffer_km, tiles that train are left out (null) where one that tests or validates is nearer; \
      with --stratify, blocks and foreign tiles are chosen so that each part has its share of every label. \
      Only bands are geetiles'; --compat lays them exactly as it does, with the shares of whole bands.

        chipmill split --tiles_file lux_partitions_aschips_14c55eb7d417f.geojson --nbands 8 --angle 0.78 \\
          --train_pct 0.5 --test_pct 0.3 --val_pct 0.2
      """)

  enum Way: String, CaseIterable, ExpressibleByArgument { case bands, blocks, foreign, time }

  @Option(name: spelled("tiles-file"), help: "The file of tiles, which is rewritten.", completion: .file())
  var tilesFile: String

  @Option(help: "The way of dividing.")
  var by = Way.bands

  @Option(help: "The number of bands.")
  var nbands: Int?

  @Option(
    parsing: .unconditional,
    help: "The angle between bands and parallels, from -pi/2 to pi/2.")
  var angle = 0.0

  @Option(name: spelled("train-pct"), help: "The share that trains.")
  var trainShare: Double

  @Option(name: spelled("test-pct"), help: "The share that tests.")
  var testShare: Double

  @Option(name: spelled("val-pct"), help: "The share that validates.")
  var valShare: Double

  @Option(
    name: spelled("foreign-tiles-name"),
    help: "Also tell split_NAME, for each foreign tile what most of its tiles are, after intersect.")
  var foreignName: String?

  @Option(name: spelled("block-km"), help: "The side of a block in kilometres.")
  var blockSize = 10.0

  @Option(name: spelled("buffer-km"), help: "The least distance between tiles of two parts in kilometres.")
  var buffer = 0.0

  @Option(help: "The dataset whose proportions of labels each part shall have alike.")
  var stratify: String?

  @Option(name: spelled("time-column"), help: "The column with the day of each tile, as 2020-07-31.")
  var timeColumn: String?

  @Option(name: spelled("gap-days"), help: "The least number of days between tiles of two parts.")
  var gap = 0.0

  @Option(help: "Another number makes another choice of blocks.")
  var seed: UInt64 = 0

  @Flag(help: "Lay bands exactly as geetiles does.")
  var compat = false

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  func validate() throws {
    try validateThreads(threads)
    guard by != .bands || nbands != nil else { throw ValidationError("Give the number of bands: --nbands.") }
    if let nbands, nbands < 1 || nbands > 1_000_000 {
      throw ValidationError("--nbands takes a number from 1 to 1000000.")
    }
    guard abs(angle) <= .pi / 2 else {
      throw ValidationError("--angle takes radians from -pi/2 to pi/2, and \(angle) is not.")
    }
    guard blockSize >= 0.01, blockSize <= 5000, buffer >= 0, buffer <= 5000, gap >= 0 else {
      throw ValidationError("--block_km takes 0.01 to 5000, --buffer_km 0 to 5000, --gap_days 0 or more.")
    }
    guard by != .foreign || foreignName != nil else {
      throw ValidationError("Name the foreign tiles with --foreign_tiles_name.")
    }
    guard (by == .time) == (timeColumn != nil) else {
      throw ValidationError("--by time and --time_column go together.")
    }
    guard stratify == nil || by == .blocks || by == .foreign else {
      throw ValidationError("--stratify is for --by blocks and --by foreign.")
    }
    guard !compat || (by == .bands && buffer == 0) else {
      throw ValidationError("--compat is for bands without a buffer.")
    }
  }

  func run() throws {
    let shares = try TileShares(trainShare: trainShare, testShare: testShare, valShare: valShare)
    var tiles = try TileSet(path: tilesFile, threads: threads)
    try tiles.checkHash()
    var split = try divide(tiles, shares)
    if buffer > 0 { split = split.withMargin(buffer, between: tiles.table.polygons.map(\.bounds)) }
    tiles["split"] = split.column
    if let foreignName {
      let groups = try foreignIdentifiers(tiles, foreignName)
      tiles["split_" + foreignName] =
        split.byMajority(of: groups, outsiders: compat ? nil : -1).column
    }
    try tiles.write()
    try TileSplit.writeCSV(of: tiles)
    report(split, shares, tiles)
  }

  private func divide(_ tiles: TileSet, _ shares: TileShares) throws -> TileSplit {
    let polygons = tiles.table.polygons
    switch by {
    case .bands where compat:
      return try LegacyBands(polygons, bands: nbands ?? 1, angle: angle, shares: shares).split
    case .bands: return try BandSplit(polygons, bands: nbands ?? 1, angle: angle, shares: shares).split
    case .blocks:
      return try UnitSplit(
        blocksOf: polygons, kilometres: blockSize, labels: labels(tiles), shares: shares, seed: seed
      ).split
    case .foreign:
      let groups = try foreignIdentifiers(tiles, foreignName ?? "")
      // Tiles on no foreign tile are a unit each.
      let units = groups.enumerated().map { $1 == -1 ? JSON.string("tile \($0)") : $1 }
      return try UnitSplit(units, labels: labels(tiles), shares: shares, seed: seed).split
    case .time: return try TimeSplit(days(tiles), shares: shares, gap: gap).split
    }
  }

  private func foreignIdentifiers(_ tiles: TileSet, _ name: String) throws -> [JSON] {
    guard let groups = tiles["foreignid_" + name] else {
      throw FormatError(
        tiles.name.path, "has no column 'foreignid_\(name)'",
        remedy: "make it first: chipmill intersect --tiles_file \(tiles.name.path)")
    }
    return groups
  }

  private func labels(_ tiles: TileSet) throws -> [[String: Double]]? {
    guard let stratify else { return nil }
    guard let values = tiles[stratify + "_proportions"] else {
      throw FormatError(
        tiles.name.path, "has no column '\(stratify)_proportions'",
        remedy: "compute it first: chipmill lp.compute --tiles_file \(tiles.name.path)")
    }
    return values.map { value in
      Dictionary((value.members ?? []).map { ($0.name, $0.value.double ?? 0) }) { $1 }
    }
  }

  private func days(_ tiles: TileSet) throws -> [Double?] {
    let name = timeColumn ?? ""
    guard let values = tiles[name] else {
      throw FormatError(tiles.name.path, "has no column '\(name)'", remedy: "name one that has days")
    }
    return try values.enumerated().map { number, value in
      if value == .null { return nil }
      guard let second = value.text.flatMap({ UTC.second($0) }) else {
        throw FormatError(
          tiles.name.path, at: "tile \(number + 1)", "\(name) is \(value.compact), no time",
          remedy: "give days as 2020-07-31")
      }
      return Double(second) / 86_400
    }
  }

  /// Says what was asked and what was reached.
  private func report(_ split: TileSplit, _ shares: TileShares, _ tiles: TileSet) {
    let counts = split.counts
    for part in TilePart.allCases {
      let share = tiles.count == 0 ? 0 : Double(counts[part]) / Double(tiles.count)
      print(
        "\(part.rawValue)\t\(counts[part]) tiles\t\(Self.percent(share)), asked \(Self.percent(shares[part]))"
      )
    }
    if split.leftOut > 0 { print("none\t\(split.leftOut) tiles\tleft out") }
    print("column split of \(tiles.name.path), and \(tiles.name.stem)_splits.csv beside it")
  }

  private static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)%" }
}
