public import Formats

/// What became of every planned chip of a dataset, in `ledger.sqlite` in its folder.
///
/// One process writes; others may read at any time. What is recorded goes into the file with the next
/// checkpoint, all of it or nothing, so a process that is killed loses what it did since the last one and
/// nothing else. Chips without a row are planned, and nothing has become of them yet. Tables:
///
///     build    what was asked for, and what for the chips are made of: name and value
///     sources  each file that is read: size, time of change, and the number of its first block
///     blocks   each block that was decoded, with a checksum of its compressed bytes
///     runs     each run of the command, with what it did and how it ended
///     chips    each chip with its outcome; `units` tells which blocks the chips of a row's unit needed
///     reasons  why chips were rejected or failed
///     stores   the HDF5 files of chips, each with the first chip that belongs into it
///     files    what the finished dataset has beside its chips
///
/// The view `outcomes` is `chips` in words.
public final class Ledger {
  /// What became of a chip.
  public enum State: Int, Sendable, CaseIterable {
    case planned, written, rejected, failed

    /// The state as `skipped.csv` and reports name it.
    public var name: String { "\(self)" }
  }

  /// A row of `chips`.
  public struct Chip: Sendable {
    /// The place in plan order; sites that lie outside of the scene come after all others.
    public var number: Int
    /// The chip's name.
    public var id: String
    /// What became of it.
    public var state: State
    /// Why it is not there.
    public var reason: String?
    /// How often it was made or tried.
    public var attempts = 1
    /// The run that wrote its row of the index and, in HDF5, its chunks.
    var run: Int
    /// The chip's bytes as stored: those of its files, or of its chunks.
    public var bytes = 0
    /// The SHA-256 of these bytes, layer after layer.
    public var hash: ContentHash?
    /// Where its row of `index.csv` begins.
    var line = 0
    /// Where its chunks lie in `chips.h5`, layer after layer; empty for files.
    var extents: [Range<Int>] = []
  }

  static let fileName = "ledger.sqlite"
  private static let format = 1

  /// The dataset's folder.
  public let folder: String
  let file: SQLiteFile
  /// Whether it has its tables: a process that was killed as it made them leaves a ledger without.
  let isBegun: Bool
  private var rows: ChipRows
  private var reasons: [String: Int] = [:]
  private var reasonTexts: [Int: String] = [:]

  private static let schema = """
    PRAGMA page_size = 8192;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    BEGIN;
    PRAGMA application_id = 1128812620;
    PRAGMA user_version = \(format);
    CREATE TABLE IF NOT EXISTS build (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS sources (source INTEGER PRIMARY KEY, path TEXT, bytes INTEGER, \
    modified INTEGER, first_block INTEGER, blocks INTEGER);
    CREATE TABLE IF NOT EXISTS blocks (block INTEGER PRIMARY KEY, bytes INTEGER, checksum INTEGER);
    CREATE TABLE IF NOT EXISTS runs (run INTEGER PRIMARY KEY, folder TEXT, outcome TEXT, started REAL, \
    seconds REAL, threads INTEGER, memory INTEGER, summary TEXT);
    CREATE TABLE IF NOT EXISTS reasons (reason INTEGER PRIMARY KEY, text TEXT UNIQUE);
    CREATE TABLE IF NOT EXISTS chips (chip INTEGER PRIMARY KEY, id TEXT, state INTEGER, reason INTEGER, \
    attempts INTEGER, run INTEGER, bytes INTEGER, sha256 BLOB, line INTEGER, extents BLOB);
    CREATE TABLE IF NOT EXISTS units (first INTEGER PRIMARY KEY, last INTEGER, blocks TEXT);
    CREATE TABLE IF NOT EXISTS stores (first INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, bytes INTEGER, sha256 BLOB) WITHOUT ROWID;
    CREATE VIEW IF NOT EXISTS outcomes AS SELECT chip, id, \
    CASE state WHEN 1 THEN 'written' WHEN 2 THEN 'rejected' WHEN 3 THEN 'failed' ELSE 'planned' END \
    AS state, \
    text AS reason, attempts, bytes, lower(hex(sha256)) AS sha256, \
    (SELECT blocks FROM units WHERE first <= chip AND last >= chip ORDER BY first DESC LIMIT 1) AS blocks \
    FROM chips LEFT JOIN reasons USING (reason);
    COMMIT;
    """

  /// Whether there is a ledger in a folder.
  static func exists(in folder: String) -> Bool { fileSize(folder + "/" + fileName) != nil }

  /// Opens the ledger in a folder to write, and makes it where there is none.
  static func open(in folder: String) throws -> Ledger { try Ledger(folder, .create) }

