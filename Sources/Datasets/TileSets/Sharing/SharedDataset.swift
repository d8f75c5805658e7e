internal import Chipping
internal import Formats
internal import FoundationEssentials
internal import Geometry

/// Makes a folder of a set of tiles and the chips that were fetched for it, for others to use, and a zip
/// archive of it.
///
///     tiles ─▶ records ─▶ tables of what is in ─▶ descriptions ─▶ sums ─▶ archive
///
/// Paths are those of the tiles: `<stem>/<dataset>/<identifier>.tif` beside `<stem>.geojson`. The same files
/// make the same archive, byte for byte, on any number of threads.
public struct SharedDataset: Sendable {
  /// What is shared, and how.
  public struct Request: Sendable {
    /// The path of the file of tiles.
    public var tiles: String
    /// The path of the file of coarser tiles, where one goes along.
    public var foreignTiles: String?
    /// The name of the images' dataset.
    public var images: String
    /// The name of the labels' dataset.
    public var labels: String?
    /// A file that becomes README.txt.
    public var readme: String?
    /// The forms of the records.
    public var forms: [RecordForm] = RecordForm.allCases
    /// What the image is called in a pickle.
    public var chipKey = "chip"
    /// Whether pixels become int16 as in the original.
    public var isCompatible = false
    /// Whether the splits are also there under the tiles' name, as in older geetiles.
    public var keepsSplitsName = false
    /// What values of images become.
    public var imageMap: (@Sendable (Int) -> Int)?
    /// What values of labels become.
    public var labelMap: (@Sendable (Int) -> Int)?
    /// Whether classes in proportions are still those before `labelMap`.
    public var mapsProportions = false
    /// Which records are taken; all when nil.
    public var includes: (@Sendable (ChipRecord) -> Bool)?
    /// The first and the last day of the images, `2020-01-01`; the year in their name when nil.
    public var days: (first: String, last: String)?
    /// Workers; as many as processors when nil.
    public var threads: Int?

    /// The images that belong to some tiles.
    public init(tiles: String, images: String) { (self.tiles, self.images) = (tiles, images) }
  }

  /// The folder.
  public let folder: String
  /// The archive.
  public var archive: String { folder + ".zip" }
  /// Tiles with a record, and those without: there is no image, or it was not to be taken.
  public let included, excluded: Int
  /// What could not be told, for want of what.
  public let gaps: [String]

  /// Makes them.
  ///
  /// - Throws: `FormatError` naming the file that cannot be read or written, `ChippingError` where no tile
  ///   has an image. What was there stays then.
  public init(_ request: Request) throws {
    let tiles = try TileSet(path: request.tiles, threads: request.threads)
    let name = ([tiles.name.aoi, request.images] + (request.labels.map { [$0] } ?? [])).joined(separator: "_")
    try Self.check(request, name)
    folder = tiles.name.inFolder(name)
    let partial = folder + ".partial"
    let files = FileManager.default
    try? files.removeItem(atPath: partial)
    defer { try? files.removeItem(atPath: partial) }
    try Self.checkReplaceable(folder)
    try makeFolder(partial + "/data")
    let records = try RecordFolder(of: tiles, request, in: partial)
    guard records.count > 0 else {
      throw ChippingError(
        "\(ChipPlaces(tiles.name).folder(request.images)): has an image of none of the \(tiles.count) tiles; "
          + "download them, or name another dataset")
    }
    (included, excluded) = (records.count, tiles.count - records.count)
    try Self.writeTables(tiles, records, request, in: partial)
    gaps = try DatasetDescription(name, tiles, records, request).write(in: partial)
    try Checksums.write(in: partial)
    try FolderArchive.write(partial, as: name, to: folder + ".zip", threads: request.threads)
    try? files.removeItem(atPath: folder)
    do { try files.moveItem(atPath: partial, toPath: folder) } catch {
      throw ChippingError("\(folder): cannot take the place of the folder that is there; remove that")
    }
  }

