internal import Formats

/// What became of the planned chips, chip by chip and in numbers.
struct Outcomes {
  /// The state of each planned chip, as `Ledger.State` numbers them.
  private(set) var states: [UInt8]
  /// Planned chips in each state.
  private(set) var counts: [Ledger.State: Int]
  /// Why chips were rejected or failed, the most frequent reason first.
  private(set) var reasons: [(state: Ledger.State, reason: String, count: Int)] = []

  /// Goes through the ledger once.
  init(_ ledger: Ledger) throws {
    let planned = try ledger.planned
    guard (0...Int(Int32.max)).contains(planned) else {
      throw ChippingError("\(ledger.folder)/\(Ledger.fileName): \(planned) chips cannot have been planned")
    }
    states = Array(repeating: 0, count: planned)
    var texts: [Int: String] = [:]
    let names = try ledger.file.prepare("SELECT reason, text FROM reasons")
    while try names.step() { texts[names.int(0)] = names.text(1) ?? "" }
    var byReason: [SIMD2<Int>: Int] = [:]
    var counts = [Int](repeating: 0, count: Ledger.State.allCases.count)
    let rows = try ledger.file.prepare("SELECT chip, state, reason FROM chips")
    while try rows.step() {
      let (chip, state) = (rows.int(0), rows.int(1))
      guard states.indices.contains(chip), Ledger.State(rawValue: state) != nil else { continue }
      states[chip] = UInt8(state)
      counts[state] += 1
      if state == Ledger.State.rejected.rawValue || state == Ledger.State.failed.rawValue {
        byReason[SIMD2(state, rows.int(2)), default: 0] += 1
      }
    }
    counts[Ledger.State.planned.rawValue] += states.count - counts.reduce(0, +)
    self.counts = Dictionary(uniqueKeysWithValues: Ledger.State.allCases.map { ($0, counts[$0.rawValue]) })
    for (key, count) in byReason {
      guard let state = Ledger.State(rawValue: key.x) else { continue }
      reasons.append((state, texts[key.y] ?? "", count))
    }
    reasons.sort {
      ($0.state.rawValue, -$0.count, $0.reason) < ($1.state.rawValue, -$1.count, $1.reason)
    }
  }

  /// All planned chips.
  var planned: Int { states.count }

  /// How many are in a state.
  subscript(state: Ledger.State) -> Int { counts[state] ?? 0 }

  /// At most `count` written chips, spread evenly through plan order.
  func sample(_ count: Int) -> [Int] {
    let written = self[.written]
    let count = min(count, written)
    var chosen: [Int] = []
    var rank = 0
    for (chip, state) in states.enumerated() where state == UInt8(Ledger.State.written.rawValue) {
      if chosen.count < count, rank == (2 * chosen.count + 1) * written / (2 * count) { chosen.append(chip) }
      rank += 1
    }
    return chosen
  }

  /// Chips that are still to be made are `planned` to the ledger.
  static func title(_ state: Ledger.State) -> String { state == .planned ? "to do" : state.name }

  /// The order in which people want to read of them.
  static let order: [Ledger.State] = [.written, .rejected, .failed, .planned]

  /// The states that chips are in, as one bar and a line of numbers.
  var html: String {
    var bar = ""
    var keys = ""
    for state in Self.order where self[state] > 0 || state == .written {
      let share = Double(self[state]) / Double(max(1, planned))
      bar += "<i class=\"\(state.name)\" style=\"flex-grow:\(self[state])\"></i>"
      keys +=
        "<li><b class=\"key \(state.name)\"></b><span>\(Self.title(state))</span> "
        + "<strong>\(Figures.grouped(self[state]))</strong> <small>\(Figures.percent(share))</small></li>"
    }
    return """
      <div class="stack" aria-hidden="true">\(bar)</div>
      <ul class="keys"><li><span>planned</span> <strong>\(Figures.grouped(planned))</strong></li>\(keys)</ul>

      """
  }

  /// Why chips are not there.
  ///
  /// - Parameters:
  ///   - isListed: Whether `skipped.csv` is complete.
  ///   - meanings: What reasons mean, where somebody has said so.
  func reasonsSection(isListed: Bool, meanings: [String: String]) -> String {
    guard !reasons.isEmpty else { return "" }
    let most = Double(reasons.map(\.count).max() ?? 1)
    var rows: [[String]] = []
    func add(_ state: Ledger.State, _ text: String, _ count: Int) {
      rows.append([
        "<span class=\"whole\"><b class=\"key \(state.name)\"></b>\(state.name)</span>", text,
        Markup.bar(Double(count) / most, style: "background:var(--\(state.name))"), Figures.grouped(count),
        Figures.percent(Double(count) / Double(max(1, planned))),
      ])
    }
    for state in [Ledger.State.rejected, .failed] {
      let all = reasons.filter { $0.state == state }
      for row in all.prefix(Self.mostReasons) {
        let meaning = meanings[row.reason].map { "<span class=\"why\">\(Markup.escaped($0))</span>" } ?? ""
        add(
          state, row.reason.isEmpty ? "<em>no reason given</em>" : Markup.escaped(row.reason) + meaning,
          row.count)
      }
      let rest = all.dropFirst(Self.mostReasons)
      if !rest.isEmpty {
        add(
          state, "<em>\(Figures.grouped(rest.count)) other reasons</em>", rest.reduce(0) { $0 + $1.count })
      }
    }
    let note =
      isListed ? "<p class=\"note\">Every one of them is listed in <code>skipped.csv</code>.</p>" : ""
    return """
      <section id="reasons"><h2>Not written, and why</h2>
      \(Markup.table(["outcome", "reason", "", "chips", "of planned"], texts: 3, rows))\
      \(note)</section>

      """
  }

  private static let mostReasons = 40
}
