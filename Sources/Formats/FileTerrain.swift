public import Rasters
internal import CKernels
internal import Geometry

/// Computes the slope or the aspect of a terrain model in a file and writes it as a cloud-optimised GeoTIFF,
/// strip by strip, with the results of `gdaldem slope` and `gdaldem aspect`.
///
/// Each block of the file is decoded once. Memory is that of a few rows of blocks and tiles, whatever the
/// height.
public struct FileTerrain: Sendable {
  /// What is told of the terrain.
  public enum Measure: Sendable {
    /// How steep it is.
    case slope(SlopeUnit)
    /// Where it falls to, taking pixels for square, as gdaldem does. Level ground is missing, or 0 where
    /// `flatIsZero`; what is missing stays -9999 then, while gdaldem makes that 0, too.
    case aspect(AspectAngle, flatIsZero: Bool = false)
  }

  /// What is computed.
  public var measure: Measure
  /// How gradients are taken. Central differences have an edge of their own, whatever `computesEdges` says.
  public var method: TerrainMethod
  /// How the outermost pixels, and those beside missing elevations, get a result: by extrapolation as
  /// `gdaldem -compute_edges` does. Else they are missing.
  public var computesEdges: Bool
  /// Map units in one unit of height, as gdaldem's `-s`: 1 where both are metres, 111120 for metres over
  /// degrees.
  public var scale: Double
  /// The band of elevations, from 0.
  public var band: Int
  /// How tiles are compressed.
  public var compression: GeoTIFFProfile.Compression
  /// Whether the file has overviews, which make it a third larger.
  public var hasOverviews = true
  /// How many work at once; as many as processors when nil. The file does not depend on it.
  public var threads: Int?

  /// What missing slopes and aspects are.
  public static let noData = -9999.0

  /// What is computed, and how.
  public init(
    _ measure: Measure, method: TerrainMethod = .horn, computesEdges: Bool = false, scale: Double = 1,
    band: Int = 0, compression: GeoTIFFProfile.Compression = .deflate(), threads: Int? = nil
  ) {
    self.measure = measure
    self.method = method
    self.computesEdges = computesEdges
    self.scale = scale
    self.band = band
    self.compression = compression
    self.threads = threads
  }

  /// Writes the result for `source` to `path`: float32, -9999 where it is missing.
  ///
  /// - Throws: `FormatError` where the file cannot be read or written, has no such band, or lies turned or in
  ///   degrees without a scale.
  public func write(_ source: RasterFile, to path: String) throws(FormatError) {
    let image = source.image
    try check(image)
    let size = image.size
    let name = if case .slope = measure { "slope" } else { "aspect" }
    let profile = GeoTIFFProfile(
      pixelType: .float32, grid: image.grid, compression: compression, blockSize: Size(512),
      noData: Self.noData, bandNames: [name])
    let threads = threads ?? Workers.processorCount
    let writer = try COGWriter(
      path: path, profile: profile, overviewResampling: hasOverviews ? .average : nil, threads: threads)
    let elevations = ElevationStrip(source, band: band, margin: 1, height: 512, threads: threads)
    var memory = Scratch()
    for y in stride(from: 0, to: size.height, by: 512) {
      let rows = Window(x: 0, y: y, width: size.width, height: min(512, size.height - y))
      let target = MutablePixels(
        base: memory.base(rows.size.area * 4), type: .float32, size: rows.size)
      try elevations.move(to: rows)
      // Rows enough for a worker to be worth while, few enough for its own cache.
      let height = 32
      try Workers.run((rows.height + height - 1) / height, threads: threads, state: {}) {
        _, piece throws(FormatError) in
        let part = Window(x: 0, y: y + piece * height, width: size.width, height: height).intersection(rows)
        fill(target.cropped(to: part.offsetBy(x: 0, y: -y)), part, from: elevations, image.grid)
      }
      try writer.write([target.readable], at: rows)
    }
    try writer.close()
  }

  private func check(_ image: any RasterImage) throws(FormatError) {
    guard band >= 0, band < image.bandCount else {
      throw FormatError(image.name, "has \(image.bandCount) bands, number \(band + 1) is asked for")
    }
    guard image.grid.transform.isAxisAligned else {
      throw FormatError(
        image.name, "its rows do not run east", remedy: "warp it to a grid that lies north up")
    }
    guard image.crs?.isGeographic == true else { return }
    if case .aspect = measure {
      throw FormatError(
        image.name, "its pixels are degrees, and not square", remedy: "warp it to a projected CRS")
    }
    guard scale != 1 else {
      throw FormatError(
        image.name, "its map units are degrees and its heights are not",
        remedy: "warp it to a projected CRS, or give a scale such as 111120")
    }
  }

