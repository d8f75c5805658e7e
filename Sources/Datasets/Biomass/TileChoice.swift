public import Fetch
internal import Geometry
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// For each of many footprints the tiles of a terrain model or a land-cover map that its window touches.
public struct TileChoice: Sendable {
  /// Every tile that a footprint touches, by time and id.
  public let items: [STACItem]
  /// What became of each footprint.
  public let outcomes: [Outcome]
  /// How many searches there were.
  public let searchCount: Int
  /// The number of the tile under each footprint's centre, −1 where there is none.
  private let first: [Int32]
  /// The further tiles of the few footprints at an edge.
  private let others: [Int32: [Int32]]

  /// The numbers in `items` of a footprint's tiles: the one under its centre, then its neighbours by id.
  public func tiles(of footprint: Int) -> [Int32] {
    guard first[footprint] >= 0 else { return [] }
    return [first[footprint]] + (others[Int32(footprint)] ?? [])
  }

  /// How many footprints have an outcome.
  public func count(_ outcome: Outcome) -> Int { outcomes.lazy.filter { $0 == outcome }.count }

  /// What became of a footprint.
  public enum Outcome: UInt8, CaseIterable, Sendable {
    /// It has a tile or several.
    case chosen
    /// Its place or day is none.
    case noPlace
    /// No tile is under its centre.
    case noTile
    /// Several tiles are under its centre, and the rule is to take footprints of a single one.
    case severalTiles

    /// In words, for reports.
    public func reason(_ kind: Kind) -> String {
      switch self {
      case .chosen: "has \(kind.word)"
      case .noPlace: "its place or day is none"
      case .noTile: "no \(kind.word) tile"
      case .severalTiles: "several \(kind.word) tiles"
      }
    }
  }

  /// What the tiles show.
  public enum Kind: Sendable {
    /// Copernicus' terrain model.
    case elevation
    /// ESA's WorldCover of 2020 for footprints until then, and of 2021 for later ones.
    case landCover

    /// The collection that is searched.
    public var collection: String { self == .elevation ? "cop-dem-glo-30" : "esa-worldcover" }

    fileprivate var word: String { self == .elevation ? "elevation" : "land-cover" }

    /// The year of the map for a footprint's day; nil where there is but one.
    func year(day: Int32) -> Int? {
      switch self {
      case .elevation: nil
      case .landCover: UTC.date(ofDay: Int(day)).year <= 2020 ? 2020 : 2021
      }
    }

    /// The year of a tile: `ESA_WorldCover_10m_2021_v200_N45E009` says it, or else its time does.
    func year(of item: STACItem) -> Int? {
      guard self == .landCover else { return nil }
      let parts = item.id.split(separator: "_")
      if parts.count > 3, parts[3].count == 4, let year = Int(parts[3]) { return year }
      return UTC.date(ofDay: item.day).year
    }
  }

  /// How tiles meet footprints.
  public struct Rule: Sendable {
    /// Metres from a footprint's centre to the sides of its window.
    public var radius = 160.0
    /// Metres around the window that resampling reads: a pixel of the terrain model, and what the window is
    /// turned against the meridian.
    public var margin = 60.0
    /// Whether a footprint needs a single tile at its centre and takes no other, as in the original.
    public var isSingle = false

    /// Neighbouring tiles together make the window.
    public init() {}
  }

