internal import Formats
public import Geometry

/// The tiles in which Sentinel-2's images come: a square of 109.8 km for each square of 100 km of the
/// Military Grid Reference System, `32UPU`.
///
/// A tile begins in the north-west corner of its square, moved outwards to multiples of 60 m, so that pixels
/// of 10, 20 and 60 m begin there alike. A square belongs to a zone where it reaches into it, and has the
/// letter of the band of latitude that its middle lies in; squares that a band's border cuts have one tile
/// here, as most have in ESA's list. Those without land, which ESA leaves out, are there.
public enum SentinelTiles {
  /// Metres.
  private static let square = 100_000.0
  private static let side = 109_800.0
  private static let step = 60.0
  private static let samples = 10
  private static let bands = Array("CDEFGHJKLMNPQRSTUVWX")
  /// The letters of columns repeat after three zones, those of rows after two.
  private static let columns = ["ABCDEFGH", "JKLMNPQR", "STUVWXYZ"].map { Array($0) }
  private static let rows = Array("ABCDEFGHJKLMNPQRSTUV")

  /// The tiles that share a point with an area, by zones from the west, then from the south, then from the
  /// west, with their `name` and `crs` and the map position `x`, `y` of their north-western corner.
  ///
  /// - Throws: `GeometryError` where the area's rings cross.
  public static func tiles(in area: Polygon) throws -> TilesInArea {
    let prepared = try PreparedPolygon(area)
    var tiles = TilesInArea(columns: ["name", "crs", "x", "y"])
    for zone in 1...60 {
      for isNorth in [false, true] {
        guard let limits = limits(of: area.bounds, zone: zone, isNorth: isNorth) else { continue }
        try add(to: &tiles, Zone(number: zone, isNorth: isNorth), near: limits, prepared)
      }
    }
    return tiles
  }

  /// The part of a rectangle that tiles of a zone may reach into; it may lie beyond 180°.
  private static func limits(of area: Bounds, zone: Int, isNorth: Bool) -> Bounds? {
    // Tiles reach over their zone's border, and further where Norway's zones are wider.
    let margin = area.north > 55 ? 9.0 : 2.0
    let (west, east) = (Double(zone * 6 - 186) - margin, Double(zone * 6 - 180) + margin)
    var limits: Bounds?
    for turn in [-360.0, 0, 360] {
      let part = Bounds(
        west: max(area.west + turn, west), south: max(area.south, isNorth ? -2 : -82),
        east: min(area.east + turn, east), north: min(area.north, isNorth ? 85 : 2))
      guard part.west <= part.east, part.south <= part.north else { continue }
      limits = Bounds(
        west: min(limits?.west ?? 999, part.west), south: part.south,
        east: max(limits?.east ?? -999, part.east), north: part.north)
    }
    return limits
  }

  private struct Zone {
    let number: Int
    let isNorth: Bool
    let back, forward: CoordinateTransform
    let crs: CRS

    init(number: Int, isNorth: Bool) throws {
      (self.number, self.isNorth) = (number, isNorth)
      crs = try CRS(epsg: (isNorth ? 32600 : 32700) + number)
      back = try CoordinateTransform(from: crs, to: .wgs84)
      forward = try CoordinateTransform(from: .wgs84, to: crs)
    }

    func contains(_ place: Point) -> Bool {
      place.y >= -80 && place.y <= 84 && (place.y >= 0) == isNorth
        && CRS.utmZone(longitude: place.x, latitude: place.y) == number
    }
  }

  private static func add(
    to tiles: inout TilesInArea, _ zone: Zone, near limits: Bounds, _ area: PreparedPolygon
  ) throws {
    let box = try zone.forward.transform(limits)
    func squares(_ low: Double, _ high: Double, _ least: Int, _ most: Int) -> [Int] {
      // A tile reaches over the next square.
      let first = max(least, Int((low / square).rounded(.down)) - 1)
      let last = min(most, Int((high / square).rounded(.down)) + 1)
      return first <= last ? Array(first...last) : []
    }
    for row in squares(box.south, box.north, 0, 99) {
      for column in squares(box.west, box.east, 1, 8) {
        let (west, south) = (Double(column) * square, Double(row) * square)
        guard isUsed(west: west, south: south, zone) else { continue }
        let x = (west / step).rounded(.down) * step
        // South of the equator, multiples count from it.
        let equator = zone.isNorth ? 0 : 10_000_000.0
        let y = ((south + square - equator) / step).rounded(.up) * step + equator
        let corners = [(x, y), (x + side, y), (x + side, y - side), (x, y - side)].map {
          zone.back.transform(Point(x: $0.0, y: $0.1))
        }
        let middle = zone.back.transform(Point(x: west + square / 2, y: south + square / 2))
        let name = name(zone: zone.number, latitude: middle.y, column: column, row: row)
        for tile in try Polygon.tiles(corners: corners) where try area.touches(tile) {
          tiles.append(tile, [.string(name), .string(zone.crs.description), .number(x), .number(y)])
        }
      }
    }
  }

  /// Whether a square reaches into its zone.
  private static func isUsed(west: Double, south: Double, _ zone: Zone) -> Bool {
    var (x, y): ([Double], [Double]) = ([], [])
    for i in 0...samples {
      for j in 0...samples {
        x.append(west + Double(i) / Double(samples) * square)
        y.append(south + Double(j) / Double(samples) * square)
      }
    }
    zone.back.transform(&x, &y)
    return zip(x, y).contains { zone.contains(Point(x: $0, y: $1)) }
  }

  private static func name(zone: Int, latitude: Double, column: Int, row: Int) -> String {
    let band = bands[min(19, max(0, Int(((latitude + 80) / 8).rounded(.down))))]
    let letters = columns[(zone - 1) % 3]
    // Even zones begin with F.
    let rowLetter = rows[(row + (zone % 2 == 0 ? 5 : 0)) % 20]
    return (zone < 10 ? "0" : "") + "\(zone)\(band)\(letters[column - 1])\(rowLetter)"
  }
}
