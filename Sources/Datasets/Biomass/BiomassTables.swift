public import Formats
internal import FoundationEssentials
internal import Synchronization

/// The first half of a biomass dataset: from granules to the even subset of their footprints.
///
///     granules ─▶ train_combined.csv, test_combined.csv ─▶ train_subset.csv, test_subset.csv, plots
///
/// Each step can begin from the files of the one before.
public struct BiomassTables: Sendable {
  /// The folder that all is written to; it is made.
  public var output: String
  /// Which shots become footprints.
  public var filter = FootprintFilter()
  /// How footprints are divided by place; by the year of their granules when nil.
  public var blocks: BlockSplit?
  /// What becomes of granules that cannot be read.
  public var policy = BadGranulePolicy.damage
  /// Footprints of the training subset, at most.
  public var maxSizeTraining = 6_000_000
  /// Footprints of the test subset, at most.
  public var maxSizeTest = 2_000_000
  /// Whether the combined tables are written as GeoPackages as well.
  public var hasGeoPackage = false
  /// What follows on the combined tables.
  public var goal = Goal.subset
  /// Workers.
  public var threads: Int
  /// Takes what is worth telling, from any thread.
  public var note: @Sendable (Note, String) -> Void = { _, _ in }

  /// Where to stop.
  public enum Goal: Sendable { case table, plotOfAll, subset }

  /// How much a message matters.
  public enum Note: String, Sendable {
    /// For the log.
    case info = "INFO"
    /// For the user as well.
    case warning = "WARNING"
  }

  /// One thing for each part.
  public struct Parts<Value: Sendable>: Sendable {
    /// Of the training part.
    public var train: Value
    /// Of the test part.
    public var test: Value

    /// Two values.
    public init(train: Value, test: Value) {
      self.train = train
      self.test = test
    }

    /// The value of a part.
    public subscript(part: YearSplit.Part) -> Value {
      get { part == .train ? train : test }
      set { if part == .train { train = newValue } else { test = newValue } }
    }
  }

  /// What came of granules.
  public struct Summary: Sendable {
    /// Granules that were read.
    public var granules = Parts(train: 0, test: 0)
    /// Shots that each step of the filter left.
    public var counts = Parts(train: FilterCounts(), test: FilterCounts())
    /// Files that were passed over.
    public var skipped: [GranuleFolder.Skipped] = []
    /// Beams without a shot, as `file: beam`.
    public var emptyBeams: [String] = []
    /// Shots that are in the table more than once.
    public var repeatedShots = Parts(train: 0, test: 0)
    /// Footprints of each part.
    public var footprints = Parts(train: 0, test: 0)
    /// Footprints that are too near to a block that tests to train.
    public var leftOut = 0
  }

  /// - Parameter threads: As many as processors when nil.
  public init(output: String, threads: Int? = nil) {
    self.output = output
    self.threads = max(1, threads ?? Workers.processorCount)
  }

