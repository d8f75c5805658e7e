/// How much of each pixel a polygon covers, exactly: the area that they share over that of the pixel.
///
/// Each side adds to the pixels that it passes through how much less of the row's area lies to their right;
/// the running sum of a row from the left is what is covered (R. Levien, "Inside the fastest font renderer in
/// the world", 2016). Of an invalid polygon, whose parts overlap, what is covered twice counts twice.
public struct PixelCoverage: ~Copyable {
  private let sides: PixelSides
  private var steps: UnsafeMutableBufferPointer<Double>

  /// The pixels that the polygon's rectangle touches; nothing outside is covered.
  public let window: Window

  /// - Parameter transform: Of the grid, from pixels to the polygon's map units.
  public init(of polygon: Polygon, on transform: AffineTransform, in window: Window) {
    sides = PixelSides(polygon, on: transform)
    let bounds = sides.bounds
    func whole(_ value: Double) -> Int { Int(max(-1e15, min(1e15, value))) }
    self.window = Window(
      x0: whole(bounds.west.rounded(.down)), y0: whole(bounds.south.rounded(.down)),
      x1: whole(bounds.east.rounded(.up)), y1: whole(bounds.north.rounded(.up))
    ).intersection(window)
    steps = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  deinit { steps.deallocate() }

  /// The steps of some rows, whose running sum over a row is the share of each pixel that is covered: as many
  /// as the window has columns for each row, and one more that is not meant. Valid until this is asked again.
  ///
  /// - Precondition: The rows are some of the window's.
  public mutating func steps(rows: Range<Int>) -> UnsafeBufferPointer<Double> {
    precondition(
      rows.lowerBound >= window.y && rows.upperBound <= window.maxY, "rows \(rows) are not in \(window)")
    let count = rows.count * (window.width + 1)
    if steps.count < count {
      steps.deallocate()
      steps = .allocate(capacity: count)
    }
    steps.update(repeating: 0)
    let (left, width) = (Double(window.x), Double(window.width))
    for (p, q) in sides.sides where p.y != q.y {
      let direction = p.y < q.y ? -1.0 : 1.0
      let (upper, lower) = p.y < q.y ? (p, q) : (q, p)
      guard upper.y < Double(rows.upperBound), lower.y > Double(rows.lowerBound) else { continue }
      let slope = (lower.x - upper.x) / (lower.y - upper.y)
      let first = max(rows.lowerBound, Int(upper.y.rounded(.down)))
      let last = min(rows.upperBound, Int(lower.y.rounded(.up)))
      for y in first..<last {
        let (top, bottom) = (max(Double(y), upper.y), min(Double(y + 1), lower.y))
        guard bottom > top else { continue }
        let a = upper.x + (top - upper.y) * slope - left
        let b = upper.x + (bottom - upper.y) * slope - left
        let row = (y - rows.lowerBound) * (window.width + 1)
        Self.add(
          UnsafeMutableBufferPointer(rebasing: steps[row..<row + window.width + 1]), from: min(a, b),
          to: max(a, b), height: (bottom - top) * direction, width: width)
      }
    }
    return UnsafeBufferPointer(rebasing: steps[..<count])
  }

  /// A side within a row, from column `x0` to `x1`.
  private static func add(
    _ steps: UnsafeMutableBufferPointer<Double>, from x0: Double, to x1: Double, height: Double, width: Double
  ) {
    // What lies left of the window covers all of it, what lies right of it nothing.
    if x0 >= width { return }
    if x1 <= 0 {
      steps[0] += height
      return
    }
    if x0 < 0 || x1 > width {
      let slope = height / (x1 - x0)
      if x0 < 0 { steps[0] -= x0 * slope }
      let (c0, c1) = (max(0, x0), min(width, x1))
      add(steps, from: c0, to: c1, height: (c1 - c0) * slope, width: width)
      return
    }
    let first = min(Int(x0), Int(width) - 1)
    let start = Double(first)
    if x1 <= start + 1 {
      let right = height * ((x0 + x1) / 2 - start)
      steps[first] += height - right
      steps[first + 1] += right
      return
    }
    // The share of each pixel's area right of the side grows by a square, a line, and a square again.
    let slope = height / (x1 - x0)
    var done = 0.0
    for column in first...Int(x1.rounded(.up)) {
      let x = Double(column + 1)
      let (a, b) = (min(max(x - 1, x0), x1), min(x, x1))
      // Inside of this pixel the side is right of x by b − a in the mean of its two ends; beyond it wholly.
      let covered = slope * (b - a) * (x - (a + b) / 2) + slope * max(0, a - x0)
      if column < steps.count { steps[column] += covered - done }
      done = covered
      if x >= x1 + 1 { break }
    }
  }
}
