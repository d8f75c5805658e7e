internal import Formats
internal import Geometry

/// The index beside the chips: `index.csv` and `index.gpkg`, a row for each written chip in the
/// dataset's order, and `skipped.csv` with every chip that is not there and why.
final class IndexWriter {
  private let table: StagedFile
  private let map: StagedFile
  private let list: StagedFile
  private let tableWriter: CSVWriter
  private let mapWriter: GeoPackageWriter
  private let listWriter: CSVWriter

  /// - Parameter placeColumn: The first column, which tells where the chip is in the dataset.
  init(plan: Plan, folder: String, placeColumn: (name: String, kind: FactColumns.Kind)) throws {
    let columns = [placeColumn] + FactColumns(plan).columns
    table = StagedFile(path: folder + "/index.csv")
    map = StagedFile(path: folder + "/index.gpkg")
    list = StagedFile(path: folder + "/skipped.csv")
    tableWriter = try CSVWriter(path: table.stagedPath, columns: columns.map(\.name))
    listWriter = try CSVWriter(path: list.stagedPath, columns: ["id", "state", "reason"])
    // Chips of several UTM zones share one map in longitude and latitude.
    mapWriter = try GeoPackageWriter(
      path: map.stagedPath, layer: "chips",
      columns: columns.map { column in
        (column.name, column.kind == .integer ? .integer : column.kind == .real ? .real : .text)
      }, crs: .wgs84)
  }

  func append(_ facts: ChipFacts, place: IndexValue) throws {
    let values = [place] + facts.values
    try tableWriter.append(values.map(\.text))
    try mapWriter.append(facts.footprint, values: values.map(\.value))
  }

  func skip(_ id: String, _ loss: ChipLoss) throws {
    switch loss {
    case .rejected(let reason): try listWriter.append([id, "rejected", reason])
    case .failed(let reason): try listWriter.append([id, "failed", reason])
    }
  }

  func finish() throws {
    try tableWriter.close()
    try mapWriter.close()
    try listWriter.close()
    for file in [table, map, list] { try file.publish() }
  }
}

extension IndexValue {
  /// As a CSV field; empty where there is nothing.
  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): "\(number)"
    case .null: ""
    }
  }
  var value: GPValue {
    switch self { case .text(let t): .text(t); case .integer(let n): .integer(n); case .real(let r): .real(r); case .null: .null }
  }
}
