import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct MaskingTests {
  func everySet(_ size: Size, _ body: (MutablePixels) -> Void) -> Raster<UInt8> {
    let results = InstructionSet.available.map { set in set.use { Raster<UInt8>(size: size, filledBy: body) }
    }
    for result in results { #expect(result == results[0], "an instruction set differs") }
    return results[0]
  }

  @Test(arguments: CompositeTests.widths) func rulesSayWhatIsMasked(width: Int) {
    let size = Size(width: width, height: 2)
    let classes = Raster<UInt8>(size: size) { y, row in for x in row.indices { row[x] = UInt8((x + y) % 12) }
    }
    let masked = everySet(size) { target in
      classes.withPixels { $0.mask(.classes([3, 8, 9, 10]), into: target) }
    }
    #expect(masked.pixels == classes.pixels.map { [3, 8, 9, 10].contains($0) ? 255 : 0 })
    let none = everySet(size) { target in classes.withPixels { $0.mask(.classes([]), into: target) } }
    #expect(none == Raster(size: size, repeating: 0))

    let flags = Raster<UInt16>.random(size, seed: 1)
    let clouds = everySet(size) { target in flags.withPixels { $0.mask(.qa60, into: target) } }
    #expect(clouds.pixels == flags.pixels.map { $0 & 0xc00 != 0 ? 255 : 0 })

    let probability = Raster<Float>.random(size, seed: 2, holes: 0.1)
    let likely = everySet(size) { target in probability.withPixels { $0.mask(.above(400), into: target) } }
    #expect(likely.pixels == probability.pixels.map { $0 <= 400 ? 0 : 255 })
    let percent = everySet(size) { target in classes.withPixels { $0.mask(.above(4), into: target) } }
    #expect(percent.pixels == classes.pixels.map { $0 > 4 ? 255 : 0 })
  }

  /// Missing pixels add to a mask, and masked pixels take a value, in any type.
  @Test(arguments: CompositeTests.widths) func maskedPixelsBecomeNoData(width: Int) {
    let size = Size(width: width, height: 2)
    func check<Pixel: PixelValue>(_ raster: Raster<Pixel>, noData: Double, _ hole: Pixel) {
      let clouds = CompositeTests.masks(1, size, seed: 4)[0]
      let mask = everySet(size) { target in
        clouds.withPixels { $0.copy(into: target) }
        raster.withPixels { $0.addMissing(to: target, noData: noData) }
      }
      #expect(
        mask.pixels == zip(raster.pixels, clouds.pixels).map { $0 != $0 || $0 == hole || $1 != 0 ? 255 : 0 })
      let filled = InstructionSet.available.map { set in
        set.use {
          Raster<Pixel>(size: size) { target in
            raster.withPixels { $0.copy(into: target) }
            mask.withPixels { target.fill(where: $0, with: noData) }
          }
        }
      }
      for result in filled {
        #expect(result.pixels == zip(raster.pixels, mask.pixels).map { $1 != 0 ? hole : $0 })
      }
    }
    check(Raster<UInt8>.random(size, seed: 1, holes: 0.2, hole: 7), noData: 7, 7)
    check(Raster<Int16>.random(size, seed: 2, holes: 0.2, hole: -9), noData: -9, -9)
    check(Raster<UInt16>.random(size, seed: 3, holes: 0.2), noData: 0, 0)
    check(Raster<Float>.random(size, seed: 4, holes: 0.2, hole: -9999), noData: -9999, -9999)
    check(Raster<Double>.random(size, seed: 5, holes: 0.2), noData: -1, -1)
  }

  /// Every pixel within the radius of a masked one, and no other.
  @Test(arguments: CompositeTests.widths, [0, 1, 2, 3, 5, 10, 40]) func masksGrowByADisc(
    width: Int, radius: Int
  ) {
    let size = Size(width: width, height: 23)
    let mask = CompositeTests.masks(1, size, seed: UInt64(width), share: 0.01)[0]
    let scratch = WarpScratch()
    let wide = everySet(size) { target in
      mask.withPixels { $0.dilate(into: target, radius: radius, scratch: scratch) }
    }
    for y in 0..<size.height {
      for x in 0..<width {
        var isNear = false
        for v in max(0, y - radius)...min(size.height - 1, y + radius) {
          for u in max(0, x - radius)...min(width - 1, x + radius) {
            if (u - x) * (u - x) + (v - y) * (v - y) <= radius * radius, mask[u, v] != 0 { isNear = true }
          }
        }
        #expect((wide[x, y] == 255) == isNear)
      }
    }
  }

  /// 0 stays missing, nothing else becomes it, and numbers do not wrap.
  @Test func offsetsKeepNoData() {
    let size = Size(width: 6, height: 1)
    let pixels: [UInt16] = [0, 1, 999, 1000, 1001, 65535]
    for set in InstructionSet.available {
      let shifted = set.use {
        Raster<UInt16>(size: size) { target in
          Raster(size: size, pixels: pixels).withPixels { $0.copy(into: target) }
          target.shift(by: -1000, noData: 0)
        }
      }
      #expect(shifted.pixels == [0, 1, 1, 1, 1, 64535])
    }
  }
}
