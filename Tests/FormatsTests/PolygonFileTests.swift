import CDeflate
import CSQLite
import Formats
import Foundation
import Geometry
import TestSupport
import Testing

/// Shapefiles, plain and zipped, and GeoPackages, made here byte by byte.
@Suite struct PolygonFileTests {
  typealias Ring = [(Double, Double)]
  static let outer: Ring = [(0, 0), (0, 4), (4, 4), (4, 0), (0, 0)]
  static let hole: Ring = [(1, 1), (2, 1), (2, 2), (1, 2), (1, 1)]
  static let island: Ring = [(10, 0), (10, 1), (11, 1), (11, 0), (10, 0)]
  /// As ESRI's software writes it.
  static let projection =
    #"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],"#
    + #"PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#

  static func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
  static func big(_ value: Int) -> [UInt8] { withUnsafeBytes(of: Int32(value).bigEndian) { Array($0) } }

  /// Shapes of rings each, without a shape where there are none.
  static func shapes(_ list: [[Ring]], type: Int32 = 5) -> [UInt8] {
    var records: [UInt8] = []
    for (i, rings) in list.enumerated() {
      var content = little(rings.isEmpty ? 0 : type)
      if !rings.isEmpty {
        content += [UInt8](repeating: 0, count: 32) + little(Int32(rings.count))
        content += little(Int32(rings.map(\.count).reduce(0, +)))
        var start = 0
        for ring in rings {
          content += little(Int32(start))
          start += ring.count
        }
        for (x, y) in rings.joined() { content += little(x.bitPattern) + little(y.bitPattern) }
      }
      records += big(i + 1) + big(content.count / 2) + content
    }
    var header = big(9994) + [UInt8](repeating: 0, count: 20) + big((100 + records.count) / 2)
    header += little(Int32(1000)) + little(type) + [UInt8](repeating: 0, count: 64)
    return header + records
  }

  /// A name of ten characters, a number of six with decimals, and a truth.
  static func table(_ rows: [String]) -> [UInt8] {
    var bytes: [UInt8] = [3, 126, 1, 1] + little(Int32(rows.count)) + little(UInt16(32 + 3 * 32 + 1))
    bytes += little(UInt16(1 + 10 + 6 + 1)) + [UInt8](repeating: 0, count: 20)
    for (name, type, width) in [("name", "C", 10), ("count", "N", 6), ("good", "L", 1)] {
      bytes += Array(name.utf8) + [UInt8](repeating: 0, count: 11 - name.utf8.count) + Array(type.utf8)
      bytes += [0, 0, 0, 0, UInt8(width), 0] + [UInt8](repeating: 0, count: 14)
    }
    return bytes + [0x0d] + rows.joined().unicodeScalars.map { UInt8($0.value) } + [0x1a]
  }

  static let rows = [
    (" ", "Dudelange", "12", "T"), (" ", "K\u{F6}ln", "", "F"), (" ", "Nowhere", "1.5", "?"),
    ("*", "Deleted", "", "F"),
  ].map { mark, name, count, good in
    let gaps = [10 - name.count, 6 - count.count].map { String(repeating: " ", count: $0) }
    return mark + name + gaps[0] + gaps[1] + count + good
  }
  static let all: [[Ring]] = [[outer, hole, island], [island], [], [outer]]

