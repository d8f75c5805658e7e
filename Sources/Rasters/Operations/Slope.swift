internal import CKernels
internal import Geometry

/// In what slopes are told.
public enum SlopeUnit: Sendable {
  /// Rise over run.
  case ratio
  /// A hundred times rise over run.
  case percent
  /// From 0 for flat to 90 for a wall.
  case degrees

  var code: Int32 {
    switch self {
    case .ratio: Int32(SLOPE_RATIO)
    case .percent: Int32(SLOPE_PERCENT)
    case .degrees: Int32(SLOPE_DEGREES)
    }
  }
}

/// How the edge of a raster gets a slope.
public enum SlopeEdges: Sendable {
  /// The elevations have one pixel more on every side than the slopes.
  case supplied
  /// As `gdaldem -compute_edges`: rows and columns beyond the raster are extrapolated, and a missing
  /// neighbour is given the centre's elevation.
  case computed
}

extension Pixels {
  /// The slope of these elevations by Horn's method, as `gdaldem slope` computes it (in floats).
  ///
  /// Degrees are those of the true arctangent to 2.5 · 10⁻⁵.
  ///
  /// - Parameters:
  ///   - target: float32: with `.supplied` edges two columns and two rows smaller than these, with
  ///     `.computed` ones of the same size.
  ///   - cellWidth: The distance between columns in the unit of the elevations.
  ///   - cellHeight: The distance between rows in the unit of the elevations.
  ///   - noData: The value of missing elevations, in which case they are missing slopes, too. NaN is
  ///     always missing, and is the result where `noData` is nil.
  public func slope(
    into target: MutablePixels, cellWidth: Double, cellHeight: Double, unit: SlopeUnit,
    edges: SlopeEdges = .supplied, noData: Double? = nil
  ) {
    precondition(type == .float32 && target.type == .float32, "slopes are float32 and made of float32")
    precondition(cellWidth > 0 && cellHeight > 0, "cells have a width and a height")
    let perX = Float(1 / (8 * cellWidth))
    let perY = Float(1 / (8 * cellHeight))
    let lost = edges == .supplied ? 2 : 0
    precondition(
      target.size == Size(width: size.width - lost, height: size.height - lost),
      "\(size) elevations do not make \(target.size) slopes")
    if edges == .supplied && noData == nil {
      for y in 0..<target.size.height {
        slope_row(
          floats(y), floats(y + 1), floats(y + 2), target.floats(y), target.size.width, perX, perY, unit.code)
      }
      return
    }
    let rows = ElevationRows(of: self, edges: edges, noData: noData.map { Float($0) })
    let width = target.size.width
    for y in 0..<target.size.height {
      let slopes = target.floats(y)
      let (north, here, south) = rows.three(around: y)
      slope_row(north, here, south, slopes, width, perX, perY, unit.code)
      if edges == .computed {
        for x in 0..<width where slopes[x].isNaN && !here[x + 1].isNaN {
          rows.withNeighbours(of: x) { slope_row($0, $0 + 3, $0 + 6, slopes + x, 1, perX, perY, unit.code) }
        }
      }
      if let noData { nan_to_value(slopes, width, Float(noData)) }
    }
  }

  /// The slope of these elevations by central differences, one-sided at the edges: the rule of numpy's
  /// `gradient`, which the GEDI recipe uses.
  ///
  /// - Parameters:
  ///   - target: float32, of the same size.
  ///   - cellSize: The distance between pixels in the unit of the elevations.
  /// - Precondition: Two columns and two rows or more.
  public func gradientSlope(into target: MutablePixels, cellSize: Double, unit: SlopeUnit) {
    precondition(type == .float32 && target.type == .float32, "slopes are float32 and made of float32")
    precondition(target.size == size, "\(size) elevations do not make \(target.size) slopes")
    precondition(size.width >= 2 && size.height >= 2, "a gradient needs 2×2 pixels or more")
    let whole = Float(1 / cellSize)
    let half = Float(0.5 / cellSize)
    let last = size.width - 1
    for y in 0..<size.height {
      let isEdge = y == 0 || y == size.height - 1
      let north = floats(max(0, y - 1))
      let south = floats(min(size.height - 1, y + 1))
      let here = floats(y)
      let result = target.floats(y)
      let perY = isEdge ? whole : half
      gradient_row(north, here, here + 1, south, result, 1, whole, perY, unit.code)
      gradient_row(north + 1, here, here + 2, south + 1, result + 1, last - 1, half, perY, unit.code)
      gradient_row(
        north + last, here + last - 1, here + last, south + last, result + last, 1, whole, perY, unit.code)
    }
  }

