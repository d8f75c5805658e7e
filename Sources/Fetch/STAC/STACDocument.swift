internal import Formats
internal import Geometry

extension STACItem {
  /// The most points of an outline.
  private static let longestOutline = 10_000
  /// The most assets of an item.
  private static let mostAssets = 1_000

  /// Reads an item of any of the catalogues that Chipmill knows.
  ///
  /// - Parameters:
  ///   - json: A GeoJSON feature.
  ///   - base: The path or address of the document.
  ///   - collection: The collection of items that do not say theirs.
  /// - Throws: `FetchError` naming the item when it has no id, time or place.
  init(_ json: JSON, base: String, collection: String? = nil) throws(FetchError) {
    guard let id = json["id"]?.text, !id.isEmpty else {
      throw FetchError(base, "an item has no id", remedy: "write the catalogue again")
    }
    let properties = json["properties"]
    func text(_ names: String...) -> String? {
      for name in names { if let text = properties?[name]?.text { return text } }
      return nil
    }
    guard let written = text("datetime", "start_datetime"), let time = UTC.second(written) else {
      throw FetchError(base, "item \(id) has no datetime", remedy: "write the catalogue again")
    }
    let polygon = try Self.polygon(json["geometry"], of: id, in: base)
    let box = try Self.bounds(json["bbox"], of: id, in: base)
    guard let bounds = polygon?.bounds ?? box else {
      throw FetchError(base, "item \(id) has neither geometry nor bbox", remedy: "write the catalogue again")
    }
    let assets = try Self.assets(json["assets"], of: id, in: base)
    let uris = ["s2:product_uri", "sentinel:product_id", "title"].compactMap { properties?[$0]?.text }
    let name = Self.productName(id: id, properties: uris, hrefs: assets.map(\.href))
    let version =
      text("s2:processing_baseline", "sentinel:processing_baseline", "processing:version")
      ?? properties?["s2:processing_baseline"]?.double.map { "\($0)" }
    let applied = properties?["earthsearch:boa_offset_applied"] ?? properties?["sentinel:boa_offset_applied"]
    self.init(
      id: id, collection: json["collection"]?.text ?? collection ?? "", time: time, polygon: polygon,
      bounds: bounds, cloudCover: properties?["eo:cloud_cover"]?.double,
      baseline: version.flatMap(Self.baseline(ofVersion:)) ?? name.flatMap(Self.baseline(inName:)),
      isOffsetApplied: applied.flatMap { if case .bool(let value) = $0 { value } else { nil } },
      productName: name,
      acquisition: Acquisition(
        names: [name ?? "", id], platform: text("platform"), tile: text("s2:mgrs_tile", "grid:code"),
        day: UTC.day(ofSecond: time)),
      assets: assets, base: Self.base(json, base))
  }

  /// Items of a server that are relative are so to the item's own address, not to the search's.
  private static func base(_ json: JSON, _ base: String) -> String {
    guard Address.isWeb(base) else { return base }
    let own = json["links"]?.elements?.first { $0["rel"]?.text == "self" }?["href"]?.text
    return own.flatMap { Address.isWeb($0) ? $0 : nil } ?? base
  }

  static func productName(id: String, properties: [String], hrefs: [String]) -> String? {
    for kind in [ProductName.sentinel2, .copernicusDEM, .worldCover] {
      if let name = kind.find(id: id, properties: properties, hrefs: hrefs) { return name }
    }
    return nil
  }

  /// 511 for `05.11`.
  static func baseline(ofVersion text: String) -> Int? {
    let parts = text.split(separator: ".")
    guard parts.count == 2, let major = Int(parts[0]), let minor = Int(parts[1]), (0..<100).contains(major),
      (0..<100).contains(minor)
    else { return nil }
    return major * 100 + minor
  }

  /// 500 for `S2B_MSIL2A_20200514T102559_N0500_…`.
  static func baseline(inName name: String) -> Int? {
    guard name.utf8.count == 60 else { return nil }
    return Int(name.dropFirst(28).prefix(4))
  }

  private static func assets(_ json: JSON?, of id: String, in base: String) throws(FetchError) -> [STACAsset]
  {
    guard let members = json?.members else { return [] }
    guard members.count <= mostAssets else {
      throw FetchError(base, "item \(id) has \(members.count) assets, more than \(mostAssets)")
    }
    var assets: [STACAsset] = []
    // Of a band in several resolutions, the finest.
    var best: [String: (place: Int, resolution: Int)] = [:]
    for member in members {
      guard let href = member.value["href"]?.text else { continue }
      var found = STACAsset.band(ofKey: member.name)
      if let band = found, let other = best[band.name] {
        if band.resolution < other.resolution {
          let old = assets[other.place]
          assets[other.place] = STACAsset(
            key: old.key, band: nil, href: old.href, format: old.format, roles: old.roles)
        } else {
          found = nil
        }
      }
      if let found { best[found.name] = (assets.count, found.resolution) }
      assets.append(
        STACAsset(
          key: member.name, band: found?.name, href: href,
          format: STACAsset.Format(type: member.value["type"]?.text, href: href),
          roles: STACAsset.Roles(names: member.value["roles"]?.elements?.compactMap(\.text) ?? [])))
    }
    return assets
  }

