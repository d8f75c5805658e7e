public import Formats
internal import FoundationEssentials

/// What a recipe's maker has to say in the report. The ledger keeps it, so that the report can be made again
/// without the recipe.
public struct ReportNotes: Sendable, Equatable {
  /// Sections of their own.
  public var sections: [ReportSection]
  /// What reasons of chips that are not there mean, in plain words.
  public var reasons: [String: String]

  /// Notes of their parts.
  public init(sections: [ReportSection] = [], reasons: [String: String] = [:]) {
    (self.sections, self.reasons) = (sections, reasons)
  }
}

/// A section of the report.
public struct ReportSection: Sendable, Equatable {
  /// The heading.
  public var title: String
  /// What it shows, from above to below.
  public var parts: [Part]

  /// A section of its parts.
  public init(_ title: String, _ parts: [Part]) { (self.title, self.parts) = (title, parts) }

  /// Something that is shown.
  public enum Part: Sendable, Equatable {
    /// A paragraph.
    case text(String)
    /// Rows of texts and numbers.
    case table(Table)
    /// A PNG file in the dataset's folder, by its name, and what it shows.
    case picture(file: String, caption: String)
    /// How a column of the index is distributed.
    case histogram(Histogram)
  }

  /// Rows of texts and numbers. The columns after the first `texts` hold numbers.
  public struct Table: Sendable, Equatable {
    /// Headings of the columns.
    public var columns: [String]
    /// How many columns hold texts.
    public var texts: Int
    /// The cells: strings, or numbers, which are written as people read them.
    public var rows: [[JSON]]
    /// The column whose numbers are drawn as bars, too.
    public var bars: Int?

    /// A table of its parts.
    public init(_ columns: [String], texts: Int = 1, rows: [[JSON]], bars: Int? = nil) {
      (self.columns, self.texts, self.rows, self.bars) = (columns, texts, rows, bars)
    }
  }

  /// How many chips have which values in a column of the index, in bins of one width; the last one has what
  /// lies beyond, too.
  public struct Histogram: Sendable, Hashable {
    /// The column of the index.
    public var column: String
    /// The column whose values divide the chips.
    public var group: String
    /// What stands behind numbers.
    public var unit: String
    /// Where the first bin begins and the last one ends.
    public var low, high: Double

    /// A histogram of its parts.
    public init(column: String, group: String, unit: String, low: Double, high: Double) {
      (self.column, self.group, self.unit, self.low, self.high) = (column, group, unit, low, high)
    }

    static let bins = 50
  }
}

// MARK: As text

extension ReportNotes {
  /// For the ledger.
  var json: JSON {
    [
      "sections": .array(
        sections.map { section in
          ["title": .string(section.title), "parts": .array(section.parts.map(\.json))]
        }),
      "reasons": .object(reasons.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }),
    ]
  }

  /// What the ledger has kept; parts of a kind that is not known are left out.
  init(_ json: JSON) {
    sections = (json["sections"]?.elements ?? []).map { section in
      ReportSection(
        section["title"]?.text ?? "", (section["parts"]?.elements ?? []).compactMap(ReportSection.Part.init))
    }
    reasons = [:]
    for member in json["reasons"]?.members ?? [] { reasons[member.name] = member.value.text }
  }
}

extension ReportSection.Part {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): ["text": .string(text)]
    case .table(let table):
      [
        "columns": .array(table.columns.map { .string($0) }), "texts": .integer(table.texts),
        "rows": .array(table.rows.map { .array($0) }), "bars": table.bars.map { .integer($0) } ?? .null,
      ]
    case .picture(let file, let caption): ["picture": .string(file), "caption": .string(caption)]
    case .histogram(let histogram):
      [
        "histogram": .string(histogram.column), "group": .string(histogram.group),
        "unit": .string(histogram.unit), "low": .number(histogram.low), "high": .number(histogram.high),
      ]
    }
  }

  fileprivate init?(_ json: JSON) {
    if let text = json["text"]?.text {
      self = .text(text)
    } else if let columns = json["columns"]?.elements {
      self = .table(
        ReportSection.Table(
          columns.map { $0.text ?? "" }, texts: json["texts"]?.int ?? 1,
          rows: (json["rows"]?.elements ?? []).map { $0.elements ?? [] }, bars: json["bars"]?.int))
    } else if let file = json["picture"]?.text {
      self = .picture(file: file, caption: json["caption"]?.text ?? "")
    } else if let column = json["histogram"]?.text, let low = json["low"]?.double,
      let high = json["high"]?.double, low < high
    {
      self = .histogram(
        ReportSection.Histogram(
          column: column, group: json["group"]?.text ?? "", unit: json["unit"]?.text ?? "", low: low,
          high: high))
    } else {
      return nil
    }
  }
}

