import CKernels
import Geometry
import Rasters

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How fast a kernel is with one instruction set, beside its limit in the same minute.
struct KernelResult: Encodable {
  var name: String
  var instructionSet: String
  /// Bytes in and out.
  var bytesPerSecond: Double
  /// The bytes that memcpy moves, or that a sum reads where the kernel only reads.
  var copiedPerSecond: Double
  /// Of the result; the same for every instruction set.
  var hash: UInt64

  var share: Double { bytesPerSecond / copiedPerSecond }
}

/// A kernel on a raster of some size.
struct KernelCase {
  /// What the kernel works on.
  struct Prepared {
    let source, target: Memory
    /// Bytes of the target that the kernel makes.
    let made: Int
    /// Bytes read besides those of the source.
    var alsoRead = 0
    /// Works on addresses in both, which live as long as this value: see `run`.
    let work: () -> Void

    func run() { withExtendedLifetime((source, target)) { work() } }
  }

  let name: String
  /// How often it is done in one measurement; once in a raster that no cache holds.
  var repeats = 40
  /// Whether a sum of what it reads is its limit.
  var isReading = false
  /// What `make bench-check` insists on: of the limit, and over the baseline instruction set.
  var floors: (ofLimit: Double, overBaseline: Double)?
  let prepare: () throws -> Prepared

  var isLarge: Bool { repeats == 1 }
}

/// The pixel loops, over blocks that stay in the cache and over rasters that do not.
enum KernelBenchmarks {
  static let side = 512
  /// A Sentinel-2 band's.
  static let largeSide = 10_980

  /// Each case with each instruction set; the median of `rounds` interleaved rounds.
  static func run(_ cases: [KernelCase], rounds: Int) throws -> [KernelResult] {
    try cases.flatMap { one in
      let prepared = try one.prepare()
      let (source, target) = (prepared.source, prepared.target)
      let count = min(source.bytes.count, one.isReading ? .max : target.bytes.count)
      var limits: [Double] = []
      var sum: UInt64 = 0
      var times: [InstructionSet: [Double]] = [:]
      var hashes: [InstructionSet: UInt64] = [:]
      for _ in 0..<rounds {
        limits.append(
          Measure.inProcess {
            for _ in 0..<4 * one.repeats {
              if one.isReading {
                sum &+= Limits.sum(UnsafeRawBufferPointer(source.bytes))
              } else {
                memcpy(target.base, source.base, count)
              }
            }
          }.cpu)
        for set in InstructionSet.available {
          set.use {
            prepared.run()
            hashes[set] = hash(UnsafeRawBufferPointer(rebasing: target.bytes[..<prepared.made]))
            times[set, default: []].append(
              Measure.inProcess { for _ in 0..<one.repeats { prepared.run() } }.cpu)
          }
        }
      }
      precondition(sum != 1, "the sum is used, so it is computed")
      let limit = Double(4 * one.repeats * count * (one.isReading ? 1 : 2)) / Series.median(limits)
      let moved = source.bytes.count + prepared.alsoRead + (one.isReading ? 0 : prepared.made)
      return InstructionSet.available.map { set in
        KernelResult(
          name: one.name, instructionSet: set.rawValue,
          bytesPerSecond: Double(one.repeats * moved) / Series.median(times[set] ?? []),
          copiedPerSecond: limit, hash: hashes[set] ?? 0)
      }
    }
  }

  /// All cases.
  static var all: [KernelCase] {
    [
      predictor, scalarPredictor,
      ResizeBenchmarks.scale("bilinear 20 m → 10 m, uint16", .bilinear, 1 / 2, floors: Floors.bilinear),
      ResizeBenchmarks.scale("bilinear 60 m → 10 m, uint16", .bilinear, 1 / 6),
      ResizeBenchmarks.scale("cubic 20 m → 10 m, uint16", .cubic, 1 / 2, floors: Floors.cubic),
      ResizeBenchmarks.scale("lanczos 20 m → 10 m, uint16", .lanczos, 1 / 2),
      ResizeBenchmarks.scale("average 10 m → 20 m, uint16", .average, 2, floors: Floors.area),
      ResizeBenchmarks.scale("cubic 10 m → 20 m, uint16", .cubic, 2),
      median, dilation,
      slope("slope percent, float32", .percent, side: 256, floors: Floors.slope),
      slope("slope degrees, float32", .degrees, side: 256, floors: Floors.degrees),
      slope(
        "slope percent, Zevenbergen–Thorne, float32", .percent, side: 256, method: .zevenbergenThorne,
        floors: Floors.slope),
      slope(
        "slope percent, central, float32", .percent, side: 256, method: .central, floors: Floors.central),
      aspect("aspect, float32", side: 256, floors: Floors.aspect),
      classes("class histogram, uint8", side: side, floors: Floors.classes),
      ResizeBenchmarks.scale("bilinear 20 m → 10 m, uint16, RAM", .bilinear, 1 / 2, isLarge: true),
      ResizeBenchmarks.scale("cubic 20 m → 10 m, uint16, RAM", .cubic, 1 / 2, isLarge: true),
      ResizeBenchmarks.scale("lanczos 20 m → 10 m, uint16, RAM", .lanczos, 1 / 2, isLarge: true),
      ResizeBenchmarks.scale("average 10 m → 20 m, uint16, RAM", .average, 2, isLarge: true),
      slope("slope percent, float32, RAM", .percent, side: largeSide),
      slope("slope degrees, float32, RAM", .degrees, side: largeSide),
      slope(
        "slope percent, Zevenbergen–Thorne, float32, RAM", .percent, side: largeSide,
        method: .zevenbergenThorne),
      slope("slope percent, central, float32, RAM", .percent, side: largeSide, method: .central),
      aspect("aspect, float32, RAM", side: largeSide),
      classes("class histogram, uint8, RAM", side: largeSide),
    ] + ResizeBenchmarks.kernels + DecodeBenchmarks.kernels
  }

