internal import CKernels
internal import Rasters

/// The kernels for samples, chosen by the bytes of one: 1, 2, 4 or 8.
enum Samples {
  typealias Address = UnsafeMutableRawPointer

  static func swapBytes(_ base: Address, count: Int, size: Int) {
    switch size {
    case 2: swap_bytes_16(base.assumingMemoryBound(to: UInt16.self), count)
    case 4: swap_bytes_32(base.assumingMemoryBound(to: UInt32.self), count)
    case 8: swap_bytes_64(base.assumingMemoryBound(to: UInt64.self), count)
    default: break
    }
  }

  /// Undoes predictor 2 on rows of `count` samples that follow one another.
  static func undoHorizontal(_ base: Address, rows: Int, count: Int, samples: Int, size: Int) {
    switch size {
    case 1: undo_predictor2_8(base.assumingMemoryBound(to: UInt8.self), rows, count, count, samples)
    case 2: undo_predictor2_16(base.assumingMemoryBound(to: UInt16.self), rows, count, count, samples)
    case 4: undo_predictor2_32(base.assumingMemoryBound(to: UInt32.self), rows, count, count, samples)
    default: undo_predictor2_64(base.assumingMemoryBound(to: UInt64.self), rows, count, count, samples)
    }
  }

  static func applyHorizontal(_ base: Address, rows: Int, count: Int, samples: Int, size: Int) {
    switch size {
    case 1: apply_predictor2_8(base.assumingMemoryBound(to: UInt8.self), rows, count, count, samples)
    case 2: apply_predictor2_16(base.assumingMemoryBound(to: UInt16.self), rows, count, count, samples)
    case 4: apply_predictor2_32(base.assumingMemoryBound(to: UInt32.self), rows, count, count, samples)
    default: apply_predictor2_64(base.assumingMemoryBound(to: UInt64.self), rows, count, count, samples)
    }
  }

  /// Undoes predictor 3: rows of byte planes at `base`, which are overwritten, become floats at `target`.
  static func undoFloatingPoint(
    _ base: Address, into target: Address, rows: Int, count: Int, samples: Int, size: Int
  ) {
    let bytes = base.assumingMemoryBound(to: UInt8.self)
    if size == 4 {
      undo_predictor3_32(
        bytes, count * 4, target.assumingMemoryBound(to: UInt32.self), count, rows, count, samples)
    } else {
      undo_predictor3_64(
        bytes, count * 8, target.assumingMemoryBound(to: UInt64.self), count, rows, count, samples)
    }
  }

  static func applyFloatingPoint(
    _ base: UnsafeRawPointer, into target: Address, rows: Int, count: Int, samples: Int, size: Int
  ) {
    let bytes = target.assumingMemoryBound(to: UInt8.self)
    if size == 4 {
      apply_predictor3_32(
        base.assumingMemoryBound(to: UInt32.self), count, bytes, count * 4, rows, count, samples)
    } else {
      apply_predictor3_64(
        base.assumingMemoryBound(to: UInt64.self), count, bytes, count * 8, rows, count, samples)
    }
  }

  /// Splits `count` pixels into planes that are `planeStride` pixels apart.
  static func deinterleave(
    _ base: UnsafeRawPointer, into target: Address, count: Int, samples: Int, planeStride: Int, size: Int
  ) {
    switch size {
    case 1:
      deinterleave_8(
        base.assumingMemoryBound(to: UInt8.self), target.assumingMemoryBound(to: UInt8.self), count, samples,
        planeStride)
    case 2:
      deinterleave_16(
        base.assumingMemoryBound(to: UInt16.self), target.assumingMemoryBound(to: UInt16.self), count,
        samples,
        planeStride)
    case 4:
      deinterleave_32(
        base.assumingMemoryBound(to: UInt32.self), target.assumingMemoryBound(to: UInt32.self), count,
        samples,
        planeStride)
    default:
      deinterleave_64(
        base.assumingMemoryBound(to: UInt64.self), target.assumingMemoryBound(to: UInt64.self), count,
        samples,
        planeStride)
    }
  }

  /// Joins planes that are `planeStride` pixels apart into `count` pixels.
  static func interleave(
    _ base: UnsafeRawPointer, into target: Address, count: Int, samples: Int, planeStride: Int, size: Int
  ) {
    switch size {
    case 1:
      interleave_8(
        base.assumingMemoryBound(to: UInt8.self), target.assumingMemoryBound(to: UInt8.self), count, samples,
        planeStride)
    case 2:
      interleave_16(
        base.assumingMemoryBound(to: UInt16.self), target.assumingMemoryBound(to: UInt16.self), count,
        samples,
        planeStride)
    case 4:
      interleave_32(
        base.assumingMemoryBound(to: UInt32.self), target.assumingMemoryBound(to: UInt32.self), count,
        samples,
        planeStride)
    default:
      interleave_64(
        base.assumingMemoryBound(to: UInt64.self), target.assumingMemoryBound(to: UInt64.self), count,
        samples,
        planeStride)
    }
  }

  /// Writes `value`, rounded and clamped to the type, `count` times.
  static func fill(_ base: Address, type: PixelType, count: Int, with value: Double) {
    guard count > 0 else { return }
    var value = value
    convert_pixels(&value, Int32(PixelType.float64.rawValue), base, Int32(type.rawValue), 1, 0)
    var done = 1
    while done < count {
      let more = min(done, count - done)
      (base + done * type.size).copyMemory(from: base, byteCount: more * type.size)
      done += more
    }
  }

  /// Turns one row of samples of an odd depth into pixels of `type`.
  static func widen(
    _ base: Address, _ sample: TIFF.Sample, into target: Address, type: PixelType, count: Int,
    isBigEndian: Bool
  ) {
    let bytes = base.assumingMemoryBound(to: UInt8.self)
    switch (sample.kind, sample.bits) {
    case (.float, 16): unpack_float16(bytes, target.assumingMemoryBound(to: Float.self), count)
    case (.float, 24): unpack_float24(bytes, target.assumingMemoryBound(to: Float.self), count, isBigEndian)
    default: unpack_bits(bytes, UInt32(sample.bits), target, UInt32(type.size), count)
    }
  }
}
