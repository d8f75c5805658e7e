internal import Formats

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One run's side of the ledger: what earlier runs have left to do, and what this one does. One thread at a
/// time uses it, and one `kept`.
final class Journal {
  /// What is known of each chip before the run.
  struct Known {
    /// For each chip of the plan, those outside of the scene last.
    var states: [Ledger.State]
    /// Why chips are not there.
    var reasons: [Int: String] = [:]
    /// How often chips that are to be made were tried before.
    var attempts: [Int: Int] = [:]
    /// Chips that are taken over.
    var keptCount = 0
    /// Chips of the ledger whose bytes are not what was written: they are made again.
    var damagedCount = 0
    /// The checksums of blocks that were decoded before.
    var checksums: [Int: UInt64] = [:]
  }

  /// A block that was decoded: the bytes it takes in its file, and their checksum.
  typealias DecodedBlock = (block: Int, bytes: Int, checksum: UInt64)

  private let ledger: Ledger
  private let dataset: DatasetFolder
  private let run: Int
  /// The run's folder of unfinished files, below the dataset's.
  private let unfinished: String
  let known: Known
  let kept: KeptChips
  private let started: Double
  private var lastCheckpoint: Double
  private let blockRow: SQLiteStatement
  private let unitRow: SQLiteStatement

  /// Where this run's files grow.
  var folder: String { dataset.path + "/" + unfinished }

  /// Begins a run: checks what earlier ones have left, and writes down that there is another.
  ///
  /// - Parameter folders: The folders of the layers' files; empty where chips lie in `chips.h5`.
  init(
    _ ledger: Ledger, _ dataset: DatasetFolder, plan: Plan, folders: [String], options: RunOptions
  ) throws {
    self.ledger = ledger
    self.dataset = dataset
    let last = try ledger.file.prepare("SELECT max(run) FROM runs")
    run = try last.step() ? last.int(0) + 1 : 1
    last.reset()
    unfinished = DatasetFolder.unfinished(run: run)
    kept = try KeptChips(ledger.folder, folders: folders)
    known = try Self.known(ledger, kept, plan, options)
    try makeFolder(dataset.path + "/" + unfinished)
    started = now()
    lastCheckpoint = started
    blockRow = try ledger.file.prepare("INSERT OR REPLACE INTO blocks VALUES (?, ?, ?)")
    unitRow = try ledger.file.prepare("INSERT OR REPLACE INTO units VALUES (?, ?, ?)")
    let row = try ledger.file.prepare(
      "INSERT INTO runs (run, folder, outcome, started, threads, memory) VALUES (?, ?, 'running', ?, ?, ?)")
    try ledger.atomically {
      row.bind(1, run)
      row.bind(2, unfinished)
      row.bind(3, started)
      row.bind(4, options.threads)
      row.bind(5, options.memory)
      try row.run()
      try ledger.set("planned", "\(plan.plannedChips)")
      try ledger.set(plan.stores())
      try ledger.set("state", "unfinished")
    }
    try ledger.begin()
  }

  private static func known(
    _ ledger: Ledger, _ kept: KeptChips, _ plan: Plan, _ options: RunOptions
  ) throws -> Known {
    var known = Known(states: Array(repeating: .planned, count: plan.plannedChips))
    var written: [Ledger.Chip] = []
    func check() {
      for (chip, damage) in zip(written, kept.damage(of: written, threads: options.threads)) {
        if damage == nil {
          known.states[chip.number] = .written
          known.keptCount += 1
        } else {
          known.attempts[chip.number] = chip.attempts
          known.damagedCount += 1
        }
      }
      written = []
    }
    try ledger.forEachChip { chip in
      guard chip.number < known.states.count else { return }
      switch chip.state {
      case .planned: known.attempts[chip.number] = chip.attempts
      case .written:
        written.append(chip)
        if written.count == 8192 { check() }
      case .rejected, .failed:
        known.states[chip.number] = chip.state
        known.reasons[chip.number] = chip.reason
      }
    }
    check()
    let rows = try ledger.file.prepare("SELECT block, checksum FROM blocks")
    while try rows.step() { known.checksums[rows.int(0)] = UInt64(bitPattern: Int64(rows.int(1))) }
    return known
  }

  // MARK: What happens

  /// A chip was written; its row of the index begins at `line`.
  func write(_ chip: EncodedChip, line: Int) throws {
    try ledger.put(
      Ledger.Chip(
        number: chip.chip, id: chip.facts.id, state: .written,
        attempts: (known.attempts[chip.chip] ?? 0) + 1, run: run, bytes: chip.bytes, hash: chip.hash,
        line: line, extents: chip.extents))
  }

