internal import Geometry

/// The place of an image by its GML (OGC 05-047, GML in JPEG 2000): a `RectifiedGrid` with the middle of the
/// first pixel and the steps from pixel to pixel.
struct GMLGrid {
  private(set) var transform: AffineTransform?
  private(set) var crs: CRS?
  private(set) var problem: String?

  /// The most bytes of XML that are looked through.
  private static let limit = 1 << 18

  /// Whether an XML box tells of a grid.
  static func isIn(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    String(decoding: bytes.prefix(limit), as: UTF8.self).contains("RectifiedGrid")
  }

  init(_ bytes: Slice<UnsafeRawBufferPointer>) {
    let text = String(decoding: bytes.prefix(Self.limit), as: UTF8.self)
    // The element of the grid, not that of the coverage around it.
    guard let start = Self.tag("RectifiedGrid", in: text[...]) else { return }
    let grid = text[start...]
    guard let place = Self.tag("pos", in: grid), let origin = Self.numbers(in: text[place...]),
      let first = Self.tag("offsetVector", in: grid), let columns = Self.numbers(in: text[first...]),
      // The tag that ends the first vector, then the one that begins the second.
      let end = Self.tag("offsetVector", in: text[first...]),
      let second = Self.tag("offsetVector", in: text[end...]), let rows = Self.numbers(in: text[second...])
    else { return }
    var isSwapped = false
    if let name = Self.systemName(in: grid) {
      if let code = Self.code(of: name), let known = try? CRS(epsg: code) {
        crs = known
        // By the names of OGC, degrees come as latitude and longitude.
        isSwapped = known.isGeographic && (name.hasPrefix("urn:") || name.hasPrefix("http"))
      } else {
        problem = "its GML names the CRS \(name.prefix(80)), which is not known"
      }
    }
    func point(_ numbers: (Double, Double)) -> (x: Double, y: Double) {
      isSwapped ? (numbers.1, numbers.0) : numbers
    }
    let (o, c, r) = (point(origin), point(columns), point(rows))
    let transform = AffineTransform(
      c.x, r.x, o.x - (c.x + r.x) / 2, c.y, r.y, o.y - (c.y + r.y) / 2)
    if transform.determinant != 0, transform.coefficients.allSatisfy({ $0.isFinite }) {
      self.transform = transform
    }
  }

  /// Where the next tag with this name, whatever its prefix, goes on behind the name.
  private static func tag(_ name: String, in text: Substring) -> String.Index? {
    var rest = text
    while let found = rest.firstRange(of: name) {
      rest = rest[found.upperBound...]
      if let next = rest.first, next == ">" || next.isWhitespace { return found.upperBound }
    }
    return nil
  }

  /// The two numbers that an element holds whose tag goes on here.
  private static func numbers(in text: Substring) -> (Double, Double)? {
    guard let open = text.prefix(400).firstIndex(of: ">") else { return nil }
    let content = text[text.index(after: open)...].prefix(200)
    guard let close = content.firstIndex(of: "<") else { return nil }
    let parts = content[..<close].split { $0.isWhitespace || $0 == "," }.compactMap { Double($0) }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  private static func systemName(in text: Substring) -> Substring? {
    guard let start = text.firstRange(of: "srsName=") else { return nil }
    let value = text[start.upperBound...].dropFirst().prefix(200)
    guard let end = value.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    return value[..<end]
  }

  /// 32632 of `urn:ogc:def:crs:EPSG::32632`, `EPSG:32632` or `http://www.opengis.net/def/crs/EPSG/0/32632`.
  private static func code(of name: Substring) -> Int? {
    guard name.contains("EPSG") || name.contains("epsg") else { return nil }
    return name.split { !$0.isNumber }.last.flatMap { Int($0) }
  }
}
