import Chipping
import Datasets
import Foundation
import Formats
import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct LabelTests {
  @Test func valuesAndRangesBecomeLabels() throws {
    let map = ClassMap.values([10: 3, 20: 0])
    #expect([0, 10, 20, 30].map(map.label) == [0, 3, 0, 0])
    // A list: values become their places, not the other way round; 0 is one of them.
    #expect(try ClassMap(listing: [20, 10, 100]) == .values([0: 0, 10: 1, 20: 2, 100: 3]))
    #expect(try ClassMap(listing: [5, 0]) == .values([0: 0, 5: 1]))
    #expect(throws: ChippingError.self) { try ClassMap(listing: [10, 10]) }
    // A bound is of the label above it.
    let ranges = try ClassMap(ranges: [1, 11, 21.5])
    let values = [-5, 0.999999, 1, 10.99, 11, 21.4999, 21.5, 1e9]
    #expect(values.map(ranges.label) == [0, 0, 1, 1, 2, 2, 3, 3])
    for wrong in [[], [1, 1], [2, 1], [1, .nan]] {
      #expect(throws: ChippingError.self) { try ClassMap(ranges: wrong) }
    }
  }

  @Test func builtInDatasetsAreFoundAsGeetilesDoes() throws {
    for name in ["esa-world-cover", "esaworldcover-2020", "esaworldcover-2021"] {
      let dataset = try DatasetDefinition(resolving: name)
      #expect(dataset.name == name)
      #expect([0, 10, 90, 95, 100, 7].map(dataset.map.label) == [0, 1, 9, 10, 11, 0])
    }
    let population = try DatasetDefinition(resolving: "humanpop2015")
    #expect(population.name == "humanpop-2015")
    #expect([0, 1, 11, 290, 291, 5000].map(population.map.label) == [0, 1, 2, 29, 30, 30])
    #expect(try DatasetDefinition(resolving: "humanpop-2015") == population)
    for (name, bounds) in [("soilphbenelux", [53.0, 56, 66, 81]), ("soilphcolombia", [49, 52, 57, 60])] {
      let soil = try DatasetDefinition(resolving: name)
      #expect(soil.name == "soilph" && soil.band == 0 && soil.map == .ranges(bounds))
    }
    #expect(try DatasetDefinition(resolving: "treecover2020").map == .ranges([20, 40, 60, 80]))
    for name in [
      "sentinel2-rgb-median-2020", "s2-2020", "s2_raw-2019", "s2_13bands-2020", "s2rgb-2020", "s2rgbm-2021",
      "s1grd-2020", "s1grdm-2020-asc", "s1grdobs-202002", "s1count-2020", "firecci51", "globalfloods-2018",
      "modis44b006veg", "srtm", "usnedlandforms", "canadacrop2020",
    ] {
      let dataset = try DatasetDefinition(resolving: name)
      #expect(dataset.name == name && dataset.map == .identity)
    }
    for name in ["esaworldcover-2019", "s2-20", "s1grdobs-202013", "nothing", "s2"] {
      let error = #expect(throws: ChippingError.self) { try DatasetDefinition(resolving: name) }
      #expect(error?.description.contains("dataset \(name) not found") == true)
    }
  }

  @Test func definitionsAreReadFromFiles() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func define(_ text: String, _ file: String = "crops.json") throws -> DatasetDefinition {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + file))
      return try DatasetDefinition(resolving: folder + "/" + file)
    }
    let full = try define(
      #"{"name": "fields", "map": {"10": 1, "20.5": 2}, "band": 2, "nodata": 255, "dtype": "int16"}"#)
    #expect(
      try full
        == DatasetDefinition(
          name: "fields", map: .values([10: 1, 20.5: 2]), band: 2, noData: 255, type: .int16))
    #expect(try define("{}").name == "crops")
    #expect(try define(#"{"map": [30, 10]}"#).map == .values([0: 0, 10: 1, 30: 2]))
    #expect(try define(#"{"ranges": [1, 2.5]}"#).map == .ranges([1, 2.5]))
    #expect(try DatasetDefinition(resolving: folder + "/crops").map == .ranges([1, 2.5]))
    for text in [
      "[]", #"{"colour": 1}"#, #"{"map": {"a": 1}}"#, #"{"map": {"1": 1.5}}"#, #"{"ranges": [2, 1]}"#,
      #"{"map": [1], "ranges": [1]}"#, #"{"band": -1}"#, #"{"name": "a/b"}"#, #"{"dtype": "long"}"#,
    ] { #expect(throws: FormatError.self, "\(text)") { try define(text) } }
    #expect(throws: FormatError.self) { try define("x = 1", "own.py") }
    let error = #expect(throws: FormatError.self) {
      try DatasetDefinition(resolving: folder + "/own")
    }
    #expect(error?.description.contains("JSON") == true)
  }

  /// Against `Fixtures/labels.py`: exactextract, rasterio and numpy.
  @Test func proportionsAreThoseOfExactextractAndOfGeetiles() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cases = try #require(Self.fixture["polygons"]?.elements)
    let tiles = try TileSet(
      try cases.map { try Polygon(wkt: $0["wkt"]?.text ?? "") }, folder: folder, aoi: "a", partitions: "p")
    let grid = AffineTransform(west: 6, north: 50, pixelWidth: 0.001, pixelHeight: 0.001)
    for (name, size) in [
      ("esaworldcover-2020", Size(width: 60, height: 50)), ("raw", Size(width: 37, height: 41)),
    ] {
      try makeFolder("\(folder)/\(tiles.name.stem)/\(name)")
      for identifier in tiles.identifiers {
        let path = "\(folder)/\(tiles.name.stem)/\(name)/\(identifier).tif"
        try Self.write(Self.landcover(size), to: path, grid, noData: 0)
      }
    }
    let cover = try DatasetDefinition(resolving: "esaworldcover-2020")
    Self.compare(try LabelProportions(of: tiles, cover).values, cases, "area")
    // The same straight from one raster, and from its halves.
    let whole = Self.landcover(Size(width: 60, height: 50))
    try Self.write(whole, to: folder + "/whole.tif", grid, noData: 0)
    Self.compare(try LabelProportions(of: tiles, cover, on: [folder + "/whole.tif"]).values, cases, "area")
    let halves = [Window(x: 0, y: 0, width: 25, height: 50), Window(x: 25, y: 0, width: 35, height: 50)]
    for (number, half) in halves.enumerated() {
      try Self.write(
        whole.cropped(to: half), to: folder + "/\(number).tif",
        grid.translated(column: Double(half.x), row: 0), noData: 0)
    }
    let paths = [folder + "/0.tif", folder + "/1.tif"]
    for workers in [1, 4] {
      let found = try LabelProportions(of: tiles, cover, on: paths, workers: workers)
      Self.compare(found.values, cases, "area")
      #expect(found.missing.isEmpty)
    }
    // geetiles' mask, which asks neither where a raster lies nor what is no data in it.
    let raw = try DatasetDefinition(name: "raw", map: cover.map)
    Self.compare(try LabelProportions(of: tiles, raw, mask: .original).values, cases, "original")
  }

  @Test func floatsHaveRangesOrKeysWithAPoint() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cases = try #require(Self.fixture["polygons"]?.elements)
    let tiles = try TileSet(
      try cases.map { try Polygon(wkt: $0["wkt"]?.text ?? "") }, folder: folder, aoi: "a", partitions: "p")
    let grid = AffineTransform(west: 6, north: 50, pixelWidth: 0.001, pixelHeight: 0.001)
    try Self.write(Self.heights(Size(width: 60, height: 50)) { $0 }, to: folder + "/heights.tif", grid)
    let ranges = try DatasetDefinition(name: "h", map: ClassMap(ranges: [10, 20.5, 40]))
    Self.compare(
      try LabelProportions(of: tiles, ranges, on: [folder + "/heights.tif"]).values, cases, "ranges")
    try makeFolder("\(folder)/\(tiles.name.stem)/floats")
    for identifier in tiles.identifiers {
      try Self.write(
        Self.heights(Size(width: 37, height: 41)) { ($0 / 10).rounded(.down) },
        to: "\(folder)/\(tiles.name.stem)/floats/\(identifier).tif", grid)
    }
    let floats = try DatasetDefinition(name: "floats")
    Self.compare(try LabelProportions(of: tiles, floats, mask: .original).values, cases, "floats")
    let whole = try DatasetDefinition(name: "floats", type: .uint8)
    let keys = try LabelProportions(of: tiles, whole, mask: .original).values[0].members?.map(\.name)
    #expect(keys == ["0", "1", "2", "3", "4", "5"])
  }

  @Test func tilesWithoutRastersAreToldAndNotGuessed() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let polygons = (0..<4).map { i in
      Polygon(Bounds(west: 6 + 0.02 * Double(i), south: 49.98, east: 6.015 + 0.02 * Double(i), north: 49.99))
    }
    let tiles = try TileSet(polygons, folder: folder, aoi: "a", partitions: "p")
    let dataset = try DatasetDefinition(name: "d")
    try makeFolder("\(folder)/\(tiles.name.stem)/d")
    let grid = AffineTransform(west: 6, north: 50, pixelWidth: 0.001, pixelHeight: 0.001)
    func path(_ tile: Int) -> String { dataset.path(ofTile: tiles.identifiers[tile], in: tiles.name) }
    // Whole, no data only, damaged, and none.
    try Self.write(Self.landcover(Size(60)), to: path(0), grid, noData: 0)
    try Self.write(Raster<UInt8>(size: Size(60), repeating: 0), to: path(1), grid, noData: 0)
    try Data("II*".utf8).write(to: URL(fileURLWithPath: path(2)))
    let found = try LabelProportions(of: tiles, dataset)
    #expect(found.values[0].members?.count ?? 0 > 3)
    #expect(found.values[1] == .object([]) && found.values[2] == .null && found.values[3] == .null)
    #expect(found.missing == [3])
    #expect(found.problems.map(\.file) == [path(2)])
    // Nor is a raster of another place taken for the tile's.
    try Self.write(Self.landcover(Size(60)), to: path(2), grid.translated(column: 2000, row: 0), noData: 0)
    #expect(try LabelProportions(of: tiles, dataset).problems.count == 1)
  }

  @Test func choicesComeNearToTheirTarget() throws {
    var random = SeededRandom(seed: 5)
    let proportions = (0..<300).map { number -> JSON in
      if number % 50 == 0 { return .null }
      let weights = (0..<4).map { $0 == 3 ? 0.02 * random.fraction() : pow(random.fraction(), 3) }
      let sum = weights.reduce(0, +)
      return .object(weights.enumerated().map { JSON.Member("\($0)", .number($1 / sum)) })
    }
    for target in [["0": 0.5, "2": 0.5], ["1": 0.2, "0": 0.3, "2": 0.47, "3": 0.03]] {
      let choice = try LabelSelection(40, from: proportions, target: target)
      #expect(
        choice.tiles.count == 40 && Set(choice.tiles).count == 40 && choice.tiles == choice.tiles.sorted())
      #expect(!choice.tiles.contains { proportions[$0] == .null })
      for share in choice.shares { #expect(abs(share.reached - share.asked) < 0.06, "\(share)") }
      #expect(try LabelSelection(40, from: proportions, target: target).tiles == choice.tiles)
    }
    // What was reached is what the tiles come to.
    let balanced = try LabelSelection(100, from: proportions)
    #expect(balanced.shares.map(\.label) == ["0", "1", "2", "3"])
    #expect(balanced.shares.allSatisfy { $0.asked == 0.25 })
    for share in balanced.shares {
      let mean = balanced.tiles.reduce(0) { $0 + (proportions[$1][share.label]?.double ?? 0) } / 100
      #expect(abs(mean - share.reached) < 1e-9)
    }
    #expect(throws: ChippingError.self) { try LabelSelection(295, from: proportions) }
    #expect(throws: ChippingError.self) { try LabelSelection(5, from: proportions, target: ["0": 0.7]) }
  }

  @Test func chosenTilesKeepWhatIsKnownOfThem() throws {
    let polygons = (0..<5).map { i in
      Polygon(Bounds(west: 6 + 0.02 * Double(i), south: 49.98, east: 6.015 + 0.02 * Double(i), north: 49.99))
    }
    var tiles = try TileSet(polygons, folder: "", aoi: "a", partitions: "p")
    tiles["n"] = (0..<5).map { .integer($0) }
    let some = try tiles.rows([1, 4], partitions: "chosen")
    let same = try TileSet([polygons[1], polygons[4]], folder: "", aoi: "a", partitions: "chosen")
    #expect(some.name == same.name && some.identifiers == same.identifiers)
    #expect(some["n"] == [.integer(1), .integer(4)])
  }
}

