import Foundation
import Geometry
import Rasters
import Testing
import TestSupport

@Suite(.enabled(if: Program.isBuilt, "build the program first: make test")) struct TileSharingTests {
  /// Tiles in `tiles`, in parts, with a chip each of images and labels; the path of their file.
  static func makeTiles(in folder: URL) throws -> String {
    let area = "POLYGON ((8 50, 8.05 50, 8.05 50.03, 8 50.03, 8 50))"
    try Data(area.utf8).write(to: folder.appending(path: "hill.wkt"))
    let made = try Program.run(
      [
        "grid", "--aoi_wkt_file", "hill.wkt", "--chip_size_meters", "1000", "--aoi_name", "hill",
        "--dest_dir", "tiles",
      ],
      in: folder)
    try #require(made.status == 0, "\(made.errors)")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tiles").first {
        $0.hasSuffix(".geojson")
      })
    let file = folder.appending(path: "tiles/\(name)")
    let tiles = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    for (i, feature) in (tiles?["features"] as? [[String: Any]] ?? []).enumerated() {
      let identifier = try #require((feature["properties"] as? [String: Any])?["identifier"] as? String)
      let rings = (feature["geometry"] as? [String: Any])?["coordinates"] as? [[[Double]]] ?? []
      let box = try #require(Bounds(rings[0].map { Point(x: $0[0], y: $0[1]) }))
      for (dataset, bands) in [("s2-2020", 2), ("srtm", 1)] {
        let place = folder.appending(path: "tiles/\(name.dropLast(8))/\(dataset)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let chip = TinyTIFF.data(box, size: Size(16), bands: bands, type: .uint8) { x, y, band in
          dataset == "srtm" ? x / 4 * 10 : (x * (i + 3) + y * (i * 7 % 11 + 1) + band) % 200
        }
        try chip.write(to: place.appending(path: identifier + ".tif"))
      }
    }
    let split = try Program.run(
      [
        "split", "--tiles_file", "tiles/\(name)", "--nbands", "4", "--train_pct", "0.5", "--test_pct", "0.25",
        "--val_pct", "0.25",
      ], in: folder)
    try #require(split.status == 0, "\(split.errors)")
    return "tiles/\(name)"
  }

  static func contents(of folder: URL) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
  }

  /// Rows 51 and 56: the flags of new geetiles, from the folder of the tiles, one above, and by a full path;
  /// the archive is the same.
  @Test func tilesAreSharedFromAnyFolder() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let path = try Self.makeTiles(in: folder)
    let name = String(path.dropFirst("tiles/".count))
    var archives: Set<Data> = []
    for (place, path) in [
      (folder, path), (folder.appending(path: "tiles"), name),
      (folder.appending(path: "tiles"), "../" + path),
      (folder, folder.path + "/" + path),
    ] {
      let result = try Program.run(
        [
          "zip.dataset", "--tiles_file", path, "--images_dataset_def", "s2-2020", "--labels-dataset-def",
          "srtm",
        ],
        in: place)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      #expect(result.output.contains("tiles with a chip are in"))
      archives.insert(try Data(contentsOf: folder.appending(path: "tiles/hill_s2-2020_srtm.zip")))
    }
    #expect(archives.count == 1)
    let data = try Self.contents(of: folder.appending(path: "tiles/hill_s2-2020_srtm/data"))
    #expect(Set(data.map { $0.split(separator: ".")[1] }) == ["pkl", "npz", "json"])
  }

  /// Row 52: those of older geetiles.
  @Test func theFlagsOfOlderGeetilesWork() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let path = try Self.makeTiles(in: folder)
    let result = try Program.run(
      [
        "zip.dataset", "--tiles_file", path, "--images_dataset_name", "s2-2020", "--labels_dataset_name",
        "srtm",
        "--label_map", "[10,20,30]", "--compat",
      ], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let data = folder.appending(path: "tiles/hill_s2-2020_srtm/data")
    let files = try Self.contents(of: data)
    #expect(!files.isEmpty && files.allSatisfy { $0.hasSuffix(".pkl") })
    let record = try Data(contentsOf: data.appending(path: try #require(files.first)))
    #expect(record.range(of: Data("chipmean".utf8)) != nil)
    // Classes 0 to 3 of the first row, four pixels each, as int16.
    let row: [UInt8] = (0..<16).flatMap { pixel -> [UInt8] in [UInt8(pixel / 4), 0] }
    #expect(record.range(of: Data(row)) != nil)
  }

  @Test func whatCannotBeMeantIsRefused() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let tiles = ["--tiles_file", "a_partitions_b_c.geojson"]
    for arguments in [
      ["zip.dataset"] + tiles,
      ["zip.dataset"] + tiles + ["--images_dataset_def", "a", "--images_dataset_name", "b"],
      ["zip.dataset"] + tiles + ["--images_dataset_def", "a", "--label_map", "[1]"],
      ["zip.dataset"] + tiles + [
        "--images_dataset_def", "a", "--labels_dataset_def", "b", "--label_map", "1,x",
      ],
      ["zip.dataset"] + tiles + ["--images_dataset_def", "a", "--dates", "2020"],
      ["audit", "leakage", "x.geojson", "--hamming", "13"], ["audit", "leakage"],
      ["audit", "leakage", "x.geojson", "--max-overlap=-1"],
    ] {
      let result = try Program.run(arguments, in: folder)
      #expect(result.status == 2, "\(arguments): \(result.errors)")
    }
    let missing = try Program.run(["audit", "leakage", "x.geojson"], in: folder)
    #expect(missing.status == 1 && missing.errors.contains("x.geojson: is not there"))
  }

  /// Bands of tiles lie side by side: 0.001 km apart, and no chip looks like another.
  @Test func anAuditEndsWithItsVerdict() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let path = try Self.makeTiles(in: folder)
    let fine = try Program.run(
      ["audit", "leakage", path, "--images", "s2-2020", "--max-overlap", "0", "--json"], in: folder)
    #expect(fine.status == 0, "\(fine.errors)")
    let json = try fine.json
    #expect((json["duplicates"] as? [String: Any])?["chips"] as? Int == json["tiles"] as? Int)
    let bad = try Program.run(
      ["audit", "leakage", path, "--min-distance-km", "0.5", "--report", "leakage.html"], in: folder)
    #expect(bad.status == 4 && bad.output.contains("beyond      test–train tiles are 0.00"), "\(bad.output)")
    let page = try String(contentsOf: folder.appending(path: "leakage.html"), encoding: .utf8)
    #expect(page.contains("<svg") && page.contains("2 beyond limits") || page.contains("3 beyond limits"))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("<script"))
    // The shared dataset can be looked at, too.
    let shared = try Program.run(
      ["zip.dataset", "--tiles_file", path, "--images_dataset_def", "s2-2020"], in: folder)
    #expect(shared.status == 0)
    let again = try Program.run(
      ["audit", "leakage", "tiles/hill_s2-2020/hill_partitions_aschips.geojson"], in: folder)
    #expect(again.status == 0, "\(again.errors)")
  }
}
