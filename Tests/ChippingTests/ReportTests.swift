import Chipping
import Formats
import FoundationEssentials
import Geometry
import Testing

@Suite struct ReportTests {
  private func report(_ world: World, _ name: String) throws -> String {
    let path = try Dataset(world.path(name)).writeReport()
    #expect(path == world.path(name) + "/report.html")
    return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// The numbers in the cells of a section's table, in the column that has whole numbers.
  private func counts(_ html: String, section: String, column: Int) -> [Int] {
    guard let start = html.firstRange(of: "<section id=\"\(section)\"")?.lowerBound else { return [] }
    let rest = html[start...]
    let body = rest[..<(rest.firstRange(of: "</section>")?.lowerBound ?? rest.endIndex)]
    return body.matches(of: /<tr>(<td.*?)<\/tr>/).compactMap { row in
      let cells = row.1.matches(of: /<td[^>]*>(.*?)<\/td>/).map { String($0.1) }
      return cells.count > column ? Int(cells[column].filter { $0 != "," }) : nil
    }
  }

  /// Elements that must be closed are, in their order.
  private func isBalanced(_ html: String) -> Bool {
    let void: Set<Substring> = ["meta", "img", "br", "path", "rect", "circle"]
    var open: [Substring] = []
    for tag in html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/) where !void.contains(tag.2) {
      if tag.1.isEmpty {
        open.append(tag.2)
      } else if open.popLast() != tag.2 {
        return false
      }
    }
    return open.isEmpty
  }

