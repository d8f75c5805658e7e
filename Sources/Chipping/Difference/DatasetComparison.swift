internal import Formats

/// Goes through two datasets side by side, each in its own plan order, and notes what differs.
final class DatasetComparison {
  private typealias Entry = ChipCursor.Entry

  private let a: Dataset, b: Dataset
  private let options: DatasetDifference.Options
  private let inA: ChipCursor, inB: ChipCursor
  private let index: IndexComparison?
  private let pixels: PixelComparison
  private var difference: DatasetDifference
  private var outcomes: [String: DatasetDifference.Tally] = [:]
  /// Pairs of other bytes, to be decoded together.
  private var waiting: [PixelComparison.Pair] = []

  init(_ a: Dataset, _ b: Dataset, options: DatasetDifference.Options) throws {
    (self.a, self.b, self.options) = (a, b, options)
    inA = ChipCursor(a.ledger)
    inB = ChipCursor(b.ledger)
    index = options.rule == .meaning ? try IndexComparison(a, b, limit: options.limit) : nil
    pixels = PixelComparison(a, b, options: options)
    difference = DatasetDifference(rule: options.rule)
  }

  func run() throws -> DatasetDifference {
    difference.recipe = try b.recordedRecipe().differences(from: try a.recordedRecipe())
    difference.sources = try SourceFiles.differences(from: a.ledger, to: b.ledger)
    if options.rule == .bytes { difference.files = try Self.files(a, b) }
    try pairChips()
    try comparePixels()
    difference.outcomes = Self.changes(outcomes)
    if let index {
      difference.splits = Self.changes(index.splits)
      difference.places = index.places
      difference.labels = index.labels
      difference.structure = index.structure
    }
    difference.structure = pixels.structure + difference.structure
    for id in pixels.moved { difference.places.add(id, limit: options.limit) }
    difference.bands = pixels.bands
    return difference
  }

  /// Most first, then by name.
  private static func changes(_ groups: [String: DatasetDifference.Tally]) -> [DatasetDifference.Change] {
    groups.map { DatasetDifference.Change(name: $0.key, chips: $0.value) }
      .sorted { ($0.chips.count, $1.name) > ($1.chips.count, $0.name) }
  }

  /// The files beside the chips that have other bytes.
  private static func files(_ a: Dataset, _ b: Dataset) throws -> [String] {
    let (one, two) = (try a.ledger.finishedFiles(), try b.ledger.finishedFiles())
    let names = Set(one.map(\.name)).union(two.map(\.name))
    return names.sorted().filter { name in
      one.first { $0.name == name }?.hash != two.first { $0.name == name }?.hash
    }
  }

  // MARK: Chips

  /// Chips that have not met their counterparts yet.
  private struct Pending {
    /// Where a chip is in its ledger, and its row among those that are written, -1 where it is not.
    typealias Place = (number: Int32, row: Int32)

    private var first: [String: Place] = [:]
    /// More chips of one id.
    private var more: [String: [Place]] = [:]

    var places: [Place] { Array(first.values) + more.values.flatMap { $0 } }

    mutating func add(_ entry: Entry) {
      let place = (number: Int32(entry.chip.number), row: Int32(entry.row))
      if first[entry.chip.id] == nil {
        first[entry.chip.id] = place
      } else {
        more[entry.chip.id, default: []].append(place)
      }
    }

    mutating func take(_ id: String) -> Place? {
      guard let place = first.removeValue(forKey: id) else { return nil }
      if let others = more.removeValue(forKey: id) {
        first[id] = others[0]
        if others.count > 1 { more[id] = Array(others.dropFirst()) }
      }
      return place
    }
  }

  /// Finds each chip's counterpart by its id. In datasets of one plan it is the next one.
  private func pairChips() throws {
    var (onlyA, onlyB) = (Pending(), Pending())
    while true {
      let (x, y) = (try inA.next(), try inB.next())
      if x == nil, y == nil { break }
      if let x, let y, x.chip.id == y.chip.id {
        try compare(x, y)
        continue
      }
      if let x {
        if let place = onlyB.take(x.chip.id) { try compare(x, try inB.entry(place)) } else { onlyA.add(x) }
      }
      if let y {
        if let place = onlyA.take(y.chip.id) { try compare(try inA.entry(place), y) } else { onlyB.add(y) }
      }
    }
    difference.written = [inA.written, inB.written]
    try tell(onlyA.places, of: inA, in: &difference.removed)
    try tell(onlyB.places, of: inB, in: &difference.added)
  }

