public import Geometry

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Distances between tiles on the ground, and what is near.
///
/// Tiles are taken for the rectangles of longitude and latitude around them, as nearly all tiles are; for
/// others the distance is shorter than the true one, never longer. A degree is as long as on WGS 84 in the
/// latitude between the two, which is right within a thousandth for the tens of kilometres that matter.
public struct TileDistance: Sendable {
  private let boxes: [Bounds]
  private let tree: BoxTree

  /// Some tiles that others may be near to.
  public init(_ boxes: [Bounds]) {
    self.boxes = boxes
    tree = BoxTree(boxes)
  }

  /// The tile that is nearest to another, and its distance in kilometres; nil where none is within the limit.
  public func nearest(to box: Bounds, within limit: Double = .infinity) -> (number: Int, kilometres: Double)?
  {
    let found = tree.nearest(
      within: limit,
      // Rectangles of the tree may be large, and then the distance to one is less exact: some room.
      bound: { 0.9 * Self.kilometres($0, box) - 1e-9 }, distance: { Self.kilometres(boxes[$0], box) })
    return found.map { ($0.number, $0.distance) }
  }

  /// The kilometres between two rectangles; 0 where they share a point.
  public static func kilometres(_ a: Bounds, _ b: Bounds) -> Double {
    // Eastward or westward around the globe, whichever is shorter.
    let ahead = max(0, b.west - a.east, a.west - b.east)
    let around = max(0, 360 - (max(a.east, b.east) - min(a.west, b.west)))
    let x = min(ahead, around)
    let y = max(0, b.south - a.north, a.south - b.north)
    // Between the two, or where both reach: at the latitude that is farthest from the equator, since
    // meridians are nearest to each other there.
    let (low, high) =
      y > 0
      ? (min(a.north, b.north), max(a.south, b.south)) : (max(a.south, b.south), min(a.north, b.north))
    let degree = kilometresPerDegree(at: max(abs(low), abs(high)))
    return hypot(x * degree.east, y * degree.north)
  }

  /// The length of a degree of longitude and of one of latitude on WGS 84.
  static func kilometresPerDegree(at latitude: Double) -> (east: Double, north: Double) {
    let latitude = latitude * .pi / 180
    let (axis, eccentricity2) = (6378.137, 0.006_694_379_990_14)
    let root = (1 - eccentricity2 * sin(latitude) * sin(latitude)).squareRoot()
    return (
      axis / root * cos(latitude) * .pi / 180,
      axis * (1 - eccentricity2) / (root * root * root) * .pi / 180
    )
  }
}

extension TileSplit {
  /// Leaves tiles out so that none that trains is within a distance of one that tests or validates, and none
  /// that validates within it of one that tests.
  ///
  /// - Parameter kilometres: The least distance between tiles of two parts; more than 0.
  public func withMargin(_ kilometres: Double, between tiles: [Bounds]) -> TileSplit {
    precondition(kilometres > 0, "a margin has a width")
    var result = self
    for (part, others) in [(TilePart.val, [TilePart.test]), (.train, [.test, .val])] {
      let distance = TileDistance(
        zip(tiles, result.parts).filter { $0.1.map(others.contains) ?? false }.map(\.0))
      for i in parts.indices where result.parts[i] == part {
        if distance.nearest(to: tiles[i], within: kilometres) != nil { result.parts[i] = nil }
      }
    }
    return result
  }
}
