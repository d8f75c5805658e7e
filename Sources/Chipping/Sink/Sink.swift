internal import Formats
internal import Geometry
internal import Rasters

/// Where chips go: a file of many, or many files. Both with an index.
protocol Sink: AnyObject, Sendable {
  /// The part that a worker uses: filters, compresses, and writes what needs no order.
  func encoder() throws -> any SinkEncoder
  /// Takes the next chip in plan order, and tells where its chunks lie; one call at a time.
  func store(_ chip: EncodedChip) throws -> [Range<Int>]
  /// The same of a chip in the files of an earlier run.
  func keep(_ chip: Ledger.Chip, from kept: KeptChips) throws -> [Range<Int>]
  /// Writes the next chip's row of the index, in plan order too, and tells where it begins. One call at a
  /// time, beside those of `store`.
  func index(_ chip: EncodedChip) throws -> Int
  /// The same of a chip in the files of an earlier run.
  func index(_ chip: Ledger.Chip, from kept: KeptChips) throws -> Int
  /// Takes note of a chip that is not written, in plan order too.
  func skip(_ chip: Int, id: String, _ loss: ChipLoss) throws
  /// Writes what is held back, so that a process that is killed leaves all that it was given so far.
  func flush() throws
  /// Completes the files, and tells which there are.
  func finish() throws -> [FinishedFile]
}

/// A worker's part of a sink.
protocol SinkEncoder: AnyObject {
  /// Encodes a chip. Memory that the result goes on using is taken out of `pixels`.
  func encode(_ chip: Int, _ pixels: inout ChipPixels, pool: BufferPool) throws -> EncodedChip
}

/// A chip on its way to its place in the sink.
struct EncodedChip {
  let chip: Int
  let facts: ChipFacts
  /// What is stored of it, and the hash of that.
  let bytes: Int
  let hash: ContentHash
  /// Where its chunks lie, once it is stored.
  var extents: [Range<Int>] = []
  /// Seconds that its files took to be written.
  var writeSeconds = 0.0
  /// For each output layer the bytes to store; empty where the worker has written a file.
  var parts: [Part]

  struct Part {
    /// The memory, which goes back to the pool after the commit.
    var memory: UnsafeMutableRawBufferPointer
    /// The bytes in it that count.
    var count: Int
  }

  func release(to pool: BufferPool) { for part in parts { pool.give(part.memory) } }
}
