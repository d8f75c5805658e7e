/// A width and a height in whole pixels, both zero or more.
public struct Size: Hashable, Sendable, CustomStringConvertible {
  /// Pixels from left to right.
  public var width: Int
  /// Pixels from top to bottom.
  public var height: Int

  /// A size of so many pixels.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// A square of `side` × `side` pixels.
  public init(_ side: Int) { self.init(width: side, height: side) }

  /// The number of pixels.
  public var area: Int { width * height }

  /// Whether it has no pixel.
  public var isEmpty: Bool { width <= 0 || height <= 0 }

  /// `256×128`, for a window with its place behind: `256×128+0+512`.
  public var description: String { "\(width)×\(height)" }
}

/// A rectangle of whole pixels, half-open: it holds the columns `x ..< x + width` and the rows
/// `y ..< y + height`.
///
/// A window may reach outside of its raster, with a negative origin even, until it is clipped.
public struct Window: Hashable, Sendable, CustomStringConvertible {
  /// The first column.
  public var x: Int
  /// The first row.
  public var y: Int
  /// Pixels from left to right.
  public var width: Int
  /// Pixels from top to bottom.
  public var height: Int

  /// A window of its first pixel and its size.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The window of all pixels of a raster of this size.
  public init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

  /// The window from `x0`, `y0` up to and without `x1`, `y1`; empty where the order is reversed.
  public init(x0: Int, y0: Int, x1: Int, y1: Int) {
    self.init(x: x0, y: y0, width: max(0, x1 - x0), height: max(0, y1 - y0))
  }

  /// Width and height.
  public var size: Size { Size(width: width, height: height) }
  /// The first column to the right of the window.
  public var maxX: Int { x + width }
  /// The first row below the window.
  public var maxY: Int { y + height }
  /// Whether it has no pixel.
  public var isEmpty: Bool { width <= 0 || height <= 0 }

  /// Whether all pixels of another window are in this one.
  public func contains(_ other: Window) -> Bool {
    other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
  }

  /// Whether the two share a pixel.
  public func intersects(_ other: Window) -> Bool { !intersection(other).isEmpty }

  /// The pixels in both windows; empty (with zero width or height) where there are none.
  public func intersection(_ other: Window) -> Window {
    Window(
      x0: max(x, other.x), y0: max(y, other.y), x1: min(maxX, other.maxX), y1: min(maxY, other.maxY))
  }

  /// The smallest window that holds both. An empty window adds nothing.
  public func union(_ other: Window) -> Window {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return Window(
      x0: min(x, other.x), y0: min(y, other.y), x1: max(maxX, other.maxX), y1: max(maxY, other.maxY))
  }

  /// The window grown by `margin` pixels on every side.
  public func outset(by margin: Int) -> Window {
    Window(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  /// The window moved by so many pixels.
  public func offsetBy(x dx: Int, y dy: Int) -> Window {
    Window(x: x + dx, y: y + dy, width: width, height: height)
  }

  /// `256×128`, for a window with its place behind: `256×128+0+512`.
  public var description: String { "\(width)×\(height)+\(x)+\(y)" }
}
