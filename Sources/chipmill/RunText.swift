import Chipping

/// What commands print of a run.
enum RunText {
  static func lines(_ summary: RunSummary, seconds: Double, output: String, format: String) -> String {
    var lines = [
      "planned     \(summary.planned)",
      "written     \(summary.written) → \(output)/\(format == "hdf5" ? "chips.h5" : "chips")"
        + " and index.csv, index.gpkg",
    ]
    for (reason, count) in sorted(summary.rejected) { lines.append("rejected    \(count)  \(reason)") }
    if summary.failedCount > 0 { lines.append("failed      \(summary.failedCount)") }
    lines += [
      "blocks      \(summary.distinctBlocks), decoded \(summary.decodes) times"
        + (summary.spilledBlocks > 0 ? ", \(summary.spilledBlocks) parked on disk" : ""),
      "read        \(byteText(summary.bytesRead)), decoded \(byteText(summary.bytesDecoded))",
      "speed       \(Int(Double(summary.written) / max(1e-9, seconds))) chips/s, "
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
    text += "  repair or fetch the file again, then run the command with --overwrite\n"
    return text
  }

  static func json(_ summary: RunSummary, seconds: Double) -> String {
    object([
      ("planned", "\(summary.planned)"), ("written", "\(summary.written)"),
      ("rejected", "\(summary.rejectedCount)"),
      ("failed", "\(summary.failedCount)"), ("rejected_by_reason", counts(summary.rejected)),
      ("failed_by_reason", counts(summary.failed)), ("distinct_blocks", "\(summary.distinctBlocks)"),
      ("decodes", "\(summary.decodes)"), ("bytes_read", "\(summary.bytesRead)"),
      ("bytes_decoded", "\(summary.bytesDecoded)"), ("bytes_out", "\(summary.bytesOut)"),
      ("spilled_blocks", "\(summary.spilledBlocks)"), ("seconds", "\(seconds)"),
      ("chips_per_second", "\(Double(summary.written) / max(1e-9, seconds))"),
    ])
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
  private static func sorted(_ counts: [String: Int]) -> [(String, Int)] {
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
