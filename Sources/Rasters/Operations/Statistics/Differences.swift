internal import CKernels
internal import Geometry

/// How far the pixels of two rasters of one size are apart.
public struct PixelDifference: Equatable, Sendable {
  /// Pixels that were compared.
  public var count = 0
  /// Pixels that both have, with other values.
  public var differing = 0
  /// Pixels that one of them has and the other has not.
  public var missing = 0
  /// The greatest distance of two values.
  public var greatest = 0.0
  /// The sum of all distances.
  public var sum = 0.0

  /// Nothing compared.
  public init() {}

  /// Whether all pixels have the same meaning.
  public var isNone: Bool { differing == 0 && missing == 0 }

  /// The mean distance of those values that differ; 0 where none do.
  public var mean: Double { differing == 0 ? 0 : sum / Double(differing) }

  /// Adds what was found in other pixels.
  public mutating func add(_ other: PixelDifference) {
    count += other.count
    differing += other.differing
    missing += other.missing
    greatest = max(greatest, other.greatest)
    sum += other.sum
  }
}

extension Pixels {
  /// Compares the values of two rasters, whatever stands in for missing pixels in each.
  ///
  /// NaN is always missing, and what both miss is equal. Distances are added in an order that depends on the
  /// size alone.
  ///
  /// - Parameters:
  ///   - other: Of the same type and size.
  ///   - noData: The value of this raster's missing pixels.
  ///   - otherNoData: The value of the other's missing pixels.
  public func difference(from other: Pixels, noData: Double?, otherNoData: Double?) -> PixelDifference {
    precondition(
      type == other.type && size == other.size,
      "\(type) pixels of \(size) cannot be compared with \(other.type) pixels of \(other.size)")
    let none = type == .float32 ? noData.map { Double(Float($0)) } : noData
    let otherNone = type == .float32 ? otherNoData.map { Double(Float($0)) } : otherNoData
    var found = pixel_differences()
    for y in 0..<size.height {
      add_differences(
        &found, type.code, row(y), other.row(y), size.width, none != nil, none ?? 0, otherNone != nil,
        otherNone ?? 0)
    }
    let s = found.sum
    var difference = PixelDifference()
    difference.count = size.area
    difference.differing = Int(found.differing)
    difference.missing = Int(found.missing)
    difference.greatest = found.greatest
    difference.sum = ((s.0 + s.1) + (s.2 + s.3)) + ((s.4 + s.5) + (s.6 + s.7))
    return difference
  }
}
