internal import CPROJ
internal import Synchronization

/// A coordinate reference system, as PROJ understands it.
///
/// Two are equal when they mean the same, however they were written. Outside of this module
/// coordinates are always east before north and longitude before latitude, whatever the authority's
/// axis order is.
public struct CRS: Sendable, Equatable, CustomStringConvertible {
  /// The definition in WKT 2:2019, which `init(_:)` reads back.
  public let wkt: String
  /// The EPSG code, where the system is one of EPSG's.
  public let epsg: Int?
  /// PROJ's name of the system.
  public let name: String
  /// True for longitude and latitude in degrees.
  public let isGeographic: Bool
  /// The length of one map unit in metres; for geographic systems, of one degree along the equator.
  public let metersPerUnit: Double

  /// Reads `EPSG:32632`, an `OGC:CRS84`, WKT 1 or 2, PROJJSON, or a PROJ string.
  ///
  /// - Throws: `GeometryError` with PROJ's reason when the text names no CRS.
  public init(_ definition: String) throws(GeometryError) {
    let text = definition.trimmed
    if let code = Int(text) {
      try self.init(epsg: code)
      return
    }
    let known = Self.cache.withLock { $0[text] }
    if let known {
      self = known
      return
    }
    let context = Context()
    // A PROJ string means a coordinate operation unless it says that it is a CRS.
    let isProjString = text.hasPrefix("+") && !text.contains("+type=crs")
    guard let object = proj_create(context.pointer, isProjString ? text + " +type=crs" : text) else {
      throw GeometryError("CRS '\(text.prefix(60))' is not known to PROJ: \(context.reason)")
    }
    defer { proj_destroy(object) }
    try self.init(object, context: context, text: text)
    let made = self
    Self.cache.withLock { if $0.count < 1024 { $0[text] = made } }
  }

  /// The CRS with an EPSG code.
  public init(epsg: Int) throws(GeometryError) { try self.init("EPSG:\(epsg)") }

  /// The projected CRS of a PROJ string, put on another base (datum and ellipsoid) and given a name: for
  /// files that state a projection's parameters beside the code of what they are based on.
  package init(projection definition: String, base: CRS?, name: String?) throws(GeometryError) {
    let plain = try CRS(definition)
    let context = Context()
    guard var object = proj_create(context.pointer, plain.wkt) else {
      throw GeometryError("CRS '\(definition.prefix(60))' is not known to PROJ: \(context.reason)")
    }
    defer { proj_destroy(object) }
    if let base, !plain.isGeographic, let geodetic = proj_create(context.pointer, base.wkt) {
      defer { proj_destroy(geodetic) }
      if let moved = proj_crs_alter_geodetic_crs(context.pointer, object, geodetic) {
        proj_destroy(object)
        object = moved
      }
    }
    if let name, let named = proj_alter_name(context.pointer, object, name) {
      proj_destroy(object)
      object = named
    }
    try self.init(object, context: context, text: definition)
  }

  private init(_ object: OpaquePointer, context: Context, text: String) throws(GeometryError) {
    var horizontal = object
    var owned: OpaquePointer?
    // The horizontal part decides how coordinates are read; heights are not transformed.
    if proj_get_type(object) == PJ_TYPE_COMPOUND_CRS || proj_get_type(object) == PJ_TYPE_BOUND_CRS {
      let part =
        proj_get_type(object) == PJ_TYPE_COMPOUND_CRS
        ? proj_crs_get_sub_crs(context.pointer, object, 0) : proj_get_source_crs(context.pointer, object)
      if let part {
        horizontal = part
        owned = part
      }
    }
    defer { if let owned { proj_destroy(owned) } }
    guard proj_is_crs(horizontal) != 0 else {
      throw GeometryError("'\(text.prefix(60))' is not a CRS; give a code such as EPSG:32632")
    }
    guard let wkt = proj_as_wkt(context.pointer, horizontal, PJ_WKT2_2019, ["MULTILINE=NO", nil].pointers)
    else {
      throw GeometryError("CRS '\(text.prefix(60))' cannot be written as WKT: \(context.reason)")
    }
    self.wkt = String(cString: wkt)
    name = proj_get_name(horizontal).map { String(cString: $0) } ?? ""
    let type = proj_get_type(horizontal)
    isGeographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS
    epsg = Self.code(of: horizontal, context: context)
    var unit = 1.0
    if let system = proj_crs_get_coordinate_system(context.pointer, horizontal) {
      var factor = 1.0
      if proj_cs_get_axis_info(context.pointer, system, 0, nil, nil, nil, &factor, nil, nil, nil) != 0 {
        unit = factor
      }
      proj_destroy(system)
    }
    // A geographic axis' factor is radians a unit.
    metersPerUnit = isGeographic ? unit * 6_378_137 : unit
  }

