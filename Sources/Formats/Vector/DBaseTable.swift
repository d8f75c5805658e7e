/// The table of a shapefile, dBASE III and later: rows of text in columns of fixed width.
///
/// Text is UTF-8 where all of a value is, else Latin 1. Numbers that are no numbers, and what is blank, are
/// null.
struct DBaseTable {
  private struct Field {
    let name: String
    let type: UInt8
    let range: Range<Int>
  }

  /// The rows, also those that are marked as deleted.
  let count: Int
  private let bytes: UnsafeRawBufferPointer
  private let start: Int
  private let stride: Int
  private let fields: [Field]

  /// - Parameters:
  ///   - bytes: Stay valid while the table is used.
  ///   - file: What errors call it.
  init(_ bytes: UnsafeRawBufferPointer, file: String) throws(FormatError) {
    guard let rows = bytes.uint32(at: 4), let header = bytes.uint16(at: 8), let stride = bytes.uint16(at: 10),
      stride > 0, header >= 33, header <= bytes.count
    else { throw FormatError(file, "is no dBASE table", remedy: "fetch or write it again") }
    var fields: [Field] = []
    var offset = 1
    var place = 32
    while place + 32 <= header, bytes[place] != 0x0d {
      let name = bytes[place..<place + 11].prefix { $0 != 0 }
      let width = Int(bytes[place + 16])
      guard width > 0, offset + width <= stride else {
        throw FormatError(
          file, at: "field \(fields.count + 1)", "is wider than the rows", remedy: "write it again")
      }
      fields.append(
        Field(name: Self.text(name), type: bytes[place + 11], range: offset..<offset + width))
      offset += width
      place += 32
    }
    self.bytes = bytes
    self.start = header
    self.stride = stride
    self.fields = fields
    // A last row may lack its end where the mark of the file's end takes its place.
    count = min(Int(rows), (bytes.count - header) / stride)
  }

  /// Whether a row is marked as deleted.
  func isDeleted(_ row: Int) -> Bool { row < count && bytes[start + row * stride] == UInt8(ascii: "*") }

  /// The columns, a value for each of the rows; null for rows that the table has not. Of columns with one
  /// name the first counts.
  func columns(rows: [Int]) -> [PolygonTable.Column] {
    var names: Set<String> = []
    return fields.filter { names.insert($0.name).inserted }.map { field in
      PolygonTable.Column(field.name, rows.map { $0 < count ? value(field, $0) : .null })
    }
  }

  private func value(_ field: Field, _ row: Int) -> JSON {
    let place = start + row * stride
    var raw = bytes[place + field.range.lowerBound..<place + field.range.upperBound]
    while let last = raw.last, last == 0x20 || last == 0 { raw.removeLast() }
    while let first = raw.first, first == 0x20 { raw.removeFirst() }
    guard !raw.isEmpty else { return .null }
    switch field.type {
    case UInt8(ascii: "N"), UInt8(ascii: "F"):
      let text = Self.text(raw)
      if let number = Int(text) { return .integer(number) }
      return Double(text).map { $0.isFinite ? .number($0) : .null } ?? .null
    case UInt8(ascii: "L"):
      switch raw.first {
      case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "Y"), UInt8(ascii: "y"): return .bool(true)
      case UInt8(ascii: "F"), UInt8(ascii: "f"), UInt8(ascii: "N"), UInt8(ascii: "n"): return .bool(false)
      default: return .null
      }
    default: return .string(Self.text(raw))
    }
  }

  private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }
}
