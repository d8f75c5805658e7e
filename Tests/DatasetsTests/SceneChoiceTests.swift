import Datasets
import Fetch
import Formats
import Foundation
import Geometry
import Synchronization
import TestSupport
import Testing

/// A catalogue in memory that counts its searches and answers in the order it was given.
final class InventedCatalog: SceneCatalog {
  let items: [STACItem]
  private let searches = Mutex<[SceneSearch]>([])
  var asked: [SceneSearch] { searches.withLock { $0 } }

  init(_ items: [STACItem]) { self.items = items }

  func search(_ search: SceneSearch) throws(FetchError) -> [STACItem] {
    searches.withLock { $0.append(search) }
    return items.filter { item in
      item.collection == search.collection && search.interval?.contains(item.time) ?? true
        && item.boundsIntersect(search.bounds)
    }
  }
}

@Suite struct SceneChoiceTests {
  static let start = UTC.day(year: 2020, month: 4, day: 1)

  /// Scenes of 1.1° on a lattice of 0.9°, skewed as the edges of a swath are, every few days, some processed
  /// twice.
  static func scenes(_ count: Int, seed: UInt64, west: Double, south: Double, side: Double) throws
    -> [STACItem]
  {
    var random = SeededRandom(seed: seed)
    return try (0..<count).map { number in
      let column = Int(random.fraction() * side / 0.9)
      let row = Int(random.fraction() * side / 0.9)
      let (x, y) = (west + Double(column) * 0.9, south + Double(row) * 0.9)
      let day = start - 12 + Int(random.fraction() * 115)
      let skew = 0.3 * random.fraction()
      let baseline = [208, 400, 500][Int(random.fraction() * 3)]
      let letters = [column, row].map { String(UnicodeScalar(UInt8(65 + $0 % 24))) }
      let tile = "32U" + letters.joined()
      let ring = [
        Point(x: x + skew, y: y), Point(x: x + 1.1, y: y), Point(x: x + 1.1 - skew, y: y + 1.1),
        Point(x: x, y: y + 1.1),
      ]
      return STACItem(
        id: "S2B_\(tile)_\(day)_\(number)_L2A", collection: "sentinel-2-l2a",
        time: day * 86_400 + Int(random.fraction() * 86_400), polygon: try Polygon(rings: [ring]),
        bounds: try Polygon(rings: [ring]).bounds,
        cloudCover: random.fraction() < 0.05 ? nil : (random.fraction() * 20).rounded() * 4,
        baseline: baseline,
        acquisition: .init(satellite: "S2B", tile: tile, day: day))
    }
  }

  static func footprints(_ count: Int, seed: UInt64, west: Double, south: Double, side: Double)
    -> FootprintPlaces
  {
    var random = SeededRandom(seed: seed)
    var (x, y, days): ([Double], [Double], [Int32]) = ([], [], [])
    for _ in 0..<count {
      x.append(west + random.fraction() * side)
      y.append(south + random.fraction() * side)
      days.append(Int32(start + Int(random.fraction() * 91)))
    }
    return FootprintPlaces(longitudes: x, latitudes: y, days: days)
  }

  /// Every item looked at for every footprint.
  static func naive(
    _ places: FootprintPlaces, _ items: [STACItem], _ rule: SceneChoice.Rule
  ) throws -> [(outcome: SceneChoice.Outcome, ids: [String])] {
    let outlines = try items.map { try $0.polygon.map { try PreparedPolygon($0) } }
    return (0..<places.count).map { footprint in
      let point = Point(x: places.longitudes[footprint], y: places.latitudes[footprint])
      let day = Int(places.days[footprint])
      let seen = items.indices.filter { place in
        abs(items[place].day - day) <= rule.days && (outlines[place]?.contains(point) ?? true)
      }.map { items[$0] }
      if seen.isEmpty { return (.noScene, []) }
      let newest = seen.filter { item in
        !seen.contains { $0.acquisition != nil && $0.acquisition == item.acquisition && $0.supersedes(item) }
      }
      let clear = newest.filter { $0.cloudCover.map { $0 < rule.cloudLimit } ?? true }
      if clear.isEmpty { return (.tooCloudy, []) }
      let noon = day * 86_400 + 43_200
      let sorted = clear.sorted {
        let (a, b) = ($0.cloudCover ?? 1000, $1.cloudCover ?? 1000)
        let (c, d) = (abs($0.time - noon), abs($1.time - noon))
        return rule.order == .nearest ? (c, a, $0.id) < (d, b, $1.id) : (a, c, $0.id) < (b, d, $1.id)
      }
      // Of the clearest, which pixels decide about later, there are all that are usual.
      let most = rule.order == .clearest ? 16 : rule.mostCandidates
      return (.chosen, sorted.prefix(most).map(\.id))
    }
  }

