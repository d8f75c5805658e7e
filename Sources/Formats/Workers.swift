internal import Dispatch
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Workers over an atomic counter of pieces of work.
package enum Workers {
  /// The number of processors of this machine that are on.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Does the pieces 0 ..< `count`, each once, in any order. Each worker makes itself a `state` to reuse.
  ///
  /// What a piece does must depend on its number alone, so that results are the same on any number of cores.
  ///
  /// - Parameter threads: How many workers there are; as many as processors when not given.
  /// - Throws: The error of the piece with the lowest number of those that failed; the rest is left undone.
  package static func run<State>(
    _ count: Int, threads: Int = processorCount, state: @Sendable () -> State,
    _ work: @Sendable (State, Int) throws(FormatError) -> Void
  ) throws(FormatError) {
    let next = Atomic<Int>(0)
    let failure = Mutex<(piece: Int, error: FormatError)?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(count, threads)) { _ in
      let state = state()
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count, failure.withLock({ $0 == nil }) else { return }
        do throws(FormatError) { try work(state, piece) } catch {
          failure.withLock { first in
            if first.map({ $0.piece > piece }) ?? true { first = (piece, error) }
          }
        }
      }
    }
    if let error = failure.withLock({ $0?.error }) { throw error }
  }
}

/// A lock with a condition: what one worker changes, others wait for.
package final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// A lock that nobody holds.
  package init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Takes the lock.
  package func lock() { pthread_mutex_lock(mutex) }
  /// Gives it back.
  package func unlock() { pthread_mutex_unlock(mutex) }
  /// Gives the lock away until another worker calls `wakeAll`, then takes it again.
  package func wait() { pthread_cond_wait(condition, mutex) }
  /// Wakes all that wait.
  package func wakeAll() { pthread_cond_broadcast(condition) }
}

/// The order of pieces, where workers that made them in any order hand them on.
package final class Turns: @unchecked Sendable {
  private let monitor = Monitor()
  private var next = 0
  private var hasFailed = false

  /// It is the turn of piece 0.
  package init() {}

  /// Waits until all pieces before this one have had their turn, then runs `body`; not when one of them has
  /// failed.
  package func take(_ piece: Int, _ body: () throws(FormatError) -> Void) throws(FormatError) {
    monitor.lock()
    while next != piece, !hasFailed { monitor.wait() }
    let isOver = hasFailed
    monitor.unlock()
    guard !isOver else { return }
    do throws(FormatError) { try body() } catch {
      finish(hasFailed: true)
      throw error
    }
    finish(hasFailed: false)
  }

  private func finish(hasFailed: Bool) {
    monitor.lock()
    next += 1
    self.hasFailed = hasFailed
    monitor.wakeAll()
    monitor.unlock()
  }
}
