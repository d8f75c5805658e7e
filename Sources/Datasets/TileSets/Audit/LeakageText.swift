public import Formats

extension LeakageAudit {
  /// The result for programs.
  public var json: JSON {
    let counts = tiles.counts
    var members: [JSON.Member] = [
      .init("tiles", .integer(tiles.count)),
      .init("parts", .object(TilePart.allCases.map { .init($0.rawValue, .integer(counts[$0])) })),
      .init("without_part", .integer(tiles.parts.count { $0 == nil })),
      .init("without_place", .integer(tiles.bounds.count { $0 == nil })),
      .init(
        "overlaps",
        .object(
          overlaps.shared.map { shared in
            .init(
              shared.parts.key,
              [
                "pairs": .integer(shared.pairs), "tiles": .integer(shared.tiles),
                "km2": .number(Self.rounded(shared.squareKilometres)),
                "worst": pairs(shared.worst, shared.parts, "km2"),
              ])
          })),
      .init("overlaps_are_at_least", .bool(overlaps.isAtLeast)),
      .init(
        "distances", .object(distances.distances.map { .init($0.parts.key, json($0)) })),
    ]
    if let scenes {
      members.append(
        .init(
          "scenes",
          .object(
            [.init("count", .integer(scenes.scenes))]
              + scenes.shared.map { shared in
                .init(
                  shared.parts.key,
                  [
                    "scenes": .integer(shared.scenes), "pairs": .integer(shared.pairs),
                    "tiles": .integer(shared.tiles),
                    "worst": .array(
                      shared.worst.map { ["scene": .string($0.scene), "pairs": .integer($0.pairs)] }),
                  ])
              })))
    }
    if let duplicates {
      members.append(
        .init(
          "duplicates",
          .object(
            [
              .init("chips", .integer(duplicates.chips)), .init("flat", .integer(duplicates.flat)),
              .init("distance", .integer(duplicates.distance)),
              .init("are_at_least", .bool(duplicates.isAtLeast)),
            ]
              + duplicates.alike.map { alike in
                .init(
                  alike.parts.key,
                  [
                    "pairs": .integer(alike.pairs), "chips": .integer(alike.chips),
                    "worst": pairs(alike.worst, alike.parts, "bits"),
                  ])
              })))
    }
    return .object(members)
  }

  private func json(_ distances: PartDistances.Distances) -> JSON {
    [
      "tiles": .integer(distances.tiles),
      "within_km": .array(
        distances.within.map { ["km": .number($0.kilometres), "count": .integer($0.count)] }),
      "nearest_km": .array(
        distances.nearest.map { ["share": .number($0.share), "km": .number(Self.rounded($0.kilometres))] }),
      "worst": pairs(distances.worst, distances.parts, "km"),
    ]
  }

  private func pairs(_ pairs: [SuspiciousPair], _ parts: PartPair, _ unit: String) -> JSON {
    .array(
      pairs.map { pair in
        .object([
          .init(parts.judged.rawValue, .string(tiles.names[pair.judged])),
          .init(parts.known.rawValue, .string(tiles.names[pair.known])),
          .init(unit, .number(Self.rounded(pair.value))),
        ])
      })
  }

  /// The result in lines.
  public var lines: [String] {
    let counts = tiles.counts
    var lines = [
      "tiles       \(tiles.count): "
        + TilePart.allCases.map { "\(counts[$0]) \($0.rawValue)" }.joined(separator: ", ")
        + ", \(tiles.parts.count { $0 == nil }) in no part"
    ]
    let homeless = tiles.bounds.count { $0 == nil }
    if homeless > 0 { lines.append("            \(homeless) of them are nowhere: their place is not told") }
    for shared in overlaps.shared where has(shared.parts) {
      lines.append(
        Self.head("overlaps", shared.parts)
          + "\(overlaps.isAtLeast ? "at least " : "")\(shared.pairs) pairs, \(shared.tiles) "
          + "\(shared.parts.judged.rawValue) tiles, \(Self.short(shared.squareKilometres)) km²")
    }
    for distances in distances.distances {
      let near = distances.within.map { limit, count in
        "\(Self.short(limit)) km: \(Self.percent(count, of: distances.tiles))"
      }
      let words = ["nearest", "5%", "25%", "median", "75%", "95%", "farthest"]
      let spread = zip(words, distances.nearest).map { "\($0) \(Self.short($1.kilometres))" }
      lines.append(Self.head("distances", distances.parts) + "within \(near.joined(separator: ", "))")
      lines.append("                          km: \(spread.joined(separator: ", "))")
    }
    for shared in scenes?.shared ?? [] where has(shared.parts) {
      lines.append(
        Self.head("scenes", shared.parts)
          + "\(shared.scenes) in both, \(shared.pairs) pairs, \(shared.tiles) "
          + "\(shared.parts.judged.rawValue) tiles"
      )
    }
    for alike in duplicates?.alike ?? [] where has(alike.parts) {
      lines.append(
        Self.head("duplicates", alike.parts)
          + "\(duplicates?.isAtLeast == true ? "at least " : "")\(alike.pairs) pairs within "
          + "\(duplicates?.distance ?? 0) bits, \(alike.chips) \(alike.parts.judged.rawValue) chips")
    }
    if let duplicates, duplicates.flat > 0 {
      lines.append("            \(duplicates.flat) chips of one grey throughout are like none")
    }
    return lines
  }

  private func has(_ parts: PartPair) -> Bool {
    let counts = tiles.counts
    return counts[parts.judged] > 0 && counts[parts.known] > 0
  }

  private static func head(_ what: String, _ parts: PartPair) -> String {
    func padded(_ text: String, _ count: Int) -> String {
      text + String(repeating: " ", count: max(1, count - text.count))
    }
    return padded(what, 12) + padded(parts.description, 14)
  }

  private static func short(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() && rounded.magnitude < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }

  private static func percent(_ count: Int, of all: Int) -> String {
    "\(count) (\((Double(count) / Double(max(1, all)) * 1000).rounded() / 10)%)"
  }
}