  fileprivate func floats(_ y: Int) -> UnsafePointer<Float> { row(y).assumingMemoryBound(to: Float.self) }
}

extension MutablePixels {
  fileprivate func floats(_ y: Int) -> UnsafeMutablePointer<Float> {
    row(y).assumingMemoryBound(to: Float.self)
  }
}

/// Three rows of elevations with a pixel more than the slopes at both ends. Missing ones are NaN.
private final class ElevationRows {
  private let pixels: Pixels
  private let edges: SlopeEdges
  private let noData: Float?
  private let width: Int
  private let memory: UnsafeMutablePointer<Float>

  init(of pixels: Pixels, edges: SlopeEdges, noData: Float?) {
    self.pixels = pixels
    self.edges = edges
    self.noData = noData
    width = edges == .supplied ? pixels.size.width : pixels.size.width + 2
    memory = .allocate(capacity: 3 * width)
  }

  deinit { memory.deallocate() }

  func three(
    around y: Int
  ) -> (UnsafePointer<Float>, UnsafePointer<Float>, UnsafePointer<Float>) {
    for k in 0..<3 {
      switch edges {
      case .supplied: missing_to_nan(pixels.floats(y + k), memory + k * width, width, noData ?? .nan)
      case .computed: extrapolate(y + k - 1, into: memory + k * width, isEdge: isEdge(y))
      }
    }
    return (UnsafePointer(memory), UnsafePointer(memory + width), UnsafePointer(memory + 2 * width))
  }

  /// The nine elevations around a slope of the rows at hand, missing ones replaced by the one in the
  /// middle.
  func withNeighbours(of x: Int, _ body: (UnsafePointer<Float>) -> Void) {
    let centre = memory[width + x + 1]
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 9) { nine in
      guard let base = nine.baseAddress else { return }
      for k in 0..<9 {
        let value = memory[k / 3 * width + x + k % 3]
        nine[k] = value.isNaN ? centre : value
      }
      body(base)
    }
  }

  private func isEdge(_ y: Int) -> Bool { y == 0 || y == pixels.size.height - 1 }

  /// A row, or the one that goes on in a straight line beyond the raster, and a column more at both
  /// ends: in the first and last row that is the one before it, as gdaldem has it, elsewhere it goes on
  /// in a straight line, too.
  private func extrapolate(_ y: Int, into row: UnsafeMutablePointer<Float>, isEdge clampsColumns: Bool) {
    let count = pixels.size.width
    let height = pixels.size.height
    let edge = min(max(0, y), height - 1)
    missing_to_nan(pixels.floats(edge), row + 1, count, noData ?? .nan)
    if edge != y && height > 1 {
      withUnsafeTemporaryAllocation(of: Float.self, capacity: count) { inner in
        guard let base = inner.baseAddress else { return }
        missing_to_nan(pixels.floats(y < 0 ? 1 : height - 2), base, count, noData ?? .nan)
        extend_line(row + 1, base, row + 1, count)
      }
    }
    if clampsColumns || count < 2 {
      row[0] = row[1]
      row[count + 1] = row[count]
    } else {
      row[0] = 2 * row[1] - row[2]
      row[count + 1] = 2 * row[count] - row[count - 1]
    }
  }
}
