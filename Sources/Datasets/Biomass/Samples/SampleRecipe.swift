public import Chipping
public import Fetch
internal import Formats
internal import Geometry
internal import Rasters

/// Samples of 32 × 32 pixels around footprints: Sentinel-2, terrain, land cover, and the biomass to learn.
///
///     footprints ─▶ searches ─▶ scenes and tiles ─▶ plan ─▶ batches ─▶ train_dataset.h5, test_dataset.h5
public struct SampleRecipe: Sendable {
  /// Pixels of a sample on a side.
  public static let side = 32

  /// Which scenes are taken.
  public var scenes = SceneChoice.Rule()
  /// How tiles meet samples.
  public var tiles = TileChoice.Rule()
  /// Whether the offset of newer Sentinel-2 products is taken off.
  public var isHarmonized = true
  /// The steepest slope in degrees in the middle of a sample.
  public var slopeLimit = 15.0
  /// Planned samples of a batch file.
  public var batchSize = 1000
  /// How many searches there are at once.
  public var threads: Int?
  /// The files that the footprints were read from.
  public var footprintFiles: [String] = []
  /// The address or path of the catalogue that is searched, for the dataset's ledger and lock.
  public var catalogue: String?

  /// What `chipmill gedi` writes beside the dataset's own files.
  private static let companions =
    ["train", "test"].flatMap { part in
      ["combined.csv", "combined.gpkg", "subset.csv", "distribution_subset.png"].map { "\(part)_\($0)" }
        + ["\(part)_set_distribution_all_footprints.png"]
    } + ["filter_counts.csv", "leakage.json", "logs", "fused_dataset.h5"]

  /// The rules of the original, without its faults.
  public init() {}

  /// What was found for the footprints.
  public struct Findings: Sendable {
    /// Footprints of both parts.
    public var footprints = 0
    /// Footprints that have a scene and tiles.
    public var samples = 0
    /// How scenes were searched for.
    public var counts = SceneChoice.Counts()
    /// Searches for tiles.
    public var tileSearches = 0
    /// Scenes that samples are cut from.
    public var scenes = 0
    /// What is wrong with scenes that cannot be used.
    public var problems: [String] = []
  }

  /// Searches for scenes and tiles and puts the recipe together. No pixel is read.
  ///
  /// - Throws: `FetchError`, `ChippingError` or `FormatError`; also where no footprint has all that it needs.
  public func recipe(
    for tables: BiomassTables.Parts<FootprintTable>, in catalog: any SceneCatalog
  ) throws -> (recipe: Recipe, findings: Findings) {
    let places = FootprintPlaces(tables)
    var choice = try SceneChoice(for: places, in: catalog, rule: scenes, threads: threads)
    try Self.checkPlaces(choice.items, keys: SceneShelf.bands)
    if scenes.order == .clearest {
      let gates = gates.filter { $0.layer == "SCL" }
      try choice.putClearestFirst(for: places, gates: gates, threads: threads)
    }
    let elevation = try TileChoice(of: .elevation, for: places, in: catalog, rule: tiles, threads: threads)
    let cover = try TileChoice(of: .landCover, for: places, in: catalog, rule: tiles, threads: threads)
    try Self.checkPlaces(elevation.items, keys: ["data"])
    try Self.checkPlaces(cover.items, keys: ["map"])
    var findings = Findings()
    findings.footprints = tables.count
    findings.counts = choice.counts
    findings.tileSearches = elevation.searchCount + cover.searchCount
    var draft = try Draft(choice, elevation, cover)
    for number in 0..<tables.count {
      let (footprint, part) = tables[number]
      draft.add(number, footprint, part: part == .train ? 0 : 1)
    }
    findings.problems = draft.shelf.problems
    findings.samples = draft.of.lazy.filter { $0 >= 0 }.count
    findings.scenes = Set(draft.settings.map(\.scene)).count
    guard findings.samples > 0 else {
      let reasons = draft.reasonCounts.map { "\($0.value) \($0.key)" }.sorted()
      throw ChippingError(
        "none of the \(tables.count) footprints has all that a sample needs: "
          + reasons.joined(separator: ", ") + (draft.shelf.problems.first.map { "; first: \($0)" } ?? ""))
    }
    let recipe = try self.recipe(
      draft, SampleSites(tables, products: draft.products, names: draft.names), tables, findings)
    return (recipe, findings)
  }

