import Formats
import Foundation
import Geometry
import Rasters
import Testing

/// geetiles' way through its commands, as its users type them, on the land of
/// `DatasetsTests/Fixtures/tiles.py`. What comes out is held against what that script found.
@Suite(.enabled(if: Program.isBuilt, "needs the program; make test builds it"))
struct TileCommandTests {
  /// What the script says.
  private let known: [String: Any]
  private let folder: URL
  private static let classes: [UInt8] = [10, 20, 30, 40]

  init() throws {
    let path = Program.root.appending(path: "Tests/DatasetsTests/Fixtures/tiles.json")
    known = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
    folder = try Program.folder()
    try Data(try #require(known["area"] as? String).utf8).write(to: folder.appending(path: "land.wkt"))
    let communes = try #require(known["communes"] as? [[String: Any]])
    let features: [[String: Any]] = communes.map { ["type": "Feature", "properties": [:], "geometry": $0] }
    try JSONSerialization.data(withJSONObject: ["type": "FeatureCollection", "features": features])
      .write(to: folder.appending(path: "communes.geojson"))
  }

  /// Runs a command line; spaces separate arguments.
  @discardableResult
  private func geet(_ line: String) throws -> Program.Result {
    let result = try Program.run(line.split(whereSeparator: \.isWhitespace).map(String.init), in: folder)
    #expect(result.status == 0, "\(line)\n\(result.errors)")
    return result
  }

  private func properties(_ name: String) throws -> [[String: Any]] {
    let data = try Data(contentsOf: folder.appending(path: name))
    let collection = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(collection["features"] as? [[String: Any]]).map {
      try #require($0["properties"] as? [String: Any])
    }
  }

  private func shares(_ value: Any?) -> [String: Double] { value as? [String: Double] ?? ["none": -1] }

  private func same(_ one: [String: Double], _ other: [String: Double], within limit: Double) -> Bool {
    Set(one.keys) == Set(other.keys) && one.allSatisfy { abs($0.value - (other[$0.key] ?? 9)) < limit }
  }

  /// Labels of 24 columns and 18 rows over a rectangle, by the script's formula.
  private func writeLabels(_ path: String, over bounds: [Double], number: Int) throws {
    let size = Size(width: 24, height: 18)
    let grid = Grid(
      size: size,
      transform: AffineTransform(
        west: bounds[0], north: bounds[3], pixelWidth: (bounds[2] - bounds[0]) / 24,
        pixelHeight: (bounds[3] - bounds[1]) / 18), crs: .wgs84)
    let raster = Raster<UInt8>(size: size) { y, row in
      for x in row.indices { row[x] = Self.classes[(y / 4 + x / 5 + y * x / 40 + number) % 4] }
    }
    let encoder = GeoTIFFEncoder()
    try raster.withPixels { pixels in
      let profile = GeoTIFFProfile(pixelType: .uint8, grid: grid)
      try Data(encoder.encode([pixels], profile: profile)).write(to: folder.appending(path: path))
    }
    withExtendedLifetime(encoder) {}
  }

  /// West, south, east and north of the tiles of a file.
  private func bounds(_ name: String) throws -> [[Double]] {
    try PolygonTable(geoJSON: folder.appending(path: name).path).polygons.map {
      [$0.bounds.west, $0.bounds.south, $0.bounds.east, $0.bounds.north]
    }
  }

  @Test func theWalkThroughOfGeetilesEndsInWhatAnIndependentScriptFinds() throws {
    defer { Program.remove(folder) }
    // grid and select
    let grid = try geet("grid --aoi_wkt_file land.wkt --chip_size_meters 1000 --aoi_name land --dest_dir t")
    #expect(grid.output.hasPrefix("-----") && grid.output.contains("chipmill"))
    #expect(grid.output.contains("528") && grid.output.contains("415"))
    try geet(
      "select --aoi_wkt_file land.wkt --orig_shapefile communes.geojson --aoi_name land --dest_dir t"
        + " --tiles_name communes")
    let chips = "t/land_partitions_aschips_\(try #require(known["hash"] as? String))"
    let communes = "t/land_partitions_communes_\(try #require(known["communes_hash"] as? String))"
    let tiles = try properties(chips + ".geojson")
    let names = try #require(known["identifiers"] as? [String])
    #expect(tiles.compactMap { $0["identifier"] as? String } == names)

    // intersect and split
    try geet("intersect --tiles_file \(chips).geojson --foreign_tiles_file \(communes).geojson")
    try geet(
      "split --tiles_file \(chips).geojson --nbands 8 --angle 0.78 --train_pct 0.5 --test_pct 0.3"
        + " --val_pct 0.2 --foreign_tiles_name communes --compat")
    let divided = try properties(chips + ".geojson")
    let foreign = try #require(known["foreignid"] as? [Any])
    #expect(
      zip(divided, foreign).allSatisfy { "\($0["foreignid_communes"] ?? "")" == "\($1)" })
    let first = try #require((known["splits"] as? [[String: Any]])?.first)
    func letters(_ column: String) -> String {
      divided.map { ["train": "t", "test": "e", "val": "v"][$0[column] as? String ?? ""] ?? "?" }.joined()
    }
    #expect(letters("split") == first["parts"] as? String)
    #expect(letters("split_communes") == first["majority"] as? String)
    let table = try String(contentsOf: folder.appending(path: chips + "_splits.csv"), encoding: .utf8)
    #expect(table.hasPrefix("identifier,split,split_communes\n\(tiles[0]["identifier"] ?? ""),"))
    #expect(table.split(separator: "\n").count == 416)

    // lp.compute on the communes' rasters, by whole pixels and by their covered parts
    let communeNames = try #require(known["communes_identifiers"] as? [String])
    try FileManager.default.createDirectory(
      at: folder.appending(path: communes + "/labels"), withIntermediateDirectories: true)
    for (number, place) in try bounds(communes + ".geojson").enumerated() {
      try writeLabels("\(communes)/labels/\(communeNames[number]).tif", over: place, number: number)
    }
    for (option, key) in [(" --compat", "centre"), ("", "exact")] {
      try geet("lp.compute --tiles_file \(communes).geojson --dataset_name labels\(option)")
      let found = try properties(communes + ".geojson").map { shares($0["labels_proportions"]) }
      let wanted = try #require(known[key] as? [[String: Double]])
      #expect(zip(found, wanted).allSatisfy { same($0, $1, within: 1e-6) }, "\(key)")
    }

    // lp.from_foreign
    try geet(
      "lp.from_foreign --tiles_file \(chips).geojson --foreign_tiles_file \(communes).geojson"
        + " --dataset_name labels")
    let mixed = try properties(chips + ".geojson").map { shares($0["labels_proportions_at_communes"]) }
    let wanted = try #require(known["at_communes"] as? [[String: Double]])
    #expect(zip(mixed, wanted).allSatisfy { same($0, $1, within: 1e-6) })

    try share(chips, communes, tiles)
  }

