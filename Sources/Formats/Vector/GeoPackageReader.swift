internal import Geometry

/// Reads the polygons of a GeoPackage (OGC 12-128r18) with one layer of features, which must be in WGS 84.
struct GeoPackageReader {
  private let file: SQLiteFile
  private let path: String
  private let layer: String
  private let column: String

  init(path: String) throws(FormatError) {
    // SQLite would make an empty database of a missing file's name, or speak of one that is none.
    _ = try MappedFile(path: path)
    self.path = path
    // What an editor has not yet written back lies beside the file.
    let log = try? MappedFile(path: path + "-wal")
    file = try SQLiteFile(path: path, log == nil ? .immutable : .readOnly)
    let layers = try file.prepare(
      """
      SELECT c.table_name, c.column_name, c.srs_id, s.organization, s.organization_coordsys_id, s.definition,
        (SELECT count(*) FROM sqlite_master m WHERE m.name = c.table_name AND m.type = 'table'
          AND m.sql NOT LIKE 'create virtual%')
      FROM gpkg_geometry_columns c LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = c.srs_id
      """)
    guard try layers.step(), let layer = layers.text(0), let column = layers.text(1) else {
      throw FormatError(path, "has no layer of features", remedy: "give a GeoPackage of polygons")
    }
    self.layer = layer
    self.column = column
    let code = layers.text(3)?.uppercased() == "EPSG" ? layers.int(4) : nil
    let definition = layers.text(5)
    let isTable = layers.int(6) == 1
    if try layers.step() {
      throw FormatError(
        path, "has several layers, \(layer) and \(layers.text(0) ?? "another")",
        remedy: "take one out with ogr2ogr OUTPUT \(path) LAYER")
    }
    guard isTable else {
      throw FormatError(path, at: layer, "is no table", remedy: "write its rows with ogr2ogr OUTPUT \(path)")
    }
    if code != 4326 {
      try CRS.requireWGS84(code.map { "EPSG:\($0)" } ?? definition ?? "undefined", file: path)
    }
  }

  /// Reads all rows; those without a shape are left out.
  func read() throws(FormatError) -> PolygonTable {
    let rows = try file.prepare(
      "SELECT \(SQLiteFile.quoted(column)), * FROM \(SQLiteFile.quoted(layer)) ORDER BY rowid")
    let names = rows.columnNames
    let taken = names.indices.dropFirst().filter { names[$0] != column }
    var polygons: [Polygon] = []
    var values: [[JSON]] = taken.map { _ in [] }
    var row = 0
    while try rows.step() {
      row += 1
      guard let polygon = try polygon(rows.bytes(0), "\(layer), row \(row)") else { continue }
      polygons.append(polygon)
      for (i, column) in taken.enumerated() { values[i].append(Self.json(rows.value(column))) }
    }
    return PolygonTable(
      polygons: polygons,
      columns: zip(taken, values).map { PolygonTable.Column(names[$0], $1) })
  }

  private static func json(_ value: FieldValue) -> JSON {
    switch value {
    case .null: .null
    case .integer(let value): .integer(value)
    case .real(let value): .number(value)
    case .text(let text): .string(text)
    }
  }

  /// A geometry: a header of eight bytes, a rectangle perhaps, and well-known binary.
  private func polygon(_ bytes: [UInt8], _ place: String) throws(FormatError) -> Polygon? {
    if bytes.isEmpty { return nil }
    guard bytes.count >= 8, bytes[0] == UInt8(ascii: "G"), bytes[1] == UInt8(ascii: "P") else {
      throw FormatError(path, at: place, "is no geometry", remedy: "write the file again")
    }
    let flags = bytes[3]
    guard flags & 0x20 == 0 else {
      throw FormatError(path, at: place, "is a geometry of an extension", remedy: "convert it to polygons")
    }
    let edges = [0, 4, 6, 6, 8, 0, 0, 0][Int(flags >> 1 & 7)]
    let start = 8 + 8 * edges
    guard start <= bytes.count else {
      throw FormatError(path, at: place, "the geometry ends early", remedy: "write the file again")
    }
    let result: Result<Polygon?, GeometryError> = bytes.withUnsafeBytes { memory in
      do throws(GeometryError) {
        let polygon = try Polygon(wkb: UnsafeRawBufferPointer(rebasing: memory[start...]))
        return .success(try polygon?.withinDegrees())
      } catch { return .failure(error) }
    }
    do { return try result.get() } catch { throw FormatError(path, at: place, error.description) }
  }
}
