import Geometry
import Testing

@Suite struct PolygonTests {
  static func ring(_ points: [(Double, Double)]) -> [Point] { points.map { Point(x: $0.0, y: $0.1) } }
  static let square = ring([(0, 0), (10, 0), (10, 10), (0, 10)])
  static let hole = ring([(2, 2), (2, 6), (6, 6), (6, 2), (2, 2)])

  @Test func areaAndCentroidLeaveOutHoles() throws {
    let polygon = try Polygon(rings: [Self.square, Self.hole])
    #expect(polygon.area == 84)
    // (100 · 5 − 16 · 4) / 84, whatever the direction of the rings.
    #expect(abs(polygon.centroid.x - 436.0 / 84) < 1e-12)
    let turned = try Polygon(rings: [Self.square.reversed(), Self.hole.reversed()])
    #expect(abs(turned.centroid.y - 436.0 / 84) < 1e-12)
    #expect(polygon.bounds == Bounds(west: 0, south: 0, east: 10, north: 10))
  }

  @Test func insideIsInsideAndNotInTheHole() throws {
    let polygon = try PreparedPolygon(Polygon(rings: [Self.square, Self.hole]))
    #expect(polygon.contains(Point(x: 1, y: 1)))
    #expect(polygon.contains(Point(x: 10, y: 5)), "the outline belongs to it")
    #expect(!polygon.contains(Point(x: 4, y: 4)))
    #expect(!polygon.contains(Point(x: 11, y: 4)))
    #expect(polygon.intersects(Bounds(west: 9, south: 9, east: 20, north: 20)))
    #expect(!polygon.intersects(Bounds(west: 3, south: 3, east: 5, north: 5)))
    #expect(polygon.contains(Bounds(west: 7, south: 0, east: 10, north: 10)))
    #expect(!polygon.contains(Bounds(west: 1, south: 1, east: 7, north: 7)))
  }

  @Test func crossingRingsAreAnError() throws {
    let bow = try Polygon(rings: [Self.ring([(0, 0), (4, 4), (4, 0), (0, 4)])])
    let error = #expect(throws: GeometryError.self) { try bow.validate() }
    #expect(error?.description.contains("Self-intersection") == true)
    #expect(throws: GeometryError.self) { try Polygon(rings: [Self.ring([(0, 0), (1, 1)])]) }
    #expect(throws: GeometryError.self) { try Polygon(rings: [Self.ring([(0, 0), (1, .nan), (1, 1)])]) }
    #expect(throws: GeometryError.self) { try Polygon(parts: []) }
  }

  /// A lattice of squares: each place is found in those around it, by brute force too.
  @Test func theIndexFindsWhatASearchOfAllFinds() throws {
    var polygons: [Polygon] = []
    for i in 0..<200 {
      let (x, y) = (Double(i % 20) * 3, Double(i / 20) * 3)
      polygons.append(Polygon(Bounds(west: x, south: y, east: x + 4, north: y + 4)))
    }
    let index = try PolygonIndex(polygons)
    for k in 0..<300 {
      let point = Point(x: Double(k * 37 % 650) / 10, y: Double(k * 53 % 330) / 10)
      let expected = polygons.indices.filter {
        let b = polygons[$0].bounds
        return point.x >= b.west && point.x <= b.east && point.y >= b.south && point.y <= b.north
      }
      #expect(index.containing(point) == expected)
    }
    #expect(index.intersecting(Bounds(west: 0.5, south: 0.5, east: 1, north: 1)) == [0])
  }

  @Test func aMultipleOneHoldsEachPart() throws {
    let far = Self.square.map { Point(x: $0.x + 100, y: $0.y) }
    let polygon = try PreparedPolygon(Polygon(parts: [[Self.square], [far]]))
    #expect(polygon.contains(Point(x: 5, y: 5)) && polygon.contains(Point(x: 105, y: 5)))
    #expect(!polygon.contains(Point(x: 50, y: 5)))
  }
}
