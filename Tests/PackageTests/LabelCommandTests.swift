import Foundation
import Testing

@Suite(.enabled(if: Program.isBuilt, "build the program first: make test")) struct LabelCommandTests {
  private static let area = "POLYGON ((10.37 48.65, 10.5 48.65, 10.5 48.74, 10.37 48.74, 10.37 48.65))"

  /// A world with a file of tiles over its land cover.
  private static func tiles() throws -> (folder: URL, file: String) {
    let folder = try Program.folder(world: true)
    try Data(area.utf8).write(to: folder.appending(path: "area.wkt"))
    let grid = try Program.run(
      [
        "grid", "--aoi-wkt-file", "area.wkt", "--chip-size-meters", "1500", "--aoi-name", "a", "--dest-dir",
        ".",
      ],
      in: folder)
    #expect(grid.status == 0, "\(grid.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (folder, try #require(names.first { $0.hasSuffix(".geojson") }))
  }

  private static func features(_ path: String, in folder: URL) throws -> [[String: Any]] {
    let data = try Data(contentsOf: folder.appending(path: path))
    let all = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(all?["features"] as? [[String: Any]]).compactMap {
      $0["properties"] as? [String: Any]
    }
  }

  /// From one raster to a choice of tiles, with the original's spelling of options.
  @Test func labelsAreComputedAndChosenBy() throws {
    let (folder, file) = try Self.tiles()
    defer { Program.remove(folder) }
    let cover = "world/esa-worldcover/ESA_WorldCover_10m_2020_v100_N48E009_Map.tif"
    let labels = ["--tiles_file", file, "--labels_dataset_def", "esaworldcover-2020"]
    let before = try Data(contentsOf: folder.appending(path: file))
    let without = try Program.run(["lp.compute"] + labels, in: folder)
    #expect(without.status == 1 && without.errors.contains("none of its"))
    #expect(try Data(contentsOf: folder.appending(path: file)) == before)
    let made = try Program.run(
      ["lp.compute"] + labels + ["--label_raster", cover, "--n_processes", "2"], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.hasPrefix("-----"))
    let tiles = try Self.features(file, in: folder)
    for tile in tiles {
      let shares = try #require(tile["esaworldcover-2020_proportions"] as? [String: Double])
      #expect(abs(shares.values.reduce(0, +) - 1) < 1e-9)
      #expect(shares.keys.allSatisfy { (0...11).contains(Int($0) ?? -1) })
    }
    let chosen = try Program.run(["lp.select"] + labels + ["--balanced", "--count", "7"], in: folder)
    #expect(chosen.status == 0, "\(chosen.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let other = try #require(names.first { $0.hasSuffix(".geojson") && $0 != file })
    let some = try Self.features(other, in: folder)
    #expect(some.count == 7)
    let known = Set(tiles.compactMap { $0["identifier"] as? String })
    #expect(some.allSatisfy { known.contains($0["identifier"] as? String ?? "") })
    #expect(some.allSatisfy { $0["esaworldcover-2020_proportions"] != nil })
    let far = try Program.run(
      ["lp.select"] + labels + ["--target", #"{"1": 0.4}"#, "--count", "7"], in: folder)
    #expect(far.status == 1 && far.errors.contains("add up to"))
  }

  @Test func mosaicsAreLaidAndFoldersCleaned() throws {
    let (folder, file) = try Self.tiles()
    defer { Program.remove(folder) }
    let made = try Program.run(
      ["mosaic", "--basedir", "world/esa-worldcover", "--dest_file", "m.tif", "--meters_per_pixel", "50"],
      in: folder)
    #expect(made.status == 0, "\(made.errors)")
    let info = try Program.run(["info", "m.tif", "--json"], in: folder).json
    #expect(info["crs"] as? String == "EPSG:32632" && info["dtype"] as? String == "uint8")
    #expect(info["count"] as? Int == 1 && info["nodata"] as? Double == 0)
    let values = [
      "mosaic.fromvals", "--tiles-file", file, "--dest-file", "v.tif", "--meters-per-pixel", "50",
    ]
    let without = try Program.run(values, in: folder)
    #expect(without.status == 1 && without.errors.contains("no column 'value'"))
    let url = folder.appending(path: file)
    let text = try String(contentsOf: url, encoding: .utf8)
      .replacing("\"properties\": {", with: "\"properties\": { \"value\": 2.5,")
    try Data(text.utf8).write(to: url)
    #expect(try Program.run(values, in: folder).status == 0)
    let stats = try Program.run(["stats", "v.tif", "--json"], in: folder).json
    let band = try #require((stats["bands"] as? [[String: Any]])?.first)
    #expect(band["min"] as? Double == 2.5 && band["max"] as? Double == 2.5)

    let whole = try Data(contentsOf: folder.appending(path: "m.tif"))
    try FileManager.default.createDirectory(atPath: folder.path + "/d", withIntermediateDirectories: true)
    try whole.write(to: folder.appending(path: "d/whole.tif"))
    try whole.prefix(whole.count / 2).write(to: folder.appending(path: "d/half.tif"))
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/d").sorted()
    }
    let dry = try Program.run(["cleanup", "--basedir", "d", "--dry_run"], in: folder)
    #expect(dry.status == 0 && dry.output.contains("would delete d/half.tif"))
    #expect(try names() == ["half.tif", "whole.tif"])
    let clean = try Program.run(["cleanup", "--basedir", "d"], in: folder)
    #expect(clean.output.contains("checked 2 files: 1 whole, 1 deleted"))
    #expect(try names() == ["whole.tif"])
  }

  @Test func whatCannotBeMeantIsRefused() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let (mosaic, tiles) = (["mosaic", "--basedir", ".", "--dest_file", "m.tif"], ["--tiles_file", "x"])
    for arguments in [
      ["lp.compute"] + tiles, ["lp.compute"] + tiles + ["--dataset_name", "a", "--labels_dataset_def", "b"],
      ["lp.compute"] + tiles + ["--dataset_name", "a", "--workers", "0"],
      ["lp.compute"] + tiles + ["--dataset_name", "a", "--compat", "--label_raster", "x.tif"],
      mosaic, mosaic + ["--meters_per_pixel", "0"],
      mosaic + ["--meters_per_pixel", "10", "--channels", "red"],
      mosaic + ["--meters_per_pixel", "10", "--channels", "[-1]"],
      ["lp.select"] + tiles + ["--dataset_name", "a", "--count", "3"],
      ["lp.select"] + tiles + ["--dataset_name", "a", "--count", "3", "--target", "1:2"], ["cleanup"],
    ] { #expect(try Program.run(arguments, in: folder).status == 2, "\(arguments)") }
    for arguments in [
      mosaic + ["--meters_per_pixel", "10"], ["cleanup", "--basedir", "nowhere"],
      ["lp.compute"] + tiles + ["--labels_dataset_def", "nothing"],
    ] { #expect(try Program.run(arguments, in: folder).status == 1, "\(arguments)") }
  }
}
