internal import CKernels
internal import Geometry
internal import Rasters

/// Turns pixels into the bytes of a TIFF's block: padding, interleaving, predictor, compression.
///
/// Belongs to one thread: its state and scratch memory are reused from block to block.
final class BlockEncoder {
  private let deflate = Deflate()
  private lazy var zstandard = ZstandardEncoder()
  private var planes = Scratch()
  private var samples = Scratch()
  private var predicted = Scratch()
  private var table = Scratch()

  /// The most bytes that a block of `count` bytes becomes.
  static func bound(_ count: Int, _ compression: GeoTIFFProfile.Compression) -> Int {
    switch compression {
    case .none: count
    case .deflate: Deflate.bound(count)
    case .lzw: lzw_bound(count)
    case .zstd: ZstandardEncoder.bound(count)
    }
  }

  /// Encodes the pixels of `bands` in a window as one block of `block` pixels. Where the window is smaller,
  /// its last column and row are repeated: that costs the fewest bytes.
  ///
  /// - Parameters:
  ///   - bands: As many as the block holds; all of the profile's type.
  ///   - target: Room for `bound` of the block's bytes.
  /// - Returns: The bytes written.
  func encode(
    _ bands: ArraySlice<Pixels>, in window: Window, block: Size, profile: GeoTIFFProfile,
    into target: UnsafeMutableRawBufferPointer
  ) -> Int {
    let size = profile.pixelType.size
    let count = block.area * bands.count * size
    let stored = samples.base(count)
    if bands.count == 1, let band = bands.first {
      Self.place(band, window, into: stored, block: block)
    } else {
      let plane = planes.base(count)
      for (k, band) in bands.enumerated() {
        Self.place(band, window, into: plane + k * block.area * size, block: block)
      }
      Samples.interleave(
        plane, into: stored, count: block.area, samples: bands.count, planeStride: block.area, size: size)
    }
    var bytes = UnsafeRawBufferPointer(start: stored, count: count)
    let rowCount = block.width * bands.count
    switch profile.appliedPredictor {
    case .none: break
    case .horizontal:
      Samples.applyHorizontal(stored, rows: block.height, count: rowCount, samples: bands.count, size: size)
    case .floatingPoint:
      let differences = predicted.base(count)
      Samples.applyFloatingPoint(
        stored, into: differences, rows: block.height, count: rowCount, samples: bands.count, size: size)
      bytes = UnsafeRawBufferPointer(start: differences, count: count)
    }
    return compress(
      bytes, profile.compression, isPredicted: profile.appliedPredictor != .none, into: target)
  }

  private func compress(
    _ bytes: UnsafeRawBufferPointer, _ compression: GeoTIFFProfile.Compression, isPredicted: Bool,
    into target: UnsafeMutableRawBufferPointer
  ) -> Int {
    switch compression {
    case .none:
      target.copyMemory(from: bytes)
      return bytes.count
    case .deflate(let level):
      return deflate.encode(bytes, into: target, level: level, isPredicted: isPredicted)
    case .zstd(let level): return zstandard.encode(bytes, into: target, level: level)
    case .lzw:
      guard let source = bytes.baseAddress, let base = target.baseAddress else { return 0 }
      precondition(target.count >= lzw_bound(bytes.count), "too little room for a compressed block")
      return lzw_encode(
        source.assumingMemoryBound(to: UInt8.self), bytes.count, base.assumingMemoryBound(to: UInt8.self),
        table.base(16384 * 4).assumingMemoryBound(to: UInt32.self))
    }
  }

  /// Copies the pixels of a window to the corner of a block and repeats the last ones to its edges.
  private static func place(
    _ band: Pixels, _ window: Window, into plane: UnsafeMutableRawPointer, block: Size
  ) {
    let size = band.type.size
    let rowBytes = block.width * size
    for y in 0..<window.height {
      let row = plane + y * rowBytes
      row.copyMemory(from: band.row(window.y + y) + window.x * size, byteCount: window.width * size)
      if window.width < block.width {
        let last = row + (window.width - 1) * size
        for x in window.width..<block.width { (row + x * size).copyMemory(from: last, byteCount: size) }
      }
    }
    let last = plane + (window.height - 1) * rowBytes
    for y in window.height..<max(window.height, block.height) {
      (plane + y * rowBytes).copyMemory(from: last, byteCount: rowBytes)
    }
  }
}
