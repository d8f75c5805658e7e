internal import Chipping
internal import Formats
internal import Geometry

extension LeakageAudit {
  /// Writes the result as one HTML file that needs nothing else, with a map.
  ///
  /// - Parameter findings: What is beyond limits; nil where none are set.
  /// - Throws: `FormatError` where the file cannot be written.
  public func writeReport(to path: String, findings: [String]?) throws {
    let file = try OutputFile(path: path)
    try file.append(Array(LeakageReport(self, findings: findings).html.utf8))
    try file.finish()
  }
}

/// The page of an audit.
private struct LeakageReport {
  private let audit: LeakageAudit
  private let findings: [String]?
  private var tiles: AuditedTiles { audit.tiles }
  private let counts: TileParts<Int>

  /// Pairs in a table.
  private static let mostRows = 25

  init(_ audit: LeakageAudit, findings: [String]?) {
    (self.audit, self.findings) = (audit, findings)
    counts = audit.tiles.counts
  }

  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <title>Leakage between parts</title>
    <style>\(ReportStyle.css)
    \(LeakageMap.css)</style></head><body><main>
    \(header)\(summary)\(LeakageMap(audit).section)\(overlaps)\(distances)\(scenes)\(duplicates)
    <footer>Made by chipmill \(Markup.escaped(chipmillVersion)).</footer>
    </main></body></html>

    """
  }

  private var header: String {
    let state =
      findings.map { $0.isEmpty ? ("good", "within limits") : ("bad", "\($0.count) beyond limits") }
      ?? ("open", "no limits set")
    return """
      <header><h1>Leakage between parts<span class="state \(state.0)">\(state.1)</span></h1>
      <p>What training tiles give away of those that a model is judged by.</p></header>

      """
  }

  private var summary: String {
    var list = [("tiles", Figures.grouped(tiles.count))]
    list += TilePart.allCases.map { ($0.rawValue, Figures.grouped(counts[$0])) }
    list.append(("in no part", Figures.grouped(tiles.parts.count { $0 == nil })))
    let items = list.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" }.joined()
    let notes = (findings ?? []).map { "<li>\(Markup.escaped($0))</li>" }.joined()
    return "<section id=\"summary\"><h2 hidden>Summary</h2><dl class=\"tiles\">\(items)</dl></section>\n"
      + (notes.isEmpty
        ? "" : "<section class=\"notes\"><ul style=\"margin:0;padding:0\">\(notes)</ul></section>\n")
  }

  private func has(_ parts: PartPair) -> Bool { counts[parts.judged] > 0 && counts[parts.known] > 0 }

  private func share(_ count: Int, of part: TilePart) -> String {
    Figures.percent(Double(count) / Double(max(1, counts[part])))
  }

  private var overlaps: String {
    let rows = audit.overlaps.shared.filter { has($0.parts) }.map { shared in
      [
        shared.parts.description, (audit.overlaps.isAtLeast ? "≥ " : "") + Figures.grouped(shared.pairs),
        Figures.grouped(shared.tiles), share(shared.tiles, of: shared.parts.judged),
        Figures.short(shared.squareKilometres),
      ]
    }
    return section(
      "overlaps", "The same ground",
      Markup.table(["parts", "pairs", "tiles", "of the part", "km² shared"], rows)
        + audit.overlaps.shared.map { pairs($0.worst, $0.parts, "km²") }.joined())
  }

  private var distances: String {
    guard !audit.distances.distances.isEmpty else { return "" }
    var html = ""
    for distances in audit.distances.distances {
      let all = max(1, distances.tiles)
      let rows = distances.within.map { limit, count -> [String] in
        let share = Double(count) / Double(all)
        let name = limit == 0 ? "touching" : "within \(Figures.short(limit)) km"
        return [name, Markup.bar(share), Figures.grouped(count), Figures.percent(share)]
      }
      let words = ["nearest", "5 %", "25 %", "median", "75 %", "95 %", "farthest"]
      let spread = zip(words, distances.nearest)
        .map { "\($0) \(Figures.short($1.kilometres)) km" }.joined(separator: " · ")
      html +=
        "<h3>\(distances.parts.judged.rawValue) tiles, and the nearest of "
        + "\(distances.parts.known.rawValue)</h3>"
        + Markup.table(["distance", "", "tiles", "share"], texts: 2, rows)
        + "<p class=\"note\">\(spread)</p>" + pairs(distances.worst, distances.parts, "km")
    }
    return section("distances", "Ground next to it", html)
  }

  private var scenes: String {
    guard let scenes = audit.scenes else { return "" }
    let rows = scenes.shared.filter { has($0.parts) }.map { shared in
      [
        shared.parts.description, Figures.grouped(shared.scenes), Figures.grouped(shared.pairs),
        Figures.grouped(shared.tiles), share(shared.tiles, of: shared.parts.judged),
      ]
    }
    let worst = scenes.shared.flatMap { shared in
      shared.worst.prefix(Self.mostRows).map {
        [Markup.escaped($0.scene), shared.parts.description, Figures.grouped($0.pairs)]
      }
    }
    return section(
      "scenes", "The same scene",
      Markup.table(["parts", "scenes in both", "pairs", "tiles", "of the part"], rows)
        + (worst.isEmpty
          ? "" : details("Scenes", Markup.table(["scene", "parts", "pairs"], texts: 2, worst))))
  }

  private var duplicates: String {
    guard let duplicates = audit.duplicates else { return "" }
    let rows = duplicates.alike.filter { has($0.parts) }.map { alike in
      [
        alike.parts.description, (duplicates.isAtLeast ? "≥ " : "") + Figures.grouped(alike.pairs),
        Figures.grouped(alike.chips), share(alike.chips, of: alike.parts.judged),
      ]
    }
    let flat =
      duplicates.flat > 0
      ? " \(Figures.grouped(duplicates.flat)) are of one grey throughout and are like none." : ""
    return section(
      "duplicates", "The same picture",
      Markup.table(["parts", "pairs", "chips", "of the part"], rows)
        + "<p class=\"note\">Of \(Figures.grouped(duplicates.chips)) chips; two look alike where their "
        + "64-bit difference hashes differ in \(duplicates.distance) bits or fewer.\(flat)</p>"
        + duplicates.alike.map { pairs($0.worst, $0.parts, "bits") }.joined())
  }

  private func pairs(_ pairs: [SuspiciousPair], _ parts: PartPair, _ unit: String) -> String {
    guard !pairs.isEmpty else { return "" }
    let rows = pairs.prefix(Self.mostRows).map {
      [
        Markup.escaped(tiles.names[$0.judged]), Markup.escaped(tiles.names[$0.known]),
        Figures.short($0.value),
      ]
    }
    return details(
      "Worst \(rows.count == 1 ? "pair" : "\(rows.count) pairs"), \(parts)",
      Markup.table([parts.judged.rawValue, parts.known.rawValue, unit], texts: 2, Array(rows)))
  }

  private func details(_ title: String, _ html: String) -> String {
    "<details><summary>\(title)</summary>\(html)</details>\n"
  }

  private func section(_ id: String, _ title: String, _ html: String) -> String {
    "<section id=\"\(id)\"><h2>\(title)</h2>\(html)</section>\n"
  }
}
