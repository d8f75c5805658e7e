public import Formats
public import Geometry
internal import Rasters

/// Tiles that have one value each, as a raster of float32 in which 0 is no data.
///
/// Each tile is grown by a pixel on every side, so that no seams are left between tiles; of two that overlap
/// the first counts, but the inside of a tile before the margin of another.
public struct ValueMosaic: Sendable {
  private let polygons: [Polygon]
  private let values: [Double]
  private let grid: Grid

  /// - Parameters:
  ///   - tiles: In degrees. Those without a value are left out.
  ///   - values: One for each tile.
  ///   - grid: That of the raster, with a CRS.
  /// - Throws: `GeometryError` where a tile has no place on it.
  public init(of tiles: [Polygon], values: [Double?], on grid: Grid) throws(GeometryError) {
    precondition(tiles.count == values.count, "\(values.count) values for \(tiles.count) tiles")
    let transform = try CoordinateTransform(from: .wgs84, to: grid.crs ?? .wgs84)
    var polygons: [Polygon] = []
    var known: [Double] = []
    for (tile, value) in zip(tiles, values) {
      guard let value else { continue }
      polygons.append(try tile.transformed(transform))
      known.append(value)
    }
    (self.polygons, self.values, self.grid) = (polygons, known, grid)
  }

  /// Writes the raster.
  public func write(to path: String, workers: Int = 10) throws(FormatError) {
    let block = Size(512)
    let writer = try COGWriter(
      path: path,
      profile: GeoTIFFProfile(pixelType: .float32, grid: grid, blockSize: block, noData: 0),
      overviewResampling: .mode, threads: workers)
    let (width, height) = (grid.size.width, grid.size.height)
    let places = polygons.map { grid.window(covering: $0.bounds).outset(by: 1).intersection(grid.window) }
    var strips = [[Int]](repeating: [], count: (height + block.height - 1) / block.height)
    for (tile, place) in places.enumerated() where !place.isEmpty {
      for strip in place.y / block.height...(place.maxY - 1) / block.height { strips[strip].append(tile) }
    }
    for (number, tiles) in strips.enumerated() {
      let y = number * block.height
      let strip = Window(x: 0, y: y, width: width, height: min(block.height, height - y))
      let pixels = Raster<Float>(size: strip.size) { target in
        target.fill(0)
        burn(tiles, into: target, at: strip)
      }
      let result = pixels.withPixels { pixels in
        Result { () throws(FormatError) in try writer.write([pixels], at: strip) }
      }
      try result.get()
    }
    try writer.close()
  }

  /// The first tile is burnt last, and insides after margins.
  private func burn(_ tiles: [Int], into target: MutablePixels, at strip: Window) {
    let spans = tiles.map { tile in
      let polygon = polygons[tile]
      let (bounds, pixel) = (polygon.bounds, grid.transform.pixelWidth)
      // A tile so small that it may hold no centre is there all the same.
      let isSmall = min(bounds.width, bounds.height) < 2 * pixel
      // Of the rows beyond the strip, one reaches into it as a margin.
      let around = grid.window(covering: bounds).intersection(strip.outset(by: 1))
      return polygon.spans(on: grid.transform, in: around, rule: isSmall ? .allTouched : .centre)
    }
    for (tile, spans) in zip(tiles, spans).reversed() {
      let grown = spans.flatMap { span in
        (-1...1).map { dy in
          PixelSpan(y: span.y + dy, columns: span.columns.lowerBound - 1..<span.columns.upperBound + 1)
        }
      }
      target.burn(values[tile], in: grown, at: strip)
    }
    for (tile, spans) in zip(tiles, spans).reversed() { target.burn(values[tile], in: spans, at: strip) }
  }
}
