import CKernels
import Rasters
import Testing

@Suite struct NoiseTests {
  static func positions(_ count: Int, start: Int32) -> (x: [Int32], y: [Int32]) {
    ((0..<count).map { start + Int32($0) * 32 }, (0..<count).map { 17_000_000 - Int32($0 % 3) * 640 })
  }

  static func fractal(_ count: Int, start: Int32 = -400) -> [Float] {
    let (x, y) = positions(count, start: start)
    var values = [Float](repeating: 9, count: count)
    fractal_row(x, y, &values, count, 5, 13, 8, 0.6)
    return values
  }

  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 257])
  func everyInstructionSetAgrees(width: Int) {
    let (x, y) = Self.positions(width, start: -5000)
    let all = InstructionSet.available.map { set in
      set.use { () -> [UInt32] in
        var cells = [UInt32](repeating: 0, count: width)
        var margin = [Float](repeating: 0, count: width)
        var grain = margin
        cells_row(x, y, &cells, &margin, width, 3, 9)
        grain_row(x, y, &grain, width, 4)
        return cells + (Self.fractal(width) + margin + grain).map(\.bitPattern)
      }
    }
    #expect(Set(all).count == 1)
  }

  /// A row in one piece and a row in two are the same, so tiles fit.
  @Test func noiseDependsOnPositionAlone() {
    let whole = Self.fractal(300)
    let right = Self.fractal(177, start: -400 + 123 * 32)
    #expect(Array(whole.dropFirst(123)) == Array(right.prefix(177)))
  }

  @Test func noiseHasTheSpreadThatItPromises() {
    let values = Self.fractal(20_000)
    let mean = values.reduce(0, +) / Float(values.count)
    let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(values.count)).squareRoot()
    #expect(abs(mean) < 0.1 && spread > 0.1 && spread < 0.4, "\(mean) ± \(spread)")
    let (x, y) = Self.positions(20_000, start: 0)
    var grain = [Float](repeating: 0, count: 20_000)
    grain_row(x, y, &grain, 20_000, 1)
    let variance = grain.reduce(0) { $0 + $1 * $1 } / 20_000
    #expect(abs(variance - 1) < 0.05 && (grain.max() ?? 9) <= 3.46, "\(variance)")
  }
}
