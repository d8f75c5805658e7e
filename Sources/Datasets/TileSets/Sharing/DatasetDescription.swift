internal import Formats
internal import Geometry
internal import Rasters

/// Everything that tells others what is in a shared dataset: a table of its chips, a STAC item collection,
/// Croissant, a data sheet, and the licences of its sources.
struct DatasetDescription {
  let name: String
  let tiles: TileSet
  let records: RecordFolder
  let request: SharedDataset.Request
  /// The first and the last day of the images; nil where nothing tells them.
  let days: (first: String, last: String)?
  /// The licences of the images and of the labels.
  let licences: [SourceLicence]

  /// The names of the files.
  static let (chips, items, sheet, sources) = (
    "chips.csv", "stac_items.json", "DATASHEET.md", "LICENSES.json"
  )

  init(_ name: String, _ tiles: TileSet, _ records: RecordFolder, _ request: SharedDataset.Request) {
    (self.name, self.tiles, self.records, self.request) = (name, tiles, records, request)
    days = request.days ?? Self.year(in: request.images).map { ("\($0)-01-01", "\($0)-12-31") }
    licences =
      [SourceLicence(of: request.images, as: "images")]
      + (request.labels.map { [SourceLicence(of: $0, as: "labels")] } ?? [])
  }

  /// Writes them.
  ///
  /// - Returns: What could not be told, for want of what.
  func write(in folder: String) throws -> [String] {
    var gaps: [String] = []
    try writeChips(folder + "/" + Self.chips)
    if days != nil {
      try STACItems(self).write(to: folder + "/" + Self.items)
    } else {
      gaps.append("when the images were taken, so there are no STAC items; give --dates")
    }
    try put(
      JSON.object([
        .init("note", "As known to Chipmill; check each with its source before you publish."),
        .init("sources", .array(licences.map(\.json))),
      ]).formatted, to: folder + "/" + Self.sources)
    for licence in licences where licence.name == nil {
      gaps.append("the licence of \(licence.dataset); fill it in in \(Self.sources)")
    }
    try put(Datasheet(self).text, to: folder + "/" + Self.sheet)
    try put(try Croissant(self, in: folder).json.formatted, to: folder + "/croissant.json")
    return gaps
  }

  private func put(_ text: String, to path: String) throws(FormatError) {
    let file = try OutputFile(path: path)
    try file.append(Array(text.utf8))
    try file.finish()
  }

  /// The last number of four digits that is a year of satellites.
  private static func year(in name: String) -> Int? {
    name.split { !$0.isASCII || !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
      .last { (1972...2099).contains($0) }
  }

  // MARK: Chips

  /// The parts of the tiles, where they have some.
  var parts: [JSON]? { tiles["split"] }

  /// The columns of the table of chips, and what they mean.
  var columns: [(name: String, type: String, meaning: String)] {
    [("identifier", "sc:Text", "The tile's name, made of its place.")]
      + (parts == nil ? [] : [("split", "sc:Text", "The part: train, test or val; empty for none.")])
      + endings.map { ("\($0)_file", "sc:Text", "The record's file.") } + [
        ("rows", "sc:Integer", "The image's rows."), ("columns", "sc:Integer", "The image's columns."),
        ("bands", "sc:Integer", "The image's bands."), ("dtype", "sc:Text", "The type of its pixels."),
        ("has_label", "sc:Integer", "1 where there are labels, else 0."),
        ("west", "sc:Float", "Degrees."), ("south", "sc:Float", "Degrees."), ("east", "sc:Float", "Degrees."),
        ("north", "sc:Float", "Degrees."),
      ]
  }

  private var endings: [String] { request.forms.flatMap(\.endings) }

  private func writeChips(_ path: String) throws(FormatError) {
    var table = try CSVWriter(path: path, columns: columns.map(\.name))
    let parts = parts
    for facts in records.facts {
      let identifier = tiles.identifiers[facts.tile]
      let box = tiles.table.polygons[facts.tile].bounds
      var values: [FieldValue] = [.text(identifier)]
      if let parts { values.append(parts[facts.tile].text.map { .text($0) } ?? .null) }
      values += endings.map { .text("data/\(identifier).\($0)") }
      values += [
        .integer(facts.shape[0]), .integer(facts.shape[1]), .integer(facts.bands.count),
        .text(facts.type.description), .integer(facts.hasLabel ? 1 : 0), .real(box.west), .real(box.south),
        .real(box.east), .real(box.north),
      ]
      try table.append(values)
    }
    try table.close()
  }

  /// The rectangle around all chips.
  var bounds: Bounds? {
    Bounds(
      records.facts.lazy.flatMap { facts in
        let box = tiles.table.polygons[facts.tile].bounds
        return [Point(x: box.west, y: box.south), Point(x: box.east, y: box.north)]
      })
  }
}
