/// Where and when footprints were taken, an array for each quantity.
public struct FootprintPlaces: Sendable {
  /// Degrees, from −180 to 180.
  public let longitudes: [Double]
  /// Degrees, from −90 to 90.
  public let latitudes: [Double]
  /// Days of acquisition in UTC, counted from the beginning of 1970.
  public let days: [Int32]

  /// How many there are.
  public var count: Int { days.count }

  /// Arrays of one length.
  public init(longitudes: [Double], latitudes: [Double], days: [Int32]) {
    precondition(
      longitudes.count == days.count && latitudes.count == days.count,
      "a footprint has one place and one day")
    (self.longitudes, self.latitudes, self.days) = (longitudes, latitudes, days)
  }

  /// Whether a footprint is on the Earth and within the years of the calendar.
  func isPlace(_ footprint: Int) -> Bool {
    abs(longitudes[footprint]) <= 180 && abs(latitudes[footprint]) <= 90 && abs(days[footprint]) < 100_000
  }
}
