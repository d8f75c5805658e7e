internal import Chipping
internal import Formats
internal import FoundationEssentials
internal import Geometry

/// Where tiles come from that are looked at.
public struct AuditSource: Sendable {
  /// The file or folder.
  public let path: String
  /// The column that names the part of each tile.
  public var splitColumn = "split"
  /// The column that names the scene of each; one called `scene` when nil.
  public var sceneColumn: String?
  /// A table with the name and the part of each tile, where those are not beside the tiles.
  public var splits: String?
  /// Of a file of tiles the dataset whose chips are looked at; of a folder what their paths have in common.
  public var images: String?
  /// Workers; as many as processors when nil.
  public var threads: Int?

  /// A file or folder.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Columns that name a tile.
  static let nameColumns = ["identifier", "id", "chip_id", "name", "file", "filename", "tile", "patch"]
  /// Columns that name a scene, where none is asked for.
  private static let sceneColumns = ["scene", "scene_id", "product", "product_id"]

  /// Reads what there is: a file of GeoJSON, GeoPackage or CSV with a column of parts, a dataset of
  /// Chipmill's, a folder with a folder of GeoTIFFs for each part, or one of GeoTIFFs with `splits.csv`.
  ///
  /// - Throws: `FormatError` saying what is missing.
  public func read() throws -> AuditedTiles {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FormatError(path, "is not there")
    }
    let tiles =
      isFolder
      ? try ChipFolder(self).read() : path.lowercased().hasSuffix(".csv") ? try readCSV() : try readTable()
    let counts = tiles.counts
    guard TilePart.allCases.count(where: { counts[$0] > 0 }) >= 2 else {
      throw FormatError(
        path, "its \(tiles.count) tiles are in fewer than two of the parts train, test and val",
        remedy: "name the column of the parts with --split_column, or a table of them with --splits")
    }
    return tiles
  }

  // MARK: Files

  private func readTable() throws -> AuditedTiles {
    let table = try PolygonTable(path: path)
    let parts = try splits.map { try SplitTable($0, column: splitColumn) }
    guard let column = table[splitColumn] ?? (parts == nil ? nil : table.polygons.map { _ in .null }) else {
      throw FormatError(
        path, "has no column '\(splitColumn)' among \(Self.list(table.columns.map(\.name)))",
        remedy: "run chipmill split, or name the column with --split_column")
    }
    let places = (try? TileFileName(path: path)).map { ChipPlaces($0) }
    // Names follow from the places in a file of tiles; elsewhere they are as they stand.
    let names = Self.nameColumns.lazy.compactMap { table[$0] }.first
    var tiles = AuditedTiles()
    for (i, polygon) in table.polygons.enumerated() {
      let name = names?[i].text ?? names?[i].int.map(String.init) ?? "\(i + 1)"
      let own = column[i].text.flatMap { TilePart(named: $0) }
      tiles.append(name, parts.map { $0[name] } ?? own, shape: polygon)
    }
    let scenes = (sceneColumn.map { [$0] } ?? Self.sceneColumns).lazy.compactMap { table[$0] }.first
    tiles.scenes = scenes?.map { $0.text ?? ($0 == .null ? "" : $0.compact) }
    try checkScenes(tiles, table.columns.map(\.name))
    if let images {
      guard let places else {
        throw FormatError(
          path, "is no file of tiles, so its chips are not known", remedy: "do without --images")
      }
      let paths = tiles.names.map { places.path(images, $0) }
      let files = paths.map { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
      guard files.contains(where: { $0 != nil }) else {
        throw FormatError(places.folder(images), "has no chip of any tile", remedy: "name another dataset")
      }
      tiles.images = .files(files)
    }
    return tiles
  }

  private func checkScenes(_ tiles: AuditedTiles, _ columns: [String]) throws(FormatError) {
    guard sceneColumn == nil || tiles.scenes != nil else {
      throw FormatError(path, "has no column '\(sceneColumn ?? "")' among \(Self.list(columns))")
    }
  }

  static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
  }

  private func readCSV() throws -> AuditedTiles {
    try readCSV(path, parts: try splits.map { try SplitTable($0, column: splitColumn) })
  }

  /// A table with a line for each tile.
  ///
  /// - Parameter parts: The parts where the table does not have them.
  func readCSV(_ path: String, parts: SplitTable?) throws -> AuditedTiles {
    let table = try CSVFile(path: path)
    let split = table.column(named: [splitColumn.lowercased()])
    guard split != nil || parts != nil else {
      throw FormatError(
        path, "has no column '\(splitColumn)' among \(Self.list(table.columns))",
        remedy: "name it with --split_column, or a table of the parts with --splits")
    }
    let name = table.column(named: Self.nameColumns)
    let scene = table.column(named: sceneColumn.map { [$0.lowercased()] } ?? Self.sceneColumns)
    let places = try PlaceColumns(table)
    var tiles = AuditedTiles()
    var scenes: [String] = []
    try table.forEachRow { row throws(FormatError) in
      let name = name.map { row.text($0) } ?? "\(tiles.count + 1)"
      let part = parts.map { $0[name] } ?? split.flatMap { TilePart(named: row.text($0)) }
      switch try places.place(row) {
      case .polygon(let polygon)?: tiles.append(name, part, shape: polygon)
      case .point(let point)?:
        tiles.append(name, part, box: Bounds(west: point.x, south: point.y, east: point.x, north: point.y))
      case nil: tiles.append(name, part, box: nil)
      }
      if let scene { scenes.append(row.text(scene)) }
    }
    if scene != nil { tiles.scenes = scenes }
    try checkScenes(tiles, table.columns)
    return tiles
  }
}

