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
    case bilinearSix = "bilinear 60 m → 10 m, uint16"
    case cubic = "cubic 20 m → 10 m, uint16"
    case lanczos = "lanczos 20 m → 10 m, uint16"
    case area = "average 10 m → 20 m, uint16"
    case cubicDown = "cubic 10 m → 20 m, uint16"

    /// The kernel, and how many pixels of the source make one of the target on an axis; nil where nothing is
    /// scaled.
    var scale: (resampling: Resampling, ratio: Double)? {
      switch self {
      case .predictor: nil
      case .bilinear: (.bilinear, 1 / 2)
      case .bilinearSix: (.bilinear, 1 / 6)
      case .cubic: (.cubic, 1 / 2)
      case .lanczos: (.lanczos, 1 / 2)
      case .area: (.average, 2)
      case .cubicDown: (.cubic, 2)
      }
    }

    /// Pixels on a side of its source and of its target.
    func sides(in place: Place) -> (source: Int, target: Int) {
      let ratio = scale?.ratio ?? 1
      let source = ratio < 1 ? Int(Double(place.side) * ratio) : place.side
      return (source, Int(Double(source) / ratio))
    }
  }

  /// Where the larger raster of a kernel lies.
  enum Place: String, CaseIterable {
    case cache, memory

    /// Pixels on its side.
    var side: Int { self == .cache ? 512 : 10980 }
    /// How often it is done in one measurement.
    var repeats: Int { self == .cache ? 40 : 1 }

    func name(_ kernel: Kernel) -> String { kernel.rawValue + (self == .cache ? "" : ", RAM") }
  }

  /// Each kernel with each instruction set; the median of `rounds` interleaved rounds.
  static func run(rounds: Int, in place: Place = .cache) throws -> [KernelResult] {
    try Kernel.allCases.flatMap { kernel in
      let (sourceSide, targetSide) = kernel.sides(in: place)
      let most = place.side * place.side * 2
      let source = Memory(most, filled: true)
      let target = Memory(most, filled: true)
      let work = try work(kernel, sourceSide, targetSide, source: source, target: target)
      let made = targetSide * targetSide * 2
      let repeats = place.repeats
      var copies: [Double] = []
      var times: [InstructionSet: [Double]] = [:]
      var hashes: [InstructionSet: UInt64] = [:]
      for _ in 0..<rounds {
        copies.append(
          Measure.inProcess { for _ in 0..<4 * repeats { memcpy(target.base, source.base, most) } }.cpu)
        for set in InstructionSet.available {
          set.use {
            work()
            hashes[set] = hash(UnsafeRawBufferPointer(rebasing: target.bytes[..<made]))
            times[set, default: []].append(Measure.inProcess { for _ in 0..<repeats { work() } }.cpu)
          }
        }
      }
      let copied = Double(4 * repeats * most * 2) / Series.median(copies)
      let moved = sourceSide * sourceSide * 2 + made
      return InstructionSet.available.map { set in
        KernelResult(
          name: place.name(kernel), instructionSet: set.rawValue,
          bytesPerSecond: Double(repeats * moved) / Series.median(times[set] ?? []), copiedPerSecond: copied,
          hash: hashes[set] ?? 0)
      }
    }
  }

  /// The scales that peers do, too.
  static let scales: [(name: String, kernel: Kernel)] = [
    ("area", .area), ("bilinear", .bilinear), ("cubic", .cubic), ("lanczos", .lanczos),
  ]

  /// A kernel over memory of its own, which has been touched.
  static func prepared(_ kernel: Kernel, in place: Place) throws -> () -> Void {
    let (sourceSide, targetSide) = kernel.sides(in: place)
    let most = place.side * place.side * 2
    return try work(
      kernel, sourceSide, targetSide, source: Memory(most, filled: true), target: Memory(most, filled: true))
  }

  private static func work(
    _ kernel: Kernel, _ sourceSide: Int, _ targetSide: Int, source: Memory, target: Memory
  ) throws -> () -> Void {
    guard let scale = kernel.scale else {
      let pixels = target.base.assumingMemoryBound(to: UInt16.self)
      // In place: the differences are copied in first, which is part of the work and small.
      return {
        memcpy(target.base, source.base, sourceSide * sourceSide * 2)
        undo_predictor2_16(pixels, sourceSide, sourceSide, sourceSide, 1)
      }
    }
    let from = Grid(
      size: Size(sourceSide), transform: AffineTransform(west: 0, north: 0, pixelWidth: 60, pixelHeight: 60),
      crs: nil)
    let onto = Grid(
      size: Size(targetSide), transform: from.transform.scaled(x: scale.ratio, y: scale.ratio), crs: nil)
    let warp = Warp(
      mapping: try GridMapping(from: onto, to: from), resampling: scale.resampling, sourceNoData: 0, fill: 0)
    let scratch = WarpScratch()
    // As in most of a scene, nothing is missing.
    for i in 0..<source.bytes.count / 2 where source.base.load(fromByteOffset: 2 * i, as: UInt16.self) == 0 {
      source.base.storeBytes(of: 1, toByteOffset: 2 * i, as: UInt16.self)
    }
    let pixels = Pixels(base: source.base, type: .uint16, size: from.size)
    let result = MutablePixels(base: target.base, type: .uint16, size: onto.size)
    let needed = warp.sourceWindow(for: onto.window, .scale)
    return {
      withExtendedLifetime((source, target)) {
        warp.fill(
          result, window: onto.window, .scale, from: pixels.cropped(to: needed), at: needed, scratch: scratch)
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