  @Test func theReportNeedsNothingElse() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 40)
    request.layers = ["SCL"]
    try world.build(request, to: "out")
    let html = try report(world, "out")
    #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("@import"))
    let page = html[(html.firstRange(of: "<meta name=")?.lowerBound ?? html.startIndex)...]
    for match in page.matches(of: /(?:src|href|url\(|action|data)\s*=?\s*["'(]([^"')]*)/) {
      #expect(match.1.hasPrefix("data:image/png;base64,"))
    }
    #expect(html.contains("default-src 'none'") && !html.contains("<script"))
    #expect(isBalanced(html))
    #expect(html.contains("<img") && html.contains("class=\"bins\"") && html.contains("vegetation"))
    #expect(!html.contains(world.path("out")))
    #expect(try Dataset(world.path("out")).survey().findings.isEmpty)
  }

  /// Written, and the rows of those that are not: every planned chip once, in numbers and on the map.
  @Test(arguments: [Output.Format.hdf5(.deflate(level: 1)), .geotiff(.none)])
  func everyPlannedChipIsCountedOnce(format: Output.Format) throws {
    let world = try World()
    defer { world.remove() }
    try world.damageFirstBlock(of: "B03")
    var request = world.request(size: 20)
    request.gates = ["cloud: SCL[9]<=0.1"]
    let summary = try world.build(request, to: "out", format)
    #expect(summary.failedCount > 0 && summary.rejectedCount > 0 && summary.written > 0)
    let html = try report(world, "out")
    #expect(counts(html, section: "reasons", column: 3).reduce(summary.written, +) == summary.planned)
    for (state, count) in [
      ("written", summary.written), ("rejected", summary.rejectedCount), ("failed", summary.failedCount),
    ] {
      #expect(html.contains("<span>\(state)</span> <strong>\(count)</strong>"))
      let area = try #require(html.firstMatch(of: try Regex("class=\"area \(state)\" d=\"([^\"]*)\"")))
      #expect(area[1].substring?.count { $0 == "Z" } == count)
    }
    #expect(isBalanced(html))
  }

  /// Where the sources are gone there is a report still, and it says what it lacks.
  @Test func aReportNeedsNoSources() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 40)
    request.gates = ["cloud: SCL[9]<=0.25"]
    let summary = try world.build(request, to: "out")
    try FileManager.default.removeItem(atPath: world.scene)
    let html = try report(world, "out")
    #expect(html.contains("Not shown are places of chips that are not written"))
    #expect(counts(html, section: "reasons", column: 3) == [summary.rejectedCount])
    let area = try #require(html.firstMatch(of: /class="area written" d="([^"]*)"/))
    #expect(area.1.count { $0 == "Z" } == summary.written)
  }

  /// What a recipe's maker says is kept beside the chips, pictures by their names, and nothing in it is HTML.
  @Test func sectionsAreKeptForLaterReports() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 40)
    request.gates = ["cloud: SCL[9]<=0.25"]
    var recipe = try request.recipe()
    let table = ReportSection.Table(
      ["step <b>", "left"], rows: [["read & kept", 12_345], ["half", 0.25], ["none", .null]], bars: 1)
    let histogram = ReportSection.Histogram(
      column: "B02_mean", group: "scene", unit: "DN", low: 900, high: 1200)
    recipe.notes = ReportNotes(
      sections: [
        ReportSection(
          "<i>Own</i>",
          [
            .text("a < b"), .table(table), .picture(file: "plot.png", caption: "dots"),
            .picture(file: "../../gone.png", caption: "none"), .histogram(histogram),
          ])
      ], reasons: ["cloud": "more than a quarter <s>hidden</s>"])
    try FileManager.default.createDirectory(atPath: world.path("out"), withIntermediateDirectories: true)
    let picture = Data([0x89, 0x50, 0x4E, 0x47, 1, 2, 3])
    try picture.write(to: URL(filePath: world.path("out/plot.png")))
    let summary = try recipe.build(
      to: Output(folder: world.path("out"), format: .hdf5(.none)),
      options: RunOptions(threads: 2, memory: 64 << 20, scratchFolder: world.folder))
    let first = String(
      decoding: try Data(contentsOf: URL(filePath: world.path("out/report.html"))), as: UTF8.self)
    #expect(try report(world, "out") == first && isBalanced(first))
    for text in [
      "&lt;i&gt;Own&lt;/i&gt;", "a &lt; b", "step &lt;b&gt;", "read &amp; kept", "12,345", "0.250",
      "base64,\(picture.base64EncodedString())", "../../gone.png is not there", "mean 1,0",
      "more than a quarter &lt;s&gt;",
    ] { #expect(first.contains(text), "\(text)") }
    #expect(first.contains("S2A_32UPU_20200601_0_L2A: \(summary.written)</h3>"))
  }

  /// Where the plan cannot be made any more, the list of what is not there still has places.
  @Test func skippedChipsHavePlaces() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 16)
    request.points = try world.writePoints("sites.csv", [(120, 120), (-9000, 0), (30, 60)])
    let summary = try world.build(request, to: "out")
    #expect(summary.rejected == ["outside": 1])
    let lines = try world.lines("out/skipped.csv")
    #expect(lines[0] == "id,state,reason,lon,lat" && lines.count == 2)
    let point = try world.lines("sites.csv")[2].split(separator: ",").compactMap { Double($0) }
    let place = lines[1].split(separator: ",").suffix(2).compactMap { Double($0) }
    #expect(zip(point, place).allSatisfy { abs($0 - $1) < 1e-7 } && place.count == 2)
  }

  /// Without an index the plan tells where chips are, and nobody learns where the dataset lies.
  @Test func aReportNeedsNoIndex() throws {
    let world = try World()
    defer { world.remove() }
    let summary = try world.build(world.request(size: 40), to: "out", .geotiff(.none))
    try FileManager.default.removeItem(atPath: world.path("out/index.csv"))
    let html = try report(world, "out")
    #expect(html.contains("Not shown are class shares: index.csv: cannot be opened"))
    #expect(!html.contains(world.path("out")) && html.contains("<img"))
    let area = try #require(html.firstMatch(of: /class="area written" d="([^"]*)"/))
    #expect(area.1.count { $0 == "Z" } == summary.written)
  }

  /// Three chips, one of them outside of the scene, with names that are no friends of HTML.
  @Test func hostileNamesAreEscaped() throws {
    let world = try World()
    defer { world.remove() }
    let sites = """
      lon,lat,id
      10.3722,48.7406,"<script>alert(1)</script>"
      10.3735,48.7402,"x"" onerror=""alert(2)&'\u{202E}"
      -50,10,<b>out</b>
      """
    try Data(sites.utf8).write(to: URL(filePath: world.path("sites.csv")))
    var request = world.request(size: 16)
    request.points = world.path("sites.csv")
    request.gates = ["<img src=x>: nodata<=0.9"]
    let summary = try world.build(request, to: "out")
    #expect(summary.planned == 3 && summary.rejectedCount >= 1)
    let html = try report(world, "out")
    #expect(!html.contains("<script") && !html.contains("onerror=\"") && !html.contains("<img src=x"))
    #expect(!html.contains("\u{202E}") && isBalanced(html))
    if summary.written > 0 {
      #expect(html.contains("&lt;script&gt;") || html.contains("&quot; onerror=&quot;"))
    }
  }

  /// A run that was stopped has a report of what is done and what is left.
  @Test(arguments: [Output.Format.hdf5(.none), .geotiff(.none)])
  func anUnfinishedDatasetHasAReport(format: Output.Format) throws {
    let world = try World(side: 480)
    defer { world.remove() }
    let recipe = try world.request(size: 32).recipe()
    var options = RunOptions(threads: 1, memory: 300_000, scratchFolder: world.folder)
    let interruption = Interruption()
    options.interruption = interruption
    let output = Output(folder: world.path("out"), format: format)
    let summary = try recipe.build(to: output, options: options) {
      if $0.done > 0 { interruption.request() }
    }
    try #require(summary.isInterrupted)
    let html = try report(world, "out")
    let left = summary.planned - summary.written
    #expect(html.contains("unfinished") && isBalanced(html))
    #expect(html.contains("<span>to do</span> <strong>\(left)</strong>"))
    let area = try #require(html.firstMatch(of: /class="area planned" d="([^"]*)"/))
    #expect(area.1.count { $0 == "Z" } == left)
  }

  /// More chips than marks become cells, and each is in one.
  @Test func manyChipsAreCells() throws {
    let world = try World(side: 480)
    defer { world.remove() }
    var request = world.request(size: 6)
    request.bands = ["B02"]
    request.stride = Size(3)
    request.gates = ["cloud: SCL[9]<=0.1"]
    let summary = try world.build(request, to: "out")
    #expect(summary.planned > 20_000 && summary.rejectedCount > 0)
    let html = try report(world, "out")
    #expect(html.contains("chips written in a cell") && html.contains("class=\"cell\""))
    #expect(!html.contains("class=\"area") && html.utf8.count < 2_000_000)
    #expect(counts(html, section: "reasons", column: 3) == [summary.rejectedCount])
  }
}
