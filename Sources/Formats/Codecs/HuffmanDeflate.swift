internal import CDeflate
internal import CKernels

/// Makes zlib streams of noise: every byte a literal.
///
/// What predictors leave of pixels hardly ever repeats, so a search for matches finds next to nothing and
/// takes most of the time. A Huffman code alone gives nearly the same size two to three times as fast, and
/// the same bytes on every processor. `suits(_:)` tells such blocks from others. Belongs to one thread; its
/// memory is reused.
final class HuffmanDeflate {
  /// Bytes that share a code: few enough that the bytes of shuffled pixels, low and high, get their own.
  private static let segment = 1 << 16
  /// Bytes of a segment that are searched for matches: a power of two.
  private static let sample = 2048
  /// Bytes before a sample that it may repeat.
  private static let history = 30 << 10
  /// The longest code for a literal; four fill a register.
  private static let longest = 14
  private static let symbols = 257
  private static let endOfBlock = 256

  private let counts = UnsafeMutablePointer<UInt32>.allocate(capacity: symbols)
  private let lengths = UnsafeMutablePointer<UInt8>.allocate(capacity: symbols + 1)
  private let codes = UnsafeMutablePointer<bit_code>.allocate(capacity: symbols)
  private let costs = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
  private let table = UnsafeMutablePointer<UInt16>.allocate(capacity: 1 << Int(MATCHES_TABLE_BITS))
  private var builder = PrefixCode(capacity: symbols)

  deinit {
    counts.deallocate()
    lengths.deallocate()
    codes.deallocate()
    costs.deallocate()
    table.deallocate()
  }

  /// The most bytes that `count` bytes can become: where all are equally frequent, their codes have 8 bits
  /// and a few 9; a segment's description has fewer than 400 bytes.
  static func bound(_ count: Int) -> Int { count + count / 128 + 1024 }

  /// Whether a search for matches would save less than an eighth, judged by a sample of each segment.
  func suits(_ source: UnsafeRawBufferPointer) -> Bool {
    guard let base = source.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return false }
    let count = min(Self.sample, source.count)
    let samples = min(8, max(1, source.count / Self.segment))
    var literals: UInt32 = 0
    var saved: UInt32 = 0
    for sample in 0..<samples {
      let start = (source.count - count) * (2 * sample + 1) / (2 * samples)
      counts.update(repeating: 0, count: 256)
      count_bytes(base + start, count, counts)
      // Bits for a byte: the logarithm of its rarity, rounded up.
      for value in 0..<256 {
        let frequency = UInt32.bitWidth - 1 - counts[value].leadingZeroBitCount
        costs[value] = UInt8(max(1, Self.sample.trailingZeroBitCount - frequency))
      }
      let before = min(start, Self.history)
      compare_codings(base + start - before, before, count, costs, table, &literals, &saved)
    }
    return saved * 8 <= literals
  }

  /// Compresses `source` and returns the number of bytes written; `target` has room for `bound`.
  func encode(_ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) -> Int {
    precondition(target.count >= Self.bound(source.count), "too little room for a compressed block")
    guard let base = source.baseAddress?.assumingMemoryBound(to: UInt8.self), !source.isEmpty,
      let start = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
    else { preconditionFailure("there are no bytes to compress") }
    // RFC 1950: a window of 32 KiB, the fastest algorithm.
    start[0] = 0x78
    start[1] = 0x01
    var writer = bit_writer(out: start + 2, bits: 0, held: 0)
    for at in stride(from: 0, to: source.count, by: Self.segment) {
      let count = min(Self.segment, source.count - at)
      put(base + at, count, isLast: at + count == source.count, to: &writer)
    }
    if writer.held > 0 { writer.put(0, 8 - writer.held) }
    let sum = libdeflate_adler32(1, source.baseAddress, source.count).bigEndian
    UnsafeMutableRawPointer(writer.out).storeBytes(of: sum, as: UInt32.self)
    return writer.out + 4 - start
  }

  /// One block of deflate (RFC 1951, 3.2.7) with codes of its own.
  private func put(_ bytes: UnsafePointer<UInt8>, _ count: Int, isLast: Bool, to writer: inout bit_writer) {
    counts.update(repeating: 0, count: Self.symbols)
    count_bytes(bytes, count, counts)
    counts[Self.endOfBlock] = 1
    builder.lengths(of: counts, Self.symbols, longest: Self.longest, into: lengths)
    PrefixCode.codes(of: lengths, Self.symbols, into: codes)
    putDescription(isLast: isLast, to: &writer)
    put_codes(&writer, bytes, count, codes)
    writer.put(codes[Self.endOfBlock])
  }

  /// The block's head and the lengths of its codes: of the literals, and of a distance that is never used.
  private func putDescription(isLast: Bool, to writer: inout bit_writer) {
    writer.put(isLast ? 0b101 : 0b100, 3)
    writer.put(0, 5)
    writer.put(0, 5)
    lengths[Self.symbols] = 1
    // Each length, or how often one repeats: symbol, what follows it, its bits.
    var list: [(symbol: Int, extra: UInt32, extraBits: UInt32)] = []
    var i = 0
    while i <= Self.symbols {
      var repeats = 1
      while i + repeats <= Self.symbols, lengths[i + repeats] == lengths[i] { repeats += 1 }
      i += repeats
      let length = Int(lengths[i - 1])
      if length > 0 {
        list.append((length, 0, 0))
        repeats -= 1
      }
      while repeats >= 3 {
        let most = length > 0 ? 6 : 138
        let part = min(most, repeats)
        if length > 0 {
          list.append((16, UInt32(part - 3), 2))
        } else if part <= 10 {
          list.append((17, UInt32(part - 3), 3))
        } else {
          list.append((18, UInt32(part - 11), 7))
        }
        repeats -= part
      }
      for _ in 0..<repeats { list.append((length, 0, 0)) }
    }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 19) { frequencies in
      frequencies.initialize(repeating: 0)
      for item in list { frequencies[item.symbol] += 1 }
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 19) { own in
        withUnsafeTemporaryAllocation(of: bit_code.self, capacity: 19) { ownCodes in
          guard let frequencies = frequencies.baseAddress, let own = own.baseAddress,
            let ownCodes = ownCodes.baseAddress
          else { return }
          builder.lengths(of: frequencies, 19, longest: 7, into: own)
          PrefixCode.codes(of: own, 19, into: ownCodes)
          let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
          var sent = 19
          while sent > 4, own[order[sent - 1]] == 0 { sent -= 1 }
          writer.put(UInt32(sent - 4), 4)
          for symbol in order[..<sent] { writer.put(UInt32(own[symbol]), 3) }
          for item in list {
            writer.put(ownCodes[item.symbol])
            writer.put(item.extra, item.extraBits)
          }
        }
      }
    }
  }
}

extension bit_writer {
  /// Appends the `count` lowest bits, at most 32.
  fileprivate mutating func put(_ value: UInt32, _ count: UInt32) {
    bits |= UInt64(value) << held
    held += count
    UnsafeMutableRawPointer(out).storeBytes(of: bits.littleEndian, as: UInt64.self)
    out += Int(held >> 3)
    bits >>= held & ~7
    held &= 7
  }

  fileprivate mutating func put(_ code: bit_code) { put(UInt32(code.bits), UInt32(code.length)) }
}
