public import Geometry
public import Rasters

extension JPEG2000 {
  /// The image of a file: what its pixels are, where they lie on the map, and where its tiles are.
  ///
  /// A block is a tile with all its components. Where tiles cannot be told apart (their first column is
  /// narrower than the others, or they share packed headers) the whole image is one block.
  public struct Image: RasterImage {
    /// The most bytes that decoding a block may take beside its pixels.
    public static let workingBytesLimit = 2 << 30

    /// What errors call the file.
    public let name: String
    /// The number of columns and rows.
    public let size: Size
    /// The number of components.
    public let bandCount: Int
    /// The smallest type that holds every component; nil where `unsupported` says why there is none.
    public let pixelType: PixelType?
    /// Why pixels cannot be decoded; nil where they can.
    public let unsupported: String?
    /// Columns and rows of a tile.
    public let blockSize: Size
    /// Tiles in a row.
    public let blockColumns: Int
    /// Rows of tiles.
    public let blockRows: Int
    /// Bits of the deepest component: 15 in many of Sentinel-2's.
    public let bitDepth: Int
    /// Whether pixels are entries of a colour table.
    public let isPalette: Bool
    /// From pixel corners to the map; nil where the file does not tell.
    public let transform: AffineTransform?
    /// The reference system; nil where there is none or it is not understood.
    public let crs: CRS?
    /// Why the CRS is not known though the file states one; nil where all is well.
    public let crsProblem: String?

    let codestream: Codestream
    /// Whether the one block is the image, whatever its tiles.
    let isWhole: Bool

    /// False: a tile holds all components.
    public var isPlanar: Bool { false }
    /// Nil: the format has no such value.
    public var noData: Double? { nil }
    /// No names: the format has none.
    public var bandNames: [String?] { Array(repeating: nil, count: bandCount) }
    /// All 1.
    public var scales: [Double] { Array(repeating: 1, count: bandCount) }
    /// All 0.
    public var offsets: [Double] { Array(repeating: 0, count: bandCount) }
    /// About the most bytes that decoding a block takes beside its pixels: coefficients of 32 bits, the
    /// pieces that they are coded in, and the tile's bytes.
    public var decodingBytes: Int {
      let stored = isWhole ? codestream.range.count : codestream.range.count / max(1, blockCount)
      return Self.workingBytes(codestream.style, codestream, block: blockSize, isWhole: isWhole) + 2 * stored
    }
    /// None.
    public var metadata: [TIFF.MetadataItem] { [] }

    /// Parses the headers and finds the tiles.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - name: What errors call the file.
    /// - Throws: `FormatError` naming the byte at fault.
    public init(bytes: UnsafeRawBufferPointer, name: String) throws(FormatError) {
      let file = JPEG2000Bytes(bytes, name: name)
      let boxes = try Boxes(file)
      let stream = try Codestream(file, in: boxes.codestream)
      self.name = name
      codestream = stream
      let components = stream.components
      bandCount = components.count
      bitDepth = components.reduce(0) { max($0, $1.bits) }
      isPalette = boxes.isPalette

      // Components on a common lattice; others have no common size.
      let (dx, dy) = (components[0].dx, components[0].dy)
      func columns(_ x: Int) -> Int { (x + dx - 1) / dx }
      func rows(_ y: Int) -> Int { (y + dy - 1) / dy }
      let area = stream.area
      size = Size(
        width: max(1, columns(area.x1) - columns(area.x0)), height: max(1, rows(area.y1) - rows(area.y0)))
      let count = (columns: stream.tileColumns, rows: stream.tileRows)
      let isSingle = count == (1, 1)
      let isEven =
        stream.tileX == area.x0 && stream.tileY == area.y0 && stream.tileX % dx == 0 && stream.tileY % dy == 0
        && stream.tileWidth % dx == 0 && stream.tileHeight % dy == 0
      isWhole = stream.hasPackedHeaders || !(isSingle || isEven)
      let isOne = isSingle || isWhole
      blockSize =
        isOne
        ? size
        : Size(
          width: min(size.width, stream.tileWidth / dx), height: min(size.height, stream.tileHeight / dy))
      blockColumns = isOne ? 1 : count.columns
      blockRows = isOne ? 1 : count.rows

      unsupported = Self.obstacle(stream, boxes, size: size, block: blockSize, isWhole: isWhole)
      let isSigned = components[0].isSigned
      pixelType =
        unsupported != nil
        ? nil : bitDepth <= 8 ? (isSigned ? .int8 : .uint8) : (isSigned ? .int16 : .uint16)

      if let range = boxes.geoTIFF, let place = Self.place(bytes[range]) {
        (transform, crs, crsProblem) = (place.transform, place.crs, place.crsProblem)
      } else if let range = boxes.gml {
        let grid = GMLGrid(bytes[range])
        (transform, crs, crsProblem) = (grid.transform, grid.crs, grid.problem)
      } else {
        (transform, crs, crsProblem) = (nil, nil, nil)
      }
    }

