public import Chipping
internal import Formats

/// What the report of a dataset tells of its footprints: how many each step of the filter left, where and
/// when they are, and how near those that test are to those that train.
public struct FootprintReport: Sendable {
  /// Footprints of both parts.
  public var footprints: BiomassTables.Parts<Int>
  /// What came of the granules, where the dataset began with them.
  public var summary: BiomassTables.Summary?
  /// Which shots became footprints.
  public var filter = FootprintFilter()
  /// How footprints were divided by place; by the year of their granules when nil.
  public var blocks: BlockSplit?
  /// How near the parts are to each other.
  public var leakage: Leakage?

  /// - Parameter footprints: Footprints of both parts.
  public init(footprints: BiomassTables.Parts<Int>) { self.footprints = footprints }

  /// The sections.
  public var sections: [ReportSection] {
    let counts = "\(footprints.train) footprints to train, \(footprints.test) to test"
    var parts: [ReportSection.Part] = []
    if let summary {
      let granules = summary.granules
      parts.append(
        .text("\(granules.train + granules.test) granules of GEDI L4A gave \(counts)."))
      parts.append(.table(steps(summary)))
      if !summary.skipped.isEmpty {
        parts.append(.text("\(summary.skipped.count) files were passed over; the log names them."))
      }
    } else {
      parts.append(.text("The dataset begins with tables of \(counts)."))
    }
    for (part, name) in [("train", "training"), ("test", "test")] {
      parts.append(
        .picture(
          file: "\(part)_distribution_subset.png",
          caption: "Where the \(name) footprints are, and on which days of the year"))
    }
    return [ReportSection("Footprints", parts)] + (leakage.map { [section(of: $0)] } ?? [])
  }

  /// What each step left, and the ones after the filter.
  private func steps(_ summary: BiomassTables.Summary) -> ReportSection.Table {
    var rows: [[JSON]] = FootprintFilter.Step.allCases.compactMap { step in
      filter.title(of: step).map { title in
        let (train, test) = (summary.counts.train[step], summary.counts.test[step])
        return [.string(title), .integer(train), .integer(test), .integer(train + test)]
      }
    }
    func add(_ title: String, _ train: Int, _ test: Int) {
      rows.append([.string(title), .integer(train), .integer(test), .integer(train + test)])
    }
    if blocks != nil { add("in blocks of land", summary.footprints.train, summary.footprints.test) }
    add("even over the days of the year", footprints.train, footprints.test)
    let (train, test) = blocks == nil ? ("training", "test") : ("first years", "last years")
    return ReportSection.Table(["shots left after", train, test, "both"], rows: rows, bars: 3)
  }

  private func section(of leakage: Leakage) -> ReportSection {
    let rule =
      blocks.map { blocks in
        "Blocks of land of \(Self.text(blocks.blockSize)) km divide the footprints, and training footprints "
          + "within \(Self.text(blocks.buffer)) km of a block that tests are left out."
      } ?? "The years of the granules divide the footprints, wherever they are."
    guard !leakage.nearest.isEmpty else {
      return ReportSection("Training and test", [.text(rule + " One of the parts has none.")])
    }
    let near: [[JSON]] = leakage.within.map { limit, count in
      [
        .string("within \(Self.text(limit)) km"), .integer(count),
        .string("\(Self.text((Double(count) / Double(max(1, leakage.test)) * 1000).rounded() / 10)) %"),
      ]
    }
    let words = ["nearest", "5 %", "25 %", "half", "75 %", "95 %", "all"]
    let far: [[JSON]] = zip(words, leakage.nearest).map { word, entry in
      [.string(word), .number((entry.kilometres * 1000).rounded() / 1000)]
    }
    return ReportSection(
      "Training and test",
      [
        .text(
          rule + " What a model has seen next door it need not predict: so many test footprints have a "
            + "training footprint near them."),
        .table(ReportSection.Table(["a training footprint", "test footprints", "of them"], rows: near)),
        .table(
          ReportSection.Table(["test footprints", "km to the nearest training one, at most"], rows: far)),
      ])
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}
