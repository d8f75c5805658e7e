internal import Chipping
internal import Fetch
internal import Formats

extension SampleRecipe {
  /// What the report tells of the samples' scenes and values, and why footprints have none.
  func notes(
    _ tables: BiomassTables.Parts<FootprintTable>, _ draft: Draft, _ findings: Findings,
    _ acquisitions: [Acquisition]
  ) -> ReportNotes {
    ReportNotes(
      sections: [
        ReportSection(
          "Biomass",
          [
            .text("The estimates of the written samples; the dashed line is their mean."),
            .histogram(
              ReportSection.Histogram(
                column: SampleSites.Column.agbd.name, group: SampleSites.Column.split.name, unit: "Mg/ha",
                low: 0, high: Self.highest(tables))),
          ]),
        ReportSection(
          "Scenes",
          [.table(searches(findings)), .table(decisions(acquisitions)), .table(scenes(draft))]
            + left(findings)),
      ], reasons: reasons)
  }

  /// A round number that all but one in two hundred estimates lie below.
  private static func highest(_ tables: BiomassTables.Parts<FootprintTable>) -> Double {
    var counts = [Int](repeating: 0, count: 5000)
    for number in 0..<tables.count {
      let agbd = tables[number].footprint.agbd
      counts[agbd.isFinite ? Int(min(4999, max(0, agbd))) : 0] += 1
    }
    var (rest, value) = (tables.count / 200, counts.count)
    while value > 1, rest >= counts[value - 1] {
      value -= 1
      rest -= counts[value]
    }
    return Double((value + 49) / 50 * 50)
  }

  private func searches(_ findings: Findings) -> ReportSection.Table {
    let all = findings.counts.searches + findings.tileSearches
    return ReportSection.Table(
      ["searches of the catalogue", "count"],
      rows: [
        ["for scenes", .integer(findings.counts.searches)],
        ["for tiles of terrain and land cover", .integer(findings.tileSearches)],
        ["searches per footprint", .number(Double(all) / Double(max(1, findings.footprints)))],
        ["footprints", .integer(findings.footprints)],
        ["footprints with a scene and tiles", .integer(findings.samples)],
        ["scenes used", .integer(findings.scenes)],
      ])
  }

  /// What was decided on radiometric offsets, and for how many scenes.
  private func decisions(_ acquisitions: [Acquisition]) -> ReportSection.Table {
    var known: Set<String> = []
    var counts: [String: Int] = [:]
    for acquisition in acquisitions where known.insert(acquisition.name).inserted {
      counts[decision(acquisition), default: 0] += 1
    }
    return ReportSection.Table(
      ["radiometric offset", "scenes"],
      rows: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { [.string($0.key), .integer($0.value)] })
  }

  private func decision(_ acquisition: Acquisition) -> String {
    guard let (offset, evidence) = acquisition.radiometry else {
      return "nothing tells of one: numbers are taken as they are"
    }
    if offset == 0 { return "none, by \(evidence)" }
    let size = "\(Int(abs(offset)))"
    return acquisition.shift == 0
      ? "\(size) left in the numbers, as asked for (\(evidence) tells it)"
      : "\(size) taken off, by \(evidence)"
  }

  /// Scenes that are listed, at most.
  private static let mostScenes = 40

  /// The scenes that have most footprints.
  private func scenes(_ draft: Draft) -> ReportSection.Table {
    var footprints: [Int32: Int] = [:]
    for number in draft.of where number >= 0 {
      footprints[draft.settings[Int(number)].scene, default: 0] += 1
    }
    let order = footprints.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var rows: [[JSON]] = order.prefix(Self.mostScenes).map { scene, count in
      let item = draft.choice.items[Int(scene)]
      return [
        .string(item.productName ?? item.id), .string(String(UTC.text(ofSecond: item.time).prefix(10))),
        item.cloudCover.map { .string("\(($0 * 10).rounded() / 10) %") } ?? .null, .integer(count),
      ]
    }
    if order.count > rows.count {
      let rest = order.dropFirst(rows.count)
      rows.append([
        .string("\(rest.count) more scenes"), "", .null, .integer(rest.reduce(0) { $0 + $1.value }),
      ])
    }
    return ReportSection.Table(["scene", "day", "cloud", "footprints"], texts: 2, rows: rows)
  }

  private func left(_ findings: Findings) -> [ReportSection.Part] {
    guard let first = findings.problems.first else { return [] }
    return [.text("\(findings.problems.count) scenes were left out. The first: \(first)")]
  }

  /// Why a footprint has no sample, in plain words.
  private var reasons: [String: String] {
    let window = "\(scenes.days) days"
    let single = "several tiles meet here, and single ones were asked for"
    return [
      "centre not clear land":
        "in the middle 4 × 4 pixels something is neither vegetation nor bare ground (SCL 4, 5)",
      "clouds": "more than 25 % of the pixels are cloud or thin cirrus (SCL 8, 9, 10)",
      "shadows": "more than 25 % of the pixels lie in shadow (SCL 2, 3)",
      "snow or ice": "more than 25 % of the pixels are snow or ice (SCL 11)",
      "water": "more than 25 % of the pixels are water (SCL 6)",
      "missing or unclassified":
        "more than 5 % of the pixels are missing, saturated or of no class (SCL 0, 1, 7)",
      "steep": "the terrain in the middle 4 × 4 pixels is steeper than \(Self.text(slopeLimit)) degrees",
      SceneChoice.Outcome.noScene.reason: "no scene shows the place within \(window) of the shot",
      SceneChoice.Outcome.tooCloudy.reason:
        "scenes show the place within \(window), and none has less than "
        + "\(Self.text(scenes.cloudLimit)) % cloud",
      SceneChoice.Outcome.noPlace.reason: "longitude, latitude or day of the shot is missing",
      "scene cannot be used": "a band of each scene that shows the place is missing or cannot be read",
      "at the scene's edge": "the window reaches over the edge of every scene that shows the place",
      "tiles of several pixel sizes": "tiles that meet here have pixels of different size",
      TileChoice.Outcome.noTile.reason(.elevation): "the catalogue has no Copernicus DEM here",
      TileChoice.Outcome.noTile.reason(.landCover): "the catalogue has no WorldCover of the year here",
      TileChoice.Outcome.severalTiles.reason(.elevation): single,
      TileChoice.Outcome.severalTiles.reason(.landCover): single,
    ]
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
