import Geometry
import Rasters

/// Scales of a whole 16-bit band in memory, one thread, into memory that is used again.
enum ResizeBenchmarks {
  static let title = "resize in memory, 10980², uint16, one thread"

  /// Each scale by its name in `Benchmarks/Peers/w5_resize.py`.
  static func run(rounds: Int) throws -> [Entry] {
    let works: [(name: String, work: () throws -> Cost)] = try KernelBenchmarks.scales.map { name, kernel in
      let work = try KernelBenchmarks.prepared(kernel, in: .memory)
      return (name, { Measure.inProcess(work) })
    }
    let series = try Series.interleaved(rounds + 1, works)
    return works.map { Entry(title, $0.name, .chipmill, series[$0.name] ?? Series(), chips: 1, threads: 1) }
  }
}