  /// Labels and images of the first fifty chips, and all of it in one archive.
  private func share(_ chips: String, _ communes: String, _ tiles: [[String: Any]]) throws {
    let places = try bounds(chips + ".geojson")
    for dataset in ["labels", "image"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: "\(chips)/\(dataset)"), withIntermediateDirectories: true)
      for number in 0..<50 {
        let name = try #require(tiles[number]["identifier"] as? String)
        try writeLabels("\(chips)/\(dataset)/\(name).tif", over: places[number], number: number)
      }
    }
    let computed = try geet("lp.compute --tiles_file \(chips).geojson --dataset_name labels")
    #expect((computed.output + computed.errors).contains("365"))
    let found = try properties(chips + ".geojson").prefix(50).map { shares($0["labels_proportions"]) }
    let wanted = try #require(known["chips"] as? [[String: Double]])
    #expect(zip(found, wanted).allSatisfy { same($0, $1, within: 1e-6) })
    try geet(
      "zip.dataset --tiles_file \(chips).geojson --foreign_tiles_file \(communes).geojson"
        + " --images_dataset_name image --labels_dataset_name labels --label_map [10,20,30,40]")
    let listed = folder.appending(path: "t/land_image_labels")
    let members = try FileManager.default.contentsOfDirectory(atPath: listed.path)
    for name in [
      "land_partitions_aschips.geojson", "land_partitions_aschips_expanded.geojson",
      "land_partitions_communes.geojson", "splits.csv", "data",
    ] { #expect(members.contains(name), "\(name)") }
    let records = try FileManager.default.contentsOfDirectory(atPath: listed.appending(path: "data").path)
    #expect(records.count { $0.hasSuffix(".pkl") } == 50)
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "t/land_image_labels.zip").path))
  }
}
