package import Fetch
internal import Formats
package import Geometry
internal import Rasters

/// The bands of one acquisition: ESA's `.SAFE` folder, a folder with a file a band, one raster with one band
/// or more, or a folder of tiles that make one raster.
public struct Scene: Sendable {
  /// The folder's or file's name; it stands in the index as the chips' source.
  public let name: String
  /// Where it was opened.
  public let path: String
  /// All bands, Sentinel-2's in the order of their wavelengths, others by file name.
  public let bands: [Band]
  /// The day or the second of acquisition in ISO 8601, where the name tells it.
  public let time: String?

  /// One band of a scene, wherever its file is.
  public struct Band: Sendable {
    /// `B02`; for a raster of many bands its description, or `band_1`.
    public let name: String
    /// The raster that holds the band.
    public let source: Source
    /// The band's number in the source, from zero.
    public let band: Int

    /// The side of a pixel in map units.
    public var resolution: Double { source.grid.transform.pixelWidth }
  }

  /// Sentinel-2's spectral bands, by wavelength.
  public static let spectralBands = [
    "B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12",
  ]

  /// Products beside the spectral bands that are never part of an image unless they are named.
  private static let companions: Set<String> = [
    "SCL", "AOT", "WVP", "TCI", "PVI", "L2A_PVI", "CLD", "SNW", "CLOUD", "SNOW", "VISUAL", "THUMBNAIL",
    "PREVIEW",
  ]

  /// Opens the scene at `path`.
  ///
  /// - Throws: `FormatError` or `ChippingError` when there is no raster, or one of its files is not readable.
  public init(path: String) throws {
    self.path = path
    name = stem(of: path)
    var found: [Band] = []
    if isDirectory(path) {
      let files = try ProductFolder.files(in: path) ?? rasterFiles(in: path)
      guard !files.isEmpty else {
        throw ChippingError(
          "\(path): no raster in this folder; a scene is a folder with a .tif or .jp2 for each band")
      }
      if let mosaic = try Self.mosaic(of: files, name: name, path: path) {
        found = Self.bands(of: mosaic)
      } else {
        for file in files {
          let source = try Source(path: file)
          let stem = Self.bandName(inFileName: source.name)
          for band in 0..<source.bandCount {
            found.append(
              Band(name: source.bandCount == 1 ? stem : "\(stem)_\(band + 1)", source: source, band: band))
          }
        }
      }
    } else {
      found = Self.bands(of: try Source(path: path))
    }
    for (i, band) in found.enumerated() {
      if let twin = found[..<i].first(where: { $0.name == band.name }) {
        throw ChippingError(
          "\(path): band \(band.name) is in \(twin.source.path) and in \(band.source.path); keep one of them")
      }
    }
    bands = found.sorted { Self.rank($0.name) < Self.rank($1.name) }
    time = Self.time(inName: name)
  }

  /// A folder of tiles, none named after a band and each in a place of its own, as one raster; nil for any
  /// other folder.
  private static func mosaic(of files: [String], name: String, path: String) throws -> Source? {
    guard files.count > 1, files.allSatisfy({ bandName(inFileName: stem(of: $0)) == stem(of: $0) }) else {
      return nil
    }
    let source: Source
    // Files that do not fit together are no mosaic; one that cannot be read is an error.
    do { source = try Source(name: name, path: path, files: files) } catch is ChippingError { return nil }
    let places = Set(source.tiles.map(\.window))
    return places.count == files.count ? source : nil
  }

  /// The bands of one raster, by their descriptions where it has some.
  private static func bands(of source: Source) -> [Band] {
    let names = source.tiles[0].image.bandNames
    return (0..<source.bandCount).map { band in
      let given = band < names.count ? names[band] : nil
      let plain = source.bandCount == 1 ? bandName(inFileName: source.name) : "band_\(band + 1)"
      return Band(name: given ?? plain, source: source, band: band)
    }
  }

  /// The bands that `all` stands for: the spectral ones of Sentinel-2, or all bands of any other scene.
  public var imageBands: [Band] {
    let spectral = bands.filter { Self.spectralBands.contains($0.name) }
    return spectral.isEmpty ? bands.filter { !Self.companions.contains($0.name.uppercased()) } : spectral
  }

