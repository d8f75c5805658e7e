import ArgumentParser
import Chipping
import Formats

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell what became of a dataset's chips, also while it is built.",
    discussion: "  chipmill status DIR --failed")

  @Argument(help: "The dataset's folder.", completion: .directory)
  var folder: String

  @Flag(help: "List the chips that failed, with the reasons.")
  var failed = false

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let dataset = try Dataset(folder)
    let counts = try dataset.ledger.counts()
    let runs = try dataset.runs()
    var failures: [Ledger.Chip] = []
    if failed { try dataset.ledger.forEachChip(.failed) { failures.append($0) } }
    let pace = Pace(runs, left: counts[.planned] ?? 0)
    if json { return print(try text(dataset, counts, runs, failures, pace)) }
    let state = try dataset.ledger.isFinished ? "finished" : runs.last?.outcome ?? "begun"
    print("state       \(state)")
    print("planned     \(try dataset.ledger.planned)")
    print("written     \(counts[.written] ?? 0)")
    for state in [Ledger.State.rejected, .failed] {
      for (reason, count) in RunText.sorted(try dataset.ledger.reasons(of: state)) {
        print("\(state.name.padding(12))\(count)  \(reason)")
      }
    }
    let left = counts[.planned] ?? 0
    if left > 0 { print("to do       \(left)") }
    if let pace, dataset.isBusy {
      print(
        "speed       \(Int(pace.rate)) chips/s, \(pace.secondsLeft / 60) min \(pace.secondsLeft % 60) s left")
    }
    for run in runs {
      print(
        "run \(run.number)".padding(12)
          + "\(run.outcome) after \(RunText.fixed(run.seconds)) s on \(run.threads) threads")
    }
    for chip in failures { print("\(chip.id)  tried \(chip.attempts) times: \(chip.reason ?? "")") }
    if left > 0, !dataset.isBusy {
      print("to go on, repeat the command that began it, or: chipmill retry \(folder)")
    }
  }

  /// How fast the last run is, and how long it takes still.
  private struct Pace {
    let rate: Double
    let secondsLeft: Int

    init?(_ runs: [Dataset.Run], left: Int) {
      guard let run = runs.last, run.seconds > 0 else { return nil }
      let summary = run.summary
      let done = ["written", "rejected", "failed"].reduce(0) { $0 + (summary[$1]?.int ?? 0) }
      rate = Double(done - (summary["kept"]?.int ?? 0)) / run.seconds
      guard rate > 0 else { return nil }
      secondsLeft = Int(Double(left) / rate)
    }
  }

  private func text(
    _ dataset: Dataset, _ counts: [Ledger.State: Int], _ runs: [Dataset.Run], _ failures: [Ledger.Chip],
    _ pace: Pace?
  ) throws -> String {
    func reasons(_ state: Ledger.State) throws -> JSON {
      .object(RunText.sorted(try dataset.ledger.reasons(of: state)).map { JSON.Member($0.0, .integer($0.1)) })
    }
    var members = [
      JSON.Member("finished", .bool(try dataset.ledger.isFinished)),
      JSON.Member("busy", .bool(dataset.isBusy)),
      JSON.Member("planned", .integer(try dataset.ledger.planned)),
      JSON.Member("written", .integer(counts[.written] ?? 0)),
      JSON.Member("rejected", .integer(counts[.rejected] ?? 0)),
      JSON.Member("failed", .integer(counts[.failed] ?? 0)),
      JSON.Member("left", .integer(counts[.planned] ?? 0)),
      JSON.Member("rejected_by_reason", try reasons(.rejected)),
      JSON.Member("failed_by_reason", try reasons(.failed)),
    ]
    if let pace {
      members += [
        JSON.Member("chips_per_second", .number(pace.rate)),
        JSON.Member("seconds_left", .integer(pace.secondsLeft)),
      ]
    }
    members.append(
      JSON.Member(
        "runs",
        .array(
          runs.map { run in
            .object([
              JSON.Member("run", .integer(run.number)), JSON.Member("outcome", .string(run.outcome)),
              JSON.Member("seconds", .number(run.seconds)), JSON.Member("threads", .integer(run.threads)),
              JSON.Member("summary", run.summary),
            ])
          })))
    if failed {
      members.append(
        JSON.Member(
          "failed_chips",
          .array(
            failures.map { chip in
              .object([
                JSON.Member("id", .string(chip.id)), JSON.Member("attempts", .integer(chip.attempts)),
                JSON.Member("reason", .string(chip.reason ?? "")),
              ])
            })))
    }
    return JSON.object(members).formatted
  }
}

extension String {
  /// With spaces after it up to a width.
  func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
