import Geometry
import Testing

@Suite struct GridTests {
  let grid: Grid

  init() throws {
    grid = Grid(
      size: Size(width: 100, height: 80),
      transform: AffineTransform(west: 600_000, north: 5_400_000, pixelWidth: 10, pixelHeight: 10),
      crs: try CRS(epsg: 32632))
  }

  /// A window around a point is the float window snapped by floor(x + 0.5).
  @Test(arguments: [(160.0, 0), (164.9, 0), (165.0, 1), (175.0, 2), (155.0, 0), (154.9, -1)])
  func windowsSnapToTheNearestPixel(offset: Double, column: Int) {
    let window = grid.window(of: Size(32), around: Point(x: 600_000 + offset, y: 5_400_000 - 200))
    #expect(window.x == column)
    #expect(window.y == 4)
  }

  /// Cropping moves the place with the pixels.
  @Test func aCropKeepsEveryPixelsPlace() {
    let window = Window(x: 17, y: 23, width: 9, height: 5)
    let crop = grid.cropped(to: window)
    for (x, y) in [(0.0, 0.0), (4.5, 2.5), (9.0, 5.0)] {
      #expect(crop.transform.map(x, y) == grid.transform.map(x + 17, y + 23))
    }
    #expect(crop.bounds == grid.bounds(of: window))
    #expect(grid.window(covering: crop.bounds) == window)
  }

  /// A position maps to a pixel and back, also on a rotated grid.
  @Test func positionsRoundTrip() {
    let turned = AffineTransform(8, 6, 500, 6, -8, 900)
    for point in [Point(x: 0, y: 0), Point(x: 123.25, y: -77), Point(x: -1e6, y: 5e5)] {
      let place = turned.map(point.x, point.y)
      let back = turned.inverted.map(place.x, place.y)
      #expect(abs(back.x - point.x) < 1e-9 * max(1, abs(point.x)))
      #expect(abs(back.y - point.y) < 1e-9 * max(1, abs(point.y)))
    }
  }

  @Test func snappedGridsLieOnWholeMultiples() {
    let snapped = Grid.snapped(
      covering: Bounds(west: 601, south: -39, east: 699.999, north: 120), resolution: 20, crs: nil)
    #expect(snapped.transform == AffineTransform(west: 600, north: 120, pixelWidth: 20, pixelHeight: 20))
    #expect(snapped.size == Size(width: 5, height: 8))
  }

  @Test func windowsAreHalfOpen() {
    let a = Window(x: 0, y: 0, width: 4, height: 4)
    #expect(!a.intersects(Window(x: 4, y: 0, width: 2, height: 2)))
    #expect(
      a.intersection(Window(x: 2, y: 3, width: 9, height: 9)) == Window(x: 2, y: 3, width: 2, height: 1))
    #expect(a.union(Window(x: 9, y: 9, width: 0, height: 3)) == a)
    #expect(a.union(Window(x: 6, y: -1, width: 1, height: 1)) == Window(x0: 0, y0: -1, x1: 7, y1: 4))
  }
}
