public import Fetch
internal import Formats
internal import Geometry
internal import Synchronization

/// For each of many footprints the Sentinel-2 scenes that show it, best first.
///
///     footprints ─▶ cells ─▶ one search each ─▶ candidates of each footprint
///
/// The choice depends on the footprints and on what the catalogue holds alone: neither on the order in which
/// it answers nor on the number of workers.
public struct SceneChoice: Sendable {
  /// Every scene that is a candidate of a footprint, by time and id.
  public let items: [STACItem]
  /// What became of each footprint.
  public let outcomes: [Outcome]
  /// What was asked and found.
  public let counts: Counts
  /// `mostCandidates` numbers a footprint, −1 where there are fewer.
  private var numbers: [Int32]
  private let width: Int

  /// The numbers in `items` of a footprint's scenes, best first.
  public func candidates(of footprint: Int) -> ArraySlice<Int32> {
    let all = numbers[footprint * width..<(footprint + 1) * width]
    return all.prefix { $0 >= 0 }
  }

  /// Brings each footprint's scenes into the order of their scores, the highest first; scenes of equal scores
  /// stay as they are.
  ///
  /// - Parameter score: Is called for each footprint in order and its scenes, best first, where there are
  ///   several.
  mutating func rank(by score: (_ footprint: Int, _ item: Int32) -> Int) {
    for footprint in outcomes.indices {
      let known = Array(candidates(of: footprint))
      guard known.count > 1 else { continue }
      let scores = known.map { score(footprint, $0) }
      let order = known.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
      for (rank, place) in order.enumerated() { numbers[footprint * width + rank] = known[place] }
    }
  }

  /// What became of a footprint.
  public enum Outcome: UInt8, CaseIterable, Sendable {
    /// It has a scene or several.
    case chosen
    /// Its place or day is none.
    case noPlace
    /// No scene shows it within the days.
    case noScene
    /// Scenes show it within the days, and all are too cloudy.
    case tooCloudy

    /// In words, for reports.
    public var reason: String {
      switch self {
      case .chosen: "has a scene"
      case .noPlace: "its place or day is none"
      case .noScene: "no scene within the days"
      case .tooCloudy: "all scenes too cloudy"
      }
    }
  }

  /// Which scenes are taken, and which first.
  public struct Rule: Sendable {
    /// The collection that is searched.
    public var collection = "sentinel-2-l2a"
    /// How many calendar days a scene may be before or after the footprint.
    public var days = 10
    /// Percent that a scene's cloud cover must lie below. Scenes that do not know theirs come last.
    public var cloudLimit = 25.0
    /// The most scenes of a footprint.
    public var mostCandidates = 4
    /// What makes a scene better.
    public var order = Order.leastCloud
    /// Whether the service leaves out what is too cloudy. Its answers are shorter then, and footprints under
    /// cloud count as those without a scene.
    public var filtersAtService = false

    /// The rule of the original: the least cloudy scene within ten days, below 25 %.
    public init() {}

    /// What makes a scene better.
    public enum Order: String, CaseIterable, Sendable {
      /// Less cloud, then nearer in time, then the id.
      case leastCloud = "least-cloud"
      /// Nearer in time, then less cloud, then the id.
      case nearest
      /// Of the least cloudy ones the one with most clear pixels in the sample's own window, which must pass
      /// the gates; then as `leastCloud`. A search cannot tell: `SampleRecipe` looks.
      case clearest
    }
  }

  /// What was asked and found.
  public struct Counts: Equatable, Sendable {
    /// How many searches there were.
    public var searches = 0
    /// How many items they found, one found by several counted each time.
    public var found = 0
    /// How many candidates were left out for a newer processing of their acquisition, over all footprints.
    public var superseded = 0
    /// How many outlines cross themselves and were replaced by the rectangle around them, over all searches.
    public var invalidOutlines = 0
    /// How many footprints there are of each outcome, in the order of `Outcome.allCases`.
    public var footprints = [Int](repeating: 0, count: Outcome.allCases.count)

    /// The searches for each footprint on average.
    public var searchesPerFootprint: Double {
      let all = footprints.reduce(0, +)
      return all == 0 ? 0 : Double(searches) / Double(all)
    }

    static func += (counts: inout Counts, other: Counts) {
      counts.searches += other.searches
      counts.found += other.found
      counts.superseded += other.superseded
      counts.invalidOutlines += other.invalidOutlines
      for i in counts.footprints.indices { counts.footprints[i] += other.footprints[i] }
    }
  }

