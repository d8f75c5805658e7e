internal import Formats
internal import Geometry

/// The index beside the chips: `index.csv` and `index.gpkg`, a row for each written chip in the
/// dataset's order, and `skipped.csv` with every chip that is not there and why.
final class IndexWriter {
  private let table: StagedFile
  private let map: StagedFile
  private let list: StagedFile
  private var tableWriter: CSVWriter
  /// Nil for chips without a CRS: they have no place on a map.
  private let mapWriter: GeoPackageWriter?
  private var listWriter: CSVWriter

  /// - Parameter placeColumn: The first column, which tells where the chip is in the dataset.
  init(plan: Plan, folder: String, placeColumn: (name: String, kind: FactColumns.Kind)) throws {
    let columns = [placeColumn] + FactColumns(plan).columns
    table = StagedFile(path: folder + "/index.csv")
    map = StagedFile(path: folder + "/index.gpkg")
    list = StagedFile(path: folder + "/skipped.csv")
    tableWriter = try CSVWriter(path: table.stagedPath, columns: columns.map(\.name))
    listWriter = try CSVWriter(path: list.stagedPath, columns: ["id", "state", "reason"])
    // Chips of several UTM zones share one map in longitude and latitude.
    mapWriter =
      plan.chips.grids.contains { $0.crs == nil }
      ? nil
      : try GeoPackageWriter(
        path: map.stagedPath, layer: "chips",
        columns: columns.map { GeoPackageWriter.Column($0.name, $0.kind.columnType) }, crs: .wgs84)
  }

  func append(_ facts: ChipFacts, place: FieldValue) throws {
    let values = [place] + facts.values
    try tableWriter.append(values)
    if let mapWriter { try mapWriter.append(try Polygon(rings: [facts.footprint]), values: values) }
  }

  func skip(_ id: String, _ loss: ChipLoss) throws {
    switch loss {
    case .rejected(let reason): try listWriter.append([.text(id), .text("rejected"), .text(reason)])
    case .failed(let reason): try listWriter.append([.text(id), .text("failed"), .text(reason)])
    }
  }

  func finish() throws {
    try tableWriter.close()
    try mapWriter?.close()
    try listWriter.close()
    for file in [table, list] + (mapWriter == nil ? [] : [map]) { try file.publish() }
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
