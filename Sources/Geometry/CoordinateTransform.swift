internal import CPROJ

/// The transformation of coordinates from one CRS to another, east and longitude first on both sides.
///
/// PROJ's objects belong to one thread at a time, so each worker makes its own; that costs a
/// millisecond or two.
public final class CoordinateTransform {
  /// What coordinates are given in.
  public let source: CRS
  /// What they are transformed to.
  public let target: CRS
  private let context = CRS.Context()
  private let operation: OpaquePointer?

  /// - Throws: `GeometryError` when PROJ knows no operation between the two.
  public init(from source: CRS, to target: CRS) throws(GeometryError) {
    self.source = source
    self.target = target
    if source == target {
      operation = nil
      return
    }
    guard let raw = proj_create_crs_to_crs(context.pointer, source.wkt, target.wkt, nil) else {
      throw GeometryError("no transformation from \(source) to \(target): \(context.reason)")
    }
    defer { proj_destroy(raw) }
    guard let normalized = proj_normalize_for_visualization(context.pointer, raw) else {
      throw GeometryError("no transformation from \(source) to \(target): \(context.reason)")
    }
    operation = normalized
  }

  deinit { if let operation { proj_destroy(operation) } }

  /// Transforms positions in place. A position without an image becomes infinite.
  public func transform(x: UnsafeMutableBufferPointer<Double>, y: UnsafeMutableBufferPointer<Double>) {
    precondition(x.count == y.count, "as many x as y")
    guard let operation, x.count > 0 else { return }
    let stride = MemoryLayout<Double>.stride
    proj_errno_reset(operation)
    _ = proj_trans_generic(
      operation, PJ_FWD, x.baseAddress, stride, x.count, y.baseAddress, stride, y.count, nil, 0, 0, nil, 0, 0)
  }

  /// Transforms positions in place. A position without an image becomes infinite.
  public func transform(_ x: inout [Double], _ y: inout [Double]) {
    x.withUnsafeMutableBufferPointer { x in
      y.withUnsafeMutableBufferPointer { y in transform(x: x, y: y) }
    }
  }

  /// The image of one position; infinite where there is none.
  public func transform(_ point: Point) -> Point {
    var x = point.x
    var y = point.y
    withUnsafeMutablePointer(to: &x) { x in
      withUnsafeMutablePointer(to: &y) { y in
        transform(
          x: UnsafeMutableBufferPointer(start: x, count: 1), y: UnsafeMutableBufferPointer(start: y, count: 1)
        )
      }
    }
    return Point(x: x, y: y)
  }

  /// The rectangle around the image of a rectangle, whose edges are sampled at 21 points each.
  ///
  /// - Throws: `GeometryError` when a part of the edge has no image.
  public func transform(_ bounds: Bounds) throws(GeometryError) -> Bounds {
    if operation == nil { return bounds }
    let steps = 21
    var points: [Point] = []
    for i in 0...steps {
      let t = Double(i) / Double(steps)
      let x = bounds.west + t * bounds.width
      let y = bounds.south + t * bounds.height
      points += [
        Point(x: x, y: bounds.south), Point(x: x, y: bounds.north), Point(x: bounds.west, y: y),
        Point(x: bounds.east, y: y),
      ]
    }
    guard let image = Bounds(points.lazy.map(transform)) else {
      throw GeometryError("the area \(bounds) reaches beyond where \(source) maps to \(target)")
    }
    return image
  }
}

extension Polygon {
  /// The polygon whose corners are the images of this one's. Sides stay straight, however long they are.
  ///
  /// - Throws: `GeometryError` when a corner has no image.
  public func transformed(_ transform: CoordinateTransform) throws(GeometryError) -> Polygon {
    var images: [Rings] = []
    for rings in parts {
      var list: Rings = []
      for ring in rings {
        var (x, y) = (ring.map(\.x), ring.map(\.y))
        transform.transform(&x, &y)
        list.append(zip(x, y).map { Point(x: $0, y: $1) })
      }
      images.append(list)
    }
    return try Polygon(parts: images)
  }
}

extension Bounds: CustomStringConvertible {
  /// `west,south,east,north`.
  public var description: String { "\(west),\(south),\(east),\(north)" }
}

/// Transformations between several CRS, each made once. Belongs to one thread.
public final class CoordinateTransforms {
  private var known: [[String]: CoordinateTransform] = [:]
  /// Asked for again and again, mostly: found without a look at all of two definitions.
  private var last: CoordinateTransform?

  /// None at first.
  public init() {}

  /// The transformation from one CRS to another.
  ///
  /// - Throws: `GeometryError` when PROJ knows no operation between the two.
  public func transform(from source: CRS, to target: CRS) throws(GeometryError) -> CoordinateTransform {
    if let last, last.source.wkt == source.wkt, last.target.wkt == target.wkt { return last }
    let key = [source.wkt, target.wkt]
    if let transform = known[key] {
      last = transform
      return transform
    }
    let transform = try CoordinateTransform(from: source, to: target)
    known[key] = transform
    last = transform
    return transform
  }
}
