internal import Formats
internal import Geometry

/// What `index.csv` tells of all written chips, read once from its first row to its last.
struct IndexSurvey {
  /// The mean share of each class over all chips, by layer, in the order of the columns.
  private(set) var classes: [(layer: String, shares: [UInt8: Double])] = []
  /// Rows that were read.
  private(set) var rows = 0
  /// The acquisition's time, or the first and the last of several.
  private(set) var time: String?
  /// The coordinate systems of the chips, in the order of their first rows.
  private(set) var systems: [String] = []
  /// For each histogram that was asked for the values by their group.
  private(set) var counts: [ReportSection.Histogram: [String: Counts]] = [:]

  /// The values of one group of chips.
  struct Counts {
    var bins = [Int](repeating: 0, count: ReportSection.Histogram.bins)
    var count = 0
    var sum = 0.0

    mutating func add(_ value: Double, _ histogram: ReportSection.Histogram) {
      let place = (value - histogram.low) / (histogram.high - histogram.low) * Double(bins.count)
      bins[Int(min(Double(bins.count - 1), max(0, place)))] += 1
      count += 1
      sum += value
    }
  }

  /// Groups of a histogram, at most.
  private static let mostGroups = 64

  /// Reads the index.
  ///
  /// - Parameters:
  ///   - layers: Names of layers that may have classes.
  ///   - isWhole: Whether the file is finished; the last row of one that is written may be torn.
  ///   - places: Is given the place of each chip.
  ///   - histograms: Whose values are counted.
  init(
    path: String, layers: Set<String>, isWhole: Bool, places: inout Places,
    histograms: [ReportSection.Histogram] = []
  ) throws {
    let table = try CSVFile(path: path)
    let columns = Columns(table, layers: layers)
    var sums = columns.shares.map { _ in 0.0 }
    var codes: [Int: [UInt8: Double]] = [:]
    var found = (rows: 0, systems: [String]())
    var times: (String, String)?
    var footprints = Footprints()
    let counted = histograms.compactMap { histogram in
      table.columns.firstIndex(of: histogram.column).map { column in
        (histogram, column, table.columns.firstIndex(of: histogram.group))
      }
    }
    var values = counted.map { _ in [String: Counts]() }
    do {
      try table.forEachRow { row throws(FormatError) in
        found.rows += 1
        if let column = columns.time {
          let time = row.text(column)
          if !time.isEmpty { times = times.map { (min($0.0, time), max($0.1, time)) } ?? (time, time) }
        }
        for (i, (histogram, column, group)) in counted.enumerated() {
          guard let value = row.value(column), value.isFinite else { continue }
          let name = group.map { row.text($0) } ?? ""
          guard values[i].count < Self.mostGroups || values[i][name] != nil else { continue }
          values[i][name, default: Counts()].add(value, histogram)
        }
        for (i, share) in columns.shares.enumerated() { sums[i] += row.value(share.column) ?? 0 }
        for column in columns.codes {
          for part in row.text(column.column).split(separator: " ") {
            let pair = part.split(separator: ":")
            guard pair.count == 2, let code = UInt8(pair[0]), let share = Double(pair[1]) else { continue }
            codes[column.column, default: [:]][code, default: 0] += share
          }
        }
        // The systems are few, and of many chips the first ones tell them.
        if found.rows <= Places.mostMarks, let column = columns.crs {
          let system = row.text(column)
          if found.systems.last != system, !found.systems.contains(system) { found.systems.append(system) }
        }
        guard places.wantsWritten, let lon = columns.longitude, let lat = columns.latitude,
          let x = row.value(lon), let y = row.value(lat)
        else { return }
        let corners = places.wantsCorners ? footprints.corners(row, columns) : []
        places.add(Point(x: x, y: y), corners: corners, .written)
      }
    } catch {
      // Where it is not whole, all rows before the one that is being written count.
      if isWhole { throw error }
    }
    (rows, systems) = found
    time = times.map { $0.0 == $0.1 ? $0.0 : "\($0.0.prefix(10)) to \($0.1.prefix(10))" }
    for (i, (histogram, _, _)) in counted.enumerated() { counts[histogram] = values[i] }
    for layer in columns.layers {
      var shares = columns.codes.first { $0.layer == layer }.flatMap { codes[$0.column] } ?? [:]
      for (share, sum) in zip(columns.shares, sums) where share.layer == layer { shares[share.code] = sum }
      classes.append((layer, shares.filter { $0.value > 0 }.mapValues { $0 / Double(max(1, rows)) }))
    }
  }

  /// No index.
  init() {}

  /// Where in the table is what.
  struct Columns {
    let time, crs, longitude, latitude: Int?
    let bounds: [Int]
    /// Columns of one class each.
    var shares: [(layer: String, code: UInt8, column: Int)] = []
    /// Columns of all classes in a text.
    var codes: [(layer: String, column: Int)] = []
    /// Layers of classes, in order.
    var layers: [String] = []

    init(_ table: CSVFile, layers names: Set<String>) {
      time = table.column(named: ["time"])
      crs = table.column(named: ["crs"])
      longitude = table.column(named: ["lon"])
      latitude = table.column(named: ["lat"])
      bounds = ["west", "south", "east", "north"].compactMap { table.column(named: [$0]) }
      for (i, column) in table.columns.enumerated() {
        guard let cut = column.lastIndex(of: "_") else { continue }
        let (layer, end) = (String(column[..<cut]), column[column.index(after: cut)...])
        guard names.contains(layer) else { continue }
        if let code = UInt8(end) {
          shares.append((layer, code, i))
        } else if end == "classes" {
          codes.append((layer, i))
        } else {
          continue
        }
        if !layers.contains(layer) { layers.append(layer) }
      }
    }
  }

  /// From bounds in a chip's own system to corners in longitude and latitude.
  private struct Footprints {
    private var known: [String: CoordinateTransform?] = [:]

    mutating func corners(_ row: CSVFile.Row, _ columns: Columns) -> [Point] {
      guard let crs = columns.crs, columns.bounds.count == 4 else { return [] }
      let bounds = columns.bounds.compactMap { row.value($0) }
      let system = row.text(crs)
      let transform: CoordinateTransform?
      if let made = known[system] {
        transform = made
      } else {
        transform = (try? CRS(system)).flatMap { try? CoordinateTransform(from: $0, to: .wgs84) }
        known[system] = transform
      }
      guard bounds.count == 4, let transform else { return [] }
      return Bounds(west: bounds[0], south: bounds[1], east: bounds[2], north: bounds[3]).corners
        .map { transform.transform($0) }
    }
  }
}
