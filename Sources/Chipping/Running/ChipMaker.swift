internal import Formats
internal import Geometry
internal import Rasters

/// The pixels of one chip: for each described layer its channels, plane after plane.
struct ChipPixels {
  /// For each layer of the plan its memory; nil for layers that are not made.
  var layers: [UnsafeMutableRawBufferPointer?]
  let window: Window
  let grid: Grid
}

/// Why a chip is not written.
enum ChipLoss: Error, Equatable {
  case rejected(String)
  case failed(String)
}

/// Makes chips from decoded blocks: sampling, gates, operations. Belongs to one worker.
final class ChipMaker {
  private let plan: Plan
  private let cursor: FeedCursor
  private let transforms = CoordinateTransforms()
  private let scratch = WarpScratch()
  private var assembly = Memory()
  private var sample = Memory()
  private var terrain = Memory()
  private var judged = Memory()
  private var beyond = Memory()
  private let shared: SharedSamples
  /// The transformation into the CRS of the grid at hand.
  private var toGrid: (grid: Int, transform: CoordinateTransform)?
  private let space = Workspace()
  /// The blocks under the channel that is being sampled.
  private var parts: [Part] = []
  /// What goes on where the source of the channel ends.
  private var further: [Plan.PlannedLayer.Input] = []

  private struct Part {
    let base: UnsafeMutableRawPointer
    let window: Window
    let rowBytes: Int
  }

  /// The numbers of the plan's sources.
  private let numbers: [ObjectIdentifier: Int]
  private let block: (Int) -> UnsafeMutableRawPointer?
  private let failure: (Int) -> String?

  /// Work memory that grows and is never given back.
  private final class Memory {
    private var buffer = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    deinit { buffer.deallocate() }
    func bytes(_ count: Int) -> UnsafeMutableRawPointer {
      if buffer.count < count || buffer.baseAddress == nil {
        buffer.deallocate()
        buffer = .allocate(byteCount: max(64, count), alignment: 64)
      }
      return buffer.baseAddress!
    }
  }

  /// - Parameters:
  ///   - block: The pixels of a block that is ready and pinned.
  ///   - failure: Why a block could not be decoded, nil where it was.
  init(
    plan: Plan, block: @escaping (Int) -> UnsafeMutableRawPointer?, failure: @escaping (Int) -> String?
  ) throws {
    self.plan = plan
    self.block = block
    self.failure = failure
    cursor = try FeedCursor(feeds: plan.feeds)
    shared = SharedSamples(plan)
    numbers = Dictionary(
      uniqueKeysWithValues: plan.sources.enumerated().map { (ObjectIdentifier($1), $0) })
  }

  func move(to chip: Int) {
    cursor.move(to: plan.chips.window(chip), grid: plan.chips.gridIndex(chip))
    shared.forget(grid: cursor.grid)
  }

  /// The reason why a chip lies off one of the described layers, nil where it lies on all.
  ///
  /// An integer layer without a no-data value must cover a chip wholly: nothing could say which of its
  /// pixels were observed. Any other must overlap it.
  func missingLayer(_ chip: Int) -> String? {
    for planned in plan.layers {
      for channel in planned.channels(on: cursor.grid) {
        if cursor.sourceWindow(channel.feed).isEmpty { return "outside-\(planned.layer.name)" }
        if planned.noData == nil, planned.layer.name != imageName,
          plan.feeds[channel.feed].warp(on: cursor.grid).mapping.covers(
            cursor.window, cursor.projector(channel.feed)) != true
        {
          return "outside-\(planned.layer.name)"
        }
      }
    }
    return nil
  }

  private lazy var imageName = plan.recipe.layers.first(where: \.isOutput)?.name ?? ""

  /// Adds the blocks that the chip at the cursor needs for a layer.
  func addBlocks(for layer: Int, to list: inout Set<Int>) {
    for channel in plan.layers[layer].inputs(on: cursor.grid) {
      let window = cursor.sourceWindow(channel.feed)
      if window.isEmpty { continue }
      let first = plan.firstBlock[channel.source]
      plan.sources[channel.source].forEachBlock(in: window, band: channel.band) {
        list.insert(first + $0.number)
      }
    }
  }

