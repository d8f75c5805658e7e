internal import COpenJPEG
internal import Geometry
internal import Rasters

/// Decodes tiles with OpenJPEG.
///
/// The library is given a codestream of one tile, made of the file's main header, whose image is cut to the
/// tile, and of the tile's parts. So it neither looks for the tile nor takes memory for the others, and
/// tiles are decoded on as many threads as there are callers: each call has a codec of its own.
enum TileDecoder {
  /// Writes a block, decoded, into `target`: its components as planes, row after row.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - target: `decodedBlockBytes` or more.
  static func decode(
    _ index: Int, of image: JPEG2000.Image, in bytes: UnsafeRawBufferPointer,
    into target: UnsafeMutableRawBufferPointer
  ) throws(FormatError) {
    guard let range = try image.byteRange(ofBlock: index), let type = image.pixelType,
      let base = target.baseAddress
    else { return }
    precondition(target.count >= image.decodedBlockBytes, "the target is smaller than the block")
    guard range.upperBound <= bytes.count else {
      throw image.error(block: index, "bytes \(range) reach past the map's end at \(bytes.count)")
    }
    let codestream =
      image.isWhole ? Array(bytes[range]) : try self.codestream(ofTile: index, of: image, in: bytes)
    let size = image.window(ofBlock: index).size
    try withImage(codestream, of: image, block: index) { decoded throws(FormatError) in
      guard decoded.numcomps == image.bandCount else {
        throw image.error(block: index, "it decodes to \(decoded.numcomps) components")
      }
      for band in 0..<image.bandCount {
        let component = decoded.comps[band]
        guard let pixels = component.data, Int(component.w) == size.width, Int(component.h) == size.height
        else {
          throw image.error(
            block: index, "component \(band) decodes to \(component.w)×\(component.h) pixels of \(size)")
        }
        let plane = base + band * image.blockSize.area * type.size
        Pixels(base: pixels, type: .int32, size: size).convert(
          into: MutablePixels(
            base: plane, type: type, size: size, rowBytes: image.blockSize.width * type.size),
          noData: nil, fill: 0)
      }
    }
  }

  /// A codestream that holds one tile alone, in its place on the reference grid: where wavelets and
  /// code-blocks begin depends on that.
  private static func codestream(
    ofTile index: Int, of image: JPEG2000.Image, in bytes: UnsafeRawBufferPointer
  ) throws(FormatError) -> [UInt8] {
    let stream = image.codestream
    let parts = try image.parts(ofTile: index)
    let file = JPEG2000Bytes(bytes, name: image.name)
    try check(parts, of: image, block: index, file)

    var result: [UInt8] = []
    result.reserveCapacity(stream.header.count + parts.reduce(2) { $0 + $1.range.count })
    result += stream.header
    let (column, row) = (index % stream.tileColumns, index / stream.tileColumns)
    let x = max(stream.area.x0, stream.tileX + column * stream.tileWidth)
    let y = max(stream.area.y0, stream.tileY + row * stream.tileHeight)
    let right = min(stream.area.x1, stream.tileX + (column + 1) * stream.tileWidth)
    let bottom = min(stream.area.y1, stream.tileY + (row + 1) * stream.tileHeight)
    for (place, value) in zip(
      stride(from: 8, to: 40, by: 4), [right, bottom, x, y, right - x, bottom - y, x, y])
    {
      store(value, 4, at: place, in: &result)
    }
    for part in parts {
      let start = result.count
      result += bytes[part.range]
      store(0, 2, at: start + 4, in: &result)
      store(part.range.count, 4, at: start + 6, in: &result)
    }
    result += [0xFF, 0xD9]
    return result
  }

  /// Looks through the headers of tile-parts for coding styles that would take too much memory.
  private static func check(
    _ parts: [Codestream.Part], of image: JPEG2000.Image, block: Int, _ file: JPEG2000Bytes
  ) throws(FormatError) {
    var style = image.codestream.style
    for part in parts {
      let header = file.cut(at: part.range.upperBound)
      var place = part.range.lowerBound + 12
      while true {
        let marker = try header.integer(place, 2)
        if marker == Marker.data { break }
        let size = try header.segment(place)
        if marker == Marker.codingStyle || marker == Marker.componentStyle {
          try style.add(
            header, place, isDefault: marker == Marker.codingStyle, componentCount: image.bandCount)
        }
        place += size
      }
    }
    if let problem = JPEG2000.Image.working(
      style, image.codestream, block: image.blockSize, isWhole: false)
    {
      throw image.error(block: block, problem)
    }
  }

