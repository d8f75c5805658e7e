internal import CTIFF
internal import Geometry

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Decodes the blocks of one file with libtiff, straight from the mapped bytes: for the codecs that are
/// rare (PackBits, JPEG, LERC, LZMA, WebP, CCITT) and for oddities such as reversed bits.
///
/// Belongs to one thread.
final class LibTIFFBlocks {
  let file: MappedFile
  private let handle: OpaquePointer
  private let stream: Unmanaged<Stream>
  private var directory: Int?

  /// What libtiff reads from, and the last thing that it complained of.
  private final class Stream {
    let bytes: UnsafeRawBufferPointer
    var position: UInt64 = 0
    var complaint: String?
    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> Stream? {
      pointer.map { Unmanaged<Stream>.fromOpaque($0).takeUnretainedValue() }
    }
  }

  /// Whether this system's libtiff has the codec of this code.
  static func canDecode(_ code: Int) -> Bool {
    guard let code = UInt16(exactly: code) else { return false }
    // Old-style JPEG, LogLuv and the Pixar codecs give pixels that mean something else than they say.
    return ![6, 34676, 34677, 32908, 32909].contains(code) && TIFFIsCODECConfigured(code) != 0
  }

  /// - Throws: `FormatError` where libtiff does not take the file.
  init(_ file: MappedFile) throws(FormatError) {
    self.file = file
    let stream = Unmanaged.passRetained(Stream(file.bytes))
    guard let options = TIFFOpenOptionsAlloc() else { preconditionFailure("out of memory for libtiff") }
    defer { TIFFOpenOptionsFree(options) }
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, tmsize_t(TIFF.Image.blockBytesLimit))
    // Handlers of this handle: libtiff's global ones would be shared with the whole process.
    TIFFOpenOptionsSetErrorHandlerExtR(
      options,
      { _, data, _, format, arguments in
        guard let format, let arguments else { return 1 }
        var text = [CChar](repeating: 0, count: 256)
        vsnprintf(&text, text.count, format, arguments)
        let end = text.firstIndex(of: 0) ?? text.count
        Stream.of(data)?.complaint = String(
          decoding: text[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return 1
      }, stream.toOpaque())
    TIFFOpenOptionsSetWarningHandlerExtR(options, { _, _, _, _, _ in 1 }, nil)
    let handle = TIFFClientOpenExt(
      file.path, "rm", stream.toOpaque(),
      { data, buffer, count in
        guard let stream = Stream.of(data), let buffer, count > 0,
          let position = Int(exactly: stream.position),
          position < stream.bytes.count, let base = stream.bytes.baseAddress
        else { return 0 }
        let size = min(Int(count), stream.bytes.count - position)
        buffer.copyMemory(from: base + position, byteCount: size)
        stream.position += UInt64(size)
        return tmsize_t(size)
      },
      { _, _, _ in 0 },
      { data, offset, whence in
        guard let stream = Stream.of(data) else { return 0 }
        switch whence {
        case SEEK_CUR: stream.position &+= offset
        case SEEK_END: stream.position = UInt64(stream.bytes.count) &+ offset
        default: stream.position = offset
        }
        return stream.position
      },
      { _ in 0 },
      { data in UInt64(Stream.of(data)?.bytes.count ?? 0) },
      { _, _, _ in 0 }, { _, _, _ in }, options)
    guard let handle else {
      let complaint = stream.takeUnretainedValue().complaint ?? "no reason given"
      stream.release()
      throw FormatError(file.path, "libtiff cannot open it: \(complaint)")
    }
    self.handle = handle
    self.stream = stream
  }

  deinit {
    TIFFClose(handle)
    stream.release()
  }

  /// Decodes a block to the samples as the file orders them, in native byte order, predictor undone.
  ///
  /// - Returns: The bytes written.
  func decode(
    _ index: Int, of image: TIFF.Image, into target: UnsafeMutableRawBufferPointer
  ) throws(FormatError) -> Int {
    let stream = stream.takeUnretainedValue()
    stream.complaint = nil
    if directory != image.directoryOffset {
      directory = nil
      guard TIFFSetSubDirectory(handle, UInt64(image.directoryOffset)) != 0 else {
        throw image.error(
          block: index, "libtiff cannot read its directory: \(stream.complaint ?? "no reason given")")
      }
      directory = image.directoryOffset
      if image.compression == .other(code: 7, name: "jpeg"), image.photometric == .yCbCr {
        // JPEGCOLORMODE_RGB: pixels come as red, green and blue.
        _ = withVaList([Int32(1)]) { TIFFVSetField(handle, 65538, $0) }
      }
    }
    let block = UInt32(clamping: index)
    let expected = Int(image.isTiled ? TIFFTileSize(handle) : TIFFStripSize(handle))
    let stated = image.storedRowBytes * image.blockSize.height
    guard expected == stated else {
      throw image.error(
        block: index,
        "libtiff makes \(expected) bytes of it where the directory says \(stated)"
      )
    }
    // Only the rows inside of the image are asked for: some writers leave the others out.
    let needed = tmsize_t(image.storedRowBytes * image.window(ofBlock: index).height)
    let count =
      image.isTiled
      ? TIFFReadEncodedTile(handle, block, target.baseAddress, needed)
      : TIFFReadEncodedStrip(handle, block, target.baseAddress, needed)
    guard count >= 0, stream.complaint == nil || count == needed else {
      throw image.error(
        block: index, "\(image.compression.name) cannot be decoded: \(stream.complaint ?? "no reason given")")
    }
    return Int(count)
  }
}
