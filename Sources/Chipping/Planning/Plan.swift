internal import Formats
internal import Geometry
internal import Rasters

/// Everything that a build will do, before any pixel is read: every chip, every source block once,
/// the bytes to read, the memory and the output's size.
public struct Plan: Sendable {
  /// What is built.
  public let recipe: Recipe
  /// The windows of all chips, in plan order.
  public let chips: Chips
  /// The sources, each once, in the order in which layers name them.
  public let sources: [Source]
  /// The number of each source's first block among all blocks.
  let firstBlock: [Int]
  /// Layers with what is needed to sample them, hidden ones included.
  let layers: [PlannedLayer]
  /// Where chips lie on the sources; bands with one grid and one layout of blocks share a feed.
  let feeds: [Feed]
  /// The gates by layer, cheapest layer first.
  let stages: [Stage]
  /// Runs of consecutive chips that are worked on together.
  let units: [Range<Int>]
  /// The blocks that each unit may need, as one list with the first place of each unit.
  let unitBlocks: [Int32]
  let unitStart: [Int]

  /// A layer with what chips ask of it again and again.
  final class PlannedLayer: Sendable {
    let layer: Layer
    let type: PixelType
    let fill: Double
    let noData: Double?
    let planeCount: Int
    /// For each channel its feed and source: for all grids together, or for each grid.
    private let channels: [[Input]]
    /// For each input of a composite its dates.
    let dates: [[Input]]
    private let masks: [Input]
    /// For each grid and channel what goes on where the channel's source ends; empty where nothing ever does.
    private let continuations: [[[Input]]]

    /// A band of a source, and how it lies on the chips' grids.
    typealias Input = (feed: Int, source: Int, band: Int)

    /// Feed and source of each channel, for chips of a grid.
    func channels(on grid: Int) -> [Input] { channels.count == 1 ? channels[0] : channels[grid] }

    /// What goes on where the source of a channel ends, for chips of a grid.
    func continuations(of channel: Int, on grid: Int) -> [Input] {
      continuations.isEmpty ? [] : continuations[grid][channel]
    }

    /// All that is read for chips of a grid: the channels and what continues them, or their dates and masks.
    func inputs(on grid: Int) -> [Input] {
      guard dates.isEmpty else { return dates.flatMap(\.self) + masks }
      return continuations.isEmpty ? channels(on: grid) : channels(on: grid) + continuations[grid].joined()
    }

    init(
      _ layer: Layer, channels: [[Input]], continuations: [[[Input]]] = [], dates: [[Input]] = [],
      masks: [Input] = []
    ) {
      self.layer = layer
      self.channels = channels
      self.continuations = continuations.contains { $0.contains { !$0.isEmpty } } ? continuations : []
      self.dates = dates
      self.masks = masks
      planeCount = layer.planes.count
      type = layer.pixelType
      fill = layer.fill
      noData = layer.noData
    }
  }

  /// How target grids lie on a source grid, for all bands that share it.
  final class Feed: Sendable {
    let source: Int
    /// Target pixels beyond the window that the operation reads.
    let margin: Int
    /// The warp for each of the chips' grids that it serves, by the grid's number.
    let warps: [Int: Warp]
    let sampling: Sampling
    var fill: Double { sampling.fill }

    init(source: Int, margin: Int, sampling: Sampling, warps: [Int: Warp]) {
      self.source = source
      self.margin = margin
      self.sampling = sampling
      self.warps = warps
    }

    /// The warp from one of the grids that it serves.
    func warp(on grid: Int) -> Warp {
      guard let warp = warps[grid] else { preconditionFailure("the feed does not serve grid \(grid)") }
      return warp
    }
  }

  /// What a warp does beside its mapping.
  struct Sampling {
    let resampling: Resampling
    /// The value that is missing in the source.
    let noData: Double?
    /// The value of pixels without a source.
    let fill: Double

    func isSame(as other: Sampling) -> Bool {
      resampling == other.resampling && noData?.bitPattern == other.noData?.bitPattern
        && fill.bitPattern == other.fill.bitPattern
    }
  }

  /// A layer that gates look at, with its gates.
  struct Stage: Sendable {
    let layer: Int
    let gates: [Gate]
  }

