public import Geometry
internal import Rasters

extension TIFF.Image {
  /// Samples of a pixel in a block: all bands where they are interleaved, one where each has its own blocks.
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

  /// The bytes of a block as it is stored, decompressed: a tile is full, the last strip may be short. Of
  /// the tiles at the bottom edge, only the rows in the image are sure to be there.
  func storedBytes(ofBlock index: Int) -> Int {
    storedRowBytes * (isTiled ? blockSize.height : window(ofBlock: index).height)
  }

  /// Bytes of one row of a block as it is stored, decompressed.
  var storedRowBytes: Int { (blockSize.width * bandsPerBlock * sample.bits + 7) / 8 }

  /// Where the bytes of a block lie in the file; nil for a sparse block, whose pixels are the no-data
  /// value, or 0 where there is none.
  ///
  /// - Throws: `FormatError` where the range is not in the file or is too short to decode to the block, and
  ///   where pixels cannot be decoded at all.
  /// - Precondition: The block exists.
  public func byteRange(ofBlock index: Int) throws(FormatError) -> Range<Int>? {
    precondition(index >= 0 && index < blockCount, "block \(index) does not exist")
    if let unsupported { throw FormatError(name, unsupported) }
    let entry = isCut ? index / (blockColumns * blockRows) : index
    guard entry < blockOffsets.count, entry < blockByteCounts.count else {
      throw error(
        block: index,
        "the file's table has only \(min(blockOffsets.count, blockByteCounts.count)) of \(blockCount) entries"
      )
    }
    let offset = blockOffsets[entry]
    let count = blockByteCounts[entry]
    if offset == 0 || count == 0 { return nil }
    let stored = storedRowBytes * window(ofBlock: index).height
    if isCut {
      let skipped = UInt64(index % (blockColumns * blockRows) * blockSize.height * storedRowBytes)
      return try checked(offset.addingReportingOverflow(skipped), UInt64(stored), block: index)
    }
    if let limit = compression.expansionLimit,
      count.multipliedReportingOverflow(by: UInt64(limit)).partialValue < UInt64(stored),
      !count.multipliedReportingOverflow(by: UInt64(limit)).overflow
    {
      throw error(
        block: index, "its \(count) bytes at byte \(offset) cannot hold \(stored) decoded ones")
    }
    return try checked(
      (offset, false), compression == .none ? min(count, UInt64(storedBytes(ofBlock: index))) : count,
      block: index)
  }

  private func checked(
    _ start: (partialValue: UInt64, overflow: Bool), _ count: UInt64, block: Int
  ) throws(FormatError) -> Range<Int> {
    let end = start.partialValue.addingReportingOverflow(count)
    guard !start.overflow, !end.overflow, end.partialValue <= UInt64(fileSize) else {
      throw error(
        block: block,
        "\(count) bytes from byte \(start.partialValue) reach past the file's end at \(fileSize)")
    }
    return Int(start.partialValue)..<Int(end.partialValue)
  }

  /// An error in a block of this image.
  func error(block: Int, _ problem: String) -> FormatError {
    FormatError(
      name, at: "\(isTiled ? "tile" : "strip") \(block)", problem,
      remedy: "the file is cut short or damaged: fetch or write it again")
  }
}
