public import Formats
internal import Geometry
public import Rasters

/// What an image looks like in 64 bits, which change little where the image does (N. Krawetz, "Kind of like
/// that", 2013): whether each of 9 × 8 cells is brighter than the one to its right.
public struct PerceptualHash: Hashable, Sendable {
  /// Row after row from the upper left, the highest bit first.
  public let bits: UInt64

  /// Columns and rows of cells.
  private static let size = Size(width: 9, height: 8)

  /// A hash of its bits.
  public init(bits: UInt64) { self.bits = bits }

  /// The hash of an image; nil where it has one grey throughout, of which there is nothing to see.
  ///
  /// A cell is the mean of its valid pixels. Each band is stretched from the second to the 98th percentile of
  /// its cells to 0 … 255, and the bands' mean is the grey; cells without valid pixels are black.
  ///
  /// - Parameters:
  ///   - bands: Of one size.
  ///   - noData: The value of missing pixels. NaN is always missing.
  public init?(_ bands: [Pixels], noData: Double? = nil) {
    var grey = [Double](repeating: 0, count: Self.size.area)
    var hasContrast = false
    for band in bands {
      let cells = Self.cells(band, noData)
      let values = cells.filter { !$0.isNaN }.sorted()
      guard let first = values.first, let last = values.last, first < last else { continue }
      let low = values[Int((0.02 * Double(values.count - 1)).rounded())]
      let high = values[Int((0.98 * Double(values.count - 1)).rounded())]
      guard low < high else { continue }
      hasContrast = true
      for (i, value) in cells.enumerated() where !value.isNaN {
        grey[i] += (min(1, max(0, (value - low) / (high - low))) * 255).rounded()
      }
    }
    guard hasContrast else { return nil }
    var bits: UInt64 = 0
    for y in 0..<Self.size.height {
      for x in 0..<Self.size.width - 1 {
        let place = y * Self.size.width + x
        bits = bits << 1 | (grey[place] > grey[place + 1] ? 1 : 0)
      }
    }
    self.bits = bits
  }

  /// The hash of a file's image, of at most sixteen bands.
  ///
  /// - Throws: `FormatError` where it cannot be read.
  public init?(file path: String) throws(FormatError) {
    let raster = try RasterFile(path: path)
    let (size, type) = (raster.image.size, try raster.pixelType())
    let count = min(16, raster.image.bandCount)
    let (bytes, isLarge) = (size.width * size.height).multipliedReportingOverflow(by: type.size * count)
    guard !isLarge, bytes <= 1 << 30 else {
      throw FormatError(path, "has \(size) pixels, too many for a chip")
    }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes), alignment: 64)
    defer { memory.deallocate() }
    guard let base = memory.baseAddress, !size.isEmpty else { return nil }
    let planes = (0..<count).map {
      MutablePixels(base: base + $0 * (bytes / count), type: type, size: size)
    }
    try raster.read(Window(size), bands: Array(0..<count), into: planes)
    self.init(planes.map(\.readable), noData: raster.image.noData)
  }

  /// The means of the cells, NaN where there are no pixels.
  private static func cells(_ band: Pixels, _ noData: Double?) -> [Double] {
    let (width, height) = (band.size.width, band.size.height)
    var cells: [Double] = []
    for y in 0..<size.height {
      for x in 0..<size.width {
        // Of images of fewer pixels some are in two cells.
        let (x0, y0) = (x * width / size.width, y * height / size.height)
        let window = Window(
          x0: x0, y0: y0, x1: max(x0 + 1, (x + 1) * width / size.width),
          y1: max(y0 + 1, (y + 1) * height / size.height))
        let statistics = band.cropped(to: window).statistics(noData: noData)
        cells.append(statistics.validCount == 0 ? .nan : statistics.mean)
      }
    }
    return cells
  }

  /// In how many bits two hashes differ.
  public func distance(to other: PerceptualHash) -> Int { (bits ^ other.bits).nonzeroBitCount }
}
