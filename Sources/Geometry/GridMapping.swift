/// Where the pixels of a target grid lie on a source grid.
///
/// Within one CRS and without rotation that is a scale and an offset for each axis, exact for the
/// whole raster. Else it is computed with PROJ at the nodes of a lattice that is fixed to the target
/// grid (so neighbouring windows agree to the bit) and interpolated between them to 0.01 source
/// pixels or better.
public struct GridMapping: Sendable {
  /// The grid that pixels are taken from.
  public let source: Grid
  /// The grid that pixels are made for.
  public let target: Grid
  /// How positions are computed.
  public let kind: Kind

  /// How positions are computed.
  public enum Kind: Equatable, Sendable {
    /// source position = offset + ratio · target position, for each axis; positions are corner-based.
    case scale(x: Axis, y: Axis)
    /// Through PROJ, with lattice nodes every `step` target pixels.
    case projected(step: Int)
  }

  /// The mapping of one axis.
  public struct Axis: Equatable, Sendable {
    /// The source position of the target position 0.
    public var offset: Double
    /// Source pixels to a target pixel; negative where the axes run against one another.
    public var ratio: Double
    /// source = offset + ratio · target.
    public init(offset: Double, ratio: Double) {
      self.offset = offset
      self.ratio = ratio
    }
  }

  /// The greatest error of an interpolated position, in source pixels.
  public static let tolerance = 0.01

  /// - Parameter transforms: Those of the thread, where it makes many mappings.
  /// - Throws: `GeometryError` where one grid has a CRS and the other has none, or no
  ///   transformation is known.
  public init(
    from target: Grid, to source: Grid, _ transforms: CoordinateTransforms = CoordinateTransforms()
  ) throws(GeometryError) {
    self.source = source
    self.target = target
    switch (source.crs, target.crs) {
    case (nil, .some), (.some, nil):
      throw GeometryError("one of two rasters has no CRS: they cannot be laid over one another; assign one")
    case (let a, let b):
      if a == b, source.transform.isAxisAligned, target.transform.isAxisAligned {
        let s = source.transform
        let t = target.transform
        kind = .scale(
          x: Axis(offset: Self.clean((t.c - s.c) / s.a), ratio: Self.clean(t.a / s.a)),
          y: Axis(offset: Self.clean((t.f - s.f) / s.e), ratio: Self.clean(t.e / s.e)))
        return
      }
    }
    kind = .projected(step: try Self.step(from: target, to: source, transforms))
  }

  /// An object that computes source positions for windows of the target; one for each thread.
  ///
  /// - Parameter transforms: The thread's; projectors between the same CRS share theirs.
  public func projector(
    _ transforms: CoordinateTransforms = CoordinateTransforms()
  ) throws(GeometryError) -> Projector { try Projector(self, transforms) }

  /// The widest lattice that keeps a quarter of the tolerance at a sample of places of the target.
  private static func step(
    from target: Grid, to source: Grid, _ transforms: CoordinateTransforms
  ) throws(GeometryError) -> Int {
    let projector = try Projector(source: source, target: target, transforms)
    let samples = 7
    for step in [32, 16, 8, 4, 2] {
      var worst = 0.0
      for j in 0...samples {
        for i in 0...samples {
          let x = Double(max(0, target.size.width - step)) * Double(i) / Double(samples)
          let y = Double(max(0, target.size.height - step)) * Double(j) / Double(samples)
          let error = projector.interpolationError(x: x, y: y, step: Double(step))
          // Places without an image do not decide.
          if error.isFinite { worst = max(worst, error) }
        }
      }
      if worst <= tolerance / 4 { return step }
    }
    return 1
  }

  /// Numbers such as 0.49999999999991 come from map coordinates in decimal; a billionth of a pixel
  /// has no meaning and would decide between neighbours.
  private static func clean(_ value: Double) -> Double {
    let scaled = value * 1440  // halves, thirds, fifths, eighths of a pixel and their products
    let nearest = scaled.rounded()
    return abs(scaled - nearest) < 1e-5 ? nearest / 1440 : value
  }
}

