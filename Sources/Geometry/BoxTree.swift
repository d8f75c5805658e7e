/// Rectangles in a tree that does not change, to find those at a place: sorted into tiles of 16, level upon
/// level (Leutenegger and others, "STR: a simple and efficient algorithm for R-tree packing", 1997).
///
/// Forty bytes a rectangle, a tenth of what GEOS's tree of geometries takes, and any number of threads may
/// ask at once.
public struct BoxTree: Sendable {
  /// The numbers of the rectangles in the order of the leaves.
  private let order: [Int32]
  /// The rectangles in that order, then those around each 16 of them, and so on up to one.
  private let levels: [[Bounds]]

  private static let width = 16

  /// - Precondition: Fewer than 2³¹ rectangles, with finite edges.
  public init(_ boxes: [Bounds]) {
    var order = boxes.indices.map { Int32($0) }
    let leaves = (boxes.count + Self.width - 1) / Self.width
    let strips = max(1, Int(Double(leaves).squareRoot().rounded(.up)))
    let stripCount = max(1, (leaves + strips - 1) / strips) * Self.width
    func key(_ i: Int32) -> (Double, Int32) { (boxes[Int(i)].west + boxes[Int(i)].east, i) }
    func rise(_ i: Int32) -> (Double, Int32) { (boxes[Int(i)].south + boxes[Int(i)].north, i) }
    order.sort { key($0) < key($1) }
    for start in stride(from: 0, to: order.count, by: stripCount) {
      order[start..<min(order.count, start + stripCount)].sort { rise($0) < rise($1) }
    }
    var levels = [order.map { boxes[Int($0)] }]
    while let below = levels.last, below.count > 1 {
      levels.append(
        stride(from: 0, to: below.count, by: Self.width).map { start in
          below[start..<min(below.count, start + Self.width)].dropFirst().reduce(below[start]) { all, box in
            Bounds(
              west: min(all.west, box.west), south: min(all.south, box.south),
              east: max(all.east, box.east), north: max(all.north, box.north))
          }
        })
    }
    self.order = order
    self.levels = levels
  }

  /// The numbers of the rectangles that share a point with another, in rising order.
  ///
  /// - Parameter limit: Where there are more, some of them.
  public func touching(_ box: Bounds, atMost limit: Int = .max) -> [Int] {
    var found: [Int] = []
    guard !order.isEmpty else { return found }
    search(levels.count - 1, 0, box, limit, &found)
    return found.sorted()
  }

  private func search(_ level: Int, _ place: Int, _ box: Bounds, _ limit: Int, _ found: inout [Int]) {
    guard found.count < limit, levels[level][place].touches(box) else { return }
    guard level > 0 else { return found.append(Int(order[place])) }
    let first = place * Self.width
    for child in first..<min(levels[level - 1].count, first + Self.width) {
      search(level - 1, child, box, limit, &found)
    }
  }

  /// The rectangle that is nearest by some measure, the lowest number where several are; nil where none is
  /// nearer than the limit.
  ///
  /// - Parameters:
  ///   - bound: At most the measure of anything within a rectangle.
  ///   - distance: The measure of a rectangle by its number.
  public func nearest(
    within limit: Double = .infinity, bound: (Bounds) -> Double, distance: (Int) -> Double
  ) -> (number: Int, distance: Double)? {
    var best: (number: Int, distance: Double)?
    guard !order.isEmpty else { return nil }
    approach(levels.count - 1, 0, limit, bound, distance, &best)
    return best
  }

  private func approach(
    _ level: Int, _ place: Int, _ limit: Double, _ bound: (Bounds) -> Double, _ distance: (Int) -> Double,
    _ best: inout (number: Int, distance: Double)?
  ) {
    guard level > 0 else {
      let number = Int(order[place])
      let measured = distance(number)
      if let best, (best.distance, best.number) < (measured, number) { return }
      if measured <= limit { best = (number, measured) }
      return
    }
    let first = place * Self.width
    let children = (first..<min(levels[level - 1].count, first + Self.width))
      .map { (bound: bound(levels[level - 1][$0]), place: $0) }.sorted { $0 < $1 }
    for child in children where child.bound <= best?.distance ?? limit {
      approach(level - 1, child.place, limit, bound, distance, &best)
    }
  }
}
