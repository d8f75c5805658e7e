internal import Rasters

extension TIFF {
  /// How a block's bytes are compressed.
  public enum Compression: Hashable, Sendable {
    case none, deflate, lzw, zstd
    /// Any other, with its code and GDAL's name for it; decoded by libtiff where it can.
    case other(code: Int, name: String)

    init(code: UInt64) {
      switch code {
      case 1: self = .none
      case 5: self = .lzw
      case 8, 32946: self = .deflate
      case 50000: self = .zstd
      default: self = .other(code: Int(clamping: code), name: Self.names[code] ?? "code \(code)")
      }
    }

    private static let names: [UInt64: String] = [
      2: "ccittrle", 3: "ccittfax3", 4: "ccittfax4", 6: "ojpeg", 7: "jpeg", 32766: "next",
      32771: "ccittrlew", 32773: "packbits", 32809: "thunderscan", 32908: "pixarfilm", 32909: "pixarlog",
      34676: "sgilog", 34677: "sgilog24", 34712: "jpeg2000", 34887: "lerc", 34925: "lzma", 50001: "webp",
      50002: "jxl",
    ]

    /// GDAL's name in lower case: `deflate`.
    public var name: String {
      switch self {
      case .none: "none"
      case .deflate: "deflate"
      case .lzw: "lzw"
      case .zstd: "zstd"
      case .other(_, let name): name
      }
    }

    /// The most bytes that one byte can decode to; nil where there is no such bound. Deflate's match of
    /// 258 bytes takes two bits; LZW's longest string is of 4096 bytes in 12 bits, PackBits' 128 in two
    /// bytes.
    var expansionLimit: Int? {
      switch self {
      case .none: 1
      case .deflate: 1032
      case .lzw: 2731
      case .other(32773, _): 64
      default: nil
      }
    }
  }

  /// What was done to neighbouring values before they were compressed.
  public enum Predictor: Int, Sendable {
    case none = 1
    /// Each value less the one to its left.
    case horizontal = 2
    /// The bytes of a row's floats sorted by significance, each less the one before it.
    case floatingPoint = 3
  }

  /// What the bands mean for display.
  public enum Photometric: Hashable, Sendable, CustomStringConvertible {
    case whiteIsZero, blackIsZero, rgb, palette, mask, separated, yCbCr
    case other(Int)

    init(code: UInt64) {
      switch code {
      case 0: self = .whiteIsZero
      case 1: self = .blackIsZero
      case 2: self = .rgb
      case 3: self = .palette
      case 4: self = .mask
      case 5: self = .separated
      case 6: self = .yCbCr
      default: self = .other(Int(clamping: code))
      }
    }

    /// A word for it.
    public var description: String {
      switch self {
      case .whiteIsZero: "min is white"
      case .blackIsZero: "min is black"
      case .rgb: "RGB"
      case .palette: "palette"
      case .mask: "mask"
      case .separated: "CMYK"
      case .yCbCr: "YCbCr"
      case .other(let code): "code \(code)"
      }
    }
  }

  /// Whether a georeferenced position is that of a pixel's area or of its centre point, as the file says.
  public enum AreaOrPoint: String, Sendable {
    case area = "Area"
    case point = "Point"
  }

  /// A pixel position with its place on the map, in files without an affine transform.
  public struct GroundControlPoint: Hashable, Sendable {
    /// Corner-based pixel coordinates.
    public var column, row: Double
    /// Map coordinates and height.
    public var x, y, z: Double
  }

  /// One item of GDAL's metadata.
  public struct MetadataItem: Hashable, Sendable {
    /// The item's name.
    public var name: String
    /// The item's text.
    public var value: String
    /// The band it belongs to, from 0; nil for the whole image.
    public var band: Int?
    /// GDAL's metadata domain, empty for the default.
    public var domain: String

    /// An item of its parts.
    public init(name: String, value: String, band: Int? = nil, domain: String = "") {
      self.name = name
      self.value = value
      self.band = band
      self.domain = domain
    }
  }

  /// How one sample is stored: the meaning of its bits and their number.
  struct Sample: Hashable, Sendable {
    enum Kind: UInt64, Sendable { case unsigned = 1, signed, float, undefined, complexInteger, complexFloat }
    var kind: Kind
    var bits: Int

    /// The type of pixel that holds it: the next wider one for odd numbers of bits, as in GDAL.
    var pixelType: PixelType? {
      switch (kind, bits) {
      case (.unsigned, 1...8), (.undefined, 1...8): .uint8
      case (.unsigned, 9...16), (.undefined, 9...16): .uint16
      case (.unsigned, 17...32), (.undefined, 17...32): .uint32
      case (.signed, 8): .int8
      case (.signed, 16): .int16
      case (.signed, 32): .int32
      case (.float, 16), (.float, 24), (.float, 32): .float32
      case (.float, 64): .float64
      default: nil
      }
    }

    /// True where the bytes in the file are those of the pixel type but for their order.
    var isWhole: Bool { pixelType.map { $0.size * 8 == bits } ?? false }

    var description: String {
      switch kind {
      case .unsigned, .undefined: "\(bits)-bit unsigned integers"
      case .signed: "\(bits)-bit signed integers"
      case .float: "\(bits)-bit floats"
      case .complexInteger: "complex integers"
      case .complexFloat: "complex floats"
      }
    }
  }
}
