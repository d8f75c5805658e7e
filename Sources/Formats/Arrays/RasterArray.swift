internal import Geometry
internal import Rasters

extension RasterFile {
  /// A larger image is no chip.
  private static let mostArrayBytes = 1 << 30

  /// The whole image as an array of rows × columns, with several bands of rows × columns × bands.
  ///
  /// - Throws: `FormatError` where pixels cannot be decoded, or are more than a gigabyte.
  public func array() throws(FormatError) -> NumberArray {
    let (size, bands, type) = (image.size, image.bandCount, try pixelType())
    let (area, isLarge) = size.width.multipliedReportingOverflow(by: size.height)
    guard !isLarge, area <= Self.mostArrayBytes / (bands * type.size) else {
      throw FormatError(file.path, "has \(size) pixels of \(bands) bands, too many for a chip")
    }
    let bytes = area * type.size
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * bytes * bands, alignment: 64)
    defer { memory.deallocate() }
    guard let base = memory.baseAddress else { preconditionFailure("an image has pixels") }
    try read(
      Window(size), bands: Array(0..<bands),
      into: (0..<bands).map { MutablePixels(base: base + $0 * bytes, type: type, size: size) })
    guard bands > 1 else {
      return NumberArray(
        shape: [size.height, size.width], type: type,
        bytes: Array(UnsafeRawBufferPointer(start: base, count: bytes)))
    }
    let joined = base + bytes * bands
    Samples.interleave(
      base, into: joined, count: area, samples: bands, planeStride: area, size: type.size)
    return NumberArray(
      shape: [size.height, size.width, bands], type: type,
      bytes: Array(UnsafeRawBufferPointer(start: joined, count: bytes * bands)))
  }
}
