import CKernels
import Geometry
import Rasters

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How fast a kernel is with one instruction set, beside memcpy in the same minute.
struct KernelResult: Encodable {
  var name: String
  var instructionSet: String
  /// Bytes in and out.
  var bytesPerSecond: Double
  var copiedPerSecond: Double
  /// Of the result; the same for every instruction set.
  var hash: UInt64

  var share: Double { bytesPerSecond / copiedPerSecond }
}

/// The pixel loops that a scene passes through, over blocks that stay in the cache.
enum KernelBenchmarks {
  enum Kernel: String, CaseIterable {
    case predictor = "undo predictor 2, uint16"
    case bilinear = "bilinear 20 m → 10 m, uint16"
    case median = "masked median of 16 dates, uint16"
    case dilation = "dilation by 10 pixels, uint8"

    /// Bytes read besides those of the source, and bytes made, for so many of the source.
    func bytes(_ source: Int) -> (read: Int, made: Int) {
      switch self {
      case .predictor: (0, source)
      case .bilinear: (0, 4 * source)
      case .median: (source / 2, source / 16)
      case .dilation: (0, source)
      }
    }
  }

  /// Each kernel with each instruction set; the median of `rounds` interleaved rounds.
  static func run(rounds: Int) throws -> [KernelResult] {
    try Kernel.allCases.flatMap { kernel in
      let side = 512
      let source = Memory(side * side * 2, filled: true)
      let target = Memory(4 * side * side * 2)
      let work = try work(kernel, side: side, source: source, target: target)
      let (read, made) = kernel.bytes(source.bytes.count)
      let repeats = 40
      var copies: [Double] = []
      var times: [InstructionSet: [Double]] = [:]
      var hashes: [InstructionSet: UInt64] = [:]
      for _ in 0..<rounds {
        copies.append(
          Measure.inProcess {
            for _ in 0..<4 * repeats { memcpy(target.base, source.base, source.bytes.count) }
          }.cpu)
        for set in InstructionSet.available {
          set.use {
            work()
            hashes[set] = hash(UnsafeRawBufferPointer(rebasing: target.bytes[..<made]))
            times[set, default: []].append(Measure.inProcess { for _ in 0..<repeats { work() } }.cpu)
          }
        }
      }
      let copied = Double(4 * repeats * source.bytes.count * 2) / Series.median(copies)
      let moved = source.bytes.count + read + made
      return InstructionSet.available.map { set in
        KernelResult(
          name: kernel.rawValue, instructionSet: set.rawValue,
          bytesPerSecond: Double(repeats * moved) / Series.median(times[set] ?? []), copiedPerSecond: copied,
          hash: hashes[set] ?? 0)
      }
    }
  }

  private static func work(_ kernel: Kernel, side: Int, source: Memory, target: Memory) throws -> () -> Void {
    switch kernel {
    case .predictor:
      let pixels = target.base.assumingMemoryBound(to: UInt16.self)
      // In place: the differences are copied in first, which is part of the work and small.
      return {
        memcpy(target.base, source.base, source.bytes.count)
        undo_predictor2_16(pixels, side, side, side, 1)
      }
    case .bilinear:
      let coarse = Grid(
        size: Size(side), transform: AffineTransform(west: 0, north: 0, pixelWidth: 20, pixelHeight: 20),
        crs: nil)
      let fine = coarse.resampled(to: 10)
      let warp = Warp(
        mapping: try GridMapping(from: fine, to: coarse), resampling: .bilinear, sourceNoData: 0, fill: 0)
      let scratch = WarpScratch()
      let pixels = Pixels(base: source.base, type: .uint16, size: coarse.size)
      let result = MutablePixels(base: target.base, type: .uint16, size: fine.size)
      return {
        warp.fill(
          result, window: fine.window, .scale, from: pixels, at: coarse.window, scratch: scratch)
      }
    case .median:
      let size = Size(width: side, height: side / 16)
      let clouds = clouds(side * side, share: 0.4)
      func dates(_ memory: Memory, _ type: PixelType) -> [Pixels] {
        (0..<16).map { Pixels(base: memory.base + $0 * size.area * type.size, type: type, size: size) }
      }
      let (values, masks) = (dates(source, .uint16), dates(clouds, .uint8))
      let result = MutablePixels(base: target.base, type: .uint16, size: size)
      let scratch = WarpScratch()
      return {
        withExtendedLifetime(clouds) {
          result.composite(.median, of: values, masks: masks, noData: 0, fill: 0, scratch: scratch)
        }
      }
    case .dilation:
      let size = Size(width: side, height: 2 * side)
      let clouds = clouds(size.area, share: 0.002)
      let result = MutablePixels(base: target.base, type: .uint8, size: size)
      let scratch = WarpScratch()
      return {
        withExtendedLifetime(clouds) {
          Pixels(base: clouds.base, type: .uint8, size: size).dilate(
            into: result, radius: 10, scratch: scratch)
        }
      }
    }
  }

  /// A mask in runs of 16 pixels over a share of them.
  private static func clouds(_ count: Int, share: Double) -> Memory {
    let memory = Memory(count)
    var random = RandomNumbers(state: 5)
    for i in stride(from: 0, to: count, by: 16) {
      (memory.base + i).initializeMemory(
        as: UInt8.self, repeating: random.fraction() < share ? 255 : 0, count: 16)
    }
    return memory
  }

  /// A number that changes with any byte.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    let whole = bytes.count / 32 * 32
    for i in stride(from: 0, to: whole, by: 32) {
      lanes =
        (lanes ^ bytes.loadUnaligned(fromByteOffset: i, as: SIMD4<UInt64>.self)) &* 0x9e37_79b9_7f4a_7c15
      lanes ^= lanes &>> 29
    }
    var hash = (0..<4).reduce(UInt64(bytes.count)) { ($0 ^ lanes[$1]) &* 0xff51_afd7_ed55_8ccd }
    for i in whole..<bytes.count { hash = (hash ^ UInt64(bytes[i])) &* 0xff51_afd7_ed55_8ccd }
    return hash ^ (hash >> 32)
  }
}
