internal import CHDF5

/// A dataset of one axis, read piece by piece. Belongs to one thread.
///
/// Where the chunks hold the type as this machine has it, behind filters that `ChunkDecoder` knows, they are
/// taken from the mapped file and decoded outside of the HDF5 library and its lock, so that columns are
/// decoded in parallel. All others are read through the library, which converts.
package final class HDF5Column<Value: HDF5Element> {
  /// The number of values.
  package let count: Int
  /// The number of values in a chunk, where pieces of just these rows are decoded; nil where the library
  /// reads.
  package let chunkRows: Int?
  private let name: String
  private let reader: HDF5Reader
  private let file: MappedFile
  private let chunks: [HDF5Chunk]
  private let decoder: ChunkDecoder?
  private var memory = UnsafeMutableBufferPointer<Value>(start: nil, count: 0)

  /// - Parameters:
  ///   - reader: The file that the dataset is in.
  ///   - file: The same file.
  ///   - decoders: The thread's own.
  /// - Throws: `FormatError` where there is no such dataset, or it has more axes than one or no numbers.
  package init(
    _ name: String, in reader: HDF5Reader, mapped file: MappedFile, _ decoders: ChunkDecoders
  ) throws(FormatError) {
    self.name = name
    self.reader = reader
    self.file = file
    let layout = try reader.layout(of: name, as: Value.elementType)
    let description = layout.description
    guard description.shape.count == 1, description.type != nil else {
      throw FormatError(reader.path, at: name, "is no column of numbers", remedy: "fetch the file again")
    }
    count = description.shape[0]
    chunks = layout.chunks
    decoder = chunks.isEmpty ? nil : decoders.decoder(description.filters, Value.elementType.size)
    chunkRows = decoder == nil ? nil : description.chunk?.first
  }

  deinit { memory.deallocate() }

  /// The values of some rows. They are valid until the next call, while this object lives.
  ///
  /// - Throws: `FormatError` where they cannot be read or decoded.
  package func values(_ rows: Range<Int>) throws(FormatError) -> UnsafeBufferPointer<Value> {
    if let chunkRows, rows.lowerBound % chunkRows == 0, rows.count <= chunkRows,
      rows.upperBound == min(count, rows.lowerBound + chunkRows)
    {
      try decode(chunks[rows.lowerBound / chunkRows], chunkRows)
    } else {
      let values = try reader.read(name, as: Value.self, rows: rows)
      reserve(values.count)
      _ = memory.update(fromContentsOf: values)
    }
    return UnsafeBufferPointer(rebasing: memory[..<rows.count])
  }

  private func decode(_ chunk: HDF5Chunk, _ chunkRows: Int) throws(FormatError) {
    let end = chunk.start.addingReportingOverflow(chunk.count)
    guard !end.overflow, chunk.start >= 0, end.partialValue <= file.bytes.count, let decoder else {
      throw FormatError(
        reader.path, at: name, "a chunk lies beyond the end of the file", remedy: "fetch the file again")
    }
    let range = chunk.start..<end.partialValue
    try file.load(range)
    reserve(chunkRows)
    let target = UnsafeMutableRawBufferPointer(
      rebasing: UnsafeMutableRawBufferPointer(memory)[..<(chunkRows * MemoryLayout<Value>.stride)])
    guard decoder.decode(UnsafeRawBufferPointer(rebasing: file.bytes[range]), into: target) else {
      throw FormatError(reader.path, at: name, "a chunk cannot be decoded", remedy: "fetch the file again")
    }
  }

  private func reserve(_ count: Int) {
    guard memory.count < count else { return }
    memory.deallocate()
    memory = .allocate(capacity: count)
  }
}

/// One thread's decoders, each made once.
package final class ChunkDecoders {
  private struct Key: Hashable {
    let filters: [Int]
    let elementSize: Int
  }

  private var known: [Key: ChunkDecoder] = [:]

  /// None yet.
  package init() {}

  func decoder(_ filters: [Int], _ elementSize: Int) -> ChunkDecoder? {
    let key = Key(filters: filters, elementSize: elementSize)
    if let decoder = known[key] { return decoder }
    let decoder = ChunkDecoder(filters: filters, elementSize: elementSize)
    known[key] = decoder
    return decoder
  }
}

/// Where a chunk lies in its file.
struct HDF5Chunk: Sendable {
  let start: Int
  let count: Int
}

extension HDF5Reader {
  /// Bytes of a chunk, and chunks of a column, that are read past the library; more is left to it.
  private static let widestChunk = 1 << 28
  private static let mostChunks = 1 << 16

  /// What a dataset is like, and where its chunks lie: none where only the library can read them as `type`.
  func layout(
    of dataset: String, as type: HDF5ElementType
  ) throws(FormatError) -> (description: Description, chunks: [HDF5Chunk]) {
    try withDataset(dataset) { id throws(FormatError) in
      let description = try describe(id, dataset)
      let stored = H5Dget_type(id)
      defer { H5Tclose(stored) }
      guard description.shape.count == 1, let rows = description.chunk?.first, rows > 0,
        rows <= Self.widestChunk / type.size, H5Tequal(stored, HDF5Library.native(type)) > 0,
        (description.shape[0] - 1) / rows < Self.mostChunks, !hasUserBlock
      else { return (description, []) }
      var chunks: [HDF5Chunk] = []
      for start in stride(from: 0, to: description.shape[0], by: rows) {
        var corner = hsize_t(start)
        var (skipped, place, size) = (UInt32(0), haddr_t(), hsize_t())
        // Chunks that were never written, and those that filters left alone.
        guard H5Dget_chunk_info_by_coord(id, &corner, &skipped, &place, &size) >= 0, size > 0, skipped == 0
        else { return (description, []) }
        chunks.append(HDF5Chunk(start: Int(clamping: place), count: Int(clamping: size)))
      }
      return (description, chunks)
    }
  }

  /// Whether the file begins with something else, which addresses do not count.
  private var hasUserBlock: Bool {
    let creation = H5Fget_create_plist(file)
    defer { H5Pclose(creation) }
    var size = hsize_t()
    return H5Pget_userblock(creation, &size) < 0 || size > 0
  }
}
