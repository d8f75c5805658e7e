public import Formats
public import Geometry

/// Tiles of an area with what is known of each, as a kind of grid lays them.
public struct TilesInArea: Sendable {
  /// In degrees, in the order of the grid.
  public var tiles: [Polygon] = []
  /// A value for each tile in every column.
  public var columns: [PolygonTable.Column]

  init(columns: [String]) { self.columns = columns.map { PolygonTable.Column($0, []) } }

  mutating func append(_ tile: Polygon, _ values: [JSON]) {
    tiles.append(tile)
    for (i, value) in values.enumerated() { columns[i].values.append(value) }
  }

  mutating func append(_ other: TilesInArea) {
    tiles += other.tiles
    for i in columns.indices { columns[i].values += other.columns[i].values }
  }
}

extension PreparedPolygon {
  /// Whether the area shares a point with a tile; asked of the tile's rectangle first, which is quicker and
  /// mostly enough.
  func touches(_ tile: Polygon) throws(GeometryError) -> Bool {
    let box = tile.bounds
    guard bounds.touches(box), intersects(box) else { return false }
    return contains(box) ? true : intersects(tile)
  }
}

extension Polygon {
  /// The tile between corners in degrees; two of them where it lies on both sides of 180°.
  static func tiles(corners: [Point]) throws(GeometryError) -> [Polygon] {
    // Where the corners lie on both sides, they are counted on from the first.
    let first = corners[0].x
    let ring = corners.map { corner in
      let turns = ((corner.x - first) / 360).rounded()
      return Point(x: corner.x - 360 * turns, y: corner.y)
    }
    let tile = try Polygon(rings: [ring])
    let box = tile.bounds
    guard box.west < -180 || box.east > 180 || box.south < -90 || box.north > 90 else { return [tile] }
    let world = Polygon(Bounds(west: -180, south: -90, east: 180, north: 90))
    var parts: [Polygon] = []
    for turn in [-360.0, 0, 360] {
      let turned = try Polygon(rings: [ring.map { Point(x: $0.x + turn, y: $0.y) }])
      guard turned.bounds.intersects(world.bounds) else { continue }
      if let part = try turned.intersection(world) { parts.append(part) }
    }
    return parts
  }
}
