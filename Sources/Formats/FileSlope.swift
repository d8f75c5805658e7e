public import Rasters
internal import CKernels
internal import Geometry

/// Computes the slope of a terrain model in a file and writes it as a cloud-optimised GeoTIFF, strip by
/// strip, with the results of `gdaldem slope`.
public struct FileSlope: Sendable {
  /// What slopes are given in.
  public var unit: SlopeUnit
  /// How the outermost pixels, and those beside missing elevations, get a slope: by extrapolation as
  /// `gdaldem -compute_edges` does. Else they are missing.
  public var computesEdges: Bool
  /// Units of height in one map unit, as gdaldem's `-s`: 1 where both are metres, 111120 for metres over
  /// degrees.
  public var scale: Double
  /// The band of elevations, from 0.
  public var band: Int

  /// What missing slopes are.
  public static let noData = -9999.0

  /// What is computed, and how.
  public init(
    unit: SlopeUnit = .degrees, computesEdges: Bool = false, scale: Double = 1, band: Int = 0
  ) {
    self.unit = unit
    self.computesEdges = computesEdges
    self.scale = scale
    self.band = band
  }

  /// Writes the slope of `source` to `path`: float32, -9999 where it is missing.
  ///
  /// - Throws: `FormatError` where the file cannot be read or written, has no such band, or lies turned or in
  ///   degrees without a scale.
  public func write(_ source: RasterFile, to path: String) throws(FormatError) {
    let image = source.image
    let transform = image.grid.transform
    guard band >= 0, band < image.bandCount else {
      throw FormatError(image.name, "has \(image.bandCount) bands, number \(band + 1) is asked for")
    }
    guard transform.isAxisAligned else {
      throw FormatError(
        image.name, "its rows do not run east", remedy: "warp it to a grid that lies north up")
    }
    guard image.crs?.isGeographic != true || scale != 1 else {
      throw FormatError(
        image.name, "its map units are degrees and its heights are not",
        remedy: "warp it to a projected CRS, or give a scale such as 111120")
    }
    let profile = GeoTIFFProfile(
      pixelType: .float32, grid: image.grid, blockSize: Size(512), noData: Self.noData,
      bandNames: ["slope"])
    let writer = try COGWriter(path: path, profile: profile, overviewResampling: .average)
    let size = image.size
    var input = Scratch()
    var output = Scratch()
    for y in stride(from: 0, to: size.height, by: 512) {
      let rows = Window(x: 0, y: y, width: size.width, height: min(512, size.height - y))
      let target = MutablePixels(
        base: output.base((rows.height + 2) * size.width * 4), type: .float32, size: rows.size)
      try slopes(of: source, in: rows, into: target, memory: &input)
      try writer.write([target.readable], at: rows)
    }
    try writer.close()
  }

  /// The slopes of full rows, -9999 where they are missing.
  private func slopes(
    of source: RasterFile, in rows: Window, into target: MutablePixels, memory: inout Scratch
  ) throws(FormatError) {
    let grid = source.grid
    // A margin of one pixel; beyond the raster it is missing.
    let padded = rows.outset(by: 1)
    let available = padded.intersection(grid.window)
    let elevations = MutablePixels(
      base: memory.base(padded.size.area * 4), type: .float32, size: padded.size)
    Samples.fill(elevations.base, type: .float32, count: padded.size.area, with: .nan)
    let inner = elevations.cropped(to: available.offsetBy(x: -padded.x, y: -padded.y))
    try source.readElevations(available, band: band, into: inner)
    let cell = (width: grid.transform.pixelWidth * scale, height: grid.transform.pixelHeight * scale)
    if computesEdges {
      // Rows of the margin are computed along and left out: only the raster's own edges are extrapolated.
      let all = Scratch.floats(available.size)
      defer { all.base.deallocate() }
      inner.readable.slope(
        into: all, cellWidth: cell.width, cellHeight: cell.height, unit: unit, edges: .computed)
      for y in rows.y..<rows.maxY {
        target.row(y - rows.y).copyMemory(from: all.row(y - available.y), byteCount: rows.width * 4)
      }
    } else {
      elevations.readable.slope(into: target, cellWidth: cell.width, cellHeight: cell.height, unit: unit)
    }
    for y in 0..<rows.height {
      nan_to_value(target.row(y).assumingMemoryBound(to: Float.self), rows.width, Float(Self.noData))
    }
  }
}

extension Scratch {
  /// Memory of its own for a raster of floats, for the caller to free.
  fileprivate static func floats(_ size: Size) -> MutablePixels {
    MutablePixels(
      base: .allocate(byteCount: max(1, size.area * 4), alignment: 64), type: .float32, size: size)
  }
}
