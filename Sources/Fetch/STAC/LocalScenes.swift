internal import Formats
internal import Geometry

/// Scenes and tiles on this machine without any catalogue: ESA's `.SAFE` folders, folders with a GeoTIFF a
/// band, and tiles of CopDEM and WorldCover under their own names.
///
/// What a catalogue would say is taken from the names, from `MTD_MSIL2A.xml` and from the images' grids.
public struct LocalScenes: SceneCatalog {
  /// Every scene and tile, by collection, time and id.
  public var items: [STACItem] { table.items }
  private let table: ItemTable

  /// Looks through a folder and those below it.
  ///
  /// - Throws: `FetchError` naming a scene whose time or place nothing tells.
  public init(path: String) throws(FetchError) {
    var items: [STACItem] = []
    try FolderWalk(path, deepest: 8, most: 4_000_000).folders { folder, files, _ throws(FetchError) in
      for name in files where name.lowercased().hasSuffix(".tif") {
        if let tile = LocalTile.item(name, in: folder) { items.append(tile) }
      }
      guard let scene = try LocalScene(folder, files) else { return true }
      items.append(try scene.item())
      return false
    }
    table = ItemTable(items)
  }

  /// The items that a search asks for, by time and id.
  public func search(_ search: SceneSearch) throws(FetchError) -> [STACItem] { table.search(search) }
}

/// A tile that its name tells everything about.
private enum LocalTile {
  static func item(_ file: String, in folder: String) -> STACItem? {
    let stem = String(file.dropLast(4))
    let parts = stem.split(separator: "_")
    let base = folder + "/" + file
    func asset(_ key: String) -> [STACAsset] {
      [STACAsset(key: key, band: nil, href: "./" + file, format: .tiff, roles: .data)]
    }
    if ProductName.copernicusDEM.find(in: stem) == stem, let y = degrees(parts[4]), let x = degrees(parts[6])
    {
      return STACItem(
        id: stem, collection: "cop-dem-glo-30", time: UTC.day(year: 2021, month: 4, day: 22) * 86_400,
        bounds: Bounds(west: x, south: y, east: x + 1, north: y + 1), productName: stem,
        assets: asset("data"), base: base)
    }
    if ProductName.worldCover.find(in: stem) == stem, let year = Int(parts[3]),
      let y = degrees(parts[5].prefix(3)), let x = degrees(parts[5].dropFirst(3))
    {
      return STACItem(
        id: stem, collection: "esa-worldcover", time: UTC.day(year: year, month: 1, day: 1) * 86_400,
        bounds: Bounds(west: x, south: y, east: x + 3, north: y + 3), productName: stem,
        assets: asset("map"), base: base)
    }
    return nil
  }

  /// 47 for `N47`, −123 for `W123`.
  private static func degrees(_ text: Substring) -> Double? {
    guard let letter = text.first, let number = Double(text.dropFirst()), number <= 180 else { return nil }
    return switch letter {
    case "N", "E": number
    case "S", "W": -number
    default: nil
    }
  }
}

/// A folder with the bands of one acquisition.
private struct LocalScene {
  private let folder: String
  private let name: String
  private let metadata: String?
  private var bands: [String: (href: String, format: STACAsset.Format, resolution: Int)] = [:]

  /// Nil for a folder that is none.
  init?(_ folder: String, _ files: [String]) throws(FetchError) {
    self.folder = folder
    let last = String(Address.lastPart(of: folder))
    let isSAFE = last.uppercased().hasSuffix(".SAFE")
    name = isSAFE ? String(last.dropLast(5)) : last
    let hasMetadata = files.contains("MTD_MSIL2A.xml")
    guard isSAFE || hasMetadata || files.contains(where: { Self.band($0)?.name == "B02" }) else { return nil }
    // Level 1C has no scene classification, so no recipe takes it.
    if isSAFE, name.contains("_MSIL1C_") { return nil }
    do { metadata = hasMetadata ? Self.text(try MappedFile(path: folder + "/MTD_MSIL2A.xml")) : nil } catch {
      throw FetchError(error)
    }
    try FolderWalk(folder, deepest: 6, most: 10_000).folders { place, files, _ throws(FetchError) in
      for file in files {
        guard let found = Self.band(file) else { continue }
        let format = STACAsset.Format(type: nil, href: file)
        if let other = bands[found.name] {
          let isTIFF = (other: other.format == .tiff, this: format == .tiff)
          guard isTIFF.other == isTIFF.this ? found.resolution < other.resolution : isTIFF.this else {
            continue
          }
        }
        bands[found.name] = ("." + place.dropFirst(folder.count) + "/" + file, format, found.resolution)
      }
      return true
    }
  }

