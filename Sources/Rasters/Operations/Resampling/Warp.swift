internal import CKernels
public import Geometry

/// Samples a raster onto a grid, as `gdalwarp` does.
///
/// - A target pixel whose centre lies outside of the source, or on a missing pixel, is `fill` (kernels:
///   nearest, bilinear, cubic, lanczos). Else it is one weighted mean over the pixels that are there, so
///   that missing ones never bleed into it.
/// - `average` weighs pixels by the area that the target covers; `mode`, `min`, `max` and `median` (the
///   lower one of an even count) take every pixel it touches. They are `fill` only where all are missing.
/// - Where the target is coarser the kernel is stretched by the ratio, else details would alias.
/// - Integer results round half up and are clamped. Where the source has a no-data value, a result equal
///   to `fill` moves by one, so that it stays valid.
///
/// A target pixel's value depends neither on the window it is computed in nor on how much more of the
/// source is supplied than `sourceWindow(for:_:)` asks.
///
/// Scales of `uint8`, `uint16` and `float32` by bilinear, cubic, lanczos and average are summed in single
/// precision, other ways in double: an integer may come out one off where the exact mean lies within a few
/// hundredths of a half. Averages of whole boxes, and bilinear at two, three and six times the resolution,
/// are exact.
public struct Warp: Sendable {
  /// From target to source positions.
  public let mapping: GridMapping
  /// The kernel.
  public let resampling: Resampling
  /// The value that is missing in the source. NaN is always missing in float rasters.
  public let sourceNoData: Double?
  /// The value of target pixels that have no valid source.
  public let fill: Double
  /// How many times wider than at full resolution the kernel is, on each axis.
  let stretch: (x: Double, y: Double)
  /// Where every target pixel is one source pixel: the distance between their columns and rows.
  private let wholeOffset: (x: Int, y: Int)?
  /// What positions on each axis are multiples of: one over this; 0 where there is no such fraction.
  let denominator: (x: Int, y: Int)

  /// - Parameter transforms: Those of the thread, where it makes many. Of a mapping through PROJ, this asks
  ///   for the scale once; without them, that costs about a millisecond.
  public init(
    mapping: GridMapping, resampling: Resampling, sourceNoData: Double?, fill: Double,
    transforms: CoordinateTransforms = CoordinateTransforms()
  ) {
    self.mapping = mapping
    self.resampling = resampling
    self.sourceNoData = sourceNoData
    self.fill = fill
    let ratio = Self.ratio(of: mapping, transforms)
    stretch = (Self.stretch(ratio.x), Self.stretch(ratio.y))
    if case .scale(let x, let y) = mapping.kind {
      denominator = (Self.denominator(of: x), Self.denominator(of: y))
      let isWhole =
        x.ratio == 1 && y.ratio == 1 && x.offset.rounded() == x.offset && y.offset.rounded() == y.offset
      wholeOffset = isWhole ? (Self.whole(x.offset), Self.whole(y.offset)) : nil
    } else {
      denominator = (0, 0)
      wholeOffset = nil
    }
  }

  /// Where the pixels of a window of the target lie on the source.
  public enum Coordinates: Sendable {
    /// At the mapping's offset and ratio.
    case scale
    /// Between the nodes of a lattice.
    case mesh(CoordinateMesh)

    fileprivate var isMesh: Bool { if case .mesh = self { true } else { false } }
  }

  /// - Parameter projector: This thread's, needed where the mapping goes through PROJ.
  public func coordinates(of window: Window, projector: Projector?) -> Coordinates {
    guard case .projected = mapping.kind else { return .scale }
    guard let projector else { preconditionFailure("a mapping through PROJ needs a projector") }
    return .mesh(projector.mesh(for: window))
  }

  /// The source pixels, with those around that the kernel needs, that `fill(_:window:_:from:at:scratch:)`
  /// reads for a window of the target; clipped to the source, and empty where nothing overlaps.
  public func sourceWindow(for window: Window, _ coordinates: Coordinates) -> Window {
    let nothing = Window(x: 0, y: 0, width: 0, height: 0)
    if window.isEmpty { return nothing }
    if case .scale = coordinates, case .scale(let x, let y) = mapping.kind {
      let columns = reach(window.x, window.maxX, x, stretch.x)
      let rows = reach(window.y, window.maxY, y, stretch.y)
      let clipped = mapping.source.window.intersection(
        Window(x0: columns.first, y0: rows.first, x1: columns.end, y1: rows.end))
      return clipped.isEmpty ? nothing : clipped
    }
    guard let extent = extent(of: window, coordinates) else { return nothing }
    let marginX = margin(stretch.x)
    let marginY = margin(stretch.y)
    let reached = Window(
      x0: Self.whole(extent.west.rounded(.down)) - marginX,
      y0: Self.whole(extent.south.rounded(.down)) - marginY,
      x1: Self.whole(extent.east.rounded(.up)) + marginX, y1: Self.whole(extent.north.rounded(.up)) + marginY)
    let clipped = mapping.source.window.intersection(reached)
    return clipped.isEmpty ? nothing : clipped
  }

