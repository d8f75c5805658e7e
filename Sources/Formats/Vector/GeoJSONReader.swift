internal import Geometry

/// Reads GeoJSON (RFC 7946).
enum GeoJSONReader {
  /// What a feature says beside its geometry.
  struct Facts {
    let id: String?
    /// The value of `properties` as it stands, an object or null; nil where there is none.
    fileprivate let raw: UnsafeRawBufferPointer?

    /// Every property that is not null as text: strings without quotes, everything else as it stands.
    func texts() throws(FormatError) -> [Feature.Property] {
      var properties: [Feature.Property] = []
      try forEach { name, scanner throws(FormatError) in
        if let value = Object.text(try scanner.skip()) {
          properties.append(Feature.Property(name: name, value: value))
        }
      }
      return properties
    }

    /// Hands over the properties; `body` must read each value.
    func forEach(
      _ body: (String, inout JSONScanner) throws(FormatError) -> Void
    ) throws(FormatError) {
      guard let raw, raw.first == UInt8(ascii: "{") else { return }
      var scanner = JSONScanner(raw, file: "")
      try scanner.object(body)
    }
  }

  /// Takes a feature's shape and facts. The facts are read before this returns.
  typealias Consumer = (Feature.Shape, Facts) throws(FormatError) -> Void

  static func read(_ path: String) throws(FormatError) -> [Feature] {
    var features: [Feature] = []
    try read(path) { shape, facts throws(FormatError) in
      features.append(Feature(geometry: shape, id: facts.id, properties: try facts.texts()))
    }
    return features
  }

  /// Hands over the features of a file in their order, those of a MultiPoint one by one.
  static func read(_ path: String, _ consume: Consumer) throws(FormatError) {
    let file = try MappedFile(path: path)
    var scanner = JSONScanner(file.bytes, file: path)
    let first = try Object(&scanner, consume)
    try scanner.expectEnd()
    try first.emit(scanner, consume)
  }

  /// What one GeoJSON object has said by its end. Its members come in any order.
  private struct Object {
    var type = ""
    var shapes: [Feature.Shape] = []
    var id: String?
    var properties: UnsafeRawBufferPointer?
    var coordinates: Coordinates?
    var hasFeatures = false
    let start: Int

    /// - Parameter consume: Takes the members of a collection.
    init(_ scanner: inout JSONScanner, _ consume: Consumer) throws(FormatError) {
      guard scanner.peek() == UInt8(ascii: "{") else {
        throw scanner.error("no JSON object begins", remedy: "give GeoJSON")
      }
      start = scanner.at
      try scanner.object { name, scanner throws(FormatError) in
        switch name {
        case "type": type = try scanner.string()
        case "id": id = Self.text(try scanner.skip())
        case "properties":
          guard let first = scanner.peek(), first == UInt8(ascii: "{") || first == UInt8(ascii: "n") else {
            throw scanner.error("properties are no object")
          }
          properties = try scanner.skip()
        case "crs": try Self.check(crs: try scanner.value(), scanner)
        case "coordinates": coordinates = try Coordinates(&scanner)
        case "features":
          hasFeatures = true
          try scanner.array { scanner throws(FormatError) in
            let feature = try Object(&scanner, consume)
            try feature.emit(scanner, consume)
          }
        case "geometry":
          if scanner.peek() == UInt8(ascii: "n") {
            _ = try scanner.skip()
          } else {
            shapes = try Object(&scanner, consume).shapes
          }
        default: _ = try scanner.skip()
        }
      }
      shapes += try geometry(scanner)
    }

    /// Hands over the feature, or the features of a MultiPoint, that this object is.
    func emit(_ scanner: borrowing JSONScanner, _ consume: Consumer) throws(FormatError) {
      switch type {
      case "FeatureCollection":
        guard hasFeatures else { throw scanner.error("a FeatureCollection has no features", at: start) }
      case "Feature" where shapes.isEmpty:
        throw scanner.error("a feature has no geometry", at: start, remedy: "remove it")
      case "Feature", "Point", "MultiPoint", "Polygon", "MultiPolygon":
        for shape in shapes { try consume(shape, Facts(id: id, raw: properties)) }
      default:
        throw scanner.error(
          type.isEmpty ? "an object has no type" : "type '\(type.prefix(30))' is not one that Chipmill reads",
          at: start, remedy: "give points and polygons")
      }
    }

