public import Formats
public import Geometry

/// A file with an area of interest, as well-known text in longitude and latitude.
public enum AreaFile {
  /// A file longer than this is no area.
  private static let mostBytes = 1 << 30

  /// Reads a file.
  ///
  /// - Throws: `FormatError` where the file holds no valid polygon, or none in degrees.
  public static func read(_ path: String) throws(FormatError) -> Polygon {
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
