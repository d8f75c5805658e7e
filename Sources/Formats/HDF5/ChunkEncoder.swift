internal import CKernels

/// How the chunks of a dataset are compressed.
public enum ChunkCompression: Hashable, Sendable {
  case none
  /// HDF5's shuffle and deflate filters, which every reader has. The level is 1 or 2: ISA-L gives the same
  /// bytes on every processor at these only.
  case deflate(level: Int)
  /// HDF5's shuffle filter and h5py's LZF: faster than deflate, but only h5py reads it without a plug-in.
  case lzf
}

/// Applies the filters of a dataset to one chunk at a time, outside of the HDF5 library and its lock.
///
/// Make one for each thread: its memory is reused from chunk to chunk. The result is the same on every
/// processor, and what the dataset's filters undo.
public final class ChunkEncoder {
  /// What is done to a chunk.
  public let compression: ChunkCompression
  /// Bytes of one value.
  public let elementSize: Int
  private let deflate = Deflate()
  private var shuffled = Scratch()
  private var encoded = Scratch()
  private var table = Scratch()
  /// How much of LZF's numbers earlier chunks have used up; nil before the first.
  private var used: Int?

  /// - Parameter elementSize: Bytes of one value, 1…8: what the shuffle filter sorts by.
  public init(compression: ChunkCompression, elementSize: Int) {
    precondition((1...8).contains(elementSize), "an element has 1 to 8 bytes, not \(elementSize)")
    if case .deflate(let level) = compression {
      precondition(level == 1 || level == 2, "deflate level \(level) is not reproducible; use 1 or 2")
    }
    self.compression = compression
    self.elementSize = elementSize
  }

  /// The chunk as it goes into the file; valid until the next call. Without compression it is `bytes`.
  ///
  /// - Precondition: Less than 4 GB, HDF5's limit for a chunk.
  public func encode(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    precondition(bytes.count < Int(UInt32.max) - 65536, "a chunk has less than 4 GB")
    switch compression {
    case .none: return bytes
    case .deflate(let level): return deflated(shuffle(bytes), level: level)
    case .lzf: return compressedAsLZF(shuffle(bytes))
    }
  }

  /// All first bytes of the elements, then all second bytes, and so on; what is left over stays at the end.
  private func shuffle(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard elementSize > 1, bytes.count >= elementSize, let source = bytes.baseAddress else { return bytes }
    let target = shuffled.base(bytes.count).assumingMemoryBound(to: UInt8.self)
    let count = bytes.count / elementSize
    shuffle_bytes(source.assumingMemoryBound(to: UInt8.self), target, count, elementSize)
    let done = count * elementSize
    for i in done..<bytes.count { target[i] = bytes[i] }
    return UnsafeRawBufferPointer(start: target, count: bytes.count)
  }

  /// A zlib stream. Bytes that do not compress are stored, so the result is at most a little longer.
  private func deflated(_ bytes: UnsafeRawBufferPointer, level: Int) -> UnsafeRawBufferPointer {
    let target = encoded.buffer(Deflate.bound(bytes.count))
    let count = deflate.encode(bytes, into: target, level: level, isPredicted: false)
    return UnsafeRawBufferPointer(rebasing: target[..<count])
  }

  private func compressedAsLZF(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return bytes }
    let target = encoded.base(bytes.count + bytes.count / 32 + 64).assumingMemoryBound(to: UInt8.self)
    let size = 4 << Int(LZF_TABLE_BITS)
    let table = table.base(size)
    var used = used ?? Int(UInt32.max)
    if used + bytes.count >= Int(UInt32.max) {
      table.initializeMemory(as: UInt8.self, repeating: 0, count: size)
      used = 0
    }
    self.used = used + bytes.count
    let count = lzf_encode(
      source.assumingMemoryBound(to: UInt8.self), bytes.count, target,
      table.assumingMemoryBound(to: UInt32.self), UInt32(used))
    return UnsafeRawBufferPointer(start: target, count: count)
  }
}
