internal import CKernels

/// Numbers as text, the shortest that reads back as the same number.
package enum Decimal {
  /// At most so many bytes a number.
  package static let longest = 24

  /// Writes a number as `description` has it, without making a text of it.
  ///
  /// - Parameter place: Room for `longest` bytes.
  /// - Returns: How many were written.
  package static func write(_ value: Double, to place: UnsafeMutablePointer<UInt8>) -> Int {
    let count = place.withMemoryRebound(to: CChar.self, capacity: longest) { put_float64(value, $0) }
    return count > 0 ? count : copy(value.description, to: place)
  }

  /// Writes a number as `description` has it, without making a text of it.
  package static func write(_ value: Float, to place: UnsafeMutablePointer<UInt8>) -> Int {
    let count = place.withMemoryRebound(to: CChar.self, capacity: longest) { put_float32(value, $0) }
    return count > 0 ? count : copy(value.description, to: place)
  }

  /// Very large and very small numbers.
  private static func copy(_ text: String, to place: UnsafeMutablePointer<UInt8>) -> Int {
    var count = 0
    for byte in text.utf8 {
      place[count] = byte
      count += 1
    }
    return count
  }
}

extension Double {
  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]
  /// The largest whole numbers that 64 bits hold.
  private static let mostDigits = 19

  /// Reads a decimal number, rounded correctly; white space around it is not part of one.
  ///
  /// Where the digits fit 53 bits and the power of ten is exact, one division of two exact numbers rounds as
  /// it should (W. D. Clinger, 1990). Up to 19 digits are divided as whole numbers, with the remainder to
  /// round by; the rest goes the slow way.
  package init?(decimal text: UnsafeRawBufferPointer) {
    var i = 0
    let isNegative = text.first == UInt8(ascii: "-")
    if isNegative || text.first == UInt8(ascii: "+") { i += 1 }
    var mantissa: UInt64 = 0
    var digits = 0
    var power = 0
    while i < text.count, (0x30...0x39).contains(text[i]), digits < Self.mostDigits {
      mantissa = mantissa &* 10 &+ UInt64(text[i] &- 0x30)
      digits += 1
      i += 1
    }
    if i < text.count, text[i] == UInt8(ascii: ".") {
      i += 1
      while i < text.count, (0x30...0x39).contains(text[i]), digits < Self.mostDigits {
        mantissa = mantissa &* 10 &+ UInt64(text[i] &- 0x30)
        digits += 1
        power += 1
        i += 1
      }
    }
    if i == text.count, digits > 0 {
      let value =
        mantissa <= 1 << 53
        ? Double(mantissa) / Self.powersOfTen[power] : Self.quotient(mantissa, power: power)
      self = isNegative ? -value : value
      return
    }
    guard text.count <= 1024 else { return nil }
    self.init(String(decoding: text, as: UTF8.self))
  }

  /// `mantissa` / 10^`power`, rounded correctly; the mantissa is not 0.
  private static func quotient(_ mantissa: UInt64, power: Int) -> Double {
    var divisor: UInt64 = 1
    for _ in 0..<power { divisor *= 10 }
    let (up, down) = (mantissa.leadingZeroBitCount, divisor.leadingZeroBitCount)
    let whole = mantissa << up
    // Both have their first bit now, so the quotient has 63 or 64, ten more than a double.
    let (quotient, remainder) = (divisor << down).dividingFullWidth((whole >> 1, whole << 63))
    // What is left over only tells a half from more than a half.
    let rounded = Double(remainder == 0 ? quotient : quotient | 1)
    return rounded * Double(sign: .plus, exponent: down - up - 63, significand: 1)
  }
}
