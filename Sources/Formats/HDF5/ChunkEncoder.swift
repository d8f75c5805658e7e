internal import CISAL
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
  public let compression: ChunkCompression
  public let elementSize: Int
  private var shuffled = Memory()
  private var encoded = Memory()
  private var state = Memory()

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
    let target = shuffled.reserve(bytes.count)
    let count = bytes.count / elementSize
    shuffle_bytes(source.assumingMemoryBound(to: UInt8.self), target, count, elementSize)
    let done = count * elementSize
    for i in done..<bytes.count { target[i] = bytes[i] }
    return UnsafeRawBufferPointer(start: target, count: bytes.count)
  }

  /// A zlib stream. Bytes that do not compress are stored, so the result is at most a little longer.
  private func deflated(_ bytes: UnsafeRawBufferPointer, level: Int) -> UnsafeRawBufferPointer {
    // Five bytes for each stored block of 64 kB, six for the zlib wrapping; four times that for good measure.
    let capacity = bytes.count + bytes.count / 4096 + 1024
    let target = encoded.reserve(capacity)
    let workSize = level == 1 ? Int(CISAL_LEVEL1_BUFFER) : Int(CISAL_LEVEL2_BUFFER)
    let streamSize = (MemoryLayout<isal_zstream>.size + 63) & ~63
    let memory = state.reserve(streamSize + workSize)
    let stream = UnsafeMutableRawPointer(memory).assumingMemoryBound(to: isal_zstream.self)
    isal_deflate_stateless_init(stream)
    stream.pointee.level = UInt32(level)
    stream.pointee.level_buf = memory + streamSize
    stream.pointee.level_buf_size = UInt32(workSize)
    stream.pointee.gzip_flag = UInt16(IGZIP_ZLIB)
    stream.pointee.end_of_stream = 1
    stream.pointee.flush = UInt16(NO_FLUSH)
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(bytes.count)
    stream.pointee.next_out = target
    stream.pointee.avail_out = UInt32(capacity)
    let status = isal_deflate_stateless(stream)
    precondition(status == COMP_OK, "ISA-L stopped with \(status)")
    return UnsafeRawBufferPointer(start: target, count: Int(stream.pointee.total_out))
  }

  private func compressedAsLZF(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return bytes }
    let target = encoded.reserve(bytes.count + bytes.count / 32 + 16)
    let table = UnsafeMutableRawPointer(state.reserve(4 << Int(LZF_TABLE_BITS)))
    let count = lzf_encode(
      source.assumingMemoryBound(to: UInt8.self), bytes.count, target,
      table.assumingMemoryBound(to: UInt32.self))
    return UnsafeRawBufferPointer(start: target, count: count)
  }

  /// Memory that grows when asked for more and keeps nothing of what it held.
  private struct Memory: ~Copyable {
    private var base: UnsafeMutableRawPointer?
    private var capacity = 0

    mutating func reserve(_ count: Int) -> UnsafeMutablePointer<UInt8> {
      if let base, capacity >= count { return base.assumingMemoryBound(to: UInt8.self) }
      base?.deallocate()
      let fresh = UnsafeMutableRawPointer.allocate(byteCount: max(64, count), alignment: 64)
      base = fresh
      capacity = max(64, count)
      return fresh.assumingMemoryBound(to: UInt8.self)
    }

    deinit { base?.deallocate() }
  }
}
