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

  /// How long the run may finish no chip; nil for any time.
  let patience: Patience?

  init(_ text: RunText.Options, chips: String? = nil, patience: Patience? = nil) {
    self.text = text
    self.chips = chips
    self.patience = patience
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
    patience?.rewind()
    let summary = try recipe.build(to: output, options: options) { [patience] progress in
      patience?.rewind()
      bar.update(progress)
    }
    patience?.end()
    bar.finish()
    let elapsed = (clock.now - start).components
    let duration = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    if text.json {
      print(RunText.json(summary, seconds: duration))
    } else if !text.quiet, !summary.isInterrupted {
      let isOne = if case .hdf5 = output.format { true } else { false }
      print(
        RunText.lines(
          summary, seconds: duration, output: output, place: chips ?? (isOne ? "chips.h5" : "chips")))
    }
    if summary.isInterrupted {
      let done = summary.written + summary.rejectedCount + summary.failedCount
      let cause =
        patience.map { $0.isAtEnd ? "nothing was finished for \($0.minutes) minutes" : "interrupted" }
        ?? "interrupted"
      Chipmill.write(
        "chipmill: \(cause); \(done) of \(summary.planned) chips are done and kept in \(output.folder); "
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
let signalled = Interruption()
