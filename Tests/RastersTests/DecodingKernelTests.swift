import CKernels
import Geometry
import Rasters
import TestSupport
import Testing

/// Depths, orders of bytes and samples, and codes, against plain Swift on every instruction set.
@Suite struct DecodingKernelTests {
  static let widths = KernelTests.widths
  private let kernels = KernelTests()

  /// Every depth, most significant bit first; nothing beyond the last byte is read, nor beyond the last
  /// sample written.
  @Test(arguments: widths) func bitsUnpack(width: Int) {
    for bits in 1...32 {
      let bytes: [UInt8] = KernelTests.random((width * bits + 7) / 8, seed: width + bits)
      let expected = (0..<width).map { k in
        (0..<bits).reduce(UInt32(0)) { value, bit in
          let at = k * bits + bit
          return value << 1 | UInt32(bytes[at / 8] >> UInt8(7 - at % 8) & 1)
        }
      }
      func check<T: FixedWidthInteger & UnsignedInteger>(_: T.Type) {
        guard bits <= T.bitWidth else { return }
        let unpacked = kernels.everySet {
          var target = [T](repeating: 77, count: width + 1)
          // A copy that ends where its memory does.
          let source = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
          defer { source.deallocate() }
          source.update(from: bytes, count: bytes.count)
          unpack_bits(source, UInt32(bits), &target, UInt32(T.bitWidth / 8), width)
          return target
        }
        #expect(unpacked == expected.map { T($0) } + [77], "\(bits) bits to \(T.self)")
      }
      check(UInt8.self)
      check(UInt16.self)
      check(UInt32.self)
    }
  }

  @Test(arguments: widths) func shorterElementsSwap(width: Int) {
    let shorts: [UInt16] = KernelTests.random(width, seed: width)
    let words: [UInt32] = KernelTests.random(width, seed: width)
    let swapped = kernels.everySet {
      var elements = shorts
      swap_bytes_16(&elements, width)
      return elements
    }
    #expect(swapped == shorts.map(\.byteSwapped))
    let swappedWords = kernels.everySet {
      var elements = words
      swap_bytes_32(&elements, width)
      return elements
    }
    #expect(swappedWords == words.map(\.byteSwapped))
  }

  typealias Arrange<T> = (UnsafePointer<T>?, UnsafeMutablePointer<T>?, Int, Int, Int) -> Void

  private func checkSamples<T: FixedWidthInteger>(
    _ width: Int, _ samples: Int, _ part: Arrange<T>, _ meet: Arrange<T>,
    _ extract: (UnsafePointer<T>?, UnsafeMutablePointer<T>?, Int, Int) -> Void
  ) {
    let pixels: [T] = KernelTests.random(width * samples, seed: width)
    let stride = width + 5
    let planes = kernels.everySet {
      var target = [T](repeating: 1, count: stride * samples)
      part(pixels, &target, width, samples, stride)
      return target
    }
    let expected = (0..<samples).flatMap { k -> [T] in
      (0..<width).map { pixels[$0 * samples + k] } + [T](repeating: 1, count: 5)
    }
    #expect(planes == expected)
    let back = kernels.everySet {
      var target = [T](repeating: 0, count: width * samples)
      meet(planes, &target, width, samples, stride)
      return target
    }
    #expect(back == pixels)
    let one = kernels.everySet {
      var target = [T](repeating: 0, count: width)
      extract(pixels, &target, width, samples)
      return target
    }
    #expect(one == Array(planes[..<width]))
  }

  @Test(arguments: widths, [1, 2, 3, 4, 5]) func samplesOfEverySizePartAndMeet(width: Int, samples: Int) {
    checkSamples(width, samples, deinterleave_8, interleave_8, extract_sample_8)
    checkSamples(width, samples, deinterleave_16, interleave_16, extract_sample_16)
    checkSamples(width, samples, deinterleave_32, interleave_32, extract_sample_32)
    checkSamples(width, samples, deinterleave_64, interleave_64, extract_sample_64)
  }

