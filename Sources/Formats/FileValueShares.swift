public import Geometry
public import Rasters

/// How much of polygons has each value of a raster in a file.
///
/// The file is read once, strip by strip, however many polygons there are and however they overlap. Values of
/// uint8 are fastest.
public struct FileValueShares: Sendable {
  /// What counts as lying under a polygon.
  public enum Rule: Sendable {
    /// The area that a pixel shares with it.
    case area
    /// Whole pixels.
    case pixels(PixelRule)
  }

  /// What counts.
  public var rule: Rule
  /// The band that is read, from 0.
  public var band: Int
  /// A value that counts for nothing; as does NaN.
  public var noData: Double?
  /// Where not empty, a pixel's value is the number of these, which rise, that are not above it.
  public var ranges: [Double]
  /// From pixels to the polygons' map units; that of the file when nil.
  public var transform: AffineTransform?

  /// A search of its parts.
  public init(
    rule: Rule, band: Int = 0, noData: Double? = nil, ranges: [Double] = [], transform: AffineTransform? = nil
  ) {
    (self.rule, self.band, self.noData, self.ranges) = (rule, band, noData, ranges)
    self.transform = transform
  }

  /// The values under each polygon.
  ///
  /// - Parameters:
  ///   - polygons: In map units of the file.
  ///   - threads: How many work at once, each on a strip; as many as processors when nil.
  /// - Throws: `FormatError` where there is no such band or pixels cannot be decoded.
  public func find(
    _ source: RasterFile, under polygons: [Polygon], threads: Int? = nil
  ) throws(FormatError) -> [ValueShares] {
    let image = source.image
    let file = source.file
    _ = try source.pixelType()
    guard band >= 0, band < image.bandCount else {
      throw FormatError(image.name, "has \(image.bandCount) bands, and number \(band) from 0 is asked for")
    }
    let transform = transform ?? image.grid.transform
    // The rows of each, so that a strip knows whom it concerns.
    let places = polygons.map { PixelCoverage(of: $0, on: transform, in: image.grid.window).window }
    let strips = try source.strips()
    var found = [[(number: Int, shares: ValueShares)]](repeating: [], count: strips.count)
    try found.withUnsafeMutableBufferPointer { found throws(FormatError) in
      // Each strip has a place of its own.
      nonisolated(unsafe) let found = found
      try Workers.run(
        strips.count, threads: threads ?? Workers.processorCount,
        state: { StripReader(RasterFile(file, image: image)) }
      ) { (reader: StripReader, strip) throws(FormatError) in
        let concerned = places.indices.filter { places[$0].intersects(strips[strip]) }
        guard !concerned.isEmpty else { return }
        // Only the columns under them.
        let parts = concerned.map { places[$0].intersection(strips[strip]) }
        let columns = parts.dropFirst().reduce(parts[0]) { $0.union($1) }
        let pixels = try reader.read(columns, band: band)
        found[strip] = zip(concerned, parts).map { number, place in
          let part = pixels.cropped(to: place.offsetBy(x: -columns.x, y: -columns.y))
          return (number, shares(of: part, under: polygons[number], on: transform, at: place))
        }
      }
    }
    // From north to south, so that sums are the same on any number of workers.
    var sums = [ValueShares](repeating: ValueShares(), count: polygons.count)
    for (number, shares) in found.joined() { sums[number] = sums[number].merged(with: shares) }
    return sums
  }

  private func shares(
    of pixels: Pixels, under polygon: Polygon, on transform: AffineTransform, at place: Window
  ) -> ValueShares {
    guard pixels.type == .uint8 else {
      var whole: PixelRule?
      if case .pixels(let rule) = rule { whole = rule }
      return pixels.valueShares(
        under: polygon, on: transform, at: place, rule: whole, noData: noData, ranges: ranges)
    }
    let classes: ClassShares
    switch rule {
    case .area: classes = pixels.classShares(under: polygon, on: transform, at: place)
    case .pixels(let rule):
      let spans = polygon.spans(on: transform, in: place, rule: rule)
      classes = ClassShares(pixels.classCounts(in: spans, at: place))
    }
    let shares = ValueShares(classes).without(noData)
    return ranges.isEmpty ? shares : shares.mapped { value in Double(ranges.count { $0 <= value }) }
  }
}

/// Reads a file for one worker.
private final class StripReader {
  private let source: RasterFile
  private var memory = Scratch()

  init(_ source: RasterFile) { self.source = source }

  /// The pixels of a window in the file's own type; valid until the next are read.
  func read(_ window: Window, band: Int) throws(FormatError) -> Pixels {
    let type = try source.pixelType()
    let target = MutablePixels(
      base: memory.base(window.size.area * type.size), type: type, size: window.size)
    try source.read(window, bands: [band], into: [target])
    return target.readable
  }
}