  /// One pixel after another, to hold the kernel against.
  private static var scalarPredictor: KernelCase {
    KernelCase(name: "undo predictor 2, uint16, scalar") {
      let source = Memory(side * side * 2, filled: true)
      let target = Memory(side * side * 2, filled: true)
      return KernelCase.Prepared(source: source, target: target, made: target.bytes.count) {
        memcpy(target.base, source.base, source.bytes.count)
        let pixels = target.base.assumingMemoryBound(to: UInt16.self)
        for row in 0..<side {
          var sum: UInt16 = 0
          for i in row * side..<(row + 1) * side {
            sum &+= pixels[i]
            pixels[i] = sum
          }
        }
      }
    }
  }

  private static var predictor: KernelCase {
    KernelCase(name: "undo predictor 2, uint16", floors: Floors.predictor) {
      let source = Memory(side * side * 2, filled: true)
      let target = Memory(side * side * 2, filled: true)
      // In place: the differences are copied in first, which is part of the work and small.
      return KernelCase.Prepared(source: source, target: target, made: target.bytes.count) {
        memcpy(target.base, source.base, source.bytes.count)
        undo_predictor2_16(target.base.assumingMemoryBound(to: UInt16.self), side, side, side, 1)
      }
    }
  }

  private static var median: KernelCase {
    KernelCase(name: "masked median of 16 dates, uint16", floors: Floors.median) {
      let size = Size(width: side, height: side / 16)
      let source = Memory(side * side * 2, filled: true)
      let target = Memory(side * side * 2, filled: true)
      let clouds = clouds(side * side, share: 0.4)
      func dates(_ memory: Memory, _ type: PixelType) -> [Pixels] {
        (0..<16).map { Pixels(base: memory.base + $0 * size.area * type.size, type: type, size: size) }
      }
      let (values, masks) = (dates(source, .uint16), dates(clouds, .uint8))
      let result = MutablePixels(base: target.base, type: .uint16, size: size)
      let scratch = WarpScratch()
      return KernelCase.Prepared(
        source: source, target: target, made: size.area * 2, alsoRead: clouds.bytes.count
      ) {
        withExtendedLifetime(clouds) {
          result.composite(.median, of: values, masks: masks, noData: 0, fill: 0, scratch: scratch)
        }
      }
    }
  }

  private static var dilation: KernelCase {
    KernelCase(name: "dilation by 10 pixels, uint8", floors: Floors.dilation) {
      let size = Size(width: side, height: 2 * side)
      let source = clouds(size.area, share: 0.002)
      let target = Memory(size.area, filled: true)
      let result = MutablePixels(base: target.base, type: .uint8, size: size)
      let scratch = WarpScratch()
      return KernelCase.Prepared(source: source, target: target, made: size.area) {
        Pixels(base: source.base, type: .uint8, size: size).dilate(
          into: result, radius: 10, scratch: scratch)
      }
    }
  }

  private static func slope(
    _ name: String, _ unit: SlopeUnit, side: Int, method: TerrainMethod = .horn,
    floors: (ofLimit: Double, overBaseline: Double)? = nil
  ) -> KernelCase {
    terrain(name, side: side, floors: floors) {
      $0.slope(into: $1, cellWidth: 10, cellHeight: 10, unit: unit, method: method)
    }
  }

  private static func aspect(
    _ name: String, side: Int, floors: (ofLimit: Double, overBaseline: Double)? = nil
  ) -> KernelCase {
    terrain(name, side: side, floors: floors) { $0.aspect(into: $1) }
  }

  /// What is made of elevations, which are two pixels more on each axis.
  private static func terrain(
    _ name: String, side: Int, floors: (ofLimit: Double, overBaseline: Double)?,
    _ make: @escaping (Pixels, MutablePixels) -> Void
  ) -> KernelCase {
    KernelCase(name: name, repeats: side == largeSide ? 1 : 40, floors: floors) {
      let source = TerrainBenchmarks.terrain(side: side)
      let target = Memory(source.bytes.count, filled: true)
      let pixels = Pixels(base: source.base, type: .float32, size: Size(side))
      let result = MutablePixels(
        base: target.base, type: .float32, size: Size(side - 2), rowBytes: side * 4)
      return KernelCase.Prepared(source: source, target: target, made: target.bytes.count) {
        make(pixels, result)
      }
    }
  }

  private static func classes(
    _ name: String, side: Int, floors: (ofLimit: Double, overBaseline: Double)? = nil
  ) -> KernelCase {
    KernelCase(name: name, repeats: side == largeSide ? 1 : 40, isReading: true, floors: floors) {
      let source = TerrainBenchmarks.classes(side: side)
      let target = Memory(1024, filled: true)
      let pixels = Pixels(base: source.base, type: .uint8, size: Size(side))
      let counts = target.base.assumingMemoryBound(to: UInt32.self)
      return KernelCase.Prepared(source: source, target: target, made: 1024) {
        let found = pixels.classCounts()
        for value in UInt8.min...UInt8.max { counts[Int(value)] = UInt32(found[value]) }
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
