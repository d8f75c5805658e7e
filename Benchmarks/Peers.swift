import FoundationEssentials

/// The tools that users would pick otherwise, timed by scripts in `Benchmarks/Peers`.
struct Peers {
  let python: String
  let world: World
  /// How many windows workloads with windows have.
  let windows: Int

  /// One way of theirs to do one of our workloads.
  struct Way: Sendable {
    /// Our entry that it is held against. A peer has as many threads.
    let row: Row
    /// Its name in a report.
    let peer: String
    let script: String
    /// What the script is called with; nil where the world lacks what it needs.
    let arguments: @Sendable (Peers) throws -> [String]?
    /// How many threads the peer has, where they are others than ours.
    var threads: Int?
  }

  private struct Line: Decodable {
    let seconds: Double
    let cpu: Double
    let peakMiB: Int
    let chips: Int
    let note: String

    private enum CodingKeys: String, CodingKey {
      case seconds, cpu, chips, note
      case peakMiB = "peak_mib"
    }
  }

  /// The interpreter that CHIPMILL_PEERS_PYTHON names, or that of `make bench-peers`; nil where there is
  /// none.
  static func interpreter() -> String? {
    let path = ProcessInfo.processInfo.environment["CHIPMILL_PEERS_PYTHON"] ?? ".build/peers-venv/bin/python"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }

  /// All of them, workload after workload.
  static let ways = scene + small + terrain + classes + warped + composite + resize + decode + granule

  private static let scene: [Way] = {
    func way(_ ours: String, _ peer: String, _ way: String, threads: Int) -> Way {
      Way(
        row: Row(SceneBenchmarks.title, ours, threads: 2), peer: peer, script: "w1_scene.py",
        arguments: { [$0.world.scene, way] }, threads: threads)
    }
    return [
      way("hdf5, none", "tifffile + OpenCV + h5py", "hdf5", threads: 2),
      way("hdf5, none", "rasterio, window by window, none", "windows", threads: 1),
      way("hdf5, deflate", "the same with gzip 4 and shuffle", "hdf5-gzip", threads: 1),
      way("geotiff, deflate", "tifffile + OpenCV, deflate", "geotiff-deflate", threads: 2),
    ]
  }()

  private static let granule = [
    Way(
      row: Row(GranuleBenchmarks.title, GranuleBenchmarks.ours), peer: "h5py + polars",
      script: "w11_granule.py"
    ) { ["table", try GranuleBenchmarks.granule($0.world)] }
  ]

  private static let small: [Way] = [
    ("tifffile + numba", "numba", 2), ("a WarpedVRT for each band and window", "warpedvrt", 1),
  ].map { peer, way, threads in
    Way(
      row: Row(WindowBenchmarks.title, "hdf5, none", threads: 2), peer: peer, script: "w2_windows.py",
      arguments: { [$0.world.scene, try $0.world.writePoints($0.windows), way] }, threads: threads)
  }

  private static let terrain: [Way] = [
    (Row(TerrainBenchmarks.slopeTitle, "percent"), "numba, percent", "numba-percent"),
    (Row(TerrainBenchmarks.slopeTitle, "degrees"), "numba, degrees", "numba-degree"),
    (Row(TerrainBenchmarks.slopeTitle, "degrees"), "OpenCV + numpy, degrees", "opencv-degree"),
    (Row(TerrainBenchmarks.slopeTitle, "degrees"), "xarray-spatial, degrees", "xrspatial-degree"),
    (
      Row(TerrainBenchmarks.fileTitle, "percent, uncompressed, 1 thread"), "gdaldem, percent",
      "gdaldem-percent"
    ),
    (Row(TerrainBenchmarks.fileTitle, "degree, uncompressed, 1 thread"), "gdaldem, degree", "gdaldem-degree"),
  ].map { row, peer, way in
    Way(row: row, peer: peer, script: "w4_slope.py") {
      ["\(TerrainBenchmarks.side)", try TerrainBenchmarks.terrainFile($0.world), way]
    }
  }

  private static let classes: [Way] = {
    let windows = [("numba, twelve compares", "compares"), ("numba, a table", "table")].map { peer, way in
      Way(row: Row(TerrainBenchmarks.windowsTitle, "compares"), peer: peer, script: "w6_classes.py") {
        [$0.world.scene + "/SCL.tif", "1000000", way]
      }
    }
    let labels = [
      ("area", "exactextract", "exactextract"), ("centres", "rasterio, centres", "rasterio"),
    ].map { ours, peer, way in
      Way(row: Row(TerrainBenchmarks.labelsTitle, ours), peer: peer, script: "w10_labels.py") { peers in
        guard let landCover = peers.world.landCover else { return nil }
        return [landCover, try TerrainBenchmarks.polygons(peers.world, on: landCover), way]
      }
    }
    return windows + labels
  }()

