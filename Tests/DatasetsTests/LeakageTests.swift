import Datasets
import Formats
import Foundation
import Geometry
import Rasters
import Testing
import TestSupport

@Suite struct LeakageTests {
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
    path: "Fixtures")
  static let geojson = fixtures.appending(path: "leakage.geojson").path

  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A chip as `leakage.py` makes it.
  static func image(_ i: Int, in box: Bounds) -> Data {
    let k = i % 7 == 6 ? i - 3 : i
    return TinyTIFF.data(box, size: Size(width: 27, height: 24), bands: 1, type: .uint16) { x, y, _ in
      if i % 20 == 19 { return 7 }
      let value =
        (x * (k * 37 % 101 + 3) + y * (k * 53 % 97 + 5) + (x / 3) * (y / 3) * (k % 13 + 1) * 7) % 251
      return k != i && x < 3 && y < 3 ? value + 9 : value
    }
  }

  /// What shapely, pandas and numpy find by looking at every pair.
  @Test func anAuditFindsWhatEveryPairTells() throws {
    let known = try JSON(path: Self.fixtures.appending(path: "leakage.json").path)
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var tiles = try AuditSource(Self.geojson).read()
    var paths: [String] = []
    for (i, box) in tiles.bounds.enumerated() {
      let path = folder.appending(path: "\(i).tif")
      try Self.image(i, in: #require(box)).write(to: path)
      paths.append(path.path)
    }
    let hashes = try paths.map { try PerceptualHash(file: $0) }
    let expected = try #require(known["hashes"]?.elements).map { value in
      value.text.flatMap { UInt64($0, radix: 16) }
    }
    #expect(hashes.map { $0?.bits } == expected)
    tiles.images = .files(paths)
    var options = LeakageAudit.Options()
    options.threads = 2
    let audit = try LeakageAudit(tiles, file: Self.geojson, options)
    for (i, key) in ["test_train", "val_train", "test_val"].enumerated() {
      let facts = try #require(known[key])
      let overlap = audit.overlaps.shared[i]
      #expect(overlap.pairs == facts["overlap_pairs"]?.int)
      #expect(overlap.tiles == facts["overlap_tiles"]?.int)
      let area = try #require(facts["overlap_km2"]?.double)
      #expect(abs(overlap.squareKilometres - area) < 1e-3 * area)
      let distances = audit.distances.distances[i]
      #expect(distances.within.map(\.count) == facts["within"]?.elements?.compactMap(\.int))
      let nearest = facts["nearest"]?.elements?.compactMap(\.double) ?? []
      #expect(nearest.count == 4)
      for (share, value) in zip([0, 0.25, 0.5, 1], nearest) {
        let found = try #require(distances.nearest.first { $0.share == share }?.kilometres)
        #expect(abs(found - value) < 1e-6)
      }
      let scenes = try #require(audit.scenes?.shared[i])
      #expect(scenes.pairs == facts["scene_pairs"]?.int && scenes.scenes == facts["scenes"]?.int)
      let alike = try #require(audit.duplicates?.alike[i])
      #expect(alike.pairs == facts["alike_pairs"]?.int && alike.chips == facts["alike_chips"]?.int)
    }
    #expect(audit.duplicates?.flat == hashes.count { $0 == nil })
  }

  @Test func anAuditIsTheSameOnAnyNumberOfThreads() throws {
    let texts = try [1, 3].map { threads in
      var options = LeakageAudit.Options()
      options.threads = threads
      let audit = try LeakageAudit(try AuditSource(Self.geojson).read(), file: "", options)
      return audit.json.formatted + audit.lines.joined(separator: "\n")
    }
    #expect(texts[0] == texts[1])
  }

  /// Hashes at random with some a few bits beside others, against all pairs; every distance.
  @Test(arguments: [0, 1, 4, 7, 12])
  func noPairOfNearHashesIsMissed(distance: Int) throws {
    var random = SeededRandom(seed: UInt64(distance))
    var hashes: [UInt64] = []
    for i in 0..<400 {
      var bits = i % 2 == 0 ? random.next() : hashes[Int(random.next() % UInt64(hashes.count))]
      for _ in 0..<(i % 2 == 0 ? 0 : Int(random.next() % 14)) { bits ^= 1 << (random.next() % 64) }
      hashes.append(bits)
    }
    let parts = hashes.indices.map { TilePart.allCases[$0 % 3] }
    let found = try NearDuplicates(
      hashes: hashes.map { PerceptualHash(bits: $0) }, parts: parts, distance: distance)
    for alike in found.alike {
      let pairs = hashes.indices.flatMap { i in
        hashes.indices.filter { parts[i] == alike.parts.judged && parts[$0] == alike.parts.known }
          .filter { (hashes[i] ^ hashes[$0]).nonzeroBitCount <= distance }.map { (i, $0) }
      }
      #expect(alike.pairs == pairs.count && alike.chips == Set(pairs.map(\.0)).count)
      #expect(
        alike.worst.first.map { Int($0.value) }
          == pairs.map { (hashes[$0] ^ hashes[$1]).nonzeroBitCount }.min())
    }
  }

  @Test func limitsAreJudged() throws {
    let audit = try LeakageAudit(try AuditSource(Self.geojson).read(), file: "tiles")
    var limits = LeakageAudit.Limits()
    limits.overlaps = 1000
    limits.scenePairs = 1000
    #expect(try audit.findings(limits, file: "tiles").isEmpty)
    limits.overlaps = 0
    limits.kilometres = 1
    limits.scenePairs = 0
    #expect(try audit.findings(limits, file: "tiles").count == 5)
    limits.duplicates = 0
    #expect { try audit.findings(limits, file: "tiles") } throws: { "\($0)".contains("no chips") }
  }

  /// GeoTIFFs in folders of parts, and the same beside a table.
  @Test func foldersOfChipsAreRead() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let box = Bounds(west: 7, south: 50, east: 7.01, north: 50.01)
    for (i, part) in ["train", "train", "test", "val"].enumerated() {
      for place in ["parts/\(part)", "flat"] {
        try FileManager.default.createDirectory(
          at: folder.appending(path: place), withIntermediateDirectories: true)
        let shifted = Bounds(
          west: box.west + 0.02 * Double(i), south: box.south, east: box.east + 0.02 * Double(i),
          north: box.north)
        // The last two look like the first.
        try Self.image(i >= 2 ? 0 : i, in: shifted).write(to: folder.appending(path: "\(place)/c\(i).tif"))
      }
    }
    try Data("identifier,split\nc0,train\nc1,train\nc2,test\nc3,val\n".utf8)
      .write(to: folder.appending(path: "flat/splits.csv"))
    for place in ["parts", "flat"] {
      let tiles = try AuditSource(folder.appending(path: place).path).read()
      #expect(tiles.count == 4 && tiles.counts == TileParts(train: 2, test: 1, val: 1))
      let audit = try LeakageAudit(tiles, file: place)
      #expect(audit.duplicates?.alike.map(\.pairs) == [1, 1, 1])
      #expect(audit.overlaps.shared.allSatisfy { $0.pairs == 0 })
      let near = try #require(audit.distances.distances.first?.nearest.first?.kilometres)
      #expect(abs(near - 0.716) < 0.002)
    }
    #expect { try AuditSource(folder.path + "/parts/train").read() } throws: {
      "\($0)".contains("splits.csv")
    }
  }

  /// Edges of chips in UTM are not upright; neighbours share an edge and no ground.
  @Test func tablesWithEdgesInMetresAreRead() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "index.csv").path
    var text = "id,scene,crs,west,south,east,north,split\n"
    for i in 0..<100 {
      let (x, y) = (300_000 + i % 10 * 2560, 5_500_000 + i / 10 * 2560)
      text +=
        "c\(i),s\(i % 10),EPSG:32632,\(x),\(y),\(x + 2560),\(y + 2560),\(i % 3 == 0 ? "test" : "train")\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let audit = try LeakageAudit(try AuditSource(path).read(), file: path)
    #expect(audit.overlaps.shared[0].pairs == 0)
    #expect(audit.distances.distances[0].within[0].count == 34)
    #expect(audit.scenes?.scenes == 10)
  }

  @Test func whatTellsNoPartsIsRefused() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "points.csv").path
    for (text, problem) in [
      ("id,lon,lat\na,1,2\n", "no column 'split'"), ("id,split\na,train\n", "no place"),
      ("lon,lat,split\n1,2,train\n1,3,train\n", "fewer than two"),
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      #expect { try AuditSource(path).read() } throws: { "\($0)".contains(problem) }
    }
  }
}
