import CKernels
import Geometry
import Rasters
import TestSupport
import Testing

/// Modes of whole boxes against plain Swift, and against the general way, which 16-bit classes go.
@Suite struct ModeTests {
  /// The first value to come oftener than all others, reading on.
  static func mode(_ values: [UInt8], noData: UInt8?) -> UInt8? {
    var counts: [UInt8: Int] = [:]
    var best = 0
    var winner: UInt8?
    for value in values where value != noData {
      counts[value, default: 0] += 1
      if counts[value, default: 0] > best { (best, winner) = (counts[value, default: 0], value) }
    }
    return winner
  }

  static func classes(_ size: Size, _ kinds: UInt64, seed: UInt64) -> Raster<UInt8> {
    var random = SeededRandom(seed: seed)
    return Raster(size: size) { _, row in
      for x in row.indices { row[x] = UInt8(random.next() % kinds) }
    }
  }

  @Test(
    arguments: [1, 7, 8, 9, 15, 16, 17, 257], [(2, 2), (3, 3), (5, 5), (6, 6), (10, 10), (4, 1), (15, 15)])
  func boxesHaveTheirCommonestClass(width: Int, box: (Int, Int)) {
    let size = Size(width: width * box.0, height: box.1)
    for (kinds, noData, fill) in [(4, nil, 0), (3, 0, 0), (2, 1, 255), (256, 7, 9), (2, 0, 1)]
      as [(UInt64, UInt8?, UInt8)]
    {
      let source = Self.classes(size, kinds, seed: UInt64(width))
      let modes = InstructionSet.available.map { set in
        set.use {
          var target = [UInt8](repeating: 99, count: width)
          source.withPixels {
            mode_boxes(
              $0.base.assumingMemoryBound(to: UInt8.self), $0.rowBytes, box.0, box.1, &target, width,
              noData != nil, noData ?? 0, fill, noData != nil)
          }
          return target
        }
      }
      let expected = (0..<width).map { i -> UInt8 in
        let values = (0..<box.1).flatMap { y in (0..<box.0).map { source[i * box.0 + $0, y] } }
        guard let winner = Self.mode(values, noData: noData) else { return fill }
        return winner == fill && noData != nil ? (fill == 0 ? 1 : fill - 1) : winner
      }
      #expect(modes.allSatisfy { $0 == expected }, "\(kinds) classes, no-data \(noData as Any)")
    }
  }

  /// Cut boxes, targets beside the raster, and every kind of no-data.
  @Test(arguments: [(2, 2), (3, 3), (5, 5), (6, 6), (10, 10), (3, 2), (15, 1), (16, 2)])
  func modesAreThoseOfTheGeneralWay(ratio: (Int, Int)) throws {
    let bytes = Self.classes(Size(width: 131, height: 67), 5, seed: 3)
    let words = Raster<UInt16>(size: bytes.size, pixels: bytes.pixels.map(UInt16.init))
    for offset in [(0, 0), (-4, -7), (5, -3), (-200, 0)] {
      for (noData, fill) in [(nil, 0), (0, 0), (2, 255), (1, 3), (300, 0), (.nan, 4)] as [(Double?, Double)] {
        let target = Size(width: 140 / ratio.0 + 3, height: 80 / ratio.1 + 3)
        let warp = Warp(
          mapping: try WarpTests.mapping(
            bytes.size, target, ratio: (Double(ratio.0), Double(ratio.1)),
            offset: (Double(offset.0), Double(offset.1))),
          resampling: .mode, sourceNoData: noData, fill: fill)
        for window in [Window(target), Window(x: 2, y: 1, width: 9, height: 4)] {
          let ours = WarpTests.warp(bytes, warp, window).pixels.map(UInt16.init)
          #expect(ours == WarpTests.warp(words, warp, window).pixels, "\(offset) \(noData as Any) \(window)")
        }
      }
    }
  }
}
