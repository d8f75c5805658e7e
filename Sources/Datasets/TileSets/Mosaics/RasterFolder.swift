public import Formats
internal import FoundationEssentials
internal import Synchronization

/// The GeoTIFFs directly in a folder: `*.tif`, by name.
public struct RasterFolder: Sendable {
  /// Their paths.
  public let paths: [String]

  /// Looks for them.
  ///
  /// - Throws: `FormatError` where the folder cannot be read.
  public init(_ folder: String) throws(FormatError) {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      throw FormatError(folder, "the folder cannot be read", remedy: "check the path and its permissions")
    }
    paths = names.filter { $0.lowercased().hasSuffix(".tif") && !$0.hasPrefix(".") }.sorted()
      .map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
  }

  /// What is wrong with files of a folder.
  public struct Findings: Sendable {
    /// Those that are no GeoTIFF, or not a whole one.
    public internal(set) var damaged: [FormatError] = []
    /// Those of which that cannot be said: they cannot be opened, or decoded by this program.
    public internal(set) var unknown: [FormatError] = []
  }

  private enum Outcome {
    case whole
    case damaged(FormatError)
    case unknown(FormatError)
  }

  /// Opens each file and decodes its last block, which is missing where writing was broken off.
  ///
  /// - Parameters:
  ///   - workers: How many read at once.
  ///   - progress: Is told, on any thread, how many files are done.
  public func check(
    workers: Int = 10, progress: @Sendable (Int) -> Void = { _ in }
  ) throws(FormatError) -> Findings {
    let done = Atomic<Int>(0)
    var outcomes = [Outcome](repeating: .whole, count: paths.count)
    try outcomes.withUnsafeMutableBufferPointer { outcomes throws(FormatError) in
      // Each file has a place of its own.
      nonisolated(unsafe) let outcomes = outcomes
      try Workers.run(paths.count, threads: workers, state: {}) { _, number throws(FormatError) in
        outcomes[number] = Self.check(paths[number])
        progress(done.add(1, ordering: .relaxed).newValue)
      }
    }
    var findings = Findings()
    for outcome in outcomes {
      switch outcome {
      case .whole: break
      case .damaged(let error): findings.damaged.append(error)
      case .unknown(let error): findings.unknown.append(error)
      }
    }
    return findings
  }

  private static func check(_ path: String) -> Outcome {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let file: MappedFile
    do { file = try MappedFile(path: path) } catch {
      // An empty file is what a download that never began leaves.
      return (attributes?[.size] as? Int) == 0 ? .damaged(error) : .unknown(error)
    }
    do throws(FormatError) {
      let image = try file.image()
      if let unsupported = image.unsupported { return .unknown(FormatError(path, unsupported)) }
      for plane in 0..<(image.isPlanar ? image.bandCount : 1) {
        // Where the bytes of every block are; all but the last need no decoding to be told missing.
        for row in 0..<image.blockRows {
          for column in 0..<image.blockColumns {
            _ = try image.byteRange(ofBlock: image.blockIndex(column: column, row: row, band: plane))
          }
        }
      }
      let memory = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(1, image.decodedBlockBytes), alignment: 64)
      defer { memory.deallocate() }
      try BlockDecoder().decode(image.blockCount - 1, of: image, in: file, into: memory)
      return .whole
    } catch { return .damaged(error) }
  }

  /// Deletes files.
  ///
  /// - Throws: `FormatError` naming the first that cannot be.
  public static func delete(_ paths: [String]) throws(FormatError) {
    for path in paths {
      do { try FileManager.default.removeItem(atPath: path) } catch {
        throw FormatError(path, "cannot be deleted", remedy: "check the folder's permissions")
      }
    }
  }
}
