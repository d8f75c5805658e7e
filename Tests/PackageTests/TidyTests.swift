import Foundation
import Testing

/// The habits of the house that a test can see.
@Suite struct TidyTests {
  /// Each target and what it may import of ours: what stands to its right.
  static let line = [
    "CKernels", "Geometry", "Rasters", "Formats", "Fetch", "Chipping", "Datasets", "chipmill",
  ]

  static func files(in folder: String, _ endings: [String]) throws -> [(path: String, text: String)] {
    let root = Program.root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map { name in
      (folder + "/" + name, try String(contentsOf: root.appending(path: name), encoding: .utf8))
    }
  }

  static let sources = Result {
    try files(in: "Sources", [".swift", ".c", ".h"]) + files(in: "Tests", [".swift"])
      + files(in: "Benchmarks", [".swift", ".py"])
  }

  @Test func importsPointToTheRight() throws {
    for (path, text) in try Self.sources.get() where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
      let module = String(path.split(separator: "/")[1])
      guard let place = Self.line.firstIndex(of: module) else { continue }
      for match in text.matches(of: /(?m)^(?:\w+ )?import (\w+)/) {
        guard let other = Self.line.firstIndex(of: String(match.1)) else { continue }
        #expect(other < place, "\(path) imports \(match.1)")
      }
    }
  }

  @Test func linesAreShort() throws {
    var long: [String] = []
    for (path, text) in try Self.sources.get() {
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      where line.count > 110 { long.append("\(path):\(number + 1) has \(line.count) characters") }
    }
    #expect(long.isEmpty)
  }

  @Test func nothingIsLeftForLater() throws {
    let markers = ["TO" + "DO", "FIX" + "ME", "try" + "!", "fatal" + "Error(\"not"]
    var left: [String] = []
    for (path, text) in try Self.sources.get() {
      for marker in markers where text.contains(marker) { left.append("\(path): \(marker)") }
    }
    #expect(left.isEmpty)
  }

  @Test func namesSaySomething() throws {
    for (path, _) in try Self.sources.get() {
      let name = path.split(separator: "/").last ?? ""
      for word in ["Util", "Helper", "Common", "Manager", "Misc", "Extension"] {
        #expect(!name.contains(word), "\(path)")
      }
    }
  }

  /// `///` stands over everything public in a library.
  @Test func whatIsPublicIsDescribed() throws {
    var bare: [String] = []
    for (path, text) in try Self.sources.get() where path.hasPrefix("Sources/") && path.hasSuffix(".swift") {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() {
        let code = line.drop { $0 == " " }
        let words = ["static ", "final ", "mutating ", "convenience ", "private(set) "]
        guard code.hasPrefix("public ") else { continue }
        var declaration = code.dropFirst(7)
        while let word = words.first(where: declaration.hasPrefix) {
          declaration = declaration.dropFirst(word.count)
        }
        guard declaration.firstMatch(of: /^(struct|class|enum|protocol|func|init|var|let)\b/) != nil else {
          continue
        }
        var above = number - 1
        while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        if above < 0 || !lines[above].drop(while: { $0 == " " }).hasPrefix("///") {
          bare.append("\(path):\(number + 1)")
        }
      }
    }
    #expect(bare.isEmpty)
  }
}
