internal import Geometry

/// The facts in a GDAL_METADATA field: `<GDALMetadata><Item name="…" sample="…" role="…">…</Item>…`.
///
/// The parser knows items and their attributes and passes over everything else; it never fails.
struct GDALMetadata {
  var bandNames: [String?]
  var scales: [Double]
  var offsets: [Double]
  var items: [TIFF.MetadataItem] = []

  /// The most items that are read.
  private static let itemLimit = 65536

  init(_ text: String, bandCount: Int) {
    bandNames = Array(repeating: nil, count: bandCount)
    scales = Array(repeating: 1, count: bandCount)
    offsets = Array(repeating: 0, count: bandCount)
    var rest = Substring(text).utf8[...]
    for _ in 0..<Self.itemLimit {
      guard let item = Self.nextItem(&rest) else { break }
      add(item)
    }
  }

  private struct Item {
    var attributes: [String: String]
    var value: String
  }

  private mutating func add(_ item: Item) {
    guard let name = item.attributes["name"] else { return }
    let band = item.attributes["sample"].flatMap { Int($0) }
    if let band, !bandNames.indices.contains(band) { return }
    switch (item.attributes["role"]?.lowercased(), band) {
    case ("description", let band?): bandNames[band] = item.value
    case ("scale", let band?): scales[band] = Double(item.value.trimmed) ?? 1
    case ("offset", let band?): offsets[band] = Double(item.value.trimmed) ?? 0
    default:
      items.append(
        TIFF.MetadataItem(name: name, value: item.value, band: band, domain: item.attributes["domain"] ?? ""))
    }
  }

  /// Takes the next `<Item …>…</Item>` off the front, nil where there is none.
  private static func nextItem(_ text: inout Substring.UTF8View) -> Item? {
    while let open = text.firstIndex(of: UInt8(ascii: "<")) {
      text = text[open...].dropFirst()
      guard text.starts(with: "Item".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")) else { continue }
      let tag = text[..<end]
      text = text[end...].dropFirst()
      let attributes = Self.attributes(Substring(tag))
      if tag.last == UInt8(ascii: "/") { return Item(attributes: attributes, value: "") }
      let close = text.firstIndex(of: UInt8(ascii: "<")) ?? text.endIndex
      let value = unescaped(String(Substring(text[..<close])))
      text = text[close...]
      return Item(attributes: attributes, value: value)
    }
    return nil
  }

  /// The attributes `name="value"` of a tag.
  private static func attributes(_ tag: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var rest = tag
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
      rest = rest[equals...].dropFirst()
      guard let quote = rest.first, quote == "\"" || quote == "'" else { continue }
      rest = rest.dropFirst()
      let end = rest.firstIndex(of: quote) ?? rest.endIndex
      found[String(name)] = unescaped(String(rest[..<end]))
      rest = rest[end...].dropFirst()
    }
    return found
  }

  private static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&amp;": "&"]
      if let (entity, character) = entities.first(where: { rest.hasPrefix($0.key) }) {
        result += character
        rest = rest.dropFirst(entity.count)
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  /// The text with XML's special characters written as entities.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
