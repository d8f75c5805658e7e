import Datasets
import TestSupport
import Testing

@Suite struct TemporalSubsetTests {
  /// Footprints of granules on each of the days 1 to 366, as many as `counts` says.
  static func table(_ counts: [Int], seed: UInt64 = 1) throws -> FootprintTable {
    var table = FootprintTable()
    var random = SeededRandom(seed: seed)
    for (day, count) in counts.enumerated() {
      let start = try #require(AcquisitionTime(year: 2020, dayOfYear: max(1, day)))
      table.granules.append(GranuleName(fileName: "day \(day)", start: start))
      for _ in 0..<count {
        table.footprints.append(
          Footprint(
            shot: Int64(random.next() >> 8), longitude: 0, latitude: 0, deltaTime: 0, agbd: 1, agbdError: 0,
            granule: Int32(day)))
      }
    }
    return table
  }

  static func days(_ table: FootprintTable) -> [UInt16] { table.granules.map { UInt16($0.start.dayOfYear) } }

  static func subset(_ table: FootprintTable, size: Int, isCompatible: Bool = false) -> [Footprint] {
    var subset = TemporalSubset(size: size, isCompatible: isCompatible)
    subset.count(table.footprints, days: days(table))
    var selection = subset.selection()
    selection.append(table.footprints, days: days(table))
    return selection.finish()
  }

  static func perDay(_ footprints: [Footprint]) -> [Int] {
    footprints.reduce(into: [Int](repeating: 0, count: 367)) { $0[Int($1.granule)] += 1 }
  }

  /// Days with many, with few and with none; the last day of a leap year among them.
  static let counts = [0] + (1...366).map { $0 % 7 == 0 ? 0 : $0 % 5 == 0 ? $0 % 13 : 40 + $0 % 61 }

  @Test(arguments: [0, 1, 5, 366, 1000, 4321, 10_000, 20_000])
  func noDayGetsLessThanAnotherButForWant(size: Int) {
    let quotas = TemporalSubset.evenQuotas(Self.counts, size: size)
    #expect(quotas.reduce(0, +) == min(size, Self.counts.reduce(0, +)))
    let most = quotas.max() ?? 0
    for (quota, count) in zip(quotas, Self.counts) {
      #expect(quota <= count && (quota == count || quota >= most - 1))
    }
  }

  @Test func theSubsetHasItsQuotasAndNoMore() throws {
    let table = try Self.table(Self.counts)
    for size in [0, 100, 3000, 12_345, 100_000] {
      let subset = Self.subset(table, size: size)
      #expect(Self.perDay(subset) == TemporalSubset.evenQuotas(Self.counts, size: size))
      #expect(Set(subset).isSubset(of: table.footprints))
    }
    #expect(Self.perDay(Self.subset(table, size: 5000))[366] > 0)
  }

  /// Another order of rows, or batches, takes the same footprints.
  @Test func theChoiceDoesNotDependOnTheOrder() throws {
    let table = try Self.table(Self.counts)
    var shuffled = table
    var random = SeededRandom(seed: 3)
    shuffled.footprints.shuffle(using: &random)
    let one = Self.subset(table, size: 4000)
    let two = Self.subset(shuffled, size: 4000)
    #expect(one != two && Set(one) == Set(two))
  }

  /// A larger subset holds the smaller one, and shots of a day are taken at random: not the first ones.
  @Test func subsetsAreNestedAndUnbiased() throws {
    let table = try Self.table(Self.counts)
    let (small, large) = (Self.subset(table, size: 2000), Self.subset(table, size: 6000))
    #expect(Set(small).isSubset(of: large))
    let mean = small.reduce(0) { $0 + Double($1.shot) } / Double(small.count) / Double(1 << 56)
    #expect(abs(mean - 0.5) < 0.03)
  }

  /// The original's rule: 1.5 N / 365 for each day, so the sum is not bounded by N, and day 366 is lost.
  @Test func theOriginalsRuleIsKeptOnRequest() throws {
    let table = try Self.table(Self.counts)
    let quotas = Self.perDay(Self.subset(table, size: 9000, isCompatible: true))
    let limit = 36
    for day in 1...365 { #expect(quotas[day] == min(limit, Self.counts[day])) }
    #expect(Self.counts[366] > 0 && quotas[366] == 0)
  }

  /// Shots that are there twice count as two, and never exceed the quota.
  @Test func repeatedShotsKeepTheCap() throws {
    var table = try Self.table([0, 500, 300])
    table.footprints += table.footprints
    #expect(Self.subset(table, size: 333).count == 333)
  }
}