  /// The results in full rows.
  private func fill(
    _ target: MutablePixels, _ rows: Window, from strip: ElevationStrip, _ grid: Grid
  ) {
    let isBordered = !computesEdges && method != .central
    let all = grid.window
    if isBordered {
      let inner = rows.intersection(all.outset(by: -1))
      for y in rows.y..<rows.maxY where inner.isEmpty || y < inner.y || y >= inner.maxY {
        target.cropped(to: Window(x: 0, y: y - rows.y, width: rows.width, height: 1)).fill(Self.noData)
      }
      guard !inner.isEmpty else { return }
      let place = Window(x: 1, y: inner.y - rows.y, width: inner.width, height: inner.height)
      compute(
        target.cropped(to: place), from: strip.pixels(inner.outset(by: 1)), grid, edges: .supplied)
      for y in place.y..<place.maxY {
        let row = target.row(y).assumingMemoryBound(to: Float.self)
        row[0] = Float(Self.noData)
        row[rows.width - 1] = Float(Self.noData)
      }
      return
    }
    let padded = rows.outset(by: 1).intersection(all)
    // The rows beside are computed along, as edges that they are not, and left out.
    let row = rows.width * 4
    let along = UnsafeMutableRawPointer.allocate(byteCount: padded.height * row, alignment: 64)
    defer { along.deallocate() }
    let results = MutablePixels(base: along, type: .float32, size: padded.size)
    compute(results, from: strip.pixels(padded), grid, edges: .computed)
    for y in rows.y..<rows.maxY {
      target.row(y - rows.y).copyMemory(from: results.row(y - padded.y), byteCount: row)
    }
  }

  private func compute(
    _ target: MutablePixels, from elevations: Pixels, _ grid: Grid, edges: TerrainEdges
  ) {
    // Missing elevations are NaN in the strip, and -9999 in the result.
    switch measure {
    case .slope(let unit):
      elevations.slope(
        into: target, cellWidth: grid.transform.pixelWidth * scale,
        cellHeight: grid.transform.pixelHeight * scale, unit: unit, method: method, edges: edges,
        missing: Self.noData)
    case .aspect(let angle, let flatIsZero):
      elevations.aspect(
        into: target, angle: angle, method: method, edges: edges, missing: Self.noData,
        flat: flatIsZero ? 0 : Self.noData)
    }
  }
}

/// The rows of a terrain model that are being worked on, and some beside them; missing elevations are NaN.
///
/// It moves down the file, keeps the rows that are still needed, and decodes each block once.
private final class ElevationStrip: @unchecked Sendable {
  private let source: RasterFile
  private let band: Int
  private let margin: Int
  private let threads: Int
  private let memory: MutablePixels
  /// The rows that are held.
  private var held = 0..<0

  /// - Parameter height: The most rows that it moves to at once.
  init(_ source: RasterFile, band: Int, margin: Int, height: Int, threads: Int) {
    self.source = source
    self.band = band
    self.margin = margin
    self.threads = threads
    let image = source.image
    // Up to a row of blocks more than is needed has been decoded.
    let most = min(image.size.height, height + 2 * margin + image.blockSize.height)
    let size = Size(width: image.size.width, height: most)
    memory = MutablePixels(
      base: .allocate(byteCount: max(1, size.area * 4), alignment: 64), type: .float32, size: size)
  }

  deinit { memory.base.deallocate() }

  /// Decodes what is missing of the rows and of those beside them.
  func move(to rows: Window) throws(FormatError) {
    let image = source.image
    let needed = max(0, rows.y - margin)..<min(image.size.height, rows.maxY + margin)
    let kept = max(held.lowerBound, needed.lowerBound)..<held.upperBound
    if kept.lowerBound > held.lowerBound, !kept.isEmpty {
      // The two may overlap.
      memory.base.copyMemory(
        from: memory.row(kept.lowerBound - held.lowerBound), byteCount: kept.count * memory.rowBytes)
    }
    let first = kept.upperBound / image.blockSize.height
    let last = (needed.upperBound - 1) / image.blockSize.height
    held = kept.lowerBound..<max(kept.upperBound, min(image.size.height, (last + 1) * image.blockSize.height))
    guard held.upperBound > kept.upperBound else { return }
    let columns = (image.size.width + image.blockSize.width - 1) / image.blockSize.width
    let (file, band, memory, start) = (source.file, band, memory, held.lowerBound)
    try Workers.run(
      (last - first + 1) * columns, threads: threads, state: { RasterFile(file, image: image) }
    ) { reader, piece throws(FormatError) in
      let index = image.blockIndex(column: piece % columns, row: first + piece / columns, band: band)
      let window = image.window(ofBlock: index)
      try reader.readElevations(
        window, band: band, into: memory.cropped(to: window.offsetBy(x: 0, y: -start)))
    }
  }

  /// Rows that are held.
  func pixels(_ window: Window) -> Pixels {
    memory.readable.cropped(to: window.offsetBy(x: 0, y: -held.lowerBound))
  }
}