    /// The one image of a GeoJP2 box, where that tells a place.
    private static func place(_ bytes: Slice<UnsafeRawBufferPointer>) -> TIFF.Image? {
      let image = try? TIFF(bytes: UnsafeRawBufferPointer(rebasing: bytes), name: "GeoJP2").images[0]
      return image?.transform == nil && image?.crs == nil ? nil : image
    }

    /// Why blocks cannot be decoded, nil where they can.
    private static func obstacle(
      _ stream: Codestream, _ boxes: Boxes, size: Size, block: Size, isWhole: Bool
    ) -> String? {
      let components = stream.components
      let first = components[0]
      guard components.allSatisfy({ $0.dx == first.dx && $0.dy == first.dy }) else {
        return "its components have different sizes (subsampled colours), which are not supported"
      }
      guard components.allSatisfy({ $0.isSigned == first.isSigned }) else {
        return "signed and unsigned components together are not supported"
      }
      if boxes.isYCC { return "luma and chroma (sYCC) instead of colours are not supported" }
      if let deep = components.first(where: { $0.bits > 16 }) {
        return "components of \(deep.bits) bits are not supported; 1 to 16 are"
      }
      let bytes = block.width.multipliedReportingOverflow(by: block.height * components.count * 2)
      if bytes.overflow || bytes.partialValue > TIFF.Image.blockBytesLimit {
        let limit = TIFF.Image.blockBytesLimit
        return "blocks of \(block) pixels are larger than the limit of \(limit >> 20) MiB"
      }
      return working(stream.style, stream, block: block, isWhole: isWhole)
    }

    /// Why decoding would take too much memory, nil where it does not.
    static func working(
      _ style: CodingStyle, _ stream: Codestream, block: Size, isWhole: Bool
    ) -> String? {
      let bytes = workingBytes(style, stream, block: block, isWhole: isWhole)
      guard bytes > workingBytesLimit else { return nil }
      return "decoding a block of \(block) pixels takes \(bytes >> 20) MiB beside them, more than the limit "
        + "of \(workingBytesLimit >> 20) MiB"
    }

    private static func workingBytes(
      _ style: CodingStyle, _ stream: Codestream, block: Size, isWhole: Bool
    ) -> Int {
      let bytes = style.workingBytes(
        width: block.width, height: block.height, components: stream.components.count)
      // Each tile has its parameters, and the image is put together from them.
      return isWhole ? 2 * bytes + stream.parts.count * (8192 + 1200 * stream.components.count) : bytes
    }

    /// The bytes of a tile, from its first part to its last; the codestream where the image is one block.
    ///
    /// - Throws: `FormatError` where parts of the tile are missing, and where pixels cannot be decoded.
    /// - Precondition: The block exists.
    public func byteRange(ofBlock index: Int) throws(FormatError) -> Range<Int>? {
      precondition(index >= 0 && index < blockCount, "tile \(index) does not exist")
      if let unsupported { throw FormatError(name, unsupported) }
      if isWhole {
        for tile in codestream.parts.indices { _ = try parts(ofTile: tile) }
        return codestream.range
      }
      let parts = try parts(ofTile: index)
      return parts[0].range.lowerBound..<parts[parts.count - 1].range.upperBound
    }

    /// The parts of a tile, all of them and all inside of the file.
    func parts(ofTile index: Int) throws(FormatError) -> [Codestream.Part] {
      let parts = codestream.parts[index]
      let damage = codestream.damage
      guard !parts.isEmpty else {
        throw error(block: index, "it is not in the codestream" + (damage.map { ": \($0)" } ?? ""))
      }
      for part in parts where part.range.upperBound > codestream.range.upperBound {
        throw error(
          block: index,
          "bytes \(part.range.lowerBound)–\(part.range.upperBound) reach past the end at "
            + "\(codestream.range.upperBound)")
      }
      let stated = parts.reduce(0) { max($0, $1.partCount) }
      // Without a count only a codestream that is whole has all parts.
      if stated == 0 ? damage != nil : parts.count < stated {
        throw error(block: index, "parts of it are missing" + (damage.map { ": \($0)" } ?? ""))
      }
      return parts
    }

    /// Writes a block, decoded, into `target`.
    public func decode(
      _ index: Int, in file: MappedFile, into target: UnsafeMutableRawBufferPointer,
      with decoder: BlockDecoder
    ) throws(FormatError) {
      try TileDecoder.decode(index, of: self, in: file.bytes, into: target)
    }

    /// An error in a block of this image.
    func error(block: Int, _ problem: String) -> FormatError {
      FormatError(
        name, at: "tile \(block)", problem,
        remedy: "the file is cut short or damaged: fetch or write it again")
    }
  }
}
