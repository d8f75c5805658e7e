public import Formats
internal import FoundationEssentials
internal import Geometry
internal import Rasters
internal import Synchronization

/// The shares of labels in each tile of a set.
///
/// Pixels without data count for nothing; a tile that has no others gets an empty object, and one without a
/// raster null.
public struct LabelProportions: Sendable {
  /// Which pixels belong to a tile.
  public enum Mask: Sendable {
    /// Each by the area that it shares with the tile, on the raster's own grid.
    case area
    /// Those of geetiles: the outer rings are stretched over all of the tile's raster, wherever it lies, and
    /// pixels whose centre is inside count whole, also those without data.
    case original
  }

  /// For each tile an object from labels to shares, or null.
  public private(set) var values: [JSON]
  /// The numbers of the tiles without a raster.
  public private(set) var missing: [Int] = []
  /// What is wrong with the rasters of some tiles, in the order of the tiles.
  public private(set) var problems: [FormatError] = []

  /// Computes them from the rasters of the tiles, `<stem of the set>/<dataset>/<identifier>.tif` beside its
  /// file.
  ///
  /// - Parameters:
  ///   - workers: How many read at once.
  ///   - progress: Is told, on any thread, how many tiles are done.
  public init(
    of tiles: TileSet, _ dataset: DatasetDefinition, mask: Mask = .area, workers: Int = 10,
    progress: @Sendable (Int) -> Void = { _ in }
  ) throws(FormatError) {
    let polygons = tiles.table.polygons
    let done = Atomic<Int>(0)
    var outcomes = [TileOutcome](repeating: .missing, count: tiles.count)
    try outcomes.withUnsafeMutableBufferPointer { outcomes throws(FormatError) in
      // Each tile has a place of its own.
      nonisolated(unsafe) let outcomes = outcomes
      try Workers.run(tiles.count, threads: workers, state: { CoordinateTransforms() }) {
        (transforms: CoordinateTransforms, tile) throws(FormatError) in
        let path = dataset.path(ofTile: tiles.identifiers[tile], in: tiles.name)
        if FileManager.default.fileExists(atPath: path) {
          do throws(FormatError) {
            let raster = try LabelRaster(path: path, dataset)
            outcomes[tile] = .shares(try raster.json(under: polygons[tile], mask, transforms))
          } catch { outcomes[tile] = .problem(error) }
        }
        progress(done.add(1, ordering: .relaxed).newValue)
      }
    }
    values = []
    values.reserveCapacity(tiles.count)
    for (tile, outcome) in outcomes.enumerated() {
      switch outcome {
      case .shares(let json): values.append(json)
      case .missing:
        values.append(.null)
        missing.append(tile)
      case .problem(let error):
        values.append(.null)
        problems.append(error)
      }
    }
  }

  private enum TileOutcome {
    case missing
    case shares(JSON)
    case problem(FormatError)
  }

  /// Computes them from rasters of any size that lie side by side, each block decoded once. Where a tile lies
  /// on several, each counts by its area.
  ///
  /// - Parameters:
  ///   - workers: How many read at once.
  ///   - progress: Is told how many rasters are done.
  /// - Throws: `FormatError` for a raster that cannot be read.
  public init(
    of tiles: TileSet, _ dataset: DatasetDefinition, on rasters: [String], workers: Int = 10,
    progress: (Int) -> Void = { _ in }
  ) throws(FormatError) {
    let polygons = tiles.table.polygons
    let tree = BoxTree(polygons.map(\.bounds))
    let transforms = CoordinateTransforms()
    var sums = [ValueShares?](repeating: nil, count: polygons.count)
    var pixelArea: Double?
    var areFloats = false
    for (number, path) in rasters.enumerated() {
      let raster = try LabelRaster(path: path, dataset)
      areFloats = try raster.hasFloatLabels() || areFloats
      let (concerned, shares) = try raster.shares(under: polygons, tree, transforms, workers: workers)
      let area = raster.pixelArea
      let factor = area / (pixelArea ?? area)
      pixelArea = pixelArea ?? area
      for (tile, shares) in zip(concerned, shares) {
        sums[tile] = (sums[tile] ?? ValueShares()).merged(with: shares, times: factor)
      }
      progress(number + 1)
    }
    values = sums.map { sum in
      sum.map { LabelRaster.json($0, type: areFloats ? dataset.type ?? .float64 : .int32) } ?? .null
    }
    missing = sums.indices.filter { sums[$0] == nil }
  }
}

extension DatasetDefinition {
  /// Where the raster of a tile is.
  public func path(ofTile identifier: String, in set: TileFileName) -> String {
    set.inFolder("\(set.stem)/\(name)/\(identifier).tif")
  }
}

