#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// One value of a row in a table.
public enum FieldValue: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  case null
  case integer(Int)
  case real(Double)
  case text(String)

  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .real(value) }
}

/// Writes a table of text (RFC 4180), row by row.
///
/// Numbers have a point and as few digits as read back the same; fields that need quotes get them; lines end
/// with a line feed. NaN and null are empty fields.
public struct CSVWriter: ~Copyable {
  public let path: String
  private let columns: Int
  private let separator: UInt8
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Creates the file, in place of one that is there, with a line of column names.
  ///
  /// - Parameter separator: One ASCII character.
  /// - Precondition: At least one column; the separator is not a quote or a line break.
  public init(path: String, columns: [String], separator: Character = ",") throws(FormatError) {
    guard let byte = separator.asciiValue, byte != UInt8(ascii: "\""), byte >= 0x20 || byte == 0x09 else {
      preconditionFailure("'\(separator)' does not separate fields")
    }
    precondition(!columns.isEmpty, "a table has a column or more")
    self.path = path
    self.columns = columns.count
    self.separator = byte
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw FormatError(
        path, "cannot be created: \(String(cString: strerror(errno)).lowercased())",
        remedy: "check that the folder exists and is writable")
    }
    buffer.reserveCapacity(1 << 16)
    try append(columns.map { .text($0) })
  }

  deinit { if descriptor >= 0 { _ = Self.closeFile(descriptor) } }

  /// Writes a row.
  ///
  /// - Precondition: As many values as columns.
  public mutating func append(_ values: [FieldValue]) throws(FormatError) {
    precondition(values.count == columns, "\(values.count) values for \(columns) columns")
    precondition(descriptor >= 0, "\(path) is closed")
    for (i, value) in values.enumerated() {
      if i > 0 { buffer.append(separator) }
      switch value {
      case .null: break
      case .integer(let value): buffer.append(contentsOf: value.description.utf8)
      case .real(let value): if !value.isNaN { buffer.append(contentsOf: value.description.utf8) }
      case .text(let value): append(value)
      }
    }
    buffer.append(0x0A)
    if buffer.count >= 60_000 { try flush() }
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

  private mutating func flush() throws(FormatError) {
    var done = 0
    while done < buffer.count {
      let written = buffer.withUnsafeBytes { write(descriptor, $0.baseAddress! + done, $0.count - done) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw failure() }
      done += written
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is pending and closes the file. A second call does nothing.
  ///
  /// - Throws: `FormatError` when the disk is full, for example; the file is not whole then.
  public mutating func close() throws(FormatError) {
    guard descriptor >= 0 else { return }
    try flush()
    let open = descriptor
    descriptor = -1
    guard Self.closeFile(open) == 0 else { throw failure() }
  }

  private static func closeFile(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
      Darwin.close(descriptor)
    #else
      Glibc.close(descriptor)
    #endif
  }

  private func failure() -> FormatError {
    FormatError(
      path, "cannot be written: \(String(cString: strerror(errno)).lowercased())",
      remedy: errno == ENOSPC ? "free some space and run again" : nil)
  }
}
