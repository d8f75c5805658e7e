internal import CKernels
internal import Geometry

/// How the gradient of a terrain is taken from the 3×3 elevations around a pixel.
public enum TerrainMethod: String, Sendable, CaseIterable {
  /// The eight neighbours, those in line with the pixel twice (Horn 1981): gdaldem's default.
  case horn
  /// The four neighbours in line (Zevenbergen and Thorne 1987). Corners only must not be missing.
  case zevenbergenThorne = "zevenbergen-thorne"
  /// The four neighbours in line, one-sided at the edges of the raster, whatever the corners are: the rule
  /// of numpy's `gradient`, and of the GEDI recipe.
  case central
}

/// How the edge of a raster gets a slope or an aspect.
public enum TerrainEdges: Sendable {
  /// The elevations have one pixel more on every side than the results.
  case supplied
  /// As `gdaldem -compute_edges`: rows and columns beyond the raster are extrapolated, and a missing
  /// neighbour is given the centre's elevation. Central differences are one-sided at the edges instead, and
  /// missing beside missing elevations.
  case computed
}

/// What is made of elevations, and how: slopes and aspects have all but the last step in common.
struct Terrain {
  private let method: TerrainMethod
  private let edges: TerrainEdges
  private let noData: Float?
  private var rule: terrain_rule

  /// - Parameters:
  ///   - measure: TERRAIN_SLOPE and so on.
  ///   - flat: The aspect of level ground.
  init(
    measure: Int32, method: TerrainMethod, cellWidth: Double, cellHeight: Double, edges: TerrainEdges,
    noData: Double?, missing: Double?, flat: Double = 0
  ) {
    precondition(cellWidth > 0 && cellHeight > 0, "cells have a width and a height")
    self.method = method
    self.edges = edges
    self.noData = noData.map { Float($0) }
    let steps = method == .horn ? 8.0 : 2.0
    rule = terrain_rule()
    rule.method = Int32(method == .horn ? TERRAIN_HORN : TERRAIN_ZEVENBERGEN_THORNE)
    rule.measure = measure
    rule.per_dx = Float(1 / (steps * cellWidth))
    rule.per_dy = Float(1 / (steps * cellHeight))
    rule.flat = Float(flat)
    rule.missing = Float(missing ?? noData ?? .nan)
  }

  /// Fills `target`.
  ///
  /// - Precondition: Both are float32 and of the sizes that the edges ask for.
  func fill(_ target: MutablePixels, from elevations: Pixels) {
    precondition(
      elevations.type == .float32 && target.type == .float32,
      "slopes and aspects are float32 and made of float32")
    let lost = edges == .supplied ? 2 : 0
    let size = elevations.size
    precondition(
      target.size == Size(width: size.width - lost, height: size.height - lost),
      "\(size) elevations do not make \(target.size) slopes or aspects")
    guard !target.size.isEmpty else { return }
    guard let noData, !noData.isNaN else { return fill(target, fromNaN: elevations) }
    // Missing elevations as NaN, in a copy.
    let copy = UnsafeMutablePointer<Float>.allocate(capacity: size.area)
    defer { copy.deallocate() }
    for y in 0..<size.height {
      missing_to_nan(elevations.floats(y), copy + y * size.width, size.width, noData)
    }
    fill(target, fromNaN: Pixels(base: copy, type: .float32, size: size))
  }

  private func fill(_ target: MutablePixels, fromNaN elevations: Pixels) {
    switch (method, edges) {
    case (.central, .supplied):
      for y in 0..<target.size.height {
        let (north, here, south) = (elevations.floats(y), elevations.floats(y + 1), elevations.floats(y + 2))
        withUnsafePointer(to: rule) {
          gradient_row(
            north + 1, here, here + 1, here + 2, south + 1, target.floats(y), target.size.width, $0)
        }
      }
    case (.central, .computed): oneSided(target, from: elevations)
    case (_, .supplied): block(target, from: elevations)
    case (_, .computed): extrapolated(target, from: elevations)
    }
  }

  private func block(_ target: MutablePixels, from elevations: Pixels) {
    withUnsafePointer(to: rule) {
      terrain_block(
        elevations.floats(0), elevations.rowBytes / 4, target.floats(0), target.rowBytes / 4,
        target.size.width, target.size.height, $0)
    }
  }