// MARK: As HTML

extension ReportSection {
  /// The section.
  ///
  /// - Parameters:
  ///   - folder: The dataset's, in which pictures are.
  ///   - survey: What the index says.
  func html(in folder: String, _ survey: IndexSurvey) -> String {
    let body = parts.map { part in
      switch part {
      case .text(let text): "<p>\(Markup.escaped(text))</p>\n"
      case .table(let table): table.html
      case .picture(let file, let caption): Self.picture(folder, file, caption)
      case .histogram(let histogram): histogram.html(survey.counts[histogram])
      }
    }
    return "<section class=\"own\"><h2>\(Markup.escaped(title))</h2>\(body.joined())</section>\n"
  }

  /// Bytes of a picture, at most.
  private static let mostBytes = 8 << 20

  private static func picture(_ folder: String, _ file: String, _ caption: String) -> String {
    let isPlain = !file.contains("/") && file.hasSuffix(".png")
    guard isPlain, let size = fileSize("\(folder)/\(file)"), size <= mostBytes,
      let bytes = try? Data(contentsOf: URL(filePath: "\(folder)/\(file)")),
      bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
    else { return "<p class=\"note\">\(Markup.escaped(file)) is not there any more.</p>\n" }
    return """
      <figure class="plot"><div class="scroll"><img alt="\(Markup.escaped(caption))" \
      src="data:image/png;base64,\(bytes.base64EncodedString())"></div></figure>

      """
  }
}

extension ReportSection.Table {
  fileprivate var html: String {
    func text(_ cell: JSON) -> String {
      switch cell {
      case .integer(let value): Figures.grouped(value)
      case .number(let value): Figures.short(value)
      case .string(let text): Markup.escaped(text)
      default: "–"
      }
    }
    guard let bars, columns.indices.contains(bars), bars >= texts else {
      return Markup.table(columns.map(Markup.escaped), texts: texts, rows.map { $0.map(text) })
    }
    func value(_ row: [JSON]) -> Double { row.indices.contains(bars) ? row[bars].double ?? 0 : 0 }
    let most = max(1e-300, rows.map(value).max() ?? 1)
    var names = columns.map(Markup.escaped)
    names.insert("", at: texts)
    let cells = rows.map { row in
      var cells = row.map(text)
      cells.insert(Markup.bar(value(row) / most), at: min(texts, cells.count))
      return cells
    }
    return Markup.table(names, texts: texts + 1, cells)
  }
}

extension ReportSection.Histogram {
  /// - Parameter groups: What the index has; nil where there is none.
  fileprivate func html(_ groups: [String: IndexSurvey.Counts]?) -> String {
    guard let groups, !groups.isEmpty else {
      return "<p class=\"note\">No chip is written yet.</p>\n"
    }
    let bins = groups.sorted { $0.key > $1.key }.prefix(12).map { name, counts in
      let tallest = Double(max(1, counts.bins.max() ?? 1))
      var path = "M0 100"
      for (i, count) in counts.bins.enumerated() {
        path += "V\(Figures.fixed(100 - 96 * Double(count) / tallest, 1))H\((i + 1) * 5)"
      }
      let mean = counts.count > 0 ? counts.sum / Double(counts.count) : 0
      let middle = Figures.fixed(
        min(1, max(0, (mean - low) / (high - low))) * 5 * Double(Self.bins), 1)
      return """
        <figure><h3>\(Markup.escaped(name)): \(Figures.grouped(counts.count))</h3>
        <svg viewBox="0 0 \(5 * Self.bins) 100" preserveAspectRatio="none" role="img" \
        aria-label="Histogram of \(Markup.escaped(column)), \(Markup.escaped(name))">\
        <path class="bins" d="\(path)V100Z"/><path class="median" d="M\(middle) 0V100"/></svg>
        <figcaption><span>\(Figures.short(low))</span>\
        <span>mean \(Figures.short(mean)) \(Markup.escaped(unit))</span>\
        <span>\(Figures.short(high)) and more</span></figcaption></figure>

        """
    }
    return "<div class=\"histograms wide\">\(bins.joined())</div>\n"
  }
}