  /// The band with a name, in any case.
  public func band(named name: String) -> Band? {
    bands.first { $0.name == name } ?? bands.first { $0.name.lowercased() == name.lowercased() }
  }

  /// The bands with these names, in their order; `all` is `imageBands`.
  ///
  /// - Throws: `ChippingError` for a name that the scene does not have; it lists those that it has.
  public func bands(named names: [String]) throws -> [Band] {
    if names.isEmpty || names == ["all"] { return imageBands }
    return try names.map { name in
      guard let band = band(named: name) else {
        throw ChippingError(
          "\(path): no band \(name); the scene has \(bands.map(\.name).joined(separator: ", "))")
      }
      return band
    }
  }

  /// `T32UPU_20200601T101559_B02_10m` and `B02` name band B02; other names stand for themselves.
  static func bandName(inFileName name: String) -> String {
    for part in name.split(separator: "_").reversed() {
      if isBand(part) { return part.uppercased() }
    }
    return name
  }

  /// Whether a part of a file's name, in any case, is a band of Sentinel-2 or a product beside them.
  static func isBand(_ part: Substring) -> Bool {
    let upper = part.uppercased()
    return spectralBands.contains(upper) || companions.contains(upper)
  }

  private static func rank(_ name: String) -> Int {
    spectralBands.firstIndex(of: name) ?? spectralBands.count
  }

  /// The first `20200219T123456` or `20200219` in a name, as ISO 8601.
  static func time(inName name: String) -> String? {
    for part in name.split(whereSeparator: { !$0.isNumber && $0 != "T" }) {
      let digits = part.split(separator: "T", omittingEmptySubsequences: false)
      guard let day = digits.first, day.count == 8, let year = Int(day.prefix(4)),
        (1970..<2200).contains(year),
        let month = Int(day.dropFirst(4).prefix(2)), (1...12).contains(month),
        let date = Int(day.suffix(2)), (1...31).contains(date)
      else { continue }
      let iso = "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"
      if digits.count == 2, digits[1].count == 6 {
        let t = digits[1]
        return "\(iso)T\(t.prefix(2)):\(t.dropFirst(2).prefix(2)):\(t.suffix(2))Z"
      }
      return iso
    }
    return nil
  }
}

extension Scene {
  /// Opens bands of a catalogue's item whose files are on this machine.
  ///
  /// - Parameter names: The bands that the scene is to have, in this order.
  /// - Throws: `ChippingError` or `FormatError` with the first that is missing or cannot be read.
  package init(item: STACItem, bands names: [String]) throws {
    name = item.id
    time = UTC.text(ofSecond: item.time)
    var found: [Band] = []
    for name in names {
      guard item.asset(name) != nil else { throw ChippingError("\(item.id): has no \(name)") }
      guard let file = item.path(of: name) else {
        throw ChippingError("\(item.id): \(name) is not on this machine; fetch it first")
      }
      let source = try Source(path: file)
      guard source.bandCount == 1 else {
        throw ChippingError("\(file): has \(source.bandCount) bands, not \(name) alone")
      }
      if let first = found.first, source.grid.crs != first.source.grid.crs {
        throw ChippingError("\(file): has another CRS than \(first.source.path)")
      }
      found.append(Band(name: name, source: source, band: 0))
    }
    bands = found
    let file = found.first?.source.path ?? ""
    path = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
  }
}

extension Acquisition {
  /// A scene as it is in a catalogue, harmonized by what tells its radiometric offset.
  ///
  /// - Parameters:
  ///   - harmonizes: Whether the offset is added to harmonized channels.
  ///   - sources: See `Acquisition.sources`.
  package init(
    _ scene: Scene, item: STACItem, on grid: Grid, sources: [[Source]], harmonizes: Bool
  ) throws {
    let band = scene.bands.first { Scene.spectralBands.contains($0.name) }
    let offset = try band.flatMap { try RadiometricOffset.of($0, in: scene, item: item) }
    self.init(
      name: scene.name, time: scene.time, grid: grid, sources: sources,
      shift: harmonizes ? offset?.value ?? 0 : 0)
    self.offset = offset
  }
}
