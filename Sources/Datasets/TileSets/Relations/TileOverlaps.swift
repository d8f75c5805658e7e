public import Formats
public import Geometry

/// For each of many tiles the foreign tiles that it lies on, and how much of it lies on each.
///
///     tiles ─▶ rectangles that touch ─▶ areas that touch ─▶ shared area
public struct TileOverlaps: Sendable {
  /// A foreign tile and the area that it shares with a tile.
  public struct Overlap: BitwiseCopyable, Hashable, Sendable {
    /// The foreign tile's number.
    public var foreign: Int32
    /// In square degrees, in the plane of longitude and latitude; 0 where the two only touch.
    public var area: Double
  }

  private let overlaps: [Overlap]
  /// Where each tile's overlaps begin, and the last one's end.
  private let starts: [Int]

  private static let pieceTiles = 256

  /// Finds them.
  ///
  /// - Parameters:
  ///   - file: What errors call the foreign tiles.
  ///   - threads: Workers; as many as processors when nil.
  /// - Throws: `FormatError` naming the foreign tile whose rings cross.
  public init(
    of tiles: [Polygon], on foreign: [Polygon], file: String, threads: Int? = nil
  ) throws(FormatError) {
    let tree = BoxTree(foreign.map(\.bounds))
    let size = Self.pieceTiles
    var pieces = [[(tile: Int, overlap: Overlap)]](repeating: [], count: (tiles.count + size - 1) / size)
    try pieces.withUnsafeMutableBufferPointer { pieces throws(FormatError) in
      // Each piece has a place of its own.
      let target = Unguarded(pieces)
      try Workers.run(
        pieces.count, threads: threads ?? Workers.processorCount,
        state: { PreparedTiles(foreign, file: file) }
      ) { (prepared: PreparedTiles, piece) throws(FormatError) in
        for tile in piece * size..<min(tiles.count, (piece + 1) * size) {
          for number in tree.touching(tiles[tile].bounds) {
            guard let area = try prepared.area(of: number, sharedBy: tiles[tile]) else { continue }
            target.value[piece].append((tile, Overlap(foreign: Int32(number), area: area)))
          }
        }
      }
    }
    var starts = [0]
    starts.reserveCapacity(tiles.count + 1)
    var overlaps: [Overlap] = []
    for (tile, overlap) in pieces.joined() {
      while starts.count <= tile { starts.append(overlaps.count) }
      overlaps.append(overlap)
    }
    while starts.count <= tiles.count { starts.append(overlaps.count) }
    (self.overlaps, self.starts) = (overlaps, starts)
  }

  /// The overlaps of a tile, in the order of the foreign tiles.
  public subscript(tile: Int) -> ArraySlice<Overlap> { overlaps[starts[tile]..<starts[tile + 1]] }

  /// The foreign tile that shares most with a tile, the first where several do; nil where none shares an
  /// area.
  ///
  /// - Parameter touching: Whether one that only touches counts, as with geetiles.
  public func largest(_ tile: Int, touching: Bool = false) -> Int? {
    var best: Overlap?
    for overlap in self[tile] where touching || overlap.area > 0 {
      if overlap.area > best?.area ?? -1 { best = overlap }
    }
    return best.map { Int($0.foreign) }
  }

  /// Foreign tiles that a worker has asked of, made ready. Belongs to one thread.
  private final class PreparedTiles {
    private let foreign: [Polygon]
    private let file: String
    private var known: [Int: PreparedPolygon] = [:]
    /// Tiles come in the order of the file, so that few are asked of at a time.
    private static let most = 4096

    init(_ foreign: [Polygon], file: String) {
      self.foreign = foreign
      self.file = file
    }

    func area(of number: Int, sharedBy tile: Polygon) throws(FormatError) -> Double? {
      do {
        if let prepared = known[number] { return try prepared.sharedArea(tile) }
        if known.count == Self.most { known.removeAll() }
        let prepared = try PreparedPolygon(foreign[number])
        known[number] = prepared
        return try prepared.sharedArea(tile)
      } catch { throw FormatError(file, at: "tile \(number + 1)", "\(error)") }
    }
  }
}
