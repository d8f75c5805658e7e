import Geometry
import TestSupport
import Testing

@Suite struct GridMappingTests {
  static func grid(_ epsg: Int, _ west: Double, _ north: Double, _ pixel: Double, _ size: Int) throws -> Grid
  {
    Grid(
      size: Size(size),
      transform: AffineTransform(west: west, north: north, pixelWidth: pixel, pixelHeight: pixel),
      crs: try CRS(epsg: epsg))
  }

  /// Within one CRS a mapping is a scale and an offset, exact.
  @Test func oneSystemNeedsNoProjection() throws {
    let ten = try Self.grid(32632, 600_000, 5_400_000, 10, 600)
    let sixty = try Self.grid(32632, 599_940, 5_400_060, 60, 100)
    let mapping = try GridMapping(from: ten, to: sixty)
    #expect(mapping.kind == .scale(x: .init(offset: 1, ratio: 1.0 / 6), y: .init(offset: 1, ratio: 1.0 / 6)))
  }

  @Test func aRasterWithoutASystemDoesNotLieOnOneThatHasOne() throws {
    let placed = try Self.grid(32632, 0, 0, 10, 10)
    var unplaced = placed
    unplaced.crs = nil
    #expect(throws: GeometryError.self) { try GridMapping(from: placed, to: unplaced) }
  }

  /// Interpolated positions are within a hundredth of a source pixel of PROJ's own, also where the
  /// projection bends most.
  @Test(arguments: [
    (32632, 600_000.0, 5_400_000.0, 10.0, 4326, 10.0, 49.0, 1 / 3600.0),
    (3035, 4_321_000.0, 3_210_000.0, 100.0, 32632, 200_000.0, 6_000_000.0, 10.0),
    (3413, -500_000.0, 500_000.0, 500.0, 4326, -60.0, 89.0, 1 / 1200.0),
    (4326, 5.0, 60.0, 0.01, 3035, 3_000_000.0, 5_000_000.0, 1000.0),
  ])
  func interpolationIsExactToAHundredthOfAPixel(
    target: Int, west: Double, north: Double, pixel: Double, source: Int, sourceWest: Double,
    sourceNorth: Double,
    sourcePixel: Double
  ) throws {
    let mapping = try GridMapping(
      from: try Self.grid(target, west, north, pixel, 1000),
      to: try Self.grid(source, sourceWest, sourceNorth, sourcePixel, 3600))
    let projector = try mapping.projector()
    for window in [Window(x: 3, y: 5, width: 32, height: 32), Window(x: 700, y: 811, width: 64, height: 40)] {
      let mesh = projector.mesh(for: window)
      for y in stride(from: window.y, to: window.maxY, by: 3) {
        for x in stride(from: window.x, to: window.maxX, by: 3) {
          let between = mesh.position(Double(x) + 0.5, Double(y) + 0.5)
          let exact = projector.exact(Double(x) + 0.5, Double(y) + 0.5)
          #expect(abs(between.x - exact.x) <= GridMapping.tolerance)
          #expect(abs(between.y - exact.y) <= GridMapping.tolerance)
        }
      }
    }
  }

  /// A window that crosses the antimeridian finds both of its sides on a source that crosses it too.
  @Test func theAntimeridianIsNoSeam() throws {
    // A source from 179° E to 181° E, and a UTM window astride 180°.
    let source = try Self.grid(4326, 179, 1, 1 / 1200.0, 2400)
    let target = try Self.grid(32660, 830_000, 60_000, 100, 200)
    let mapping = try GridMapping(from: target, to: source)
    let mesh = try mapping.projector().mesh(for: Window(x: 0, y: 0, width: 100, height: 10))
    var last = mesh.position(0.5, 5)
    for x in 1..<100 {
      let next = mesh.position(Double(x) + 0.5, 5)
      #expect(next.x > last.x && next.x - last.x < 2)
      last = next
    }
    #expect(last.x > 1200)
  }

  private static func transform(_ numbers: [Double]) -> AffineTransform? {
    numbers.count == 6
      ? AffineTransform(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]) : nil
  }

  /// pyproj's source positions of GDAL's own test windows.
  @Test(.enabled(if: Golden.isPresent, Comment(rawValue: Golden.reason)))
  func positionsAreThoseOfPyproj() throws {
    let golden = try Golden("warp")
    var compared = 0
    for entry in try Golden.manifest("warp") {
      guard let key = entry["key"] as? String, key.hasSuffix("|bilinear|et0.0"),
        let positions = golden["coords|" + key.split(separator: "|").prefix(2).joined(separator: "|")]?
          .numbers,
        let from = entry["dst_crs"] as? String, let to = entry["src_crs"] as? String,
        let t = (entry["dst_transform"] as? [Double]).flatMap(Self.transform),
        let s = (entry["src_transform"] as? [Double]).flatMap(Self.transform)
      else { continue }
      let count = positions.count / 2
      let side = Int(Double(count).squareRoot())
      let mapping = try GridMapping(
        from: Grid(size: Size(side), transform: t, crs: try CRS(from)),
        to: Grid(size: Size(3600), transform: s, crs: try CRS(to)))
      let projector = mapping.isProjected ? try mapping.projector() : nil
      let mesh = projector?.mesh(for: Window(Size(side)))
      for i in 0..<count {
        let (u, v) = (Double(i % side) + 0.5, Double(i / side) + 0.5)
        let place = mesh?.position(u, v) ?? mapping.position(u, v, nil)
        #expect(abs(place.x - positions[i]) <= GridMapping.tolerance)
        #expect(abs(place.y - positions[count + i]) <= GridMapping.tolerance)
        compared += 1
      }
    }
    #expect(compared > 1000)
  }
}
