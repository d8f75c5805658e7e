import Geometry

/// What a chip costs, by how many there are.
struct CurvePoint: Encodable {
  /// Points at random places, or windows of a regular grid.
  var kind: String
  var chips: Int
  var wall: Double
  var cpu: Double
  var peakMiB: Int
}

/// Builds of a thousand to a million chips of 32 × 32 pixels from one band.
struct CurveBenchmarks {
  let world: World
  let tool: Tool
  let threads: Int

  func run(upTo most: Int = 1_000_000) throws -> [CurvePoint] {
    var points: [CurvePoint] = []
    let side = try world.grid().size.width
    for count in [1000, 10_000, 100_000, 1_000_000] where count <= most {
      let sites = try world.writePoints(count)
      points.append(try build(["--points", sites], kind: "points"))
      // As many rows and columns of windows as make the count.
      let stride = max(1, Int(Double(side - 32) / Double(count).squareRoot()))
      points.append(try build(["--stride", "\(stride)"], kind: "regular grid"))
      world.remove(sites)
    }
    return points
  }

  private func build(_ sites: [String], kind: String) throws -> CurvePoint {
    let output = world.fresh("curve")
    defer { world.remove(output) }
    let (cost, summary) = try tool.build(
      [world.scene, "--bands", "B02", "--size", "32", "--threads", "\(threads)", "--output", output] + sites
        + ["--format", "hdf5", "--compression", "none"])
    return CurvePoint(
      kind: kind, chips: summary.written, wall: cost.wall, cpu: cost.cpu, peakMiB: cost.peakBytes >> 20)
  }
}
