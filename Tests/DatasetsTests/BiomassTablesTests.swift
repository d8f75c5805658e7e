import Datasets
import Formats
import Foundation
import Geometry
import Synchronization
import TestSupport
import Testing

@Suite struct BiomassTablesTests {
  /// Three granules of 2020, one of them of its last day, and one of 2021.
  static func writeGranules(to folder: TemporaryFolder) throws {
    try InventedGranule(shots: 300, seed: 1).write(to: folder.url)
    try InventedGranule(day: "2020366", shots: 200, seed: 2).write(to: folder.url)
    try InventedGranule(day: "2020100", prefix: "a_2056.", shots: 150, seed: 3).write(to: folder.url)
    try InventedGranule(day: "2021007", shots: 120, seed: 4).write(to: folder.url)
  }

  static func combine(
    _ input: TemporaryFolder, to output: TemporaryFolder, policy: BadGranulePolicy = .stop, threads: Int = 2,
    _ change: (inout BiomassTables) -> Void = { _ in }
  ) throws -> (subsets: BiomassTables.Parts<FootprintTable>, summary: BiomassTables.Summary) {
    var tables = BiomassTables(output: output.path, threads: threads)
    tables.policy = policy
    change(&tables)
    let folder = try GranuleFolder(
      input.path, split: YearSplit(), filter: tables.filter, policy: policy)
    return try tables.combine(folder)
  }

  @Test func granulesBecomeTablesSubsetsAndPlots() throws {
    let (input, output) = (try TemporaryFolder(), try TemporaryFolder())
    try Self.writeGranules(to: input)
    let (subsets, summary) = try Self.combine(input, to: output) {
      $0.maxSizeTraining = 200
      $0.hasGeoPackage = true
    }
    #expect(summary.granules.train == 3 && summary.granules.test == 1)
    #expect(summary.counts.train[.read] == 1300 && summary.counts.test[.read] == 240)
    let train = try FootprintCSV.read(output.file("train_combined.csv"))
    let test = try FootprintCSV.read(output.file("test_combined.csv"))
    #expect(train.footprints.count == summary.counts.train.kept && train.footprints.count > 500)
    #expect(test.footprints.count == summary.counts.test.kept)
    #expect(Set(train.granules.map(\.start.year)) == [2020])
    #expect(
      try output.text("train_combined.csv").hasPrefix(FootprintCSV.columns.joined(separator: ";") + "\n"))
    #expect(subsets.train.footprints.count == 200)
    #expect(Set(subsets.train.footprints.map(\.shot)).isSubset(of: train.footprints.map(\.shot)))
    #expect(subsets.test.footprints.count == test.footprints.count)
    let read = try FootprintCSV.read(output.file("train_subset.csv"))
    #expect(read.footprints.map(\.shot) == subsets.train.footprints.map(\.shot))
    for name in ["train", "test"] {
      let png = try Data(contentsOf: output.url.appending(path: "\(name)_distribution_subset.png"))
      #expect(png.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
      #expect(try Data(contentsOf: output.url.appending(path: "\(name)_combined.gpkg")).count > 10_000)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: output.path)
    #expect(!left.contains { $0.hasSuffix(".partial") })
  }

  /// One thread or three, other names in front, another order in the folder: the same bytes.
  @Test func theBytesDependOnTheShotsAlone() throws {
    let (input, first, second) = (try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder())
    try Self.writeGranules(to: input)
    _ = try Self.combine(input, to: first, threads: 1) { $0.maxSizeTraining = 150 }
    _ = try Self.combine(input, to: second, threads: 3) { $0.maxSizeTraining = 150 }
    for name in try FileManager.default.contentsOfDirectory(atPath: first.path) {
      let (one, two) = (first.url.appending(path: name), second.url.appending(path: name))
      #expect(try Data(contentsOf: one) == Data(contentsOf: two), "\(name)")
    }
  }

  /// A subset of a combined table is the subset that the granules gave, whatever order its rows have.
  @Test func subsetsOfTablesAreThoseOfGranules() throws {
    let (input, output, again) = (try TemporaryFolder(), try TemporaryFolder(), try TemporaryFolder())
    try Self.writeGranules(to: input)
    _ = try Self.combine(input, to: output) { $0.maxSizeTraining = 321 }
    var table = try FootprintCSV.read(output.file("train_combined.csv"))
    table.footprints.reverse()
    try FootprintCSV.write(table, to: output.file("turned.csv"))
    var tables = BiomassTables(output: again.path, threads: 2)
    tables.maxSizeTraining = 321
    _ = try tables.subsets(ofTrain: output.file("turned.csv"), test: output.file("test_combined.csv"))
    for name in ["train_subset.csv", "test_subset.csv", "train_distribution_subset.png"] {
      #expect(try output.bytes(name) == again.bytes(name), "\(name)")
    }
  }

