import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct StretchTests {
  static let widths = [1, 7, 8, 9, 15, 16, 17, 257]

  /// 1 to 255 between the limits, rounded half up; 0 is for what is missing, and on every instruction set.
  @Test(arguments: widths) func valuesBetweenLimitsFillTheBytes(width: Int) {
    func check<Pixel: PixelValue & BinaryInteger>(_ raster: Raster<Pixel>, hole: Pixel) {
      compare(raster, noData: Double(hole)) { $0 == hole ? nil : Double($0) }
    }
    let size = Size(width: width, height: 3)
    check(Raster<UInt8>.random(size, seed: 1, holes: 0.1, hole: 7), hole: 7)
    check(Raster<UInt16>.random(size, seed: 2, holes: 0.1, hole: 0), hole: 0)
    check(Raster<Int16>.random(size, seed: 3, holes: 0.1, hole: -9), hole: -9)
    let floats = Raster<Float>.random(size, seed: 4, holes: 0.1)
    compare(floats, noData: nil) { $0.isNaN ? nil : Double($0) }
    let extremes: [Float] = [
      .infinity, -.infinity, .nan, .greatestFiniteMagnitude, -0, .leastNonzeroMagnitude,
    ]
    compare(
      Raster<Float>(size: Size(width: 6, height: 1), pixels: extremes), noData: nil
    ) { $0.isNaN ? nil : Double($0) }
  }

  private func compare<Pixel: PixelValue>(
    _ raster: Raster<Pixel>, noData: Double?, _ value: (Pixel) -> Double?
  ) {
    for (low, high) in [(0.0, 254.0), (-20.5, 1000.25), (3, 3.5)] {
      let expected = raster.pixels.map { pixel in
        value(pixel).map { value in
          UInt8(min(255, max(1, ((value - low) * (254 / (high - low)) + 1.5).rounded(.down))))
        } ?? 0
      }
      for set in InstructionSet.available {
        let bytes = set.use {
          Raster<UInt8>(size: raster.size) { target in
            raster.withPixels { $0.stretch(into: target, low: low, high: high, noData: noData) }
          }
        }
        #expect(bytes.pixels == expected)
      }
    }
  }
}