  /// Searches a catalogue and chooses.
  ///
  /// - Parameters:
  ///   - threads: How many searches there are at once; as many as processors when not given.
  /// - Throws: `FetchError` of the first search that failed; nothing is chosen then.
  public init(
    for places: FootprintPlaces, in catalog: any SceneCatalog, rule: Rule = Rule(), threads: Int? = nil
  ) throws(FetchError) {
    precondition(rule.mostCandidates > 0 && rule.days >= 0, "a footprint takes a scene or more")
    let rule = rule.complete
    let cells = SearchCells(places, SearchCells.Size())
    let width = rule.mostCandidates
    var numbers = [Int32](repeating: -1, count: places.count * width)
    var outcomes = [Outcome](repeating: .noPlace, count: places.count)
    let register = ItemRegister()
    let total = Mutex(Counts())
    try numbers.withUnsafeMutableBufferPointer { numbers throws(FetchError) in
      try outcomes.withUnsafeMutableBufferPointer { outcomes throws(FetchError) in
        // Each footprint is in one cell, so no two workers write to one place.
        let target = Unguarded((numbers: numbers, outcomes: outcomes))
        try searchAll(cells.cells.count, threads: threads) { number throws(FetchError) in
          let cell = cells.cells[number]
          var pool = CandidatePool(try catalog.search(rule.search(cell)), rule: rule)
          for place in cell.places {
            let footprint = Int(cells.order[place])
            let point = Point(x: places.longitudes[footprint], y: places.latitudes[footprint])
            let outcome = pool.choose(point, day: Int(places.days[footprint]))
            target.value.outcomes[footprint] = outcome
            for (rank, item) in pool.chosen.enumerated() {
              target.value.numbers[footprint * width + rank] = Int32(item)
            }
            pool.counts.footprints[Int(outcome.rawValue)] += 1
          }
          let known = register.numbers(of: pool.used.map { pool.items[$0] }, search: number)
          var provisional = [Int32](repeating: -1, count: pool.items.count)
          for (item, number) in zip(pool.used, known) { provisional[item] = number }
          for place in cell.places {
            for slot in 0..<width {
              let at = Int(cells.order[place]) * width + slot
              let item = target.value.numbers[at]
              if item >= 0 { target.value.numbers[at] = provisional[Int(item)] }
            }
          }
          let counts = pool.counts
          total.withLock { $0 += counts }
        }
      }
    }
    let final = register.numbered()
    for at in numbers.indices where numbers[at] >= 0 { numbers[at] = final.places[Int(numbers[at])] }
    var counts = total.withLock { $0 }
    counts.footprints[Int(Outcome.noPlace.rawValue)] = places.count - cells.order.count
    (self.items, self.numbers, self.outcomes, self.counts, self.width) = (
      final.items, numbers, outcomes, counts, width
    )
  }
}

extension SceneChoice.Rule {
  /// With as many candidates as the order needs: of the clearest all that are usual within ten days, with two
  /// satellites and two orbits, twice over.
  fileprivate var complete: Self {
    var rule = self
    if order == .clearest { rule.mostCandidates = max(mostCandidates, 16) }
    return rule
  }

  /// The search for a cell's scenes.
  fileprivate func search(_ cell: SearchCells.Cell) -> SceneSearch {
    SceneSearch(
      collection: collection, bounds: cell.bounds,
      interval: (cell.days.lowerBound - days) * 86_400..<(cell.days.upperBound + days + 1) * 86_400,
      cloudLimit: filtersAtService ? cloudLimit : nil)
  }
}

/// A value that the compiler is told is used by one worker at a time.
struct Unguarded<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

/// Does searches 0 ..< `count` on several threads.
///
/// - Throws: The error of the search with the lowest number of those that failed.
func searchAll(
  _ count: Int, threads: Int?, _ search: @Sendable (Int) throws(FetchError) -> Void
) throws(FetchError) {
  let failure = Mutex<(search: Int, error: FetchError)?>(nil)
  do {
    try Workers.run(count, threads: threads ?? Workers.processorCount, state: {}) {
      _, number throws(FormatError) in
      do throws(FetchError) { try search(number) } catch {
        failure.withLock { if $0.map({ $0.search > number }) ?? true { $0 = (number, error) } }
        throw FormatError(error.place, error.problem)
      }
    }
  } catch { throw failure.withLock { $0?.error } ?? FetchError(error) }
}
