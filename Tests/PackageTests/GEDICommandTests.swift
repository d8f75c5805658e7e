import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Program.isBuilt, "build the program first: make test")) struct GEDICommandTests {
  /// From invented granules to both subsets, with the original's spelling of options, and again from what
  /// the first run wrote.
  @Test func granulesBecomeSubsetsAndPlots() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let made = try Program.run(
      ["gedi", "--input", "world/gedi", "--output", "out", "--max_size_training", "50", "--geopackage"],
      in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors.contains("test_combined.csv has no row"))
    #expect(made.output.contains("subsets     50 train, 0 test"))
    var names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out"))
    let expected = Set(
      ["train", "test"].flatMap { part in
        ["combined.csv", "combined.gpkg", "subset.csv", "distribution_subset.png"].map { "\(part)_\($0)" }
      })
    #expect(names == expected.union(["filter_counts.csv", "leakage.json", "logs"]))
    let log = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out/logs").first)
    #expect(log.wholeMatch(of: /\d{14}\.log/) != nil)
    let lines = try String(contentsOfFile: folder.path + "/out/logs/" + log, encoding: .utf8)
    for line in lines.split(separator: "\n") {
      let form = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \d+ chipmill\.gedi (INFO|WARNING) .+/
      #expect(line.wholeMatch(of: form) != nil, "\(line)")
    }
    let paths = [
      "--path-aggregated-csv-train", "out/train_combined.csv", "--path_aggregated_csv_test",
      "out/test_combined.csv",
    ]
    let again = try Program.run(["gedi", "again", "--max-size-training", "50"] + paths, in: folder)
    #expect(again.status == 0, "\(again.errors)")
    let (one, two) = (folder.path + "/out/train_subset.csv", folder.path + "/again/train_subset.csv")
    #expect(FileManager.default.contentsEqual(atPath: one, andPath: two))
    let plots = try Program.run(["gedi", "plots", "--plot-distribution"] + paths, in: folder)
    #expect(plots.status == 0, "\(plots.errors)")
    names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/plots"))
    #expect(
      names == [
        "train_set_distribution_all_footprints.png", "test_set_distribution_all_footprints.png", "logs",
      ])
  }

  /// A scene that does not answer ends the run with one line; when it answers again, so does the command.
  @Test func aRunThatStandsStillEndsByItself() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let scenes = folder.path + "/world/sentinel-2-l2a/"
    let scene = try #require(
      try FileManager.default.contentsOfDirectory(atPath: scenes).first { !$0.hasSuffix(".json") })
    let band = scenes + scene + "/B02.tif"
    try FileManager.default.moveItem(atPath: band, toPath: band + ".away")
    // Who opens a pipe waits for one who writes to it.
    #expect(mkfifo(band, 0o666) == 0)
    let arguments = ["gedi", "--input", "world/gedi", "--output", "out", "--scenes", "world/catalog.json"]
    let stopped = try Program.run(arguments + ["--timeout", "0.02"], in: folder)
    #expect(stopped.status == 1)
    let words = stopped.errors.split(separator: "\n")
    #expect(words.count { $0.contains("nothing was finished for 0.02 minutes") } == 1, "\(words)")
    #expect(words.last?.contains("kept in out: see that they answer, or give more --timeout") == true)
    try FileManager.default.removeItem(atPath: band)
    try FileManager.default.moveItem(atPath: band + ".away", toPath: band)
    let resumed = try Program.run(arguments + ["--timeout", "60"], in: folder)
    #expect(resumed.status == 0, "\(resumed.errors)")
  }

  @Test func whatCannotBeMeantIsRefused() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    for arguments in [
      ["gedi"], ["gedi", "out"], ["gedi", "out", "--output", "out", "--input", "x"],
      ["gedi", "out", "--path-aggregated-csv-train", "a.csv"],
      ["gedi", "out", "--input", "x", "--max-size-test", "-1"],
      ["gedi", "out", "--input", "x", "--from", "yesterday"],
      ["gedi", "out", "--input", "x", "--on-bad-granule", "ask"],
      ["gedi", "out", "--input", "x", "--fuse-hdf5-datasets", "y"],
      ["gedi", "out", "--input", "x", "--skip-unreadable"],
      ["gedi", "out", "--input", "x", "--timeout", "0"],
      ["gedi", "out", "--input", "x", "--split", "blocks", "--block-size", "wide"],
      ["gedi", "inspect", "x.h5"], ["gedi", "inspect", "x.h5", "--row", "1", "--shot", "2"],
      ["gedi", "export", "x.h5", "--output", "out"],
      ["gedi", "export", "x.h5", "--output", "out", "--rows", "9-1"],
    ] {
      #expect(try Program.run(arguments, in: folder).status == 2, "\(arguments)")
    }
    let missing = try Program.run(["gedi", "out", "--input", "nowhere"], in: folder)
    #expect(missing.status == 1 && missing.errors.contains("nowhere"))
  }

  /// What broke is made again by `retry` alone, and a lock makes the same bytes or says what has changed.
  @Test func samplesAreMadeAgainWithoutTheCommand() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let band = folder.appending(path: "world/sentinel-2-l2a/S2B_32UPU_20200514_0_L2A/B03.tif")
    let whole = try Data(contentsOf: band)
    try whole.prefix(whole.count / 2).write(to: band)
    let command = ["gedi", "--input", "world/gedi", "--scenes", "world/catalog.json", "-q", "--output"]
    let torn = try Program.run(command + ["out/torn"], in: folder)
    #expect(torn.status == 3 && torn.errors.contains("chipmill retry out/torn --failed"), "\(torn.errors)")
    try whole.write(to: band)
    let retried = try Program.run(["retry", "out/torn", "--failed"], in: folder)
    #expect(retried.status == 0 && retried.output.contains("train_dataset.h5"), "\(retried.errors)")
    #expect(try Program.run(command + ["out/plain"], in: folder).status == 0)
    #expect(try Program.run(["diff", "out/torn", "out/plain", "-q"], in: folder).status == 0)
    // The report is that of the command, with what the granules gave.
    let path = folder.path + "/out/torn/report.html"
    let report = try String(contentsOfFile: path, encoding: .utf8)
    for text in ["agbd_se / agbd", "searches per footprint", "SCL 4, 5", "MTD_MSIL2A.xml", "tree cover"] {
      #expect(report.contains(text), "\(text)")
    }
    #expect(report.components(separatedBy: "class=\"plot\"").count == 3)
    #expect(try Program.run(["report", "out/torn"], in: folder).status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == report)
    let built = try Program.run(["build", "out/plain", "--locked", "--output", "copy", "-q"], in: folder)
    #expect(built.status == 0, "\(built.errors)")
    #expect(try Program.run(["diff", "--bytes", "out/plain", "copy", "-q"], in: folder).status == 0)
    func refusal(_ output: String) throws -> String {
      let result = try Program.run(["build", "out/plain", "--locked", "--output", output, "-q"], in: folder)
      #expect(result.status == 1 && result.errors.split(separator: "\n").count == 1, "\(result.errors)")
      return result.errors
    }
    try (whole + Data([1])).write(to: band)
    #expect(try refusal("other").contains("B03.tif: has \(whole.count + 1) bytes"))
    try whole.write(to: band)
    let table = folder.appending(path: "out/plain/train_subset.csv")
    let text = try String(contentsOf: table, encoding: .utf8)
    try Data(text.replacing("GEDI04_A_2020135", with: "GEDI04_A_2020136").utf8).write(to: table)
    #expect(try refusal("another").contains("train_subset.csv: is not the file of the lock"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/another"))
    try FileManager.default.removeItem(at: folder.appending(path: "world/catalog.json"))
    let lost = try Program.run(["retry", "out/torn", "--failed"], in: folder)
    #expect(lost.status == 1 && lost.errors.contains("world/catalog.json"), "\(lost.errors)")
  }

  /// A service whose files are elsewhere: one line with the address and what to do, and no sample.
  @Test func scenesAtAServerAreRefusedInOneLine() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let assets = ["SCL", "B02"].map { name in
      "\"\(name)\": {\"href\": \"https://data.example/\(name).tif?sig=hidden\", \"type\": \"image/tiff\"}"
    }
    let feature = """
      {"type": "Feature", "id": "S2B_32UPU_20200514_0_L2A", "collection": "sentinel-2-l2a", "geometry": null,
       "bbox": [9, 48, 12, 50], "assets": {\(assets.joined(separator: ","))},
       "properties": {"datetime": "2020-05-14T10:25:59Z", "eo:cloud_cover": 3}}
      """
    let server = try StubServer { _, _ in
      StubServer.Answer(200, "{\"type\": \"FeatureCollection\", \"features\": [\(feature)], \"links\": []}")
    }
    defer { server.stop() }
    let result = try Program.run(
      ["gedi", "--input", "world/gedi", "--output", "out", "--scenes", server.address], in: folder)
    let lines = result.errors.split(separator: "\n").filter { $0.contains("server") }
    #expect(result.status == 1 && lines.count == 1, "\(result.errors)")
    #expect(lines[0].hasPrefix("chipmill: https://data.example/SCL.tif: is at a server"))
    #expect(lines[0].contains("--scenes") && !result.errors.contains("hidden"))
    #expect(server.requests.allSatisfy { $0.method == "POST" && $0.path == "/search" })
    for name in ["ledger.sqlite", "hdf5_batch_data", "unfinished", "train_dataset.h5"] {
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/" + name))
    }
  }

  /// `gedi build` is `gedi`, and blocks of land divide what years do not.
  @Test func buildMayBeSaidAndBlocksMayDivide() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let made = try Program.run(
      [
        "gedi", "build", "--input", "world/gedi", "--output", "out", "--on-bad-granule", "skip", "--split",
        "blocks", "--block-size", "2km",
        "--buffer", "500m", "--test-share", "0.5", "--leakage-km", "0.4,20",
      ], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("left out"))
    #expect(made.output.contains("within 0.4 km: 0 (0.0%)") || made.output.contains("leakage     none"))
    let leakage = try String(contentsOf: folder.appending(path: "out/leakage.json"), encoding: .utf8)
    #expect(leakage.contains("\"test_within_km\""))
    let empty = try Program.run(["gedi", "--fuse-hdf5-datasets", "out", "--output", "fused"], in: folder)
    #expect(empty.status == 1 && empty.errors.contains("has no .h5 file"))
  }
}
