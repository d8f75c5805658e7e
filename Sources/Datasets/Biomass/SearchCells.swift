internal import Geometry

/// Footprints in groups near one another in place and time, so that one search serves them all.
///
/// What is found for a footprint does not depend on its group: searches find more than is needed, and every
/// footprint takes what is its own.
struct SearchCells: Sendable {
  /// A group: a part of `order`, the rectangle around its footprints, and their first and last day.
  struct Cell: Sendable {
    var places: Range<Int>
    var bounds: Bounds
    var days: ClosedRange<Int>
  }

  /// The footprints that are anywhere, those of a cell together.
  let order: [Int32]
  let cells: [Cell]

  /// How a group is bounded.
  struct Size: Sendable {
    /// Degrees on a side.
    var degrees = 1
    /// Days of a group, or nil for all time.
    var days: Int? = 30
    /// Groups at one place that follow each other in time become one up to this many footprints.
    var fewest = 1_000
    /// The most days of groups that became one.
    var mostDays = 370
  }

  init(_ places: FootprintPlaces, _ size: Size) {
    var keyed: [(key: UInt64, footprint: Int32)] = []
    keyed.reserveCapacity(places.count)
    for footprint in 0..<places.count where places.isPlace(footprint) {
      // 180° is −180°.
      let x = min(places.longitudes[footprint], 179.999_999_9)
      let column = Int(((x + 180) / Double(size.degrees)).rounded(.down))
      let y = min(places.latitudes[footprint], 89.999_999_9)
      let row = Int(((y + 90) / Double(size.degrees)).rounded(.down))
      let block = size.days.map { (Int(places.days[footprint]) + 1_000_000) / $0 } ?? 0
      keyed.append((UInt64(row) << 48 | UInt64(column) << 32 | UInt64(block), Int32(footprint)))
    }
    keyed.sort { ($0.key, $0.footprint) < ($1.key, $1.footprint) }
    order = keyed.map(\.footprint)
    var cells: [Cell] = []
    var last: UInt64?
    var start = 0
    while start < keyed.count {
      var end = start
      while end < keyed.count, keyed[end].key == keyed[start].key { end += 1 }
      let cell = Self.cell(start..<end, keyed.lazy.map { Int($0.footprint) }, places)
      let place = keyed[start].key >> 32
      if let other = cells.last, last == place, other.places.count + cell.places.count <= size.fewest,
        cell.days.upperBound - other.days.lowerBound < size.mostDays
      {
        cells[cells.count - 1] = Self.union(other, cell)
      } else {
        cells.append(cell)
      }
      last = place
      start = end
    }
    self.cells = cells
  }

  private static func cell(
    _ range: Range<Int>, _ footprints: some RandomAccessCollection<Int>, _ places: FootprintPlaces
  ) -> Cell {
    var box = Bounds(west: .infinity, south: .infinity, east: -.infinity, north: -.infinity)
    var (first, last) = (Int.max, Int.min)
    for place in range {
      let footprint = footprints[footprints.index(footprints.startIndex, offsetBy: place)]
      let (x, y, day) = (
        places.longitudes[footprint], places.latitudes[footprint], Int(places.days[footprint])
      )
      box = Bounds(
        west: min(box.west, x), south: min(box.south, y), east: max(box.east, x), north: max(box.north, y))
      (first, last) = (min(first, day), max(last, day))
    }
    return Cell(places: range, bounds: box, days: first...last)
  }

  private static func union(_ a: Cell, _ b: Cell) -> Cell {
    Cell(
      places: a.places.lowerBound..<b.places.upperBound,
      bounds: Bounds(
        west: min(a.bounds.west, b.bounds.west), south: min(a.bounds.south, b.bounds.south),
        east: max(a.bounds.east, b.bounds.east), north: max(a.bounds.north, b.bounds.north)),
      days: min(a.days.lowerBound, b.days.lowerBound)...max(a.days.upperBound, b.days.upperBound))
  }
}
