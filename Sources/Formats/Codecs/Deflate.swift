internal import CDeflate
internal import CISAL

/// Makes zlib streams. Belongs to one thread; its state is reused.
///
/// Levels 1 and 2 are ISA-L's: two to three times as fast as libdeflate at nearly the same size, and the same
/// bytes on every x86 processor with SSE 4.2, which its level 3 is not. All others, and small blocks, are
/// libdeflate's.
///
/// ISA-L 2.30 makes bytes that depend on where its stream lies in memory: `write_first_byte` in
/// `igzip_icf_body_h1_gr_bt.asm` hashes a register that still holds the stream's address divided by 65 536,
/// where it means the four bytes at position 2, and so overwrites one entry of its table of earlier
/// positions. The bytes differ only if that entry is one of the first three positions', which is once in a
/// few thousand blocks; so the stream has four places to lie in, with four different entries, and takes
/// one that none of the three has.
final class Deflate {
  private static let pageBits = 16
  private static let placeCount = 4
  /// Whatever its size, ISA-L's table has at least as many entries for blocks of `smallest` bytes and more.
  private static let entryMask: UInt32 = 2047
  private static let smallest = 4096

  /// Aligned so that the shifted addresses of the places differ in their two low bits only, and so, the hash
  /// being linear, their entries differ too.
  private let places = UnsafeMutableRawPointer.allocate(
    byteCount: MemoryLayout<isal_zstream>.size + (placeCount - 1) << pageBits,
    alignment: placeCount << pageBits)
  private var levelMemory = Scratch()
  private var compressor: OpaquePointer?
  private var compressorLevel = 0

  deinit {
    places.deallocate()
    if let compressor { libdeflate_free_compressor(compressor) }
  }

  /// The most bytes that `count` bytes can become at any level.
  static func bound(_ count: Int) -> Int { count + count / 1000 + 1024 }

  /// Compresses `source` and returns the number of bytes written; `target` has room for `bound`.
  func encode(_ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer, level: Int) -> Int
  {
    precondition(target.count >= Self.bound(source.count), "too little room for a compressed block")
    // ISA-L counts with 32 bits.
    return level <= 2 && source.count >= Self.smallest && source.count < Int(Int32.max)
      ? encodeFast(source, into: target, level: level)
      : encodeSmall(source, into: target, level: max(level, 1))
  }

  private func encodeFast(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer, level: Int
  ) -> Int {
    // ISAL_DEF_LVL1_DEFAULT and ISAL_DEF_LVL2_DEFAULT; the size decides where blocks end, so it is fixed.
    let memory = level == 1 ? 282_624 : 331_776
    let work = levelMemory.base(memory)
    let stream = place(for: source).assumingMemoryBound(to: isal_zstream.self)
    isal_deflate_stateless_init(stream)
    // Two fields that the initialisation leaves as the last call or the heap had them.
    stream.pointee.hist_bits = 0
    stream.pointee.internal_state.has_eob = 0
    stream.pointee.level = UInt32(level)
    stream.pointee.level_buf = work.assumingMemoryBound(to: UInt8.self)
    stream.pointee.level_buf_size = UInt32(memory)
    stream.pointee.gzip_flag = UInt16(IGZIP_ZLIB)
    stream.pointee.end_of_stream = 1
    stream.pointee.flush = 0
    stream.pointee.next_in = UnsafeMutableRawPointer(mutating: source.baseAddress)?
      .assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(source.count)
    stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(clamping: target.count)
    let status = isal_deflate_stateless(stream)
    precondition(status == COMP_OK, "ISA-L refused a buffer of sufficient size: \(status)")
    return Int(stream.pointee.total_out)
  }

  /// The first place for the stream whose stray entry is none of the first three positions'.
  private func place(for source: UnsafeRawBufferPointer) -> UnsafeMutableRawPointer {
    let used = (0..<3).map { Self.entry(source.loadUnaligned(fromByteOffset: $0, as: UInt32.self)) }
    for index in 0..<Self.placeCount {
      let place = places + index << Self.pageBits
      let shifted = UInt32(truncatingIfNeeded: UInt(bitPattern: place) >> UInt(Self.pageBits))
      if !used.contains(Self.entry(shifted)) { return place }
    }
    preconditionFailure("four places with fewer than four entries")
  }

  /// ISA-L's hash of four bytes: their CRC-32C, without the usual inversions.
  private static func entry(_ word: UInt32) -> UInt32 {
    var crc = word
    for _ in 0..<32 { crc = crc >> 1 ^ (crc & 1 == 0 ? 0 : 0x82F6_3B78) }
    return crc & entryMask
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
