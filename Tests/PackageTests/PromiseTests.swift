import Foundation
import Testing

/// README's tables of speed, which `make bench-table` writes.
struct PromiseTests {
  /// The lines between the two comments.
  static func tables() throws -> [String] {
    let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex(of: "<!-- made by make bench-table -->"))
    let last = try #require(lines.firstIndex(of: "<!-- end of what make bench-table made -->"))
    return Array(lines[first..<last])
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: Program.benchmarks), "build it first: make test"))
  func readmeHasEveryPromise() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    // It also makes sure that promises name kernels and peers that there are.
    let result = try Program.run(["promises"], in: folder, program: Program.benchmarks)
    #expect(result.status == 0, "\(result.errors)")
    let titles = result.output.split(separator: "\n").map(String.init)
    #expect(titles.count > 30)
    let table = try Self.tables().drop { !$0.hasPrefix("| promise |") }.prefix { $0.hasPrefix("|") }
    let rows = table.dropFirst(2).map { row in
      String(row.dropFirst(2).prefix(while: { $0 != "|" }).dropLast())
    }
    #expect(rows == titles, "run make bench-table")
  }

  @Test func readmeNamesTheProcessor() throws {
    let first = try Self.tables().dropFirst().first { !$0.isEmpty } ?? ""
    #expect(first.contains(/^.+, \d+ cores?; memcpy [\d.]+ GB\/s/), "run make bench-table")
  }
}
