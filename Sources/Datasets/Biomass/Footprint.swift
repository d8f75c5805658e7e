/// One shot of the lidar that passed the filters.
///
/// Forty-eight bytes, one more than its columns would take each for itself, so tables of it are plain
/// arrays.
public struct Footprint: BitwiseCopyable, Hashable, Sendable {
  /// The number of the shot.
  public var shot: Int64
  /// In degrees on WGS 84.
  public var longitude, latitude: Double
  /// Seconds since the beginning of 2018.
  public var deltaTime: Double
  /// The aboveground biomass density and its standard error in Mg/ha.
  public var agbd, agbdError: Float
  /// The number of its granule in the table's list.
  public var granule: Int32
  /// The quality flags, 1 for good.
  public var l2Quality, l4Quality, surface: UInt8

  /// A footprint of its values.
  ///
  /// - Precondition: The shot's number is not negative.
  public init(
    shot: Int64, longitude: Double, latitude: Double, deltaTime: Double, agbd: Float, agbdError: Float,
    granule: Int32, l2Quality: UInt8 = 1, l4Quality: UInt8 = 1, surface: UInt8 = 1
  ) {
    precondition(shot >= 0, "a shot's number is not negative")
    self.shot = shot
    self.longitude = longitude
    self.latitude = latitude
    self.deltaTime = deltaTime
    self.agbd = agbd
    self.agbdError = agbdError
    self.granule = granule
    self.l2Quality = l2Quality
    self.l4Quality = l4Quality
    self.surface = surface
  }
}

/// Footprints and the granules that they come from.
public struct FootprintTable: Sendable {
  /// In the order of the file.
  public var footprints: [Footprint]
  /// What `Footprint.granule` counts.
  public var granules: [GranuleName]

  /// A table of its parts.
  public init(footprints: [Footprint] = [], granules: [GranuleName] = []) {
    self.footprints = footprints
    self.granules = granules
  }

  /// The day of the year that each granule began on.
  var days: [UInt16] { granules.map { UInt16($0.start.dayOfYear) } }
}

/// Random numbers that shots have by their own number, so that an order or a choice depends neither on
/// files nor on threads (the last steps of Steele, Lea and Flood's SplitMix64).
enum ShotKey {
  /// The seed that the original generator gives all its random steps.
  private static let seed: UInt64 = 0

  /// The place of a shot in a shuffled table.
  static func order(_ shot: Int64) -> UInt64 {
    mix(UInt64(bitPattern: shot) &+ seed &+ 0x9E37_79B9_7F4A_7C15)
  }

  /// Its place in the queue for the day's share of a subset, which has nothing to do with the former.
  static func priority(_ shot: Int64) -> UInt64 {
    mix(UInt64(bitPattern: shot) ^ (seed &+ 0xD1B5_4A32_D192_ED03))
  }

  /// One number for one number: shots with equal keys are the same.
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
