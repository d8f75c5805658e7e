internal import Formats
internal import Geometry
internal import Rasters

extension SceneComposite.Band {
  /// A band that all scenes have, on one grid and in one type.
  ///
  /// - Throws: `ChippingError` naming the two scenes that differ, and what to do about it.
  init(
    _ name: String, of scenes: [Scene], type: PixelType, noData: Double, onto target: Grid,
    masks: [SceneMask], harmonizes: Bool
  ) throws {
    self.name = name
    let all = try scenes.map { try $0.bands(named: [name])[0] }
    sources = all
    let grid = all[0].source.grid
    for (band, scene) in zip(all, scenes) {
      guard band.source.pixelType == type else {
        throw ChippingError(
          "\(scene.path): \(name) has pixels of \(band.source.pixelType) beside others of \(type); "
            + "choose bands of one type with --bands")
      }
      guard band.source.grid == grid else {
        throw ChippingError(
          "\(scenes[0].path) and \(scene.path): \(name) lies on different grids; "
            + "lay one onto the other's with chipmill warp --crs --resolution --bounds")
      }
    }
    let isClasses = name.uppercased() == "SCL" || all[0].source.tiles[0].image.isPalette
    let mapping = try GridMapping(from: target, to: grid)
    guard case .scale = mapping.kind else {
      throw ChippingError(
        "\(all[0].source.path): \(name) has another CRS than the finest band; "
          + "chipmill warp lays it onto that"
      )
    }
    warp = Warp(
      mapping: mapping, resampling: isClasses ? .nearest : .bilinear, sourceNoData: noData, fill: noData)
    maskWarps = try masks.map { try $0.warp(onto: grid) }
    let offsets = try zip(all, scenes).map { try RadiometricOffset.of($0, in: $1) }
    shifts = offsets.map { harmonizes ? $0?.value ?? 0 : 0 }
    let numbers = offsets.map { $0?.value ?? 0 }
    offset = harmonizes ? 0 : numbers[0]
    guard !harmonizes else { return }
    if let other = numbers.firstIndex(where: { $0 != numbers[0] }) {
      func told(_ k: Int) -> String {
        "\(scenes[k].path) (\(Int(numbers[k])), by \(offsets[k]?.origin ?? "nothing that tells otherwise"))"
      }
      throw ChippingError(
        "\(told(0)) and \(told(other)): \(name) has different radiometric offsets; "
          + "--harmonize adds each scene's offset to its values")
    }
  }

  /// Writes a window of one date onto the warp's target, masked and missing pixels as `noData`.
  ///
  /// - Parameters:
  ///   - warp: From the grid that the band has on all dates, with `noData` for missing pixels and fill.
  ///   - coordinates: Those of the window.
  func load(
    _ date: Int, _ window: Window, _ coordinates: Warp.Coordinates, by warp: Warp, into target: MutablePixels,
    masks: [SceneMask], from reader: some PixelReader, _ space: Workspace
  ) throws {
    let band = sources[date]
    let needed = warp.sourceWindow(for: window, coordinates)
    guard !needed.isEmpty else {
      target.fill(warp.fill)
      return
    }
    // On the target's own grid the pixels are read where they belong.
    let isDirect = warp.copyOffset != nil && needed.size == window.size
    let pixels = isDirect ? target : space.pixels(.native, target.type, needed.size)
    try reader.read(needed, of: band.source, band: band.band, into: pixels, gap: warp.fill)
    let mask = space.pixels(.bandMask, .uint8, needed.size)
    if masks.isEmpty {
      mask.fill(0)
    } else {
      try masks[date].fill(mask, window: needed, maskWarps[date], from: reader, space)
    }
    if let noData = band.source.noData, noData != warp.fill {
      pixels.readable.addMissing(to: mask, noData: noData)
    }
    if shifts[date] != 0 { pixels.shift(by: shifts[date], noData: warp.fill) }
    pixels.fill(where: mask.readable, with: warp.fill)
    guard !isDirect else { return }
    warp.fill(target, window: window, coordinates, from: pixels.readable, at: needed, scratch: space.scratch)
  }
}

