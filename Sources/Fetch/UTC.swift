/// Days and seconds of Universal Time, counted from the beginning of 1970.
public enum UTC {
  /// The day of a date of the Gregorian calendar.
  public static func day(year: Int, month: Int, day: Int) -> Int {
    // Years begin in March, so that the leap day is their last (H. Hinnant, "chrono-compatible low-level date
    // algorithms").
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date of a day.
  public static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// The day that a second lies in.
  public static func day(ofSecond second: Int) -> Int {
    second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
  }

  /// The second of `2020-05-14T10:25:59.024Z` or `2020-05-14`, fractions cut off; nil for anything else.
  public static func second(_ text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte & 15)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), bytes[4] == 0x2D,
      bytes[7] == 0x2D, (1...12).contains(month), (1...31).contains(day), year >= 1900
    else { return nil }
    let start = self.day(year: year, month: month, day: day) * 86_400
    if bytes.count == 10 { return start }
    guard let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19), hour < 24,
      minute < 60, second < 61
    else { return nil }
    var rest = bytes[19...]
    if rest.first == UInt8(ascii: ".") { rest = rest.dropFirst().drop { (0x30...0x39).contains($0) } }
    var offset = 0
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), rest.count == 6,
      let hours = number(rest.startIndex + 1..<rest.startIndex + 3),
      let minutes = number(rest.startIndex + 4..<rest.startIndex + 6)
    {
      offset = (sign == UInt8(ascii: "+") ? 1 : -1) * (hours * 3600 + minutes * 60)
    } else if !rest.isEmpty, rest.first != UInt8(ascii: "Z"), rest.first != UInt8(ascii: "z") {
      return nil
    }
    return start + hour * 3600 + minute * 60 + second - offset
  }

  /// `2020-05-14T10:25:59Z`.
  public static func text(ofSecond second: Int) -> String {
    let day = day(ofSecond: second)
    let date = date(ofDay: day)
    let rest = second - day * 86_400
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(date.year)-\(two(date.month))-\(two(date.day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):"
      + "\(two(rest % 60))Z"
  }

  /// The second in a product's name, `20200514T102559` or `20200514`.
  static func second(compact text: some StringProtocol) -> Int? {
    let parts = Array(text)
    guard parts.count == 8 || parts.count == 15 && parts[8] == "T" else { return nil }
    let day = "\(String(parts[..<4]))-\(String(parts[4..<6]))-\(String(parts[6..<8]))"
    if parts.count == 8 { return second(day) }
    return second("\(day)T\(String(parts[9..<11])):\(String(parts[11..<13])):\(String(parts[13...]))Z")
  }
}
