internal import Formats
internal import Geometry
internal import Rasters

#if canImport(Glibc)
  internal import Glibc
#endif

/// Runs a plan: reads and decodes each block once, judges and makes chips, hands them to the sink in
/// plan order.
///
/// A few units are worked on at a time, in order. Each worker takes the most urgent piece of work
/// there is: record the next stored unit, store the next finished one, make a unit whose blocks are
/// there, load a block for the earliest unit that lacks one, begin another unit. The earliest unit
/// always gets its memory, so the run goes on in whatever memory holds one unit.
final class Executor: @unchecked Sendable {
  private let plan: Plan
  private let journal: Journal
  private let sink: any Sink
  private let threads: Int
  private let interruption: Interruption?
  private let progress: (@Sendable (Progress) -> Void)?
  private let pool = BufferPool()

  // What follows is guarded by the monitor.
  private let monitor = Monitor()
  private let store: BlockStore
  private var active: [Unit] = []
  private var nextUnit = 0
  private var isStoring = false
  private var isRecording = false
  private var error: (any Error)?
  private(set) var summary: RunSummary
  private var touched = 0
  /// Decoded blocks that the journal has not been told of.
  private var decoded: [Journal.DecodedBlock] = []

  /// A run of chips on its way through gates to the sink.
  private final class Unit {
    let index: Int
    let chips: Range<Int>
    /// The next stage; `stages.count` is the making of the chips.
    var stage = 0
    var losses: [ChipLoss?]
    /// Chips that an earlier run has written.
    var isKept: [Bool]
    var encoded: [EncodedChip?]
    /// The blocks that the next stage needs.
    var wanted: [Int] = []
    var status = Status.working
    enum Status { case waiting, working, finished, storing, stored }
    /// Chips of earlier runs, and where their chunks lie now.
    var kept: [(chip: Ledger.Chip, extents: [Range<Int>])] = []

    init(index: Int, chips: Range<Int>, known: Journal.Known) {
      self.index = index
      self.chips = chips
      losses = chips.map { chip in
        switch known.states[chip] {
        case .planned, .written: nil
        case .rejected: .rejected(known.reasons[chip] ?? "")
        case .failed: .failed(known.reasons[chip] ?? "")
        }
      }
      isKept = chips.map { known.states[$0] == .written }
      encoded = Array(repeating: nil, count: chips.count)
    }

    /// Whether a chip of the unit is still to be made.
    func isOpen(_ i: Int) -> Bool { losses[i] == nil && !isKept[i] }
  }

  init(
    plan: Plan, journal: Journal, sink: any Sink, options: RunOptions,
    progress: (@Sendable (Progress) -> Void)?
  ) throws {
    self.plan = plan
    self.journal = journal
    self.sink = sink
    self.progress = progress
    threads = options.threads
    interruption = options.interruption
    summary = RunSummary(planned: plan.plannedChips)
    summary.damaged = journal.known.damagedCount
    let need = plan.memory(threads: threads)
    guard need.leastBlocks + need.chips <= options.memory else {
      throw ChippingError(
        "--memory \(byteText(options.memory)) is too small for this build: it needs at least "
          + "\(byteText(need.leastBlocks + need.chips)); \(need.costliest)")
    }
    store = BlockStore(plan: plan, budget: options.memory - need.chips, scratchFolder: options.scratchFolder)
  }

  /// - Throws: The first error of a sink or of the machine; bad blocks lose chips instead.
  func run() throws {
    for (i, site) in plan.chips.outside.enumerated() {
      let reason = plan.chips.reason(ofOutside: i)
      try lose(plan.chips.count + i, id: plan.chips.id(ofSite: site), .rejected(reason))
      summary.reject(1, reason)
    }
    withWorkers(threads) { _ in self.work() }
    summary.distinctBlocks = touched
    summary.spilledBlocks = store.spills
    summary.peakBlockBytes = store.peak
    if let error { throw error }
    summary.isInterrupted = nextUnit < plan.units.count
    try journal.add(unit: 0..<0, blocks: [], decoded: decoded)
  }

  // MARK: One worker

