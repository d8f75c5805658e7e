import Formats
import FoundationEssentials

/// A granule of lidar shots on its way to the table of the good ones.
struct GranuleBenchmarks {
  let world: World
  let tool: Tool

  static let title = "table of a GEDI granule of 1 040 000 shots"
  static let ours = "shuffled, as text"
  /// What cannot be left out: the nine columns of the table are inflated, on one core.
  static let limit = "inflate the columns"

  private static let shots = 130_000
  private static let beams = [
    "BEAM0000", "BEAM0001", "BEAM0010", "BEAM0011", "BEAM0101", "BEAM0110", "BEAM1000", "BEAM1011",
  ]
  private static let name = "GEDI04_A_2020036151358_O06515_02_T00198_02_002_01_V002.h5"

  func run(rounds: Int) throws -> [Entry] {
    let results = try Series.interleaved(2 * rounds + 1, works())
    guard let least = results[Self.limit], let table = results[Self.ours] else { return [] }
    let chips = Self.shots * Self.beams.count
    var entry = Entry(Self.title, Self.ours, .chipmill, table, chips: chips, threads: 1)
    entry.timesLimit = table.wall / least.wall
    entry.timesLimitCPU = table.cpu / least.cpu
    return [Entry(Self.title, Self.limit, .limit, least, chips: chips, threads: 1), entry]
  }

  /// The table and its limit.
  func works() throws -> [(name: String, work: () throws -> Cost)] {
    let folder = try Self.granule(world)
    let output = world.fresh("gedi")
    return [
      (Self.limit, { try Measure.inProcess { try Self.inflate(folder + "/" + Self.name) } }),
      (
        Self.ours,
        {
          let result = try Measure.command([
            tool.path, "gedi", "--input", folder, "--output", output, "--only-table", "--num-processors", "1",
          ])
          guard result.status == 0 else { throw BenchmarkError("gedi ended with status \(result.status)") }
          return result.cost
        }
      ),
    ]
  }

  private static func inflate(_ path: String) throws {
    let (reader, file) = (try HDF5Reader(path: path), try MappedFile(path: path))
    let decoders = ChunkDecoders()
    func decode<Value: HDF5Element>(_ name: String, as type: Value.Type) throws {
      let column = try HDF5Column<Value>(name, in: reader, mapped: file, decoders)
      for start in stride(from: 0, to: column.count, by: column.chunkRows ?? column.count) {
        _ = try column.values(start..<min(column.count, start + (column.chunkRows ?? column.count)))
      }
    }
    for beam in beams {
      for name in ["agbd", "agbd_se"] { try decode("\(beam)/\(name)", as: Float.self) }
      for name in ["lon_lowestmode", "lat_lowestmode", "delta_time"] {
        try decode("\(beam)/\(name)", as: Double.self)
      }
      try decode("\(beam)/shot_number", as: UInt64.self)
      for name in ["l2_quality_flag", "l4_quality_flag", "surface_flag"] {
        try decode("\(beam)/\(name)", as: UInt8.self)
      }
    }
  }

  /// The folder of an invented granule: runs of land, some of it forest, and half of its shots good.
  static func granule(_ world: World) throws -> String {
    let folder = world.scratch + "/granule"
    if FileManager.default.fileExists(atPath: folder) { return folder }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = try HDF5Writer(path: folder + "/" + name)
    var random = RandomNumbers(state: 11)
    for (number, beam) in beams.enumerated() {
      try file.createGroup(beam)
      func write<Value: HDF5Element>(_ name: String, _ values: [Value]) throws {
        try file.writeSeries("\(beam)/\(name)", values, chunkRows: 14_200, compression: .deflate(level: 1))
      }
      let runs = (0...shots / 1000).map { _ in random.fraction() < 0.45 }
      let isLand = (0..<shots).map { runs[$0 / 1000] }
      let biomass = isLand.map { $0 ? Float(0.5 + 120 * random.fraction()) : -9999 }
      let isGood = isLand.map { $0 && random.fraction() < 0.6 }
      try write("agbd", biomass)
      try write("agbd_se", biomass.map { $0 < 0 ? -9999 : 3 + 0.1 * $0 + Float(random.fraction()) })
      try write(
        "lon_lowestmode",
        (0..<shots).map { -60 + 150 * Double($0) / Double(shots) + 1e-5 * random.fraction() })
      try write(
        "lat_lowestmode",
        (0..<shots).map { 50 - 100 * Double($0) / Double(shots) + 1e-5 * random.fraction() })
      let first = 65_150_000_200_000_001 + UInt64(number) * 100_000_000_000
      try write("shot_number", (0..<shots).map { first + UInt64($0) })
      try write(
        "delta_time", (0..<shots).map { 66_154_252.688 + 0.008_264 * Double($0) + 1e-8 * random.fraction() })
      try write("l2_quality_flag", isGood.map { UInt8($0 ? 1 : 0) })
      try write("l4_quality_flag", isGood.map { UInt8($0 && random.fraction() < 0.9 ? 1 : 0) })
      try write("surface_flag", isGood.map { _ in UInt8(random.fraction() < 0.97 ? 1 : 0) })
    }
    try file.close()
    return folder
  }
}
