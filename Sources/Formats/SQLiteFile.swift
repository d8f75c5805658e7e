internal import CSQLite

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// An open SQLite database. One thread at a time may use it and its statements.
package final class SQLiteFile: @unchecked Sendable {
  /// The file's path.
  package let path: String
  fileprivate var database: OpaquePointer?

  /// How a file is opened.
  package enum Mode {
    /// Only what is there, which nobody changes meanwhile: also on a disk that cannot be written to.
    case immutable
    case readOnly
    case readWrite
    /// Made where it is not there.
    case create
  }

  /// Opens the file.
  ///
  /// - Throws: `FormatError` where there is none, or it cannot be opened so.
  package init(path: String, _ mode: Mode) throws(FormatError) {
    self.path = path
    // One thread at a time has this object, so SQLite needs no locks.
    var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI
    switch mode {
    case .immutable, .readOnly: flags |= SQLITE_OPEN_READONLY
    case .readWrite: flags |= SQLITE_OPEN_READWRITE
    case .create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    }
    var name = "file:"
    for byte in path.utf8 {
      // What means something in a URI is written as its code.
      if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") {
        name += "%" + String(byte, radix: 16)
      } else {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    let isPlain = path.utf8.allSatisfy { $0 < 0x80 } && !path.hasPrefix("//")
    let status = sqlite3_open_v2(
      isPlain ? name + (mode == .immutable ? "?immutable=1" : "") : path, &database, flags, nil)
    guard status == SQLITE_OK else {
      let error = failure(mode == .create ? "cannot be created" : "cannot be opened")
      sqlite3_close(database)
      database = nil
      throw error
    }
    sqlite3_busy_timeout(database, 10_000)
  }

  deinit { sqlite3_close_v2(database) }

  /// Runs statements that give no rows.
  package func run(_ sql: String) throws(FormatError) {
    guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw failure("cannot be written") }
  }

  /// A statement to run again and again, with `?` for its values.
  package func prepare(_ sql: String) throws(FormatError) -> SQLiteStatement {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else {
      throw failure("cannot be used")
    }
    return SQLiteStatement(statement, of: self)
  }

  /// Rows that the last statement changed.
  package var changes: Int { Int(sqlite3_changes(database)) }

  /// Closes the file, or leaves it to the last of its statements to close it. All that is to be in it has
  /// been committed.
  package func close() {
    sqlite3_close_v2(database)
    database = nil
  }

  /// What SQLite says went wrong.
  package func failure(_ what: String, at place: String? = nil) -> FormatError {
    let reason = database.map { String(cString: sqlite3_errmsg($0)) } ?? "SQLite does not start"
    let code = database.map { sqlite3_errcode($0) } ?? SQLITE_OK
    return FormatError(
      path, at: place, "\(what): \(reason)",
      remedy: Self.remedy(for: code))
  }

  private static func remedy(for code: Int32) -> String? {
    switch code {
    case SQLITE_FULL: "make room on the disk and run again"
    case SQLITE_IOERR: "check the disk and its free space, and run again"
    case SQLITE_CANTOPEN: "check its folder, the permissions and 'ulimit -n', and run again"
    case SQLITE_READONLY: "check the permissions, or choose a disk that can be written to"
    case SQLITE_CORRUPT, SQLITE_NOTADB: "it is damaged: build again with --restart"
    case SQLITE_BUSY, SQLITE_LOCKED: "another program uses it: run again when it has ended"
    default: nil
    }
  }

  /// A name as SQL quotes it.
  package static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// A text as SQL writes it.
  package static func literal(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

/// A compiled statement. Values are bound by number from 1, columns of a row read by number from 0.
package final class SQLiteStatement {
  private let statement: OpaquePointer?
  private let file: SQLiteFile

  fileprivate init(_ statement: OpaquePointer?, of file: SQLiteFile) {
    self.statement = statement
    self.file = file
  }

  deinit { sqlite3_finalize(statement) }

  package func bind(_ index: Int, _ value: Int?) {
    if let value {
      sqlite3_bind_int64(statement, Int32(index), Int64(value))
    } else {
      sqlite3_bind_null(statement, Int32(index))
    }
  }

  package func bind(_ index: Int, _ value: Double) { sqlite3_bind_double(statement, Int32(index), value) }

  package func bind(_ index: Int, _ text: String?) {
    guard let text else { return bind(index, nil as Int?) }
    // The destructor -1 is SQLITE_TRANSIENT: SQLite takes a copy.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_text(statement, Int32(index), text, Int32(text.utf8.count), transient)
  }

  package func bind(_ index: Int, _ bytes: [UInt8]) {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    bytes.withUnsafeBytes { memory in
      _ = sqlite3_bind_blob(statement, Int32(index), memory.baseAddress, Int32(memory.count), transient)
    }
  }

  package func bind(_ index: Int, _ value: FieldValue) {
    switch value {
    case .null: bind(index, nil as Int?)
    case .integer(let value): bind(index, value)
    case .real(let value): bind(index, value)
    case .text(let text): bind(index, text)
    }
  }

  /// The UTF-8 of a text that stays alive and unchanged until the statement has run.
  package func bind(_ index: Int, unownedText bytes: UnsafeRawBufferPointer) {
    bytes.withMemoryRebound(to: CChar.self) { text in
      _ = sqlite3_bind_text(statement, Int32(index), text.baseAddress, Int32(text.count), nil)
    }
  }

  /// Bytes that stay alive and unchanged until the statement has run.
  package func bind(_ index: Int, unowned bytes: UnsafeRawBufferPointer) {
    sqlite3_bind_blob(statement, Int32(index), bytes.baseAddress, Int32(bytes.count), nil)
  }

  /// Runs a statement that gives no row, and makes it ready for other values.
  ///
  /// - Parameter place: What an error says of the row.
  package func run(at place: @autoclosure () -> String? = nil) throws(FormatError) {
    defer { sqlite3_reset(statement) }
    guard sqlite3_step(statement) == SQLITE_DONE else { throw file.failure("cannot be written", at: place()) }
  }

  /// Goes on to the next row; false after the last, when the statement is ready for other values.
  package func step() throws(FormatError) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(statement)
      return false
    default:
      let error = file.failure("cannot be read")
      sqlite3_reset(statement)
      throw error
    }
  }

  /// Makes the statement ready for other values before its last row.
  package func reset() { sqlite3_reset(statement) }

  package func isNull(_ column: Int) -> Bool { sqlite3_column_type(statement, Int32(column)) == SQLITE_NULL }
  package func int(_ column: Int) -> Int { Int(sqlite3_column_int64(statement, Int32(column))) }
  package func double(_ column: Int) -> Double { sqlite3_column_double(statement, Int32(column)) }

  package func text(_ column: Int) -> String? {
    sqlite3_column_text(statement, Int32(column)).map { String(cString: $0) }
  }

  /// The names of a row's columns.
  package var columnNames: [String] {
    (0..<sqlite3_column_count(statement)).map { column in
      sqlite3_column_name(statement, column).map { String(cString: $0) } ?? ""
    }
  }

  /// A number or a text as it is stored; null for bytes.
  package func value(_ column: Int) -> FieldValue {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: .integer(int(column))
    case SQLITE_FLOAT: .real(double(column))
    case SQLITE_TEXT: text(column).map { .text($0) } ?? .null
    default: .null
    }
  }

  package func bytes(_ column: Int) -> [UInt8] {
    guard let base = sqlite3_column_blob(statement, Int32(column)) else { return [] }
    return Array(
      UnsafeRawBufferPointer(start: base, count: Int(sqlite3_column_bytes(statement, Int32(column)))))
  }
}