  /// A zip archive, deflated or stored, with sizes in 64 bits where `isLarge`.
  static func zip(_ files: [(String, [UInt8])], isLarge: Bool = false, isStored: Bool = false) -> [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, bytes) in files {
      var packed = [UInt8](repeating: 0, count: bytes.count + 100)
      let state = libdeflate_alloc_compressor(6)
      let size = libdeflate_deflate_compress(state, bytes, bytes.count, &packed, packed.count)
      libdeflate_free_compressor(state)
      packed = isStored ? bytes : Array(packed[..<size])
      let sum = little(libdeflate_crc32(0, bytes, bytes.count))
      let start = body.count
      let method = little(UInt16(isStored ? 0 : 8))
      let sizes = little(UInt32(packed.count)) + little(UInt32(bytes.count))
      let wide: [UInt8] = [0xff, 0xff, 0xff, 0xff]
      body += [0x50, 0x4b, 3, 4, 20, 0, 0, 0] + method + [0, 0, 0, 0] + sum + sizes
      body += little(UInt16(name.utf8.count)) + [0, 0] + Array(name.utf8) + packed
      var extra: [UInt8] = []
      if isLarge {
        extra = little(UInt16(1)) + little(UInt16(24)) + little(UInt64(bytes.count))
        extra += little(UInt64(packed.count)) + little(UInt64(start))
      }
      directory += [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0] + method + [0, 0, 0, 0] + sum
      directory += (isLarge ? wide + wide : sizes) + little(UInt16(name.utf8.count))
      directory += little(UInt16(extra.count)) + [UInt8](repeating: 0, count: 10)
      directory += (isLarge ? wide : little(UInt32(start))) + Array(name.utf8) + extra
    }
    var end: [UInt8] = []
    if isLarge {
      end = [0x50, 0x4b, 6, 6] + little(UInt64(44)) + [45, 0, 45, 0] + [UInt8](repeating: 0, count: 8)
      end += little(UInt64(files.count)) + little(UInt64(files.count)) + little(UInt64(directory.count))
      end += little(UInt64(body.count)) + [0x50, 0x4b, 6, 7] + little(UInt32(0))
      end += little(UInt64(body.count + directory.count)) + little(UInt32(1))
    }
    let count = little(UInt16(isLarge ? 0xffff : files.count))
    end += [0x50, 0x4b, 5, 6, 0, 0, 0, 0] + count + count
    end +=
      isLarge
      ? [UInt8](repeating: 0xff, count: 8) : little(UInt32(directory.count)) + little(UInt32(body.count))
    return body + directory + end + [3, 0] + Array("end".utf8)
  }

  static let members = [
    ("a/communes.SHP", shapes(all)), ("a/communes.dbf", table(rows)),
    ("a/communes.prj", Array(projection.utf8)), ("__MACOSX/a/._communes.shp", [1, 2, 3]),
  ]

  static func read(_ bytes: [UInt8], _ name: String, beside: [(String, [UInt8])] = []) throws -> PolygonTable
  {
    let folder = try TemporaryFolder()
    for (name, bytes) in beside { _ = try bytes.withUnsafeBytes { try folder.write($0, as: name) } }
    return try PolygonTable(path: try bytes.withUnsafeBytes { try folder.write($0, as: name) })
  }

  static func check(_ table: PolygonTable) {
    #expect(table.polygons.map(\.area) == [16, 1])
    #expect(table.polygons.map { $0.parts.map(\.count) } == [[2, 1], [1]])
    #expect(table["name"] == ["Dudelange", "Köln"])
    #expect(table["count"] == [12, .null])
    #expect(table["good"] == [true, false])
  }

  @Test func aShapefileHasItsHolesPartsAndColumns() throws {
    let parts = [("a.prj", Array(Self.projection.utf8)), ("a.DBF", Self.table(Self.rows))]
    Self.check(try Self.read(Self.shapes(Self.all), "a.shp", beside: parts))
    // Heights follow the points and are not looked at.
    Self.check(try Self.read(Self.shapes(Self.all, type: 15), "a.shp", beside: parts))
  }

  @Test(arguments: [(false, false), (true, false), (false, true)])
  func aZippedShapefileIsRead(isLarge: Bool, isStored: Bool) throws {
    Self.check(try Self.read(Self.zip(Self.members, isLarge: isLarge, isStored: isStored), "a.zip"))
  }

  @Test func whatIsNotInDegreesIsNamedWithItsRemedy() throws {
    let utm = try CRS(epsg: 32632).wkt1
    let refused: [([UInt8], [(String, [UInt8])], String)] = [
      (Self.shapes(Self.all), [("a.prj", Array(utm.utf8))], "is in EPSG:32632 (WGS 84 / UTM zone 32N)"),
      (Self.shapes(Self.all), [], "a .prj is missing"),
      (Self.shapes(Self.all), [("a.prj", Array("nonsense".utf8))], "not known to PROJ"),
      (
        Self.shapes([[Self.outer.map { ($0.0 * 100_000, $0.1) }]]), [("a.prj", Array(Self.projection.utf8))],
        "record 1: its coordinates are no degrees"
      ),
      (Self.shapes([[Self.outer]], type: 3), [("a.prj", Array(Self.projection.utf8))], "no polygon (type 3)"),
    ]
    for (shapes, beside, words) in refused {
      #expect { try Self.read(shapes, "a.shp", beside: beside) } throws: { "\($0)".contains(words) }
    }
    #expect { try Self.read([1], "a.kml") } throws: { "\($0)".contains("give .shp, .zip, .gpkg or .geojson") }
  }

  @Test func archivesWithoutOneShapefileAreRefused() throws {
    let shape = Self.members[0].1
    for (members, words) in [
      ([("a.txt", [65])], "holds no .shp"),
      ([("a.shp", shape), ("b.shp", shape)], "several shapefiles: a.shp, b"),
    ] as [([(String, [UInt8])], String)] {
      #expect { try Self.read(Self.zip(members), "a.zip") } throws: { "\($0)".contains(words) }
    }
    // A member that says it is larger than deflate can make it.
    var bomb = Self.zip([("a.shp", [UInt8](repeating: 0, count: 4000))])
    let place = try #require(bomb.indices.first { bomb[$0...].starts(with: [0x50, 0x4b, 1, 2]) })
    bomb.replaceSubrange(place + 24..<place + 28, with: Self.little(UInt32(0x7fff_0000)))
    #expect { try Self.read(bomb, "a.zip") } throws: { "\($0)".contains("which it cannot have") }
  }

  static func geoPackage(_ path: String, epsg: Int = 4326, layers: Int = 1) throws {
    var database: OpaquePointer?
    try #require(sqlite3_open(path, &database) == SQLITE_OK)
    defer { sqlite3_close(database) }
    var polygon: [UInt8] = [1] + little(UInt32(3)) + little(UInt32(2))
    for ring in [outer, hole] {
      polygon += little(UInt32(ring.count))
      for (x, y) in ring { polygon += little(x.bitPattern) + little(y.bitPattern) }
    }
    // With heights, in big-endian order and in two parts.
    func turned(_ value: Double) -> [UInt8] { little(value.bitPattern).reversed() }
    var parts: [UInt8] = [0, 0, 0, 3, 0xee, 0, 0, 0, 1] + [0, 0, 0, 3, 0xeb, 0, 0, 0, 1, 0, 0, 0, 5]
    for (x, y) in island { parts += turned(x) + turned(y) + turned(7) }
    let header: [UInt8] = [0x47, 0x50, 0, 1] + little(Int32(epsg))
    let boxed: [UInt8] = [0x47, 0x50, 0, 3] + little(Int32(epsg)) + [UInt8](repeating: 0, count: 32)
    func hex(_ bytes: [UInt8]) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    var sql = """
      CREATE TABLE gpkg_spatial_ref_sys (srs_name, srs_id INTEGER PRIMARY KEY, organization,
        organization_coordsys_id, definition, description);
      INSERT INTO gpkg_spatial_ref_sys VALUES ('x', \(epsg), 'EPSG', \(epsg), 'undefined', '');
      CREATE TABLE gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m);
      CREATE TABLE "com""munes" (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT, size REAL);
      INSERT INTO "com""munes" VALUES (1, x'\(hex(header + polygon))', 'one', 1.5),
        (2, NULL, 'none', 2), (3, x'\(hex(boxed + parts))', NULL, 3);
      """
    for i in 0..<layers {
      sql += "INSERT INTO gpkg_geometry_columns VALUES ('com\"munes', 'geom', 'POLYGON', \(epsg), \(i), 0);"
    }
    try #require(sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK)
  }

  @Test func aGeoPackageIsReadWithItsColumns() throws {
    let folder = try TemporaryFolder()
    try Self.geoPackage(folder.path + "/a.gpkg")
    let table = try PolygonTable(path: folder.path + "/a.gpkg")
    #expect(table.polygons.map(\.area) == [15, 1])
    #expect(table.columns.map(\.name) == ["fid", "name", "size"])
    #expect(table["name"] == ["one", .null] && table["size"] == [1.5, 3.0] && table["fid"] == [1, 3])
    try Self.geoPackage(folder.path + "/b.gpkg", epsg: 25832)
    #expect { try PolygonTable(path: folder.path + "/b.gpkg") } throws: {
      "\($0)".contains("is in EPSG:25832") && "\($0)".contains("ogr2ogr -t_srs EPSG:4326")
    }
    try Self.geoPackage(folder.path + "/c.gpkg", layers: 2)
    #expect { try PolygonTable(path: folder.path + "/c.gpkg") } throws: { "\($0)".contains("several layers") }
  }

  /// Thousands of flipped bytes and cuts either read or give one line.
  @Test func damageIsAnErrorOfOneLine() throws {
    let folder = try TemporaryFolder()
    try Self.geoPackage(folder.path + "/whole.gpkg")
    let package = Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/whole.gpkg")))
    _ = try Array(Self.projection.utf8).withUnsafeBytes { try folder.write($0, as: "a.prj") }
    let files: [(String, [UInt8], Int)] = [
      ("a.shp", Self.shapes(Self.all), 1000), ("a.dbf", Self.table(Self.rows), 1000),
      ("a.zip", Self.zip(Self.members), 250), ("a.zip", Self.zip(Self.members, isLarge: true), 250),
      ("a.gpkg", package, 150),
    ]
    var random = SeededRandom(seed: 11)
    var read = 0
    for (name, whole, rounds) in files {
      for _ in 0..<rounds {
        var bytes = whole
        for _ in 0...random.next() % 3 {
          // Most of a database is empty; its tables stand at the ends of pages.
          let page = Int(random.next() % UInt64(bytes.count))
          bytes[name == "a.gpkg" && random.next() % 2 == 0 ? page / 4096 * 4096 + 3900 + page % 196 : page] =
            UInt8(random.next() % 256)
        }
        if random.next() % 4 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
        if name == "a.dbf" {
          _ = try Self.shapes(Self.all).withUnsafeBytes { try folder.write($0, as: "a.shp") }
        }
        let path = try bytes.withUnsafeBytes { try folder.write($0, as: name) }
        do throws(FormatError) {
          _ = try PolygonTable(path: name == "a.dbf" ? folder.path + "/a.shp" : path)
          read += 1
        } catch { #expect(!error.description.contains("\n")) }
      }
    }
    #expect(read > 500)
  }

  /// The communes of Ticino, and the countries of Natural Earth, as GDAL reads them.
  @Test(.enabled(if: Golden.isPresent, "\(Golden.reason)"))
  func realShapefilesAreRead() throws {
    let folder = Golden.shared.appending(path: "data/vector").path
    let world = try PolygonTable(path: folder + "/naturalearth_lowres/naturalearth_lowres.shp")
    #expect(world.polygons.count == 177)
    #expect(
      world["name"]?.contains("Fiji") == true && world["pop_est"]?.allSatisfy { $0.double != nil } == true)
    #expect(abs(world.polygons.map(\.area).reduce(0, +) - 21496.99) < 1)
    #expect {
      try PolygonTable(path: folder + "/comuni/SIT_limiti_amministrativi_comunali_DBT.shp")
    } throws: { "\($0)".contains("must be in EPSG:4326") }
  }
}
