import ArgumentParser
import Chipping

/// What commands print of a run.
enum RunText {
  /// What a run tells, and how.
  struct Options: ParsableArguments {
    @Flag(help: "Print one JSON object.")
    var json = false

    @Flag(name: .shortAndLong, help: "Print errors only.")
    var quiet = false

    @Flag(name: .customLong("no-report"), help: "Write no report.html.")
    var hasNoReport = false

    @Option(help: "How far the run is: bar, json (a line every few seconds) or none.")
    var progress = ProgressForm.bar
  }

  static func lines(_ summary: RunSummary, seconds: Double, output: Output, place: String) -> String {
    var lines = [
      "planned     \(summary.planned)",
      "written     \(summary.written) → \(output.folder)/\(place) and index.csv, index.gpkg"
        + (summary.kept > 0 && !summary.wasFinished ? "; \(summary.kept) of them by earlier runs" : ""),
    ]
    if summary.damaged > 0 { lines.append("damaged     \(summary.damaged) of earlier runs, made again") }
    for (reason, count) in sorted(summary.rejected) { lines.append("rejected    \(count)  \(reason)") }
    if summary.failedCount > 0 { lines.append("failed      \(summary.failedCount)") }
    if summary.wasFinished {
      lines.append("nothing to do: the dataset is finished, and its sources have not changed")
      return lines.joined(separator: "\n")
    }
    lines += [
      "blocks      \(summary.distinctBlocks), decoded \(summary.decodes) times"
        + (summary.spilledBlocks > 0 ? ", \(summary.spilledBlocks) parked on disk" : ""),
      "read        \(byteText(summary.bytesRead)), decoded \(byteText(summary.bytesDecoded))",
      "speed       \(Int(Double(summary.written - summary.kept) / max(1e-9, seconds))) chips/s, "
        + "\(Int(Double(summary.bytesOut) / 1e6 / max(1e-9, seconds))) MB/s of pixels, \(fixed(seconds)) s",
    ]
    return lines.joined(separator: "\n")
  }

  /// The lost chips and how to go on.
  static func failures(_ summary: RunSummary, output: String) -> String {
    var text =
      "chipmill: \(summary.failedCount) of \(summary.planned) chips failed; "
      + "they are listed in \(output)/skipped.csv\n"
    for (reason, count) in sorted(summary.failed).prefix(5) { text += "  \(count) × \(reason)\n" }
    text += "  repair or fetch the file again, then run: chipmill retry \(output) --failed\n"
    return text
  }

  static func json(_ summary: RunSummary, seconds: Double) -> String {
    object([
      ("planned", "\(summary.planned)"), ("written", "\(summary.written)"), ("kept", "\(summary.kept)"),
      ("rejected", "\(summary.rejectedCount)"),
      ("failed", "\(summary.failedCount)"), ("rejected_by_reason", counts(summary.rejected)),
      ("failed_by_reason", counts(summary.failed)), ("distinct_blocks", "\(summary.distinctBlocks)"),
      ("decodes", "\(summary.decodes)"), ("bytes_read", "\(summary.bytesRead)"),
      ("bytes_decoded", "\(summary.bytesDecoded)"), ("bytes_out", "\(summary.bytesOut)"),
      ("bytes_stored", "\(summary.bytesStored)"), ("interrupted", "\(summary.isInterrupted)"),
      ("was_finished", "\(summary.wasFinished)"),
      ("spilled_blocks", "\(summary.spilledBlocks)"), ("seconds", "\(seconds)"),
      ("chips_per_second", "\(Double(summary.written) / max(1e-9, seconds))"),
    ])
  }

  static func json(_ verification: Verification, isFinished: Bool) -> String {
    let findings = verification.findings.map { finding in
      object([
        ("kind", quoted(finding.kind.rawValue)), ("name", quoted(finding.name)),
        ("problem", quoted(finding.problem)),
      ])
    }
    return object([
      ("chips", "\(verification.chips)"), ("bytes", "\(verification.bytes)"), ("finished", "\(isFinished)"),
      ("findings", "[" + findings.joined(separator: ", ") + "]"),
    ])
  }

  /// A line of JSON that tells how far a run is.
  static func json(_ progress: Progress, rate: Double, megabytes: Double, left: Int) -> String {
    object([
      ("done", "\(progress.done)"), ("planned", "\(progress.planned)"), ("kept", "\(progress.kept)"),
      ("rejected", "\(progress.rejected)"), ("failed", "\(progress.failed)"),
      ("chips_per_second", fixed(rate)), ("megabytes_per_second", fixed(megabytes)),
      ("seconds_left", "\(left)"),
    ]) + "\n"
  }

  static func json(_ prediction: Plan.Prediction, rejected: Int, memory: Int, seconds: Double) -> String {
    object([
      ("planned", "\(prediction.chips)"), ("written", "0"), ("rejected", "\(rejected)"), ("failed", "0"),
      ("distinct_blocks", "\(prediction.blocks)"), ("decodes", "0"),
      ("bytes_read", "\(prediction.bytesRead)"),
      ("bytes_decoded", "\(prediction.bytesDecoded)"), ("memory", "\(min(memory, prediction.peakBytes))"),
      ("output_bytes", "\(prediction.outputBytes)"), ("seconds", "\(seconds)"),
      (
        "sources",
        "["
          + prediction.sources.map { source in
            object([
              ("path", quoted(source.path)), ("blocks", "\(source.blocks)"),
              ("bytes_read", "\(source.bytesRead)"),
            ])
          }.joined(separator: ", ") + "]"
      ),
    ])
  }

  private static func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { quoted($0.0) + ": " + $0.1 }.joined(separator: ", ") + "}"
  }

  private static func counts(_ counts: [String: Int]) -> String {
    object(sorted(counts).map { ($0.0, "\($0.1)") })
  }

  /// Most first, then by name.
  static func sorted(_ counts: [String: Int]) -> [(String, Int)] {
    counts.map { ($0.key, $0.value) }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Seconds with two digits after the point.
  static func fixed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
