/// A moment of UTC, in microseconds.
public struct AcquisitionTime: Hashable, Comparable, Sendable {
  /// Microseconds since the beginning of 1970, without leap seconds.
  public var microseconds: Int

  /// A moment by its microseconds since the beginning of 1970.
  public init(microseconds: Int) { self.microseconds = microseconds }

  /// A moment of a day that is counted from the first of January; nil where there is none such.
  public init?(year: Int, dayOfYear: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (1...9999).contains(year), (1...Self.days(in: year)).contains(dayOfYear),
      (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
    else { return nil }
    let day = Self.daysBefore(year) + dayOfYear - 1
    microseconds = (((day * 24 + hour) * 60 + minute) * 60 + second) * 1_000_000
  }

  /// A moment as it is written: `2020-02-05`, or with `T` or a space and `15:13:58`, with or without a
  /// fraction of a second and an offset of zero; nil where it is not.
  public init?(_ text: String) {
    guard
      let match = text.wholeMatch(
        of: /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|\+00:?00)?)?/),
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    let before = (1..<month).reduce(0) { $0 + Self.length(ofMonth: $1, in: year) }
    func number(_ text: Substring?) -> Int { text.flatMap { Int($0) } ?? 0 }
    self.init(
      year: year, dayOfYear: before + day, hour: number(match.4), minute: number(match.5),
      second: number(match.6))
    if let fraction = match.7 {
      microseconds +=
        number(Substring(fraction.prefix(6)))
        * [1, 100_000, 10_000, 1000, 100, 10, 1][
          min(6, fraction.count)]
    }
  }

  /// The year.
  public var year: Int {
    let day = self.day
    var year = 1970 + Int((Double(day) / 365.2425).rounded(.down))
    while Self.daysBefore(year) > day { year -= 1 }
    while Self.daysBefore(year + 1) <= day { year += 1 }
    return year
  }

  /// The day of the year, from 1 to 366.
  public var dayOfYear: Int { day - Self.daysBefore(year) + 1 }

  /// `2020-02-05T15:13:58.000000`.
  public var text: String {
    let year = self.year
    var (month, day) = (1, dayOfYear)
    while day > Self.length(ofMonth: month, in: year) {
      day -= Self.length(ofMonth: month, in: year)
      month += 1
    }
    let ofDay = microseconds - self.day * 86_400_000_000
    let seconds = ofDay / 1_000_000
    return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
      + "T\(Self.padded(seconds / 3600, 2)):\(Self.padded(seconds / 60 % 60, 2))"
      + ":\(Self.padded(seconds % 60, 2)).\(Self.padded(ofDay % 1_000_000, 6))"
  }

  /// The earlier one comes first.
  public static func < (one: Self, other: Self) -> Bool { one.microseconds < other.microseconds }

  /// Days since the beginning of 1970.
  private var day: Int {
    let length = 86_400_000_000
    return microseconds >= 0 ? microseconds / length : (microseconds + 1) / length - 1
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func days(in year: Int) -> Int { daysBefore(year + 1) - daysBefore(year) }

  /// Days from the beginning of 1970 to that of a year.
  private static func daysBefore(_ year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400 - 719_162
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    month == 2 ? days(in: year) - 337 : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
