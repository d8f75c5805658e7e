internal import CKernels
internal import Geometry
internal import Rasters

/// Decodes the blocks of TIFFs into planes of pixels.
///
/// Belongs to one thread: it owns the decoders' state and scratch memory and reuses them from block to
/// block. Uncompressed, deflate, LZW and zstd blocks are decoded here from the block's bytes, the others
/// by libtiff from the mapped file.
public final class BlockDecoder {
  private let inflate = Inflate()
  private let zstandard = ZstandardDecoder()
  private var libtiff: LibTIFFBlocks?
  private var samples = Scratch()
  private var floats = Scratch()

  /// A decoder that holds no memory yet.
  public init() {}

  /// Writes a block of a mapped file, decoded, into `target`; for every codec. A sparse block becomes the
  /// no-data value, or 0 where there is none.
  ///
  /// The result is `bandsPerBlock` planes of `blockSize` pixels in native byte order, plane after plane
  /// and row after row. At the bottom edge only the rows inside of the image are sure to be filled; what
  /// lies below them means nothing.
  ///
  /// - Parameter target: `decodedBlockBytes` or more.
  /// - Throws: `FormatError` naming the block and what is wrong with its bytes.
  public func decode(
    _ index: Int, of image: TIFF.Image, in file: MappedFile, into target: UnsafeMutableRawBufferPointer
  ) throws(FormatError) {
    guard let range = try image.byteRange(ofBlock: index) else {
      fill(target, of: image)
      return
    }
    guard range.upperBound <= file.bytes.count else {
      throw image.error(block: index, "bytes \(range) reach past the map's end at \(file.bytes.count)")
    }
    let bytes = UnsafeRawBufferPointer(rebasing: file.bytes[range])
    guard needsLibTIFF(image, bytes) else {
      try decode(index, of: image, from: bytes, into: target)
      return
    }
    let isReused = libtiff?.file === file
    let reader = isReused ? libtiff : nil
    let blocks = if let reader { reader } else { try LibTIFFBlocks(file) }
    libtiff = blocks
    let stored = samples.buffer(image.storedBytes(ofBlock: index))
    let rows = try completeRows(try blocks.decode(index, of: image, into: stored), of: image, block: index)
    spread(stored, rows: rows, of: image, into: target, isNative: true)
  }

  /// Writes a block, decoded from its own bytes, into `target`, laid out as by the other `decode`.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of `byteRange(ofBlock:)`.
  ///   - target: `decodedBlockBytes` or more.
  /// - Throws: `FormatError` naming the block; also where its codec is one that needs the whole file.
  public func decode(
    _ index: Int, of image: TIFF.Image, from bytes: UnsafeRawBufferPointer,
    into target: UnsafeMutableRawBufferPointer
  ) throws(FormatError) {
    if let unsupported = image.unsupported { throw FormatError(image.name, unsupported) }
    precondition(target.count >= image.decodedBlockBytes, "the target is smaller than the block")
    guard !needsLibTIFF(image, bytes) else {
      throw image.error(block: index, "\(image.compression.name) is decoded from the whole file only")
    }
    let count = image.storedBytes(ofBlock: index)
    // One band that needs nothing but its predictor undone is decoded where it belongs.
    let isDirect = image.bandsPerBlock == 1 && image.sample.isWhole && image.predictor != .floatingPoint
    let stored = isDirect ? UnsafeMutableRawBufferPointer(rebasing: target[..<count]) : samples.buffer(count)
    let written = expand(bytes, of: image, into: stored)
    guard let written else {
      throw image.error(block: index, "its \(bytes.count) bytes of \(image.compression.name) are damaged")
    }
    let rows = try completeRows(written, of: image, block: index)
    spread(stored, rows: rows, of: image, into: target, isNative: false)
  }

  /// The rows that so many bytes fill, which must be those inside of the image at least: some writers leave
  /// the rest of the tiles at the bottom out.
  private func completeRows(_ bytes: Int, of image: TIFF.Image, block: Int) throws(FormatError) -> Int {
    let rows = bytes / image.storedRowBytes
    guard rows >= image.window(ofBlock: block).height else {
      throw image.error(block: block, "it decodes to \(bytes) of \(image.storedBytes(ofBlock: block)) bytes")
    }
    return rows
  }

