internal import CKernels
internal import Geometry

// Scales along both axes, which are separable: the common types and kernels.
extension Warp {
  /// The two axes of a scale, where the fast kernels do this one.
  struct Axes {
    var x: warp_axis
    var y: warp_axis
    /// Whether one axis or both get coarser.
    var reduces: Bool
    /// The number of the kernel.
    var kernel: Int32
  }

  /// How the fast kernels see this warp; nil where the general ways do it.
  func scaling(_ type: PixelType) -> Axes? {
    guard type == .uint8 || type == .uint16 || type == .float32 else { return nil }
    guard case .scale(let x, let y) = mapping.kind, x.ratio > 0, y.ratio > 0 else { return nil }
    let kernel: Int
    switch resampling {
    case .bilinear: kernel = WARP_BILINEAR
    case .cubic: kernel = WARP_CUBIC
    case .lanczos: kernel = WARP_LANCZOS
    case .average: kernel = WARP_BOX
    case .nearest, .mode, .min, .max, .median: return nil
    }
    let isBox = resampling == .average
    let reduces = isBox ? x.ratio > 1 || y.ratio > 1 : stretch != (1, 1)
    let denominators = isBox ? (x: 0, y: 0) : denominator
    let isWhole =
      resampling == .bilinear && !reduces && type != .float32
      && Self.needsWholeWeights(denominators.x * denominators.y)
    let axes = Axes(
      x: axis(x, stretch.x, denominators.x, isWhole), y: axis(y, stretch.y, denominators.y, isWhole),
      reduces: reduces, kernel: Int32(kernel))
    return max(axes.x.taps, axes.y.taps) <= 64 ? axes : nil
  }

  /// Whether sums of bilinear weights in parts of this are exact as whole numbers, but not as fractions.
  private static func needsWholeWeights(_ denominator: Int) -> Bool {
    guard denominator > 0, denominator <= 256 else { return false }
    let odd = denominator >> denominator.trailingZeroBitCount
    return odd > 1 && odd <= 32
  }

  private func axis(
    _ axis: GridMapping.Axis, _ stretch: Double, _ denominator: Int, _ isWhole: Bool
  ) -> warp_axis {
    let isBox = resampling == .average
    let taps =
      isBox
      ? max(2, axis.ratio.rounded(.up) + 1) : 2 * (resampling.radius * stretch).rounded(.up)
    // Targets after which kernels lie on the same fractions of pixels again.
    let repeats =
      isBox
      ? axis.ratio.rounded() == axis.ratio && axis.offset.rounded() == axis.offset ? 1 : nil
      : denominator == 0
        ? nil
        : (1...16).first { abs(axis.ratio * Double($0) - (axis.ratio * Double($0)).rounded()) < 1e-9 }
    let advance = axis.ratio * Double(repeats ?? 0)
    return warp_axis(
      offset: axis.offset, ratio: axis.ratio, stretch: isBox ? 1 : stretch, denominator: Int32(denominator),
      is_whole: isWhole, period: Int64(repeats ?? 0), advance: Int64(min(advance, 64 * 16).rounded()),
      taps: Int64(min(taps, 1000)))
  }

  /// Fills a window of a scale.
  ///
  /// A cubic kernel at full resolution needs all of its pixels: targets by the edges of the raster, where it
  /// has not, are bilinear.
  func scale(
    _ target: MutablePixels, _ window: Window, _ source: warp_source, _ axes: Axes, _ scratch: WarpScratch
  ) {
    guard resampling == .cubic, stretch == (1, 1) else {
      scalePart(target, window, source, axes, window, scratch)
      return
    }
    let columns = Self.complete(axes.x, window.x..<window.maxX, source.grid_width)
    let rows = Self.complete(axes.y, window.y..<window.maxY, source.grid_height)
    let inner = Window(
      x0: columns.lowerBound, y0: rows.lowerBound, x1: columns.upperBound, y1: rows.upperBound)
    scalePart(target, window, source, axes, inner, scratch)
    var edge = axes
    edge.kernel = Int32(WARP_BILINEAR)
    edge.x.taps = 2
    edge.y.taps = 2
    for part in window.parts(around: inner) {
      scalePart(target, window, source, edge, part, scratch)
    }
  }

  /// Those of a run of targets whose four pixels all lie on the raster.
  private static func complete(_ axis: warp_axis, _ targets: Range<Int>, _ size: Int64) -> Range<Int> {
    withUnsafePointer(to: axis) { axis in
      /// The first target whose pixel before the centre is at least `pixel`: positions only grow.
      func first(_ pixel: Int64) -> Int {
        var low = targets.lowerBound
        var high = targets.upperBound
        while low < high {
          let middle = low + (high - low) / 2
          if warp_pixel_before(axis, Int64(middle)) >= pixel { high = middle } else { low = middle + 1 }
        }
        return low
      }
      let start = first(1)
      return start..<max(start, first(size - 2))
    }
  }

  /// Fills a part of a window.
  private func scalePart(
    _ target: MutablePixels, _ window: Window, _ source: warp_source, _ axes: Axes, _ part: Window,
    _ scratch: WarpScratch
  ) {
    guard !part.isEmpty else { return }
    let pixels = target.cropped(to: part.offsetBy(x: -window.x, y: -window.y))
    // What is larger than the caches will not be read from them.
    let streams = pixels.size.area * pixels.type.size > Self.cachedBytes
    withUnsafePointer(to: axes.x) { x in
      withUnsafePointer(to: axes.y) { y in
        withUnsafePointer(to: source) { source in
          let room = scratch.bytes(warp_scale_scratch(x, y, part.width, part.height))
          if axes.reduces {
            warp_reduce(
              source, axes.kernel, x, y, Int64(part.x), Int64(part.y), part.width, part.height, pixels.base,
              pixels.rowBytes, streams, room)
          } else {
            warp_enlarge(
              source, axes.kernel, x, y, Int64(part.x), Int64(part.y), part.width, part.height, pixels.base,
              pixels.rowBytes, streams, room)
          }
        }
      }
    }
  }

  /// Results of more bytes than this go past the caches.
  private static let cachedBytes = 4 << 20
}
