public import Formats
internal import FoundationEssentials
internal import Geometry

/// Where a dataset goes and in which form.
public struct Output: Sendable {
  /// The folder; it is made when it is not there.
  public var folder: String
  /// The form of the chips.
  public var format: Format
  /// What happens to a dataset that is there.
  public var existing: Existing

  /// The form of the chips, with their compression.
  public enum Format: Sendable {
    /// All chips in `chips.h5`, one chunk a chip.
    case hdf5(ChunkCompression)
    /// One file a chip in `chips/`, further layers in folders of their own.
    case geotiff(GeoTIFFProfile.Compression)
  }

  /// What happens to a dataset that is there.
  public enum Existing: Sendable {
    /// It is finished where an earlier run stopped; another recipe and changed sources are refused.
    case resume
    /// Changed sources are accepted, and the chips that need them made again; another recipe replaces all.
    case force
    /// It is deleted.
    case restart
  }

  /// A dataset in a folder.
  public init(folder: String, format: Format, existing: Existing = .resume) {
    self.folder = folder
    self.format = format
    self.existing = existing
  }
}

extension Recipe {
  /// Builds the dataset, or finishes one that an earlier run has begun.
  ///
  /// The same recipe gives the same bytes for any number of threads and any memory, interrupted or not. A
  /// block that cannot be decoded costs the chips that need it, which are counted as failed; all others are
  /// written. What is done is kept in the folder's ledger, whatever ends the run.
  ///
  /// - Throws: `ChippingError` or `FormatError` when sources and output do not fit together, the recipe or
  ///   the sources are not those of the dataset that is there, or the output cannot be written.
  public func build(
    to output: Output, options: RunOptions, progress: (@Sendable (Progress) -> Void)? = nil
  ) throws -> RunSummary {
    let dataset = try DatasetFolder(output.folder)
    let sources: SourceFiles
    let plan: Plan
    let state: Existing
    do {
      sources = try SourceFiles(self)
      state = try existing(in: dataset, output, sources)
      if case .finished(let summary) = state {
        // The last run may have been killed just before it did so.
        try dataset.removeUnfinished()
        try options.lock?.check(try Lock.sources(in: try Ledger(reading: output.folder)), isComplete: true)
        if fileSize(output.folder + "/report.html") == nil { report(output, options) }
        return summary
      }
      plan = try Plan(self, memory: options.memory, threads: options.threads)
    } catch {
      dataset.removeIfEmpty()
      throw error
    }
    let ledger = try open(dataset, state, output, sources, options)
    try options.lock?.check(try Lock.sources(in: ledger), isComplete: false)
    if try ledger.isFinished {
      defer { ledger.close() }
      return try RunSummary(ledger)
    }
    let journal = try Journal(ledger, dataset, plan: plan, folders: folders(output.format), options: options)
    var summary = RunSummary(planned: plan.plannedChips)
    var sink: (any Sink)?
    do {
      let made: any Sink =
        switch output.format {
        case .hdf5(let compression):
          try HDF5Sink(plan: plan, folder: journal.folder, compression: compression)
        case .geotiff(let compression):
          try GeoTIFFSink(
            plan: plan, folder: output.folder, unfinished: journal.folder, compression: compression)
        }
      sink = made
      let executor = try Executor(
        plan: plan, journal: journal, sink: made, options: options, progress: progress)
      defer { summary = executor.summary }
      try executor.run()
    } catch {
      // What was done before is kept, if the disk takes it.
      try? journal.stop("failed: \(error)", summary) { try sink?.flush() }
      throw error
    }
    guard let sink else { return summary }
    if summary.isInterrupted {
      try journal.stop("interrupted", summary) { try sink.flush() }
      return summary
    }
    do { try options.lock?.check(try Lock.sources(in: ledger), isComplete: true) } catch {
      try journal.stop("failed: \(error)", summary) { try sink.flush() }
      throw error
    }
    var files = try sink.finish()
    files.append(try Lock.write(self, output.format, ledger, to: journal.folder))
    try journal.finish(summary, files: files)
    report(output, options, plan)
    return summary
  }

  /// Writes the report, without which a dataset is no worse.
  private func report(_ output: Output, _ options: RunOptions, _ plan: Plan? = nil) {
    guard options.hasReport else { return }
    do { try Dataset(output.folder).writeReport(to: nil, plan: plan) } catch {
      options.notice?("no report: \(error)")
    }
  }

  /// What an earlier run has left.
  private enum Existing {
    case finished(RunSummary)
    /// Nothing, or all of it is to be deleted.
    case nothing
    /// Chips that can be kept, all but those that need these blocks.
    case chips(except: [Range<Int>])
  }

