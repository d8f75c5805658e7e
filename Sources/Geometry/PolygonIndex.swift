internal import CGEOS

/// A polygon made ready for many questions. It belongs to one thread: each worker prepares its own.
public final class PreparedPolygon {
  /// The polygon.
  public let polygon: Polygon
  /// The smallest rectangle around it.
  public let bounds: Bounds
  private let cornerCount: Int
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
    cornerCount = polygon.parts.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
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
  public func intersects(_ other: Polygon) -> Bool {
    guard bounds.touches(other.bounds), let shape = context.makeGeometry(other) else { return false }
    defer { GEOSGeom_destroy_r(context.pointer, shape) }
    return GEOSPreparedIntersects_r(context.pointer, prepared, shape) == 1
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

  /// The area shared with another polygon, in square map units; nil where they share no point.
  ///
  /// - Throws: `GeometryError` with GEOS's reason where it finds none, as for rings that cross.
  public func sharedArea(_ other: Polygon) throws(GeometryError) -> Double? {
    let box = other.bounds
    guard bounds.touches(box) else { return nil }
    // Most tiles are rectangles, and what a polygon covers of one is a sum over its sides. Of a long outline
    // it is sooner told whether the tile lies within it.
    if other.isUpright, cornerCount <= Self.manyCorners || !contains(box) {
      let area = polygon.area(within: box)
      // Rounding leaves as much of what only touches.
      if area > 1e-12 * box.width * box.height { return area }
      return intersects(box) ? 0 : nil
    }
    guard let shape = context.makeGeometry(other) else {
      throw GeometryError("a polygon cannot be built: \(context.reason)")
    }
    defer { GEOSGeom_destroy_r(context.pointer, shape) }
    guard GEOSPreparedIntersects_r(context.pointer, prepared, shape) == 1 else { return nil }
    if GEOSPreparedCovers_r(context.pointer, prepared, shape) == 1 { return other.area }
    guard let shared = GEOSIntersection_r(context.pointer, geometry, shape) else {
      throw GeometryError("polygons cannot be intersected: \(context.reason)")
    }
    defer { GEOSGeom_destroy_r(context.pointer, shared) }
    var area = 0.0
    GEOSArea_r(context.pointer, shared, &area)
    return area
  }

  private static let manyCorners = 2000

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
  private let tree: BoxTree

  /// - Throws: `GeometryError` naming the first polygon, counted from 0, whose rings cross.
  public init(_ polygons: [Polygon]) throws(GeometryError) {
    var prepared: [PreparedPolygon] = []
    for (i, polygon) in polygons.enumerated() {
      do { prepared.append(try PreparedPolygon(polygon)) } catch {
        throw GeometryError("polygon \(i): \(error.description)")
      }
    }
    self.polygons = prepared
    tree = BoxTree(prepared.map(\.bounds))
  }

  /// The numbers of the polygons that contain the point, in rising order; outlines count.
  public func containing(_ point: Point) -> [Int] {
    tree.touching(Bounds(west: point.x, south: point.y, east: point.x, north: point.y))
      .filter { polygons[$0].contains(point) }
  }

  /// The numbers of the polygons that share a point with the rectangle, in rising order.
  public func intersecting(_ bounds: Bounds) -> [Int] {
    tree.touching(bounds).filter { polygons[$0].intersects(bounds) }
  }
}
