internal import Chipping
internal import Formats
public import Geometry

/// The grid of a mosaic: square pixels in the UTM zone of the mean of all tiles' south-west and north-east
/// corners.
public struct MosaicCanvas: Sendable {
  /// How far it reaches.
  public enum Extent: Sendable {
    /// Over all tiles, to the last pixel.
    case whole
    /// As in geetiles: from the south-westernmost corner to the north-easternmost one, so that what lies
    /// beyond these in the zone's plane is cut off.
    case original
  }

  /// Size, transform and CRS.
  public let grid: Grid

  /// A canvas for rasters.
  ///
  /// - Throws: `FormatError` where one has no CRS, `GeometryError` beyond UTM, `ChippingError` for a canvas
  ///   too large.
  public init(
    of paths: [String], metersPerPixel: Double, extent: Extent = .whole
  ) throws {
    let transforms = CoordinateTransforms()
    let grids = try paths.map { path in
      let grid = try RasterFile(path: path).grid
      guard let crs = grid.crs else {
        throw FormatError(path, "has no CRS", remedy: "assign one, for example with gdal_edit.py -a_srs")
      }
      return (crs, grid.bounds)
    }
    try self.init(
      grids.map { try transforms.transform(from: $0, to: .wgs84).transform($1) }, metersPerPixel, extent
    ) { utm in
      try grids.map { try transforms.transform(from: $0, to: utm).transform($1) }
    }
  }

  /// A canvas for polygons in degrees.
  ///
  /// - Throws: `GeometryError` for polygons beyond UTM, `ChippingError` for a canvas too large.
  public init(
    of polygons: [Polygon], metersPerPixel: Double, extent: Extent = .whole
  ) throws {
    try self.init(polygons.map(\.bounds), metersPerPixel, extent) { utm in
      let transform = try CoordinateTransform(from: .wgs84, to: utm)
      return try polygons.map { try $0.transformed(transform).bounds }
    }
  }

  private init(
    _ boxes: [Bounds], _ side: Double, _ extent: Extent, inPlane: (CRS) throws -> [Bounds]
  ) throws {
    precondition(!boxes.isEmpty && side > 0, "a mosaic is of tiles and has pixels")
    let count = Double(2 * boxes.count)
    let utm = try CRS.plainUTM(
      longitude: boxes.reduce(0) { $0 + $1.west + $1.east } / count,
      latitude: boxes.reduce(0) { $0 + $1.south + $1.north } / count)
    let edges: Bounds
    switch extent {
    case .whole: edges = Self.union(try inPlane(utm))
    case .original:
      let all = Self.union(boxes)
      let transform = try CoordinateTransform(from: .wgs84, to: utm)
      let (low, high) = (
        transform.transform(Point(x: all.west, y: all.south)),
        transform.transform(Point(x: all.east, y: all.north))
      )
      edges = Bounds(west: low.x, south: low.y, east: high.x, north: high.y)
    }
    // A canvas over all tiles is not a pixel short, were it for a thousandth of one.
    func pixels(_ meters: Double) -> Double {
      extent == .whole ? (meters / side - 1e-3).rounded(.up) : (meters / side).rounded(.toNearestOrEven)
    }
    let (width, height) = (max(1, pixels(edges.width)), max(1, pixels(edges.height)))
    guard width.isFinite, height.isFinite, max(width, height) <= Double(FileWarp.sideLimit) else {
      throw ChippingError(
        "pixels of \(side) m make \(width) × \(height), more than \(FileWarp.sideLimit) on a side; "
          + "give more --meters_per_pixel")
    }
    grid = Grid(
      size: Size(width: Int(width), height: Int(height)),
      transform: AffineTransform(west: edges.west, north: edges.north, pixelWidth: side, pixelHeight: side),
      crs: utm)
  }

  private static func union(_ boxes: [Bounds]) -> Bounds {
    boxes.dropFirst().reduce(boxes[0]) { all, box in
      Bounds(
        west: min(all.west, box.west), south: min(all.south, box.south), east: max(all.east, box.east),
        north: max(all.north, box.north))
    }
  }
}
