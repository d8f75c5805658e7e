public import Geometry

/// One band of pixels in memory that somebody else owns: an address, a type, a size and the distance
/// between rows. The type is known at run time only, so one value serves every raster of a file.
///
/// This is what operations read. It is valid while its owner is; keep it in a local scope.
public struct Pixels: @unchecked Sendable {
  /// The address of the first pixel.
  public let base: UnsafeRawPointer
  /// What the pixels are.
  public let type: PixelType
  /// Width and height in pixels.
  public let size: Size
  /// Bytes from one row to the next.
  public let rowBytes: Int

  /// Borrows memory; rows lie side by side where `rowBytes` is not given.
  public init(base: UnsafeRawPointer, type: PixelType, size: Size, rowBytes: Int? = nil) {
    self.base = base
    self.type = type
    self.size = size
    self.rowBytes = rowBytes ?? size.width * type.size
    precondition(self.rowBytes >= size.width * type.size, "rows overlap")
  }

  /// The address of a row.
  public func row(_ y: Int) -> UnsafeRawPointer { base + y * rowBytes }

  /// The pixels of a window inside; they share the memory.
  public func cropped(to window: Window) -> Pixels {
    precondition(Window(size).contains(window), "window \(window) reaches outside of \(size)")
    return Pixels(
      base: base + window.y * rowBytes + window.x * type.size, type: type, size: window.size,
      rowBytes: rowBytes)
  }
}

/// One band of pixels that an operation writes to. See `Pixels`.
public struct MutablePixels: @unchecked Sendable {
  /// The address of the first pixel.
  public let base: UnsafeMutableRawPointer
  /// What the pixels are.
  public let type: PixelType
  /// Width and height in pixels.
  public let size: Size
  /// Bytes from one row to the next.
  public let rowBytes: Int

  /// Borrows memory; rows lie side by side where `rowBytes` is not given.
  public init(base: UnsafeMutableRawPointer, type: PixelType, size: Size, rowBytes: Int? = nil) {
    self.base = base
    self.type = type
    self.size = size
    self.rowBytes = rowBytes ?? size.width * type.size
    precondition(self.rowBytes >= size.width * type.size, "rows overlap")
  }

  /// The address of a row.
  public func row(_ y: Int) -> UnsafeMutableRawPointer { base + y * rowBytes }

  /// The pixels of a window inside; they share the memory.
  public func cropped(to window: Window) -> MutablePixels {
    precondition(Window(size).contains(window), "window \(window) reaches outside of \(size)")
    return MutablePixels(
      base: base + window.y * rowBytes + window.x * type.size, type: type, size: window.size,
      rowBytes: rowBytes)
  }

  /// The same pixels, to be read.
  public var readable: Pixels { Pixels(base: base, type: type, size: size, rowBytes: rowBytes) }
}
