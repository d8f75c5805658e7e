public import Geometry
public import Rasters

/// How much of each class lies under polygons on a raster in a file.
///
/// The file is read once, strip by strip, however many polygons there are and however they overlap.
public enum FileClassShares {
  /// What counts as lying under a polygon.
  public enum Rule: Sendable {
    /// The area that a pixel shares with it.
    case area
    /// Whole pixels.
    case pixels(PixelRule)
  }

  /// The classes under each polygon, in pixels.
  ///
  /// - Parameters:
  ///   - polygons: In map units of the file.
  ///   - band: From 0.
  ///   - threads: How many work at once; as many as processors when nil.
  /// - Throws: `FormatError` where pixels are not uint8 or cannot be decoded.
  public static func find(
    _ source: RasterFile, under polygons: [Polygon], band: Int = 0, rule: Rule, threads: Int? = nil
  ) throws(FormatError) -> [ClassShares] {
    let image = source.image
    guard try source.pixelType() == .uint8 else {
      throw FormatError(image.name, "has pixels of \(try source.pixelType()), and classes are uint8")
    }
    let transform = image.grid.transform
    // The rows of each, so that a strip knows whom it concerns.
    let places = polygons.map { PixelCoverage(of: $0, on: transform, in: image.grid.window).window }
    let shares = SharedShares(count: polygons.count)
    var memory = Scratch()
    for strip in try source.strips() {
      let concerned = places.indices.filter { places[$0].intersects(strip) }
      guard !concerned.isEmpty else { continue }
      // Only the columns under them.
      let parts = concerned.map { places[$0].intersection(strip) }
      let columns = parts.dropFirst().reduce(parts[0]) { $0.union($1) }
      let target = MutablePixels(base: memory.base(columns.size.area), type: .uint8, size: columns.size)
      try source.read(columns, bands: [band], into: [target])
      let pixels = target.readable
      let batch = 64
      try Workers.run(
        (concerned.count + batch - 1) / batch, threads: threads ?? Workers.processorCount, state: {}
      ) { _, piece throws(FormatError) in
        for number in concerned[piece * batch..<min(concerned.count, (piece + 1) * batch)] {
          let own = places[number].intersection(columns)
          let part = pixels.cropped(to: own.offsetBy(x: -columns.x, y: -columns.y))
          switch rule {
          case .area:
            shares.add(part.classShares(under: polygons[number], on: transform, at: own), to: number)
          case .pixels(let rule):
            let spans = polygons[number].spans(on: transform, in: own, rule: rule)
            shares.add(ClassShares(part.classCounts(in: spans, at: own)), to: number)
          }
        }
      }
    }
    return shares.all
  }
}

/// The sums of all polygons; each is added to by one worker at a time.
private final class SharedShares: @unchecked Sendable {
  private let sums: UnsafeMutableBufferPointer<ClassShares>

  init(count: Int) {
    sums = .allocate(capacity: count)
    sums.initialize(repeating: .none)
  }

  deinit { sums.deinitialize().deallocate() }

  func add(_ shares: ClassShares, to number: Int) {
    sums[number] = sums[number].merged(with: shares)
  }

  var all: [ClassShares] { Array(sums) }
}
