import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct PercentilesTests {
  static let wanted = [0, 2, 25, 50, 73.3, 98, 100]

  /// Sort, and go in proportion between two neighbours.
  static func naive(_ values: [Double]) -> [Double] {
    let sorted = values.sorted()
    return wanted.map { percentile in
      guard !sorted.isEmpty else { return .nan }
      let position = percentile / 100 * Double(sorted.count - 1)
      let below = Int(position)
      let above = min(sorted.count - 1, below + 1)
      return sorted[below] + (sorted[above] - sorted[below]) * (position - Double(below))
    }
  }

  static func find<Pixel>(_ rasters: [Raster<Pixel>], noData: Double?) -> [Double] {
    var finder = Percentiles(wanted, type: Pixel.pixelType, noData: noData)
    for raster in rasters { raster.withPixels { finder.add($0) } }
    if finder.needsSecondReading {
      finder.beginSecondReading()
      for raster in rasters.reversed() { raster.withPixels { finder.add($0) } }
    }
    return finder.values
  }

  static func check<Pixel: PixelValue>(
    _ raster: Raster<Pixel>, noData: Double? = nil, _ number: (Pixel) -> Double
  ) {
    let valid = raster.pixels.map(number).filter { !$0.isNaN && $0 != noData }
    let truth = naive(valid)
    let half = raster.size.height / 2
    let (upper, lower) = (
      raster.cropped(to: Window(x: 0, y: 0, width: raster.size.width, height: half)),
      raster.cropped(to: Window(x0: 0, y0: half, x1: raster.size.width, y1: raster.size.height))
    )
    for set in InstructionSet.available {
      for order in [[upper, lower], [lower, upper]] {
        for (ours, theirs) in zip(set.use({ find(order, noData: noData) }), truth) {
          #expect(
            ours == theirs || (ours.isNaN && theirs.isNaN) || abs(ours - theirs) <= abs(theirs) * 1e-12)
        }
      }
    }
  }

  /// As sorting has it: for every type and instruction set, in any order, with holes and without.
  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 257])
  func areThoseOfSortedPixels(width: Int) {
    let size = Size(width: width, height: width > 100 ? 40 : width > 1 ? 9 : 1)
    Self.check(Raster<UInt8>.random(size, seed: 1, holes: 0.2), noData: 0) { Double($0) }
    Self.check(Raster<Int8>.random(size, seed: 2)) { Double($0) }
    Self.check(Raster<UInt16>.random(size, seed: 3, holes: 0.9), noData: 0) { Double($0) }
    Self.check(Raster<Int16>.random(size, seed: 4, holes: 0.1, hole: -32768), noData: -32768) { Double($0) }
    Self.check(Raster<UInt32>.random(size, seed: 5)) { Double($0) }
    Self.check(Raster<Int32>.random(size, seed: 6)) { Double($0) }
    let floats = Raster<Float>.random(size, seed: 7, holes: 0.1)
    Self.check(floats) { Double($0) }
    Self.check(Raster(size: size, pixels: floats.pixels.map { ($0 - 500) * 1e-30 })) { Double($0) }
    Self.check(Raster(size: size, pixels: floats.pixels.map { Double(Float($0)) })) { $0 }
  }

  /// One value is every percentile, no value none; zeros are equal, whatever their sign.
  @Test func thereMayBeLittleToOrder() {
    #expect(Self.find([Raster<Float>(size: Size(3), repeating: .nan)], noData: nil).allSatisfy { $0.isNaN })
    #expect(Self.find([Raster<UInt16>(size: Size(3), repeating: 5)], noData: nil).allSatisfy { $0 == 5 })
    let zeros = Raster<Float>(size: Size(width: 2, height: 1), pixels: [-0.0, 0])
    #expect(Self.find([zeros], noData: nil).allSatisfy { $0 == 0 })
  }
}
