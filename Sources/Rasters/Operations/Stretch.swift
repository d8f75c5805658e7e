internal import CKernels
internal import Geometry

extension Pixels {
  /// Spreads the values between two limits over the bytes of a picture.
  ///
  /// - Parameters:
  ///   - target: uint8 of the same size: 1 for `low` and less, 255 for `high` and more, between them rounded
  ///     half up, and 0 for missing pixels.
  ///   - high: More than `low`.
  ///   - noData: The value of missing pixels. NaN is always missing.
  public func stretch(into target: MutablePixels, low: Double, high: Double, noData: Double? = nil) {
    precondition(target.type == .uint8 && target.size == size, "a picture has uint8 pixels, as many as these")
    precondition(low < high, "\(low) is not less than \(high)")
    let none = type == .float32 ? noData.map { Double(Float($0)) } : noData
    for y in 0..<size.height {
      stretch_row(
        row(y), type.code, size.width, none != nil, none ?? 0, low, 254 / (high - low),
        target.row(y).assumingMemoryBound(to: UInt8.self))
    }
  }
}