  /// The EPSG code that a CRS states, or that PROJ is certain of.
  private static func code(of object: OpaquePointer, context: Context) -> Int? {
    func stated(_ object: OpaquePointer) -> Int? {
      guard let authority = proj_get_id_auth_name(object, 0), String(cString: authority) == "EPSG",
        let code = proj_get_id_code(object, 0)
      else { return nil }
      return Int(String(cString: code))
    }
    if let code = stated(object) { return code }
    var confidences: UnsafeMutablePointer<Int32>?
    guard let list = proj_identify(context.pointer, object, "EPSG", nil, &confidences) else { return nil }
    defer {
      proj_list_destroy(list)
      proj_int_list_destroy(confidences)
    }
    guard proj_list_get_count(list) > 0, let confidences, confidences[0] >= 90,
      let best = proj_list_get(context.pointer, list, 0)
    else { return nil }
    defer { proj_destroy(best) }
    return stated(best)
  }

  /// Longitude and latitude on WGS 84 (EPSG:4326, with longitude first as everywhere here).
  public static let wgs84: CRS = {
    do { return try CRS(epsg: 4326) } catch {
      preconditionFailure("PROJ has no EPSG:4326; its database proj.db is missing: install proj-data")
    }
  }()

  /// The WGS 84 / UTM zone of a position in degrees, with the exceptions of Norway and Svalbard.
  ///
  /// - Throws: `GeometryError` beyond 84° N and 80° S, where UTM ends.
  public static func utm(longitude: Double, latitude: Double) throws(GeometryError) -> CRS {
    guard longitude.isFinite, latitude.isFinite, latitude <= 84, latitude >= -80 else {
      throw GeometryError(
        "no UTM zone at latitude \(latitude)°: UTM ends at 84° N and 80° S; name a polar CRS, for example "
          + (latitude > 0 ? "EPSG:3413" : "EPSG:3031"))
    }
    return try CRS(epsg: (latitude >= 0 ? 32600 : 32700) + utmZone(longitude: longitude, latitude: latitude))
  }

  /// The WGS 84 / UTM zone with the lowest code of those whose area of use holds a position in degrees: plain
  /// zones of six degrees, without the exceptions of Norway and Svalbard; between two zones the western one,
  /// and the northern one on the equator.
  ///
  /// - Throws: `GeometryError` beyond 84° N and 80° S, where UTM ends.
  public static func plainUTM(longitude: Double, latitude: Double) throws(GeometryError) -> CRS {
    try CRS(epsg: plainUTMCode(longitude: longitude, latitude: latitude))
  }

  /// The EPSG code of `plainUTM`.
  public static func plainUTMCode(longitude: Double, latitude: Double) throws(GeometryError) -> Int {
    guard longitude.isFinite, abs(longitude) <= 180, latitude <= 84, latitude >= -80 else {
      throw GeometryError(
        "could not get utm for lon/lat (\(longitude), \(latitude)): UTM ends at 84° N and 80° S")
    }
    return (latitude >= 0 ? 32600 : 32700) + max(1, Int(((longitude + 180) / 6).rounded(.up)))
  }

  /// The number of the UTM zone, 1…60, of a position in degrees.
  public static func utmZone(longitude: Double, latitude: Double) -> Int {
    var lon = (longitude + 180).truncatingRemainder(dividingBy: 360)
    if lon < 0 { lon += 360 }
    lon -= 180
    if latitude >= 56, latitude < 64, lon >= 3, lon < 12 { return 32 }
    if latitude >= 72, lon >= 0, lon < 42 {
      return lon < 9 ? 31 : lon < 21 ? 33 : lon < 33 ? 35 : 37
    }
    return min(60, Int((lon + 180) / 6) + 1)
  }

