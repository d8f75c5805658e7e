public import Chipping
public import Formats
public import Geometry

/// Tiles of an area: polygons in longitude and latitude, with a name each, and what is known of them.
///
/// Names and areas follow from the polygons; they are computed anew whenever a file is read.
public struct TileSet: Sendable {
  /// The file that the set is, or will be.
  public let name: TileFileName
  /// The polygons, and what is known of each. The first columns of a new set are `area_km2` and `identifier`.
  public private(set) var table: PolygonTable
  /// The name of each tile, of its place alone.
  public let identifiers: [String]

  /// The number of tiles.
  public var count: Int { identifiers.count }

  /// A new set.
  ///
  /// - Parameters:
  ///   - polygons: In degrees. Their order is that of the file, and part of what the set's hash means.
  ///   - threads: Workers; as many as processors when nil.
  /// - Throws: `ChippingError` for names that cannot be, `FormatError` for tiles beyond UTM.
  public init(
    _ polygons: [Polygon], folder: String, aoi: String, partitions: String, threads: Int? = nil
  ) throws {
    let facts = try TileFacts(polygons, file: aoi, threads: threads ?? Workers.processorCount)
    name = try TileFileName(
      folder: folder, aoi: aoi, partitions: partitions, hash: TileHash().identifier(of: facts.identifiers))
    table = PolygonTable(polygons: polygons)
    identifiers = facts.identifiers
    table["area_km2"] = facts.areas.map { .number($0 / 1e6) }
    table["identifier"] = identifiers.map { .string($0) }
  }

  /// Reads a file of tiles.
  ///
  /// - Parameter threads: Workers; as many as processors when nil.
  /// - Throws: `FormatError`, or `ChippingError` where the file is not named like one of tiles.
  public init(path: String, threads: Int? = nil) throws {
    name = try TileFileName(path: path)
    table = try PolygonTable(geoJSON: path)
    let facts = try TileFacts(table.polygons, file: path, threads: threads ?? Workers.processorCount)
    identifiers = facts.identifiers
    table["area_km2"] = facts.areas.map { .number($0 / 1e6) }
    table["identifier"] = identifiers.map { .string($0) }
  }

  private init(name: TileFileName, table: PolygonTable, identifiers: [String]) {
    (self.name, self.table, self.identifiers) = (name, table, identifiers)
  }

  /// Some of the tiles as a set of their own, with all that is known of each.
  ///
  /// - Parameters:
  ///   - rows: Their numbers, in the order of the new set.
  ///   - partitions: What these tiles are called; as before when nil.
  /// - Throws: `ChippingError` for a name that cannot be.
  public func rows(_ rows: [Int], partitions: String? = nil) throws(ChippingError) -> TileSet {
    let identifiers = rows.map { self.identifiers[$0] }
    if let partitions { try TileFileName.check(partitions: partitions) }
    var name = name
    name.partitions = partitions ?? name.partitions
    name.hash = TileHash().identifier(of: identifiers)
    return TileSet(name: name, table: table.rows(rows), identifiers: identifiers)
  }

  /// The values of a column, one for each tile; nil where there is no such column. Set, they replace the
  /// column or come last.
  ///
  /// - Precondition: A value for each tile; names and areas are not set.
  public subscript(column: String) -> [JSON]? {
    get { table[column] }
    set {
      precondition(column != "identifier" && column != "area_km2", "names and areas follow from the places")
      table[column] = newValue
    }
  }

  /// Whether the file's name says what its tiles come to.
  ///
  /// - Throws: `FormatError` where it does not: the tiles were changed, and what was made for them would be
  ///   lost among others.
  public func checkHash() throws(FormatError) {
    let hash = TileHash().identifier(of: identifiers)
    guard hash == name.hash else {
      throw FormatError(
        name.path, "its tiles come to the hash \(hash), and its name says \(name.hash)",
        remedy: "they were changed by hand: rename the file, or make it again")
    }
  }

  /// Writes the set under its name, in place of the file that is there.
  ///
  /// - Throws: `FormatError`; also where the hash in the name is not that of the tiles.
  public func write() throws(FormatError) {
    try checkHash()
    try table.write(geoJSON: name.path)
  }
}

/// What follows from where tiles are.
private struct TileFacts {
  var identifiers: [String]
  /// In square metres, in the plane of each tile's own UTM zone.
  var areas: [Double]

  private static let pieceTiles = 1024

  /// What a worker computes with.
  private final class Tools {
    let hash = TileHash()
    let area = TileArea()
  }

  init(_ polygons: [Polygon], file: String, threads: Int) throws(FormatError) {
    identifiers = [String](repeating: "", count: polygons.count)
    areas = [Double](repeating: 0, count: polygons.count)
    let size = Self.pieceTiles
    try identifiers.withUnsafeMutableBufferPointer { identifiers throws(FormatError) in
      try areas.withUnsafeMutableBufferPointer { areas throws(FormatError) in
        // Each piece has places of its own in both.
        nonisolated(unsafe) let (identifiers, areas) = (identifiers, areas)
        try Workers.run(
          (polygons.count + size - 1) / size, threads: threads, state: { Tools() }
        ) { (tools: Tools, piece) throws(FormatError) in
          for i in piece * size..<min(polygons.count, (piece + 1) * size) {
            identifiers[i] = tools.hash.identifier(of: polygons[i].bounds)
            do { areas[i] = try tools.area.squareMeters(polygons[i]) } catch {
              throw FormatError(file, at: "tile \(i + 1)", "\(error)")
            }
          }
        }
      }
    }
  }
}

/// Measures areas in square metres. Belongs to one thread.
final class TileArea {
  private var transforms: [Int: CoordinateTransform] = [:]
  private var (x, y): ([Double], [Double]) = ([], [])

  /// The area of a polygon in degrees, in the plane of the UTM zone of its rectangle's middle.
  ///
  /// - Throws: `GeometryError` beyond UTM.
  func squareMeters(_ polygon: Polygon) throws(GeometryError) -> Double {
    let center = polygon.bounds.center
    let code = try CRS.plainUTMCode(longitude: center.x, latitude: center.y)
    let transform = try transform(to: code)
    var area = 0.0
    for rings in polygon.parts {
      for (i, ring) in rings.enumerated() {
        let part = abs(signedArea(ring, transform))
        guard part.isFinite else { throw GeometryError("a tile reaches beyond UTM; take a smaller one") }
        area += i == 0 ? part : -part
      }
    }
    return area
  }

  private func transform(to code: Int) throws(GeometryError) -> CoordinateTransform {
    if let transform = transforms[code] { return transform }
    let transform = try CoordinateTransform(from: .wgs84, to: CRS(epsg: code))
    transforms[code] = transform
    return transform
  }

  private func signedArea(_ ring: [Point], _ transform: CoordinateTransform) -> Double {
    x.removeAll(keepingCapacity: true)
    y.removeAll(keepingCapacity: true)
    for point in ring {
      x.append(point.x)
      y.append(point.y)
    }
    transform.transform(&x, &y)
    var sum = 0.0
    for i in 0..<x.count - 1 {
      sum += (x[i] - x[0]) * (y[i + 1] - y[0]) - (x[i + 1] - x[0]) * (y[i] - y[0])
    }
    return sum / 2
  }
}
