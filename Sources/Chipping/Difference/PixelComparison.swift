internal import Formats
internal import Geometry
internal import Rasters
internal import Synchronization

/// Decodes chips of two datasets and compares their pixels, places and bands, on several threads.
final class PixelComparison {
  /// A chip in both.
  struct Pair: Sendable {
    var a: ChipCursor.Entry
    var b: ChipCursor.Entry
    /// Whether the index says already that they lie elsewhere.
    var isMoved: Bool
  }

  private struct Result: Sendable {
    var bands: [(layer: String, band: String, pixels: PixelDifference)] = []
    var structure: [String] = []
    var isMoved = false
    var isSame = true
  }

  private let a: Dataset, b: Dataset
  private let options: DatasetDifference.Options
  private let pool = BufferPool()
  private var storages: (a: ChipStorage, b: ChipStorage)?
  private var places: (a: StoredPlaces?, b: StoredPlaces?) = (nil, nil)

  /// What was found: other layers and bands, chips that lie elsewhere, bands with other pixels.
  private(set) var structure: [String] = []
  private(set) var moved: [String] = []
  private(set) var bands: [DatasetDifference.Band] = []

  init(_ a: Dataset, _ b: Dataset, options: DatasetDifference.Options) {
    (self.a, self.b, self.options) = (a, b, options)
  }

  /// Compares some chips.
  ///
  /// - Returns: For each whether its pixels have the same meaning.
  func compare(_ pairs: [Pair]) throws -> [Bool] {
    guard let first = pairs.first else { return [] }
    let storages = try opened(with: first.a, first.b)
    // One at a time uses the library, and rows of neighbours are read together.
    let gridsA = try pairs.map { pair in try places.a?.grid(pair.a.row) }
    let gridsB = try pairs.map { pair in try places.b?.grid(pair.b.row) }
    let outcome = Mutex((results: [Result?](repeating: nil, count: pairs.count), error: (any Error)?.none))
    let next = Atomic(0)
    let pool = self.pool
    withWorkers(min(options.threads, pairs.count)) { _ in
      do {
        let chips = (try StoredChips(storages.a, pool: pool), try StoredChips(storages.b, pool: pool))
        while true {
          let i = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard i < pairs.count, outcome.withLock({ $0.error == nil }) else { return }
          let layers = (try chips.0.decode(pairs[i].a.chip), try chips.1.decode(pairs[i].b.chip))
          let result = Self.compare(layers.0, layers.1, gridsA[i], gridsB[i], pool)
          outcome.withLock { $0.results[i] = result }
        }
      } catch {
        outcome.withLock { if $0.error == nil { $0.error = error } }
      }
    }
    let (results, error) = outcome.withLock { $0 }
    if let error { throw error }
    return zip(pairs, results).map { pair, result in
      guard let result else { return false }
      note(result, of: pair)
      return result.isSame
    }
  }

  /// Compares what HDF5 files say of layers and bands in both, which no chip's bytes tell.
  ///
  /// - Parameter x: A written chip of A, and `y` one of B.
  func compareLayers(_ x: ChipCursor.Entry, _ y: ChipCursor.Entry) throws {
    guard a.layerFolders.isEmpty, b.layerFolders.isEmpty, try a.ledger.isFinished, try b.ledger.isFinished
    else { return }
    let storages = try opened(with: x, y)
    for (one, other) in zip(storages.a.chunks, storages.b.chunks) where one.layer.name == other.layer.name {
      structure += Self.differences(one.layer, other.layer)
    }
  }

  /// Opens what chips are decoded from.
  private func opened(with x: ChipCursor.Entry, _ y: ChipCursor.Entry) throws -> (
    a: ChipStorage, b: ChipStorage
  ) {
    if let storages { return storages }
    let storages = (a: try ChipStorage(a, of: x), b: try ChipStorage(b, of: y))
    if storages.a.folders.isEmpty, storages.a.hasPlaces { places.a = try StoredPlaces(storages.a) }
    if storages.b.folders.isEmpty, storages.b.hasPlaces { places.b = try StoredPlaces(storages.b) }
    self.storages = storages
    return storages
  }