  /// Looks at what is in the folder, and changes nothing.
  ///
  /// - Throws: `ChippingError` where it is not of this recipe or these sources, and nobody has allowed that.
  private func existing(
    in dataset: DatasetFolder, _ output: Output, _ sources: SourceFiles
  ) throws -> Existing {
    if case .restart = output.existing { return .nothing }
    if let stray = dataset.strayFile(folders: folders(output.format)) {
      throw ChippingError(
        "\(dataset.path): holds \(stray), which no ledger tells of; choose another --output or add --restart")
    }
    guard Ledger.exists(in: dataset.path) else { return .nothing }
    let ledger = try Ledger(reading: dataset.path)
    guard let recipe = try ledger.value("recipe") else { return .nothing }
    let recorded = try JSON(text: recipe, file: "\(dataset.path)/\(Ledger.fileName)")
    let differences = text(output.format).differences(from: recorded)
    guard differences.isEmpty else {
      if case .force = output.existing { return .nothing }
      throw Self.other(dataset, differences)
    }
    let change = try sources.changes(since: ledger)
    if change.texts.isEmpty {
      return try ledger.isFinished ? .finished(try RunSummary(ledger)) : .chips(except: [])
    }
    guard case .force = output.existing else { throw Self.changed(dataset, change.texts) }
    return change.isOfSites ? .nothing : change.blocks.map { .chips(except: $0) } ?? .nothing
  }

  /// Opens the ledger with what is kept of earlier runs.
  private func open(
    _ dataset: DatasetFolder, _ state: Existing, _ output: Output, _ sources: SourceFiles,
    _ options: RunOptions
  ) throws -> Ledger {
    let folders = folders(output.format)
    if case .nothing = state {
      let (known, files) = Self.forget(dataset)
      let deleted = try dataset.clear(folders: ["chips"] + layers.map(\.name) + known, files: files)
      if !deleted.isEmpty {
        options.notice?("\(dataset.path): starting over; deleted \(deleted.joined(separator: ", "))")
      }
    }
    let ledger = try Ledger.open(in: dataset.path)
    if try ledger.value("state") == "publishing" { try Journal.publish(ledger, dataset) }
    if case .chips(let blocks) = state, !blocks.isEmpty {
      let count = try ledger.requeue(chipsOf: blocks)
      options.notice?("\(dataset.path): \(count) chips of changed sources are made again")
    }
    try ledger.atomically {
      try ledger.set("recipe", text(output.format).formatted)
      try ledger.set("folders", folders.joined(separator: "\n"))
      try ledger.set("companions", companions.joined(separator: "\n"))
      try ledger.set("origin", origin == .null ? nil : origin.formatted)
      if let notes { try ledger.set("notes", notes.json.formatted) }
      try ledger.set("directory", FileManager.default.currentDirectoryPath)
      try sources.record(in: ledger)
      for path in siteFiles { try ledger.set("sites \(path)", try SourceFiles.sum(of: path)) }
    }
    return ledger
  }

  /// Has the ledger say that nothing of the dataset counts any more: who is killed while it is deleted finds
  /// nothing to keep.
  ///
  /// - Returns: The folders of layers and the files that it names; none where it cannot be read.
  private static func forget(_ dataset: DatasetFolder) -> (folders: [String], files: [String]) {
    guard Ledger.exists(in: dataset.path), let ledger = try? Ledger.open(in: dataset.path) else {
      return ([], [])
    }
    let folders = try? ledger.value("folders")
    let files = (try? ledger.finishedFiles().map(\.name)) ?? []
    try? ledger.set("recipe", nil)
    ledger.close()
    return (folders?.split(separator: "\n").map(String.init) ?? [], files)
  }

  private static func other(_ dataset: DatasetFolder, _ differences: [String]) -> ChippingError {
    ChippingError(
      "\(dataset.path): holds a dataset of another recipe (\(differences.joined(separator: "; "))); "
        + "choose another --output, or replace it with --force")
  }

  private static func changed(_ dataset: DatasetFolder, _ changes: [String]) -> ChippingError {
    ChippingError(
      "\(dataset.path): made of sources that have changed since (\(changes.joined(separator: "; "))); "
        + "accept them with --force, which makes the chips that need them again")
  }

  /// What tells this dataset from another: the recipe, the form of its chips, and who makes them.
  func text(_ format: Output.Format) -> JSON {
    .object([
      JSON.Member("recipe", text), JSON.Member("output", .object(format.members)),
      JSON.Member("chipmill", .string(chipmillVersion)),
    ])
  }

  /// The folders of the layers' files, below the dataset's; none where chips lie in one file.
  func folders(_ format: Output.Format) -> [String] {
    guard case .geotiff = format else { return [] }
    let outputs = layers.filter(\.isOutput)
    return ["chips"] + outputs.dropFirst().map(\.name)
  }
}

/// The version of this engine, which datasets carry in their lock files.
public let chipmillVersion = "0.1.0"
