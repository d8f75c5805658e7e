import CKernels
import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct SlopeTests {
  /// A plane rising 3 per column and 4 per row is as steep as a 3-4-5 triangle, everywhere.
  @Test func aPlaneHasOneSlope() {
    let plane = Raster<Float>(size: Size(width: 9, height: 4)) { y, row in
      for x in row.indices { row[x] = 3 * Float(x) + 4 * Float(y) }
    }
    let slope = Self.slope(plane, .ratio, .supplied)
    #expect(slope == Raster(size: Size(width: 7, height: 2), repeating: 5))
    #expect(Self.slope(plane, .percent, .supplied)[3, 1] == 500)
  }

  static func slope(
    _ terrain: Raster<Float>, _ unit: SlopeUnit, _ edges: TerrainEdges, cell: (Double, Double) = (1, 1),
    method: TerrainMethod = .horn, noData: Double? = nil
  ) -> Raster<Float> {
    let lost = edges == .supplied ? 2 : 0
    return Raster(size: Size(width: terrain.size.width - lost, height: terrain.size.height - lost)) {
      target in
      terrain.withPixels {
        $0.slope(
          into: target, cellWidth: cell.0, cellHeight: cell.1, unit: unit, method: method, edges: edges,
          noData: noData)
      }
    }
  }

  /// An elevation model of the golden set; its 16-bit one is made of floats, as gdaldem does.
  static func input(_ golden: Golden, _ name: String) throws -> Raster<Float> {
    guard name != "z_i16" else {
      let whole = try #require(golden["in_z_i16"]).raster(as: Int16.self)
      return Raster(size: whole.size, pixels: whole.pixels.map { Float($0) })
    }
    return try #require(golden[name == "z_nd" ? "in_z_nd" : "in_z"]).raster(as: Float.self)
  }

  @Test(
    .enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"),
    arguments: ["z", "z_nd", "z_rect", "z_i16"],
    ["", "-p", "-compute_edges", "-p -compute_edges", "-alg ZevenbergenThorne", "-s 2"])
  func isGdaldems(terrain name: String, options: String) throws {
    let golden = try Golden("terrain")
    let expected = try #require(golden["\(name)|slope|\(options)"]).numbers
    let input = try Self.input(golden, name)
    let edges: TerrainEdges = options.contains("edges") ? .computed : .supplied
    let scale = options == "-s 2" ? 2.0 : 1
    let slope = Self.slope(
      input, options.contains("-p") ? .percent : .degrees, edges,
      cell: name == "z_rect" ? (20 * scale, 30 * scale) : (10 * scale, 10 * scale),
      method: options.contains("Zevenbergen") ? .zevenbergenThorne : .horn,
      noData: name.hasPrefix("z_nd") ? -9999 : nil)
    let margin = edges == .supplied ? 1 : 0
    var worst = 0.0
    for y in 0..<slope.size.height {
      for x in 0..<slope.size.width {
        let theirs = expected[(y + margin) * input.size.width + x + margin]
        worst = max(worst, abs(Double(slope[x, y]) - theirs))
      }
    }
    #expect(worst < 1e-3, "\(name) \(options)")
  }

  /// Three lines of naive code, in doubles.
  static func naive(
    _ terrain: Raster<Float>, _ method: TerrainMethod, x: Int, y: Int
  ) -> (dx: Double, dy: Double, isMissing: Bool) {
    func z(_ dx: Int, _ dy: Int) -> Double { Double(terrain[x + dx, y + dy]) }
    let isCentral = method == .central
    let isMissing = (-1...1).contains { dx in
      (-1...1).contains { dy in z(dx, dy).isNaN && !(isCentral && dx != 0 && dy != 0) }
    }
    guard method == .horn else { return ((z(1, 0) - z(-1, 0)) / 2, (z(0, 1) - z(0, -1)) / 2, isMissing) }
    return (
      (z(1, -1) + 2 * z(1, 0) + z(1, 1) - z(-1, -1) - 2 * z(-1, 0) - z(-1, 1)) / 8,
      (z(-1, 1) + 2 * z(0, 1) + z(1, 1) - z(-1, -1) - 2 * z(0, -1) - z(1, -1)) / 8, isMissing
    )
  }

  /// Widths on both sides of every vector's, holes, and steep and level ground.
  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 257], TerrainMethod.allCases)
  func isTheNaiveSlope(width: Int, method: TerrainMethod) {
    let size = Size(width: width + 2, height: 11)
    var random = SeededRandom(seed: UInt64(width))
    let terrain = Raster<Float>(size: size) { y, row in
      for x in row.indices {
        let height = y < 5 ? 30 * random.fraction() : y < 8 ? 4000 * random.fraction() : 700
        row[x] = random.fraction() < 0.04 ? .nan : Float(height)
      }
    }
    for set in InstructionSet.available {
      let (degrees, percents, aspects) = set.use {
        (
          Self.slope(terrain, .degrees, .supplied, cell: (10, 20), method: method),
          Self.slope(terrain, .percent, .supplied, cell: (10, 20), method: method),
          AspectTests.aspect(terrain, method: method, flat: -1)
        )
      }
      for y in 0..<degrees.size.height {
        for x in 0..<width {
          let truth = Self.naive(terrain, method, x: x + 1, y: y + 1)
          #expect(degrees[x, y].isNaN == truth.isMissing)
          #expect(percents[x, y].isNaN == truth.isMissing)
          #expect(aspects[x, y].isNaN == truth.isMissing)
          guard !truth.isMissing else { continue }
          let (dx, dy) = (truth.dx / 10, truth.dy / 20)
          let rise = (dx * dx + dy * dy).squareRoot()
          #expect(abs(Double(degrees[x, y]) - Self.arctangent(rise)) < 1e-4)
          #expect(abs(Double(percents[x, y]) - 100 * rise) < 1e-4 * max(100, 100 * rise))
          if truth.dx == 0 && truth.dy == 0 { #expect(aspects[x, y] == -1) }
        }
      }
    }
  }

  /// Groups of rows and single ones, chunks of a row and whole ones, ordinary elevations and extreme ones.
  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 257, 700], [false, true])
  func everyInstructionSetGivesTheSameBits(width: Int, isExtreme: Bool) {
    var terrain = Raster<Float>.random(Size(width: width + 2, height: 13), seed: 3, holes: 0.01)
    if isExtreme {
      let extremes: [Float] = [
        .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude,
        .leastNormalMagnitude, 0, -0.0, 1e30, 1e-30,
      ]
      var random = SeededRandom(seed: UInt64(width))
      terrain = Raster(size: terrain.size) { _, row in
        for x in row.indices { row[x] = extremes[Int(random.fraction() * Double(extremes.count))] }
      }
    }
    for measure in [TERRAIN_SLOPE, TERRAIN_DEGREES, TERRAIN_AZIMUTH, TERRAIN_TRIGONOMETRIC] {
      for method in [TERRAIN_HORN, TERRAIN_ZEVENBERGEN_THORNE] {
        var results: Set<[UInt32]> = []
        for set in InstructionSet.available {
          for missing in [-9999, Float.nan] {
            for gap in [0, 3] {
              var rule = terrain_rule(
                method: Int32(method), measure: Int32(measure), per_dx: 0.01, per_dy: 0.02, flat: -1,
                missing: missing)
              let stride = width + gap
              var result = [Float](repeating: 0, count: stride * 11 + gap)
              set.use {
                terrain.withPixels { pixels in
                  result.withUnsafeMutableBufferPointer {
                    terrain_block(
                      pixels.base.assumingMemoryBound(to: Float.self), width + 2, $0.baseAddress! + gap,
                      stride, width, 11, &rule)
                  }
                }
              }
              results.insert(
                (0..<11).flatMap { y in
                  result[gap + y * stride..<gap + y * stride + width].map {
                    // Whatever is told where it is missing: no result is as low.
                    $0.isNaN ? Float(-9999).bitPattern : $0.bitPattern
                  }
                })
              // Nothing beside is touched.
              for y in 0..<11 { #expect(result[y * stride..<y * stride + gap].allSatisfy { $0 == 0 }) }
            }
          }
        }
        #expect(results.count == 1)
      }
    }
  }

  /// One row, one column, one pixel: there is nothing to compare with, and the ground counts as level.
  @Test(arguments: TerrainMethod.allCases, [(1, 1), (1, 4), (4, 1), (2, 2)])
  func smallRastersHaveEdgesOnly(method: TerrainMethod, size: (Int, Int)) {
    let terrain = Raster<Float>(size: Size(width: size.0, height: size.1)) { y, row in
      for x in row.indices { row[x] = Float(3 * x + 4 * y) }
    }
    let slope = Self.slope(terrain, .ratio, .computed, method: method)
    let most: Float = size == (2, 2) ? 5 : 4
    for value in slope.pixels { #expect(value >= 0 && value <= most) }
    if method == .central {
      let rise: Float = size == (1, 1) ? 0 : size == (1, 4) ? 4 : size == (4, 1) ? 3 : 5
      #expect(slope.pixels.allSatisfy { $0 == rise })
    }
  }

  /// The GEDI recipe's slope and its verdict: nothing in the middle above 15 degrees.
  @Test(.enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"))
  func gradientsAreNumpys() throws {
    let golden = try Golden("terrain")
    let dem = try #require(golden["gedi_dem"])
    let expected = try #require(golden["gedi_slope"]).numbers
    let verdicts = try #require(golden["gedi_ok"]).numbers
    var worst = 0.0
    for k in 0..<dem.shape[0] {
      let slope = Raster<Float>(size: dem.size) { target in
        dem.withPixels(k) {
          $0.slope(
            into: target, cellWidth: 10, cellHeight: 10, unit: .degrees, method: .central, edges: .computed)
        }
      }
      for (ours, theirs) in zip(slope.pixels, expected[k * 1024..<(k + 1) * 1024]) {
        worst = max(worst, abs(Double(ours) - theirs))
      }
      let middle = slope.cropped(to: Window(x: 14, y: 14, width: 4, height: 4)).pixels
      #expect(!middle.contains { $0 > 15 } == (verdicts[k] == 1))
    }
    #expect(worst < 5e-5)
  }

  /// Against the true arctangent, from flat to nearly upright, densely around 45 degrees.
  @Test func degreesAreTrue() {
    var worst = 0.0
    for k in 0...60_000 {
      let rise = k < 20_000 ? Float(k) / 10_000 : Float(k - 20_000) * Float(k - 20_000) / 40_000
      let plane = Raster<Float>(size: Size(3)) { _, row in for x in row.indices { row[x] = rise * Float(x) } }
      let truth = Self.arctangent(Double(rise))
      worst = max(worst, abs(Double(Self.slope(plane, .degrees, .supplied)[0, 0]) - truth))
    }
    #expect(worst < 1.5e-5)
  }

  /// atan in degrees by halving the angle and the series.
  static func arctangent(_ t: Double) -> Double {
    var x = t
    for _ in 0..<5 { x = x / (1 + (1 + x * x).squareRoot()) }
    let z = x * x
    return 32 * x * (1 - z * (1 / 3.0 - z * (1 / 5.0 - z * (1 / 7.0 - z / 9)))) * 180 / .pi
  }
}
