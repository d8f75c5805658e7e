import Datasets
import Formats
import Foundation
import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct SyntheticWorldTests {
  static func folder() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)")
  }

  static func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let walk = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey]))
    for case let url as URL in walk {
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      files[String(url.path.dropFirst(folder.path.count))] = try Data(contentsOf: url)
    }
    return files
  }

  @Test func theSameWorldHasTheSameBytes() throws {
    let world = try SyntheticWorld(seed: 3, size: 300, dates: 2, footprints: 500)
    let first = Self.folder()
    let second = Self.folder()
    defer { for folder in [first, second] { try? FileManager.default.removeItem(at: folder) } }
    try world.write(to: first.path)
    try world.write(to: second.path)
    let (one, two) = (try Self.files(in: first), try Self.files(in: second))
    #expect(one.keys.sorted() == two.keys.sorted())
    for (name, data) in one { #expect(two[name] == data, "\(name)") }
    #expect(one.keys.contains("/catalog.json") && one.keys.contains("/points.csv"))
  }

  @Test func scenesTilesAndFootprintsBelongTogether() throws {
    let folder = Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try SyntheticWorld(size: 240, dates: 1, footprints: 321).write(to: folder.path)
    let catalog = try JSON(path: folder.path + "/catalog.json")
    #expect(catalog["type"]?.text == "Catalog")
    let id = "S2B_32UPU_20200514_0_L2A"
    let item = try JSON(path: "\(folder.path)/sentinel-2-l2a/\(id)/\(id).json")
    #expect(item["assets"]?.members?.count == 14)
    #expect(item["properties"]?["earthsearch:boa_offset_applied"] == .bool(false))
    #expect(item["assets"]?["red"]?["raster:bands"]?[0]?["offset"]?.double == -0.1)
    // No-data lies at the same place in all bands.
    let classes = try Self.pixels("\(folder.path)/sentinel-2-l2a/\(id)/SCL.tif")
    let near = try Self.pixels("\(folder.path)/sentinel-2-l2a/\(id)/B8A.tif")
    let fine = try Self.pixels("\(folder.path)/sentinel-2-l2a/\(id)/B04.tif")
    #expect(classes.size == Size(120) && fine.size == Size(240))
    #expect(classes.values.contains(0))
    for (i, value) in classes.values.enumerated() {
      #expect((value == 0) == (near.values[i] == 0))
      #expect((value == 0) == (fine.values[(i / 120) * 2 * 240 + (i % 120) * 2] == 0))
    }
    let points = try VectorFile.read(folder.path + "/points.csv")
    #expect(points.count == 321)
    let name = "GEDI04_A_2020135103059_O08000_02_T00198_02_002_01_V002.h5"
    let granule = try HDF5Reader(path: "\(folder.path)/gedi/\(name)")
    let beams = try granule.members().map(\.name).filter { $0.hasPrefix("BEAM") }
    #expect(beams.count == 8)
    let counts = try beams.map { try granule.read("\($0)/agbd", as: Float.self).count }
    #expect(counts.reduce(0, +) == 321)
    // 14 May 2020 began 864 days after 1 January 2018.
    let time = try #require(try granule.read("BEAM0101/delta_time", as: Double.self).first)
    #expect(Int(time / 86_400) == 864)
  }

  /// The first image of a file with its pixels as numbers.
  static func pixels(_ path: String) throws -> (size: Size, values: [UInt16]) {
    let file = try RasterFile(path: path)
    let size = file.grid.size
    let raster: Raster<UInt16> = try file.read(Window(size), band: 0)
    return (size, raster.pixels)
  }

  @Test func numbersOutOfRangeAreErrors() {
    #expect(throws: FormatError.self) { try SyntheticWorld(size: 100) }
    #expect(throws: FormatError.self) { try SyntheticWorld(dates: 0) }
    #expect(throws: FormatError.self) { try SyntheticWorld(footprints: 0) }
  }
}
