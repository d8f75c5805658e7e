internal import Rasters

/// A value that Python reads from a pickle.
public indirect enum PickleValue: Sendable {
  case none
  case integer(Int)
  case real(Double)
  case text(String)
  /// A `numpy.ndarray`.
  case array(NumberArray)
  /// A `list`.
  case list([PickleValue])
  /// A `dict` in its order.
  case dictionary([(key: PickleValue, value: PickleValue)])

  /// What a JSON value is in Python.
  public init(_ json: JSON) {
    switch json {
    case .null: self = .none
    case .bool(let value): self = .integer(value ? 1 : 0)
    case .integer(let value): self = .integer(value)
    case .number(let value): self = .real(value)
    case .string(let value): self = .text(value)
    case .array(let values): self = .list(values.map { PickleValue($0) })
    case .object(let members):
      self = .dictionary(members.map { (.text($0.name), PickleValue($0.value)) })
    }
  }
}

/// Writes Python's pickles (protocol 4, PEP 3154), with arrays as numpy's `ndarray.__reduce__` describes
/// them, in a way that numpy 1 and 2 read.
public enum Pickle {
  /// A value as a pickle.
  public static func bytes(_ value: PickleValue) -> [UInt8] {
    var writer = Writer()
    writer.bytes.reserveCapacity(1 << 12)
    writer.bytes += [0x80, 4]
    writer.put(value)
    writer.op(".")
    return writer.bytes
  }

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func op(_ code: Unicode.Scalar) { bytes.append(UInt8(ascii: code)) }

    private mutating func put<Value: FixedWidthInteger>(number value: Value) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func put(_ value: PickleValue) {
      switch value {
      case .none: op("N")
      case .integer(let value): put(value)
      case .real(let value):
        op("G")
        withUnsafeBytes(of: value.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
      case .text(let text): put(text)
      case .array(let array): put(array)
      case .list(let values):
        op("]")
        guard !values.isEmpty else { return }
        op("(")
        for value in values { put(value) }
        op("e")
      case .dictionary(let members):
        op("}")
        guard !members.isEmpty else { return }
        op("(")
        for member in members {
          put(member.key)
          put(member.value)
        }
        op("u")
      }
    }

    /// BININT1, BININT2, BININT, or LONG1 of eight bytes.
    private mutating func put(_ value: Int) {
      if let small = UInt8(exactly: value) {
        op("K")
        bytes.append(small)
      } else if let medium = UInt16(exactly: value) {
        op("M")
        put(number: medium)
      } else if let large = Int32(exactly: value) {
        op("J")
        put(number: large)
      } else {
        bytes += [0x8A, 8]
        put(number: Int64(value))
      }
    }

    /// SHORT_BINUNICODE or BINUNICODE.
    private mutating func put(_ text: String) {
      let units = Array(text.utf8)
      if let length = UInt8(exactly: units.count) {
        bytes += [0x8C, length]
      } else {
        op("X")
        put(number: UInt32(units.count))
      }
      bytes += units
    }

    /// SHORT_BINBYTES or BINBYTES8.
    private mutating func put(raw: [UInt8]) {
      if let length = UInt8(exactly: raw.count) {
        op("C")
        bytes.append(length)
      } else {
        bytes.append(0x8E)
        put(number: UInt64(raw.count))
      }
      bytes += raw
    }

    /// STACK_GLOBAL.
    private mutating func put(global name: String, of module: String) {
      put(module)
      put(name)
      bytes.append(0x93)
    }

    private mutating func put(_ array: NumberArray) {
      // _reconstruct(ndarray, (0,), b"b")
      put(global: "_reconstruct", of: "numpy.core.multiarray")
      put(global: "ndarray", of: "numpy")
      put(0)
      bytes.append(0x85)
      put(raw: Array("b".utf8))
      bytes.append(0x87)
      op("R")
      // __setstate__((1, shape, dtype, is_fortran, data))
      op("(")
      put(1)
      op("(")
      for length in array.shape { put(length) }
      op("t")
      // dtype("i2", False, True), then its own state: version, order of bytes, and what it has not.
      put(global: "dtype", of: "numpy")
      put(array.kind)
      bytes += [0x89, 0x88, 0x87]
      op("R")
      op("(")
      put(3)
      put(array.type.size == 1 ? "|" : "<")
      for _ in 0..<3 { op("N") }
      put(-1)
      put(-1)
      put(0)
      op("t")
      op("b")
      bytes.append(0x89)
      put(raw: array.bytes)
      op("t")
      op("b")
    }
  }
}
