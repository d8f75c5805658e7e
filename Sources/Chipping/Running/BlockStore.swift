internal import Formats

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The decoded blocks of a run: each is decoded once, held while chips need it, and freed after the
/// last. When they do not all fit into memory, those needed latest are written to a scratch file and
/// come back from there; nothing is decoded twice.
///
/// The executor guards it with its lock; only `pointer(_:)` of a pinned block is read without.
final class BlockStore {
  enum State: UInt8 { case absent, loading, ready, spilling, spilled, failed, freed }

  private(set) var states: [State]
  private var pins: [UInt16]
  /// Units that may still need the block.
  private var uses: [Int32]
  private var sizes: [Int32: Int] = [:]
  private let pointers: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private var spillOffsets: [Int: Int] = [:]
  private(set) var failures: [Int: String] = [:]

  let budget: Int
  private(set) var used = 0
  private(set) var peak = 0
  private(set) var spills = 0
  private let pool = BufferPool()
  private let scratch: SpillFile

  // For each block the units that may need it, in order; to know which block is needed latest.
  private let unitsOf: [Int32]
  private let unitsStart: [Int32]
  /// Blocks in memory that are not being worked on.
  private var ready: Set<Int> = []

  init(plan: Plan, budget: Int, scratchFolder: String) {
    let count = (plan.firstBlock.last ?? 0) + (plan.sources.last?.blockCount ?? 0)
    states = Array(repeating: .absent, count: count)
    pins = Array(repeating: 0, count: count)
    pointers = .allocate(capacity: max(1, count))
    pointers.initialize(repeating: nil, count: max(1, count))
    self.budget = budget
    scratch = SpillFile(folder: scratchFolder)
    var starts = [Int32](repeating: 0, count: count + 1)
    for block in plan.unitBlocks { starts[Int(block) + 1] += 1 }
    uses = Array(starts.dropFirst())
    for i in 0..<count { starts[i + 1] += starts[i] }
    var next = starts
    var units = [Int32](repeating: 0, count: plan.unitBlocks.count)
    for unit in plan.units.indices {
      for block in plan.unitBlocks[plan.unitStart[unit]..<plan.unitStart[unit + 1]] {
        units[Int(next[Int(block)])] = Int32(unit)
        next[Int(block)] += 1
      }
    }
    unitsOf = units
    unitsStart = starts
  }

  deinit {
    for block in states.indices { pointers[block]?.deallocate() }
    pointers.deallocate()
  }

  /// The pixels of a block that is ready and pinned.
  func pointer(_ block: Int) -> UnsafeMutableRawPointer? { pointers[block] }

  func isSettled(_ block: Int) -> Bool { states[block] == .ready || states[block] == .failed }

  func pin(_ block: Int) { pins[block] += 1 }

  func unpin(_ block: Int) { pins[block] -= 1 }

  /// A unit is done with the block, or will never need it.
  func release(_ block: Int) {
    uses[block] -= 1
    if uses[block] == 0, pins[block] == 0, states[block] == .ready || states[block] == .spilled {
      free(block)
    }
  }

  /// Memory for a block that is to be loaded, or nil when others must give way first.
  func beginLoading(_ block: Int, bytes: Int) -> UnsafeMutableRawBufferPointer? {
    let capacity = BufferPool.capacity(for: bytes)
    if used + capacity > budget { return nil }
    if used + pool.unusedBytes + capacity > budget { pool.trim() }
    used += capacity
    peak = max(peak, used)
    states[block] = .loading
    busy += 1
    sizes[Int32(block)] = bytes
    let buffer = pool.take(bytes)
    pointers[block] = buffer.baseAddress
    return buffer
  }

  func finishLoading(_ block: Int) {
    busy -= 1
    states[block] = .ready
    ready.insert(block)
    if uses[block] == 0, pins[block] == 0 { free(block) }
  }

  func failLoading(_ block: Int, _ reason: String) {
    busy -= 1
    giveBack(block)
    states[block] = .failed
    failures[block] = reason
  }

