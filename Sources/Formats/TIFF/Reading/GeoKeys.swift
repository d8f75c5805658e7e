internal import CGeoTIFF
internal import Geometry

/// The GeoTIFF keys of a directory: those that are stored soundly, by number.
struct GeoKeys {
  enum Value { case short(UInt16), doubles([Double]), text(String) }

  // Keys of GeoTIFF 1.1, OGC 19-008r4.
  static let modelType: UInt16 = 1024
  static let rasterType: UInt16 = 1025
  static let citation: UInt16 = 1026
  static let geodeticCRS: UInt16 = 2048
  static let geodeticCitation: UInt16 = 2049
  static let datum: UInt16 = 2050
  static let primeMeridian: UInt16 = 2051
  static let angularUnits: UInt16 = 2054
  static let projectedCRS: UInt16 = 3072
  static let projectedCitation: UInt16 = 3073
  static let linearUnits: UInt16 = 3076
  static let userDefined: UInt16 = 32767

  private(set) var values: [UInt16: Value] = [:]
  /// The directory as libgeotiff takes it, without the keys that point outside of their arrays.
  private var directory: [UInt16] = []
  private var doubles: [Double] = []
  private var text: [UInt8] = []

  /// - Throws: `FormatError` where the key directory is not one.
  init?(_ directory: TIFFDirectory) throws(FormatError) {
    guard let field = directory.fields[.geoKeys] else { return nil }
    let shorts = (try directory.integers(.geoKeys) ?? []).map { UInt16(truncatingIfNeeded: $0) }
    guard field.type == .short, shorts.count >= 4, shorts[0] == 1 else {
      throw directory.error(.geoKeys, "it is not a GeoTIFF key directory of version 1")
    }
    doubles = directory.doubles(.geoDoubles) ?? []
    if let field = directory.fields[.geoText] { text = Array(directory.file.bytes[field.values]) }
    var kept: [UInt16] = []
    for i in 0..<min(Int(shorts[3]), (shorts.count - 4) / 4) {
      let entry = Array(shorts[(4 + 4 * i)..<(8 + 4 * i)])
      let (key, place, count, value) = (entry[0], entry[1], Int(entry[2]), Int(entry[3]))
      switch TIFFTag(rawValue: place) {
      case TIFFTag(rawValue: 0) where count == 1: values[key] = .short(entry[3])
      case .geoDoubles where value + count <= doubles.count:
        values[key] = .doubles(Array(doubles[value..<(value + count)]))
      case .geoText where value + count <= text.count:
        let bytes = text[value..<(value + count)].prefix { $0 != 0 }
        var string = String(decoding: bytes, as: UTF8.self)
        if string.hasSuffix("|") { string.removeLast() }
        values[key] = .text(string)
      case .geoKeys where value + count <= shorts.count && count > 0: values[key] = .short(shorts[value])
      default: continue
      }
      kept += entry
    }
    self.directory = [shorts[0], shorts[1], shorts[2], UInt16(kept.count / 4)] + kept
  }

  func short(_ key: UInt16) -> UInt16? {
    if case .short(let value)? = values[key] { return value }
    return nil
  }

  func string(_ key: UInt16) -> String? {
    if case .text(let value)? = values[key] { return value }
    return nil
  }

  /// The CRS that the keys state: by EPSG code, by an ESRI definition in a citation, or by its parameters.
  ///
  /// - Returns: Nil where the keys say nothing of one.
  /// - Throws: `GeometryError` where they do and it is not known.
  func crs() throws(GeometryError) -> CRS? {
    for key in [Self.projectedCitation, Self.citation, Self.geodeticCitation] {
      let marker = "ESRI PE String = "
      if let text = string(key), text.hasPrefix(marker) {
        return try CRS(String(text.dropFirst(marker.count)))
      }
    }
    let model = short(Self.modelType)
    if let code = short(Self.projectedCRS), Self.isCode(code), model ?? 1 == 1, !overridesUnits(of: code) {
      return try CRS(epsg: Int(code))
    }
    let geodetic = try geodeticCode().map { (code) throws(GeometryError) in try CRS(epsg: code) }
    if model != 1, short(Self.projectedCRS) == nil, let geodetic { return geodetic }
    guard model == 1 || model == 2, let proj = projDefinition() else { return nil }
    return try CRS(projection: proj, base: geodetic, name: model == 1 ? projectedName : nil)
  }

  /// The EPSG code of the geodetic CRS: stated, or that of a stated datum, which is 2000 less. Nil where the
  /// file has other angular units or another prime meridian than the coded CRS.
  private func geodeticCode() -> Int? {
    if let unit = short(Self.angularUnits), unit != 9102, unit != 9122 { return nil }
    if let code = short(Self.geodeticCRS), Self.isCode(code) { return Int(code) }
    guard let datum = short(Self.datum), (6001...6999).contains(datum),
      short(Self.primeMeridian) ?? 8901 == 8901
    else { return nil }
    return Int(datum) - 2000
  }

