public import Geometry

/// A scene or a tile as a catalogue describes it: what it shows, when, how cloudy, and where its files are.
public struct STACItem: Hashable, Sendable {
  /// The item's name, one of its kind in its collection.
  public let id: String
  /// The collection's name: `sentinel-2-l2a`.
  public let collection: String
  /// When it was acquired, in seconds of UTC since 1970; the beginning where it is an interval.
  public let time: Int
  /// The outline in longitude and latitude, where the catalogue gives one. One across the antimeridian goes
  /// on beyond 180°.
  public let polygon: Polygon?
  /// The rectangle around it in longitude and latitude; `east` is beyond 180 across the antimeridian.
  public let bounds: Bounds
  /// Percent of it under cloud, where the catalogue says so.
  public let cloudCover: Double?
  /// ESA's processing baseline as a number: 400 for 04.00.
  public let baseline: Int?
  /// Whether the archive took the radiometric offset off the pixels, where it says so.
  public let isOffsetApplied: Bool?
  /// The product's name as its agency has it: of Sentinel-2 60 characters, of terrain and land cover 40.
  public let productName: String?
  /// The acquisition that it shows, where its names tell it; reprocessings share it.
  public let acquisition: Acquisition?
  /// The files.
  public let assets: [STACAsset]
  /// The document that said so; relative addresses are meant from here.
  public let base: String

  /// One overflight of one tile by one satellite. Two of them on one day only exist beyond 84° of latitude,
  /// where Sentinel-2 does not look.
  public struct Acquisition: Hashable, Sendable {
    /// `S2A`.
    public let satellite: String
    /// `32UPU`.
    public let tile: String
    /// Days since the beginning of 1970.
    public let day: Int

    package init(satellite: String, tile: String, day: Int) {
      (self.satellite, self.tile, self.day) = (satellite, tile, day)
    }
  }

  /// An item of its parts.
  package init(
    id: String, collection: String, time: Int, polygon: Polygon? = nil, bounds: Bounds,
    cloudCover: Double? = nil, baseline: Int? = nil, isOffsetApplied: Bool? = nil, productName: String? = nil,
    acquisition: Acquisition? = nil, assets: [STACAsset] = [], base: String = ""
  ) {
    (self.id, self.collection, self.time) = (id, collection, time)
    (self.polygon, self.bounds, self.cloudCover) = (polygon, bounds, cloudCover)
    (self.baseline, self.isOffsetApplied, self.productName) = (baseline, isOffsetApplied, productName)
    (self.acquisition, self.assets, self.base) = (acquisition, assets, base)
  }

  /// The day of acquisition, counted from the beginning of 1970.
  public var day: Int { UTC.day(ofSecond: time) }

  /// The file of a band, by the name that ESA gives it, `B02` … `B12`, `B8A`, `SCL`, or by the key that the
  /// catalogue gives it.
  public func asset(_ name: String) -> STACAsset? {
    assets.first { $0.band == name } ?? assets.first { $0.key == name }
  }

  /// Where an asset is: an address or a path.
  public func address(of asset: STACAsset) -> String { Address.resolve(asset.href, in: base) }

  /// Where a band's file is on this machine; nil where there is none, or it is elsewhere.
  public func path(of name: String) -> String? {
    guard let asset = asset(name) else { return nil }
    let address = address(of: asset)
    return Address.hasScheme(address) ? nil : address
  }

  /// Whether the rectangle around it holds a place.
  public func boundsContain(_ point: Point) -> Bool {
    guard point.y >= bounds.south, point.y <= bounds.north else { return false }
    return point.x >= bounds.west && point.x <= bounds.east
      || point.x + 360 >= bounds.west && point.x + 360 <= bounds.east
  }

  /// Whether the rectangle around it shares a place with another one.
  public func boundsIntersect(_ other: Bounds) -> Bool {
    guard other.south <= bounds.north, other.north >= bounds.south else { return false }
    return other.west <= bounds.east && other.east >= bounds.west
      || other.west + 360 <= bounds.east && other.east + 360 >= bounds.west
      || other.west - 360 <= bounds.east && other.east - 360 >= bounds.west
  }

