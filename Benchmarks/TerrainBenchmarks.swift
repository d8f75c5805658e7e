import Formats
import FoundationEssentials
import Geometry
import Rasters

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Slopes of a band of full size, classes in a million windows, and land cover under polygons.
struct TerrainBenchmarks {
  let world: World
  let tool: Tool
  let threads: Int

  static let slopeTitle = "slope of 10 980² float32, one core, in memory"
  static let fileTitle = "slope of 10 980² float32, file to file"
  static let windowsTitle = "classes of 1 000 000 windows of 32×32, one core"
  static let labelsTitle = "land cover under 10 000 polygons"
  static let side = 10_980

  /// Hills as steep as hills are: what w4_slope.py has, too.
  static func terrain(side: Int) -> Memory {
    let memory = Memory(side * side * 4)
    let place = (0..<side).map { Float($0) }
    let (x, y) = (place.map { sin(0.02 * $0) }, place.map { cos(0.013 * $0) })
    let ripples = place.map { 40 * sin(0.21 * $0) }
    let pixels = memory.base.assumingMemoryBound(to: Float.self)
    for row in 0..<side {
      for column in 0..<side { pixels[row * side + column] = 300 * y[row] * x[column] + ripples[column] }
    }
    return memory
  }

  /// Patches of twelve classes.
  static func classes(side: Int) -> Memory {
    let memory = Memory(side * side)
    for y in 0..<side {
      for x in 0..<side { memory.bytes[y * side + x] = UInt8((x / 37 + y / 53) * 7 % 12) }
    }
    return memory
  }

  func run(rounds: Int) throws -> [Entry] {
    try slopes(rounds: rounds) + files(rounds: rounds) + windows(rounds: rounds) + labels(rounds: rounds)
  }

  private func slopes(rounds: Int) throws -> [Entry] {
    let source = Self.terrain(side: Self.side)
    let target = Memory(source.bytes.count, filled: true)
    let pixels = Pixels(base: source.base, type: .float32, size: Size(Self.side))
    let result = MutablePixels(
      base: target.base, type: .float32, size: Size(Self.side - 2), rowBytes: Self.side * 4)
    func slope(_ unit: SlopeUnit) -> Cost {
      Measure.inProcess { pixels.slope(into: result, cellWidth: 10, cellHeight: 10, unit: unit) }
    }
    let results = try Series.interleaved(
      2 * rounds + 1,
      [
        ("memcpy", { Measure.inProcess { memcpy(target.base, source.base, source.bytes.count) } }),
        ("percent", { slope(.percent) }), ("degrees", { slope(.degrees) }),
      ])
    return Self.entries(Self.slopeTitle, results, limit: "memcpy", chips: 1, threads: 1)
  }

  private func files(rounds: Int) throws -> [Entry] {
    let path = try Self.terrainFile(world)
    let output = world.fresh("slope.tif")
    defer { world.remove(output) }
    func slope(_ options: [String]) throws -> Cost {
      let result = try Measure.command([tool.path, "slope", path, output] + options)
      guard result.status == 0 else { throw BenchmarkError("slope ended with status \(result.status)") }
      return result.cost
    }
    let results = try Series.interleaved(
      rounds,
      [
        (
          "degree, uncompressed, 1 thread",
          { try slope(["--compression", "none", "--no-overviews", "--threads", "1"]) }
        ),
        (
          "percent, uncompressed, 1 thread",
          { try slope(["--unit", "percent", "--compression", "none", "--no-overviews", "--threads", "1"]) }
        ),
        ("degree, deflate, 1 thread", { try slope(["--threads", "1"]) }),
      ])
    return Self.entries(Self.fileTitle, results, limit: nil, chips: 1, threads: 1)
  }

  private func windows(rounds: Int) throws -> [Entry] {
    let scl = try RasterFile(path: world.scene + "/SCL.tif")
    let raster = try scl.read(scl.grid.window, as: UInt8.self)
    var random = RandomNumbers(state: 5)
    let windows = (0..<1_000_000).map { _ in
      Window(
        x: Int(random.fraction() * Double(raster.size.width - 32)),
        y: Int(random.fraction() * Double(raster.size.height - 32)), width: 32, height: 32)
    }
    var counts: [UInt32] = []
    let classes = Array(UInt8(0)...11)
    let count = {
      raster.withPixels { pixels in
        Measure.inProcess { pixels.countClasses(classes, in: windows, into: &counts) }
      }
    }
    _ = count()
    let results = try Series.interleaved(rounds, [("compares", count)])
    return Self.entries(Self.windowsTitle, results, limit: nil, chips: windows.count, threads: 1)
  }

