internal import Formats
internal import Geometry
public import Rasters
internal import Synchronization

/// Makes one raster of the scenes of several dates, without their clouds, and writes it as a cloud-optimised
/// GeoTIFF, strip by strip. Of one scene it is that scene with masked pixels missing.
///
/// - Each band of each date is masked at its own resolution, then laid onto the grid of the finest band (or
///   another resolution), bilinear as `gdalwarp` does; masked and missing pixels bleed into none. Then the
///   dates are put together: see `CompositeMethod`.
/// - Memory is bounded. While the blocks under a strip fit, each is decoded once; the summary counts.
/// - The file depends on the scenes and the request alone, not on threads or memory.
public struct SceneComposite: Sendable {
  /// What is asked for, as users say it.
  public struct Request: Sendable {
    /// How dates are put together.
    public var method = CompositeMethod.median
    /// What is masked; nil leaves out missing pixels only.
    public var mask: CloudMask?
    /// Band names, or `all`.
    public var bands = ["all"]
    /// Map units a pixel; the finest band's when nil.
    public var resolution: Double?
    /// What `best` compares: `ndvi`, the name of a band, or one with a minus before it for the least; NDVI
    /// when nil.
    public var score: String?
    /// The value of missing pixels; the first scene's when nil, else NaN in floats and 0 in integers.
    public var noData: Double?
    /// Whether each scene's radiometric offset is added to its digital numbers. Else scenes whose offsets
    /// differ are refused.
    public var harmonizes = false
    /// Workers.
    public var threads = 1
    /// Bytes for blocks, dates and rows of the output.
    public var memory = 1 << 30

    /// A median of all bands without a mask.
    public init() {}
  }

  /// What came of it.
  public struct Summary: Equatable, Sendable {
    /// The output's columns and rows.
    public let width, height: Int
    /// The output's bands.
    public let bands: [String]
    /// How many scenes went in.
    public let dates: Int
    /// Pixels that have no valid date in the finest band.
    public let pixelsWithoutDate: Int
    /// Blocks that were needed, and how often one was decoded.
    public let distinctBlocks, decodes: Int
  }

  /// One band of all scenes.
  struct Band: Sendable {
    let name: String
    /// For each date.
    let sources: [Scene.Band]
    /// From the band's grid, which all dates share, onto the target.
    let warp: Warp
    /// For each date from its mask onto the band's grid; empty without a mask.
    let maskWarps: [Warp]
    /// For each date what is added to digital numbers.
    let shifts: [Double]
    /// The radiometric offset that the values still carry.
    let offset: Double
  }

  let request: Request
  let grid: Grid
  let bands: [Band]
  /// Bands that are only compared: none, a band, or near infrared and red.
  let scores: [Band]
  let masks: [SceneMask]
  let pixelType: PixelType
  let noData: Double
  private let profile: GeoTIFFProfile

  /// Opens the scenes' headers and checks that they go together.
  ///
  /// - Parameter paths: Folders of band files, or rasters; for `first` in the order of preference.
  /// - Throws: `ChippingError`, `FormatError` or `GeometryError` with what is wrong and what to do.
  public init(scenes paths: [String], _ request: Request) throws {
    let scenes = try paths.map { try Scene(path: $0) }
    guard let first = scenes.first, scenes.count <= MutablePixels.dateLimit else {
      throw ChippingError("a composite is made of 1 to \(MutablePixels.dateLimit) scenes")
    }
    self.request = request
    let chosen = try first.bands(named: request.bands)
    guard let finest = chosen.min(by: { $0.resolution < $1.resolution }) else {
      throw ChippingError("\(first.path): the scene has no band to work on")
    }
    if scenes.count > 1, request.mask?.layer?.contains("=") == true {
      throw ChippingError("--layer NAME=FILE goes with one scene; name a band that every scene has")
    }
    let own = finest.source.grid
    if let resolution = request.resolution {
      guard resolution > 0, resolution.isFinite else {
        throw ChippingError("--resolution \(resolution): give the side of a pixel in map units, more than 0")
      }
      guard own.transform.isAxisAligned else {
        throw ChippingError(
          "\(finest.source.path): the raster is rotated; warp it to a grid that lies north up")
      }
      grid = own.resampled(to: resolution)
    } else {
      grid = own
    }
    pixelType = finest.source.pixelType
    let type = pixelType
    let declared = finest.source.noData.flatMap { type.holds($0) ? $0 : nil }
    noData = request.noData ?? declared ?? (type.isFloatingPoint ? .nan : 0)
    guard type.holds(noData) else {
      throw ChippingError("--nodata \(noData): pixels of \(type) cannot have this value; name another")
    }
    let masks = try request.mask.map { mask in try scenes.map { try SceneMask(mask, of: $0) } } ?? []
    self.masks = masks
    let target = grid
    let missing = noData
    func band(_ name: String) throws -> Band {
      try Band(
        name, of: scenes, type: type, noData: missing, onto: target, masks: masks,
        harmonizes: request.harmonizes)
    }
    bands = try chosen.map { try band($0.name) }
    scores = request.method == .best ? try Self.scoreBands(request.score, first).map(band) : []
    profile = Self.profile(chosen, bands, grid: target, noData: missing, type: type, request)
  }

