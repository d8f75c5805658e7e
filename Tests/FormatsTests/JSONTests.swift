import Formats
import TestSupport
import Testing

@Suite struct JSONTests {
  static func parse(_ text: String) throws -> JSON {
    try Array(text.utf8).withUnsafeBytes { try JSON($0, file: "test.json") }
  }

  @Test func aDocumentSurvivesWritingAndReading() throws {
    let document: JSON = [
      "text": "ä \"q\" \\ \n\t\u{1}", "whole": 200_000_000_000_000_001, "real": 0.1, "list": [1, 2.5, "x"],
      "deep": [[], [:], ["a": [nil_]]], "yes": true,
    ]
    #expect(try Self.parse(document.formatted) == document)
    #expect(document["list"]?[1]?.double == 2.5)
    #expect(document["whole"]?.int == 200_000_000_000_000_001)
  }

  private let nil_ = JSON.null

  @Test func escapesAreThoseOfTheStandard() throws {
    #expect(try Self.parse(#""\ud83d\ude00 \u00e4 \/\b""#) == .string("😀 ä /\u{8}"))
    #expect(try Self.parse(#""\ud83d""#) == .string("\u{FFFD}"))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "nul", "\"abc", "1 2", "[1}", "-", "1e", "\"\\q\"", "\"\\u12\"",
  ])
  func whatIsNoJSONIsAnError(_ text: String) {
    #expect(throws: FormatError.self) { try Self.parse(text) }
  }

  @Test func depthHasALimit() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: FormatError.self) { try Self.parse(deep) }
    #expect(throws: Never.self) {
      try Self.parse(String(repeating: "[", count: 128) + String(repeating: "]", count: 128))
    }
  }

  /// The fast way for short numbers and the slow one for others agree with Swift's own.
  @Test func numbersAreRoundedCorrectly() throws {
    var random = SeededRandom(seed: 5)
    for _ in 0..<20_000 {
      let digits = (0..<Int(random.next() % 20) + 1).map { _ in String(random.next() % 10) }.joined()
      let point = Int(random.next() % UInt64(digits.count)) + 1
      var text = digits.prefix(point) + (point < digits.count ? "." + digits.dropFirst(point) : "")
      if random.next() % 3 == 0 { text += "e\(Int(random.next() % 40) - 20)" }
      if random.next() % 2 == 0 { text = "-" + text }
      #expect(try Self.parse(String(text)).double == Double(text), "\(text)")
    }
  }
}