/// Source positions at the nodes of a lattice over a target window.
///
/// The position of the target position (u, v) is the bilinear interpolation of the four nodes
/// around it. Nodes lie every `step` target pixels, the first at (`originX`, `originY`).
public struct CoordinateMesh: Sendable {
  /// Target pixels from node to node.
  public var step: Int
  /// The target column of the first node.
  public var originX: Int
  /// The target row of the first node.
  public var originY: Int
  /// Nodes in a row, at least two.
  public var columns: Int
  /// Nodes in a column, at least two.
  public var rows: Int
  /// Source positions (corner-based pixels) of the nodes, row by row; not finite where there is none.
  public var x: [Double]
  /// The rows of the nodes on the source, as `x` holds the columns.
  public var y: [Double]

  /// The interpolated source position of a target position.
  public func position(_ u: Double, _ v: Double) -> Point {
    let s = (u - Double(originX)) / Double(step)
    let t = (v - Double(originY)) / Double(step)
    let i = min(max(0, whole(s.rounded(.down))), columns - 2)
    let j = min(max(0, whole(t.rounded(.down))), rows - 2)
    let fx = s - Double(i)
    let fy = t - Double(j)
    func at(_ values: [Double]) -> Double {
      let top = values[j * columns + i] * (1 - fx) + values[j * columns + i + 1] * fx
      let bottom = values[(j + 1) * columns + i] * (1 - fx) + values[(j + 1) * columns + i + 1] * fx
      return top * (1 - fy) + bottom * fy
    }
    return Point(x: at(x), y: at(y))
  }
}

/// Computes source positions for windows of a target grid. Belongs to one thread.
public final class Projector {
  private let toSource: CoordinateTransform
  private let targetTransform: AffineTransform
  private let sourceInverse: AffineTransform
  private let step: Int
  /// For geographic sources: longitudes are brought within 180° of the source's middle.
  private let middleLongitude: Double?
  private let fullTurn: Double
  private var xs: [Double] = []
  private var ys: [Double] = []

  convenience init(_ mapping: GridMapping, _ transforms: CoordinateTransforms) throws(GeometryError) {
    var step = 1
    if case .projected(let s) = mapping.kind { step = s }
    try self.init(source: mapping.source, target: mapping.target, step: step, transforms)
  }

  init(
    source: Grid, target: Grid, step: Int = 1, _ transforms: CoordinateTransforms
  ) throws(GeometryError) {
    if let from = target.crs, let to = source.crs {
      toSource = try transforms.transform(from: from, to: to)
    } else {
      toSource = try transforms.transform(from: .wgs84, to: .wgs84)
    }
    targetTransform = target.transform
    sourceInverse = source.transform.inverted
    self.step = step
    let geographic = source.crs?.isGeographic == true
    middleLongitude = geographic ? source.bounds.center.x : nil
    fullTurn = geographic ? 360 * (0.017453292519943295 * 6_378_137) / (source.crs?.metersPerUnit ?? 1) : 360
  }

  /// The exact source position of a target position, by PROJ.
  public func exact(_ u: Double, _ v: Double) -> Point {
    let map = targetTransform.map(u, v)
    xs = [map.x]
    ys = [map.y]
    project()
    return Point(x: xs[0], y: ys[0])
  }

  /// How far linear interpolation is off in the middle of the cell at (x, y), in source pixels.
  func interpolationError(x: Double, y: Double, step: Double) -> Double {
    let corners = [exact(x, y), exact(x + step, y), exact(x, y + step), exact(x + step, y + step)]
    let middle = exact(x + step / 2, y + step / 2)
    let mx = corners.reduce(0) { $0 + $1.x } / 4
    let my = corners.reduce(0) { $0 + $1.y } / 4
    return max(abs(mx - middle.x), abs(my - middle.y))
  }

  /// The lattice over `window` of the target. Where interpolation would be wrong by more than the
  /// tolerance in the middle of a cell, the nodes are closer, down to one at every pixel corner.
  public func mesh(for window: Window) -> CoordinateMesh {
    var step = self.step
    while true {
      let mesh = lattice(over: window, step: step)
      if step == 1 || isTrue(mesh) { return mesh }
      step = max(1, step / 4)
    }
  }

  private func lattice(over window: Window, step: Int) -> CoordinateMesh {
    let x0 = window.x.floorDivided(by: step) * step
    let y0 = window.y.floorDivided(by: step) * step
    let columns = max(2, (window.maxX - x0 + step - 1) / step + 1)
    let rows = max(2, (window.maxY - y0 + step - 1) / step + 1)
    fill(columns: columns, rows: rows, x: Double(x0), y: Double(y0), step: Double(step))
    return CoordinateMesh(
      step: step, originX: x0, originY: y0, columns: columns, rows: rows, x: xs, y: ys)
  }

