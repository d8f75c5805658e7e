public import Formats
internal import FoundationEssentials

/// `chipmill.lock.json`: what a dataset was made of, so that it can be made again, byte for byte.
///
/// It holds the recipe and the form of the chips, each source with its size and a checksum of all its blocks
/// that were read, what was decided about radiometric offsets, and the version. The same dataset gives the
/// same lock.
public struct Lock: Sendable {
  static let fileName = "chipmill.lock.json"

  /// One file that was read.
  public struct SourceFile: Sendable, Equatable {
    /// The path as the user gave it.
    public var path: String
    /// The file's size.
    public var bytes: Int
    /// Blocks that were read; none of a file of sites.
    public var blocks: Int
    /// CRC-64 (ECMA-182) of the blocks' numbers and compressed bytes, or of the whole file of sites.
    public var checksum: String
  }

  /// What was asked for.
  public var recipe: JSON
  /// The form of the chips.
  public var format: Output.Format
  /// The files that were read.
  public var sources: [SourceFile]
  /// What the recipe's maker needs to make it again; null where the recipe is all that is needed.
  public var origin: JSON
  /// Who made the dataset.
  public var version: String

  /// Reads a lock file, or that of the dataset in a folder.
  public init(path: String) throws {
    let path = isDirectory(path) ? path + "/" + Self.fileName : path
    let text = try JSON(path: path)
    guard let recipe = text["recipe"], let output = text["output"], let format = Output.Format(output)
    else {
      throw ChippingError("\(path): names no recipe; is it a chipmill.lock.json?")
    }
    self.recipe = recipe
    self.format = format
    origin = text["origin"] ?? .null
    version = text["chipmill"]?.text ?? ""
    sources = (text["sources"]?.elements ?? []).map { source in
      SourceFile(
        path: source["path"]?.text ?? "", bytes: source["bytes"]?.int ?? 0,
        blocks: source["blocks"]?.int ?? 0,
        checksum: source["checksum"]?.text ?? "")
    }
  }

  /// The files as a ledger knows them.
  static func sources(in ledger: Ledger) throws -> [SourceFile] {
    let rows = try ledger.file.prepare(
      "SELECT block, bytes, checksum FROM blocks WHERE block >= ? AND block < ? ORDER BY block")
    return try SourceFiles.recorded(in: ledger).map { file in
      guard let first = file.firstBlock else {
        return SourceFile(
          path: file.path, bytes: file.bytes, blocks: 0,
          checksum: try ledger.value("sites \(file.path)") ?? "")
      }
      rows.bind(1, first)
      rows.bind(2, first + file.blocks)
      var count = 0
      var sum: UInt64 = 0
      while try rows.step() {
        count += 1
        withUnsafeBytes(of: (Int64(rows.int(0) - first).littleEndian, Int64(rows.int(2)).littleEndian)) {
          sum = checksum($0, from: sum)
        }
      }
      return SourceFile(path: file.path, bytes: file.bytes, blocks: count, checksum: String(sum, radix: 16))
    }
  }

  /// Checks that files of sites are those of the lock, byte for byte.
  ///
  /// - Throws: `ChippingError` or `FormatError` with the first that is not.
  public func checkSites() throws {
    for file in sources where file.blocks == 0 && !file.checksum.isEmpty && file.checksum != "0" {
      guard try SourceFiles.sum(of: file.path) != file.checksum else { continue }
      throw ChippingError(
        "\(file.path): is not the file of the lock; fetch that one, or build without --locked")
    }
  }

  /// Checks that a recipe that was made again is that of the lock.
  ///
  /// - Throws: `ChippingError` with the differences.
  public func check(_ recipe: Recipe) throws {
    let differences = recipe.text.differences(from: self.recipe)
    guard differences.isEmpty else {
      throw ChippingError(
        "the sources make another recipe than the lock's (\(differences.joined(separator: "; "))); "
          + "bring back what was there, or build without --locked")
    }
  }

  /// Checks that a dataset is made of the lock's sources.
  ///
  /// - Parameter isComplete: Whether all blocks have been read; before, only sizes can be compared.
  /// - Throws: `ChippingError` with the first source that differs.
  func check(_ files: [SourceFile], isComplete: Bool) throws {
    if version != chipmillVersion {
      throw ChippingError(
        "the lock is of chipmill \(version), this is \(chipmillVersion), whose bytes may differ; "
          + "build without --locked"
      )
    }
    for i in 0..<max(files.count, sources.count) {
      guard i < files.count else {
        throw ChippingError(
          "\(sources[i].path): is in the lock, and no source of this build; "
            + "build without --locked")
      }
      guard i < sources.count, files[i].path == sources[i].path else {
        throw ChippingError("\(files[i].path): is not in the lock; build without --locked")
      }
      guard files[i].bytes == sources[i].bytes else {
        throw ChippingError(
          "\(files[i].path): has \(files[i].bytes) bytes, in the lock \(sources[i].bytes); "
            + "fetch the file of the lock, or build without --locked")
      }
      guard !isComplete || files[i] == sources[i] else {
        throw ChippingError(
          "\(files[i].path): its blocks are not those of the lock; "
            + "fetch the file of the lock, or build without --locked"
        )
      }
    }
  }

  /// Writes the lock of a dataset whose chips are all made.
  static func write(
    _ recipe: Recipe, _ format: Output.Format, _ ledger: Ledger, to folder: String
  ) throws -> FinishedFile {
    let sources = try sources(in: ledger).map { source in
      JSON.object([
        JSON.Member("path", .string(source.path)), JSON.Member("bytes", .integer(source.bytes)),
        JSON.Member("blocks", .integer(source.blocks)), JSON.Member("checksum", .string(source.checksum)),
      ])
    }
    let radiometry = recipe.radiometry.map { scene, offset in
      JSON.object([
        JSON.Member("scene", .string(scene)),
        JSON.Member("offset", offset.map { .number($0.value) } ?? .null),
        JSON.Member("evidence", offset.map { .string($0.origin) } ?? "none: values are taken as they are"),
      ])
    }
    var members = [
      JSON.Member("chipmill", .string(chipmillVersion)), JSON.Member("recipe", recipe.text),
      JSON.Member("output", .object(format.members)), JSON.Member("radiometry", .array(radiometry)),
      JSON.Member("sources", .array(sources)),
    ]
    if recipe.origin != .null { members.append(JSON.Member("origin", recipe.origin)) }
    let text = JSON.object(members).formatted
    let file = try OutputFile(path: folder + "/" + fileName, isInPlace: true)
    let bytes = Array(text.utf8)
    try file.append(bytes)
    try file.finish()
    let hasher = ContentHasher()
    bytes.withUnsafeBytes { hasher.add($0) }
    return FinishedFile(name: fileName, bytes: bytes.count, hash: hasher.finish())
  }
}