/// The parts of tiles by their names.
struct SplitTable {
  private var parts: [String: TilePart] = [:]

  init(_ path: String, column: String) throws(FormatError) {
    let table = try CSVFile(path: path)
    guard let name = table.column(named: AuditSource.nameColumns),
      let split = table.column(named: [column.lowercased()])
    else {
      throw FormatError(
        path, at: "line 1",
        "has no columns 'identifier' and '\(column)' among \(AuditSource.list(table.columns))")
    }
    var parts: [String: TilePart] = [:]
    try table.forEachRow { row throws(FormatError) in
      parts[Self.stem(row.text(name))] = TilePart(named: row.text(split))
    }
    self.parts = parts
  }

  /// The part of a tile; nil where the table has none.
  subscript(name: String) -> TilePart? { parts[Self.stem(name)] }

  /// A file's name without folder and ending, as tables have it or have it not.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    for ending in [".tif", ".tiff"] where name.lowercased().hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}

/// Where the columns of a table say that something is. Belongs to one thread.
private final class PlaceColumns {
  private let file: String
  private let edges: [Int]?
  private let crs: Int?
  private let point: (lon: Int, lat: Int)?
  private let text: Int?
  private let transforms = CoordinateTransforms()
  private var systems: [String: CRS] = [:]

  init(_ table: CSVFile) throws(FormatError) {
    file = table.path
    let found = ["west", "south", "east", "north"].compactMap { table.column(named: [$0]) }
    edges = found.count == 4 ? found : nil
    crs = table.column(named: ["crs"])
    text = table.column(named: ["wkt", "geometry", "geom"])
    var point: (lon: Int, lat: Int)?
    for names in [("lon", "lat"), ("longitude", "latitude"), ("x", "y")] where point == nil {
      if let lon = table.column(named: [names.0]), let lat = table.column(named: [names.1]) {
        point = (lon, lat)
      }
    }
    self.point = point
    guard edges != nil || text != nil || point != nil else {
      throw FormatError(
        file, at: "line 1", "has no place among \(AuditSource.list(table.columns))",
        remedy: "give columns west, south, east and north, or wkt, or lon and lat")
    }
  }

  func place(_ row: CSVFile.Row) throws(FormatError) -> Feature.Shape? {
    do {
      if let edges {
        let values = edges.compactMap { row.value($0) }
        guard values.count == 4 else { return nil }
        let box = Bounds(west: values[0], south: values[1], east: values[2], north: values[3])
        guard let crs, !row.text(crs).isEmpty else { return .polygon(Polygon(box)) }
        return try footprint(box, row.text(crs)).map { .polygon($0) }
      }
      if let text { return row.text(text).isEmpty ? nil : .polygon(try Polygon(wkt: row.text(text))) }
    } catch { throw FormatError(file, at: "line \(row.line)", "\(error)") }
    guard let point, let x = row.value(point.lon), let y = row.value(point.lat) else { return nil }
    return .point(Point(x: x, y: y))
  }

  private func footprint(_ box: Bounds, _ name: String) throws(GeometryError) -> Polygon? {
    let system: CRS
    if let known = systems[name] {
      system = known
    } else {
      system = try CRS(name)
      systems[name] = system
    }
    return try Polygon(box).transformed(transforms.transform(from: system, to: .wgs84))
  }
}
