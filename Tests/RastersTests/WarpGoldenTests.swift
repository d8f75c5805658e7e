import Geometry
import Rasters
import TestSupport
import Testing

/// Warps held against GDAL's.
@Suite(.enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"))
struct WarpGoldenTests {
  /// How far a result may be from GDAL's, and how many pixels differ at all.
  struct Difference: CustomStringConvertible {
    var worst = 0.0
    var differing = 0
    var missing = 0
    var count = 0
    var description: String { "worst \(worst), \(differing) differ, \(missing) missing otherwise, of \(count)" }

    init(_ ours: [Double], _ theirs: [Double], missing noData: Double) {
      count = theirs.count
      for (a, b) in zip(ours, theirs) {
        let aMissing = a == noData || a.isNaN
        let bMissing = b == noData || b.isNaN
        if aMissing != bMissing { missing += 1 }
        if aMissing || bMissing { continue }
        if a != b { differing += 1 }
        worst = max(worst, abs(a - b))
      }
    }
  }

  static func grid(_ size: Size, _ t: [Double], _ crs: CRS?) -> Grid {
    Grid(size: size, transform: AffineTransform(t[0], t[1], t[2], t[3], t[4], t[5]), crs: crs)
  }

  /// All pixels of the mapping's target, as numbers.
  static func warped(_ input: Golden.Array, _ warp: Warp, window: Window? = nil, index: Int = 0) throws -> [Double] {
    let window = window ?? warp.mapping.target.window
    let projector: Projector? = if case .scale = warp.mapping.kind { nil } else { try warp.mapping.projector() }
    let coordinates = warp.coordinates(of: window, projector: projector)
    let reach = warp.sourceWindow(for: window, coordinates)
    return input.withPixels(index) { pixels in
      func run<T: PixelValue>(_: T.Type, _ number: (T) -> Double) -> [Double] {
        Raster<T>(size: window.size) { target in
          warp.fill(
            target, window: window, coordinates, from: pixels.cropped(to: reach), at: reach,
            scratch: WarpScratch())
        }.pixels.map(number)
      }
      switch input.type {
      case .uint8: return run(UInt8.self, Double.init)
      case .uint16: return run(UInt16.self, Double.init)
      case .float32: return run(Float.self, Double.init)
      default: preconditionFailure("no golden input is \(input.type)")
      }
    }
  }

  static func resampling(_ name: String) -> Resampling? {
    name == "near" ? .nearest : name == "med" ? .median : Resampling(rawValue: name)
  }

  /// Rescaled rasters, same CRS: `gdalwarp` and rasterio's `reproject`.
  @Test func rescalesAsGDALDoes() throws {
    let golden = try Golden("resample")
    var tried = 0
    var report: [String] = []
    for entry in try Golden.manifest("resample") {
      guard let key = entry["key"] as? String, key.hasPrefix("warp|") || key.hasPrefix("cli_gdalwarp|"),
        let resampling = Self.resampling(String(key.split(separator: "|").last!)),
        let expected = golden[key], let name = entry["input"] as? String, let input = golden[name]
      else { continue }
      let noData = entry["nodata"] as? Double ?? (name.hasSuffix("_nd") ? (input.type == .float32 ? -9999 : 0) : nil)
      let crs = try CRS("EPSG:32632")
      let width = Double(input.size.width) * 10
      let height = Double(input.size.height) * 10
      let source = Self.grid(input.size, [10, 0, 600_000, 0, -10, 5_400_000], crs)
      let target = Self.grid(
        expected.size,
        [width / Double(expected.size.width), 0, 600_000, 0, -height / Double(expected.size.height), 5_400_000],
        crs)
      let warp = Warp(
        mapping: try GridMapping(from: target, to: source), resampling: resampling, sourceNoData: noData,
        fill: noData ?? 0)
      let ours = try Self.warped(input, warp)
      let difference = Difference(ours, expected.numbers, missing: noData ?? .nan)
      tried += 1
      let tolerance = input.type == .float32 ? 1e-3 : 1
      if difference.worst > tolerance || difference.missing > 0
        || (input.type != .float32 && difference.differing * 20 > difference.count)
      {
        report.append("\(key): \(difference)")
      }
    }
    #expect(tried > 200)
    #expect(report.isEmpty, "\(report.count) of \(tried) differ:\n\(report.joined(separator: "\n"))")
  }
}
