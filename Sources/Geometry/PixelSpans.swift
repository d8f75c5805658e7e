/// Which pixels belong to a shape.
public enum PixelRule: Sendable {
  /// Those whose centre lies inside.
  case centre
  /// Those that share an area with it, or that its outline passes through.
  case allTouched
}

/// Neighbouring pixels of one row.
public struct PixelSpan: Hashable, Sendable {
  /// The row.
  public var y: Int
  /// The columns.
  public var columns: Range<Int>

  /// A span of its row and its columns.
  public init(y: Int, columns: Range<Int>) {
    self.y = y
    self.columns = columns
  }
}

extension Polygon {
  /// The pixels of this polygon in a window of a grid, as `gdal_rasterize` and `rasterio.features.rasterize`
  /// burn them: rings fill the even-odd way; a centre on a left edge is outside and one on a right edge
  /// inside, one on an upper edge inside and one on a lower edge outside.
  ///
  /// - Parameters:
  ///   - transform: Of the grid that the window is of, from pixels to the polygon's map units.
  ///   - window: Where pixels are asked for.
  /// - Returns: Spans in reading order, which neither touch nor overlap.
  public func spans(on transform: AffineTransform, in window: Window, rule: PixelRule) -> [PixelSpan] {
    guard !window.isEmpty else { return [] }
    let sides = PixelSides(self, on: transform)
    var crossings: [[Double]] = Array(repeating: [], count: window.height)
    var found: [[Range<Int>]] = Array(repeating: [], count: window.height)
    for (p, q) in sides.sides {
      let (upper, lower) = p.y < q.y ? (p, q) : (q, p)
      // Rows whose centre lies from the upper end down to and without the lower one.
      let first = max(window.y, Self.whole((upper.y - 0.5).rounded(.up)))
      let last = min(window.maxY, Self.whole((lower.y - 0.5).rounded(.up)))
      if first < last {
        let slope = (lower.x - upper.x) / (lower.y - upper.y)
        for y in first..<last {
          crossings[y - window.y].append((Double(y) + 0.5 - upper.y) * slope + upper.x)
        }
      }
      if rule == .allTouched {
        Self.touched(from: upper, to: lower, in: window) { found[$0 - window.y].append($1) }
      }
    }
    var spans: [PixelSpan] = []
    for row in 0..<window.height {
      crossings[row].sort()
      for k in stride(from: 0, to: crossings[row].count - 1, by: 2) {
        let x0 = max(window.x, Self.whole((crossings[row][k] + 0.5).rounded(.down)))
        let x1 = min(window.maxX, Self.whole((crossings[row][k + 1] + 0.5).rounded(.down)))
        if x0 < x1 { found[row].append(x0..<x1) }
      }
      PixelSpan.append(found[row], y: window.y + row, to: &spans)
    }
    return spans
  }

  /// The columns that a side passes through, row by row. A side on a line between pixels touches none.
  private static func touched(
    from upper: Point, to lower: Point, in window: Window, _ body: (Int, Range<Int>) -> Void
  ) {
    func columns(_ a: Double, _ b: Double) -> Range<Int>? {
      let x0 = max(window.x, whole(min(a, b).rounded(.down)))
      let x1 = min(window.maxX, whole(max(a, b).rounded(.up)))
      return x0 < x1 ? x0..<x1 : nil
    }
    if upper.y == lower.y {
      guard upper.y.rounded() != upper.y, let columns = columns(upper.x, lower.x) else { return }
      let y = whole(upper.y.rounded(.down))
      if y >= window.y && y < window.maxY { body(y, columns) }
      return
    }
    let first = max(window.y, whole(upper.y.rounded(.down)))
    let last = min(window.maxY, whole(lower.y.rounded(.up)))
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    for y in first..<max(first, last) {
      let a = upper.x + (max(Double(y), upper.y) - upper.y) * slope
      let b = upper.x + (min(Double(y + 1), lower.y) - upper.y) * slope
      if let columns = columns(a, b) { body(y, columns) }
    }
  }

