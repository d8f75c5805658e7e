internal import Chipping
internal import Formats
public import Geometry

/// Chips of whole pixels on the lattice of a raster, over an area.
///
/// The lattice goes on beyond the raster in all directions; its first chip begins with the raster's first
/// pixel. A tile's corners are the images of its window's corners in degrees.
public struct PixelTiles: Sendable {
  /// Where the pixels lie; the size does not matter.
  public let grid: Grid
  /// The side of a chip in pixels.
  public let side: Int
  /// How many pixels neighbours share.
  public let overlap: Int

  private static let mostPlaces = 100_000_000

  /// - Parameters:
  ///   - grid: Has a CRS.
  ///   - overlap: Less than `side`.
  public init(on grid: Grid, side: Int, overlap: Int = 0) {
    precondition(side > 0 && overlap >= 0 && overlap < side, "neighbours share less than all")
    (self.grid, self.side, self.overlap) = (grid, side, overlap)
  }

  /// Chips on the pixels of a size in map units whose corners are its multiples.
  public init(crs: CRS, pixelSize: Double, side: Int, overlap: Int = 0) {
    let transform = AffineTransform(west: 0, north: 0, pixelWidth: pixelSize, pixelHeight: pixelSize)
    self.init(
      on: Grid(size: Size(width: 1, height: 1), transform: transform, crs: crs), side: side, overlap: overlap)
  }

  /// The chips that share a point with an area, row by row from the top, with their `crs` and the map
  /// position `x`, `y` of their first pixel's outer corner.
  ///
  /// - Throws: `GeometryError` where the area reaches beyond the CRS or its rings cross, `ChippingError`
  ///   where the raster has no CRS or there would be too many.
  public func tiles(in area: Polygon, threads: Int? = nil) throws -> TilesInArea {
    guard let crs = grid.crs else {
      throw ChippingError("the raster does not say its CRS; assign one, or give --crs and --pixel_size")
    }
    _ = try PreparedPolygon(area)
    let box = try CoordinateTransform(from: .wgs84, to: crs).transform(area.bounds)
    guard let pixels = Bounds(box.corners.map { grid.position(of: $0) }) else {
      throw ChippingError("the area reaches beyond where \(crs) is defined; take a smaller area")
    }
    let step = Double(side - overlap)
    func range(_ low: Double, _ high: Double) throws -> ClosedRange<Int> {
      let first = ((low - Double(side)) / step).rounded(.up)
      let last = (high / step).rounded(.down)
      guard abs(first) < 1e12, abs(last) < 1e12, first <= last else {
        throw ChippingError("the area lies beyond the lattice of chips")
      }
      return Int(first)...Int(last)
    }
    let columns = try range(pixels.west, pixels.east)
    let rows = try range(pixels.south, pixels.north)
    guard columns.count <= Self.mostPlaces / rows.count else {
      throw ChippingError("\(columns.count)×\(rows.count) chips are too many; take larger ones")
    }
    var found = [TilesInArea?](repeating: nil, count: rows.count)
    try found.withUnsafeMutableBufferPointer { found throws(FormatError) in
      nonisolated(unsafe) let found = found
      try Workers.run(
        rows.count, threads: threads ?? Workers.processorCount, state: { Result { try Tools(crs, area) } }
      ) { tools, row throws(FormatError) in
        do {
          found[row] = try self.row(rows.lowerBound + row, columns, try tools.get())
        } catch { throw FormatError("grid", at: "row \(row + 1)", "\(error)") }
      }
    }
    var tiles = Self.empty
    for row in found { if let row { tiles.append(row) } }
    return tiles
  }

  private static let empty = TilesInArea(columns: ["crs", "x", "y"])

  /// What a worker computes with.
  private final class Tools {
    let back: CoordinateTransform
    let area: PreparedPolygon

    init(_ crs: CRS, _ area: Polygon) throws {
      back = try CoordinateTransform(from: crs, to: .wgs84)
      self.area = try PreparedPolygon(area)
    }
  }

  private func row(_ row: Int, _ columns: ClosedRange<Int>, _ tools: Tools) throws -> TilesInArea {
    var corners: [Point] = []
    for column in columns {
      let window = Window(
        x: column * (side - overlap), y: row * (side - overlap), width: side, height: side)
      corners += grid.corners(of: window)
    }
    var (x, y) = (corners.map(\.x), corners.map(\.y))
    tools.back.transform(&x, &y)
    var tiles = Self.empty
    for i in stride(from: 0, to: corners.count, by: 4) {
      let places = (i..<i + 4).map { Point(x: x[$0], y: y[$0]) }
      // Far from the area, the CRS may have no place.
      guard places.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { continue }
      for tile in try Polygon.tiles(corners: places) where try tools.area.touches(tile) {
        tiles.append(
          tile,
          [.string(grid.crs?.description ?? ""), .number(corners[i].x), .number(corners[i].y)])
      }
    }
    return tiles
  }
}
