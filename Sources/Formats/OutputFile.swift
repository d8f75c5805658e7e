#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A file that is written beside its final place and gets its name when it is complete, so that nobody ever
/// sees half of it. Given up without `finish`, it goes away.
package final class OutputFile: @unchecked Sendable {
  /// Where the file will be.
  package let path: String
  /// Where it is while it is written.
  package let temporaryPath: String
  /// The bytes written so far.
  package private(set) var count = 0
  private let descriptor: Int32
  private var isOpen = true
  /// Whether the file has its name from the start, and stays when it is given up.
  private var isInPlace: Bool { temporaryPath == path }

  /// Creates the file under a temporary name in the folder of `path`.
  ///
  /// - Parameters:
  ///   - suffix: Tells several temporary files for one path apart.
  ///   - isInPlace: Whether it bears its name at once and stays when it is given up: for files in a folder of
  ///     unfinished ones.
  ///   - temporaryPath: Where it is until then; beside its place when nil.
  /// - Throws: `FormatError` with the reason, for example that the folder does not exist.
  package init(
    path: String, suffix: String = "", isInPlace: Bool = false, temporaryPath: String? = nil
  ) throws(FormatError) {
    self.path = path
    self.temporaryPath = isInPlace ? path : temporaryPath ?? "\(path).\(getpid())\(suffix).partial"
    descriptor = open(self.temporaryPath, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      isOpen = false
      let error = SystemError()
      throw FormatError(
        path, "cannot be written: \(error.reason)",
        remedy: error.isMissing ? "make its folder first" : error.remedy ?? "check the folder's permissions")
    }
  }

  deinit {
    if isOpen {
      close(descriptor)
      if !isInPlace { unlink(temporaryPath) }
    }
  }

  /// Appends bytes.
  package func append(_ bytes: [UInt8]) throws(FormatError) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    try append(UnsafeRawBufferPointer(memory))
  }

  /// Appends bytes.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(FormatError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written < 0 {
        if errno == EINTR { continue }
        throw failure(at: count)
      }
      rest = rest.dropFirst(written)
      count += written
    }
  }

  /// Writes bytes at a place of their own; several threads may do so at once. Nothing else is appended then.
  package func place(_ bytes: UnsafeRawBufferPointer, at position: Int) throws(FormatError) {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let written = pwrite(descriptor, rest.baseAddress, rest.count, off_t(position + done))
      if written < 0 {
        if errno == EINTR { continue }
        throw failure(at: position + done)
      }
      done += written
    }
  }

  /// Writes bytes at a place of their own.
  package func place(_ bytes: [UInt8], at position: Int) throws(FormatError) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    try place(UnsafeRawBufferPointer(memory), at: position)
  }

  /// Reads back what was written from a place on, as much as there is room for.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at position: Int) throws(FormatError) {
    var done = 0
    while done < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let size = pread(descriptor, rest.baseAddress, rest.count, off_t(position + done))
      if size < 0, errno == EINTR { continue }
      guard size > 0 else {
        let error = SystemError()
        throw FormatError(
          temporaryPath, at: "byte \(position + done)",
          "cannot be read back: \(size == 0 ? "it ends" : error.reason)", remedy: error.remedy)
      }
      done += size
    }
  }

  /// Appends all of another file, through `buffer`.
  package func append(contentsOf other: OutputFile, through buffer: UnsafeMutableRawBufferPointer)
    throws(FormatError)
  {
    var position = 0
    while position < other.count {
      let piece = UnsafeMutableRawBufferPointer(
        rebasing: buffer[..<min(buffer.count, other.count - position)])
      try other.read(into: piece, at: position)
      try append(UnsafeRawBufferPointer(piece))
      position += piece.count
    }
  }

  /// Closes the file and gives it its name, replacing a file that has it.
  package func finish() throws(FormatError) {
    precondition(isOpen, "a file is finished once")
    isOpen = false
    guard close(descriptor) == 0, isInPlace || rename(temporaryPath, path) == 0 else {
      let error = SystemError()
      if !isInPlace { unlink(temporaryPath) }
      throw FormatError(path, "cannot be completed: \(error.reason)", remedy: error.remedy)
    }
  }

  private func failure(at byte: Int) -> FormatError {
    let error = SystemError()
    return FormatError(path, "cannot be written at byte \(byte): \(error.reason)", remedy: error.remedy)
  }
}

/// Makes a folder and those above it; one that is there is left as it is.
///
/// - Throws: `FormatError` with the system's reason.
package func makeFolder(_ path: String) throws(FormatError) {
  var partial = path.hasPrefix("/") ? "" : "."
  for part in path.split(separator: "/") {
    partial += "/" + part
    guard mkdir(partial, 0o777) != 0 else { continue }
    let error = SystemError()
    if !isFolder(partial) {
      throw FormatError(
        path, "the folder cannot be made: \(error.reason)", remedy: error.remedy ?? "choose another folder")
    }
  }
  guard isFolder(path.isEmpty ? "." : path) else {
    throw FormatError(path, "is not a folder", remedy: "choose another folder")
  }
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
