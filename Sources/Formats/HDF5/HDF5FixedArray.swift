/// The index of the chunks of a dataset of fixed length: an array of entries in pages, each with a checksum
/// (HDF5 File Format Specification 3.0, section VII.B).
struct HDF5FixedArray: Sendable {
  /// Bytes of an entry.
  let entryBytes: Int
  /// Entries.
  let count: Int
  private let header: Int
  private let block: Int
  private let pageEntries: Int

  /// Reads the header at a place.
  init(at start: Int, in file: HDF5Bytes) throws(FormatError) {
    guard try file.hasSignature("FAHD", start) else { throw file.damaged(start) }
    header = start
    entryBytes = try file.number(start + 6, 1)
    let bits = try file.number(start + 7, 1)
    count = try file.number(start + 8, 8)
    block = try file.address(start + 16)
    guard bits < 32, entryBytes > 0, count >= 0, count < 1 << 40 else { throw file.damaged(start) }
    pageEntries = 1 << bits
    guard block < 0 ? true : try file.hasSignature("FADB", block) else { throw file.damaged(block) }
  }

  private var isPaged: Bool { count > pageEntries }
  private var pages: Int { (count + pageEntries - 1) / pageEntries }
  private var bitmapBytes: Int { (pages + 7) / 8 }

  /// Entries that lie one behind the other, where they were written.
  func runs(rows: Int, in file: HDF5Bytes) throws(FormatError) -> [(rows: Range<Int>, start: Int)] {
    guard block >= 0 else { return [] }
    let rows = min(rows, count)
    guard isPaged else { return [(0..<rows, block + 14)] }
    var runs: [(rows: Range<Int>, start: Int)] = []
    for page in 0..<pages where page * pageEntries < rows {
      guard try file.number(block + 14 + page / 8, 1) & (128 >> (page % 8)) != 0 else { continue }
      let range = page * pageEntries..<min(rows, (page + 1) * pageEntries)
      runs.append((range, block + 18 + bitmapBytes + page * (pageEntries * entryBytes + 4)))
    }
    return runs
  }

  /// Writes all entries, in order, in place of those that are there.
  final class Writer {
    private let array: HDF5FixedArray
    private let file: OutputFile
    private var page: [UInt8] = []
    private var position: Int
    private var rows = 0
    /// Bytes of the page that a checksum covers already.
    private var summed = 0

    init(_ array: HDF5FixedArray, in file: OutputFile) {
      self.array = array
      self.file = file
      position = array.block
      page = Array("FADB".utf8) + [0, array.entryBytes > 8 ? 1 : 0]
      page += (0..<8).map { UInt8(truncatingIfNeeded: array.header >> (8 * $0)) }
      guard array.isPaged else { return }
      // All pages have entries.
      var bitmap = [UInt8](repeating: 0, count: array.bitmapBytes)
      for p in 0..<array.pages { bitmap[p / 8] |= UInt8(128 >> (p % 8)) }
      page += bitmap
      addChecksum()
    }

    func append(_ chunk: HDF5ChunkIndex.Chunk) throws(FormatError) {
      add(chunk.start, 8)
      if array.entryBytes > 8 {
        add(Int(chunk.count), array.entryBytes - 12)
        add(Int(chunk.skipped), 4)
      }
      rows += 1
      if rows == array.count || array.isPaged && rows % array.pageEntries == 0 { try flush() }
    }

    /// Of what is in memory; the beginning of a paged array has one of its own.
    private func addChecksum() {
      add(Int(HDF5Checksum.of(Array(page[summed...]))), 4)
      summed = page.count
    }

    private func add(_ value: Int, _ width: Int) {
      for i in 0..<width { page.append(UInt8(truncatingIfNeeded: value >> (8 * i))) }
    }

    private func flush() throws(FormatError) {
      addChecksum()
      try file.place(page, at: position)
      position += page.count
      page.removeAll(keepingCapacity: true)
      summed = 0
    }
  }
}

/// The checksum of HDF5's own structures: Bob Jenkins's lookup3, hashlittle(), of 2006.
enum HDF5Checksum {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    func rotated(_ value: UInt32, _ bits: UInt32) -> UInt32 { value << bits | value >> (32 - bits) }
    var a = 0xDEAD_BEEF &+ UInt32(truncatingIfNeeded: bytes.count)
    var (b, c) = (a, a)
    return bytes.withUnsafeBytes { bytes in
      func word(_ at: Int) -> UInt32 {
        if at + 4 <= bytes.count { return bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self) }
        var value: UInt32 = 0
        for i in at..<max(at, bytes.count) { value |= UInt32(bytes[i]) << UInt32(8 * (i - at)) }
        return value
      }
      var at = 0
      while bytes.count - at > 12 {
        a &+= word(at)
        b &+= word(at + 4)
        c &+= word(at + 8)
        a = (a &- c) ^ rotated(c, 4)
        c &+= b
        b = (b &- a) ^ rotated(a, 6)
        a &+= c
        c = (c &- b) ^ rotated(b, 8)
        b &+= a
        a = (a &- c) ^ rotated(c, 16)
        c &+= b
        b = (b &- a) ^ rotated(a, 19)
        a &+= c
        c = (c &- b) ^ rotated(b, 4)
        b &+= a
        at += 12
      }
      guard at < bytes.count else { return c }
      a &+= word(at)
      b &+= word(at + 4)
      c &+= word(at + 8)
      c = (c ^ b) &- rotated(b, 14)
      a = (a ^ c) &- rotated(c, 11)
      b = (b ^ a) &- rotated(a, 25)
      c = (c ^ b) &- rotated(b, 16)
      a = (a ^ c) &- rotated(c, 4)
      b = (b ^ a) &- rotated(a, 14)
      return (c ^ b) &- rotated(b, 24)
    }
  }
}
