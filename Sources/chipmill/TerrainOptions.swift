import ArgumentParser
import Formats
import Rasters

/// What `slope` and `aspect` have in common: from what, to what, and how gradients are taken.
struct TerrainOptions: ParsableArguments {
  @Argument(
    help: "Elevations: a GeoTIFF in a projected CRS.", completion: .file(extensions: ["tif", "tiff"]))
  var input: String

  @Argument(help: "The GeoTIFF to write.", completion: .file(extensions: ["tif"]))
  var output: String

  @Option(help: "How gradients are taken: horn, zevenbergen-thorne or central.")
  var method = Method.horn

  @Flag(
    help: """
      Extrapolate at the edges and beside missing elevations, as gdaldem -compute_edges; else there is no \
      result. Central differences are one-sided at the edges.
      """)
  var computeEdges = false

  @Option(help: "The band of elevations, from 1.")
  var band = 1

  @Option(help: "deflate, zstd, lzw or none.")
  var compression = TileCompression.deflate

  @Flag(name: .customLong("no-overviews"), help: "Write the full resolution alone, as gdaldem does.")
  var hasNoOverviews = false

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  enum Method: String, ExpressibleByArgument, CaseIterable {
    case horn, central
    case zevenbergenThorne = "zevenbergen-thorne"

    var terrain: TerrainMethod {
      switch self {
      case .horn: .horn
      case .central: .central
      case .zevenbergenThorne: .zevenbergenThorne
      }
    }
  }

  enum TileCompression: String, ExpressibleByArgument, CaseIterable {
    case deflate, zstd, lzw, none
  }

  func validate() throws {
    guard band >= 1 else { throw ValidationError("--band takes a number from 1.") }
    try validateThreads(threads)
    guard !computeEdges || method != .central else {
      throw ValidationError("--compute-edges goes with horn and zevenbergen-thorne, not with central.")
    }
  }

  /// Computes and writes.
  func write(_ measure: FileTerrain.Measure, scale: Double = 1) throws {
    var terrain = FileTerrain(
      measure, method: method.terrain, computesEdges: computeEdges, scale: scale, band: band - 1,
      threads: threads)
    terrain.hasOverviews = !hasNoOverviews
    switch compression {
    case .deflate: terrain.compression = .deflate()
    case .zstd: terrain.compression = .zstd()
    case .lzw: terrain.compression = .lzw
    case .none: terrain.compression = .none
    }
    try terrain.write(try RasterFile(path: input), to: output)
  }
}
