internal import CKernels

/// In what slopes are told.
public enum SlopeUnit: Sendable {
  /// Rise over run.
  case ratio
  /// A hundred times rise over run.
  case percent
  /// From 0 for flat to 90 for a wall.
  case degrees
}

extension Pixels {
  /// The slope of these elevations, as `gdaldem slope` computes it (in floats).
  ///
  /// Degrees are those of the true arctangent of the float gradient to 1.5 · 10⁻⁵, by a polynomial.
  ///
  /// - Parameters:
  ///   - target: float32: with `.supplied` edges two columns and two rows smaller than these, with
  ///     `.computed` ones of the same size.
  ///   - cellWidth: The distance between columns in the unit of the elevations.
  ///   - cellHeight: The distance between rows in the unit of the elevations.
  ///   - noData: The value of missing elevations; NaN is always missing.
  ///   - missing: What slopes of and beside missing elevations are; `noData` when nil, or else NaN.
  public func slope(
    into target: MutablePixels, cellWidth: Double, cellHeight: Double, unit: SlopeUnit,
    method: TerrainMethod = .horn, edges: TerrainEdges = .supplied, noData: Double? = nil,
    missing: Double? = nil
  ) {
    // Percents are the slopes of a terrain on cells a hundredth as wide.
    let scale = unit == .percent ? 0.01 : 1
    let measure = unit == .degrees ? TERRAIN_DEGREES : TERRAIN_SLOPE
    Terrain(
      measure: Int32(measure), method: method, cellWidth: cellWidth * scale, cellHeight: cellHeight * scale,
      edges: edges, noData: noData, missing: missing
    ).fill(target, from: self)
  }
}
