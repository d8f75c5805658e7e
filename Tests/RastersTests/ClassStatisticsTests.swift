import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct ClassStatisticsTests {
  /// Few values take the fast way, many the other; rows with and without a gap between them.
  @Test(arguments: [1, 31, 32, 33, 64, 257], [11, 16, 255])
  func countsEveryValue(width: Int, greatest: Int) {
    var random = SeededRandom(seed: UInt64(width + greatest))
    let classes = Raster<UInt8>(size: Size(width: width + 3, height: 300)) { _, row in
      for x in row.indices { row[x] = UInt8(Int(random.next() % UInt64(greatest + 1))) }
    }
    for raster in [classes, classes.cropped(to: Window(x: 2, y: 1, width: width, height: 290))] {
      let counts = raster.withPixels { $0.classCounts() }
      for value in UInt8.min...UInt8.max { #expect(counts[value] == raster.pixels.count { $0 == value }) }
    }
  }

  /// The five rules of the GEDI recipe, in whole percents.
  @Test(.enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"))
  func judgesAsTheRecipeDoes() throws {
    let golden = try Golden("scl")
    let windows = try #require(golden["windows"])
    let expected = try #require(golden["first_failed_rule"]).numbers
    let counts = try #require(golden["counts"]).numbers
    let rules: [(classes: [UInt8], limit: Int)] = [
      ([9, 8, 10], 25), ([3, 2], 25), ([11], 25), ([6], 25), ([0, 7, 1], 5),
    ]
    for k in 0..<windows.shape[0] {
      windows.withPixels(k) { pixels in
        let ours = pixels.classCounts()
        for value in 0..<12 { #expect(ours[UInt8(value)] == Int(counts[12 * k + value])) }
        let centre = pixels.cropped(to: Window(x: 14, y: 14, width: 4, height: 4))
        let failed =
          !centre.consists(of: [4, 5])
          ? 1 : (rules.firstIndex { ours.percent(of: $0.classes) > $0.limit }.map { $0 + 2 } ?? 0)
        #expect(failed == Int(expected[k]), "window \(k)")
      }
    }
  }
}
