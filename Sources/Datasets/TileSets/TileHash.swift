internal import Formats
public import Geometry

/// The names of tiles and of sets of tiles, as geetiles makes them: digests of places.
///
/// The corners of a tile's rectangle are rounded to five decimals and written as numpy writes a 5×2 array of
/// them; the SHA-256 of that text, as a number modulo 10¹⁵, in 13 or more hexadecimal digits, is its name.
/// Belongs to one thread.
public final class TileHash {
  private let hasher = ContentHasher()
  private var text: [UInt8] = []

  /// Ready to name tiles.
  public init() {}

  /// The name of a tile.
  public func identifier(of bounds: Bounds) -> String {
    text.removeAll(keepingCapacity: true)
    Self.write(bounds, to: &text)
    return digest()
  }

  /// The name of a set: the digest of its tiles' names in the order of the file.
  public func identifier(of identifiers: [String]) -> String {
    text.removeAll(keepingCapacity: true)
    for (i, identifier) in identifiers.enumerated() {
      if i > 0 { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: identifier.utf8)
    }
    return digest()
  }

  /// What `text` comes to.
  private func digest() -> String {
    text.withUnsafeBytes { hasher.add($0) }
    let value = hasher.finish().value
    var rest: UInt64 = 0
    for i in value.indices { rest = (rest << 8 | UInt64(value[i])) % 1_000_000_000_000_000 }
    let digits = String(rest, radix: 16)
    return String(repeating: "0", count: max(0, 13 - digits.count)) + digits
  }

  /// The ring of a rectangle as numpy writes it: south-west, south-east, north-east, north-west, south-west.
  static func write(_ bounds: Bounds, to text: inout [UInt8]) {
    let (w, s) = (Rounded(bounds.west), Rounded(bounds.south))
    let (e, n) = (Rounded(bounds.east), Rounded(bounds.north))
    var (least, most) = (Double.infinity, 0.0)
    for number in [w, s, e, n] where number.value != 0 {
      least = min(least, abs(number.value))
      most = max(most, abs(number.value))
    }
    // The rule by which numpy takes exponents, for all numbers of an array together.
    if most >= 1e8 || least < 1e-4 || most / least > 1000, most > 0 {
      writeScientific([w, s, e, n], to: &text)
      return
    }
    var (whole, fraction) = (0, 0)
    for number in [w, s, e, n] {
      whole = max(whole, number.wholeCount)
      fraction = max(fraction, number.fractionCount)
    }
    writeRing(to: &text) { text, i in
      (i == 0 ? w : i == 1 ? s : i == 2 ? e : n).write(to: &text, whole: whole, fraction: fraction)
    }
  }

  /// Writes an array of 5×2 numbers; `put` writes the west, south, east or north edge, numbered from 0.
  @inline(__always)
  private static func writeRing(to text: inout [UInt8], _ put: (inout [UInt8], Int) -> Void) {
    text.append(UInt8(ascii: "["))
    for i in 0..<5 {
      if i > 0 {
        text.append(UInt8(ascii: "\n"))
        text.append(UInt8(ascii: " "))
      }
      text.append(UInt8(ascii: "["))
      put(&text, i == 1 || i == 2 ? 2 : 0)
      text.append(UInt8(ascii: " "))
      put(&text, i == 2 || i == 3 ? 3 : 1)
      text.append(UInt8(ascii: "]"))
    }
    text.append(UInt8(ascii: "]"))
  }

  private static func writeScientific(_ numbers: [Rounded], to text: inout [UInt8]) {
    let words = numbers.map(\.scientific)
    let whole = words.map(\.whole.utf8.count).max() ?? 0
    let fraction = words.map(\.fraction.utf8.count).max() ?? 0
    writeRing(to: &text) { text, i in
      let word = words[i]
      text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: whole - word.whole.utf8.count))
      text.append(contentsOf: (word.whole + "." + word.fraction).utf8)
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: fraction - word.fraction.utf8.count))
      text.append(contentsOf: word.exponent.utf8)
    }
  }

  /// A number's text in parts.
  private struct Word {
    var whole, fraction, exponent: String
  }

  /// A number of five decimals.
  private struct Rounded {
    /// In hundred-thousandths.
    private let units: Int
    private let isNegative: Bool
    /// The number, as close as a double is.
    let value: Double

    init(_ number: Double) {
      let scaled = (number * 1e5).rounded(.toNearestOrEven)
      value = scaled / 1e5
      units = Int(scaled.magnitude)
      isNegative = scaled.sign == .minus
    }

    private var sign: String { isNegative ? "-" : "" }

    /// The characters before the point.
    var wholeCount: Int {
      var (count, rest) = (isNegative ? 2 : 1, units / 1_000_000)
      while rest > 0 { (count, rest) = (count + 1, rest / 10) }
      return count
    }

    /// The digits after the point, without zeros at the end.
    var fractionCount: Int {
      var (count, rest) = (5, units % 100_000)
      while count > 0, rest % 10 == 0 { (count, rest) = (count - 1, rest / 10) }
      return count
    }

    /// Appends `49.81312`, with spaces on both sides up to so many characters.
    func write(to text: inout [UInt8], whole: Int, fraction: Int) {
      func digit(_ value: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(value % 10) }
      let count = wholeCount
      for _ in 0..<max(0, whole - count) { text.append(UInt8(ascii: " ")) }
      if isNegative { text.append(UInt8(ascii: "-")) }
      var scale = 100_000
      for _ in 0..<count - (isNegative ? 2 : 1) { scale *= 10 }
      while scale >= 100_000 {
        text.append(digit(units / scale))
        scale /= 10
      }
      text.append(UInt8(ascii: "."))
      let places = fractionCount
      for place in 0..<fraction {
        text.append(place < places ? digit(units / scale) : UInt8(ascii: " "))
        scale /= 10
      }
    }

    /// `5.15e+01`.
    var scientific: Word {
      let digits = String(units)
      let power = units == 0 ? 0 : digits.count - 6
      let size = String(abs(power))
      return Word(
        whole: sign + digits.prefix(1), fraction: Self.trimmed(digits.dropFirst()),
        exponent: (power < 0 ? "e-" : "e+") + (size.count < 2 ? "0" : "") + size)
    }

    private static func trimmed(_ digits: Substring) -> String {
      var digits = digits
      while digits.last == "0" { digits.removeLast() }
      return String(digits)
    }
  }
}
