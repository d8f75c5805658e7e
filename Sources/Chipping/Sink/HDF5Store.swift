internal import Formats
internal import Geometry
internal import Rasters

/// One HDF5 file while chips are written into it.
final class HDF5Store {
  private let plan: Plan
  private let path: String
  private let name: String
  private let writer: HDF5Writer
  private let datasets: [HDF5Writer.Dataset]
  private var written: [Int32] = []
  /// For each chip and class the share in hundredths, where a column wants these.
  private var hundredths: [UInt8] = []
  /// Where the facts of a chip have these shares; nil for a class that they do not tell of.
  private let sharePlaces: [Int?]
  /// Where chunks lie, neighbours joined.
  private var covered: [Range<Int>] = []

  /// - Parameters:
  ///   - name: The file's path below the dataset's folder.
  ///   - folder: Where it grows.
  init(plan: Plan, name: String, folder: String, compression: ChunkCompression) throws {
    guard let size = plan.recipe.chipSize else {
      throw ChippingError("HDF5 needs chips of one size: add --size, or choose --format geotiff")
    }
    self.plan = plan
    self.name = name
    path = folder + "/" + name
    if let end = name.lastIndex(of: "/") { try makeFolder(folder + "/" + name[..<end]) }
    writer = try HDF5Writer(path: path)
    try writer.createGroup("data")
    let layout = plan.recipe.layout
    sharePlaces = layout.map { $0.sharePlaces(in: FactColumns(plan)) } ?? []
    var datasets: [HDF5Writer.Dataset] = []
    for planned in plan.layers where planned.layer.isOutput {
      let hasChannelAxis = datasets.isEmpty || planned.planeCount > 1 || layout != nil
      let dataset = try writer.createChunked(
        "data/\(planned.layer.name)", type: planned.type,
        shape: (hasChannelAxis ? [planned.planeCount] : []) + [size.height, size.width],
        compression: compression, fill: planned.noData)
      try writer.setAttribute("bands", on: dataset, planned.layer.planes)
      if plan.chips.grids.count == 1, layout == nil, let crs = plan.chips.grids[0].crs {
        try writer.setAttribute("crs", on: dataset, crs.definition)
      }
      if let noData = planned.noData { try writer.setAttribute("nodata", on: dataset, noData) }
      for attribute in layout?.attributes ?? [] where attribute.layer == planned.layer.name {
        try writer.setAttribute(attribute.name, on: dataset, attribute.text)
      }
      datasets.append(dataset)
    }
    self.datasets = datasets
  }

