#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that bears its name only when it is whole: it is made as `NAME.part` and renamed at the end.
struct StagedFile {
  let path: String
  var stagedPath: String { path + ".part" }

  /// Gives the finished file its name.
  func publish() throws {
    guard rename(stagedPath, path) == 0 else {
      throw ChippingError(
        "\(path): the finished file cannot get its name (\(String(cString: strerror(errno))))")
    }
  }

  /// Writes a whole file.
  func write(_ bytes: UnsafeRawBufferPointer) throws {
    func failed() -> ChippingError {
      let reason = String(cString: strerror(errno))
      unlink(stagedPath)
      return ChippingError("\(path): cannot be written (\(reason)); free space or choose another --output")
    }
    let file = open(stagedPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failed() }
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(file, bytes.baseAddress! + done, bytes.count - done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        close(file)
        throw failed()
      }
      done += count
    }
    guard close(file) == 0, rename(stagedPath, path) == 0 else { throw failed() }
  }
}

/// Makes a folder and those above it.
func makeFolder(_ path: String) throws {
  var partial = path.hasPrefix("/") ? "" : "."
  for part in path.split(separator: "/") {
    partial += "/" + part
    if mkdir(partial, 0o777) != 0, errno != EEXIST {
      throw ChippingError(
        "\(path): the folder cannot be made (\(String(cString: strerror(errno)))); choose another --output")
    }
  }
  guard isDirectory(path) else { throw ChippingError("\(path): is not a folder; choose another --output") }
}
