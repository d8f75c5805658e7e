internal import Formats
internal import Geometry

/// The places of tiles, each once: chips of many dates may share one.
struct AuditedPlaces: Sendable {
  /// One place.
  struct Place: Sendable {
    let box: Bounds
    /// Nil for an upright rectangle.
    let outline: Polygon?
    /// How many tiles of each part it has, by `TilePart.index`.
    var counts: SIMD4<Int> = .zero
    /// The first tile of each part, −1 where there is none.
    var first = SIMD4<Int>(repeating: -1)
  }

  private(set) var places: [Place] = []

  init(_ tiles: AuditedTiles) {
    var known: [Bounds: Int] = [:]
    known.reserveCapacity(tiles.count)
    for (tile, (part, box)) in zip(tiles.parts, tiles.bounds).enumerated() {
      guard let part, let box else { continue }
      let outline = tiles.outlines[tile]
      // Places of the same rectangle that are none may differ.
      if let number = known[box], places[number].outline == outline {
        places[number].add(tile, part)
      } else {
        known[box] = known[box] ?? places.count
        places.append(Place(box: box, outline: outline))
        places[places.count - 1].add(tile, part)
      }
    }
  }
}

extension AuditedPlaces.Place {
  fileprivate mutating func add(_ tile: Int, _ part: TilePart) {
    counts[part.index] += 1
    if first[part.index] < 0 { first[part.index] = tile }
  }

  /// A tile of each of two parts.
  func pair(_ parts: PartPair, with other: AuditedPlaces.Place, value: Double) -> SuspiciousPair? {
    let (here, there) = (parts.judged.index, parts.known.index)
    if first[here] >= 0, other.first[there] >= 0 {
      return SuspiciousPair(judged: first[here], known: other.first[there], value: value)
    }
    if other.first[here] >= 0, first[there] >= 0 {
      return SuspiciousPair(judged: other.first[here], known: first[there], value: value)
    }
    return nil
  }

  /// The outline, or the rectangle's.
  var polygon: Polygon { outline ?? Polygon(box) }
}

/// The area that two outlines share, in square degrees.
struct SharedAreas {
  private let here: AuditedPlaces.Place
  /// The ring of an outline that turns one way throughout, without its last point; nil for another.
  private let ring: [Point]?
  private var prepared: PreparedPolygon?

  init(_ place: AuditedPlaces.Place) {
    here = place
    ring = Self.convexRing(place)
  }

  /// - Throws: `GeometryError` where the rings of one cross.
  mutating func area(with other: AuditedPlaces.Place) throws(GeometryError) -> Double {
    if here.outline == nil, other.outline == nil {
      let width = min(here.box.east, other.box.east) - max(here.box.west, other.box.west)
      let height = min(here.box.north, other.box.north) - max(here.box.south, other.box.south)
      return max(0, width) * max(0, height)
    }
    if let ring, let otherRing = Self.convexRing(other) { return Self.area(ring, cutBy: otherRing) }
    if prepared == nil { prepared = try PreparedPolygon(here.polygon) }
    return try prepared?.sharedArea(other.polygon) ?? 0
  }

  /// Corners in the order of a left turn.
  private static func convexRing(_ place: AuditedPlaces.Place) -> [Point]? {
    let shape = place.polygon
    guard shape.parts.count == 1, shape.parts[0].count == 1, shape.parts[0][0].count <= 9 else { return nil }
    let ring = Array(shape.parts[0][0].dropLast())
    var (left, right) = (false, false)
    for i in ring.indices {
      let turn = cross(ring[i], ring[(i + 1) % ring.count], ring[(i + 2) % ring.count])
      if turn > 0 { left = true }
      if turn < 0 { right = true }
    }
    // Of more than four corners a ring may turn one way throughout and yet cross itself.
    guard left != right, ring.count <= 4 else { return nil }
    return left ? ring : ring.reversed()
  }

  private static func cross(_ p: Point, _ q: Point, _ r: Point) -> Double {
    (q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x)
  }

  /// The area of a convex ring inside of another (I. E. Sutherland, G. W. Hodgman, "Reentrant polygon
  /// clipping", 1974).
  private static func area(_ ring: [Point], cutBy other: [Point]) -> Double {
    var rest = ring
    for (i, p) in other.enumerated() {
      let q = other[(i + 1) % other.count]
      var kept: [Point] = []
      for (j, a) in rest.enumerated() {
        let b = rest[(j + 1) % rest.count]
        let (sideA, sideB) = (cross(p, q, a), cross(p, q, b))
        if sideA >= 0 { kept.append(a) }
        if (sideA > 0 && sideB < 0) || (sideA < 0 && sideB > 0) {
          let share = sideA / (sideA - sideB)
          kept.append(Point(x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y)))
        }
      }
      rest = kept
      if rest.isEmpty { return 0 }
    }
    let origin = rest[0]
    var twice = 0.0
    for (p, q) in zip(rest, rest.dropFirst()) {
      twice += (p.x - origin.x) * (q.y - origin.y) - (q.x - origin.x) * (p.y - origin.y)
    }
    return max(0, twice / 2)
  }
}
