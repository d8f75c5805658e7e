import Chipping
import Formats
import Foundation
import Geometry
import Rasters
import TestSupport
import Testing

/// Files that go with the package's workplace and not into it.
private enum RealData {
  static let folder = Golden.shared.appending(path: "data")
  static let scene = folder.appending(path: "sentinel2/cog_S2A_29RKH_20200219_0_L2A").path
  static let terrain = folder.appending(path: "dem/Copernicus_DSM_COG_10_N00_00_E006_00_DEM.tif").path
  static let cover = folder.appending(path: "worldcover/ESA_WorldCover_10m_2021_v200_N00E006_Map.tif").path

  static var isPresent: Bool { FileManager.default.fileExists(atPath: scene) }
}

/// The main job on real Sentinel-2, Copernicus DEM and WorldCover files.
@Suite(.enabled(if: RealData.isPresent, "needs data/ under CHIPMILL_SHARED or ../shared"))
struct RealDataTests {

  /// 64 × 64 chips of all bands: 17 × 17 of them, the finest band as it is in its file.
  @Test func aRealSceneBecomesChips() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var request = RecipeRequest(scene: RealData.scene)
    request.size = Size(64)
    let plan = try Plan(try request.recipe(), memory: 256 << 20, threads: 2)
    let options = RunOptions(threads: 2, memory: 256 << 20, scratchFolder: NSTemporaryDirectory())
    let summary = try plan.recipe.build(
      to: Output(folder: folder + "/h5", format: .hdf5(.deflate(level: 1))), options: options)
    #expect(summary.written == 289)
    #expect(summary.decodes == summary.distinctBlocks)
    let file = try HDF5Reader(path: folder + "/h5/chips.h5")
    #expect(try file.description(of: "data/image").shape == [289, 12, 64, 64])
    let band = try RasterFile(path: RealData.scene + "/B04.tif")
    let tiffs = try plan.recipe.build(
      to: Output(folder: folder + "/tif", format: .geotiff(.deflate(level: 1))), options: options)
    #expect(tiffs.written == 289)
    for chip in stride(from: 0, to: 289, by: 37) {
      let window = Window(x: chip % 17 * 64, y: chip / 17 * 64, width: 64, height: 64)
      let whole = try band.read(window, band: 0, as: UInt16.self)
      let image = try file.read("data/image", as: UInt16.self, rows: chip..<chip + 1)
      #expect(Array(image[(3 * 4096)..<(4 * 4096)]) == whole.pixels)
      let name = plan.chips.id(chip)
      let tiff = try RasterFile(path: folder + "/tif/chips/\(name).tif")
      #expect(tiff.image.bandNames[3] == "B04")
      #expect(tiff.image.noData == 0)
      #expect(tiff.grid == band.grid.cropped(to: window))
      #expect(try tiff.read(Window(Size(64)), band: 3, as: UInt16.self) == whole)
    }
  }

  /// Windows at points, warped to UTM: every elevation as an exact warp gives it, every class its own.
  @Test func realTerrainAndLandCoverAreWarpedToUTM() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let points = "lon,lat,id\n6.61,0.25,a\n6.55,0.33,b\n6.05,0.95,c\n"
    try Data(points.utf8).write(to: URL(fileURLWithPath: folder + "/points.csv"))
    var request = RecipeRequest(scene: RealData.terrain)
    request.size = Size(32)
    request.points = folder + "/points.csv"
    request.crs = "utm"
    request.resolution = 10
    request.layers = ["landcover=" + RealData.cover]
    let plan = try Plan(try request.recipe(), memory: 256 << 20, threads: 2)
    let summary = try plan.recipe.build(
      to: Output(folder: folder + "/out", format: .hdf5(.lzf)),
      options: RunOptions(threads: 2, memory: 256 << 20, scratchFolder: folder))
    #expect(summary.written == 3)
    #expect(summary.decodes == summary.distinctBlocks)
    let file = try HDF5Reader(path: folder + "/out/chips.h5")
    let heights = try file.read("data/image", as: Float.self)
    let classes = try file.read("data/landcover", as: UInt8.self)
    let terrain = try RasterFile(path: RealData.terrain)
    let cover = try RasterFile(path: RealData.cover)
    for chip in 0..<3 {
      let grid = plan.chips.grid(chip).cropped(to: plan.chips.window(chip))
      let toDegrees = try CoordinateTransform(from: try #require(grid.crs), to: .wgs84)
      for y in stride(from: 0, to: 32, by: 5) {
        for x in stride(from: 0, to: 32, by: 5) {
          let place = toDegrees.transform(grid.transform.map(Double(x) + 0.5, Double(y) + 0.5))
          let at = terrain.grid.position(of: place)
          let corner = Window(
            x: Int((at.x - 0.5).rounded(.down)), y: Int((at.y - 0.5).rounded(.down)), width: 2, height: 2)
          let four = try terrain.read(corner, band: 0, as: Float.self).pixels.map(Double.init)
          let (fx, fy) = (at.x - 0.5 - Double(corner.x), at.y - 0.5 - Double(corner.y))
          let exact =
            (four[0] * (1 - fx) + four[1] * fx) * (1 - fy) + (four[2] * (1 - fx) + four[3] * fx) * fy
          #expect(abs(Double(heights[chip * 1024 + y * 32 + x]) - exact) < 0.01)
          let cell = cover.grid.position(of: place)
          let window = Window(x: Int(cell.x), y: Int(cell.y), width: 1, height: 1)
          let expected = try cover.read(window, band: 0, as: UInt8.self)[0, 0]
          #expect(classes[chip * 1024 + y * 32 + x] == expected)
        }
      }
    }
  }
}
