public import Geometry
internal import CKernels

/// How much of a polygon is of each class, in pixels, parts of pixels counting as such.
public struct ClassShares: Equatable, Sendable {
  private var weights: [Double]
  /// All of the polygon that lies on the raster.
  public private(set) var total: Double

  /// The area of a class, in pixels.
  public subscript(value: UInt8) -> Double { weights[Int(value)] }

  /// The share of these classes in the area of all but `noData`; 0 where there is none.
  public func fraction(of values: some Sequence<UInt8>, noData: UInt8? = nil) -> Double {
    let all = total - (noData.map { self[$0] } ?? 0)
    return all > 0 ? values.reduce(0) { $0 + self[$1] } / all : 0
  }

  /// The class with the largest area, the least of equal ones; nil where there is none.
  public var majority: UInt8? {
    guard let most = weights.max(), most > 0 else { return nil }
    return weights.firstIndex(of: most).map { UInt8($0) }
  }

  /// The classes of whole pixels.
  public init(_ counts: ClassCounts) {
    self.init(whole: (UInt8.min...UInt8.max).map { UInt64(counts[$0]) }, part: [])
  }

  init(whole: [UInt64], part: [Double]) {
    weights = whole.map { Double($0) }
    for (value, area) in part.enumerated() { weights[value] += area }
    total = weights.reduce(0, +)
  }
}

extension Pixels {
  /// How much of a polygon each class covers, each pixel by the area that it shares with it.
  ///
  /// - Parameters:
  ///   - transform: Of the grid that these pixels are a window of, from pixels to the polygon's map units.
  ///   - window: Where these pixels lie on that grid.
  /// - Precondition: The pixels are uint8.
  public func classShares(
    under polygon: Polygon, on transform: AffineTransform, at window: Window
  ) -> ClassShares {
    precondition(type == .uint8, "classes are uint8, not \(type)")
    precondition(window.size == size, "\(size) pixels are not the window \(window)")
    var coverage = PixelCoverage(of: polygon, on: transform, in: window)
    let place = coverage.window
    var whole = [UInt64](repeating: 0, count: 256)
    var part = [Double](repeating: 0, count: 256)
    guard !place.isEmpty else { return ClassShares(whole: whole, part: part) }
    // Rows enough for a megabyte of steps.
    let height = max(1, 131_072 / (place.width + 1))
    for y in stride(from: place.y, to: place.maxY, by: height) {
      let rows = y..<min(place.maxY, y + height)
      let steps = coverage.steps(rows: rows)
      for row in rows {
        add_covered(
          self.row(row - window.y).assumingMemoryBound(to: UInt8.self) + (place.x - window.x),
          steps.baseAddress.map { $0 + (row - y) * (place.width + 1) }, place.width, &whole, &part)
      }
    }
    return ClassShares(whole: whole, part: part)
  }
}

extension MutablePixels {
  /// Gives the pixels of some spans a value, rounded and clamped to their type.
  ///
  /// - Parameters:
  ///   - spans: On the grid that these pixels are a window of; what lies outside of the window is left out.
  ///   - window: Where these pixels lie on it.
  public func burn(_ value: Double, in spans: [PixelSpan], at window: Window) {
    precondition(window.size == size, "\(size) pixels are not the window \(window)")
    for span in spans where span.y >= window.y && span.y < window.maxY {
      let columns = span.columns.clamped(to: window.x..<window.maxX)
      guard !columns.isEmpty else { continue }
      fill_pixels(
        type.code, row(span.y - window.y) + (columns.lowerBound - window.x) * type.size, columns.count, value)
    }
  }
}