  /// The source pixels of one axis that target pixels from `start` up to `end` read: those that they
  /// touch, or that the kernel around their centres does. A block beyond them is not decoded.
  private func reach(
    _ start: Int, _ end: Int, _ axis: GridMapping.Axis, _ stretch: Double
  ) -> (first: Int, end: Int) {
    if wholeOffset != nil {
      let offset = Self.whole(axis.offset)
      return (start + offset, end + offset)
    }
    // Edges for areas; for the others the centres of the outermost pixels.
    let inset: Double
    let radius: Double
    switch resampling {
    case .average, .mode, .min, .max, .median: (inset, radius) = (0, 0)
    case .nearest: (inset, radius) = (0.5, 0)
    case .bilinear, .cubic, .lanczos: (inset, radius) = (0.5, resampling.radius * stretch)
    }
    let a = axis.offset + axis.ratio * (Double(start) + inset)
    let b = axis.offset + axis.ratio * (Double(end) - inset)
    let slack = 1e-6
    return (
      Self.whole((min(a, b) - radius + (radius > 0 ? 0.5 : 0) - slack).rounded(.down)),
      Self.whole((max(a, b) + radius + (radius > 0 ? 0.5 : 0) + slack).rounded(.down)) + (radius > 0 ? 0 : 1)
    )
  }

  /// Fills `target` with the pixels of a window.
  ///
  /// - Parameters:
  ///   - target: Pixels of the source's type, as many as the window has.
  ///   - window: The window of the mapping's target grid; it may reach outside of it.
  ///   - coordinates: Those of this window.
  ///   - source: The pixels of `sourceWindow`.
  ///   - sourceWindow: Where `source` lies on the mapping's source grid; it holds `sourceWindow(for:_:)`.
  public func fill(
    _ target: MutablePixels, window: Window, _ coordinates: Coordinates, from source: Pixels,
    at sourceWindow: Window, scratch: WarpScratch
  ) {
    precondition(target.size == window.size, "\(target.size) pixels for the window \(window)")
    precondition(target.type == source.type, "warping \(source.type) into \(target.type)")
    precondition(source.size == sourceWindow.size, "\(source.size) pixels for the window \(sourceWindow)")
    let needed = self.sourceWindow(for: window, coordinates)
    if needed.isEmpty {
      for y in 0..<window.height { fill_pixels(target.type.code, target.row(y), window.width, fill) }
      return
    }
    precondition(
      sourceWindow.contains(needed) && mapping.source.window.contains(sourceWindow),
      "\(window) needs \(needed) of the source, not \(sourceWindow)")
    let described = describe(source, sourceWindow)
    if let wholeOffset {
      copy(target, window, described, from: source, at: sourceWindow, wholeOffset)
      return
    }
    if let axes = scaling(source.type) {
      scale(target, window, described, axes, scratch)
      return
    }
    if let box = modeBox(source.type) {
      fillModes(target, window, described, box: box) { part in
        gather(
          target.cropped(to: part.offsetBy(x: -window.x, y: -window.y)), part, coordinates, described, scratch
        )
      }
      return
    }
    let isCommon = [.uint8, .uint16, .float32].contains(source.type)
    switch resampling {
    case .bilinear where isCommon && stretch == (1, 1) && coordinates.isMesh:
      sampleFast(target, window, coordinates, described, scratch)
    case .nearest, .bilinear, .cubic, .lanczos:
      sample(target, window, coordinates, described, scratch)
    case .average, .mode, .min, .max, .median:
      gather(target, window, coordinates, described, scratch)
    }
  }

  private func describe(_ source: Pixels, _ window: Window) -> warp_source {
    // A float raster's no-data value is rounded as its pixels are.
    let noData = source.type == .float32 ? sourceNoData.map { Double(Float($0)) } : sourceNoData
    return warp_source(
      pixels: source.base, stride_bytes: source.rowBytes, type: source.type.code, x: Int64(window.x),
      y: Int64(window.y), width: Int64(window.width), height: Int64(window.height),
      grid_width: Int64(mapping.source.size.width), grid_height: Int64(mapping.source.size.height),
      has_no_data: noData != nil, no_data: noData ?? 0, fill: fill,
      avoids_fill: sourceNoData != nil)
  }

  /// Every target pixel from the source pixel that it is.
  private func copy(
    _ target: MutablePixels, _ window: Window, _ described: warp_source, from source: Pixels,
    at sourceWindow: Window, _ offset: (x: Int, y: Int)
  ) {
    let inside = window.intersection(mapping.source.window.offsetBy(x: -offset.x, y: -offset.y))
    let left = inside.x - window.x
    let right = window.maxX - inside.maxX
    let pixelSize = target.type.size
    withUnsafePointer(to: described) { described in
      for y in window.y..<window.maxY {
        let row = target.row(y - window.y)
        if y < inside.y || y >= inside.maxY {
          fill_pixels(target.type.code, row, window.width, fill)
          continue
        }
        let x = inside.x + offset.x - sourceWindow.x
        warp_copy(
          described, source.row(y + offset.y - sourceWindow.y) + x * pixelSize, row + left * pixelSize,
          inside.width)
        if left > 0 { fill_pixels(target.type.code, row, left, fill) }
        if right > 0 { fill_pixels(target.type.code, row + (left + inside.width) * pixelSize, right, fill) }
      }
    }
  }

