#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that a library writes and that bears its name only when it is whole: it is made as `NAME.part`
/// and renamed at the end.
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
