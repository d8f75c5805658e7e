import FoundationEssentials

/// The command line tool that is measured.
struct Tool {
  let path: String

  /// What a build says of itself with `--json`.
  struct Summary: Decodable {
    let planned, written, rejected, failed: Int
    let distinctBlocks, decodes, bytesOut: Int
    let seconds: Double

    private enum CodingKeys: String, CodingKey {
      case planned, written, rejected, failed, decodes, seconds
      case distinctBlocks = "distinct_blocks"
      case bytesOut = "bytes_out"
    }
  }

  /// Runs `chipmill chip`.
  ///
  /// - Throws: `BenchmarkError` unless every planned chip was written.
  func build(_ arguments: [String]) throws -> (Cost, Summary) {
    let result = try Measure.command([path, "chip", "--json", "--restart", "--no-report"] + arguments)
    guard result.status == 0 else {
      throw BenchmarkError(
        "chipmill chip \(arguments.joined(separator: " ")) ended with status \(result.status)")
    }
    let summary = try JSONDecoder().decode(Summary.self, from: Data(result.output.utf8))
    guard summary.failed == 0, summary.written > 0 else {
      throw BenchmarkError("\(summary.failed) of \(summary.planned) chips failed")
    }
    return (result.cost, summary)
  }
}
