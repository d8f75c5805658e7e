import CSQLite
import Formats
import Foundation
import Geometry
import TestSupport
import Testing

@Suite struct GeoPackageTests {
  /// The first column of a query's first row.
  static func query(_ path: String, _ sql: String) throws -> String? {
    var database: OpaquePointer?
    try #require(sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK)
    defer { sqlite3_close(database) }
    var statement: OpaquePointer?
    try #require(sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, "\(sql)")
    defer { sqlite3_finalize(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW else { return nil }
    return sqlite3_column_text(statement, 0).map { String(cString: $0) }
  }

  static func boxes(_ count: Int) -> [Bounds] {
    var random = SeededRandom(seed: UInt64(count))
    return (0..<count).map { _ in
      let (x, y) = (600_000 + Double(random.next() % 100_000), 5_300_000 + Double(random.next() % 100_000))
      let (width, height) = (1 + Double(random.next() % 900), 0.1 + Double(random.next() % 900))
      return Bounds(west: x, south: y, east: x + width, north: y + height)
    }
  }

  static func write(_ path: String, _ boxes: [Bounds]) throws {
    let writer = try GeoPackageWriter(
      path: path, layer: "chi\"ps",
      columns: [.init("name", .text), .init("cloud", .real), .init("n", .integer)],
      crs: try CRS(epsg: 32632))
    for (i, box) in boxes.enumerated() {
      try writer.append(box, values: [.text("it's \(i)"), i % 2 == 0 ? .real(0.5) : .null, .integer(i)])
    }
    try writer.close()
  }

  /// Around the number of cells in a node, and with three levels of nodes.
  @Test(arguments: [0, 1, 50, 51, 52, 103, 2601, 2602, 9000])
  func theIndexFindsWhatIsThere(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.gpkg"
    let boxes = Self.boxes(count)
    try Self.write(path, boxes)
    #expect(try Self.query(path, "PRAGMA integrity_check") == "ok")
    #expect(try Self.query(path, #"SELECT rtreecheck('rtree_chi"ps_geom')"#) == "ok")
    #expect(try Self.query(path, #"SELECT count(*) FROM "chi""ps""#) == "\(count)")
    for place in Self.boxes(20) {
      let found = try Self.query(
        path,
        """
        SELECT count(*) FROM "rtree_chi""ps_geom" WHERE maxx >= \(place.west) AND minx <= \(place.east)
        AND maxy >= \(place.south) AND miny <= \(place.north)
        """)
      let expected = boxes.count {
        $0.east >= place.west && $0.west <= place.east && $0.north >= place.south && $0.south <= place.north
      }
      #expect(Int(found ?? "") == expected)
    }
  }

  @Test func theSameRowsMakeTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let paths = ["a", "b"].map { "\(folder.path)/\($0).gpkg" }
    try Self.write(paths[0], Self.boxes(300))
    Thread.sleep(forTimeInterval: 1.1)
    try Self.write(paths[1], Self.boxes(300))
    #expect(try Data(contentsOf: URL(filePath: paths[0])) == Data(contentsOf: URL(filePath: paths[1])))
  }

  @Test(.enabled(if: output(of: "ogrinfo", ["--version"]) != nil, "needs ogrinfo"))
  func GDALReadsIt() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.gpkg"
    try Self.write(path, [Bounds(west: 600_000, south: 5_300_000, east: 600_320, north: 5_300_320)])
    let text = try #require(output(of: "ogrinfo", ["-al", path]))
    #expect(text.contains("UTM zone 32N"))
    #expect(text.contains("name (String) = it's 0"))
    #expect(
      text.contains("POLYGON ((600000 5300320,600320 5300320,600320 5300000,600000 5300000,600000 5300320))"))
  }

  @Test(.enabled(if: output(of: "ogrinfo", ["--version"]) != nil, "needs ogrinfo"))
  func GDALReadsPoints() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/p.gpkg"
    let writer = try GeoPackageWriter(
      path: path, layer: "p", columns: [.init("agbd", .real)], crs: .wgs84, geometry: .point)
    try writer.append(Point(x: 51.5, y: -36.25), values: [.real(12.5)])
    try writer.append(Point(x: -7, y: 3), values: [.real(0.1)])
    try writer.close()
    let text = try #require(output(of: "ogrinfo", ["-al", path]))
    for line in [
      "Geometry: Point", "Feature Count: 2", "Extent: (-7.000000, -36.250000) - (51.500000, 3.000000)",
      "POINT (51.5 -36.25)", "agbd (Real) = 12.5",
    ] { #expect(text.contains(line), "\(line)") }
  }

  @Test func namesMustBeUsable() throws {
    let folder = try TemporaryFolder()
    for columns in [["fid"], ["a", "A"], [""]] {
      #expect(throws: FormatError.self) {
        try GeoPackageWriter(
          path: folder.path + "/a.gpkg", layer: "x", columns: columns.map { .init($0, .text) }, crs: .wgs84)
      }
    }
  }
}
