internal import Formats
internal import Geometry
internal import Rasters

/// All chips in one HDF5 file: in group `data` a dataset for each layer, a chunk for each chip.
///
///     data/image      (n, bands, height, width)   attributes bands, crs, nodata
///     data/<layer>    (n, height, width), or (n, channels, height, width)
///     data/transform  (n, 6) float64: a, b, c, d, e, f of each chip
///     data/id, data/crs   text
final class HDF5Sink: Sink, @unchecked Sendable {
  private let plan: Plan
  private let compression: ChunkCompression
  private let path: String
  private let writer: HDF5Writer
  private let datasets: [(layer: Int, dataset: HDF5Writer.Dataset)]
  private let table: IndexWriter
  /// Rows of the index.
  private var indexed = 0
  private var written: [Int32] = []
  /// Where chunks lie, neighbours joined.
  private var covered: [Range<Int>] = []

  init(plan: Plan, folder: String, compression: ChunkCompression) throws {
    guard let size = plan.recipe.chipSize else {
      throw ChippingError("HDF5 needs chips of one size: add --size, or choose --format geotiff")
    }
    self.plan = plan
    self.compression = compression
    path = folder + "/chips.h5"
    writer = try HDF5Writer(path: path)
    try writer.createGroup("data")
    var datasets: [(Int, HDF5Writer.Dataset)] = []
    for (l, planned) in plan.layers.enumerated() where planned.layer.isOutput {
      let channels = planned.planeCount
      let isImage = datasets.isEmpty
      let name = "data/\(planned.layer.name)"
      let dataset = try writer.createChunked(
        name, type: planned.type,
        shape: (isImage || channels > 1 ? [channels] : []) + [size.height, size.width],
        compression: compression, fill: planned.noData)
      try writer.setAttribute("bands", on: dataset, planned.layer.planes)
      if plan.chips.grids.count == 1, let crs = plan.chips.grids[0].crs {
        try writer.setAttribute("crs", on: dataset, crs.definition)
      }
      if let noData = planned.noData { try writer.setAttribute("nodata", on: dataset, noData) }
      datasets.append((l, dataset))
    }
    self.datasets = datasets
    table = try IndexWriter(plan: plan, folder: folder, placeColumn: ("row", .integer))
  }

  func encoder() throws -> any SinkEncoder {
    try Encoder(plan: plan, compression: compression, layers: datasets.map(\.layer))
  }

  func store(_ chip: EncodedChip) throws -> [Range<Int>] {
    let extents = try chip.parts.enumerated().map { layer, part in
      try write(UnsafeRawBufferPointer(rebasing: part.memory[..<part.count]), layer: layer)
    }
    written.append(Int32(chip.chip))
    return extents
  }

  func keep(_ chip: Ledger.Chip, from kept: KeptChips) throws -> [Range<Int>] {
    var extents: [Range<Int>] = []
    try kept.chunks(of: chip) { layer, bytes in extents.append(try write(bytes, layer: layer)) }
    written.append(Int32(chip.number))
    return extents
  }

  func index(_ chip: EncodedChip) throws -> Int {
    defer { indexed += 1 }
    return try table.append(chip.facts, place: .integer(indexed))
  }

  func index(_ chip: Ledger.Chip, from kept: KeptChips) throws -> Int {
    defer { indexed += 1 }
    return try table.keep(chip, from: kept, place: .integer(indexed))
  }

  /// Writes the next chip's chunk of a layer.
  private func write(_ bytes: UnsafeRawBufferPointer, layer: Int) throws -> Range<Int> {
    let start = try writer.writeChunk(datasets[layer].dataset, row: written.count, bytes: bytes)
    let extent = start..<start + bytes.count
    if let last = covered.last, last.upperBound == start {
      covered[covered.count - 1] = last.lowerBound..<extent.upperBound
    } else {
      covered.append(extent)
    }
    return extent
  }

  func skip(_ chip: Int, id: String, _ loss: ChipLoss) throws { try table.skip(id, loss) }

  func flush() throws { try table.flush() }

  func finish() throws -> [FinishedFile] {
    let transforms = written.flatMap { chip in
      plan.chips.grid(Int(chip)).cropped(to: plan.chips.window(Int(chip))).transform.coefficients
    }
    try writer.writeColumn("data/transform", transforms, shape: [written.count, 6])
    try writer.writeColumn("data/id", written.map { plan.chips.id(Int($0)) }, shape: [written.count])
    let definitions = plan.chips.grids.map { $0.crs?.definition ?? "" }
    try writer.writeColumn(
      "data/crs", written.map { definitions[plan.chips.gridIndex(Int($0))] }, shape: [written.count])
    try writer.close()
    return try [Self.rest(of: path, without: covered)] + table.finish()
  }

  /// The hash of what no chunk covers: the file's own structures, and the columns.
  ///
  /// - Parameter covered: In the order of the file.
  static func rest(of path: String, without covered: [Range<Int>]) throws -> FinishedFile {
    let file = try MappedFile(path: path)
    let hasher = ContentHasher()
    var start = 0
    for extent in covered + [file.bytes.count..<file.bytes.count] where extent.lowerBound >= start {
      hasher.add(
        UnsafeRawBufferPointer(rebasing: file.bytes[start..<min(extent.lowerBound, file.bytes.count)]))
      start = min(extent.upperBound, file.bytes.count)
    }
    return FinishedFile(name: "chips.h5", bytes: file.bytes.count, hash: hasher.finish())
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