  /// Thousands of rows leave memory and come back.
  @Test func manyRowsAreAllThere() throws {
    let (input, output) = (try TemporaryFolder(), try TemporaryFolder())
    for seed in 1...3 {
      try InventedGranule(day: "20200\(10 + seed)", shots: 50_000, seed: UInt64(seed)).write(to: input.url)
    }
    let (_, summary) = try Self.combine(input, to: output) { $0.goal = .table }
    let shots = try FootprintCSV.read(output.file("train_combined.csv")).footprints.map(\.shot)
    #expect(shots.count == summary.counts.train.kept && shots.count > 120_000)
    #expect(Set(shots).count == shots.count)
    // Shuffled: neighbours come from anywhere.
    #expect(zip(shots, shots.dropFirst()).count { $0 < $1 } * 2 - shots.count < shots.count / 100)
  }

  @Test func aYearWithoutGranulesGivesAHeaderAndAWarning() throws {
    let (input, output) = (try TemporaryFolder(), try TemporaryFolder())
    try InventedGranule().write(to: input.url)
    try InventedGranule(day: "2019001", seed: 2).write(to: input.url)
    let warnings = Mutex<[String]>([])
    var tables = BiomassTables(output: output.path, threads: 1)
    tables.note = { level, text in if level == .warning { warnings.withLock { $0.append(text) } } }
    let folder = try GranuleFolder(input.path, split: YearSplit(), filter: tables.filter, policy: .stop)
    #expect(folder.ofOtherYears.map(\.start.year) == [2019] && folder.entries.count == 1)
    _ = try tables.combine(folder)
    #expect(try output.text("test_combined.csv") == FootprintCSV.columns.joined(separator: ";") + "\n")
    #expect(warnings.withLock { $0 }.contains { $0.contains("test_combined.csv has no row") })
    var compatible = FootprintFilter()
    compatible.isCompatible = true
    let error = #expect(throws: FormatError.self) {
      try GranuleFolder(input.path, split: YearSplit(), filter: compatible, policy: .skip)
    }
    #expect(error?.problem.contains("2019") == true)
    let other = try GranuleFolder(
      input.path, split: YearSplit(train: [2019], test: [2020]), filter: FootprintFilter(), policy: .stop)
    #expect(other.entries.map(\.part) == [.train, .test])
    #expect(throws: FormatError.self) { try YearSplit(train: [2020], test: [2020, 2021]) }
  }

  /// Each bad granule stops the run with its name, or is passed over with it; the good one is read anyway.
  @Test func badGranulesAreNamed() throws {
    let cut = InventedGranule(day: "2020005", shots: 2000, seed: 9)
    let cases: [(words: String, make: (URL) throws -> Void)] = [
      ("surface_flag", { try InventedGranule(day: "2020001", missing: ["surface_flag"]).write(to: $0) }),
      ("past 2^63", { try InventedGranule(day: "2020002", shotOffset: 1 << 63).write(to: $0) }),
      (
        "has 97 values for 100 shots", { try InventedGranule(day: "2020003", short: "agbd_se").write(to: $0) }
      ),
      ("no group BEAM", { try InventedGranule(day: "2020004", beams: []).write(to: $0) }),
      (
        "cannot be opened",
        { folder in
          let path = try cut.write(to: folder)
          let data = try Data(contentsOf: URL(fileURLWithPath: path))
          try data.prefix(data.count * 2 / 3).write(to: URL(fileURLWithPath: path))
        }
      ),
      ("token", { try Data("x".utf8).write(to: $0.appending(path: "L4A.h5")) }),
      ("is the same granule", { try InventedGranule(prefix: "b_").write(to: $0) }),
    ]
    for (words, make) in cases {
      let (input, output) = (try TemporaryFolder(), try TemporaryFolder())
      try InventedGranule().write(to: input.url)
      try make(input.url)
      let error = #expect(throws: FormatError.self, "\(words)") { try Self.combine(input, to: output) }
      #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
      #expect(error?.remedy?.contains("--on-bad-granule skip") == true)
      let summary = try Self.combine(input, to: output, policy: .skip).summary
      #expect(summary.skipped.count == 1 && summary.skipped[0].reason.contains(words))
      #expect(summary.granules.train == 1 && summary.counts.train[.read] == 200)
    }
  }

  @Test func anEmptyBeamIsNamed() throws {
    let (input, output) = (try TemporaryFolder(), try TemporaryFolder())
    try InventedGranule().write(to: input.url)
    let empty = InventedGranule(day: "2020010", beams: ["BEAM1011"], shots: 0)
    try empty.write(to: input.url)
    let error = #expect(throws: FormatError.self) { try Self.combine(input, to: output) }
    #expect(error?.place == "BEAM1011")
    let summary = try Self.combine(input, to: output, policy: .skip).summary
    #expect(summary.emptyBeams == ["\(empty.name): BEAM1011"])
    #expect(summary.granules.train == 2 && summary.counts.train[.read] == 200)
  }

  @Test func daysThatAreNotAskedForAreNotOpened() throws {
    let input = try TemporaryFolder()
    for day in ["2020036", "2020037", "2020038"] { try InventedGranule(day: day).write(to: input.url) }
    var filter = FootprintFilter()
    filter.from = AcquisitionTime("2020-02-06")
    filter.to = AcquisitionTime("2020-02-06")
    let folder = try GranuleFolder(input.path, split: YearSplit(), filter: filter, policy: .stop)
    #expect(folder.entries.map(\.name.start.dayOfYear) == [37])
    #expect(folder.ofOtherDays.count == 2)
  }
}

