/// Where all chunks of a dataset lie in its file, read from the index that the file has for them.
///
/// HDF5 1.10 tells of one chunk at a time and looks at all of them for the answer. This reads an index once:
/// version 1 B-trees, which h5py writes, and the extensible and fixed arrays of the 1.10 format (HDF5 File
/// Format Specification 3.0, sections III.A.1, VII.B and VII.C). Other indexes are left to the library.
struct HDF5ChunkIndex: Sendable {
  /// A chunk of one row; `start` is negative where it was never written.
  struct Chunk: Sendable {
    var start = -1
    var count: UInt32 = 0
    /// The filters that were not applied.
    var skipped: UInt32 = 0
  }

  private enum Kind { case tree(axes: Int), fixedArray, extensibleArray }

  private let kind: Kind
  /// Where the index begins; negative where there is no chunk yet.
  let start: Int
  private let isFiltered: Bool
  private let chunkBytes: Int

  /// Blocks and messages of an object's header, at most.
  private static let mostMessages = 4096
  private static let mostEmptyRows = 1 << 20

  /// Finds the index of a dataset whose object header begins at `header`; nil where it is of another kind.
  ///
  /// - Parameter chunkBytes: Bytes of a chunk before the filters.
  init?(header: Int, isFiltered: Bool, chunkBytes: Int, in file: HDF5Bytes) throws(FormatError) {
    guard let at = try Self.layout(header: header, in: file) else { return nil }
    self.isFiltered = isFiltered
    self.chunkBytes = chunkBytes
    let isChunked = try file.number(at + 1, 1) == 2
    switch (try file.number(at, 1), isChunked) {
    case (3, true):
      kind = .tree(axes: try file.number(at + 2, 1))
      start = try file.address(at + 3)
    case (4, true):
      let (axes, width) = (try file.number(at + 3, 1), try file.number(at + 4, 1))
      let type = at + 5 + axes * width
      switch try file.number(type, 1) {
      case 3: (kind, start) = (.fixedArray, try file.address(type + 2))
      case 4: (kind, start) = (.extensibleArray, try file.address(type + 6))
      default: return nil
      }
    default: return nil
    }
  }

  /// Where the message of the layout begins.
  private static func layout(header: Int, in file: HDF5Bytes) throws(FormatError) -> Int? {
    let isNew = try file.hasSignature("OHDR", header)
    var (fields, isOrdered): (Int, Bool)
    var blocks: [Range<Int>]
    if isNew {
      let flags = try file.number(header + 5, 1)
      isOrdered = flags & 4 != 0
      fields = isOrdered ? 6 : 4
      let size = header + 6 + (flags & 32 != 0 ? 16 : 0) + (flags & 16 != 0 ? 4 : 0)
      let first = size + 1 << (flags & 3)
      blocks = [first..<first + (try file.number(size, 1 << (flags & 3)))]
    } else {
      guard try file.number(header, 1) == 1 else { return nil }
      fields = 8
      blocks = [header + 16..<header + 16 + (try file.number(header + 8, 4))]
    }
    var (block, messages) = (0, 0)
    while block < blocks.count {
      var at = blocks[block].lowerBound
      while at + fields <= blocks[block].upperBound {
        messages += 1
        guard messages < mostMessages else { return nil }
        let type = try file.number(at, isNew ? 1 : 2)
        let size = try file.number(at + (isNew ? 1 : 2), 2)
        if type == 8 { return at + fields }
        if type == 16 {
          let (place, length) = (try file.address(at + fields), try file.number(at + fields + 8, 8))
          let edge = isNew ? 4 : 0
          guard place >= 0, length >= 2 * edge, length < 1 << 32 else { throw file.damaged(at) }
          blocks.append(place + edge..<place + length - edge)
        }
        at += fields + size
      }
      block += 1
    }
    return nil
  }

