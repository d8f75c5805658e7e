internal import CZstd

/// Decodes Zstandard frames. Belongs to one thread; its state is reused.
final class ZstandardDecoder {
  private let state: OpaquePointer

  init() {
    guard let state = ZSTD_createDCtx() else { preconditionFailure("out of memory for zstd") }
    self.state = state
  }

  deinit { ZSTD_freeDCtx(state) }

  /// Decodes `source` until `target` is full or the frame ends.
  ///
  /// - Returns: The bytes written, nil where the frame is damaged.
  func decode(_ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) -> Int? {
    let count = ZSTD_decompressDCtx(state, target.baseAddress, target.count, source.baseAddress, source.count)
    if ZSTD_isError(count) == 0 { return count }
    guard ZSTD_getErrorCode(count) == ZSTD_error_dstSize_tooSmall else { return nil }
    // The frame is longer than the block: take its beginning.
    ZSTD_DCtx_reset(state, ZSTD_reset_session_only)
    var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
    var output = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
    while output.pos < output.size {
      let before = (input.pos, output.pos)
      let result = ZSTD_decompressStream(state, &output, &input)
      if ZSTD_isError(result) != 0 { return nil }
      if result == 0 || (input.pos, output.pos) == before { break }
    }
    return output.pos
  }
}

/// Encodes Zstandard frames. Belongs to one thread; its state is reused.
final class ZstandardEncoder {
  private let state: OpaquePointer

  init() {
    guard let state = ZSTD_createCCtx() else { preconditionFailure("out of memory for zstd") }
    self.state = state
  }

  deinit { ZSTD_freeCCtx(state) }

  /// The most bytes that `count` bytes can become.
  static func bound(_ count: Int) -> Int { ZSTD_compressBound(count) }

  /// Encodes `source` and returns the number of bytes written; `target` has room for `bound`.
  func encode(_ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer, level: Int) -> Int
  {
    let count = ZSTD_compressCCtx(
      state, target.baseAddress, target.count, source.baseAddress, source.count, Int32(level))
    precondition(ZSTD_isError(count) == 0, "zstd refused a buffer of the size that it asks for")
    return count
  }
}
