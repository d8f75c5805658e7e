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
    _ terrain: Raster<Float>, _ unit: SlopeUnit, _ edges: SlopeEdges, cell: (Double, Double) = (1, 1),
    noData: Double? = nil
  ) -> Raster<Float> {
    let lost = edges == .supplied ? 2 : 0
    return Raster(size: Size(width: terrain.size.width - lost, height: terrain.size.height - lost)) {
      target in
      terrain.withPixels {
        $0.slope(
          into: target, cellWidth: cell.0, cellHeight: cell.1, unit: unit, edges: edges, noData: noData)
      }
    }
  }

  @Test(
    .enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"),
    arguments: ["z", "z_nd", "z_rect"], ["", "-p", "-compute_edges", "-p -compute_edges"])
  func isGdaldems(terrain name: String, options: String) throws {
    let golden = try Golden("terrain")
    let expected = try #require(golden["\(name)|slope|\(options)"]).numbers
    let input = try #require(golden[name == "z_nd" ? "in_z_nd" : "in_z"]).raster(as: Float.self)
    let edges: SlopeEdges = options.contains("edges") ? .computed : .supplied
    let unit: SlopeUnit = options.contains("-p") ? .percent : .degrees
    let slope = Self.slope(
      input, unit, edges, cell: name == "z_rect" ? (20, 30) : (10, 10), noData: name == "z_nd" ? -9999 : nil)
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
        dem.withPixels(k) { $0.gradientSlope(into: target, cellSize: 10, unit: .degrees) }
      }
      for (ours, theirs) in zip(slope.pixels, expected[k * 1024..<(k + 1) * 1024]) {
        worst = max(worst, abs(Double(ours) - theirs))
      }
      let middle = slope.cropped(to: Window(x: 14, y: 14, width: 4, height: 4)).pixels
      #expect(!middle.contains { $0 > 15 } == (verdicts[k] == 1))
    }
    #expect(worst < 5e-5)
  }

  /// Against the true arctangent, from flat to nearly upright.
  @Test func degreesAreTrue() {
    var worst = 0.0
    for k in 0...4000 {
      let rise = Float(k) * Float(k) / 4000
      let plane = Raster<Float>(size: Size(3)) { _, row in for x in row.indices { row[x] = rise * Float(x) } }
      let truth = Self.arctangent(Double(rise))
      worst = max(worst, abs(Double(Self.slope(plane, .degrees, .supplied)[0, 0]) - truth))
    }
    #expect(worst < 2.5e-5)
  }

  /// atan in degrees by halving the angle and the series.
  static func arctangent(_ t: Double) -> Double {
    var x = t
    for _ in 0..<5 { x = x / (1 + (1 + x * x).squareRoot()) }
    let z = x * x
    return 32 * x * (1 - z * (1 / 3.0 - z * (1 / 5.0 - z * (1 / 7.0 - z / 9)))) * 180 / .pi
  }
}
