internal import Formats
internal import Geometry
internal import Rasters

/// Decoded blocks that several workers read windows from. Each is decoded once while it is held; those used
/// longest ago give way when they would be more than the memory they may take.
final class DecodedBlocks: Sendable {
  private struct Entry {
    var buffer: UnsafeMutableRawBufferPointer
    var isReady = false
    var pins = 1
    var lastUse = 0
  }

  /// What the monitor guards.
  private final class State {
    var entries: [Int: Entry] = [:]
    var used = 0
    var clock = 0
    var decodes = 0
    var distinct: Set<Int> = []
  }

  /// A block among all sources' blocks.
  private struct Place {
    let key: Int
    let tile: Source.Tile
    let index: Int
    let window: Window
  }

  private let firstBlocks: [ObjectIdentifier: Int]
  private let budget: Int
  private let pool = BufferPool()
  private let monitor = Monitor()
  nonisolated(unsafe) private let state = State()

  /// - Parameters:
  ///   - sources: All that will be read from.
  ///   - budget: Bytes of pixels to hold.
  init(_ sources: [Source], budget: Int) {
    var firstBlocks: [ObjectIdentifier: Int] = [:]
    var count = 0
    for source in sources where firstBlocks[ObjectIdentifier(source)] == nil {
      firstBlocks[ObjectIdentifier(source)] = count
      count += source.blockCount
    }
    self.firstBlocks = firstBlocks
    self.budget = budget
  }

  deinit { for entry in state.entries.values { entry.buffer.deallocate() } }

  /// How many blocks were decoded so far, and how many different ones.
  var counts: (decodes: Int, distinct: Int) {
    monitor.lock()
    defer { monitor.unlock() }
    return (state.decodes, state.distinct.count)
  }

  /// Writes a window of a band to `target`, converted where that has another type; pixels between the tiles
  /// of a source become `gap`.
  ///
  /// - Throws: `FormatError` where a block cannot be decoded.
  func read(
    _ window: Window, of source: Source, band: Int, into target: MutablePixels, gap: Double,
    with decoder: BlockDecoder
  ) throws {
    precondition(target.size == window.size, "\(target.size) pixels for the window \(window)")
    let first = firstBlocks[ObjectIdentifier(source)] ?? 0
    if source.tiles.count > 1 { target.fill(gap) }
    try source.forEachBlock(in: window, band: band) { block in
      let tile = source.tiles[block.tile]
      let place = Place(key: first + block.number, tile: tile, index: block.index, window: block.window)
      let bytes = try hold(place, decoder)
      defer { release(place) }
      let part = block.window.intersection(window)
      let plane = tile.bandStride == 0 ? band : 0
      let whole = Pixels(
        base: bytes + plane * tile.blockSize.area * source.pixelType.size, type: source.pixelType,
        size: tile.blockSize)
      let from = whole.cropped(to: part.offsetBy(x: -block.window.x, y: -block.window.y))
      let to = target.cropped(to: part.offsetBy(x: -window.x, y: -window.y))
      if to.type == from.type { from.copy(into: to) } else { from.convert(into: to, noData: nil, fill: 0) }
    }
  }

  /// The planes of a block, which stay until `release`.
  private func hold(_ place: Place, _ decoder: BlockDecoder) throws -> UnsafeRawPointer {
    monitor.lock()
    while let entry = state.entries[place.key] {
      if entry.isReady, let base = entry.buffer.baseAddress {
        state.entries[place.key]?.pins += 1
        monitor.unlock()
        return UnsafeRawPointer(base)
      }
      monitor.wait()
    }
    let image = place.tile.image
    let bytes = max(1, place.tile.decodedBlockBytes)
    giveWay(for: bytes)
    let buffer = pool.take(bytes)
    state.entries[place.key] = Entry(buffer: buffer)
    state.used += bytes
    monitor.unlock()
    do {
      let range = try image.byteRange(ofBlock: place.index)
      try decoder.decode(place.index, of: image, in: place.tile.file, into: buffer)
      if let range { place.tile.file.forget(range) }
    } catch {
      monitor.lock()
      remove(place.key)
      monitor.wakeAll()
      monitor.unlock()
      throw error
    }
    monitor.lock()
    state.entries[place.key]?.isReady = true
    state.decodes += 1
    state.distinct.insert(place.key)
    monitor.wakeAll()
    monitor.unlock()
    guard let base = buffer.baseAddress else { preconditionFailure("a block's memory has no address") }
    return UnsafeRawPointer(base)
  }

  private func release(_ place: Place) {
    monitor.lock()
    state.clock += 1
    state.entries[place.key]?.pins -= 1
    state.entries[place.key]?.lastUse = state.clock
    monitor.unlock()
  }

  /// Frees blocks that nobody reads, those used longest ago first, until so many bytes fit.
  private func giveWay(for bytes: Int) {
    while state.used + bytes > budget {
      let idle = state.entries.filter { $0.value.pins == 0 }
      guard let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
      remove(oldest.key)
    }
  }

  private func remove(_ key: Int) {
    guard let entry = state.entries.removeValue(forKey: key) else { return }
    state.used -= entry.buffer.count
    pool.give(entry.buffer)
  }
}