  /// The bytes of a layer of the chip at the cursor.
  func bytes(of layer: Int) -> Int {
    plan.layers[layer].planeCount * cursor.window.size.area * plan.layers[layer].type.size
  }

  /// One channel's plane in a layer's memory.
  func plane(_ channel: Int, of layer: Int, in memory: UnsafeMutableRawPointer) -> MutablePixels {
    let planned = plan.layers[layer]
    let size = cursor.window.size
    return MutablePixels(
      base: memory + channel * size.area * planned.type.size, type: planned.type, size: size)
  }

  /// Fills a layer of a chip, which is the one at the cursor.
  ///
  /// - Throws: `ChipLoss` when one of its blocks could not be decoded.
  func make(_ layer: Int, of chip: Int, into memory: UnsafeMutableRawPointer) throws(ChipLoss) {
    let planned = plan.layers[layer]
    if let composite = planned.layer.composite {
      let planes = planned.layer.planes.indices.map { plane($0, of: layer, in: memory) }
      try make(composite, of: planned, planes: planes)
      return
    }
    if let drawing = planned.layer.drawing {
      draw(drawing, at: chip, into: plane(0, of: layer, in: memory))
      return
    }
    for (c, input) in planned.channels(on: cursor.grid).enumerated() {
      let channel = planned.layer.channels[c]
      let target = plane(c, of: layer, in: memory)
      further = planned.continuations(of: c, on: cursor.grid)
      switch channel.operation {
      case .sample:
        try sample(input, into: target, fill: planned.fill)
        let shift = channel.isHarmonized ? plan.shift(on: cursor.grid) : 0
        if shift != 0 { target.shift(by: shift, noData: nil) }
      case .slope(let unit): try slope(input, into: target, unit, method: .horn, edges: .supplied)
      case .gradient: try slope(input, into: target, .degrees, method: .central, edges: .computed)
      }
    }
  }

  /// A channel's pixels in the layer's type.
  private func sample(
    _ input: Plan.PlannedLayer.Input, into target: MutablePixels, fill missing: Double
  ) throws(ChipLoss) {
    let type = plan.sources[input.source].pixelType
    if type == target.type {
      try fill(target, input)
      return
    }
    let own = MutablePixels(base: sample.bytes(target.size.area * type.size), type: type, size: target.size)
    try fill(own, input)
    own.readable.convert(into: target, noData: plan.feeds[input.feed].fill, fill: missing)
  }

  private func slope(
    _ input: Plan.PlannedLayer.Input, into target: MutablePixels, _ unit: SlopeUnit, method: TerrainMethod,
    edges: TerrainEdges
  ) throws(ChipLoss) {
    let type = plan.sources[input.source].pixelType
    let size = cursor.targetWindow(input.feed).size
    let own = MutablePixels(base: sample.bytes(size.area * type.size), type: type, size: size)
    try fill(own, input)
    var elevations = own.readable
    if type != .float32 {
      let floats = MutablePixels(base: terrain.bytes(size.area * 4), type: .float32, size: size)
      own.readable.convert(into: floats, noData: plan.feeds[input.feed].fill, fill: .nan)
      elevations = floats.readable
    }
    let grid = plan.chips.grids[cursor.grid]
    let metres = grid.crs?.metersPerUnit ?? 1
    elevations.slope(
      into: target, cellWidth: grid.transform.pixelWidth * metres,
      cellHeight: grid.transform.pixelHeight * metres, unit: unit, method: method, edges: edges)
  }

  /// Draws the site of a chip.
  private func draw(_ drawing: Layer.Drawing, at chip: Int, into target: MutablePixels) {
    target.fill(drawing.outside)
    guard let site = plan.chips.drawn(chip), let transform = transform(to: plan.chips.gridIndex(chip)) else {
      return
    }
    let circle = Circle(centre: transform.transform(site.centre), radius: drawing.radius)
    let grid = plan.chips.grid(chip)
    for span in circle.spans(on: grid.transform, in: cursor.window, rule: .allTouched) {
      target.cropped(
        to: Window(
          x: span.columns.lowerBound - cursor.window.x, y: span.y - cursor.window.y,
          width: span.columns.count, height: 1)
      ).fill(site.value)
    }
  }

