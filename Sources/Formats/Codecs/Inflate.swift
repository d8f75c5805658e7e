internal import CDeflate
internal import CISAL

/// Inflates zlib streams. Belongs to one thread; its state is reused.
///
/// libdeflate does the work and ISA-L what libdeflate refuses: streams that are longer than the block.
/// Measured on one Zen 5 core, MB/s of pixels, libdeflate and ISA-L: 10 m band 439 and 490, 20 m band 395 and
/// 372, scene classes 3141 and 2040, elevations 938 and 671, WorldCover 7688 and 2313.
final class Inflate {
  private let state: OpaquePointer
  private lazy var streaming = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
  private var hasStreaming = false

  init() {
    guard let state = libdeflate_alloc_decompressor() else {
      preconditionFailure("out of memory for libdeflate")
    }
    self.state = state
  }

  deinit {
    libdeflate_free_decompressor(state)
    if hasStreaming { streaming.deallocate() }
  }

  /// Decodes `source` until `target` is full or the stream ends.
  ///
  /// - Returns: The bytes written, nil where the stream is damaged.
  func decode(_ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) -> Int? {
    var count = 0
    switch libdeflate_zlib_decompress(
      state, source.baseAddress, source.count, target.baseAddress, target.count, &count)
    {
    case LIBDEFLATE_SUCCESS: return count
    case LIBDEFLATE_INSUFFICIENT_SPACE: return decodeBeginning(source, into: target)
    default: return nil
    }
  }

  /// Decodes as much of a longer stream as there is room for.
  func decodeBeginning(_ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) -> Int? {
    hasStreaming = true
    isal_inflate_init(streaming)
    streaming.pointee.crc_flag = UInt32(ISAL_ZLIB)
    streaming.pointee.next_in = UnsafeMutablePointer(
      mutating: source.baseAddress?.assumingMemoryBound(to: UInt8.self))
    streaming.pointee.avail_in = UInt32(clamping: source.count)
    streaming.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
    streaming.pointee.avail_out = UInt32(clamping: target.count)
    guard isal_inflate(streaming) >= 0 else { return nil }
    return Int(streaming.pointee.total_out)
  }
}
