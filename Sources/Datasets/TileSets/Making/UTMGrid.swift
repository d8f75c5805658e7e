internal import Chipping
internal import Formats
public import Geometry

/// Square tiles over an area, regular in the metres of its UTM zone and upright in longitude and latitude.
///
/// This is geetiles' grid, number for number: the tiles' middles stand on a lattice that begins in the
/// south-west corner of the area's UTM rectangle, and a tile is a metre narrower than the lattice. So the
/// lattice reaches half a tile beyond the rectangle in the south and west and may leave a strip uncovered in
/// the north and east; `Coverage.whole` does neither.
public struct UTMGrid: Sendable {
  /// Where the lattice lies.
  public enum Coverage: Sendable {
    /// As geetiles has it.
    case original
    /// From the corner of the rectangle over all of it, without gaps between tiles.
    case whole
  }

  /// The tiles that share a point with the area, column by column from the west, each from the south.
  public let tiles: [Polygon]
  /// The number of places that were looked at.
  public let inspected: Int

  private static let mostPlaces = 1_000_000_000

  /// Lays the grid.
  ///
  /// - Parameters:
  ///   - area: In degrees.
  ///   - meters: The lattice's width.
  ///   - threads: Workers; as many as processors when nil.
  /// - Throws: `GeometryError` where the area reaches beyond UTM or its rings cross, `ChippingError` where
  ///   there would be too many tiles or none.
  public init(
    over area: Polygon, meters: Int, coverage: Coverage = .original, threads: Int? = nil
  ) throws {
    precondition(meters > 1, "tiles are a metre narrower than the lattice")
    let center = area.centroid
    let utm = try CRS.plainUTM(longitude: center.x, latitude: center.y)
    let bounds = try area.transformed(CoordinateTransform(from: .wgs84, to: utm)).bounds
    let size = Double(meters)
    let rule: FloatingPointRoundingRule = coverage == .whole ? .up : .down
    let columns = Int((bounds.width / size).rounded(rule))
    let rows = Int((bounds.height / size).rounded(rule))
    guard columns > 0, rows > 0 else {
      throw ChippingError("the area is narrower than one tile of \(meters) m; take smaller tiles")
    }
    guard columns <= Self.mostPlaces / rows else {
      throw ChippingError("\(columns)×\(rows) tiles are too many; take larger tiles")
    }
    inspected = columns * rows
    let lattice = Lattice(
      utm: utm, origin: Point(x: bounds.west, y: bounds.south), offset: coverage == .whole ? size / 2 : 0,
      spacing: size, side: coverage == .whole ? size : size - 1, rows: rows)
    _ = try PreparedPolygon(area)
    tiles = try lattice.columns(columns, over: area, threads: threads ?? Workers.processorCount)
  }

  /// The middles of tiles, and how large they are.
  private struct Lattice: Sendable {
    let utm: CRS
    let origin: Point
    /// From the origin to the first middle, in metres along both axes.
    let offset: Double
    let spacing, side: Double
    let rows: Int

    func columns(_ count: Int, over area: Polygon, threads: Int) throws -> [Polygon] {
      var found = [[Polygon]](repeating: [], count: count)
      try found.withUnsafeMutableBufferPointer { found throws(FormatError) in
        nonisolated(unsafe) let found = found
        try Workers.run(count, threads: threads, state: { Result { try Tools(utm, area) } }) {
          tools, column throws(FormatError) in
          do { found[column] = try self.tiles(column, try tools.get()) } catch {
            throw FormatError("grid", at: "column \(column + 1)", "\(error)")
          }
        }
      }
      return found.flatMap { $0 }
    }

    /// The tiles of a column that share a point with the area.
    private func tiles(_ column: Int, _ tools: Tools) throws -> [Polygon] {
      var x = [Double](repeating: origin.x + offset + Double(column) * spacing, count: rows)
      var y = (0..<rows).map { origin.y + offset + Double($0) * spacing }
      tools.inverse.transform(&x, &y)
      // Metres in a thousandth of a degree, from the middle to the east and to the north.
      var (eastX, eastY, northX, northY) = (x.map { $0 + 0.001 }, y, x, y.map { $0 + 0.001 })
      var (middleX, middleY) = (x, y)
      tools.forward.transform(&eastX, &eastY)
      tools.forward.transform(&northX, &northY)
      tools.forward.transform(&middleX, &middleY)
      var boxes: [Bounds] = []
      boxes.reserveCapacity(rows)
      for i in 0..<rows {
        let width = side / 2 / ((eastX[i] - middleX[i]) * 1000)
        let height = side / 2 / ((northY[i] - middleY[i]) * 1000)
        boxes.append(
          Bounds(west: x[i] - width, south: y[i] - height, east: x[i] + width, north: y[i] + height))
      }
      guard boxes.allSatisfy({ $0.west.isFinite && $0.north.isFinite }) else {
        throw GeometryError("the grid reaches beyond where \(utm) is defined; take a smaller area")
      }
      var tiles: [Polygon] = []
      try tools.touching(boxes[...]) { box in
        let corner = Point(x: box.west, y: box.south)
        tiles.append(
          try Polygon(rings: [
            [
              corner, Point(x: box.west, y: box.north), Point(x: box.east, y: box.north),
              Point(x: box.east, y: box.south), corner,
            ]
          ]))
      }
      return tiles
    }
  }

  /// What a worker computes with.
  private final class Tools {
    let forward, inverse: CoordinateTransform
    let area: PreparedPolygon

    init(_ utm: CRS, _ area: Polygon) throws {
      forward = try CoordinateTransform(from: .wgs84, to: utm)
      inverse = try CoordinateTransform(from: utm, to: .wgs84)
      self.area = try PreparedPolygon(area)
    }

    /// Hands over the boxes that share a point with the area. Most stand in a row of many that all do, or of
    /// which none does.
    func touching(_ boxes: ArraySlice<Bounds>, _ take: (Bounds) throws -> Void) throws {
      guard var all = boxes.first else { return }
      for box in boxes {
        all = Bounds(
          west: min(all.west, box.west), south: min(all.south, box.south), east: max(all.east, box.east),
          north: max(all.north, box.north))
      }
      guard area.intersects(all) else { return }
      if boxes.count == 1 || area.contains(all) {
        for box in boxes { try take(box) }
        return
      }
      let middle = boxes.startIndex + boxes.count / 2
      try touching(boxes[..<middle], take)
      try touching(boxes[middle...], take)
    }
  }
}
