internal import Geometry
internal import Rasters

/// Finds out how the sources of a recipe lie under its chips. What lies alike is looked at once.
struct FeedBuilder {
  private let sources: [Source]
  private let grids: [Grid]
  private let numbers: [ObjectIdentifier: Int]
  private let transforms = CoordinateTransforms()
  private var feeds: [Draft] = []
  /// The drafts of each source's layout.
  private var alike: [Layout: [Int]] = [:]

  private struct Draft {
    let source: Int
    let margin: Int
    let sampling: Plan.Sampling
    var warps: [Int: Warp]
  }

  /// What sources with equal feeds have in common, for a quick look.
  private struct Layout: Hashable {
    let size: Size
    let tiles: Int
    let west, north: Double

    init(_ source: Source) {
      size = source.grid.size
      tiles = source.tiles.count
      (west, north) = (source.grid.transform.c, source.grid.transform.f)
    }
  }

  init(sources: [Source], grids: [Grid]) {
    self.sources = sources
    self.grids = grids
    numbers = Dictionary(uniqueKeysWithValues: sources.enumerated().map { (ObjectIdentifier($1), $0) })
  }

  /// All feeds, by the numbers that inputs name.
  func finished() -> [Plan.Feed] {
    feeds.map {
      Plan.Feed(source: $0.source, margin: $0.margin, sampling: $0.sampling, warps: $0.warps)
    }
  }

  /// The inputs of a layer's channels, for chips of one grid, or of all.
  mutating func inputs(of layer: Layer, on grid: Int?) throws -> [Plan.PlannedLayer.Input] {
    try layer.channels.map { try input(of: $0, from: $0.source, in: layer, on: grid) }
  }

  /// For each channel what goes on where its source ends, for chips of one grid.
  mutating func continuations(
    of layer: Layer, by continuations: [(of: Source, by: [Source])], on grid: Int
  ) throws -> [[Plan.PlannedLayer.Input]] {
    try layer.channels.map { channel in
      let others = continuations.first { $0.of === channel.source }?.by ?? []
      for other in others where other.pixelType != channel.source.pixelType {
        throw ChippingError(
          "\(other.path): its pixels are \(other.pixelType), those of \(channel.source.path) "
            + "\(channel.source.pixelType); tiles of one raster must agree")
      }
      return try others.map { try input(of: channel, from: $0, in: layer, on: grid) }
    }
  }

  private mutating func input(
    of channel: Layer.Channel, from own: Source, in layer: Layer, on grid: Int?
  ) throws -> Plan.PlannedLayer.Input {
    // What a slope cannot be computed from is no elevation; a sample is the layer's fill.
    let missing = own.pixelType.isFloatingPoint ? .nan : own.noData ?? own.pixelType.range.lowerBound
    let fill = channel.operation == .sample ? Self.sampleFill(layer, own) : missing
    let margin = if case .slope = channel.operation { 1 } else { 0 }
    let sampling = Plan.Sampling(resampling: channel.resampling, noData: own.noData, fill: fill)
    return (
      try feed(sampling, margin: margin, layer: layer.name, from: own, on: grid), number(of: own),
      channel.band
    )
  }

  /// A layer that is composed of several dates: the feeds of all of them, and of their masks.
  mutating func plan(_ composite: SceneComposite, _ layer: Layer) throws -> Plan.PlannedLayer {
    let resampling = layer.channels[0].resampling
    let sampling = Plan.Sampling(resampling: resampling, noData: composite.noData, fill: composite.noData)
    var dates: [[Plan.PlannedLayer.Input]] = []
    for band in composite.inputs {
      dates.append(
        try band.sources.map { date in
          (
            try feed(sampling, margin: 0, layer: layer.name, from: date.source, on: nil),
            number(of: date.source), date.band
          )
        })
    }
    // A mask is looked at under every pixel that a band's kernel reads, and as far around as it is widened.
    func metres(_ grid: Grid) -> Double {
      grid.transform.pixelWidth * (grid.crs?.isGeographic == true ? 111_320 : grid.crs?.metersPerUnit ?? 1)
    }
    let pixel = grids.map(metres).min() ?? 1
    let coarsest = composite.inputs.flatMap(\.sources).map { metres($0.source.grid) }.max() ?? 1
    let masks = try composite.masks.map { mask in
      let kernel = (resampling.radius + 2) * max(coarsest, pixel)
      let reach = (kernel + Double(mask.dilation + 2) * metres(mask.source.grid)) / pixel
      return (
        try feed(
          Plan.Sampling(resampling: .nearest, noData: nil, fill: 0), margin: Int(reach.rounded(.up)),
          layer: layer.name, from: mask.source, on: nil), number(of: mask.source), mask.band
      )
    }
    return Plan.PlannedLayer(
      layer, channels: [dates.prefix(layer.channels.count).map { $0[0] }], dates: dates, masks: masks)
  }

  private func number(of source: Source) -> Int { numbers[ObjectIdentifier(source)] ?? 0 }

  /// The number of the feed that samples a source so, made when there is none yet.
  private mutating func feed(
    _ sampling: Plan.Sampling, margin: Int, layer: String, from own: Source, on grid: Int?
  ) throws -> Int {
    let layout = Layout(own)
    let known = alike[layout, default: []].first { number in
      let feed = feeds[number]
      let other = sources[feed.source]
      return feed.margin == margin && feed.sampling.isSame(as: sampling)
        && other.pixelType == own.pixelType && other.hasLayout(of: own)
    }
    let number = known ?? feeds.count
    if known == nil {
      feeds.append(Draft(source: self.number(of: own), margin: margin, sampling: sampling, warps: [:]))
      alike[layout, default: []].append(number)
    }
    for target in grid.map({ $0..<$0 + 1 }) ?? grids.indices where feeds[number].warps[target] == nil {
      do {
        feeds[number].warps[target] = Warp(
          mapping: try mapping(from: target, to: own.grid, of: number), resampling: sampling.resampling,
          sourceNoData: sampling.noData, fill: sampling.fill)
      } catch let error as GeometryError {
        throw ChippingError("layer \(layer), \(own.path): \(error)")
      }
    }
    return number
  }

  /// How a grid lies on another; acquisitions of one tile have the same grid, and are looked at once.
  private func mapping(from target: Int, to source: Grid, of feed: Int) throws -> GridMapping {
    if let twin = feeds[feed].warps.first(where: { grids[$0.key] == grids[target] }) {
      return twin.value.mapping
    }
    return try GridMapping(from: grids[target], to: source, transforms)
  }

  /// The fill of a channel's samples, in the channel's own type: the layer's where the type holds it.
  private static func sampleFill(_ layer: Layer, _ source: Source) -> Double {
    source.pixelType.holds(layer.fill) ? layer.fill : source.noData ?? 0
  }
}

extension Layer {
  /// The layer with other sources in place of its channels' own.
  func with(_ sources: [Source]) -> Layer {
    precondition(sources.count == channels.count, "a source for each channel of \(name)")
    var layer = self
    for (i, source) in sources.enumerated() { layer.channels[i].source = source }
    return layer
  }
}
