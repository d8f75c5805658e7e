public import Geometry
public import Rasters

extension TIFF {
  /// One image of a file: what its pixels are, where they lie on the map, and where its blocks are.
  public struct Image: Sendable {
    /// The most decoded bytes that a block may have.
    public static let blockBytesLimit = 1 << 30

    /// What errors call the file.
    public let name: String
    /// The number of columns and rows.
    public let size: Size
    /// Samples of a pixel.
    public let bandCount: Int
    /// The type that decoded pixels have; nil where `unsupported` says why they cannot be decoded.
    public let pixelType: PixelType?
    /// Why pixels cannot be decoded; nil where they can.
    public let unsupported: String?
    /// Columns and rows of a block: a tile, or the full width and the rows of a strip. An uncompressed
    /// image in one strip is cut into blocks of about 4 MiB, as it may be read from any row.
    public let blockSize: Size
    /// Whether blocks are tiles; else they are strips.
    public let isTiled: Bool
    /// True where each band has blocks of its own (PlanarConfiguration 2).
    public let isPlanar: Bool
    /// How blocks are compressed.
    public let compression: Compression
    /// What was done to pixels before they were compressed.
    public let predictor: Predictor
    /// What samples mean.
    public let photometric: Photometric
    /// The value of pixels without data, for all bands; NaN is a value.
    public let noData: Double?
    /// What the file says of its pixels; the transform is that of corners in either case.
    public let areaOrPoint: AreaOrPoint
    /// A name for each band, where the file gives one.
    public let bandNames: [String?]
    /// For each band: the factor and the summand that turn its values into physical ones; 1 and 0 unless
    /// stated.
    public let scales: [Double]
    /// The summands beside `scales`.
    public let offsets: [Double]
    /// GDAL's metadata but for band names, scales and offsets.
    public let metadata: [MetadataItem]
    /// From pixel corners to the map; nil where the file has no affine transform.
    public let transform: AffineTransform?
    /// Points with known places, where the file has these instead of a transform.
    public let groundControlPoints: [GroundControlPoint]
    /// The CRS of the ground control points' map coordinates.
    public let groundControlCRS: CRS?
    /// The reference system; nil where there is none or it is not understood.
    public let crs: CRS?
    /// Why the CRS is not known though the file states one; nil where all is well.
    public let crsProblem: String?
    /// Smaller versions of the image, largest first.
    public internal(set) var overviews: [Image] = []
    /// The image's mask, none or one.
    var masks: [Image] = []
    /// Blocks in a row and rows of blocks.
    public let blockColumns, blockRows: Int

    let isBigEndian: Bool
    /// How samples are stored in the file.
    let sample: Sample
    /// True where the bits of each byte are stored last first (FillOrder 2).
    let isFillReversed: Bool
    let directoryOffset: Int
    let fileSize: Int
    let blockOffsets: [UInt64]
    let blockByteCounts: [UInt64]
    /// True where the blocks here are pieces of the file's one strip for each plane.
    let isCut: Bool

    /// The image's mask: 0 where there is no data.
    public var mask: Image? { masks.first }

