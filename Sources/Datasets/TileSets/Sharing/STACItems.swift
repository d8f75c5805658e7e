internal import Formats
internal import Geometry
internal import Rasters

/// A STAC item (1.1) for each chip, as one item collection.
struct STACItems {
  private let description: DatasetDescription
  private var tiles: TileSet { description.tiles }

  init(_ description: DatasetDescription) { self.description = description }

  func write(to path: String) throws(FormatError) {
    let file = try OutputFile(path: path)
    try file.append(Array("{\n\"type\": \"FeatureCollection\",\n\"features\": [\n".utf8))
    let parts = description.parts
    for (i, facts) in description.records.facts.enumerated() {
      let end = i + 1 < description.records.count ? ",\n" : "\n"
      try file.append(Array((item(facts, parts?[facts.tile]).compact + end).utf8))
    }
    try file.append(Array("]\n}\n".utf8))
    try file.finish()
  }

  private func item(_ facts: RecordFolder.Facts, _ part: JSON?) -> JSON {
    let box = tiles.table.polygons[facts.tile].bounds
    var properties: [JSON.Member] = [.init("datetime", .null)]
    if let days = description.days {
      properties.append(.init("start_datetime", .string(days.first + "T00:00:00Z")))
      properties.append(.init("end_datetime", .string(days.last + "T23:59:59Z")))
    }
    if let crs = facts.grid.crs {
      let edges = facts.grid.bounds
      properties += [
        .init("proj:code", crs.epsg.map { .string("EPSG:\($0)") } ?? .null),
        .init("proj:shape", [.integer(facts.shape[0]), .integer(facts.shape[1])]),
        .init("proj:transform", .array(facts.grid.transform.coefficients.map { .number($0) })),
        .init("proj:bbox", Self.numbers([edges.west, edges.south, edges.east, edges.north])),
      ]
      if crs.epsg == nil { properties.append(.init("proj:wkt2", .string(crs.wkt))) }
    }
    if let part = part?.text { properties.append(.init("split", .string(part))) }
    let identifier = tiles.identifiers[facts.tile]
    return [
      "type": "Feature", "stac_version": "1.1.0",
      "stac_extensions": [
        "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
        "https://stac-extensions.github.io/file/v2.1.0/schema.json",
      ],
      "id": .string(identifier), "bbox": Self.numbers([box.west, box.south, box.east, box.north]),
      "geometry": geometry(tiles.table.polygons[facts.tile]), "properties": .object(properties), "links": [],
      "assets": .object(facts.files.map { .init($0.ending, asset($0, facts, identifier)) }),
    ]
  }

  private func asset(
    _ file: RecordFolder.File, _ facts: RecordFolder.Facts, _ identifier: String
  ) -> JSON {
    let (type, title) =
      switch file.ending {
      case "pkl": ("application/octet-stream", "Image and labels, pickled for Python")
      case "npz": ("application/zip", "Image and labels, as arrays of numpy")
      default: ("application/json", "Place and proportions of labels")
      }
    var members: [JSON.Member] = [
      .init("href", .string("./data/\(identifier).\(file.ending)")), .init("type", .string(type)),
      .init("title", .string(title)),
      .init("roles", file.ending == "json" ? ["metadata"] : ["data"]),
      .init("file:size", .integer(file.bytes)),
      // A multihash: the code of SHA-256, its length, and itself.
      .init("file:checksum", .string("1220\(file.hash)")),
    ]
    if file.ending != "json" {
      members.append(
        .init(
          "bands",
          .array(
            facts.bands.map { ["name": .string($0), "data_type": .string(facts.type.description)] })))
    }
    return .object(members)
  }

  private func geometry(_ polygon: Polygon) -> JSON {
    let parts = polygon.parts.map { rings in
      JSON.array(rings.map { ring in .array(ring.map { Self.numbers([$0.x, $0.y]) }) })
    }
    return parts.count == 1
      ? ["type": "Polygon", "coordinates": parts[0]]
      : ["type": "MultiPolygon", "coordinates": .array(parts)]
  }

  private static func numbers(_ values: [Double]) -> JSON { .array(values.map { .number($0) }) }
}
