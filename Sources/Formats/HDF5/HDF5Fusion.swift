internal import CHDF5

/// Puts HDF5 files of one schema into one: each dataset becomes as long as those of all files together.
///
/// Chunks of one row, numbers and texts are copied as they are stored, without being decoded, in the order
/// in which they lie in their files: most of a file is one piece then. Only the index of the chunks is made
/// anew. Datasets that lie in another way (`HDF5Storage`) are read and written by the library, a file at a
/// time.
public final class HDF5Fusion {
  /// The files, in order.
  public let paths: [String]
  /// Rows of all files together.
  public let rows: Int
  private let datasets: [Dataset]
  private let counts: [Int]
  /// For each file how its datasets lie in it.
  private let storages: [[HDF5Storage]]

  /// A dataset that all files have.
  struct Dataset: Equatable {
    let name: String
    let shape: [Int]
    let chunk: [Int]?
    let filters: [Int]
    let type: HDF5ElementType?
    let isText: Bool

    /// Whether rows can be taken over as they are stored.
    var isRaw: Bool { chunk?.first == 1 && !isText && chunk?.dropFirst() == shape[...] }
  }

  /// Looks at what the files hold.
  ///
  /// - Parameter group: The group that has the datasets.
  /// - Throws: `FormatError` for a file that cannot be read, or whose datasets differ from those of the first
  ///   file, or from one another in their number of rows.
  public init(_ paths: [String], group: String = "data") throws(FormatError) {
    self.paths = paths
    guard let first = paths.first else {
      throw FormatError("the fused file", "there is no file to fuse", remedy: "name a folder of .h5 files")
    }
    var schema: [Dataset] = []
    var counts: [Int] = []
    var storages: [[HDF5Storage]] = []
    for path in paths {
      let (found, storage, rows) = try Self.datasets(of: path, group)
      if schema.isEmpty { schema = found }
      if let other = zip(schema, found).first(where: { $0 != $1 })?.1.name
        ?? (found.count == schema.count ? nil : group)
      {
        throw FormatError(
          path, at: other, "has other datasets than \(first)", remedy: "fuse files of one kind")
      }
      counts.append(rows)
      storages.append(storage)
    }
    datasets = schema
    self.counts = counts
    self.storages = storages
    rows = counts.reduce(0, +)
  }

  /// Those of the files that can be read as HDF5, and for each other one why not.
  public static func readable(_ paths: [String]) -> (paths: [String], problems: [String]) {
    var (readable, problems): ([String], [String]) = ([], [])
    for path in paths {
      do throws(FormatError) {
        _ = try HDF5Reader(path: path)
        readable.append(path)
      } catch {
        problems.append("\(error)")
      }
    }
    return (readable, problems)
  }

  private static func datasets(
    of path: String, _ group: String
  ) throws(FormatError) -> ([Dataset], [HDF5Storage], rows: Int) {
    let reader = try HDF5Reader(path: path)
    var datasets: [Dataset] = []
    var rows: Int?
    for (member, kind) in try reader.members(of: group) where kind == .dataset {
      let name = "\(group)/\(member)"
      let description = try reader.description(of: name)
      guard let length = description.shape.first, description.type != nil || description.isText else {
        throw FormatError(path, at: name, "is no table of numbers or texts", remedy: "fuse files of one kind")
      }
      guard length == rows ?? length else {
        throw FormatError(
          path, at: name, "has \(length) rows, other datasets \(rows ?? 0)",
          remedy: "the file is not complete: make it again")
      }
      rows = length
      datasets.append(
        Dataset(
          name: name, shape: Array(description.shape.dropFirst()), chunk: description.chunk,
          filters: description.filters, type: description.type, isText: description.isText))
    }
    guard let rows else {
      throw FormatError(path, at: group, "has no dataset", remedy: "fuse files of one kind")
    }
    let bytes = HDF5Bytes(file: try MappedFile(path: path))
    return (datasets, try reader.storage(of: datasets.map(\.name), in: bytes), rows)
  }

  /// Writes the fused file: first what the library writes, then the bytes that are taken over as they are.
  ///
  /// - Parameter progress: Is told how many files are done.
  /// - Throws: `FormatError` where one of the files cannot be read or this one not be written.
  public func write(to path: String, progress: ((Int) -> Void)? = nil) throws(FormatError) {
    let output = try OutputFile(path: path)
    let taken = datasets.indices.filter { isTaken($0) }
    let begun = try writeByLibrary(to: output.temporaryPath, except: taken)
    if !taken.isEmpty {
      let target = try HDF5FusionTarget(
        output, taken.map { datasets[$0] }, begun: taken.map { begun[$0] }, rows: rows)
      for (i, source) in paths.enumerated() {
        if counts[i] > 0 {
          let file = HDF5Bytes(file: try MappedFile(path: source))
          try target.append(taken.map { storages[i][$0] }, of: file, rows: counts[i])
        }
        progress?(i + 1)
      }
      try target.finish()
    }
    try output.finish()
  }

  /// Whether a dataset's bytes are taken over without the library: all files have it in the same form.
  private func isTaken(_ d: Int) -> Bool {
    let used = storages.indices.filter { counts[$0] > 0 }.map { storages[$0][d] }
    // A dataset of one chunk has another index.
    guard rows > 1, let first = used.first, used.allSatisfy({ $0.isLike(first) }) else { return false }
    guard case .rows(_, let isText) = first else { return true }
    return !isText || datasets[d].shape.allSatisfy { $0 > 0 }
  }

  /// Writes all datasets, whole but for the rows of those that are `taken`.
  ///
  /// - Returns: For each dataset the row of the first chunk, which the library writes so that it makes an
  ///   index; nil where there is none.
  private func writeByLibrary(to path: String, except taken: [Int]) throws(FormatError) -> [Int?] {
    let writer = try HDF5Writer(path: path)
    var begun: [Int?] = datasets.map { _ in nil }
    var (start, isFirst) = (0, true)
    for (i, source) in paths.enumerated() {
      // What is taken needs the library no more once its index has been begun.
      let others = datasets.indices.filter { !taken.contains($0) }
      let open = taken.filter { begun[$0] == nil && datasets[$0].chunk != nil }
      guard isFirst || (counts[i] > 0 && !(others.isEmpty && open.isEmpty)) else {
        start += counts[i]
        continue
      }
      let file = try HDF5Reader(path: source)
      if isFirst {
        for (d, dataset) in datasets.enumerated() {
          try writer.create(
            like: dataset.name, of: file, rows: rows, shape: dataset.shape,
            as: taken.contains(d) ? .fixed : dataset.chunk == nil ? .written : .growing)
        }
        isFirst = false
      }
      for d in open {
        guard case .chunks(let index) = storages[i][d] else { continue }
        let bytes = HDF5Bytes(file: try MappedFile(path: source))
        guard let row = try index.chunks(rows: counts[i], in: bytes).firstIndex(where: { $0.start >= 0 })
        else { continue }
        try writer.copyChunks(of: [datasets[d].name], from: file, rows: row..<row + 1, to: start)
        begun[d] = start + row
      }
      let raw = others.filter { datasets[$0].isRaw }.map { datasets[$0].name }
      try writer.copyChunks(of: raw, from: file, rows: 0..<counts[i], to: start)
      for d in others where !datasets[d].isRaw && counts[i] > 0 {
        try writer.copyRows(
          of: datasets[d].name, from: file, rows: counts[i], shape: datasets[d].shape, to: start)
      }
      start += counts[i]
    }
    try writer.close()
    return begun
  }
}
