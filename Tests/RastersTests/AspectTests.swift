import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct AspectTests {
  static func aspect(
    _ terrain: Raster<Float>, _ angle: AspectAngle = .azimuth, edges: TerrainEdges = .supplied,
    method: TerrainMethod = .horn, noData: Double? = nil, missing: Double? = nil,
    flat: Double? = nil
  ) -> Raster<Float> {
    let lost = edges == .supplied ? 2 : 0
    return Raster(size: Size(width: terrain.size.width - lost, height: terrain.size.height - lost)) {
      target in
      terrain.withPixels {
        $0.aspect(
          into: target, angle: angle, method: method, edges: edges, noData: noData, missing: missing,
          flat: flat)
      }
    }
  }

  static func plane(_ east: Float, _ south: Float) -> Raster<Float> {
    Raster(size: Size(3)) { y, row in
      for x in row.indices { row[x] = east * Float(x) + south * Float(y) }
    }
  }

  /// A slope that rises to the west falls to the east, and so on round the rose; level ground falls nowhere.
  @Test(arguments: TerrainMethod.allCases)
  func theRoseIsBoxed(method: TerrainMethod) {
    let rose: [(east: Float, south: Float, azimuth: Float, trigonometric: Float)] = [
      (0, 1, 0, 90), (-1, 1, 45, 45), (-1, 0, 90, 0), (-1, -1, 135, 315), (0, -1, 180, 270),
      (1, -1, 225, 225), (1, 0, 270, 180), (1, 1, 315, 135),
    ]
    for point in rose {
      let plane = Self.plane(point.east, point.south)
      #expect(Self.aspect(plane, method: method)[0, 0] == point.azimuth)
      #expect(Self.aspect(plane, .trigonometric, method: method)[0, 0] == point.trigonometric)
    }
    #expect(Self.aspect(Self.plane(0, 0), method: method)[0, 0].isNaN)
    #expect(Self.aspect(Self.plane(0, 0), method: method, flat: 0)[0, 0] == 0)
    #expect(Self.aspect(Self.plane(0, 0), method: method, noData: -1)[0, 0] == -1)
  }

  /// Against the true arctangent, all the way round and at every slope.
  @Test func anglesAreTrue() {
    var random = SeededRandom(seed: 5)
    var worst = 0.0
    for _ in 0..<20_000 {
      let (east, south) = (Float(random.fraction() - 0.5), Float(random.fraction() - 0.5))
      let terrain = Self.plane(east, south)
      // Horn's differences of this terrain, as the kernel makes them.
      func difference(_ a: Float, _ b: Float) -> Double { Double(b - a) }
      let (dx, dy) = (
        difference(terrain[0, 1], terrain[2, 1]), difference(terrain[1, 0], terrain[1, 2])
      )
      let ours = Double(Self.aspect(terrain, method: .central)[0, 0])
      var truth = SlopeTests.arctangent(abs(dx) / abs(dy))
      if dy < 0 { truth = 180 - truth }
      if dx > 0 { truth = 360 - truth }
      let apart = abs(ours - truth)
      worst = max(worst, min(apart, 360 - apart))
      #expect(ours >= 0 && ours < 360)
    }
    #expect(worst < 3e-5)
  }

  @Test(
    .enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"),
    arguments: ["z", "z_nd", "z_rect", "z_i16"],
    ["", "-compute_edges", "-zero_for_flat", "-trigonometric"])
  func isGdaldems(terrain name: String, options: String) throws {
    let golden = try Golden("terrain")
    let expected = try #require(golden["\(name)|aspect|\(options)"]).numbers
    let input = try SlopeTests.input(golden, name)
    let edges: TerrainEdges = options.contains("edges") ? .computed : .supplied
    let aspect = Self.aspect(
      input, options == "-trigonometric" ? .trigonometric : .azimuth, edges: edges, noData: -9999,
      missing: options == "-zero_for_flat" ? 0 : nil)
    // gdaldem has 0 for missing, too, where it has 0 for level ground.
    let margin = edges == .supplied ? 1 : 0
    var worst = 0.0
    for y in 0..<aspect.size.height {
      for x in 0..<aspect.size.width {
        let theirs = expected[(y + margin) * input.size.width + x + margin]
        let apart = abs(Double(aspect[x, y]) - theirs)
        worst = max(worst, min(apart, abs(360 - apart)))
      }
    }
    // Their sums are rounded to floats before they are subtracted, ours after.
    #expect(worst < 1e-2, "\(name) \(options)")
  }
}
