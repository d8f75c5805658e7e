/// One value of a row in a table.
public enum FieldValue: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  case null
  case integer(Int)
  case real(Double)
  case text(String)

  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .real(value) }
}

/// Writes a table of text (RFC 4180), row by row.
///
/// Numbers have a point and as few digits as read back the same; fields that need quotes get them; lines end
/// with a line feed. NaN and null are empty fields.
public struct CSVWriter {
  /// The file's path.
  public let path: String
  private let columns: Int
  private let separator: UInt8
  private let file: OutputFile
  private var isClosed = false
  private var buffer: [UInt8] = []

  /// Begins the file with a line of column names. It appears under its name, in place of one that is there,
  /// when it is closed.
  ///
  /// - Parameter separator: One ASCII character.
  /// - Precondition: At least one column; the separator is not a quote or a line break.
  public init(path: String, columns: [String], separator: Character = ",") throws(FormatError) {
    try self.init(path: path, columns: columns, separator: separator, isInPlace: false)
  }

  /// The same, of a file that bears its name from the start: for a folder of unfinished files.
  package init(
    path: String, columns: [String], separator: Character = ",", isInPlace: Bool
  ) throws(FormatError) {
    guard let byte = separator.asciiValue, byte != UInt8(ascii: "\""), byte >= 0x20 || byte == 0x09 else {
      preconditionFailure("'\(separator)' does not separate fields")
    }
    precondition(!columns.isEmpty, "a table has a column or more")
    self.path = path
    self.columns = columns.count
    self.separator = byte
    file = try OutputFile(path: path, isInPlace: isInPlace)
    buffer.reserveCapacity(1 << 16)
    try append(columns.map { .text($0) })
  }

  /// Writes a row.
  ///
  /// - Precondition: As many values as columns.
  public mutating func append(_ values: [FieldValue]) throws(FormatError) {
    guard let first = values.first else { preconditionFailure("0 values for \(columns) columns") }
    try append(first, values.dropFirst())
  }

  /// Writes a row of a first value and the others.
  ///
  /// - Precondition: As many values as columns.
  package mutating func append(
    _ first: FieldValue, _ rest: ArraySlice<FieldValue>
  ) throws(FormatError) {
    precondition(rest.count + 1 == columns, "\(rest.count + 1) values for \(columns) columns")
    precondition(!isClosed, "\(path) is closed")
    append(field: first)
    for value in rest {
      buffer.append(separator)
      append(field: value)
    }
    buffer.append(0x0A)
    if buffer.count >= 60_000 { try flush() }
  }

  private mutating func append(field: FieldValue) {
    switch field {
    case .null: break
    case .integer(let value): buffer.append(contentsOf: value.description.utf8)
    case .real(let value): if !value.isNaN { buffer.append(contentsOf: value.description.utf8) }
    case .text(let value): append(value)
    }
  }

  private mutating func append(_ text: String) {
    let needsQuotes = text.utf8.contains { byte in
      byte == separator || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    // A line of one empty field would look like no line at all.
    guard needsQuotes || (columns == 1 && text.isEmpty) else {
      buffer.append(contentsOf: text.utf8)
      return
    }
    buffer.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { buffer.append(byte) }
      buffer.append(byte)
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// The bytes so far: where the next row begins.
  package var position: Int { file.count + buffer.count }

  /// Writes what is pending.
  package mutating func flush() throws(FormatError) {
    try file.append(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is pending and gives the file its name. A second call does nothing.
  ///
  /// - Throws: `FormatError` when the disk is full, for example; nothing is left behind then.
  public mutating func close() throws(FormatError) {
    guard !isClosed else { return }
    try flush()
    isClosed = true
    try file.finish()
  }
}
