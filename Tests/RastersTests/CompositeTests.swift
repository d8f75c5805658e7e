import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct CompositeTests {
  static let widths = [1, 7, 8, 9, 15, 16, 17, 257]

  /// Rasters of several dates with masks beside them.
  struct Series<Pixel: PixelValue> {
    var dates: [Raster<Pixel>]
    var masks: [Raster<UInt8>]

    func composite(
      _ method: CompositeMethod, noData: Double?, fill: Double, isMasked: Bool = true
    ) -> Raster<Pixel> {
      let scratch = WarpScratch()
      return Raster(size: dates[0].size) { target in
        lend(dates) { dates in
          lend(masks) { masks in
            target.composite(
              method, of: dates, masks: isMasked ? masks : nil, noData: noData, fill: fill, scratch: scratch)
          }
        }
      }
    }

    /// The values of a pixel that count.
    func valid(_ x: Int, _ y: Int, noData: Pixel?, isMasked: Bool = true) -> [Pixel] {
      dates.indices.compactMap { t in
        let value = dates[t][x, y]
        let isMissing = value != value || value == noData || (isMasked && masks[t][x, y] != 0)
        return isMissing ? nil : value
      }
    }
  }

  static func masks(_ count: Int, _ size: Size, seed: UInt64, share: Double = 0.4) -> [Raster<UInt8>] {
    var random = SeededRandom(seed: seed)
    return (0..<count).map { _ in
      Raster(size: size) { _, row in for x in row.indices { row[x] = random.fraction() < share ? 255 : 0 } }
    }
  }

  func everySet<Pixel>(_ body: () -> Raster<Pixel>) -> Raster<Pixel> {
    let results = InstructionSet.available.map { $0.use(body) }
    for result in results { #expect(bits(result) == bits(results[0]), "an instruction set differs") }
    return results[0]
  }

  func bits<Pixel>(_ raster: Raster<Pixel>) -> [UInt8] { raster.pixels.withUnsafeBytes { Array($0) } }

  /// The middle value, or the mean of the two in the middle: rounded half up, and off the no-data value.
  static func median<Pixel: FixedWidthInteger>(_ values: [Pixel], fill: Pixel) -> Pixel {
    guard !values.isEmpty else { return fill }
    let sorted = values.sorted().map { Int64($0) }
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    let mean = Pixel((low + high + 1) >> 1)
    return mean != fill ? mean : fill == .min ? fill + 1 : fill - 1
  }

  func check<Pixel: FixedWidthInteger & PixelValue>(_: Pixel.Type, dates: Int, width: Int, noData: Pixel) {
    let size = Size(width: width, height: 2)
    var random = SeededRandom(seed: UInt64(dates * 1000 + width))
    // Few different values, so that there are equal ones and extremes.
    let values: [Pixel] = [.min, .max, 0, 1, 2, 3, 100, 101]
    let series = Series(
      dates: (0..<dates).map { t in
        t % 2 == 0
          ? Raster<Pixel>.random(size, seed: UInt64(t + 1), holes: 0.2, hole: noData)
          : Raster(size: size) { _, row in
            for x in row.indices { row[x] = values[Int(random.next() % 8)] }
          }
      }, masks: Self.masks(dates, size, seed: UInt64(width), share: dates == 1 ? 0.3 : 0.5))
    for isMasked in [false, true] {
      for hasNoData in [false, true] {
        let ours = everySet {
          series.composite(
            .median, noData: hasNoData ? Double(noData) : nil, fill: Double(noData), isMasked: isMasked)
        }
        let means = everySet {
          series.composite(
            .mean, noData: hasNoData ? Double(noData) : nil, fill: Double(noData), isMasked: isMasked)
        }
        let valid = (0..<2 * width).map {
          series.valid($0 % width, $0 / width, noData: hasNoData ? noData : nil, isMasked: isMasked)
        }
        #expect(ours.pixels == valid.map { Self.median($0, fill: noData) }, "\(Pixel.self) of \(dates) dates")
        #expect(means.pixels == valid.map { Self.mean($0, fill: noData) }, "\(Pixel.self) of \(dates) dates")
      }
    }
  }

  static func mean<Pixel: FixedWidthInteger>(_ values: [Pixel], fill: Pixel) -> Pixel {
    guard !values.isEmpty else { return fill }
    let (sum, count) = (values.reduce(0) { $0 + Int64($1) }, Int64(values.count))
    let doubled = 2 * sum + count
    let mean = Pixel((doubled - (doubled % (2 * count) + 2 * count) % (2 * count)) / (2 * count))
    return mean != fill ? mean : fill == .min ? fill + 1 : fill - 1
  }

  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 9, 16, 17, 31, 32, 33, 40]) func integersAgreeWithSorting(dates: Int)
  {
    for width in Self.widths { check(UInt16.self, dates: dates, width: width, noData: 0) }
    for width in [17, 257] {
      check(UInt8.self, dates: dates, width: width, noData: 255)
      check(Int8.self, dates: dates, width: width, noData: -128)
      check(Int16.self, dates: dates, width: width, noData: 2)
      check(UInt32.self, dates: dates, width: width, noData: 0)
      check(Int32.self, dates: dates, width: width, noData: -9999)
    }
  }

  @Test(arguments: [1, 2, 3, 6, 13, 32, 35], widths) func floatsAgreeWithSorting(dates: Int, width: Int) {
    func check<Pixel: PixelValue & BinaryFloatingPoint>(_: Pixel.Type) {
      let size = Size(width: width, height: 2)
      var rasters = (0..<dates).map { Raster<Pixel>.random(size, seed: UInt64($0 + 3), holes: 0.2) }
      rasters[0] = Raster(size: size) { _, row in
        let values: [Pixel] = [-.infinity, .infinity, -0.0, 0, -1, .leastNonzeroMagnitude, .nan, -9999]
        for x in row.indices { row[x] = values[x % 8] }
      }
      let series = Series(dates: rasters, masks: Self.masks(dates, size, seed: 5))
      let medians = everySet { series.composite(.median, noData: -9999, fill: .nan) }
      let means = everySet { series.composite(.mean, noData: -9999, fill: .nan) }
      for x in 0..<width {
        let valid = series.valid(x, 1, noData: -9999).sorted()
        guard !valid.isEmpty else {
          #expect(medians[x, 1].isNaN && means[x, 1].isNaN)
          continue
        }
        let (low, high) = (valid[(valid.count - 1) / 2], valid[valid.count / 2])
        let expected = valid.count % 2 == 1 ? low : (low + high) / 2
        #expect(medians[x, 1] == expected || expected.isNaN)
        let sum = series.valid(x, 1, noData: -9999).reduce(0.0) { $0 + Double($1) }
        #expect(means[x, 1] == Pixel(sum / Double(valid.count)) || sum.isNaN)
      }
    }
    check(Float.self)
    check(Double.self)
  }

  /// Every order of sixteen zeros and ones: a network that is right for these is right for all values.
  @Test(arguments: 1...16) func networksAreRight(dates: Int) {
    let size = Size(width: 1 << dates, height: 1)
    let series = Series(
      dates: (0..<dates).map { t in
        Raster<UInt16>(size: size) { _, row in for x in row.indices { row[x] = UInt16(x >> t & 1) * 10 } }
      }, masks: [])
    let ours = everySet { series.composite(.median, noData: nil, fill: 7, isMasked: false) }.pixels
    let expected: [UInt16] = ours.indices.map { x in
      let ones = x.nonzeroBitCount
      return 2 * ones > dates ? 10 : 2 * ones == dates ? 5 : 0
    }
    #expect(ours == expected)
  }

  /// The order of the dates does not matter, one date is itself, and none is no-data.
  @Test(arguments: [4, 11, 32, 50]) func mediansHaveTheirProperties(dates: Int) {
    let size = Size(width: 61, height: 3)
    var series = Series(
      dates: (0..<dates).map { Raster<UInt16>.random(size, seed: UInt64($0), holes: 0.3) },
      masks: Self.masks(dates, size, seed: 9))
    let median = series.composite(.median, noData: 0, fill: 0)
    var random = SeededRandom(seed: 1)
    let order = Array(0..<dates).shuffled(using: &random)
    series = Series(dates: order.map { series.dates[$0] }, masks: order.map { series.masks[$0] })
    #expect(series.composite(.median, noData: 0, fill: 0) == median)
    for method in [CompositeMethod.median, .mean] {
      let one = Series(dates: [series.dates[0]], masks: [])
      #expect(one.composite(method, noData: 0, fill: 0, isMasked: false) == series.dates[0])
      let none = Series(
        dates: series.dates, masks: Array(repeating: Raster(size: size, repeating: 255), count: dates))
      #expect(none.composite(method, noData: 0, fill: 0) == Raster(size: size, repeating: 0))
      let rows = (0..<3).map { y in
        let row = Window(x: 0, y: y, width: 61, height: 1)
        return Series(
          dates: series.dates.map { $0.cropped(to: row) }, masks: series.masks.map { $0.cropped(to: row) }
        ).composite(method, noData: 0, fill: 0).pixels
      }
      #expect(rows.flatMap(\.self) == series.composite(method, noData: 0, fill: 0).pixels)
    }
  }

  @Test(.enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"))
  func isNumpysNanmedian() throws {
    let golden = try Golden("median")
    let values = try #require(golden["x"])
    let classes = try #require(golden["scl"])
    let expected = try #require(golden["median_f64"]).numbers
    let (dates, bands) = (values.shape[0], values.shape[1])
    let masks = (0..<dates).map { t in
      Raster<UInt8>(size: classes.size) { target in
        classes.withPixels(t) { $0.mask(.classes([0, 1, 3, 8, 9, 10]), into: target) }
      }
    }
    for band in 0..<bands {
      let series = Series(
        dates: (0..<dates).map { values.raster($0 * bands + band, as: UInt16.self) }, masks: masks)
      let ours = everySet { series.composite(.median, noData: nil, fill: 0) }.pixels
      for (k, median) in ours.enumerated() {
        let theirs = expected[band * values.size.area + k]
        #expect(theirs.isNaN ? median == 0 : Double(median) == (theirs + 0.5).rounded(.down))
      }
    }
  }

  /// The first of the best dates that are not masked; without scores the first.
  @Test(arguments: widths) func datesAreChosen(width: Int) {
    let size = Size(width: width, height: 2)
    let dates = 6
    let masks = Self.masks(dates, size, seed: 3, share: 0.6)
    let scores = (0..<dates).map { t in
      var random = SeededRandom(seed: UInt64(t))
      return Raster<Float>(size: size) { _, row in
        for x in row.indices { row[x] = [.nan, -1, 0, 1, -.infinity][Int(random.next() % 5)] }
      }
    }
    let pixels = (0..<dates).map { Raster<Int16>.random(size, seed: UInt64($0)) }
    for (isScored, prefersLeast) in [(false, false), (true, false), (true, true)] {
      let chosen = everySet {
        Raster<UInt16>(size: size) { target in
          lend(masks) { masks in
            lend(scores) {
              target.chooseDates(masks: masks, scores: isScored ? $0 : nil, prefersLeast: prefersLeast)
            }
          }
        }
      }
      let picked = everySet {
        Raster<Int16>(size: size) { target in
          chosen.withPixels { chosen in lend(pixels) { target.pick(chosen, of: $0, fill: -9) } }
        }
      }
      for y in 0..<2 {
        for x in 0..<width {
          var best: Int?
          for t in 0..<dates where masks[t][x, y] == 0 {
            guard isScored else {
              best = best ?? t
              continue
            }
            let score = scores[t][x, y] * (prefersLeast ? -1 : 1)
            if score.isNaN { continue }
            if best.map({ score > scores[$0][x, y] * (prefersLeast ? -1 : 1) }) ?? true { best = t }
          }
          #expect(chosen[x, y] == best.map { UInt16($0) } ?? 65535)
          let value = best.map { pixels[$0][x, y] }
          #expect(picked[x, y] == value.map { $0 == -9 ? -10 : $0 } ?? -9)
        }
      }
    }
  }

  @Test func differencesAreNormalised() {
    let one = Raster<UInt16>(size: Size(width: 3, height: 1), pixels: [300, 0, 65535])
    let other = Raster<UInt16>(size: Size(width: 3, height: 1), pixels: [100, 0, 0])
    let index = everySet {
      Raster<Float>(size: one.size) { target in
        one.withPixels { one in other.withPixels { target.normalizedDifference(one, $0) } }
      }
    }
    #expect(index[0, 0] == 0.5 && index[1, 0].isNaN && index[2, 0] == 1)
  }
}

/// Lends the pixels of several rasters.
func lend<Pixel, Result>(_ rasters: [Raster<Pixel>], _ body: ([Pixels]) throws -> Result) rethrows -> Result {
  var lent: [Pixels] = []
  func next(_ k: Int) throws -> Result {
    if k == rasters.count { return try body(lent) }
    return try rasters[k].withPixels { pixels in
      lent.append(pixels)
      return try next(k + 1)
    }
  }
  return try next(0)
}