  /// The names of the bands that a score is made of.
  private static func scoreBands(_ score: String?, _ scene: Scene) throws -> [String] {
    guard let score, score.lowercased() != "ndvi" else {
      for (infrared, red) in [("B08", "B04"), ("nir", "red"), ("B8A", "B04")]
      where scene.band(named: infrared) != nil && scene.band(named: red) != nil { return [infrared, red] }
      throw ChippingError(
        "\(scene.path): no bands B08 and B04 to rank dates by NDVI; name a band with --score")
    }
    return try scene.bands(named: [score.hasPrefix("-") ? String(score.dropFirst()) : score]).map(\.name)
  }

  private static func profile(
    _ chosen: [Scene.Band], _ bands: [Band], grid: Grid, noData: Double, type: PixelType, _ request: Request
  ) -> GeoTIFFProfile {
    let images = chosen.map { $0.source.tiles[0].image }
    let scales = zip(images, chosen).map { $0.scales[$1.band] }
    var offsets = zip(images, chosen).map { $0.offsets[$1.band] }
    // What all files say of themselves as a whole, and an offset that the values still carry.
    var metadata = images.first?.metadata ?? []
    metadata.removeAll { item in item.band != nil || !images.allSatisfy { $0.metadata.contains(item) } }
    if request.harmonizes {
      offsets = []
    } else if let carried = bands.lazy.map(\.offset).first(where: { $0 != 0 }) {
      metadata.append(TIFF.MetadataItem(name: "BOA_ADD_OFFSET", value: "\(Int(carried))"))
    }
    return GeoTIFFProfile(
      pixelType: type, bandCount: bands.count, grid: grid, blockSize: Size(Self.tile), noData: noData,
      bandNames: bands.map(\.name), scales: scales.contains { $0 != 1 } ? scales : [],
      offsets: offsets.contains { $0 != 0 } ? offsets : [], metadata: metadata)
  }

  /// The side of the output's tiles.
  static let tile = 512

  /// Writes the composite to `path`.
  ///
  /// - Throws: `FormatError` where a file cannot be read or written; nothing is left behind then.
  public func write(to path: String) throws -> Summary {
    let isClasses = bands.allSatisfy { $0.warp.resampling == .nearest }
    let writer = try COGWriter(
      path: path, profile: profile, overviewResampling: isClasses ? .mode : .average)
    let layout = CompositeLayout(self)
    let strip = UnsafeMutableRawPointer.allocate(byteCount: layout.stripBytes, alignment: 64)
    defer { strip.deallocate() }
    let blocks = DecodedBlocks(
      (bands + scores).flatMap { $0.sources.map(\.source) } + masks.map(\.source), budget: layout.blockBytes)
    let workers = (0..<max(1, request.threads)).map { _ in CompositeWorker(blocks) }
    let without = Atomic(0)
    let finest =
      bands.firstIndex { $0.sources[0].resolution == bands.map { $0.sources[0].resolution }.min() } ?? 0
    for y in stride(from: 0, to: grid.size.height, by: layout.rows) {
      let rows = Window(x: 0, y: y, width: grid.size.width, height: min(layout.rows, grid.size.height - y))
      let planes = bands.indices.map {
        MutablePixels(
          base: strip + $0 * rows.size.area * pixelType.size, type: pixelType, size: rows.size)
      }
      let columns = Array(stride(from: 0, to: rows.width, by: layout.columns))
      try run(columns.count, workers) { worker, item in
        let part = Window(
          x: columns[item], y: y, width: min(layout.columns, rows.width - columns[item]), height: rows.height)
        try fill(planes, part: part, strip: rows, cell: layout.cell, worker)
        let made = planes[finest].cropped(to: part.offsetBy(x: 0, y: -y)).readable
        without.add(made.count(of: noData), ordering: .relaxed)
      }
      try writer.write(planes.map(\.readable), at: rows)
    }
    try writer.close()
    let counts = blocks.counts
    return Summary(
      width: grid.size.width, height: grid.size.height, bands: bands.map(\.name),
      dates: bands[0].sources.count, pixelsWithoutDate: without.load(ordering: .relaxed),
      distinctBlocks: counts.distinct, decodes: counts.decodes)
  }

