internal import Formats
internal import FoundationEssentials

/// The runs of the command: when, how long, how fast, and what the time went into.
struct RunTimes {
  private let runs: [Dataset.Run]

  init(_ runs: [Dataset.Run]) { self.runs = runs }

  /// Seconds of all runs.
  var seconds: Double { runs.reduce(0) { $0 + $1.seconds } }

  /// What all runs did together.
  private func total(_ name: String) -> Int { runs.reduce(0) { $0 &+ ($1.summary[name]?.int ?? 0) } }

  /// What the workers' time went into.
  private static let phases = [
    ("read", "bringing blocks into memory"), ("decode", "inflating, predictors"),
    ("kernels", "sampling, gates, composites"), ("compress", "statistics, filters, compression, hashes"),
    ("write", "chips, index, ledger"),
  ]

  var section: String {
    guard !runs.isEmpty else { return "" }
    return "<section id=\"time\"><h2>Time</h2>" + shares + throughput + table + "</section>\n"
  }

  /// The phases' shares of the workers' time.
  private var shares: String {
    let times = Self.phases.map { phase in
      runs.reduce(0) { $0 + ($1.summary[phase.0 + "_seconds"]?.double ?? 0) }
    }
    let sum = times.reduce(0, +)
    guard sum > 0 else { return "" }
    var bar = ""
    var keys = ""
    for (i, phase) in Self.phases.enumerated() {
      let share = times[i] / sum
      bar += "<i class=\"phase\(i)\" style=\"flex-grow:\(Int(share * 10_000))\"></i>"
      keys +=
        "<li title=\"\(phase.1)\"><b class=\"key phase\(i)\"></b><span>\(phase.0)</span> "
        + "<strong>\(Figures.percent(share))</strong> <small>\(Figures.duration(times[i]))</small></li>"
    }
    return """
      <div class="stack" aria-hidden="true">\(bar)</div><ul class="keys">\(keys)</ul>
      <p class="note">Shares of the time that all workers spent together.</p>

      """
  }

  private var throughput: String {
    let seconds = max(1e-9, seconds)
    let made = total("written") - total("kept")
    let (blocks, decodes) = (total("distinct_blocks"), total("decodes"))
    func size(_ name: String) -> String { byteText(total(name)) }
    func rate(_ name: String) -> String { "\(Figures.short(Double(total(name)) / 1e6 / seconds)) MB/s" }
    let rows = [
      ["chips made", Figures.grouped(made), "\(Figures.short(Double(made) / seconds)) chips/s"],
      [
        "blocks decoded", Figures.grouped(decodes),
        decodes == blocks ? "each once" : "of \(Figures.grouped(blocks)) different ones",
      ],
      ["compressed bytes read", size("bytes_read"), rate("bytes_read")],
      ["decoded", size("bytes_decoded"), rate("bytes_decoded")],
      ["pixels of chips", size("bytes_out"), rate("bytes_out")],
      ["stored", size("bytes_stored"), rate("bytes_stored")],
    ]
    return Markup.table(["", "amount", "speed"], rows)
  }

  /// Runs that are listed, at most.
  private static let mostRuns = 30

  private var table: String {
    let rows = runs.suffix(Self.mostRuns).map { run in
      let made = (run.summary["written"]?.int ?? 0) - (run.summary["kept"]?.int ?? 0)
      return [
        "\(run.number): \(Self.date(run.started))", Markup.escaped(run.outcome), Figures.grouped(run.threads),
        Figures.grouped(made), Figures.duration(run.seconds),
        Figures.short(Double(made) / max(1e-9, run.seconds)),
      ]
    }
    let more = runs.count - rows.count
    return Markup.table(
      ["run, began (UTC)", "ended", "threads", "chips made", "took", "chips/s"], texts: 2, rows)
      + (more > 0 ? "<p class=\"note\">\(more) earlier runs are not listed.</p>" : "")
  }

  /// `2026-11-21 06:54`.
  static func date(_ seconds: Double) -> String {
    let text = Date(timeIntervalSince1970: seconds).ISO8601Format()
    return text.prefix(16).map { $0 == "T" ? " " : String($0) }.joined()
  }
}
