public import Formats
public import Geometry
public import Rasters

/// A raster that chips are cut from: one file, or several that continue one another on the same
/// pixel grid (the tiles of a DEM, say), laid out as one.
///
/// A source holds open maps and parsed directories, no pixels.
public final class Source: Sendable {
  /// The file's or folder's name without its ending; it goes into the index.
  public let name: String
  /// The path as the user gave it, for messages.
  public let path: String
  /// The grid of all tiles together.
  public let grid: Grid
  /// The files, in the order of their names.
  public let tiles: [Tile]
  /// Bands of every tile.
  public let bandCount: Int
  /// The type of every pixel.
  public let pixelType: PixelType
  /// The value of missing pixels, where there is one.
  public let noData: Double?

  /// One file of a source. A class, since chips ask for it a million times and a copy of all that an
  /// image holds costs more than the question.
  public final class Tile: Sendable {
    /// The mapped file.
    public let file: MappedFile
    /// Its first image.
    public let image: any RasterImage
    /// Where the file's pixels lie on the source's grid.
    public let window: Window
    /// The number of its first block among the source's blocks.
    public let firstBlock: Int
    let blockSize: Size
    let blockColumns: Int
    /// Blocks from a band to the next; zero where a block holds all bands.
    let bandStride: Int
    /// The decoded bytes of a full block.
    let decodedBlockBytes: Int
    /// What a thread that decodes takes beside that, where it is more than a block or two.
    let decodingBytes: Int

    init(file: MappedFile, image: any RasterImage, x: Int, y: Int, firstBlock: Int) {
      self.file = file
      self.image = image
      self.firstBlock = firstBlock
      window = Window(x: x, y: y, width: image.size.width, height: image.size.height)
      blockSize = image.blockSize
      blockColumns = image.blockColumns
      decodedBlockBytes = image.decodedBlockBytes
      decodingBytes = (image as? JPEG2000.Image)?.decodingBytes ?? 0
      bandStride = image.bandsPerBlock == 1 ? image.blockColumns * image.blockRows : 0
    }
  }

  /// The number of blocks in all tiles and bands.
  public let blockCount: Int

  /// Opens the file at `path`, or all GeoTIFFs and JPEG 2000 files in the folder there as one raster.
  ///
  /// - Throws: `FormatError` for a file that cannot be read; `ChippingError` for tiles that do not lie
  ///   on one pixel grid or differ in type.
  public convenience init(path: String) throws {
    let files = isDirectory(path) ? try rasterFiles(in: path) : [path]
    guard !files.isEmpty else {
      throw ChippingError(
        "\(path): no raster in this folder; name a .tif or .jp2 file or a folder that holds some")
    }
    try self.init(name: stem(of: path), path: path, files: files)
  }