  /// Central differences; at an edge the pixel itself stands in for the neighbour beyond, one step away.
  private func oneSided(_ target: MutablePixels, from elevations: Pixels) {
    let (width, height) = (target.size.width, target.size.height)
    for y in 0..<height {
      let (above, below) = (max(0, y - 1), min(height - 1, y + 1))
      let (north, here, south) = (elevations.floats(above), elevations.floats(y), elevations.floats(below))
      let row = target.floats(y)
      var inner = rule
      if below - above == 1 { inner.per_dy *= 2 }
      if width > 2 {
        gradient_row(north + 1, here, here + 1, here + 2, south + 1, row + 1, width - 2, &inner)
      }
      var edge = inner
      edge.per_dx *= 2
      let last = width - 1
      gradient_row(north, here, here, here + min(1, last), south, row, 1, &edge)
      gradient_row(
        north + last, here + max(0, last - 1), here + last, here + last, south + last, row + last, 1, &edge)
    }
  }

  /// The inside as ever, then the border and what lies beside missing elevations, a pixel at a time.
  private func extrapolated(_ target: MutablePixels, from elevations: Pixels) {
    let (width, height) = (target.size.width, target.size.height)
    if width > 2 && height > 2 {
      block(
        target.cropped(to: Window(x: 1, y: 1, width: width - 2, height: height - 2)), from: elevations)
    }
    let isWhole = (0..<height).map { y in
      count_value(PixelType.float32.code, elevations.floats(y), width, .nan) == 0
    }
    for y in 0..<height {
      let isEdge = y == 0 || y == height - 1
      let isComplete = isWhole[max(0, y - 1)...min(height - 1, y + 1)].allSatisfy(\.self)
      if isEdge || !isComplete {
        for x in 0..<width where isEdge || x == 0 || x == width - 1 || lacks(elevations, beside: x, y) {
          single(target, x, y, from: elevations)
        }
      } else {
        single(target, 0, y, from: elevations)
        single(target, width - 1, y, from: elevations)
      }
    }
  }

  /// Whether one of the eight neighbours of an inner pixel is missing.
  private func lacks(_ elevations: Pixels, beside x: Int, _ y: Int) -> Bool {
    for row in y - 1...y + 1 {
      let here = elevations.floats(row) + x
      if here[-1].isNaN || here[0].isNaN || here[1].isNaN { return true }
    }
    return false
  }

  /// One pixel, as `gdaldem -compute_edges` has it: a row beyond the raster goes on in a straight line, and
  /// so does a column, except in the first and the last row, where it is the one before it again. What is
  /// missing then is as high as the centre.
  private func single(_ target: MutablePixels, _ x: Int, _ y: Int, from elevations: Pixels) {
    let (width, height) = (target.size.width, target.size.height)
    let centre = elevations.floats(y)[x]
    let isEdgeRow = y == 0 || y == height - 1
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 9) { nine in
      guard let base = nine.baseAddress else { return }
      for k in 0..<9 {
        let (column, row) = (x + k % 3 - 1, y + k / 3 - 1)
        let (nearX, nearY) = (min(max(0, column), width - 1), min(max(0, row), height - 1))
        var value = elevations.floats(nearY)[nearX]
        if row != nearY, height > 1 {
          value = 2 * value - elevations.floats(2 * nearY - row)[nearX]
        } else if column != nearX, width > 1, !isEdgeRow {
          value = 2 * value - elevations.floats(nearY)[2 * nearX - column]
        }
        nine[k] = value.isNaN ? centre : value
      }
      withUnsafePointer(to: rule) { terrain_block(base, 3, target.floats(y) + x, 1, 1, 1, $0) }
    }
  }
}

extension Pixels {
  fileprivate func floats(_ y: Int) -> UnsafePointer<Float> { row(y).assumingMemoryBound(to: Float.self) }
}

extension MutablePixels {
  fileprivate func floats(_ y: Int) -> UnsafeMutablePointer<Float> {
    row(y).assumingMemoryBound(to: Float.self)
  }
}
