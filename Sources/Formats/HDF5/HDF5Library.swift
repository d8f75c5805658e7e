internal import CHDF5
internal import CLZF
public import Rasters
internal import Synchronization

/// The HDF5 library: one lock around it, no printing, no work at exit, and its reasons in words.
enum HDF5Library {
  /// The number that the HDF Group gave to h5py's LZF filter.
  static let lzfFilter: Int32 = 32000

  private static let lock = Mutex<Void>(())

  /// True once the library is set up. It must not clean up at exit: a file that could not be closed (a full
  /// disk) would make it try for ever.
  private static let isOpen: Bool = {
    guard H5dont_atexit() >= 0, H5open() >= 0 else { return false }
    var filter = H5Z_class2_t()
    filter.version = Int32(H5Z_CLASS_T_VERS)
    filter.id = lzfFilter
    filter.encoder_present = 1
    filter.decoder_present = 1
    filter.name = UnsafePointer(lzfName)
    filter.filter = undoLZF
    return H5Zregister(&filter) >= 0
  }()

  /// Lives as long as the process, as H5Zregister asks.
  nonisolated(unsafe) private static let lzfName: UnsafeMutablePointer<CChar> = {
    let name: StaticString = "lzf"
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: name.utf8CodeUnitCount + 1)
    name.withUTF8Buffer { for (i, c) in $0.enumerated() { copy[i] = CChar(bitPattern: c) } }
    copy[name.utf8CodeUnitCount] = 0
    return copy
  }()

  /// Runs `body` alone in the library, with HDF5's own error printing off in this thread.
  static func exclusively<Result: Sendable>(
    _ file: String, _ body: () throws(FormatError) -> Result
  ) throws(FormatError) -> Result {
    guard isOpen else { throw FormatError(file, "libhdf5 does not start", remedy: "reinstall libhdf5") }
    return try lock.withLock { _ throws(FormatError) -> Result in
      H5Eset_auto2(Int64(H5E_DEFAULT), nil, nil)
      H5Eclear2(Int64(H5E_DEFAULT))
      return try body()
    }
  }

  /// The library's innermost words for its last error, without the addresses and times that it mixes in.
  static var reason: String {
    var words = ""
    withUnsafeMutablePointer(to: &words) { pointer in
      _ = H5Ewalk2(
        Int64(H5E_DEFAULT), H5E_WALK_UPWARD,
        { level, entry, words in
          if level == 0, let text = entry?.pointee.desc {
            words?.assumingMemoryBound(to: String.self).pointee = String(cString: text)
          }
          return 0
        }, pointer)
    }
    let mark = "error message = '"
    if let start = words.firstRange(of: mark)?.upperBound {
      return String(words[start...].prefix { $0 != "'" })
    }
    return words.isEmpty ? "libhdf5 gives no reason" : words
  }

  /// The type as it is stored, little-endian everywhere.
  static func stored(_ type: HDF5ElementType) -> hid_t {
    switch type {
    case .uint8: chdf5_stored_uint8()
    case .int8: chdf5_stored_int8()
    case .uint16: chdf5_stored_uint16()
    case .int16: chdf5_stored_int16()
    case .uint32: chdf5_stored_uint32()
    case .int32: chdf5_stored_int32()
    case .uint64: chdf5_stored_uint64()
    case .int64: chdf5_stored_int64()
    case .float32: chdf5_stored_float32()
    case .float64: chdf5_stored_float64()
    }
  }

  /// The type as it is in this machine's memory.
  static func native(_ type: HDF5ElementType) -> hid_t {
    switch type {
    case .uint8: chdf5_native_uint8()
    case .int8: chdf5_native_int8()
    case .uint16: chdf5_native_uint16()
    case .int16: chdf5_native_int16()
    case .uint32: chdf5_native_uint32()
    case .int32: chdf5_native_int32()
    case .uint64: chdf5_native_uint64()
    case .int64: chdf5_native_int64()
    case .float32: chdf5_native_float32()
    case .float64: chdf5_native_float64()
    }
  }
}

/// The filter's two directions as the library calls them. Chunks are encoded outside of the library, so only
/// reading has work to do; encoding here would be of another make, and is refused.
private let undoLZF: H5Z_func_t = { flags, parameterCount, parameters, byteCount, capacity, buffer in
  guard flags & UInt32(H5Z_FLAG_REVERSE) != 0, let buffer, let capacity, let input = buffer.pointee else {
    return 0
  }
  // The third parameter is the size of a chunk; older files do not say it, nor does h5py for texts.
  let stated = parameterCount >= 3 ? Int(parameters?[2] ?? 0) : 0
  var size = stated > 0 ? stated : max(4096, byteCount * 4)
  // A byte of LZF yields at most 132, so the size has a bound that the input sets.
  let limit = byteCount.multipliedReportingOverflow(by: 133)
  guard !limit.overflow, byteCount <= Int(UInt32.max) else { return 0 }
  size = min(size, limit.partialValue)
  for _ in 0..<10 {
    guard size > 0, size <= Int(UInt32.max), let output = H5allocate_memory(size, false) else { return 0 }
    let written = lzf_decompress(input, UInt32(byteCount), output, UInt32(size))
    if written > 0 {
      H5free_memory(input)
      buffer.pointee = output
      capacity.pointee = size
      return Int(written)
    }
    H5free_memory(output)
    guard stated == 0, size < limit.partialValue else { return 0 }
    size = min(size * 4, limit.partialValue)
  }
  return 0
}

/// The numbers that HDF5 files of this package hold.
public enum HDF5ElementType: Sendable {
  case uint8, int8, uint16, int16, uint32, int32, uint64, int64, float32, float64

  /// The type that holds such pixels.
  public init(_ type: PixelType) {
    switch type {
    case .uint8: self = .uint8
    case .int8: self = .int8
    case .uint16: self = .uint16
    case .int16: self = .int16
    case .uint32: self = .uint32
    case .int32: self = .int32
    case .float32: self = .float32
    case .float64: self = .float64
    }
  }

  /// Bytes a number.
  public var size: Int {
    switch self {
    case .uint8, .int8: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .uint64, .int64, .float64: 8
    }
  }
}

/// A Swift type whose values are stored in HDF5 columns.
public protocol HDF5Element: BitwiseCopyable, Sendable {
  static var elementType: HDF5ElementType { get }
}

extension UInt8: HDF5Element { public static var elementType: HDF5ElementType { .uint8 } }
extension Int8: HDF5Element { public static var elementType: HDF5ElementType { .int8 } }
extension UInt16: HDF5Element { public static var elementType: HDF5ElementType { .uint16 } }
extension Int16: HDF5Element { public static var elementType: HDF5ElementType { .int16 } }
extension UInt32: HDF5Element { public static var elementType: HDF5ElementType { .uint32 } }
extension Int32: HDF5Element { public static var elementType: HDF5ElementType { .int32 } }
extension UInt64: HDF5Element { public static var elementType: HDF5ElementType { .uint64 } }
extension Int64: HDF5Element { public static var elementType: HDF5ElementType { .int64 } }
extension Float: HDF5Element { public static var elementType: HDF5ElementType { .float32 } }
extension Double: HDF5Element { public static var elementType: HDF5ElementType { .float64 } }