  /// Whether two mean the same; the order of the authority's axes does not count.
  public static func == (one: CRS, other: CRS) -> Bool {
    if let a = one.epsg, let b = other.epsg { return a == b }
    if one.wkt == other.wkt { return true }
    let context = Context()
    // In one order of axes: east first, as everywhere here.
    func normalized(_ wkt: String) -> OpaquePointer? {
      guard let object = proj_create(context.pointer, wkt) else { return nil }
      guard let turned = proj_normalize_for_visualization(context.pointer, object) else { return object }
      proj_destroy(object)
      return turned
    }
    guard let a = normalized(one.wkt) else { return false }
    defer { proj_destroy(a) }
    guard let b = normalized(other.wkt) else { return false }
    defer { proj_destroy(b) }
    return proj_is_equivalent_to_with_ctx(
      context.pointer, a, b, PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS) != 0
  }

  /// `EPSG:32632` where there is a code, else the name.
  public var description: String { epsg.map { "EPSG:\($0)" } ?? name }

  /// The definition as a reader of our files finds it: `EPSG:32632` where there is a code, else WKT.
  public var definition: String { epsg.map { "EPSG:\($0)" } ?? wkt }

  /// The definition in WKT 1, as GDAL writes it.
  public var wkt1: String {
    let context = Context()
    guard let object = proj_create(context.pointer, wkt) else { return wkt }
    defer { proj_destroy(object) }
    return proj_as_wkt(context.pointer, object, PJ_WKT1_GDAL, ["MULTILINE=NO", nil].pointers)
      .map { String(cString: $0) } ?? wkt
  }

  /// Keeps PROJ from printing: some of its messages go by no level. Without a context, it holds of those that
  /// other libraries make from now on.
  package static func silence(_ context: OpaquePointer? = nil) {
    proj_log_level(context, PJ_LOG_NONE)
    proj_log_func(context, nil) { _, _, _ in }
  }

  private static let cache = Mutex<[String: CRS]>([:])

  /// A PROJ context of one thread, silent.
  final class Context {
    let pointer: OpaquePointer

    init() {
      pointer = proj_context_create()
      CRS.silence(pointer)
    }

    deinit { proj_context_destroy(pointer) }

    /// PROJ's words for its last error.
    var reason: String {
      let number = proj_context_errno(pointer)
      guard number != 0, let text = proj_context_errno_string(pointer, number) else {
        return "unknown definition"
      }
      return String(cString: text)
    }
  }
}

/// What is wrong with a place: a CRS, a transform, a geometry.
public struct GeometryError: Error, Equatable, Sendable, CustomStringConvertible {
  /// One sentence: what, where, and what to do.
  public let description: String

  /// An error of one sentence.
  public init(_ description: String) { self.description = description }
}

extension String {
  /// Without white space at either end.
  package var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

extension [String?] {
  /// A C array of C strings that lives on; for the few constant option lists that PROJ takes.
  fileprivate var pointers: UnsafePointer<UnsafePointer<CChar>?> { OptionLists.pointer(for: self) }
}

/// Option lists for PROJ, made once each and kept.
private enum OptionLists {
  private struct List: @unchecked Sendable { let pointer: UnsafePointer<UnsafePointer<CChar>?> }
  private static let lists = Mutex<[[String?]: List]>([:])

  static func pointer(for options: [String?]) -> UnsafePointer<UnsafePointer<CChar>?> {
    lists.withLock { lists in
      if let list = lists[options] { return list.pointer }
      let buffer = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: options.count)
      for (i, option) in options.enumerated() {
        (buffer + i).initialize(
          to: option.map { text in
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.utf8.count + 1)
            text.withCString { copy.initialize(from: $0, count: text.utf8.count + 1) }
            return UnsafePointer(copy)
          })
      }
      let list = List(pointer: UnsafePointer(buffer))
      lists[options] = list
      return list.pointer
    }
  }
}
