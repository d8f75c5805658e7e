/// Where the pixels of a raster lie: their number, the affine transform, and the CRS.
///
/// Equal grids have aligned pixels. A grid holds no pixels.
public struct Grid: Equatable, Sendable {
  /// Width and height in pixels.
  public var size: Size
  /// From pixel corners to map units.
  public var transform: AffineTransform
  /// Nil where the raster says nothing of its reference system.
  public var crs: CRS?

  /// A grid of its parts.
  public init(size: Size, transform: AffineTransform, crs: CRS?) {
    self.size = size
    self.transform = transform
    self.crs = crs
  }

  /// The window of all pixels.
  public var window: Window { Window(size) }

  /// The rectangle in map units around all pixels.
  public var bounds: Bounds { bounds(of: window) }

  /// The rectangle in map units around a window.
  public func bounds(of window: Window) -> Bounds {
    let corners = corners(of: window)
    return Bounds(
      west: corners.map(\.x).min() ?? 0, south: corners.map(\.y).min() ?? 0,
      east: corners.map(\.x).max() ?? 0, north: corners.map(\.y).max() ?? 0)
  }

  /// The map positions of a window's corners, from its first pixel's, clockwise on a north-up grid.
  public func corners(of window: Window) -> [Point] {
    [(window.x, window.y), (window.maxX, window.y), (window.maxX, window.maxY), (window.x, window.maxY)]
      .map { transform.map(Double($0.0), Double($0.1)) }
  }

  /// The grid of the pixels in `window`, which may reach outside.
  public func cropped(to window: Window) -> Grid {
    Grid(
      size: window.size, transform: transform.translated(column: Double(window.x), row: Double(window.y)),
      crs: crs)
  }

  /// The pixel position (fractional, corner-based) of a map position.
  public func position(of point: Point) -> Point { transform.inverted.map(point.x, point.y) }

  /// The smallest window of whole pixels that covers `bounds`. A pixel that is touched by less than
  /// a millionth of its side is left out.
  public func window(covering bounds: Bounds) -> Window {
    let inverse = transform.inverted
    let positions = bounds.corners.map { inverse.map($0.x, $0.y) }
    let xs = positions.map(\.x)
    let ys = positions.map(\.y)
    let slack = 1e-6
    return Window(
      x0: whole(((xs.min() ?? 0) + slack).rounded(.down)),
      y0: whole(((ys.min() ?? 0) + slack).rounded(.down)),
      x1: whole(((xs.max() ?? 0) - slack).rounded(.up)), y1: whole(((ys.max() ?? 0) - slack).rounded(.up)))
  }

  /// The window of `size` whose centre is nearest to a map position: the float window around it,
  /// snapped by floor(x + 0.5).
  public func window(of size: Size, around point: Point) -> Window {
    let centre = position(of: point)
    return Window(
      x: whole((centre.x - Double(size.width) / 2 + 0.5).rounded(.down)),
      y: whole((centre.y - Double(size.height) / 2 + 0.5).rounded(.down)), width: size.width,
      height: size.height)
  }

  /// A grid of the same extent with square pixels of `resolution` map units, its corner kept.
  ///
  /// The extent is rounded to the nearest whole number of pixels, at least one.
  public func resampled(to resolution: Double) -> Grid {
    precondition(resolution > 0, "a resolution is a positive number of map units")
    let x = resolution / transform.pixelWidth
    let y = resolution / transform.pixelHeight
    return Grid(
      size: Size(
        width: max(1, whole((Double(size.width) / x).rounded())),
        height: max(1, whole((Double(size.height) / y).rounded()))),
      transform: transform.scaled(x: x, y: y), crs: crs)
  }

  /// The north-up grid that covers `bounds` with pixels whose edges are whole multiples of
  /// `resolution` from (0, 0), as `gdalwarp -tap` lays it.
  public static func snapped(covering bounds: Bounds, resolution: Double, crs: CRS?) -> Grid {
    precondition(resolution > 0, "a resolution is a positive number of map units")
    let slack = 1e-6
    let west = (bounds.west / resolution + slack).rounded(.down)
    let north = (bounds.north / resolution - slack).rounded(.up)
    let east = max(west + 1, (bounds.east / resolution - slack).rounded(.up))
    let south = min(north - 1, (bounds.south / resolution + slack).rounded(.down))
    return Grid(
      size: Size(width: whole(east - west), height: whole(north - south)),
      transform: AffineTransform(
        west: west * resolution, north: north * resolution, pixelWidth: resolution, pixelHeight: resolution),
      crs: crs)
  }
}

/// `value` as an Int, held to ±2⁵² so that no coordinate, however wild, traps.
func whole(_ value: Double) -> Int {
  guard value.isFinite else { return 0 }
  return Int(min(max(value, -0x1p52), 0x1p52))
}
