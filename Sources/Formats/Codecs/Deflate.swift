internal import CDeflate
internal import CISAL

/// Makes zlib streams. Belongs to one thread; its state is reused.
///
/// Levels 1 and 2 of blocks above 64 KiB are ISA-L's: two to three times as fast as libdeflate at the same
/// size, and the same bytes on every processor, which its level 3 is not. All others are libdeflate's.
final class Deflate {
  private let stream = UnsafeMutablePointer<isal_zstream>.allocate(capacity: 1)
  private var levelMemory = Scratch()
  private var padded = Scratch()
  private var compressor: OpaquePointer?
  private var compressorLevel = 0

  deinit {
    stream.deallocate()
    if let compressor { libdeflate_free_compressor(compressor) }
  }

  /// The most bytes that `count` bytes can become at any level.
  static func bound(_ count: Int) -> Int { count + count / 1000 + 1024 }

  /// Compresses `source` and returns the number of bytes written; `target` has room for `bound`.
  func encode(_ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer, level: Int) -> Int
  {
    precondition(target.count >= Self.bound(source.count), "too little room for a compressed block")
    // ISA-L counts with 32 bits. Small blocks are libdeflate's: of a kilobyte of classes ISA-L made other
    // bytes once in some ten thousand calls, also with all of its memory cleared.
    return level <= 2 && source.count > 65_536 && source.count < Int(Int32.max)
      ? encodeFast(source, into: target, level: level)
      : encodeSmall(source, into: target, level: max(level, 1))
  }

  private func encodeFast(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer, level: Int
  ) -> Int {
    // ISAL_DEF_LVL1_DEFAULT and ISAL_DEF_LVL2_DEFAULT; the size decides where blocks end, so it is fixed.
    let memory = level == 1 ? 282_624 : 331_776
    let work = levelMemory.base(memory)
    // Its search for matches looks beyond the end of the source; what lies there must not decide either.
    let margin = 512
    let copy = padded.base(source.count + margin)
    if let base = source.baseAddress { copy.copyMemory(from: base, byteCount: source.count) }
    (copy + source.count).initializeMemory(as: UInt8.self, repeating: 0, count: margin)
    // ISA-L's initialisation leaves parts of both as the last call or the heap had them, and the bytes that
    // it makes depend on them: one file in sixty differed. All of it begins as zero, which costs some 10 µs.
    UnsafeMutableRawPointer(stream).initializeMemory(
      as: UInt8.self, repeating: 0, count: MemoryLayout<isal_zstream>.size)
    work.initializeMemory(as: UInt8.self, repeating: 0, count: memory)
    isal_deflate_stateless_init(stream)
    stream.pointee.level = UInt32(level)
    stream.pointee.level_buf = work.assumingMemoryBound(to: UInt8.self)
    stream.pointee.level_buf_size = UInt32(memory)
    stream.pointee.gzip_flag = UInt16(IGZIP_ZLIB)
    stream.pointee.end_of_stream = 1
    stream.pointee.flush = 0
    stream.pointee.next_in = copy.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(source.count)
    stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(clamping: target.count)
    let status = isal_deflate_stateless(stream)
    precondition(status == COMP_OK, "ISA-L refused a buffer of sufficient size: \(status)")
    return Int(stream.pointee.total_out)
  }

  private func encodeSmall(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer, level: Int
  ) -> Int {
    if compressorLevel != level {
      if let compressor { libdeflate_free_compressor(compressor) }
      compressor = libdeflate_alloc_compressor(Int32(level))
      compressorLevel = level
    }
    guard let compressor else { preconditionFailure("out of memory for libdeflate") }
    let count = libdeflate_zlib_compress(
      compressor, source.baseAddress, source.count, target.baseAddress, target.count)
    precondition(count > 0, "libdeflate refused a buffer of sufficient size")
    return count
  }
}
