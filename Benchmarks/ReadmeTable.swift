import FoundationEssentials

/// The part of `README.md` that `make bench-table` writes.
struct ReadmeTable {
  let report: Report

  static let begin = "<!-- made by make bench-table -->"
  static let end = "<!-- end of what make bench-table made -->"

  /// Puts the tables of a run between the two comments.
  ///
  /// - Throws: `BenchmarkError` where the file does not have them.
  func write(into path: String) throws {
    let url = URL(filePath: path)
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.firstIndex(of: Self.begin), let last = lines.firstIndex(of: Self.end),
      first < last
    else { throw BenchmarkError("\(path): needs the lines \(Self.begin) and \(Self.end)") }
    let whole = lines[...first] + [""] + tables + [""] + lines[last...]
    try Data(whole.joined(separator: "\n").utf8).write(to: url)
  }

  private var tables: [String] {
    let machine = report.machine
    let cores = machine.cores == 1 ? "1 core" : "\(machine.cores) cores"
    let memory =
      "memcpy \(report.copiedGBs.text(1)) GB/s copied, a sum \(report.readGBs.text(1)) GB/s read"
    var lines = ["\(machine.processor), \(cores); \(memory).", "", "| promise | bound | measured | |"]
    lines.append("|---|--:|--:|---|")
    for promise in report.promises {
      let verdict = promise.text { section in
        let anchor = section.lowercased().split(separator: " ").joined(separator: "-")
        return "[\(section)](Benchmarks/README.md#\(anchor))"
      }
      lines.append("| \(promise.title) | \(promise.boundText) | \(promise.valueText) | \(verdict) |")
    }
    var sets: [String] = []
    for kernel in report.kernels where !sets.contains(kernel.instructionSet) {
      sets.append(kernel.instructionSet)
    }
    lines += [
      "", "Kernels, one core, GB/s in and out, and the share of memcpy (of a sum where they only read):", "",
    ]
    lines.append("| kernel | " + sets.joined(separator: " | ") + " | share |")
    lines.append("|---|" + String(repeating: "--:|", count: sets.count + 1))
    var names: [String] = []
    for kernel in report.kernels where !names.contains(kernel.name) { names.append(kernel.name) }
    for name in names {
      let own = report.kernels.filter { $0.name == name }
      let speeds = sets.map { set in
        own.first { $0.instructionSet == set }.map { ($0.bytesPerSecond / 1e9).text(1) } ?? ""
      }
      let share = own.last.map { ($0.share * 100).text(0) + " %" } ?? ""
      lines.append("| \(name) | " + speeds.joined(separator: " | ") + " | \(share) |")
    }
    if !report.versions.isEmpty {
      let versions = report.versions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      lines += ["", "Peers: " + versions.joined(separator: ", ") + "."]
    }
    return lines
  }
}
