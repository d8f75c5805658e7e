import ArgumentParser
import Chipping
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a run tells how far it is.
enum ProgressForm: String, ExpressibleByArgument, CaseIterable {
  /// A bar on the terminal; nothing where standard error is not one.
  case bar
  /// One JSON object a line on standard error.
  case json
  case none
}

/// Tells how far a run is.
final class ProgressBar: Sendable {
  private let form: ProgressForm
  private let start = ContinuousClock.now
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  init(_ form: ProgressForm) {
    let terminal = getenv("TERM").map { String(cString: $0) } ?? ""
    let hasTerminal = isatty(STDERR_FILENO) == 1 && terminal != "dumb"
    self.form = form == .bar && !hasTerminal ? .none : form
  }

  /// Tells it: the bar ten times a second at the most, lines every two seconds.
  func update(_ progress: Progress) {
    let now = ContinuousClock.now
    guard isDue(now, done: progress.done, of: progress.planned) else { return }
    let elapsed = (now - start).components
    let seconds = max(1e-3, Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
    // What earlier runs have made goes by faster than chips are made.
    let rate = Double(progress.done - progress.kept) / seconds
    let left = Int(Double(progress.planned - progress.done) / max(rate, 1e-9))
    let megabytes = Double(progress.bytesOut) / 1e6 / seconds
    switch form {
    case .json:
      Chipmill.write(RunText.json(progress, rate: rate, megabytes: megabytes, left: left), to: STDERR_FILENO)
    default: draw(progress, rate: rate, megabytes: megabytes, left: left)
    }
  }

  /// Tells how many of some things are done.
  func update(_ done: Int, of planned: Int, _ things: String) {
    guard form == .bar, isDue(.now, done: done, of: planned) else { return }
    Chipmill.write("\r\(Self.bar(done, of: planned)) \(done)/\(planned) \(things)\u{1B}[K", to: STDERR_FILENO)
  }

  private func isDue(_ now: ContinuousClock.Instant, done: Int, of planned: Int) -> Bool {
    guard form != .none else { return false }
    let pause = form == .bar ? Duration.milliseconds(100) : .seconds(2)
    return last.withLock { last in
      if let last, now - last < pause, done < planned { return false }
      last = now
      return true
    }
  }

  private static func bar(_ done: Int, of planned: Int) -> String {
    let filled = 24 * done / max(1, planned)
    return String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
  }

  private func draw(_ progress: Progress, rate: Double, megabytes: Double, left: Int) {
    var line = "\r" + Self.bar(progress.done, of: progress.planned)
    line += " \(progress.done)/\(progress.planned) chips  \(Int(rate))/s  "
    line += "\(Int(megabytes)) MB/s  \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
    if progress.rejected > 0 { line += "  \(progress.rejected) rejected" }
    if progress.failed > 0 {
      // Colour only where nobody has declined it.
      let isPlain = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
      line += isPlain ? "  \(progress.failed) failed" : "  \u{1B}[31m\(progress.failed) failed\u{1B}[0m"
    }
    Chipmill.write(line + "\u{1B}[K", to: STDERR_FILENO)
  }

  /// Takes the bar away.
  func finish() { if form == .bar { Chipmill.write("\r\u{1B}[K", to: STDERR_FILENO) } }
}
