import ArgumentParser
import Chipping

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