  @Test(arguments: SceneChoice.Rule.Order.allCases)
  func theChoiceIsThatOfLookingAtEverything(order: SceneChoice.Rule.Order) throws {
    let items = try Self.scenes(900, seed: 2, west: 9.3, south: 47.2, side: 5)
    let places = Self.footprints(2_000, seed: 3, west: 9.3, south: 47.2, side: 5)
    var rule = SceneChoice.Rule()
    rule.order = order
    let choice = try SceneChoice(for: places, in: InventedCatalog(items), rule: rule)
    let naive = try Self.naive(places, items, rule)
    for footprint in 0..<places.count {
      let ids = choice.candidates(of: footprint).map { choice.items[Int($0)].id }
      #expect(ids == naive[footprint].ids && choice.outcomes[footprint] == naive[footprint].outcome)
    }
    let counts = SceneChoice.Outcome.allCases.map { outcome in naive.count { $0.outcome == outcome } }
    #expect(choice.counts.footprints == counts && counts[0] > 500 && counts[2] > 0 && counts[3] > 0)
    #expect(choice.counts.superseded > 0)
  }

  @Test func neitherOrderNorThreadsChangeTheChoice() throws {
    let items = try Self.scenes(900, seed: 4, west: -3, south: 40, side: 4)
    let places = Self.footprints(3_000, seed: 5, west: -3, south: 40, side: 4)
    let first = try SceneChoice(for: places, in: InventedCatalog(items), threads: 1)
    var random = SeededRandom(seed: 6)
    for threads in [1, 2, 7] {
      let other = try SceneChoice(
        for: places, in: InventedCatalog(items.shuffled(using: &random)), threads: threads)
      #expect(other.items == first.items && other.outcomes == first.outcomes && other.counts == first.counts)
      for footprint in 0..<places.count {
        #expect(other.candidates(of: footprint) == first.candidates(of: footprint))
      }
    }
  }

  /// Ground tracks over three months, five orbits a week, a footprint every few hundred metres.
  @Test func aSearchServesThousandsOfFootprints() throws {
    var (x, y, days): ([Double], [Double], [Int32]) = ([], [], [])
    var random = SeededRandom(seed: 7)
    for orbit in 0..<65 {
      let west = -10 + random.fraction() * 40
      for step in 0..<1_539 {
        let part = Double(step) / 1_539
        x.append(west + 14 * part)
        y.append(36 + 15.5 * part)
        days.append(Int32(Self.start + orbit * 91 / 65))
      }
    }
    let places = FootprintPlaces(longitudes: x, latitudes: y, days: days)
    let items = try Self.scenes(2_000, seed: 8, west: 0, south: 36, side: 16)
    let catalog = InventedCatalog(items)
    let choice = try SceneChoice(for: places, in: catalog)
    #expect(choice.counts.searches == catalog.asked.count)
    #expect(choice.counts.footprints.reduce(0, +) == places.count && places.count > 100_000)
    #expect(choice.counts.searchesPerFootprint < 0.01)
    // Whatever was left out of a search would show here.
    let some = (0..<500).map { $0 * 200 }
    let sample = FootprintPlaces(
      longitudes: some.map { x[$0] }, latitudes: some.map { y[$0] }, days: some.map { days[$0] })
    for (place, expected) in zip(some, try Self.naive(sample, items, SceneChoice.Rule())) {
      #expect(choice.candidates(of: place).map { choice.items[Int($0)].id } == expected.ids)
    }
  }

