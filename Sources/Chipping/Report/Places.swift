internal import Formats
package import Geometry

/// Where chips lie on the earth: a mark for each of a few, and counts in cells for many.
struct Places {
  /// Planned chips beyond which cells take the place of marks.
  static let mostMarks = 20_000
  /// Cells, at most; when there are more, four become one.
  static let mostCells = 16_384

  /// One chip.
  struct Mark {
    /// The middle, in degrees.
    let centre: Point
    /// The corners in their order, or none.
    let corners: [Point]
    let state: Ledger.State
  }

  /// Whether chips are marked one by one.
  let wantsCorners: Bool
  /// Whether the index tells of the written chips; else the plan does.
  let wantsWritten: Bool
  private(set) var marks: [Mark] = []
  private(set) var cells = MapCells()
  private(set) var bounds: Bounds?

  init(planned: Int, wantsWritten: Bool) {
    wantsCorners = planned <= Self.mostMarks
    self.wantsWritten = wantsWritten
  }

  /// - Parameters:
  ///   - centre: Longitude and latitude; others than these are left out.
  ///   - corners: In order, where they are known.
  ///   - isOutside: Whether it is a site off the scene, for which a map need not be wide enough.
  mutating func add(
    _ centre: Point, corners: [Point], _ state: Ledger.State, isOutside: Bool = false
  ) {
    guard abs(centre.x) <= 540, abs(centre.y) <= 90 else { return }
    let corners = corners.allSatisfy { abs($0.x) <= 540 && abs($0.y) <= 90 } ? corners : []
    for point in isOutside ? [] : corners + [centre] {
      guard let known = bounds else {
        bounds = Bounds(west: point.x, south: point.y, east: point.x, north: point.y)
        continue
      }
      bounds = Bounds(
        west: min(known.west, point.x), south: min(known.south, point.y), east: max(known.east, point.x),
        north: max(known.north, point.y))
    }
    if wantsCorners {
      marks.append(Mark(centre: centre, corners: corners, state: state))
    } else {
      cells.add(centre, state.rawValue)
    }
  }

  /// Adds the chips that no row of the index tells of, as the plan has them.
  mutating func add(_ outcomes: Outcomes, of plan: Plan) throws {
    let describer = try Describer(plan)
    for chip in 0..<plan.chips.count {
      guard let state = Ledger.State(rawValue: Int(outcomes.states[chip])), state != .written || !wantsWritten
      else { continue }
      if wantsCorners {
        let corners = describer.footprint(chip)
        guard let bounds = Bounds(corners) else { continue }
        add(bounds.center, corners: corners, state)
      } else if let centre = describer.centre(chip) {
        add(centre, corners: [], state)
      }
    }
    for (i, site) in plan.chips.outside.enumerated() {
      guard let centre = plan.chips.centre(ofSite: site),
        let state = Ledger.State(rawValue: Int(outcomes.states[plan.chips.count + i]))
      else { continue }
      add(centre, corners: [], state, isOutside: true)
    }
  }

  /// Adds the chips that a finished dataset's `skipped.csv` lists.
  mutating func add(listed path: String) throws {
    let table = try CSVFile(path: path)
    guard let state = table.column(named: ["state"]), let lon = table.column(named: ["lon"]),
      let lat = table.column(named: ["lat"])
    else { throw ChippingError("skipped.csv tells no places; an older chipmill wrote it") }
    try table.forEachRow { row throws(FormatError) in
      guard let x = row.value(lon), let y = row.value(lat),
        let state = Ledger.State.allCases.first(where: { $0.name == row.text(state) })
      else { return }
      add(Point(x: x, y: y), corners: [], state)
    }
  }

  /// How many chips have their middles beyond a view.
  func count(beyond view: Bounds) -> Int {
    func isBeyond(_ point: Point) -> Bool {
      point.x < view.west || point.x > view.east || point.y < view.south || point.y > view.north
    }
    let chips = marks.count { isBeyond($0.centre) }
    return cells.counts.reduce(chips) {
      $0 + (isBeyond(cells.centre($1.key)) ? Int($1.value.wrappedSum()) : 0)
    }
  }
}

/// Counts of chips in square cells of longitude and latitude, as small as a number of cells allows. The same
/// for any order of chips.
package struct MapCells {
  /// Cells are 360 / 2^level degrees wide.
  package private(set) var level = 20
  /// Counts by cell, and in a cell by kind, as `Ledger.State` numbers states.
  package private(set) var counts: [SIMD2<Int32>: SIMD4<UInt32>] = [:]

  /// The side of a cell in degrees.
  package var side: Double { 360 / Double(1 << level) }

  /// The middle of a cell.
  package func centre(_ cell: SIMD2<Int32>) -> Point {
    Point(x: (Double(cell.x) + 0.5) * side - 180, y: (Double(cell.y) + 0.5) * side - 90)
  }

  /// None yet.
  package init() {}

  /// Counts a chip of a kind from 0 to 3.
  package mutating func add(_ point: Point, _ kind: Int) {
    let cell = SIMD2(
      Int32(((point.x + 180) / side).rounded(.down)), Int32(((point.y + 90) / side).rounded(.down)))
    counts[cell, default: .zero][kind] += 1
    while counts.count > Places.mostCells { coarsen() }
  }

  /// Puts 2 × 2 cells together.
  package mutating func coarsen() {
    level -= 1
    var merged: [SIMD2<Int32>: SIMD4<UInt32>] = [:]
    for (cell, count) in counts { merged[cell &>> 1, default: .zero] &+= count }
    counts = merged
  }
}
