public import Formats
public import Geometry

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Bands across an area that take turns in training, testing and validating, and are as wide as the shares of
/// tiles ask for.
///
/// Tiles are put in the order in which a line across the bands meets their middles. The parts' bands are
/// spread evenly among one another, and each takes as many tiles as its part's share comes to; so shares are
/// met to the tile, and every band is one strip of land.
public struct BandSplit: Sendable {
  /// The part of each tile.
  public let split: TileSplit
  /// The parts of the bands, in their order.
  public let bands: [TilePart]

  /// - Parameters:
  ///   - angle: From −π/2 to π/2 between the bands and the parallels, on the ground; negative ones mirror
  ///     positive ones.
  /// - Throws: `FormatError` where there are fewer tiles than bands, or fewer bands than parts.
  public init(_ tiles: [Polygon], bands count: Int, angle: Double, shares: TileShares) throws(FormatError) {
    precondition(count > 0 && abs(angle) <= .pi / 2, "bands at an angle of a quarter turn at most")
    let asked = shares.asked
    guard count >= asked.count else {
      throw FormatError(
        "--nbands", "\(count) is less than \(asked.count) parts", remedy: "give as many or more")
    }
    guard tiles.count >= count else {
      throw FormatError("--nbands", "\(tiles.count) tiles make no \(count) bands", remedy: "give fewer bands")
    }
    bands = Self.order(asked, bands: count)
    let order = Self.order(tiles, angle: angle)
    var left = Self.tileCounts(asked, tiles: tiles.count)
    var bandsLeft = TileParts(train: 0, test: 0, val: 0)
    for part in bands { bandsLeft[part] += 1 }
    var parts = [TilePart?](repeating: nil, count: tiles.count)
    var start = 0
    for part in bands {
      // What is left of the part, in equal bands.
      let width = left[part] / bandsLeft[part]
      for place in order[start..<start + width] { parts[place] = part }
      start += width
      left[part] -= width
      bandsLeft[part] -= 1
    }
    split = TileSplit(parts)
  }

  /// How many tiles each part has: sums of shares, rounded, so that the parts come to all tiles.
  private static func tileCounts(
    _ asked: [(part: TilePart, share: Double)], tiles: Int
  ) -> TileParts<Int> {
    var counts = TileParts(train: 0, test: 0, val: 0)
    let total = asked.reduce(0) { $0 + $1.share }
    var (sum, start) = (0.0, 0)
    for (part, share) in asked {
      sum += share
      let end = Int((sum / total * Double(tiles)).rounded())
      counts[part] = end - start
      start = end
    }
    return counts
  }

  /// Which part each band belongs to: at least one band a part, others by the shares, evenly spread.
  private static func order(_ asked: [(part: TilePart, share: Double)], bands: Int) -> [TilePart] {
    var counts = [Int](repeating: 1, count: asked.count)
    let total = asked.reduce(0) { $0 + $1.share }
    while counts.reduce(0, +) < bands {
      // To the part that lacks most.
      let lacks = asked.indices.map { asked[$0].share / total * Double(bands) - Double(counts[$0]) }
      let most = lacks.indices.dropFirst().reduce(0) { lacks[$1] > lacks[$0] ? $1 : $0 }
      counts[most] += 1
    }
    var places: [(place: Double, number: Int)] = []
    for (number, count) in counts.enumerated() {
      for i in 0..<count { places.append(((Double(i) + 0.5) / Double(count), number)) }
    }
    return places.sorted { $0 < $1 }.map { asked[$0.number].part }
  }

  /// The tiles in the order of a line across the bands; those at one place of it along the band.
  private static func order(_ tiles: [Polygon], angle: Double) -> [Int] {
    let middles = tiles.map(\.bounds.center)
    guard let bounds = Bounds(middles) else { return [] }
    // A degree of longitude is shorter than one of latitude by this.
    let shrink = cos(bounds.center.y * .pi / 180)
    let (along, across) = (cos(angle), sin(angle))
    let keys = middles.map { middle -> (Double, Double) in
      let (x, y) = ((middle.x - bounds.center.x) * shrink, middle.y - bounds.center.y)
      return (x * across + y * along, x * along - y * across)
    }
    return tiles.indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }
  }
}