  private func recipe(
    _ draft: Draft, _ sites: SampleSites, _ tables: BiomassTables.Parts<FootprintTable>,
    _ findings: Findings
  ) throws -> Recipe {
    let (settings, of) = draft.sorted()
    let acquisitions = try settings.map { setting in
      guard let entry = draft.shelf.entry(setting.scene) else {
        preconditionFailure("a scene that was chosen is open")
      }
      let bands = entry.scene.bands.map(\.source)
      let terrains = setting.elevation.map { draft.elevation.sources[$0] }
      let terrain = terrains[0]
      var acquisition = try Acquisition(
        entry.scene, item: draft.choice.items[Int(setting.scene)], on: entry.grid,
        sources: [
          bands, [draft.cover.sources[setting.cover]], [terrain, terrain], [], [bands[0]], [terrain],
        ], harmonizes: isHarmonized)
      if terrains.count > 1 { acquisition.continuations = [(terrain, Array(terrains.dropFirst()))] }
      return acquisition
    }
    var recipe = Recipe(
      sceneName: "", time: nil, sites: .points(sites, edge: .drop), chipSize: Size(Self.side),
      target: .acquisitions(acquisitions, of: of, reasons: draft.reasons),
      layers: Self.layers(acquisitions[0].sources), gates: gates)
    recipe.siteColumns = SampleSites.Column.allCases.map(\.name)
    recipe.siteFiles = footprintFiles
    recipe.companions = Self.companions
    recipe.origin = origin
    recipe.notes = notes(tables, draft, findings, acquisitions)
    let trainCount = settings.prefix { $0.part == 0 }.count
    var layout = HDF5Layout(
      groups: [
        HDF5Layout.Group(name: "train", acquisitions: 0..<trainCount),
        HDF5Layout.Group(name: "test", acquisitions: trainCount..<settings.count),
      ], batchSize: batchSize, columns: Self.columns)
    layout.attributes = [("CopDEM", "units", "metres, degrees"), ("AGBD Raster", "units", "Mg/ha")]
    recipe.layout = layout
    recipe.text = text(tables, acquisitions.map(\.name))
    return recipe
  }

  /// What tells this dataset from another.
  private func text(_ tables: BiomassTables.Parts<FootprintTable>, _ scenes: [String]) -> JSON {
    var sum: UInt64 = 0
    for number in 0..<tables.count {
      let f = tables[number].footprint
      // Fields of eight and four bytes without a gap, which would have any bytes.
      withUnsafeBytes(of: (f.shot, f.longitude, f.latitude, f.deltaTime, f.agbd, f.agbdError)) {
        sum = checksum($0, from: sum)
      }
    }
    let names = Set(scenes).sorted()
    return .object([
      JSON.Member("system", "gedi"), JSON.Member("scene", .string("\(names.count) Sentinel-2 scenes")),
      JSON.Member("size", [.integer(Self.side), .integer(Self.side)]),
      JSON.Member("points", .string("\(tables.count) GEDI footprints")),
      JSON.Member("layers", ["WorldCover", "CopDEM", "AGBD Raster"]),
      JSON.Member(
        "gates",
        [
          "SCL[4,5]@4", "SCL[8,9,10]<=0.25", "SCL[2,3]<=0.25", "SCL[11]<=0.25", "SCL[6]<=0.25",
          "SCL[0,1,7]<=0.05", .string("max(slope)@4<=\(slopeLimit)"),
        ]), JSON.Member("checksum", .string(String(sum, radix: 16))),
      JSON.Member("scenes", .array(names.map { .string($0) })),
      JSON.Member("order", .string(self.scenes.order.rawValue)),
      JSON.Member("days", .integer(self.scenes.days)), JSON.Member("cloud", .number(self.scenes.cloudLimit)),
      JSON.Member("single_tiles", .bool(tiles.isSingle)), JSON.Member("harmonized", .bool(isHarmonized)),
      JSON.Member("batch", .integer(batchSize)),
    ])
  }
}

/// What a sample consists of, and what it must meet.
extension SampleRecipe {
  /// The names of the scene classes, by code.
  static let classNames = [
    "NO_DATA", "SATURATED_OR_DEFECTIVE", "CAST_SHADOWS", "CLOUD_SHADOWS", "VEGETATION", "NOT_VEGETATED",
    "WATER", "UNCLASSIFIED", "CLOUD_MEDIUM_PROBABILITY", "CLOUD_HIGH_PROBABILITY", "THIN_CIRRUS",
    "SNOW or ICE",
  ]

