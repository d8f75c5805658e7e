public import Formats
public import Geometry

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Bands across an area that take turns in training, testing and validating, exactly as geetiles lays them.
///
/// Its shares are those of whole bands in a repeating cycle (a half, three and two tenths become 2 : 1 : 1),
/// its negative angles turn the order and not the direction, and where no width gives the number of bands
/// everything trains. `BandSplit` has none of these faults.
public struct LegacyBands: Sendable {
  /// The part of each tile.
  public let split: TileSplit

  /// - Parameters:
  ///   - angle: From −π/2 to π/2; 0 for bands along the parallels.
  /// - Throws: `FormatError` where the cycle of the shares is longer than the number of bands.
  public init(_ tiles: [Polygon], bands: Int, angle: Double, shares: TileShares) throws(FormatError) {
    precondition(bands > 0 && abs(angle) <= .pi / 2, "bands at an angle of a quarter turn at most")
    let cycle = try Self.cycle(shares, bands: bands)
    guard !tiles.isEmpty else {
      split = TileSplit([])
      return
    }
    let values = Self.positions(tiles, angle: angle)
    let sorted = values.sorted()
    var width = 0.0
    let step = (50 - 0.1) / 9999
    for i in 0..<10_000 {
      let k = i == 9999 ? 50 : Double(i) * step + 0.1
      width = k / Double(bands)
      if Self.count(sorted, width: width, most: bands + 1) == bands { break }
    }
    let numbers = values.map { Int(($0 / width).rounded(.towardZero)) }
    var places: [Int: Int] = [:]
    for number in Set(numbers).sorted() { places[number] = places.count }
    split = TileSplit(numbers.map { cycle[(places[$0] ?? 0) % cycle.count] })
  }

  /// The parts in the order in which bands take them, until they begin again.
  private static func cycle(_ shares: TileShares, bands: Int) throws(FormatError) -> [TilePart] {
    guard let least = shares.asked.map(\.share).min() else { return [] }
    let cycle = TilePart.allCases.flatMap { part in
      [TilePart](repeating: part, count: Int((shares[part] / least).rounded(.toNearestOrEven)))
    }
    guard cycle.count <= bands else {
      throw FormatError(
        "--nbands", "\(bands) bands are too few for these shares", remedy: "give \(cycle.count) or more")
    }
    return cycle
  }

  /// How far each tile lies across the bands.
  private static func positions(_ tiles: [Polygon], angle: Double) -> [Double] {
    let middles = tiles.map { tile in
      // The mean of the five points of the rectangle's ring, the south-west corner being two of them.
      let b = tile.bounds
      return Point(
        x: (b.west + b.east + b.east + b.west + b.west) / 5,
        y: (b.south + b.south + b.north + b.north + b.south) / 5)
    }
    func normalized(_ values: [Double]) -> [Double] {
      let (least, most) = (values.min() ?? 0, values.max() ?? 0)
      let range = most > least ? most - least : 1
      return values.map { angle < 0 ? 1 - ($0 - least) / range : ($0 - least) / range }
    }
    let (x, y) = (normalized(middles.map(\.x)), normalized(middles.map(\.y)))
    let direction = direction(angle)
    return zip(x, y).map { direction.x * $0 + direction.y * $1 }
  }

  private static func direction(_ angle: Double) -> (x: Double, y: Double) {
    let quarter = Double.pi / 4
    if abs(angle) < quarter { return (abs(angle) / quarter, 1) }
    return (angle < 0 ? -1 : 1, (.pi / 2 - abs(angle)) / quarter)
  }

  /// How many whole numbers sorted values come to in units of `width`, or `most` where they are more.
  private static func count(_ sorted: [Double], width: Double, most: Int) -> Int {
    var (count, start) = (0, 0)
    while start < sorted.count, count < most {
      let number = (sorted[start] / width).rounded(.towardZero)
      var (low, high) = (start + 1, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if (sorted[middle] / width).rounded(.towardZero) > number { high = middle } else { low = middle + 1 }
      }
      start = low
      count += 1
    }
    return count
  }
}