  /// Whether the bytes of a block can only be decoded by libtiff.
  private func needsLibTIFF(_ image: TIFF.Image, _ bytes: UnsafeRawBufferPointer) -> Bool {
    if image.isFillReversed { return true }
    if image.predictor == .floatingPoint, !image.sample.isWhole { return true }
    switch image.compression {
    case .none, .deflate, .zstd: return false
    // Writers before 1990 put the codes' bits the other way round; libtiff knows them by these bytes.
    case .lzw: return bytes.count >= 2 && bytes[0] == 0 && bytes[1] & 1 != 0
    case .other: return true
    }
  }

  /// Decompresses; nil where the bytes are damaged, else how many were written.
  private func expand(
    _ bytes: UnsafeRawBufferPointer, of image: TIFF.Image, into target: UnsafeMutableRawBufferPointer
  ) -> Int? {
    switch image.compression {
    case .none:
      let count = min(bytes.count, target.count)
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      return count
    case .deflate: return inflate.decode(bytes, into: target)
    case .zstd: return zstandard.decode(bytes, into: target)
    case .lzw:
      guard let source = bytes.baseAddress, let base = target.baseAddress else { return 0 }
      let count = lzw_decode(
        source.assumingMemoryBound(to: UInt8.self), bytes.count, base.assumingMemoryBound(to: UInt8.self),
        target.count)
      return count < 0 ? nil : count
    case .other: return nil
    }
  }

  /// Turns the decompressed samples of a block into planes of pixels: byte order, predictor, depth,
  /// interleaving. `stored` may be the beginning of `target`.
  ///
  /// - Parameter isNative: True where byte order and predictor are done, by libtiff.
  private func spread(
    _ stored: UnsafeMutableRawBufferPointer, rows: Int, of image: TIFF.Image,
    into target: UnsafeMutableRawBufferPointer, isNative: Bool
  ) {
    guard let base = stored.baseAddress, let planes = target.baseAddress, let type = image.pixelType else {
      return
    }
    let bands = image.bandsPerBlock
    let width = image.blockSize.width
    let rowCount = width * bands
    let isSwapped = image.isBigEndian && !isNative
    if image.sample.isWhole || image.sample.bits == 16, isSwapped, image.predictor != .floatingPoint {
      Samples.swapBytes(base, count: rowCount * rows, size: image.sample.bits / 8)
    }
    var pixels = base
    switch image.predictor {
    case _ where isNative: break
    case .none: break
    case .horizontal:
      Samples.undoHorizontal(
        base, rows: rows, count: rowCount, samples: bands, size: image.sample.bits / 8)
    case .floatingPoint:
      let undone = bands == 1 ? planes : floats.base(rowCount * rows * type.size)
      Samples.undoFloatingPoint(
        base, into: undone, rows: rows, count: rowCount, samples: bands, size: type.size)
      pixels = undone
    }
    if !image.sample.isWhole {
      let wide = bands == 1 ? planes : floats.base(rowCount * rows * type.size)
      for row in 0..<rows {
        Samples.widen(
          base + row * image.storedRowBytes, image.sample, into: wide + row * rowCount * type.size,
          type: type, count: rowCount, isBigEndian: isSwapped)
      }
      pixels = wide
    }
    if bands > 1 {
      Samples.deinterleave(
        pixels, into: planes, count: width * rows, samples: bands, planeStride: image.blockSize.area,
        size: type.size)
    } else if pixels != planes {
      planes.copyMemory(from: pixels, byteCount: width * rows * type.size)
    }
  }

  /// Fills the planes of a sparse block.
  private func fill(_ target: UnsafeMutableRawBufferPointer, of image: TIFF.Image) {
    guard let type = image.pixelType, let base = target.baseAddress else { return }
    let count = image.decodedBlockBytes / type.size
    precondition(target.count >= image.decodedBlockBytes, "the target is smaller than the block")
    Samples.fill(base, type: type, count: count, with: image.noData ?? 0)
  }
}

/// Memory that grows and is reused.
struct Scratch: ~Copyable {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  init() {}

  deinit { memory.deallocate() }

  /// At least one byte, `count` of which are asked for; what they hold is not defined.
  mutating func buffer(_ count: Int) -> UnsafeMutableRawBufferPointer {
    if memory.count < max(1, count) {
      memory.deallocate()
      memory = .allocate(byteCount: max(1, count), alignment: 64)
    }
    return UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
  }

  /// The address of `buffer(count)`.
  mutating func base(_ count: Int) -> UnsafeMutableRawPointer {
    guard let base = buffer(max(1, count)).baseAddress else {
      preconditionFailure("scratch memory has no address")
    }
    return base
  }
}
