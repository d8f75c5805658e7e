public import Chipping

/// The name of a file of tiles, `<folder>/<aoi>_partitions_<partitions>_<hash>.geojson`.
public struct TileFileName: Hashable, Sendable {
  /// The folder, without a slash at its end; empty for the present one.
  public var folder: String
  /// The name of the area of interest.
  public var aoi: String
  /// The name of this kind of tiles: `aschips`, `5k`, `communes`.
  public var partitions: String
  /// The digest of the tiles.
  public var hash: String

  /// A name of its parts.
  ///
  /// - Throws: `ChippingError` where a part holds `_`, which separates them, a `/`, or `partitions`.
  public init(folder: String, aoi: String, partitions: String, hash: String = "") throws(ChippingError) {
    try Self.check(aoi: aoi)
    try Self.check(partitions: partitions)
    (self.folder, self.aoi, self.partitions, self.hash) = (folder, aoi, partitions, hash)
  }

  /// Whether an area of interest may be called so.
  public static func check(aoi: String) throws(ChippingError) {
    guard !aoi.isEmpty, !aoi.contains("_"), !aoi.contains("/") else {
      throw ChippingError("the name '\(aoi)' of the area must not be empty or hold '_' or '/'; rename it")
    }
  }

  /// Whether a kind of tiles may be called so.
  public static func check(partitions: String) throws(ChippingError) {
    guard !partitions.isEmpty, !partitions.contains("_"), !partitions.contains("/"),
      !partitions.contains("partitions")
    else {
      throw ChippingError(
        "the name '\(partitions)' of the tiles must not be empty or hold '_', '/' or the word 'partitions'; "
          + "rename them")
    }
  }

  /// Reads a path.
  ///
  /// - Throws: `ChippingError` where the file's name is not built like this.
  public init(path: String) throws(ChippingError) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    guard name.hasSuffix(".geojson"), parts.count >= 4, parts[parts.count - 3] == "partitions" else {
      throw ChippingError(
        "\(path): is not named like a file of tiles, <area>_partitions_<tiles>_<hash>.geojson; make one with "
          + "chipmill grid, random or select")
    }
    folder = slash.map { String($0 == path.startIndex ? "/" : path[..<$0]) } ?? ""
    aoi = parts.dropLast(3).joined(separator: "_")
    partitions = String(parts[parts.count - 2])
    hash = String(parts[parts.count - 1].dropLast(".geojson".count))
  }

  /// The file's name without folder and ending.
  public var stem: String { "\(aoi)_partitions_\(partitions)_\(hash)" }

  /// The path of the file.
  public var path: String { inFolder(stem + ".geojson") }

  /// The path of another file beside it.
  public func inFolder(_ name: String) -> String {
    folder.isEmpty ? name : folder == "/" ? "/" + name : "\(folder)/\(name)"
  }
}