  /// Counts the written ones among chips without a counterpart.
  private func tell(
    _ places: [Pending.Place], of cursor: ChipCursor, in tally: inout DatasetDifference.Tally
  ) throws {
    let written = places.filter { $0.row >= 0 }.sorted { $0.number < $1.number }
    tally.count = written.count
    tally.examples = try written.prefix(options.limit).map { try cursor.entry($0).chip.id }
  }

  private func compare(_ x: Entry, _ y: Entry) throws {
    guard x.chip.state == .written, y.chip.state == .written else {
      if x.chip.state != y.chip.state || x.chip.reason != y.chip.reason {
        outcomes["\(Self.outcome(x.chip)) → \(Self.outcome(y.chip))", default: .init()].add(
          x.chip.id, limit: options.limit)
      }
      return
    }
    difference.common += 1
    if difference.common == 1, options.rule == .meaning { try pixels.compareLayers(x, y) }
    let isMoved = try index?.compare(x.chip, y.chip) ?? false
    if x.chip.hash == y.chip.hash {
      difference.sameBytes += 1
    } else if options.rule == .bytes {
      difference.changed.add(x.chip.id, limit: options.limit)
    } else {
      waiting.append(PixelComparison.Pair(a: x, b: y, isMoved: isMoved))
      if waiting.count == 1024 { try comparePixels() }
    }
  }

  private func comparePixels() throws {
    for (pair, isSame) in zip(waiting, try pixels.compare(waiting)) {
      if isSame {
        difference.sameMeaning += 1
      } else {
        difference.changed.add(pair.a.chip.id, limit: options.limit)
      }
    }
    waiting = []
  }

  private static func outcome(_ chip: Ledger.Chip) -> String {
    chip.state.name + (chip.reason.map { " (\($0))" } ?? "")
  }
}

/// Reads a ledger's chips in plan order, and single ones again.
final class ChipCursor {
  /// A chip, and its row among those that are written; -1 where it is not.
  struct Entry: Sendable {
    var chip: Ledger.Chip
    var row: Int
  }

  private let ledger: Ledger
  private var batch: ArraySlice<Ledger.Chip> = []
  private var following = 0
  private var isAtEnd = false
  /// Chips around the last one that was asked for again.
  private var around: [Ledger.Chip] = []
  /// Chips that are written, so far.
  private(set) var written = 0

  init(_ ledger: Ledger) { self.ledger = ledger }

  /// The next chip that has a row; nil after the last.
  func next() throws -> Entry? {
    if batch.isEmpty, !isAtEnd {
      batch = try ledger.chips(from: following, limit: 4096)[...]
      following = (batch.last?.number ?? following) + 1
      isAtEnd = batch.count < 4096
    }
    guard let chip = batch.popFirst() else { return nil }
    guard chip.state == .written else { return Entry(chip: chip, row: -1) }
    written += 1
    return Entry(chip: chip, row: written - 1)
  }

  /// A chip that `next` has given before.
  func entry(_ place: (number: Int32, row: Int32)) throws -> Entry {
    let number = Int(place.number)
    func known() -> Ledger.Chip? {
      guard let first = around.first?.number, number >= first else { return nil }
      // Numbers follow each other, but for chips that nothing has become of yet.
      if around.indices.contains(number - first), around[number - first].number == number {
        return around[number - first]
      }
      return around.first { $0.number == number }
    }
    if let chip = known() { return Entry(chip: chip, row: Int(place.row)) }
    around = try ledger.chips(from: number, limit: 64)
    guard let chip = known() else {
      throw ChippingError("\(ledger.folder): the ledger has lost chip \(number) meanwhile; run again")
    }
    return Entry(chip: chip, row: Int(place.row))
  }
}

extension Dataset {
  /// What was asked for, in which form, and who made it.
  fileprivate func recordedRecipe() throws -> JSON {
    try JSON(text: try ledger.value("recipe") ?? "null", file: "\(folder)/\(Ledger.fileName)")
  }
}