    /// - Parameter parent: The image of which this is an overview or a mask; it gives the place on the map.
    init(_ directory: TIFFDirectory, parent: Image?) throws(FormatError) {
      let file = directory.file
      name = file.name
      isBigEndian = file.isBigEndian
      fileSize = file.fileSize
      directoryOffset = directory.offset
      size = Size(
        width: try Self.dimension(.imageWidth, directory), height: try Self.dimension(.imageLength, directory)
      )
      bandCount = try Self.dimension(.samplesPerPixel, directory, missing: 1, limit: 65535)
      sample = try Self.sample(directory, bandCount: bandCount)
      compression = Compression(code: try directory.integer(.compression) ?? 1)
      isFillReversed = try directory.integer(.fillOrder) ?? 1 == 2
      photometric = Photometric(code: try directory.integer(.photometric) ?? (bandCount >= 3 ? 2 : 1))
      switch try directory.integer(.planarConfiguration) ?? 1 {
      case 1: isPlanar = false
      case 2: isPlanar = bandCount > 1
      case let code: throw directory.error(.planarConfiguration, "\(code) is not known; 1 and 2 are")
      }
      // Only these codecs have predictors; a stray tag beside others means nothing.
      switch compression {
      case .deflate, .lzw, .zstd, .other(34925, _):
        let code = try directory.integer(.predictor) ?? 1
        guard let known = Predictor(rawValue: Int(clamping: code)) else {
          throw directory.error(.predictor, "\(code) is not known; 1, 2 and 3 are")
        }
        predictor = known
      default: predictor = .none
      }

      isTiled = directory.fields[.tileWidth] != nil || directory.fields[.tileOffsets] != nil
      var block = Size(width: size.width, height: size.height)
      if isTiled {
        block.width = try Self.dimension(.tileWidth, directory)
        block.height = try Self.dimension(.tileLength, directory)
      } else {
        block.height = min(
          size.height,
          try Self.dimension(.rowsPerStrip, directory, missing: size.height, limit: Int(UInt32.max)))
      }
      // Some writers of tiles put their places under the strips' tags.
      let hasTileTags = directory.fields[.tileOffsets] != nil
      let blockOffsets = try directory.integers(hasTileTags ? .tileOffsets : .stripOffsets) ?? []
      var byteCounts = try directory.integers(hasTileTags ? .tileByteCounts : .stripByteCounts) ?? []
      if byteCounts.isEmpty, !blockOffsets.isEmpty {
        byteCounts = Self.guessedCounts(blockOffsets, fileSize: file.fileSize)
      }
      let planes = isPlanar ? bandCount : 1
      let rowBits = size.width.multipliedReportingOverflow(by: sample.bits * (isPlanar ? 1 : bandCount))
      let rowBytes = (rowBits.partialValue + 7) / 8
      var isCut = false
      if !isTiled, compression == .none, !isFillReversed, block.height == size.height,
        blockOffsets.count == planes, !rowBits.overflow, byteCounts.count == planes,
        blockOffsets.allSatisfy({ $0 != 0 }), size.height > 1, rowBytes < 4 << 20,
        rowBytes * size.height > 4 << 20
      {
        isCut = true
        block.height = max(1, (4 << 20) / rowBytes)
      }
      blockSize = block
      self.isCut = isCut
      blockColumns = (size.width + block.width - 1) / block.width
      blockRows = (size.height + block.height - 1) / block.height
      let count = blockColumns.multipliedReportingOverflow(by: blockRows)
      guard !count.overflow, !count.partialValue.multipliedReportingOverflow(by: planes).overflow else {
        throw directory.error(
          .imageWidth, "\(size) pixels in blocks of \(block) are more blocks than can be counted")
      }
      self.blockOffsets = blockOffsets
      blockByteCounts = byteCounts
      unsupported = Self.obstacle(
        sample: sample, compression: compression, predictor: predictor, photometric: photometric,
        block: block,
        samples: isPlanar ? 1 : bandCount, subsampling: try directory.integers(.subsampling) ?? [2, 2])
      pixelType = unsupported == nil ? sample.pixelType : nil

      let facts = GDALMetadata(directory.text(.gdalMetadata) ?? "", bandCount: bandCount)
      bandNames = facts.bandNames
      scales = facts.scales
      offsets = facts.offsets
      let georeference = parent == nil ? try GeoReference(directory) : GeoReference()
      areaOrPoint = georeference.areaOrPoint
      metadata = facts.items.filter { $0.name != "AREA_OR_POINT" || !$0.domain.isEmpty }
      groundControlPoints = georeference.points
      groundControlCRS = georeference.controlCRS
      if let parent {
        transform = parent.transform?.scaled(
          x: Double(parent.size.width) / Double(size.width),
          y: Double(parent.size.height) / Double(size.height))
        crs = parent.crs
        crsProblem = nil
      } else {
        transform = georeference.transform
        crs = georeference.crs
        crsProblem = georeference.problem
      }
      let isFloat32 = sample.pixelType == .float32
      let ownNoData = directory.text(.gdalNoData).flatMap { Double($0.trimmed) }
        .map { isFloat32 ? Double(Float($0)) : $0 }
      noData = ownNoData ?? (photometric == .mask ? nil : parent?.noData)
    }