  /// Scale and offset in doubles, rounded once; what is missing becomes NaN.
  @Test(arguments: widths) func numbersAreScaled(width: Int) {
    func check<T: PixelValue>(_ source: Raster<T>, _ noData: Double?, _ number: (T) -> Double) {
      let ours = InstructionSet.available.map { set in
        set.use {
          Raster<Float>(size: source.size) { target in
            source.withPixels { $0.scaled(into: target, scale: 1e-4, offset: -0.1, noData: noData) }
          }
        }
      }
      let expected = source.pixels.map { pixel -> UInt32 in
        let value = number(pixel)
        return value == noData || value.isNaN ? 0 : Float(value * 1e-4 + -0.1).bitPattern
      }
      for raster in ours {
        #expect(raster.pixels.map { $0.isNaN ? 0 : $0.bitPattern } == expected, "\(T.self)")
        #expect(bits(raster) == bits(ours[0]), "an instruction set differs")
      }
    }
    let size = Size(width: width, height: 3)
    check(Raster<UInt16>.random(size, seed: 1, holes: 0.2), 0) { Double($0) }
    check(Raster<UInt16>.random(size, seed: 2), nil) { Double($0) }
    check(Raster<UInt16>.random(size, seed: 2), -1) { Double($0) }
    check(Raster<UInt8>.random(size, seed: 3, holes: 0.2, hole: 255), 255) { Double($0) }
    check(Raster<Int16>.random(size, seed: 4, holes: 0.2, hole: -32768), -32768) { Double($0) }
    check(Raster<Int32>.random(size, seed: 5), nil) { Double($0) }
    check(Raster<Float>.random(size, seed: 6, holes: 0.2), 7) { Double($0) }
    check(Raster<Double>.random(size, seed: 7, holes: 0.2, hole: -9999), -9999) { $0 }
  }

  /// Codes follow one another from the lowest bit on.
  @Test(arguments: widths) func codesFollowOneAnother(width: Int) {
    let bytes: [UInt8] = KernelTests.random(width, seed: width)
    let codes = (0..<256).map { byte -> bit_code in
      let length = 1 + byte % 14
      return bit_code(bits: UInt16(byte * 57 & ((1 << length) - 1)), length: UInt16(length))
    }
    for held in [0, 5] as [UInt32] {
      let written = kernels.everySet {
        var target = [UInt8](repeating: 0, count: width * 2 + 16)
        return target.withUnsafeMutableBufferPointer { buffer in
          var writer = bit_writer(out: buffer.baseAddress!, bits: 3, held: held)
          if held == 0 { writer.bits = 0 }
          put_codes(&writer, bytes, width, codes)
          let count = writer.out - buffer.baseAddress!
          var ends: [UInt8] = []
          for k in 0..<count { for bit in 0..<8 as Range<UInt8> { ends.append(buffer[k] >> bit & 1) } }
          ends += (0..<writer.held).map { UInt8(writer.bits >> UInt64($0) & 1) }
          return ends
        }
      }
      var expected: [UInt8] = held == 0 ? [] : [1, 1, 0, 0, 0]
      for byte in bytes {
        let code = codes[Int(byte)]
        expected += (0..<code.length).map { UInt8(code.bits >> $0 & 1) }
      }
      #expect(written == expected)
    }
    let counts = kernels.everySet {
      var counts = [UInt32](repeating: 3, count: 256)
      count_bytes(bytes, width, &counts)
      return counts
    }
    var expected = [UInt32](repeating: 3, count: 256)
    for byte in bytes { expected[Int(byte)] += 1 }
    #expect(counts == expected)
  }

  /// What matches would save is what a search does find that knows the last position of each four bytes'
  /// place: of those before, every sixteenth.
  @Test(arguments: [4, 5, 7, 15, 16, 17, 257, 4096], [2, 5, 256])
  func codingsAreComparedByMatches(count: Int, values: Int) {
    let before = 333
    let bytes = (KernelTests.random(before + count, seed: count) as [UInt8]).map { UInt8(Int($0) % values) }
    let costs = (0..<256).map { UInt8(4 + $0 % 7) }
    var table = [UInt16](repeating: 77, count: 1 << MATCHES_TABLE_BITS)
    var (literals, saved) = (UInt32(10), UInt32(20))
    compare_codings(bytes, before, count, costs, &table, &literals, &saved)

    func place(_ i: Int) -> UInt32 {
      let word = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[i + $1]) << UInt32(8 * $1) }
      return (word &* 2_654_435_761) >> UInt32(32 - MATCHES_TABLE_BITS)
    }
    var last: [UInt32: Int] = [:]
    for i in stride(from: 0, to: before, by: 16) { last[place(i)] = i }
    var (plain, gain) = (10, 20)
    var i = before
    while i + 4 <= bytes.count {
      let earlier = last.updateValue(i, forKey: place(i))
      var length = 0
      if let earlier {
        while i + length < bytes.count, length < 258, bytes[earlier + length] == bytes[i + length] {
          length += 1
        }
      }
      let run = length >= 4 ? length : 1
      let cost = (i..<i + run).reduce(0) { $0 + Int(costs[Int(bytes[$1])]) }
      plain += cost
      if length >= 4 { gain += max(0, cost - Int(MATCH_COST)) }
      i += run
    }
    #expect(Int(literals) == plain)
    #expect(Int(saved) == gain)
  }
}