  /// Opens a dataset's ledger to read.
  ///
  /// - Throws: `ChippingError` where there is none, `FormatError` where it cannot be read.
  public convenience init(reading folder: String) throws {
    guard Self.exists(in: folder) else {
      throw ChippingError("\(folder): no \(Self.fileName) here; name the folder of a dataset")
    }
    do {
      try self.init(folder, .readOnly)
    } catch {
      // On a disk that cannot be written to, SQLite cannot share the file; but then nobody changes it. A log
      // beside it holds changes that would be missed.
      guard fileSize("\(folder)/\(Self.fileName)-wal") ?? 0 == 0 else { throw error }
      try self.init(folder, .immutable)
    }
  }

  private init(_ folder: String, _ mode: SQLiteFile.Mode) throws {
    self.folder = folder
    file = try SQLiteFile(path: folder + "/" + Self.fileName, mode)
    rows = ChipRows(file)
    let version = try file.prepare("PRAGMA user_version")
    guard try version.step(), version.int(0) <= Self.format else {
      throw ChippingError(
        "\(folder)/\(Self.fileName): written by a newer chipmill (format \(version.int(0))); update this one")
    }
    isBegun = mode == .create || version.int(0) > 0
    version.reset()
    if mode == .create { try file.run(Self.schema) }
    guard isBegun else { return }
    let rows = try file.prepare("SELECT reason, text FROM reasons")
    while try rows.step() { remember(rows.text(1) ?? "", rows.int(0)) }
  }

  private func remember(_ text: String, _ number: Int) {
    reasons[text] = number
    reasonTexts[number] = text
  }

  // MARK: Writing

  /// Begins to gather changes; `commit` makes them lasting.
  func begin() throws { try file.run("BEGIN IMMEDIATE") }

  /// Makes all changes since `begin` lasting at once.
  func commit() throws {
    try rows.flush()
    try file.run("COMMIT")
  }

  /// Runs some changes as one.
  func atomically(_ body: () throws -> Void) throws {
    try begin()
    do {
      try body()
      try commit()
    } catch {
      try? file.run("ROLLBACK")
      throw error
    }
  }

  /// Ends the writing: all is in the one file, unless somebody looks at it just now.
  func close() {
    rows.close()
    try? file.run("PRAGMA journal_mode = DELETE")
    file.close()
  }

  /// Sets a value of `build`.
  func set(_ name: String, _ value: String?) throws {
    let statement = try file.prepare("INSERT OR REPLACE INTO build VALUES (?, ?)")
    statement.bind(1, name)
    statement.bind(2, value)
    try statement.run()
  }

  /// Writes the row of a chip, in place of the one it has. It is in the file with `commit`.
  func put(_ chip: Chip) throws {
    try rows.append(chip, reason: chip.reason.map { try number(of: $0) })
  }

  private func number(of reason: String) throws -> Int {
    if let known = reasons[reason] { return known }
    let number = reasons.count + 1
    let statement = try file.prepare("INSERT INTO reasons VALUES (?, ?)")
    statement.bind(1, number)
    statement.bind(2, reason)
    try statement.run()
    remember(reason, number)
    return number
  }

  /// Makes the chips of all units that need any of these blocks planned again.
  ///
  /// - Returns: How many there are.
  func requeue(chipsOf blocks: [Range<Int>]) throws -> Int {
    var units: [ClosedRange<Int>] = []
    let rows = try file.prepare("SELECT first, last, blocks FROM units")
    while try rows.step() {
      let numbers = (rows.text(2) ?? "").split(separator: " ").map {
        $0.split(separator: "-").compactMap { Int($0) }
      }
      let isTouched = numbers.contains { run in
        guard let first = run.first, let last = run.last else { return false }
        return blocks.contains { $0.lowerBound <= last && first < $0.upperBound }
      }
      if isTouched { units.append(rows.int(0)...rows.int(1)) }
    }
    var count = 0
    try atomically {
      let chips = try file.prepare("UPDATE chips SET state = 0 WHERE chip BETWEEN ? AND ? AND state != 0")
      for unit in units {
        chips.bind(1, unit.lowerBound)
        chips.bind(2, unit.upperBound)
        try chips.run()
        count += file.changes
      }
      let known = try file.prepare("DELETE FROM blocks WHERE block >= ? AND block < ?")
      for range in blocks {
        known.bind(1, range.lowerBound)
        known.bind(2, range.upperBound)
        try known.run()
      }
      try set("state", "unfinished")
    }
    return count
  }

  /// Makes chips planned again, so that the next run makes them.
  ///
  /// - Returns: How many there are.
  func requeue(_ state: State) throws -> Int {
    var count = 0
    try atomically {
      try file.run("UPDATE chips SET state = 0 WHERE state = \(state.rawValue)")
      count = file.changes
      if count > 0 { try set("state", "unfinished") }
    }
    return count
  }

