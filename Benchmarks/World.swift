import Formats
import FoundationEssentials
import Geometry
import Rasters

/// The files that workloads run on: a scene, a terrain model, a land-cover map, and points.
struct World {
  /// A folder with a file for each band.
  let scene: String
  /// The tile of elevations with the most in it; nil where there is none.
  let terrain: String?
  /// All tiles of elevations.
  private let terrainTiles: [String]
  let landCover: String?
  /// Where benchmarks put what they write; emptied at the end.
  let scratch: String

  /// The spectral bands of Sentinel-2, which chips are made of.
  static let bands = [
    "B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12",
  ]

  /// Takes the scene in a folder, which may also hold `DEM*.tif` and `WC*.tif`.
  init(scene: String, scratch: String) throws {
    self.scene = scene
    self.scratch = scratch
    let files = try FileManager.default.contentsOfDirectory(atPath: scene).sorted()
    terrainTiles = files.filter { $0.hasPrefix("DEM") && $0.hasSuffix(".tif") }.map { scene + "/" + $0 }
    terrain = terrainTiles.first
    landCover = files.first { $0.hasPrefix("WC") && $0.hasSuffix(".tif") }.map { scene + "/" + $0 }
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  }

  /// Takes the invented world in `folder`, which is made with the tool when it is not there.
  init(synthetic folder: String, size: Int, tool: String, scratch: String) throws {
    if !FileManager.default.fileExists(atPath: folder + "/catalog.json") {
      let made = try Measure.command([
        tool, "synth", folder, "--size", "\(size)", "--dates", "1", "--footprints", "1000",
      ])
      guard made.status == 0 else { throw BenchmarkError("\(folder): the synthetic world could not be made") }
    }
    func files(_ kind: String, _ suffix: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder + "/" + kind).sorted()
        .filter { $0.hasSuffix(suffix) }.map { folder + "/" + kind + "/" + $0 }
    }
    guard let scene = try files("sentinel-2-l2a", "L2A").first else {
      throw BenchmarkError("\(folder): holds no scene")
    }
    self.scene = scene
    self.scratch = scratch
    // Of several tiles the one with the most in it.
    func largest(_ kind: String) throws -> String? {
      try files(kind, ".tif").map { try OpenRaster($0) }.max { $0.map.bytes.count < $1.map.bytes.count }?.path
    }
    terrain = try largest("cop-dem-glo-30")
    terrainTiles = try files("cop-dem-glo-30", ".tif")
    landCover = try largest("esa-worldcover")
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  }

  /// All elevations in one file that every tool reads alike, uncompressed; nil where there are none.
  func terrainMosaic() throws -> String? {
    let path = scratch + "/terrain-mosaic.tif"
    if terrainTiles.isEmpty || FileManager.default.fileExists(atPath: path) {
      return terrainTiles.isEmpty ? nil : path
    }
    let tiles = try terrainTiles.map { try OpenRaster($0) }
    let all = tiles.map(\.image.grid.bounds)
    let first = tiles[0].image.grid
    let pixel = (x: first.transform.pixelWidth, y: first.transform.pixelHeight)
    let west = all.map(\.west).min() ?? 0
    let north = all.map(\.north).max() ?? 0
    let size = Size(
      width: Int((((all.map(\.east).max() ?? 0) - west) / pixel.x).rounded()),
      height: Int(((north - (all.map(\.south).min() ?? 0)) / pixel.y.magnitude).rounded()))
    let grid = Grid(
      size: size,
      transform: AffineTransform(
        west: west, north: north, pixelWidth: pixel.x, pixelHeight: pixel.y.magnitude), crs: first.crs)
    let pixels = Memory(size.area * 4)
    let mosaic = MutablePixels(base: pixels.base, type: .float32, size: size)
    mosaic.fill(.nan)
    for (tile, bounds) in zip(tiles, all) {
      let values = try RasterFile(tile.map, image: tile.image).read(Window(tile.image.size), as: Float.self)
      let (x, y) = (
        Int(((bounds.west - west) / pixel.x).rounded()),
        Int(((north - bounds.north) / pixel.y.magnitude).rounded())
      )
      values.withPixels { source in
        for row in 0..<source.size.height {
          (mosaic.row(y + row) + x * 4).copyMemory(from: source.row(row), byteCount: source.size.width * 4)
        }
      }
    }
    let profile = GeoTIFFProfile(
      pixelType: .float32, grid: grid, compression: .none, blockSize: Size(512), noData: nil)
    let writer = try COGWriter(path: path, profile: profile, overviewResampling: nil)
    try writer.write([mosaic.readable], at: grid.window)
    try writer.close()
    return path
  }

  /// The band files, in the order of their wavelengths.
  func openBands() throws -> [OpenRaster] { try Self.bands.map { try OpenRaster("\(scene)/\($0).tif") } }

  /// The grid of the 10 m bands.
  func grid() throws -> Grid { try OpenRaster("\(scene)/B02.tif").image.grid }

  /// A path for output, where nothing is.
  func fresh(_ name: String) -> String {
    let path = scratch + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    return path
  }

  func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a CSV of points at random places, `margin` pixels or more from the scene's edge. The same
  /// number of points are always the same points.
  ///
  /// - Parameter raster: One in degrees; points keep a hundredth of a degree within its edge too.
  func writePoints(_ count: Int, margin: Double = 40, on raster: OpenRaster? = nil) throws -> String {
    let grid = try grid()
    guard let crs = grid.crs else {
      throw BenchmarkError("\(scene): has no CRS, so points have no place on it")
    }
    let suffix = raster.map { "-on-" + URL(filePath: $0.path).lastPathComponent } ?? ""
    let path = "\(scratch)/points-\(count)\(suffix).csv"
    let toDegrees = try CoordinateTransform(from: crs, to: .wgs84)
    let bounds = raster?.image.grid.bounds
    var random = RandomNumbers(state: 7)
    var text = "lon,lat,id\n"
    text.reserveCapacity(count * 48)
    var written = 0
    for _ in 0..<100 * count where written < count {
      let map = grid.transform.map(
        margin + random.fraction() * (Double(grid.size.width) - 2 * margin),
        margin + random.fraction() * (Double(grid.size.height) - 2 * margin))
      let place = toDegrees.transform(map)
      if let bounds {
        let isInside =
          place.x > bounds.west + 0.01 && place.x < bounds.east - 0.01 && place.y > bounds.south + 0.01
          && place.y < bounds.north - 0.01
        guard isInside else { continue }
      }
      text += "\(place.x),\(place.y),s\(written)\n"
      written += 1
    }
    guard written == count else {
      throw BenchmarkError("\(raster?.path ?? scene): hardly overlaps the scene")
    }
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// The pixels of evenly spread chips of a scene that was cut into an uncompressed `chips.h5`.
  static func sample(of file: String, chips: Int) throws -> Memory {
    let reader = try HDF5Reader(path: file)
    let shape = try reader.description(of: "data/image").shape
    let chipBytes = shape.dropFirst().reduce(2, *)
    let count = min(chips, shape[0])
    let memory = Memory(count * chipBytes)
    for i in 0..<count {
      let row = i * shape[0] / count
      let values = try reader.read("data/image", as: UInt16.self, rows: row..<row + 1)
      values.withUnsafeBytes {
        (memory.base + i * chipBytes).copyMemory(from: $0.baseAddress!, byteCount: chipBytes)
      }
    }
    return memory
  }
}

/// Steele, Lea and Flood's SplitMix64: the same numbers in every run.
struct RandomNumbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from 0 up to and without 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}
