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
    let numbers = [w, s, e, n]
    let sizes = numbers.map { abs($0.value) }.filter { $0 > 0 }
    let (least, most) = (sizes.min() ?? 1, sizes.max() ?? 1)
    // The rule by which numpy takes exponents, for all numbers of an array together.
    let hasExponents = most >= 1e8 || least < 1e-4 || most / least > 1000
    let words = numbers.map { hasExponents ? $0.scientific : $0.positional }
    let whole = words.map(\.whole.utf8.count).max() ?? 0
    let fraction = words.map(\.fraction.utf8.count).max() ?? 0
    func put(_ string: String) { text.append(contentsOf: string.utf8) }
    func put(_ word: Word) {
      text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: whole - word.whole.utf8.count))
      put(word.whole)
      put(".")
      put(word.fraction)
      let missing = fraction - word.fraction.utf8.count
      text.append(contentsOf: repeatElement(UInt8(ascii: hasExponents ? "0" : " "), count: missing))
      put(word.exponent)
    }
    put("[")
    for (i, (x, y)) in [(0, 1), (2, 1), (2, 3), (0, 3), (0, 1)].enumerated() {
      put(i == 0 ? "[" : "\n [")
      put(words[x])
      put(" ")
      put(words[y])
      put("]")
    }
    put("]")
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

    /// `49.81312`, without zeros at the end, and with a point always.
    var positional: Word {
      let digits = String(units % 100_000 + 100_000).dropFirst()
      return Word(whole: sign + String(units / 100_000), fraction: Self.trimmed(digits), exponent: "")
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
