internal import Formats

/// Compares what the indexes of two datasets say of chips, row by row.
final class IndexComparison {
  private let inA: KeptChips, inB: KeptChips
  private let limit: Int
  /// Whether the two files are the same, byte for byte, as their ledgers know.
  private let isSameFile: Bool
  /// The columns of the two tables that were compared last.
  private var layout: Layout?

  /// What was found.
  private(set) var splits: [String: DatasetDifference.Tally] = [:]
  private(set) var places = DatasetDifference.Tally()
  private(set) var structure: [String] = []
  private var found: [DatasetDifference.Label] = []

  /// Columns with other values.
  var labels: [DatasetDifference.Label] { found.filter { $0.count > 0 } }

  private struct Layout {
    let runs: [Int]
    /// Whether all columns are the same but the first, which tells where in the dataset a chip is.
    let isSame: Bool
    let columns: [Column]
  }

  private struct Column {
    enum Role { case split, place, label(Int) }
    let role: Role
    let inA: Int
    let inB: Int
  }

  init(_ a: Dataset, _ b: Dataset, limit: Int) throws {
    inA = try KeptChips(a.folder, folders: a.layerFolders)
    inB = try KeptChips(b.folder, folders: b.layerFolders)
    self.limit = limit
    func index(_ dataset: Dataset) throws -> ContentHash? {
      try dataset.ledger.finishedFiles().first { $0.name == "index.csv" }?.hash
    }
    let hash = try index(a)
    isSameFile = try hash != nil && hash == index(b)
  }

  /// Compares the rows of a chip that is written in both.
  ///
  /// - Returns: Whether it lies elsewhere.
  func compare(_ x: Ledger.Chip, _ y: Ledger.Chip) throws -> Bool {
    if isSameFile { return false }
    let (one, other) = (try inA.table(of: x), try inB.table(of: y))
    let layout = layout(of: one, other, runs: [x.run, y.run])
    if layout.isSame, one.isSameRow(at: x.line, as: other, at: y.line) { return false }
    let old = try one.withRow(at: x.line) { row in layout.columns.map { row.text($0.inA) } }
    let new = try other.withRow(at: y.line) { row in layout.columns.map { row.text($0.inB) } }
    var isMoved = false
    for (i, column) in layout.columns.enumerated() where old[i] != new[i] {
      let distance = Double(old[i]).flatMap { old in Double(new[i]).map { abs($0 - old) } }
      if distance == 0 { continue }
      switch column.role {
      case .split:
        func name(_ text: String) -> String { text.isEmpty ? "none" : text }
        splits["\(name(old[i])) → \(name(new[i]))", default: .init()].add(x.id, limit: limit)
      case .place: isMoved = true
      case .label(let label):
        found[label].count += 1
        if let distance { found[label].greatest = max(found[label].greatest ?? 0, distance) }
        if found[label].examples.count < limit {
          found[label].examples.append(.init(id: x.id, old: old[i], new: new[i]))
        }
      }
    }
    if isMoved { places.add(x.id, limit: limit) }
    return isMoved
  }

  private static let placeColumns: Set<String> = ["crs", "west", "south", "east", "north", "lon", "lat"]

  private func layout(of one: CSVFile, _ other: CSVFile, runs: [Int]) -> Layout {
    if let layout, layout.runs == runs { return layout }
    var columns: [Column] = []
    let (facts, otherFacts) = (Self.facts(of: one), Self.facts(of: other))
    for (i, name) in zip(facts.indices, facts) {
      guard let match = otherFacts.firstIndex(of: name) else {
        note("column \(name) is not in B")
        continue
      }
      let role: Column.Role
      if name.lowercased() == "split" {
        role = .split
      } else if Self.placeColumns.contains(name) {
        role = .place
      } else if let known = found.firstIndex(where: { $0.column == name }) {
        role = .label(known)
      } else {
        found.append(DatasetDifference.Label(column: name))
        role = .label(found.count - 1)
      }
      columns.append(Column(role: role, inA: i, inB: match))
    }
    for name in otherFacts where !facts.contains(name) {
      note("column \(name) is not in A")
    }
    let layout = Layout(
      runs: runs, isSame: one.columns.dropFirst() == other.columns.dropFirst(), columns: columns)
    self.layout = layout
    return layout
  }

  /// The columns that tell of chips; the ones before tell where in the dataset a chip is, which is its form.
  private static func facts(of table: CSVFile) -> ArraySlice<String> {
    table.columns.dropFirst(table.columns.firstIndex(of: "id") ?? 1)
  }

  private func note(_ text: String) { if !structure.contains(text) { structure.append(text) } }
}
