internal import Geometry

/// The map of chips coloured by outcome, and a small one of the world that shows where it is.
struct OutcomeMap {
  private let places: Places
  private let frame: MapFrame

  /// Nil where no place is known.
  init?(_ places: Places) {
    guard let bounds = places.bounds else { return nil }
    self.places = places
    frame = MapFrame(around: bounds)
  }

  private func x(_ longitude: Double) -> Double { frame.x(longitude) }
  private func y(_ latitude: Double) -> Double { frame.y(latitude) }
  private func text(_ value: Double) -> String { frame.text(value) }

  /// Chips whose places the picture does not reach.
  var beyond: Int { places.count(beyond: frame.view) }

  /// The picture with its legend.
  var html: String {
    let isBinned = !places.wantsCorners
    return frame.figure(
      label: "Map of the chips by outcome", marks: isBinned ? cells : marks,
      legend: isBinned ? cellLegend : markLegend)
  }

  // MARK: Chips

  /// A chip each: its outline, or a dot where that would be too small to see.
  private var marks: String {
    var paths: [Ledger.State: (areas: String, dots: String, count: Int)] = [:]
    for mark in places.marks {
      let corners = mark.corners.map { Point(x: x($0.x), y: y($0.y)) }
      var path = paths[mark.state] ?? ("", "", 0)
      if let bounds = Bounds(corners), max(bounds.width, bounds.height) >= 3, bounds.width < 900 {
        path.areas += "M" + corners.map { "\(text($0.x)) \(text($0.y))" }.joined(separator: "L") + "Z"
      } else {
        path.dots += "M\(frame.text(mark.centre))h0"
      }
      path.count += 1
      paths[mark.state] = path
    }
    // What is rare lies on top, and failures on top of all.
    let order = paths.sorted {
      ($0.key == .failed ? 1 : 0, -$0.value.count, $0.key.rawValue)
        < ($1.key == .failed ? 1 : 0, -$1.value.count, $1.key.rawValue)
    }
    return order.map { state, path in
      (path.areas.isEmpty ? "" : "<path class=\"area \(state.name)\" d=\"\(path.areas)\"/>\n")
        + (path.dots.isEmpty ? "" : "<path class=\"dot \(state.name)\" d=\"\(path.dots)\"/>\n")
    }.joined()
  }

  private var markLegend: String {
    let states = Set(places.marks.map(\.state))
    return Outcomes.order.filter { states.contains($0) }.map {
      "<li><b class=\"key \($0.name)\"></b>\(Outcomes.title($0))</li>"
    }.joined()
  }

  /// Steps of the share of written chips in a cell.
  private static let steps = 5

  /// Cells with the share of their chips that is written; cells with failures stand out.
  private var cells: String {
    var grid = places.cells
    while grid.side * frame.scale.y < 4, grid.level > 1 { grid.coarsen() }
    var shares = Array(repeating: "", count: Self.steps + 1)
    var failed = ""
    var toDo = ""
    let order = grid.counts.keys.sorted { ($0.y, $0.x) < ($1.y, $1.x) }
    for cell in order {
      guard let counts = grid.counts[cell] else { continue }
      // Neighbours have the same edge, to the digit.
      func corner(_ beside: Int32) -> Point {
        Point(x: Double(cell.x + beside) * grid.side - 180, y: Double(cell.y + beside) * grid.side - 90)
      }
      let (southWest, northEast) = (corner(0), corner(1))
      let left = text(x(southWest.x))
      let square =
        "M\(left) \(text(y(southWest.y)))H\(text(x(northEast.x)))V\(text(y(northEast.y)))H\(left)z"
      let done = Double(counts[1]) + Double(counts[2]) + Double(counts[3])
      if counts[3] > 0 {
        failed += square
      } else if done == 0 {
        toDo += square
      } else {
        shares[Int((Double(counts[1]) / done * Double(Self.steps)).rounded())] += square
      }
    }
    var html = toDo.isEmpty ? "" : "<path class=\"cell planned\" d=\"\(toDo)\"/>"
    for (step, path) in shares.enumerated() where !path.isEmpty {
      html += "<path class=\"cell\" style=\"fill:\(Self.colour(step))\" d=\"\(path)\"/>"
    }
    return html + (failed.isEmpty ? "" : "<path class=\"cell failed\" d=\"\(failed)\"/>")
  }

  /// From rejected to written.
  private static func colour(_ step: Int) -> String {
    "color-mix(in oklab,var(--written) \(step * 100 / steps)%,var(--rejected))"
  }

  private var cellLegend: String {
    var html = "<li>chips written in a cell:</li>"
    for step in 0...Self.steps {
      html +=
        "<li><b class=\"key\" style=\"background:\(Self.colour(step))\"></b>\(step * 100 / Self.steps) %</li>"
    }
    let all = places.cells.counts.values.reduce(SIMD4<UInt32>.zero, &+)
    if all[Ledger.State.failed.rawValue] > 0 { html += "<li><b class=\"key failed\"></b>any failed</li>" }
    if all[Ledger.State.planned.rawValue] > 0 { html += "<li><b class=\"key planned\"></b>to do</li>" }
    return html
  }
}
