public import Formats
internal import FoundationEssentials

/// Where a dataset goes and in which form.
public struct Output: Sendable {
  /// The folder; it is made when it is not there.
  public var folder: String
  /// The form of the chips.
  public var format: Format
  /// Whether a dataset that is there may be replaced.
  public var overwrite: Bool

  /// The form of the chips, with their compression.
  public enum Format: Sendable {
    /// All chips in `chips.h5`, one chunk a chip.
    case hdf5(ChunkCompression)
    /// One file a chip in `chips/`, further layers in folders of their own.
    case geotiff(GeoTIFFProfile.Compression)
  }

  /// A dataset in a folder.
  public init(folder: String, format: Format, overwrite: Bool = false) {
    self.folder = folder
    self.format = format
    self.overwrite = overwrite
  }
}

extension Plan {
  /// Builds the dataset.
  ///
  /// The same plan gives the same bytes for any number of threads and any memory. A block that cannot
  /// be decoded costs the chips that need it, which are counted as failed; all others are written.
  ///
  /// - Throws: `ChippingError` or `FormatError` when the output cannot be written. Files that are not
  ///   finished never bear their final name.
  public func build(
    to output: Output, options: RunOptions, progress: (@Sendable (Progress) -> Void)? = nil
  ) throws -> RunSummary {
    try output.prepare(layers: recipe.layers.filter(\.isOutput).map(\.name))
    do {
      let sink: any Sink =
        switch output.format {
        case .hdf5(let compression): try HDF5Sink(plan: self, folder: output.folder, compression: compression)
        case .geotiff(let compression):
          try GeoTIFFSink(plan: self, folder: output.folder, compression: compression)
        }
      let summary = try Executor(plan: self, sink: sink, options: options, progress: progress).run()
      try sink.finish()
      return summary
    } catch {
      output.removeUnfinished()
      throw error
    }
  }
}

extension Output {
  private static let files = ["chips.h5", "index.csv", "index.gpkg", "skipped.csv"]

  /// Makes the folder, and room in it.
  func prepare(layers: [String]) throws {
    try makeFolder(folder)
    let folders = ["chips"] + layers.dropFirst()
    let present = (Self.files + folders).filter { FileManager.default.fileExists(atPath: folder + "/" + $0) }
    guard !present.isEmpty else { return }
    guard overwrite else {
      throw ChippingError(
        "\(folder): holds a dataset already (\(present[0])); choose another --output or add --overwrite")
    }
    for name in present {
      let path = folder + "/" + name
      do {
        guard isDirectory(path) else {
          try FileManager.default.removeItem(atPath: path)
          continue
        }
        // Only what a build has written goes; a user's file among the chips stays.
        for file in try rasterFiles(in: path) { try FileManager.default.removeItem(atPath: file) }
      } catch {
        throw ChippingError("\(path): cannot be replaced; check its permissions")
      }
    }
  }

  /// Takes away what a failed build leaves of its staged files.
  func removeUnfinished() {
    for name in Self.files {
      let path = StagedFile(path: folder + "/" + name).stagedPath
      if FileManager.default.fileExists(atPath: path) { try? FileManager.default.removeItem(atPath: path) }
    }
  }
}
