import Foundation
import Testing
import Formats
import Geometry
import Rasters

@Suite struct COGWriterTests {
  /// Writes bands in rows of `step` tile rows.
  static func write(
    _ pixels: TestBands, _ profile: GeoTIFFProfile, _ resampling: Resampling?, to path: String, step: Int = 1
  ) throws {
    let writer = try COGWriter(path: path, profile: profile, overviewResampling: resampling)
    let size = profile.grid.size
    let rows = (profile.blockSize?.height ?? 512) * step
    for y in stride(from: 0, to: size.height, by: rows) {
      let window = Window(x: 0, y: y, width: size.width, height: min(rows, size.height - y))
      try writer.write(pixels.bands.map { $0.cropped(to: window) }, at: window)
    }
    try writer.close()
  }

  static func grid(_ size: Size) throws -> Grid {
    Grid(
      size: size, transform: AffineTransform(west: 300000, north: 5_500_020, pixelWidth: 10, pixelHeight: 10),
      crs: try CRS(epsg: 32632))
  }

  /// The image comes back, the overviews halve it down to one tile, and no scratch file stays behind.
  @Test(
    arguments: [
      Size(width: 300, height: 215), Size(width: 64, height: 64), Size(width: 33, height: 500), Size(1),
    ], [GeoTIFFProfile.Compression.deflate(), .none])
  func imageAndOverviewsComeBack(size: Size, compression: GeoTIFFProfile.Compression) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/image.tif"
    for (bands, isPlanar) in [(1, false), (3, false), (3, true)] {
      let pixels = TestBands(.uint16, size, count: bands)
      let profile = GeoTIFFProfile(
        pixelType: .uint16, bandCount: bands, grid: try Self.grid(size), compression: compression,
        blockSize: Size(64), isPlanar: isPlanar, noData: 0)
      try Self.write(pixels, profile, .average, to: path)
      let file = try RasterFile(path: path)
      #expect(file.grid == profile.grid)
      var expected: [Size] = []
      var level = size
      while level.width > 64 || level.height > 64 {
        level = Size(width: (level.width + 1) / 2, height: (level.height + 1) / 2)
        expected.append(level)
      }
      let overviews = try #require(file.image as? TIFF.Image).overviews
      #expect(overviews.map(\.size) == expected)
      for band in 0..<bands {
        #expect(
          try file.read(Window(size), band: band, as: Double.self)
            == TIFFWriterTests.doubles(pixels.bands[band]))
      }
      // Every overview is the average of two by two pixels of the one below, rounded half up.
      var below = try file.read(Window(size), band: bands - 1, as: Double.self)
      for k in overviews.indices {
        let overview = try RasterFile(path: path, overview: k).read(
          Window(expected[k]), band: bands - 1, as: Double.self)
        for y in 0..<expected[k].height {
          for x in 0..<expected[k].width {
            let xs = [2 * x, min(2 * x + 1, below.size.width - 1)]
            let ys = [2 * y, min(2 * y + 1, below.size.height - 1)]
            let mean = ys.flatMap { y in xs.map { below[$0, y] } }.reduce(0, +) / 4
            #expect(overview[x, y] == (mean + 0.5).rounded(.down))
          }
        }
        below = overview
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["image.tif"])
  }

  /// The same file whether rows come one tile row at a time or several.
  @Test func bytesDoNotDependOnTheStep() throws {
    let folder = try TemporaryFolder()
    let size = Size(width: 130, height: 300)
    let pixels = TestBands(.float32, size, count: 2)
    let profile = GeoTIFFProfile(
      pixelType: .float32, bandCount: 2, grid: try Self.grid(size), blockSize: Size(32), noData: .nan)
    try Self.write(pixels, profile, .average, to: folder.path + "/a.tif")
    try Self.write(pixels, profile, .average, to: folder.path + "/b.tif", step: 4)
    #expect(
      FileManager.default.contents(atPath: folder.path + "/a.tif")
        == FileManager.default.contents(atPath: folder.path + "/b.tif"))
  }

  /// A writer that is given up leaves nothing.
  @Test func nothingHalfWrittenStays() throws {
    let folder = try TemporaryFolder()
    let size = Size(width: 130, height: 300)
    let pixels = TestBands(.uint8, size, count: 1)
    do {
      let writer = try COGWriter(
        path: folder.path + "/a.tif",
        profile: GeoTIFFProfile(pixelType: .uint8, grid: try Self.grid(size), blockSize: Size(64)))
      let window = Window(x: 0, y: 0, width: 130, height: 64)
      try writer.write(pixels.bands.map { $0.cropped(to: window) }, at: window)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    #expect(throws: FormatError.self) {
      _ = try COGWriter(
        path: folder.path + "/none/a.tif",
        profile: GeoTIFFProfile(pixelType: .uint8, grid: try Self.grid(size)))
    }
  }

  /// GDAL sees a COG.
  @Test(.enabled(if: output(of: "gdalinfo", ["--version"]) != nil, "gdalinfo is not installed"))
  func gdalSeesACOG() throws {
    let folder = try TemporaryFolder()
    let size = Size(width: 300, height: 215)
    let profile = GeoTIFFProfile(
      pixelType: .uint8, grid: try Self.grid(size), blockSize: Size(64), noData: 0, bandNames: ["SCL"])
    try Self.write(TestBands(.uint8, size, count: 1), profile, .mode, to: folder.path + "/a.tif")
    let report = try #require(output(of: "gdalinfo", [folder.path + "/a.tif"]))
    #expect(report.contains("LAYOUT=COG"))
    #expect(report.contains("Overviews: 150x108, 75x54, 38x27"))
    #expect(report.contains("Description = SCL"))
  }
}
