public import Geometry

/// One band of pixels in memory: immutable, and shared freely between threads.
///
/// A window of a raster shares its memory. A raster has no place on the map; a `Grid` beside it says
/// where it lies.
public struct Raster<Pixel: PixelValue>: @unchecked Sendable {
  /// Width and height in pixels.
  public let size: Size
  let base: UnsafePointer<Pixel>
  /// Pixels from one row to the next.
  let rowStride: Int
  private let owner: AnyObject

  private final class Memory {
    let pixels: UnsafeMutablePointer<Pixel>
    init(count: Int) { pixels = .allocate(capacity: max(1, count)) }
    deinit { pixels.deallocate() }
  }

  /// Makes a raster row by row: `fill` gets the row's number and its memory, and must write all of it.
  public init(size: Size, fill: (Int, UnsafeMutableBufferPointer<Pixel>) throws -> Void) rethrows {
    precondition(size.width >= 0 && size.height >= 0, "a size is not negative")
    let memory = Memory(count: size.area)
    for y in 0..<size.height {
      try fill(y, UnsafeMutableBufferPointer(start: memory.pixels + y * size.width, count: size.width))
    }
    self.init(size: size, base: memory.pixels, rowStride: size.width, owner: memory)
  }

  /// Makes a raster as a whole: `fill` must write every pixel.
  public init(size: Size, filledBy fill: (MutablePixels) throws -> Void) rethrows {
    precondition(size.width >= 0 && size.height >= 0, "a size is not negative")
    let memory = Memory(count: size.area)
    try fill(MutablePixels(base: memory.pixels, type: Pixel.pixelType, size: size))
    self.init(size: size, base: memory.pixels, rowStride: size.width, owner: memory)
  }

  /// A raster with the same value everywhere.
  public init(size: Size, repeating value: Pixel) {
    self.init(size: size) { _, row in row.update(repeating: value) }
  }

  /// A raster of `pixels`, row by row.
  ///
  /// - Precondition: As many pixels as the size has.
  public init(size: Size, pixels: [Pixel]) {
    precondition(pixels.count == size.area, "\(pixels.count) pixels for \(size)")
    self.init(size: size) { y, row in
      for x in row.indices { row[x] = pixels[y * size.width + x] }
    }
  }

  private init(size: Size, base: UnsafePointer<Pixel>, rowStride: Int, owner: AnyObject) {
    self.size = size
    self.base = base
    self.rowStride = rowStride
    self.owner = owner
  }

  /// One pixel.
  ///
  /// - Precondition: It lies inside.
  public subscript(x: Int, y: Int) -> Pixel {
    precondition(x >= 0 && y >= 0 && x < size.width && y < size.height, "(\(x), \(y)) is outside of \(size)")
    return base[y * rowStride + x]
  }

  /// The pixels of a window; they share this raster's memory.
  ///
  /// - Precondition: The window lies inside.
  public func cropped(to window: Window) -> Raster {
    precondition(Window(size).contains(window), "window \(window) reaches outside of \(size)")
    return Raster(
      size: window.size, base: base + window.y * rowStride + window.x, rowStride: rowStride, owner: owner)
  }

  /// Lends the memory for the time of `body`.
  public func withPixels<Result>(_ body: (Pixels) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(owner) {
      try body(
        Pixels(
          base: base, type: Pixel.pixelType, size: size,
          rowBytes: max(rowStride, size.width) * MemoryLayout<Pixel>.stride))
    }
  }

  /// All pixels, row by row.
  public var pixels: [Pixel] {
    withExtendedLifetime(owner) {
      var all: [Pixel] = []
      all.reserveCapacity(size.area)
      for y in 0..<size.height {
        all.append(contentsOf: UnsafeBufferPointer(start: base + y * rowStride, count: size.width))
      }
      return all
    }
  }
}

extension Raster: Equatable {
  /// Equal sizes and equal values; NaN equals nothing.
  public static func == (one: Raster, other: Raster) -> Bool {
    one.size == other.size && one.pixels == other.pixels
  }
}