  private static func text(_ file: MappedFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  private static func band(_ file: String) -> (name: String, resolution: Int)? {
    let lower = file.lowercased()
    guard [".tif", ".tiff", ".jp2"].contains(where: lower.hasSuffix), let dot = file.lastIndex(of: ".") else {
      return nil
    }
    return STACAsset.band(ofFile: file[..<dot])
  }

  /// The text of the first element with this name in ESA's metadata.
  private func element(_ name: String) -> String? {
    guard let metadata, let start = metadata.firstRange(of: "<" + name)?.upperBound,
      let open = metadata[start...].firstIndex(of: ">"), let close = metadata[open...].firstIndex(of: "<")
    else { return nil }
    return String(metadata[metadata.index(after: open)..<close])
  }

  func item() throws(FetchError) -> STACItem {
    let product = [element("PRODUCT_URI"), name].compactMap(\.self).lazy
      .compactMap(ProductName.sentinel2.find).first
    let named = [name, product ?? ""].lazy.flatMap { $0.split(separator: "_") }
      .compactMap { UTC.second(compact: $0) }.first
    guard let time = element("PRODUCT_START_TIME").flatMap({ UTC.second($0) }) ?? named else {
      throw FetchError(
        folder, "neither its name nor MTD_MSIL2A.xml tells when it was acquired",
        remedy: "give the folder its product's name")
    }
    let polygon = try outline()
    let assets = bands.sorted { $0.key < $1.key }.map { band, file in
      STACAsset(key: band, band: band, href: file.href, format: file.format, roles: .data)
    }
    return STACItem(
      id: name, collection: "sentinel-2-l2a", time: time, polygon: polygon, bounds: polygon.bounds,
      cloudCover: element("Cloud_Coverage_Assessment").flatMap(Double.init),
      baseline: element("PROCESSING_BASELINE").flatMap(STACItem.baseline(ofVersion:))
        ?? product.flatMap(STACItem.baseline(inName:)),
      productName: product,
      acquisition: STACItem.Acquisition(
        names: [product ?? "", name], platform: nil, tile: nil, day: UTC.day(ofSecond: time)),
      assets: assets, base: folder + "/")
  }

  /// The area with pixels that the metadata tells, or else the whole of a band's grid.
  private func outline() throws(FetchError) -> Polygon {
    if let list = element("EXT_POS_LIST") {
      let numbers = list.split(separator: " ").compactMap { Double($0) }
      let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
        Point(x: numbers[$0 + 1], y: numbers[$0])
      }
      do { return try Polygon(rings: [Self.unwrapped(points)]) } catch {
        throw FetchError(folder + "/MTD_MSIL2A.xml", "EXT_POS_LIST: \(error.description)")
      }
    }
    guard let band = bands.min(by: { $0.key < $1.key })?.value else {
      throw FetchError(
        folder, "nothing tells where it is: neither MTD_MSIL2A.xml nor a band",
        remedy: "put MTD_MSIL2A.xml of the product there")
    }
    let path = Address.resolve(band.href, in: folder + "/")
    do {
      let grid = try RasterFile(path: path).grid
      guard let crs = grid.crs else { throw FetchError(path, "has no CRS", remedy: "set it with gdal_edit") }
      let toDegrees = try CoordinateTransform(from: crs, to: .wgs84)
      let corners = grid.corners(of: grid.window)
      // The sides of a UTM square are bent in degrees.
      let pieces = 16
      var points: [Point] = []
      for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
        for piece in 0..<pieces {
          let part = Double(piece) / Double(pieces)
          points.append(
            toDegrees.transform(
              Point(x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part)))
        }
      }
      return try Polygon(rings: [Self.unwrapped(points)])
    } catch let error as FormatError {
      throw FetchError(error)
    } catch let error as FetchError {
      throw error
    } catch {
      throw FetchError(path, "its outline has no place in degrees")
    }
  }

  /// A ring across the antimeridian goes on beyond 180°.
  private static func unwrapped(_ ring: [Point]) -> [Point] {
    let ends = ring.map(\.x)
    guard let west = ends.min(), let east = ends.max(), east - west > 180 else { return ring }
    return ring.map { Point(x: $0.x < 0 ? $0.x + 360 : $0.x, y: $0.y) }
  }
}
