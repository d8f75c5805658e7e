/// A JSON value. Members of objects keep their order, in reading and in writing.
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name in an object, with its value.
  public struct Member: Hashable, Sendable {
    /// The member's name.
    public var name: String
    /// The member's value.
    public var value: JSON

    /// A member of an object.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Reads a whole document.
  ///
  /// Numbers that a 64-bit integer holds exactly are integers, however large; others are doubles.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - file: What errors call it.
  /// - Throws: `FormatError` with the line, also beyond 128 levels of nesting.
  public init(_ bytes: UnsafeRawBufferPointer, file: String) throws(FormatError) {
    var scanner = JSONScanner(bytes, file: file)
    self = try scanner.value()
    try scanner.expectEnd()
  }

  /// Reads a whole document from a text.
  public init(text: String, file: String) throws(FormatError) {
    let bytes = Array(text.utf8)
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    try self.init(UnsafeRawBufferPointer(memory), file: file)
  }

  /// Reads a file.
  public init(path: String) throws(FormatError) {
    let file = try MappedFile(path: path)
    self = try JSON(file.bytes, file: path)
  }

  /// The member of an object with this name, the last where several have it.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The element of an array, nil beyond its end.
  public subscript(index: Int) -> JSON? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The text, where this is one.
  public var text: String? { if case .string(let text) = self { text } else { nil } }
  /// The elements, where this is an array.
  public var elements: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
  /// The members in their order, where this is an object.
  public var members: [Member]? { if case .object(let members) = self { members } else { nil } }

  /// The value of any number.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// The value of a whole number.
  public var int: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The document as UTF-8 text: two spaces for each level, arrays of numbers on one line. Numbers are the
  /// shortest that read back the same; what JSON cannot say (NaN, infinity) is null.
  public var formatted: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    func newLine(_ level: Int) { text += "\n" + String(repeating: " ", count: 2 * level) }
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? value.description : "null"
    case .string(let value): Self.quote(value, into: &text)
    case .array(let elements):
      let isFlat = elements.allSatisfy { $0.double != nil || $0.text != nil }
      text += "["
      for (i, element) in elements.enumerated() {
        if i > 0 { text += isFlat ? ", " : "," }
        if !isFlat { newLine(indent + 1) }
        element.write(to: &text, indent: indent + 1)
      }
      if !isFlat { newLine(indent) }
      text += "]"
    case .object(let members):
      text += "{"
      for (i, member) in members.enumerated() {
        if i > 0 { text += "," }
        newLine(indent + 1)
        Self.quote(member.name, into: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + 1)
      }
      if !members.isEmpty { newLine(indent) }
      text += "}"
    }
  }

  /// The value on one line, a space after each comma and colon.
  public var compact: String {
    var text = ""
    writeCompact(to: &text)
    return text
  }

  func writeCompact(to text: inout String) {
    switch self {
    case .array(let elements):
      text += "["
      for (i, element) in elements.enumerated() {
        if i > 0 { text += ", " }
        element.writeCompact(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (i, member) in members.enumerated() {
        if i > 0 { text += ", " }
        Self.quote(member.name, into: &text)
        text += ": "
        member.value.writeCompact(to: &text)
      }
      text += "}"
    default: write(to: &text, indent: 0)
    }
  }

  private static func quote(_ string: String, into text: inout String) {
    text += "\""
    // Most have nothing to escape.
    guard string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5c }) else {
      text += string
      text += "\""
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An array.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// An object.
  public init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}
