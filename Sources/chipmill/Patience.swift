import Chipping
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends a run that has made nothing for too long, as when a disk or a server no longer answers.
///
/// When the time is over, the run is asked to stop, which keeps all that is done. One that cannot even stop,
/// since it waits for an answer, is ended a little later; its checkpoints remain. There is one in a program.
struct Patience {
  /// For a message.
  let minutes: Double
  private let seconds: Double
  /// Seconds that a run has for stopping.
  private static let grace = 10.0

  /// - Parameter folder: Where the dataset is, for the message.
  init(minutes: Double, folder: String) {
    self.minutes = minutes
    seconds = minutes * 60
    let text =
      "chipmill: nothing was finished for \(minutes) minutes, and a file or a server does not answer; "
      + "what is done is kept in \(folder): see that they answer, or give more --timeout, and run the same "
      + "command again\n"
    lastWords = UnsafeMutableBufferPointer.allocate(capacity: text.utf8.count)
    _ = lastWords.initialize(from: text.utf8)
    // The signal may not be the first to touch them.
    _ = (isOver.load(ordering: .relaxed), signalled.isRequested)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGALRM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      if isOver.exchange(true, ordering: .relaxed) {
        _ = write(STDERR_FILENO, lastWords.baseAddress, lastWords.count)
        _exit(1)
      }
      signalled.request()
    }
    action.sa_flags = SA_RESTART
    sigaction(SIGALRM, &action, nil)
    rewind()
  }

  /// Whether the time was over.
  var isAtEnd: Bool { isOver.load(ordering: .relaxed) }

  /// Something was finished: the time begins anew. What is over stays so.
  func rewind() { if !isAtEnd { Self.arm(seconds, then: min(Self.grace, seconds)) } }

  /// There is nothing to wait for any more.
  func end() { Self.arm(0, then: 0) }

  private static func arm(_ seconds: Double, then grace: Double) {
    func time(_ seconds: Double) -> timeval {
      let whole = seconds.rounded(.down)
      return timeval(tv_sec: .init(whole), tv_usec: .init((seconds - whole) * 1e6))
    }
    var timer = itimerval(it_interval: time(grace), it_value: time(seconds))
    #if canImport(Glibc)
      setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
    #else
      setitimer(ITIMER_REAL, &timer, nil)
    #endif
  }
}

/// Whether the time was over once.
private let isOver = Atomic(false)
/// What the program says where it cannot stop otherwise. Written before the signal can come.
nonisolated(unsafe) private var lastWords = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
