import Formats
import TestSupport
import Testing

@Suite struct DecimalTests {
  static func text(_ value: Double) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Decimal.longest) { memory in
      guard let start = memory.baseAddress else { return "" }
      return String(decoding: memory[..<Decimal.write(value, to: start)], as: UTF8.self)
    }
  }

  static func text(_ value: Float) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Decimal.longest) { memory in
      guard let start = memory.baseAddress else { return "" }
      return String(decoding: memory[..<Decimal.write(value, to: start)], as: UTF8.self)
    }
  }

  static func read(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBytes { Double(decimal: $0) }
  }

  @Test func edgesAreWrittenAsDescriptionsAre() {
    var values = [
      0, -0.0, .infinity, .nan, 1e-4, 1e-4.nextDown, 1e15, 1e15.nextDown, .leastNonzeroMagnitude, 1e300, 2,
      0.3,
    ]
    for power in -20...60 {
      let one = Double(sign: .plus, exponent: power, significand: 1)
      values += [one, one.nextUp, one.nextDown, -one, one * 1.5, one + 0.5]
    }
    for value in values {
      #expect(Self.text(value) == value.description)
      #expect(Self.text(Float(value)) == Float(value).description)
    }
  }

  /// Of all sizes, with many digits, with few, and with few bits.
  @Test func millionsOfNumbersAreWrittenAsDescriptionsAreAndReadBack() {
    var random = SeededRandom(seed: 7)
    let tens = (0...15).map { power in (0..<power).reduce(1.0) { ten, _ in ten * 10 } }
    var (wrong, unread) = (0, 0)
    for i in 0..<2_000_000 {
      let bits = random.next()
      var value = Double(sign: .plus, exponent: Int(bits % 68) - 15, significand: 1 + random.fraction())
      switch i % 4 {
      case 0: value = (value * tens[Int(bits >> 60)]).rounded() / tens[Int(bits >> 60)]
      case 1: value = Double(bitPattern: value.bitPattern & (~0 << (bits >> 8 & 63)))
      default: break
      }
      if bits >> 7 & 1 == 1 { value = -value }
      let text = Self.text(value)
      if text != value.description || Self.text(Float(value)) != Float(value).description { wrong += 1 }
      if Self.read(text) != value { unread += 1 }
    }
    #expect(wrong == 0)
    #expect(unread == 0)
  }

  /// Also where there are more digits than a number has, and half of the way to the next.
  @Test func decimalsAreReadAsTheLibraryReadsThem() {
    var random = SeededRandom(seed: 8)
    var wrong: [String] = []
    for i in 0..<500_000 {
      let bits = random.next()
      var digits = String(random.next() % 10_000_000_000_000_000_000).prefix(Int(bits % 4) + 16)
      if i % 3 == 0 { digits = String((1 << 53) + Int(bits % 1000) * 2 + 1)[...] }
      let places = Int(bits >> 8 & 31) % (digits.count + 1)
      let text = digits.dropLast(places) + "." + digits.suffix(places)
      if Self.read(String(text)) != Double(String(text)) { wrong.append(String(text)) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }
}
