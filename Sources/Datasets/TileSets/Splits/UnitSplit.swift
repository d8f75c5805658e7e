public import Formats
public import Geometry

/// Divides units that must not be torn, such as blocks of land or communes, so that the parts have their
/// shares of the tiles, and of every label where labels are given.
///
/// The largest unit goes first, each to the part that it brings nearest to what it shall have; units of one
/// size go in an order that the seed shuffles. (Sechidis, Tsoumakas and Vlahavas, "On the stratification of
/// multi-label data", 2011, with whole units in the place of examples.)
public struct UnitSplit: Sendable {
  /// The part of each tile.
  public let split: TileSplit
  /// How many units there are.
  public let units: Int

  /// - Parameters:
  ///   - units: A unit for each tile, equal for tiles that belong together.
  ///   - labels: For each tile the shares of its labels; empty where it has none.
  ///   - seed: Another number makes another division.
  /// - Throws: `FormatError` where there are fewer units than parts.
  public init(
    _ units: [some Hashable], labels: [[String: Double]]? = nil, shares: TileShares, seed: UInt64 = 0
  ) throws(FormatError) {
    var numbers: [AnyHashable: Int] = [:]
    let places = units.map { unit -> Int in
      let number = numbers[unit] ?? numbers.count
      numbers[unit] = number
      return number
    }
    self.units = numbers.count
    let asked = shares.asked
    guard numbers.count >= asked.count else {
      throw FormatError(
        "split", "\(numbers.count) units make no \(asked.count) parts", remedy: "give smaller units")
    }
    var classes: [String: Int] = [:]
    for name in Set((labels ?? []).flatMap(\.keys)).sorted() { classes[name] = classes.count }
    // What each unit weighs: its tiles, then each label.
    let width = 1 + classes.count
    var weights = [Double](repeating: 0, count: numbers.count * width)
    for (tile, unit) in places.enumerated() {
      weights[unit * width] += 1
      guard let labels else { continue }
      for (name, share) in labels[tile] { weights[unit * width + 1 + (classes[name] ?? 0)] += share }
    }
    let parts = Self.divide(weights, width: width, asked: asked, seed: seed)
    split = TileSplit(places.map { parts[$0] })
  }

  /// Divides blocks of land; a tile belongs to the block that its middle lies in.
  ///
  /// - Parameters:
  ///   - kilometres: The side of a block.
  ///   - labels: As above.
  public init(
    blocksOf tiles: [Polygon], kilometres: Double, labels: [[String: Double]]? = nil, shares: TileShares,
    seed: UInt64 = 0
  ) throws(FormatError) {
    let blocks = LandBlocks(size: kilometres)
    try self.init(tiles.map { blocks.block($0.bounds.center) }, labels: labels, shares: shares, seed: seed)
  }

  private static func divide(
    _ weights: [Double], width: Int, asked: [(part: TilePart, share: Double)], seed: UInt64
  ) -> [TilePart] {
    let count = weights.count / width
    var totals = [Double](repeating: 0, count: width)
    for (i, weight) in weights.enumerated() { totals[i % width] += weight }
    let sum = asked.reduce(0) { $0 + $1.share }
    var missing = asked.map { asked in totals.map { $0 * asked.share / sum } }
    let order = (0..<count).sorted { a, b in
      let (one, other) = (weights[a * width], weights[b * width])
      if one != other { return one > other }
      return (ShotKey.mix(UInt64(a) ^ ShotKey.mix(seed &+ 1)), a)
        < (ShotKey.mix(UInt64(b) ^ ShotKey.mix(seed &+ 1)), b)
    }
    var parts = [TilePart](repeating: .train, count: count)
    for unit in order {
      // By how much less the parts lack, of what they shall have, squared.
      let gains = asked.indices.map { part -> Double in
        (0..<width).reduce(0.0) { gain, i in
          guard totals[i] > 0 else { return gain }
          let goal = totals[i] * asked[part].share / sum
          let (before, after) = (missing[part][i], missing[part][i] - weights[unit * width + i])
          // The tiles weigh as much as all labels together.
          let weight = i == 0 ? Double(max(1, width - 1)) : 1
          return gain + weight * (before * before - after * after) / (goal * totals[i])
        }
      }
      let best = gains.indices.dropFirst().reduce(0) { gains[$1] > gains[$0] ? $1 : $0 }
      for i in 0..<width { missing[best][i] -= weights[unit * width + i] }
      parts[unit] = asked[best].part
    }
    return parts
  }
}
