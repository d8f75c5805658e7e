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
