import Geometry
import Rasters

/// Scales of a whole 16-bit band in memory, into memory that is used again.
enum ResizeBenchmarks {
  static let title = "resize in memory, 10 980², uint16"

  /// By their names in `Benchmarks/Peers/w5_resize.py`.
  private static let scales: [(name: String, resampling: Resampling, ratio: Double)] = [
    ("area", .average, 2), ("bilinear", .bilinear, 1 / 2), ("cubic", .cubic, 1 / 2),
    ("lanczos", .lanczos, 1 / 2),
  ]

  static func run(rounds: Int, threads: Int) throws -> [Entry] {
    let counts = threads > 1 ? [1, threads] : [1]
    var entries: [Entry] = []
    // One scale after the other, so that the memory of one is held at a time.
    for (scale, resampling, ratio) in scales {
      let scaling = try Scaling(resampling, ratio, type: .uint16, side: KernelBenchmarks.largeSide)
      let works = counts.map { count in
        ("\(count)", { try Measure.inProcess { try scaling.run(threads: count) } })
      }
      let series = try Series.interleaved(2 * rounds + 1, works)
      for count in counts {
        entries.append(
          Entry(title, scale, .chipmill, series["\(count)"] ?? Series(), chips: 1, threads: count))
      }
    }
    return entries
  }

  /// The scales of 8-bit classes, and those that make one pixel of three.
  static var kernels: [KernelCase] {
    [
      scale("average 20 m → 60 m, uint16", .average, 3, floors: Floors.third),
      scale("mode 10 m → 20 m, uint8", .mode, 2, type: .uint8, floors: Floors.mode),
      scale("mode 10 m → 60 m, uint8", .mode, 6, type: .uint8),
      scale("mode 10 m → 100 m, uint8", .mode, 10, type: .uint8),
    ]
  }

  /// A pure scale; the larger of both rasters has the side.
  static func scale(
    _ name: String, _ resampling: Resampling, _ ratio: Double, type: PixelType = .uint16,
    isLarge: Bool = false, floors: (ofLimit: Double, overBaseline: Double)? = nil
  ) -> KernelCase {
    KernelCase(name: name, repeats: isLarge ? 1 : 40, floors: floors) {
      let side = isLarge ? KernelBenchmarks.largeSide : KernelBenchmarks.side
      let scaling = try Scaling(resampling, ratio, type: type, side: side)
      let scratch = WarpScratch()
      return KernelCase.Prepared(
        source: scaling.source, target: scaling.target, made: scaling.target.bytes.count
      ) { scaling.run(scratch) }
    }
  }
}

/// A pure scale in memory of its own.
struct Scaling: Sendable {
  let source, target: Memory
  private let pixels: Pixels
  private let result: MutablePixels
  private let warp: Warp

  /// - Parameters:
  ///   - ratio: Pixels of the source that make one of the target on an axis.
  ///   - side: That of the larger of both rasters.
  init(_ resampling: Resampling, _ ratio: Double, type: PixelType, side: Int) throws {
    let sourceSide = ratio < 1 ? Int(Double(side) * ratio) : side
    let targetSide = Int(Double(sourceSide) / ratio)
    let from = Grid(
      size: Size(sourceSide),
      transform: AffineTransform(west: 0, north: 0, pixelWidth: 60, pixelHeight: 60), crs: nil)
    let onto = Grid(
      size: Size(targetSide), transform: from.transform.scaled(x: ratio, y: ratio), crs: nil)
    warp = Warp(
      mapping: try GridMapping(from: onto, to: from), resampling: resampling, sourceNoData: 0, fill: 0)
    // As in most of a scene, nothing is missing.
    if type == .uint8 {
      source = TerrainBenchmarks.classes(side: sourceSide)
      for i in source.bytes.indices { source.bytes[i] += 1 }
    } else {
      source = Memory(sourceSide * sourceSide * type.size, filled: true)
      let values = source.bytes.bindMemory(to: UInt16.self)
      for i in values.indices where values[i] == 0 { values[i] = 1 }
    }
    target = Memory(targetSide * targetSide * type.size, filled: true)
    pixels = Pixels(base: source.base, type: type, size: from.size)
    result = MutablePixels(base: target.base, type: type, size: onto.size)
  }

  /// All of it at once.
  func run(_ scratch: WarpScratch) { fill(Window(result.size), scratch) }

  /// All of it in bands of rows.
  func run(threads: Int) throws {
    let rows = threads == 1 ? result.size.height : 512
    let bands = (result.size.height + rows - 1) / rows
    try Measure.parallel(bands, threads: threads, state: { WarpScratch() }) { scratch, band in
      let y = band * rows
      fill(
        Window(x: 0, y: y, width: result.size.width, height: min(rows, result.size.height - y)), scratch)
    }
  }

  private func fill(_ window: Window, _ scratch: WarpScratch) {
    let needed = warp.sourceWindow(for: window, .scale)
    warp.fill(
      result.cropped(to: window), window: window, .scale, from: pixels.cropped(to: needed), at: needed,
      scratch: scratch)
  }
}