  private static let warped: [Way] = {
    let files = [
      ("terrain, bilinear", "bilinear", { @Sendable (world: World) in world.terrain }),
      ("land cover, nearest", "nearest", { @Sendable (world: World) in world.landCover }),
    ].map { ours, kernel, raster in
      Way(
        row: Row(WindowBenchmarks.warpedTitle, ours, threads: 2), peer: "rasterio reproject, \(kernel)",
        script: "w3_warped.py",
        arguments: { peers in
          guard let raster = raster(peers.world) else { return nil }
          return [
            raster, try peers.world.writePoints(peers.windows, on: OpenRaster(raster)),
            peers.world.scene + "/B02.tif", kernel,
          ]
        }, threads: 1)
    }
    let memory = [
      (WindowBenchmarks.rasterTitle, "gdalwarp", "gdalwarp"),
      (WindowBenchmarks.rasterTitle, "rasterio reproject", "rasterio"),
      (WindowBenchmarks.rasterTitle, "numba between 16-px nodes", "numba"),
      (WindowBenchmarks.memoryTitle, "rasterio reproject a window", "rasterio-windows"),
      (WindowBenchmarks.memoryTitle, "numba between 16-px nodes", "numba-windows"),
    ].map { workload, peer, way in
      Way(row: Row(workload, "chipmill"), peer: peer, script: "w3_raster.py") { peers in
        guard let terrain = try peers.world.terrainMosaic() else { return nil }
        return [terrain, peers.world.scene + "/B02.tif", "\(peers.windows)", way]
      }
    }
    return files + memory
  }()

  private static let composite: [Way] = [
    ("numba sorting network", "network", 1), ("numba sorting network", "network", 2),
    ("bottleneck nanmedian", "bottleneck", 1),
  ].map { peer, way, threads in
    Way(
      row: Row(
        CompositeBenchmarks.title, threads == 1 ? "1 thread" : "\(threads) threads", threads: threads),
      peer: peer, script: "w7_median.py"
    ) { _ in ["\(CompositeBenchmarks.side)", way] }
  }

  private static let resize: [Way] = {
    func way(_ kernel: String, _ peer: String, _ tool: String, threads: Int = 1) -> Way {
      Way(
        row: Row(ResizeBenchmarks.title, kernel, threads: threads), peer: "\(peer), \(kernel)",
        script: "w5_resize.py"
      ) { _ in [kernel, tool] }
    }
    let kernels = ["area", "bilinear", "cubic", "lanczos"]
    return [way("area", "numba", "numba"), way("area", "numba", "numba", threads: 2)]
      + kernels.map { way($0, "OpenCV", "opencv") } + [way("area", "OpenCV", "opencv", threads: 2)]
      + kernels.map { way($0, "Pillow", "pillow") } + kernels.map { way($0, "pyvips", "pyvips") }
  }()

  private static let decode: [Way] = ["rasterio", "async-tiff", "tifffile"].map { peer in
    Way(row: Row(DecodeBenchmarks.title, DecodeBenchmarks.own), peer: peer, script: "w9_decode.py") {
      [DecodeBenchmarks.band(of: $0.world), peer]
    }
  }

  /// The versions of all that the scripts use.
  func versions() throws -> [String: String] {
    let result = try Measure.command([python, "Benchmarks/Peers/versions.py"])
    return (try? JSONDecoder().decode([String: String].self, from: Data(result.output.utf8))) ?? [:]
  }

  /// Runs those that do workloads of `entries`, one after the other; one that fails is left out with a line
  /// on why.
  func run(beside entries: [Entry]) throws -> [Entry] {
    var all: [Entry] = []
    for way in Self.ways {
      // Workloads that have all cores have them by another number on other machines.
      guard
        let own = entries.first(where: {
          $0.workload == way.row.workload && $0.name == way.row.name
            && ($0.threads == way.row.threads || way.threads != nil)
        }), let arguments = try way.arguments(self)
      else { continue }
      let threads = way.threads ?? way.row.threads
      let result = try Measure.command(
        [python, "-W", "ignore", "Benchmarks/Peers/\(way.script)"] + arguments + [
          "--threads", "\(threads)", "--scratch", world.scratch,
        ])
      guard result.status == 0,
        let line = try? JSONDecoder().decode(Line.self, from: Data(result.output.utf8))
      else {
        say("peer \(way.script) \(arguments.joined(separator: " ")) ended with status \(result.status)")
        continue
      }
      let cost = Cost(wall: line.seconds, cpu: line.cpu, peakBytes: line.peakMiB << 20)
      var entry = Entry(
        way.row.workload, way.peer, .peer, Series(costs: [cost]), chips: line.chips, threads: threads)
      entry.timesOurs = entry.times(own)
      entry.ownThreads = own.threads
      entry.note = line.note
      all.append(entry)
    }
    return all
  }
}
