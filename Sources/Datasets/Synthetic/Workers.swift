internal import Dispatch
internal import Formats
internal import Synchronization

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// As many workers as cores over an atomic counter of pieces of work.
enum Workers {
  /// Does the pieces 0 ..< `count`, each once, in any order. Each worker makes itself a `state` to reuse.
  ///
  /// What a piece does must depend on its number alone, so that results are the same on any number of cores.
  ///
  /// - Throws: The error of the piece with the lowest number of those that failed; the rest is left undone.
  static func run<State>(
    _ count: Int, state: @Sendable () -> State, _ work: @Sendable (State, Int) throws(FormatError) -> Void
  ) throws(FormatError) {
    let next = Atomic<Int>(0)
    let failure = Mutex<(piece: Int, error: FormatError)?>(nil)
    let workers = min(count, DispatchQueue.coreCount)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
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

extension DispatchQueue {
  /// The number of processors of this machine that are on.
  fileprivate static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