  /// From longitude and latitude into the CRS of a grid; nil where there is no way.
  private func transform(to grid: Int) -> CoordinateTransform? {
    if let toGrid, toGrid.grid == grid { return toGrid.transform }
    guard let crs = plan.chips.grids[grid].crs, let made = try? transforms.transform(from: .wgs84, to: crs)
    else { return nil }
    toGrid = (grid, made)
    return made
  }

  /// Puts the dates of a composite together, each masked on its own grid and then sampled.
  private func make(
    _ composite: SceneComposite, of planned: Plan.PlannedLayer, planes: [MutablePixels]
  ) throws(ChipLoss) {
    let load: SceneComposite.Loading = { input, date, target in
      let feed = planned.dates[input][date].feed
      let cursor = self.cursor
      try composite.inputs[input].load(
        date, cursor.window, cursor.coordinates(feed), by: self.plan.feeds[feed].warp(on: cursor.grid),
        into: target, masks: composite.masks, from: self, self.space)
    }
    do {
      if composite.request.method.picksDates {
        try composite.pick(planes, space, load)
      } else {
        for (band, plane) in planes.enumerated() { try composite.blend(band, into: plane, space, load) }
      }
    } catch let loss as ChipLoss {
      throw loss
    } catch {
      throw .failed("\(error)")
    }
  }

  /// Samples one channel onto the target window of its feed, in the source's own type: from its source, and
  /// where that has nothing from those that continue it.
  private func fill(_ target: MutablePixels, _ channel: Plan.PlannedLayer.Input) throws(ChipLoss) {
    if shared.copy(channel, into: target) { return }
    try compute(target, channel)
    for other in further {
      let bytes = beyond.bytes(target.size.area * target.type.size)
      let own = MutablePixels(base: bytes, type: target.type, size: target.size)
      try compute(own, other)
      target.fillGaps(plan.feeds[channel.feed].fill, from: own.readable)
    }
    shared.keep(channel, target)
  }

  private func compute(_ target: MutablePixels, _ channel: Plan.PlannedLayer.Input) throws(ChipLoss) {
    let source = plan.sources[channel.source]
    let feed = plan.feeds[channel.feed]
    let window = cursor.sourceWindow(channel.feed)
    if window.isEmpty {
      target.fill(feed.fill)
      return
    }
    let type = source.pixelType
    let warp = feed.warp(on: cursor.grid)
    let place = cursor.targetWindow(channel.feed)
    let covered = try findParts(of: window, source: channel.source, band: channel.band)
    if parts.count == 1, covered == window.size.area {
      let whole = Pixels(
        base: parts[0].base, type: type, size: parts[0].window.size, rowBytes: parts[0].rowBytes)
      let inside = window.offsetBy(x: -parts[0].window.x, y: -parts[0].window.y)
      warp.fill(
        target, window: place, cursor.coordinates(channel.feed), from: whole.cropped(to: inside), at: window,
        scratch: scratch)
      return
    }
    // Blocks side by side: copied straight to their place where nothing is resampled, else put together.
    let isCopy = warp.copyOffset.map { window == place.offsetBy(x: $0.x, y: $0.y) } ?? false
    let whole =
      isCopy
      ? target
      : MutablePixels(base: assembly.bytes(window.size.area * type.size), type: type, size: window.size)
    if covered < window.size.area {
      guard source.noData != nil || type.isFloatingPoint else { throw .rejected("outside-\(source.name)") }
      whole.fill(source.noData ?? .nan)
    }
    for part in parts {
      let common = part.window.intersection(window)
      pixels(of: part, common, type).copy(
        into: whole.cropped(to: common.offsetBy(x: -window.x, y: -window.y)))
    }
    if !isCopy {
      warp.fill(
        target, window: place, cursor.coordinates(channel.feed), from: whole.readable, at: window,
        scratch: scratch)
    }
  }