  /// Lays out a recipe.
  ///
  /// - Parameters:
  ///   - memory: The bytes that decoded blocks and chips may take together.
  ///   - threads: Workers; more of them keep more chips in flight.
  /// - Throws: `ChippingError` or `GeometryError` where layers, sites and sources do not fit together.
  public init(_ recipe: Recipe, memory: Int, threads: Int) throws {
    self.recipe = recipe
    guard let image = recipe.layers.first(where: \.isOutput) else {
      throw ChippingError("nothing to write: no layer is an output")
    }
    let sources = recipe.sources
    func number(of source: Source) -> Int { sources.firstIndex { $0 === source } ?? 0 }
    self.sources = sources
    var first: [Int] = []
    var blocks = 0
    for source in sources {
      first.append(blocks)
      blocks += source.blockCount
      guard blocks <= Int(Int32.max) else {
        throw ChippingError("the sources have more than 2 billion blocks")
      }
    }
    firstBlock = first
    // A window takes some 14 bytes; half of the memory is for pixels.
    chips = try Self.orderedChips(for: recipe, image: image, limit: memory / 32)
    let grids = chips.grids
    for layer in recipe.layers where layer.channels.contains(where: { $0.operation != .sample }) {
      if let grid = grids.first(where: { $0.crs?.isGeographic != false }) {
        throw ChippingError(
          "layer \(layer.name): a slope needs pixels in metres, the chips lie in "
            + "\(grid.crs?.description ?? "no CRS"); add --crs utm --resolution 30")
      }
    }
    var builder = FeedBuilder(sources: sources, grids: grids)
    layers = try recipe.layers.enumerated().map { l, layer in
      if let composite = layer.composite { return try builder.plan(composite, layer) }
      guard case .acquisitions(let acquisitions, _, _) = recipe.target else {
        return PlannedLayer(layer, channels: [try builder.inputs(of: layer, on: nil)])
      }
      return PlannedLayer(
        layer,
        channels: try acquisitions.enumerated().map { number, acquisition in
          try builder.inputs(of: layer.with(acquisition.sources[l]), on: number)
        },
        continuations: try acquisitions.enumerated().map { number, acquisition in
          try builder.continuations(
            of: layer.with(acquisition.sources[l]), by: acquisition.continuations, on: number)
        })
    }
    feeds = builder.finished()
    stages = try Self.stages(for: recipe, layers: layers, sources: sources)
    units = Self.units(of: chips, layers: layers, memory: memory, threads: threads)
    (unitBlocks, unitStart) = try Self.blocks(
      of: units, chips: chips, layers: layers, feeds: feeds, sources: sources, firstBlock: first,
      count: blocks)
  }

  /// The scene that a chip is of.
  func scene(of chip: Int) -> (name: String, time: String?) {
    guard case .acquisitions(let acquisitions, _, _) = recipe.target else {
      return (recipe.sceneName, recipe.time)
    }
    let acquisition = acquisitions[chips.gridIndex(chip)]
    return (acquisition.name, acquisition.time)
  }

  /// What is added to the harmonized channels of chips on a grid.
  func shift(on grid: Int) -> Double {
    if case .acquisitions(let acquisitions, _, _) = recipe.target { acquisitions[grid].shift } else { 0 }
  }

  /// The chips in the order in which blocks lie in the files of the image's finest source: it has the most of
  /// them.
  private static func orderedChips(for recipe: Recipe, image: Layer, limit: Int) throws -> Chips {
    func finest(_ sources: [Source]) -> Source? {
      sources.min { $0.grid.transform.pixelWidth < $1.grid.transform.pixelWidth }
    }
    let layer = recipe.layers.firstIndex { $0.name == image.name } ?? 0
    func reference(_ grid: Int) -> Source {
      let own = image.channels.map(\.source)
      if case .acquisitions(let acquisitions, _, _) = recipe.target {
        return finest(acquisitions[grid].sources[layer]) ?? own[0]
      }
      return finest(own) ?? own[0]
    }
    let transforms = CoordinateTransforms()
    var known: [Int: (mapping: GridMapping, projector: Projector?)] = [:]
    func place(_ index: Int, _ grid: Grid) throws -> (mapping: GridMapping, projector: Projector?) {
      if let known = known[index] { return known }
      let mapping = try GridMapping(from: grid, to: reference(index).grid, transforms)
      let made = (mapping, mapping.isProjected ? try mapping.projector(transforms) : nil)
      known[index] = made
      return made
    }
    var chips = try Chips.laidOut(for: recipe, limit: limit) { window, index, grid in
      let own = reference(index).grid
      if grid == own {
        return own.window.contains(window) ? true : own.window.intersects(window) ? nil : false
      }
      let (mapping, projector) = try place(index, grid)
      return mapping.covers(window, projector)
    }
    guard chips.count + chips.outside.count > 0 else {
      throw ChippingError("no chip: the area of interest does not touch the scene \(recipe.sceneName)")
    }
    guard chips.count > 0 else {
      if case .acquisitions = recipe.target {
        let reasons = Dictionary(grouping: chips.outside.indices, by: chips.reason(ofOutside:))
          .map { "\($0.key) \($0.value.count)" }.sorted()
        throw ChippingError("none of the sites can be a chip: \(reasons.joined(separator: ", "))")
      }
      throw ChippingError(
        "none of the \(chips.outside.count) sites lies on \(reference(0).path); are the columns longitude "
          + "and latitude in degrees, and is it the right scene?")
    }
    if case .grid = recipe.sites { return chips }
    let cells = try chips.grids.enumerated().map { index, grid in
      (try place(index, grid), reference(index).tiles[0].image.blockSize)
    }
    let frozen = chips
    chips.sort { chip in
      let window = frozen.window(chip)
      let ((mapping, projector), block) = cells[frozen.gridIndex(chip)]
      let place = mapping.position(
        Double(window.x) + Double(window.width) / 2, Double(window.y) + Double(window.height) / 2, projector)
      // A middle without an image, on a window that only its edges have, comes first.
      guard abs(place.x) < 1e9, abs(place.y) < 1e9 else { return (0, 0) }
      return (Int(place.y) / block.height, Int(place.x) / block.width)
    }
    return chips
  }

