#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A file's bytes in memory, mapped to be read and paged in as they are touched.
///
/// The bytes live as long as this object: keep it while a slice of them is in use. A file that another
/// process shortens meanwhile ends this one with a bus error, as with every mapping; `load(_:)` tells
/// beforehand.
public final class MappedFile: @unchecked Sendable {
  /// The file's path.
  public let path: String
  /// All bytes; valid while this object lives.
  public let bytes: UnsafeRawBufferPointer
  /// When the contents changed last, in nanoseconds since 1970.
  public let modified: Int
  private let node: UInt64

  /// Maps the file at `path`.
  ///
  /// - Throws: `FormatError` with the reason when it is missing, not a plain file, empty or unreadable.
  public init(path: String) throws(FormatError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let error = SystemError()
      throw FormatError(path, "cannot be opened: \(error.reason)", remedy: error.remedy)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw FormatError(path, "cannot be examined: \(SystemError().reason)")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FormatError(path, "is a directory", remedy: "name a file in it")
    default: throw FormatError(path, "is not a plain file", remedy: "copy its contents to one")
    }
    guard status.st_size > 0 else {
      throw FormatError(path, "is empty", remedy: "fetch or write it again")
    }
    let count = Int(status.st_size)
    modified = Self.modified(status)
    node = UInt64(status.st_ino)
    guard let base = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else {
      throw FormatError(path, "cannot be mapped: \(SystemError().reason)")
    }
    bytes = UnsafeRawBufferPointer(start: base, count: count)
  }

  /// Says that bytes have been read and will not be soon: they leave this process's memory, though not
  /// the system's cache. Pages that the range only touches stay. Reading them again is right, and slower.
  public func forget(_ range: Range<Int>) {
    let page = 4096
    let start = (range.lowerBound + page - 1) / page * page
    let end = min(range.upperBound, bytes.count) / page * page
    guard start < end, let base = bytes.baseAddress else { return }
    madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
  }

  /// Checks that nobody has written to the file since it was opened. One that was removed or replaced is
  /// still read as it was.
  ///
  /// - Throws: `FormatError` when it has another size or time of change.
  public func checkUnchanged() throws(FormatError) {
    var status = stat()
    if stat(path, &status) == 0, UInt64(status.st_ino) == node,
      Int(status.st_size) != bytes.count || Self.modified(status) != modified
    {
      throw FormatError(
        path, "was changed while it was read", remedy: "run again when nobody writes to it any more")
    }
  }

  /// Brings bytes into memory before they are used.
  ///
  /// - Throws: `FormatError` when the disk cannot read them, or the file has become too short.
  public func load(_ range: Range<Int>) throws(FormatError) {
    #if os(Linux)
      let page = 4096
      let start = range.lowerBound / page * page
      guard start < range.upperBound, let base = bytes.baseAddress else { return }
      // MADV_POPULATE_READ, of Linux 5.14: an error where a touch would be a bus error.
      let result = madvise(UnsafeMutableRawPointer(mutating: base + start), range.upperBound - start, 22)
      if result != 0, errno == EFAULT {
        throw FormatError(
          path, at: "bytes \(range.lowerBound)–\(range.upperBound)",
          "cannot be read: the disk fails, or the file ends before", remedy: "fetch or write it again")
      }
    #endif
  }

  private static func modified(_ status: stat) -> Int {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
