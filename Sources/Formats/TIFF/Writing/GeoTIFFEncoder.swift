public import Rasters
internal import Geometry

/// Makes the bytes of a GeoTIFF from pixels in memory: for chips.
///
/// Belongs to one thread and reuses its memory, so each worker keeps one. The bytes depend on the pixels and
/// the profile alone: not on the time, the processor or the version of a library's name.
public final class GeoTIFFEncoder {
  private let blocks = BlockEncoder()
  private var output = Scratch()
  private var last: Facts?

  /// What chip after chip has in common, so that it is put into words once.
  private struct Facts {
    var profile: GeoTIFFProfile
    var place: GeoKeyWriter?
    var text: String?
  }

  /// An encoder that holds no memory yet.
  public init() {}

  /// The facts of a profile: those of the profile before where only the place is another.
  private func facts(of profile: GeoTIFFProfile, name: String) throws(FormatError) -> Facts {
    if var facts = last {
      let known = facts.profile
      let hasPlace = GeoKeyWriter.stated(profile.grid) != nil
      if known.bandNames == profile.bandNames, known.scales == profile.scales,
        known.offsets == profile.offsets,
        known.metadata == profile.metadata, known.areaOrPoint == profile.areaOrPoint,
        known.grid.crs == profile.grid.crs, hasPlace, facts.place?.transform != nil
      {
        facts.place?.transform = profile.grid.transform
        return facts
      }
    }
    let facts = Facts(
      profile: profile, place: try GeoKeyWriter(profile, file: name),
      text: TIFFDirectoryWriter.facts(of: profile))
    last = facts
    return facts
  }

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
    precondition(
      bands.count == profile.bandCount, "\(bands.count) bands for a profile of \(profile.bandCount)")
    for band in bands {
      precondition(
        band.type == profile.pixelType, "a band of \(band.type) for a profile of \(profile.pixelType)")
      precondition(
        band.size == profile.grid.size, "a band of \(band.size) for a grid of \(profile.grid.size)")
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
    let facts = try facts(of: profile, name: name)
    let first = isBig ? 16 : 8
    let zeros = Array(repeating: 0, count: count)
    var directory = TIFFDirectoryWriter(
      profile, size: size, block: block, isOverview: false, offsets: zeros, byteCounts: zeros, isBig: isBig,
      place: facts.place, facts: facts.text)
    var end = first + directory.size
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
    let isTiled = profile.blockSize != nil
    directory.replace(isTiled ? .tileOffsets : .stripOffsets, places: offsets)
    directory.replace(isTiled ? .tileByteCounts : .stripByteCounts, places: byteCounts)
    let head =
      TIFFDirectoryWriter.header(isBig: isBig, first: first) + directory.bytes(at: first, next: 0)
    head.withUnsafeBytes { target.copyMemory(from: $0) }
    return UnsafeRawBufferPointer(rebasing: target[..<end])
  }
}
