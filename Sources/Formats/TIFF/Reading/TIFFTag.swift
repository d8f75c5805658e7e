/// The number of a TIFF field, with the names of those that are read or written here.
///
/// TIFF 6.0 (Adobe, 1992), its technical notes, GeoTIFF 1.1 (OGC 19-008r4) and GDAL's two tags.
struct TIFFTag: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }
  private init(_ rawValue: UInt16) { self.rawValue = rawValue }

  static let newSubfileType = TIFFTag(254)
  static let imageWidth = TIFFTag(256)
  static let imageLength = TIFFTag(257)
  static let bitsPerSample = TIFFTag(258)
  static let compression = TIFFTag(259)
  static let photometric = TIFFTag(262)
  static let fillOrder = TIFFTag(266)
  static let stripOffsets = TIFFTag(273)
  static let samplesPerPixel = TIFFTag(277)
  static let rowsPerStrip = TIFFTag(278)
  static let stripByteCounts = TIFFTag(279)
  static let planarConfiguration = TIFFTag(284)
  static let predictor = TIFFTag(317)
  static let colorMap = TIFFTag(320)
  static let tileWidth = TIFFTag(322)
  static let tileLength = TIFFTag(323)
  static let tileOffsets = TIFFTag(324)
  static let tileByteCounts = TIFFTag(325)
  static let subIFDs = TIFFTag(330)
  static let extraSamples = TIFFTag(338)
  static let sampleFormat = TIFFTag(339)
  static let subsampling = TIFFTag(530)
  static let pixelScale = TIFFTag(33550)
  static let tiepoints = TIFFTag(33922)
  static let transformation = TIFFTag(34264)
  static let geoKeys = TIFFTag(34735)
  static let geoDoubles = TIFFTag(34736)
  static let geoText = TIFFTag(34737)
  static let gdalMetadata = TIFFTag(42112)
  static let gdalNoData = TIFFTag(42113)

  /// The name where it is known, and the number: `ImageWidth (256)`.
  var description: String { Self.names[rawValue].map { "tag \($0) (\(rawValue))" } ?? "tag \(rawValue)" }

  /// Whether the tag is one of those that are read here.
  var isKnown: Bool { Self.names[rawValue] != nil }

  private static let names: [UInt16: String] = [
    254: "NewSubfileType", 256: "ImageWidth", 257: "ImageLength", 258: "BitsPerSample", 259: "Compression",
    262: "PhotometricInterpretation", 266: "FillOrder", 273: "StripOffsets", 277: "SamplesPerPixel",
    278: "RowsPerStrip", 279: "StripByteCounts", 284: "PlanarConfiguration", 317: "Predictor",
    320: "ColorMap", 322: "TileWidth", 323: "TileLength", 324: "TileOffsets", 325: "TileByteCounts",
    330: "SubIFDs", 338: "ExtraSamples", 339: "SampleFormat", 530: "YCbCrSubSampling",
    33550: "ModelPixelScale", 33922: "ModelTiepoint", 34264: "ModelTransformation",
    34735: "GeoKeyDirectory", 34736: "GeoDoubleParams", 34737: "GeoAsciiParams", 42112: "GDAL_METADATA",
    42113: "GDAL_NODATA",
  ]
}

/// The type of a field's values, with the bytes of one.
enum TIFFFieldType: UInt16, Sendable {
  case byte = 1, ascii, short, long, rational, signedByte, undefined, signedShort, signedLong
  case signedRational, float, double, ifd
  case long8 = 16, signedLong8, ifd8

  var size: Int {
    switch self {
    case .byte, .ascii, .signedByte, .undefined: 1
    case .short, .signedShort: 2
    case .long, .signedLong, .float, .ifd: 4
    case .rational, .signedRational, .double, .long8, .signedLong8, .ifd8: 8
    }
  }
}
