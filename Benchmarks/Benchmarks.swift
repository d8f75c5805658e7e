import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `Benchmarks bench|check|curve|scale|promises [options]`: see the targets of the Makefile that begin with
/// `bench`.
@main
struct Benchmarks {
  /// The words and options of the command line.
  private struct Options {
    var command = "bench"
    /// A scene of the user's; the synthetic one when nil.
    var scene: String?
    /// Pixels on a side of the synthetic scene.
    var size: Int?
    var threads = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var rounds = 3
    var windows = 20_000
    var gigabytes = 200
    /// Where to write the report.
    var json: String?
    /// Where to write the tables that README has.
    var readme: String?
    var hasPeers = true
    /// The parts to run, all when empty: scene, windows, decode, warped, raster, terrain, resize, composite,
    /// start, kernels.
    var only: [String] = []
    /// Where what is built goes: the disk that counts.
    var scratch = ".build"

    init(_ words: [String]) throws {
      var rest = words[...]
      if let first = rest.first, !first.hasPrefix("--") {
        command = first
        rest = rest.dropFirst()
      }
      while let name = rest.popFirst() {
        if name == "--no-peers" {
          hasPeers = false
          continue
        }
        guard let value = rest.popFirst() else { throw BenchmarkError("\(name) needs a value") }
        func number() throws -> Int {
          guard let number = Int(value), number > 0 else {
            throw BenchmarkError("\(name) \(value): give a number")
          }
          return number
        }
        switch name {
        case "--scene": scene = value
        case "--only": only = value.split(separator: ",").map(String.init)
        case "--json": json = value
        case "--readme": readme = value
        case "--scratch": scratch = value
        case "--size": size = try number()
        case "--threads": threads = try number()
        case "--rounds": rounds = try number()
        case "--windows": windows = try number()
        case "--gigabytes": gigabytes = try number()
        default: throw BenchmarkError("\(name): there is no such option")
        }
      }
    }
  }

  static func main() {
    do {
      let failures = try run(try Options(Array(CommandLine.arguments.dropFirst())))
      guard failures == 0 else { throw BenchmarkError("\(failures) ratios are out of bounds") }
    } catch {
      say("benchmarks: \(error)", to: STDERR_FILENO)
      exit(1)
    }
  }

  private static func run(_ options: Options) throws -> Int {
    try Promise.checkNames()
    if options.command == "promises" {
      for promise in Promise.all { say(promise.title) }
      return 0
    }
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let tool = Tool(path: folder.appending(path: "chipmill").path)
    let scratch = "\(options.scratch)/bench-scratch-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    // The check runs on a scene that is made in seconds.
    let size = options.size ?? (options.command == "check" ? 3660 : 10980)
    let world =
      try options.scene.map { try World(scene: $0, scratch: scratch) }
      ?? World(synthetic: ".build/bench-scene/\(size)", size: size, tool: tool.path, scratch: scratch)
    switch options.command {
    case "bench": try bench(world, tool, options)
    case "check": return try Check(world: world, tool: tool, threads: options.threads).run()
    case "curve":
      var report = Report(threads: options.threads, memory: Limits.memory())
      report.curve = try CurveBenchmarks(world: world, tool: tool, threads: options.threads).run()
      report.show()
    case "scale":
      try ScaleBenchmarks(world: world, tool: tool, threads: options.threads).run(
        gigabytes: options.gigabytes)
    default: throw BenchmarkError("\(options.command): choose bench, check, curve, scale or promises")
    }
    return 0
  }

  private static func bench(_ world: World, _ tool: Tool, _ options: Options) throws {
    var report = Report(threads: options.threads, memory: Limits.memory())
    let windows = WindowBenchmarks(world: world, tool: tool, threads: options.threads)
    let rounds = options.rounds
    let parts: [(name: String, run: () throws -> [Entry])] = [
      (
        "scene",
        { try SceneBenchmarks(world: world, tool: tool, threads: options.threads).run(rounds: rounds) }
      ),
      ("windows", { try windows.run(options.windows, rounds: rounds) }),
      (
        "decode", { try DecodeBenchmarks(world: world, threads: options.threads).run(rounds: 2 * rounds + 1) }
      ),
      ("warped", { try windows.runWarped(options.windows, rounds: rounds) }),
      (
        "raster",
        {
          let found = try windows.runRaster(options.windows, rounds: 2 * rounds + 1)
          report.warpError = found.error
          return found.entries
        }
      ),
      (
        "terrain",
        { try TerrainBenchmarks(world: world, tool: tool, threads: options.threads).run(rounds: rounds) }
      ),
      ("granule", { try GranuleBenchmarks(world: world, tool: tool).run(rounds: rounds) }),
      ("resize", { try ResizeBenchmarks.run(rounds: rounds, threads: options.threads) }),
      ("composite", { try CompositeBenchmarks().run(rounds: 2 * rounds + 1, threads: options.threads) }),
      (
        "start",
        {
          let help = try (0..<20).map { _ in try Measure.command([tool.path, "--help"]).cost }
          return [Entry("start", "--help", .chipmill, Series(costs: help), chips: 1, threads: 1)]
        }
      ),
    ]
    let peers = (options.hasPeers ? Peers.interpreter() : nil).map {
      Peers(python: $0, world: world, windows: options.windows)
    }
    for part in parts where options.only.isEmpty || options.only.contains(part.name) {
      let own = try part.run()
      report.entries += own
      try Promise.checkNames(in: report)
      // In the same minutes, so that what troubles the machine troubles both.
      if let peers { report.entries += try peers.run(beside: own) }
    }
    if options.only.isEmpty || options.only.contains("kernels") {
      report.kernels = try KernelBenchmarks.run(KernelBenchmarks.all, rounds: 2 * rounds + 1)
    }
    if let peers {
      report.versions = try peers.versions()
    } else if options.hasPeers {
      say("no peers: make bench-peers installs and runs them")
    }
    report.promises = Promise.all.map { Outcome($0, in: report) }
    report.show()
    if let json = options.json { try report.write(to: json) }
    if let readme = options.readme { try ReadmeTable(report: report).write(into: readme) }
  }
}

extension Report {
  init(threads: Int, memory: (copied: Double, read: Double)) {
    self.init(threads: threads, copiedGBs: memory.copied / 1e9, readGBs: memory.read / 1e9)
  }
}