  private static func bounds(_ json: JSON?, of id: String, in base: String) throws(FetchError) -> Bounds? {
    guard let json, json != .null else { return nil }
    let numbers = json.elements?.compactMap(\.double) ?? []
    guard numbers.count == 4 || numbers.count == 6 else {
      throw FetchError(base, "the bbox of item \(id) has not four numbers")
    }
    let half = numbers.count / 2
    var box = Bounds(west: numbers[0], south: numbers[1], east: numbers[half], north: numbers[half + 1])
    // RFC 7946: a box across the antimeridian has its west in the east.
    if box.west > box.east {
      box = Bounds(west: box.west, south: box.south, east: box.east + 360, north: box.north)
    }
    guard [box.west, box.east].allSatisfy({ abs($0) <= 540 }), box.south <= box.north,
      abs(box.south) <= 90.001, abs(box.north) <= 90.001, box.width <= 360
    else { throw FetchError(base, "the bbox of item \(id) is no place in degrees") }
    return box
  }

  private static func polygon(_ json: JSON?, of id: String, in base: String) throws(FetchError) -> Polygon? {
    guard let json, json != .null else { return nil }
    let coordinates = json["coordinates"]?.elements ?? []
    let parts: [JSON]
    switch json["type"]?.text {
    case "Polygon": parts = [.array(coordinates)]
    case "MultiPolygon": parts = coordinates
    default: throw FetchError(base, "the geometry of item \(id) is no polygon")
    }
    var count = 0
    var outline: [Polygon.Rings] = []
    for part in parts {
      var rings: Polygon.Rings = []
      for ring in part.elements ?? [] {
        let positions = ring.elements ?? []
        count += positions.count
        guard count <= longestOutline else {
          throw FetchError(base, "the geometry of item \(id) has more than \(longestOutline) points")
        }
        var points: [Point] = []
        for position in positions {
          guard let x = position[0]?.double, let y = position[1]?.double, abs(x) <= 540, abs(y) <= 90.001
          else {
            throw FetchError(base, "the geometry of item \(id) has a point that is no place in degrees")
          }
          points.append(Point(x: x, y: y))
        }
        rings.append(points)
      }
      outline.append(rings)
    }
    let ends = outline.joined().joined().map(\.x)
    // No scene is half as wide as the Earth: one that seems so lies across the antimeridian.
    if let west = ends.min(), let east = ends.max(), east - west > 180, east <= 180 {
      outline = outline.map { $0.map { $0.map { Point(x: $0.x < 0 ? $0.x + 360 : $0.x, y: $0.y) } } }
    }
    do { return try Polygon(parts: outline) } catch {
      throw FetchError(base, "the geometry of item \(id): \(error.description)")
    }
  }
}

extension STACItem.Acquisition {
  /// The acquisition that a scene's names tell of.
  ///
  /// - Parameters:
  ///   - names: The product's name and the item's id: `S2B_32UPU_20200514_0_L2A`.
  ///   - platform: `sentinel-2b` or `Sentinel-2B`.
  ///   - tile: `MGRS-32UPU` or `32UPU`.
  init?(names: [String], platform: String?, tile: String?, day: Int) {
    var satellite = platform.flatMap { name -> String? in
      let name = name.lowercased()
      return name.hasPrefix("sentinel-2") && name.count == 11 ? "S2" + name.suffix(1).uppercased() : nil
    }
    var place = tile.flatMap { Self.tile($0.hasPrefix("MGRS-") ? $0.dropFirst(5) : $0[...]) }
    for name in names {
      for part in name.split(separator: "_") {
        if satellite == nil, part.count == 3, part.hasPrefix("S2") { satellite = String(part) }
        if place == nil { place = Self.tile(part) }
      }
    }
    guard let satellite, let place else { return nil }
    self.init(satellite: satellite, tile: place, day: day)
  }

  /// `32UPU` of `32UPU`, `T32UPU` and `5QKB`, which gets its zero.
  private static func tile(_ text: Substring) -> String? {
    var text = text
    if text.count == 6, text.hasPrefix("T") { text = text.dropFirst() }
    let letters = text.suffix(3)
    let zone = text.dropLast(3)
    guard letters.count == 3, letters.allSatisfy({ $0.isASCII && $0.isUppercase }),
      (1...2).contains(zone.count), let number = Int(zone), (1...60).contains(number)
    else { return nil }
    return (number < 10 ? "0\(number)" : "\(number)") + letters
  }
}
