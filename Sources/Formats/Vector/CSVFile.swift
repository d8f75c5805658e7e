internal import Geometry

/// A table of text (RFC 4180): a line of names, then a line for each row.
///
/// Columns are separated by commas, semicolons or tabs, whichever the first line has. Fields may stand in
/// quotes, with quotes doubled and line breaks inside. Empty lines are passed over.
public final class CSVFile {
  /// The file's path.
  public let path: String
  /// The names in the first line.
  public let columns: [String]
  private let file: MappedFile
  private let separator: UInt8
  private let body: Int
  private let bodyLine: Int

  /// About so many bytes of rows that were gone through stay in memory.
  private static let kept = 32 << 20

  /// At most this many columns.
  static let widest = 4096

  /// Maps the file and reads its first line.
  ///
  /// - Throws: `FormatError` when it cannot be read, or a name occurs twice.
  public init(path: String) throws(FormatError) {
    self.path = path
    file = try MappedFile(path: path)
    var start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < file.bytes.count, file.bytes[start] == 0x0A || file.bytes[start] == 0x0D { start += 1 }
    separator = Self.separator(of: file.bytes[start...])
    var scanner = CSVScanner(file.bytes, at: start, separator: separator, file: path)
    guard try scanner.next() else { throw FormatError(path, "has no line of column names") }
    let row = Row(scanner: scanner, path: path)
    var names: [String] = []
    for i in 0..<row.count { names.append(row.text(i).trimmed) }
    if let twice = Set(names).first(where: { name in names.count { $0 == name } > 1 }), !twice.isEmpty {
      throw FormatError(path, at: "line 1", "column '\(twice)' occurs twice", remedy: "rename one")
    }
    columns = names
    body = scanner.at
    bodyLine = scanner.line
  }

  /// The number of the first column that has one of these names, whatever the case of its letters.
  public func column(named names: [String]) -> Int? {
    let lowered = columns.map { $0.lowercased() }
    for name in names {
      if let index = lowered.firstIndex(of: name) { return index }
    }
    return nil
  }

  /// One row while it is looked at; do not keep it.
  public struct Row {
    fileprivate let fields: UnsafeBufferPointer<CSVScanner.Field>
    fileprivate let bytes: UnsafeRawBufferPointer
    fileprivate let path: String
    /// The line of the file where the row begins, from 1.
    public let line: Int

    fileprivate init(scanner: borrowing CSVScanner, path: String) {
      fields = scanner.found
      bytes = scanner.bytes
      line = scanner.rowLine
      self.path = path
    }

    /// Fields of the row.
    public var count: Int { fields.count }

    /// The field's bytes as they stand between the separators, without quotes around them; valid while the
    /// row is looked at.
    package func raw(_ column: Int) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[fields[column].start..<fields[column].end])
    }

    /// A field as text, without its quotes; empty where the row is short.
    public func text(_ column: Int) -> String {
      let text = raw(column)
      guard fields[column].hasDoubledQuotes else { return String(decoding: text, as: UTF8.self) }
      var units: [UInt8] = []
      units.reserveCapacity(text.count)
      var isSecond = false
      for byte in text {
        if byte == UInt8(ascii: "\""), !isSecond {
          isSecond = true
          continue
        }
        isSecond = false
        units.append(byte)
      }
      return String(decoding: units, as: UTF8.self)
    }

    /// The number in a field; nil where there is none.
    package func value(_ column: Int) -> Double? { Double(decimal: raw(column)) }

    /// The number in a field; white space around it does not count.
    ///
    /// - Throws: `FormatError` with the line when there is none.
    public func number(_ column: Int, named name: String) throws(FormatError) -> Double {
      var text = raw(column)
      while let first = text.first, first == 0x20 { text = .init(rebasing: text.dropFirst()) }
      while let last = text.last, last == 0x20 { text = .init(rebasing: text.dropLast()) }
      guard let value = Double(decimal: text), value.isFinite else {
        let shown = String(decoding: text.prefix(40), as: UTF8.self)
        throw FormatError(
          path, at: "line \(line)", "\(name) '\(shown)' is not a number", remedy: "correct it")
      }
      return value
    }
  }

  /// Goes through the rows in order. Each has as many fields as there are columns.
  ///
  /// - Throws: `FormatError` with the line of the first row that is malformed, and what `body` throws.
  public func forEachRow(_ body: (Row) throws(FormatError) -> Void) throws(FormatError) {
    var scanner = CSVScanner(file.bytes, at: self.body, separator: separator, file: path)
    scanner.line = bodyLine
    var forgotten = self.body
    while try scanner.next() {
      if scanner.at - forgotten > Self.kept {
        file.forget(forgotten..<scanner.at - Self.kept / 2)
        forgotten = scanner.at - Self.kept / 2
      }
      guard scanner.found.count == columns.count else {
        throw FormatError(
          path, at: "line \(scanner.rowLine)", "\(scanner.found.count) fields for \(columns.count) columns",
          remedy: "check the separators and quotes of this line")
      }
      try body(Row(scanner: scanner, path: path))
    }
  }

  /// Looks at the row that begins at a byte of the file.
  ///
  /// - Throws: `FormatError` when no whole row begins there.
  package func withRow<Result>(at position: Int, _ body: (Row) -> Result) throws(FormatError) -> Result {
    guard position >= self.body, position < file.bytes.count else {
      throw FormatError(path, at: "byte \(position)", "the file ends before this row")
    }
    var scanner = CSVScanner(file.bytes, at: position, separator: separator, file: path)
    guard try scanner.next(), scanner.found.count == columns.count, scanner.at < file.bytes.count else {
      throw FormatError(path, at: "byte \(position)", "no whole row begins here")
    }
    return body(Row(scanner: scanner, path: path))
  }

  /// Whether two rows have the same bytes after their first fields; false also where no whole row begins.
  package func isSameRow(at position: Int, as other: CSVFile, at otherPosition: Int) -> Bool {
    func rest(of file: CSVFile, _ position: Int) -> UnsafeRawBufferPointer.SubSequence {
      guard position >= file.body, position < file.file.bytes.count else { return file.file.bytes[0..<0] }
      var isQuoted = false
      var start: Int?
      for at in position..<file.file.bytes.count {
        switch file.file.bytes[at] {
        case UInt8(ascii: "\""): isQuoted.toggle()
        case 0x0A where !isQuoted:
          return start.map { file.file.bytes[$0..<at] } ?? file.file.bytes[0..<0]
        case file.separator where !isQuoted && start == nil: start = at
        default: break
        }
      }
      return file.file.bytes[0..<0]
    }
    let (one, two) = (rest(of: self, position), rest(of: other, otherPosition))
    return !one.isEmpty && one.elementsEqual(two)
  }

  private static func separator(of bytes: Slice<UnsafeRawBufferPointer>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(65536) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x09 {
        counts[byte, default: 0] += 1
      }
    }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].max {
      counts[$0, default: 0] < counts[$1, default: 0]
    }
    .flatMap { counts[$0] == nil ? nil : $0 } ?? UInt8(ascii: ",")
  }
}

