public import Geometry
public import Rasters

/// One image of a raster file, whatever its format: what its pixels are, where they lie on the map, and
/// in which blocks they are stored. `MappedFile.image()` finds it, a `BlockDecoder` decodes its blocks.
public protocol RasterImage: Sendable {
  /// What errors call the file.
  var name: String { get }
  /// The number of columns and rows.
  var size: Size { get }
  /// Samples of a pixel.
  var bandCount: Int { get }
  /// The type that decoded pixels have; nil where `unsupported` says why they cannot be decoded.
  var pixelType: PixelType? { get }
  /// Why pixels cannot be decoded; nil where they can.
  var unsupported: String? { get }
  /// Columns and rows of a block.
  var blockSize: Size { get }
  /// Blocks in a row.
  var blockColumns: Int { get }
  /// Rows of blocks.
  var blockRows: Int { get }
  /// True where each band has blocks of its own; else a block holds all bands.
  var isPlanar: Bool { get }
  /// Whether pixels are entries of a colour table, so that they are never blended.
  var isPalette: Bool { get }
  /// The value of pixels without data, for all bands; NaN is a value.
  var noData: Double? { get }
  /// A name for each band, where the file gives one.
  var bandNames: [String?] { get }
  /// For each band the factor that turns its values into physical ones; 1 unless stated.
  var scales: [Double] { get }
  /// The summands beside `scales`; 0 unless stated.
  var offsets: [Double] { get }
  /// GDAL's metadata but for band names, scales and offsets.
  var metadata: [TIFF.MetadataItem] { get }
  /// From pixel corners to the map; nil where the file has no affine transform.
  var transform: AffineTransform? { get }
  /// The reference system; nil where there is none or it is not understood.
  var crs: CRS? { get }
  /// Why the CRS is not known though the file states one; nil where all is well.
  var crsProblem: String? { get }

  /// Where the bytes of a block lie in the file; nil for one whose pixels are all missing.
  ///
  /// - Throws: `FormatError` where the range is not in the file, and where pixels cannot be decoded at all.
  /// - Precondition: The block exists.
  func byteRange(ofBlock index: Int) throws(FormatError) -> Range<Int>?

  /// Writes a block, decoded, into `target`: see `BlockDecoder`.
  func decode(
    _ index: Int, in file: MappedFile, into target: UnsafeMutableRawBufferPointer, with decoder: BlockDecoder
  ) throws(FormatError)
}

extension RasterImage {
  /// Size, transform (the identity where there is none) and CRS.
  public var grid: Grid { Grid(size: size, transform: transform ?? .identity, crs: crs) }

  /// Samples of a pixel in a block: all bands where they are stored together, one where each has its own
  /// blocks.
  public var bandsPerBlock: Int { isPlanar ? 1 : bandCount }

  /// The number of blocks in all planes.
  public var blockCount: Int { blockColumns * blockRows * (isPlanar ? bandCount : 1) }

  /// The decoded bytes of a full block, all its bands: what `BlockDecoder` needs as a target. Zero where
  /// pixels cannot be decoded.
  public var decodedBlockBytes: Int {
    pixelType.map { blockSize.width * blockSize.height * bandsPerBlock * $0.size } ?? 0
  }

  /// The number of the block at a place of the block lattice that holds a band (from 0).
  ///
  /// - Precondition: The place and the band exist.
  public func blockIndex(column: Int, row: Int, band: Int) -> Int {
    precondition(
      column >= 0 && column < blockColumns && row >= 0 && row < blockRows && band >= 0 && band < bandCount,
      "block (\(column), \(row)) of band \(band) does not exist")
    return (isPlanar ? band : 0) * blockColumns * blockRows + row * blockColumns + column
  }

  /// The pixels of a block, clipped to the image.
  ///
  /// - Precondition: The block exists.
  public func window(ofBlock index: Int) -> Window {
    precondition(index >= 0 && index < blockCount, "block \(index) does not exist")
    let place = index % (blockColumns * blockRows)
    return Window(
      x: place % blockColumns * blockSize.width, y: place / blockColumns * blockSize.height,
      width: blockSize.width, height: blockSize.height
    ).intersection(Window(size))
  }

  /// The blocks (columns and rows of the block lattice) that a window touches.
  public func blocks(touching window: Window) -> (columns: Range<Int>, rows: Range<Int>) {
    let w = window.intersection(Window(size))
    guard !w.isEmpty else { return (0..<0, 0..<0) }
    return (
      w.x / blockSize.width..<(w.maxX - 1) / blockSize.width + 1,
      w.y / blockSize.height..<(w.maxY - 1) / blockSize.height + 1
    )
  }
}

extension MappedFile {
  /// The first image of the file, by what its first bytes say that it is: a TIFF or a JPEG 2000.
  ///
  /// - Throws: `FormatError` where it is neither, or damaged.
  public func image() throws(FormatError) -> any RasterImage {
    if JPEG2000.begins(bytes) { return try JPEG2000.Image(bytes: bytes, name: path) }
    return try TIFF(bytes: bytes, name: path).images[0]
  }
}

extension BlockDecoder {
  /// Writes a block of a mapped file, decoded, into `target`; for every format and codec.
  ///
  /// The result is `bandsPerBlock` planes of `blockSize` pixels in native byte order, plane after plane
  /// and row after row. Only the pixels inside of the image are sure to be filled; others mean nothing.
  ///
  /// - Parameter target: `decodedBlockBytes` or more.
  /// - Throws: `FormatError` naming the block and what is wrong with its bytes.
  public func decode(
    _ index: Int, of image: any RasterImage, in file: MappedFile, into target: UnsafeMutableRawBufferPointer
  ) throws(FormatError) {
    try image.decode(index, in: file, into: target, with: self)
  }
}