  /// The same of chips with these numbers.
  func requeue(_ numbers: [Int]) throws -> Int {
    var count = 0
    try atomically {
      let chips = try file.prepare("UPDATE chips SET state = 0 WHERE chip = ? AND state != 0")
      for number in numbers {
        chips.bind(1, number)
        try chips.run()
        count += file.changes
      }
      if count > 0 { try set("state", "unfinished") }
    }
    return count
  }

  /// Writes down which HDF5 files there are to be.
  func set(_ stores: [Plan.Store]) throws {
    try file.run("DELETE FROM stores")
    let row = try file.prepare("INSERT INTO stores VALUES (?, ?)")
    for store in stores {
      row.bind(1, store.first)
      row.bind(2, store.name)
      try row.run()
    }
  }

  // MARK: Reading

  /// The HDF5 files of chips, in the order of the chips.
  func stores() throws -> [Plan.Store] {
    var stores: [Plan.Store] = []
    let rows = try file.prepare("SELECT first, name FROM stores ORDER BY first")
    while try rows.step() { stores.append(Plan.Store(first: rows.int(0), name: rows.text(1) ?? "")) }
    return stores
  }

  /// A value of `build`.
  public func value(_ name: String) throws -> String? {
    guard isBegun else { return nil }
    let statement = try file.prepare("SELECT value FROM build WHERE name = ?")
    statement.bind(1, name)
    return try statement.step() ? statement.text(0) : nil
  }

  /// Chips that were planned, those outside of the scene included.
  public var planned: Int { get throws { try value("planned").flatMap(Int.init) ?? 0 } }

  /// Whether every chip has an outcome and the files bear their names.
  public var isFinished: Bool { get throws { try value("state") == "finished" } }

  /// What a finished dataset has beside its chips; nothing before.
  func finishedFiles() throws -> [FinishedFile] {
    guard try isFinished else { return [] }
    let rows = try file.prepare("SELECT name, bytes, sha256 FROM files ORDER BY name")
    var files: [FinishedFile] = []
    while try rows.step() {
      if let name = rows.text(0), let hash = ContentHash(rows.bytes(2)) {
        files.append(FinishedFile(name: name, bytes: rows.int(1), hash: hash))
      }
    }
    return files
  }

  /// How many chips are written before a number in plan order.
  func writtenCount(before number: Int) throws -> Int {
    let rows = try file.prepare("SELECT count(*) FROM chips WHERE chip < ? AND state = 1")
    rows.bind(1, number)
    return try rows.step() ? rows.int(0) : 0
  }

  /// How many chips are in each state.
  public func counts() throws -> [State: Int] {
    var counts: [State: Int] = [:]
    let statement = try file.prepare("SELECT state, count(*) FROM chips GROUP BY state")
    while try statement.step() {
      if let state = State(rawValue: statement.int(0)) { counts[state] = statement.int(1) }
    }
    counts[.planned, default: 0] += try planned - counts.values.reduce(0, +)
    return counts
  }

  /// How many chips of a state have each reason.
  public func reasons(of state: State) throws -> [String: Int] {
    let statement = try file.prepare(
      "SELECT text, count(*) FROM chips LEFT JOIN reasons USING (reason) WHERE state = ? GROUP BY text")
    statement.bind(1, state.rawValue)
    var counts: [String: Int] = [:]
    while try statement.step() { counts[statement.text(0) ?? ""] = statement.int(1) }
    return counts
  }

  /// Goes through the chips that have a row, in plan order, those of one state only where one is given.
  public func forEachChip(_ state: State? = nil, from first: Int = 0, _ body: (Chip) throws -> Void) throws {
    var next = first
    while true {
      // Some at a time, so that no statement stays open while rows are written.
      let batch = try chips(state, from: next, limit: 4096)
      for chip in batch { try body(chip) }
      guard let last = batch.last, batch.count == 4096 else { return }
      next = last.number + 1
    }
  }

  /// The next chips that have a row, from a number on.
  func chips(_ state: State? = nil, from first: Int, limit: Int) throws -> [Chip] {
    try rows.flush()
    let filter = state.map { " AND state = \($0.rawValue)" } ?? ""
    let rows = try file.prepare("SELECT * FROM chips WHERE chip >= ?\(filter) ORDER BY chip LIMIT ?")
    rows.bind(1, first)
    rows.bind(2, limit)
    var batch: [Chip] = []
    while try rows.step() {
      batch.append(
        Chip(
          number: rows.int(0), id: rows.text(1) ?? "", state: State(rawValue: rows.int(2)) ?? .planned,
          reason: rows.isNull(3) ? nil : reasonTexts[rows.int(3)], attempts: rows.int(4), run: rows.int(5),
          bytes: rows.int(6), hash: ContentHash(rows.bytes(7)), line: rows.int(8),
          extents: ChipRows.extents(rows.bytes(9))))
    }
    return batch
  }
}
