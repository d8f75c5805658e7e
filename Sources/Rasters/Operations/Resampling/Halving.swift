internal import CKernels
public import Geometry

extension Size {
  /// The size of the overview at half the resolution: an odd last column or row is kept.
  public var halved: Size { Size(width: (width + 1) / 2, height: (height + 1) / 2) }
}

extension Pixels {
  /// Reduces by exactly two: each target pixel is made of 2 × 2 of these.
  ///
  /// The last column of an odd width, and the last row of an odd height, make pixels of their own.
  /// No-data pixels are left out, and a block without a valid pixel is no-data. Integer averages round
  /// half up; one that happens to equal the no-data value moves by one, so that it stays valid.
  ///
  /// - Parameters:
  ///   - target: `size.halved` pixels of the same type.
  ///   - resampling: `.nearest` (the lower right pixel, which lies at the centre as GDAL rounds it),
  ///     `.average`, or `.mode` (of equally frequent values, the first in reading order).
  ///   - noData: The value of missing pixels. NaN is missing in any float raster, and is the result
  ///     where `noData` is nil.
  public func halved(into target: MutablePixels, resampling: Resampling, noData: Double?) {
    precondition(target.size == size.halved, "\(size) halves to \(size.halved), not \(target.size)")
    precondition(target.type == type, "halving \(type) into \(target.type)")
    let how: Int
    switch resampling {
    case .nearest: how = HALVE_NEAREST
    case .average: how = HALVE_AVERAGE
    case .mode: how = HALVE_MODE
    default: preconditionFailure("overviews are made by nearest, average or mode, not \(resampling)")
    }
    for y in 0..<target.size.height {
      halve_row(
        type.code, Int32(how), row(2 * y), row(min(2 * y + 1, size.height - 1)), target.row(y),
        size.width, noData != nil, noData ?? 0, noData ?? (type.isFloatingPoint ? .nan : 0))
    }
  }
}
