internal import Chipping
internal import Formats
internal import FoundationEssentials
internal import Geometry

/// A folder of chips: a dataset of Chipmill's, or GeoTIFFs in a folder for each part or beside a table.
struct ChipFolder {
  private let source: AuditSource
  private var path: String { source.path }

  init(_ source: AuditSource) { self.source = source }

  func read() throws -> AuditedTiles {
    let files = FileManager.default
    if files.fileExists(atPath: path + "/index.csv") { return try readDataset() }
    let chips = try Self.chips(in: path).filter { source.images.map($0.contains) ?? true }
    guard !chips.isEmpty else {
      throw FormatError(path, "has no GeoTIFFs", remedy: "name a folder of chips, or a file of tiles")
    }
    // The first folder on the way to a chip that is called like a part.
    func part(_ chip: String) -> TilePart? {
      chip.split(separator: "/").dropLast().lazy.compactMap { TilePart(named: String($0)) }.first
    }
    let table =
      source.splits
      ?? [path + "/splits.csv", path + "_splits.csv", path + "/../splits.csv"]
      .first { files.fileExists(atPath: $0) }
    if source.splits == nil, chips.contains(where: { part($0) != nil }) {
      return try tiles(chips.map { ($0, part($0)) })
    }
    guard let table else {
      throw FormatError(
        path, "has no folders called train and test, and no splits.csv",
        remedy: "name a table of identifiers and parts with --splits")
    }
    let splits = try SplitTable(table, column: source.splitColumn)
    return try tiles(chips.map { ($0, splits[$0]) })
  }

  /// A dataset's index has the places, and its parts or a table beside it.
  private func readDataset() throws -> AuditedTiles {
    let index = path + "/index.csv"
    let table = try CSVFile(path: index)
    let hasParts = table.column(named: [source.splitColumn.lowercased()]) != nil
    let beside = source.splits ?? (hasParts ? nil : path + "/splits.csv")
    var tiles = try source.readCSV(
      index, parts: try beside.map { try SplitTable($0, column: source.splitColumn) })
    if let file = table.column(named: ["file"]) {
      var paths: [String?] = []
      try table.forEachRow { row throws(FormatError) in paths.append("\(path)/\(row.text(file))") }
      if paths.contains(where: { $0.map { FileManager.default.fileExists(atPath: $0) } ?? false }) {
        tiles.images = .files(paths)
      }
    } else if let column = table.column(named: ["row"]),
      FileManager.default.fileExists(atPath: path + "/chips.h5")
    {
      var rows: [Int] = []
      try table.forEachRow { row throws(FormatError) in rows.append(Int(try row.number(column, named: "row")))
      }
      tiles.images = .rows(rows, of: path + "/chips.h5")
    }
    return tiles
  }

  /// The GeoTIFFs below a folder, in the order of their paths.
  private static func chips(in folder: String) throws -> [String] {
    let chips = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      let lower = path.lowercased()
      return lower.hasSuffix(".tif") || lower.hasSuffix(".tiff")
    }
    return chips.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Chips with the places that their headers tell.
  private func tiles(_ chips: [(path: String, part: TilePart?)]) throws -> AuditedTiles {
    var shapes = [Polygon?](repeating: nil, count: chips.count)
    let size = 64
    let folder = path
    try shapes.withUnsafeMutableBufferPointer { shapes throws(FormatError) in
      // Each piece has places of its own.
      let target = Unguarded(shapes)
      try Workers.run(
        (chips.count + size - 1) / size, threads: source.threads ?? Workers.processorCount,
        state: { CoordinateTransforms() }
      ) { (transforms: CoordinateTransforms, piece) throws(FormatError) in
        for i in piece * size..<min(chips.count, (piece + 1) * size) {
          target.value[i] = try Self.footprint("\(folder)/\(chips[i].path)", transforms)
        }
      }
    }
    var tiles = AuditedTiles()
    for (chip, shape) in zip(chips, shapes) { tiles.append(chip.path, chip.part, shape: shape) }
    tiles.images = .files(chips.map { "\(folder)/\($0.path)" })
    return tiles
  }

  private static func footprint(
    _ path: String, _ transforms: CoordinateTransforms
  ) throws(FormatError) -> Polygon? {
    let file = try MappedFile(path: path)
    let image = try file.image()
    guard let crs = image.crs, image.transform != nil, !image.size.isEmpty else { return nil }
    let ring = image.grid.corners(of: image.grid.window)
    do {
      return try Polygon(rings: [ring]).transformed(transforms.transform(from: crs, to: .wgs84))
    } catch { throw FormatError(path, "its place is not known: \(error)") }
  }
}