  private static func store(_ value: Int, _ count: Int, at place: Int, in bytes: inout [UInt8]) {
    for i in 0..<count { bytes[place + i] = UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - i))) }
  }

  // MARK: The library

  /// What the library reads from, and the last thing that it complained of.
  private final class Stream {
    let bytes: UnsafeRawBufferPointer
    var position = 0
    var complaint: String?

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> Stream? {
      pointer.map { Unmanaged<Stream>.fromOpaque($0).takeUnretainedValue() }
    }
  }

  /// Decodes a codestream and lends the result.
  private static func withImage(
    _ codestream: [UInt8], of image: JPEG2000.Image, block: Int,
    _ body: (opj_image_t) throws(FormatError) -> Void
  ) throws(FormatError) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: codestream.count, alignment: 16)
    defer { memory.deallocate() }
    memory.copyBytes(from: codestream)
    let source = Stream(UnsafeRawBufferPointer(memory))
    let stream = Self.stream(source, count: codestream.count)
    defer { opj_stream_destroy(stream) }
    guard let codec = opj_create_decompress(OPJ_CODEC_J2K) else {
      preconditionFailure("out of memory for OpenJPEG")
    }
    defer { opj_destroy_codec(codec) }
    opj_set_error_handler(
      codec,
      { text, data in
        guard let text, let source = Stream.of(data), source.complaint == nil else { return }
        source.complaint = String(cString: text)
      }, Unmanaged.passUnretained(source).toOpaque())
    var parameters = opj_dparameters_t()
    opj_set_default_decoder_parameters(&parameters)
    var decoded: UnsafeMutablePointer<opj_image_t>?
    defer { opj_image_destroy(decoded) }
    // No threads of the library's own, whatever the environment says.
    let isDecoded =
      opj_setup_decoder(codec, &parameters) != 0 && opj_codec_set_threads(codec, 0) != 0
      && opj_read_header(stream, codec, &decoded) != 0 && opj_decode(codec, stream, decoded) != 0
    guard isDecoded, let decoded else {
      let reason = (source.complaint ?? "no reason given").split(whereSeparator: \.isNewline).first ?? ""
      throw image.error(block: block, "OpenJPEG cannot decode it: \(reason)")
    }
    try body(decoded.pointee)
    withExtendedLifetime(source) {}
  }

  /// A stream of the library over bytes in memory.
  private static func stream(_ source: Stream, count: Int) -> UnsafeMutablePointer<opj_stream_t?> {
    guard let stream = opj_stream_create(min(1 << 16, max(16, count)), 1) else {
      preconditionFailure("out of memory for OpenJPEG")
    }
    opj_stream_set_read_function(stream) { buffer, count, data in
      guard let source = Stream.of(data), let buffer, let base = source.bytes.baseAddress,
        source.position < source.bytes.count
      else { return -1 }
      let size = min(Int(count), source.bytes.count - source.position)
      buffer.copyMemory(from: base + source.position, byteCount: size)
      source.position += size
      return size
    }
    opj_stream_set_skip_function(stream) { count, data in
      guard let source = Stream.of(data), count >= 0 else { return -1 }
      let size = min(Int(count), source.bytes.count - source.position)
      source.position += size
      return OPJ_OFF_T(size == 0 && count > 0 ? -1 : size)
    }
    opj_stream_set_seek_function(stream) { place, data in
      guard let source = Stream.of(data), place >= 0, place <= source.bytes.count else { return 0 }
      source.position = Int(place)
      return 1
    }
    opj_stream_set_user_data(stream, Unmanaged.passUnretained(source).toOpaque(), nil)
    opj_stream_set_user_data_length(stream, UInt64(count))
    return stream
  }
}