extension TemporaryFolder {
  /// A file's bytes.
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }
}

@Suite struct FootprintCSVTests {
  /// Every bit of every number comes back, also of numbers that print long.
  @Test func numbersReadBackExactly() throws {
    let folder = try TemporaryFolder()
    var random = SeededRandom(seed: 5)
    let granules = [
      GranuleName(fileName: "a;\"b\".h5", start: try #require(AcquisitionTime("2020-02-05T15:13:58"))),
      GranuleName(fileName: "c.h5", start: try #require(AcquisitionTime("2020-12-31T00:00:00.000001"))),
    ]
    let footprints = (0..<20_000).map { (i: Int) -> Footprint in
      let agbd = Float(bitPattern: UInt32(random.next() & 0x4FFF_FFFF))
      let error = Float(random.fraction()) * Float.leastNormalMagnitude
      let place = Point(x: 360 * random.fraction() - 180, y: 180 * random.fraction() - 90)
      return Footprint(
        shot: Int64(random.next() >> 1), longitude: place.x, latitude: place.y,
        deltaTime: 1e8 * random.fraction(), agbd: agbd, agbdError: error, granule: Int32(i & 1),
        l2Quality: UInt8(i & 1), l4Quality: UInt8(i >> 1 & 1), surface: 255)
    }
    try FootprintCSV.write(
      FootprintTable(footprints: footprints, granules: granules), to: folder.file("t.csv"))
    let table = try FootprintCSV.read(folder.file("t.csv"))
    #expect(table.footprints == footprints)
    #expect(table.granules == granules)
  }

  /// What pandas and polars write: a column for the row's number, a space in the time, whole numbers as
  /// they are, another order of columns.
  @Test func tablesOfTheOriginalAreRead() throws {
    let folder = try TemporaryFolder()
    let text = """
      ;agbd_se;agbd;lon_lowestmode;lat_lowestmode;shot_number;delta_time;l2_quality_flag;l4_quality_flag;\
      surface_flag;GEDI Filename;acquisition_time
      0;2.98;30.5;51.4;36;65150500200000001;66154252.25;1;1;1;GEDI04_A_2020036151358_O.h5;2020-02-05 15:13:58
      7;3e0;1e2;-51.4;-36;9223372036854775807;1;1;0;1.0;x;2020-12-31T15:13:58.000000
      """
    try text.write(toFile: folder.file("t.csv"), atomically: true, encoding: .utf8)
    let table = try FootprintCSV.read(folder.file("t.csv"))
    #expect(table.footprints.map(\.agbd) == [30.5, 100])
    #expect(table.footprints.map(\.shot) == [65_150_500_200_000_001, .max])
    #expect(table.footprints[1].l4Quality == 0 && table.footprints[1].granule == 1)
    #expect(table.granules.map(\.start.dayOfYear) == [36, 366])
    for (good, bad, words) in [
      ("9223372036854775807", "9223372036854775808", "past 2^63"), (";-36;", ";-96;", "no place"),
      ("2020-12-31T", "2020-12-32T", "no time"), ("3e0", "n/a", "not a number"),
      ("delta_time", "delta", "no column 'delta_time'"), (";x;", ";", "11 fields for 12 columns"),
    ] {
      try text.replacing(good, with: bad).write(
        toFile: folder.file("u.csv"), atomically: true, encoding: .utf8)
      let error = #expect(throws: FormatError.self) { try FootprintCSV.read(folder.file("u.csv")) }
      #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }
  }
}