  /// The ready block that is needed latest, and by no unit from the first active one up to `unit`; nil
  /// when there is none.
  func victim(after unit: Int, from first: Int) -> Int? {
    var best: (block: Int, next: Int32)?
    for block in ready where pins[block] == 0 && states[block] == .ready {
      let next = nextUse(of: block, from: first)
      guard next > unit else { continue }
      if best.map({ next > $0.next || (next == $0.next && block < $0.block) }) ?? true {
        best = (block, next)
      }
    }
    return best?.block
  }

  /// The first unit from `unit` on that may need the block.
  private func nextUse(of block: Int, from unit: Int) -> Int32 {
    var low = Int(unitsStart[block])
    var high = Int(unitsStart[block + 1])
    while low < high {
      let middle = (low + high) / 2
      if unitsOf[middle] < Int32(unit) { low = middle + 1 } else { high = middle }
    }
    return low < Int(unitsStart[block + 1]) ? unitsOf[low] : .max
  }

  /// Begins to take a block out of memory: what must be written to the scratch file, or nil where it
  /// is there already and the memory is free at once.
  func beginSpilling(_ block: Int) -> UnsafeRawBufferPointer? {
    ready.remove(block)
    if spillOffsets[block] != nil {
      giveBack(block)
      states[block] = .spilled
      return nil
    }
    states[block] = .spilling
    busy += 1
    return UnsafeRawBufferPointer(start: pointers[block], count: sizes[Int32(block)] ?? 0)
  }

  /// Writes a block to the scratch file; without the lock.
  func spill(_ bytes: UnsafeRawBufferPointer) throws -> Int { try scratch.append(bytes) }

  func finishSpilling(_ block: Int, at offset: Int) {
    spills += 1
    busy -= 1
    spillOffsets[block] = offset
    giveBack(block)
    states[block] = .spilled
  }

  /// Where a spilled block lies in the scratch file.
  func spillOffset(_ block: Int) -> Int? { spillOffsets[block] }

  /// Reads a block from the scratch file; without the lock.
  func unspill(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    try scratch.read(buffer, at: offset)
  }

  /// Blocks that are being loaded or written by some worker.
  private(set) var busy = 0

  private func free(_ block: Int) {
    giveBack(block)
    ready.remove(block)
    states[block] = .freed
  }

  private func giveBack(_ block: Int) {
    guard let base = pointers[block], let bytes = sizes.removeValue(forKey: Int32(block)) else { return }
    pointers[block] = nil
    used -= BufferPool.capacity(for: bytes)
    pool.give(UnsafeMutableRawBufferPointer(start: base, count: bytes))
  }
}

/// A file without a name for blocks that do not fit into memory; it vanishes with the process.
final class SpillFile: @unchecked Sendable {
  private let folder: String
  private let monitor = Monitor()
  private var descriptor: Int32 = -1
  private var end = 0

  init(folder: String) { self.folder = folder }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Appends `bytes` and returns where they lie.
  func append(_ bytes: UnsafeRawBufferPointer) throws -> Int {
    monitor.lock()
    if descriptor < 0 {
      var template = Array((folder + "/.chipmill-blocks-XXXXXX").utf8CString)
      descriptor = mkstemp(&template)
      if descriptor >= 0 { unlink(template) }
    }
    let file = descriptor
    let offset = end
    end += bytes.count
    monitor.unlock()
    guard file >= 0 else {
      throw ChippingError(
        "\(folder): no scratch file can be made here (\(SystemError().reason)); "
          + "make room on the disk or raise --memory")
    }
    var done = 0
    while done < bytes.count {
      let count = pwrite(file, bytes.baseAddress! + done, bytes.count - done, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw ChippingError(
          "\(folder): the scratch file cannot grow (\(SystemError().reason)); "
            + "make room on the disk or raise --memory")
      }
      done += count
    }
    return offset
  }

  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    var done = 0
    while done < buffer.count {
      let count = pread(descriptor, buffer.baseAddress! + done, buffer.count - done, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw ChippingError(
          "\(folder): the scratch file cannot be read (\(SystemError().reason)); check the disk and run again"
        )
      }
      done += count
    }
  }
}
