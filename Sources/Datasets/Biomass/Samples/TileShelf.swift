internal import Chipping
internal import Fetch
internal import Geometry

/// The tiles of a choice as rasters: those of one pixel size and one map make one raster, whose blocks are
/// then the same for all samples.
struct TileShelf {
  /// The rasters.
  let sources: [Source]
  /// For each tile the number of its raster; nil for tiles that no sample needs.
  private let numbers: [Int32: Int]

  /// - Parameters:
  ///   - key: The asset that is the raster: `data`, `map`.
  ///   - needed: The tiles that samples need.
  ///   - group: What tells tiles apart that lie on one another, as maps of several years do.
  /// - Throws: `ChippingError` or `FormatError` for a tile that is not here or cannot be read.
  init(
    _ items: [STACItem], key: String, needed: Set<Int32>, group: (STACItem) -> String = { _ in "" }
  ) throws {
    struct Kind: Hashable {
      let group: String
      let width, height: Double
    }
    var kinds: [Kind: [(number: Int32, path: String)]] = [:]
    for number in needed.sorted() {
      let item = items[Int(number)]
      guard
        let path = item.path(of: key)
          ?? item.assets.first(where: { $0.format == .tiff })
          .flatMap({ item.path(of: $0.key) })
      else { throw ChippingError("\(item.id): is not on this machine; fetch it first") }
      let transform = try Source(path: path).grid.transform
      let kind = Kind(group: group(item), width: transform.pixelWidth, height: transform.pixelHeight)
      kinds[kind, default: []].append((number, path))
    }
    var sources: [Source] = []
    var numbers: [Int32: Int] = [:]
    for (_, tiles) in kinds.sorted(by: { $0.value[0].number < $1.value[0].number }) {
      for tile in tiles { numbers[tile.number] = sources.count }
      let paths = tiles.map(\.path).sorted()
      sources.append(try Source(name: key, path: paths[0], files: paths))
    }
    self.sources = sources
    self.numbers = numbers
  }

  /// The rasters that have these tiles, each once, in the order of the tiles; none where one is missing.
  func sources(of tiles: [Int32]) -> [Int] {
    var found: [Int] = []
    for tile in tiles {
      guard let number = numbers[tile] else { return [] }
      if !found.contains(number) { found.append(number) }
    }
    return found
  }
}
