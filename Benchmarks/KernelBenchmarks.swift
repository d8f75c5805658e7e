import CKernels
import Geometry
import Rasters

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How fast a kernel is with one instruction set, beside memcpy, or a sum of what it reads, in the same
/// minute.
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
    case slope = "slope percent, float32"
    case degrees = "slope degrees, float32"
    case classes = "class histogram, uint8"
    case largeSlope = "slope percent, float32, in RAM"
    case largeDegrees = "slope degrees, float32, in RAM"
    case largeClasses = "class histogram, uint8, in RAM"

    /// Whether it works on a band of full size, in memory.
    var isLarge: Bool { [.largeSlope, .largeDegrees, .largeClasses].contains(self) }
    /// Whether it reads only, and is held against a sum of what it reads.
    var isReading: Bool { [.classes, .largeClasses].contains(self) }
    var isTerrain: Bool { [.slope, .degrees, .largeSlope, .largeDegrees].contains(self) }
    var side: Int { isLarge ? 10_980 : isTerrain ? 256 : 512 }

    func source() -> Memory {
      if isTerrain { return TerrainBenchmarks.terrain(side: side) }
      if isReading { return TerrainBenchmarks.classes(side: side) }
      return Memory(side * side * 2, filled: true)
    }
  }

  /// Each kernel with each instruction set; the median of `rounds` interleaved rounds.
  ///
  /// - Parameter hasLarge: Whether kernels are measured on bands of full size, too.
  static func run(rounds: Int, hasLarge: Bool = true) throws -> [KernelResult] {
    try Kernel.allCases.filter { hasLarge || !$0.isLarge }.flatMap { kernel in
      let side = kernel.side
      let source = kernel.source()
      let made = kernel.isReading ? 1024 : source.bytes.count * (kernel == .bilinear ? 4 : 1)
      let target = Memory(kernel.isReading ? made : max(made, source.bytes.count), filled: true)
      let work = try work(kernel, side: side, source: source, target: target)
      let repeats = kernel.isLarge ? 1 : 40
      var copies: [Double] = []
      var sum: UInt64 = 0
      var times: [InstructionSet: [Double]] = [:]
      var hashes: [InstructionSet: UInt64] = [:]
      for _ in 0..<rounds {
        copies.append(
          Measure.inProcess {
            for _ in 0..<4 * repeats {
              if kernel.isReading {
                sum &+= Limits.sum(UnsafeRawBufferPointer(source.bytes))
              } else {
                memcpy(target.base, source.base, source.bytes.count)
              }
            }
          }.cpu)
        for set in InstructionSet.available {
          set.use {
            work()
            hashes[set] = hash(UnsafeRawBufferPointer(rebasing: target.bytes[..<made]))
            times[set, default: []].append(Measure.inProcess { for _ in 0..<repeats { work() } }.cpu)
          }
        }
      }
      precondition(sum != 1, "the sum is used, so it is computed")
      let moved = source.bytes.count + (kernel.isReading ? 0 : made)
      let copied =
        Double(4 * repeats * source.bytes.count * (kernel.isReading ? 1 : 2)) / Series.median(copies)
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
    case .slope, .degrees, .largeSlope, .largeDegrees:
      let unit: SlopeUnit = [.slope, .largeSlope].contains(kernel) ? .percent : .degrees
      let pixels = Pixels(base: source.base, type: .float32, size: Size(side))
      let result = MutablePixels(base: target.base, type: .float32, size: Size(side - 2), rowBytes: side * 4)
      return { pixels.slope(into: result, cellWidth: 10, cellHeight: 10, unit: unit) }
    case .classes, .largeClasses:
      let pixels = Pixels(base: source.base, type: .uint8, size: Size(side))
      let counts = target.base.assumingMemoryBound(to: UInt32.self)
      return {
        let found = pixels.classCounts()
        for value in UInt8.min...UInt8.max { counts[Int(value)] = UInt32(found[value]) }
      }
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
    }
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
