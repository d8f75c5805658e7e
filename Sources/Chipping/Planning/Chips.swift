internal import Formats
public import Geometry
internal import Rasters

/// The windows of all planned chips, in plan order, kept small: a million take some 20 MB.
public struct Chips: Sendable {
  /// The grids that chips lie on; more than one where sites fall into several UTM zones.
  public private(set) var grids: [Grid] = []
  private var gridOf: [UInt16] = []
  private var xs: [Int32] = []
  private var ys: [Int32] = []
  private var widths: [Int32] = []
  private var heights: [Int32] = []
  private var sites: [Int32] = []
  private let size: Size?
  private let naming: Naming

  enum Naming: Sendable {
    /// Grid cells: site number = row · columns + column.
    case cells(columns: Int)
    case sites(any SiteList)
  }

  /// Sites without a window on a scene, as one that would reach over its edge: planned, and rejected without
  /// a look at a pixel.
  public private(set) var outside: [Int] = []
  private var outsideReasons: [UInt8] = []
  private var reasons = ["outside"]

  init(size: Size?, naming: Naming) {
    self.size = size
    self.naming = naming
  }

  /// The chips that have a window; sites outside of the scene are not among them.
  public var count: Int { xs.count }

  /// The window of a chip on its grid; it reaches outside where chips are padded.
  public func window(_ chip: Int) -> Window {
    Window(
      x: Int(xs[chip]), y: Int(ys[chip]), width: size?.width ?? Int(widths[chip]),
      height: size?.height ?? Int(heights[chip]))
  }

  /// The number of the chip's grid in `grids`.
  public func gridIndex(_ chip: Int) -> Int { Int(gridOf[chip]) }

  /// The grid that a chip lies on, as a whole; `cropped(to:)` its window for the chip alone.
  public func grid(_ chip: Int) -> Grid { grids[gridIndex(chip)] }

  /// The number of the chip's site in the user's order.
  public func site(_ chip: Int) -> Int { Int(sites[chip]) }

  /// The chip's name: the user's, or row and column.
  public func id(_ chip: Int) -> String { id(ofSite: site(chip)) }

  /// The name of a site, also of one without a chip.
  public func id(ofSite site: Int) -> String {
    switch naming {
    case .sites(let sites): sites.id(site)
    case .cells(let columns): "r\(padded(site / columns))_c\(padded(site % columns))"
    }
  }

  /// Where a site is, in longitude and latitude; nil for cells of a grid.
  func centre(ofSite site: Int) -> Point? {
    if case .sites(let sites) = naming { sites.shape(site).centre } else { nil }
  }

  /// The user's further columns for a chip.
  public func properties(_ chip: Int) -> [String] {
    if case .sites(let sites) = naming { sites.properties(site(chip)) } else { [] }
  }

  /// What is drawn at the chip's site, and where that is in longitude and latitude; nil for cells of a grid.
  func drawn(_ chip: Int) -> (centre: Point, value: Double)? {
    guard case .sites(let sites) = naming else { return nil }
    return (sites.shape(site(chip)).centre, sites.value(site(chip)))
  }

  mutating func append(_ window: Window, grid: Int, site: Int) {
    gridOf.append(UInt16(grid))
    xs.append(Int32(clamping: window.x))
    ys.append(Int32(clamping: window.y))
    if size == nil {
      widths.append(Int32(clamping: window.width))
      heights.append(Int32(clamping: window.height))
    }
    sites.append(Int32(site))
  }

  mutating func appendOutside(site: Int, reason: Int = 0) {
    outside.append(site)
    outsideReasons.append(UInt8(reason))
  }

  /// Why a site of `outside` has no window.
  func reason(ofOutside index: Int) -> String { reasons[Int(outsideReasons[index])] }

  mutating func add(_ grid: Grid) throws -> Int {
    guard grids.count < Int(UInt16.max) else {
      throw ChippingError("the sites lie on more than \(UInt16.max) grids; build them in parts")
    }
    grids.append(grid)
    return grids.count - 1
  }

  /// Brings the chips into the order of their grids, on each of `key`, and where that is equal of the sites.
  ///
  /// - Parameter key: A row and a column, each below 2²⁴ in effect.
  mutating func sort(by key: (Int) -> (row: Int, column: Int)) {
    // Packed, since there may be many millions.
    var keys: [(key: UInt64, site: Int32, chip: Int32)] = []
    keys.reserveCapacity(count)
    for chip in 0..<count {
      let (row, column) = key(chip)
      func part(_ value: Int) -> UInt64 { UInt64(min(max(0, value), 1 << 24 - 1)) }
      keys.append(
        (UInt64(gridOf[chip]) << 48 | part(row) << 24 | part(column), sites[chip], Int32(chip)))
    }
    keys.sort { $0.key != $1.key ? $0.key < $1.key : $0.site < $1.site }
    let order = keys.map(\.chip)
    keys = []
    gridOf = order.map { gridOf[Int($0)] }
    xs = order.map { xs[Int($0)] }
    ys = order.map { ys[Int($0)] }
    sites = order.map { sites[Int($0)] }
    if size == nil {
      widths = order.map { widths[Int($0)] }
      heights = order.map { heights[Int($0)] }
    }
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }
}

