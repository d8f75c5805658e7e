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
    /// For each channel its feed and source.
    let channels: [Input]
    /// For each input of a composite its dates.
    let dates: [[Input]]
    /// All that is read: the channels or their dates, and masks.
    let inputs: [Input]

    /// A band of a source, and how it lies on the chips' grids.
    typealias Input = (feed: Int, source: Int, band: Int)

    init(_ layer: Layer, channels: [Input], dates: [[Input]] = [], masks: [Input] = []) {
      self.layer = layer
      self.channels = channels
      self.dates = dates
      inputs = dates.isEmpty ? channels : dates.flatMap(\.self) + masks
      type = layer.pixelType
      fill = layer.fill
      noData = layer.noData
    }
  }

  /// How a target grid lies on a source grid, for all bands that share it.
  final class Feed: Sendable {
    let source: Int
    /// Target pixels beyond the window that the operation reads.
    let margin: Int
    /// The warp for each of the chips' grids.
    let warps: [Warp]
    let sampling: Sampling
    var fill: Double { sampling.fill }

    init(source: Int, margin: Int, sampling: Sampling, warps: [Warp]) {
      self.source = source
      self.margin = margin
      self.sampling = sampling
      self.warps = warps
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
    // Chips follow the blocks of the image's finest source: it has the most of them.
    let finest = image.channels.map(\.source).min {
      $0.grid.transform.pixelWidth < $1.grid.transform.pixelWidth
    }
    // A window takes some 14 bytes; half of the memory is for pixels.
    chips = try Self.orderedChips(
      for: recipe, image: finest ?? image.channels[0].source, limit: memory / 32)
    let grids = chips.grids
    var feeds: [Feed] = []
    layers = try recipe.layers.map { layer in
      if case .slope = layer.operation, let grid = grids.first(where: { $0.crs?.isGeographic != false }) {
        throw ChippingError(
          "layer \(layer.name): a slope needs pixels in metres, the chips lie in "
            + "\(grid.crs?.description ?? "no CRS"); add --crs utm --resolution 30")
      }
      if let composite = layer.composite {
        return try Self.plan(composite, layer, sources: sources, grids: grids, feeds: &feeds)
      }
      return PlannedLayer(
        layer,
        channels: try layer.channels.map { channel in
          let source = number(of: channel.source)
          return (
            try Self.feed(of: layer, from: source, in: sources, grids: grids, feeds: &feeds), source,
            channel.band
          )
        })
    }
    self.feeds = feeds
    stages = try Self.stages(for: recipe, layers: layers, sources: sources)
    units = Self.units(of: chips, layers: layers, memory: memory, threads: threads)
    (unitBlocks, unitStart) = try Self.blocks(
      of: units, chips: chips, layers: layers, feeds: feeds, sources: sources, firstBlock: first,
      count: blocks)
  }

  /// The chips in the order in which blocks lie in the reference file.
  private static func orderedChips(for recipe: Recipe, image: Source, limit: Int) throws -> Chips {
    var known: [(Grid, GridMapping, Projector?)] = []
    var chips = try Chips.laidOut(for: recipe, limit: limit) { window, grid in
      if grid == image.grid {
        return image.grid.window.contains(window) ? true : image.grid.window.intersects(window) ? nil : false
      }
      if !known.contains(where: { $0.0 == grid }) {
        let mapping = try GridMapping(from: grid, to: image.grid)
        known.append((grid, mapping, mapping.isProjected ? try mapping.projector() : nil))
      }
      guard let (_, mapping, projector) = known.first(where: { $0.0 == grid }) else { return false }
      return mapping.covers(window, projector)
    }
    guard chips.count + chips.outside.count > 0 else {
      throw ChippingError("no chip: the area of interest does not touch the scene \(recipe.sceneName)")
    }
    guard chips.count > 0 else {
      throw ChippingError(
        "none of the \(chips.outside.count) sites lies on \(image.path); are the columns longitude "
          + "and latitude in degrees, and is it the right scene?")
    }
    if case .grid = recipe.sites { return chips }
    let block = image.tiles[0].image.blockSize
    let cells = try chips.grids.map { grid in
      let mapping = try GridMapping(from: grid, to: image.grid)
      return (mapping, mapping.isProjected ? try mapping.projector() : nil)
    }
    let frozen = chips
    chips.sort { chip in
      let window = frozen.window(chip)
      let (mapping, projector) = cells[frozen.gridIndex(chip)]
      let place = mapping.position(
        Double(window.x) + Double(window.width) / 2, Double(window.y) + Double(window.height) / 2, projector)
      // A middle without an image, on a window that only its edges have, comes first.
      guard abs(place.x) < 1e9, abs(place.y) < 1e9 else { return (frozen.gridIndex(chip), 0, 0) }
      return (frozen.gridIndex(chip), Int(place.y) / block.height, Int(place.x) / block.width)
    }
    return chips
  }

  /// A layer that is composed of several dates: the feeds of all of them, and of their masks.
  private static func plan(
    _ composite: SceneComposite, _ layer: Layer, sources: [Source], grids: [Grid], feeds: inout [Feed]
  ) throws -> PlannedLayer {
    let sampling = Sampling(
      resampling: layer.resampling, noData: composite.noData, fill: composite.noData)
    func number(of source: Source) -> Int { sources.firstIndex { $0 === source } ?? 0 }
    let dates = try composite.inputs.map { band in
      try band.sources.map { date in
        let source = number(of: date.source)
        return (
          try feed(
            sampling, margin: 0, layer: layer.name, from: source, in: sources, grids: grids, feeds: &feeds),
          source, date.band
        )
      }
    }
    // A mask is looked at under every pixel that a band's kernel reads, and as far around as it is widened.
    func metres(_ grid: Grid) -> Double {
      grid.transform.pixelWidth * (grid.crs?.isGeographic == true ? 111_320 : grid.crs?.metersPerUnit ?? 1)
    }
    let pixel = grids.map(metres).min() ?? 1
    let coarsest = composite.inputs.flatMap(\.sources).map { metres($0.source.grid) }.max() ?? 1
    let masks = try composite.masks.map { mask in
      let source = number(of: mask.source)
      let kernel = (layer.resampling.radius + 2) * max(coarsest, pixel)
      let reach = (kernel + Double(mask.dilation + 2) * metres(mask.source.grid)) / pixel
      return (
        try feed(
          Sampling(resampling: .nearest, noData: nil, fill: 0), margin: Int(reach.rounded(.up)),
          layer: layer.name, from: source, in: sources, grids: grids, feeds: &feeds), source, mask.band
      )
    }
    return PlannedLayer(
      layer, channels: dates.prefix(layer.channels.count).map { $0[0] }, dates: dates, masks: masks)
  }

  /// The number of the feed for a layer's channel.
  private static func feed(
    of layer: Layer, from source: Int, in sources: [Source], grids: [Grid], feeds: inout [Feed]
  ) throws -> Int {
    let margin: Int
    if case .slope = layer.operation { margin = 1 } else { margin = 0 }
    let own = sources[source]
    // What a slope cannot be computed from is no elevation; a sample is the layer's fill.
    let missing = own.pixelType.isFloatingPoint ? .nan : own.noData ?? own.pixelType.range.lowerBound
    let fill = layer.operation == .sample ? sampleFill(layer, own) : missing
    return try feed(
      Sampling(resampling: layer.resampling, noData: own.noData, fill: fill), margin: margin,
      layer: layer.name, from: source, in: sources, grids: grids, feeds: &feeds)
  }

  /// The number of the feed that samples a source so, made when there is none yet.
  private static func feed(
    _ sampling: Sampling, margin: Int, layer: String, from source: Int, in sources: [Source], grids: [Grid],
    feeds: inout [Feed]
  ) throws -> Int {
    let own = sources[source]
    if let known = feeds.firstIndex(where: { feed in
      let other = sources[feed.source]
      return feed.margin == margin && feed.sampling.isSame(as: sampling)
        && other.pixelType == own.pixelType && other.hasLayout(of: own)
    }) {
      return known
    }
    do {
      let warps = try grids.map { grid in
        Warp(
          mapping: try GridMapping(from: grid, to: own.grid), resampling: sampling.resampling,
          sourceNoData: sampling.noData, fill: sampling.fill)
      }
      feeds.append(Feed(source: source, margin: margin, sampling: sampling, warps: warps))
    } catch let error as GeometryError {
      throw ChippingError("layer \(layer), \(own.path): \(error)")
    }
    return feeds.count - 1
  }

  /// The fill of a channel's samples, in the channel's own type: the layer's where the type holds it.
  private static func sampleFill(_ layer: Layer, _ source: Source) -> Double {
    source.pixelType.holds(layer.fill) ? layer.fill : source.noData ?? 0
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
      case .classFraction, .centre:
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
      layers[stage.layer].inputs.reduce(0) { sum, channel in
        sum + sources[channel.source].grid.size.area * sources[channel.source].pixelType.size
      }
    }
    // A sort that keeps the user's order among equals.
    return stages.enumerated().sorted { (cost($0.1), $0.0) < (cost($1.1), $1.0) }.map(\.1)
  }

  /// Bytes of a chip's output, uncompressed.
  func outputBytes(of chip: Int) -> Int {
    layers.lazy.filter(\.layer.isOutput).reduce(0) {
      $0 + $1.channels.count * $1.type.size * chips.window(chip).size.area
    }
  }

  /// Runs of consecutive chips on one grid: some 1.5 MB of output each, so that handing them out
  /// costs nothing and a unit stays in cache.
  private static func units(of chips: Chips, layers: [PlannedLayer], memory: Int, threads: Int) -> [Range<
    Int
  >] {
    let bytesPerPixel = layers.reduce(0) { $0 + $1.channels.count * $1.type.size }
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
    let wanted = Self.distinctChannels(of: layers)
    for (u, unit) in units.enumerated() {
      for chip in unit {
        cursor.move(to: chips.window(chip), grid: chips.gridIndex(chip))
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

  private static func distinctChannels(of layers: [PlannedLayer]) -> [(feed: Int, source: Int, band: Int)] {
    var channels: [(feed: Int, source: Int, band: Int)] = []
    for layer in layers {
      for input in layer.inputs where !channels.contains(where: { $0 == input }) { channels.append(input) }
    }
    return channels
  }

  /// The source, file and number of a block.
  func locate(_ block: Int) -> (source: Int, tile: Source.Tile, index: Int) {
    var source = 0
    // Sources are few; a scene has some twenty.
    while source + 1 < sources.count, firstBlock[source + 1] <= block { source += 1 }
    let (tile, index) = sources[source].locate(block - firstBlock[source])
    return (source, tile, index)
  }
}

/// Computes where a chip lies on every source, once for each feed. Belongs to one thread.
final class FeedCursor {
  private let feeds: [Plan.Feed]
  let projectors: [[Projector?]]
  private var coordinates: [Warp.Coordinates?]
  private var windows: [Window?]
  private(set) var window = Window(Size(0))
  private(set) var grid = 0

  init(feeds: [Plan.Feed]) throws {
    self.feeds = feeds
    projectors = try feeds.map { feed in
      try feed.warps.map { $0.mapping.isProjected ? try $0.mapping.projector() : nil }
    }
    coordinates = Array(repeating: nil, count: feeds.count)
    windows = Array(repeating: nil, count: feeds.count)
  }

  func move(to window: Window, grid: Int) {
    self.window = window
    self.grid = grid
    for i in coordinates.indices {
      coordinates[i] = nil
      windows[i] = nil
    }
  }

  /// The window of the target that a feed samples: the chip's, and the operation's margin.
  func targetWindow(_ feed: Int) -> Window { window.outset(by: feeds[feed].margin) }

  func coordinates(_ feed: Int) -> Warp.Coordinates {
    if let known = coordinates[feed] { return known }
    let made = feeds[feed].warps[grid].coordinates(of: targetWindow(feed), projector: projectors[feed][grid])
    coordinates[feed] = made
    return made
  }

  /// The pixels of the source that the chip needs.
  func sourceWindow(_ feed: Int) -> Window {
    if let known = windows[feed] { return known }
    let made = feeds[feed].warps[grid].sourceWindow(for: targetWindow(feed), coordinates(feed))
    windows[feed] = made
    return made
  }
}