  private func labels(rounds: Int) throws -> [Entry] {
    guard let landCover = world.landCover else { return [] }
    let path = try Self.polygons(world, on: landCover)
    let polygons = try VectorFile.read(path).compactMap { feature -> Polygon? in
      if case .polygon(let polygon) = feature.geometry { polygon } else { nil }
    }
    func find(_ rule: FileValueShares.Rule) throws -> Cost {
      let source = try RasterFile(path: landCover)
      return try Measure.inProcess {
        _ = try FileValueShares(rule: rule).find(source, under: polygons, threads: 1)
      }
    }
    let results = try Series.interleaved(
      rounds, [("area", { try find(.area) }), ("centres", { try find(.pixels(.centre)) })])
    return Self.entries(Self.labelsTitle, results, limit: nil, chips: polygons.count, threads: 1)
  }

  private static func entries(
    _ workload: String, _ results: [String: Series], limit: String?, chips: Int, threads: Int
  ) -> [Entry] {
    let least = limit.flatMap { results[$0] }
    return results.sorted { ($0.key != limit ? 1 : 0, $0.key) < ($1.key != limit ? 1 : 0, $1.key) }.map {
      var entry = Entry(
        workload, $0.key, $0.key == limit ? .limit : .chipmill, $0.value, chips: chips, threads: threads)
      if let least, $0.key != limit {
        entry.timesLimit = $0.value.wall / least.wall
        entry.timesLimitCPU = $0.value.cpu / least.cpu
      }
      return entry
    }
  }

  /// The terrain in a file that every tool reads alike: uncompressed strips.
  static func terrainFile(_ world: World) throws -> String {
    let path = world.scratch + "/terrain.tif"
    if FileManager.default.fileExists(atPath: path) { return path }
    let grid = Grid(
      size: Size(side),
      transform: AffineTransform(west: 600_000, north: 5_400_000, pixelWidth: 10, pixelHeight: 10),
      crs: try CRS(epsg: 32632))
    let profile = GeoTIFFProfile(
      pixelType: .float32, grid: grid, compression: .none, blockSize: Size(512), noData: nil)
    let memory = terrain(side: side)
    let writer = try COGWriter(path: path, profile: profile, overviewResampling: nil)
    try writer.write([Pixels(base: memory.base, type: .float32, size: grid.size)], at: grid.window)
    try writer.close()
    return path
  }

  /// Stars of five to twelve corners, some sixty pixels across, at random places of a raster in degrees.
  static func polygons(_ world: World, on raster: String) throws -> String {
    let path = world.scratch + "/polygons.geojson"
    if FileManager.default.fileExists(atPath: path) { return path }
    let grid = try OpenRaster(raster).image.grid
    let pixel = grid.transform.pixelWidth
    let bounds = grid.bounds
    var random = RandomNumbers(state: 4)
    let features = (0..<10_000).map { number in
      let x = bounds.west + 30 * pixel + random.fraction() * (bounds.width - 60 * pixel)
      let y = bounds.south + 30 * pixel + random.fraction() * (bounds.height - 60 * pixel)
      let corners = 5 + Int(random.fraction() * 8)
      var ring = (0..<corners).map { k in
        let angle = (Double(k) + random.fraction()) / Double(corners) * 2 * .pi
        let reach = (10 + 20 * random.fraction()) * pixel
        return "[\(x + reach * cos(angle)),\(y + reach * sin(angle))]"
      }
      ring.append(ring[0])
      return """
        {"type":"Feature","id":"\(number)","properties":{},"geometry":\
        {"type":"Polygon","coordinates":[[\(ring.joined(separator: ","))]]}}
        """
    }
    let text = "{\"type\":\"FeatureCollection\",\"features\":[\n\(features.joined(separator: ",\n"))\n]}\n"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }
}
