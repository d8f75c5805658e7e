import Datasets
import Foundation
import TestSupport
import Testing

/// The geodesic on WGS 84 in kilometres (T. Vincenty, "Direct and inverse solutions of geodesics", 1975).
func geodesic(_ one: Footprint, _ other: Footprint) -> Double {
  let (a, f) = (6378.137, 1 / 298.257223563)
  let b = a * (1 - f)
  let degree = Double.pi / 180
  let length = remainder((other.longitude - one.longitude) * degree, 2 * .pi)
  let (u1, u2) = (atan((1 - f) * tan(one.latitude * degree)), atan((1 - f) * tan(other.latitude * degree)))
  var lambda = length
  for _ in 0..<100 {
    let (x, y) = (cos(u2) * sin(lambda), cos(u1) * sin(u2) - sin(u1) * cos(u2) * cos(lambda))
    let sinSigma = (x * x + y * y).squareRoot()
    guard sinSigma > 0 else { return 0 }
    let cosSigma = sin(u1) * sin(u2) + cos(u1) * cos(u2) * cos(lambda)
    let sigma = atan2(sinSigma, cosSigma)
    let sinAlpha = cos(u1) * cos(u2) * sin(lambda) / sinSigma
    let cos2Alpha = 1 - sinAlpha * sinAlpha
    let cos2 = cos2Alpha == 0 ? 0 : cosSigma - 2 * sin(u1) * sin(u2) / cos2Alpha
    let c = f / 16 * cos2Alpha * (4 + f * (4 - 3 * cos2Alpha))
    let next =
      length + (1 - c) * f * sinAlpha * (sigma + c * sinSigma * (cos2 + c * cosSigma * (2 * cos2 * cos2 - 1)))
    let isDone = abs(next - lambda) < 1e-13
    lambda = next
    guard isDone else { continue }
    let square = cos2Alpha * (a * a - b * b) / (b * b)
    let p = 1 + square / 16384 * (4096 + square * (-768 + square * (320 - 175 * square)))
    let q = square / 1024 * (256 + square * (-128 + square * (74 - 47 * square)))
    let delta =
      q * sinSigma
      * (cos2 + q / 4
        * (cosSigma * (2 * cos2 * cos2 - 1) - q / 6 * cos2 * (4 * sinSigma * sinSigma - 3)
          * (4 * cos2 * cos2 - 3)))
    return b * p * (sigma - delta)
  }
  return .nan
}

@Suite struct BlockSplitTests {
  static func footprints(_ count: Int, west: Double, south: Double, side: Double, seed: UInt64) -> [Footprint]
  {
    var random = SeededRandom(seed: seed)
    func next() -> Double { Double(random.next() >> 11) / Double(1 << 53) }
    return (0..<count).map { i in
      let longitude = west + side * next()
      return Footprint(
        shot: Int64(i), longitude: longitude > 180 ? longitude - 360 : longitude,
        latitude: south + side * next(), deltaTime: 0, agbd: 1, agbdError: 0.1, granule: 0)
    }
  }

  /// No training footprint is within the buffer of a test footprint, on the ellipsoid: in the tropics, far
  /// north, and across the meridian of 180°.
  @Test(arguments: [(10.0, -1.0, 2.0), (-120, 49.5, 2), (179, -51.5, 2), (-60, 80, 2)])
  func trainingKeepsItsDistance(_ west: Double, _ south: Double, _ side: Double) throws {
    for (blockSize, buffer) in [(50.0, 10.0), (20, 20), (7, 1)] {
      let split = try BlockSplit(blockSize: blockSize, buffer: buffer, testShare: 0.3, seed: 3)
      var parts: [YearSplit.Part: [Footprint]] = [:]
      var leftOut = 0
      for footprint in Self.footprints(1500, west: west, south: south, side: side, seed: 1) {
        let part = split.part(longitude: footprint.longitude, latitude: footprint.latitude)
        if let part { parts[part, default: []].append(footprint) } else { leftOut += 1 }
      }
      let (train, test) = (parts[.train] ?? [], parts[.test] ?? [])
      #expect(train.count > 0 || buffer == blockSize)
      #expect(!test.isEmpty && leftOut > 0)
      for footprint in train {
        // Farther than any buffer by latitude alone, which needs no ellipsoid.
        let near = test.filter { abs($0.latitude - footprint.latitude) < 0.3 }
        #expect(near.allSatisfy { geodesic($0, footprint) >= buffer })
      }
    }
  }

  /// About the share that was asked for tests, another seed takes other blocks, and a place stays what it is.
  @Test func blocksAreChosenByTheSeed() throws {
    let places = Self.footprints(20_000, west: -60, south: -20, side: 40, seed: 2)
    func parts(_ seed: UInt64) throws -> [YearSplit.Part?] {
      let split = try BlockSplit(seed: seed)
      return places.map { split.part(longitude: $0.longitude, latitude: $0.latitude) }
    }
    let (one, again, other) = (try parts(0), try parts(0), try parts(1))
    #expect(one == again && one != other)
    let share = Double(one.count { $0 == .test }) / Double(one.count)
    #expect(abs(share - 0.2) < 0.03)
    #expect(throws: (any Error).self) { try BlockSplit(blockSize: 5, buffer: 10) }
  }

  /// The nearest training footprint is that of a search through all, and its distance the geodesic.
  @Test func leakageIsThatOfAllPairs() {
    let train = Self.footprints(700, west: 179.9, south: -10, side: 0.4, seed: 3)
    let test = Self.footprints(150, west: 179.8, south: -10.1, side: 0.5, seed: 4)
    let leakage = Leakage(train: train, test: test, kilometres: [0.5, 1, 5, 10])
    let exact = test.map { one in train.map { geodesic(one, $0) }.min() ?? 0 }.sorted()
    for (limit, count) in leakage.within { #expect(count == exact.count { $0 <= limit }, "\(limit) km") }
    for (share, kilometres) in leakage.nearest {
      #expect(abs(kilometres - exact[Int((share * Double(exact.count - 1)).rounded())]) < 5e-5)
    }
    #expect(Leakage(train: [], test: test).nearest.isEmpty)
  }
}
