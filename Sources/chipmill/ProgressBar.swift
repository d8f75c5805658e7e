import Chipping
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line on the terminal that shows how far a run is; nothing where standard error is not a terminal.
final class ProgressBar: Sendable {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  init(isShown: Bool) {
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    self.isShown = isShown && isatty(STDERR_FILENO) == 1 && terminal != "dumb"
  }

  /// Draws the bar, ten times a second at the most.
  func update(_ progress: Progress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let isDue = last.withLock { last in
      if let last, now - last < .milliseconds(100), progress.done < progress.planned { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let elapsed = (now - start).components
    let seconds = max(1e-3, Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    let rate = Double(progress.done) / seconds
    let left = Int(Double(progress.planned - progress.done) / max(rate, 1e-9))
    let filled = 24 * progress.done / max(1, progress.planned)
    var line = "\r" + String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
    line += " \(progress.done)/\(progress.planned) chips  \(Int(rate))/s  "
    line +=
      "\(Int(Double(progress.bytesOut) / 1e6 / seconds)) MB/s  "
      + "\(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
    if progress.rejected > 0 { line += "  \(progress.rejected) rejected" }
    if progress.failed > 0 {
      // Colour only where nobody has declined it.
      let isPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
      line += isPlain ? "  \(progress.failed) failed" : "  \u{1B}[31m\(progress.failed) failed\u{1B}[0m"
    }
    Chipmill.write(line + "\u{1B}[K", to: STDERR_FILENO)
  }

  /// Takes the bar away.
  func finish() { if isShown { Chipmill.write("\r\u{1B}[K", to: STDERR_FILENO) } }
}
