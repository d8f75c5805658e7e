import Datasets
import Formats
import Foundation
import Geometry
import Testing
import TestSupport

@Suite struct TileSplitTests {
  private static func letters(_ split: TileSplit) -> String {
    String(
      split.parts.map { part in
        switch part {
        case .train: "t"
        case .test: "e"
        case .val: "v"
        case nil: "-"
        }
      })
  }

  @Test func bandsOfGeetilesAreLaidAsItLaysThem() throws {
    let world = try TileWorld()
    let groups = try #require(world.facts["foreignid"]?.elements)
    for known in try #require(world.facts["splits"]?.elements) {
      let shares = try #require(known["shares"]?.elements).compactMap(\.double)
      let split = try LegacyBands(
        world.tiles.table.polygons, bands: try #require(known["bands"]?.int),
        angle: try #require(known["angle"]?.double),
        shares: TileShares(trainShare: shares[0], testShare: shares[1], valShare: shares[2])
      ).split
      #expect(Self.letters(split) == known["parts"]?.text)
      #expect(Self.letters(split.byMajority(of: groups, outsiders: nil)) == known["majority"]?.text)
    }
  }

  private static func lattice(_ columns: Int, _ rows: Int) -> [Polygon] {
    (0..<columns).flatMap { x in
      (0..<rows).map { y in
        let (west, south) = (8 + Double(x) * 0.014, 50 + Double(y) * 0.009)
        return Polygon(Bounds(west: west, south: south, east: west + 0.014, north: south + 0.009))
      }
    }
  }

  /// The vectors of the contract: a lattice of 40×40, eight bands.
  @Test func theOriginalsSharesAreThoseOfWholeBands() throws {
    let shares = try TileShares(trainShare: 0.5, testShare: 0.3, valShare: 0.2)
    let tiles = Self.lattice(40, 40)
    let split = try LegacyBands(tiles, bands: 8, angle: 0.78, shares: shares).split
    // 2 : 1 : 1 of the bands.
    #expect(abs(Double(split.counts.train) / 1600 - 0.5) < 0.05)
    #expect(abs(Double(split.counts.test) / 1600 - 0.25) < 0.05)
    // Turned the other way, the order is reversed and the direction is the same.
    let back = try LegacyBands(tiles, bands: 8, angle: -0.78, shares: shares).split
    #expect(split.parts[0] == back.parts[1599])
    // Four tiles in a row make no eight bands, and all train.
    let four = try LegacyBands(Array(tiles[..<4]), bands: 8, angle: 0.78, shares: shares).split
    #expect(four.counts == TileParts(train: 4, test: 0, val: 0))
    #expect {
      try LegacyBands(tiles, bands: 3, angle: 0, shares: shares)
    } throws: { "\($0)".contains("give 4 or more") }
  }

  @Test(arguments: [(8, 0.78), (8, -0.78), (3, 0), (17, 1.5), (40, -1.2)])
  func bandsReachTheirShares(bands: Int, angle: Double) throws {
    let tiles = Self.lattice(40, 37)
    let shares = try TileShares(trainShare: 0.5, testShare: 0.3, valShare: 0.2)
    let split = try BandSplit(tiles, bands: bands, angle: angle, shares: shares)
    #expect(split.bands.count == bands)
    for part in TilePart.allCases {
      let count = Double(split.split.counts[part])
      #expect(abs(count - shares[part] * 1480) <= 1, "\(part) \(count)")
    }
    #expect(split.split.leftOut == 0)
  }

  /// Bands at 45° and at −45° cross each other: the corners that share a band differ.
  @Test func negativeAnglesMirrorPositiveOnes() throws {
    let tiles = Self.lattice(20, 20)
    let shares = try TileShares(trainShare: 0.5, testShare: 0.5, valShare: 0)
    let up = try BandSplit(tiles, bands: 2, angle: .pi / 4, shares: shares).split
    let down = try BandSplit(tiles, bands: 2, angle: -.pi / 4, shares: shares).split
    let (southWest, northWest, southEast, northEast) = (0, 19, 380, 399)
    #expect(up.parts[southWest] != up.parts[northEast])
    #expect(down.parts[southEast] != down.parts[northWest])
  }

  @Test func whatCannotBeDividedIsRefused() throws {
    let shares = try TileShares(trainShare: 0.5, testShare: 0.3, valShare: 0.2)
    let tiles = Self.lattice(2, 2)
    #expect(throws: FormatError.self) { try BandSplit(tiles, bands: 5, angle: 0, shares: shares) }
    #expect(throws: FormatError.self) { try BandSplit(tiles, bands: 2, angle: 0, shares: shares) }
    #expect(throws: FormatError.self) { try UnitSplit([1, 1, 2, 2], shares: shares) }
    #expect(throws: FormatError.self) { try TileShares(trainShare: 0.5, testShare: 0.3, valShare: 0.1) }
    #expect(throws: FormatError.self) { try TileShares(trainShare: 1.2, testShare: -0.2, valShare: 0) }
    #expect(throws: FormatError.self) { try TimeSplit([1, 1, 2, nil], shares: shares) }
    _ = try TileShares(trainShare: 0.5004, testShare: 0.3, valShare: 0.2)
  }

  /// Blocks are whole, shares come near, and no training tile lies within the margin of a test tile, measured
  /// apart from the search: every pair, as the crow flies.
  @Test func blocksKeepTheirDistance() throws {
    let tiles = Self.lattice(60, 60)
    let shares = try TileShares(trainShare: 0.6, testShare: 0.25, valShare: 0.15)
    let split = try UnitSplit(blocksOf: tiles, kilometres: 8, shares: shares, seed: 4)
    for part in TilePart.allCases {
      #expect(abs(Double(split.split.counts[part]) / 3600 - shares[part]) < 0.02)
    }
    let apart = split.split.withMargin(1.5, between: tiles.map(\.bounds))
    #expect(apart.leftOut > 0 && apart.counts.test == split.split.counts.test)
    func corner(_ i: Int, _ p: TilePart) -> Bounds? { apart.parts[i] == p ? tiles[i].bounds : nil }
    for (part, other) in [(TilePart.train, TilePart.test), (.train, .val), (.val, .test)] {
      let (ones, others) = (
        tiles.indices.compactMap { corner($0, part) }, tiles.indices.compactMap { corner($0, other) }
      )
      var least = Double.infinity
      for a in ones {
        for b in others {
          let x = max(0, b.west - a.east, a.west - b.east) * 111.32 * cos(a.center.y * .pi / 180)
          let y = max(0, b.south - a.north, a.south - b.north) * 111.2
          least = min(least, hypot(x, y))
        }
      }
      #expect(least > 1.49, "\(part) and \(other)")
    }
    let other = try UnitSplit(blocksOf: tiles, kilometres: 8, shares: shares, seed: 5).split
    #expect(other.parts != split.split.parts)
  }

  /// Every third block is water only: each part has its share of water.
  @Test func labelsAreDividedAlike() throws {
    let units = (0..<3000).map { $0 / 10 }
    let labels = units.map { $0 % 3 == 0 ? ["80": 1.0] : ["10": 0.75, "40": 0.25] }
    let shares = try TileShares(trainShare: 0.5, testShare: 0.3, valShare: 0.2)
    let split = try UnitSplit(units, labels: labels, shares: shares).split
    for part in TilePart.allCases {
      let own = zip(split.parts, labels).filter { $0.0 == part }
      let water = own.reduce(0) { $0 + ($1.1["80"] ?? 0) } / Double(own.count)
      #expect(abs(water - 1.0 / 3) < 0.02)
      #expect(abs(Double(own.count) / 3000 - shares[part]) < 0.01)
    }
  }

  @Test func timeIsNotTornApart() throws {
    let days: [Double?] = (0..<100).map { Double($0 / 10) } + [nil]
    let shares = try TileShares(trainShare: 0.6, testShare: 0.2, valShare: 0.2)
    let split = try TimeSplit(days, shares: shares).split
    #expect(split.counts == TileParts(train: 60, test: 20, val: 20) && split.leftOut == 1)
    #expect(split.parts[0] == .train && split.parts[60] == .val && split.parts[99] == .test)
    let gap = try TimeSplit(days, shares: shares, gap: 2).split
    // The days just before the next part are left out.
    #expect(gap.counts == TileParts(train: 50, test: 20, val: 10))
  }

  /// Twins and the first of equals; tiles on no foreign tile keep their part.
  @Test func foreignTilesAreWhatMostOfTheirTilesAre() {
    let split = TileSplit([.train, .test, .test, .val, .train, .val, nil])
    let groups: [JSON] = ["a", "a", "a", "b", "b", -1, "b"]
    #expect(split.byMajority(of: groups).parts == [.test, .test, .test, .val, .val, .val, .val])
  }

  /// A tile of two parts with a rectangle on each side of the date line is near to both.
  @Test func distancesGoAroundTheGlobe() {
    let (east, west) = (
      Bounds(west: 179.9, south: 0, east: 179.95, north: 1),
      Bounds(west: -179.9, south: 0, east: -179.8, north: 1)
    )
    #expect(abs(TileDistance.kilometres(east, west) - 0.15 * 111.3) < 0.1)
    #expect(TileDistance.kilometres(east, east) == 0)
    let north = Bounds(west: 179.9, south: 2, east: 179.95, north: 3)
    #expect(abs(TileDistance.kilometres(east, north) - 110.58) < 0.05)
  }

  /// The nearest of many, as looking at every one of them finds it.
  @Test func theNearestTileIsFound() {
    var random = SeededRandom(seed: 8)
    func tile() -> Bounds {
      let (x, y) = (Double.random(in: 5..<8, using: &random), Double.random(in: 60..<63, using: &random))
      return Bounds(west: x, south: y, east: x + 0.02, north: y + 0.01)
    }
    let tiles = (0..<500).map { _ in tile() }
    let distance = TileDistance(tiles)
    for _ in 0..<200 {
      let one = tile()
      let least = tiles.map { TileDistance.kilometres($0, one) }.min() ?? 0
      #expect(distance.nearest(to: one)?.kilometres == least)
      #expect((distance.nearest(to: one, within: 3) != nil) == (least <= 3))
    }
  }
}
