public import Formats

/// Chips of different parts that look alike.
public struct NearDuplicates: Sendable {
  /// What two parts have alike.
  public struct Alike: Sendable {
    /// The parts.
    public let parts: PartPair
    /// Pairs of chips that look alike, one of each part.
    public internal(set) var pairs = 0
    /// How many chips of the part that is judged are in such a pair.
    public internal(set) var chips = 0
    /// The pairs that are most alike; the values are the bits in which they differ.
    public internal(set) var worst: [SuspiciousPair] = []
  }

  /// For each two parts.
  public private(set) var alike = PartPair.all.map { Alike(parts: $0) }
  /// The bits in which hashes may differ.
  public let distance: Int
  /// Chips that were looked at.
  public private(set) var chips = 0
  /// Chips that are one grey throughout, or have no valid pixel: they are compared with none.
  public private(set) var flat = 0
  /// Whether so many chips look alike that not all pairs were counted.
  public private(set) var isAtLeast = false

  /// Hashes that agree in two parts are compared, each with so many at most.
  private static let mostCompared = 20_000

  /// Compares hashes.
  ///
  /// Of `distance` + 2 groups of bits two hashes that differ in `distance` bits have two in common. So
  /// hashes are sorted by each two groups, and only those that agree in both are compared; no pair of any
  /// two chips has to be.
  ///
  /// - Parameters:
  ///   - hashes: For each tile; nil for one that has no chip or a flat one.
  ///   - parts: For each tile.
  ///   - flat: How many chips are flat.
  ///   - distance: From 0 to 12.
  ///   - limit: How many pairs are named.
  ///   - threads: Workers; as many as processors when nil.
  public init(
    hashes: [PerceptualHash?], parts: [TilePart?], flat: Int = 0, distance: Int, limit: Int = 100,
    threads: Int? = nil
  ) throws(FormatError) {
    precondition((0...12).contains(distance), "hashes differ in 0 to 12 bits")
    self.distance = distance
    self.flat = flat
    var looks = Looks()
    for (tile, (hash, part)) in zip(hashes, parts).enumerated() {
      if let hash, let part { looks.add(hash.bits, tile, part) }
    }
    chips = looks.all.reduce(0) { $0 + $1.counts.wrappedSum() }
    let all = looks.all
    let cuts = Self.cuts(distance)
    let tables = cuts.indices.flatMap { i in cuts.indices.dropFirst(i + 1).map { (i, $0) } }
    var found = [Found?](repeating: nil, count: tables.count)
    try found.withUnsafeMutableBufferPointer { found throws(FormatError) in
      // Each table has a place of its own.
      let target = Unguarded(found)
      try Workers.run(tables.count, threads: threads ?? Workers.processorCount, state: {}) {
        _, table throws(FormatError) in
        target.value[table] = Self.search(all, cuts, tables[table], distance, limit)
      }
    }
    gather(all, found.compactMap { $0 }, limit)
  }

  /// A hash, and the chips that have it.
  private struct Look {
    let bits: UInt64
    var counts: SIMD4<Int> = .zero
    var first = SIMD4<Int>(repeating: -1)
  }

  private struct Looks {
    private(set) var all: [Look] = []
    private var known: [UInt64: Int] = [:]

    mutating func add(_ bits: UInt64, _ tile: Int, _ part: TilePart) {
      let number = known[bits] ?? all.count
      if number == all.count {
        known[bits] = number
        all.append(Look(bits: bits))
      }
      all[number].counts[part.index] += 1
      if all[number].first[part.index] < 0 { all[number].first[part.index] = tile }
    }
  }

  /// What one table tells.
  private struct Found {
    var pairs = SIMD4<Int>.zero
    var worst: [WorstPairs]
    /// Of each look the parts, as bits, that others like it have.
    var touched: [Int32: UInt8] = [:]
    var isAtLeast = false
  }

