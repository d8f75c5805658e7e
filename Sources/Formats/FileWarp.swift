public import Geometry
public import Rasters

/// Samples a file onto another grid and writes it as a cloud-optimised GeoTIFF, tile by tile.
///
/// Which tile needs which block is found out first; then each block of the source is decoded once and freed
/// after the last tile that needs it. Memory is that of the blocks under a row of tiles.
public final class FileWarp {
  private let source: RasterFile
  private let target: Grid
  private let warp: Warp
  private let projector: Projector?
  private let noData: Double?
  private let blockSize = Size(512)

  /// - Parameters:
  ///   - target: The grid to fill.
  ///   - noData: What pixels without a source become and the file declares; nil takes the source's, NaN for
  ///     floats that have none, and 0, undeclared, for integers.
  /// - Throws: `FormatError` where pixels cannot be decoded or hold no such value, `GeometryError` where the
  ///   grids have nothing to do with one another.
  public init(
    _ source: RasterFile, onto target: Grid, resampling: Resampling, noData: Double? = nil
  ) throws {
    let type = try source.pixelType()
    self.source = source
    self.target = target
    // Some files declare a value that their pixels cannot have.
    let own = source.image.noData.flatMap { type.holds($0) ? $0 : nil }
    self.noData = noData ?? own ?? (type.isFloatingPoint ? .nan : nil)
    if let value = self.noData, !type.holds(value) {
      throw FormatError(
        source.image.name, "pixels of \(type) cannot be \(value)", remedy: "name another no-data value")
    }
    let mapping = try GridMapping(from: target, to: source.grid)
    if case .projected = mapping.kind { projector = try mapping.projector() } else { projector = nil }
    warp = Warp(
      mapping: mapping, resampling: resampling, sourceNoData: own, fill: self.noData ?? 0)
  }

  /// A north-up grid for a file in another CRS.
  ///
  /// - Parameters:
  ///   - resolution: The side of a pixel in map units.
  ///   - bounds: In the CRS; the north-west corner is kept. Nil takes those of the file, widened to multiples
  ///     of the resolution.
  public static func grid(
    for source: RasterFile, crs: CRS, resolution: Double, bounds: Bounds? = nil
  ) throws -> Grid {
    let grid: Grid
    if let bounds {
      // Beyond the limit below by far, so that no number traps here.
      let most = 1e9
      grid = Grid(
        size: Size(
          width: Int(max(1, min(most, (bounds.width / resolution).rounded()))),
          height: Int(max(1, min(most, (bounds.height / resolution).rounded())))),
        transform: AffineTransform(
          west: bounds.west, north: bounds.north, pixelWidth: resolution, pixelHeight: resolution), crs: crs)
    } else {
      guard let own = source.grid.crs else {
        throw FormatError(
          source.image.name, source.image.crsProblem ?? "has no CRS",
          remedy: "assign one, for example with gdal_edit.py -a_srs")
      }
      let covered = try CoordinateTransform(from: own, to: crs).transform(source.grid.bounds)
      grid = Grid.snapped(covering: covered, resolution: resolution, crs: crs)
    }
    guard grid.size.width <= sideLimit, grid.size.height <= sideLimit else {
      throw FormatError(
        source.image.name,
        "pixels of \(resolution) map units of \(crs) make more than \(sideLimit) on a side",
        remedy: "give a coarser resolution or smaller bounds")
    }
    return grid
  }

  /// The grid of a file with larger or smaller pixels. Its corner is kept, and its extent rounded to whole
  /// pixels.
  ///
  /// - Parameter ratio: How many pixels of the file make one on each axis.
  /// - Throws: `FormatError` where that leaves no pixel, or more than `sideLimit` on a side.
  public static func grid(for source: RasterFile, ratio: (x: Double, y: Double)) throws(FormatError) -> Grid {
    let own = source.grid
    let width = (Double(own.size.width) / ratio.x).rounded()
    let height = (Double(own.size.height) / ratio.y).rounded()
    guard width >= 1, height >= 1, width <= Double(sideLimit), height <= Double(sideLimit) else {
      throw FormatError(
        source.image.name, "has \(own.size) pixels, of which \(width) × \(height) cannot be made",
        remedy: "choose a size from 1 to \(sideLimit) on a side")
    }
    return Grid(
      size: Size(width: Int(width), height: Int(height)),
      transform: own.transform.scaled(x: ratio.x, y: ratio.y), crs: own.crs)
  }

  /// The most columns and rows of an output.
  public static let sideLimit = 1_000_000

  private func sourceWindow(_ window: Window) -> Window {
    warp.sourceWindow(for: window, warp.coordinates(of: window, projector: projector))
  }

  /// The size of the tiles that are sampled at once: that of a block, or where the target is much coarser a
  /// part of it, so that the source under a row of tiles stays small.
  private func tileSize() -> Size {
    var side = blockSize.width
    while side > 8 {
      let middle = Window(
        x: target.size.width / 2, y: target.size.height / 2, width: side, height: side)
      if sourceWindow(middle).size.area <= 4 * Self.sourceSide * Self.sourceSide { break }
      side /= 2
    }
    return Size(side)
  }

  /// About how many source pixels lie along the side of a tile, at most.
  private static let sourceSide = 1024

  /// How many blocks of the source were decoded by the last `write`, each once.
  public private(set) var decodedBlocks = 0

