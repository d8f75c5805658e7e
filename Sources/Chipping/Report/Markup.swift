/// Pieces of HTML.
package enum Markup {
  /// A text that says the same between tags and in quoted attributes, whatever is in it. What would change
  /// the direction of the text around it, and what no page may hold, is replaced.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A table; all texts are HTML already. Columns after the first `texts` hold numbers.
  package static func table(_ names: [String], texts: Int = 1, _ rows: [[String]]) -> String {
    func kind(_ column: Int) -> String { column < texts ? "" : " class=\"number\"" }
    var html = "<div class=\"scroll\"><table><thead><tr>"
    for (i, name) in names.enumerated() { html += "<th scope=\"col\"\(kind(i))>\(name)</th>" }
    html += "</tr></thead><tbody>"
    for row in rows {
      html += "<tr>"
      for (i, cell) in row.enumerated() { html += "<td\(kind(i))>\(cell)</td>" }
      html += "</tr>\n"
    }
    return html + "</tbody></table></div>\n"
  }

  /// A bar that is a share of the width of its place.
  package static func bar(_ share: Double, style: String = "") -> String {
    let width = Figures.fixed(min(1, max(0, share)) * 100, 2)
    return "<span class=\"bar\"><i style=\"width:\(width)%;\(style)\"></i></span>"
  }
}

/// Numbers as people read them.
package enum Figures {
  /// `1,234,567`.
  package static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "−" : ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// With this many digits after the point.
  package static func fixed(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard digits > 0 else { return sign + String(whole) }
    let rest = String(whole % scale)
    return sign + "\(whole / scale)." + String(repeating: "0", count: digits - rest.count) + rest
  }

  /// Three digits that count: `0.0123`, `12.3`, `1,234`.
  package static func short(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "–" }
    let size = abs(value)
    if size >= 100 || value == value.rounded() {
      return value < 0 ? "−" + grouped(Int(size.rounded())) : grouped(Int(size.rounded()))
    }
    let digits = size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.01 ? 3 : 5
    return (value < 0 ? "−" : "") + fixed(size, digits)
  }

  /// `12.3 %`; what is there but would read 0, and what is not all but would read 100, says so.
  package static func percent(_ share: Double) -> String {
    if share > 0, share < 0.001 { return "&lt; 0.1 %" }
    if share < 1, share > 0.999 { return "&gt; 99.9 %" }
    return (share == 0 || share == 1 ? fixed(share * 100, 0) : fixed(share * 100, 1)) + " %"
  }

  /// `850 ms`, `12.3 s`, `3 h 12 min`.
  package static func duration(_ seconds: Double) -> String {
    if seconds < 0.9995 { return "\(Int((seconds * 1000).rounded())) ms" }
    if seconds < 120 { return fixed(seconds, 1) + " s" }
    let minutes = Int(seconds / 60)
    return minutes < 60
      ? "\(minutes) min \(Int(seconds) % 60) s" : "\(grouped(minutes / 60)) h \(minutes % 60) min"
  }
}
