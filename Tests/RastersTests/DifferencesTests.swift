import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct DifferencesTests {
  static let widths = [1, 7, 8, 9, 15, 16, 17, 257]

  /// Counts, extremes and sums are those of plain loops, on every instruction set.
  func check<Pixel: PixelValue>(
    _ one: Raster<Pixel>, _ other: Raster<Pixel>, _ noData: Double?, _ otherNoData: Double?,
    _ number: (Pixel) -> Double
  ) {
    var expected = PixelDifference()
    for (x, y) in zip(one.pixels.map(number), other.pixels.map(number)) {
      expected.count += 1
      let (isHere, isThere) = (!x.isNaN && x != noData, !y.isNaN && y != otherNoData)
      if isHere != isThere { expected.missing += 1 }
      guard isHere, isThere, x != y else { continue }
      expected.differing += 1
      expected.greatest = max(expected.greatest, abs(x - y))
      expected.sum += abs(x - y)
    }
    let found = InstructionSet.available.map { set in
      set.use {
        one.withPixels { x in
          other.withPixels { y in x.difference(from: y, noData: noData, otherNoData: otherNoData) }
        }
      }
    }
    for difference in found {
      #expect(difference == found[0], "an instruction set differs")
      #expect(difference.count == expected.count && difference.differing == expected.differing)
      #expect(difference.missing == expected.missing && difference.greatest == expected.greatest)
      let isNear = abs(difference.sum - expected.sum) <= 1e-12 * expected.sum
      #expect(difference.sum == expected.sum || isNear)
    }
  }

  @Test(arguments: widths) func distancesAreThoseOfPlainLoops(width: Int) {
    let size = Size(width: width, height: 5)
    func integers<Pixel: PixelValue & FixedWidthInteger>(_: Pixel.Type) {
      let one = Raster<Pixel>.random(size, seed: 1, holes: 0.3, hole: 7)
      let other = Raster<Pixel>.random(size, seed: 2, holes: 0.3, hole: 9)
      check(one, other, 7, 9) { Double($0) }
      check(one, other, nil, nil) { Double($0) }
      check(one, one, 7, nil) { Double($0) }
      check(one, one, nil, nil) { Double($0) }
    }
    integers(UInt8.self)
    integers(Int8.self)
    integers(UInt16.self)
    integers(Int16.self)
    integers(UInt32.self)
    integers(Int32.self)
    let floats = Raster<Float>.random(size, seed: 3, holes: 0.2)
    check(floats, Raster<Float>.random(size, seed: 4, holes: 0.2), nil, nil) { Double($0) }
    check(floats, floats, nil, nil) { Double($0) }
    let doubles = Raster<Double>.random(size, seed: 5, holes: 0.2)
    check(doubles, Raster<Double>.random(size, seed: 6, holes: 0.2, hole: -9999), nil, -9999) { $0 }
  }

  /// Infinities that are equal are not apart, zeros of both signs are equal, and NaN is missing.
  @Test func specialNumbersHaveTheirMeaning() {
    let size = Size(width: 9, height: 1)
    let x: [Double] = [.infinity, .infinity, 0, .nan, .nan, 1, -5, .greatestFiniteMagnitude, 2]
    let y: [Double] = [.infinity, -.infinity, -0.0, .nan, 3, .nan, -9999, .greatestFiniteMagnitude, 2]
    let one = Raster<Double>(size: size) { _, row in for i in row.indices { row[i] = x[i] } }
    let other = Raster<Double>(size: size) { _, row in for i in row.indices { row[i] = y[i] } }
    check(one, other, -5, -9999) { $0 }
    let difference = one.withPixels { a in
      other.withPixels { b in a.difference(from: b, noData: -5, otherNoData: -9999) }
    }
    #expect(difference.differing == 1 && difference.missing == 2 && difference.greatest == .infinity)
  }
}
