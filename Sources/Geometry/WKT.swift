internal import CGEOS

/// Polygons as well-known text (OGC 06-103r4).
extension Polygon {
  /// Reads a POLYGON or MULTIPOLYGON. Heights are dropped.
  ///
  /// - Throws: `GeometryError` where the text is none, is another kind of geometry or empty, or where rings
  ///   cross.
  public init(wkt: String) throws(GeometryError) {
    let context = GEOSContext()
    let shown = "WKT '\(wkt.trimmed.prefix(40))…'"
    let reader = GEOSWKTReader_create_r(context.pointer)
    defer { GEOSWKTReader_destroy_r(context.pointer, reader) }
    guard let geometry = GEOSWKTReader_read_r(context.pointer, reader, wkt) else {
      throw GeometryError("\(shown) cannot be read: \(context.reason)")
    }
    defer { GEOSGeom_destroy_r(context.pointer, geometry) }
    guard GEOSisEmpty_r(context.pointer, geometry) == 0 else {
      throw GeometryError("\(shown) is empty; give a POLYGON or MULTIPOLYGON")
    }
    guard let polygon = context.polygon(of: geometry) else {
      throw GeometryError("\(shown) has no area; give a POLYGON or MULTIPOLYGON")
    }
    self = polygon
    try validate()
  }

  /// The polygon as text: a POLYGON, or a MULTIPOLYGON of several parts. Numbers are the shortest that read
  /// back the same.
  public var wkt: String {
    func text(_ rings: Rings) -> String {
      let list = rings.map { ring in "(" + ring.map { "\($0.x) \($0.y)" }.joined(separator: ", ") + ")" }
      return "(" + list.joined(separator: ", ") + ")"
    }
    let list = parts.map(text)
    return list.count == 1 ? "POLYGON " + list[0] : "MULTIPOLYGON (" + list.joined(separator: ", ") + ")"
  }
}