  /// The layers, with sources of some acquisition; hidden ones are for gates and the index.
  private static func layers(_ sources: [[Source]]) -> [Layer] {
    let bands = zip(SceneShelf.bands, sources[0]).map { name, source in
      var channel = Layer.Channel(
        name: name, source: source, band: 0, resampling: name == "SCL" ? .nearest : .bilinear)
      channel.isHarmonized = name != "SCL"
      return channel
    }
    func terrain(_ name: String, _ operation: Layer.Operation) -> Layer.Channel {
      Layer.Channel(
        name: name, source: sources[2][0], band: 0, resampling: .bilinear, operation: operation)
    }
    var image = Layer(name: "Sentinel-2 L2A", channels: bands)
    image.isSummarized = false
    var cover = Layer(
      name: "WorldCover",
      channels: [Layer.Channel(name: "WorldCover", source: sources[1][0], band: 0, resampling: .nearest)],
      isClasses: true)
    cover.classes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100]
    let elevation = Layer(
      name: "CopDEM", channels: [terrain("elevation", .sample), terrain("slope", .gradient)])
    var drawn = Layer(name: "AGBD Raster", drawing: Layer.Drawing(radius: 12, outside: -9999))
    drawn.isSummarized = false
    var classes = Layer(
      name: "SCL",
      channels: [Layer.Channel(name: "SCL", source: sources[0][0], band: 0, resampling: .nearest)],
      isClasses: true, isOutput: false)
    classes.classes = Array(0...11)
    let slope = Layer(name: "slope", channels: [terrain("slope", .gradient)], isOutput: false)
    return [image, cover, elevation, drawn, classes, slope]
  }

  /// The original's rules: the middle 4 × 4 pixels, five shares of classes rounded to hundredths, the slope.
  private var gates: [Gate] {
    func share(_ classes: [UInt8], _ hundredths: Int, _ reason: String) -> Gate {
      Gate(layer: "SCL", test: .roundedFraction(classes, atMost: hundredths), reason: reason)
    }
    return [
      Gate(layer: "SCL", test: .centre(side: 4, classes: [4, 5]), reason: "centre not clear land"),
      share([8, 9, 10], 25, "clouds"), share([3, 2], 25, "shadows"), share([11], 25, "snow or ice"),
      share([6], 25, "water"), share([0, 7, 1], 5, "missing or unclassified"),
      Gate(layer: "slope", test: .value(.max, centre: 4, .atMost, limit: slopeLimit), reason: "steep"),
    ]
  }

  private static var columns: [HDF5Layout.Column] {
    func number(_ column: SampleSites.Column) -> Int { column.rawValue }
    return [
      HDF5Layout.Column("data/Transforms", .matrix), HDF5Layout.Column("data/CRS", .crs),
      HDF5Layout.Column("data/S2 SCL Stats", .shares(layer: "SCL", names: classNames)),
      HDF5Layout.Column("data/Sentinel-2 Product Name", .texts([number(.scene)])),
      HDF5Layout.Column("data/WorldCover Tile Name", .texts([number(.cover)])),
      HDF5Layout.Column("data/CopDEM Tile Name", .texts([number(.elevation)])),
      HDF5Layout.Column("data/GEDI Product Name", .texts([number(.granule)])),
      HDF5Layout.Column(
        "data/AGBD Values", .floats([number(.agbd)]), attributes: [("units", "Mg/ha")]),
      HDF5Layout.Column(
        "data/AGBD Standard Error", .floats([number(.agbdError)]), attributes: [("units", "Mg/ha")]),
      HDF5Layout.Column("data/GEDI Shot Number", .ids),
      HDF5Layout.Column("data/GEDI Acquisition Time", .texts([number(.acquired)])),
      HDF5Layout.Column(
        "data/GEDI Delta Time", .reals([number(.deltaTime)]),
        attributes: [("units", "seconds since 2018-01-01 00:00:00 UTC")]),
      HDF5Layout.Column(
        "data/GEDI Lat Lon", .reals([number(.latitude), number(.longitude)]),
        attributes: [("units", "degrees")]),
    ]
  }
}

extension FootprintPlaces {
  /// Where both parts of a dataset were taken, and on which days their granules began.
  fileprivate init(_ tables: BiomassTables.Parts<FootprintTable>) {
    func days(_ table: FootprintTable) -> [Int32] {
      let days = table.granules.map { Int32($0.start.microseconds.floorDivided(by: 86_400_000_000)) }
      return table.footprints.map { days[Int($0.granule)] }
    }
    self.init(
      longitudes: (0..<tables.count).map { tables[$0].footprint.longitude },
      latitudes: (0..<tables.count).map { tables[$0].footprint.latitude },
      days: days(tables.train) + days(tables.test))
  }
}