  /// Names become those of folders and files.
  private static func check(_ request: Request, _ name: String) throws(ChippingError) {
    for part in [request.images] + (request.labels.map { [$0] } ?? []) {
      guard !part.isEmpty, !part.contains("/"), !part.hasPrefix(".") else {
        throw ChippingError("'\(part)' is no name of a dataset; it is that of a folder beside the tiles")
      }
    }
  }

  /// Only a folder that is like ours is replaced.
  private static func checkReplaceable(_ folder: String) throws(ChippingError) {
    let files = FileManager.default
    guard files.fileExists(atPath: folder), !files.fileExists(atPath: folder + "/data") else { return }
    throw ChippingError("\(folder): is there already, and is no shared dataset; move it away")
  }

  // MARK: Tables

  private static func writeTables(
    _ tiles: TileSet, _ records: RecordFolder, _ request: Request, in folder: String
  ) throws {
    let plain = "\(tiles.name.aoi)_partitions_\(tiles.name.partitions)"
    let isWhole = records.count == tiles.count
    func kept(_ table: PolygonTable) -> PolygonTable { isWhole ? table : table.rows(records.tiles) }
    let own = request.labels.map { ProportionColumns.only($0, of: tiles.table) } ?? tiles.table
    try kept(own).write(geoJSON: "\(folder)/\(plain).geojson")
    if tiles.table.columns.contains(where: { ProportionColumns.isOne($0.name) }) {
      let expanded = ProportionColumns.expanded(tiles.table)
      try expanded.write(geoJSON: tiles.name.inFolder(tiles.name.stem + "_expanded.geojson"))
      try kept(expanded).write(geoJSON: "\(folder)/\(plain)_expanded.geojson")
    }
    if let path = request.foreignTiles {
      let foreign = try TileFileName(path: path)
      try copy(path, to: "\(folder)/\(foreign.aoi)_partitions_\(foreign.partitions).geojson")
    }
    let splits = tiles.name.inFolder(tiles.name.stem + "_splits.csv")
    if FileManager.default.fileExists(atPath: splits) {
      let names = ["splits.csv"] + (request.keepsSplitsName ? ["\(plain)_splits.csv"] : [])
      for name in names {
        try copySplits(splits, to: "\(folder)/\(name)", of: Set(records.tiles.map { tiles.identifiers[$0] }))
      }
    }
    if let readme = request.readme { try copy(readme, to: folder + "/README.txt") }
  }

  private static func copy(_ path: String, to target: String) throws {
    let source = try FileReader(path: path)
    let file = try OutputFile(path: target)
    for start in stride(from: 0, to: source.count, by: 1 << 20) {
      try file.append(source.read(start..<min(source.count, start + 1 << 20)))
    }
    try file.finish()
  }

  /// The rows of tiles that are in.
  private static func copySplits(_ path: String, to target: String, of included: Set<String>) throws {
    let table = try CSVFile(path: path)
    guard let column = table.column(named: ["identifier"]) else {
      throw FormatError(path, at: "line 1", "has no column 'identifier'", remedy: "run chipmill split again")
    }
    var writer = try CSVWriter(path: target, columns: table.columns)
    try table.forEachRow { row throws(FormatError) in
      guard included.contains(row.text(column)) else { return }
      try writer.append((0..<row.count).map { row.raw($0).isEmpty ? .null : .text(row.text($0)) })
    }
    try writer.close()
  }
}

/// Where the chips of tiles are.
struct ChipPlaces {
  private let stem: String

  init(_ name: TileFileName) { stem = name.inFolder(name.stem) }

  /// The folder of a dataset's chips.
  func folder(_ dataset: String) -> String { "\(stem)/\(dataset)" }

  /// A tile's chip.
  func path(_ dataset: String, _ identifier: String) -> String { "\(stem)/\(dataset)/\(identifier).tif" }
}
