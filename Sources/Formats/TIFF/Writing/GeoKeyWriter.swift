internal import Geometry

/// The fields that say where an image lies: scale and tie point or matrix, and the GeoTIFF keys.
struct GeoKeyWriter {
  /// The transform of pixel corners.
  var transform: AffineTransform?
  private var shorts: [Int] = []
  private var text = ""
  private let isPoint: Bool

  /// - Throws: `FormatError` where the CRS cannot be written: geographic ones need an EPSG code.
  init?(_ profile: GeoTIFFProfile, file: String) throws(FormatError) {
    let grid = profile.grid
    isPoint = profile.areaOrPoint == .point
    transform = Self.stated(grid)
    guard transform != nil || isPoint else { return nil }

    var keys: [(key: UInt16, value: Int)] = [(GeoKeys.rasterType, isPoint ? 2 : 1)]
    var citations: [(key: UInt16, text: String)] = []
    if let crs = grid.crs {
      let code = crs.epsg.flatMap { $0 >= 1024 && $0 < Int(GeoKeys.userDefined) ? $0 : nil }
      if crs.isGeographic {
        guard let code else {
          throw FormatError(
            file, "the CRS \(crs) has no EPSG code, so GeoTIFF keys cannot state it",
            remedy: "warp to one with a code, for example EPSG:4326")
        }
        keys += [(GeoKeys.modelType, 2), (GeoKeys.geodeticCRS, code)]
        citations.append((GeoKeys.geodeticCitation, crs.name))
      } else {
        keys += [(GeoKeys.modelType, 1), (GeoKeys.projectedCRS, code ?? Int(GeoKeys.userDefined))]
        // Without a code the definition itself, where ArcGIS puts it and GDAL looks for it.
        citations.append(
          code != nil
            ? (GeoKeys.citation, crs.name) : (GeoKeys.projectedCitation, "ESRI PE String = " + crs.wkt1))
      }
    }
    var entries = keys.map { [Int($0.key), 0, 1, $0.value] }
    for citation in citations {
      // The bar that ends a text inside the field may not be in one.
      let ascii =
        String(citation.text.unicodeScalars.map { $0.isASCII && $0 != "|" ? Character($0) : "?" }) + "|"
      entries.append([Int(citation.key), Int(TIFFTag.geoText.rawValue), ascii.utf8.count, text.utf8.count])
      text += ascii
    }
    entries.sort { $0[0] < $1[0] }
    shorts = [1, 1, 0, entries.count] + entries.flatMap { $0 }
  }

  /// The transform that is written: none for the identity without a CRS.
  static func stated(_ grid: Grid) -> AffineTransform? {
    grid.transform != .identity || grid.crs != nil ? grid.transform : nil
  }

  /// Adds the fields to an image's directory.
  func add(to directory: inout TIFFDirectoryWriter) {
    if var t = transform {
      // The position of a point is that of its centre.
      if isPoint { t = t.translated(column: 0.5, row: 0.5) }
      if t.isNorthUp {
        directory.add(.pixelScale, doubles: [t.a, -t.e, 0])
        directory.add(.tiepoints, doubles: [0, 0, 0, t.c, t.f, 0])
      } else {
        directory.add(.transformation, doubles: [t.a, t.b, 0, t.c, t.d, t.e, 0, t.f, 0, 0, 0, 0, 0, 0, 0, 1])
      }
    }
    directory.add(.geoKeys, shorts: shorts)
    if !text.isEmpty { directory.add(.geoText, text: text) }
  }
}
