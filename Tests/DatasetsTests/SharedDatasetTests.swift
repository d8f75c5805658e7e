import Datasets
import Formats
import Foundation
import Geometry
import Rasters
import Testing
import TestSupport

@Suite struct SharedDatasetTests {
  /// Tiles over a hill with images and labels, coarser tiles, proportions and parts.
  struct World {
    let folder: URL
    var tiles: TileSet
    let foreign: TileSet
    static let (images, labels) = ("s2-2020", "esaworldcover-2020")

    init(without missing: Set<Int> = []) throws {
      folder = try LeakageTests.folder()
      let area = try Polygon(wkt: "POLYGON ((8 50, 8.05 50, 8.05 50.03, 8 50.03, 8 50))")
      tiles = try TileSet(
        UTMGrid(over: area, meters: 1000).tiles, folder: folder.path, aoi: "hill", partitions: "aschips")
      foreign = try TileSet(
        UTMGrid(over: area, meters: 2500).tiles, folder: folder.path, aoi: "hill", partitions: "towns")
      try foreign.write()
      let overlaps = try ForeignTiles(foreign, under: tiles)
      tiles["foreignid_towns"] = overlaps.identifiers(tiles.count)
      let shares: JSON = ["10": 0.25, "30": 0.75]
      tiles[World.labels + "_proportions"] = (0..<tiles.count).map { $0 == 1 ? ["80": 1.0] : shares }
      tiles[World.labels + "_proportions_at_towns"] = (0..<tiles.count).map { _ in ["30": 1.0] }
      tiles["soil_proportions"] = (0..<tiles.count).map { _ in ["1": 1.0] }
      let split = TileSplit((0..<tiles.count).map { TilePart.allCases[$0 % 3] })
      tiles["split"] = split.column
      try tiles.write()
      try TileSplit.writeCSV(of: tiles)
      for (i, identifier) in tiles.identifiers.enumerated() {
        let box = tiles.table.polygons[i].bounds
        let size = Size(width: 8, height: 6)
        let image = TinyTIFF.data(box, size: size, bands: 3, type: .uint16) { x, y, band in
          40_000 + i + 100 * band + 10 * y + x
        }
        let label = TinyTIFF.data(box, size: size, bands: 1, type: .uint8) { x, y, _ in (x + y) % 3 * 10 + 10
        }
        if !missing.contains(i) { try write(image, World.images, identifier) }
        try write(label, World.labels, identifier)
      }
    }

    private func write(_ data: Data, _ dataset: String, _ identifier: String) throws {
      let place = folder.appending(path: "\(tiles.name.stem)/\(dataset)")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try data.write(to: place.appending(path: identifier + ".tif"))
    }

