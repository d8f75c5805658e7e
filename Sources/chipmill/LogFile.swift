import Formats
import FoundationEssentials
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A run's log, `logs/YYYYMMDDhhmmss.log` in the folder of its output. Each line has the time, the process,
/// who speaks, how much it matters, and what it is. Any thread may write.
final class LogFile: Sendable {
  /// Who speaks.
  private let logger: String
  private let file: OutputFile
  private let lock = Mutex<Void>(())

  /// - Parameter folder: `logs` is made in it.
  init(in folder: String, logger: String) throws(FormatError) {
    self.logger = logger
    try makeFolder(folder + "/logs")
    let name = Self.now().filter(\.isNumber).prefix(14)
    file = try OutputFile(path: "\(folder)/logs/\(name).log", isInPlace: true)
  }

  /// Adds a line. A log that cannot be written ends no run.
  func write(_ level: String, _ message: String) {
    let line = "\(Self.now()) \(getpid()) \(logger) \(level) \(message)\n"
    lock.withLock { _ in try? file.append(Array(line.utf8)) }
  }

  /// The local time as `2020-02-05 15:13:58,123`.
  private static func now() -> String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var parts = tm()
    localtime_r(&time.tv_sec, &parts)
    func padded(_ value: some BinaryInteger, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1, 2))-\(padded(parts.tm_mday, 2)) "
      + "\(padded(parts.tm_hour, 2)):\(padded(parts.tm_min, 2)):\(padded(parts.tm_sec, 2))"
      + ",\(padded(time.tv_nsec / 1_000_000, 3))"
  }
}