  /// The name of a projected CRS that is stated by its parameters.
  private var projectedName: String? {
    guard let name = string(Self.projectedCitation) ?? string(Self.citation), !name.isEmpty,
      !name.contains("="), !["unnamed", "unknown"].contains(name.lowercased())
    else { return nil }
    return name
  }

  private static func isCode(_ value: UInt16) -> Bool { value >= 1024 && value != userDefined }

  /// Whether the file states another unit of length than the coded CRS has.
  private func overridesUnits(of code: UInt16) -> Bool {
    guard let unit = short(Self.linearUnits), Self.isCode(unit), let crs = try? CRS(epsg: Int(code)) else {
      return false
    }
    let meters: [UInt16: Double] = [9001: 1, 9002: 0.3048, 9003: 1200 / 3937.0, 9036: 1000]
    guard let stated = meters[unit] else { return false }
    return abs(stated / crs.metersPerUnit - 1) > 1e-9
  }

  /// The definition as a PROJ string, made by libgeotiff from the parameters.
  private func projDefinition() -> String? {
    guard let tags = ST_Create() else { return nil }
    defer { ST_Destroy(tags) }
    var directory = directory
    var doubles = doubles
    ST_SetKey(tags, Int32(TIFFTag.geoKeys.rawValue), Int32(directory.count), STT_SHORT, &directory)
    if !doubles.isEmpty {
      ST_SetKey(tags, Int32(TIFFTag.geoDoubles.rawValue), Int32(doubles.count), STT_DOUBLE, &doubles)
    }
    if !text.isEmpty {
      var terminated = text + [0]
      ST_SetKey(tags, Int32(TIFFTag.geoText.rawValue), Int32(terminated.count), STT_ASCII, &terminated)
    }
    guard let keys = chipmill_geotiff_open(tags) else { return nil }
    defer { GTIFFree(keys) }
    CRS.silence()
    let definition = UnsafeMutablePointer<GTIFDefn>.allocate(capacity: 1)
    defer { definition.deallocate() }
    definition.initialize(to: GTIFDefn())
    guard GTIFGetDefn(keys, definition) != 0, let proj = GTIFGetProj4Defn(definition) else { return nil }
    defer { GTIFFreeMemory(proj) }
    let text = String(cString: proj)
    return text.isEmpty || text.hasPrefix("unknown") ? nil : text
  }
}

/// What a directory says of its image's place on the map.
struct GeoReference {
  var transform: AffineTransform?
  var points: [TIFF.GroundControlPoint] = []
  var crs: CRS?
  /// The CRS of the points' map coordinates.
  var controlCRS: CRS?
  var problem: String?
  var areaOrPoint = TIFF.AreaOrPoint.area

  /// No place.
  init() {}

  /// Reads scale and tie point, or the transformation matrix, or ground control points; and the CRS.
  ///
  /// The transform is that of pixel corners. Where the keys say that pixels are points, the tie point
  /// is a pixel's centre and the transform is moved by half a pixel, as GDAL does.
  init(_ directory: TIFFDirectory) throws(FormatError) {
    let keys = try GeoKeys(directory)
    if keys?.short(GeoKeys.rasterType) == 2 { areaOrPoint = .point }
    do throws(GeometryError) { crs = try keys?.crs() } catch { problem = error.description }

    let scale = directory.doubles(.pixelScale) ?? []
    let ties = directory.doubles(.tiepoints) ?? []
    let matrix = directory.doubles(.transformation) ?? []
    if scale.count >= 2, scale[0] != 0, scale[1] != 0, ties.count >= 6 {
      // A negative height is a common mistake for a positive one: rows run south.
      let height = -abs(scale[1])
      transform = AffineTransform(
        scale[0], 0, ties[3] - ties[0] * scale[0], 0, height, ties[4] - ties[1] * height)
    } else if matrix.count >= 16 {
      transform = AffineTransform(matrix[0], matrix[1], matrix[3], matrix[4], matrix[5], matrix[7])
    } else if ties.count >= 6 {
      (controlCRS, crs) = (crs, nil)
      points = stride(from: 0, through: ties.count - 6, by: 6).map { i in
        let shift = areaOrPoint == .point ? 0.5 : 0
        return TIFF.GroundControlPoint(
          column: ties[i] + shift, row: ties[i + 1] + shift, x: ties[i + 3], y: ties[i + 4], z: ties[i + 5])
      }
    }
    if areaOrPoint == .point, let t = transform { transform = t.translated(column: -0.5, row: -0.5) }
    if let t = transform, !t.coefficients.allSatisfy(\.isFinite) || t.determinant == 0 {
      transform = nil
      problem = problem ?? "the transform has no area or is not finite"
    }
  }
}