  /// Makes the tables from the granules of a folder.
  ///
  /// - Returns: The subset of each part, empty unless it was the goal, and what became of the granules.
  /// - Throws: `FormatError` for the first bad granule, where the policy is to stop, and for all that cannot
  ///   be written.
  public func combine(
    _ folder: GranuleFolder
  ) throws(FormatError) -> (subsets: Parts<FootprintTable>, summary: Summary) {
    try makeFolder(output)
    let granules = folder.entries.map(\.name)
    let days = granules.map { UInt16($0.start.dayOfYear) }
    let state = Mutex(IngestState(tables: self, skipped: folder.skipped))
    let (note, blocks) = (note, blocks)
    try GranuleIngest(folder, filter: filter, policy: policy, threads: threads).run {
      outcome throws(FormatError) in
      let name = outcome.entry.name.fileName
      if let problem = outcome.problem { note(.warning, "skipped \(name): \(problem)") }
      for beam in outcome.emptyBeams { note(.warning, "\(name): \(beam) has no shot") }
      if outcome.problem == nil {
        note(.info, "\(name): \(outcome.counts.kept) of \(outcome.counts[.read]) shots")
      }
      let divided = blocks.map { $0.divided(outcome.footprints) }
      let result = state.withLock { state in
        Result { () throws(FormatError) in try state.take(outcome, divided, days: days) }
      }
      try result.get()
    }
    var ingest = state.withLock { state in
      defer { state = IngestState(tables: self, skipped: []) }
      return state
    }
    ingest.summary.skipped.sort { $0.path < $1.path }
    ingest.summary.emptyBeams.sort()
    var subsets = Parts(train: FootprintTable(), test: FootprintTable())
    for part in YearSplit.Part.allCases {
      if blocks == nil, ingest.summary.granules[part] == 0 {
        note(
          .warning, "no granule of the years of \(part.rawValue): \(part.rawValue)_combined.csv has no row")
      }
      let (table, repeated) = try write(
        part, ingest.shuffled[part], granules: granules,
        selection: goal == .subset ? ingest.subsets[part].selection() : nil)
      if repeated > 0 {
        note(.warning, "\(part.rawValue)_combined.csv: \(repeated) shots are there more than once")
      }
      ingest.summary.repeatedShots[part] = repeated
      subsets[part] = table
    }
    return (subsets, ingest.summary)
  }

  /// What is known of the granules so far.
  private struct IngestState: Sendable {
    var shuffled: Parts<Unchecked<ShuffledFootprints>>
    var subsets: Parts<TemporalSubset>
    /// Whether subsets are wanted.
    let isSubset: Bool
    var summary = Summary()

    init(tables: BiomassTables, skipped: [GranuleFolder.Skipped]) {
      shuffled = Parts(
        train: Unchecked(ShuffledFootprints(path: tables.path(.train, "shuffle.tmp"))),
        test: Unchecked(ShuffledFootprints(path: tables.path(.test, "shuffle.tmp"))))
      subsets = tables.emptySubsets
      isSubset = tables.goal == .subset
      summary.skipped = skipped
    }

    /// - Parameter divided: The footprints by their part, where it is not that of the granule.
    mutating func take(
      _ outcome: GranuleIngest.Outcome, _ divided: (parts: Parts<[Footprint]>, leftOut: Int)?,
      days: [UInt16]
    ) throws(FormatError) {
      if let problem = outcome.problem {
        summary.skipped.append(GranuleFolder.Skipped(path: outcome.entry.path, reason: problem))
        return
      }
      let part = outcome.entry.part
      summary.granules[part] += 1
      summary.counts[part] = summary.counts[part] + outcome.counts
      summary.emptyBeams += outcome.emptyBeams.map { "\(outcome.entry.name.fileName): \($0)" }
      var lists = outcome.beams.map { (part, $0) }
      if let divided { lists = [(.train, divided.parts.train), (.test, divided.parts.test)] }
      summary.leftOut += divided?.leftOut ?? 0
      for (part, list) in lists where !list.isEmpty {
        summary.footprints[part] += list.count
        if isSubset { subsets[part].count(list, days: days) }
        try shuffled[part].value.append(list)
      }
    }
  }

  /// A value that a lock keeps to one thread.
  private struct Unchecked<Value>: @unchecked Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private var emptySubsets: Parts<TemporalSubset> {
    Parts(
      train: TemporalSubset(size: maxSizeTraining, isCompatible: filter.isCompatible),
      test: TemporalSubset(size: maxSizeTest, isCompatible: filter.isCompatible))
  }