  /// Searches a catalogue and finds the tiles.
  ///
  /// - Parameter threads: How many searches there are at once; as many as processors when not given.
  /// - Throws: `FetchError` of the first search that failed.
  public init(
    of kind: Kind, for places: FootprintPlaces, in catalog: any SceneCatalog, rule: Rule = Rule(),
    threads: Int? = nil
  ) throws(FetchError) {
    let cells = SearchCells(places, SearchCells.Size(degrees: 6, days: nil))
    var first = [Int32](repeating: -1, count: places.count)
    var outcomes = [Outcome](repeating: .noPlace, count: places.count)
    let register = ItemRegister()
    let edges = Mutex<[Int32: [Int32]]>([:])
    try first.withUnsafeMutableBufferPointer { first throws(FetchError) in
      try outcomes.withUnsafeMutableBufferPointer { outcomes throws(FetchError) in
        // Each footprint is in one cell, so no two workers write to one place.
        let target = Unguarded((first: first, outcomes: outcomes))
        try searchAll(cells.cells.count, threads: threads) { number throws(FetchError) in
          let cell = cells.cells[number]
          let reach = rule.reach(latitude: max(abs(cell.bounds.south), abs(cell.bounds.north)))
          var found: [STACItem] = []
          for part in cell.bounds.outset(x: reach.x, y: reach.y).withinTheMap {
            found += try catalog.search(SceneSearch(collection: kind.collection, bounds: part))
          }
          let tiles = TilePool(found, kind, rule)
          var used = Set<Int>()
          var atEdges: [Int32: [Int32]] = [:]
          for place in cell.places {
            let footprint = cells.order[place]
            let point = Point(x: places.longitudes[Int(footprint)], y: places.latitudes[Int(footprint)])
            let chosen = tiles.choose(point, year: kind.year(day: places.days[Int(footprint)]))
            target.value.outcomes[Int(footprint)] = chosen.outcome
            guard let center = chosen.tiles.first else { continue }
            used.formUnion(chosen.tiles)
            target.value.first[Int(footprint)] = Int32(center)
            if chosen.tiles.count > 1 { atEdges[footprint] = chosen.tiles.dropFirst().map(Int32.init) }
          }
          var numbers = [Int32](repeating: -1, count: tiles.items.count)
          let order = used.sorted()
          let known = register.numbers(of: order.map { tiles.items[$0] }, search: number)
          for (tile, number) in zip(order, known) { numbers[tile] = number }
          for place in cell.places {
            let at = Int(cells.order[place])
            let tile = target.value.first[at]
            if tile >= 0 { target.value.first[at] = numbers[Int(tile)] }
          }
          let numbered = atEdges.mapValues { $0.map { numbers[Int($0)] } }
          edges.withLock { $0.merge(numbered) { $1 } }
        }
      }
    }
    let final = register.numbered()
    for at in first.indices where first[at] >= 0 { first[at] = final.places[Int(first[at])] }
    others = edges.withLock { $0.mapValues { $0.map { final.places[Int($0)] } } }
    (self.items, self.first, self.outcomes, searchCount) = (final.items, first, outcomes, cells.cells.count)
  }
}

extension TileChoice.Rule {
  /// Degrees from a footprint's centre that belong to its window at a latitude.
  fileprivate func reach(latitude: Double) -> (x: Double, y: Double) {
    let metresPerDegree = 111_100.0
    let y = (radius + margin) / metresPerDegree
    return (min(180, y / max(1e-6, cos(min(89.9, latitude) * .pi / 180))), y)
  }
}

extension Bounds {
  fileprivate func outset(x: Double, y: Double) -> Bounds {
    Bounds(west: west - x, south: max(-90, south - y), east: east + x, north: min(90, north + y))
  }

  /// The rectangle in one part or, across the antimeridian, two.
  fileprivate var withinTheMap: [Bounds] {
    if west < -180 {
      return [
        Bounds(west: -180, south: south, east: east, north: north),
        Bounds(west: west + 360, south: south, east: 180, north: north),
      ]
    }
    if east > 180 {
      return [
        Bounds(west: west, south: south, east: 180, north: north),
        Bounds(west: -180, south: south, east: east - 360, north: north),
      ]
    }
    return [self]
  }
}

/// The tiles that one search found.
private struct TilePool {
  /// By id, each once.
  let items: [STACItem]
  private let years: [Int?]
  private let rule: TileChoice.Rule

  init(_ found: [STACItem], _ kind: TileChoice.Kind, _ rule: TileChoice.Rule) {
    var names: Set<String> = []
    items = found.sorted { $0.id < $1.id }.filter { names.insert($0.id).inserted }
    years = items.map(kind.year(of:))
    self.rule = rule
  }

  func choose(_ point: Point, year: Int?) -> (outcome: TileChoice.Outcome, tiles: [Int]) {
    let reach = rule.reach(latitude: abs(point.y))
    let window = Bounds(
      west: point.x - reach.x, south: point.y - reach.y, east: point.x + reach.x, north: point.y + reach.y)
    var centers: [Int] = []
    var neighbours: [Int] = []
    for place in items.indices where year == years[place] {
      if items[place].boundsContain(point) {
        centers.append(place)
      } else if items[place].boundsIntersect(window) {
        neighbours.append(place)
      }
    }
    guard let center = centers.first else { return (.noTile, []) }
    if rule.isSingle { return centers.count > 1 ? (.severalTiles, []) : (.chosen, [center]) }
    return (.chosen, centers + neighbours)
  }
}
