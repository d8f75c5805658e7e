public import Formats
public import Geometry

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// An area of interest, in longitude and latitude: a file of well-known text, or an area that has a name.
public enum AreaFile {
  /// A file longer than this is no area.
  private static let mostBytes = 1 << 30

  /// Reads a file. Where there is none of that name, it may be one that `NaturalEarth` knows.
  ///
  /// - Throws: `FormatError` where the file holds no valid polygon, or none in degrees; also where there is
  ///   neither a file nor an area of that name.
  public static func read(_ name: String) throws(FormatError) -> Polygon {
    if let area = try find(name) { return area }
    throw FormatError(
      name, "is neither a file nor an area that Chipmill knows",
      remedy: "name a file of WKT, or an area of chipmill aois --showall")
  }

  /// The area of a file, or of that name; nil where there is neither.
  ///
  /// - Throws: `FormatError` where the file holds no valid polygon, or none in degrees.
  public static func find(_ name: String) throws(FormatError) -> Polygon? {
    if access(name, F_OK) == 0 { return try readFile(name) }
    do { return try NaturalEarth.area(named: name) } catch { throw FormatError(name, error.description) }
  }

  /// Writes an area to a file, in place of one that is there.
  public static func write(_ area: Polygon, to path: String) throws(FormatError) {
    let file = try OutputFile(path: path)
    try file.append(Array((area.wkt + "\n").utf8))
    try file.finish()
  }

  private static func readFile(_ path: String) throws(FormatError) -> Polygon {
    let file = try MappedFile(path: path)
    guard file.bytes.count <= mostBytes else {
      throw FormatError(path, "has \(file.bytes.count) bytes", remedy: "give an area as WKT")
    }
    let polygon: Polygon
    do { polygon = try Polygon(wkt: String(decoding: file.bytes, as: UTF8.self)) } catch {
      throw FormatError(path, error.description)
    }
    let bounds = polygon.bounds
    guard bounds.west >= -180, bounds.east <= 180, bounds.south >= -90, bounds.north <= 90 else {
      throw FormatError(
        path, "its coordinates are no degrees: \(bounds)", remedy: "give longitude and latitude (EPSG:4326)")
    }
    return polygon
  }
}
