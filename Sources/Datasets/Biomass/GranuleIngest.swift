public import Formats
internal import Synchronization

/// Reads granules in parallel, beam by beam, and hands over what passes the filter.
///
///     folder ─▶ open the next granule ─▶ its beams, one to a worker ─▶ whole granule ─▶ consume
///
/// A granule is handed over when all of its beams are read, so that one that turns out to be bad leaves
/// nothing behind. Only granules that workers are at, and what passed of them, are in memory.
public struct GranuleIngest: Sendable {
  /// What is told of a granule.
  public struct Outcome: Sendable {
    /// The granule's number in `GranuleFolder.entries`.
    public let number: Int
    /// The file.
    public let entry: GranuleFolder.Entry
    /// Shots left by each step.
    public let counts: FilterCounts
    /// Beams without a shot, which were passed over.
    public let emptyBeams: [String]
    /// Why it was passed over; nil where it was read.
    public let problem: String?
    /// What passed of each beam.
    public let beams: [[Footprint]]

    /// What passed.
    public var footprints: [Footprint] { beams.flatMap(\.self) }
  }

  private let folder: GranuleFolder
  private let filter: FootprintFilter
  private let policy: BadGranulePolicy
  private let threads: Int

  /// - Precondition: One thread or more.
  public init(_ folder: GranuleFolder, filter: FootprintFilter, policy: BadGranulePolicy, threads: Int) {
    precondition(threads > 0, "one thread or more")
    self.folder = folder
    self.filter = filter
    self.policy = policy
    self.threads = threads
  }

  /// Reads all granules of the folder.
  ///
  /// - Parameter consume: Takes a granule, one at a time, from any worker and in any order.
  /// - Throws: `FormatError` for the first granule that is bad, by name, where the policy is to stop; what
  ///   `consume` throws.
  public func run(_ consume: @escaping @Sendable (Outcome) throws(FormatError) -> Void) throws(FormatError) {
    // Rings that cross are told before anything is read.
    _ = try GranuleWorker(filter)
    let queue = Queue(folder.entries, filter: filter, policy: policy, consume: consume)
    try Workers.run(threads, threads: threads, state: {}) { _, _ throws(FormatError) in
      let worker = try GranuleWorker(filter)
      while let task = queue.next() {
        queue.finish(task, Result { () throws(FormatError) in try queue.read(task, worker) })
      }
    }
    if let error = queue.failure { throw error }
  }

  /// A granule that is open, while its beams are read.
  private final class Work: Sendable {
    struct State: Sendable {
      var left: Int
      var beams: [[Footprint]] = []
      var counts = FilterCounts()
      var emptyBeams: [String] = []
      var problem: (beam: Int, error: FormatError)?
    }

    let number: Int
    let granule: Granule
    let state: Mutex<State>

    init(_ number: Int, _ granule: Granule) {
      self.number = number
      self.granule = granule
      state = Mutex(State(left: granule.beams.count))
    }
  }

  /// A beam to read.
  private struct Beam: Sendable {
    let work: Work
    let index: Int
    var name: String { work.granule.beams[index] }
  }

  /// Hands out beams, granule after granule.
  private final class Queue: Sendable {
    struct State: Sendable {
      var nextGranule = 0
      var work: Work?
      var nextBeam = 0
      var failure: (number: Int, error: FormatError)?
    }

    let entries: [GranuleFolder.Entry]
    let filter: FootprintFilter
    let policy: BadGranulePolicy
    let consume: @Sendable (Outcome) throws(FormatError) -> Void
    let state = Mutex(State())
    let consuming = Mutex<Void>(())

    init(
      _ entries: [GranuleFolder.Entry], filter: FootprintFilter, policy: BadGranulePolicy,
      consume: @escaping @Sendable (Outcome) throws(FormatError) -> Void
    ) {
      self.entries = entries
      self.filter = filter
      self.policy = policy
      self.consume = consume
    }

    var failure: FormatError? { state.withLock { $0.failure?.error } }

    /// The next beam to read; nil when there is none, or something has failed.
    func next() -> Beam? {
      state.withLock { state -> Beam? in
        while true {
          if let work = state.work, state.nextBeam < work.granule.beams.count {
            state.nextBeam += 1
            return Beam(work: work, index: state.nextBeam - 1)
          }
          guard state.failure == nil, state.nextGranule < entries.count else { return nil }
          let number = state.nextGranule
          state.nextGranule += 1
          state.nextBeam = 0
          do throws(FormatError) {
            state.work = Work(number, try Granule(path: entries[number].path, name: entries[number].name))
          } catch {
            state.work = nil
            if policy != .skip {
              state.failure = (number, error.advisingToSkip)
              return nil
            }
            fail(&state, number, handOver(number, problem: error))
          }
        }
      }
    }

    func read(
      _ beam: Beam, _ worker: GranuleWorker
    ) throws(FormatError) -> (footprints: [Footprint], counts: FilterCounts) {
      let work = beam.work
      return try work.granule.footprints(of: beam.name, passing: worker, number: Int32(work.number))
    }

    /// Keeps what was read of a beam; the last beam of a granule hands the granule over.
    func finish(_ beam: Beam, _ result: Result<(footprints: [Footprint], counts: FilterCounts), FormatError>)
    {
      let work = beam.work
      let isLast = work.state.withLock { state in
        state.left -= 1
        switch result {
        case .success(let (footprints, counts)):
          state.beams.append(footprints)
          state.counts = state.counts + counts
          if counts[.read] == 0 { state.emptyBeams.append(beam.name) }
        case .failure(let error):
          if state.problem.map({ $0.beam > beam.index }) ?? true { state.problem = (beam.index, error) }
        }
        return state.left == 0
      }
      guard isLast else { return }
      var (beams, counts, emptyBeams, problem) = work.state.withLock { state in
        defer { state.beams = [] }
        return (state.beams, state.counts, state.emptyBeams.sorted(), state.problem?.error)
      }
      if problem == nil, policy == .stop, let empty = emptyBeams.first {
        problem = FormatError(
          work.granule.path, at: empty, "the beam has no shot", remedy: "fetch the granule again")
      }
      if let problem, policy != .skip {
        state.withLock { fail(&$0, work.number, problem.advisingToSkip) }
        return
      }
      if problem != nil { (beams, counts, emptyBeams) = ([], FilterCounts(), []) }
      let error = handOver(
        work.number, beams: beams, counts: counts, emptyBeams: emptyBeams, problem: problem)
      state.withLock { fail(&$0, work.number, error) }
    }

    /// Keeps the failure of the first granule that has one.
    private func fail(_ state: inout State, _ number: Int, _ error: FormatError?) {
      guard let error, state.failure.map({ $0.number > number }) ?? true else { return }
      state.failure = (number, error)
    }

    private func handOver(
      _ number: Int, beams: [[Footprint]] = [], counts: FilterCounts = FilterCounts(),
      emptyBeams: [String] = [], problem: FormatError?
    ) -> FormatError? {
      consuming.withLock { _ -> FormatError? in
        do throws(FormatError) {
          try consume(
            Outcome(
              number: number, entry: entries[number], counts: counts, emptyBeams: emptyBeams,
              problem: problem?.withoutFile, beams: beams))
          return nil
        } catch { return error }
      }
    }
  }
}
