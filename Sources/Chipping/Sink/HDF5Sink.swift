internal import Formats
internal import Geometry
internal import Rasters

/// Chips in HDF5: in group `data` a dataset for each layer, a chunk for each chip. All in one file,
///
///     data/image      (n, bands, height, width)   attributes bands, crs, nodata
///     data/<layer>    (n, height, width), or (n, channels, height, width)
///     data/transform  (n, 6) float64: a, b, c, d, e, f of each chip
///     data/id, data/crs   text
///
/// or as the recipe's layout says, in many files one after the other, which are fused at the end.
final class HDF5Sink: Sink, @unchecked Sendable {
  private let plan: Plan
  private let folder: String
  private let compression: ChunkCompression
  private let stores: [Plan.Store]
  private let table: IndexWriter

  // Of the thread that stores.
  private var open: (number: Int, store: HDF5Store)?
  private var finished: [FinishedFile] = []

  // Of the thread that records.
  private var indexed = (store: 0, rows: 0)

  init(plan: Plan, folder: String, compression: ChunkCompression) throws {
    self.plan = plan
    self.folder = folder
    self.compression = compression
    stores = plan.stores()
    let isOne = plan.recipe.layout == nil
    if isOne {
      open = (0, try HDF5Store(plan: plan, name: stores[0].name, folder: folder, compression: compression))
    }
    table = try IndexWriter(
      plan: plan, folder: folder, placeColumns: [("row", .integer)] + (isOne ? [] : [("file", .text)]))
  }

  func encoder() throws -> any SinkEncoder {
    let layers = plan.layers.indices.filter { plan.layers[$0].layer.isOutput }
    return try Encoder(plan: plan, compression: compression, layers: layers)
  }

  func store(_ chip: EncodedChip) throws -> [Range<Int>] {
    try store(for: chip.chip).append(chip.chip, facts: { chip.facts.values }) { write in
      for (layer, part) in chip.parts.enumerated() {
        try write(layer, UnsafeRawBufferPointer(rebasing: part.memory[..<part.count]))
      }
    }
  }

  func keep(_ chip: Ledger.Chip, from kept: KeptChips) throws -> [Range<Int>] {
    try store(for: chip.number).append(
      chip.number, facts: { try kept.facts(of: chip, kinds: self.table.factKinds) }
    ) { write in
      try kept.chunks(of: chip, write)
    }
  }

  /// The file that a chip belongs into; the one before is complete when the first chip of another comes.
  private func store(for chip: Int) throws -> HDF5Store {
    let number = stores.number(of: chip)
    if let open, open.number == number { return open.store }
    try finishOpen()
    let store = try HDF5Store(
      plan: plan, name: stores[number].name, folder: folder, compression: compression)
    open = (number, store)
    return store
  }

  private func finishOpen() throws {
    if let open { finished.append(try open.store.finish()) }
    open = nil
  }

  func index(_ chip: EncodedChip) throws -> Int { try table.append(chip.facts, place: place(of: chip.chip)) }

  func index(_ chip: Ledger.Chip, from kept: KeptChips) throws -> Int {
    try table.keep(chip, from: kept, place: place(of: chip.number))
  }

  /// The row, and where there are several files the file, of the next chip.
  private func place(of chip: Int) -> [FieldValue] {
    let number = stores.number(of: chip)
    if number != indexed.store { indexed = (number, 0) }
    defer { indexed.rows += 1 }
    return [.integer(indexed.rows)] + (plan.recipe.layout == nil ? [] : [.text(stores[number].name)])
  }

  func skip(_ chip: Int, id: String, _ loss: ChipLoss) throws { try table.skip(chip, id, loss) }

  func flush() throws { try table.flush() }

  func finish() throws -> [FinishedFile] {
    try finishOpen()
    let files = finished + (try table.finish())
    guard let layout = plan.recipe.layout else { return files }
    return files
      + (try layout.groups.map { group in
        let parts = stores.filter { $0.group == group.name }.map(\.name)
          .filter { name in finished.contains { $0.name == name } }
        return try fuse(parts, into: "\(group.name)_dataset.h5")
      })
  }

  /// Puts the files of a group into one.
  private func fuse(_ parts: [String], into name: String) throws -> FinishedFile {
    let target = folder + "/" + name
    if parts.isEmpty {
      // A dataset without a chip, with all that it would have.
      _ = try HDF5Store(plan: plan, name: name, folder: folder, compression: compression).finish()
    } else {
      try HDF5Fusion(parts.map { folder + "/" + $0 }).write(to: target)
    }
    let hasher = ContentHasher()
    let file = try FileReader(path: target)
    try hasher.add(file)
    return FinishedFile(name: name, bytes: file.count, hash: hasher.finish())
  }

  /// Filters and compresses chunks outside of the library and its lock.
  private final class Encoder: SinkEncoder {
    private let layers: [Int]
    private let describer: Describer
    private let encoders: [ChunkEncoder]
    private let compression: ChunkCompression
    private let hasher = ContentHasher()

    init(plan: Plan, compression: ChunkCompression, layers: [Int]) throws {
      self.layers = layers
      self.compression = compression
      describer = try Describer(plan)
      encoders = layers.map { ChunkEncoder(compression: compression, elementSize: plan.layers[$0].type.size) }
    }

    func encode(_ chip: Int, _ pixels: inout ChipPixels, pool: BufferPool) throws -> EncodedChip {
      let facts = describer.facts(chip, pixels)
      var parts: [EncodedChip.Part] = []
      for (layer, encoder) in zip(layers, encoders) {
        guard let memory = pixels.layers[layer] else { continue }
        if case .none = compression {
          // The pixels themselves are the chunk.
          parts.append(EncodedChip.Part(memory: memory, count: memory.count))
          pixels.layers[layer] = nil
        } else {
          let bytes = encoder.encode(UnsafeRawBufferPointer(memory))
          let copy = pool.take(bytes.count)
          copy.copyMemory(from: bytes)
          parts.append(EncodedChip.Part(memory: copy, count: bytes.count))
        }
      }
      for part in parts { hasher.add(UnsafeRawBufferPointer(rebasing: part.memory[..<part.count])) }
      return EncodedChip(
        chip: chip, facts: facts, bytes: parts.reduce(0) { $0 + $1.count }, hash: hasher.finish(),
        parts: parts)
    }
  }
}

extension [Plan.Store] {
  /// The number of the store that a chip belongs into.
  func number(of chip: Int) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if self[middle].first <= chip { low = middle } else { high = middle }
    }
    return low
  }
}
