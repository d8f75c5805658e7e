public import Geometry

/// Writes one layer of polygons or points as a GeoPackage (OGC 12-128r18, version 1.3), with a spatial index.
///
/// The bytes depend on what is written only: the time of change is 1970-01-01. All rows are one transaction.
public final class GeoPackageWriter {
  /// The types of columns, as SQL names them.
  public enum ColumnType: String, Sendable {
    case integer = "INTEGER"
    case real = "REAL"
    case text = "TEXT"
  }

  /// A column beside the row number `fid` and the geometry `geom`.
  public struct Column: Hashable, Sendable {
    /// The column's name.
    public var name: String
    /// The column's type.
    public var type: ColumnType

    /// A column of its name and type.
    public init(_ name: String, _ type: ColumnType) {
      self.name = name
      self.type = type
    }
  }

  /// Whether rows have points, or polygons of one part or of several.
  public enum GeometryType: String, Sendable {
    case point = "POINT"
    case polygon = "POLYGON"
    case multiPolygon = "MULTIPOLYGON"
  }

  /// The file's path.
  public let path: String
  private let layer: String
  private let columns: [Column]
  private let geometry: GeometryType
  private let crsNumber: Int
  private var database: SQLiteFile?
  private var insertion: SQLiteStatement?
  private var boxes: [PackedTree.Box] = []
  private var extent: Bounds?
  private var blob: [UInt8] = []

  /// Creates the file, in place of one that is there.
  ///
  /// - Parameters:
  ///   - layer: The table's name. It and the names of columns are those of an SQL table: not empty, and
  ///     unique whatever the case of letters. `fid` and `geom` are taken.
  ///   - crs: What the coordinates are in.
  public init(
    path: String, layer: String, columns: [Column], crs: CRS, geometry: GeometryType = .polygon
  ) throws(FormatError) {
    self.path = path
    self.layer = layer
    self.columns = columns
    self.geometry = geometry
    crsNumber = crs.epsg ?? 100_000
    let names = ["fid", "geom"] + columns.map { $0.name.lowercased() }
    guard !layer.isEmpty, !names.contains(""), Set(names).count == names.count,
      !layer.lowercased().hasPrefix("gpkg_"), !layer.lowercased().hasPrefix("sqlite_")
    else {
      throw FormatError(
        path, at: "layer '\(layer)'", "its names are empty, taken or not unique", remedy: "rename the columns"
      )
    }
    removeFile()
    database = try SQLiteFile(path: path, .create)
    try run(Self.preamble)
    try describe(crs)
    let table = SQLiteFile.quoted(layer)
    let fields = columns.map { ", " + SQLiteFile.quoted($0.name) + " " + $0.type.rawValue }.joined()
    try run(
      """
      CREATE TABLE \(table) (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, \
      geom \(geometry.rawValue)\(fields));
      """)
    let marks = String(repeating: ", ?", count: columns.count)
    let named = columns.map { ", " + SQLiteFile.quoted($0.name) }.joined()
    insertion = try prepare("INSERT INTO \(table) (fid, geom\(named)) VALUES (?, ?\(marks))")
  }

  /// Adds a row; rows are numbered from 1 in the order of the calls.
  ///
  /// - Precondition: As many values as columns.
  public func append(_ polygon: Polygon, values: [FieldValue]) throws(FormatError) {
    guard let first = values.first else { return try append(polygon, nil, []) }
    try append(polygon, first, values.dropFirst())
  }

  /// Adds a row whose values are a first one, if there are any, and the others.
  ///
  /// - Precondition: As many values as columns.
  package func append(
    _ polygon: Polygon, _ first: FieldValue?, _ rest: ArraySlice<FieldValue>
  ) throws(FormatError) {
    let count = rest.count + (first == nil ? 0 : 1)
    precondition(count == columns.count, "\(count) values for \(columns.count) columns")
    precondition(geometry != .point, "the layer is one of points")
    guard geometry == .multiPolygon || polygon.parts.count == 1 else {
      throw FormatError(
        path, at: "row \(boxes.count + 1)", "a polygon of several parts in a layer of single ones",
        remedy: "make the layer one of MultiPolygons")
    }
    let bounds = polygon.bounds
    encode(polygon, bounds)
    try insert(bounds, first, rest)
  }

  /// Adds a row with a point.
  ///
  /// - Precondition: The layer is one of points; as many values as columns.
  public func append(_ point: Point, values: [FieldValue]) throws(FormatError) {
    precondition(geometry == .point, "the layer is one of polygons")
    precondition(values.count == columns.count, "\(values.count) values for \(columns.count) columns")
    blob.removeAll(keepingCapacity: true)
    // Flags: little-endian, and no envelope, which would repeat the point.
    blob.append(contentsOf: [0x47, 0x50, 0, 0b0000_0001])
    append(Int32(crsNumber).littleEndian)
    blob.append(1)
    append(UInt32(1).littleEndian)
    append(point.x.bitPattern.littleEndian)
    append(point.y.bitPattern.littleEndian)
    try insert(
      Bounds(west: point.x, south: point.y, east: point.x, north: point.y), values.first, values.dropFirst())
  }

