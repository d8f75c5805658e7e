/// The map from pixel corners to map coordinates.
///
///     mapX = a · column + b · row + c
///     mapY = d · column + e · row + f
///
/// The order of the six numbers is that of rasterio's `Affine`. Pixel (0, 0) covers columns 0…1 and
/// rows 0…1; its centre is at (0.5, 0.5).
public struct AffineTransform: Hashable, Sendable {
  /// The coefficients, in the order of rasterio's `Affine`.
  public var a, b, c, d, e, f: Double

  /// A transform of the six coefficients.
  public init(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ e: Double, _ f: Double) {
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  /// A north-up transform with its corner at (`west`, `north`) and pixels of the given size, both
  /// sizes positive, in map units.
  public init(west: Double, north: Double, pixelWidth: Double, pixelHeight: Double) {
    self.init(pixelWidth, 0, west, 0, -pixelHeight, north)
  }

  /// Pixel coordinates are map coordinates.
  public static let identity = AffineTransform(1, 0, 0, 0, 1, 0)

  /// The six numbers a, b, c, d, e, f.
  public var coefficients: [Double] { [a, b, c, d, e, f] }

  /// The area of a pixel in map units, negative on a north-up grid.
  public var determinant: Double { a * e - b * d }

  /// True where neither rows nor columns are turned: b and d are zero.
  public var isAxisAligned: Bool { b == 0 && d == 0 }

  /// True for the common case: axis-aligned, columns run east and rows run south.
  public var isNorthUp: Bool { isAxisAligned && a > 0 && e < 0 }

  /// The width and height of a pixel in map units, always positive.
  public var pixelWidth: Double { isAxisAligned ? abs(a) : (a * a + d * d).squareRoot() }
  /// The height of a pixel in map units, always positive.
  public var pixelHeight: Double { isAxisAligned ? abs(e) : (b * b + e * e).squareRoot() }

  /// The map coordinates of a pixel position (0, 0 is the outer corner of the first pixel).
  public func map(_ column: Double, _ row: Double) -> Point {
    Point(x: a * column + b * row + c, y: d * column + e * row + f)
  }

  /// The transform from map coordinates to pixel positions.
  ///
  /// - Precondition: The determinant is not zero.
  public var inverted: AffineTransform {
    let k = determinant
    precondition(k != 0 && k.isFinite, "a transform without area has no inverse")
    if isAxisAligned { return AffineTransform(1 / a, 0, -c / a, 0, 1 / e, -f / e) }
    return AffineTransform(
      e / k, -b / k, (b * f - e * c) / k, -d / k, a / k, (d * c - a * f) / k)
  }

  /// The transform of the raster that starts at pixel (`column`, `row`) of this one.
  public func translated(column: Double, row: Double) -> AffineTransform {
    let origin = map(column, row)
    return AffineTransform(a, b, origin.x, d, e, origin.y)
  }

  /// The transform of the same raster with pixels `x` times as wide and `y` times as high.
  public func scaled(x: Double, y: Double) -> AffineTransform {
    AffineTransform(a * x, b * y, c, d * x, e * y, f)
  }
}

/// A position in map units: east before north, longitude before latitude, always.
public struct Point: Hashable, Sendable {
  /// East, or longitude.
  public var x: Double
  /// North, or latitude.
  public var y: Double

  /// A position east before north.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle in map units.
public struct Bounds: Hashable, Sendable {
  /// The edges in map units.
  public var west, south, east, north: Double

  /// A rectangle of its four edges.
  public init(west: Double, south: Double, east: Double, north: Double) {
    (self.west, self.south, self.east, self.north) = (west, south, east, north)
  }

  /// The smallest rectangle around `points`, nil where there is none or one is not finite.
  public init?(_ points: some Sequence<Point>) {
    var bounds: Bounds?
    for p in points {
      guard p.x.isFinite, p.y.isFinite else { return nil }
      if let b = bounds {
        bounds = Bounds(
          west: min(b.west, p.x), south: min(b.south, p.y), east: max(b.east, p.x), north: max(b.north, p.y))
      } else {
        bounds = Bounds(west: p.x, south: p.y, east: p.x, north: p.y)
      }
    }
    guard let bounds else { return nil }
    self = bounds
  }

  /// From west to east.
  public var width: Double { east - west }
  /// From south to north.
  public var height: Double { north - south }
  /// The middle.
  public var center: Point { Point(x: (west + east) / 2, y: (south + north) / 2) }

  /// Whether the two share an area; touching edges do not.
  public func intersects(_ other: Bounds) -> Bool {
    west < other.east && other.west < east && south < other.north && other.south < north
  }

  /// Whether the two share a point; touching edges do.
  public func touches(_ other: Bounds) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }

  /// The four corners, north-west first, clockwise.
  public var corners: [Point] {
    [Point(x: west, y: north), Point(x: east, y: north), Point(x: east, y: south), Point(x: west, y: south)]
  }
}