  private enum Action {
    case store(Unit)
    case record(Unit)
    case process(Unit)
    case load(Int, UnsafeMutableRawBufferPointer, spilledAt: Int?)
    case spill(Int, UnsafeRawBufferPointer)
    case begin(Unit)
    case wait
    case stop
  }

  private func work() {
    let tools: Tools
    do { tools = try Tools(plan: plan, sink: sink, store: store, failure: { self.failure($0) }) } catch {
      stop(error)
      return
    }
    while true {
      monitor.lock()
      var action = nextAction()
      while case .wait = action {
        monitor.wait()
        action = nextAction()
      }
      monitor.unlock()
      do {
        switch action {
        case .stop: return
        case .wait: continue
        case .store(let unit): try store(unit)
        case .record(let unit): try record(unit)
        case .process(let unit): try process(unit, tools)
        case .load(let block, let buffer, let offset): try load(block, buffer, offset, tools)
        case .spill(let block, let bytes):
          let offset = try store.spill(bytes)
          locked { store.finishSpilling(block, at: offset) }
        case .begin(let unit): prepare(unit, tools)
        }
      } catch {
        stop(error)
        return
      }
    }
  }

  /// What is most urgent now. With the lock.
  private func nextAction() -> Action {
    if error != nil { return .stop }
    // Both in plan order, each by one worker at a time.
    if !isRecording, let first = active.first, first.status == .stored {
      isRecording = true
      return .record(first)
    }
    if !isStoring, let next = active.first(where: { $0.status != .stored }), next.status == .finished {
      isStoring = true
      next.status = .storing
      return .store(next)
    }
    for unit in active where unit.status == .waiting && unit.wanted.allSatisfy(store.isSettled) {
      unit.status = .working
      for block in unit.wanted { store.pin(block) }
      return .process(unit)
    }
    for unit in active where unit.status == .waiting {
      for block in unit.wanted where store.states[block] == .absent || store.states[block] == .spilled {
        let (_, tile, _) = plan.locate(block)
        let offset = store.spillOffset(block)
        if let buffer = store.beginLoading(block, bytes: tile.decodedBlockBytes) {
          if offset == nil { touched += 1 }
          return .load(block, buffer, spilledAt: offset)
        }
        // Full: what is needed latest gives way, unless this unit is not the most urgent itself.
        while let victim = store.victim(after: unit.index, from: active[0].index) {
          if let bytes = store.beginSpilling(victim) { return .spill(victim, bytes) }
          if let buffer = store.beginLoading(block, bytes: tile.decodedBlockBytes) {
            if offset == nil { touched += 1 }
            return .load(block, buffer, spilledAt: offset)
          }
        }
        return idle()
      }
    }
    // Who is interrupted finishes what is begun, and begins nothing.
    let isInterrupted = interruption?.isRequested == true
    if active.count < lookahead, nextUnit < plan.units.count, !isInterrupted {
      let unit = Unit(index: nextUnit, chips: plan.units[nextUnit], known: journal.known)
      nextUnit += 1
      active.append(unit)
      return .begin(unit)
    }
    if active.isEmpty, nextUnit == plan.units.count || isInterrupted { return .stop }
    return idle()
  }

  /// Nothing to do now; that is an error when nobody else does anything either.
  private func idle() -> Action {
    let isWorking = isStoring || isRecording || store.busy > 0 || active.contains { $0.status == .working }
    if isWorking { return .wait }
    error = ChippingError("the memory does not hold one unit of work; raise --memory")
    monitor.wakeAll()
    return .stop
  }

  private var lookahead: Int { plan.lookahead(threads: threads) }

  private func locked(_ body: () -> Void) {
    monitor.lock()
    body()
    monitor.wakeAll()
    monitor.unlock()
  }

  private func stop(_ error: any Error) { locked { if self.error == nil { self.error = error } } }

  private func failure(_ block: Int) -> String? {
    monitor.lock()
    defer { monitor.unlock() }
    return store.failures[block]
  }

  // MARK: The pieces of work, without the lock

