import Datasets
import Foundation
import Formats
import Geometry
import Rasters
import Testing

@Suite struct MosaicTests {
  private static let corners = [(6.0, 50.0), (6.025, 49.985)]

  /// Two tiles of `labels.py` in degrees, which overlap.
  private static func tiles(in folder: String) throws -> [String] {
    try corners.enumerated().map { number, corner in
      let path = "\(folder)/\(number).tif"
      try LabelTests.write(
        LabelTests.landcover(Size(width: 30, height: 20), shift: number), to: path,
        AffineTransform(west: corner.0, north: corner.1, pixelWidth: 0.001, pixelHeight: 0.001), noData: 0)
      return path
    }
  }

  /// Pixel for pixel against pyproj, on geetiles' canvas.
  @Test func aMosaicIsWarpedExactly() throws {
    let folder = try LabelTests.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let known = try #require(LabelTests.fixture["mosaic"])
    _ = try Self.tiles(in: folder)
    let paths = try RasterFolder(folder).paths
    let grid = try MosaicCanvas(of: paths, metersPerPixel: 90, extent: .original).grid
    #expect(grid.crs?.epsg == 32632)
    #expect(grid.size.width == known["width"]?.int && grid.size.height == known["height"]?.int)
    #expect(abs(grid.transform.c - (known["west"]?.double ?? 0)) < 1e-6)
    #expect(abs(grid.transform.f - (known["north"]?.double ?? 0)) < 1e-6)
    let expected = try #require(known["pixels"]?.elements).map { $0.int ?? -1 }
    for workers in [1, 3] {
      try FileMosaic(paths, onto: grid, .init()).write(to: folder + "/out", workers: workers)
      let out = try RasterFile(path: folder + "/out")
      #expect(try out.pixelType() == .uint8 && out.image.noData == 0)
      let pixels = try out.read(Window(out.image.size), as: UInt8.self).pixels
      let wrong = zip(pixels, expected).count { $1 >= 0 && Int($0) != $1 }
      #expect(wrong == 0)
      #expect(expected.count { $0 > 0 } > 800)
    }
    // The canvas over all: no tile sticks out of it.
    let whole = try MosaicCanvas(of: paths, metersPerPixel: 90).grid
    let edges = try #require(known["whole"]?.elements).map { $0.double ?? 0 }
    #expect(abs(whole.bounds.west - edges[0]) < 0.01 && abs(whole.bounds.north - edges[3]) < 0.01)
    #expect(whole.bounds.south <= edges[1] + 0.1 && whole.bounds.south > edges[1] - 90)
    #expect(whole.bounds.east >= edges[2] - 0.1 && whole.bounds.east < edges[2] + 90)
  }

  /// A canvas of many rows and columns of cells is the same as one made at once by another way.
  @Test func aMosaicOfOneFileIsThatFileWarped() throws {
    let folder = try LabelTests.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try Self.tiles(in: folder)[0]
    for (resampling, side) in [(Resampling.nearest, 1.0), (.cubic, 4)] {
      let grid = try MosaicCanvas(of: [path], metersPerPixel: side).grid
      #expect(side > 1 || (grid.size.width > 2048 && grid.size.height > 2048))
      try FileMosaic([path], onto: grid, .init(resampling: resampling)).write(to: folder + "/a")
      try FileWarp(RasterFile(path: path), onto: grid, resampling: resampling).write(to: folder + "/b")
      let (a, b) = (try RasterFile(path: folder + "/a"), try RasterFile(path: folder + "/b"))
      let window = Window(grid.size)
      let (one, two) = (try a.read(window, as: UInt8.self).pixels, try b.read(window, as: UInt8.self).pixels)
      // Two lattices of exact positions, of which each is a hundredth of a pixel off at most.
      #expect(Double(zip(one, two).count { $0 != $1 }) < 0.01 * Double(one.count))
    }
  }

  @Test func filesThatDoNotGoTogetherAreRefused() throws {
    let folder = try LabelTests.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var paths = try Self.tiles(in: folder)
    let grid = try MosaicCanvas(of: paths, metersPerPixel: 90).grid
    #expect(throws: FormatError.self) { try FileMosaic(paths, onto: grid, .init(bands: [1])) }
    paths.append(folder + "/2.tif")
    try LabelTests.write(
      LabelTests.heights(Size(8)) { $0 }, to: paths[2],
      AffineTransform(west: 6, north: 50, pixelWidth: 0.01, pixelHeight: 0.01))
    let error = #expect(throws: FormatError.self) { try FileMosaic(paths, onto: grid, .init()) }
    #expect(error?.file == paths[2])
  }

  /// Each tile and a pixel around it, tiles' insides first.
  @Test func valuesAreDrawnWithoutSeams() throws {
    let folder = try LabelTests.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let utm = try CRS(epsg: 32632)
    let back = try CoordinateTransform(from: utm, to: .wgs84)
    // Two squares of 10 pixels of 10 m with a gap of 1 between them, and one that has no value.
    let boxes = [(500_000.0, 5_500_000.0), (500_110, 5_500_000), (500_000, 5_500_300)].map { x, y in
      Bounds(west: x, south: y, east: x + 100, north: y + 100)
    }
    let tiles = try boxes.map { try Polygon($0).transformed(back) }
    let grid = Grid(
      size: Size(width: 25, height: 40),
      transform: AffineTransform(west: 499_980, north: 5_500_400, pixelWidth: 10, pixelHeight: 10), crs: utm)
    try ValueMosaic(of: tiles, values: [1.5, -2, nil], on: grid).write(to: folder + "/v.tif")
    let out = try RasterFile(path: folder + "/v.tif")
    #expect(try out.pixelType() == .float32 && out.image.noData == 0)
    let pixels = try out.read(Window(grid.size), as: Float.self)
    for y in 0..<40 {
      for x in 0..<25 {
        // Columns 2..<12 and 13..<23 of rows 30..<40, each grown by one; the gap is the first tile's.
        let expected: Float = y < 29 ? 0 : (1...12).contains(x) ? 1.5 : (13...23).contains(x) ? -2 : 0
        #expect(pixels[x, y] == expected, "\(x) \(y)")
      }
    }
  }

  @Test func damagedFilesAreFoundAndOthersLeft() throws {
    let folder = try LabelTests.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let paths = try Self.tiles(in: folder)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: paths[0]))
    func put(_ data: Data, _ name: String) throws {
      try data.write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    try put(bytes.prefix(bytes.count - 40), "cut.tif")
    try put(Data(), "empty.tif")
    try put(Data("<html>".utf8), "text.tif")
    try put(Data(), "0123.tif.nodata")
    var bad = bytes
    for i in bad.count - 200..<bad.count { bad[i] = 0x55 }
    try put(bad, "bad.tif")
    try FileManager.default.createDirectory(atPath: folder + "/folder.tif", withIntermediateDirectories: true)
    let found = try RasterFolder(folder).check()
    let names = found.damaged.map { String($0.file.dropFirst(folder.count + 1)) }
    #expect(names == ["bad.tif", "cut.tif", "empty.tif", "text.tif"])
    #expect(found.unknown.map(\.file) == [folder + "/folder.tif"])
    try RasterFolder.delete(found.damaged.map(\.file))
    #expect(try RasterFolder(folder).paths == paths.sorted() + [folder + "/folder.tif"])
  }
}
