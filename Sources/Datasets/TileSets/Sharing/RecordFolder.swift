internal import Chipping
internal import Formats
internal import FoundationEssentials
internal import Geometry
internal import Rasters

/// The records of a shared dataset, written to `data`, and what is known of each.
struct RecordFolder {
  /// A file that was written.
  struct File {
    var ending: String
    var bytes: Int
    var hash: ContentHash
  }

  /// What is told of a record elsewhere.
  struct Facts {
    /// The tile's number.
    var tile: Int
    var files: [File]
    var shape: [Int]
    var type: PixelType
    var bands: [String]
    var grid: Grid
    var hasLabel: Bool
  }

  /// Of each tile that has one, in the order of the tiles.
  let facts: [Facts]
  /// The tiles' numbers.
  var tiles: [Int] { facts.map(\.tile) }
  var count: Int { facts.count }

  init(of tiles: TileSet, _ request: SharedDataset.Request, in folder: String) throws(FormatError) {
    let source = try RecordSource(tiles, request)
    var found = [Facts?](repeating: nil, count: tiles.count)
    let size = 64
    try found.withUnsafeMutableBufferPointer { found throws(FormatError) in
      // Each piece has places of its own.
      let target = Unguarded(found)
      try Workers.run(
        (tiles.count + size - 1) / size, threads: request.threads ?? Workers.processorCount,
        state: { ContentHasher() }
      ) { (hasher: ContentHasher, piece) throws(FormatError) in
        for tile in piece * size..<min(tiles.count, (piece + 1) * size) {
          guard let record = try source.record(tile) else { continue }
          var files: [File] = []
          for form in request.forms {
            for (ending, bytes) in record.files(form, chipKey: request.chipKey) {
              let file = try OutputFile(
                path: "\(folder)/data/\(record.identifier).\(ending)", isInPlace: true)
              try file.append(bytes)
              try file.finish()
              bytes.withUnsafeBytes { hasher.add($0) }
              files.append(File(ending: ending, bytes: bytes.count, hash: hasher.finish()))
            }
          }
          target.value[tile] = Facts(
            tile: tile, files: files, shape: record.chip.shape, type: record.chip.type, bands: record.bands,
            grid: record.grid, hasLabel: record.label != nil)
        }
      }
    }
    facts = found.compactMap { $0 }
  }
}

/// Makes records of tiles.
private struct RecordSource: Sendable {
  let tiles: TileSet
  let request: SharedDataset.Request
  let places: ChipPlaces
  /// The columns that records tell of, by what they are called there.
  private let columns: [(name: String, values: [JSON])]

  init(_ tiles: TileSet, _ request: SharedDataset.Request) throws(FormatError) {
    (self.tiles, self.request, places) = (tiles, request, ChipPlaces(tiles.name))
    var columns: [(name: String, values: [JSON])] = []
    if let labels = request.labels {
      if let values = tiles[labels + "_proportions"] { columns.append(("partitions_aschip", values)) }
      if let path = request.foreignTiles {
        let name: String
        do { name = try TileFileName(path: path).partitions } catch { throw FormatError(path, "\(error)") }
        if let values = tiles["\(labels)_proportions_at_\(name)"] {
          columns.append(("partitions_" + name, values))
        }
        if let values = tiles["foreignid_" + name] { columns.append(("foreignid_" + name, values)) }
      }
    }
    self.columns = columns
  }

  /// A tile's record; nil where it has no image, or is not to be taken.
  func record(_ tile: Int) throws(FormatError) -> ChipRecord? {
    let identifier = tiles.identifiers[tile]
    guard let file = try raster(request.images, identifier) else { return nil }
    var chip = try file.array()
    if let map = request.imageMap { chip = chip.mapped(map) }
    var label = try request.labels.flatMap { name throws(FormatError) in try raster(name, identifier) }?
      .array()
    if let map = request.labelMap { label = label?.mapped(map) }
    if request.isCompatible { (chip, label) = (chip.wrappedToInt16, label?.wrappedToInt16) }
    let names = file.image.bandNames
    let record = ChipRecord(
      identifier: identifier, chip: chip, label: label, bounds: tiles.table.polygons[tile].bounds,
      proportions: columns.map { .init($0.name, proportions($0.name, $0.values[tile])) },
      bands: names.enumerated().map { $1 ?? "band \($0 + 1)" }, grid: file.grid)
    return request.includes?(record) == false ? nil : record
  }

  private func raster(_ dataset: String, _ identifier: String) throws(FormatError) -> RasterFile? {
    let path = places.path(dataset, identifier)
    return FileManager.default.fileExists(atPath: path) ? try RasterFile(path: path) : nil
  }

  private func proportions(_ name: String, _ value: JSON) -> JSON {
    guard name.hasPrefix("partitions_") else { return value }
    let shares = ProportionColumns.shares(value)
    guard request.mapsProportions, let map = request.labelMap else { return .object(shares) }
    // Classes that become one add up.
    var sums: [(name: String, share: Double)] = []
    for member in shares {
      let name = Double(member.name).flatMap { Int(exactly: $0) }.map { String(map($0)) } ?? member.name
      let share = member.value.double ?? 0
      if let place = sums.firstIndex(where: { $0.name == name }) {
        sums[place].share += share
      } else {
        sums.append((name, share))
      }
    }
    return .object(sums.map { .init($0.name, .number($0.share)) })
  }
}
