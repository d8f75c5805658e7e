public import Geometry

/// Something with a place: a point or an area in longitude and latitude, a name perhaps, and what else is
/// known of it.
public struct Feature: Hashable, Sendable {
  /// Where it is, in degrees on WGS 84, longitude first.
  public enum Shape: Hashable, Sendable {
    case point(Point)
    case polygon(Polygon)
  }

  /// What is known of a feature under one name.
  public struct Property: Hashable, Sendable {
    /// The column's name.
    public var name: String
    /// The value as it stands in the file.
    public var value: String

    /// One column of a feature.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// In longitude and latitude.
  public var geometry: Shape
  /// The file's name for it, where it has one.
  public var id: String?
  /// In the order of the file.
  public var properties: [Property]

  /// A feature of its parts.
  public init(geometry: Shape, id: String? = nil, properties: [Property] = []) {
    self.geometry = geometry
    self.id = id
    self.properties = properties
  }

  /// The value of the property with this name.
  public subscript(property: String) -> String? { properties.first { $0.name == property }?.value }
}

/// Files of places: CSV with two columns of coordinates, and GeoJSON.
public enum VectorFile {
  /// Reads all features of a file in their order; its name's ending says which format it has.
  ///
  /// `.csv` needs columns `lon` and `lat` (or `longitude` and `latitude`, `lon_lowestmode` and
  /// `lat_lowestmode`, `x` and `y`), in degrees; a column `id` names the places, all others are properties.
  /// `.geojson` and `.json` hold a FeatureCollection, a Feature or a geometry of RFC 7946: points and
  /// polygons, single or multiple; a MultiPoint becomes a feature for each of its points.
  ///
  /// - Throws: `FormatError` with the file and the line.
  public static func read(_ path: String) throws(FormatError) -> [Feature] {
    let name = path.lowercased()
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") || name.hasSuffix(".txt") {
      return try readCSV(path)
    }
    if name.hasSuffix(".geojson") || name.hasSuffix(".json") { return try GeoJSONReader.read(path) }
    throw FormatError(
      path, "is not a kind of vector file that Chipmill reads", remedy: "give .csv or .geojson")
  }

  private static func readCSV(_ path: String) throws(FormatError) -> [Feature] {
    let table = try CSVFile(path: path)
    let pairs = [("lon", "lat"), ("longitude", "latitude"), ("lon_lowestmode", "lat_lowestmode"), ("x", "y")]
    var coordinates: (lon: Int, lat: Int)?
    for (lon, lat) in pairs where coordinates == nil {
      if let lon = table.column(named: [lon]), let lat = table.column(named: [lat]) {
        coordinates = (lon, lat)
      }
    }
    guard let (lon, lat) = coordinates else {
      throw FormatError(
        path, at: "line 1",
        "no columns of coordinates among \(table.columns.prefix(12).joined(separator: ", "))",
        remedy: "name two columns lon and lat")
    }
    let id = table.column(named: ["id"])
    let others = table.columns.indices.filter { $0 != lon && $0 != lat && $0 != id }
    var features: [Feature] = []
    try table.forEachRow { row throws(FormatError) in
      let point = Point(
        x: try row.number(lon, named: table.columns[lon]), y: try row.number(lat, named: table.columns[lat]))
      guard abs(point.x) <= 180, abs(point.y) <= 90 else {
        throw FormatError(
          path, at: "line \(row.line)", "(\(point.x), \(point.y)) is no place in degrees",
          remedy: "give longitude in −180…180 and latitude in −90…90")
      }
      var properties: [Feature.Property] = []
      properties.reserveCapacity(others.count)
      for column in others {
        properties.append(Feature.Property(name: table.columns[column], value: row.text(column)))
      }
      features.append(Feature(geometry: .point(point), id: id.map(row.text), properties: properties))
    }
    return features
  }
}
