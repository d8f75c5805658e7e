internal import Geometry
internal import Rasters

extension TIFF.Image: RasterImage {
  /// Whether pixels are entries of a colour table.
  public var isPalette: Bool { photometric == .palette }

  /// Writes a block, decoded, into `target`.
  public func decode(
    _ index: Int, in file: MappedFile, into target: UnsafeMutableRawBufferPointer, with decoder: BlockDecoder
  ) throws(FormatError) {
    try decoder.decode(index, of: self, in: file, into: target)
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