  /// Bilinear targets of the common types through PROJ, at full resolution.
  private func sampleFast(
    _ target: MutablePixels, _ window: Window, _ coordinates: Coordinates, _ source: warp_source,
    _ scratch: WarpScratch
  ) {
    let count = window.width
    withUnsafePointer(to: source) { source in
      let x = scratch.doubles(5 * count)
      for row in 0..<window.height {
        positions(coordinates, window, u: 0.5, v: Double(row) + 0.5, x, x + count, isFirst: true)
        (x + 2 * count).withMemoryRebound(to: Float.self, capacity: 6 * count) { floats in
          warp_bilinear_row(source, x, x + count, target.row(row), count, floats)
        }
      }
    }
  }

  /// Kernels around the centre of each target pixel.
  private func sample(
    _ target: MutablePixels, _ window: Window, _ coordinates: Coordinates, _ source: warp_source,
    _ scratch: WarpScratch
  ) {
    let count = window.width
    if resampling == .nearest, case .scale(let x, let y) = mapping.kind {
      withUnsafePointer(to: source) { source in
        scratch.floats(count).withMemoryRebound(to: Int32.self, capacity: count) { columns in
          warp_nearest_scale(
            source, x.offset, x.ratio, y.offset, y.ratio, Int64(window.x), Int64(window.y), count,
            window.height, target.base, target.rowBytes, columns)
        }
      }
      return
    }
    let taps = 6 * Int(stretch.x.rounded(.up) + stretch.y.rounded(.up)) + 8
    let x = scratch.doubles(2 * count + taps)
    let y = x + count
    let weights = y + count
    let kernel: Int? =
      switch resampling {
      case .bilinear: WARP_BILINEAR
      case .cubic: WARP_CUBIC
      case .lanczos: WARP_LANCZOS
      default: nil
      }
    withUnsafePointer(to: source) { source in
      for row in 0..<window.height {
        positions(coordinates, window, u: 0.5, v: Double(row) + 0.5, x, y, isFirst: row == 0)
        if let kernel {
          warp_kernel(
            source, Int32(kernel), stretch.x, stretch.y, x, y, target.row(row), count, weights)
        } else {
          warp_nearest(source, x, y, target.row(row), count)
        }
      }
    }
  }

  /// The pixels in the box of each target pixel.
  private func gather(
    _ target: MutablePixels, _ window: Window, _ coordinates: Coordinates, _ source: warp_source,
    _ scratch: WarpScratch
  ) {
    let how =
      switch resampling {
      case .mode: WARP_MODE
      case .min: WARP_MIN
      case .max: WARP_MAX
      case .median: WARP_MEDIAN
      default: WARP_AVERAGE
      }
    // The corners of a row of pixels: two rows of positions, one longer than the row.
    let count = window.width
    let stride = count + 1
    let capacity = how == WARP_MODE || how == WARP_MEDIAN ? boxCapacity(source) : 0
    let north = scratch.doubles(4 * stride + 2 * capacity)
    let south = north + 2 * stride
    let values = south + 2 * stride
    let wide = Window(x: window.x, y: window.y, width: stride, height: window.height)
    withUnsafePointer(to: source) { source in
      for row in 0..<window.height {
        positions(coordinates, wide, u: 0, v: Double(row), north, north + stride, isFirst: true)
        positions(coordinates, wide, u: 0, v: Double(row + 1), south, south + stride, isFirst: true)
        warp_area(
          source, Int32(how), north, north + stride, south + 1, south + stride + 1, target.row(row), count,
          values, capacity)
      }
    }
  }

  /// No box has more pixels than this.
  private func boxCapacity(_ source: warp_source) -> Int { Int(source.width * source.height) }

  /// Positions of one row of target positions, from (window.x + u, window.y + v) on.
  ///
  /// - Parameter isFirst: False where `x` holds the positions of another row of the window.
  private func positions(
    _ coordinates: Coordinates, _ window: Window, u: Double, v: Double, _ x: UnsafeMutablePointer<Double>,
    _ y: UnsafeMutablePointer<Double>, isFirst: Bool
  ) {
    let firstU = Double(window.x) + u
    let onlyV = Double(window.y) + v
    switch coordinates {
    case .scale:
      guard case .scale(let axisX, let axisY) = mapping.kind else {
        preconditionFailure("a mapping through PROJ needs a mesh")
      }
      if isFirst { warp_scale_positions(axisX.offset, axisX.ratio, firstU, x, window.width) }
      warp_scale_positions(axisY.offset + axisY.ratio * onlyV, 0, 0, y, window.width)
    case .mesh(let mesh):
      warp_mesh_positions(
        mesh.x, mesh.y, mesh.columns, mesh.rows, Int64(mesh.step), Int64(mesh.originX), Int64(mesh.originY),
        firstU, onlyV, x, y, window.width)
    }
  }
}