  /// The chunks of the first `rows` rows.
  ///
  /// - Throws: `FormatError` where the index is damaged.
  func chunks(rows: Int, in file: HDF5Bytes) throws(FormatError) -> [Chunk] {
    // Rows without a chunk cost a file nothing, but memory.
    guard rows <= file.count / 8 + Self.mostEmptyRows, rows < 1 << 31 else { throw file.damaged(0) }
    var chunks = [Chunk](repeating: Chunk(), count: rows)
    guard start >= 0, rows > 0 else { return chunks }
    switch kind {
    case .tree(let axes):
      var nodes = 0
      try readTree(start, axes: axes, depth: 0, &nodes, in: file, into: &chunks)
    case .fixedArray:
      let array = try HDF5FixedArray(at: start, in: file)
      for run in try array.runs(rows: rows, in: file) {
        try read(run.rows, at: run.start, width: array.entryBytes, in: file, into: &chunks)
      }
    case .extensibleArray: try readExtensibleArray(in: file, into: &chunks)
    }
    return chunks
  }

  /// Reads entries of an array that lie one behind the other.
  private func read(
    _ rows: Range<Int>, at start: Int, width: Int, in file: HDF5Bytes, into chunks: inout [Chunk]
  ) throws(FormatError) {
    guard isFiltered ? (13...20).contains(width) : width == 8 else { throw file.damaged(start) }
    try file.check(start, rows.count * width)
    for (i, row) in rows.enumerated() {
      let at = start + i * width
      let place = try file.address(at)
      guard place >= 0 else { continue }
      let count = isFiltered ? try file.number(at + 8, width - 12) : chunkBytes
      let skipped = isFiltered ? try file.number(at + width - 4, 4) : 0
      try add(Chunk(start: place, count: 0, skipped: UInt32(skipped)), count, row, file, &chunks)
    }
  }

  private func add(
    _ chunk: Chunk, _ count: Int, _ row: Int, _ file: HDF5Bytes, _ chunks: inout [Chunk]
  ) throws(FormatError) {
    guard row >= 0, row < chunks.count else { return }
    guard count > 0, count <= Int(UInt32.max), chunk.start <= file.count - count else {
      throw FormatError(
        file.path, at: "row \(row)", "a chunk lies beyond the end of the file",
        remedy: "the file is not whole: make it again")
    }
    chunks[row] = Chunk(start: chunk.start, count: UInt32(count), skipped: chunk.skipped)
  }

  private func readTree(
    _ node: Int, axes: Int, depth: Int, _ nodes: inout Int, in file: HDF5Bytes, into chunks: inout [Chunk]
  ) throws(FormatError) {
    nodes += 1
    guard depth < 32, nodes <= 2 * chunks.count + 64, try file.hasSignature("TREE", node),
      try file.number(node + 4, 1) == 1
    else { throw file.damaged(node) }
    let level = try file.number(node + 5, 1)
    let key = 8 + 8 * axes
    for entry in 0..<(try file.number(node + 6, 2)) {
      let at = node + 24 + entry * (key + 8)
      let child = try file.address(at + key)
      guard child >= 0 else { throw file.damaged(at) }
      if level > 0 {
        try readTree(child, axes: axes, depth: depth + 1, &nodes, in: file, into: &chunks)
      } else {
        let skipped = UInt32(try file.number(at + 4, 4))
        try add(
          Chunk(start: child, count: 0, skipped: skipped), try file.number(at, 4),
          try file.number(at + 8, 8), file, &chunks)
      }
    }
  }

