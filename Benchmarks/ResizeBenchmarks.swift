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
    return try scales.flatMap { name, resampling, ratio in
      let work = try Work(resampling, ratio, strips: threads)
      let series = try Series.interleaved(
        2 * rounds + 1, counts.map { count in ("\(count)", { try work.run(threads: count) }) })
      return counts.map {
        Entry(title, name, .chipmill, series["\($0)"] ?? Series(), chips: 1, threads: $0)
      }
    }
  }

  /// One scale, as strips of the target's rows, one for each thread.
  private struct Work: @unchecked Sendable {
    let scale: KernelBenchmarks.Scale
    let strips: [Window]
    let scratches: [WarpScratch]

    init(_ resampling: Resampling, _ ratio: Double, strips count: Int) throws {
      scale = try KernelBenchmarks.Scale(resampling, ratio, side: KernelBenchmarks.largeSide)
      let size = scale.onto.size
      strips = (0..<count).map { i in
        let (start, end) = (i * size.height / count, (i + 1) * size.height / count)
        return Window(x: 0, y: start, width: size.width, height: end - start)
      }
      scratches = strips.map { _ in WarpScratch() }
    }

    func run(threads: Int) throws -> Cost {
      try Measure.inProcess {
        try Measure.parallel(strips.count, threads: threads, state: {}) { _, i in
          scale.fill(strips[i], scratch: scratches[i])
        }
      }
    }
  }
}
