internal import CKernels

/// How the direction of a slope is told, in degrees from 0 up to and without 360.
public enum AspectAngle: Sendable {
  /// Clockwise from north: 90 for a slope that falls to the east.
  case azimuth
  /// Against the clock from east: 90 for a slope that falls to the north.
  case trigonometric
}

extension Pixels {
  /// The direction in which these elevations fall, as `gdaldem aspect` computes it (in floats).
  ///
  /// Angles are those of the true arctangent of the float gradient to 3 · 10⁻⁵ degrees, by a polynomial.
  ///
  /// - Parameters:
  ///   - target: float32: with `.supplied` edges two columns and two rows smaller than these, with
  ///     `.computed` ones of the same size.
  ///   - cellWidth: The distance between columns, in any unit.
  ///   - cellHeight: The distance between rows in the same unit. gdaldem takes cells for square.
  ///   - noData: The value of missing elevations; NaN is always missing.
  ///   - missing: What aspects of and beside missing elevations are; `noData` when nil, or else NaN.
  ///   - flat: What level ground has, which falls nowhere; nil takes the value of missing aspects, as gdaldem
  ///     does, and its -zero_for_flat is 0.
  public func aspect(
    into target: MutablePixels, angle: AspectAngle = .azimuth, cellWidth: Double = 1, cellHeight: Double = 1,
    method: TerrainMethod = .horn, edges: TerrainEdges = .supplied, noData: Double? = nil,
    missing: Double? = nil, flat: Double? = nil
  ) {
    let measure = angle == .azimuth ? TERRAIN_AZIMUTH : TERRAIN_TRIGONOMETRIC
    Terrain(
      measure: Int32(measure), method: method, cellWidth: cellWidth, cellHeight: cellHeight, edges: edges,
      noData: noData, missing: missing, flat: flat ?? missing ?? noData ?? .nan
    ).fill(target, from: self)
  }
}
