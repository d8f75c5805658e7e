public import Rasters
internal import Geometry

/// Makes the bytes of a GeoTIFF from pixels in memory: for chips.
///
/// Belongs to one thread and reuses its memory, so each worker keeps one. The bytes depend on the pixels and
/// the profile alone: not on the time, the processor or the version of a library's name.
public final class GeoTIFFEncoder {
  private let blocks = BlockEncoder()
  private var output = Scratch()

  public init() {}

  /// Encodes an image as a whole file: header, directory, values, blocks.
  ///
  /// - Parameters:
  ///   - bands: As many as the profile says, of its type and its grid's size.
  ///   - name: What errors call the file.
  /// - Returns: The file's bytes, valid until the next call and while this object lives.
  /// - Throws: `FormatError` where the CRS cannot be written.
  public func encode(
    _ bands: [Pixels], profile: GeoTIFFProfile, name: String = "GeoTIFF"
  ) throws(FormatError) -> UnsafeRawBufferPointer {
    profile.check()
    precondition(bands.count == profile.bandCount, "\(bands.count) bands for a profile of \(profile.bandCount)")
    for band in bands {
      precondition(band.type == profile.pixelType, "a band of \(band.type) for a profile of \(profile.pixelType)")
      precondition(band.size == profile.grid.size, "a band of \(band.size) for a grid of \(profile.grid.size)")
    }
    let size = profile.grid.size
    let block = profile.block
    let columns = (size.width + block.width - 1) / block.width
    let rows = (size.height + block.height - 1) / block.height
    let planes = profile.isPlanar ? bands.count : 1
    let samples = bands.count / planes
    let blockBytes = block.area * samples * profile.pixelType.size
    let bound = BlockEncoder.bound(blockBytes, profile.compression)
    let count = columns * rows * planes
    let isBig = count * bound > Int(UInt32.max) - 1 << 20
    let place = try GeoKeyWriter(profile, file: name)

    func directory(_ offsets: [Int], _ byteCounts: [Int]) -> TIFFDirectoryWriter {
      TIFFDirectoryWriter(
        profile, size: size, block: block, isOverview: false, offsets: offsets, byteCounts: byteCounts,
        isBig: isBig, place: place)
    }
    let first = isBig ? 16 : 8
    let zeros = Array(repeating: 0, count: count)
    var end = first + directory(zeros, zeros).size
    let target = output.buffer(end + count * (bound + 8))
    var offsets: [Int] = []
    var byteCounts: [Int] = []
    offsets.reserveCapacity(count)
    byteCounts.reserveCapacity(count)
    for plane in 0..<planes {
      for row in 0..<rows {
        for column in 0..<columns {
          let window = Window(
            x: column * block.width, y: row * block.height, width: block.width, height: block.height
          ).intersection(Window(size))
          // A strip ends with the image; a tile is full.
          let filled =
            profile.blockSize == nil ? Size(width: block.width, height: window.height) : block
          let written = blocks.encode(
            bands[(plane * samples)..<((plane + 1) * samples)], in: window, block: filled, profile: profile,
            into: UnsafeMutableRawBufferPointer(rebasing: target[end..<(end + bound)]))
          offsets.append(end)
          byteCounts.append(written)
          let padded = (end + written).roundedUp(to: 2)
          for k in (end + written)..<padded { target[k] = 0 }
          end = padded
        }
      }
    }
    let head =
      TIFFDirectoryWriter.header(isBig: isBig, first: first)
      + directory(offsets, byteCounts).bytes(at: first, next: 0)
    head.withUnsafeBytes { target.copyMemory(from: $0) }
    return UnsafeRawBufferPointer(rebasing: target[..<end])
  }
}
