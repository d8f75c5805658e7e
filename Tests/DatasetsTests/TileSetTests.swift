import Datasets
import Formats
import Foundation
import Geometry
import Testing
import TestSupport

@Suite struct TileSetTests {
  /// Positions in and out of numpy's exponents, and a negative zero, hashed by geetiles.
  @Test(arguments: [
    ([0, 0, 3, 4], "29fc392747df8"),
    ([6.1, 49.5, 6.11375, 49.509], "10c35837a45bb"),
    ([-75.12345678, -0.5, -75.0, 0.25], "091f0a626e49f"),
    ([0.00002, 51.5, 0.014, 51.51], "20bbe39a979a5"),
    ([0.05, 51.5, 0.064, 51.51], "09bc6bd6a0961"),
    ([-0.0000001, 10, 1, 11], "23e348a1e8123"),
  ])
  func tilesAreNamedAsNumpyPrintsTheirCorners(_ edges: [Double], _ name: String) {
    let bounds = Bounds(west: edges[0], south: edges[1], east: edges[2], north: edges[3])
    #expect(TileHash().identifier(of: bounds) == name)
  }

  @Test func zonesAreThePlainOnesAndTheLowest() throws {
    for (longitude, latitude, code) in [
      (3.0, 60.0, 32631), (9, 78, 32632), (6, 45, 32631), (12, 0, 32632), (-180, 10, 32601), (180, -1, 32760),
    ] { #expect(try CRS.plainUTM(longitude: longitude, latitude: latitude).epsg == code) }
    #expect(throws: GeometryError.self) { try CRS.plainUTM(longitude: 0, latitude: 84.5) }
    #expect(throws: GeometryError.self) { try CRS.plainUTM(longitude: 0, latitude: -80.5) }
  }

  /// The numbers that geetiles' README shows for Luxembourg.
  @Test(.enabled(if: Golden.isPresent, "\(Golden.reason)"))
  func luxembourgHasTheTilesOfGeetiles() throws {
    let area = try AreaFile.read(Golden.shared.appending(path: "data/vector/luxembourg.wkt").path)
    let grid = try UTMGrid(over: area, meters: 1000)
    let set = try TileSet(grid.tiles, folder: "", aoi: "lux", partitions: "aschips")
    #expect(grid.inspected == 4536)
    #expect(set.count == 2774 && Set(set.identifiers).count == 2774)
    #expect(set.name.hash == "14c55eb7d417f")
    #expect(set.identifiers.prefix(3) == ["132e3b06023c3", "162479949c39b", "2d10bfe632887"])
    let first = set.table.polygons[0].bounds
    let known = [5.73426506223336, 49.8131210175015, 5.7481558056727415, 49.82210878938217]
    for (edge, known) in zip([first.west, first.south, first.east, first.north], known) {
      #expect(abs(edge - known) < 1e-12)
    }
  }

  @Test func theGridIsTheSameOnAnyNumberOfThreads() throws {
    let area = try Polygon(wkt: "POLYGON ((8 50, 8.4 50.3, 8.2 50.4, 7.9 50.2, 8 50))")
    let sets = try [1, 2, 5].map { threads in
      try TileSet(
        UTMGrid(over: area, meters: 700, threads: threads).tiles, folder: "", aoi: "a", partitions: "aschips",
        threads: threads)
    }
    #expect(sets[0].count > 500)
    #expect(Set(sets.map(\.name.hash)).count == 1)
  }

  /// The original leaves strips in the north and east; the corrected grid covers every point once.
  @Test func aWholeGridCoversTheArea() throws {
    let area = try Polygon(wkt: "POLYGON ((8.9 50, 9.1 50, 9.1 50.1, 8.9 50.1, 8.9 50))")
    for (coverage, isWhole) in [(UTMGrid.Coverage.whole, true), (.original, false)] {
      let tiles = try UTMGrid(over: area, meters: 1900, coverage: coverage).tiles.map(\.bounds)
      var random = SeededRandom(seed: 3)
      var counts: [Int: Int] = [:]
      for _ in 0..<2000 {
        let (x, y) = (
          Double.random(in: 8.901..<9.099, using: &random), Double.random(in: 50.001..<50.099, using: &random)
        )
        let n = tiles.count { $0.west <= x && x <= $0.east && $0.south <= y && y <= $0.north }
        counts[n, default: 0] += 1
      }
      #expect((counts[0] == nil) == isWhole, "\(counts)")
      // Upright in degrees and on a lattice of metres, neighbours overlap by a thousandth.
      if isWhole { #expect((counts[1] ?? 0) > 1950) }
    }
  }

  @Test func aFileReadAndWrittenIsTheSame() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let area = try Polygon(wkt: "POLYGON ((8 50, 8.04 50, 8.04 50.03, 8 50.03, 8 50))")
    var set = try TileSet(
      UTMGrid(over: area, meters: 500).tiles, folder: folder.path, aoi: "hill", partitions: "aschips")
    set["group"] = (0..<set.count).map { $0 == 1 ? .null : .string("a,\"b\" \($0)") }
    set["shares"] = (0..<set.count).map { .object([.init("3", .number(Double($0) / 7))]) }
    try set.write()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: set.name.path))
    let read = try TileSet(path: set.name.path)
    #expect(read.identifiers == set.identifiers && read["group"] == set["group"])
    #expect(read["shares"] == set["shares"])
    try read.write()
    #expect(try Data(contentsOf: URL(fileURLWithPath: set.name.path)) == bytes)
  }

  /// What a file says of them counts for nothing.
  @Test func namesAndAreasFollowFromThePlacesAlone() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let area = try Polygon(wkt: "POLYGON ((9 50, 9.04 50, 9.04 50.03, 9 50.03, 9 50))")
    let set = try TileSet(
      UTMGrid(over: area, meters: 1000).tiles, folder: folder.path, aoi: "hill", partitions: "aschips")
    var table = set.table
    table["identifier"] = table.polygons.map { _ in "ffff" }
    table["area_km2"] = table.polygons.map { _ in -1 }
    try table.write(geoJSON: set.name.path)
    let read = try TileSet(path: set.name.path)
    #expect(read.identifiers == set.identifiers)
    #expect(read["identifier"] == set.identifiers.map { .string($0) } && read["area_km2"] == set["area_km2"])
    // At its zone's middle a tile of 999 m is 0.9996² of that on the map.
    for case .number(let size)? in read["area_km2"] ?? [] { #expect(abs(size - 0.998) < 0.0005) }
  }

  @Test func changedTilesAreNotWrittenUnderTheirOldName() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let area = try Polygon(wkt: "POLYGON ((8 50, 8.04 50, 8.04 50.03, 8 50.03, 8 50))")
    let set = try TileSet(
      UTMGrid(over: area, meters: 500).tiles, folder: folder.path, aoi: "hill", partitions: "aschips")
    let wrong = folder.appending(path: "hill_partitions_aschips_0123456789abc.geojson").path
    try set.table.write(geoJSON: wrong)
    #expect { try TileSet(path: wrong).write() } throws: { error in
      "\(error)".contains(set.name.hash) && "\(error)".contains("0123456789abc")
    }
  }

  @Test(arguments: [("a_b", "x"), ("a", "x_y"), ("a", "mypartitions"), ("", "x"), ("a", ""), ("a/b", "x")])
  func namesThatCannotBeReadBackAreRefused(aoi: String, partitions: String) {
    #expect(throws: (any Error).self) { try TileFileName(folder: "", aoi: aoi, partitions: partitions) }
  }

  @Test func pathsAreReadBack() throws {
    let name = try TileFileName(path: "/data/x_y/lux_partitions_5k_14c55eb7d417f.geojson")
    #expect(name.folder == "/data/x_y" && name.aoi == "lux" && name.partitions == "5k")
    #expect(name.hash == "14c55eb7d417f" && name.path == "/data/x_y/lux_partitions_5k_14c55eb7d417f.geojson")
    #expect(throws: (any Error).self) { try TileFileName(path: "tiles.geojson") }
  }

  @Test(arguments: [
    "POLYGON EMPTY", "POINT (1 2)", "POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))", "nonsense", "",
    "POLYGON ((500000 5500000, 500100 5500000, 500100 5500100, 500000 5500000))",
  ])
  func whatIsNoAreaIsRefused(text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString).wkt")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect { try AreaFile.read(file.path) } throws: { "\($0)".hasPrefix(file.path + ": ") }
  }
}