  /// Takes the chunks of the next chip, one for each layer.
  ///
  /// - Returns: Where they lie.
  func append(
    _ chip: Int, facts: () throws -> [FieldValue],
    chunks: ((Int, UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) throws -> [Range<Int>] {
    var extents: [Range<Int>] = []
    try chunks { layer, bytes in
      let start = try writer.writeChunk(datasets[layer], row: written.count, bytes: bytes)
      extents.append(start..<start + bytes.count)
    }
    covered.join(extents)
    written.append(Int32(chip))
    if !sharePlaces.isEmpty {
      let facts = try facts()
      for place in sharePlaces {
        // Halves go to the even one, as Python rounds.
        guard case .real(let share)? = place.map({ facts[$0] }) else {
          hundredths.append(0)
          continue
        }
        hundredths.append(UInt8((share * 100).rounded(.toNearestOrEven)))
      }
    }
    return extents
  }

  /// Writes the columns and closes the file.
  func finish() throws -> FinishedFile {
    if let layout = plan.recipe.layout {
      let properties = written.map { plan.chips.properties(Int($0)) }
      for column in layout.columns { try write(column, properties) }
    } else {
      let transforms = written.flatMap { transform(of: Int($0)).coefficients }
      try writer.writeColumn("data/transform", transforms, shape: [written.count, 6])
      try writer.writeColumn("data/id", written.map { plan.chips.id(Int($0)) }, shape: [written.count])
      try writer.writeColumn("data/crs", definitions, shape: [written.count])
    }
    try writer.close()
    return try Self.rest(of: path, named: name, without: covered)
  }

  private func transform(of chip: Int) -> AffineTransform {
    plan.chips.grid(chip).cropped(to: plan.chips.window(chip)).transform
  }

  private var definitions: [String] {
    let definitions = plan.chips.grids.map { $0.crs?.definition ?? "" }
    return written.map { definitions[plan.chips.gridIndex(Int($0))] }
  }

  private func write(_ column: HDF5Layout.Column, _ facts: [[String]]) throws {
    func number<Value>(_ text: String, of chip: Int32, _ value: (String) -> Value?) throws -> Value {
      if let value = value(text) { return value }
      throw ChippingError(
        "\(path), \(column.name): '\(text)' of chip \(plan.chips.id(Int(chip))) is no number")
    }
    func properties<Value>(_ numbers: [Int], _ value: (String) -> Value?) throws -> [Value] {
      try zip(written, facts).flatMap { chip, texts in
        try numbers.map { try number(texts[$0], of: chip, value) }
      }
    }
    let rows = written.count
    switch column.content {
    case .matrix:
      let values: [Double] = written.flatMap { transform(of: Int($0)).coefficients + [0, 0, 1] }
      try writer.writeColumn(column.name, values, shape: [rows, 9])
    case .crs: try writer.writeColumn(column.name, definitions, shape: [rows, 1])
    case .ids:
      let values = try written.map { try number(plan.chips.id(Int($0)), of: $0) { Int64($0) } }
      try writer.writeColumn(column.name, values, shape: [rows, 1])
    case .reals(let numbers):
      try writer.writeColumn(column.name, try properties(numbers, Double.init), shape: [rows, numbers.count])
    case .floats(let numbers):
      try writer.writeColumn(column.name, try properties(numbers, Float.init), shape: [rows, numbers.count])
    case .integers(let numbers):
      try writer.writeColumn(
        column.name, try properties(numbers) { Int64($0) }, shape: [rows, numbers.count])
    case .texts(let numbers):
      try writer.writeColumn(column.name, try properties(numbers) { $0 }, shape: [rows, numbers.count])
    case .shares(_, let names):
      var values: [String] = []
      for (i, share) in hundredths.enumerated() {
        // As Python prints them: 0.0, 0.07, 0.5, 1.0.
        values += [names[i % names.count], "\(Double(share) / 100)"]
      }
      try writer.writeColumn(column.name, values, shape: [rows, names.count, 2])
    }
    for (name, text) in column.attributes { try writer.setAttribute(name, on: column.name, text) }
  }

  /// The hash of what no chunk covers: the file's own structures, and the columns.
  ///
  /// - Parameter covered: In the order of the file.
  static func rest(of path: String, named name: String, without covered: [Range<Int>]) throws -> FinishedFile
  {
    let file = try MappedFile(path: path)
    let hasher = ContentHasher()
    var start = 0
    for extent in covered + [file.bytes.count..<file.bytes.count] where extent.lowerBound >= start {
      hasher.add(
        UnsafeRawBufferPointer(rebasing: file.bytes[start..<min(extent.lowerBound, file.bytes.count)]))
      start = min(extent.upperBound, file.bytes.count)
    }
    return FinishedFile(name: name, bytes: file.bytes.count, hash: hasher.finish())
  }
}

extension HDF5Layout {
  /// For each class of the columns of shares its column of the index.
  fileprivate func sharePlaces(in facts: FactColumns) -> [Int?] {
    columns.flatMap { column -> [Int?] in
      guard case .shares(let layer, let names) = column.content else { return [] }
      return names.indices.map { code in facts.columns.firstIndex { $0.name == "\(layer)_\(code)" } }
    }
  }
}

extension [Range<Int>] {
  /// Adds ranges at the end, joined with the last one where they go on from there.
  mutating func join(_ ranges: [Range<Int>]) {
    for range in ranges {
      if let last, last.upperBound == range.lowerBound {
        self[count - 1] = last.lowerBound..<range.upperBound
      } else {
        append(range)
      }
    }
  }
}
