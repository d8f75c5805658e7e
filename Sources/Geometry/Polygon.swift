/// An area bounded by rings: one or several parts, each with an outer ring and any number of holes.
///
/// Rings are closed: the last point is the first again, which `init` sees to. Their direction does not
/// matter.
public struct Polygon: Hashable, Sendable {
  /// The rings of one part: the outer one first, then its holes.
  public typealias Rings = [[Point]]

  /// Each part: its outer ring, then its holes.
  public let parts: [Rings]

  /// - Parameter parts: At least one part, each with at least one ring.
  /// - Throws: `GeometryError` when a ring has fewer than three different points or a coordinate is not
  ///   finite.
  public init(parts: [Rings]) throws(GeometryError) {
    guard !parts.isEmpty else { throw GeometryError("a polygon needs at least one ring") }
    var closed: [Rings] = []
    closed.reserveCapacity(parts.count)
    for rings in parts {
      guard !rings.isEmpty else { throw GeometryError("a polygon's part needs an outer ring") }
      var list: Rings = []
      for ring in rings {
        guard ring.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
          throw GeometryError("a polygon has a coordinate that is not finite")
        }
        var ring = ring
        if let first = ring.first, ring.last != first { ring.append(first) }
        guard ring.count >= 4 else {
          throw GeometryError("a ring has \(max(0, ring.count - 1)) points and needs three or more")
        }
        list.append(ring)
      }
      closed.append(list)
    }
    self.parts = closed
  }

  /// A polygon of one part.
  public init(rings: Rings) throws(GeometryError) { try self.init(parts: [rings]) }

  /// The rectangle's outline, north-west first, clockwise.
  public init(_ bounds: Bounds) {
    let corners = bounds.corners
    parts = [[corners + [corners[0]]]]
  }

  /// The smallest rectangle around all rings.
  public var bounds: Bounds {
    Bounds(parts.lazy.joined().joined()) ?? Bounds(west: 0, south: 0, east: 0, north: 0)
  }

  /// The area in square map units, holes taken out.
  public var area: Double {
    parts.reduce(0) { sum, rings in
      let areas = rings.map { abs(Self.signedArea($0)) }
      return sum + areas[0] - areas.dropFirst().reduce(0, +)
    }
  }

  /// The centre of gravity of the area. It may lie outside of it.
  public var centroid: Point {
    // Relative to the first point, so that large coordinates do not cost digits.
    let origin = parts[0][0][0]
    var (x, y, weight) = (0.0, 0.0, 0.0)
    for rings in parts {
      for (i, ring) in rings.enumerated() {
        let sign = (i == 0) == (Self.signedArea(ring) > 0) ? 1.0 : -1.0
        for (p, q) in zip(ring, ring.dropFirst()) {
          let (px, py, qx, qy) = (p.x - origin.x, p.y - origin.y, q.x - origin.x, q.y - origin.y)
          let cross = sign * (px * qy - qx * py)
          weight += cross
          x += (px + qx) * cross
          y += (py + qy) * cross
        }
      }
    }
    guard weight != 0 else { return bounds.center }
    return Point(x: origin.x + x / (3 * weight), y: origin.y + y / (3 * weight))
  }

  /// Whether it is a rectangle whose sides follow the axes.
  public var isUpright: Bool {
    guard parts.count == 1, parts[0].count == 1, parts[0][0].count == 5 else { return false }
    let ring = parts[0][0]
    return (0..<4).allSatisfy { i in
      let (p, q, r) = (ring[i], ring[i + 1], ring[(i + 2) % 4])
      return (p.x == q.x && q.y == r.y && p.y != q.y) || (p.y == q.y && q.x == r.x && p.x != q.x)
    }
  }

  /// The area within an upright rectangle: the sum over all sides of what lies between each and the
  /// rectangle's western edge.
  ///
  /// - Precondition: The rings do not cross.
  public func area(within box: Bounds) -> Double {
    var sum = 0.0
    for rings in parts {
      for (i, ring) in rings.enumerated() {
        let area = ring.withUnsafeBufferPointer { Self.signedArea($0, within: box) }
        sum += i == 0 ? abs(area) : -abs(area)
      }
    }
    return max(0, sum)
  }

  private static func signedArea(_ ring: UnsafeBufferPointer<Point>, within box: Bounds) -> Double {
    var sum = 0.0
    for i in 1..<ring.count {
      let (p, q) = (ring[i - 1], ring[i])
      let (low, high) = p.y < q.y ? (p, q) : (q, p)
      guard high.y > box.south, low.y < box.north, low.y < high.y else { continue }
      // West of the rectangle there is nothing to its left within it, and east of it all is.
      let (bottom, top) = (max(low.y, box.south), min(high.y, box.north))
      let slope = (high.x - low.x) / (high.y - low.y)
      func x(_ y: Double) -> Double { low.x + (y - low.y) * slope - box.west }
      let (a, b) = (min(x(bottom), x(top)), max(x(bottom), x(top)))
      let width = box.width
      guard b > 0 else { continue }
      var mean = width
      if a < width {
        // The mean of what lies left of the side, cut at both edges.
        mean = b > a ? (Self.square(min(b, width)) - Self.square(max(a, 0))) / (2 * (b - a)) : a
        if b > width { mean += width * (b - width) / (b - a) }
      }
      sum += (top - bottom) * mean * (p.y < q.y ? 1 : -1)
    }
    return sum
  }

  private static func square(_ x: Double) -> Double { x * x }

  /// Half of the sum of the cross products: positive for rings that turn left.
  private static func signedArea(_ ring: [Point]) -> Double {
    guard let origin = ring.first else { return 0 }
    return zip(ring, ring.dropFirst()).reduce(0) { sum, side in
      let (p, q) = side
      return sum + (p.x - origin.x) * (q.y - origin.y) - (q.x - origin.x) * (p.y - origin.y)
    } / 2
  }

  /// Checks that rings do not cross themselves or each other, as the simple-features standard asks.
  ///
  /// - Throws: `GeometryError` with GEOS's reason and the place.
  public func validate() throws(GeometryError) {
    if !isConvexQuadrilateral { _ = try PreparedPolygon(self) }
  }

  /// Whether it is a single ring of four corners that turns one way throughout, as most tiles are: such a
  /// ring cannot cross itself.
  private var isConvexQuadrilateral: Bool {
    guard parts.count == 1, parts[0].count == 1, parts[0][0].count == 5 else { return false }
    let ring = parts[0][0]
    var (left, right) = (0, 0)
    for i in 0..<4 {
      let (p, q, r) = (ring[i], ring[i + 1], ring[(i + 2) % 4])
      let turn = (q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x)
      if turn > 0 { left += 1 }
      if turn < 0 { right += 1 }
    }
    return left == 4 || right == 4
  }

  /// Whether a point lies inside or on the outline. To ask many points, prepare the polygon.
  ///
  /// - Throws: `GeometryError` when the rings cross.
  public func contains(_ point: Point) throws(GeometryError) -> Bool {
    try PreparedPolygon(self).contains(point)
  }

  /// Whether the area shares a point with the rectangle. To ask many, prepare the polygon.
  ///
  /// - Throws: `GeometryError` when the rings cross.
  public func intersects(_ bounds: Bounds) throws(GeometryError) -> Bool {
    try PreparedPolygon(self).intersects(bounds)
  }
}
