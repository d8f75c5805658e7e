import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct WarpTests {
  /// A mapping of a target of `size` onto a source of `source`, without CRS.
  static func mapping(_ source: Size, _ size: Size, ratio: (Double, Double), offset: (Double, Double)) throws
    -> GridMapping
  {
    try GridMapping(
      from: Grid(
        size: size, transform: AffineTransform(ratio.0, 0, offset.0, 0, -ratio.1, -offset.1), crs: nil),
      to: Grid(size: source, transform: AffineTransform(1, 0, 0, 0, -1, 0), crs: nil))
  }

  static func warp<T: PixelValue>(
    _ source: Raster<T>, _ warp: Warp, _ window: Window, extra: Int = 0, projector: Projector? = nil
  ) -> Raster<T> {
    let coordinates = warp.coordinates(of: window, projector: projector)
    let needed = warp.sourceWindow(for: window, coordinates)
    let reach = needed.isEmpty ? needed : needed.outset(by: extra).intersection(Window(source.size))
    return Raster(size: window.size) { target in
      source.cropped(to: reach).withPixels {
        warp.fill(target, window: window, coordinates, from: $0, at: reach, scratch: WarpScratch())
      }
    }
  }

  /// Ratios with exact weights, with others, and reductions; offsets that leave the raster on all sides.
  static let ratios: [(Double, Double)] = [
    (0.5, 0.5), (1 / 3.0, 1 / 3.0), (1 / 6.0, 1 / 6.0), (1, 1), (0.37, 0.61), (1.04, 0.99), (2, 2),
    (2.7, 1.3),
  ]

  /// A pixel's value is the same from every window, however much more of the source is supplied, bit for bit.
  @Test(arguments: Resampling.allCases)
  func everyWindowAgrees(resampling: Resampling) throws {
    func check<T: PixelValue>(_ source: Raster<T>, _ noData: Double?, _ fill: Double) throws {
      for (k, ratio) in Self.ratios.enumerated() {
        let offset = k == 3 ? (2.5, -3) : (-2.25, -3.5)
        let target = Size(width: Int(44 / ratio.0), height: Int(36 / ratio.1))
        let warp = Warp(
          mapping: try Self.mapping(source.size, target, ratio: ratio, offset: offset),
          resampling: resampling,
          sourceNoData: noData, fill: fill)
        let whole = Self.warp(source, warp, Window(target), extra: 50)
        for window in [
          Window(x: 0, y: 0, width: 7, height: 5), Window(x: target.width / 3, y: 3, width: 9, height: 8),
          Window(x: target.width - 5, y: target.height - 3, width: 5, height: 3),
          Window(x: target.width / 2, y: target.height / 2, width: 1, height: 1),
        ] {
          let clipped = window.intersection(Window(target))
          let part = Self.warp(source, warp, clipped)
          #expect(
            bits(part) == bits(whole.cropped(to: clipped)), "\(T.self) \(resampling) \(ratio) \(clipped)")
        }
      }
    }
    let size = Size(width: 37, height: 29)
    try check(Raster<UInt8>.random(size, seed: 1, holes: 0.1), 0, 0)
    try check(Raster<UInt16>.random(size, seed: 2, holes: 0.02), 0, 0)
    try check(Raster<UInt16>.random(size, seed: 3), nil, 0)
    try check(Raster<Int16>.random(size, seed: 4, holes: 0.1, hole: -32768), -32768, -32768)
    try check(Raster<Float>.random(size, seed: 5, holes: 0.05), nil, .nan)
    try check(Raster<Float>.random(size, seed: 6, holes: 0.05, hole: -9999), -9999, -9999)
    try check(Raster<Double>.random(size, seed: 7, holes: 0.05), nil, .nan)
  }

  /// Beside pixels that are not there, results stay among the values that are; and integers that are valid
  /// never become the fill value.
  @Test(arguments: [Resampling.nearest, .bilinear, .average, .mode, .min, .max, .median])
  func missingPixelsNeverBleed(resampling: Resampling) throws {
    let size = Size(width: 40, height: 40)
    var random = SeededRandom(seed: 9)
    let source = Raster<UInt16>(size: size) { _, row in
      for x in row.indices { row[x] = random.fraction() < 0.3 ? 65535 : 100 + UInt16(random.next() % 50) }
    }
    for ratio in Self.ratios {
      let target = Size(width: Int(40 / ratio.0), height: Int(40 / ratio.1))
      let warp = Warp(
        mapping: try Self.mapping(size, target, ratio: ratio, offset: (0.25, -0.5)), resampling: resampling,
        sourceNoData: 65535, fill: 65535)
      for value in Self.warp(source, warp, Window(target)).pixels where value != 65535 {
        #expect(value >= 100 && value < 150)
      }
    }
  }

  /// Twice, three and six times as fine against plain arithmetic in whole numbers; ties go up.
  @Test(arguments: [2, 3, 6])
  func finerBandsAreExact(factor: Int) throws {
    let source = Raster<UInt16>.random(Size(width: 20, height: 15), seed: 11)
    let target = Size(width: 20 * factor, height: 15 * factor)
    let warp = Warp(
      mapping: try Self.mapping(
        source.size, target, ratio: (1 / Double(factor), 1 / Double(factor)), offset: (0, 0)),
      resampling: .bilinear, sourceNoData: nil, fill: 0)
    let ours = Self.warp(source, warp, Window(target))
    let d = 2 * factor
    func taps(_ u: Int, _ count: Int) -> (Int, Int, Int) {
      let n = 2 * u + 1 - factor
      let first = n.floorDivided(d)
      return (min(max(first, 0), count - 1), min(max(first + 1, 0), count - 1), n - first * d)
    }
    for v in 0..<target.height {
      for u in 0..<target.width {
        let (x0, x1, wx) = taps(u, 20)
        let (y0, y1, wy) = taps(v, 15)
        let north = Int(source[x0, y0]) * (d - wx) + Int(source[x1, y0]) * wx
        let south = Int(source[x0, y1]) * (d - wx) + Int(source[x1, y1]) * wx
        let sum = north * (d - wy) + south * wy
        #expect(Int(ours[u, v]) == (2 * sum + d * d) / (2 * d * d))
      }
    }
  }

  /// Sums of floats are those of doubles, which 32-bit integers go through, but for one near a half.
  @Test(arguments: [Resampling.bilinear, .cubic, .lanczos, .average], ratios + [(3, 3), (0.5, 3)])
  func scalesAreThoseOfDoubles(resampling: Resampling, ratio: (Double, Double)) throws {
    let size = Size(width: 257, height: 65)
    let short = Raster<UInt16>.random(size, seed: 21, holes: 0.01)
    let long = Raster<Int32>(size: size, pixels: short.pixels.map { Int32($0) })
    let warp = Warp(
      mapping: try Self.mapping(
        size, Size(width: Int(258 / ratio.0), height: Int(66 / ratio.1)), ratio: ratio, offset: (-1, 0)),
      resampling: resampling, sourceNoData: 0, fill: 0)
    let window = warp.mapping.target.window
    let ours = Self.warp(short, warp, window).pixels.map { Int32($0) }
    let exact = Self.warp(long, warp, window).pixels.map { min(max($0, 0), 65535) }
    // Below the least value a sum is clamped to the no-data value, and takes its step only among shorts.
    let differences = zip(ours, exact).map { abs($0 - $1) }
    #expect((differences.max() ?? 0) <= 1)
    #expect(zip(differences, exact).count { $0 > 0 && $1 > 0 } * 50 <= differences.count)
  }

  /// A result too large for the caches goes past them, in parts and from any place in memory: the same pixels
  /// as in small windows.
  @Test func largeWindowsAgree() throws {
    func check<T: PixelValue>(_ source: Raster<T>, _ noData: Double?) throws {
      let target = Size(width: 2200, height: 2 * source.size.height)
      let warp = Warp(
        mapping: try Self.mapping(source.size, target, ratio: (0.5, 0.5), offset: (0, 0)),
        resampling: .bilinear, sourceNoData: noData, fill: 0)
      let odd = Window(x: 0, y: 0, width: 2199, height: target.height)
      for window in [Window(target), odd] {
        let whole = Self.warp(source, warp, window)
        for part in [
          Window(x: 3, y: 1, width: 1100, height: 31), Window(x: 1021, y: 900, width: 9, height: 64),
          Window(x: 2100, y: target.height - 40, width: 90, height: 40),
        ] {
          #expect(bits(Self.warp(source, warp, part)) == bits(whole.cropped(to: part)), "\(window) \(part)")
        }
      }
    }
    let size = Size(width: 1100, height: 1000)
    try check(Raster<UInt16>.random(size, seed: 31), nil)
    try check(Raster<UInt16>.random(size, seed: 32, holes: 1e-4), 0)
    try check(Raster<UInt16>.random(size, seed: 33), 7)
    try check(Raster<UInt8>.random(size, seed: 34, holes: 1e-4), 0)
  }

  /// Every instruction set, bit for bit, at widths around those of the registers.
  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 257], Resampling.allCases)
  func everyInstructionSetAgrees(width: Int, resampling: Resampling) throws {
    func check<T: PixelValue>(_ source: Raster<T>, _ noData: Double?) throws {
      let ratios: [(Double, Double)] = [(0.5, 0.5), (1 / 6.0, 1 / 3.0), (0.9, 0.7), (1, 1), (2.3, 2)]
      for ratio in ratios {
        let target = Size(width: width, height: 9)
        let warp = Warp(
          mapping: try Self.mapping(source.size, target, ratio: ratio, offset: (-0.5, -1.5)),
          resampling: resampling, sourceNoData: noData, fill: noData ?? 0)
        let results = InstructionSet.available.map { set in
          set.use { bits(Self.warp(source, warp, Window(target))) }
        }
        #expect(Set(results).count == 1, "\(T.self) \(ratio)")
      }
    }
    let size = Size(width: 2 * width + 3, height: 21)
    try check(Raster<UInt8>.random(size, seed: 1, holes: 0.1), 0)
    try check(Raster<UInt16>.random(size, seed: 2, holes: 0.01), 0)
    try check(Raster<Int32>.random(size, seed: 3, holes: 0.1), 0)
    try check(Raster<Float>.random(size, seed: 4, holes: 0.01), nil)
  }

  /// Through PROJ, windows agree as well, and places beyond the source are fill.
  @Test(arguments: Resampling.allCases)
  func everyWindowAgreesThroughPROJ(resampling: Resampling) throws {
    let source = Raster<Float>.random(Size(width: 120, height: 110), seed: 5, holes: 0.02)
    let mapping = try GridMapping(
      from: Grid(
        size: Size(width: 200, height: 180), transform: AffineTransform(10, 0, 637_800, 0, -10, 5_334_600),
        crs: try CRS("EPSG:32632")),
      to: Grid(
        size: source.size,
        transform: AffineTransform(1 / 3600, 0, 10.85, 0, -1 / 3600, 48.145), crs: try CRS("EPSG:4326")))
    let projector = try mapping.projector()
    let warp = Warp(mapping: mapping, resampling: resampling, sourceNoData: nil, fill: .nan)
    let whole = Self.warp(source, warp, mapping.target.window, projector: projector)
    #expect(whole.pixels.contains { !$0.isNaN } && whole.pixels.contains { $0.isNaN })
    for (x, y) in [(0, 0), (31, 17), (100, 63), (168, 148)] {
      let window = Window(x: x, y: y, width: 32, height: 32)
      let part = Self.warp(source, warp, window, projector: projector)
      #expect(bits(part) == bits(whole.cropped(to: window)), "\(resampling) at \(window)")
    }
  }
}

/// The bytes of all pixels, which unlike the pixels are equal where NaN is.
func bits<T: PixelValue>(_ raster: Raster<T>) -> [UInt8] { raster.pixels.withUnsafeBytes { Array($0) } }

extension Int {
  fileprivate func floorDivided(_ divisor: Int) -> Int {
    let q = self / divisor
    return self % divisor != 0 && self < 0 ? q - 1 : q
  }
}
