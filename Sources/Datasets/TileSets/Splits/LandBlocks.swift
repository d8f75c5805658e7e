internal import Geometry

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Land in blocks of nearly one size: rows of latitude, each cut into as many equal parts as its length in
/// the middle has block sizes.
struct LandBlocks: Hashable, Sendable {
  /// A block.
  struct Block: Hashable, Sendable {
    var row, column: Int32
  }

  /// The side of a block in kilometres.
  let size: Double

  /// The mean radius of the Earth in kilometres.
  private static let radius = 6371.0088
  private static let degree = Double.pi / 180

  /// The block of a place in degrees.
  func block(_ point: Point) -> Block {
    let rows = max(1, (180 * Self.degree * Self.radius / size).rounded())
    let row = min(rows - 1, max(0, ((point.y + 90) / 180 * rows).rounded(.down)))
    let middle = ((row + 0.5) / rows * 180 - 90) * Self.degree
    let columns = max(1, (2 * .pi * Self.radius * cos(middle) / size).rounded())
    let column = ((point.x + 180) / 360 * columns).rounded(.down)
    return Block(row: Int32(row), column: Int32(min(columns - 1, max(0, column))))
  }
}