  private func note(_ result: Result, of pair: Pair) {
    let id = pair.a.chip.id
    for text in result.structure where !structure.contains(text) && structure.count < 100 {
      structure.append(text)
    }
    if result.isMoved, !pair.isMoved { moved.append(id) }
    for (layer, band, pixels) in result.bands {
      let i =
        bands.firstIndex { $0.layer == layer && $0.band == band }
        ?? {
          bands.append(DatasetDifference.Band(layer: layer, band: band))
          return bands.count - 1
        }()
      bands[i].chips.add(id, limit: options.limit)
      bands[i].pixels.add(pixels)
    }
  }

  // MARK: One chip

  private static func compare(
    _ a: [StoredChips.Decoded], _ b: [StoredChips.Decoded], _ gridA: Placement?, _ gridB: Placement?,
    _ pool: BufferPool
  ) -> Result {
    var result = Result()
    for (i, one) in a.enumerated() {
      // The image has the name of its folder where it has files of its own.
      guard let other = i == 0 ? b.first : b.dropFirst().first(where: { $0.layer.name == one.layer.name })
      else {
        result.structure.append("layer \(one.layer.name) is not in B")
        continue
      }
      result.structure += differences(one.layer, other.layer)
      // Where chips have no place beside them, what their indexes say of it is all there is.
      if let place = gridA ?? one.placement, let otherPlace = gridB ?? other.placement,
        !place.isSame(as: otherPlace, size: one.size)
      {
        result.isMoved = true
      }
      guard one.size == other.size else {
        result.structure.append("layer \(one.layer.name): chips of \(one.size) → \(other.size) pixels")
        result.isSame = false
        continue
      }
      for (k, band) in one.layer.bands.enumerated() {
        guard let match = other.layer.index(of: band, at: k) else { continue }
        let pixels = compare((one, k), (other, match), pool)
        if !pixels.isNone {
          result.isSame = false
          result.bands.append((one.layer.name, band, pixels))
        }
      }
    }
    for other in b.dropFirst() where !a.dropFirst().contains(where: { $0.layer.name == other.layer.name }) {
      result.structure.append("layer \(other.layer.name) is not in A")
    }
    return result
  }

  private static func differences(_ one: StoredLayer, _ other: StoredLayer) -> [String] {
    if one == other { return [] }
    var texts: [String] = []
    if one.type != other.type { texts.append("\(one.type) → \(other.type)") }
    if one.bands != other.bands {
      texts.append(
        "bands \(one.bands.joined(separator: ", ")) → \(other.bands.joined(separator: ", "))")
    }
    if !one.hasNoData(other.noData) {
      func text(_ value: Double?) -> String { value.map { "\($0)" } ?? "none" }
      texts.append("no-data \(text(one.noData)) → \(text(other.noData))")
    }
    return texts.map { "layer \(one.name): \($0)" }
  }

  private static func compare(
    _ one: (chip: StoredChips.Decoded, band: Int), _ other: (chip: StoredChips.Decoded, band: Int),
    _ pool: BufferPool
  ) -> PixelDifference {
    let (x, y) = (one.chip.bands[one.band], other.chip.bands[other.band])
    let (none, otherNone) = (one.chip.layer.noData, other.chip.layer.noData)
    guard x.type != y.type else { return x.difference(from: y, noData: none, otherNoData: otherNone) }
    // Doubles hold the numbers of every type.
    func widened(_ pixels: Pixels) -> (memory: UnsafeMutableRawBufferPointer, pixels: Pixels)? {
      let memory = pool.take(pixels.size.area * PixelType.float64.size)
      guard let base = memory.baseAddress else { return nil }
      let target = MutablePixels(base: base, type: .float64, size: pixels.size)
      pixels.convert(into: target, noData: nil, fill: .nan)
      return (memory, target.readable)
    }
    guard let wideX = widened(x), let wideY = widened(y) else { return PixelDifference() }
    defer {
      pool.give(wideX.memory)
      pool.give(wideY.memory)
    }
    func number(_ value: Double?, _ type: PixelType) -> Double? {
      type == .float32 ? value.map { Double(Float($0)) } : value
    }
    return wideX.pixels.difference(
      from: wideY.pixels, noData: number(none, x.type), otherNoData: number(otherNone, y.type))
  }
}
