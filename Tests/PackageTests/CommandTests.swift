import Foundation
import Testing

@Suite(.enabled(if: Program.isBuilt, "build the program first: make test")) struct CommandTests {
  static let scene = "world/sentinel-2-l2a/S2B_32UPU_20200514_0_L2A"

  /// The keys that scripts rely on, and sums that hold.
  @Test func jsonHasTheKeysThatScriptsRelyOn() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let chip = try Program.run(
      ["chip", Self.scene, "--size", "256", "--format", "hdf5", "--json", "--output", "out"], in: folder)
    #expect(chip.status == 0, "\(chip.errors)")
    let plan = try Program.run(["plan", Self.scene, "--size", "256", "--json"], in: folder)
    for json in [try chip.json, try plan.json] {
      for key in [
        "planned", "written", "rejected", "failed", "distinct_blocks", "decodes", "bytes_read", "seconds",
      ] {
        #expect(json[key] is NSNumber, "\(key)")
      }
    }
    let done = try chip.json
    let number = { (key: String) in (done[key] as? NSNumber)?.intValue ?? -1 }
    #expect(number("planned") == 16)
    #expect(number("written") + number("rejected") + number("failed") == number("planned"))
    #expect(number("decodes") == number("distinct_blocks"))
    #expect((try plan.json["distinct_blocks"] as? NSNumber)?.intValue == number("distinct_blocks"))
    #expect((try plan.json["bytes_read"] as? NSNumber)?.intValue == number("bytes_read"))
    let info = try Program.run(["info", Self.scene + "/B05.tif", "--json"], in: folder)
    for key in [
      "width", "height", "count", "dtype", "crs", "transform", "nodata", "block", "compression", "overviews",
      "bands",
    ] {
      #expect(try info.json[key] != nil, "\(key)")
    }
    #expect(try info.json["dtype"] as? String == "uint16")
    #expect(try info.json["crs"] as? String == "EPSG:32632")
    #expect(try (info.json["transform"] as? [Double])?.count == 6)
    let classes = try Program.run(["stats", Self.scene + "/SCL.tif", "--classes", "--json"], in: folder)
    let bands = try #require(try classes.json["bands"] as? [[String: Any]])
    let shares = try #require(bands[0]["classes"] as? [[String: Any]]).compactMap { $0["share"] as? Double }
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    let stats = try Program.run(
      ["stats", Self.scene + "/B05.tif", "--percentiles", "0,50,100", "--json"], in: folder)
    let band = try #require(try stats.json["bands"] as? [[String: Any]])[0]
    let percentiles = try #require(band["percentiles"] as? [[String: Any]]).compactMap {
      $0["value"] as? Double
    }
    #expect(percentiles.first == band["min"] as? Double)
    #expect(percentiles.last == band["max"] as? Double)
  }

  /// The user's mistakes: one line on standard error, nothing on standard output, nothing left behind.
  @Test(arguments: [
    (["chip", "nowhere", "--size", "64", "--output", "out"], 1, "nowhere"),
    (["chip", scene, "--output", "out"], 1, "--size"),
    (["chip", scene, "--size", "0", "--output", "out"], 2, "--size"),
    (["chip", scene, "--size", "64"], 2, "--output"),
    (["chip", scene, "--size", "64", "--bands", "B99", "--output", "out"], 1, "B99"),
    (["chip", scene, "--size", "64", "--gate", "what", "--output", "out"], 1, "what"),
    (["chip", scene, "--size", "64", "--layer", "dem=missing.tif", "--output", "out"], 1, "missing.tif"),
    (["chip", scene, "--size", "64", "--edge", "bend", "--output", "out"], 1, "bend"),
    (["chip", scene, "--size", "64", "--threads", "0", "--output", "out"], 2, "--threads"),
    (["chip", scene, "--size", "64", "--memory", "lots", "--output", "out"], 2, "--memory"),
    (["chip", scene, "--size", "64", "--memory", "1K", "--output", "out"], 1, "--memory"),
    (["chip", scene, "--size", "64", "--compression", "jpeg", "--output", "out"], 2, "jpeg"),
    (["chip", scene, "--size", "64", "--format", "hdf5", "--level", "9", "--output", "out"], 2, "--level"),
    (["chip", scene, "--size", "64", "--resolution", "0", "--output", "out"], 1, "--resolution"),
    (["chip", scene, "--size", "64", "--resampling", "image=best", "--output", "out"], 1, "best"),
    (["chip", scene, "--points", "none.csv", "--size", "64", "--output", "out"], 1, "none.csv"),
    (["chip", scene, "--points", "far.csv", "--size", "64", "--output", "out"], 1, "longitude"),
    (["chip", scene, "--size", "64", "--output", "/proc/nowhere/out"], 1, "/proc/nowhere"),
    (
      [
        "chip", "world/cop-dem-glo-30", "--size", "64", "--crs", "EPSG:0", "--resolution", "9", "--output",
        "out",
      ], 1, "EPSG:0"
    ),
    (["plan", scene, "--size", "64", "--frobnicate"], 2, "frobnicate"),
    (["info", "points.csv"], 1, "points.csv"),
    (["stats", scene + "/B02.tif", "--percentiles", "2,101"], 2, "--percentiles"),
    (["stats", scene + "/B02.tif", "--classes"], 1, "uint16"),
    (["slope", scene + "/B02.tif", "out.tif", "--method", "steepest"], 2, "--method"),
    (["aspect", scene + "/B02.tif", "out.tif", "--method", "central", "--compute-edges"], 2, "central"),
    (["warp", scene + "/B02.tif", "out.tif", "--crs", "EPSG:1", "--resolution", "10"], 1, "EPSG:1"),
    (["resize", scene + "/B02.tif", "out.tif"], 2, "--scale"),
    (["resize", scene + "/B02.tif", "out.tif", "--scale", "2", "--size", "9x9"], 2, "--size"),
    (["resize", scene + "/B02.tif", "out.tif", "--size", "9by9"], 2, "9by9"),
    (["resize", scene + "/B02.tif", "out.tif", "--scale", "1e-9"], 1, "B02.tif"),
    (["resize", scene + "/B02.tif", "out.tif", "--scale", "0.5", "--resampling", "best"], 2, "average"),
    (["synth", "other", "--size", "7"], 1, "6"),
    (["mask", scene, "out.tif"], 2, "--classes"),
    (["mask", scene, "out.tif", "--classes", "3,cloud"], 2, "3,cloud"),
    (["mask", scene, "out.tif", "--qa60"], 1, "QA60"),
    (["mask", scene, "out.tif", "--classes", "3", "--layer", "SCL=none.tif"], 1, "none.tif"),
    (["composite", scene, "out.tif", "--method", "mode"], 2, "--method"),
    (["composite", scene, "nowhere", "out.tif", "--mask", "3"], 1, "nowhere"),
    (["composite", scene, "out.tif", "--dilate", "2"], 2, "--dilate"),
    (["chip", scene, scene, "--size", "64", "--output", "out"], 2, "--composite"),
    (["chip", scene, "--size", "64", "--mask", "3", "--output", "out"], 2, "--composite"),
    (["composite", scene, "out.tif", "--bands", "B02,SCL"], 1, "--bands"),
  ])
  func mistakesAreOneClearLine(arguments: [String], status: Int, mention: String) throws {
    let folder = try Self.sharedWorld.get()
    let own = folder.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    for name in ["world", "far.csv", "points.csv"] {
      try FileManager.default.createSymbolicLink(
        at: own.appending(path: name), withDestinationURL: folder.appending(path: name))
    }
    let result = try Program.run(arguments, in: own)
    #expect(Int(result.status) == status, "\(result.errors)")
    #expect(result.errors.contains(mention), "\(result.errors)")
    #expect(result.output.isEmpty)
    if status == 1 {
      #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
      #expect(result.errors.hasPrefix("chipmill: "))
    }
    #expect(!FileManager.default.fileExists(atPath: own.appending(path: "out/chips.h5").path))
    #expect(!FileManager.default.fileExists(atPath: own.appending(path: "out/index.csv").path))
    #expect(!FileManager.default.fileExists(atPath: own.appending(path: "out.tif").path))
  }

  /// A scale from file to file keeps the corner, the CRS, the names and the no-data value.
  @Test func resizedFilesStayInTheirPlace() throws {
    let folder = try Self.sharedWorld.get().appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let band = "../\(Self.scene)/B05.tif"
    let before = try Program.run(["info", band, "--json"], in: folder).json
    let corner = try #require(before["transform"] as? [Double])
    for (arguments, width, pixel) in [
      (["--scale", "2"], 1098, 10.0), (["--resolution", "60", "-r", "average"], 183, 60),
      (["--size", "300x200", "-r", "cubic"], 300, 36.6), (["--scale", "0.01", "-r", "lanczos"], 5, 2000),
    ] {
      let result = try Program.run(["resize", band, "out.tif"] + arguments, in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let after = try Program.run(["info", "out.tif", "--json"], in: folder).json
      #expect((after["width"] as? NSNumber)?.intValue == width)
      for key in ["crs", "dtype", "nodata", "count"] {
        #expect("\(after[key] ?? "")" == "\(before[key] ?? "")", "\(key)")
      }
      let transform = try #require(after["transform"] as? [Double])
      #expect(abs(transform[0] - pixel) < 1e-9)
      #expect(transform[2] == corner[2] && transform[5] == corner[5])
    }
  }

  static let sharedWorld = Result {
    let folder = try Program.folder(world: true)
    try Data("lon,lat\n-120,-40\n".utf8).write(to: folder.appending(path: "far.csv"))
    try Data("lon,lat\n1,2\n".utf8).write(to: folder.appending(path: "points.csv"))
    return folder
  }

  /// A truncated band: exit 3, the chips that need it are listed, the others are there.
  @Test func aTruncatedBandFailsItsChips() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let band = folder.appending(path: Self.scene + "/B03.tif")
    let bytes = try Data(contentsOf: band)
    try bytes.prefix(bytes.count - bytes.count / 4).write(to: band)
    let result = try Program.run(
      ["chip", Self.scene, "--size", "128", "--json", "--output", "out"], in: folder)
    #expect(result.status == 3, "\(result.errors)")
    let json = try result.json
    let number = { (key: String) in (json[key] as? NSNumber)?.intValue ?? -1 }
    #expect(number("failed") > 0)
    #expect(number("written") + number("rejected") + number("failed") == number("planned"))
    let skipped = try String(contentsOf: folder.appending(path: "out/skipped.csv"), encoding: .utf8)
    #expect(skipped.split(separator: "\n").count == number("failed") + number("rejected") + 1)
    #expect(skipped.contains("B03.tif"))
    let tiles = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "out/chips").path)
    #expect(tiles.count == number("written"))
  }

  @Test func aReportGoesWhereItIsAsked() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let chip = try Program.run(["chip", Self.scene, "--size", "512", "--output", "out", "-q"], in: folder)
    #expect(chip.status == 0, "\(chip.errors)")
    for (arguments, path) in [([], "out/report.html"), (["--output", "here.html"], "here.html")] {
      let report = try Program.run(["report", "out"] + arguments, in: folder)
      #expect(report.status == 0 && report.output == path + "\n", "\(report.errors)")
      let html = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("<img"))
    }
    let none = try Program.run(["report", "world"], in: folder)
    #expect(none.status == 1 && none.errors.split(separator: "\n").count == 1)
  }

  /// `diff` answers by its exit code: 0 the same, 4 different, 1 where something is no dataset.
  @Test func diffAnswersByItsExitCode() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    for arguments in [
      ["--format", "hdf5", "--output", "a"], ["--format", "geotiff", "--output", "b"],
      ["--format", "hdf5", "--gate", "SCL[4]<=0.1", "--output", "c"],
    ] {
      let result = try Program.run(
        ["chip", Self.scene, "--size", "128", "--bands", "B02,B03", "-q"] + arguments, in: folder)
      #expect(result.status == 0, "\(result.errors)")
    }
    for (arguments, status) in [
      (["a", "a"], 0), (["a", "b"], 0), (["a", "b", "--bytes"], 4), (["a", "c"], 4), (["a", "none"], 1),
      (["a"], 2), (["a", "b", "--limit", "-1"], 2),
    ] {
      let result = try Program.run(["diff"] + arguments, in: folder)
      #expect(Int(result.status) == status, "\(arguments): \(result.errors)")
      #expect(result.output.isEmpty == (status == 1 || status == 2))
      let quiet = try Program.run(["diff", "-q"] + arguments, in: folder)
      #expect(Int(quiet.status) == status && quiet.output.isEmpty)
    }
    let json = try Program.run(["diff", "a", "c", "--json", "--limit", "2"], in: folder).json
    #expect(json["same"] as? Bool == false && json["rule"] as? String == "meaning")
    let outcomes = try #require(json["outcomes"] as? [[String: Any]])
    #expect(outcomes.count == 1 && (outcomes[0]["change"] as? String)?.contains("rejected") == true)
    #expect((outcomes[0]["examples"] as? [String])?.count == 2)
  }

  @Test func helpAndVersionAnswer() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    for arguments in [["--help"], ["--version"], ["chip", "--help"], ["help", "plan"]] {
      let result = try Program.run(arguments, in: folder)
      #expect(result.status == 0)
      #expect(!result.output.isEmpty)
      #expect(result.errors.isEmpty)
    }
    #expect(
      try Program.run(["--generate-completion-script", "bash"], in: folder).output.contains("chipmill"))
  }
}
