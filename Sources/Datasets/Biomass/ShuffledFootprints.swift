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
  /// Rows that are handed over together, where one bucket has not more.
  private static let groupRows = 1 << 20

  private let path: String
  private var waiting = [[Footprint]](repeating: [], count: buckets)
  /// Where a bucket's rows lie in the file, in bytes; each piece has `pending` rows.
  private var places = [[Int]](repeating: [], count: buckets)
  private var file: OutputFile?
  /// How many there are.
  private(set) var count = 0

  /// - Parameter path: Where rows are put that do not fit; the file goes away with this object.
  init(path: String) { self.path = path }

  func append(_ footprints: [Footprint]) throws(FormatError) {
    count += footprints.count
    for footprint in footprints {
      let bucket = Int(ShotKey.order(footprint.shot) >> 56)
      waiting[bucket].append(footprint)
      if waiting[bucket].count >= Self.pending { try flush(bucket) }
    }
  }

  private func flush(_ bucket: Int) throws(FormatError) {
    let file = if let file { file } else { try OutputFile(path: path) }
    self.file = file
    places[bucket].append(file.count)
    let rows = waiting[bucket]
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: rows.count * MemoryLayout<Footprint>.stride, alignment: 16)
    defer { memory.deallocate() }
    rows.withUnsafeBytes { memory.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<memory.count])) }
    try file.append(UnsafeRawBufferPointer(memory))
    waiting[bucket].removeAll(keepingCapacity: true)
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
      while bucket < Self.buckets, group.isEmpty || rows + size(of: bucket) <= Self.groupRows {
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

  private func size(of bucket: Int) -> Int { places[bucket].count * Self.pending + waiting[bucket].count }

  private func take(_ bucket: Int) throws(FormatError) -> [Footprint] {
    let tail = waiting[bucket]
    waiting[bucket] = []
    guard let file, !places[bucket].isEmpty else { return tail }
    let memory = UnsafeMutableBufferPointer<Footprint>.allocate(capacity: Self.pending)
    defer { memory.deallocate() }
    var rows: [Footprint] = []
    rows.reserveCapacity(places[bucket].count * Self.pending + tail.count)
    for place in places[bucket] {
      try file.read(into: UnsafeMutableRawBufferPointer(memory), at: place)
      rows.append(contentsOf: memory)
    }
    places[bucket] = []
    return rows + tail
  }

  /// In the order of keys, then of values.
  private static func sorted(_ footprints: [Footprint]) -> [Footprint] {
    var order = footprints.indices.map { (key: ShotKey.order(footprints[$0].shot), row: Int32($0)) }
    order.sort { one, other in
      guard one.key == other.key else { return one.key < other.key }
      return FootprintOrder.isBefore(footprints[Int(one.row)], footprints[Int(other.row)])
    }
    return order.map { footprints[Int($0.row)] }
  }
}

/// The order of rows with one shot number.
enum FootprintOrder {
  static func isBefore(_ one: Footprint, _ other: Footprint) -> Bool {
    (one.deltaTime, one.agbd, one.agbdError, one.longitude, one.latitude, one.granule)
      < (other.deltaTime, other.agbd, other.agbdError, other.longitude, other.latitude, other.granule)
  }
}
