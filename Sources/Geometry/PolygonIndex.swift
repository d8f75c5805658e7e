internal import CGEOS

/// A polygon made ready for many questions. It belongs to one thread: each worker prepares its own.
public final class PreparedPolygon {
  /// The polygon.
  public let polygon: Polygon
  private let bounds: Bounds
  private let context: GEOSContext
  private let geometry: OpaquePointer
  private let prepared: OpaquePointer

  /// - Throws: `GeometryError` when the rings cross themselves or each other.
  public init(_ polygon: Polygon) throws(GeometryError) {
    let context = GEOSContext()
    guard let geometry = context.makeGeometry(polygon) else {
      throw GeometryError("a polygon cannot be built: \(context.reason)")
    }
    guard GEOSisValid_r(context.pointer, geometry) == 1 else {
      let reason = GEOSisValidReason_r(context.pointer, geometry)
      defer {
        GEOSFree_r(context.pointer, reason)
        GEOSGeom_destroy_r(context.pointer, geometry)
      }
      let words = reason.map { String(cString: $0) } ?? "invalid"
      throw GeometryError("a polygon is not valid: \(words); repair it, for example with ogr2ogr -makevalid")
    }
    guard let prepared = GEOSPrepare_r(context.pointer, geometry) else {
      GEOSGeom_destroy_r(context.pointer, geometry)
      throw GeometryError("a polygon cannot be prepared: \(context.reason)")
    }
    self.polygon = polygon
    self.bounds = polygon.bounds
    self.context = context
    self.geometry = geometry
    self.prepared = prepared
  }

  deinit {
    GEOSPreparedGeom_destroy_r(context.pointer, prepared)
    GEOSGeom_destroy_r(context.pointer, geometry)
  }

  /// Whether a point lies inside or on the outline.
  public func contains(_ point: Point) -> Bool {
    guard point.x >= bounds.west, point.x <= bounds.east, point.y >= bounds.south, point.y <= bounds.north,
      let shape = GEOSGeom_createPointFromXY_r(context.pointer, point.x, point.y)
    else { return false }
    defer { GEOSGeom_destroy_r(context.pointer, shape) }
    return GEOSPreparedIntersects_r(context.pointer, prepared, shape) == 1
  }

  /// Whether the area shares a point with the rectangle.
  public func intersects(_ other: Bounds) -> Bool { relate(other, GEOSPreparedIntersects_r) }

  /// Whether the whole rectangle lies inside; it may touch the outline.
  public func contains(_ other: Bounds) -> Bool { relate(other, GEOSPreparedCovers_r) }

  private func relate(
    _ other: Bounds, _ predicate: (OpaquePointer?, OpaquePointer?, OpaquePointer?) -> CChar
  ) -> Bool {
    guard let shape = context.makeGeometry(Polygon(other)) else { return false }
    defer { GEOSGeom_destroy_r(context.pointer, shape) }
    return predicate(context.pointer, prepared, shape) == 1
  }
}

/// Many polygons with a tree over their rectangles, to find those at a place. It belongs to one thread.
public final class PolygonIndex {
  /// The polygons, in their order.
  public let polygons: [PreparedPolygon]
  private let context: GEOSContext
  private let tree: OpaquePointer
  private let boxes: [OpaquePointer]

  /// - Throws: `GeometryError` naming the first polygon, counted from 0, whose rings cross.
  public init(_ polygons: [Polygon]) throws(GeometryError) {
    var prepared: [PreparedPolygon] = []
    for (i, polygon) in polygons.enumerated() {
      do { prepared.append(try PreparedPolygon(polygon)) } catch {
        throw GeometryError("polygon \(i): \(error.description)")
      }
    }
    let context = GEOSContext()
    guard let tree = GEOSSTRtree_create_r(context.pointer, 10) else {
      throw GeometryError("GEOS makes no index: \(context.reason)")
    }
    var boxes: [OpaquePointer] = []
    for (i, polygon) in polygons.enumerated() {
      guard let box = context.makeGeometry(Polygon(polygon.bounds)) else { continue }
      boxes.append(box)
      // The number, one up so that it is not null, takes the place of a pointer.
      GEOSSTRtree_insert_r(context.pointer, tree, box, UnsafeMutableRawPointer(bitPattern: i + 1))
    }
    self.polygons = prepared
    self.context = context
    self.tree = tree
    self.boxes = boxes
  }

  deinit {
    GEOSSTRtree_destroy_r(context.pointer, tree)
    for box in boxes { GEOSGeom_destroy_r(context.pointer, box) }
  }

  /// The numbers of the polygons that contain the point, in rising order; outlines count.
  public func containing(_ point: Point) -> [Int] {
    candidates(Bounds(west: point.x, south: point.y, east: point.x, north: point.y))
      .filter { polygons[$0].contains(point) }
  }

  /// The numbers of the polygons that share a point with the rectangle, in rising order.
  public func intersecting(_ bounds: Bounds) -> [Int] {
    candidates(bounds).filter { polygons[$0].intersects(bounds) }
  }

  private func candidates(_ bounds: Bounds) -> [Int] {
    guard let shape = context.makeGeometry(Polygon(bounds)) else { return [] }
    defer { GEOSGeom_destroy_r(context.pointer, shape) }
    var found: [Int] = []
    withUnsafeMutablePointer(to: &found) { pointer in
      GEOSSTRtree_query_r(
        context.pointer, tree, shape,
        { item, found in
          guard let item, let found else { return }
          found.assumingMemoryBound(to: [Int].self).pointee.append(Int(bitPattern: item) - 1)
        }, pointer)
    }
    return found.sorted()
  }
}

/// A GEOS context of one thread, silent; it keeps the last message.
private final class GEOSContext {
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
}
