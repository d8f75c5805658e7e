internal import Formats
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How a run is bounded.
public struct RunOptions: Sendable {
  /// Workers, at least one.
  public var threads: Int
  /// Bytes for decoded blocks and chips in flight.
  public var memory: Int
  /// Where blocks go that do not fit: a folder on a disk with room.
  public var scratchFolder: String
  /// What somebody may stop the run with.
  public var interruption: Interruption?
  /// Whether `report.html` is written at the end.
  public var hasReport = true
  /// What the sources must be, block by block.
  public var lock: Lock?
  /// Is told what happens to a dataset that is there, a line at a time.
  public var notice: (@Sendable (String) -> Void)?

  /// Bounds of a run.
  public init(threads: Int, memory: Int, scratchFolder: String) {
    precondition(threads > 0, "at least one worker")
    self.threads = threads
    self.memory = memory
    self.scratchFolder = scratchFolder
  }
}

/// Asks a run to stop: it finishes the chips that it has begun, and keeps what is done.
public final class Interruption: Sendable {
  private let flag = Atomic(false)

  /// Nobody has asked yet.
  public init() {}

  /// Asks. May be called from a signal handler.
  public func request() { flag.store(true, ordering: .relaxed) }

  /// Whether somebody has asked.
  public var isRequested: Bool { flag.load(ordering: .relaxed) }
}

/// Seconds of all workers together, by what they were spent on.
public struct PhaseTimes: Sendable, Equatable {
  /// Bringing source blocks into memory.
  public var read = 0.0
  /// Inflating blocks and undoing their predictors.
  public var decode = 0.0
  /// Sampling, gates, composites.
  public var kernels = 0.0
  /// Statistics, filters, compression and hashes of chips.
  public var compress = 0.0
  /// Writing chips, index and ledger.
  public var write = 0.0

  /// Nothing yet.
  public init() {}

  /// The phases with their names.
  public var all: [(name: String, seconds: Double)] {
    [("read", read), ("decode", decode), ("kernels", kernels), ("compress", compress), ("write", write)]
  }
}

/// What became of the planned chips, and what it took: written + rejected + failed = planned.
public struct RunSummary: Sendable, Equatable {
  /// All chips that were asked for.
  public var planned: Int
  /// Chips in the dataset.
  public var written = 0
  /// Those of them that earlier runs have made.
  public var kept = 0
  /// Chips of earlier runs whose bytes were not those that were written; they were made again.
  public var damaged = 0
  /// Chips that a gate or their place ruled out, by reason.
  public var rejected: [String: Int] = [:]
  /// Chips that a broken block cost, by what was wrong with it.
  public var failed: [String: Int] = [:]
  /// Different blocks that chips needed.
  public var distinctBlocks = 0
  /// Calls of a decoder; equal to `distinctBlocks`.
  public var decodes = 0
  /// Compressed bytes of the blocks that were decoded.
  public var bytesRead = 0
  /// The same blocks, decoded.
  public var bytesDecoded = 0
  /// Pixels of the written chips, in bytes before compression.
  public var bytesOut = 0
  /// The chips as they are stored.
  public var bytesStored = 0
  /// Blocks that went to the scratch file for want of memory.
  public var spilledBlocks = 0
  /// The most bytes that decoded blocks took at once.
  public var peakBlockBytes = 0
  /// What the workers' time was spent on.
  public var times = PhaseTimes()
  /// Whether the run was asked to stop before all was done; the same command goes on.
  public var isInterrupted = false
  /// Whether there was nothing to do: an earlier run has finished the dataset.
  public var wasFinished = false

  /// A run that has done nothing yet.
  public init(planned: Int) { self.planned = planned }

  /// Rejected chips, whatever the reason.
  public var rejectedCount: Int { rejected.values.reduce(0, +) }
  /// Failed chips, whatever the reason.
  public var failedCount: Int { failed.values.reduce(0, +) }

  mutating func reject(_ count: Int, _ reason: String) {
    if count > 0 { rejected[reason, default: 0] += count }
  }

  mutating func fail(_ reason: String) {
    // A hostile file could fail in as many ways as it has chips.
    failed[failed.count < 1000 || failed[reason] != nil ? reason : "other reasons", default: 0] += 1
  }
}

extension RunSummary {
  /// What a finished dataset's ledger tells.
  init(_ ledger: Ledger) throws {
    let counts = try ledger.counts()
    self.init(planned: try ledger.planned)
    written = counts[.written] ?? 0
    kept = written
    rejected = try ledger.reasons(of: .rejected)
    failed = try ledger.reasons(of: .failed)
    wasFinished = true
  }

  /// What the ledger keeps of a run.
  var text: JSON {
    .object(
      [
        JSON.Member("written", .integer(written)), JSON.Member("kept", .integer(kept)),
        JSON.Member("damaged", .integer(damaged)), JSON.Member("rejected", .integer(rejectedCount)),
        JSON.Member("failed", .integer(failedCount)),
        JSON.Member("distinct_blocks", .integer(distinctBlocks)),
        JSON.Member("decodes", .integer(decodes)), JSON.Member("bytes_read", .integer(bytesRead)),
        JSON.Member("bytes_decoded", .integer(bytesDecoded)), JSON.Member("bytes_out", .integer(bytesOut)),
        JSON.Member("bytes_stored", .integer(bytesStored)),
        JSON.Member("spilled_blocks", .integer(spilledBlocks)),
      ] + times.all.map { JSON.Member($0.name + "_seconds", .number($0.seconds)) })
  }
}

/// Seconds of a clock that only goes forward.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// How far a run is.
public struct Progress: Sendable {
  /// Chips that are written, rejected or failed.
  public let done: Int
  /// All chips that were asked for.
  public let planned: Int
  /// Rejected chips so far.
  public let rejected: Int
  /// Failed chips so far.
  public let failed: Int
  /// Pixels written so far, in bytes before compression.
  public let bytesOut: Int
  /// Chips that earlier runs have made, so far.
  public let kept: Int

  init(summary: RunSummary) {
    rejected = summary.rejectedCount
    failed = summary.failedCount
    done = summary.written + rejected + failed
    planned = summary.planned
    bytesOut = summary.bytesOut
    kept = summary.kept
  }
}

/// `1.5 GiB`, `20 MiB`, `512 B`.
public func byteText(_ bytes: Int) -> String {
  var value = Double(bytes)
  var unit = 0
  let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"]
  while value >= 1024, unit + 1 < units.count {
    value /= 1024
    unit += 1
  }
  if unit == 0 { return "\(bytes) B" }
  let tenths = Int((value * 10).rounded())
  return tenths >= 100 || tenths % 10 == 0
    ? "\((tenths + 5) / 10) \(units[unit])" : "\(tenths / 10).\(tenths % 10) \(units[unit])"
}