  @Test func tenDaysCountAndElevenDoNot() throws {
    let noon = 43_200
    func item(_ day: Int, _ second: Int) -> STACItem {
      STACItem(
        id: "\(day) \(second)", collection: "sentinel-2-l2a", time: (Self.start + day) * 86_400 + second,
        bounds: Bounds(west: 5, south: 5, east: 6, north: 6), cloudCover: 10)
    }
    let items = [
      item(-11, 86_399), item(-10, 0), item(0, noon + 1), item(0, noon), item(10, 86_399), item(11, 0),
    ]
    let place = FootprintPlaces(longitudes: [5.5], latitudes: [5.5], days: [Int32(Self.start)])
    var rule = SceneChoice.Rule()
    rule.mostCandidates = 9
    let choice = try SceneChoice(for: place, in: InventedCatalog(items), rule: rule)
    #expect(
      choice.candidates(of: 0).map { choice.items[Int($0)].id }
        == ["0 43200", "0 43201", "10 86399", "-10 0"])
    let none = FootprintPlaces(
      longitudes: [5.5, .nan, 181, 7], latitudes: [5.5, 5, 5, 5.5], days: [Int32(Self.start + 60), 0, 0, 0])
    let outcomes = try SceneChoice(for: none, in: InventedCatalog(items)).outcomes
    #expect(outcomes == [.noScene, .noPlace, .noPlace, .noScene])
  }

  @Test func theNewestProcessingOfAnAcquisitionWins() throws {
    let there = Bounds(west: 5, south: 5, east: 6, north: 6)
    func item(_ id: String, _ cloud: Double, _ baseline: Int?, bounds: Bounds? = nil) -> STACItem {
      STACItem(
        id: id, collection: "sentinel-2-l2a", time: Self.start * 86_400, bounds: bounds ?? there,
        cloudCover: cloud,
        baseline: baseline, acquisition: .init(satellite: "S2A", tile: "32UPU", day: Self.start))
    }
    let place = FootprintPlaces(longitudes: [5.5], latitudes: [5.5], days: [Int32(Self.start)])
    func chosen(_ items: [STACItem]) throws -> ([String], Int, SceneChoice.Outcome) {
      let choice = try SceneChoice(for: place, in: InventedCatalog(items))
      return (
        choice.candidates(of: 0).map { choice.items[Int($0)].id }, choice.counts.superseded,
        choice.outcomes[0]
      )
    }
    #expect(try chosen([item("a", 1, 208), item("b", 9, 500), item("c", 5, nil)]) == (["b"], 2, .chosen))
    #expect(try chosen([item("x_0_L2A", 1, 500), item("x_1_L2A", 9, 500)]) == (["x_1_L2A"], 1, .chosen))
    #expect(try chosen([item("a", 1, 208), item("b", 90, 500)]) == ([], 1, .tooCloudy))
    // The other half of an acquisition does not stand in for this one.
    let beside = Bounds(west: 7, south: 5, east: 8, north: 6)
    #expect(try chosen([item("a", 1, 208), item("b", 9, 500, bounds: beside)]) == (["a"], 0, .chosen))
  }

  @Test func aSearchThatFailsIsNamed() throws {
    struct Broken: SceneCatalog {
      func search(_ search: SceneSearch) throws(FetchError) -> [STACItem] {
        throw FetchError("https://example.org/search?key=x", "breaks at \(search.bounds.west)")
      }
    }
    let places = Self.footprints(500, seed: 1, west: 0, south: 0, side: 9)
    let words = (1...3).map { threads in
      #expect(throws: FetchError.self) { try SceneChoice(for: places, in: Broken(), threads: threads) }?
        .description
    }
    #expect(Set(words).count == 1 && words[0]?.hasPrefix("https://example.org/search: breaks") == true)
  }

  @Test func tilesAtAnEdgeAreTakenTogether() throws {
    func tile(_ id: String, _ collection: String, _ bounds: Bounds) -> STACItem {
      STACItem(id: id, collection: collection, time: 0, bounds: bounds)
    }
    var all: [STACItem] = []
    for i in 0..<4 {
      let (x, y) = (10 + Double(i % 2), 50 + Double(i / 2))
      all.append(tile("dem\(i)", "cop-dem-glo-30", Bounds(west: x, south: y, east: x + 1, north: y + 1)))
    }
    for year in [2020, 2021] {
      let id = "ESA_WorldCover_10m_\(year)_v200_N48E009"
      all.append(tile(id, "esa-worldcover", Bounds(west: 9, south: 48, east: 12, north: 51)))
    }
    let catalog = InventedCatalog(all)
    let places = FootprintPlaces(
      longitudes: [10.5, 10.999, 11.001, 10.9985, 11, 30],
      latitudes: [50.5, 50.5, 50.999, 50.9988, 50.5, 50],
      days: [Int32](repeating: 18_262, count: 6))
    let choice = try TileChoice(of: .elevation, for: places, in: catalog)
    let ids = (0..<places.count).map { choice.tiles(of: $0).map { choice.items[Int($0)].id } }
    #expect(
      ids == [
        ["dem0"], ["dem0", "dem1"], ["dem1", "dem0", "dem2", "dem3"], ["dem0", "dem1", "dem2", "dem3"],
        ["dem0", "dem1"], [],
      ])
    #expect(choice.count(.noTile) == 1 && choice.searchCount == 2)
    var single = TileChoice.Rule()
    single.isSingle = true
    let only = try TileChoice(of: .elevation, for: places, in: catalog, rule: single)
    #expect((0..<places.count).map { only.tiles(of: $0).count } == [1, 1, 1, 1, 0, 0])
    #expect(only.outcomes[4] == .severalTiles)
    let dates: [(date: String, year: Int)] = [
      ("2019-04-01", 2020), ("2020-12-31", 2020), ("2021-01-01", 2021), ("2024-01-01", 2021),
    ]
    for (date, year) in dates {
      let day = Int32(try #require(UTC.second(date)) / 86_400)
      let place = FootprintPlaces(longitudes: [10], latitudes: [49], days: [day])
      let cover = try TileChoice(of: .landCover, for: place, in: catalog)
      #expect(cover.items.map(\.id) == ["ESA_WorldCover_10m_\(year)_v200_N48E009"])
    }
  }

  @Test func aSyntheticWorldIsChosenFrom() throws {
    let folder = SyntheticWorldTests.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let world = try SyntheticWorld(size: 240, dates: 3, footprints: 300)
    try world.write(to: folder.path)
    let catalog = try StaticCatalog(path: folder.path)
    #expect(catalog.items.count == 3 + 2 + 1 || catalog.items.count > 3)
    let scene = try #require(catalog.items.first { $0.collection == "sentinel-2-l2a" })
    #expect(scene.productName?.count == 60 && scene.baseline == 500 && scene.isOffsetApplied == false)
    #expect(scene.acquisition == .init(satellite: "S2B", tile: "32UPU", day: scene.day))
    for band in ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12", "SCL"] {
      let path = try #require(scene.path(of: band))
      #expect(FileManager.default.fileExists(atPath: path) && path.hasSuffix("/\(band).tif"))
    }
    let center = Point(
      x: (scene.bounds.west + scene.bounds.east) / 2, y: (scene.bounds.south + scene.bounds.north) / 2)
    let place = FootprintPlaces(
      longitudes: [center.x, 20], latitudes: [center.y, center.y], days: [Int32(scene.day), Int32(scene.day)])
    var rule = SceneChoice.Rule()
    rule.cloudLimit = 101
    let choice = try SceneChoice(for: place, in: catalog, rule: rule)
    #expect(choice.outcomes == [.chosen, .noScene] && choice.items.contains(scene))
    // Without its catalogue it is found too.
    let plain = try LocalScenes(path: folder.path)
    let again = try SceneChoice(for: place, in: plain, rule: rule)
    #expect(again.items.map(\.id) == choice.items.map(\.id))
    #expect(again.items.map(\.productName) == choice.items.map(\.productName))
    for kind in [TileChoice.Kind.elevation, .landCover] {
      for source in [catalog as any SceneCatalog, plain] {
        let tiles = try TileChoice(of: kind, for: place, in: source)
        #expect(tiles.tiles(of: 0).count == 1 && tiles.tiles(of: 1).isEmpty)
        #expect(tiles.items[0].productName?.count == 40)
        #expect(tiles.items[0].path(of: kind == .elevation ? "data" : "map")?.hasPrefix(folder.path) == true)
      }
    }
  }
}
