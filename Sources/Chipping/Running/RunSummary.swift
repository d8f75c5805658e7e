/// How a run is bounded.
public struct RunOptions: Sendable {
  /// Workers, at least one.
  public var threads: Int
  /// Bytes for decoded blocks and chips in flight.
  public var memory: Int
  /// Where blocks go that do not fit: a folder on a disk with room.
  public var scratchFolder: String

  /// Bounds of a run.
  public init(threads: Int, memory: Int, scratchFolder: String) {
    precondition(threads > 0, "at least one worker")
    self.threads = threads
    self.memory = memory
    self.scratchFolder = scratchFolder
  }
}

/// What became of the planned chips, and what it took: written + rejected + failed = planned.
public struct RunSummary: Sendable, Equatable {
  /// All chips that were asked for.
  public var planned: Int
  /// Chips in the dataset.
  public var written = 0
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
  /// Blocks that went to the scratch file for want of memory.
  public var spilledBlocks = 0
  /// The most bytes that decoded blocks took at once.
  public var peakBlockBytes = 0

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

  init(summary: RunSummary) {
    rejected = summary.rejectedCount
    failed = summary.failedCount
    done = summary.written + rejected + failed
    planned = summary.planned
    bytesOut = summary.bytesOut
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
