/// The fused file once the library has made its datasets: takes rows over from other files, and at the end
/// knows the length of the file.
final class HDF5FusionTarget {
  private let output: OutputFile
  private let columns: [Column]
  /// Where the file ends so far.
  private var end: Int
  /// The row that comes next.
  private var nextRow = 0

  /// A dataset to fill.
  private enum Column {
    case rows(start: Int, rowBytes: Int)
    /// With the chunk that the library has written already, and its row.
    case chunks(HDF5FixedArray.Writer, begun: HDF5ChunkIndex.Chunk, row: Int)
    /// No row has a chunk.
    case empty
  }

  /// A chunk to be copied: the number of its column among those with chunks, and its row in the file.
  private struct Piece {
    let start: Int
    let column: Int32
    let row: Int32
  }

  /// Rows whose chunks are put in order together.
  private static let rowsAtOnce = 1 << 16
  /// Where the superblock has the file's end, and its checksum.
  private static let endField = 28
  private static let checksumField = 44

  /// Looks at what the library has made.
  ///
  /// - Parameter begun: For each dataset the row of the chunk that has been written.
  init(
    _ output: OutputFile, _ datasets: [HDF5Fusion.Dataset], begun: [Int?], rows: Int
  ) throws(FormatError) {
    self.output = output
    let path = output.temporaryPath
    let bytes = HDF5Bytes(file: try MappedFile(path: path))
    let storages = try HDF5Reader(path: path).storage(of: datasets.map(\.name), in: bytes)
    var columns: [Column] = []
    for (i, dataset) in datasets.enumerated() {
      switch storages[i] {
      case .rows(let start, let isText):
        let size = isText ? HDF5Storage.referenceBytes : dataset.type?.size ?? 0
        columns.append(.rows(start: start, rowBytes: dataset.shape.reduce(size, *)))
      case .chunks(let index):
        guard let row = begun[i] else {
          columns.append(.empty)
          continue
        }
        let array = try HDF5FixedArray(at: index.start, in: bytes)
        guard array.count == rows else { throw bytes.damaged(index.start) }
        let chunk = try index.chunks(rows: row + 1, in: bytes)[row]
        columns.append(.chunks(HDF5FixedArray.Writer(array, in: output), begun: chunk, row: row))
      case .other: throw bytes.damaged(0)
      }
    }
    self.columns = columns
    end = bytes.count
  }

  /// Takes over the rows of a file.
  ///
  /// - Parameter storages: How the datasets lie in it, in their order.
  func append(_ storages: [HDF5Storage], of file: HDF5Bytes, rows: Int) throws(FormatError) {
    try appendChunks(storages, of: file, rows: rows)
    var heaps: [Int: Int] = [:]
    let before = end
    for (storage, column) in zip(storages, columns) {
      guard case .rows(let from, let isText) = storage, case .rows(let to, let rowBytes) = column else {
        continue
      }
      try file.check(from, rows * rowBytes)
      let source = UnsafeRawBufferPointer(rebasing: file.file.bytes[from..<from + rows * rowBytes])
      let place = to + nextRow * rowBytes
      if isText {
        try appendTexts(source, of: file, to: place, &heaps, since: before)
      } else {
        try output.place(source, at: place)
      }
    }
    nextRow += rows
  }

  /// Copies the chunks in the order in which they lie, those that touch in one piece.
  private func appendChunks(
    _ storages: [HDF5Storage], of file: HDF5Bytes, rows: Int
  ) throws(FormatError) {
    var writers: [(writer: HDF5FixedArray.Writer, begun: HDF5ChunkIndex.Chunk, row: Int)] = []
    var lists: [[HDF5ChunkIndex.Chunk]] = []
    for (storage, column) in zip(storages, columns) {
      guard case .chunks(let index) = storage, case .chunks(let writer, let begun, let row) = column else {
        continue
      }
      writers.append((writer, begun, row))
      lists.append(try index.chunks(rows: rows, in: file))
    }
    // No chunk is that of two rows, or a small file could fill the disk.
    guard lists.joined().reduce(0, { $0 + Int($1.count) }) <= file.count else { throw file.damaged(0) }
    for first in stride(from: 0, to: rows, by: Self.rowsAtOnce) {
      let window = first..<min(rows, first + Self.rowsAtOnce)
      var pieces: [Piece] = []
      pieces.reserveCapacity(window.count * lists.count)
      for (column, list) in lists.enumerated() {
        let begunRow = writers[column].row - nextRow
        for row in window where list[row].start >= 0 && row != begunRow {
          pieces.append(Piece(start: list[row].start, column: Int32(column), row: Int32(row)))
        }
        if window.contains(begunRow) { lists[column][begunRow] = writers[column].begun }
      }
      pieces.sort { $0.start < $1.start }
      var run = 0..<0
      for piece in pieces {
        let (column, row) = (Int(piece.column), Int(piece.row))
        let count = Int(lists[column][row].count)
        if piece.start != run.upperBound {
          try append(run, of: file)
          run = piece.start..<piece.start
        }
        lists[column][row].start = end + run.count
        run = run.lowerBound..<piece.start + count
      }
      try append(run, of: file)
    }
    for (list, writer) in zip(lists, writers) {
      for chunk in list { try writer.writer.append(chunk) }
    }
  }

  private func append(_ range: Range<Int>, of file: HDF5Bytes) throws(FormatError) {
    try output.place(UnsafeRawBufferPointer(rebasing: file.file.bytes[range]), at: end)
    end += range.count
  }

  /// Writes references to texts, and the heaps that they refer to: a heap is copied whole, once, and the
  /// references get its new place.
  private func appendTexts(
    _ source: UnsafeRawBufferPointer, of file: HDF5Bytes, to place: Int, _ heaps: inout [Int: Int],
    since before: Int
  ) throws(FormatError) {
    let references = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 16)
    defer { references.deallocate() }
    references.copyMemory(from: source)
    var last = (old: 0, new: 0)
    for at in stride(from: 4, to: references.count, by: HDF5Storage.referenceBytes) {
      let old = Int(truncatingIfNeeded: references.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      // Texts without a letter have no heap.
      guard old > 0 else { continue }
      if old != last.old {
        let new: Int
        if let known = heaps[old] { new = known } else { new = try appendHeap(old, of: file) }
        heaps[old] = new
        // Heaps do not overlap, or a small file could fill the disk.
        guard end - before <= file.count else { throw file.damaged(old) }
        last = (old, new)
      }
      references.storeBytes(of: UInt64(last.new).littleEndian, toByteOffset: at, as: UInt64.self)
    }
    try output.place(UnsafeRawBufferPointer(references), at: place)
  }

  private func appendHeap(_ start: Int, of file: HDF5Bytes) throws(FormatError) -> Int {
    guard try file.hasSignature("GCOL", start) else { throw file.damaged(start) }
    let size = try file.number(start + 8, 8)
    try file.check(start, size)
    let place = end
    try append(start..<start + size, of: file)
    return place
  }

  /// Tells the file its length.
  func finish() throws(FormatError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.checksumField, alignment: 8)
    defer { buffer.deallocate() }
    try output.read(into: buffer, at: 0)
    var superblock = Array(buffer)
    for i in 0..<8 { superblock[Self.endField + i] = UInt8(truncatingIfNeeded: end >> (8 * i)) }
    let checksum = HDF5Checksum.of(superblock)
    superblock += (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (8 * $0)) }
    try output.place(superblock, at: 0)
  }
}
