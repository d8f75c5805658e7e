import Geometry
import Rasters

/// Scales of a whole 16-bit band in memory, one thread, into memory that is used again.
enum ResizeBenchmarks {
  static let title = "resize in memory, 10980², uint16, one thread"

  /// By their names in `Benchmarks/Peers/w5_resize.py`.
  private static let scales: [(name: String, resampling: Resampling, ratio: Double)] = [
    ("area", .average, 2), ("bilinear", .bilinear, 1 / 2), ("cubic", .cubic, 1 / 2),
    ("lanczos", .lanczos, 1 / 2),
  ]

  static func run(rounds: Int) throws -> [Entry] {
    let works: [(name: String, work: () throws -> Cost)] = try scales.map { name, resampling, ratio in
      let prepared = try KernelBenchmarks.scale(name, resampling, ratio, isLarge: true).prepare()
      return (name, { Measure.inProcess { prepared.run() } })
    }
    let series = try Series.interleaved(rounds + 1, works)
    return works.map { Entry(title, $0.name, .chipmill, series[$0.name] ?? Series(), chips: 1, threads: 1) }
  }
}