extension Chips {
  /// Lays out the windows of a recipe.
  ///
  /// - Parameter inside: Whether a window of a grid, given by its number, lies wholly (`true`), not at all
  ///   (`false`) or partly (nil) on the image's source.
  /// - Parameter limit: The most windows that there is memory for.
  static func laidOut(
    for recipe: Recipe, limit: Int, inside: (Window, Int, Grid) throws -> Bool?
  ) throws -> Chips {
    switch recipe.sites {
    case .grid(let stride, let edge, let area):
      guard let size = recipe.chipSize else {
        throw ChippingError("a regular grid of chips needs a size: add --size 256")
      }
      guard case .grid(let grid) = recipe.target else {
        throw ChippingError(
          "chips side by side lie on the scene's own grid; --crs goes with points or polygons")
      }
      return try cells(of: grid, size: size, stride: stride, edge: edge, area: area, limit: limit)
    case .points(let sites, let edge):
      guard let size = recipe.chipSize else {
        throw ChippingError("points need the size of their windows: --size 32")
      }
      return try windows(of: sites, size: size, edge: edge, target: recipe.target, inside: inside)
    case .polygons(let sites, let edge):
      return try windows(of: sites, size: recipe.chipSize, edge: edge, target: recipe.target, inside: inside)
    }
  }

  private static func cells(
    of grid: Grid, size: Size, stride: Size, edge: EdgePolicy, area: [Polygon], limit: Int
  ) throws -> Chips {
    // Before anything is allocated: a header can claim any size.
    let most = (grid.size.width / stride.width + 2).multipliedReportingOverflow(
      by: grid.size.height / stride.height + 2)
    guard !most.overflow, most.partialValue <= min(limit, Int(Int32.max)) else {
      throw ChippingError(
        "\(grid.size) pixels at a stride of \(stride) are up to "
          + "\(most.overflow ? Int.max : most.partialValue) chips, more than --memory holds a plan for; "
          + "choose a larger --stride or raise --memory")
    }
    func starts(_ length: Int, _ size: Int, _ stride: Int) -> [Int] {
      switch edge {
      case .drop:
        return length < size ? [] : Array(Swift.stride(from: 0, through: length - size, by: stride))
      case .pad:
        return Array(Swift.stride(from: 0, to: max(1, length - size + stride), by: stride))
      case .shift:
        guard length >= size else { return [] }
        var all = Array(Swift.stride(from: 0, through: length - size, by: stride))
        if let last = all.last, last + size < length { all.append(length - size) }
        return all
      }
    }
    let columns = starts(grid.size.width, size.width, stride.width)
    let rows = starts(grid.size.height, size.height, stride.height)
    guard !columns.isEmpty, !rows.isEmpty else {
      throw ChippingError(
        "no \(size) chip fits into the scene's \(grid.size) pixels; choose a smaller --size or --edge pad")
    }
    let areas = try area.isEmpty ? nil : AreaTest(area, on: grid)
    var chips = Chips(size: size, naming: .cells(columns: columns.count))
    let index = try chips.add(grid)
    for (j, y) in rows.enumerated() {
      for (i, x) in columns.enumerated() {
        let window = Window(x: x, y: y, width: size.width, height: size.height)
        if let areas, !areas.touches(window) { continue }
        chips.append(window, grid: index, site: j * columns.count + i)
      }
    }
    return chips
  }

  private static func windows(
    of sites: any SiteList, size: Size?, edge: PointEdgePolicy, target: Recipe.Target,
    inside: (Window, Int, Grid) throws -> Bool?
  ) throws -> Chips {
    guard sites.count <= Int(Int32.max) else { throw ChippingError("more than 2 billion sites") }
    var chips = Chips(size: size, naming: .sites(sites))
    var lattices: [Int: (index: Int, grid: Grid, transform: CoordinateTransform)] = [:]
    let transforms = CoordinateTransforms()
    if case .acquisitions(let acquisitions, _, let reasons) = target {
      chips.reasons += reasons
      // All have a number, so that a chip's grid tells its acquisition.
      for (number, acquisition) in acquisitions.enumerated() {
        guard let crs = acquisition.grid.crs else {
          throw ChippingError(
            "\(acquisition.name): has no CRS; assign one, for example with gdal_edit.py -a_srs")
        }
        lattices[number] = (
          try chips.add(acquisition.grid), acquisition.grid, try transforms.transform(from: .wgs84, to: crs)
        )
      }
    }
    for number in 0..<sites.count {
      let shape = sites.shape(number)
      let centre = shape.centre
      guard abs(centre.y) <= 90, abs(centre.x) <= 540 else {
        throw ChippingError(
          "site '\(sites.id(number))': \(centre.x), \(centre.y) is not a longitude and latitude")
      }
      let key: Int
      switch target {
      case .grid, .crs: key = 0
      case .acquisitions(_, let of, _):
        key = Int(of[number])
        if key < 0 {
          chips.appendOutside(site: number, reason: -key)
          continue
        }
      case .utm:
        key = CRS.utmZone(longitude: centre.x, latitude: centre.y) * 2 + (centre.y < 0 ? 1 : 0)
        if !(-80...84).contains(centre.y) { _ = try CRS.utm(longitude: centre.x, latitude: centre.y) }
      }
      if lattices[key] == nil {
        let grid = try target.lattice(around: centre)
        guard let crs = grid.crs else {
          throw ChippingError("the scene has no CRS, so points in longitude and latitude have no place on it")
        }
        lattices[key] = (try chips.add(grid), grid, try transforms.transform(from: .wgs84, to: crs))
      }
      guard let (index, grid, transform) = lattices[key] else { continue }
      let window: Window
      do { window = try shape.window(of: size, on: grid, transform) } catch {
        throw ChippingError("site '\(sites.id(number))': \(error)")
      }
      switch (try inside(window, index, grid), edge) {
      case (true, _), (nil, .pad): chips.append(window, grid: index, site: number)
      case (false, _), (nil, .drop): chips.appendOutside(site: number)
      }
    }
    return chips
  }
}

