/// Reads JSON (RFC 8259) piece by piece from bytes in memory, without a tree in between.
struct JSONScanner: ~Copyable {
  /// How deep arrays and objects may nest.
  static let deepest = 128

  private let bytes: UnsafeRawBufferPointer
  private let file: String
  private(set) var at = 0
  private var depth = 0

  /// - Parameter bytes: They must outlive the scanner.
  init(_ bytes: UnsafeRawBufferPointer, file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// An error at the present place, or at byte `position`.
  func error(_ problem: String, at position: Int? = nil, remedy: String? = nil) -> FormatError {
    let end = min(position ?? at, bytes.count)
    var line = 1
    for byte in bytes[..<end] where byte == UInt8(ascii: "\n") { line += 1 }
    return FormatError(file, at: "line \(line)", problem, remedy: remedy)
  }

  /// The next byte that is not white space; nil at the end.
  mutating func peek() -> UInt8? {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      case let byte: return byte
      }
    }
    return nil
  }

  mutating func expectEnd() throws(FormatError) {
    guard peek() == nil else { throw error("something follows the end of the JSON document") }
  }

  private mutating func expect(_ byte: UInt8) throws(FormatError) {
    guard peek() == byte else {
      throw error("\(found), where '\(Character(UnicodeScalar(byte)))' belongs", remedy: "check the JSON")
    }
    at += 1
  }

  private var found: String {
    guard at < bytes.count else { return "the file ends" }
    let byte = bytes[at]
    return byte > 0x20 && byte < 0x7F ? "'\(Character(UnicodeScalar(byte)))' stands" : "byte \(byte) stands"
  }

  /// Reads an array, `element` each element.
  mutating func array(_ element: (inout JSONScanner) throws(FormatError) -> Void) throws(FormatError) {
    try expect(UInt8(ascii: "["))
    try enter()
    if peek() == UInt8(ascii: "]") {
      at += 1
    } else {
      while true {
        try element(&self)
        if peek() == UInt8(ascii: ",") {
          at += 1
          continue
        }
        try expect(UInt8(ascii: "]"))
        break
      }
    }
    depth -= 1
  }

  /// Reads an object; `member` gets each name and must read the value.
  mutating func object(
    _ member: (String, inout JSONScanner) throws(FormatError) -> Void
  ) throws(FormatError) {
    try expect(UInt8(ascii: "{"))
    try enter()
    if peek() == UInt8(ascii: "}") {
      at += 1
    } else {
      while true {
        let name = try string()
        try expect(UInt8(ascii: ":"))
        try member(name, &self)
        if peek() == UInt8(ascii: ",") {
          at += 1
          continue
        }
        try expect(UInt8(ascii: "}"))
        break
      }
    }
    depth -= 1
  }

  private mutating func enter() throws(FormatError) {
    depth += 1
    guard depth <= Self.deepest else { throw error("nested deeper than \(Self.deepest) levels") }
  }

  mutating func string() throws(FormatError) -> String {
    try expect(UInt8(ascii: "\""))
    let start = at
    var isPlain = true
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] == UInt8(ascii: "\\") {
        isPlain = false
        at += 1
      } else if bytes[at] < 0x20 {
        throw error("a control character stands in a string", remedy: "escape it")
      }
      at += 1
    }
    guard at < bytes.count else { throw error("a string does not end", at: start) }
    let raw = UnsafeRawBufferPointer(rebasing: bytes[start..<at])
    at += 1
    return isPlain ? String(decoding: raw, as: UTF8.self) : try unescape(raw, from: start)
  }

  private func unescape(_ raw: UnsafeRawBufferPointer, from start: Int) throws(FormatError) -> String {
    var units: [UInt8] = []
    units.reserveCapacity(raw.count)
    var i = 0
    func hexadecimal(_ i: Int) throws(FormatError) -> UInt32 {
      guard i + 4 <= raw.count else { throw error("a \\u escape is cut short", at: start + i) }
      var value: UInt32 = 0
      for byte in raw[i..<i + 4] {
        guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
          throw error("a \\u escape has a digit that is none", at: start + i)
        }
        value = value << 4 | UInt32(digit)
      }
      return value
    }
    while i < raw.count {
      guard raw[i] == UInt8(ascii: "\\"), i + 1 < raw.count else {
        units.append(raw[i])
        i += 1
        continue
      }
      i += 2
      switch raw[i - 1] {
      case UInt8(ascii: "n"): units.append(0x0A)
      case UInt8(ascii: "t"): units.append(0x09)
      case UInt8(ascii: "r"): units.append(0x0D)
      case UInt8(ascii: "b"): units.append(0x08)
      case UInt8(ascii: "f"): units.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): units.append(raw[i - 1])
      case UInt8(ascii: "u"):
        var value = try hexadecimal(i)
        i += 4
        if value & 0xFC00 == 0xD800, i + 6 <= raw.count, raw[i] == UInt8(ascii: "\\"),
          raw[i + 1] == UInt8(ascii: "u")
        {
          let low = try hexadecimal(i + 2)
          if low & 0xFC00 == 0xDC00 {
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            i += 6
          }
        }
        units.append(contentsOf: String(UnicodeScalar(value) ?? "\u{FFFD}").utf8)
      default: throw error("an escape is none of JSON's", at: start + i - 1)
      }
    }
    return String(decoding: units, as: UTF8.self)
  }

  /// The text of a number as it stands.
  private mutating func numberBytes() throws(FormatError) -> UnsafeRawBufferPointer {
    guard let first = peek(), first == UInt8(ascii: "-") || (0x30...0x39).contains(first) else {
      throw error("\(found), where a number belongs")
    }
    let start = at
    scan: while at < bytes.count {
      switch bytes[at] {
      case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
        UInt8(ascii: "E"):
        at += 1
      default: break scan
      }
    }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<at])
  }

  mutating func number() throws(FormatError) -> Double {
    let text = try numberBytes()
    guard let value = Double(decimal: text) else {
      throw error("'\(String(decoding: text.prefix(40), as: UTF8.self))' is not a number")
    }
    return value
  }

  /// Passes over a value and returns its bytes as they stand.
  mutating func skip() throws(FormatError) -> UnsafeRawBufferPointer {
    _ = peek()
    let start = at
    switch peek() {
    case UInt8(ascii: "["): try array { scanner throws(FormatError) in _ = try scanner.skip() }
    case UInt8(ascii: "{"): try object { _, scanner throws(FormatError) in _ = try scanner.skip() }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): _ = try word()
    default: _ = try number()
    }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<at])
  }

  /// `true`, `false` or `null`.
  private mutating func word() throws(FormatError) -> JSON {
    for (word, value) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)]
    where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return value
    }
    throw error("\(found), where a value belongs")
  }

  /// Any value, as a tree.
  mutating func value() throws(FormatError) -> JSON {
    switch peek() {
    case UInt8(ascii: "["):
      var elements: [JSON] = []
      try array { scanner throws(FormatError) in elements.append(try scanner.value()) }
      return .array(elements)
    case UInt8(ascii: "{"):
      var members: [JSON.Member] = []
      try object { name, scanner throws(FormatError) in members.append(JSON.Member(name, try scanner.value()))
      }
      return .object(members)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return try word()
    default:
      let start = at
      let text = try numberBytes()
      if let whole = Int(String(decoding: text, as: UTF8.self)) { return .integer(whole) }
      guard let value = Double(decimal: text) else { throw error("a number is malformed", at: start) }
      return .number(value)
    }
  }
}
