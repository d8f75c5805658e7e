internal import CKernels
internal import Geometry

extension MutablePixels {
  /// Gives every pixel a value, rounded half up and clamped to the type.
  public func fill(_ value: Double) {
    for y in 0..<size.height { fill_pixels(Int32(type.rawValue), row(y), size.width, value) }
  }
}

extension Pixels {
  /// Copies the pixels.
  ///
  /// - Precondition: `target` has the same size and type.
  public func copy(into target: MutablePixels) {
    precondition(target.size == size && target.type == type, "a copy has the size and type of its source")
    let bytes = size.width * type.size
    for y in 0..<size.height { target.row(y).copyMemory(from: row(y), byteCount: bytes) }
  }

  /// Converts the pixels to another type: rounded half up and clamped where the target is of integers.
  /// Pixels equal to `noData`, and NaN, become `fill`.
  ///
  /// - Precondition: `target` has the same size.
  public func convert(into target: MutablePixels, noData: Double?, fill: Double) {
    precondition(target.size == size, "a conversion keeps the size")
    for y in 0..<size.height {
      convert_pixels(
        row(y), Int32(type.rawValue), target.row(y), Int32(target.type.rawValue), size.width, fill)
      if let noData, noData != fill || noData.isNaN != fill.isNaN {
        replace_pixels(
          row(y), Int32(type.rawValue), noData, target.row(y), Int32(target.type.rawValue), size.width, fill)
      }
    }
  }
}

extension Pixels {
  /// Makes physical numbers of digital ones: each pixel × `scale` + `offset`, computed in double precision
  /// and rounded once, as `gdal_translate -unscale` does. Pixels equal to `noData`, and NaN, become NaN.
  ///
  /// - Parameter target: float32, of this size; it may not share memory with these pixels.
  public func scaled(into target: MutablePixels, scale: Double, offset: Double, noData: Double?) {
    precondition(
      target.size == size && target.type == .float32, "scaled pixels are float32, as many as before")
    for y in 0..<size.height {
      scale_pixels(
        row(y), type.code, target.row(y).assumingMemoryBound(to: Float.self), size.width, scale, offset,
        noData != nil, noData ?? 0)
    }
  }
}

extension Warp {
  /// Where nothing is resampled, how far the target's pixels lie from the source's; else nil.
  ///
  /// Every kernel is the identity at whole offsets and a ratio of one.
  public var copyOffset: (x: Int, y: Int)? {
    guard case .scale(let x, let y) = mapping.kind, x.ratio == 1, y.ratio == 1,
      x.offset.rounded() == x.offset, y.offset.rounded() == y.offset, abs(x.offset) < 1e9,
      abs(y.offset) < 1e9,
      sourceNoData == nil || sourceNoData == fill || (sourceNoData?.isNaN == true && fill.isNaN)
    else { return nil }
    return (Int(x.offset), Int(y.offset))
  }
}
