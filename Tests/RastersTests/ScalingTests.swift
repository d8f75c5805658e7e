import Foundation
import Geometry
import Rasters
import TestSupport
import Testing

/// Scales against plain Swift, at widths around those of the registers, on every instruction set.
@Suite struct ScalingTests {
  static let widths = [1, 7, 8, 9, 15, 16, 17, 257]

  /// All pixels, the same on every instruction set.
  static func everySet<T: PixelValue>(_ source: Raster<T>, _ warp: Warp) -> Raster<T> {
    let window = warp.mapping.target.window
    let results = InstructionSet.available.map { set in set.use { WarpTests.warp(source, warp, window) } }
    for result in results { #expect(bits(result) == bits(results[0]), "an instruction set differs") }
    return results[0]
  }

  static func warp(
    _ source: Size, _ target: Size, ratio: (Double, Double), offset: (Double, Double) = (0, 0),
    _ resampling: Resampling, noData: Double?, fill: Double = 0
  ) throws -> Warp {
    Warp(
      mapping: try WarpTests.mapping(source, target, ratio: ratio, offset: offset), resampling: resampling,
      sourceNoData: noData, fill: fill)
  }

  @Test(arguments: widths, [(2, 2), (3, 3), (5, 5), (6, 6), (3, 2)])
  func meansOfWholeBoxesAreExact(width: Int, box: (Int, Int)) throws {
    func check<T: PixelValue & FixedWidthInteger>(_ source: Raster<T>, noData: T?) throws {
      // The last column and row are cut.
      let target = Size(width: width, height: (source.size.height + box.1 - 1) / box.1)
      let warp = try Self.warp(
        source.size, target, ratio: (Double(box.0), Double(box.1)), .average,
        noData: noData.map { Double($0) })
      let ours = Self.everySet(source, warp)
      for y in 0..<target.height {
        for x in 0..<target.width {
          var values: [Int] = []
          for j in y * box.1..<min(source.size.height, (y + 1) * box.1) {
            for i in x * box.0..<min(source.size.width, (x + 1) * box.0) where source[i, j] != noData {
              values.append(Int(source[i, j]))
            }
          }
          var mean = values.isEmpty ? 0 : (2 * values.reduce(0, +) + values.count) / (2 * values.count)
          if mean == 0, !values.isEmpty, noData != nil { mean = 1 }
          #expect(Int(ours[x, y]) == mean, "\(T.self) \(box) at \(x), \(y)")
        }
      }
    }
    let size = Size(width: max(1, width * box.0 - 1), height: 4 * box.1 + 1)
    try check(Raster<UInt16>.random(size, seed: 1), noData: nil)
    try check(Raster<UInt16>.random(size, seed: 2, holes: 0.01), noData: 0)
    try check(Raster<UInt16>.random(size, seed: 3, holes: 0.8), noData: 0)
    try check(Raster<UInt8>.random(size, seed: 4), noData: nil)
    try check(Raster<UInt8>.random(size, seed: 5, holes: 0.02), noData: 0)
    try check(Raster<UInt16>(size: size, repeating: 65535), noData: 0)
    try check(Raster<UInt8>(size: size, repeating: 1), noData: 7)
  }

  /// The weight of a pixel whose centre is `d` away.
  static func weight(_ resampling: Resampling, _ d: Double) -> Double {
    let x = abs(d)
    switch resampling {
    case .bilinear: return max(0, 1 - x)
    case .cubic:
      return x < 1
        ? 1.5 * x * x * x - 2.5 * x * x + 1 : x < 2 ? -0.5 * x * x * x + 2.5 * x * x - 4 * x + 2 : 0
    default: return x == 0 ? 1 : x >= 3 ? 0 : 3 * sin(.pi * x) * sin(.pi * x / 3) / (.pi * .pi * x * x)
    }
  }

  /// One target of a scale by definition: nil where the source has none.
  static func sample(
    _ value: (Int, Int) -> Double?, _ size: Size, at position: (x: Double, y: Double),
    _ resampling: Resampling,
    stretch: (x: Double, y: Double)
  ) -> Double? {
    func pixels(_ p: Double, _ stretch: Double) -> ClosedRange<Int> {
      let reach = resampling.radius * stretch
      return Int((p - 0.5 - reach).rounded(.up))...Int((p - 0.5 + reach).rounded(.down))
    }
    let column = Int((position.x + 1e-10).rounded(.down))
    let row = Int((position.y + 1e-10).rounded(.down))
    func there(_ x: Int, _ y: Int) -> Double? {
      x < 0 || y < 0 || x >= size.width || y >= size.height ? nil : value(x, y)
    }
    guard there(column, row) != nil else { return nil }
    var total = 0.0
    var sum = 0.0
    for y in pixels(position.y, stretch.y) {
      for x in pixels(position.x, stretch.x) {
        let w =
          Self.weight(resampling, (Double(x) + 0.5 - position.x) / stretch.x)
          * Self.weight(resampling, (Double(y) + 0.5 - position.y) / stretch.y)
        guard let pixel = there(x, y) else { continue }
        total += w * pixel
        sum += w
      }
    }
    return total / sum
  }

  /// Bilinear, cubic and Lanczos by definition, where all pixels are there; floats, and integers within a
  /// half and a little.
  @Test(arguments: widths, [Resampling.bilinear, .cubic, .lanczos])
  func kernelsAreThoseOfTheirDefinition(width: Int, resampling: Resampling) throws {
    let ratios: [(Double, Double)] = [(0.5, 0.5), (1 / 3.0, 1 / 3.0), (0.4, 0.7), (2, 2), (3, 2)]
    for ratio in ratios {
      let size = Size(width: max(1, Int((Double(width) * ratio.0).rounded(.up))) + 12, height: 18)
      let target = Size(width: width, height: 3)
      // Inside, so that no kernel is cut: its edges have tests of their own.
      let offset = (6.0, 6.0)
      let source = Raster<Float>.random(size, seed: UInt64(width))
      let short = Raster<UInt16>(size: size, pixels: source.pixels.map { UInt16($0 * 60) + 1 })
      let floats = Self.everySet(
        source, try Self.warp(size, target, ratio: ratio, offset: offset, resampling, noData: nil))
      let shorts = Self.everySet(
        short, try Self.warp(size, target, ratio: ratio, offset: offset, resampling, noData: nil))
      let stretch = (x: max(1, ratio.0), y: max(1, ratio.1))
      for y in 0..<target.height {
        for x in stride(from: 0, to: width, by: width > 64 ? 13 : 1) {
          let position = (
            x: 6 + ratio.0 * (Double(x) + 0.5), y: 6 + ratio.1 * (Double(y) + 0.5)
          )
          guard position.x + 3 * stretch.x < Double(size.width), position.y + 3 * stretch.y < 18,
            position.x > 3 * stretch.x, position.y > 3 * stretch.y
          else { continue }
          let float = Self.sample(
            { Double(source[$0, $1]) }, size, at: position, resampling, stretch: stretch)
          let short = Self.sample(
            { Double(short[$0, $1]) }, size, at: position, resampling, stretch: stretch)
          #expect(abs(Double(floats[x, y]) - (float ?? -1)) < 2e-3, "\(ratio) at \(x), \(y)")
          let clamped = min(max(short ?? -1, 0), 65535)
          #expect(abs(Double(shorts[x, y]) - clamped) < 0.55, "\(ratio) at \(x), \(y)")
        }
      }
    }
  }

  /// The fast rows through PROJ against the general way, which doubles go.
  @Test(arguments: widths) func bilinearRowsAreThoseOfDoubles(width: Int) throws {
    let source = Raster<Float>.random(Size(width: 120, height: 110), seed: 5, holes: 0.02)
    let doubles = Raster<Double>(size: source.size, pixels: source.pixels.map(Double.init))
    let mapping = try GridMapping(
      from: Grid(
        size: Size(width: width, height: 5), transform: AffineTransform(10, 0, 639_000, 0, -10, 5_333_600),
        crs: try CRS("EPSG:32632")),
      to: Grid(
        size: source.size,
        transform: AffineTransform(1 / 3600, 0, 10.85, 0, -1 / 3600, 48.145), crs: try CRS("EPSG:4326")))
    let projector = try mapping.projector()
    let warp = Warp(mapping: mapping, resampling: .bilinear, sourceNoData: nil, fill: .nan)
    let window = mapping.target.window
    let exact = WarpTests.warp(doubles, warp, window, projector: projector)
    for set in InstructionSet.available {
      let ours = set.use { WarpTests.warp(source, warp, window, projector: projector) }
      for (a, b) in zip(ours.pixels, exact.pixels) {
        #expect(Double(a).isNaN == b.isNaN && (b.isNaN || abs(Double(a) - b) < 2e-3))
      }
    }
    #expect(exact.pixels.contains { !$0.isNaN })
  }
}
