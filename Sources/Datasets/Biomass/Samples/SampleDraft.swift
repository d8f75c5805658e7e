internal import Chipping
internal import Fetch
internal import Geometry

extension SampleRecipe {
  /// What each footprint's sample is made of, while it is being found out.
  struct Draft {
    /// A part of the dataset, a scene, and the rasters below it: of terrain several where tiles of two pixel
    /// sizes meet, that under the footprint first.
    struct Setting: Hashable {
      let part: Int
      let scene: Int32
      let elevation: [Int]
      let cover: Int
    }

    let choice: SceneChoice
    let shelf: SceneShelf
    let elevation: TileShelf
    let cover: TileShelf
    private let elevationChoice: TileChoice
    private let coverChoice: TileChoice
    private(set) var settings: [Setting] = []
    private var numbers: [Setting: Int32] = [:]
    /// For each footprint the number of its setting, or −1 − k for the k-th of the reasons.
    private(set) var of: [Int32] = []
    private(set) var reasons: [String] = []
    /// For each footprint its products, −1 for none.
    private(set) var products: [(scene: Int32, elevation: Int32, cover: Int32)] = []

    init(_ choice: SceneChoice, _ elevation: TileChoice, _ cover: TileChoice) throws {
      self.choice = choice
      of.reserveCapacity(choice.outcomes.count)
      products.reserveCapacity(choice.outcomes.count)
      elevationChoice = elevation
      coverChoice = cover
      shelf = SceneShelf(choice.items)
      func needed(_ tiles: TileChoice) -> Set<Int32> {
        var needed: Set<Int32> = []
        for footprint in choice.outcomes.indices where choice.outcomes[footprint] == .chosen {
          needed.formUnion(tiles.tiles(of: footprint))
        }
        return needed
      }
      self.elevation = try TileShelf(elevation.items, key: "data", needed: needed(elevation))
      // Maps of two years lie on one another; the name tells the year.
      self.cover = try TileShelf(cover.items, key: "map", needed: needed(cover)) { item in
        String((item.productName ?? item.id).prefix(24))
      }
    }

    /// The products' names as the dataset has them.
    var names: (scenes: [String], elevation: [String], cover: [String]) {
      func names(_ items: [STACItem]) -> [String] { items.map { $0.productName ?? $0.id } }
      return (names(choice.items), names(elevationChoice.items), names(coverChoice.items))
    }

    /// How many footprints have no sample for each reason.
    var reasonCounts: [String: Int] {
      var counts: [String: Int] = [:]
      for number in of where number < 0 { counts[reasons[Int(-1 - number)], default: 0] += 1 }
      return counts
    }

    /// Finds the scene and the tiles of the next footprint.
    mutating func add(_ number: Int, _ footprint: Footprint, part: Int) {
      func lose(_ reason: String) {
        let place = reasons.firstIndex(of: reason) ?? reasons.count
        if place == reasons.count { reasons.append(reason) }
        of.append(Int32(-1 - place))
        products.append((-1, -1, -1))
      }
      if choice.outcomes[number] != .chosen { return lose(choice.outcomes[number].reason) }
      let elevations = elevationChoice.tiles(of: number)
      let covers = coverChoice.tiles(of: number)
      if elevations.isEmpty { return lose(elevationChoice.outcomes[number].reason(.elevation)) }
      if covers.isEmpty { return lose(coverChoice.outcomes[number].reason(.landCover)) }
      let terrain = elevation.sources(of: elevations)
      let maps = cover.sources(of: covers)
      guard !terrain.isEmpty, maps.count == 1 else { return lose("tiles of several pixel sizes") }
      var reason = "scene cannot be used"
      for candidate in choice.candidates(of: number) {
        guard let entry = shelf.entry(candidate) else { continue }
        guard
          SceneShelf.holds(
            entry, longitude: footprint.longitude, latitude: footprint.latitude, size: Size(SampleRecipe.side)
          )
        else {
          reason = "at the scene's edge"
          continue
        }
        let setting = Setting(part: part, scene: candidate, elevation: terrain, cover: maps[0])
        let known = numbers[setting] ?? Int32(settings.count)
        if known == settings.count {
          settings.append(setting)
          numbers[setting] = known
        }
        of.append(known)
        products.append((candidate, elevations[0], covers[0]))
        return
      }
      lose(reason)
    }

    /// The settings part by part, neighbours in space after one another, so that what lies below several
    /// scenes is needed for a short time; and the numbers of the footprints' settings among them.
    func sorted() -> (settings: [Setting], of: [Int32]) {
      func key(_ setting: Setting) -> (Int, Double, Double, Int32) {
        let transform = shelf.entry(setting.scene)?.grid.transform
        return (setting.part, -(transform?.f ?? 0), transform?.c ?? 0, setting.scene)
      }
      let keys = settings.map(key)
      let order = settings.indices.sorted { a, b in
        keys[a] != keys[b]
          ? keys[a] < keys[b]
          : (settings[a].elevation + [settings[a].cover]).lexicographicallyPrecedes(
            settings[b].elevation + [settings[b].cover])
      }
      var places = [Int32](repeating: 0, count: settings.count)
      for (place, number) in order.enumerated() { places[number] = Int32(place) }
      return (order.map { settings[$0] }, of.map { $0 < 0 ? $0 : places[Int($0)] })
    }
  }
}