/// Finds the fields of one row after the other.
private struct CSVScanner: ~Copyable {
  struct Field {
    var start: Int
    var end: Int
    var hasDoubledQuotes: Bool
  }

  let bytes: UnsafeRawBufferPointer
  private let separator: UInt8
  private let file: String
  private(set) var at: Int
  /// The line at `at`, from 1.
  var line = 1
  private(set) var rowLine = 1
  private let fields = UnsafeMutablePointer<Field>.allocate(capacity: CSVFile.widest)
  private var count = 0

  init(_ bytes: UnsafeRawBufferPointer, at start: Int, separator: UInt8, file: String) {
    self.bytes = bytes
    self.separator = separator
    self.file = file
    at = start
  }

  deinit { fields.deallocate() }

  /// The fields of the row that `next` found; valid until it is called again.
  var found: UnsafeBufferPointer<Field> { UnsafeBufferPointer(start: fields, count: count) }

  /// Goes to the next row; false at the end of the file.
  mutating func next() throws(FormatError) -> Bool {
    while at < bytes.count, bytes[at] == 0x0A || bytes[at] == 0x0D {
      if bytes[at] == 0x0A { line += 1 }
      at += 1
    }
    guard at < bytes.count else { return false }
    rowLine = line
    count = 0
    while true {
      guard count < CSVFile.widest else {
        throw FormatError(file, at: "line \(rowLine)", "more than \(CSVFile.widest) fields")
      }
      try takeField()
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    return true
  }

  /// Takes the field at `at`, and stops at what ends it.
  private mutating func takeField() throws(FormatError) {
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { return try takeQuotedField() }
    let start = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    fields[count] = Field(start: start, end: at, hasDoubledQuotes: false)
    count += 1
  }

  private mutating func takeQuotedField() throws(FormatError) {
    let start = at + 1
    let startLine = line
    var hasDoubledQuotes = false
    at = start
    while true {
      guard at < bytes.count else {
        throw FormatError(file, at: "line \(startLine)", "a quote opens here and never closes")
      }
      let byte = bytes[at]
      if byte == 0x0A { line += 1 }
      if byte == UInt8(ascii: "\"") {
        guard at + 1 < bytes.count, bytes[at + 1] == byte else { break }
        hasDoubledQuotes = true
        at += 1
      }
      at += 1
    }
    fields[count] = Field(start: start, end: at, hasDoubledQuotes: hasDoubledQuotes)
    count += 1
    at += 1
    guard at >= bytes.count || bytes[at] == separator || bytes[at] == 0x0A || bytes[at] == 0x0D else {
      throw FormatError(
        file, at: "line \(line)", "something follows a closing quote",
        remedy: "double quotes inside of quotes")
    }
  }
}