  /// Whether of two items of one acquisition this one is newer: by its baseline, then by the time of its
  /// processing, then by its id, in which a later processing has the greater number.
  public func supersedes(_ other: STACItem) -> Bool {
    let (mine, others) = (baseline ?? -1, other.baseline ?? -1)
    if mine != others { return mine > others }
    let (made, otherMade) = (productName?.suffix(15) ?? "", other.productName?.suffix(15) ?? "")
    return made != otherMade ? made > otherMade : id > other.id
  }
}

/// A file of an item.
public struct STACAsset: Hashable, Sendable {
  /// The key that the catalogue has it under.
  public let key: String
  /// ESA's name of the band, or `SCL`; nil where it is another thing.
  public let band: String?
  /// The address as it stands in the item.
  public let href: String
  /// What kind of file it is.
  public let format: Format
  /// What it is for.
  public let roles: Roles

  package init(key: String, band: String?, href: String, format: Format, roles: Roles) {
    (self.key, self.band, self.href, self.format, self.roles) = (key, band, href, format, roles)
  }

  /// Kinds of files.
  public enum Format: Hashable, Sendable {
    case tiff, jpeg2000, xml, json, other

    /// By the media type, or where there is none by the file's ending.
    init(type: String?, href: String) {
      let text = type?.lowercased() ?? Address.shown(href).lowercased()
      self =
        if text.hasPrefix("image/tiff") || text.hasSuffix(".tif") || text.hasSuffix(".tiff") {
          .tiff
        } else if text.hasPrefix("image/jp2") || text.hasSuffix(".jp2") {
          .jpeg2000
        } else if text.hasSuffix("xml") {
          .xml
        } else if text.hasSuffix("json") {
          .json
        } else {
          .other
        }
    }
  }

  /// What a file is for, as STAC says it.
  public struct Roles: OptionSet, Hashable, Sendable {
    /// One bit for each role.
    public let rawValue: UInt8
    /// A set of its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Pixels to work with.
    public static let data = Roles(rawValue: 1)
    /// About the item.
    public static let metadata = Roles(rawValue: 2)
    /// A small picture.
    public static let thumbnail = Roles(rawValue: 4)
    /// A picture to look at.
    public static let overview = Roles(rawValue: 8)
    /// Surface reflectance.
    public static let reflectance = Roles(rawValue: 16)

    private static let names: [(String, Roles)] = [
      ("data", .data), ("metadata", .metadata), ("thumbnail", .thumbnail), ("overview", .overview),
      ("visual", .overview), ("reflectance", .reflectance),
    ]

    init(names: some Sequence<String>) {
      self = []
      for name in names {
        for (known, role) in Self.names where known == name { formUnion(role) }
      }
    }
  }

  /// The bands that recipes ask for, as ESA names them.
  static let bands: Set<String> = [
    "B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12", "SCL",
  ]

  /// Earth Search's keys.
  private static let earthSearch: [String: String] = [
    "coastal": "B01", "blue": "B02", "green": "B03", "red": "B04", "rededge1": "B05", "rededge2": "B06",
    "rededge3": "B07", "nir": "B08", "nir08": "B8A", "nir09": "B09", "cirrus": "B10", "swir16": "B11",
    "swir22": "B12", "scl": "SCL",
  ]

  /// The band that a key means, and the metres of its pixels where the key says so: Earth Search writes
  /// `blue`, Planetary Computer `B02`, Copernicus `B02_10m`.
  static func band(ofKey key: String) -> (name: String, resolution: Int)? {
    if let name = earthSearch[key] { return (name, 0) }
    if bands.contains(key) { return (key, 0) }
    let parts = key.split(separator: "_")
    guard parts.count == 2, bands.contains(String(parts[0])), let metres = Int(parts[1].dropLast()),
      parts[1].hasSuffix("m")
    else { return nil }
    return (String(parts[0]), metres)
  }

  /// The band that a file's name means: `T32UPU_20200601T101559_B02_10m` and `B02`.
  static func band(ofFile stem: Substring) -> (name: String, resolution: Int)? {
    let parts = stem.split(separator: "_").map(String.init)
    guard let place = parts.lastIndex(where: bands.contains) else { return nil }
    let metres = place + 1 < parts.count ? Int(parts[place + 1].dropLast()) : nil
    return (parts[place], metres ?? 0)
  }
}