  /// Writes the row of the geometry in `blob`.
  private func insert(
    _ bounds: Bounds, _ first: FieldValue?, _ rest: ArraySlice<FieldValue>
  ) throws(FormatError) {
    guard let insertion else { preconditionFailure("\(path) is closed") }
    insertion.bind(1, boxes.count + 1)
    // What is bound without a copy stays alive and unchanged until the statement has run.
    let result: Result<Void, FormatError> = blob.withUnsafeBytes { bytes in
      insertion.bind(2, unowned: bytes)
      if let first { insertion.bind(3, first) }
      for (i, value) in rest.enumerated() { insertion.bind(i + (first == nil ? 3 : 4), value) }
      return Result { () throws(FormatError) in try insertion.run(at: "row \(boxes.count + 1)") }
    }
    try result.get()
    boxes.append(PackedTree.Box(id: Int64(boxes.count + 1), bounds))
    extent =
      extent.map { all in
        Bounds(
          west: min(all.west, bounds.west), south: min(all.south, bounds.south),
          east: max(all.east, bounds.east),
          north: max(all.north, bounds.north))
      } ?? bounds
  }

  /// Adds a row with a rectangle.
  ///
  /// - Precondition: As many values as columns.
  public func append(_ bounds: Bounds, values: [FieldValue]) throws(FormatError) {
    try append(Polygon(bounds), values: values)
  }

  private func append<Value: BitwiseCopyable>(_ value: Value) {
    withUnsafeBytes(of: value) { blob.append(contentsOf: $0) }
  }

  /// The polygon as GeoPackage's blob: `GP`, a version, flags, the CRS, the rectangle, and then WKB.
  private func encode(_ polygon: Polygon, _ bounds: Bounds) {
    blob.removeAll(keepingCapacity: true)
    // Flags: little-endian, and an envelope of four doubles.
    blob.append(contentsOf: [0x47, 0x50, 0, 0b0000_0011])
    append(Int32(crsNumber).littleEndian)
    for value in [bounds.west, bounds.east, bounds.south, bounds.north] {
      append(value.bitPattern.littleEndian)
    }
    if geometry == .multiPolygon {
      blob.append(1)
      append(UInt32(6).littleEndian)
      append(UInt32(polygon.parts.count).littleEndian)
    }
    for rings in polygon.parts {
      blob.append(1)
      append(UInt32(3).littleEndian)
      append(UInt32(rings.count).littleEndian)
      for ring in rings {
        append(UInt32(ring.count).littleEndian)
        for point in ring {
          append(point.x.bitPattern.littleEndian)
          append(point.y.bitPattern.littleEndian)
        }
      }
    }
  }

  /// Writes the index and the table of contents, and closes the file. A second call does nothing.
  ///
  /// - Throws: `FormatError` when something could not be written; the file is not whole then.
  public func close() throws(FormatError) {
    guard let database else { return }
    insertion = nil
    try writeIndex()
    let corners =
      extent.map { "\($0.west), \($0.south), \($0.east), \($0.north)" } ?? "NULL, NULL, NULL, NULL"
    let name = SQLiteFile.literal(layer)
    try run(
      """
      INSERT INTO gpkg_contents VALUES (\(name), 'features', \(name), '', '1970-01-01T00:00:00.000Z', \
      \(corners), \(crsNumber));
      INSERT INTO gpkg_geometry_columns VALUES (\(name), 'geom', '\(geometry.rawValue)', \(crsNumber), 0, 0);
      COMMIT;
      """)
    database.close()
    self.database = nil
  }

  private func writeIndex() throws(FormatError) {
    let index = "rtree_\(layer)_geom"
    let name = SQLiteFile.quoted(index)
    try run(
      """
      CREATE VIRTUAL TABLE \(name) USING rtree(id, minx, maxx, miny, maxy);
      DELETE FROM \(SQLiteFile.quoted(index + "_node"));
      """)
    let node = try prepare("INSERT INTO \(SQLiteFile.quoted(index + "_node")) VALUES (?, ?)")
    let parent = try prepare("INSERT INTO \(SQLiteFile.quoted(index + "_parent")) VALUES (?, ?)")
    let leaf = try prepare("INSERT INTO \(SQLiteFile.quoted(index + "_rowid")) VALUES (?, ?)")
    func insert(_ statement: SQLiteStatement, _ first: Int64, _ second: Int64) throws(FormatError) {
      statement.bind(1, Int(first))
      statement.bind(2, Int(second))
      try statement.run()
    }
    let tree = PackedTree(boxes)
    for (number, bytes) in tree.nodes {
      node.bind(1, Int(number))
      node.bind(2, bytes)
      try node.run()
    }
    for (child, number) in tree.parents { try insert(parent, child, number) }
    for (row, number) in tree.leaves { try insert(leaf, row, number) }
    try run(Self.indexTriggers(layer: layer, index: index))
  }
}

/// SQLite's side.
extension GeoPackageWriter {
  private func describe(_ crs: CRS) throws(FormatError) {
    // GeoPackage asks for these three in every file.
    let wgs84 = CRS.wgs84
    try run(
      """
      INSERT INTO gpkg_spatial_ref_sys VALUES
        ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined',
          'undefined Cartesian coordinate reference system'),
        ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined',
          'undefined geographic coordinate reference system'),
        ('WGS 84 geodetic', 4326, 'EPSG', 4326, \(SQLiteFile.literal(wgs84.wkt1)),
          'longitude/latitude on WGS 84');
      """)
    guard crs.epsg != 4326 else { return }
    try run(
      """
      INSERT INTO gpkg_spatial_ref_sys VALUES (\(SQLiteFile.literal(crs.name)), \(crsNumber), \
      '\(crs.epsg == nil ? "NONE" : "EPSG")', \(crsNumber), \(SQLiteFile.literal(crs.wkt1)), NULL);
      """)
  }

  private func prepare(_ sql: String) throws(FormatError) -> SQLiteStatement {
    guard let database else { preconditionFailure("\(path) is closed") }
    return try database.prepare(sql)
  }

  private func run(_ sql: String) throws(FormatError) {
    guard let database else { preconditionFailure("\(path) is closed") }
    try database.run(sql)
  }
}
