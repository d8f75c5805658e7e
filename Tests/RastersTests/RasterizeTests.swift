import Foundation
import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct RasterizeTests {
  static let grid = AffineTransform(west: 0, north: 40, pixelWidth: 1, pixelHeight: 1)

  static func mask(_ spans: [PixelSpan], _ size: Size) -> Raster<UInt8> {
    Raster<UInt8>(size: size) { target in
      target.fill(0)
      target.burn(1, in: spans, at: Window(size))
    }
  }

  /// A star-shaped ring around a place, with corners on and off the lines between pixels.
  static func star(_ random: inout SeededRandom, x: Double, y: Double, radius: Double) -> [Point] {
    let count = 5 + Int(random.next() % 8)
    return (0..<count).map { k in
      let angle = (Double(k) + random.fraction() * 0.9) / Double(count) * 2 * .pi
      let reach = radius * (0.3 + 0.7 * random.fraction())
      let point = Point(x: x + reach * cos(angle), y: y + reach * sin(angle))
      // Some corners on a quarter of a pixel.
      return random.next() % 3 == 0
        ? Point(x: (point.x * 4).rounded() / 4, y: (point.y * 4).rounded() / 4) : point
    }
  }

  static func polygon(_ random: inout SeededRandom) throws -> Polygon {
    let (x, y) = (5 + 30 * random.fraction(), 5 + 30 * random.fraction())
    return try Polygon(rings: [
      star(&random, x: x, y: y, radius: 14), star(&random, x: x, y: y, radius: 3),
    ])
  }

  /// A pixel is in where its centre is, by the polygon's own test; what is covered is touched.
  @Test func centresInsideAreBurnt() throws {
    var random = SeededRandom(seed: 11)
    let size = Size(40)
    var wrong = 0
    for _ in 0..<30 {
      let polygon = try Self.polygon(&random)
      guard let prepared = try? PreparedPolygon(polygon) else { continue }
      let burnt = Self.mask(polygon.spans(on: Self.grid, in: Window(size), rule: .centre), size)
      let touched = Self.mask(polygon.spans(on: Self.grid, in: Window(size), rule: .allTouched), size)
      var coverage = PixelCoverage(of: polygon, on: Self.grid, in: Window(size))
      let place = coverage.window
      let steps = coverage.steps(rows: place.y..<place.maxY)
      for y in place.y..<place.maxY {
        var covered = 0.0
        for x in place.x..<place.maxX {
          let centre = Self.grid.map(Double(x) + 0.5, Double(y) + 0.5)
          let corners = [(1e-9, 1e-9), (-1e-9, 1e-9), (1e-9, -1e-9), (-1e-9, -1e-9)].map {
            prepared.contains(Point(x: centre.x + $0, y: centre.y + $1))
          }
          // A centre on the outline is in or out, as the rule has it.
          let isClear = Set(corners).count == 1
          if isClear && (burnt[x, y] == 1) != corners[0] { wrong += 1 }
          covered += steps[(y - place.y) * (place.width + 1) + x - place.x]
          if (burnt[x, y] == 1 || covered > 1e-9) && touched[x, y] == 0 { wrong += 1 }
          if covered > 1 - 1e-12 && burnt[x, y] == 0 { wrong += 1 }
        }
      }
      #expect(burnt.pixels.count { $0 == 1 } <= touched.pixels.count { $0 == 1 })
    }
    #expect(wrong == 0)
  }

  /// Coverage adds up to the area, also of what lies on the raster of a polygon that reaches beyond.
  @Test func coverageIsTheArea() throws {
    var random = SeededRandom(seed: 12)
    for _ in 0..<200 {
      let polygon = try Polygon(rings: [
        Self.star(&random, x: 40 * random.fraction(), y: 40 * random.fraction(), radius: 15)
      ])
      let whole = Window(x: -100, y: -100, width: 240, height: 240)
      var coverage = PixelCoverage(of: polygon, on: Self.grid, in: whole)
      var (sum, part) = (0.0, 0.0)
      let place = coverage.window
      let steps = coverage.steps(rows: place.y..<place.maxY)
      for y in 0..<place.height {
        var covered = 0.0
        for x in 0..<place.width {
          covered += steps[y * (place.width + 1) + x]
          sum += covered
          let pixel = Window(x: place.x + x, y: place.y + y, width: 1, height: 1)
          if Window(Size(40)).contains(pixel) { part += covered }
        }
      }
      #expect(abs(sum - polygon.area) < 1e-9)
      let classes = Raster<UInt8>(size: Size(40), repeating: 7)
      let shares = classes.withPixels {
        $0.classShares(under: polygon, on: Self.grid, at: Window(Size(40)))
      }
      #expect(abs(shares.total - part) < 1e-7)
    }
  }

  /// A disc on a grid of oblong pixels: centres within the radius, or any part.
  @Test(arguments: [0.0, 0.4, 3, 7.5, 100])
  func discsHoldWhatIsWithinTheirRadius(radius: Double) {
    let transform = AffineTransform(west: 100, north: 200, pixelWidth: 2, pixelHeight: 1)
    let window = Window(x: -3, y: -2, width: 30, height: 41)
    let circle = Circle(centre: Point(x: 121.3, y: 183.2), radius: radius)
    var wrong = 0
    for rule in [PixelRule.centre, .allTouched] {
      let spans = Set(
        circle.spans(on: transform, in: window, rule: rule).flatMap { span in
          span.columns.map { [span.y, $0] }
        })
      for y in window.y..<window.maxY {
        for x in window.x..<window.maxX {
          let (west, north) = (100 + 2 * Double(x), 200 - Double(y))
          let (dx, dy) =
            rule == .centre
            ? (west + 1 - 121.3, north - 0.5 - 183.2)
            : (max(0, west - 121.3, 121.3 - west - 2), max(0, north - 1 - 183.2, 183.2 - north))
          let distance = (dx * dx + dy * dy).squareRoot()
          let isInside = rule == .centre ? distance <= radius : distance < radius
          if spans.contains([y, x]) != isInside { wrong += 1 }
        }
      }
    }
    #expect(wrong == 0)
  }

  /// The polygons of a list in well-known text: one part each, or several.
  static func polygons(_ list: [String]) throws -> [Polygon] {
    try list.map { text in
      let body = text.drop { $0 != "(" }
      let isMulti = text.hasPrefix("MULTI")
      let parts = isMulti ? body.dropFirst(2).dropLast(2).components(separatedBy: ")), ((") : [String(body)]
      return try Polygon(
        parts: parts.map { part in
          part.components(separatedBy: "), (").map { ring in
            ring.split(separator: ",").map { pair in
              let numbers = pair.split { $0 == " " || $0 == "(" || $0 == ")" }.compactMap { Double($0) }
              return Point(x: numbers[0], y: numbers[1])
            }
          }
        })
    }
  }

  /// The share of each class under each polygon by area, as exactextract has it, and by centres, as
  /// rasterio's rasterize has it.
  @Test(.enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"))
  func sharesAreExactextracts() throws {
    let golden = try Golden("fractions")
    let raster = try #require(golden["raster"]).raster(as: UInt8.self)
    let exact = try #require(golden["frac_exact"]).numbers
    let area = try #require(golden["count_exact"]).numbers
    // 64-bit integers.
    func whole(_ name: String) throws -> [Int64] {
      let bytes = try #require(golden[name]).bytes
      return bytes.withUnsafeBytes { raw in
        (0..<raw.count / 8).map { raw.loadUnaligned(fromByteOffset: 8 * $0, as: Int64.self) }
      }
    }
    let (majority, centres) = (try whole("majority"), try whole("counts_centre_rule"))
    let list = try JSONDecoder().decode(
      [String].self, from: Data(contentsOf: Golden.shared.appending(path: "golden/files/polygons.json")))
    let polygons = try Self.polygons(list)
    let transform = AffineTransform(west: 600_000, north: 5_400_000, pixelWidth: 10, pixelHeight: 10)
    let window = Window(raster.size)
    for (number, polygon) in polygons.enumerated() {
      let shares = raster.withPixels { $0.classShares(under: polygon, on: transform, at: window) }
      #expect(abs(shares.total - area[number]) < 1e-3)
      let spans = polygon.spans(on: transform, in: window, rule: .centre)
      let counts = raster.withPixels { $0.classCounts(in: spans, at: window) }
      for value in UInt8.min...UInt8.max {
        let theirs = exact[number * 256 + Int(value)]
        #expect(abs(shares.fraction(of: [value]) - theirs) < 1e-6, "polygon \(number), class \(value)")
        #expect(counts[value] == Int(centres[number * 256 + Int(value)]))
      }
      #expect(shares.majority.map(Int64.init) == majority[number])
    }
  }
}
