internal import Formats
internal import Geometry
internal import Rasters

/// The pixels of some written chips, read back from the dataset.
struct ChipSample {
  /// What is stored side by side under one name.
  struct Layer {
    enum Kind { case image, classes, elevations, values }
    var name: String
    var bands: [String]
    var noData: Double?
    var kind: Kind
    /// A band of an image that holds classes, as Sentinel-2's scene classification beside its bands.
    var classBand: Int?
  }

  /// A chip; of each layer its bands, as floats.
  struct Chip {
    let id: String
    let layers: [[Raster<Float>]]
    /// Metres from one pixel to the next, where that is known.
    let metres: Double?
  }

  private(set) var layers: [Layer] = []
  private(set) var chips: [Chip] = []

  /// Floats that are read for distributions, and at most for pictures.
  private static let budget = (values: 5 << 20, pictures: 14 << 20)
  /// Chips, at most.
  private static let mostChips = 200

  /// Reads chips spread evenly through plan order, as many as a budget of pixels allows.
  ///
  /// - Parameters:
  ///   - scene: The scene's name.
  ///   - classes: Names of layers that hold classes.
  ///   - index: The index, which has the chips' rows.
  ///   - isPublished: Whether the files are complete and in their places.
  /// - Throws: `FormatError` where files cannot be read, `ChippingError` where they are not there yet.
  init(
    _ dataset: Dataset, _ outcomes: Outcomes, scene: String, classes: Set<String>, index: String,
    isPublished: Bool
  ) throws {
    guard outcomes[.written] > 0 else { return }
    if dataset.layerFolders.isEmpty {
      guard isPublished else {
        throw ChippingError("chips.h5 is still being written; pictures come when it is finished")
      }
      try read(dataset, outcomes, scene, classes, try HDF5Chips(dataset, index: index))
    } else {
      try read(dataset, outcomes, scene, classes, GeoTIFFChips(dataset))
    }
  }

  /// No chips.
  init() {}

  private mutating func read(
    _ dataset: Dataset, _ outcomes: Outcomes, _ scene: String, _ classes: Set<String>,
    _ source: some ChipSource
  ) throws {
    // A chip that is damaged is a matter for `verify`; the others tell enough.
    var firstError: (any Error)?
    func attempt(_ number: Int) -> Chip? {
      do {
        guard let chip = try dataset.ledger.chips(.written, from: number, limit: 1).first else { return nil }
        if layers.isEmpty { layers = Self.layers(try source.layers(of: chip), scene, classes) }
        return try source.read(chip, layers)
      } catch {
        firstError = firstError ?? error
        return nil
      }
    }
    var first: Chip?
    for number in outcomes.sample(ContactSheet.mostChips) where first == nil { first = attempt(number) }
    guard let first else {
      if let firstError { throw firstError }
      return
    }
    let size = max(1, first.layers.joined().reduce(0) { $0 + $1.size.area })
    // Enough for the sheet if they are not too large, and a few in any case.
    let count = max(
      4, min(Self.mostChips, Self.budget.values / size),
      min(ContactSheet.mostChips, Self.budget.pictures / size))
    chips = outcomes.sample(count).compactMap { attempt($0) }
    if chips.isEmpty { chips = [first] }
  }

  /// The layers with what they hold.
  private static func layers(_ layers: [Layer], _ scene: String, _ classes: Set<String>) -> [Layer] {
    layers.enumerated().map { i, layer in
      var layer = layer
      if classes.contains(layer.name) {
        layer.kind = .classes
      } else if layer.bands.count == 1, isElevation(i > 0 ? layer.name : scene) || isElevation(layer.bands[0])
      {
        layer.kind = .elevations
      } else if i > 0, layer.bands.count > 1, isElevation(layer.bands[0]) {
        // What is derived from heights stands behind them.
        layer.kind = .elevations
      } else {
        layer.kind = i > 0 ? .values : .image
        layer.classBand = layer.bands.count > 1 ? layer.bands.firstIndex { $0.uppercased() == "SCL" } : nil
      }
      return layer
    }
  }

  /// Whether one of the words in a name stands for heights of a terrain.
  private static func isElevation(_ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter }.contains {
      ["dem", "dsm", "dtm", "dgm", "elevation", "elevations"].contains($0)
    }
  }
}

/// Where a dataset's chips are read from.
private protocol ChipSource {
  func layers(of chip: Ledger.Chip) throws -> [ChipSample.Layer]
  func read(_ chip: Ledger.Chip, _ layers: [ChipSample.Layer]) throws -> ChipSample.Chip
}

private final class HDF5Chips: ChipSource {
  private let folder: String
  private let stores: [Plan.Store]
  private let index: CSVFile
  /// The file that was read last.
  private var open: HDF5Reader?

