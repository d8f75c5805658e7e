internal import Chipping
internal import Formats
public import Geometry

/// The polygons of a file that lie in an area: whole, and without what the file says of them.
public struct TileSelection: Sendable {
  /// Those that share more than `leastArea` with the area, in the order of the file.
  public let tiles: [Polygon]
  /// How many share a point with it.
  public let touching: Int

  /// In square degrees. What shares less touches the border of the area, but for rounding.
  public static let leastArea = 1e-5

  private static let pieceSize = 256

  /// Chooses.
  ///
  /// - Parameters:
  ///   - file: What errors call the file.
  ///   - threads: Workers; as many as processors when nil.
  /// - Throws: `FormatError` for a polygon near the area whose rings cross, `ChippingError` where none is
  ///   chosen, unless `mayBeEmpty`.
  public init(
    of polygons: [Polygon], in area: Polygon, file: String, mayBeEmpty: Bool = false, threads: Int? = nil
  ) throws {
    _ = try PreparedPolygon(area)
    var found = [Relation](repeating: .apart, count: polygons.count)
    let size = Self.pieceSize
    try found.withUnsafeMutableBufferPointer { found throws(FormatError) in
      nonisolated(unsafe) let found = found
      try Workers.run(
        (polygons.count + size - 1) / size, threads: threads ?? Workers.processorCount,
        state: { Result { try PreparedPolygon(area) } }
      ) { (area, piece) throws(FormatError) in
        for i in piece * size..<min(polygons.count, (piece + 1) * size) {
          do { found[i] = try Self.relation(polygons[i], try area.get()) } catch {
            throw FormatError(file, at: "polygon \(i + 1)", "\(error)")
          }
        }
      }
    }
    tiles = polygons.indices.filter { found[$0] == .shared }.map { polygons[$0] }
    touching = found.count { $0 != .apart }
    guard mayBeEmpty || !tiles.isEmpty else {
      throw ChippingError(
        "\(file): none of its \(polygons.count) polygons "
          + (touching == 0 ? "intersects" : "shares more than \(Self.leastArea) square degrees with")
          + " the area; check that both are in longitude and latitude of one place")
    }
  }

  private enum Relation { case apart, touching, shared }

  private static func relation(_ polygon: Polygon, _ area: PreparedPolygon) throws -> Relation {
    guard polygon.bounds.touches(area.bounds) else { return .apart }
    try polygon.validate()
    guard let shared = try area.sharedArea(polygon) else { return .apart }
    return shared > leastArea ? .shared : .touching
  }
}