  /// Opens images as one raster.
  ///
  /// - Throws: As `init(path:)`.
  package init(name: String, path: String, files: [String]) throws {
    var opened: [(MappedFile, any RasterImage)] = []
    for file in files {
      let map = try MappedFile(path: file)
      let image = try map.image()
      if let problem = image.crsProblem {
        throw ChippingError(
          "\(file): \(problem); assign a CRS that is known, for example with gdal_edit.py -a_srs")
      }
      opened.append((map, image))
    }
    let first = opened[0].1
    guard let type = first.pixelType else {
      throw ChippingError(
        "\(files[0]): \(first.unsupported ?? "pixels of this type") cannot be chipped; convert it")
    }
    guard first.transform != nil || opened.count == 1 else {
      throw ChippingError("\(files[0]): no geotransform, so its place among the other tiles is unknown")
    }
    let base = first.grid
    var union = Window(first.size)
    var origins = [(0, 0)]
    for (i, (_, image)) in opened.enumerated().dropFirst() {
      let grid = image.grid
      guard grid.crs == base.crs, image.pixelType == type, image.bandCount == first.bandCount,
        image.noData == first.noData || (image.noData?.isNaN == true && first.noData?.isNaN == true)
      else {
        throw ChippingError(
          "\(files[i]): CRS, type, bands or no-data value differ from \(files[0]); tiles must agree"
        )
      }
      let origin = base.position(of: Point(x: grid.transform.c, y: grid.transform.f))
      let x = origin.x.rounded()
      let y = origin.y.rounded()
      let pixel = grid.transform.pixelWidth / base.transform.pixelWidth
      guard abs(origin.x - x) < 0.01, abs(origin.y - y) < 0.01, abs(pixel - 1) < 1e-6,
        abs(grid.transform.pixelHeight / base.transform.pixelHeight - 1) < 1e-6, abs(x) < 1e9, abs(y) < 1e9
      else {
        throw ChippingError(
          "\(files[i]): its pixels do not continue those of \(files[0]); warp the tiles to one grid first")
      }
      origins.append((Int(x), Int(y)))
      union = union.union(
        Window(x: Int(x), y: Int(y), width: image.size.width, height: image.size.height))
    }
    var tiles: [Tile] = []
    var blocks = 0
    for ((map, image), origin) in zip(opened, origins) {
      tiles.append(
        Tile(file: map, image: image, x: origin.0 - union.x, y: origin.1 - union.y, firstBlock: blocks))
      blocks += image.blockCount
    }
    self.name = name
    self.path = path
    self.tiles = tiles
    blockCount = blocks
    grid = base.cropped(to: union)
    bandCount = first.bandCount
    pixelType = type
    noData = first.noData ?? Self.missingValue(of: first, in: files[0])
  }

  /// 0 for a band of a Sentinel-2 product in JPEG 2000, which has no place to say so.
  private static func missingValue(of image: any RasterImage, in file: String) -> Double? {
    image is JPEG2000.Image && stem(of: file).split(separator: "_").contains(where: Scene.isBand) ? 0 : nil
  }

  /// Where one decoded block lies.
  struct Block {
    let tile: Int
    /// Its number within the tile's file.
    let index: Int
    /// Its number within the source.
    let number: Int
    /// Its pixels on the source's grid, cut at the tile's edge.
    let window: Window
  }

  /// Calls `body` with each block that holds pixels of `window` in `band`, file by file, row by row.
  @inline(__always)
  func forEachBlock(in window: Window, band: Int, _ body: (Block) throws -> Void) rethrows {
    for t in tiles.indices {
      let tile = tiles[t]
      let part = window.intersection(tile.window)
      if part.isEmpty { continue }
      let size = tile.blockSize
      let origin = (x: tile.window.x, y: tile.window.y)
      for row in (part.y - origin.y) / size.height...(part.maxY - 1 - origin.y) / size.height {
        for column in (part.x - origin.x) / size.width...(part.maxX - 1 - origin.x) / size.width {
          let index = band * tile.bandStride + row * tile.blockColumns + column
          let whole = Window(
            x: origin.x + column * size.width, y: origin.y + row * size.height, width: size.width,
            height: size.height)
          try body(
            Block(
              tile: t, index: index, number: tile.firstBlock + index, window: whole.intersection(tile.window))
          )
        }
      }
    }
  }

  /// The tile that holds a block, and the block's number in its file.
  func locate(_ number: Int) -> (tile: Tile, index: Int) {
    var tile = tiles[0]
    for next in tiles.dropFirst() where next.firstBlock <= number { tile = next }
    return (tile, number - tile.firstBlock)
  }

  /// Whether two sources share the layout of their blocks, so that one plan serves both.
  func hasLayout(of other: Source) -> Bool {
    guard grid == other.grid, tiles.count == other.tiles.count else { return false }
    return zip(tiles, other.tiles).allSatisfy { a, b in
      a.window == b.window && a.blockSize == b.blockSize
        && a.bandStride == b.bandStride
    }
  }
}

/// What went wrong in planning or running a build: one sentence with the file, the place and the remedy.
public struct ChippingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// One sentence: what, where, and what to do.
  public let description: String
  /// An error of one sentence.
  public init(_ description: String) { self.description = description }
}
