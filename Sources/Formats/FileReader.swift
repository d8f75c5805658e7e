#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension ContentHasher {
  /// Adds all bytes of a file.
  package func add(_ file: FileReader) throws(FormatError) {
    for start in stride(from: 0, to: file.count, by: 1 << 20) {
      add(try file.read(start..<min(start + (1 << 20), file.count)))
    }
  }
}

/// Reads parts of a file, which may grow meanwhile, into one buffer. Belongs to one thread.
package final class FileReader {
  private let path: String
  private let descriptor: Int32
  /// The file's bytes when it was opened.
  package let count: Int
  private var buffer = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  /// - Throws: `FormatError` where there is no file that can be read.
  package init(path: String) throws(FormatError) {
    self.path = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      let error = SystemError()
      if descriptor >= 0 { close(descriptor) }
      throw FormatError(path, "cannot be opened: \(error.reason)", remedy: error.remedy)
    }
    self.descriptor = descriptor
    count = Int(status.st_size)
  }

  deinit {
    close(descriptor)
    buffer.deallocate()
  }

  /// The bytes of a range; valid until the next call.
  ///
  /// - Throws: `FormatError` where the file ends before, or the disk cannot read it.
  package func read(_ range: Range<Int>) throws(FormatError) -> UnsafeRawBufferPointer {
    if buffer.count < range.count {
      buffer.deallocate()
      buffer = .allocate(byteCount: max(1 << 16, range.count), alignment: 64)
    }
    guard let base = buffer.baseAddress else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    var done = 0
    while done < range.count {
      let size = pread(descriptor, base + done, range.count - done, off_t(range.lowerBound + done))
      if size < 0, errno == EINTR { continue }
      guard size > 0 else {
        let error = SystemError()
        throw FormatError(
          path, at: "byte \(range.lowerBound + done)",
          size == 0 ? "the file ends" : "cannot be read: \(error.reason)",
          remedy: size == 0 ? "fetch or write it again" : error.remedy)
      }
      done += size
    }
    return UnsafeRawBufferPointer(rebasing: buffer[..<range.count])
  }
}