  /// Finds the blocks under a window of a source, and tells how many of its pixels they hold.
  private func findParts(of window: Window, source number: Int, band: Int) throws(ChipLoss) -> Int {
    parts.removeAll(keepingCapacity: true)
    var covered = 0
    var lost: String?
    let source = plan.sources[number]
    let first = plan.firstBlock[number]
    source.forEachBlock(in: window, band: band) { found in
      let tile = source.tiles[found.tile]
      guard let base = block(first + found.number) else {
        lost = failure(first + found.number) ?? "\(tile.file.path): block \(found.index) is not in memory"
        return
      }
      let plane = tile.bandStride == 0 ? band * tile.blockSize.area * source.pixelType.size : 0
      parts.append(
        Part(
          base: base + plane, window: found.window, rowBytes: tile.blockSize.width * source.pixelType.size))
      covered += found.window.intersection(window).size.area
    }
    if let lost { throw .failed(lost) }
    return covered
  }

  /// The pixels of a part in a window of the source.
  private func pixels(of part: Part, _ window: Window, _ type: PixelType) -> Pixels {
    Pixels(base: part.base, type: type, size: part.window.size, rowBytes: part.rowBytes)
      .cropped(to: window.offsetBy(x: -part.window.x, y: -part.window.y))
  }

  /// Judges a chip, which is the one at the cursor, by a stage's gates.
  ///
  /// - Throws: `ChipLoss` with the reason of the first gate that it fails.
  func judge(_ chip: Int, by stage: Plan.Stage) throws(ChipLoss) {
    let planned = plan.layers[stage.layer]
    let size = cursor.window.size
    let memory = judged.bytes(bytes(of: stage.layer))
    try make(stage.layer, of: chip, into: memory)
    let plane = plane(0, of: stage.layer, in: memory).readable
    for gate in stage.gates {
      guard gate.test.admits(plane, noData: planned.noData, size: size) else { throw .rejected(gate.reason) }
    }
  }
}

extension ChipMaker: PixelReader {
  func read(_ window: Window, of source: Source, band: Int, into target: MutablePixels, gap: Double) throws {
    guard let number = numbers[ObjectIdentifier(source)] else {
      preconditionFailure("\(source.path) is not in the plan")
    }
    if try findParts(of: window, source: number, band: band) < window.size.area {
      target.fill(gap)
    }
    for part in parts {
      let common = part.window.intersection(window)
      let from = pixels(of: part, common, source.pixelType)
      let to = target.cropped(to: common.offsetBy(x: -window.x, y: -window.y))
      if to.type == from.type { from.copy(into: to) } else { from.convert(into: to, noData: nil, fill: 0) }
    }
  }
}

extension Gate.Test {
  /// Whether pixels pass.
  func admits(_ pixels: Pixels, noData: Double?, size: Size) -> Bool {
    switch self {
    case .classFraction(let classes, let limit):
      return Double(pixels.classCounts().count(of: classes)) <= limit * Double(size.area)
    case .roundedFraction(let classes, let limit):
      let counts = pixels.classCounts()
      let hundredths = classes.map { code in
        (Double(counts[code]) * 100 / Double(size.area)).rounded(.toNearestOrEven)
      }
      return hundredths.reduce(0, +) <= Double(limit)
    case .centre(let side, let classes):
      let counts = pixels.cropped(to: Self.middle(side, of: size)).classCounts()
      return classes.reduce(0) { $0 + counts[$1] } == counts.total
    case .noDataFraction(let limit):
      let valid = pixels.statistics(noData: noData).validCount
      return Double(size.area - valid) <= limit * Double(size.area)
    case .value(let statistic, let centre, let comparison, let limit):
      let part = centre.map { pixels.cropped(to: Self.middle($0, of: size)) } ?? pixels
      let statistics = part.statistics(noData: noData)
      guard statistics.validCount > 0 else { return false }
      let value =
        switch statistic {
        case .min: statistics.minimum
        case .mean: statistics.mean
        case .max: statistics.maximum
        }
      return comparison == .atMost ? value <= limit : value >= limit
    }
  }

  /// The middle square of a chip; on an odd rest it lies up and left.
  static func middle(_ side: Int, of size: Size) -> Window {
    let width = Swift.min(side, size.width)
    let height = Swift.min(side, size.height)
    return Window(x: (size.width - width) / 2, y: (size.height - height) / 2, width: width, height: height)
  }
}
