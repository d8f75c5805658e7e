internal import CKernels
internal import Geometry

// Modes of class maps reduced by whole numbers, the commonest of them.
extension Warp {
  /// Pixels on a side of a box, where all boxes are whole pixels that the fast kernel takes; else nil.
  func modeBox(_ type: PixelType) -> (x: Int, y: Int)? {
    guard resampling == .mode, type == .uint8, case .scale(let x, let y) = mapping.kind else { return nil }
    let sides = 1.0...Double(MODE_SIDE_LIMIT)
    func isWhole(_ axis: GridMapping.Axis) -> Bool {
      sides.contains(axis.ratio) && axis.ratio.rounded() == axis.ratio
        && axis.offset.rounded() == axis.offset && abs(axis.offset) < 0x1p30
    }
    guard isWhole(x), isWhole(y) else { return nil }
    return (Int(x.ratio), Int(y.ratio))
  }

  /// Fills a window with the modes of whole boxes; those that the raster's edge cuts are left to `general`,
  /// which is given parts of the window.
  func fillModes(
    _ target: MutablePixels, _ window: Window, _ source: warp_source, box: (x: Int, y: Int),
    general: (Window) -> Void
  ) {
    guard case .scale(let x, let y) = mapping.kind else { return }
    let columns = Self.uncut(x, window.x..<window.maxX, mapping.source.size.width)
    let rows = Self.uncut(y, window.y..<window.maxY, mapping.source.size.height)
    let inner = Window(
      x0: columns.lowerBound, y0: rows.lowerBound, x1: columns.upperBound, y1: rows.upperBound)
    let hasNoData = source.has_no_data && PixelType.uint8.holds(source.no_data)
    let avoidsFill = source.avoids_fill && PixelType.uint8.holds(source.fill)
    let noData = hasNoData ? UInt8(source.no_data) : 0
    var fill: UInt8 = 0
    fill_pixels(PixelType.uint8.code, &fill, 1, source.fill)
    for v in inner.y..<inner.maxY where inner.width > 0 {
      let first = source.pixels + (Int(y.offset) + v * box.y - Int(source.y)) * source.stride_bytes
      mode_boxes(
        (first + Int(x.offset) + inner.x * box.x - Int(source.x)).assumingMemoryBound(to: UInt8.self),
        source.stride_bytes, box.x, box.y, target.bytes(v - window.y) + (inner.x - window.x), inner.width,
        hasNoData, noData, fill, avoidsFill)
    }
    for part in window.parts(around: inner) where !part.isEmpty { general(part) }
  }

  /// Those of a run of targets whose boxes lie on the raster as a whole.
  private static func uncut(_ axis: GridMapping.Axis, _ targets: Range<Int>, _ size: Int) -> Range<Int> {
    let side = Int(axis.ratio)
    let offset = Int(axis.offset)
    // Rounded up and down, of numbers of either sign.
    let first = Int((Double(-offset) / Double(side)).rounded(.up))
    let end = Int((Double(size - offset) / Double(side)).rounded(.down))
    let start = min(max(targets.lowerBound, first), targets.upperBound)
    return start..<max(start, min(targets.upperBound, end))
  }
}

extension Window {
  /// What lies around a window inside of this one: the rows above and below, then the columns left and right.
  func parts(around inner: Window) -> [Window] {
    [
      Window(x0: x, y0: y, x1: maxX, y1: inner.y), Window(x0: x, y0: inner.maxY, x1: maxX, y1: maxY),
      Window(x0: x, y0: inner.y, x1: inner.x, y1: inner.maxY),
      Window(x0: inner.maxX, y0: inner.y, x1: maxX, y1: inner.maxY),
    ]
  }
}
