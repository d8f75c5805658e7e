internal import Formats
internal import Geometry
internal import Rasters

/// A layer of a chip as it is stored.
struct StoredLayer: Equatable, Sendable {
  /// The layer; an image in files of its own has the name of their folder.
  var name: String
  var type: PixelType
  var bands: [String]
  var noData: Double?

  /// NaN equals NaN here.
  static func == (one: StoredLayer, other: StoredLayer) -> Bool {
    one.type == other.type && one.bands == other.bands && one.hasNoData(other.noData)
  }

  /// Whether missing pixels have this value.
  func hasNoData(_ value: Double?) -> Bool {
    noData == value || (noData?.isNaN == true && value?.isNaN == true)
  }

  /// The number of a band with a name, or the one at its place where names do not tell bands apart.
  func index(of band: String, at place: Int) -> Int? {
    Set(bands).count == bands.count ? bands.firstIndex(of: band) : bands.indices.contains(place) ? place : nil
  }
}

/// Where a chip lies on the map.
struct Placement: Sendable {
  var transform: AffineTransform
  var crs: CRS?

  /// Whether the corners of so many pixels are the same to a millionth of a pixel, what a file's numbers may
  /// lose on the way.
  func isSame(as other: Placement, size: Size) -> Bool {
    let limit = 1e-6 * min(transform.pixelWidth, transform.pixelHeight)
    let corners = [(0.0, 0.0), (Double(size.width), 0), (0, Double(size.height))]
    return crs == other.crs
      && corners.allSatisfy { x, y in
        let (here, there) = (transform.map(x, y), other.transform.map(x, y))
        return abs(here.x - there.x) <= limit && abs(here.y - there.y) <= limit
      }
  }
}

/// Where the chips of a dataset are, and how to make pixels of them.
struct ChipStorage: Sendable {
  /// A layer in HDF5 files.
  struct Chunks: Sendable {
    var layer: StoredLayer
    var size: Size
    var filters: [Int]
    var bytes: Int { size.area * layer.bands.count * layer.type.size }
  }

  let folder: String
  /// The folders of the layers' files; empty where chips lie in `chips.h5`.
  let folders: [String]
  /// The layers in the order of a chip's chunks, alike in all HDF5 files.
  private(set) var chunks: [Chunks] = []
  private let stores: [Plan.Store]

  /// Whether places stand beside the chips; where there are several HDF5 files, the index has them.
  var hasPlaces: Bool { !folders.isEmpty || stores.count == 1 && stores[0].name == "chips.h5" }

  /// The HDF5 file that a chip lies in.
  func path(of chip: Int) -> String { folder + "/" + stores[stores.number(of: chip)].name }

  /// - Parameter entry: A written chip, whose chunks tell the order of the layers.
  init(_ dataset: Dataset, of entry: ChipCursor.Entry) throws {
    folder = dataset.folder
    folders = dataset.layerFolders
    stores = try dataset.ledger.stores()
    guard folders.isEmpty else { return }
    guard try dataset.ledger.isFinished else {
      throw ChippingError(
        "\(folder): is not finished, so its HDF5 files cannot be read; "
          + "finish it with chipmill retry, or compare with --bytes")
    }
    let store = stores[stores.number(of: entry.chip.number)]
    let path = folder + "/" + store.name
    let row = entry.row - (try dataset.ledger.writtenCount(before: store.first))
    let reader = try HDF5Reader(path: path)
    var found: [Int: Chunks] = [:]
    for (name, kind) in try reader.members(of: "data") where kind == .dataset {
      let place = "data/" + name
      let description = try reader.description(of: place)
      guard description.chunk != nil, let type = description.type.flatMap(Self.pixelType),
        let start = try reader.chunkStart(of: place, row: row),
        let index = entry.chip.extents.firstIndex(where: { $0.lowerBound == start })
      else { continue }
      let (height, width) = (description.shape.suffix(2).first ?? 0, description.shape.last ?? 0)
      let count = description.shape.dropFirst().dropLast(2).reduce(1, *)
      var bands: [String] = []
      if case .texts(let names)? = try reader.attribute("bands", of: place) { bands = names }
      let noData: Double? =
        switch try reader.attribute("nodata", of: place) {
        case .real(let value)?: value
        case .integer(let value)?: Double(value)
        default: nil
        }
      found[index] = Chunks(
        layer: StoredLayer(
          name: name, type: type, bands: bands.count == count ? bands : (1...count).map { "\($0)" },
          noData: noData),
        size: Size(width: width, height: height), filters: description.filters)
    }
    chunks = found.sorted { $0.key < $1.key }.map(\.value)
    guard chunks.count == entry.chip.extents.count else {
      throw ChippingError("\(path): its layers are not those of the ledger; see chipmill verify")
    }
  }

  private static func pixelType(_ type: HDF5ElementType) -> PixelType? {
    PixelType.allCases.first { HDF5ElementType($0) == type }
  }
}

