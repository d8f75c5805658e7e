public import Geometry
public import Rasters

/// How a GeoTIFF is written: its pixels, their place on the map, and the layout of its blocks.
public struct GeoTIFFProfile: Sendable {
  /// How blocks are compressed.
  public enum Compression: Hashable, Sendable {
    case none
    /// Level 1 leaves out the search for matches where pixels are noise, and is otherwise ISA-L's as is 2:
    /// fast, and the same bytes on every x86 processor; 3 to 12 are libdeflate's.
    case deflate(level: Int = 1)
    case lzw
    /// Levels 1 to 22.
    case zstd(level: Int = 3)

    var code: UInt16 {
      switch self {
      case .none: 1
      case .lzw: 5
      case .deflate: 8
      case .zstd: 50000
      }
    }
  }

  /// The type of every pixel.
  public var pixelType: PixelType
  /// Bands, 1 to 65535.
  public var bandCount: Int
  /// Size, transform and CRS. Without a CRS and with the identity, nothing of a place is written.
  public var grid: Grid
  /// How blocks are compressed.
  public var compression: Compression
  /// What is done to pixels before they are compressed.
  public var predictor: TIFF.Predictor
  /// The size of tiles, multiples of 16; nil for strips of the full width and about 64 KiB.
  public var blockSize: Size?
  /// True where each band has blocks of its own; else the samples of a pixel lie together.
  public var isPlanar: Bool
  /// The value of missing pixels.
  public var noData: Double?
  /// For each band a name, or none at all.
  public var bandNames: [String]
  /// For each band the factor and summand that make physical values, or none at all.
  public var scales: [Double]
  /// The summands beside `scales`.
  public var offsets: [Double]
  /// Items of GDAL_METADATA beside names, scales and offsets.
  public var metadata: [TIFF.MetadataItem]
  /// What the file says of its pixels; the transform is that of pixel corners in either case.
  public var areaOrPoint: TIFF.AreaOrPoint

  /// - Parameter predictor: Nil chooses the one that usually serves a compressed image of the type:
  ///   differences for integers of more than a byte, the floating-point one for floats.
  public init(
    pixelType: PixelType, bandCount: Int = 1, grid: Grid, compression: Compression = .deflate(),
    predictor: TIFF.Predictor? = nil, blockSize: Size? = nil, isPlanar: Bool = false, noData: Double? = nil,
    bandNames: [String] = [], scales: [Double] = [], offsets: [Double] = [],
    metadata: [TIFF.MetadataItem] = [], areaOrPoint: TIFF.AreaOrPoint = .area
  ) {
    self.pixelType = pixelType
    self.bandCount = bandCount
    self.grid = grid
    self.compression = compression
    self.predictor = predictor ?? Self.usualPredictor(for: pixelType, compression)
    self.blockSize = blockSize
    self.isPlanar = isPlanar
    self.noData = noData
    self.bandNames = bandNames
    self.scales = scales
    self.offsets = offsets
    self.metadata = metadata
    self.areaOrPoint = areaOrPoint
  }

  private static func usualPredictor(for type: PixelType, _ compression: Compression) -> TIFF.Predictor {
    if compression == .none || type.size == 1 { return .none }
    return type.isFloatingPoint ? .floatingPoint : .horizontal
  }

  /// Stops where the profile contradicts itself, which is a mistake of the code that made it.
  func check() {
    precondition(bandCount >= 1 && bandCount <= 65535, "a TIFF has 1 to 65535 bands, not \(bandCount)")
    precondition(!grid.size.isEmpty, "a TIFF has pixels; the grid is \(grid.size)")
    precondition(
      grid.size.width <= Int(Int32.max) && grid.size.height <= Int(Int32.max),
      "\(grid.size) is too large for a TIFF")
    if let blockSize {
      precondition(
        blockSize.width > 0 && blockSize.height > 0 && blockSize.width % 16 == 0
          && blockSize.height % 16 == 0,
        "tiles have sides in multiples of 16; \(blockSize) does not")
    }
    precondition(
      predictor != .floatingPoint || pixelType.isFloatingPoint, "predictor 3 is for floats, not \(pixelType)")
    precondition(
      bandNames.isEmpty || bandNames.count == bandCount, "\(bandNames.count) names for \(bandCount) bands")
    precondition(scales.isEmpty || scales.count == bandCount, "\(scales.count) scales for \(bandCount) bands")
    precondition(
      offsets.isEmpty || offsets.count == bandCount, "\(offsets.count) offsets for \(bandCount) bands")
    switch compression {
    case .deflate(let level):
      precondition((1...12).contains(level), "deflate has levels 1 to 12, not \(level)")
    case .zstd(let level): precondition((1...22).contains(level), "zstd has levels 1 to 22, not \(level)")
    case .none, .lzw: break
    }
  }

  /// The size of a block: the tile, or a strip of the full width.
  var block: Size {
    if let blockSize { return blockSize }
    let rowBytes = grid.size.width * pixelType.size * samplesPerBlock
    return Size(width: grid.size.width, height: min(grid.size.height, max(1, 65536 / rowBytes)))
  }

  var samplesPerBlock: Int { isPlanar ? 1 : bandCount }

  /// The predictor that is applied: none where nothing is compressed.
  var appliedPredictor: TIFF.Predictor { compression == .none ? .none : predictor }
}