  /// A chip of an earlier run has got its place in this one's files.
  func keep(_ chip: Ledger.Chip, at extents: [Range<Int>], line: Int) throws {
    kept.leave(chip)
    var chip = chip
    chip.extents = extents
    chip.run = run
    chip.line = line
    try ledger.put(chip)
  }

  /// A chip was ruled out, or could not be made.
  func lose(_ chip: Int, id: String, _ loss: ChipLoss) throws {
    let (state, reason): (Ledger.State, String) =
      switch loss {
      case .rejected(let reason): (.rejected, reason)
      case .failed(let reason): (.failed, reason)
      }
    if known.states[chip] == state, known.reasons[chip] == reason { return }
    try ledger.put(
      Ledger.Chip(
        number: chip, id: id, state: state, reason: reason, attempts: (known.attempts[chip] ?? 0) + 1,
        run: run))
  }

  /// A unit of chips is done with its blocks.
  func add(unit chips: Range<Int>, blocks: ArraySlice<Int32>, decoded: [DecodedBlock]) throws {
    for (block, bytes, checksum) in decoded {
      blockRow.bind(1, block)
      blockRow.bind(2, bytes)
      blockRow.bind(3, Int(Int64(bitPattern: checksum)))
      try blockRow.run()
    }
    guard !chips.isEmpty else { return }
    unitRow.bind(1, chips.lowerBound)
    unitRow.bind(2, chips.upperBound - 1)
    unitRow.bind(3, Self.text(of: blocks.map { Int($0) }.sorted()))
    try unitRow.run()
  }

  /// `0-3 17 20-21`.
  static func text(of numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: " ")
  }

  /// Makes lasting what happened, if a second has passed since this was done.
  ///
  /// - Parameter flush: Writes what the sink holds back: the files have what the ledger tells of them.
  func checkpointIfDue(_ summary: @autoclosure () -> RunSummary, flush: () throws -> Void) throws {
    guard now() - lastCheckpoint >= 1 else { return }
    try flush()
    try update("running", summary())
    try ledger.commit()
    kept.freeLeft()
    lastCheckpoint = now()
    try ledger.begin()
  }

  private func update(_ outcome: String, _ summary: RunSummary) throws {
    let row = try ledger.file.prepare("UPDATE runs SET outcome = ?, seconds = ?, summary = ? WHERE run = ?")
    row.bind(1, outcome)
    row.bind(2, now() - started)
    row.bind(3, summary.text.formatted)
    row.bind(4, run)
    try row.run()
  }

  // MARK: The end

  /// The run stops before all is done: what it did is kept for the next.
  func stop(_ outcome: String, _ summary: RunSummary, flush: () throws -> Void) throws {
    try flush()
    try update(outcome, summary)
    try ledger.commit()
    kept.close()
    ledger.close()
  }

  /// All chips have an outcome and all files are whole: they get their places.
  func finish(_ summary: RunSummary, files: [FinishedFile]) throws {
    let row = try ledger.file.prepare("INSERT OR REPLACE INTO files VALUES (?, ?, ?)")
    try ledger.file.run("DELETE FROM files")
    for file in files {
      row.bind(1, file.name)
      row.bind(2, file.bytes)
      row.bind(3, file.hash.bytes)
      try row.run()
    }
    try update("finished", summary)
    // From here on the next run only moves the files.
    try ledger.set("state", "publishing")
    try ledger.commit()
    kept.close()
    try Self.publish(ledger, dataset)
    ledger.close()
  }

  /// Moves the finished files of the last run to their places. Interrupted, it can be done again.
  static func publish(_ ledger: Ledger, _ dataset: DatasetFolder) throws {
    let last = try ledger.file.prepare("SELECT folder FROM runs ORDER BY run DESC LIMIT 1")
    let folder = try last.step() ? last.text(0) ?? "" : ""
    last.reset()
    if !folder.isEmpty {
      var files: [String] = []
      let rows = try ledger.file.prepare("SELECT name FROM files")
      while try rows.step() { if let name = rows.text(0) { files.append(name) } }
      try dataset.publish(from: folder, files: files)
    }
    try ledger.atomically {
      try ledger.file.run("UPDATE runs SET folder = ''")
      try ledger.set("state", "finished")
    }
    try dataset.removeUnfinished()
  }
}

/// A file of a finished dataset, with the hash of its bytes: of `chips.h5` those that belong to no chunk.
struct FinishedFile {
  var name: String
  var bytes: Int
  var hash: ContentHash
}

/// Seconds since 1970.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
