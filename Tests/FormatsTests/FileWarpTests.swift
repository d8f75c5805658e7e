import Foundation
import Formats
import Geometry
import Rasters
import Testing

@Suite struct FileWarpTests {
  /// Tile by tile is as all at once, and no block is decoded twice.
  @Test(arguments: [Resampling.nearest, .bilinear, .average], [false, true])
  func tilesMakeTheWhole(resampling: Resampling, isPlanar: Bool) throws {
    let folder = try TemporaryFolder()
    let size = Size(width: 500, height: 620)
    let pixels = TestBands(.uint16, size, count: 2)
    let profile = GeoTIFFProfile(
      pixelType: .uint16, bandCount: 2, grid: try COGWriterTests.grid(size), blockSize: Size(64),
      isPlanar: isPlanar, noData: 0, bandNames: ["B02", "B03"])
    try COGWriterTests.write(pixels, profile, nil, to: folder.path + "/source.tif")
    let source = try RasterFile(path: folder.path + "/source.tif")
    let grid = try FileWarp.grid(for: source, crs: try CRS(epsg: 3035), resolution: 7)
    let warp = try FileWarp(source, onto: grid, resampling: resampling)
    try warp.write(to: folder.path + "/target.tif")
    #expect(warp.decodedBlocks == source.image.blockCount)

    let file = try RasterFile(path: folder.path + "/target.tif")
    #expect(file.grid == grid)
    #expect(file.image.bandNames == ["B02", "B03"])
    #expect(file.image.noData == 0)
    let mapping = try GridMapping(from: grid, to: source.grid)
    let whole = Warp(mapping: mapping, resampling: resampling, sourceNoData: 0, fill: 0)
    let projector = try mapping.projector()
    let scratch = WarpScratch()
    for band in 0..<2 {
      let read = try file.read(grid.window, band: band, as: UInt16.self)
      let expected = Raster<UInt16>(size: grid.size) { target in
        let coordinates = whole.coordinates(of: grid.window, projector: projector)
        let needed = whole.sourceWindow(for: grid.window, coordinates)
        whole.fill(
          target, window: grid.window, coordinates, from: pixels.bands[band].cropped(to: needed), at: needed,
          scratch: scratch)
      }
      #expect(read == expected)
      #expect(read.pixels.contains { $0 != 0 })
    }
  }

  /// A scale keeps what the file says, in small parts where much of the source makes a tile; the pixels are
  /// those of the whole at once, and no block is decoded twice.
  @Test(arguments: [(0.5, Resampling.cubic), (2, .average), (9.3, .lanczos), (40, .average)])
  func scalesKeepTheFootprint(ratio: Double, resampling: Resampling) throws {
    let folder = try TemporaryFolder()
    let size = Size(width: 2500, height: 1500)
    let pixels = TestBands(.uint16, size, count: 2)
    let profile = GeoTIFFProfile(
      pixelType: .uint16, bandCount: 2, grid: try COGWriterTests.grid(size), compression: .none,
      blockSize: Size(128), isPlanar: true, noData: 0, bandNames: ["B02", "B03"])
    try COGWriterTests.write(pixels, profile, nil, to: folder.path + "/source.tif")
    let source = try RasterFile(path: folder.path + "/source.tif")
    let grid = try FileWarp.grid(for: source, ratio: (ratio, ratio))
    let warp = try FileWarp(source, onto: grid, resampling: resampling)
    try warp.write(to: folder.path + "/target.tif")
    #expect(warp.decodedBlocks <= source.image.blockCount)
    let file = try RasterFile(path: folder.path + "/target.tif")
    #expect(file.grid == grid)
    #expect(file.image.bandNames == ["B02", "B03"] && file.image.noData == 0)
    let whole = Warp(
      mapping: try GridMapping(from: grid, to: source.grid), resampling: resampling, sourceNoData: 0, fill: 0)
    let needed = whole.sourceWindow(for: grid.window, .scale)
    let expected = Raster<UInt16>(size: grid.size) { target in
      whole.fill(
        target, window: grid.window, .scale, from: pixels.bands[1].cropped(to: needed), at: needed,
        scratch: WarpScratch())
    }
    #expect(try file.read(grid.window, band: 1, as: UInt16.self) == expected)
  }

  /// Bounds are kept at their north-west corner, sizes have a limit, and an area elsewhere is empty.
  @Test func gridsFollowTheBounds() throws {
    let folder = try TemporaryFolder()
    let size = Size(64)
    try COGWriterTests.write(
      TestBands(.float32, size, count: 1),
      GeoTIFFProfile(pixelType: .float32, grid: try COGWriterTests.grid(size)), nil,
      to: folder.path + "/a.tif")
    let source = try RasterFile(path: folder.path + "/a.tif")
    let crs = try CRS(epsg: 32632)
    let bounds = Bounds(west: 300005, south: 5_499_800, east: 300205, north: 5_500_003)
    let grid = try FileWarp.grid(for: source, crs: crs, resolution: 10, bounds: bounds)
    #expect(grid.size == Size(width: 20, height: 20))
    #expect(grid.transform.map(0, 0) == Point(x: 300005, y: 5_500_003))
    #expect(throws: FormatError.self) {
      _ = try FileWarp.grid(for: source, crs: crs, resolution: 1e-300, bounds: bounds)
    }
    #expect(throws: FormatError.self) { _ = try FileWarp.grid(for: source, crs: crs, resolution: 1e-5) }
    let far = Bounds(west: 700_000, south: 5_499_800, east: 700_200, north: 5_500_000)
    let warp = try FileWarp(
      source, onto: try FileWarp.grid(for: source, crs: crs, resolution: 10, bounds: far),
      resampling: .bilinear)
    try warp.write(to: folder.path + "/b.tif")
    #expect(warp.decodedBlocks == 0)
    let file = try RasterFile(path: folder.path + "/b.tif")
    #expect(try file.statistics()[0].validCount == 0)
  }

  /// Strips' statistics are those of the whole band.
  @Test func statisticsOfStripsAreMerged() throws {
    let folder = try TemporaryFolder()
    let size = Size(width: 3000, height: 3001)
    let pixels = TestBands(.uint16, size, count: 1)
    let profile = GeoTIFFProfile(pixelType: .uint16, grid: try COGWriterTests.grid(size), compression: .none)
    try COGWriterTests.write(pixels, profile, nil, to: folder.path + "/a.tif")
    let file = try RasterFile(path: folder.path + "/a.tif")
    #expect(try file.strips(bytes: 4 << 20).count > 2)
    let merged = try file.statistics()[0]
    let whole = pixels.bands[0].statistics()
    #expect(merged.validCount == whole.validCount)
    #expect(merged.minimum == whole.minimum && merged.maximum == whole.maximum)
    #expect(abs(merged.mean - whole.mean) < 1e-9)
    #expect(abs(merged.standardDeviation - whole.standardDeviation) < 1e-9)
  }
}
