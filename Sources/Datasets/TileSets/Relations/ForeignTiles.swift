public import Formats

/// What tiles take over from coarser ones, communes or regions say, that they lie on.
public struct ForeignTiles: Sendable {
  /// The foreign tiles.
  public let foreign: TileSet
  /// The name of theirs in columns.
  public let name: String
  private let overlaps: TileOverlaps

  /// Finds which foreign tile each tile lies on.
  ///
  /// - Parameter threads: Workers; as many as processors when nil.
  /// - Throws: `FormatError` naming a foreign tile whose rings cross.
  public init(_ foreign: TileSet, under tiles: TileSet, threads: Int? = nil) throws(FormatError) {
    self.foreign = foreign
    name = foreign.name.partitions
    overlaps = try TileOverlaps(
      of: tiles.table.polygons, on: foreign.table.polygons, file: foreign.name.path, threads: threads)
  }

  /// The column with the name of the foreign tile that shares most with each tile, −1 where there is none.
  ///
  /// - Parameter touching: Whether one that only touches counts, as with geetiles.
  public func identifiers(_ count: Int, touching: Bool = false) -> [JSON] {
    (0..<count).map { tile in
      overlaps.largest(tile, touching: touching).map { .string(foreign.identifiers[$0]) } ?? .integer(-1)
    }
  }

  /// The shares of labels that each tile has from the foreign tiles, weighted by the areas it has in common
  /// with them; empty where it lies on none that has any.
  ///
  /// A foreign tile that lacks a class has none of it. One without shares, whose raster was missing, counts
  /// for nothing rather than for nought.
  ///
  /// - Parameter dataset: What `<dataset>_proportions` of the foreign tiles is named after.
  /// - Throws: `FormatError` where the foreign tiles have no such column.
  public func proportions(_ count: Int, of dataset: String) throws(FormatError) -> [JSON] {
    let column = dataset + "_proportions"
    guard let values = foreign[column] else {
      throw FormatError(
        foreign.name.path, "has no column '\(column)'",
        remedy: "compute it first: chipmill lp.compute --tiles_file \(foreign.name.path)")
    }
    let shares = values.map { value in
      value.members?.map { (name: $0.name, share: $0.value.double ?? 0) }
    }
    return (0..<count).map { tile in
      let known = overlaps[tile].filter { $0.area > 0 && shares[Int($0.foreign)]?.isEmpty == false }
      let all = known.reduce(0) { $0 + $1.area }
      // Classes in the order in which they are met.
      var names: [String] = []
      var sums: [String: Double] = [:]
      for overlap in known {
        for (name, share) in shares[Int(overlap.foreign)] ?? [] {
          if sums[name] == nil { names.append(name) }
          sums[name, default: 0] += overlap.area / all * share
        }
      }
      return .object(names.map { JSON.Member($0, .number(sums[$0] ?? 0)) })
    }
  }
}
