import Foundation
import Formats
import Geometry
import Rasters
import Testing

@Suite struct FileTerrainTests {
  /// Strips meet without a seam: the file's slopes are those of the whole raster at once.
  @Test(arguments: [false, true])
  func stripsHaveNoSeams(computesEdges: Bool) throws {
    let folder = try TemporaryFolder()
    let size = Size(width: 70, height: 1100)
    let terrain = TestBands(.float32, size, count: 1)
    let holes = UnsafeMutablePointer(mutating: terrain.bands[0].base.assumingMemoryBound(to: Float.self))
    for k in [0, 35_000, 35_840, 76_999] { holes[k] = -32768 }
    let profile = GeoTIFFProfile(
      pixelType: .float32, grid: try COGWriterTests.grid(size), blockSize: Size(64), noData: -32768)
    try COGWriterTests.write(terrain, profile, nil, to: folder.path + "/dem.tif")
    let path = folder.path + "/slope.tif"
    try FileTerrain(.slope(.percent), computesEdges: computesEdges).write(
      try RasterFile(path: folder.path + "/dem.tif"), to: path)
    let file = try RasterFile(path: path)
    #expect(file.grid == profile.grid)
    #expect(file.image.noData == -9999)
    let slopes = try file.read(Window(size), as: Float.self)

    let whole = Raster<Float>(size: size) { target in
      if computesEdges {
        terrain.bands[0].slope(
          into: target, cellWidth: 10, cellHeight: 10, unit: .percent, edges: .computed, noData: -32768)
      } else {
        for y in 0..<size.height {
          for x in 0..<size.width {
            target.row(y).storeBytes(of: -32768, toByteOffset: 4 * x, as: Float.self)
          }
        }
        terrain.bands[0].slope(
          into: target.cropped(to: Window(x: 1, y: 1, width: size.width - 2, height: size.height - 2)),
          cellWidth: 10, cellHeight: 10, unit: .percent, noData: -32768)
      }
    }
    let expected = whole.pixels.map { $0 == -32768 ? -9999 : $0 }
    #expect(slopes.pixels == expected)
  }

  /// Any measure by any method, however the terrain is blocked and on any number of threads: one file.
  @Test(arguments: [nil, Size(64), Size(width: 128, height: 512)])
  func blocksAndThreadsDoNotShow(blockSize: Size?) throws {
    let folder = try TemporaryFolder()
    let size = Size(width: 150, height: 1300)
    let terrain = TestBands(.float32, size, count: 1)
    let profile = GeoTIFFProfile(
      pixelType: .float32, grid: try COGWriterTests.grid(size), blockSize: blockSize, noData: -32768)
    try COGWriterTests.write(terrain, profile, nil, to: folder.path + "/dem.tif")
    let source = try RasterFile(path: folder.path + "/dem.tif")
    let wholes: [(FileTerrain, (MutablePixels) -> Void)] = [
      (
        FileTerrain(.slope(.degrees), method: .central),
        {
          terrain.bands[0].slope(
            into: $0, cellWidth: 10, cellHeight: 10, unit: .degrees, method: .central, edges: .computed,
            missing: -9999)
        }
      ),
      (
        FileTerrain(.aspect(.trigonometric, flatIsZero: true), computesEdges: true),
        {
          terrain.bands[0].aspect(
            into: $0, angle: .trigonometric, edges: .computed, missing: -9999, flat: 0)
        }
      ),
    ]
    for (recipe, fill) in wholes {
      var files: [Data] = []
      for threads in [1, 3] {
        var recipe = recipe
        recipe.threads = threads
        let path = folder.path + "/\(threads).tif"
        try recipe.write(source, to: path)
        files.append(try Data(contentsOf: URL(filePath: path)))
      }
      #expect(files[0] == files[1])
      let whole = Raster<Float>(size: size, filledBy: fill)
      #expect(try RasterFile(path: folder.path + "/1.tif").read(Window(size), as: Float.self) == whole)
    }
  }

  /// Degrees over metres make no slope.
  @Test func degreesAreRefused() throws {
    let folder = try TemporaryFolder()
    let size = Size(20)
    var grid = try COGWriterTests.grid(size)
    grid.crs = .wgs84
    let profile = GeoTIFFProfile(pixelType: .float32, grid: grid)
    try COGWriterTests.write(TestBands(.float32, size, count: 1), profile, nil, to: folder.path + "/dem.tif")
    let source = try RasterFile(path: folder.path + "/dem.tif")
    #expect(throws: FormatError.self) {
      try FileTerrain(.slope(.degrees)).write(source, to: folder.path + "/slope.tif")
    }
    try FileTerrain(.slope(.degrees), scale: 111120).write(source, to: folder.path + "/slope.tif")
    #expect(throws: FormatError.self) {
      try FileTerrain(.slope(.degrees), band: 1).write(source, to: folder.path + "/slope.tif")
    }
  }
}
