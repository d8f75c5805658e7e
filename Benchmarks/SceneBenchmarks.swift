import FoundationEssentials
import Geometry

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A whole scene, all bands brought to 10 m, into chips of 256 × 256 pixels.
struct SceneBenchmarks {
  let world: World
  let tool: Tool
  let threads: Int

  static let title = "scene → 256×256×12 chips"

  enum Format: String, CaseIterable {
    case hdf5 = "hdf5, none"
    case hdf5Deflate = "hdf5, deflate"
    case geotiffDeflate = "geotiff, deflate"

    var options: [String] {
      switch self {
      case .hdf5: ["--format", "hdf5", "--compression", "none"]
      case .hdf5Deflate: ["--format", "hdf5", "--compression", "deflate"]
      case .geotiffDeflate: ["--format", "geotiff", "--compression", "deflate"]
      }
    }
    var isOneFile: Bool { self != .geotiffDeflate }
  }

  /// One build; its output goes away.
  func build(_ format: Format, memory: String? = nil, keeping: Bool = false) throws -> (
    Cost, Tool.Summary, String
  ) {
    let output = world.fresh("chips-\(format)")
    let (cost, summary) = try tool.build(
      [world.scene, "--size", "256", "--threads", "\(threads)", "--output", output] + format.options
        + (memory.map { ["--memory", $0] } ?? []))
    if !keeping { world.remove(output) }
    return (cost, summary, output)
  }

  /// The works to compare: builds and the limits of each.
  struct Works {
    let formats: [Format]
    let list: [(name: String, work: () throws -> Cost)]
    let chips: Int
    let outputBytes: [Format: Int]

    /// The parts of a format's limit.
    func parts(_ format: Format) -> [String] {
      switch format {
      case .hdf5: ["decode", "write \(format.rawValue)"]
      case .hdf5Deflate: ["decode", "compress chunks", "write \(format.rawValue)"]
      case .geotiffDeflate: ["decode", "compress files", "write \(format.rawValue)"]
      }
    }
  }

  /// Builds once in each format, to know how much is written, and puts the works together.
  func works(_ formats: [Format]) throws -> Works {
    let files = try world.openBands()
    let grid = try world.grid()
    let (_, summary, folder) = try build(.hdf5, keeping: true)
    let sample = try World.sample(of: folder + "/chips.h5", chips: 32)
    var sizes: [Format: Int] = [.hdf5: try Self.bytes(in: folder)]
    world.remove(folder)
    let chip = Size(256)
    let bands = World.bands.count
    let chipBytes = chip.area * bands * 2
    let (threads, world, count) = (threads, world, summary.written)
    var list: [(name: String, work: () throws -> Cost)] = [
      ("decode", { try Limits.decode(files, threads: threads) })
    ]
    if formats.contains(.hdf5Deflate) {
      list.append(
        (
          "compress chunks",
          {
            try Limits.compressChunks(sample, chipBytes: chipBytes, count: count, threads: threads)
          }
        ))
    }
    if formats.contains(.geotiffDeflate) {
      list.append(
        (
          "compress files",
          {
            try Limits.compressFiles(
              sample, chip: chip, bands: bands, grid: grid, count: count, threads: threads)
          }
        ))
    }
    for format in formats {
      if format != .hdf5 {
        let (_, _, folder) = try build(format, keeping: true)
        sizes[format] = try Self.bytes(in: folder)
        world.remove(folder)
      }
      let size = sizes[format] ?? 0
      list.append((format.rawValue, { try build(format).0 }))
      list.append(
        (
          "write \(format.rawValue)",
          {
            try Limits.write(
              total: size, pieces: count, isOneFile: format.isOneFile, folder: world.scratch, threads: threads
            )
          }
        ))
    }
    return Works(formats: formats, list: list, chips: count, outputBytes: sizes)
  }

  /// The bytes of all files in a folder.
  static func bytes(in folder: String) throws -> Int {
    try FileManager.default.subpathsOfDirectory(atPath: folder).reduce(0) { sum, name in
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return sum }
      return sum + Int(status.st_size)
    }
  }

  func run(rounds: Int) throws -> [Entry] {
    let works = try works(Format.allCases)
    let results = try Series.interleaved(rounds, works.list)
    var entries: [Entry] = []
    for format in works.formats {
      let parts = works.parts(format)
      let limit = parts.compactMap { results[$0]?.wall }.reduce(0, +)
      let limitCPU = parts.compactMap { results[$0]?.cpu }.reduce(0, +)
      for part in parts where !entries.contains(where: { $0.name == part }) {
        guard let result = results[part] else { continue }
        entries.append(Entry(Self.title, part, .limit, result, chips: works.chips, threads: threads))
      }
      guard let result = results[format.rawValue] else { continue }
      var entry = Entry(Self.title, format.rawValue, .chipmill, result, chips: works.chips, threads: threads)
      entry.timesLimit = result.wall / limit
      entry.timesLimitCPU = result.cpu / limitCPU
      entry.note =
        "\((works.outputBytes[format] ?? 0) >> 20) MiB written; limit: \(parts.joined(separator: " + "))"
      entries.append(entry)
    }
    let (cost, summary, _) = try build(.hdf5, memory: "256M")
    var small = Entry(
      Self.title, "hdf5, none, --memory 256M", .chipmill, Series(costs: [cost]), chips: summary.written,
      threads: threads)
    small.note = "\(summary.distinctBlocks) blocks, decoded \(summary.decodes) times"
    return entries + [small]
  }
}
