import Fetch
import Formats
import Foundation
import Geometry
import TestSupport
import Testing

@Suite struct CatalogTests {
  /// A folder with these files, gone at the end of the test.
  static func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path)
  }

  static func links(_ type: String, _ links: [(String, String)]) -> String {
    let list = links.map { "{\"rel\": \"\($0.0)\", \"href\": \"\($0.1)\"}" }.joined(separator: ",")
    return "{\"type\": \"\(type)\", \"stac_version\": \"1.0.0\", \"id\": \"x\", \"links\": [\(list)]}"
  }

  static func item(_ id: String, west: Double = 10, time: String = "2020-05-14T10:00:00Z") -> String {
    """
    {"type": "Feature", "stac_version": "1.0.0", "id": "\(id)", "collection": "c",
     "bbox": [\(west), 40, \(west + 1), 41], "geometry": null, "properties": {"datetime": "\(time)"},
     "assets": {"blue": {"href": "./B02.tif"}}}
    """
  }

  static let search = SceneSearch(
    collection: "c", bounds: Bounds(west: -180, south: -90, east: 180, north: 90))

  @Test func linksAreFollowedRoundAndRoundOnce() throws {
    let files = [
      "catalog.json": Self.links("Catalog", [("child", "./a/collection.json"), ("child", "catalog.json")]),
      "a/collection.json": Self.links(
        "Collection",
        [
          ("item", "./one.json"), ("item", "sub/../one.json"), ("child", "../catalog.json"),
          ("parent", "/none"),
          ("item", "../two.json"), ("item", "https://example.org/three.json"),
        ]),
      "a/one.json": Self.item("one"), "two.json": Self.item("two", time: "2019-01-01"),
    ]
    try Self.withFolder(files) { folder in
      for path in [folder, folder + "/catalog.json", folder + "/"] {
        let catalog = try StaticCatalog(path: path)
        #expect(try catalog.search(Self.search).map(\.id) == ["two", "one"])
        #expect(catalog.webLinkCount == 1)
        #expect(catalog.items[1].path(of: "B02")?.hasSuffix("/a/B02.tif") == true)
      }
      var narrow = Self.search
      narrow.interval = 1_589_414_400..<1_589_500_800
      #expect(try StaticCatalog(path: folder).search(narrow).map(\.id) == ["one"])
      narrow.bounds = Bounds(west: 20, south: 40, east: 21, north: 41)
      #expect(try StaticCatalog(path: folder).search(narrow).isEmpty)
    }
  }

  @Test func aFolderOfItemsIsACatalogue() throws {
    let files = [
      "x/one.json": Self.item("one"), "x/y/two.json": Self.item("two"), "x/tileInfo.json": "{\"path\": 3}",
      ".hidden.json": "{",
      "all.geojson": "{\"type\": \"FeatureCollection\", \"features\": [\(Self.item("three"))]}",
      "points.geojson": "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\"}]}",
    ]
    try Self.withFolder(files) { folder in
      let catalog = try StaticCatalog(path: folder)
      #expect(catalog.items.map(\.id) == ["one", "three", "two"])
      let found = try sceneCatalog(at: folder).search(Self.search)
      #expect(found == catalog.items)
    }
  }

  @Test func whatIsMissingOrMalformedIsNamed() throws {
    let deep = Dictionary(
      uniqueKeysWithValues: (0..<40).map {
        ("\($0).json", Self.links("Catalog", [("child", "\($0 + 1).json")]))
      })
    let cases: [(files: [String: String], start: String, words: String)] = [
      ([:], "none", "none: does not exist"),
      (["catalog.json": Self.links("Catalog", [("item", "gone.json")])], "", "gone.json: cannot be opened"),
      (["catalog.json": "{"], "", "catalog.json: line 1"), (["catalog.json": "[]"], "", "is no catalogue"),
      (["a.json": "{\"type\": \"Feature\", \"stac_version\": \"1\"}"], "", "an item has no id"),
      (["a.json": Self.item("x", west: 4000)], "", "bbox of item x is no place"),
      (deep, "0.json", "deeper than 32 levels"),
    ]
    for (files, start, words) in cases {
      try Self.withFolder(files) { folder in
        let error = #expect(throws: FetchError.self) {
          try StaticCatalog(path: start.isEmpty ? folder : folder + "/" + start)
        }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "") for \(words)")
      }
    }
    try Self.withFolder(["readme.txt": "nothing"]) { folder in
      #expect(throws: FetchError.self) { try sceneCatalog(at: folder) }
    }
  }

  /// Cuts and changed bytes of an item are errors or other items, never a trap.
  @Test func damagedItemsNeverTrap() throws {
    var random = SeededRandom(seed: 5)
    let whole = Array(
      Self.item("one").replacingOccurrences(
        of: "null", with: "{\"type\": \"Polygon\", \"coordinates\": [[[1,2],[3,4],[5,1],[1,2]]]}"
      ).utf8)
    for _ in 0..<300 {
      var bytes = whole
      if random.fraction() < 0.3 { bytes.removeLast(Int(random.fraction() * Double(bytes.count - 1))) }
      for _ in 0..<Int(random.fraction() * 4) {
        bytes[Int(random.fraction() * Double(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      try Self.withFolder(["a.json": String(decoding: bytes, as: UTF8.self)]) { folder in
        do { _ = try StaticCatalog(path: folder) } catch {
          #expect(!"\(error)".contains("\n"))
        }
      }
    }
  }

  @Test func anItemAcrossTheAntimeridianIsFoundOnBothSides() throws {
    let shapes = [
      "[179, 40, -179, 41]": "null",
      "[-180, 40, 180, 41]":
        "{\"type\": \"Polygon\", \"coordinates\": [[[179,40],[-179,40],[-179,41],[179,41],[179,40]]]}",
      "[179, 40, 181, 41]":
        "{\"type\": \"MultiPolygon\", \"coordinates\": [[[[179,40],[180,40],[180,41],[179,41]]],"
        + "[[[-180,40],[-179,40],[-179,41],[-180,41]]]]}",
    ]
    for (box, geometry) in shapes {
      let text = Self.item("x").replacingOccurrences(of: "[10.0, 40, 11.0, 41]", with: box)
        .replacingOccurrences(of: "null", with: geometry)
      try Self.withFolder(["a.json": text]) { folder in
        let catalog = try StaticCatalog(path: folder)
        #expect(catalog.items[0].bounds == Bounds(west: 179, south: 40, east: 181, north: 41), "\(box)")
        for (x, isThere) in [(179.5, true), (-179.5, true), (0, false), (170, false)] {
          #expect(catalog.items[0].boundsContain(Point(x: x, y: 40.5)) == isThere)
          var search = Self.search
          search.bounds = Bounds(west: x, south: 40, east: x + 0.1, north: 40.2)
          #expect(try catalog.search(search).isEmpty != isThere)
        }
      }
    }
  }

  static let metadata = """
    <n1:Level-2A_User_Product><PRODUCT_START_TIME>2019-02-12T19:26:51.024Z</PRODUCT_START_TIME>
    <PRODUCT_URI>S2A_MSIL2A_20190212T192651_N0212_R013_T07HFE_20201007T160857.SAFE</PRODUCT_URI>
    <PROCESSING_BASELINE>02.12</PROCESSING_BASELINE>
    <EXT_POS_LIST>-31.6 -139.6 -31.8 -139.6 -31.7 -139.9 -31.6 -139.6 </EXT_POS_LIST>
    <Cloud_Coverage_Assessment>51.580326</Cloud_Coverage_Assessment></n1:Level-2A_User_Product>
    """

  @Test func scenesWithoutACatalogueTellOfThemselves() throws {
    let safe = "S2A_MSIL2A_20190212T192651_N0212_R013_T07HFE_20201007T160857"
    let images = "in/\(safe).SAFE/GRANULE/L2A_T07HFE_A019029_20190212T192646/IMG_DATA/"
    let files = [
      "in/\(safe).SAFE/MTD_MSIL2A.xml": Self.metadata,
      images + "R10m/T07HFE_20190212T192651_B02_10m.jp2": "-",
      images + "R20m/T07HFE_20190212T192651_B02_20m.jp2": "-",
      images + "R20m/T07HFE_20190212T192651_SCL_20m.jp2": "-",
      "S2A_MSIL1C_20190212T192651_N0207_R013_T07HFE_20190212T210000.SAFE/MTD_MSIL1C.xml": "-",
      "cop/Copernicus_DSM_COG_10_N47_00_W011_00_DEM.tif": "-",
      "cover/ESA_WorldCover_10m_2021_v200_S03E009_Map.tif": "-",
    ]
    try Self.withFolder(files) { folder in
      let items = try LocalScenes(path: folder).items
      #expect(items.map(\.collection) == ["cop-dem-glo-30", "esa-worldcover", "sentinel-2-l2a"])
      #expect(items[0].bounds == Bounds(west: -11, south: 47, east: -10, north: 48))
      #expect(items[1].bounds == Bounds(west: 9, south: -3, east: 12, north: 0))
      #expect(
        items[1].path(of: "map")?.hasSuffix("cover/ESA_WorldCover_10m_2021_v200_S03E009_Map.tif") == true)
      let scene = items[2]
      #expect(scene.id == safe && scene.productName == safe && scene.baseline == 212)
      #expect(scene.cloudCover == 51.580326 && UTC.text(ofSecond: scene.time) == "2019-02-12T19:26:51Z")
      #expect(scene.bounds == Bounds(west: -139.9, south: -31.8, east: -139.6, north: -31.6))
      #expect(scene.path(of: "B02")?.hasSuffix("R10m/T07HFE_20190212T192651_B02_10m.jp2") == true)
      #expect(scene.path(of: "SCL")?.hasSuffix("_SCL_20m.jp2") == true)
      #expect(
        try sceneCatalog(at: folder).search(
          SceneSearch(
            collection: "sentinel-2-l2a",
            bounds: Bounds(west: -139.7, south: -31.7, east: -139.6, north: -31.6))
        )
        .count == 1)
    }
    let bare = "S2A_MSIL2A_20190212T192651_N0212_R013_T07HFE_20201007T160857.SAFE"
    try Self.withFolder(["\(bare)/readme.txt": "-"]) { folder in
      let error = #expect(throws: FetchError.self) { try LocalScenes(path: folder) }
      #expect(error?.description.contains("nothing tells where it is") == true)
      // A band does.
      try FileManager.default.copyItem(
        atPath: JPEG2000Fixtures.path("B02"), toPath: "\(folder)/\(bare)/B02.jp2")
      let bounds = try #require(try LocalScenes(path: folder).items.first).bounds
      #expect(abs(bounds.west - 6.37) < 0.01 && abs(bounds.north - 46.92) < 0.01)
    }
  }
}
