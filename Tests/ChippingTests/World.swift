import Chipping
import Formats
import FoundationEssentials
import Geometry
import Rasters

/// A small world on disk for the tests: a scene with bands at 10, 20 and 60 m, and what lies over it.
/// Every pixel is a simple function of its place, so tests know what a chip must hold.
struct World {
  let folder: String
  /// Pixels of the 10 m bands on a side.
  let side: Int

  var scene: String { folder + "/S2A_32UPU_20200601_0_L2A" }

  static let west = 600_000.0
  static let north = 5_400_000.0
  static let utm = "EPSG:32632"

  /// The value of a 10 m band.
  static func value(_ band: Int, _ x: Int, _ y: Int) -> UInt16 {
    UInt16(1000 + band * 100 + (x * 7 + y * 13) % 97)
  }

  /// A scene class: squares of 30 pixels of the 20 m band, clouds in every fourth.
  static func sceneClass(_ x: Int, _ y: Int) -> UInt8 { [4, 5, 9, 4][(x / 30 + y / 30) % 4] }

  /// - Parameter block: The side of the tiles; nil for strips.
  init(side: Int = 240, block: Int? = 64) throws {
    folder = FileManager.default.temporaryDirectory.path + "/chipmill-\(UUID().uuidString)"
    self.side = side
    try FileManager.default.createDirectory(atPath: scene, withIntermediateDirectories: true)
    for (b, name) in ["B02", "B03"].enumerated() {
      try Self.write(scene + "/\(name).tif", Self.grid(side, 10), noData: 0, block: block) { x, y in
        Self.value(b, x, y)
      }
    }
    try Self.write(scene + "/B05.tif", Self.grid(side / 2, 20), noData: 0, block: block) { x, y in
      UInt16(2000 + x * 2 + y * 4)
    }
    try Self.write(scene + "/B01.tif", Self.grid(side / 6, 60), noData: 0, block: block) { x, y in
      UInt16(3000 + x * 6 + y * 12)
    }
    try Self.write(scene + "/SCL.tif", Self.grid(side / 2, 20), noData: 0, block: block, Self.sceneClass)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  static func grid(_ side: Int, _ resolution: Double) throws -> Grid {
    Grid(
      size: Size(side),
      transform: AffineTransform(west: west, north: north, pixelWidth: resolution, pixelHeight: resolution),
      crs: try CRS(utm))
  }

  /// Writes a raster of one band.
  static func write<Pixel: PixelValue>(
    _ path: String, _ grid: Grid, noData: Double? = nil, block: Int? = 64, _ value: (Int, Int) -> Pixel
  ) throws {
    let raster = Raster<Pixel>(size: grid.size) { y, row in for x in row.indices { row[x] = value(x, y) } }
    let profile = GeoTIFFProfile(
      pixelType: Pixel.pixelType, grid: grid, blockSize: block.map { Size($0) }, noData: noData)
    let encoder = GeoTIFFEncoder()
    try raster.withPixels { pixels in
      try Data(encoder.encode([pixels], profile: profile)).write(to: URL(filePath: path))
    }
    // The bytes are the encoder's own.
    withExtendedLifetime(encoder) {}
  }

  func request(size: Int? = 32) -> RecipeRequest {
    var request = RecipeRequest(scene: scene)
    request.size = size.map { Size($0) }
    return request
  }

  func path(_ name: String) -> String { folder + "/" + name }

  /// Writes a CSV of points given in pixels of the 10 m bands.
  func writePoints(_ name: String, _ places: [(x: Double, y: Double)]) throws -> String {
    let transform = try CoordinateTransform(from: try CRS(Self.utm), to: .wgs84)
    var text = "lon,lat,id,note\n"
    for (i, place) in places.enumerated() {
      let point = transform.transform(Point(x: Self.west + place.x * 10, y: Self.north - place.y * 10))
      text += "\(point.x),\(point.y),site\(i),n\(i)\n"
    }
    try Data(text.utf8).write(to: URL(filePath: path(name)))
    return path(name)
  }

  /// Makes the first block of a band undecodable.
  func damageFirstBlock(of band: String) throws {
    let path = "\(scene)/\(band).tif"
    let tiff = try MappedFile(path: path)
    let range = try TIFF(bytes: tiff.bytes, name: path).images[0].byteRange(ofBlock: 0)
    var bytes = try Data(contentsOf: URL(filePath: path))
    for i in range ?? 0..<0 { bytes[i] = 0xFF }
    try bytes.write(to: URL(filePath: path))
  }

  /// Builds a dataset and returns what became of it.
  @discardableResult
  func build(
    _ request: RecipeRequest, to name: String, _ format: Output.Format = .hdf5(.none), threads: Int = 2,
    memory: Int = 64 << 20, existing: Output.Existing = .resume
  ) throws -> RunSummary {
    try request.recipe().build(
      to: Output(folder: path(name), format: format, existing: existing),
      options: RunOptions(threads: threads, memory: memory, scratchFolder: folder))
  }

  /// All files of a dataset with their bytes, except for those that tell of the runs.
  func contents(_ name: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: path(name))
    where !["ledger.sqlite", "report.html"].contains(file) {
      let url = URL(filePath: path(name) + "/" + file)
      if let data = try? Data(contentsOf: url) { contents[file] = data }
    }
    return contents
  }

  func lines(_ file: String) throws -> [String] {
    String(decoding: try Data(contentsOf: URL(filePath: path(file))), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }
}
