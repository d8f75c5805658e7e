import Geometry
import Rasters
import TestSupport
import Testing

/// Whole rasters rescaled on their own extent, as `gdal_translate -outsize` and overviews do through GDAL's
/// RasterIO. Chipmill's rule is the warper's: this holds it against RasterIO wherever the two agree.
@Suite(.enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"))
struct RasterIOGoldenTests {
  /// Why a result of RasterIO is none that Chipmill promises; nil where it is promised.
  static func exclusion(_ kernel: String, scale: String, hasNoData: Bool) -> String? {
    if kernel == "cubic_spline" { return "no such kernel" }
    if ["nearest", "average", "mode"].contains(kernel) { return nil }
    if hasNoData {
      return "RasterIO takes the mean of each axis by itself, the warper one of all pixels there"
    }
    if scale.hasPrefix("up") {
      // In the middle of a pixel, noise in positions decides which pixels the kernel begins with.
      return kernel == "cubic" ? "by the edges RasterIO cuts the kernel, the warper is bilinear" : nil
    }
    if scale.hasPrefix("down2") { return "the warper takes ratios within 0.05 of a whole number for it" }
    return kernel == "lanczos" && scale == "down0.4" ? "the warper cuts a few columns off the kernel" : nil
  }

  @Test func agreesWithRasterIOWhereTheWarperDoes() throws {
    let golden = try Golden("resample")
    var tried = 0
    var excluded: [String: Int] = [:]
    var report: [String] = []
    for entry in try Golden.manifest("resample") {
      guard let key = entry["key"] as? String, key.hasPrefix("rio|"), let expected = golden[key],
        let name = entry["input"] as? String, let input = golden[name]
      else { continue }
      let parts = key.split(separator: "|").map(String.init)
      let noData =
        entry["nodata"] as? Double ?? (name.hasSuffix("_nd") ? (input.type == .float32 ? -9999 : 0) : nil)
      if let reason = Self.exclusion(parts[3], scale: parts[2], hasNoData: noData != nil) {
        excluded[reason, default: 0] += 1
        continue
      }
      let resampling = try #require(WarpGoldenTests.resampling(parts[3]))
      let ours = try WarpGoldenTests.rescaled(input, to: expected.size, resampling, noData: noData)
      let difference = WarpGoldenTests.Difference(ours, expected.numbers, missing: noData ?? .nan)
      tried += 1
      let isFloat = input.type == .float32
      if difference.worst > (isFloat ? 1e-3 : 1) || difference.missing > 0
        || (!isFloat && difference.differing * 20 > difference.count)
        || (!resampling.blends && difference.differing > 0)
      {
        report.append("\(key): \(difference)")
      }
    }
    #expect(tried > 100 && excluded.count == 5, "\(tried) tried, excluded \(excluded)")
    #expect(report.isEmpty, "\(report.count) of \(tried) differ:\n\(report.joined(separator: "\n"))")
  }
}
