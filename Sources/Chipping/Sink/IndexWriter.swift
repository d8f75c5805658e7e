internal import Formats
internal import Geometry

/// The index beside the chips: `index.csv` and `index.gpkg`, a row for each written chip in the
/// dataset's order, and `skipped.csv` with every chip that is not there and why.
final class IndexWriter {
  private let describer: Describer
  private let folder: String
  private let columns: [(name: String, kind: FactColumns.Kind)]
  /// What the values of chips are.
  let factKinds: [FactColumns.Kind]
  private var tableWriter: CSVWriter
  /// Nil for chips without a CRS: they have no place on a map.
  private let mapWriter: GeoPackageWriter?
  private var listWriter: CSVWriter

  /// - Parameter placeColumns: The first columns, which tell where the chip is in the dataset.
  init(plan: Plan, folder: String, placeColumns: [(name: String, kind: FactColumns.Kind)]) throws {
    describer = try Describer(plan)
    self.folder = folder
    let facts = FactColumns(plan).columns
    columns = placeColumns + facts
    factKinds = facts.map(\.kind)
    tableWriter = try CSVWriter(path: folder + "/index.csv", columns: columns.map(\.name), isInPlace: true)
    listWriter = try CSVWriter(
      path: folder + "/skipped.csv", columns: ["id", "state", "reason", "lon", "lat"], isInPlace: true)
    // Chips of several UTM zones share one map in longitude and latitude.
    mapWriter =
      plan.chips.grids.contains { $0.crs == nil }
      ? nil
      : try GeoPackageWriter(
        path: folder + "/index.gpkg", layer: "chips",
        columns: columns.map { GeoPackageWriter.Column($0.name, $0.kind.columnType) }, crs: .wgs84)
  }

  /// - Returns: Where the chip's row begins.
  func append(_ facts: ChipFacts, place: [FieldValue]) throws -> Int {
    let position = tableWriter.position
    let values = place.count == 1 ? facts.values[...] : (place.dropFirst() + facts.values)[...]
    try tableWriter.append(place[0], values)
    if let mapWriter {
      try mapWriter.append(try Polygon(rings: [facts.footprint]), place[0], values)
    }
    return position
  }

  /// A chip's row of an earlier run, in its new place.
  func keep(_ chip: Ledger.Chip, from kept: KeptChips, place: [FieldValue]) throws -> Int {
    let values = try kept.facts(of: chip, kinds: factKinds)
    return try append(
      ChipFacts(id: chip.id, values: values, footprint: describer.footprint(chip.number)), place: place)
  }

  /// - Parameter chip: The chip's number in plan order.
  func skip(_ chip: Int, _ id: String, _ loss: ChipLoss) throws {
    let (state, reason) =
      switch loss {
      case .rejected(let reason): ("rejected", reason)
      case .failed(let reason): ("failed", reason)
      }
    let place = describer.place(chip)
    try listWriter.append([
      .text(id), .text(state), .text(reason), place.map { .real($0.x) } ?? .null,
      place.map { .real($0.y) } ?? .null,
    ])
  }

  func flush() throws {
    try tableWriter.flush()
    try listWriter.flush()
  }

  func finish() throws -> [FinishedFile] {
    try tableWriter.close()
    try mapWriter?.close()
    try listWriter.close()
    let hasher = ContentHasher()
    return try (["index.csv", "skipped.csv"] + (mapWriter == nil ? [] : ["index.gpkg"])).map { name in
      let file = try FileReader(path: folder + "/" + name)
      try hasher.add(file)
      return FinishedFile(name: name, bytes: file.count, hash: hasher.finish())
    }
  }
}

extension FactColumns.Kind {
  fileprivate var columnType: GeoPackageWriter.ColumnType {
    switch self {
    case .text: .text
    case .integer: .integer
    case .real: .real
    }
  }
}