  /// Whether the middle of every cell is where interpolation puts it.
  private func isTrue(_ mesh: CoordinateMesh) -> Bool {
    let columns = mesh.columns - 1
    let rows = mesh.rows - 1
    let half = Double(mesh.step) / 2
    fill(
      columns: columns, rows: rows, x: Double(mesh.originX) + half, y: Double(mesh.originY) + half,
      step: Double(mesh.step))
    for j in 0..<rows {
      for i in 0..<columns {
        let n = j * mesh.columns + i
        let mx = (mesh.x[n] + mesh.x[n + 1] + mesh.x[n + mesh.columns] + mesh.x[n + mesh.columns + 1]) / 4
        let my = (mesh.y[n] + mesh.y[n + 1] + mesh.y[n + mesh.columns] + mesh.y[n + mesh.columns + 1]) / 4
        let k = j * columns + i
        // A comparison with NaN is false, so a cell without an image is refined.
        guard abs(mx - xs[k]) <= GridMapping.tolerance / 2, abs(my - ys[k]) <= GridMapping.tolerance / 2
        else { return false }
      }
    }
    return true
  }

  private func fill(columns: Int, rows: Int, x: Double, y: Double, step: Double) {
    let count = columns * rows
    if xs.count != count {
      xs = [Double](repeating: 0, count: count)
      ys = xs
    }
    for j in 0..<rows {
      for i in 0..<columns {
        let map = targetTransform.map(x + Double(i) * step, y + Double(j) * step)
        xs[j * columns + i] = map.x
        ys[j * columns + i] = map.y
      }
    }
    project()
  }

  /// Takes `xs`, `ys` from map positions of the target to pixel positions of the source.
  private func project() {
    xs.withUnsafeMutableBufferPointer { xs in
      ys.withUnsafeMutableBufferPointer { ys in
        toSource.transform(x: xs, y: ys)
        for k in xs.indices {
          var lon = xs[k]
          if let middleLongitude, lon.isFinite {
            lon -= fullTurn * ((lon - middleLongitude) / fullTurn).rounded()
          }
          let p = sourceInverse.map(lon, ys[k])
          xs[k] = p.x
          ys[k] = p.y
        }
      }
    }
  }
}

extension Int {
  /// The quotient rounded towards minus infinity.
  package func floorDivided(by divisor: Int) -> Int {
    let q = self / divisor
    return (self % divisor != 0) && ((self < 0) != (divisor < 0)) ? q - 1 : q
  }
}

extension GridMapping {
  /// Whether positions are computed with PROJ, and a `Projector` is needed.
  public var isProjected: Bool {
    if case .projected = kind { true } else { false }
  }

  /// The source position of a target position; not finite where there is none.
  ///
  /// - Parameter projector: Needed where `isProjected`.
  public func position(_ u: Double, _ v: Double, _ projector: Projector?) -> Point {
    switch kind {
    case .scale(let x, let y): return Point(x: x.offset + x.ratio * u, y: y.offset + y.ratio * v)
    case .projected:
      guard let projector else { preconditionFailure("a projected mapping needs a projector") }
      return projector.exact(u, v)
    }
  }

  /// Whether a target window lies wholly on the source (`true`), not at all (`false`), or in part (nil).
  ///
  /// The corners and the middles of the edges decide.
  public func covers(_ window: Window, _ projector: Projector?) -> Bool? {
    let xs = [Double(window.x), Double(window.x) + Double(window.width) / 2, Double(window.maxX)]
    let ys = [Double(window.y), Double(window.y) + Double(window.height) / 2, Double(window.maxY)]
    let places = ys.flatMap { y in xs.map { position($0, y, projector) } }
    let slack = 1e-6
    let inside = places.filter {
      $0.x >= -slack && $0.y >= -slack && $0.x <= Double(source.size.width) + slack
        && $0.y <= Double(source.size.height) + slack
    }
    if inside.count == places.count { return true }
    if !inside.isEmpty { return nil }
    // A window larger than the source may have it in its midst.
    guard let bounds = Bounds(places) else { return false }
    return bounds.intersects(
      Bounds(west: 0, south: 0, east: Double(source.size.width), north: Double(source.size.height)))
      ? nil : false
  }
}
