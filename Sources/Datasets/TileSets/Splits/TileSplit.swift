public import Formats

/// The parts that tiles are divided into.
public enum TilePart: String, CaseIterable, Sendable {
  case train, test, val
}

/// A value for each part.
public struct TileParts<Value: Sendable>: Sendable {
  /// The values.
  public var train, test, val: Value

  /// Values by their parts.
  public init(train: Value, test: Value, val: Value) {
    (self.train, self.test, self.val) = (train, test, val)
  }

  /// The value of a part.
  public subscript(part: TilePart) -> Value {
    get {
      switch part {
      case .train: train
      case .test: test
      case .val: val
      }
    }
    set {
      switch part {
      case .train: train = newValue
      case .test: test = newValue
      case .val: val = newValue
      }
    }
  }
}

extension TileParts: Equatable where Value: Equatable {}

/// How large each part shall be, of one.
public typealias TileShares = TileParts<Double>

extension TileShares {
  /// Shares as they are asked for.
  ///
  /// - Throws: `FormatError` where one is negative, or they do not add up to 1 within a thousandth.
  public init(trainShare: Double, testShare: Double, valShare: Double) throws(FormatError) {
    self.init(train: trainShare, test: testShare, val: valShare)
    let sum = trainShare + testShare + valShare
    guard trainShare >= 0, testShare >= 0, valShare >= 0, abs(sum - 1) <= 1e-3 else {
      throw FormatError(
        "--train_pct, --test_pct, --val_pct", "\(trainShare), \(testShare) and \(valShare) come to \(sum)",
        remedy: "give shares from 0 that come to 1")
    }
  }

  /// The parts that are asked for, and their shares.
  var asked: [(part: TilePart, share: Double)] {
    TilePart.allCases.map { ($0, self[$0]) }.filter { $0.1 > 0 }
  }
}

/// Which part each tile of a set belongs to.
public struct TileSplit: Equatable, Sendable {
  /// A part for each tile; nil for a tile that is left out, so that parts keep their distance.
  public var parts: [TilePart?]

  /// A split of its parts.
  public init(_ parts: [TilePart?]) { self.parts = parts }

  /// The values of a column: `train`, `test`, `val`, or null.
  public var column: [JSON] { parts.map { $0.map { .string($0.rawValue) } ?? .null } }

  /// How many tiles each part has.
  public var counts: TileParts<Int> {
    var counts = TileParts(train: 0, test: 0, val: 0)
    for case let part? in parts { counts[part] += 1 }
    return counts
  }

  /// How many tiles belong to no part.
  public var leftOut: Int { parts.count { $0 == nil } }

  /// Each group's part is what most of its tiles are, the first to appear of equals; tiles that are left out
  /// have no voice and follow their group.
  ///
  /// - Parameters:
  ///   - groups: A group for each tile: the values of a column `foreignid_…`.
  ///   - outsiders: What is no group, but stands for tiles without one, which stay as they are.
  public func byMajority(of groups: [JSON], outsiders: JSON? = -1) -> TileSplit {
    var votes: [JSON: [(part: TilePart, count: Int)]] = [:]
    for case (let group, let part?) in zip(groups, parts) where group != outsiders {
      let place = votes[group]?.firstIndex { $0.part == part }
      if let place { votes[group]?[place].count += 1 } else { votes[group, default: []].append((part, 1)) }
    }
    let winners = votes.mapValues { list in
      list.dropFirst().reduce(list[0]) { $1.count > $0.count ? $1 : $0 }.part
    }
    return TileSplit(
      zip(groups, parts).map { group, part in group == outsiders ? part : winners[group] ?? part })
  }

  /// Writes `<stem>_splits.csv` beside a set: the identifier and every column whose name holds `split`, but
  /// `split_nb`.
  public static func writeCSV(of tiles: TileSet) throws(FormatError) {
    let columns = tiles.table.columns.filter { $0.name.contains("split") && $0.name != "split_nb" }
    var file = try CSVWriter(
      path: tiles.name.inFolder(tiles.name.stem + "_splits.csv"),
      columns: ["identifier"] + columns.map(\.name))
    for (i, identifier) in tiles.identifiers.enumerated() {
      try file.append(
        [.text(identifier)]
          + columns.map { column in
            switch column.values[i] {
            case .null: .null
            case .string(let value): .text(value)
            case let value: .text(value.compact)
            }
          })
    }
    try file.close()
  }
}
