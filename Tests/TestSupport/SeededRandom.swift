public import Geometry
public import Rasters

/// Random numbers that are the same in every run (Steele, Lea and Flood's SplitMix64).
public struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from 0 up to and without 1.
  public mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
}

extension Raster where Pixel: FixedWidthInteger {
  /// Any values of the type; `holes` of the pixels have the value `hole`.
  public static func random(_ size: Size, seed: UInt64, holes: Double = 0, hole: Pixel = 0) -> Raster {
    var random = SeededRandom(seed: seed)
    return Raster(size: size) { _, row in
      for x in row.indices {
        row[x] = random.fraction() < holes ? hole : Pixel(truncatingIfNeeded: random.next())
      }
    }
  }
}

extension Raster where Pixel: BinaryFloatingPoint {
  /// Values from 0 up to 1000; `holes` of the pixels have the value `hole`.
  public static func random(_ size: Size, seed: UInt64, holes: Double = 0, hole: Pixel = .nan) -> Raster {
    var random = SeededRandom(seed: seed)
    return Raster(size: size) { _, row in
      for x in row.indices {
        row[x] = random.fraction() < holes ? hole : Pixel(1000 * random.fraction())
      }
    }
  }
}
