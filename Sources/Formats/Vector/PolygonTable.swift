public import Geometry

/// Areas and what is known of each: a table with a polygon in every row.
public struct PolygonTable: Sendable {
  /// What is known of every polygon under one name.
  public struct Column: Sendable {
    /// The column's name.
    public var name: String
    /// A value for each polygon; null where there is none.
    public var values: [JSON]

    /// A column of its parts.
    public init(_ name: String, _ values: [JSON]) {
      self.name = name
      self.values = values
    }
  }

  /// In longitude and latitude on WGS 84, in the order of the file.
  public var polygons: [Polygon]
  /// In the order in which they are written.
  public private(set) var columns: [Column]

  /// A table of its parts.
  ///
  /// - Precondition: Every column has a value for each polygon.
  public init(polygons: [Polygon] = [], columns: [Column] = []) {
    precondition(columns.allSatisfy { $0.values.count == polygons.count }, "a value for each polygon")
    self.polygons = polygons
    self.columns = columns
  }

  /// The values of a column. Setting them replaces the column where it stands, or adds it at the end; nil
  /// removes it.
  ///
  /// - Precondition: A value for each polygon.
  public subscript(name: String) -> [JSON]? {
    get { columns.first { $0.name == name }?.values }
    set {
      let place = columns.firstIndex { $0.name == name }
      guard let newValue else {
        if let place { columns.remove(at: place) }
        return
      }
      precondition(newValue.count == polygons.count, "a value for each polygon")
      if let place { columns[place].values = newValue } else { columns.append(Column(name, newValue)) }
    }
  }

  /// Some of the rows, in the order given.
  public func rows(_ rows: [Int]) -> PolygonTable {
    PolygonTable(
      polygons: rows.map { polygons[$0] },
      columns: columns.map { column in Column(column.name, rows.map { column.values[$0] }) })
  }
}

/// Files of other programs.
extension PolygonTable {
  /// Reads a file of polygons; its name's ending says which format it has: `.geojson` or `.json`, `.shp`,
  /// `.zip` with a shapefile in it, or `.gpkg`.
  ///
  /// - Throws: `FormatError`; also where the file is in another CRS than WGS 84.
  public init(path: String) throws(FormatError) {
    let name = path.lowercased()
    if name.hasSuffix(".shp") || name.hasSuffix(".zip") {
      try self.init(shapefile: path)
    } else if name.hasSuffix(".gpkg") {
      try self.init(geoPackage: path)
    } else if name.hasSuffix(".geojson") || name.hasSuffix(".json") {
      try self.init(geoJSON: path)
    } else {
      throw FormatError(
        path, "is not a kind of file of polygons that Chipmill reads",
        remedy: "give .shp, .zip, .gpkg or .geojson")
    }
  }

  /// Reads a shapefile: a `.shp` with its `.prj` beside it and its `.dbf` where there is one, or a zip
  /// archive of them. Rings may cross; rows without a shape are left out.
  ///
  /// - Throws: `FormatError`; also where the file is in another CRS than WGS 84, or has no polygons.
  public init(shapefile path: String) throws(FormatError) { self = try ShapefileReader(path: path).read() }

  /// Reads a GeoPackage of one layer. Rings may cross; rows without a shape are left out.
  ///
  /// - Throws: `FormatError`; also where the layer is in another CRS than WGS 84, or not of polygons.
  public init(geoPackage path: String) throws(FormatError) { self = try GeoPackageReader(path: path).read() }
}

/// GeoJSON (RFC 7946).
extension PolygonTable {
  /// Reads a file of polygons, single or multiple.
  ///
  /// - Throws: `FormatError` with the line; also for points.
  public init(geoJSON path: String) throws(FormatError) {
    var polygons: [Polygon] = []
    var columns: [Column] = []
    var places: [String: Int] = [:]
    try GeoJSONReader.read(path) { shape, facts throws(FormatError) in
      guard case .polygon(let polygon) = shape else {
        throw FormatError(
          path, at: "feature \(polygons.count + 1)", "is a point", remedy: "give a file of polygons")
      }
      try facts.forEach { name, scanner throws(FormatError) in
        let value = try scanner.value()
        let place = places[name] ?? columns.count
        if place == columns.count {
          places[name] = place
          columns.append(Column(name, []))
        }
        // Names that come twice: the last counts, as elsewhere.
        if columns[place].values.count > polygons.count { columns[place].values.removeLast() }
        Self.fill(&columns[place], to: polygons.count)
        columns[place].values.append(value)
      }
      polygons.append(polygon)
    }
    for i in columns.indices { Self.fill(&columns[i], to: polygons.count) }
    self.init(polygons: polygons, columns: columns)
  }

  private static func fill(_ column: inout Column, to count: Int) {
    while column.values.count < count { column.values.append(.null) }
  }

  /// Writes the table as a FeatureCollection, a feature to a line. It has its name when it is whole.
  public func write(geoJSON path: String) throws(FormatError) {
    let file = try OutputFile(path: path)
    // Bytes, since a text looks at what it is given.
    var text = Array("{\n\"type\": \"FeatureCollection\",\n\"features\": [\n".utf8)
    let names = columns.enumerated().map { i, column in
      Array(((i == 0 ? " " : ", ") + JSON.string(column.name).compact + ": ").utf8)
    }
    var value = ""
    for (i, polygon) in polygons.enumerated() {
      text += "{ \"type\": \"Feature\", \"properties\": {".utf8
      for (column, name) in zip(columns, names) {
        text += name
        value.removeAll(keepingCapacity: true)
        column.values[i].writeCompact(to: &value)
        text += value.utf8
      }
      text += columns.isEmpty ? "}".utf8 : " }".utf8
      text += ", \"geometry\": ".utf8
      polygon.writeGeoJSON(to: &text)
      text += i + 1 < polygons.count ? " },\n".utf8 : " }\n".utf8
      if text.count > 1 << 20 {
        try file.append(text)
        text.removeAll(keepingCapacity: true)
      }
    }
    try file.append(text + "]\n}\n".utf8)
    try file.finish()
  }
}

extension Polygon {
  /// Appends the polygon as a geometry of GeoJSON. Numbers are the shortest that read back the same.
  fileprivate func writeGeoJSON(to text: inout [UInt8]) {
    text += "{ \"type\": \"\(parts.count == 1 ? "" : "Multi")Polygon\", \"coordinates\": ".utf8
    if parts.count > 1 { text += "[ ".utf8 }
    for (i, rings) in parts.enumerated() {
      text += i == 0 ? "[ ".utf8 : ", [ ".utf8
      for (j, ring) in rings.enumerated() {
        text += j == 0 ? "[ ".utf8 : ", [ ".utf8
        for (k, point) in ring.enumerated() {
          text += k == 0 ? "[ ".utf8 : ", [ ".utf8
          text += point.x.description.utf8
          text += ", ".utf8
          text += point.y.description.utf8
          text += " ]".utf8
        }
        text += " ]".utf8
      }
      text += " ]".utf8
    }
    text += parts.count == 1 ? " }".utf8 : " ] }".utf8
  }
}
