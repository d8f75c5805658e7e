internal import Formats

/// Rows of a ledger's table `chips` on their way into it, many with one statement: a row of a million costs
/// two thirds of what it does alone.
struct ChipRows {
  private static let batch = 32

  private struct Row {
    var number, state, attempts, run, bytes, line: Int
    var reason: Int?
    /// Where the texts of the row lie in `content`: the id, the hash, the extents.
    var id, hash, extents: Range<Int>
  }

  private let file: SQLiteFile
  private var rows: [Row] = []
  private var content: [UInt8] = []
  /// For `batch` rows, and for one.
  private var statements: (many: SQLiteStatement, one: SQLiteStatement)?

  init(_ file: SQLiteFile) { self.file = file }

  /// Takes a row, and writes all that are waiting when there are enough.
  mutating func append(_ chip: Ledger.Chip, reason: Int?) throws {
    let start = content.count
    content.append(contentsOf: chip.id.utf8)
    let hash = content.count
    if let value = chip.hash?.value { withUnsafeBytes(of: value) { content.append(contentsOf: $0) } }
    let extents = content.count
    for extent in chip.extents {
      pack(extent.lowerBound)
      pack(extent.count)
    }
    rows.append(
      Row(
        number: chip.number, state: chip.state.rawValue, attempts: chip.attempts, run: chip.run,
        bytes: chip.bytes, line: chip.line, reason: reason, id: start..<hash, hash: hash..<extents,
        extents: extents..<content.count))
    if rows.count == Self.batch { try flush() }
  }

  /// Writes the rows that are waiting.
  mutating func flush() throws {
    guard !rows.isEmpty else { return }
    let (many, one): (SQLiteStatement, SQLiteStatement)
    if let statements {
      (many, one) = statements
    } else {
      let row = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
      let insertion = "INSERT OR REPLACE INTO chips VALUES "
      many = try file.prepare(
        insertion + Array(repeating: row, count: Self.batch).joined(separator: ", "))
      one = try file.prepare(insertion + row)
      statements = (many, one)
    }
    defer {
      rows.removeAll(keepingCapacity: true)
      content.removeAll(keepingCapacity: true)
    }
    // What is bound without a copy stays where it is until the statement has run.
    try content.withUnsafeBytes { content in
      if rows.count == Self.batch {
        for (place, row) in rows.enumerated() { bind(row, content, to: many, from: place * 10) }
        try many.run()
      } else {
        for row in rows {
          bind(row, content, to: one, from: 0)
          try one.run()
        }
      }
    }
  }

  /// Closes the statements. Nothing is waiting.
  mutating func close() { statements = nil }

  private func bind(
    _ row: Row, _ content: UnsafeRawBufferPointer, to statement: SQLiteStatement, from place: Int
  ) {
    func part(_ range: Range<Int>) -> UnsafeRawBufferPointer { .init(rebasing: content[range]) }
    statement.bind(place + 1, row.number)
    statement.bind(place + 2, unownedText: part(row.id))
    statement.bind(place + 3, row.state)
    statement.bind(place + 4, row.reason)
    statement.bind(place + 5, row.attempts)
    statement.bind(place + 6, row.run)
    statement.bind(place + 7, row.bytes)
    if row.hash.isEmpty {
      statement.bind(place + 8, nil as Int?)
    } else {
      statement.bind(place + 8, unowned: part(row.hash))
    }
    statement.bind(place + 9, row.line)
    statement.bind(place + 10, unowned: part(row.extents))
  }

  /// A number of variable length, seven bits a byte.
  private mutating func pack(_ number: Int) {
    var value = UInt(number)
    while value >= 0x80 {
      content.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    content.append(UInt8(value))
  }

  /// The extents that a row has as starts and lengths.
  static func extents(_ bytes: [UInt8]) -> [Range<Int>] {
    var numbers: [Int] = []
    var value = 0
    var shift = 0
    for byte in bytes {
      value |= Int(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 || shift > 56 {
        numbers.append(value)
        (value, shift) = (0, 0)
      }
    }
    return stride(from: 0, to: numbers.count - 1, by: 2).map { numbers[$0]..<numbers[$0] + numbers[$0 + 1] }
  }
}
