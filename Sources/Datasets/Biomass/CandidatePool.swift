internal import Fetch
internal import Geometry

/// The scenes that one search found, made ready to be asked for many footprints. It belongs to one worker.
struct CandidatePool {
  /// The scenes by day, then by time and id.
  let items: [STACItem]
  var counts = SceneChoice.Counts()
  /// What the last call of `choose` chose: places in `items`, best first.
  private(set) var chosen: [Int] = []

  private let rule: SceneChoice.Rule
  private let days: [Int]
  private let outlines: [PreparedPolygon?]
  /// Which acquisition each shows; every scene that does not say is one of its own.
  private let acquisitions: [Int]
  private var isUsed: [Bool]
  private var found: [Int] = []

  init(_ found: [STACItem], rule: SceneChoice.Rule) {
    self.rule = rule
    let items = found.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    self.items = items
    counts.searches = 1
    counts.found = items.count
    days = items.map(\.day)
    var invalid = 0
    outlines = items.map { item in
      guard let polygon = item.polygon else { return nil }
      // Rings that cross hold no place for certain; the rectangle around them does.
      do { return try PreparedPolygon(polygon) } catch {
        invalid += 1
        return nil
      }
    }
    counts.invalidOutlines = invalid
    var known: [STACItem.Acquisition: Int] = [:]
    acquisitions = items.enumerated().map { place, item in
      guard let acquisition = item.acquisition else { return place }
      if let first = known[acquisition] { return first }
      known[acquisition] = place
      return place
    }
    isUsed = [Bool](repeating: false, count: items.count)
  }

  /// Places in `items` of those that were chosen for anything.
  var used: [Int] { items.indices.filter { isUsed[$0] } }

  /// Chooses the scenes of a footprint.
  mutating func choose(_ point: Point, day: Int) -> SceneChoice.Outcome {
    chosen.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    var place = firstPlace(day - rule.days)
    while place < items.count, days[place] <= day + rule.days {
      if holds(place, point) { found.append(place) }
      place += 1
    }
    guard !found.isEmpty else { return .noScene }
    for place in found where !isSuperseded(place) {
      if let cloud = items[place].cloudCover, !(cloud < rule.cloudLimit) { continue }
      chosen.append(place)
    }
    guard !chosen.isEmpty else { return .tooCloudy }
    let best = chosen.sorted { isBetter($0, than: $1, middle: day * 86_400 + 43_200) }
    chosen.replaceSubrange(0..., with: best.prefix(rule.mostCandidates))
    for place in chosen { isUsed[place] = true }
    return .chosen
  }

  /// The first scene of a day or later.
  private func firstPlace(_ day: Int) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func holds(_ place: Int, _ point: Point) -> Bool {
    guard items[place].boundsContain(point) else { return false }
    guard let outline = outlines[place] else { return true }
    return outline.contains(point) || outline.contains(Point(x: point.x + 360, y: point.y))
  }

  /// Whether another scene that shows the footprint is a newer processing of the same acquisition. Two parts
  /// of one acquisition, with a place each, are no such.
  private mutating func isSuperseded(_ place: Int) -> Bool {
    for other in found
    where other != place && acquisitions[other] == acquisitions[place]
      && items[other].supersedes(items[place])
    {
      counts.superseded += 1
      return true
    }
    return false
  }

  private func isBetter(_ a: Int, than b: Int, middle: Int) -> Bool {
    let (cloudA, cloudB) = (items[a].cloudCover ?? .infinity, items[b].cloudCover ?? .infinity)
    let (farA, farB) = (abs(items[a].time - middle), abs(items[b].time - middle))
    switch rule.order {
    case .leastCloud, .clearest: return (cloudA, farA, items[a].id) < (cloudB, farB, items[b].id)
    case .nearest: return (farA, cloudA, items[a].id) < (farB, cloudB, items[b].id)
    }
  }
}
