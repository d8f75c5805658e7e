internal import Chipping
internal import Geometry

/// The map of tiles coloured by their parts, and of pairs that should not be.
struct LeakageMap {
  private let tiles: AuditedTiles
  private let frame: MapFrame?
  private let pairs: [(kind: String, title: String, pairs: [SuspiciousPair])]

  /// Tiles beyond which cells take their place.
  private static let mostTiles = 20_000
  /// Pairs of tiles farther apart are not drawn for being next to each other.
  private static let near = 1.0

  /// Colours of the parts and of pairs.
  static let css = """
    path.train{fill:var(--written);stroke:var(--written)}path.test{fill:var(--rejected);\
    stroke:var(--rejected)}path.val{fill:var(--p2);stroke:var(--p2)}path.none{fill:var(--planned);\
    stroke:var(--planned)}path.dot{fill:none}path.cell{stroke:none}
    b.train{background:var(--written)}b.test{background:var(--rejected)}b.val{background:var(--p2)}\
    b.none{background:var(--planned)}
    #distances h3:not(:first-of-type){margin-top:26px}
    .pair{fill:none;stroke-width:2.5;stroke-linecap:round}.pair.ends{stroke-width:8}
    .overlap{stroke:var(--failed)}.alike{stroke:var(--p4)}.next{stroke:var(--ink);stroke-width:1.5}
    b.overlap{background:var(--failed)}b.alike{background:var(--p4)}b.next{background:var(--ink)}
    """

  init(_ audit: LeakageAudit) {
    tiles = audit.tiles
    frame = Bounds(audit.tiles.bounds.lazy.compactMap { $0 }.flatMap { [$0.corners[1], $0.corners[3]] })
      .map { MapFrame(around: $0) }
    pairs = [
      (
        "next", "next to each other",
        audit.distances.distances.flatMap(\.worst).filter { $0.value <= Self.near && $0.value > 0 }
      ), ("alike", "look alike", audit.duplicates?.alike.flatMap(\.worst) ?? []),
      ("overlap", "overlap", audit.overlaps.shared.flatMap(\.worst)),
    ]
  }

  /// The map with its title; nothing where no place is known.
  var section: String {
    guard let frame else { return "" }
    let isBinned = tiles.count > Self.mostTiles
    let figure = frame.figure(
      label: "Map of the tiles by part", marks: (isBinned ? cells(frame) : marks(frame)) + lines(frame),
      legend: legend)
    var notes = isBinned ? ["Cells have the colour of the part with most tiles."] : []
    if pairs.contains(where: { !$0.pairs.isEmpty }) { notes.append("Drawn are the worst pairs.") }
    notes.append("Degrees of longitude and latitude, in proportion at the map's middle. Land: Natural Earth.")
    return """
      <section id="map"><h2>Where</h2>\(figure)<p class="note">\(notes.joined(separator: " "))</p></section>

      """
  }

  private static func name(_ part: TilePart?) -> String { part?.rawValue ?? "none" }

  private var legend: String {
    let parts = TilePart.allCases.filter { tiles.counts[$0] > 0 }.map { ($0.rawValue, $0.rawValue) }
    let others = tiles.parts.contains { $0 == nil } ? [("none", "in no part")] : []
    return (parts + others + pairs.filter { !$0.pairs.isEmpty }.map { ($0.kind, $0.title) })
      .map { "<li><b class=\"key \($0.0)\"></b>\($0.1)</li>" }.joined()
  }

  /// Outlines, or dots where those would be too small to see.
  private func marks(_ frame: MapFrame) -> String {
    var paths: [String: (areas: String, dots: String)] = [:]
    for (tile, box) in tiles.bounds.enumerated() {
      guard let box else { continue }
      let name = Self.name(tiles.parts[tile])
      if max(box.width * frame.scale.x, box.height * frame.scale.y) < 3 {
        paths[name, default: ("", "")].dots += "M\(frame.text(box.center))h0"
        continue
      }
      let rings = tiles.outlines[tile].map { $0.parts.flatMap { $0 } } ?? [box.corners]
      for ring in rings {
        paths[name, default: ("", "")].areas += "M" + ring.map { frame.text($0) }.joined(separator: "L") + "Z"
      }
    }
    return paths.sorted { $0.key < $1.key }.map { name, path in
      (path.areas.isEmpty ? "" : "<path class=\"area \(name)\" d=\"\(path.areas)\"/>\n")
        + (path.dots.isEmpty ? "" : "<path class=\"dot \(name)\" d=\"\(path.dots)\"/>\n")
    }.joined()
  }

  private func cells(_ frame: MapFrame) -> String {
    var grid = MapCells()
    for (part, box) in zip(tiles.parts, tiles.bounds) {
      if let box { grid.add(box.center, part?.index ?? 3) }
    }
    while grid.side * frame.scale.y < 4, grid.level > 1 { grid.coarsen() }
    var paths: [String: String] = [:]
    for cell in grid.counts.keys.sorted(by: { ($0.y, $0.x) < ($1.y, $1.x) }) {
      guard let counts = grid.counts[cell] else { continue }
      let kind = (0..<4).reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
      let name = kind < 3 ? TilePart.allCases.first { $0.index == kind }.map(Self.name) ?? "none" : "none"
      func corner(_ beside: Int32) -> Point {
        Point(x: Double(cell.x + beside) * grid.side - 180, y: Double(cell.y + beside) * grid.side - 90)
      }
      let (low, high) = (corner(0), corner(1))
      paths[name, default: ""] +=
        "M\(frame.text(low))H\(frame.text(frame.x(high.x)))V\(frame.text(frame.y(high.y)))"
        + "H\(frame.text(frame.x(low.x)))z"
    }
    return paths.sorted { $0.key < $1.key }
      .map { "<path class=\"cell \($0.key)\" d=\"\($0.value)\"/>\n" }.joined()
  }

  /// A line from one tile of a pair to the other.
  private func lines(_ frame: MapFrame) -> String {
    pairs.map { kind, _, pairs in
      var (lines, ends) = ("", "")
      for pair in pairs {
        guard let one = tiles.bounds[pair.judged]?.center, let other = tiles.bounds[pair.known]?.center else {
          continue
        }
        lines += "M\(frame.text(one))L\(frame.text(other))"
        ends += "M\(frame.text(one))h0M\(frame.text(other))h0"
      }
      return lines.isEmpty
        ? ""
        : "<path class=\"pair \(kind)\" d=\"\(lines)\"/>\n"
          + (kind == "next" ? "" : "<path class=\"pair ends \(kind)\" d=\"\(ends)\"/>\n")
    }.joined()
  }
}
