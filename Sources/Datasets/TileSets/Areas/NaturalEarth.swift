internal import Chipping
public import Geometry

/// The countries of the world, and the continents and regions that they make up: areas that have names.
///
/// They are Natural Earth's at 1:50 million, simplified to some three kilometres: enough to choose tiles of
/// a country, and too coarse to be its border.
public enum NaturalEarth {
  /// A country or a part of one, under the state that it belongs to.
  public struct Country: Sendable {
    /// The state that it belongs to: `Netherlands` for Aruba.
    public let sovereignty: String
    /// The state's code, `NLD`; of a state in several parts, two letters and `1`: `NL1`.
    public let code: String
    /// One of eight, with the open ocean's islands.
    public let continent: String
    /// A region of the United Nations.
    public let region: String
    /// A region's part.
    public let subregion: String
    /// A region of the World Bank.
    public let bankRegion: String
    fileprivate let shape: Substring

    /// In the order in which a name is looked for.
    fileprivate var names: [String] { [sovereignty, code, continent, region, subregion, bankRegion] }
  }

  /// All 241, by the names of their states.
  public static let countries: [Country] = NaturalEarthTable.text.split(separator: "\n").map { line in
    let words = line.split(separator: "#", omittingEmptySubsequences: false)
    let names = words.prefix(6).map { String($0) }
    return Country(
      sovereignty: names[0], code: names[1], continent: names[2], region: names[3], subregion: names[4],
      bankRegion: names[5], shape: words[6])
  }

  /// What is in all countries that go by a name: of a state or its code, a continent, a region of the United
  /// Nations, a part of one, or a region of the World Bank, in this order. Case does not count; a code of two
  /// letters means that of a state in several parts.
  ///
  /// - Returns: Nil where nothing is called so.
  public static func area(named name: String) throws(GeometryError) -> Polygon? {
    let wanted = (name.count == 2 ? name + "1" : name).lowercased()
    for column in 0..<6 {
      let found = countries.filter { $0.names[column].lowercased() == wanted }
      if !found.isEmpty {
        var polygons: [Polygon] = []
        for country in found { polygons.append(try polygon(country)) }
        return try Polygon.union(polygons)
      }
    }
    return nil
  }

  /// The names that `area(named:)` knows, for a person to read.
  public static var listing: String {
    func sorted(_ name: (Country) -> String) -> [String] { Set(countries.map(name)).sorted() }
    let states = sorted {
      "\($0.sovereignty) (\($0.code.hasSuffix("1") ? $0.code.dropLast() : $0.code[...]))"
    }
    var text = "countries\n" + columns(states, count: 4)
    for (title, names) in [
      ("continents", sorted(\.continent)), ("regions", sorted(\.region)),
      ("subregions", sorted(\.subregion)), ("other common names", sorted(\.bankRegion)),
    ] { text += "\n\(title)\n" + names.map { "  \($0)\n" }.joined() }
    return text
  }

  /// Names in columns, each filled from the top down.
  private static func columns(_ names: [String], count: Int) -> String {
    let rows = (names.count + count - 1) / count
    let widths = (0..<count).map { column in
      (names.dropFirst(column * rows).prefix(rows).map(\.count).max() ?? 0) + 2
    }
    return (0..<rows).map { row in
      var line = " "
      for column in 0..<count where column * rows + row < names.count {
        let name = names[column * rows + row]
        line += " " + name + String(repeating: " ", count: widths[column] - name.count)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static func polygon(_ country: Country) throws(GeometryError) -> Polygon {
    try Polygon(
      parts: country.shape.split(separator: " ").map { part in
        part.split(separator: "!").map { ring in Ring(ring).points }
      })
  }

  /// A ring of the table.
  private struct Ring {
    private var digits: [Int]
    private var place = 0
    private(set) var points: [Point] = []

    init(_ text: Substring) {
      digits = text.utf8.map { Int($0) - 36 - ($0 > UInt8(ascii: "\\") ? 1 : 0) }
      var (x, y) = (number(), number())
      add(x, y)
      while place < digits.count {
        x += step()
        y += step()
        add(x, y)
      }
    }

    private mutating func add(_ x: Int, _ y: Int) {
      points.append(Point(x: Double(x - 36_000) / 200, y: Double(y - 18_000) / 200))
    }

    private mutating func number() -> Int {
      defer { place += 3 }
      return (digits[place] * 90 + digits[place + 1]) * 90 + digits[place + 2]
    }

    private mutating func step() -> Int {
      var value = digits[place]
      place += 1
      if value == 89 {
        value = number()
      } else if value >= 80 {
        value = 80 + (value - 80) * 90 + digits[place]
        place += 1
      }
      return value & 1 == 0 ? value / 2 : -(value + 1) / 2
    }
  }
}