extension LabelTests {
  static let fixture: JSON = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures/labels.json"
    return (try? JSON(path: path)) ?? .null
  }()

  static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  /// The formulas of `labels.py`.
  static func landcover(_ size: Size, shift: Int = 0) -> Raster<UInt8> {
    let codes: [UInt8] = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95]
    return Raster(
      size: size,
      pixels: (0..<size.area).map { i in
        let (x, y) = (i % size.width, i / size.width)
        return codes[((x + shift) / 3 + 2 * (y / 4) + x * y % 7 / 5) % 11]
      })
  }

  static func heights(_ size: Size, _ change: (Float) -> Float) -> Raster<Float> {
    Raster(
      size: size,
      pixels: (0..<size.area).map { change(Float(($0 % size.width * 3 + $0 / size.width * 5) % 120) / 2) })
  }

  static func write<Pixel>(
    _ raster: Raster<Pixel>, to path: String, _ transform: Geometry.AffineTransform, noData: Double? = nil
  ) throws {
    let grid = Grid(size: raster.size, transform: transform, crs: .wgs84)
    let writer = try COGWriter(
      path: path, profile: GeoTIFFProfile(pixelType: Pixel.pixelType, grid: grid, noData: noData))
    try raster.withPixels { try writer.write([$0], at: Window(raster.size)) }
    try writer.close()
  }

  static func compare(
    _ values: [JSON], _ cases: [JSON], _ key: String, _ location: SourceLocation = #_sourceLocation
  ) {
    for (number, (value, known)) in zip(values, cases).enumerated() {
      // exactextract tells of classes of hardly any area or leaves them out.
      let ours = value.members?.filter { ($0.value.double ?? 0) > 1e-7 } ?? []
      let theirs = known[key]?.members?.filter { ($0.value.double ?? 0) > 1e-7 } ?? []
      #expect(Set(ours.map(\.name)) == Set(theirs.map(\.name)), "\(number)", sourceLocation: location)
      #expect(
        ours.map { Double($0.name) ?? -1 } == ours.map { Double($0.name) ?? -1 }.sorted(),
        sourceLocation: location)
      for share in theirs {
        let difference = abs((value[share.name]?.double ?? 0) - (share.value.double ?? 0))
        #expect(difference < 1e-6, "tile \(number), label \(share.name)", sourceLocation: location)
      }
    }
  }
}