  /// Writes the combined table of a part, and what follows from it on the way.
  private func write(
    _ part: YearSplit.Part, _ shuffled: Unchecked<ShuffledFootprints>, granules: [GranuleName],
    selection: TemporalSubset.Selection?
  ) throws(FormatError) -> (FootprintTable, repeated: Int) {
    var selection = selection
    let days = granules.map { UInt16($0.start.dayOfYear) }
    var plot = DistributionPlot(title: part.title)
    let csv = try FootprintCSV.Writer(
      path: path(part, "combined.csv"), granules: granules, threads: threads)
    let layer = "\(part.rawValue)_combined"
    let package =
      hasGeoPackage
      ? try FootprintPackage(path: path(part, "combined.gpkg"), layer: layer, granules: granules) : nil
    var repeated = 0
    var last: Int64 = -1
    try shuffled.value.forEachGroup(threads: threads) { group throws(FormatError) in
      try csv.append(group)
      for list in group {
        for footprint in list {
          if footprint.shot == last { repeated += 1 }
          last = footprint.shot
        }
        try package?.append(list)
        selection?.append(list, days: days)
        if goal == .plotOfAll { plot.add(list, days: days) }
      }
    }
    try csv.close()
    try package?.close()
    if goal == .plotOfAll { try save(plot, path(part, "set_distribution_all_footprints.png")) }
    guard let footprints = selection?.finish() else { return (FootprintTable(), repeated) }
    let table = FootprintTable(footprints: footprints, granules: granules)
    try save(table, part)
    return (table, repeated)
  }

  /// Makes the subsets, or the plots of all, from combined tables that are there already, in any order of
  /// rows.
  public func subsets(ofTrain train: String, test: String) throws(FormatError) -> Parts<FootprintTable> {
    try makeFolder(output)
    var tables = Parts(train: FootprintTable(), test: FootprintTable())
    for (part, file) in [(YearSplit.Part.train, train), (.test, test)] {
      let reader = try FootprintCSV.Reader(path: file)
      var subset = emptySubsets[part]
      var plot = DistributionPlot(title: part.title)
      var days: [UInt16] = []
      try reader.forEachBatch { batch throws(FormatError) in
        days += reader.granules.dropFirst(days.count).map { UInt16($0.start.dayOfYear) }
        subset.count(batch, days: days)
        if goal == .plotOfAll { plot.add(batch, days: days) }
      }
      note(.info, "\(file): \(subset.counts.reduce(0, +)) footprints of \(days.count) granules")
      if goal == .plotOfAll { try save(plot, path(part, "set_distribution_all_footprints.png")) }
      guard goal == .subset else { continue }
      var selection = subset.selection()
      try reader.forEachBatch { batch in selection.append(batch, days: days) }
      var footprints = selection.finish()
      footprints.sort { one, other in
        one.shot == other.shot
          ? FootprintOrder.isBefore(one, other) : ShotKey.order(one.shot) < ShotKey.order(other.shot)
      }
      tables[part] = FootprintTable(footprints: footprints, granules: reader.granules)
      try save(tables[part], part)
    }
    return tables
  }

  /// Writes a subset and its plot.
  private func save(_ table: FootprintTable, _ part: YearSplit.Part) throws(FormatError) {
    try FootprintCSV.write(table, to: path(part, "subset.csv"), threads: threads)
    try savePlot(of: table, part)
    note(.info, "\(part.rawValue)_subset.csv: \(table.footprints.count) footprints")
  }

  /// Plots subsets that are there already.
  public func plot(_ subsets: Parts<FootprintTable>) throws(FormatError) {
    try makeFolder(output)
    for part in YearSplit.Part.allCases { try savePlot(of: subsets[part], part) }
  }

  private func savePlot(of table: FootprintTable, _ part: YearSplit.Part) throws(FormatError) {
    var plot = DistributionPlot(title: "\(part.title) subset")
    plot.add(table.footprints, days: table.days)
    try save(plot, path(part, "distribution_subset.png"))
  }

  private func save(_ plot: DistributionPlot, _ path: String) throws(FormatError) {
    let file = try OutputFile(path: path)
    try file.append(plot.png())
    try file.finish()
  }

  private func path(_ part: YearSplit.Part, _ name: String) -> String { "\(output)/\(part.rawValue)_\(name)" }
}

extension YearSplit.Part {
  /// As a heading.
  fileprivate var title: String { self == .train ? "Training" : "Test" }
}
