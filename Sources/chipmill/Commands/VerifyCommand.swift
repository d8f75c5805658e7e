import ArgumentParser
import Chipping

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read a dataset and compare every byte with what was written.",
    discussion: """
      Each chip is hashed and held against the ledger, and so are the index, the lock file and what chips.h5 \
      has besides chips. The exit code is 4 where something is not what it was.

        chipmill verify DIR
        chipmill verify DIR --requeue && chipmill retry DIR
      """)

  @OptionGroup var inspection: InspectionOptions

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  func run() throws {
    var bounds = try RunBounds.parse([])
    bounds.threads = threads
    let dataset = try Dataset(inspection.folder)
    try inspection.tell(try dataset.verify(threads: bounds.workers), of: dataset)
  }
}

struct FsckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fsck",
    abstract: "Look for torn, missing and unknown files in a dataset, by names and sizes alone.",
    discussion: "  chipmill fsck DIR")

  @OptionGroup var inspection: InspectionOptions

  func run() throws {
    let dataset = try Dataset(inspection.folder)
    try inspection.tell(try dataset.survey(), of: dataset)
  }
}

/// What `verify` and `fsck` have in common.
struct InspectionOptions: ParsableArguments {
  @Argument(help: "The dataset's folder.", completion: .directory)
  var folder: String

  @Flag(help: "Have the next run make missing and damaged chips again.")
  var requeue = false

  @Flag(help: "Print one JSON object.")
  var json = false

  /// Prints what was found, and ends with exit code 4 where something is wrong.
  func tell(_ verification: Verification, of dataset: Dataset) throws {
    let findings = verification.findings
    if json {
      print(RunText.json(verification, isFinished: try dataset.ledger.isFinished))
    } else {
      for finding in findings.prefix(1000) { print("\(finding.kind)  \(finding.name): \(finding.problem)") }
      if findings.count > 1000 { print("… and \(findings.count - 1000) more") }
      let verdict = findings.isEmpty ? "all is well" : "\(findings.count) things are wrong"
      print("\(verification.chips) chips, \(byteText(verification.bytes)): \(verdict)")
    }
    let lost = findings.compactMap(\.chip)
    if requeue {
      let others = findings.contains { $0.chip == nil && $0.kind != .unknown }
      let count = try Dataset.requeue(.chips(lost), in: folder)
      let isDone = count > 0 || !others
      Chipmill.write(
        isDone
          ? "chipmill: \(count) chips are planned again; chipmill retry \(folder) makes them\n"
          : "chipmill: all chips are whole, but not the files beside them; build again with --restart\n",
        to: 2)
    }
    if !findings.isEmpty { throw Chipmill.mismatch }
  }
}