  /// Warps all bands and writes them to `path`.
  public func write(to path: String) throws(FormatError) {
    let image = source.image
    let type = try source.pixelType()
    let profile = GeoTIFFProfile(
      pixelType: type, bandCount: image.bandCount, grid: target, blockSize: blockSize, noData: noData,
      bandNames: image.bandNames.contains { $0 != nil } ? image.bandNames.map { $0 ?? "" } : [],
      scales: image.scales.contains { $0 != 1 } ? image.scales : [],
      offsets: image.offsets.contains { $0 != 0 } ? image.offsets : [])
    let writer = try COGWriter(
      path: path, profile: profile, overviewResampling: warp.resampling.blends ? .average : .mode)
    let tileSize = tileSize()
    let plan = TilePlan(target.size, tileSize, image, sourceWindow)
    let blocks = BlockPool(source, lastUses: plan.lastUses)
    let scratch = WarpScratch()
    var output = Scratch()
    var input = Scratch()
    let stripBytes = target.size.width * blockSize.height * type.size
    for y in stride(from: 0, to: target.size.height, by: blockSize.height) {
      let strip = Window(
        x: 0, y: y, width: target.size.width, height: min(blockSize.height, target.size.height - y))
      let base = output.base(stripBytes * image.bandCount)
      let bands = (0..<image.bandCount).map {
        MutablePixels(base: base + $0 * stripBytes, type: type, size: strip.size)
      }
      for tile in plan.tiles(in: strip) {
        let window = plan.windows[tile]
        let coordinates = warp.coordinates(of: window, projector: projector)
        let needed = plan.sources[tile]
        for (band, pixels) in bands.enumerated() {
          let supplied = MutablePixels(
            base: input.base(needed.size.area * type.size), type: type, size: needed.size)
          try blocks.copy(needed, band: band, into: supplied)
          warp.fill(
            pixels.cropped(to: window.offsetBy(x: 0, y: -y)), window: window, coordinates,
            from: supplied.readable, at: needed, scratch: scratch)
        }
        blocks.finish(tile)
      }
      try writer.write(bands.map(\.readable), at: strip)
    }
    decodedBlocks = blocks.decoded
    try writer.close()
  }
}

/// The tiles of a target, the source window of each, and which tile needs a block last.
private struct TilePlan {
  var windows: [Window] = []
  var sources: [Window] = []
  var lastUses: [Int: Int] = [:]
  private let columns: Int
  private let block: Size

  init(_ size: Size, _ block: Size, _ image: any RasterImage, _ source: (Window) -> Window) {
    self.block = block
    columns = (size.width + block.width - 1) / block.width
    for y in stride(from: 0, to: size.height, by: block.height) {
      for x in stride(from: 0, to: size.width, by: block.width) {
        let window = Window(x: x, y: y, width: block.width, height: block.height).intersection(Window(size))
        let needed = source(window)
        let touched = image.blocks(touching: needed)
        for plane in 0..<(image.isPlanar ? image.bandCount : 1) {
          for row in touched.rows {
            for column in touched.columns {
              lastUses[image.blockIndex(column: column, row: row, band: plane)] = windows.count
            }
          }
        }
        windows.append(window)
        sources.append(needed)
      }
    }
  }

  /// The tiles of a strip over the whole width, which begins with a row of tiles.
  func tiles(in strip: Window) -> Range<Int> {
    strip.y / block.height * columns..<(strip.maxY + block.height - 1) / block.height * columns
  }
}

/// Decoded blocks that tiles still need.
private final class BlockPool {
  private let source: RasterFile
  private let decoder = BlockDecoder()
  private let lastUses: [Int: Int]
  private var held: [Int: UnsafeMutableRawBufferPointer] = [:]
  private var spare: [UnsafeMutableRawBufferPointer] = []
  private(set) var decoded = 0

  init(_ source: RasterFile, lastUses: [Int: Int]) {
    self.source = source
    self.lastUses = lastUses
  }

  deinit {
    for memory in held.values { memory.deallocate() }
    for memory in spare { memory.deallocate() }
  }

  /// Frees the blocks that no tile after this one needs.
  func finish(_ tile: Int) {
    for (index, memory) in held where lastUses[index] == tile {
      spare.append(memory)
      held[index] = nil
    }
  }

  /// Copies the pixels of a window of the source, decoding the blocks that are not held.
  func copy(_ window: Window, band: Int, into target: MutablePixels) throws(FormatError) {
    let image = source.image
    let size = target.type.size
    let touched = image.blocks(touching: window)
    for row in touched.rows {
      for column in touched.columns {
        let index = image.blockIndex(column: column, row: row, band: band)
        let plane = try block(index) + (image.isPlanar ? 0 : band) * image.blockSize.area * size
        let part = image.window(ofBlock: index).intersection(window)
        for y in part.y..<part.maxY {
          let place = y % image.blockSize.height * image.blockSize.width + part.x % image.blockSize.width
          (target.row(y - window.y) + (part.x - window.x) * size).copyMemory(
            from: plane + place * size, byteCount: part.width * size)
        }
      }
    }
  }

  private func block(_ index: Int) throws(FormatError) -> UnsafeRawPointer {
    if let memory = held[index], let base = memory.baseAddress { return UnsafeRawPointer(base) }
    _ = try source.image.byteRange(ofBlock: index)
    let memory =
      spare.popLast() ?? .allocate(byteCount: max(1, source.image.decodedBlockBytes), alignment: 64)
    held[index] = memory
    try decoder.decode(index, of: source.image, in: source.file, into: memory)
    decoded += 1
    guard let base = memory.baseAddress else { preconditionFailure("a block's memory has no address") }
    return UnsafeRawPointer(base)
  }
}