    /// The shapes of an object that is a geometry.
    private func geometry(_ scanner: borrowing JSONScanner) throws(FormatError) -> [Feature.Shape] {
      switch type {
      case "Feature", "FeatureCollection": return []
      case "Point": return [.point(try points(depth: 0, scanner)[0])]
      case "MultiPoint": return try points(depth: 1, scanner).map { .point($0) }
      case "Polygon", "MultiPolygon":
        let list = try points(depth: type == "Polygon" ? 2 : 3, scanner)
        guard let coordinates else { return [] }
        do {
          let polygon = try Polygon(parts: coordinates.parts(of: list))
          try polygon.validate()
          return [.polygon(polygon)]
        } catch { throw scanner.error(error.description, at: start) }
      default:
        guard coordinates == nil, type != "GeometryCollection" else {
          throw scanner.error(
            "geometry type '\(type.prefix(30))' is not one that Chipmill reads", at: start,
            remedy: "give points and polygons")
        }
        return []
      }
    }

    private func points(
      depth: Int, _ scanner: borrowing JSONScanner
    ) throws(FormatError) -> [Point] {
      guard let coordinates, coordinates.depth == depth, !coordinates.points.isEmpty else {
        throw scanner.error("the coordinates are not those of a \(type)", at: start)
      }
      return coordinates.points
    }

    /// A value as text: strings without quotes, everything else as it stands; nil for null.
    static func text(_ raw: UnsafeRawBufferPointer) -> String? {
      if raw.first == UInt8(ascii: "\"") {
        var scanner = JSONScanner(raw, file: "")
        return try? scanner.string()
      }
      let text = String(decoding: raw, as: UTF8.self)
      return text == "null" ? nil : text
    }

    /// RFC 7946 has no other CRS than longitude and latitude; older files state one.
    private static func check(crs: JSON, _ scanner: borrowing JSONScanner) throws(FormatError) {
      guard crs != .null else { return }
      let name = crs["properties"]?["name"]?.text ?? ""
      guard name.hasSuffix("CRS84") || name.hasSuffix(":4326") || name.hasSuffix("/4326") else {
        throw scanner.error(
          "the coordinates are in '\(name.prefix(60))', and GeoJSON is in longitude and latitude",
          remedy: "convert it with ogr2ogr -t_srs EPSG:4326 -lco RFC7946=YES")
      }
    }
  }

  /// The `coordinates` of a geometry: all positions in a row, and where the rings and parts among them end.
  private struct Coordinates {
    var points: [Point] = []
    /// The numbers of positions at which rings and parts end.
    var ringEnds: [Int] = []
    var partEnds: [Int] = []
    /// How many arrays are around a position; -1 where positions lie at different depths.
    var depth: Int?

    init(_ scanner: inout JSONScanner) throws(FormatError) { try read(&scanner, level: 0) }

    private mutating func read(_ scanner: inout JSONScanner, level: Int) throws(FormatError) {
      guard level <= 4 else { throw scanner.error("coordinates are nested too deep") }
      var numbers: (x: Double, y: Double, count: Int) = (0, 0, 0)
      let start = scanner.at
      try scanner.array { scanner throws(FormatError) in
        if scanner.peek() == UInt8(ascii: "[") {
          try read(&scanner, level: level + 1)
          return
        }
        let value = try scanner.number()
        if numbers.count == 0 { numbers.x = value }
        if numbers.count == 1 { numbers.y = value }
        numbers.count += 1
      }
      if numbers.count > 0 {
        guard numbers.count >= 2, abs(numbers.x) <= 180, abs(numbers.y) <= 90 else {
          throw scanner.error(
            "(\(numbers.x), \(numbers.y)) is no place in degrees", at: start,
            remedy: "give longitude in −180…180 and latitude in −90…90")
        }
        guard depth == nil || depth == level else {
          throw scanner.error("coordinates are nested unevenly", at: start)
        }
        depth = level
        points.append(Point(x: numbers.x, y: numbers.y))
      } else if depth == level + 1 {
        ringEnds.append(points.count)
      } else if depth == level + 2 {
        partEnds.append(ringEnds.count)
      }
    }

    /// The rings of each part.
    func parts(of points: [Point]) -> [Polygon.Rings] {
      var rings: Polygon.Rings = []
      var start = 0
      for end in ringEnds {
        rings.append(Array(points[start..<end]))
        start = end
      }
      var parts: [Polygon.Rings] = []
      start = 0
      for end in partEnds {
        parts.append(Array(rings[start..<end]))
        start = end
      }
      return parts
    }
  }
}
