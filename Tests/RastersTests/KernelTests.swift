import CKernels
import Geometry
import Rasters
import TestSupport
import Testing

/// The kernels that files are decoded with, against plain Swift, on every instruction set.
@Suite struct KernelTests {
  static let widths = [1, 7, 8, 9, 15, 16, 17, 257]

  static func random<T: FixedWidthInteger>(_ count: Int, seed: Int, as _: T.Type = T.self) -> [T] {
    var random = SeededRandom(seed: UInt64(seed))
    return (0..<count).map { _ in T(truncatingIfNeeded: random.next()) }
  }

  func everySet<T: Equatable>(_ body: () -> T) -> T {
    let results = InstructionSet.available.map { $0.use(body) }
    for result in results { #expect(result == results[0], "an instruction set differs") }
    return results[0]
  }

  typealias Predictor<T> = (UnsafeMutablePointer<T>?, Int, Int, Int, Int) -> Void

  func checkPredictor2<T: FixedWidthInteger>(_ width: Int, _ undo: Predictor<T>, _ apply: Predictor<T>) {
    for samples in 1...5 {
      let count = width * samples
      let stride = count + 3
      // Rows that are undone together, and some that are left.
      let rows = 6
      let differences: [T] = Self.random(stride * rows, seed: width + samples)
      var expected = differences
      for row in 0..<rows {
        for i in samples..<max(samples, count) {
          expected[row * stride + i] &+= expected[row * stride + i - samples]
        }
      }
      let undone = everySet {
        var pixels = differences
        undo(&pixels, rows, stride, count, samples)
        return pixels
      }
      #expect(undone == expected, "\(T.self) × \(samples)")
      let applied = everySet {
        var pixels = undone
        apply(&pixels, rows, stride, count, samples)
        return pixels
      }
      #expect(applied == differences, "\(T.self) × \(samples)")
    }
  }

  @Test(arguments: widths) func predictor2IsARunningSum(width: Int) {
    checkPredictor2(width, undo_predictor2_8, apply_predictor2_8)
    checkPredictor2(width, undo_predictor2_16, apply_predictor2_16)
    checkPredictor2(width, undo_predictor2_32, apply_predictor2_32)
    checkPredictor2(width, undo_predictor2_64, apply_predictor2_64)
  }

  @Test(arguments: widths, [1, 2, 3, 4]) func predictor3SplitsFloatsIntoPlanes(width: Int, samples: Int) {
    let count = width * samples
    let floats: [UInt32] = Self.random(count, seed: width)
    let doubles: [UInt64] = Self.random(count, seed: width)
    func planes<T: FixedWidthInteger>(_ values: [T]) -> [UInt8] {
      let size = T.bitWidth / 8
      var bytes = (0..<size).flatMap { k in
        values.map { UInt8(truncatingIfNeeded: $0 >> T((size - 1 - k) * 8)) }
      }
      for i in (samples..<max(samples, bytes.count)).reversed() { bytes[i] &-= bytes[i - samples] }
      return bytes
    }
    let packed4 = everySet {
      var bytes = [UInt8](repeating: 0, count: 4 * count)
      apply_predictor3_32(floats, count, &bytes, 4 * count, 1, count, samples)
      return bytes
    }
    let packed8 = everySet {
      var bytes = [UInt8](repeating: 0, count: 8 * count)
      apply_predictor3_64(doubles, count, &bytes, 8 * count, 1, count, samples)
      return bytes
    }
    #expect(packed4 == planes(floats) && packed8 == planes(doubles))
    let unpacked4 = everySet {
      var source = packed4
      var values = [UInt32](repeating: 0, count: count)
      undo_predictor3_32(&source, 4 * count, &values, count, 1, count, samples)
      return values
    }
    let unpacked8 = everySet {
      var source = packed8
      var values = [UInt64](repeating: 0, count: count)
      undo_predictor3_64(&source, 8 * count, &values, count, 1, count, samples)
      return values
    }
    #expect(unpacked4 == floats && unpacked8 == doubles)
  }

  @Test(arguments: widths) func bytesSwapAndShuffle(width: Int) {
    let values: [UInt64] = Self.random(width, seed: width)
    let swapped = everySet {
      var elements = values
      swap_bytes_64(&elements, width)
      return elements
    }
    #expect(swapped == values.map(\.byteSwapped))
    let bytes: [UInt8] = Self.random(width * 12, seed: width + 1)
    for size in [1, 2, 3, 4, 8, 12] {
      let shuffled = everySet {
        var target = [UInt8](repeating: 0, count: width * size)
        shuffle_bytes(bytes, &target, width, size)
        return target
      }
      #expect(shuffled == (0..<size).flatMap { k in (0..<width).map { bytes[$0 * size + k] } })
      let back = everySet {
        var target = [UInt8](repeating: 0, count: width * size)
        unshuffle_bytes(shuffled, &target, width, size)
        return target
      }
      #expect(back == Array(bytes.prefix(width * size)))
    }
  }

  @Test(arguments: widths, [1, 2, 3, 4, 7]) func samplesPartAndMeet(width: Int, samples: Int) {
    let pixels: [UInt16] = Self.random(width * samples, seed: width)
    let planes = everySet {
      var target = [UInt16](repeating: 0, count: width * samples)
      deinterleave_16(pixels, &target, width, samples, width)
      return target
    }
    #expect(planes == (0..<samples).flatMap { k in (0..<width).map { pixels[$0 * samples + k] } })
    let back = everySet {
      var target = [UInt16](repeating: 0, count: width * samples)
      interleave_16(planes, &target, width, samples, width)
      return target
    }
    #expect(back == pixels)
  }

  /// Halves go up, values are clamped, NaN becomes what was asked.
  @Test(arguments: widths) func numbersBecomePixels(width: Int) {
    let special: [Double] = [
      -0.5, 0.5, 1.5, 254.5, 255.5, 1e10, -1e10, .infinity, -.infinity, .nan, 127.49, -128.5,
    ]
    let values = (0..<width).map { special[$0 % special.count] }
    func expect<T: FixedWidthInteger>(_ type: PixelType, _: T.Type) {
      let converted = everySet {
        var target = [T](repeating: 0, count: width)
        convert_pixels(values, 7, &target, Int32(type.rawValue), width, 7)
        return target
      }
      let expected = values.map { value in
        value.isNaN ? 7 : T(min(max((value + 0.5).rounded(.down), Double(T.min)), Double(T.max)))
      }
      #expect(converted == expected)
    }
    expect(.uint8, UInt8.self)
    expect(.int8, Int8.self)
    expect(.uint16, UInt16.self)
    expect(.int16, Int16.self)
    expect(.uint32, UInt32.self)
    expect(.int32, Int32.self)
  }

  @Test(arguments: widths, [Resampling.nearest, .average, .mode])
  func overviewsHalve(width: Int, resampling: Resampling) {
    let source = Raster<Int16>.random(
      Size(width: width, height: 5), seed: UInt64(width), holes: 0.3, hole: -7)
    let overview = everySet {
      Raster<Int16>(size: source.size.halved) { target in
        source.withPixels { $0.halved(into: target, resampling: resampling, noData: -7) }
      }.pixels
    }
    var expected: [Int16] = []
    for y in 0..<source.size.halved.height {
      for x in 0..<source.size.halved.width {
        let x1 = min(2 * x + 1, width - 1)
        let y1 = min(2 * y + 1, 4)
        let block = [source[2 * x, 2 * y], source[x1, 2 * y], source[2 * x, y1], source[x1, y1]]
        let valid = block.filter { $0 != -7 }
        switch resampling {
        case .nearest: expected.append(block[3])
        case .average:
          let mean = (Double(valid.reduce(0) { $0 + Int($1) }) / Double(valid.count) + 0.5).rounded(.down)
          expected.append(valid.isEmpty ? -7 : mean == -7 ? -8 : Int16(mean))
        default:
          let counts = valid.map { value in valid.count { $0 == value } }
          let best = counts.max() ?? 0
          // The first to reach the greatest count, reading on.
          let winner = valid.indices.first { k in valid[...k].count { $0 == valid[k] } == best }
          expected.append(winner.map { valid[$0] } ?? -7)
        }
      }
    }
    #expect(overview == expected)
  }

  @Test(arguments: widths) func statisticsAreThoseOfTheValidPixels(width: Int) {
    let size = Size(width: width, height: 7)
    func check<T: PixelValue>(_ raster: Raster<T>, _ noData: Double?, _ number: (T) -> Double) {
      let valid = raster.pixels.map(number).filter { !$0.isNaN && $0 != noData }
      let ours = InstructionSet.available.map { set in
        set.use { raster.withPixels { $0.statistics(noData: noData) } }
      }
      for statistics in ours {
        #expect(statistics.validCount == valid.count)
        guard !valid.isEmpty else { continue }
        let mean = valid.reduce(0, +) / Double(valid.count)
        let deviation = (valid.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(valid.count))
          .squareRoot()
        #expect(statistics.minimum == valid.min() && statistics.maximum == valid.max())
        #expect(abs(statistics.mean - mean) <= 1e-9 * max(1, abs(mean)))
        #expect(abs(statistics.standardDeviation - deviation) <= 1e-7 * max(1, deviation))
        #expect(statistics == ours[0])
      }
      if let noData {
        #expect(raster.withPixels { $0.count(of: noData) } == raster.pixels.count { number($0) == noData })
      }
    }
    // Longer than the runs in which sums of 16-bit integers fit 32 bits.
    let long = Size(width: 65_536 + width, height: 2)
    check(Raster<UInt16>.random(long, seed: 7, holes: 0.1), 0) { Double($0) }
    check(Raster<UInt8>.random(size, seed: 1, holes: 0.2), 0) { Double($0) }
    check(Raster<Int16>.random(size, seed: 2, holes: 0.2, hole: -32768), -32768) { Double($0) }
    check(Raster<Int8>.random(size, seed: 6, holes: 0.2, hole: 7), 7) { Double($0) }
    check(Raster<UInt32>.random(size, seed: 3), nil) { Double($0) }
    check(Raster<Float>.random(size, seed: 4, holes: 0.2), nil) { Double($0) }
    check(Raster<Double>.random(size, seed: 5, holes: 0.2, hole: -9999), -9999) { $0 }
  }
}
