public import Chipping
internal import Formats
public import Geometry

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The grid of Major TOM (Francis and Czerkawski, "Major TOM: Expandable Datasets for Earth Observation",
/// 2024): rows of equal height in latitude from the equator to both sides, and in each as many cells from the
/// meridian of Greenwich as make them nearest to the same width, and no wider, at the row's southern edge.
///
/// The second row north of the equator is `1U`, the first south of it `1D`; columns are `0R`, `1R` to the
/// east and `1L` to the west. Rows begin between 85° S and 85° N. A cell that reaches over 180° ends there.
public struct MajorTOMGrid: Sendable {
  /// A cell's width and height, in kilometres.
  public let kilometers: Double
  /// The earth's at the equator, in kilometres.
  private static let radius = 6378.137
  private static let mostLatitude = 85.0
  private static let mostCells = 20_000_000

  /// - Throws: `ChippingError` for a size that makes no grid.
  public init(kilometers: Double) throws(ChippingError) {
    guard kilometers >= 0.01, kilometers <= 5000 else {
      throw ChippingError("a Major TOM grid of \(kilometers) km is not made; give 0.01 to 5000 km, mostly 10")
    }
    self.kilometers = kilometers
  }

  /// The height of a row in degrees.
  private var rowHeight: Double { 180 / (Double.pi * Self.radius / kilometers).rounded(.up) }

  /// How many columns the row that begins at a latitude has.
  private func columnCount(_ latitude: Double) -> Int {
    Int((2 * Double.pi * Self.radius * cos(latitude * .pi / 180) / kilometers).rounded(.up))
  }

  /// The name and the rectangle of the cell that a place lies in; its southern and western edges belong to
  /// it.
  public func cell(at place: Point) -> (name: String, bounds: Bounds) {
    let row = Int((place.y / rowHeight).rounded(.down))
    let count = columnCount(Double(row) * rowHeight)
    let column = Int((place.x / 360 * Double(count)).rounded(.down))
    // What lies east of 180° belongs to the last cell before it, where none begins there.
    return cell(row: row, column: column < -(count / 2) ? (count - 1) / 2 : column)
  }

  private func cell(row: Int, column: Int) -> (name: String, bounds: Bounds) {
    let south = Double(row) * rowHeight
    let width = 360 / Double(columnCount(south))
    let bounds = Bounds(
      west: max(-180, Double(column) * width), south: south, east: min(180, Double(column + 1) * width),
      north: Double(row + 1) * rowHeight)
    let name =
      (row >= 0 ? "\(row)U" : "\(-row)D") + "_" + (column >= 0 ? "\(column)R" : "\(-column)L")
    return (name, bounds)
  }

  /// The cells that share a point with an area, row by row from the south, each from the west, with their
  /// `name`.
  ///
  /// - Throws: `GeometryError` where the area's rings cross, `ChippingError` where there would be too many.
  public func tiles(in area: Polygon) throws -> TilesInArea {
    let prepared = try PreparedPolygon(area)
    let box = area.bounds
    var tiles = TilesInArea(columns: ["name"])
    let most = (box.height / rowHeight + 1) * (box.width / 360 * Double(columnCount(0)) + 1)
    guard most < Double(Self.mostCells) else {
      throw ChippingError("cells of \(kilometers) km would be too many; take larger ones or a smaller area")
    }
    // One more on each side, which the area may touch.
    let first = Int((box.south / rowHeight).rounded(.down)) - 1
    for row in first...Int((box.north / rowHeight).rounded(.down)) {
      let south = Double(row) * rowHeight
      guard abs(south) <= Self.mostLatitude else { continue }
      let count = columnCount(south)
      let west = max(-(count / 2), Int((box.west / 360 * Double(count)).rounded(.down)) - 1)
      let east = min((count - 1) / 2, Int((box.east / 360 * Double(count)).rounded(.down)))
      guard west <= east else { continue }
      for column in west...east {
        let cell = cell(row: row, column: column)
        guard prepared.intersects(cell.bounds) else { continue }
        tiles.append(Polygon(cell.bounds), [.string(cell.name)])
      }
    }
    return tiles
  }
}
