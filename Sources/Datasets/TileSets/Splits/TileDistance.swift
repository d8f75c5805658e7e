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
    // The bound is asked for most, so it has no sines: within three degrees of latitude a degree of
    // longitude is at least as long as three degrees on, and what is farther away is at least so far.
    let (reach, north) = (3.0, 110.5)
    let farthest = min(90, max(abs(box.south), abs(box.north)) + reach)
    let east = Self.kilometresPerDegree(at: farthest).east
    let found = tree.nearest(
      within: limit,
      bound: { other in
        let (x, y) = Self.degrees(other, box)
        let square = x * x * east * east + y * y * north * north
        return 0.99 * min(square.squareRoot(), reach * north)
      }, distance: { Self.kilometres(boxes[$0], box) })
    return found.map { ($0.number, $0.distance) }
  }

  /// The kilometres between two rectangles; 0 where they share a point.
  public static func kilometres(_ a: Bounds, _ b: Bounds) -> Double {
    let (x, y) = degrees(a, b)
    // Between the two, or where both reach: at the latitude that is farthest from the equator, since
    // meridians are nearest to each other there.
    let (low, high) =
      y > 0
      ? (min(a.north, b.north), max(a.south, b.south)) : (max(a.south, b.south), min(a.north, b.north))
    let degree = kilometresPerDegree(at: max(abs(low), abs(high)))
    return hypot(x * degree.east, y * degree.north)
  }

  /// The degrees of longitude and latitude between two rectangles, eastward or westward around the globe,
  /// whichever is shorter.
  private static func degrees(_ a: Bounds, _ b: Bounds) -> (x: Double, y: Double) {
    let ahead = max(0, b.west - a.east, a.west - b.east)
    let around = max(0, 360 - (max(a.east, b.east) - min(a.west, b.west)))
    return (min(ahead, around), max(0, b.south - a.north, a.south - b.north))
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
