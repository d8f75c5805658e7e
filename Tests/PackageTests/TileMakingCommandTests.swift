import Foundation
import Testing

/// The commands that make tiles, as geetiles' users type them.
@Suite(.enabled(if: Program.isBuilt, "needs the program: make build"))
struct TileMakingCommandTests {
  static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func theBannerComesFirstAndNothingAskedForIsHelp() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let help = try Program.run(["aois"], in: folder)
    #expect(help.status == 0 && help.output.hasPrefix(String(repeating: "-", count: 49) + "\nchipmill "))
    #expect(help.output.contains("OVERVIEW: Show the areas that have names"))
    let list = try Program.run(["aois", "--showall"], in: folder)
    #expect(list.output.contains("Luxembourg (LUX)") && list.output.contains("other common names\n"))
  }

  @Test func anAreaIsWrittenUnderItsNameOrDoesNotExist() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    #expect(try Program.run(["aois", "--extract", "Luxembourg"], in: folder).status == 0)
    #expect(try Self.names(in: folder) == ["Luxembourg.wkt"])
    let missing = try Program.run(["aois", "--extract", "Atlantis"], in: folder)
    #expect(missing.status == 1 && missing.errors.contains("AOI Atlantis does not exist"))
    // A file of its name comes before the name.
    let area = "POLYGON ((6 50, 6.05 50, 6.05 50.05, 6 50.05, 6 50))"
    try area.write(to: folder.appending(path: "france"), atomically: true, encoding: .utf8)
    let made = try Program.run(
      [
        "grid", "--aoi_wkt_file", "france", "--chip_size_meters", "1000", "--aoi_name", "a", "--dest_dir",
        ".",
      ],
      in: folder)
    #expect(made.output.contains("inspected 15 tiles, kept 15"))
  }

  @Test func randomTilesAreTheSameForTheSameSeed() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    for (seed, place) in [([], "a"), (["--seed", "0"], "b"), (["--seed", "1"], "c")] {
      let result = try Program.run(
        [
          "random", "--aoi_wkt_file", "luxembourg", "--max-rectangle-size-meters", "5000", "--aoi-name",
          "lux",
          "--dest-dir", place,
        ] + seed, in: folder)
      #expect(result.status == 0, "\(result.errors)")
    }
    let files = try ["a", "b", "c"].map { try Self.names(in: folder.appending(path: $0)) }
    #expect(files[0] == files[1] && files[0] != files[2])
    #expect(files[0].count == 1 && files[0][0].hasPrefix("lux_partitions_5k_"))
  }

  @Test func polygonsOfAFileAreSelected() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    func feature(_ west: Double) -> String {
      let east = west + 0.2
      let ring = "[[\(west),49.6],[\(east),49.6],[\(east),49.8],[\(west),49.8],[\(west),49.6]]"
      return #"{"type":"Feature","properties":{"name":"x"},"#
        + #""geometry":{"type":"Polygon","coordinates":[\#(ring)]}}"#
    }
    let text = #"{"type":"FeatureCollection","features":[\#(feature(6)),\#(feature(6.3)),\#(feature(9))]}"#
    try text.write(to: folder.appending(path: "c.geojson"), atomically: true, encoding: .utf8)
    let common = [
      "--orig_shapefile", "c.geojson", "--aoi_name", "a", "--dest_dir", ".", "--tiles_name", "cells",
    ]
    let made = try Program.run(["select", "--aoi_wkt_file", "luxembourg"] + common, in: folder)
    #expect(made.output.contains("of 3 polygons, 2 intersect the area\n2 tiles are in ./a_partitions_cells_"))
    let none = try Program.run(["select", "--aoi_wkt_file", "fiji"] + common, in: folder)
    #expect(none.status == 1 && none.errors.contains("none of its 3 polygons intersects the area"))
    let old = try Program.run(["select", "--compat", "--aoi_wkt_file", "fiji"] + common, in: folder)
    #expect(old.status == 0 && old.output.contains("0 tiles are in"))
  }

  @Test(arguments: [
    (["--mgrs"], "mgrs"), (["--major-tom", "10"], "majortom"),
    (["--crs", "EPSG:32632", "--pixel_size", "10", "--chip_size_pixels", "512", "--overlap", "64"], "512px"),
  ])
  func gridsOfOthersHaveTheirNames(_ options: [String], _ kind: String) throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let common = ["grid", "--aoi_wkt_file", "luxembourg", "--aoi_name", "lux", "--dest_dir", "."]
    let result = try Program.run(common + options, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let name = try #require(try Self.names(in: folder).first)
    #expect(name.hasPrefix("lux_partitions_\(kind)_"))
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    #expect(text.contains(kind == "512px" ? #""crs": "EPSG:32632""# : kind == "mgrs" ? "31UGQ" : "U_"))
    #expect(try Program.run(common + options + ["--chip_size_meters", "9"], in: folder).status == 2)
  }
}
