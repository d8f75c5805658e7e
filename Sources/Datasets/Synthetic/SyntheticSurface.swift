internal import CKernels
internal import Formats
internal import Geometry
internal import Rasters

/// The invented landscape's terrain model in tiles of Copernicus GLO-30, and its land cover in tiles of ESA
/// WorldCover. Tiles of large worlds are whole; of small ones only the part around the scene exists.
struct SyntheticSurface: Sendable {
  struct Tile: Sendable {
    let name: String
    let grid: Grid
    let year: Int?
  }

  let world: SyntheticWorld

  /// Worlds of at least so many pixels have whole tiles of the terrain model.
  private static let large = 5490

  /// The rectangle around the scene in degrees, with a margin of about 600 m.
  private func degrees() throws(FormatError) -> Bounds {
    do {
      let box = try CoordinateTransform(from: SyntheticWorld.crs, to: .wgs84).transform(world.bounds)
      let margin = 0.008
      return Bounds(
        west: box.west - margin, south: box.south - margin, east: box.east + margin, north: box.north + margin
      )
    } catch { throw FormatError("synthetic world", error.description, remedy: "install proj-data") }
  }

  private static func corner(_ lat: Int, _ lon: Int) -> (String, String) {
    ((lat < 0 ? "S" : "N") + abs(lat).padded(2), (lon < 0 ? "W" : "E") + abs(lon).padded(3))
  }

  /// Squares of `degrees` that touch the scene, with the part of each that is written, as pixels of
  /// `perDegree` to a degree that begin `shift` pixels west and north of the square.
  private func tiles(
    degrees side: Int, perDegree: Int, shift: Double, whole: Bool, name: (String, String) -> String,
    year: Int?
  ) throws(FormatError) -> [Tile] {
    let box = try degrees()
    var tiles: [Tile] = []
    let pixel = 1 / Double(perDegree)
    let first = (
      lat: Int(box.south.rounded(.down)).floorDivided(by: side) * side,
      lon: Int(box.west.rounded(.down)).floorDivided(by: side) * side
    )
    for lat in stride(from: first.lat, to: Int(box.north.rounded(.up)), by: side) {
      for lon in stride(from: first.lon, to: Int(box.east.rounded(.up)), by: side) {
        let count = side * perDegree
        let grid = Grid(
          size: Size(count),
          transform: AffineTransform(
            west: Double(lon) - shift * pixel, north: Double(lat + side) + shift * pixel, pixelWidth: pixel,
            pixelHeight: pixel),
          crs: .wgs84)
        let window = grid.window(covering: box).intersection(grid.window)
        guard !window.isEmpty else { continue }
        let corner = Self.corner(lat, lon)
        tiles.append(
          Tile(name: name(corner.0, corner.1), grid: whole ? grid : grid.cropped(to: window), year: year))
      }
    }
    return tiles
  }

  /// GLO-30 has 3600 pixels a degree at these latitudes; pixel *centres* lie on the degrees.
  func elevationTiles() throws(FormatError) -> [Tile] {
    try tiles(
      degrees: 1, perDegree: 3600, shift: 0.5, whole: world.size >= Self.large,
      name: { "Copernicus_DSM_COG_10_\($0)_00_\($1)_00_DEM" }, year: nil)
  }

  /// WorldCover has 12000 pixels a degree, with corners on the degrees, in squares of three degrees.
  func coverTiles() throws(FormatError) -> [Tile] {
    var all: [Tile] = []
    for year in world.years {
      let version = year <= 2020 ? "2020_v100" : "2021_v200"
      all += try tiles(
        degrees: 3, perDegree: 12000, shift: 0, whole: false,
        name: { "ESA_WorldCover_10m_\(version)_\($0)\($1)_Map" }, year: year)
    }
    return all
  }