/// A worker of `SceneComposite`.
struct CompositeWorker: PixelReader {
  let blocks: DecodedBlocks
  let decoder = BlockDecoder()
  let space = Workspace()

  init(_ blocks: DecodedBlocks) { self.blocks = blocks }

  func read(_ window: Window, of source: Source, band: Int, into target: MutablePixels, gap: Double) throws {
    try blocks.read(window, of: source, band: band, into: target, gap: gap, with: decoder)
  }
}

extension SceneComposite {
  /// Fills the part of a strip's planes, window by window.
  func fill(
    _ planes: [MutablePixels], part: Window, strip: Window, cell: Size, _ worker: CompositeWorker
  ) throws {
    func eachCell(_ body: (Window) throws -> Void) rethrows {
      for y in stride(from: part.y, to: part.maxY, by: cell.height) {
        for x in stride(from: part.x, to: part.maxX, by: cell.width) {
          try body(Window(x: x, y: y, width: cell.width, height: cell.height).intersection(part))
        }
      }
    }
    func place(_ plane: MutablePixels, _ window: Window) -> MutablePixels {
      plane.cropped(to: window.offsetBy(x: 0, y: -strip.y))
    }
    if request.method.picksDates {
      try eachCell { window in
        try pick(planes.map { place($0, window) }, worker.space) { try load($0, $1, window, $2, worker) }
      }
    } else {
      // A band's blocks are done with before those of the next are decoded.
      for (band, plane) in planes.enumerated() {
        try eachCell { window in
          try blend(band, into: place(plane, window), worker.space) { try load($0, $1, window, $2, worker) }
        }
      }
    }
  }

  private func load(
    _ number: Int, _ date: Int, _ window: Window, _ target: MutablePixels, _ worker: CompositeWorker
  ) throws {
    let band = inputs[number]
    try band.load(
      date, window, .scale, by: band.warp, into: target, masks: masks, from: worker, worker.space)
  }

  /// The bands of the output, and behind them those that are only compared.
  var inputs: [Band] { bands + scores }

  /// Writes the pixels of an input's date to the memory it is given.
  typealias Loading = (_ input: Int, _ date: Int, _ target: MutablePixels) throws -> Void

  /// The median or mean of a band.
  func blend(_ band: Int, into target: MutablePixels, _ space: Workspace, _ load: Loading) throws {
    let dates = try self.dates(of: band, number: 0, target.size, space, load)
    target.composite(request.method, of: dates, noData: noData, fill: noData, scratch: space.scratch)
  }

  private func dates(
    of input: Int, number: Int, _ size: Size, _ space: Workspace, _ load: Loading
  ) throws -> [Pixels] {
    try inputs[input].sources.indices.map { date in
      let pixels = space.pixels(.date(date, band: number), pixelType, size)
      try load(input, date, pixels)
      return pixels.readable
    }
  }

  /// All bands of each pixel's first or best date that is valid in all of them.
  func pick(_ targets: [MutablePixels], _ space: Workspace, _ load: Loading) throws {
    let size = targets[0].size
    let loaded = try inputs.indices.map { try self.dates(of: $0, number: $0, size, space, load) }
    let dates = bands[0].sources.indices
    let missing = dates.map { date in
      let mask = space.pixels(.dateMask(date), .uint8, size)
      mask.fill(0)
      for band in loaded { band[date].addMissing(to: mask, noData: noData) }
      return mask.readable
    }
    var values: [Pixels]?
    if !scores.isEmpty {
      let compared = loaded.suffix(scores.count)
      values = dates.map { date in
        let score = space.pixels(.score(date), .float32, size)
        let bands = compared.map { $0[date] }
        if bands.count == 2 {
          score.normalizedDifference(bands[0], bands[1])
        } else {
          bands[0].convert(into: score, noData: nil, fill: .nan)
        }
        return score.readable
      }
    }
    let chosen = space.pixels(.choice, .uint16, size)
    chosen.chooseDates(
      masks: missing, scores: values, prefersLeast: request.score?.hasPrefix("-") == true)
    for (target, dates) in zip(targets, loaded) { target.pick(chosen.readable, of: dates, fill: noData) }
  }
}
