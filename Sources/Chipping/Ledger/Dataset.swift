public import Formats
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A dataset in a folder, finished or not, as its ledger tells of it.
public struct Dataset {
  /// The name of the ledger in the folder.
  public static let ledgerName = Ledger.fileName

  /// The folder.
  public let folder: String
  /// What became of every planned chip.
  public let ledger: Ledger
  /// The folders of the layers' files, the image's first; empty where chips lie in `chips.h5`.
  public let layerFolders: [String]

  /// - Throws: `ChippingError` where the folder has no ledger.
  public init(_ folder: String) throws {
    self.folder = folder
    ledger = try Ledger(reading: folder)
    guard try ledger.value("recipe") != nil else {
      throw ChippingError(
        "\(folder)/\(Ledger.fileName): tells of no build yet; run the command that makes the dataset again")
    }
    layerFolders = try ledger.value("folders")?.split(separator: "\n").map(String.init) ?? []
  }

  /// One run of the command.
  public struct Run: Sendable {
    /// From 1.
    public var number: Int
    /// `running`, `finished`, `interrupted`, `killed`, or `failed: ` and why.
    public var outcome: String
    /// When it began, in seconds since 1970.
    public var started: Double
    /// How long it took, as far as it could tell.
    public var seconds: Double
    /// Its workers.
    public var threads: Int
    /// What it did: the members of `RunSummary`, in the words of `chip --json`.
    public var summary: JSON
  }

  /// All runs, the first first.
  public func runs() throws -> [Run] {
    let isBusy = isBusy
    let rows = try ledger.file.prepare(
      "SELECT run, outcome, started, seconds, threads, summary FROM runs ORDER BY run")
    var runs: [Run] = []
    while try rows.step() {
      var run = Run(
        number: rows.int(0), outcome: rows.text(1) ?? "", started: rows.double(2), seconds: rows.double(3),
        threads: rows.int(4), summary: .null)
      if let text = rows.text(5) { run.summary = try JSON(text: text, file: folder) }
      runs.append(run)
    }
    // Nobody could write down that a process was killed.
    for i in runs.indices where runs[i].outcome == "running" && (!isBusy || i + 1 < runs.count) {
      runs[i].outcome = "killed"
    }
    return runs
  }

  /// Whether a process is building here now.
  public var isBusy: Bool {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0
  }

  /// The recipe and the form of the chips, to build the dataset again.
  public func recipe() throws -> (request: RecipeRequest, format: Output.Format) {
    let place = "\(folder)/\(Ledger.fileName)"
    let text = try JSON(text: try ledger.value("recipe") ?? "null", file: place)
    guard let recipe = text["recipe"], let format = text["output"].flatMap(Output.Format.init) else {
      throw ChippingError("\(place): names no recipe; run the command that made the dataset")
    }
    return (try RecipeRequest(recipe, file: place), format)
  }

  /// The command that made the dataset, where its recipe is not one of `chip`: `gedi`.
  public func system() throws -> String? {
    try JSON(text: try ledger.value("recipe") ?? "null", file: "\(folder)/\(Ledger.fileName)")["recipe"]?[
      "system"]?.text
  }

  /// The form of the chips.
  public func format() throws -> Output.Format {
    let place = "\(folder)/\(Ledger.fileName)"
    let text = try JSON(text: try ledger.value("recipe") ?? "null", file: place)
    guard let format = text["output"].flatMap(Output.Format.init) else {
      throw ChippingError("\(place): names no form of chips; run the command that made the dataset")
    }
    return format
  }

  /// What the recipe's maker needs to make it again; nil where that is not known.
  public func origin() throws -> JSON? {
    try ledger.value("origin").map { try JSON(text: $0, file: "\(folder)/\(Ledger.fileName)") }
  }

  /// What the recipe's maker has to say in the report.
  func notes() throws -> ReportNotes {
    let text = try ledger.value("notes")
    return ReportNotes(try text.map { try JSON(text: $0, file: "\(folder)/\(Ledger.fileName)") } ?? .null)
  }

  /// The directory that paths in the recipe start from.
  public func directory() throws -> String? { try ledger.value("directory") }

  /// Chips to be made again.
  public enum Selection: Sendable {
    /// Those that failed.
    case failed
    /// Those with these numbers.
    case chips([Int])
  }

  /// Makes chips planned again, so that the next run makes them.
  ///
  /// - Returns: How many there are.
  /// - Throws: `ChippingError` also while a process builds in the folder.
  public static func requeue(_ selection: Selection, in folder: String) throws -> Int {
    guard Ledger.exists(in: folder) else {
      throw ChippingError("\(folder): no \(Ledger.fileName) here; name the folder of a dataset")
    }
    let lock = try DatasetFolder(folder)
    let ledger = try Ledger.open(in: folder)
    if try ledger.value("state") == "publishing" { try Journal.publish(ledger, lock) }
    let count: Int
    switch selection {
    case .failed: count = try ledger.requeue(.failed)
    case .chips(let numbers): count = try ledger.requeue(numbers)
    }
    ledger.close()
    return count
  }
}
