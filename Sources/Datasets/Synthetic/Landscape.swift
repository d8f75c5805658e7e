internal import CKernels
internal import Geometry

/// Computes rows of the invented landscape. It belongs to one thread and reuses its memory.
///
/// Positions are in 1/3.2 metres of UTM zone 32 N, so that a pixel of 10 m is 32 units wide and every
/// wavelength of noise a power of two.
final class Landscape {
  /// Units of position to a metre.
  static let unitsPerMeter = 3.2
  /// The most pixels of a row at once, few enough for all fields to stay in the cache.
  static let longest = 1024

  private let seed: UInt32
  private let capacity = Landscape.longest + 8
  private let floats: UnsafeMutablePointer<Float>
  private let integers: UnsafeMutablePointer<Int32>
  private let lands: UnsafeMutablePointer<UInt8>

  let x: UnsafeMutablePointer<Int32>
  let y: UnsafeMutablePointer<Int32>
  let forest: UnsafeMutablePointer<Float>
  let grain: UnsafeMutablePointer<Float>
  private let relief, river, town, texture, season, margin: UnsafeMutablePointer<Float>
  private let cloud, shadow, light: UnsafeMutablePointer<Float>
  private let shiftedX, shiftedY, across, along: UnsafeMutablePointer<Int32>
  private let parcel, region: UnsafeMutablePointer<UInt32>
  /// What the last call of `compute` found.
  let row: LandscapeRow

  init(seed: UInt64) {
    self.seed = UInt32(truncatingIfNeeded: seed ^ (seed >> 32)) &* 0x9E37_79B1 &+ 1
    let capacity = capacity
    let floats = UnsafeMutablePointer<Float>.allocate(capacity: 14 * capacity)
    floats.initialize(repeating: 0, count: 14 * capacity)
    let integers = UnsafeMutablePointer<Int32>.allocate(capacity: 8 * capacity)
    integers.initialize(repeating: 0, count: 8 * capacity)
    lands = .allocate(capacity: capacity)
    lands.initialize(repeating: 0, count: capacity)
    func float(_ k: Int) -> UnsafeMutablePointer<Float> { floats + k * capacity }
    func integer(_ k: Int) -> UnsafeMutablePointer<Int32> { integers + k * capacity }
    (relief, river, forest, town, texture) = (float(0), float(1), float(2), float(3), float(4))
    (season, margin, cloud, shadow, light) = (float(5), float(6), float(7), float(8), float(9))
    grain = float(10)
    row = LandscapeRow(height: float(11), land: lands, green: float(12), texture: float(13))
    (x, y, shiftedX, shiftedY) = (integer(0), integer(1), integer(2), integer(3))
    (across, along) = (integer(4), integer(5))
    parcel = UnsafeMutableRawPointer(integer(6)).assumingMemoryBound(to: UInt32.self)
    region = UnsafeMutableRawPointer(integer(7)).assumingMemoryBound(to: UInt32.self)
    self.floats = floats
    self.integers = integers
  }

  deinit {
    floats.deallocate()
    integers.deallocate()
    lands.deallocate()
  }

  /// The unit position of a UTM coordinate.
  static func position(_ meters: Double) -> Int32 { Int32((meters * unitsPerMeter).rounded(.down)) }

  /// Sets the positions of `count` pixels of a row, `step` units apart.
  func place(x start: Int32, y row: Int32, step: Int32, count: Int) {
    precondition(count <= Self.longest + 1, "a row has at most \(Self.longest + 1) pixels")
    for i in 0..<count {
      x[i] = start + Int32(i) * step
      y[i] = row
    }
  }

  /// Computes `row` at the first `count` positions of `x` and `y`.
  ///
  /// - Parameters:
  ///   - greenness: What the season adds everywhere, about ±0.3.
  ///   - cropYear: Another number, other crops on the parcels.
  func compute(_ count: Int, greenness: Float, cropYear: UInt32) {
    fractal_row(x, y, relief, count, seed &+ 11, 17, 11, 0.5)
    fractal_row(x, y, river, count, seed &+ 23, 16, 6, 0.42)
    fractal_row(x, y, forest, count, seed &+ 37, 14, 9, 0.66)
    fractal_row(x, y, town, count, seed &+ 41, 14, 5, 0.5)
    fractal_row(x, y, texture, count, seed &+ 59, 10, 6, 0.8)
    fractal_row(x, y, season, count, seed &+ 61, 13, 4, 0.6)
    cells_row(x, y, region, margin, count, seed &+ 71, 14)
    parcel_positions(x, y, region, across, along, count)
    cells_row(across, along, parcel, margin, count, seed &+ 83, 9)
    for i in 0..<count { season[i] = 0.35 * season[i] + greenness }
    var noise = LandscapeNoise(
      relief: relief, river: river, forest: forest, town: town, texture: texture, season: season,
      margin: margin,
      parcel: parcel, crop_year: cropYear)
    withUnsafePointer(to: row) { landscape_row(&noise, $0, count) }
  }

  /// Clouds, their shadows and the light on slopes over the row that was computed last, with one pixel more.
  ///
  /// - Parameters:
  ///   - cover: Below this threshold of noise there is no cloud: −0.2 is overcast, 0.5 clear.
  ///   - spacing: Metres from pixel to pixel.
  func computeSky(_ count: Int, seed skySeed: UInt32, cover: Float, spacing: Float) -> SkyRow {
    // The sun stands in the south-east, so shadows fall 1.1 km to the west and 0.7 km to the north.
    let (west, north) = (Int32(3520), Int32(2240))
    fractal_row(x, y, cloud, count, skySeed, 15, 9, 0.55)
    for i in 0..<count {
      shiftedX[i] = x[i] + west
      shiftedY[i] = y[i] - north
    }
    fractal_row(shiftedX, shiftedY, shadow, count, skySeed, 15, 9, 0.55)
    for i in 0..<count {
      cloud[i] = min(1, max(0, (cloud[i] - cover) * 7))
      shadow[i] = min(1, max(0, (shadow[i] - cover - 0.03) * 8)) * (1 - cloud[i])
      let rise = (row.height[i + 1] - row.height[i]) / spacing
      light[i] = min(1.45, max(0.45, 1 - 0.9 * rise))
    }
    return SkyRow(cloud: cloud, shadow: shadow, light: light)
  }

  /// Fills `grain` with white noise of its own for each `salt`.
  func computeGrain(_ count: Int, salt: UInt32) { grain_row(x, y, grain, count, seed &+ 977 &* salt) }

  /// Aboveground biomass in Mg/ha at pixel `i` of the row that was computed last.
  func biomass(at i: Int) -> Float {
    let vigor = row.green[i]
    return switch Int(row.land[i]) {
    case LAND_TREES: 70 + 260 * min(1, max(0, forest[i] + 0.3)) * (0.5 + vigor)
    case LAND_SHRUB, LAND_MANGROVE: 25 + 50 * vigor
    case LAND_GRASS, LAND_WETLAND, LAND_CROPS: 3 + 12 * vigor
    case LAND_BUILT, LAND_MOSS: 1 + 3 * vigor
    default: 0.4
    }
  }
}

/// The kinds of land, as WorldCover has them.
enum LandCover {
  /// WorldCover's code for each of the landscape's kinds.
  static let codes: [UInt8] = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100, 0, 0, 0, 0]
}
