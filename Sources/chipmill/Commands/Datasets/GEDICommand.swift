import ArgumentParser
import Datasets
import Formats

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct GEDICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make datasets of biomass from GEDI L4A granules and Sentinel-2 scenes.",
    discussion: """
      Reads all granules of a folder, keeps the shots whose three quality flags are 1, whose biomass is more
      than 0 and whose standard error is less than half of it, and writes train_combined.csv and
      test_combined.csv, in an order that looks random and is always the same. From these it takes subsets
      that are as even over the days of the year as can be, train_subset.csv and test_subset.csv, and draws
      where and when they are. filter_counts.csv says how many shots each step of the filter left, and a log
      is in logs/. With --scenes it then cuts a sample of 32 × 32 pixels around each footprint: the least
      cloudy Sentinel-2 scene within ten days, elevation and slope, land cover, the biomass in a circle of
      12 m. Samples come in hdf5_batch_data/ and together in train_dataset.h5 and test_dataset.h5; the same
      command finishes what was interrupted.

        chipmill gedi --input granules --output biomass --scenes world/catalog.json
        chipmill gedi --input granules --output africa --aoi=-20,-35,52,38 --min-sensitivity 0.95

      With --fuse-hdf5-datasets it puts the batches of a folder into one file, fused_dataset.h5, and ends.
      """)

  @OptionGroup var options: GEDIOptions
  @OptionGroup(title: "Granules and shots") var granules: GranuleOptions
  @OptionGroup(title: "Train and test") var splitting: SplitOptions
  @OptionGroup(title: "Samples") var samples: SampleOptions
  @OptionGroup(title: "Run") var text: RunText.Options

  func run() throws {
    let log = try LogFile(in: options.output, logger: "chipmill.gedi")
    do {
      if let folder = options.fuse {
        try fuse(folder, log)
        return
      }
      let (subsets, summary) = try makeSubsets(log)
      if let subsets {
        let (train, test) = (subsets.train.footprints.count, subsets.test.footprints.count)
        say("subsets     \(train) train, \(test) test", log)
        var report = FootprintReport(footprints: BiomassTables.Parts(train: train, test: test))
        report.summary = summary
        report.filter = try granules.filter(isCompatible: options.compat)
        report.blocks = try splitting.blocks
        report.leakage = try reportLeakage(subsets, log)
        if let scenes = samples.scenes { try makeSamples(subsets, from: scenes, report, log) }
      }
    } catch {
      log.write("ERROR", "\(error)")
      throw error
    }
  }

  /// Puts the batches of a folder into one file.
  private func fuse(_ folder: String, _ log: LogFile) throws {
    let fusion = try BatchFusion(folder: folder, skipsUnreadable: options.skipUnreadable)
    for problem in fusion.unreadable {
      log.write("WARNING", "skipped \(problem)")
      Chipmill.write("chipmill: skipped \(problem)\n", to: STDERR_FILENO)
    }
    let path = try fusion.write(to: options.output)
    let skipped = fusion.unreadable.isEmpty ? "" : ", \(fusion.unreadable.count) skipped"
    say("fused       \(fusion.rows) samples of \(fusion.files.count) files\(skipped): \(path)", log)
  }

  /// The subsets, from what the options begin with; nil where they end before. And what became of granules.
  private func makeSubsets(
    _ log: LogFile
  ) throws -> (subsets: BiomassTables.Parts<FootprintTable>?, summary: BiomassTables.Summary?) {
    if let files = options.subset, !options.plotDistribution {
      let tables = BiomassTables.Parts(
        train: try FootprintCSV.read(files.train), test: try FootprintCSV.read(files.test))
      say("read        \(files.train) and \(files.test)", log)
      try BiomassTables(output: options.output).plot(tables)
      return (tables, nil)
    }
    var tables = BiomassTables(output: options.output, threads: options.numProcessors)
    tables.filter = try granules.filter(isCompatible: options.compat)
    tables.blocks = try splitting.blocks
    tables.policy = granules.onBadGranule
    tables.maxSizeTraining = options.maxSizeTraining
    tables.maxSizeTest = options.maxSizeTest
    tables.hasGeoPackage = options.geopackage
    tables.goal = options.plotDistribution ? .plotOfAll : options.onlyTable ? .table : .subset
    tables.note = { level, message in
      log.write(level.rawValue, message)
      if level == .warning { Chipmill.write("chipmill: \(message)\n", to: STDERR_FILENO) }
    }
    guard tables.blocks == nil || options.input != nil && options.aggregated == nil else {
      throw ValidationError("--split blocks divides the footprints of --input, not tables.")
    }
    if let files = options.aggregated {
      let subsets = try tables.subsets(ofTrain: files.train, test: files.test)
      return (tables.goal == .subset ? subsets : nil, nil)
    }
    guard let input = options.input else {
      throw ValidationError("Name the folder of granules with --input.")
    }
    let folder = try GranuleFolder(
      input, split: granules.split, filter: tables.filter, policy: tables.policy)
    describe(folder, input, tables)
    let (subsets, summary) = try tables.combine(folder)
    try report(summary, tables.filter, log)
    return (tables.goal == .subset ? subsets : nil, summary)
  }

  /// Names what is not read.
  private func describe(_ folder: GranuleFolder, _ input: String, _ tables: BiomassTables) {
    tables.note(.info, "\(input): \(folder.entries.count) granules")
    for file in folder.skipped { tables.note(.warning, "skipped \(file.path): \(file.reason)") }
    for name in folder.ofOtherYears {
      tables.note(.warning, "\(name.fileName): its year \(name.start.year) neither trains nor tests")
    }
    for name in folder.ofOtherDays { tables.note(.info, "\(name.fileName): not on the days asked for") }
  }

  /// Prints what each step of the filter left, and keeps it.
  private func report(_ summary: BiomassTables.Summary, _ filter: FootprintFilter, _ log: LogFile) throws {
    let (train, test) = (summary.counts.train, summary.counts.test)
    var table = try CSVWriter(
      path: options.output + "/filter_counts.csv", columns: ["step", "train", "test"], separator: ";")
    let width = 36
    func line(_ title: String, _ train: Int, _ test: Int) {
      let numbers = [train, test].map { value in
        String(repeating: " ", count: max(1, 12 - String(value).count)) + String(value)
      }
      let space = String(repeating: " ", count: max(0, width - title.count))
      say(title + space + numbers.joined(), log)
    }
    say(String(repeating: " ", count: width) + "       train        test", log)
    line("granules", summary.granules.train, summary.granules.test)
    for step in FootprintFilter.Step.allCases {
      guard let title = filter.title(of: step) else { continue }
      line(title, train[step], test[step])
      try table.append([.text(title), .integer(train[step]), .integer(test[step])])
    }
    try table.close()
    if splitting.split == .blocks {
      // The columns above are those of the years.
      line("in blocks", summary.footprints.train, summary.footprints.test)
      say("left out    \(summary.leftOut) footprints near to blocks that test", log)
    }
    if !summary.skipped.isEmpty { say("skipped     \(summary.skipped.count) files", log) }
  }

  /// Tells how near test footprints are to those that train, and keeps it as leakage.json.
  private func reportLeakage(
    _ subsets: BiomassTables.Parts<FootprintTable>, _ log: LogFile
  ) throws -> Leakage {
    let leakage = Leakage(
      train: subsets.train.footprints, test: subsets.test.footprints, kilometres: splitting.distances)
    for line in leakage.lines { say(line, log) }
    let file = try OutputFile(path: options.output + "/leakage.json")
    try file.append(Array((leakage.json.formatted + "\n").utf8))
    try file.finish()
    return leakage
  }

  func say(_ text: String, _ log: LogFile) {
    log.write("INFO", text)
    if !self.text.quiet, !self.text.json { print(text) }
  }
}
