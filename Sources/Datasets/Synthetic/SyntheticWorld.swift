public import Formats
internal import Geometry

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// An invented piece of the world with everything that Chipmill's recipes read: Sentinel-2 scenes, a terrain
/// model, a land-cover map, lidar footprints, and a STAC catalogue of it all.
///
/// It lies where tile 32UPU does, around Munich, and looks like nothing there. The files depend on the
/// properties alone: the same on every processor and number of cores.
public struct SyntheticWorld: Sendable {
  /// Another number makes another world.
  public var seed: UInt64
  /// Pixels of 10 m on a side; a multiple of 6, so that bands of 60 m fit.
  public var size: Int
  /// How many acquisitions.
  public var dates: Int
  /// How many lidar footprints.
  public var footprints: Int
  /// Whether digital numbers are 1000 above ten thousand times the reflectance, as from processing baseline
  /// 04.00 on.
  public var hasOffset: Bool

  /// - Throws: `FormatError` when a number is out of its range.
  public init(
    seed: UInt64 = 1, size: Int = 10980, dates: Int = 3, footprints: Int = 20_000, hasOffset: Bool = true
  ) throws(FormatError) {
    func check(_ isGood: Bool, _ what: String, _ remedy: String) throws(FormatError) {
      guard isGood else { throw FormatError("synthetic world", what, remedy: remedy) }
    }
    try check(
      size >= 60 && size <= 109_800 && size % 6 == 0, "a size of \(size) pixels",
      "give a multiple of 6 from 60 to 109800")
    try check((1...100).contains(dates), "\(dates) dates", "give 1 to 100")
    try check((1...10_000_000).contains(footprints), "\(footprints) footprints", "give 1 to 10 million")
    self.seed = seed
    self.size = size
    self.dates = dates
    self.footprints = footprints
    self.hasOffset = hasOffset
  }

  /// The north-western corner, that of tile 32UPU.
  var west: Double { 600_000 }
  var north: Double { 5_400_000 }
  /// Metres on a side.
  var side: Double { Double(size) * 10 }
  var bounds: Bounds { Bounds(west: west, south: north - side, east: west + side, north: north) }

  static let crs: CRS = {
    do { return try CRS(epsg: 32632) } catch {
      preconditionFailure("PROJ has no EPSG:32632; its database proj.db is missing: install proj-data")
    }
  }()

  func grid(resolution: Int) -> Grid {
    Grid(
      size: Size(size * 10 / resolution),
      transform: AffineTransform(
        west: west, north: north, pixelWidth: Double(resolution), pixelHeight: Double(resolution)),
      crs: Self.crs)
  }

  var scenes: [SyntheticScene] { (0..<dates).map { SyntheticScene(world: self, index: $0) } }

  /// The years of the scenes, which the land-cover map and the lidar granules have too.
  var years: [Int] { Set(scenes.map { $0.day.year }).sorted() }

  /// Writes everything to `folder`, which is made; files of an earlier world there are replaced.
  ///
  /// - Parameter progress: Gets the name of each part when it is done.
  public func write(to folder: String, progress: (String) -> Void = { _ in }) throws(FormatError) {
    let catalog = SyntheticCatalog(world: self, folder: folder)
    for scene in scenes {
      let place = "\(folder)/sentinel-2-l2a/\(scene.id)"
      try makeFolder(place)
      let counts = try scene.write(to: place)
      try catalog.write(scene, counts)
      progress(scene.id)
    }
    let surface = SyntheticSurface(world: self)
    try makeFolder("\(folder)/cop-dem-glo-30")
    for tile in try surface.elevationTiles() {
      try surface.writeElevation(tile, to: "\(folder)/cop-dem-glo-30")
      progress(tile.name)
    }
    try makeFolder("\(folder)/esa-worldcover")
    for tile in try surface.coverTiles() {
      try surface.writeCover(tile, to: "\(folder)/esa-worldcover")
      progress(tile.name)
    }
    try makeFolder("\(folder)/gedi")
    let lidar = SyntheticLidar(world: self)
    for name in try lidar.write(to: folder) { progress(name) }
    try catalog.write(tiles: try surface.elevationTiles(), try surface.coverTiles())
    progress("catalog.json")
  }
}