  func writeElevation(_ tile: Tile, to folder: String) throws(FormatError) {
    let profile = GeoTIFFProfile(
      pixelType: .float32, grid: tile.grid, predictor: .floatingPoint, blockSize: Size(1024),
      areaOrPoint: .point)
    try write(tile, profile, .average, to: folder) { landscape, count, row in
      let target = row.assumingMemoryBound(to: Float.self)
      target.update(from: landscape.row.height, count: count)
    }
  }

  func writeCover(_ tile: Tile, to folder: String) throws(FormatError) {
    let profile = GeoTIFFProfile(pixelType: .uint8, grid: tile.grid, blockSize: Size(1024), noData: 0)
    try write(tile, profile, .mode, to: folder) { landscape, count, row in
      let target = row.assumingMemoryBound(to: UInt8.self)
      for i in 0..<count { target[i] = LandCover.codes[Int(landscape.row.land[i])] }
    }
  }

  /// Writes a tile; `take` copies what it wants of a piece of landscape to a row's memory.
  private func write(
    _ tile: Tile, _ profile: GeoTIFFProfile, _ overviews: Resampling, to folder: String,
    _ take: @Sendable (Landscape, Int, UnsafeMutableRawPointer) -> Void
  ) throws(FormatError) {
    let writer = try COGWriter(
      path: "\(folder)/\(tile.name).tif", profile: profile, overviewResampling: overviews)
    let width = tile.grid.size.width
    let pixelBytes = profile.pixelType.size
    let strip = UnsafeMutableRawPointer.allocate(byteCount: width * 1024 * pixelBytes, alignment: 64)
    defer { strip.deallocate() }
    let memory = Unchecked(strip)
    for start in stride(from: 0, to: tile.grid.size.height, by: 1024) {
      let height = min(1024, tile.grid.size.height - start)
      try Workers.run(height, state: { GeographicRow(seed: world.seed) }) { row, y in
        for x in stride(from: 0, to: width, by: Landscape.longest) {
          let count = min(Landscape.longest, width - x)
          row.compute(Window(x: x, y: start + y, width: count, height: 1), of: tile.grid)
          take(row.landscape, count, memory.value + (y * width + x) * pixelBytes)
        }
      }
      let size = Size(width: width, height: height)
      try writer.write(
        [Pixels(base: strip, type: profile.pixelType, size: size)],
        at: Window(x: 0, y: start, width: width, height: height))
    }
    try writer.close()
  }
}

/// Computes the landscape along a parallel of latitude. It belongs to one thread.
private final class GeographicRow {
  let landscape: Landscape
  private let toUTM: CoordinateTransform
  private var xs: [Double] = []
  private var ys: [Double] = []

  init(seed: UInt64) {
    landscape = Landscape(seed: seed)
    do { toUTM = try CoordinateTransform(from: .wgs84, to: SyntheticWorld.crs) } catch {
      preconditionFailure("PROJ lost the way to EPSG:32632 that it knew when the tiles were laid out")
    }
  }

  /// Positions are projected every 64 pixels (2 km at most) and interpolated between: 5 cm off at most.
  func compute(_ window: Window, of grid: Grid) {
    let step = 64
    let nodes = (window.width + step - 1) / step + 1
    xs.removeAll(keepingCapacity: true)
    ys.removeAll(keepingCapacity: true)
    for node in 0..<nodes {
      let p = grid.transform.map(Double(window.x + node * step) + 0.5, Double(window.y) + 0.5)
      xs.append(p.x)
      ys.append(p.y)
    }
    xs.withUnsafeMutableBufferPointer { x in
      ys.withUnsafeMutableBufferPointer { y in toUTM.transform(x: x, y: y) }
    }
    for i in 0..<window.width {
      let node = i / step
      let part = Double(i % step) / Double(step)
      landscape.x[i] = Landscape.position(xs[node] + (xs[node + 1] - xs[node]) * part)
      landscape.y[i] = Landscape.position(ys[node] + (ys[node + 1] - ys[node]) * part)
    }
    landscape.compute(window.width, greenness: 0.05, cropYear: 1)
  }
}