  /// A number as a column or a row; those far outside of any raster stay there.
  fileprivate static func whole(_ value: Double) -> Int { Int(max(-1e15, min(1e15, value))) }
}

extension PixelSpan {
  /// Adds columns of a row, joined where they touch.
  fileprivate static func append(_ columns: [Range<Int>], y: Int, to spans: inout [PixelSpan]) {
    for range in columns.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = spans.last, last.y == y, range.lowerBound <= last.columns.upperBound {
        let end = max(last.columns.upperBound, range.upperBound)
        spans[spans.count - 1].columns = last.columns.lowerBound..<end
      } else {
        spans.append(PixelSpan(y: y, columns: range))
      }
    }
  }
}

/// A disc in map units.
public struct Circle: Hashable, Sendable {
  /// Its middle.
  public var centre: Point
  /// From the middle to the rim, in map units.
  public var radius: Double

  /// A disc of its middle and its radius.
  public init(centre: Point, radius: Double) {
    self.centre = centre
    self.radius = radius
  }

  /// The pixels of this disc in a window of a grid: centres inside or on the rim, or all pixels that share
  /// an area with it.
  ///
  /// - Precondition: The transform is axis-aligned.
  /// - Returns: Spans in reading order, one a row at most.
  public func spans(on transform: AffineTransform, in window: Window, rule: PixelRule) -> [PixelSpan] {
    precondition(transform.isAxisAligned, "a disc needs rows that run east")
    guard radius > 0 || rule == .centre else { return [] }
    let place = transform.inverted.map(centre.x, centre.y)
    let (width, height) = (transform.pixelWidth, transform.pixelHeight)
    var spans: [PixelSpan] = []
    for y in window.y..<max(window.y, window.maxY) {
      // How far the row is from the middle: its centres, or its nearest edge.
      let rows =
        rule == .centre
        ? Double(y) + 0.5 - place.y : max(0, Double(y) - place.y, place.y - Double(y + 1))
      let rest = radius * radius - rows * height * rows * height
      guard rest > 0 || (rest == 0 && rule == .centre) else { continue }
      let reach = rest.squareRoot() / width
      let (x0, x1) =
        rule == .centre
        ? ((place.x - reach - 0.5).rounded(.up), (place.x + reach - 0.5).rounded(.down) + 1)
        : ((place.x - reach).rounded(.down), (place.x + reach).rounded(.up))
      let columns = max(window.x, Polygon.whole(x0))..<max(window.x, min(window.maxX, Polygon.whole(x1)))
      if columns.lowerBound < columns.upperBound { spans.append(PixelSpan(y: y, columns: columns)) }
    }
    return spans
  }
}

/// The sides of a polygon in pixels of a grid: outer rings turn one way, holes the other.
struct PixelSides {
  let sides: [(Point, Point)]
  /// The rectangle around them.
  let bounds: Bounds

  init(_ polygon: Polygon, on transform: AffineTransform) {
    let inverse = transform.inverted
    var sides: [(Point, Point)] = []
    for rings in polygon.parts {
      for (number, ring) in rings.enumerated() {
        let points = ring.map { inverse.map($0.x, $0.y) }
        var area = 0.0
        for (p, q) in zip(points, points.dropFirst()) {
          area += (p.x - points[0].x) * (q.y - points[0].y) - (q.x - points[0].x) * (p.y - points[0].y)
        }
        let isForward = (area > 0) == (number == 0)
        for (p, q) in zip(points, points.dropFirst()) where p != q {
          sides.append(isForward ? (p, q) : (q, p))
        }
      }
    }
    self.sides = sides
    bounds = Bounds(sides.lazy.map(\.0)) ?? Bounds(west: 0, south: 0, east: 0, north: 0)
  }
}
