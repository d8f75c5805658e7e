internal import Chipping
internal import Formats
internal import Geometry

/// The description that tools of machine learning read: Croissant 1.1 with GeoCroissant 1.0, in JSON-LD.
struct Croissant {
  private let description: DatasetDescription
  private let files: [(path: String, bytes: Int, hash: ContentHash)]

  /// - Parameter folder: Where all other files are already, but for the sums.
  init(_ description: DatasetDescription, in folder: String) throws {
    self.description = description
    let hasher = ContentHasher()
    files = try FolderFiles.paths(in: folder).filter { !$0.hasPrefix("data/") }.map { path in
      let file = try FileReader(path: "\(folder)/\(path)")
      try hasher.add(file)
      return (path, file.count, hasher.finish())
    }
  }

  var json: JSON {
    var members: [JSON.Member] = [
      .init("@context", Self.context), .init("@type", "sc:Dataset"),
      .init("name", .string(description.name)),
      .init("description", .string(text)),
      .init(
        "conformsTo", ["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/geo/1.0"]),
      .init("license", .array(description.licences.map { .string($0.url ?? Self.unknown($0)) })),
      .init("url", .string("./")), .init("version", "1.0.0"),
    ]
    if let days = description.days {
      members.append(.init("temporalCoverage", .string("\(days.first)/\(days.last)")))
    }
    if let box = description.bounds {
      members.append(
        .init(
          "spatialCoverage",
          [
            "@type": "sc:Place",
            "geo": [
              "@type": "sc:GeoShape", "box": .string("\(box.south) \(box.west) \(box.north) \(box.east)"),
            ],
          ]))
    }
    if let facts = description.records.facts.first {
      if let crs = facts.grid.crs {
        members.append(.init("geocr:coordinateReferenceSystem", .string(crs.definition)))
      }
      members.append(
        .init(
          "geocr:bandConfiguration",
          [
            "@type": "geocr:BandConfiguration", "geocr:totalBands": .integer(facts.bands.count),
            "geocr:bandNameList": .array(facts.bands.map { .string($0) }),
          ]))
    }
    members.append(.init("distribution", .array(files.map(Self.object) + sets)))
    members.append(.init("recordSet", [recordSet]))
    return .object(members)
  }

  private static func unknown(_ licence: SourceLicence) -> String { "not known: \(licence.dataset)" }

  private var text: String {
    let labels = description.request.labels.map { " with labels of \($0)" } ?? ""
    return "\(description.records.count) chips of \(description.request.images)\(labels), of tiles of "
      + "\(description.tiles.name.aoi)."
  }

  private static func object(_ file: (path: String, bytes: Int, hash: ContentHash)) -> JSON {
    [
      "@type": "cr:FileObject", "@id": .string(file.path), "name": .string(file.path),
      "contentUrl": .string(file.path), "contentSize": .string("\(file.bytes) B"),
      "encodingFormat": .string(format(file.path)), "sha256": .string("\(file.hash)"),
    ]
  }

  private static func format(_ path: String) -> String {
    switch path.split(separator: ".").last {
    case "geojson": "application/geo+json"
    case "json": "application/json"
    case "csv": "text/csv"
    case "md": "text/markdown"
    case "npz": "application/zip"
    case "txt": "text/plain"
    default: "application/octet-stream"
    }
  }

  /// The records, which are too many to name.
  private var sets: [JSON] {
    description.request.forms.flatMap(\.endings).map { ending in
      [
        "@type": "cr:FileSet", "@id": .string("records-\(ending)"), "name": .string("records-\(ending)"),
        "description": .string("A record for each chip, \(ending)."),
        "encodingFormat": .string(Self.format("." + ending)), "includes": .string("data/*.\(ending)"),
      ]
    }
  }

  private var recordSet: JSON {
    let table = DatasetDescription.chips
    return [
      "@type": "cr:RecordSet", "@id": "chips", "name": "chips",
      "description": "A row for each chip: its part, its files and where it is.",
      "key": ["@id": "chips/identifier"],
      "field": .array(
        description.columns.map { column in
          [
            "@type": "cr:Field", "@id": .string("chips/\(column.name)"), "name": .string(column.name),
            "description": .string(column.meaning), "dataType": .string(column.type),
            "source": [
              "fileObject": ["@id": .string(table)], "extract": ["column": .string(column.name)],
            ],
          ]
        }),
    ]
  }

  /// The context of the specification, which has to be in every file, and GeoCroissant's prefix.
  private static let context: JSON = {
    let terms = [
      "citeAs", "column", "containedIn", "equivalentProperty", "extract", "field", "fileProperty",
      "fileObject", "fileSet", "format", "includes", "isLiveDataset", "jsonPath", "key", "md5", "parentField",
      "path", "recordSet", "references", "regex", "repeated", "replace", "samplingRate", "separator",
      "source",
      "subField", "transform",
    ]
    var members: [JSON.Member] = [
      .init("@language", "en"), .init("@vocab", "https://schema.org/"),
      .init("conformsTo", "dct:conformsTo"), .init("cr", "http://mlcommons.org/croissant/"),
      .init("geocr", "http://mlcommons.org/croissant/geo/"),
      .init("rai", "http://mlcommons.org/croissant/RAI/"), .init("dct", "http://purl.org/dc/terms/"),
      .init("sc", "https://schema.org/"), .init("data", ["@id": "cr:data", "@type": "@json"]),
      .init("dataType", ["@id": "cr:dataType", "@type": "@vocab"]),
      .init("examples", ["@id": "cr:examples", "@type": "@json"]),
    ]
    members += terms.map { .init($0, .string("cr:\($0)")) }
    return .object(members)
  }()
}