  /// Super block u has 2^(u/2) data blocks of 2^((u+1)/2) times the least number of entries.
  private func readExtensibleArray(in file: HDF5Bytes, into chunks: inout [Chunk]) throws(FormatError) {
    guard try file.hasSignature("EAHD", start) else { throw file.damaged(start) }
    func field(_ byte: Int) throws(FormatError) -> Int { try file.number(start + byte, 1) }
    let (width, bits, direct) = (try field(6), try field(7), try field(8))
    let (least, pointers, pageBits) = (try field(9), try field(10), try field(11))
    let block = try file.address(start + 60)
    guard block >= 0 else { return }
    guard bits <= 63, least.nonzeroBitCount == 1, pointers.nonzeroBitCount == 1, pageBits < 32,
      try file.hasSignature("EAIB", block)
    else { throw file.damaged(start) }
    let offsetBytes = (bits + 7) / 8
    try read(0..<min(direct, chunks.count), at: block + 14, width: width, in: file, into: &chunks)
    let addresses = block + 14 + direct * width
    let blocksHere = 2 * (pointers - 1)
    let superBlocksHere = 2 * pointers.trailingZeroBitCount
    var (row, dataBlock) = (direct, 0)
    for u in 0..<max(0, 1 + bits - least.trailingZeroBitCount) where row < chunks.count {
      let (blocks, entries) = (1 << (u / 2), least << ((u + 1) / 2))
      let pages = entries >> pageBits > 1 ? entries >> pageBits : 0
      var table = addresses + dataBlock * 8
      var bitmap = 0
      if u >= superBlocksHere {
        let place = try file.address(addresses + blocksHere * 8 + (u - superBlocksHere) * 8)
        guard place >= 0 else {
          row += blocks * entries
          continue
        }
        guard try file.hasSignature("EASB", place) else { throw file.damaged(place) }
        bitmap = place + 14 + offsetBytes
        table = bitmap + (pages > 0 ? blocks * ((pages + 7) / 8) : 0)
      }
      for b in 0..<blocks where row < chunks.count {
        let place = try file.address(table + b * 8)
        let end = min(chunks.count, row + entries)
        if place >= 0 {
          guard try file.hasSignature("EADB", place) else { throw file.damaged(place) }
          let first = place + 14 + offsetBytes
          if pages == 0 {
            try read(row..<end, at: first, width: width, in: file, into: &chunks)
          } else {
            for p in 0..<pages where row + p << pageBits < end {
              let bit = b * pages + p
              guard try file.number(bitmap + bit / 8, 1) & (128 >> (bit % 8)) != 0 else { continue }
              let rows = row + p << pageBits..<min(end, row + (p + 1) << pageBits)
              let at = first + 4 + p * (width << pageBits + 4)
              try read(rows, at: at, width: width, in: file, into: &chunks)
            }
          }
        }
        row += entries
        dataBlock += 1
      }
    }
  }
}

/// The bytes of an HDF5 file, for what the library does not tell: each access is checked.
struct HDF5Bytes {
  let file: MappedFile
  var path: String { file.path }
  var count: Int { file.bytes.count }

  /// - Throws: `FormatError` where the bytes are not all there.
  func check(_ start: Int, _ count: Int) throws(FormatError) {
    guard start >= 0, count >= 0, start <= self.count, count <= self.count - start else {
      throw damaged(start)
    }
  }

  /// A little-endian number of 1 to 8 bytes; an undefined address is −1.
  func number(_ start: Int, _ width: Int) throws(FormatError) -> Int {
    guard start >= 0, start <= count - width else { throw damaged(start) }
    if width == 8 {
      return Int(truncatingIfNeeded: file.bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var value = 0
    for i in (0..<width).reversed() { value = value << 8 | Int(file.bytes[start + i]) }
    return value
  }

  /// A place in the file; −1 where none is meant.
  func address(_ start: Int) throws(FormatError) -> Int {
    let place = try number(start, 8)
    guard place >= -1, place < count else { throw damaged(start) }
    return place
  }

  func hasSignature(_ signature: StaticString, _ start: Int) throws(FormatError) -> Bool {
    try check(start, 4)
    return signature.withUTF8Buffer { $0.elementsEqual(file.bytes[start..<start + 4]) }
  }

  func damaged(_ byte: Int) -> FormatError {
    FormatError(
      path, at: "byte \(byte)", "the structure of the HDF5 file is damaged",
      remedy: "fetch or make the file again")
  }
}
