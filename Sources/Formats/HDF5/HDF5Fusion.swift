internal import CHDF5

/// Puts HDF5 files of one schema into one: each dataset becomes as long as those of all files together.
///
/// Chunks of one row are copied as they are stored, without being decoded, row after row. Other datasets are
/// read and written a file at a time.
public final class HDF5Fusion {
  /// The files, in order.
  public let paths: [String]
  /// Rows of all files together.
  public let rows: Int
  private let datasets: [Dataset]
  private let counts: [Int]

  /// A dataset that all files have.
  private struct Dataset: Equatable {
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
    for path in paths {
      let (found, rows) = try Self.datasets(of: path, group)
      if schema.isEmpty { schema = found }
      if let other = zip(schema, found).first(where: { $0 != $1 })?.1.name
        ?? (found.count == schema.count ? nil : group)
      {
        throw FormatError(
          path, at: other, "has other datasets than \(first)", remedy: "fuse files of one kind")
      }
      counts.append(rows)
    }
    datasets = schema
    self.counts = counts
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

  private static func datasets(of path: String, _ group: String) throws(FormatError) -> ([Dataset], Int) {
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
    return (datasets, rows)
  }

  /// Writes the fused file.
  ///
  /// - Parameter progress: Is told how many files are done.
  /// - Throws: `FormatError` where one of the files cannot be read or this one not be written.
  public func write(to path: String, progress: ((Int) -> Void)? = nil) throws(FormatError) {
    let writer = try HDF5Writer(path: path)
    var start = 0
    for (i, source) in paths.enumerated() {
      let file = try HDF5Reader(path: source)
      if i == 0 {
        for dataset in datasets {
          try writer.create(
            like: dataset.name, of: file, rows: rows, shape: dataset.shape, isChunked: dataset.chunk != nil)
        }
      }
      let raw = datasets.filter(\.isRaw).map(\.name)
      try writer.copyChunks(of: raw, from: file, rows: counts[i], to: start)
      for dataset in datasets where !dataset.isRaw && counts[i] > 0 {
        try writer.copyRows(of: dataset.name, from: file, rows: counts[i], shape: dataset.shape, to: start)
      }
      start += counts[i]
      progress?(i + 1)
    }
    try writer.close()
  }
}
