internal import CGEOS

/// A GEOS context of one thread, silent; it keeps the last message.
final class GEOSContext {
  let pointer: OpaquePointer?
  private(set) var reason = "GEOS gives no reason"

  init() {
    pointer = GEOS_init_r()
    GEOSContext_setErrorMessageHandler_r(
      pointer,
      { message, context in
        guard let message, let context else { return }
        Unmanaged<GEOSContext>.fromOpaque(context).takeUnretainedValue().reason = String(cString: message)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { GEOS_finish_r(pointer) }

  /// The polygon as GEOS has it, the caller's to destroy; nil with a reason where GEOS refuses.
  func makeGeometry(_ polygon: Polygon) -> OpaquePointer? {
    var parts: [OpaquePointer?] = []
    for rings in polygon.parts {
      var made: [OpaquePointer?] = []
      for ring in rings {
        guard let sequence = GEOSCoordSeq_create_r(pointer, UInt32(ring.count), 2) else { break }
        for (i, p) in ring.enumerated() { GEOSCoordSeq_setXY_r(pointer, sequence, UInt32(i), p.x, p.y) }
        // The ring takes over the sequence, in failure too.
        guard let line = GEOSGeom_createLinearRing_r(pointer, sequence) else { break }
        made.append(line)
      }
      guard made.count == rings.count else {
        for shape in made + parts { GEOSGeom_destroy_r(pointer, shape) }
        return nil
      }
      var holes = Array(made.dropFirst())
      let part = GEOSGeom_createPolygon_r(pointer, made[0], &holes, UInt32(holes.count))
      guard let part else {
        for shape in parts { GEOSGeom_destroy_r(pointer, shape) }
        return nil
      }
      parts.append(part)
    }
    if parts.count == 1 { return parts[0] }
    return GEOSGeom_createCollection_r(
      pointer, Int32(GEOS_MULTIPOLYGON.rawValue), &parts, UInt32(parts.count))
  }

  /// The areas of a geometry; nil where it has none. Points and lines in it are left out.
  ///
  /// - Parameter geometry: Stays the caller's.
  func polygon(of geometry: OpaquePointer?) -> Polygon? {
    var parts: [Polygon.Rings] = []
    collect(geometry, into: &parts)
    return try? Polygon(parts: parts)
  }

  private func collect(_ geometry: OpaquePointer?, into parts: inout [Polygon.Rings]) {
    guard let geometry, GEOSisEmpty_r(pointer, geometry) == 0 else { return }
    guard GEOSGeomTypeId_r(pointer, geometry) != Int32(GEOS_POLYGON.rawValue) else {
      var rings = [points(of: GEOSGetExteriorRing_r(pointer, geometry))]
      for i in 0..<GEOSGetNumInteriorRings_r(pointer, geometry) {
        rings.append(points(of: GEOSGetInteriorRingN_r(pointer, geometry, i)))
      }
      parts.append(rings)
      return
    }
    let count = GEOSGetNumGeometries_r(pointer, geometry)
    // A geometry that is no collection counts as one, itself.
    guard GEOSGeomTypeId_r(pointer, geometry) >= Int32(GEOS_MULTIPOINT.rawValue) else { return }
    for i in 0..<count { collect(GEOSGetGeometryN_r(pointer, geometry, i), into: &parts) }
  }

  private func points(of ring: OpaquePointer?) -> [Point] {
    let sequence = GEOSGeom_getCoordSeq_r(pointer, ring)
    var count: UInt32 = 0
    GEOSCoordSeq_getSize_r(pointer, sequence, &count)
    return (0..<count).map { i in
      var (x, y) = (0.0, 0.0)
      GEOSCoordSeq_getXY_r(pointer, sequence, i, &x, &y)
      return Point(x: x, y: y)
    }
  }
}