  /// Finds out which blocks a unit's next stage needs.
  private func prepare(_ unit: Unit, _ tools: Tools) {
    var wanted: Set<Int> = []
    let layers = plan.layersOfStage(unit.stage)
    for (i, chip) in unit.chips.enumerated() where unit.isOpen(i) {
      tools.maker.move(to: chip)
      if unit.stage == 0, let reason = tools.maker.missingLayer(chip) {
        unit.losses[i] = .rejected(reason)
        continue
      }
      for layer in layers { tools.maker.addBlocks(for: layer, to: &wanted) }
    }
    let isOver = !unit.losses.indices.contains { unit.isOpen($0) }
    let list = wanted.sorted()
    locked {
      unit.wanted = list
      unit.status = .waiting
      if isOver { finish(unit) }
    }
  }

  /// With the lock: the unit is done with its blocks.
  private func finish(_ unit: Unit) {
    unit.status = .finished
    unit.wanted = []
    for block in plan.unitBlocks[plan.unitStart[unit.index]..<plan.unitStart[unit.index + 1]] {
      store.release(Int(block))
    }
  }

  private func load(
    _ block: Int, _ buffer: UnsafeMutableRawBufferPointer, _ offset: Int?, _ tools: Tools
  ) throws {
    if let offset {
      try store.unspill(buffer, at: offset)
      locked { store.finishLoading(block) }
      return
    }
    let (_, tile, index) = plan.locate(block)
    let start = monotonicSeconds()
    var read = start
    // Chips of two states of a source would be a dataset of neither: that ends the run.
    try tile.file.checkUnchanged()
    var isOther = false
    do {
      let range = try tile.image.byteRange(ofBlock: index)
      var sum: UInt64 = 0
      if let range {
        try tile.file.load(range)
        read = monotonicSeconds()
        sum = checksum(UnsafeRawBufferPointer(rebasing: tile.file.bytes[range]))
        isOther = journal.known.checksums[block].map { $0 != sum } ?? false
      }
      try tools.decoder.decode(index, of: tile.image, in: tile.file, into: buffer)
      if let range { tile.file.forget(range) }
      let end = monotonicSeconds()
      locked {
        summary.decodes += 1
        summary.bytesRead += range?.count ?? 0
        summary.bytesDecoded += buffer.count
        summary.times.read += read - start
        summary.times.decode += end - read
        decoded.append((block, range?.count ?? 0, sum))
        store.finishLoading(block)
      }
    } catch {
      locked {
        summary.decodes += 1
        store.failLoading(block, "\(error)")
      }
    }
    if isOther {
      throw ChippingError(
        "\(tile.file.path): has changed since an earlier run read it, though its size and time have not; "
          + "start over with --restart")
    }
  }

  private func process(_ unit: Unit, _ tools: Tools) throws {
    let isLast = unit.stage == plan.stages.count
    let start = monotonicSeconds()
    var encoding = 0.0
    var writing = 0.0
    for (i, chip) in unit.chips.enumerated() where unit.isOpen(i) {
      tools.maker.move(to: chip)
      do throws(ChipLoss) {
        if isLast {
          let (made, seconds) = try make(chip, tools)
          unit.encoded[i] = made
          writing += made?.writeSeconds ?? 0
          encoding += seconds - (made?.writeSeconds ?? 0)
        } else {
          try tools.maker.judge(chip, by: plan.stages[unit.stage])
        }
      } catch {
        unit.losses[i] = error
      }
      if let fault = tools.fault { throw fault }
    }
    let pinned = unit.wanted
    let all = monotonicSeconds() - start
    locked {
      summary.times.kernels += all - encoding - writing
      summary.times.compress += encoding
      summary.times.write += writing
      for block in pinned { store.unpin(block) }
      unit.stage += 1
      if isLast { finish(unit) }
    }
    if !isLast { prepare(unit, tools) }
  }

