import FoundationEssentials

/// The tools that users would pick otherwise, timed by scripts in `Benchmarks/Peers`.
struct Peers {
  let python: String
  let world: World

  /// One way of theirs to do one of our workloads.
  private struct Way {
    let workload: String
    /// Our entry that it is held against.
    let ours: String
    let script: String
    let arguments: [String]
  }

  private struct Line: Decodable {
    let peer: String
    let threads: Int
    let seconds: Double
    let peakMiB: Int
    let chips: Int
    let note: String

    private enum CodingKeys: String, CodingKey {
      case peer, threads, seconds, chips, note
      case peakMiB = "peak_mib"
    }
  }

  /// The interpreter that CHIPMILL_PEERS_PYTHON names, or that of `make bench-peers`; nil where there is
  /// none.
  static func interpreter() -> String? {
    let path = ProcessInfo.processInfo.environment["CHIPMILL_PEERS_PYTHON"] ?? ".build/peers-venv/bin/python"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  private func ways(windows count: Int) throws -> [Way] {
    let points = try world.writePoints(count)
    let scene = SceneBenchmarks.title
    var ways = [
      Way(workload: scene, ours: "hdf5, none", script: "w1_scene.py", arguments: ["hdf5", "--threads", "2"]),
      Way(workload: scene, ours: "hdf5, none", script: "w1_scene.py", arguments: ["windows"]),
      Way(workload: scene, ours: "hdf5, deflate", script: "w1_scene.py", arguments: ["hdf5-gzip"]),
      Way(
        workload: scene, ours: "geotiff, deflate", script: "w1_scene.py",
        arguments: ["geotiff-deflate", "--threads", "2"]),
    ].map {
      Way(workload: $0.workload, ours: $0.ours, script: $0.script, arguments: [world.scene] + $0.arguments)
    }
    for arguments in [["numba", "--threads", "2"], ["warpedvrt"]] {
      ways.append(
        Way(
          workload: WindowBenchmarks.title, ours: "hdf5, none", script: "w2_windows.py",
          arguments: [world.scene, points] + arguments))
    }
    ways += try TerrainBenchmarks.peers(of: world).map {
      Way(workload: $0.workload, ours: $0.ours, script: $0.script, arguments: $0.arguments)
    }
    for (raster, ours, kernel) in [
      (world.terrain, "terrain, bilinear", "bilinear"), (world.landCover, "land cover, nearest", "nearest"),
    ] {
      guard let raster else { continue }
      ways.append(
        Way(
          workload: WindowBenchmarks.warpedTitle, ours: ours, script: "w3_warped.py",
          arguments: [
            raster, try world.writePoints(count, on: OpenRaster(raster)), world.scene + "/B02.tif", kernel,
          ]))
    }
    for (way, threads) in [("network", 1), ("network", 2), ("bottleneck", 1)] {
      ways.append(
        Way(
          workload: CompositeBenchmarks.title, ours: threads == 1 ? "1 thread" : "\(threads) threads",
          script: "w7_median.py",
          arguments: ["\(CompositeBenchmarks.side)", way, "--threads", "\(threads)"]))
    }
    for (kernel, tool) in [
      ("area", "numba"), ("area", "opencv"), ("bilinear", "opencv"), ("cubic", "opencv"),
      ("lanczos", "opencv"),
    ] {
      for threads in [1, 2] {
        ways.append(
          Way(
            workload: ResizeBenchmarks.title, ours: ResizeBenchmarks.name(kernel, threads: threads),
            script: "w5_resize.py", arguments: [kernel, tool, "--threads", "\(threads)"]))
      }
    }
    return ways
  }

  /// Runs them all, one after the other; one that fails is left out with a line on why.
  func run(windows: Int, beside entries: [Entry]) throws -> [Entry] {
    var all: [Entry] = []
    for way in try ways(windows: windows) {
      guard let own = entries.first(where: { $0.workload == way.workload && $0.name == way.ours }) else {
        continue
      }
      let result = try Measure.command(
        [python, "-W", "ignore", "Benchmarks/Peers/\(way.script)"] + way.arguments + [
          "--scratch", world.scratch,
        ])
      guard result.status == 0,
        let line = try? JSONDecoder().decode(Line.self, from: Data(result.output.utf8))
      else {
        say("peer \(way.script) \(way.arguments.joined(separator: " ")) ended with status \(result.status)")
        continue
      }
      var entry = Entry(
        way.workload, line.peer, .peer,
        Series(costs: [Cost(wall: line.seconds, peakBytes: line.peakMiB << 20)]),
        chips: line.chips, threads: line.threads)
      entry.cpu = nil
      entry.timesOurs = line.seconds / own.wall
      entry.note = line.note
      all.append(entry)
    }
    return all
  }
}