    private static func dimension(
      _ tag: TIFFTag, _ directory: TIFFDirectory, missing: Int? = nil, limit: Int = Int(Int32.max)
    ) throws(FormatError) -> Int {
      guard let value = try directory.integer(tag) else {
        if let missing { return missing }
        throw directory.error(tag, "is missing", remedy: "the file is damaged: fetch or write it again")
      }
      guard value >= 1, value <= UInt64(limit) else {
        throw directory.error(tag, "\(value) is outside of 1…\(limit)")
      }
      return Int(value)
    }

    private static func sample(_ directory: TIFFDirectory, bandCount: Int) throws(FormatError) -> Sample {
      let bits = try directory.integers(.bitsPerSample) ?? [1]
      let kinds = try directory.integers(.sampleFormat) ?? [1]
      guard let depth = bits.first, bits.prefix(bandCount).allSatisfy({ $0 == depth }) else {
        throw directory.error(.bitsPerSample, "bands of different depth are not supported")
      }
      guard depth >= 1, depth <= 128 else {
        throw directory.error(.bitsPerSample, "\(depth) is outside of 1…128")
      }
      guard let code = kinds.first, kinds.prefix(bandCount).allSatisfy({ $0 == code }) else {
        throw directory.error(.sampleFormat, "bands of different kinds are not supported")
      }
      guard let kind = Sample.Kind(rawValue: code) else {
        throw directory.error(.sampleFormat, "\(code) is not known; 1 to 6 are")
      }
      return Sample(kind: kind, bits: Int(depth))
    }

    /// Byte counts for files that leave them out: up to the next block or the end of the file.
    private static func guessedCounts(_ offsets: [UInt64], fileSize: Int) -> [UInt64] {
      let sorted = Array(Set(offsets)).sorted()
      var following: [UInt64: UInt64] = [:]
      for (i, offset) in sorted.enumerated() {
        let end = i + 1 < sorted.count ? sorted[i + 1] : UInt64(fileSize)
        following[offset] = end > offset ? end - offset : 0
      }
      return offsets.map { following[$0] ?? 0 }
    }

    /// Why blocks of this kind cannot be decoded, nil where they can.
    private static func obstacle(
      sample: Sample, compression: Compression, predictor: Predictor, photometric: Photometric, block: Size,
      samples: Int, subsampling: [UInt64]
    ) -> String? {
      guard let type = sample.pixelType else {
        return "pixels are \(sample.description), which are not supported"
      }
      let bytes = block.width.multipliedReportingOverflow(by: block.height)
      let all = bytes.partialValue.multipliedReportingOverflow(by: samples * type.size)
      if bytes.overflow || all.overflow || all.partialValue > blockBytesLimit {
        return "blocks of \(block) pixels are larger than the limit of \(blockBytesLimit >> 20) MiB"
      }
      if case .other(let code, let name) = compression, !LibTIFFBlocks.canDecode(code) {
        return "compression \(name) is not supported"
      }
      if photometric == .yCbCr, compression != .other(code: 7, name: "jpeg"), subsampling != [1, 1] {
        return "colour-subsampled YCbCr is only supported in JPEG"
      }
      if case .other(34676...34677, _) = compression { return "LogLuv pixels are not supported" }
      switch predictor {
      case .none: break
      case .horizontal:
        if !sample.isWhole, sample != Sample(kind: .float, bits: 16) {
          return "predictor 2 with \(sample.description) is not supported"
        }
      case .floatingPoint:
        if sample.kind != .float {
          return "predictor 3 with \(sample.description) is not supported"
        }
      }
      return nil
    }
  }
}
