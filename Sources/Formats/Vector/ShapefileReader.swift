internal import Geometry

/// Reads polygons of a shapefile (ESRI, 1998): a `.shp`, beside it a `.prj`, which must say WGS 84, and a
/// `.dbf` where there is one; or all of them in a zip archive.
///
/// It goes through the records in their order, without the `.shx`. Heights and measures are dropped.
struct ShapefileReader {
  /// What errors call the file.
  private let path: String
  private let shapes: UnsafeRawBufferPointer
  private let table: DBaseTable?
  /// What keeps the bytes alive.
  private let owners: [AnyObject]

  private static let mostPairs = 1_000_000_000

  init(path: String) throws(FormatError) {
    self.path = path
    let parts = path.lowercased().hasSuffix(".zip") ? try Self.unpacked(path) : try Self.beside(path)
    guard let projection = parts.projection else {
      throw FormatError(
        path, "does not say its CRS: a .prj is missing",
        remedy: "where it is in longitude and latitude, write EPSG:4326 to a file of that name")
    }
    try CRS.requireWGS84(projection, file: path)
    shapes = parts.shapes
    if let bytes = parts.table { table = try DBaseTable(bytes, file: path) } else { table = nil }
    owners = parts.owners
  }

  private struct Parts {
    var shapes: UnsafeRawBufferPointer
    var projection: String?
    var table: UnsafeRawBufferPointer?
    var owners: [AnyObject]
  }

  private static func beside(_ path: String) throws(FormatError) -> Parts {
    let file = try MappedFile(path: path)
    let stem = path.dropLast(4)
    func other(_ ending: String) -> MappedFile? {
      (try? MappedFile(path: stem + "." + ending))
        ?? (try? MappedFile(path: stem + "." + ending.uppercased()))
    }
    let (table, projection) = (other("dbf"), other("prj"))
    return Parts(
      shapes: file.bytes,
      projection: projection.map { String(decoding: $0.bytes.prefix(65536), as: UTF8.self) },
      table: table?.bytes, owners: [file] + (table.map { [$0] } ?? []))
  }

  private static func unpacked(_ path: String) throws(FormatError) -> Parts {
    let archive = try ZipReader(path: path)
    // Beside each file a Mac packs another that describes it.
    let names = archive.members.filter { member in
      member.name.lowercased().hasSuffix(".shp") && !member.name.hasPrefix("__MACOSX/")
    }
    guard let shapes = names.first, names.count == 1 else {
      throw FormatError(
        path,
        names.isEmpty
          ? "holds no .shp"
          : "holds several shapefiles: \(names.prefix(6).map(\.name).joined(separator: ", "))",
        remedy: names.isEmpty ? "pack a shapefile" : "pack one of them alone")
    }
    let stem = shapes.name.dropLast(4).lowercased()
    func other(_ ending: String) throws(FormatError) -> ZipReader.Contents? {
      guard let member = archive.members.first(where: { $0.name.lowercased() == stem + ending }) else {
        return nil
      }
      return try archive.contents(of: member)
    }
    let file = try archive.contents(of: shapes)
    let (table, projection) = (try other(".dbf"), try other(".prj"))
    return Parts(
      shapes: file.bytes,
      projection: projection.map { String(decoding: $0.bytes.prefix(65536), as: UTF8.self) },
      table: table?.bytes, owners: [file] + (table.map { [$0] } ?? []))
  }

  /// Reads all records; those without a shape, and those that the table marks as deleted, are left out.
  func read() throws(FormatError) -> PolygonTable {
    guard shapes.bigEndian(at: 0) == 9994, let words = shapes.bigEndian(at: 24), words >= 50 else {
      throw FormatError(path, "is no shapefile", remedy: "give a .shp")
    }
    guard words <= shapes.count / 2 else {
      throw FormatError(
        path, "has \(shapes.count) bytes of \(2 * words)", remedy: "it is cut short: fetch or copy it again")
    }
    var polygons: [Polygon] = []
    var rows: [Int] = []
    var (place, record) = (100, 0)
    while place + 8 <= 2 * words {
      let name = "record \(record + 1)"
      guard let size = shapes.bigEndian(at: place + 4), size >= 2, size <= words - (place + 8) / 2 else {
        throw FormatError(path, at: name, "reaches beyond the end", remedy: "fetch or write it again")
      }
      let bytes = UnsafeRawBufferPointer(rebasing: shapes[place + 8..<place + 8 + 2 * size])
      if table?.isDeleted(record) != true, let polygon = try polygon(bytes, name) {
        polygons.append(polygon)
        rows.append(record)
      }
      place += 8 + 2 * size
      record += 1
    }
    return PolygonTable(polygons: polygons, columns: table?.columns(rows: rows) ?? [])
  }

