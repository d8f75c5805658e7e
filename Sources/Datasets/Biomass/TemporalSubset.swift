/// The subset that is as even over the days of the year as the footprints allow.
///
///     counts of days ─▶ quotas ─▶ the shots of each day with the lowest keys
///
/// Footprints pass twice: once to be counted, once to be taken or left. Memory holds the subset alone.
public struct TemporalSubset: Sendable {
  /// Shots of a day are told apart by the first bits of their keys while they are counted.
  private static let bits = 12
  private static let bins = 1 << bits
  /// Days 0 to 366.
  private static let days = 367

  /// How many footprints are wanted at most.
  public let size: Int
  /// Whether the rule is the original generator's: 1.5 times an even share of 365 days for each of the days
  /// 0 to 365, and no more than that for all.
  public let isCompatible: Bool
  /// Empty until a footprint comes.
  private var histogram: [UInt32] = []

  /// - Precondition: `size` is not negative.
  public init(size: Int, isCompatible: Bool = false) {
    precondition(size >= 0, "a subset has no footprint or more")
    self.size = size
    self.isCompatible = isCompatible
  }

  /// Counts footprints.
  ///
  /// - Parameter days: For each granule the day of the year that it began on.
  public mutating func count(_ footprints: [Footprint], days: [UInt16]) {
    if histogram.isEmpty { histogram = [UInt32](repeating: 0, count: Self.days * Self.bins) }
    histogram.withUnsafeMutableBufferPointer { histogram in
      for footprint in footprints {
        histogram[Int(days[Int(footprint.granule)]) * Self.bins + Self.bin(of: footprint)] += 1
      }
    }
  }

  private static func bin(of footprint: Footprint) -> Int {
    Int(ShotKey.priority(footprint.shot) >> (64 - UInt64(bits)))
  }

  /// Footprints counted so far, for each day of the year from 0 to 366.
  public var counts: [Int] {
    guard !histogram.isEmpty else { return [Int](repeating: 0, count: Self.days) }
    return (0..<Self.days).map { day in
      histogram[day * Self.bins..<(day + 1) * Self.bins].reduce(0) { $0 + Int($1) }
    }
  }

  /// How many footprints of each day are taken.
  public var quotas: [Int] {
    isCompatible ? Self.compatibleQuotas(counts, size: size) : Self.evenQuotas(counts, size: size)
  }

  /// The most even shares of `size` for days that have so many: no day gets less than another but for want of
  /// footprints, or by one.
  public static func evenQuotas(_ counts: [Int], size: Int) -> [Int] {
    guard counts.reduce(0, +) > size else { return counts }
    func used(_ level: Int) -> Int { counts.reduce(0) { $0 + min($1, level) } }
    var (level, above) = (0, (counts.max() ?? 0) + 1)
    while above - level > 1 {
      let middle = (level + above) / 2
      if used(middle) <= size { level = middle } else { above = middle }
    }
    var quotas = counts.map { min($0, level) }
    // What is left goes to some of the days that have more, spread over the year.
    let rest = size - quotas.reduce(0, +)
    let open = counts.indices.filter { counts[$0] > level }.sorted {
      ShotKey.priority(Int64($0)) < ShotKey.priority(Int64($1))
    }
    for day in open.prefix(rest) { quotas[day] += 1 }
    return quotas
  }

  static func compatibleQuotas(_ counts: [Int], size: Int) -> [Int] {
    let perDay = Int((Double(size) * 1.5 / 365).rounded(.down))
    return counts.enumerated().map { day, count in day <= 365 ? min(count, perDay) : 0 }
  }

  /// What takes the footprints, once all are counted.
  public func selection() -> Selection {
    let (counts, quotas) = (self.counts, self.quotas)
    var thresholds: [Int] = []
    var missing: [Int] = []
    for day in 0..<Self.days {
      var (bin, taken) = (0, 0)
      if quotas[day] == counts[day] {
        (bin, taken) = (Self.bins, quotas[day])
      } else {
        while taken + Int(histogram[day * Self.bins + bin]) <= quotas[day], bin < Self.bins - 1 {
          taken += Int(histogram[day * Self.bins + bin])
          bin += 1
        }
      }
      thresholds.append(bin)
      missing.append(quotas[day] - taken)
    }
    return Selection(thresholds: thresholds, missing: missing, size: quotas.reduce(0, +))
  }

  /// Takes footprints of a day whose keys are below the day's threshold, and decides about those beside it at
  /// the end.
  public struct Selection: Sendable {
    private let thresholds: [Int]
    /// For each day, how many of those at the threshold are still wanted.
    private let missing: [Int]
    private var footprints: [Footprint] = []
    /// Rows of those at the threshold, by day.
    private var candidates = [[Int32]](repeating: [], count: TemporalSubset.days)

    init(thresholds: [Int], missing: [Int], size: Int) {
      self.thresholds = thresholds
      self.missing = missing
      // Those at the thresholds are a 4096th part each, and a day's footprints may be many.
      footprints.reserveCapacity(size + size / 64 + 4096)
    }

    /// Takes or leaves footprints that were counted.
    public mutating func append(_ footprints: [Footprint], days: [UInt16]) {
      for footprint in footprints {
        let day = Int(days[Int(footprint.granule)])
        let bin = TemporalSubset.bin(of: footprint)
        guard bin <= thresholds[day] else { continue }
        if bin == thresholds[day] {
          guard missing[day] > 0 else { continue }
          candidates[day].append(Int32(self.footprints.count))
        }
        self.footprints.append(footprint)
      }
    }

    /// The subset, in the order of coming.
    public mutating func finish() -> [Footprint] {
      var left: [Int] = []
      for day in candidates.indices where candidates[day].count > missing[day] {
        let order = candidates[day].sorted { one, other in
          let (one, other) = (footprints[Int(one)], footprints[Int(other)])
          guard one.shot == other.shot else {
            return ShotKey.priority(one.shot) < ShotKey.priority(other.shot)
          }
          return FootprintOrder.isBefore(one, other)
        }
        left += order.dropFirst(missing[day]).map { Int($0) }
      }
      candidates = []
      left.sort()
      var (next, kept) = (0, left.first ?? footprints.count)
      for row in kept..<footprints.count {
        if next < left.count, left[next] == row {
          next += 1
          continue
        }
        footprints[kept] = footprints[row]
        kept += 1
      }
      footprints.removeLast(footprints.count - kept)
      defer { footprints = [] }
      return footprints
    }
  }
}