extension Recipe.Target {
  /// The grid of chips at a place.
  fileprivate func lattice(around centre: Point) throws -> Grid {
    switch self {
    case .grid(let own): own
    case .crs(let crs, let resolution):
      try Grid.lattice(crs: crs, resolution: resolution, around: centre)
    case .utm(let resolution):
      try Grid.lattice(
        crs: try CRS.utm(longitude: centre.x, latitude: centre.y), resolution: resolution, around: centre)
    case .acquisitions: preconditionFailure("acquisitions have grids of their own")
    }
  }
}

/// Which windows touch an area of interest.
private struct AreaTest {
  private let areas: [PreparedPolygon]
  private let grid: Grid

  init(_ polygons: [Polygon], on grid: Grid) throws {
    guard let crs = grid.crs else {
      throw ChippingError("the scene has no CRS, so an area in longitude and latitude has no place on it")
    }
    let transform = try CoordinateTransform(from: .wgs84, to: crs)
    self.grid = grid
    areas = try polygons.map { try PreparedPolygon(try $0.mapped { transform.transform($0) }) }
  }

  func touches(_ window: Window) -> Bool {
    let bounds = grid.bounds(of: window)
    return areas.contains { $0.intersects(bounds) }
  }
}

extension Grid {
  /// The lattice of a CRS with pixel edges at whole multiples of the resolution, cut to 200 × 200 km or
  /// 20 000 pixels around a place. Its origin is a multiple of 64 pixels, so windows on it do not depend
  /// on the place.
  static func lattice(crs: CRS, resolution: Double, around place: Point) throws -> Grid {
    guard resolution > 0, resolution.isFinite else {
      throw ChippingError("--resolution is a positive number of the CRS' units")
    }
    let centre = try CoordinateTransform(from: .wgs84, to: crs).transform(place)
    guard centre.x.isFinite, centre.y.isFinite else {
      throw ChippingError("\(place.x), \(place.y) has no place in \(crs); choose another --crs")
    }
    let step = 64 * resolution
    let x = (centre.x / step).rounded(.down) * step - 160 * step
    let y = (centre.y / step).rounded(.up) * step + 160 * step
    return Grid(
      size: Size(321 * 64),
      transform: AffineTransform(west: x, north: y, pixelWidth: resolution, pixelHeight: resolution), crs: crs
    )
  }
}

extension Feature.Shape {
  /// A point, or the middle of a polygon's bounds.
  var centre: Point {
    switch self {
    case .point(let point): point
    case .polygon(let polygon): polygon.bounds.center
    }
  }

  /// The window of `size` around the shape's centre, or the window that covers the shape.
  func window(of size: Size?, on grid: Grid, _ transform: CoordinateTransform) throws -> Window {
    switch (self, size) {
    case (.point, nil): throw ChippingError("a point has no extent of its own: give --size")
    case (.point(let point), .some(let size)):
      let place = transform.transform(point)
      guard place.x.isFinite, place.y.isFinite else {
        throw ChippingError("\(point.x), \(point.y) has no place in \(transform.target)")
      }
      return grid.window(of: size, around: place)
    case (.polygon(let polygon), let size):
      let image = try polygon.mapped { transform.transform($0) }
      guard image.bounds.west.isFinite, image.bounds.north.isFinite, image.bounds.width.isFinite else {
        throw ChippingError("the polygon reaches beyond \(transform.target)")
      }
      if let size { return grid.window(of: size, around: image.bounds.center) }
      return grid.window(covering: image.bounds)
    }
  }
}

extension Polygon {
  /// The polygon with every position transformed.
  func mapped(_ transform: (Point) -> Point) throws(GeometryError) -> Polygon {
    try Polygon(parts: parts.map { rings in rings.map { ring in ring.map(transform) } })
  }
}