  /// Does all pieces of work, each by one worker.
  ///
  /// - Throws: The error of the first piece that failed.
  private func run(
    _ count: Int, _ workers: [CompositeWorker],
    _ work: @escaping @Sendable (CompositeWorker, Int) throws -> Void
  ) throws {
    let next = Atomic(0)
    let failure = Mutex<(piece: Int, error: any Error)?>(nil)
    let all = Unshared(workers)
    withoutActuallyEscaping(work) { work in
      withWorkers(min(count, workers.count)) { number in
        while true {
          let piece = next.add(1, ordering: .relaxed).oldValue
          guard piece < count, failure.withLock({ $0 == nil }) else { return }
          do { try work(all.value[number], piece) } catch {
            failure.withLock { first in
              if first.map({ $0.piece > piece }) ?? true { first = (piece, error) }
            }
          }
        }
      }
    }
    if let error = failure.withLock({ $0?.error }) { throw error }
  }

  /// A value of which each worker touches a part of its own.
  private struct Unshared<Value>: @unchecked Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}

/// How the output is cut into strips, pieces of work and windows, and what memory each may take.
struct CompositeLayout {
  /// Rows of a strip; columns of a piece of work.
  let rows, columns: Int
  /// What a worker holds all dates of at once.
  let cell: Size
  /// Bytes of a strip of all bands.
  let stripBytes: Int
  /// Bytes of decoded blocks.
  let blockBytes: Int

  init(_ composite: SceneComposite) {
    let tile = SceneComposite.tile
    let size = composite.grid.size
    let resolution = composite.grid.transform.pixelWidth
    // Blocks that reach over a strip's edge are needed twice, so a strip is as high as the highest. A piece
    // of work is as wide as the narrowest, so that few blocks are needed at a time.
    var side = tile
    var width = size.width
    let sources = (composite.bands + composite.scores).flatMap { $0.sources.map(\.source) }
    for source in sources + composite.masks.map(\.source) {
      let scale = source.grid.transform.pixelWidth / resolution
      let block = source.tiles[0].blockSize
      let height = min(Double(block.height) * scale, Double(size.height)).rounded(.up)
      side = max(side, (Int(max(1, min(height, 8192))) + tile - 1) / tile * tile)
      width = min(width, Int(min(Double(block.width) * scale, Double(size.width)).rounded(.up)))
    }
    let rowBytes = size.width * composite.pixelType.size * composite.bands.count
    let share = composite.request.memory / 3
    while side > tile, rowBytes * side > share { side = max(tile, side / 2 / tile * tile) }
    rows = side
    columns = max(tile, width)
    stripBytes = max(64, rowBytes * min(side, size.height))
    // All dates of a band at once, of all bands where whole dates are picked; masks and scores beside them.
    let held =
      composite.request.method.picksDates ? composite.bands.count + composite.scores.count + 2 : 2
    let dates = composite.bands[0].sources.count
    let pixelBytes = dates * held * max(4, composite.pixelType.size) * max(1, composite.request.threads)
    var cell = Size(min(tile, side))
    while cell.height > 16, cell.area * pixelBytes > share { cell.height /= 2 }
    while cell.width > 64, cell.area * pixelBytes > share { cell.width /= 2 }
    self.cell = cell
    blockBytes = max(
      8 << 20, composite.request.memory - min(stripBytes, share) - min(cell.area * pixelBytes, share))
  }
}
