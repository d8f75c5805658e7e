import Chipping
import Formats

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a build for a command: shows how far it is, stops on Ctrl-C, tells what became of it.
struct BuildRun {
  let text: RunText.Options
  /// What the chips' files are called, where that is neither `chips.h5` nor `chips`.
  let chips: String?

  init(_ text: RunText.Options, chips: String? = nil) {
    self.text = text
    self.chips = chips
  }

  /// - Throws: What the build throws, and an exit code where chips failed or the run was interrupted.
  func run(_ recipe: Recipe, to output: Output, options: RunOptions) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let bar = ProgressBar(text.quiet ? .none : text.progress)
    var options = options
    options.hasReport = !text.hasNoReport
    options.interruption = Self.interruptionBySignal()
    options.notice = { Chipmill.write("chipmill: \($0)\n", to: STDERR_FILENO) }
    let summary = try recipe.build(to: output, options: options) { bar.update($0) }
    bar.finish()
    let elapsed = (clock.now - start).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    if text.json {
      print(RunText.json(summary, seconds: seconds))
    } else if !text.quiet, !summary.isInterrupted {
      let isOne = if case .hdf5 = output.format { true } else { false }
      print(
        RunText.lines(
          summary, seconds: seconds, output: output, place: chips ?? (isOne ? "chips.h5" : "chips")))
    }
    if summary.isInterrupted {
      let done = summary.written + summary.rejectedCount + summary.failedCount
      Chipmill.write(
        "chipmill: interrupted; \(done) of \(summary.planned) chips are done and kept in \(output.folder); "
          + "the same command goes on\n", to: STDERR_FILENO)
      throw Chipmill.interrupted
    }
    if summary.failedCount > 0 {
      Chipmill.write(RunText.failures(summary, output: output.folder), to: STDERR_FILENO)
      throw Chipmill.finishedWithFailures
    }
  }

  /// The first SIGINT or SIGTERM asks the run to stop; a second one ends the process at once, which loses
  /// nothing that a checkpoint has kept.
  private static func interruptionBySignal() -> Interruption {
    // Who started the program may have blocked them.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in signalled.request() }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(number, &action, nil)
    }
    return signalled
  }
}

/// Made before any signal can ask for it.
private let signalled = Interruption()
