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

  /// Sizes on both sides of what is counted bit by bit, values beyond sixteen here and there, and a mask:
  /// with every instruction set the naive counts.
  @Test(
    arguments: [
      (1, 1), (7, 5), (8, 5), (9, 5), (15, 5), (16, 5), (17, 5), (33, 40), (257, 70), (4096, 90),
    ], [11, 15, 16])
  func countsWithEveryInstructionSet(size: (width: Int, height: Int), greatest: Int) {
    var random = SeededRandom(seed: UInt64(size.width + greatest))
    let size = Size(width: size.width, height: size.height)
    let classes = Raster<UInt8>(size: size) { y, row in
      // The greatest value only in some rows, so that both ways are taken.
      let greatest = y % 40 == 3 ? greatest : min(15, greatest)
      for x in row.indices { row[x] = UInt8(Int(random.next() % UInt64(greatest + 1))) }
    }
    let mask = Raster<UInt8>.random(size, seed: 9, holes: 0.3)
    var (all, masked) = ([Int](repeating: 0, count: 256), [Int](repeating: 0, count: 256))
    for (value, keep) in zip(classes.pixels, mask.pixels) {
      all[Int(value)] += 1
      if keep != 0 { masked[Int(value)] += 1 }
    }
    for set in InstructionSet.available {
      set.use {
        let ours = classes.withPixels { $0.classCounts() }
        let kept = classes.withPixels { pixels in mask.withPixels { pixels.classCounts(where: $0) } }
        #expect(ours.total == size.area)
        #expect(kept.total == masked.reduce(0, +))
        for value in UInt8.min...UInt8.max {
          #expect(ours[value] == all[Int(value)])
          #expect(kept[value] == masked[Int(value)])
        }
      }
    }
  }

  /// Windows of every width and place, also of several sizes in one list.
  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 64, 257])
  func windowsAreCountedAsAlone(width: Int) {
    let raster = Raster<UInt8>(size: Size(width: 300, height: 120)) { y, row in
      for x in row.indices {
        let place: Int = (300 * y + x) &* 7919
        row[x] = x % 97 == 0 ? 200 : UInt8(place / 32 % 13)
      }
    }
    var random = SeededRandom(seed: UInt64(width))
    let windows = (0..<40).map { number in
      let size = Size(width: width, height: number % 7 == 0 ? 32 : 1 + number / 4)
      return Window(
        x: Int(random.next() % UInt64(300 - size.width)), y: Int(random.next() % UInt64(120 - size.height)),
        width: size.width, height: size.height)
    }
    let wanted: [UInt8] = [0, 4, 5, 12, 200, 9, 1]
    for count in 0...wanted.count {
      let classes = Array(wanted[..<count])
      for set in InstructionSet.available {
        var counts: [UInt32] = []
        set.use { raster.withPixels { $0.countClasses(classes, in: windows, into: &counts) } }
        for (number, window) in windows.enumerated() {
          let alone = raster.cropped(to: window).pixels
          for (place, value) in classes.enumerated() {
            #expect(Int(counts[number * count + place]) == alone.count { $0 == value })
          }
        }
      }
    }
    let square = windows.filter { $0.width >= 4 && $0.height >= 4 }
    let centred = raster.withPixels { $0.haveCentres(2, of: [4, 5, 6], in: square) }
    for (window, isCentred) in zip(square, centred) {
      let x = window.x + (window.width - 2) / 2
      let y = window.y + (window.height - 2) / 2
      let middle = raster.cropped(to: Window(x: x, y: y, width: 2, height: 2)).pixels
      let isOfClasses = middle.allSatisfy { (4...6).contains($0) }
      #expect(isCentred == isOfClasses)
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
