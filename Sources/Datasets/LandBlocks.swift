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
    var row, column: Int
  }

  /// The side of a block in kilometres.
  let size: Double
  /// That of the Earth in kilometres, the mean one unless another is wanted.
  var radius = 6371.0088

  private static let degree = Double.pi / 180

  /// The block of a place in degrees.
  func block(_ point: Point) -> Block {
    let row = row(point.y)
    return Block(row: row, column: column(point.x, of: columns(row)))
  }

  /// The row of a latitude.
  func row(_ latitude: Double) -> Int {
    let rows = max(1, Int((180 * Self.degree * radius / size).rounded()))
    return min(rows - 1, max(0, Int(((latitude + 90) / 180 * Double(rows)).rounded(.down))))
  }

  /// How many blocks a row has.
  func columns(_ row: Int) -> Int {
    let rows = max(1, Int((180 * Self.degree * radius / size).rounded()))
    let middle = ((Double(row) + 0.5) / Double(rows) * 180 - 90) * Self.degree
    return max(1, Int((2 * .pi * radius * cos(middle) / size).rounded()))
  }

  private func column(_ longitude: Double, of columns: Int) -> Int {
    let column = Int(((longitude + 180) / 360 * Double(columns)).rounded(.down)) % columns
    return column < 0 ? column + columns : column
  }
}
