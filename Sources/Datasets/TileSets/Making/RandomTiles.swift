internal import Chipping
public import Geometry

/// An area cut into pieces that are no larger than a given size, at random places: every cut goes through the
/// longer side of a piece, near its middle.
///
/// Cuts are straight in the UTM zone of the area. Where one ends at the side of a larger piece, that side is
/// straight in metres and not in degrees, so that neighbours may overlap by as much as both differ: less than
/// a metre for pieces of some kilometres.
public struct RandomTiles: Sendable {
  /// The pieces, in degrees: what lies below or left of a cut before what lies above or right of it.
  public let tiles: [Polygon]
  /// The zone.
  public let crs: CRS

  /// How far a cut may lie from the middle: the side divided by 2 ± a tenth of it.
  private static let variance = 0.1
  private static let mostDepth = 250
  private static let mostTiles = 20_000_000

  /// Cuts an area.
  ///
  /// - Parameters:
  ///   - area: In degrees.
  ///   - meters: The longest side of a piece's rectangle.
  ///   - seed: Other numbers give other cuts; the same number the same ones everywhere.
  /// - Throws: `GeometryError` where the area reaches beyond UTM or its rings cross, `ChippingError` where
  ///   there would be too many pieces.
  public init(of area: Polygon, meters: Int, seed: UInt64) throws {
    precondition(meters > 0, "a piece has a size")
    // The mean of the rectangle's closed ring, in which its first corner, in the south-west, counts twice.
    let box = area.bounds
    crs = try CRS.plainUTM(
      longitude: (3 * box.west + 2 * box.east) / 5, latitude: (3 * box.south + 2 * box.north) / 5)
    let plane = try area.transformed(CoordinateTransform(from: .wgs84, to: crs))
    _ = try PreparedPolygon(plane)
    let size = Double(meters)
    guard plane.area / (size * size) < Double(Self.mostTiles) / 4 else {
      throw ChippingError("pieces of \(meters) m would be too many; take larger ones")
    }
    var cutter = Cutter(size: size, random: SplitMix(state: seed))
    try cutter.cut(plane, depth: 0)
    let back = try CoordinateTransform(from: crs, to: .wgs84)
    tiles = try cutter.pieces.map { try $0.transformed(back) }
  }

  private struct Cutter {
    let size: Double
    var random: SplitMix
    var pieces: [Polygon] = []

    mutating func cut(_ piece: Polygon, depth: Int) throws {
      let box = piece.bounds
      guard max(box.width, box.height) > size, depth < mostDepth else {
        guard pieces.count < mostTiles else {
          throw ChippingError("pieces of \(Int(size)) m are too many; take larger ones")
        }
        pieces.append(piece)
        return
      }
      let divisor = 2 * (1 + (random.fraction() - 0.5) * variance * 2)
      var (first, second) = (box, box)
      if box.height >= box.width {
        first.north = box.south + box.height / divisor
        second.south = first.north
      } else {
        first.east = box.west + box.width / divisor
        second.west = first.east
      }
      let isRectangle = Self.isRectangle(piece, box)
      for half in [first, second] {
        if isRectangle {
          try cut(Polygon(half), depth: depth + 1)
          continue
        }
        guard let shared = try piece.intersection(Polygon(half)) else { continue }
        for part in shared.parts { try cut(try Polygon(parts: [part]), depth: depth + 1) }
      }
    }

    /// Whether a piece fills its rectangle, as most do after some cuts.
    private static func isRectangle(_ piece: Polygon, _ box: Bounds) -> Bool {
      guard piece.parts.count == 1, piece.parts[0].count == 1, piece.parts[0][0].count == 5 else {
        return false
      }
      return piece.parts[0][0].allSatisfy { point in
        (point.x == box.west || point.x == box.east) && (point.y == box.south || point.y == box.north)
      } && piece.area == box.width * box.height
    }
  }

  /// Random numbers that are the same everywhere (Steele, Lea and Flood's SplitMix64).
  private struct SplitMix {
    var state: UInt64

    /// From 0 up to and without 1.
    mutating func fraction() -> Double {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return Double((z ^ (z >> 31)) >> 11) * 0x1p-53
    }
  }
}
