internal import Formats

/// Columns with shares of classes, `<dataset>_proportions` and `<dataset>_proportions_at_<tiles>`.
enum ProportionColumns {
  static func isOne(_ name: String) -> Bool { name.contains("_proportions") }

  /// The shares in a value, also where a program has made a text of the object.
  static func shares(_ value: JSON) -> [JSON.Member] {
    if let members = value.members { return members }
    guard let text = value.text, text.hasPrefix("{"), let object = try? JSON(text: text, file: "") else {
      return []
    }
    return object.members ?? []
  }

  /// The table with a column `<column>__<class>` for each class instead of each such column, 0 where a tile
  /// lacks the class: what a GIS can draw. Classes stand in the order of their numbers.
  static func expanded(_ table: PolygonTable) -> PolygonTable {
    var columns: [PolygonTable.Column] = []
    for column in table.columns {
      guard isOne(column.name) else {
        columns.append(column)
        continue
      }
      let rows = column.values.map { shares($0) }
      let names = Set(rows.joined().map(\.name)).sorted { one, other in
        (Double(one) ?? .infinity, one) < (Double(other) ?? .infinity, other)
      }
      let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
      var values = [[JSON]](repeating: [JSON](repeating: .number(0), count: rows.count), count: names.count)
      for (row, members) in rows.enumerated() {
        for member in members {
          if let place = places[member.name] { values[place][row] = member.value }
        }
      }
      columns += zip(names, values).map { .init("\(column.name)__\($0)", $1) }
    }
    return PolygonTable(polygons: table.polygons, columns: columns)
  }

  /// Without the shares of other datasets than this one.
  static func only(_ dataset: String, of table: PolygonTable) -> PolygonTable {
    PolygonTable(
      polygons: table.polygons,
      columns: table.columns.filter { !isOne($0.name) || $0.name.contains(dataset) })
  }
}
