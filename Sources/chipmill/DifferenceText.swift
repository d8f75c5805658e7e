import Chipping
import Formats
import Rasters

/// What `diff` prints.
enum DifferenceText {
  static func lines(_ difference: DatasetDifference) -> [String] {
    func named(_ name: String, _ text: String) -> String { name.padding(12) + text }
    func tally(_ name: String, _ tally: DatasetDifference.Tally, _ what: String) -> [String] {
      tally.count == 0 ? [] : [named(name, "\(tally.count)  \(what)")] + examples(tally)
    }
    var lines = difference.recipe.map { named("recipe", $0) }
    lines += difference.sources.map { named("source", $0) }
    lines += difference.structure.map { named("structure", $0) }
    lines += difference.files.map { named("file", "\($0) has other bytes") }
    lines.append(
      named(
        "written",
        "\(difference.written[0]) → \(difference.written[1]), \(difference.common) of them in both"))
    lines.append(named("same bytes", "\(difference.sameBytes)"))
    if difference.sameMeaning > 0 {
      lines.append(named("same pixels", "\(difference.sameMeaning), stored as other bytes"))
    }
    lines += tally("removed", difference.removed, "of which B does not know")
    lines += tally("added", difference.added, "of which A does not know")
    for outcome in difference.outcomes { lines += tally("outcome", outcome.chips, outcome.name) }
    for split in difference.splits { lines += tally("split", split.chips, split.name) }
    lines += tally("place", difference.places, "lie elsewhere")
    for label in difference.labels {
      let distance = label.greatest.map { ", by up to \($0)" } ?? ""
      lines.append(named("label", "\(label.count)  \(label.column)\(distance)"))
      lines += label.examples.map { "            \($0.id): \(shown($0.old)) → \(shown($0.new))" }
    }
    lines += tally("changed", difference.changed, difference.rule == .bytes ? "other bytes" : "other pixels")
    for band in difference.bands {
      let name = band.layer == band.band ? band.band : "\(band.layer) \(band.band)"
      let pixels = band.pixels
      lines.append(
        named(
          "pixels",
          "\(pixels.differing)  \(name), by up to \(pixels.greatest) and \(RunText.fixed(pixels.mean)) "
            + "on average, in \(band.chips.count) chips"))
      if pixels.missing > 0 {
        lines.append(named("no-data", "\(pixels.missing)  \(name), pixels in one of the two only"))
      }
    }
    let rule = difference.rule == .bytes ? "bytes" : "chips"
    lines.append(named("verdict", difference.isSame ? "the same \(rule)" : "different \(rule)"))
    return lines
  }

  private static func shown(_ value: String) -> String { value.isEmpty ? "nothing" : value }

  /// A chip a line, and how many more there are.
  private static func examples(_ tally: DatasetDifference.Tally) -> [String] {
    let rest = tally.count - tally.examples.count
    return (tally.examples + (rest > 0 && !tally.examples.isEmpty ? ["… and \(rest) more"] : [])).map {
      "            " + $0
    }
  }

  static func json(_ difference: DatasetDifference) -> String {
    func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
    func members(_ tally: DatasetDifference.Tally) -> [JSON.Member] {
      [JSON.Member("count", .integer(tally.count)), JSON.Member("examples", texts(tally.examples))]
    }
    func changes(_ changes: [DatasetDifference.Change]) -> JSON {
      .array(changes.map { .object([JSON.Member("change", .string($0.name))] + members($0.chips)) })
    }
    let labels = difference.labels.map { label in
      JSON.object([
        JSON.Member("column", .string(label.column)), JSON.Member("count", .integer(label.count)),
        JSON.Member("greatest", label.greatest.map { .number($0) } ?? .null),
        JSON.Member(
          "examples",
          .array(
            label.examples.map { example in
              .object([
                JSON.Member("id", .string(example.id)), JSON.Member("a", .string(example.old)),
                JSON.Member("b", .string(example.new)),
              ])
            })),
      ])
    }
    let bands = difference.bands.map { band in
      JSON.object([
        JSON.Member("layer", .string(band.layer)), JSON.Member("band", .string(band.band)),
        JSON.Member("pixels", .integer(band.pixels.differing)),
        JSON.Member("nodata_pixels", .integer(band.pixels.missing)),
        JSON.Member("greatest", .number(band.pixels.greatest)),
        JSON.Member("mean", .number(band.pixels.mean)), JSON.Member("chips", .object(members(band.chips))),
      ])
    }
    return JSON.object([
      JSON.Member("same", .bool(difference.isSame)),
      JSON.Member("rule", .string(difference.rule.rawValue)),
      JSON.Member("recipe", texts(difference.recipe)), JSON.Member("sources", texts(difference.sources)),
      JSON.Member("structure", texts(difference.structure)), JSON.Member("files", texts(difference.files)),
      JSON.Member("written", .array(difference.written.map { .integer($0) })),
      JSON.Member("common", .integer(difference.common)),
      JSON.Member("same_bytes", .integer(difference.sameBytes)),
      JSON.Member("same_meaning", .integer(difference.sameMeaning)),
      JSON.Member("changed", .object(members(difference.changed))),
      JSON.Member("removed", .object(members(difference.removed))),
      JSON.Member("added", .object(members(difference.added))),
      JSON.Member("outcomes", changes(difference.outcomes)),
      JSON.Member("splits", changes(difference.splits)),
      JSON.Member("places", .object(members(difference.places))),
      JSON.Member("labels", .array(labels)), JSON.Member("bands", .array(bands)),
    ]).formatted
  }
}
