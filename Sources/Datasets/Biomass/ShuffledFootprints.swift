internal import Formats

/// Footprints on their way into a shuffled table, of which only a part is ever in memory.
///
///     append ─▶ bucket by the first bits of the key ─▶ file ─▶ sort bucket after bucket ─▶ forEachGroup
///
/// The order is that of the shots' keys, so it depends neither on the order of coming nor on threads.
/// Belongs to one thread at a time.
final class ShuffledFootprints {
  private static let buckets = 256
  /// Rows of a bucket that wait in memory: 48 kB.
  private static let pending = 1024
  /// Rows that are handed over together, where a bucket or two for each thread have not more. Small groups
  /// use the same memory again.
  private static let groupRows = 1 << 15

  private let path: String
  /// `pending` places for each bucket. Those that no row came to are no memory yet.
  private let waiting = UnsafeMutableBufferPointer<Footprint>.allocate(capacity: buckets * pending)
  private var waitingCounts = [Int](repeating: 0, count: buckets)
  /// Where a bucket's rows lie in the file, in bytes; each piece has `pending` rows.
  private var places = [[Int]](repeating: [], count: buckets)
  private var file: OutputFile?
  /// How many there are.
  private(set) var count = 0

  /// - Parameter path: Where rows are put that do not fit; the file goes away with this object.
  init(path: String) { self.path = path }

  deinit { waiting.deallocate() }

  func append(_ footprints: [Footprint]) throws(FormatError) {
    count += footprints.count
    var counts = waitingCounts
    waitingCounts = []
    defer { waitingCounts = counts }
    for footprint in footprints {
      let bucket = Int(ShotKey.order(footprint.shot) >> 56)
      waiting[bucket * Self.pending + counts[bucket]] = footprint
      counts[bucket] += 1
      if counts[bucket] == Self.pending {
        try flush(bucket)
        counts[bucket] = 0
      }
    }
  }

  private func flush(_ bucket: Int) throws(FormatError) {
    let file = if let file { file } else { try OutputFile(path: path) }
    self.file = file
    places[bucket].append(file.count)
    try file.append(UnsafeRawBufferPointer(rows(waitingIn: bucket, Self.pending)))
  }

  private func rows(waitingIn bucket: Int, _ count: Int) -> UnsafeBufferPointer<Footprint> {
    let start = bucket * Self.pending
    return UnsafeBufferPointer(rebasing: waiting[start..<start + count])
  }

  /// Hands over all footprints in their order, some buckets at a time. They are gone then.
  ///
  /// Shots with the same number come in the order of their values, whatever granule comes first.
  func forEachGroup(
    threads: Int, _ body: ([[Footprint]]) throws(FormatError) -> Void
  ) throws(FormatError) {
    var bucket = 0
    while bucket < Self.buckets {
      var group: [[Footprint]] = []
      var rows = 0
      while bucket < Self.buckets, group.count < 2 * threads || rows + size(of: bucket) <= Self.groupRows {
        rows += size(of: bucket)
        group.append(try take(bucket))
        bucket += 1
      }
      guard rows > 0 else { continue }
      let lists = Lists(group)
      group = []
      try Workers.run(lists.values.count, threads: threads, state: {}) { _, i in
        lists.values[i] = Self.sorted(lists.values[i])
      }
      try body(Array(lists.values))
    }
    file = nil
  }

  /// Lists that workers replace, each worker its own.
  private final class Lists: @unchecked Sendable {
    let values: UnsafeMutableBufferPointer<[Footprint]>

    init(_ lists: [[Footprint]]) {
      values = .allocate(capacity: lists.count)
      _ = values.initialize(from: lists)
    }

    deinit {
      values.deinitialize()
      values.deallocate()
    }
  }

  private func size(of bucket: Int) -> Int { places[bucket].count * Self.pending + waitingCounts[bucket] }

  private func take(_ bucket: Int) throws(FormatError) -> [Footprint] {
    let tail = rows(waitingIn: bucket, waitingCounts[bucket])
    waitingCounts[bucket] = 0
    var rows: [Footprint] = []
    rows.reserveCapacity(places[bucket].count * Self.pending + tail.count)
    if let file, !places[bucket].isEmpty {
      let memory = UnsafeMutableBufferPointer<Footprint>.allocate(capacity: Self.pending)
      defer { memory.deallocate() }
      for place in places[bucket] {
        try file.read(into: UnsafeMutableRawBufferPointer(memory), at: place)
        rows.append(contentsOf: memory)
      }
      places[bucket] = []
    }
    rows.append(contentsOf: tail)
    return rows
  }

  /// In the order of keys, then of values.
  ///
  /// Keys are as good as random, so their first bits bring rows near to where they belong.
  private static func sorted(_ footprints: [Footprint]) -> [Footprint] {
    let bits = UInt64(max(0, Int.bitWidth - footprints.count.leadingZeroBitCount - 3))
    func bin(_ footprint: Footprint) -> Int {
      // All of a bucket have the same eight bits in front.
      Int(((ShotKey.order(footprint.shot) << 8) >> 1) >> (63 - bits))
    }
    var ends = [Int](repeating: 0, count: 1 << Int(bits) + 1)
    for footprint in footprints { ends[bin(footprint) + 1] += 1 }
    for bin in 1..<ends.count { ends[bin] += ends[bin - 1] }
    return [Footprint](unsafeUninitializedCapacity: footprints.count) { sorted, count in
      for footprint in footprints {
        let bin = bin(footprint)
        sorted[ends[bin]] = footprint
        ends[bin] += 1
      }
      var start = 0
      for end in ends.dropLast() {
        if end - start > 1 { sorted[start..<end].sort(by: isBefore) }
        start = end
      }
      count = footprints.count
    }
  }

  private static func isBefore(_ one: Footprint, _ other: Footprint) -> Bool {
    guard one.shot == other.shot else { return ShotKey.order(one.shot) < ShotKey.order(other.shot) }
    return FootprintOrder.isBefore(one, other)
  }
}

/// The order of rows with one shot number.
enum FootprintOrder {
  static func isBefore(_ one: Footprint, _ other: Footprint) -> Bool {
    (one.deltaTime, one.agbd, one.agbdError, one.longitude, one.latitude, one.granule)
      < (other.deltaTime, other.agbd, other.agbdError, other.longitude, other.latitude, other.granule)
  }
}
