/// `make bench-check`: holds ratios against `Floors`, without Python, in a minute or two.
struct Check {
  let world: World
  let tool: Tool
  let threads: Int

  /// A ratio with its bound.
  private struct Finding {
    let name: String
    let value: Double
    let bound: Double
    /// Whether the bound is a least value.
    let isFloor: Bool

    var isGood: Bool { isFloor ? value >= bound : value <= bound }
  }

  /// Ratios that are measured together; what fails is measured again, with more rounds, before it counts.
  private func judge(_ measure: (Int) throws -> [Finding]) throws -> Int {
    var settled: [Finding] = []
    var open: [String]?
    for rounds in [3, 7, 15] {
      let findings = try measure(rounds)
      for finding in findings where open?.contains(finding.name) ?? true {
        settled.removeAll { $0.name == finding.name }
        settled.append(finding)
      }
      open = settled.filter { !$0.isGood }.map(\.name)
      if open == [] { break }
    }
    for finding in settled {
      let sign = finding.isFloor ? "≥" : "≤"
      say(
        (finding.isGood ? "ok      " : "FAILED  ")
          + "\(finding.value.text(2)) \(sign) \(finding.bound.text(2))  \(finding.name)"
      )
    }
    return settled.count { !$0.isGood }
  }

  /// - Returns: How many ratios are out of bounds.
  func run() throws -> Int {
    var failures = 0
    let scene = SceneBenchmarks(world: world, tool: tool, threads: threads)
    let works = try scene.works([.hdf5, .hdf5Deflate])
    failures += try judge { rounds in
      let series = try Series.interleaved(rounds, works.list)
      func ratio(_ format: SceneBenchmarks.Format) -> Double {
        (series[format.rawValue]?.cpu ?? 0) / works.parts(format).reduce(0) { $0 + (series[$1]?.cpu ?? 0) }
      }
      return [
        Finding(
          name: "scene to hdf5, cpu over decode + write", value: ratio(.hdf5), bound: Floors.sceneOverLimit,
          isFloor: false),
        Finding(
          name: "scene to deflated hdf5, cpu over decode + compress + write", value: ratio(.hdf5Deflate),
          bound: Floors.compressedOverLimit, isFloor: false),
      ]
    }
    let windows = WindowBenchmarks(world: world, tool: tool, threads: threads)
    let windowWorks = try windows.works(2000)
    failures += try judge { rounds in
      let series = try Series.interleaved(rounds, windowWorks)
      return [
        Finding(
          name: "2000 random windows, cpu over decode",
          value: (series["windows"]?.cpu ?? 0) / (series["decode"]?.cpu ?? 1),
          bound: Floors.windowsOverDecode, isFloor: false)
      ]
    }
    failures += try judge { rounds in
      let costs = try (0..<rounds).map { _ in try windows.sampling(windows: 2000) }
      let value = Series.median(costs.map(\.exact.cpu)) / Series.median(costs.map(\.sampled.cpu))
      return [
        Finding(
          name: "every pixel by PROJ over a warped window", value: value, bound: Floors.exactOverWarped,
          isFloor: true)
      ]
    }
    let granule = try GranuleBenchmarks(world: world, tool: tool).works()
    failures += try judge { rounds in
      let series = try Series.interleaved(2 * rounds + 1, granule)
      let (table, least) = (series[GranuleBenchmarks.ours], series[GranuleBenchmarks.limit])
      return [
        Finding(
          name: "table of a granule, cpu over inflating its columns",
          value: (table?.cpu ?? 0) / (least?.cpu ?? 1), bound: Floors.tableOverInflating, isFloor: false)
      ]
    }
    failures += try judge { rounds in try kernels(rounds: 2 * rounds + 1) }
    failures += try judge { rounds in
      let help = try (0..<4 * rounds).map { _ in try Measure.command([tool.path, "--help"]).cost }
      return [
        Finding(
          name: "milliseconds of --help", value: Series.median(help.map(\.cpu)) * 1000,
          bound: Floors.helpMilliseconds, isFloor: false)
      ]
    }
    return try failures + exactFindings(scene)
  }

  private func kernels(rounds: Int) throws -> [Finding] {
    var findings: [Finding] = []
    for kernel in KernelBenchmarks.all {
      guard let floors = kernel.floors else { continue }
      let own = try KernelBenchmarks.run([kernel], rounds: rounds)
      guard let first = own.first, let best = own.last else { continue }
      guard own.allSatisfy({ $0.hash == first.hash }) else {
        throw BenchmarkError("\(kernel.name): instruction sets give different results")
      }
      findings.append(
        Finding(
          name: "\(kernel.name), of \(kernel.isReading ? "a sum" : "memcpy")", value: best.share,
          bound: floors.ofLimit, isFloor: true))
      guard own.count > 1 else { continue }
      findings.append(
        Finding(
          name: "\(kernel.name), \(best.instructionSet) over baseline",
          value: best.bytesPerSecond / first.bytesPerSecond, bound: floors.overBaseline, isFloor: true))
    }
    return findings
  }

  /// What no noise excuses: memory, and decodes.
  private func exactFindings(_ scene: SceneBenchmarks) throws -> Int {
    let (cost, summary, _) = try scene.build(.hdf5, memory: "256M")
    let findings = [
      Finding(
        name: "MiB at the peak of a build with --memory 256M", value: Double(cost.peakBytes >> 20),
        bound: Double(256 + Floors.memoryBeyond), isFloor: false),
      Finding(
        name: "decodes of \(summary.distinctBlocks) blocks", value: Double(summary.decodes),
        bound: Double(summary.distinctBlocks), isFloor: false),
    ]
    return try judge { _ in findings }
  }
}
