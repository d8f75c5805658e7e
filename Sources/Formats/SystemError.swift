#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// An error of the operating system in words, and what helps against it.
package struct SystemError: Sendable {
  /// The number: `ENOSPC`.
  private let code: Int32

  /// The last error of this thread.
  package init() { code = errno }

  private init(_ code: Int32) { self.code = code }

  /// The error that a library tells of in words, nil where they tell of none that is known here.
  package init?(in words: String) {
    let known = [ENOSPC, EDQUOT, EMFILE, ENFILE, EROFS, EIO].map(Self.init)
    guard let found = known.first(where: { words.lowercased().contains($0.reason) }) else { return nil }
    self = found
  }

  /// What went wrong, as the C library words it: `no space left on device`.
  package var reason: String { String(cString: strerror(code)).lowercased() }

  /// What the user can do, where that depends on nothing else.
  package var remedy: String? {
    switch code {
    case ENOSPC, EDQUOT: "make room on the disk and run again"
    case EMFILE, ENFILE: "allow more open files with 'ulimit -n' and run again"
    case EROFS: "choose a disk that can be written to"
    case EIO: "check the disk and run again"
    case EACCES, EPERM: "check the permissions"
    case ENOENT, ENOTDIR: "check the path"
    default: nil
    }
  }

  /// Whether there is no such file.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
}