    var request: SharedDataset.Request {
      var request = SharedDataset.Request(tiles: tiles.name.path, images: World.images)
      request.labels = World.labels
      request.foreignTiles = foreign.name.path
      return request
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  static func names(in folder: String) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder))
  }

  /// Numbers and texts of all sizes, and arrays; the same bytes are read by Python in Tests/Peers.
  @Test func aPickleIsOfTheseBytes() throws {
    let value = PickleValue.dictionary([
      (.text("chip"), .array(NumberArray(shape: [2, 3], type: .int16, bytes: Array(0..<12)))),
      (.text("chip_id"), .text("132e3b06023c3")), (.text("center"), .array(NumberArray([50.5, 8.25]))),
      (.text("mask"), .array(NumberArray(shape: [3], type: .uint8, bytes: [1, 2, 255]))),
      (
        .text("numbers"),
        .list([
          .integer(0), .integer(255), .integer(65_535), .integer(-1), .integer(1 << 40), .real(0.1), .none,
        ])
      ),
      (.text("empty"), .list([.dictionary([]), .list([])])),
      (.text(String(repeating: "ä", count: 200)), PickleValue(["30": 0.75])),
    ])
    let fixture = LeakageTests.fixtures.appending(path: "record.pkl")
    #expect(try Data(contentsOf: fixture) == Data(Pickle.bytes(value)))
  }

  /// Row 51: what a record of new geetiles holds, in its own form and in the portable one.
  @Test func aRecordHasWhatGeetilesTells() throws {
    let world = try World()
    defer { world.remove() }
    let shared = try SharedDataset(world.request)
    #expect(shared.folder == world.folder.path + "/hill_s2-2020_esaworldcover-2020")
    #expect(shared.included == world.tiles.count && shared.excluded == 0)
    let identifier = world.tiles.identifiers[1]
    let record = try JSON(path: "\(shared.folder)/data/\(identifier).json")
    let box = world.tiles.table.polygons[1].bounds
    #expect(record["chip_id"]?.text == identifier)
    let center = record["center_latlon"]?.elements?.compactMap(\.double) ?? []
    try #require(center.count == 2)
    #expect(abs(center[0] - (3 * box.south + 2 * box.north) / 5) < 1e-12)
    #expect(abs(center[1] - (3 * box.west + 2 * box.east) / 5) < 1e-12)
    #expect(record["corners"]?["nw"] == [.number(box.north), .number(box.west)])
    #expect(record["corners"]?["se"] == [.number(box.south), .number(box.east)])
    let proportions = record["label_proportions"]
    #expect(proportions?["partitions_aschip"] == ["80": 1.0])
    #expect(proportions?["partitions_towns"] == ["30": 1.0])
    #expect(proportions?["foreignid_towns"] == world.tiles["foreignid_towns"]?[1])
    #expect(record["shape"] == [6, 8, 3] && record["dtype"]?.text == "uint16")
    let pickle = try Data(contentsOf: URL(fileURLWithPath: "\(shared.folder)/data/\(identifier).pkl"))
    for key in ["chip", "chip_id", "center_latlon", "corners", "nw", "se", "label", "label_proportions"] {
      #expect(pickle.range(of: Data([0x8C, UInt8(key.count)] + key.utf8)) != nil, "\(key)")
    }
    // The first pixel's three bands, the lowest byte first.
    let first = [40_001, 40_101, 40_201].flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(pickle.range(of: Data(first)) != nil)
  }

  /// Row 52: older geetiles' key, and its map of labels, for proportions too.
  @Test func olderRecordsHaveChipmeanAndMappedLabels() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request
    request.forms = [.pickle, .npz]
    request.chipKey = "chipmean"
    request.keepsSplitsName = true
    let classes = [0: 0, 10: 1, 20: 2, 30: 3]
    request.labelMap = { classes[$0] ?? 0 }
    request.mapsProportions = true
    request.isCompatible = true
    let shared = try SharedDataset(request)
    let identifier = world.tiles.identifiers[0]
    let pickle = try Data(contentsOf: URL(fileURLWithPath: "\(shared.folder)/data/\(identifier).pkl"))
    #expect(pickle.range(of: Data("chipmean".utf8)) != nil && pickle.range(of: Data("u2".utf8)) == nil)
    // Labels 10, 20, 30, … of the first row as int16.
    #expect(pickle.range(of: Data([1, 0, 2, 0, 3, 0, 1, 0, 2, 0, 3, 0])) != nil)
    let record = try JSON(path: "\(shared.folder)/data/\(identifier).json")
    #expect(record["label_proportions"]?["partitions_aschip"] == ["1": 0.25, "3": 0.75])
    // 80 is on no list.
    let other = try JSON(path: "\(shared.folder)/data/\(world.tiles.identifiers[1]).json")
    #expect(other["label_proportions"]?["partitions_aschip"] == ["0": 1.0])
    #expect(try Self.names(in: shared.folder).contains("hill_partitions_aschips_splits.csv"))
  }

  /// Row 53.
  @Test func filesHaveNoHashInTheirNames() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request
    let readme = world.folder.appending(path: "notes.md")
    try Data("Hills.\n".utf8).write(to: readme)
    request.readme = readme.path
    let shared = try SharedDataset(request)
    #expect(
      try Self.names(in: shared.folder) == [
        "data", "hill_partitions_aschips.geojson", "hill_partitions_aschips_expanded.geojson",
        "hill_partitions_towns.geojson", "splits.csv", "README.txt", "chips.csv", "stac_items.json",
        "croissant.json", "DATASHEET.md", "LICENSES.json", "SHA256SUMS",
      ])
    #expect(try String(contentsOfFile: shared.folder + "/README.txt", encoding: .utf8) == "Hills.\n")
    // Proportions of other labels do not go along.
    let own = try PolygonTable(geoJSON: shared.folder + "/hill_partitions_aschips.geojson")
    #expect(own["soil_proportions"] == nil && own["esaworldcover-2020_proportions"] != nil)
  }

  /// Row 54.
  @Test func expandedTilesHaveAColumnForEachClass() throws {
    let world = try World()
    defer { world.remove() }
    let shared = try SharedDataset(world.request)
    for path in [
      "\(shared.folder)/hill_partitions_aschips_expanded.geojson",
      world.tiles.name.inFolder(world.tiles.name.stem + "_expanded.geojson"),
    ] {
      let table = try PolygonTable(geoJSON: path)
      let column = "esaworldcover-2020_proportions"
      #expect(table[column] == nil && table.polygons.count == world.tiles.count)
      #expect(table[column + "__10"]?.prefix(3).map(\.double) == [0.25, 0, 0.25])
      #expect(table[column + "__30"]?.prefix(3).map(\.double) == [0.75, 0, 0.75])
      #expect(table[column + "__80"]?.prefix(3).map(\.double) == [0, 1, 0])
      #expect(table[column + "_at_towns__30"]?.first?.double == 1)
    }
  }

  /// Row 55: chips that are missing, or not to be taken, are in no table.
  @Test func tilesWithoutAChipAreLeftOutOfTables() throws {
    let world = try World(without: [0, 4])
    defer { world.remove() }
    var request = world.request
    let last = try #require(world.tiles.identifiers.last)
    request.includes = { $0.identifier != last }
    let shared = try SharedDataset(request)
    #expect(shared.excluded == 3)
    let left = [0, 4, world.tiles.count - 1].map { world.tiles.identifiers[$0] }
    for name in ["hill_partitions_aschips.geojson", "hill_partitions_aschips_expanded.geojson"] {
      let table = try PolygonTable(geoJSON: "\(shared.folder)/\(name)")
      #expect(table["identifier"]?.count == world.tiles.count - 3)
      #expect(!(table["identifier"]?.contains { left.contains($0.text ?? "") } ?? true))
    }
    for name in ["splits.csv", "chips.csv", "stac_items.json", "SHA256SUMS"] {
      let text = try String(contentsOfFile: "\(shared.folder)/\(name)", encoding: .utf8)
      #expect(left.allSatisfy { !text.contains($0) } && text.contains(world.tiles.identifiers[1]), "\(name)")
    }
    let splits = try String(contentsOfFile: shared.folder + "/splits.csv", encoding: .utf8)
    #expect(splits.split(separator: "\n").count == world.tiles.count - 2)
  }

  /// Row 57: every file, deflated, under the folder's name, and no time or place of the making.
  @Test func theArchiveIsTheSameAnywhere() throws {
    var archives: [Data] = []
    for threads in [1, 3] {
      let world = try World()
      defer { world.remove() }
      var request = world.request
      request.threads = threads
      let shared = try SharedDataset(request)
      let archive = try Data(contentsOf: URL(fileURLWithPath: shared.archive))
      archives.append(archive)
      let files = try FileManager.default.subpathsOfDirectory(atPath: shared.folder).filter {
        !$0.hasSuffix("data")
      }
      let members = Self.members(of: archive)
      #expect(Set(members.map(\.name)) == Set(files.map { "hill_s2-2020_esaworldcover-2020/" + $0 }))
      #expect(members.allSatisfy { $0.method == 8 && $0.time == 0 && $0.date == 0x21 })
    }
    #expect(archives[0] == archives[1])
  }

  /// The names and methods in an archive's table of contents.
  static func members(of archive: Data) -> [(name: String, method: Int, time: Int, date: Int)] {
    let bytes = Array(archive)
    func number(_ at: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end > 0, number(end, 4) == 0x0605_4B50 else { return [] }
    var at = number(end + 16, 4)
    return (0..<number(end + 10, 2)).map { _ in
      let length = number(at + 28, 2)
      defer { at += 46 + length + number(at + 30, 2) }
      return (
        String(decoding: bytes[at + 46..<at + 46 + length], as: UTF8.self), number(at + 10, 2),
        number(at + 12, 2), number(at + 14, 2)
      )
    }
  }

  @Test func whatIsThereStaysWhereNothingCanBeShared() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request
    let shared = try SharedDataset(request)
    request.images = "s1-2020"
    #expect { try SharedDataset(request) } throws: { "\($0)".contains("has an image of none") }
    request = world.request
    let image = "\(world.folder.path)/\(world.tiles.name.stem)/s2-2020/\(world.tiles.identifiers[3]).tif"
    try Data("no image".utf8).write(to: URL(fileURLWithPath: image))
    #expect { try SharedDataset(request) } throws: { "\($0)".hasPrefix(image) }
    #expect(try Self.names(in: shared.folder).count == 11)
    #expect(try !Self.names(in: world.folder.path).contains { $0.hasSuffix(".partial") })
  }

  /// Whole numbers wrap as numpy's do, and maps clamp.
  @Test func numbersBecomeInt16AsInNumpy() {
    func array<T: PixelValue>(_ values: [T]) -> NumberArray {
      NumberArray(shape: [values.count], type: T.pixelType, bytes: values.withUnsafeBytes { Array($0) })
    }
    #expect(array([UInt16(40_000), 1]).wrappedToInt16 == array([Int16(-25_536), 1]))
    #expect(array([Float(-2.9), 70_000.5, 3]).wrappedToInt16 == array([Int16(-2), 4464, 3]))
    #expect(array([UInt8(10), 30, 10]).mapped { $0 * 10 } == array([UInt8(100), 255, 100]))
  }
}
