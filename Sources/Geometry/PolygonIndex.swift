internal import CGEOS

/// A polygon made ready for many questions. It belongs to one thread: each worker prepares its own.
public final class PreparedPolygon {
  /// The polygon.
  public let polygon: Polygon
  /// The smallest rectangle around it.
  public let bounds: Bounds
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

  /// Whether the areas share a point.
  public func intersects(_ other: PreparedPolygon) -> Bool {
    guard bounds.touches(other.bounds) else { return false }
    return GEOSPreparedIntersects_r(context.pointer, prepared, other.geometry) == 1
  }

  /// Whether the whole of another area lies inside; it may touch the outline.
  public func contains(_ other: PreparedPolygon) -> Bool {
    let box = other.bounds
    guard bounds.west <= box.west, bounds.east >= box.east, bounds.south <= box.south,
      bounds.north >= box.north
    else { return false }
    return GEOSPreparedCovers_r(context.pointer, prepared, other.geometry) == 1
  }

  /// What both areas share; nil where they share none.
  ///
  /// - Throws: `GeometryError` with GEOS's reason where it finds none.
  public func intersection(_ other: PreparedPolygon) throws(GeometryError) -> Polygon? {
    guard let shared = GEOSIntersection_r(context.pointer, geometry, other.geometry) else {
      throw GeometryError("polygons cannot be intersected: \(context.reason)")
    }
    defer { GEOSGeom_destroy_r(context.pointer, shared) }
    return context.polygon(of: shared)
  }

  /// The area that both share, in square map units.
  ///
  /// - Throws: `GeometryError` with GEOS's reason where it finds none.
  public func sharedArea(_ other: PreparedPolygon) throws(GeometryError) -> Double {
    guard bounds.intersects(other.bounds) else { return 0 }
    guard let shared = GEOSIntersection_r(context.pointer, geometry, other.geometry) else {
      throw GeometryError("polygons cannot be intersected: \(context.reason)")
    }
    defer { GEOSGeom_destroy_r(context.pointer, shared) }
    var area = 0.0
    GEOSArea_r(context.pointer, shared, &area)
    return area
  }

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
