internal import CKernels
internal import Geometry

/// What is known of the valid pixels of a raster. All but `validCount` are NaN where there are none.
public struct PixelStatistics: Equatable, Sendable {
  /// Pixels that are there.
  public let validCount: Int
  /// The least of them.
  public let minimum: Double
  /// The greatest of them.
  public let maximum: Double
  /// Their mean.
  public let mean: Double
  /// Of the whole population (divided by the number of pixels).
  public let standardDeviation: Double
}

extension Pixels {
  /// The extremes, mean and standard deviation of the pixels that are there.
  ///
  /// Of integers of up to 16 bits all sums are exact. Others are summed in an order that depends on the
  /// size alone, so that equal rasters have equal statistics on every processor.
  ///
  /// - Parameter noData: The value of missing pixels. NaN is always missing.
  public func statistics(noData: Double? = nil) -> PixelStatistics {
    let none = type == .float32 ? noData.map { Double(Float($0)) } : noData
    var statistics = pixel_statistics()
    statistics.least = .infinity
    statistics.greatest = -.infinity
    let origin = firstValid(none)
    // Rows that follow each other are one, where that leaves each pixel in its lane of the sum.
    let isOneRow = rowBytes == size.width * type.size && (type.size <= 2 || size.width % 8 == 0)
    let (rows, width) = isOneRow ? (1, size.area) : (size.height, size.width)
    for y in 0..<rows {
      add_statistics(&statistics, type.code, row(y), width, none != nil, none ?? 0, origin)
    }
    let count = Double(statistics.valid)
    guard count > 0 else {
      return PixelStatistics(validCount: 0, minimum: .nan, maximum: .nan, mean: .nan, standardDeviation: .nan)
    }
    let mean: Double
    let variance: Double
    if type.size <= 2 {
      // n · Σx² − (Σx)² is exact in 128 bits, and that of a chip in 64, which convert fifty times faster.
      let n = Int128(statistics.valid)
      let sum = Int128(statistics.whole_sum)
      let spread = n * Int128(statistics.whole_square) - sum * sum
      mean = Double(statistics.whole_sum) / count
      variance = (Int64(exactly: spread).map(Double.init) ?? Double(spread)) / (count * count)
    } else {
      let s = statistics.sum
      let q = statistics.square
      let sum = ((s.0 + s.1) + (s.2 + s.3)) + ((s.4 + s.5) + (s.6 + s.7))
      let square = ((q.0 + q.1) + (q.2 + q.3)) + ((q.4 + q.5) + (q.6 + q.7))
      let shift = sum / count
      mean = origin + shift
      variance = max(0, square / count - shift * shift)
    }
    return PixelStatistics(
      validCount: Int(statistics.valid), minimum: statistics.least, maximum: statistics.greatest, mean: mean,
      standardDeviation: variance.squareRoot())
  }

  /// How many pixels equal `value`; with NaN, how many are NaN.
  public func count(of value: Double) -> Int {
    (0..<size.height).reduce(0) { $0 + count_value(type.code, row($1), size.width, value) }
  }

  /// The first valid value in reading order, from which others are told: sums of differences lose less.
  private func firstValid(_ noData: Double?) -> Double {
    guard type.size > 2 else { return 0 }
    var value = 0.0
    for y in 0..<size.height {
      for x in 0..<size.width {
        convert_pixels(row(y) + x * type.size, type.code, &value, PixelType.float64.code, 1, 0)
        if value.isFinite && value != noData { return value }
      }
    }
    return 0
  }
}

extension PixelStatistics {
  /// Of no pixels.
  public static let none = PixelStatistics(
    validCount: 0, minimum: .nan, maximum: .nan, mean: .nan, standardDeviation: .nan)

  /// The statistics of the pixels of both (Chan, Golub and LeVeque, "Updating formulae and a pairwise
  /// algorithm for computing sample variances", 1979).
  public func merged(with other: PixelStatistics) -> PixelStatistics {
    if validCount == 0 { return other }
    if other.validCount == 0 { return self }
    let (n, m) = (Double(validCount), Double(other.validCount))
    let apart = other.mean - mean
    let spread =
      n * standardDeviation * standardDeviation + m * other.standardDeviation * other.standardDeviation
      + apart * apart * n * m / (n + m)
    return PixelStatistics(
      validCount: validCount + other.validCount, minimum: min(minimum, other.minimum),
      maximum: max(maximum, other.maximum), mean: mean + apart * m / (n + m),
      standardDeviation: (spread / (n + m)).squareRoot())
  }
}
