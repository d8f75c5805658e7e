internal import CGEOS

/// What two areas make together, computed by GEOS in the plane of their coordinates.
extension Polygon {
  /// What both share; nil where they share no area.
  ///
  /// - Throws: `GeometryError` where the rings of one cross.
  public func intersection(_ other: Polygon) throws(GeometryError) -> Polygon? {
    try PreparedPolygon(self).intersection(try PreparedPolygon(other))
  }

  /// What is in any of some areas; nil where there are none.
  ///
  /// - Throws: `GeometryError` where GEOS cannot build or unite them.
  public static func union(_ polygons: [Polygon]) throws(GeometryError) -> Polygon? {
    guard !polygons.isEmpty else { return nil }
    let context = GEOSContext()
    var parts: [OpaquePointer?] = []
    for polygon in polygons {
      guard let part = context.makeGeometry(polygon) else {
        for part in parts { GEOSGeom_destroy_r(context.pointer, part) }
        throw GeometryError("a polygon cannot be built: \(context.reason)")
      }
      parts.append(part)
    }
    let all = GEOSGeom_createCollection_r(
      context.pointer, Int32(GEOS_GEOMETRYCOLLECTION.rawValue), &parts, UInt32(parts.count))
    defer { GEOSGeom_destroy_r(context.pointer, all) }
    guard let union = GEOSUnaryUnion_r(context.pointer, all) else {
      throw GeometryError("polygons cannot be united: \(context.reason)")
    }
    defer { GEOSGeom_destroy_r(context.pointer, union) }
    return context.polygon(of: union)
  }
}