/// A raster with labels.
private struct LabelRaster {
  let source: RasterFile
  let dataset: DatasetDefinition

  init(path: String, _ dataset: DatasetDefinition) throws(FormatError) {
    source = try RasterFile(path: path)
    self.dataset = dataset
  }

  /// In square metres, or in square degrees times those of one at the equator.
  var pixelArea: Double {
    let meters = source.grid.crs?.metersPerUnit ?? 1
    return abs(source.grid.transform.determinant) * meters * meters
  }

  /// Whether labels are floats, as those of float rasters without a map are.
  func hasFloatLabels() throws(FormatError) -> Bool {
    let own = try source.pixelType()
    return dataset.map == .identity && (dataset.type ?? own).isFloatingPoint
  }

  private func search(_ rule: FileValueShares.Rule) -> FileValueShares {
    var search = FileValueShares(
      rule: rule, band: dataset.band, noData: dataset.noData ?? source.image.noData)
    // Ranges are looked up pixel by pixel, since the values of floats would be too many to count.
    if case .ranges(let bounds) = dataset.map { search.ranges = bounds }
    return search
  }

  private func labels(_ shares: ValueShares) -> ValueShares {
    if case .ranges = dataset.map { return shares }
    if dataset.map == .identity {
      guard let type = dataset.type, !type.isFloatingPoint else { return shares }
      return shares.mapped { $0.rounded(.towardZero) }
    }
    return shares.mapped(dataset.map.label)
  }

  private func crs() throws(FormatError) -> CRS {
    if let crs = source.grid.crs { return crs }
    throw FormatError(
      source.image.name, source.image.crsProblem ?? "has no CRS, so that no tile has a place on it",
      remedy: "assign one, for example with gdal_edit.py -a_srs")
  }

  private func polygon(
    _ polygon: Polygon, _ transforms: CoordinateTransforms
  ) throws(FormatError) -> Polygon {
    let crs = try crs()
    do { return try polygon.transformed(transforms.transform(from: .wgs84, to: crs)) } catch {
      throw FormatError(source.image.name, error.description)
    }
  }

  /// The shares under the tile that the raster is of.
  func json(
    under tile: Polygon, _ mask: LabelProportions.Mask, _ transforms: CoordinateTransforms
  ) throws(FormatError) -> JSON {
    let shares: ValueShares
    switch mask {
    case .area:
      let area = try polygon(tile, transforms)
      guard area.bounds.intersects(source.grid.bounds) else {
        throw FormatError(source.image.name, "does not lie under its tile", remedy: "fetch it again")
      }
      shares = try search(.area).find(source, under: [area], threads: 1)[0]
    case .original:
      let (bounds, size) = (tile.bounds, source.image.size)
      guard bounds.width > 0, bounds.height > 0 else {
        throw FormatError(source.image.name, "its tile has no area")
      }
      var search = search(.pixels(.centre))
      search.noData = nil
      search.transform = AffineTransform(
        west: bounds.west, north: bounds.north, pixelWidth: bounds.width / Double(size.width),
        pixelHeight: bounds.height / Double(size.height))
      let outer: Polygon
      do { outer = try Polygon(parts: tile.parts.map { [$0[0]] }) } catch {
        throw FormatError(source.image.name, error.description)
      }
      shares = try search.find(source, under: [outer], threads: 1)[0]
    }
    let own = try source.pixelType()
    return Self.json(
      labels(shares), type: try hasFloatLabels() ? dataset.type ?? own : .int32)
  }

  /// The tiles that lie on this raster, and the shares of labels under each.
  func shares(
    under tiles: [Polygon], _ tree: BoxTree, _ transforms: CoordinateTransforms, workers: Int
  ) throws(FormatError) -> ([Int], [ValueShares]) {
    let crs = try crs()
    let bounds: Bounds
    do { bounds = try transforms.transform(from: crs, to: .wgs84).transform(source.grid.bounds) } catch {
      throw FormatError(source.image.name, error.description)
    }
    var concerned: [Int] = []
    var areas: [Polygon] = []
    for tile in tree.touching(bounds) {
      let area = try polygon(tiles[tile], transforms)
      guard area.bounds.intersects(source.grid.bounds) else { continue }
      concerned.append(tile)
      areas.append(area)
    }
    return (concerned, try search(.area).find(source, under: areas, threads: workers).map(labels))
  }

  /// Labels, in rising order, with their shares.
  static func json(_ shares: ValueShares, type: PixelType) -> JSON {
    let total = shares.total
    return .object(
      shares.shares.map { share in
        let name =
          switch type {
          case .float32: Float(share.value).description
          case .float64: share.value.description
          default: Int(exactly: share.value).map(String.init) ?? share.value.description
          }
        return JSON.Member(name, .number(share.pixels / total))
      })
  }
}
