import Foundation
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