  /// Makes and encodes one chip, and tells how long the encoding took.
  private func make(_ chip: Int, _ tools: Tools) throws(ChipLoss) -> (EncodedChip?, seconds: Double) {
    var pixels = ChipPixels(
      layers: Array(repeating: nil, count: plan.layers.count), window: plan.chips.window(chip),
      grid: plan.chips.grid(chip))
    defer { for buffer in pixels.layers { if let buffer { pool.give(buffer) } } }
    for layer in plan.layers.indices where plan.layers[layer].isDescribed {
      let buffer = pool.take(tools.maker.bytes(of: layer))
      pixels.layers[layer] = buffer
      try tools.maker.make(layer, of: chip, into: buffer.baseAddress!)
    }
    let start = monotonicSeconds()
    do {
      let encoded = try tools.encoder.encode(chip, &pixels, pool: pool)
      return (encoded, monotonicSeconds() - start)
    } catch {
      // Not the chip's fault: the disk is full, a file cannot be made.
      tools.fault = error
      return (nil, 0)
    }
  }

  private func lose(_ chip: Int, id: String, _ loss: ChipLoss) throws {
    try sink.skip(chip, id: id, loss)
    try journal.lose(chip, id: id, loss)
  }

  /// Gives a unit's chips to the sink.
  private func store(_ unit: Unit) throws {
    let start = monotonicSeconds()
    for i in unit.losses.indices where unit.losses[i] == nil {
      if unit.isKept[i] {
        let chip = try journal.kept.chip(unit.chips.lowerBound + i)
        unit.kept.append((chip, try sink.keep(chip, from: journal.kept)))
      } else if let chip = unit.encoded[i] {
        unit.encoded[i]?.extents = try sink.store(chip)
        chip.release(to: pool)
        unit.encoded[i]?.parts = []
      }
    }
    locked {
      summary.times.write += monotonicSeconds() - start
      unit.status = .stored
      isStoring = false
    }
  }

  /// Writes down what became of a unit's chips, in the index and in the ledger.
  private func record(_ unit: Unit) throws {
    var news = RunSummary(planned: 0)
    let start = monotonicSeconds()
    var decoded: [Journal.DecodedBlock] = []
    locked { swap(&decoded, &self.decoded) }
    // The blocks first: what the ledger has of a chip it also has of its blocks.
    try journal.add(
      unit: unit.chips, blocks: plan.unitBlocks[plan.unitStart[unit.index]..<plan.unitStart[unit.index + 1]],
      decoded: decoded)
    var kept = unit.kept.makeIterator()
    for i in unit.losses.indices {
      let number = unit.chips.lowerBound + i
      if let loss = unit.losses[i] {
        try lose(number, id: plan.chips.id(number), loss)
      } else if unit.isKept[i], let (chip, extents) = kept.next() {
        try journal.keep(chip, at: extents, line: try sink.index(chip, from: journal.kept))
        news.kept += 1
        news.bytesStored += chip.bytes
      } else if let chip = unit.encoded[i] {
        try journal.write(chip, line: try sink.index(chip))
        news.written += 1
        news.bytesOut += plan.outputBytes(of: number)
        news.bytesStored += chip.bytes
      }
    }
    unit.encoded = []
    locked {
      summary.written += news.written + news.kept
      summary.kept += news.kept
      summary.bytesOut += news.bytesOut
      summary.bytesStored += news.bytesStored
      summary.times.write += monotonicSeconds() - start
      for case .some(let loss) in unit.losses {
        switch loss {
        case .rejected(let reason): summary.reject(1, reason)
        case .failed(let reason): summary.fail(reason)
        }
      }
      active.removeFirst()
      progress?(Progress(summary: summary))
    }
    try journal.checkpointIfDue(snapshot()) { try sink.flush() }
    locked { isRecording = false }
  }

  /// The summary so far.
  private func snapshot() -> RunSummary {
    monitor.lock()
    defer { monitor.unlock() }
    return summary
  }

  /// What a worker owns.
  private final class Tools {
    let maker: ChipMaker
    let decoder = BlockDecoder()
    let encoder: any SinkEncoder
    /// An error that ends the run.
    var fault: (any Error)?

    init(plan: Plan, sink: any Sink, store: BlockStore, failure: @escaping (Int) -> String?) throws {
      maker = try ChipMaker(plan: plan, block: { store.pointer($0) }, failure: failure)
      encoder = try sink.encoder()
    }
  }
}
