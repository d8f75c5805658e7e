public import Geometry
internal import CKernels

/// How much of a polygon has each value of a raster, in pixels, parts of pixels counting as such. It takes
/// memory for the values that occur alone.
public struct ValueShares: Equatable, Sendable {
  /// A value and how much of it there is.
  public struct Share: BitwiseCopyable, Hashable, Sendable {
    /// The pixels' value.
    public var value: Double
    /// Its area in pixels, above 0.
    public var pixels: Double

    /// A value with its area.
    public init(value: Double, pixels: Double) {
      self.value = value
      self.pixels = pixels
    }
  }

  /// The values that occur, in rising order.
  public private(set) var shares: [Share] = []

  /// Of no area.
  public init() {}

  /// The classes that occur.
  public init(_ classes: ClassShares) {
    for value in UInt8.min...UInt8.max where classes[value] > 0 {
      shares.append(Share(value: Double(value), pixels: classes[value]))
    }
  }

  init(_ sums: [Double: Double]) {
    shares = sums.map { Share(value: $0, pixels: $1) }.sorted { $0.value < $1.value }
  }

  /// All of the polygon that lies on the raster.
  public var total: Double { shares.reduce(0) { $0 + $1.pixels } }

  /// The area of a value, in pixels.
  public subscript(value: Double) -> Double { shares.first { $0.value == value }?.pixels ?? 0 }

  /// The area of both, that of the other times a factor.
  public func merged(with other: ValueShares, times factor: Double = 1) -> ValueShares {
    if shares.isEmpty, factor == 1 { return other }
    var sum = ValueShares()
    var (i, j) = (0, 0)
    while i < shares.count || j < other.shares.count {
      let one = i < shares.count ? shares[i].value : .infinity
      let two = j < other.shares.count ? other.shares[j].value : .infinity
      var pixels = 0.0
      if one <= two {
        pixels += shares[i].pixels
        i += 1
      }
      if two <= one {
        pixels += other.shares[j].pixels * factor
        j += 1
      }
      sum.shares.append(Share(value: min(one, two), pixels: pixels))
    }
    return sum
  }

  /// What there is of the names that values are given.
  public func mapped(_ name: (Double) -> Double) -> ValueShares {
    var sums: [Double: Double] = [:]
    for share in shares { sums[name(share.value), default: 0] += share.pixels }
    return ValueShares(sums)
  }

  /// All but a value.
  public func without(_ value: Double?) -> ValueShares {
    var rest = self
    rest.shares.removeAll { $0.value == value }
    return rest
  }
}

extension Pixels {
  /// How much of a polygon has each value: each pixel counts by the area that it shares with it or, by a
  /// rule, whole.
  ///
  /// Missing pixels, equal to `noData` or NaN, count for nothing.
  ///
  /// - Parameters:
  ///   - transform: Of the grid that these pixels are a window of, from pixels to the polygon's map units.
  ///   - window: Where these pixels lie on that grid.
  ///   - rule: Which whole pixels count; nil for areas.
  ///   - ranges: Where not empty, a pixel's value is the number of these, which rise, that are not above it.
  public func valueShares(
    under polygon: Polygon, on transform: AffineTransform, at window: Window, rule: PixelRule? = nil,
    noData: Double? = nil, ranges: [Double] = []
  ) -> ValueShares {
    precondition(window.size == size, "\(size) pixels are not the window \(window)")
    var sums = RunSums(width: window.width)
    let missing = type == .float32 ? noData.map { Double(Float($0)) } : noData
    func add(_ y: Int, _ columns: Range<Int>, _ steps: UnsafePointer<Double>?) {
      let pixels = row(y - window.y) + (columns.lowerBound - window.x) * type.size
      sums.add { values, weights, count in
        covered_runs(
          type.code, pixels, steps, columns.count, missing != nil, missing ?? 0, ranges, ranges.count, values,
          weights, count)
      }
    }
    if let rule {
      for span in polygon.spans(on: transform, in: window, rule: rule) { add(span.y, span.columns, nil) }
      return ValueShares(sums.sums)
    }
    var coverage = PixelCoverage(of: polygon, on: transform, in: window)
    let place = coverage.window
    guard !place.isEmpty else { return ValueShares() }
    // Rows enough for a megabyte of steps.
    let height = max(1, 131_072 / (place.width + 1))
    for y in stride(from: place.y, to: place.maxY, by: height) {
      let rows = y..<min(place.maxY, y + height)
      let steps = coverage.steps(rows: rows)
      for row in rows {
        add(row, place.x..<place.maxX, steps.baseAddress.map { $0 + (row - y) * (place.width + 1) })
      }
    }
    return ValueShares(sums.sums)
  }
}

/// Sums over runs of equal values.
private struct RunSums: ~Copyable {
  private(set) var sums: [Double: Double] = [:]
  private let memory: UnsafeMutablePointer<Double>
  private let width: Int

  init(width: Int) {
    self.width = width
    memory = .allocate(capacity: max(1, 2 * width))
  }

  deinit { memory.deallocate() }

  /// Adds the runs that `find` writes: values, weights and their number.
  mutating func add(
    _ find: (UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Int>) -> Void
  ) {
    var count = 0
    find(memory, memory + width, &count)
    for i in 0..<count { sums[memory[i], default: 0] += memory[width + i] }
  }
}
