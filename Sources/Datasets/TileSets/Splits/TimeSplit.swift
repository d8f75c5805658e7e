public import Formats

/// Divides tiles by time: the earliest train, later ones validate, and the last test. Tiles of one time are
/// never torn apart, and beside a boundary there may be a gap that belongs to no part.
public struct TimeSplit: Sendable {
  /// The part of each tile.
  public let split: TileSplit

  /// - Parameters:
  ///   - days: A day for each tile, nil where it has none; such tiles are left out.
  ///   - gap: How many days at least lie between tiles of two parts.
  /// - Throws: `FormatError` where there are fewer days than parts.
  public init(_ days: [Double?], shares: TileShares, gap: Double = 0) throws(FormatError) {
    let known = days.compactMap(\.self).sorted()
    let order = [TilePart.train, .val, .test].filter { shares[$0] > 0 }
    guard Set(known).count >= order.count else {
      throw FormatError(
        "--time_column", "\(Set(known).count) times make no \(order.count) parts", remedy: "give other shares"
      )
    }
    // Each part ends with the last tile of a time.
    var limits: [(part: TilePart, last: Double, next: Double)] = []
    var sum = 0.0
    let total = order.reduce(0) { $0 + shares[$1] }
    for part in order {
      sum += shares[part] / total
      let place = Int((sum * Double(known.count)).rounded()) - 1
      let last = part == order.last ? .infinity : known[max(0, place)]
      limits.append((part, last, known.first { $0 > last } ?? .infinity))
    }
    split = TileSplit(
      days.map { day in
        guard let day, let number = limits.firstIndex(where: { day <= $0.last }) else { return nil }
        // The gap is taken from the earlier part, which is the larger one as a rule.
        return limits[number].next - day < gap ? nil : limits[number].part
      })
    let counts = split.counts
    guard order.allSatisfy({ counts[$0] > 0 }) else {
      throw FormatError(
        "--time_column", "a part has no tile", remedy: "give other shares, or a shorter --gap_days")
    }
  }
}