  init(_ dataset: Dataset, index: String) throws {
    folder = dataset.folder
    stores = try dataset.ledger.stores()
    self.index = try CSVFile(path: index)
  }

  private func file(of chip: Ledger.Chip) throws -> HDF5Reader {
    let path = "\(folder)/\(stores[stores.number(of: chip.number)].name)"
    if let open, open.path == path { return open }
    let file = try HDF5Reader(path: path)
    open = file
    return file
  }

  func layers(of chip: Ledger.Chip) throws -> [ChipSample.Layer] {
    let file = try file(of: chip)
    var layers: [ChipSample.Layer] = []
    for member in try file.members(of: "data") where member.kind == .dataset {
      let name = "data/" + member.name
      let description = try file.description(of: name)
      guard description.shape.count >= 3, description.type != nil else { continue }
      var bands = [member.name]
      if case .texts(let names) = try file.attribute("bands", of: name) { bands = names }
      var noData: Double?
      switch try file.attribute("nodata", of: name) {
      case .real(let value): noData = value
      case .integer(let value): noData = Double(value)
      default: break
      }
      let layer = ChipSample.Layer(name: member.name, bands: bands, noData: noData, kind: .image)
      // The image first; in layouts of other names that is what has most bands.
      let isImage =
        member.name == "image"
        || layers.first.map {
          $0.name != "image" && $0.bands.count < bands.count
        } ?? false
      layers.insert(layer, at: isImage ? 0 : layers.count)
    }
    return layers
  }

  func read(_ chip: Ledger.Chip, _ layers: [ChipSample.Layer]) throws -> ChipSample.Chip {
    let file = try file(of: chip)
    let place = try index.withRow(at: chip.line) { $0.value(0) }
    guard let row = place.flatMap({ Int(exactly: $0) }), row >= 0, row < Int.max else {
      throw FormatError(index.path, at: "byte \(chip.line)", "no row of \(file.path) is named here")
    }
    let planes = try layers.map { layer in
      let name = "data/" + layer.name
      let shape = try file.description(of: name).shape
      let size = Size(width: shape[shape.count - 1], height: shape[shape.count - 2])
      let values = try file.read(name, as: Float.self, rows: row..<row + 1)
      return (0..<values.count / max(1, size.area)).map { band in
        Raster<Float>(size: size) { target in
          values[band * size.area..<(band + 1) * size.area].withUnsafeBytes {
            UnsafeMutableRawBufferPointer(start: target.base, count: $0.count).copyMemory(from: $0)
          }
        }
      }
    }
    // The CRS and the edges of a chip stand in the index in all forms.
    let facts = try index.withRow(at: chip.line) { row in
      ["crs", "west", "east"].map { name in
        index.columns.firstIndex(of: name).map { row.text($0) } ?? ""
      }
    }
    let side = zip(Double(facts[1]).map { [$0] } ?? [], Double(facts[2]).map { [$0] } ?? [])
      .map { abs($1 - $0) }.first
    let columns = planes.first?.first?.size.width ?? 0
    return ChipSample.Chip(
      id: chip.id, layers: planes,
      metres: side.flatMap { columns > 0 ? metres($0 / Double(columns), try? CRS(facts[0])) : nil })
  }
}

private struct GeoTIFFChips: ChipSource {
  private let dataset: Dataset

  init(_ dataset: Dataset) { self.dataset = dataset }

  private func files(_ chip: Ledger.Chip) throws -> [RasterFile] {
    try GeoTIFFSink.files(of: chip.id, in: dataset.layerFolders).map {
      try RasterFile(path: "\(dataset.folder)/\($0)")
    }
  }

  func layers(of chip: Ledger.Chip) throws -> [ChipSample.Layer] {
    zip(try files(chip), dataset.layerFolders).enumerated().map { i, file in
      let name = i == 0 ? "image" : file.1
      let image = file.0.image
      let bands = (0..<image.bandCount).map { band in
        image.bandNames[band] ?? (image.bandCount == 1 ? name : "band \(band + 1)")
      }
      return ChipSample.Layer(name: name, bands: bands, noData: image.noData, kind: .image)
    }
  }

  func read(_ chip: Ledger.Chip, _ layers: [ChipSample.Layer]) throws -> ChipSample.Chip {
    let files = try files(chip)
    let planes = try files.map { file in
      try (0..<file.image.bandCount).map { try file.read(file.image.grid.window, band: $0, as: Float.self) }
    }
    let grid = files[0].grid
    return ChipSample.Chip(
      id: chip.id, layers: planes, metres: metres(grid.transform.pixelWidth, grid.crs))
  }
}

/// The length of a pixel's side; degrees as on the equator.
private func metres(_ side: Double, _ crs: CRS?) -> Double? {
  guard let crs, side > 0 else { return nil }
  return crs.isGeographic ? side * 111_320 : side * crs.metersPerUnit
}