  private static func stages(
    for recipe: Recipe, layers: [PlannedLayer], sources: [Source]
  ) throws -> [Stage] {
    var stages: [Stage] = []
    for gate in recipe.gates {
      guard let layer = recipe.layers.firstIndex(where: { $0.name == gate.layer }) else {
        throw ChippingError(
          "gate on '\(gate.layer)': no such layer or band; there are "
            + recipe.layers.map(\.name).joined(separator: ", "))
      }
      switch gate.test {
      case .classFraction, .roundedFraction, .centre:
        guard layers[layer].type == .uint8 else {
          throw ChippingError(
            "gate on '\(gate.layer)': classes need a uint8 layer, this is \(layers[layer].type)")
        }
      case .noDataFraction, .value: break
      }
      if let known = stages.firstIndex(where: { $0.layer == layer }) {
        stages[known] = Stage(layer: layer, gates: stages[known].gates + [gate])
      } else {
        stages.append(Stage(layer: layer, gates: [gate]))
      }
    }
    /// The bytes of a layer's sources, decoded: what its gates cost at most.
    func cost(_ stage: Stage) -> Int {
      layers[stage.layer].inputs(on: 0).reduce(0) { sum, channel in
        sum + sources[channel.source].grid.size.area * sources[channel.source].pixelType.size
      }
    }
    // A sort that keeps the user's order among equals.
    return stages.enumerated().sorted { (cost($0.1), $0.0) < (cost($1.1), $1.0) }.map(\.1)
  }

  /// Bytes of a chip's output, uncompressed.
  func outputBytes(of chip: Int) -> Int {
    layers.lazy.filter(\.layer.isOutput).reduce(0) {
      $0 + $1.planeCount * $1.type.size * chips.window(chip).size.area
    }
  }

  /// Runs of consecutive chips on one grid: some 1.5 MB of output each, so that handing them out
  /// costs nothing and a unit stays in cache.
  private static func units(of chips: Chips, layers: [PlannedLayer], memory: Int, threads: Int) -> [Range<
    Int
  >] {
    let bytesPerPixel = layers.reduce(0) { $0 + $1.planeCount * $1.type.size }
    let limit = min(3 << 19, max(1, memory / (16 * max(1, threads))))
    var units: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for chip in 0..<chips.count {
      let more = chips.window(chip).size.area * bytesPerPixel
      if chip > start,
        bytes + more > limit || chip - start >= 256 || chips.gridIndex(chip) != chips.gridIndex(start)
      {
        units.append(start..<chip)
        start = chip
        bytes = 0
      }
      bytes += more
    }
    units.append(start..<chips.count)
    return units
  }

  /// The blocks of each unit, each once.
  private static func blocks(
    of units: [Range<Int>], chips: Chips, layers: [PlannedLayer], feeds: [Feed], sources: [Source],
    firstBlock: [Int], count: Int
  ) throws -> ([Int32], [Int]) {
    var list: [Int32] = []
    var starts = [0]
    var seenBy = [Int32](repeating: -1, count: count)
    let cursor = try FeedCursor(feeds: feeds)
    // Bands of one file, and files with one layout, are looked up through their feed once a chip.
    var wanted: [PlannedLayer.Input] = []
    var served = -1
    for (u, unit) in units.enumerated() {
      // A unit lies on one grid.
      let grid = chips.gridIndex(unit.lowerBound)
      if grid != served {
        wanted = Self.distinctInputs(of: layers, on: grid)
        served = grid
      }
      for chip in unit {
        cursor.move(to: chips.window(chip), grid: grid)
        for (feed, source, band) in wanted {
          let window = cursor.sourceWindow(feed)
          if window.isEmpty { continue }
          sources[source].forEachBlock(in: window, band: band) { block in
            let number = firstBlock[source] + block.number
            if seenBy[number] != Int32(u) {
              seenBy[number] = Int32(u)
              list.append(Int32(number))
            }
          }
        }
      }
      starts.append(list.count)
    }
    return (list, starts)
  }

  private static func distinctInputs(of layers: [PlannedLayer], on grid: Int) -> [PlannedLayer.Input] {
    var inputs: [PlannedLayer.Input] = []
    for layer in layers {
      for input in layer.inputs(on: grid) where !inputs.contains(where: { $0 == input }) {
        inputs.append(input)
      }
    }
    return inputs
  }

  /// The source, file and number of a block.
  func locate(_ block: Int) -> (source: Int, tile: Source.Tile, index: Int) {
    // The last that begins at the block or before it.
    var (source, end) = (0, sources.count)
    while end - source > 1 {
      let middle = (source + end) / 2
      if firstBlock[middle] <= block { source = middle } else { end = middle }
    }
    let (tile, index) = sources[source].locate(block - firstBlock[source])
    return (source, tile, index)
  }
}