  /// The groups of bits.
  private static func cuts(_ distance: Int) -> [UInt64] {
    let groups = distance + 2
    return (0..<groups).map { group in
      let (start, end) = (group * 64 / groups, (group + 1) * 64 / groups)
      return (end - start == 64 ? .max : (1 << UInt64(end - start)) - 1) << UInt64(start)
    }
  }

  private static func search(
    _ all: [Look], _ cuts: [UInt64], _ table: (Int, Int), _ distance: Int, _ limit: Int
  ) -> Found {
    let mask = cuts[table.0] | cuts[table.1]
    // Groups before these that agree too: then another table has the pair.
    let earlier = cuts.indices.filter { $0 < table.1 && $0 != table.0 }.map { cuts[$0] }
    var order = all.indices.map { (key: all[$0].bits & mask, look: Int32($0)) }
    order.sort { $0.key == $1.key ? $0.look < $1.look : $0.key < $1.key }
    var found = Found(worst: PartPair.all.map { _ in WorstPairs(limit) { $0 < $1 } })
    for start in order.indices {
      let here = all[Int(order[start].look)]
      var next = start + 1
      while next < order.count, order[next].key == order[start].key {
        if next - start > mostCompared {
          found.isAtLeast = true
          break
        }
        let there = all[Int(order[next].look)]
        let difference = here.bits ^ there.bits
        if difference.nonzeroBitCount <= distance, !earlier.contains(where: { difference & $0 == 0 }) {
          add(here, there, order[start].look, order[next].look, difference.nonzeroBitCount, to: &found)
        }
        next += 1
      }
    }
    for i in found.worst.indices { found.worst[i].cut() }
    return found
  }

  private static func add(
    _ here: Look, _ there: Look, _ one: Int32, _ other: Int32, _ bits: Int, to found: inout Found
  ) {
    for (i, parts) in PartPair.all.enumerated() {
      let count = parts.pairs(here.counts, there.counts)
      guard count > 0 else { continue }
      found.pairs[i] += count
      if let pair = pair(parts, here, there, bits) ?? pair(parts, there, here, bits) {
        found.worst[i].add(pair)
      }
    }
    func parts(_ look: Look) -> UInt8 {
      (0..<3).reduce(0) { $0 | (look.counts[$1] > 0 ? 1 << UInt8($1) : 0) }
    }
    found.touched[one, default: 0] |= parts(there)
    found.touched[other, default: 0] |= parts(here)
  }

  private static func pair(_ parts: PartPair, _ here: Look, _ there: Look, _ bits: Int) -> SuspiciousPair? {
    let (judged, known) = (here.first[parts.judged.index], there.first[parts.known.index])
    return judged < 0 || known < 0 ? nil : SuspiciousPair(judged: judged, known: known, value: Double(bits))
  }

  private mutating func gather(_ all: [Look], _ found: [Found], _ limit: Int) {
    var worst = PartPair.all.map { _ in WorstPairs(limit) { $0 < $1 } }
    var touched = [UInt8](repeating: 0, count: all.count)
    for found in found {
      isAtLeast = isAtLeast || found.isAtLeast
      for i in alike.indices {
        alike[i].pairs += found.pairs[i]
        for pair in found.worst[i].pairs { worst[i].add(pair) }
      }
      for (look, parts) in found.touched { touched[Int(look)] |= parts }
    }
    for (number, look) in all.enumerated() {
      for (i, parts) in PartPair.all.enumerated() {
        // Chips of one hash are alike already.
        let (judged, known) = (look.counts[parts.judged.index], look.counts[parts.known.index])
        alike[i].pairs += judged * known
        if let pair = Self.pair(parts, look, look, 0) { worst[i].add(pair) }
        if known > 0 || touched[number] & 1 << UInt8(parts.known.index) != 0 { alike[i].chips += judged }
      }
    }
    for i in alike.indices {
      worst[i].cut()
      alike[i].worst = worst[i].pairs
    }
  }
}