/// Decodes a dataset's chips. Belongs to one worker.
final class StoredChips {
  /// A decoded layer; its memory is good until the next chip.
  struct Decoded {
    var layer: StoredLayer
    var bands: [Pixels]
    /// Where it lies; nil for HDF5, which tells elsewhere.
    var placement: Placement?
    var size: Size
  }

  private let storage: ChipStorage
  private let pool: BufferPool
  /// The HDF5 file that was read last.
  private var open: (path: String, file: FileReader)?
  private var decoders: [ChunkDecoder] = []
  private var memory: [UnsafeMutableRawBufferPointer] = []

  init(_ storage: ChipStorage, pool: BufferPool) throws {
    self.storage = storage
    self.pool = pool
    guard storage.folders.isEmpty else { return }
    decoders = try storage.chunks.map { chunks in
      guard let decoder = ChunkDecoder(filters: chunks.filters, elementSize: chunks.layer.type.size) else {
        throw ChippingError("\(storage.folder): has filters \(chunks.filters), which Chipmill does not write")
      }
      return decoder
    }
  }

  deinit { release() }

  private func release() {
    for buffer in memory { pool.give(buffer) }
    memory = []
  }

  /// The layers of a chip, the image first.
  func decode(_ chip: Ledger.Chip) throws -> [Decoded] {
    release()
    guard storage.folders.isEmpty else { return try files(chip) }
    guard chip.extents.count == storage.chunks.count else { throw damage(chip) }
    let reader = try reader(of: chip)
    return try storage.chunks.indices.map { i in
      let chunks = storage.chunks[i]
      let target = pool.take(chunks.bytes)
      memory.append(target)
      guard let base = target.baseAddress,
        decoders[i].decode(try reader.read(chip.extents[i]), into: target)
      else { throw damage(chip) }
      return Decoded(
        layer: chunks.layer, bands: Self.planes(base, chunks.layer, chunks.size),
        placement: nil, size: chunks.size)
    }
  }

  private func reader(of chip: Ledger.Chip) throws -> FileReader {
    let path = storage.path(of: chip.number)
    if let open, open.path == path { return open.file }
    let file = try FileReader(path: path)
    open = (path, file)
    return file
  }

  private func files(_ chip: Ledger.Chip) throws -> [Decoded] {
    try zip(storage.folders, GeoTIFFSink.files(of: chip.id, in: storage.folders)).map { name, file in
      let raster = try RasterFile(path: storage.folder + "/" + file)
      let layer = StoredLayer(
        name: name, type: try raster.pixelType(),
        bands: raster.image.bandNames.enumerated().map { $1 ?? "\($0 + 1)" }, noData: raster.image.noData)
      let size = raster.image.size
      let target = pool.take(size.area * layer.type.size * layer.bands.count)
      memory.append(target)
      guard let base = target.baseAddress else { throw damage(chip) }
      try raster.read(
        Window(size), bands: Array(layer.bands.indices),
        into: layer.bands.indices.map {
          MutablePixels(base: base + $0 * size.area * layer.type.size, type: layer.type, size: size)
        })
      return Decoded(
        layer: layer, bands: Self.planes(base, layer, size),
        placement: Placement(transform: raster.grid.transform, crs: raster.grid.crs), size: size)
    }
  }

  private static func planes(
    _ base: UnsafeMutableRawPointer, _ layer: StoredLayer, _ size: Size
  ) -> [Pixels] {
    layer.bands.indices.map { band in
      Pixels(base: base + band * size.area * layer.type.size, type: layer.type, size: size)
    }
  }

  private func damage(_ chip: Ledger.Chip) -> ChippingError {
    ChippingError("\(storage.folder): chip \(chip.id) cannot be decoded; see chipmill verify")
  }
}

/// The places of chips in `chips.h5`, some read at a time. Belongs to one thread.
final class StoredPlaces {
  private let reader: HDF5Reader
  private let count: Int
  private var first = 0
  private var transforms: [Double] = []
  private var systems: [String] = []
  private var known: [String: CRS] = [:]

  init(_ storage: ChipStorage) throws {
    reader = try HDF5Reader(path: storage.path(of: 0))
    count = try reader.description(of: "data/id").count
  }

  /// Where the chip in a row lies.
  func grid(_ row: Int) throws -> Placement {
    guard row >= 0, row < count else {
      throw ChippingError("\(reader.path): has no row \(row); see chipmill verify")
    }
    if row < first || row >= first + systems.count {
      first = row
      let rows = row..<min(row + 4096, count)
      transforms = try reader.read("data/transform", as: Double.self, rows: rows)
      systems = try reader.readTexts("data/crs", rows: rows)
    }
    let name = systems[row - first]
    if known[name] == nil, !name.isEmpty { known[name] = try CRS(name) }
    let c = transforms
    let i = (row - first) * 6
    return Placement(
      transform: AffineTransform(c[i], c[i + 1], c[i + 2], c[i + 3], c[i + 4], c[i + 5]),
      crs: known[name])
  }
}