  /// The shape of a record; nil where it has none.
  private func polygon(_ bytes: UnsafeRawBufferPointer, _ name: String) throws(FormatError) -> Polygon? {
    let type = bytes.uint32(at: 0) ?? 0
    guard type != 0 else { return nil }
    guard type == 5 || type == 15 || type == 25 else {
      throw FormatError(path, at: name, "is no polygon (type \(type))", remedy: "give a file of polygons")
    }
    let damaged = FormatError(path, at: name, "is damaged", remedy: "fetch or write it again")
    guard let ringCount = bytes.uint32(at: 36).map({ Int($0) }),
      let pointCount = bytes.uint32(at: 40).map({ Int($0) }), ringCount <= (bytes.count - 44) / 4,
      pointCount <= (bytes.count - 44 - 4 * ringCount) / 16
    else { throw damaged }
    let first = 44 + 4 * ringCount
    var rings: [[Point]] = []
    for i in 0..<ringCount {
      let start = Int(bytes.uint32(at: 44 + 4 * i) ?? 0)
      let end = i + 1 < ringCount ? Int(bytes.uint32(at: 48 + 4 * i) ?? 0) : pointCount
      guard start <= end, end <= pointCount else { throw damaged }
      // A ring of fewer points has no area.
      guard end - start >= 4 else { continue }
      rings.append(
        (start..<end).map { k in
          Point(x: bytes.double(at: first + 16 * k) ?? 0, y: bytes.double(at: first + 16 * k + 8) ?? 0)
        })
    }
    if rings.isEmpty { return nil }
    guard let parts = Self.parts(of: rings) else {
      throw FormatError(path, at: name, "has \(rings.count) rings", remedy: "split it into single parts")
    }
    do { return try Polygon(parts: parts).withinDegrees() } catch {
      throw FormatError(path, at: name, error.description)
    }
  }

  /// Puts holes, which turn left, to the smallest of the outer rings, which turn right, around them. Nil
  /// where there are too many.
  private static func parts(of rings: [[Point]]) -> [Polygon.Rings]? {
    guard rings.count > 1 else { return [rings] }
    let areas = rings.map { signedArea($0) }
    let holes = areas.contains { $0 < 0 } ? rings.indices.filter { areas[$0] > 0 } : []
    let isHole = Set(holes)
    let outer = rings.indices.filter { !isHole.contains($0) }
    guard holes.count <= mostPairs / max(1, outer.count) else { return nil }
    let boxes = rings.map { Bounds($0) }
    var parts = outer.map { [rings[$0]] }
    for hole in holes {
      guard let box = boxes[hole] else { continue }
      let around = outer.indices.filter { i in
        guard let other = boxes[outer[i]] else { return false }
        return other.west <= box.west && other.east >= box.east && other.south <= box.south
          && other.north >= box.north && holds(rings[outer[i]], rings[hole])
      }
      if let part = around.min(by: { abs(areas[outer[$0]]) < abs(areas[outer[$1]]) }) {
        parts[part].append(rings[hole])
      } else {
        // A hole in nothing is an area that turns the wrong way.
        parts.append([rings[hole]])
      }
    }
    return parts
  }

  private static func signedArea(_ ring: [Point]) -> Double {
    let origin = ring[0]
    return zip(ring, ring.dropFirst()).reduce(0) { sum, side in
      let (p, q) = side
      return sum + (p.x - origin.x) * (q.y - origin.y) - (q.x - origin.x) * (p.y - origin.y)
    }
  }

  /// Whether most of the first points of a ring lie in another: some may lie on it.
  private static func holds(_ ring: [Point], _ other: [Point]) -> Bool {
    let points = other.prefix(min(other.count - 1, 7))
    let inside = points.count { point in
      var isInside = false
      for (p, q) in zip(ring, ring.dropFirst()) where (p.y > point.y) != (q.y > point.y) {
        if point.x < (q.x - p.x) * (point.y - p.y) / (q.y - p.y) + p.x { isInside.toggle() }
      }
      return isInside
    }
    return 2 * inside > points.count
  }
}

extension UnsafeRawBufferPointer {
  /// A big-endian number of 32 bits that is not negative; nil where it is, or lies outside.
  fileprivate func bigEndian(at place: Int) -> Int? {
    uint32(at: place).flatMap { Int32(bitPattern: $0.byteSwapped) >= 0 ? Int($0.byteSwapped) : nil }
  }
}

extension CRS {
  /// Checks that a definition means longitude and latitude on WGS 84.
  ///
  /// - Throws: `FormatError` naming what it means instead.
  static func requireWGS84(_ definition: String, file: String) throws(FormatError) {
    let remedy = "convert it with ogr2ogr -t_srs EPSG:4326 OUTPUT \(file)"
    let crs: CRS
    do { crs = try CRS(definition) } catch {
      throw FormatError(file, error.description, remedy: remedy)
    }
    guard crs == .wgs84 else {
      let name = crs.epsg == nil ? crs.name : "\(crs) (\(crs.name))"
      throw FormatError(file, "is in \(name) and must be in EPSG:4326", remedy: remedy)
    }
  }
}

extension Polygon {
  /// The polygon with what lies beyond 180° or 90° by no more than rounding put there.
  ///
  /// - Throws: `GeometryError` where it lies farther out.
  func withinDegrees() throws(GeometryError) -> Polygon {
    let bounds = bounds
    let slack = 1e-6
    guard max(abs(bounds.west), abs(bounds.east)) <= 180 + slack,
      max(abs(bounds.south), abs(bounds.north)) <= 90 + slack
    else {
      throw GeometryError(
        "its coordinates are no degrees: \(bounds); give longitude and latitude (EPSG:4326)")
    }
    guard max(abs(bounds.west), abs(bounds.east)) > 180 || max(abs(bounds.south), abs(bounds.north)) > 90
    else { return self }
    return try Polygon(
      parts: parts.map { rings in
        rings.map { ring in
          ring.map { Point(x: min(180, max(-180, $0.x)), y: min(90, max(-90, $0.y))) }
        }
      })
  }
}
