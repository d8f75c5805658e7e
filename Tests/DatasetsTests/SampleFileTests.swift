import Datasets
import Formats
import Foundation
import Rasters
import TestSupport
import Testing

/// Files of samples as the recipe makes them.
enum InventedSamples {
  static func write(_ path: String, rows: Int, firstShot: Int64 = 100) throws {
    let file = try HDF5Writer(path: path)
    func raster(_ name: String, _ type: PixelType, _ bands: Int) throws -> HDF5Writer.Dataset {
      try file.createChunked(
        "data/" + name, type: type, shape: [bands, 32, 32], compression: .lzf, fill: nil)
    }
    let sets = [
      try raster("Sentinel-2 L2A", .uint16, 12), try raster("WorldCover", .uint8, 1),
      try raster("CopDEM", .float32, 2), try raster("AGBD Raster", .float32, 1),
    ]
    for row in 0..<rows {
      let image = (0..<12 * 1024).map { $0 < 1024 ? UInt16(8 + $0 / 300) : UInt16(($0 * 7 + row) % 3000) }
      let terrain = (0..<2048).map { Float($0 < 1024 ? 400 + $0 / 32 : 3) }
      let circle = (0..<1024).map { i -> Float in
        (15...16).contains(i / 32) && (15...16).contains(i % 32) ? 120 : -9999
      }
      func put(_ i: Int, _ values: [some HDF5Element], size: Int) throws {
        let encoder = ChunkEncoder(compression: .lzf, elementSize: size)
        try values.withUnsafeBytes { _ = try file.writeChunk(sets[i], row: row, bytes: encoder.encode($0)) }
      }
      try put(0, image, size: 2)
      try put(1, (0..<1024).map { UInt8([10, 60, 80, 90, 100][$0 / 210]) }, size: 1)
      try put(2, terrain, size: 4)
      try put(3, circle, size: 4)
    }
    func column(_ name: String, _ text: String) throws {
      try file.writeColumn("data/" + name, [String](repeating: text, count: rows), shape: [rows, 1])
    }
    try column("CRS", "EPSG:32633")
    try column("Sentinel-2 Product Name", "S2A_MSIL2A_20200601T100031_N0500_R122_T33UUP_20230601T120000")
    try column("WorldCover Tile Name", "ESA_WorldCover_10m_2020_v100_N48E012_Map")
    try column("CopDEM Tile Name", "../Copernicus_DSM_COG_10_N48_00_E012_00_DEM")
    try column("GEDI Product Name", "GEDI04_A_2020153100000_O08262_02_T02084_02_002_02_V002.h5")
    try column("GEDI Acquisition Time", "2020-06-01-10-00-00")
    let stats = (0..<rows * 12).flatMap { ["CLASS \($0 % 12)", $0 % 12 == 4 ? "0.78" : "0.0"] }
    try file.writeColumn("data/S2 SCL Stats", stats, shape: [rows, 12, 2])
    let transform = [10.0, 0, 300_000, 0, -10, 5_400_000, 0, 0, 1]
    try file.writeColumn("data/Transforms", (0..<rows).flatMap { _ in transform }, shape: [rows, 9])
    try file.writeColumn("data/AGBD Values", [Float](repeating: 120, count: rows), shape: [rows, 1])
    try file.writeColumn("data/AGBD Standard Error", [Float](repeating: 5, count: rows), shape: [rows, 1])
    let shots = (0..<rows).map { Int64($0) + firstShot }
    try file.writeColumn("data/GEDI Shot Number", shots, shape: [rows, 1])
    try file.writeColumn("data/GEDI Delta Time", [Double](repeating: 7.6e7, count: rows), shape: [rows, 1])
    try file.writeColumn("data/GEDI Lat Lon", (0..<rows).flatMap { _ in [48.7, 12.3] }, shape: [rows, 2])
    try file.close()
  }
}

@Suite struct SampleFileTests {
  /// Frames come by their number, not by the alphabet; files that cannot be read are named, refused or left
  /// out; a folder of parts is no folder of batches.
  @Test func batchesAreFusedInTheOrderOfTheirFrames() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/train", withIntermediateDirectories: false)
    #expect { try BatchFusion(folder: folder.path) } throws: { "\($0)".contains("only train") }
    let batches = folder.path + "/train"
    for (i, frame) in [10, 9, 0].enumerated() {
      try InventedSamples.write("\(batches)/batch_2_\(frame).h5", rows: 2, firstShot: Int64(i) * 1000)
    }
    let path = try BatchFusion(folder: batches).write(to: folder.path + "/out")
    let shots = try HDF5Reader(path: path).read("data/GEDI Shot Number", as: Int64.self)
    #expect(shots == [2000, 2001, 1000, 1001, 0, 1])
    try Data("no HDF5".utf8).write(to: URL(filePath: batches + "/batch_2_7.h5"))
    #expect { try BatchFusion(folder: batches) } throws: { "\($0)".contains("batch_2_7.h5") }
    let fusion = try BatchFusion(folder: batches, skipsUnreadable: true)
    #expect(fusion.unreadable.count == 1 && fusion.rows == 6)
  }

  @Test func aSampleIsShownAndExported() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/samples.h5"
    try InventedSamples.write(path, rows: 3)
    let file = try SampleFile(path: path)
    #expect(try file.rows(of: [102, 100]) == [2, 0])
    #expect { try file.rows(of: [99]) } throws: { "\($0)".contains("no shot 99") }
    #expect { try file.sample(3) } throws: { "\($0)".contains("no row 3") }
    let sample = try file.sample(1)
    #expect(sample.shot == 101 && sample.agbd == 120 && sample.bands.count == 12 * 1024)
    #expect(sample.facts.contains { $0 == ("scl", "CLASS 4 0.78") })
    #expect(SamplePicture(sample).png().prefix(4) == [0x89, 0x50, 0x4E, 0x47])
    let names = try SampleExport(folder: folder.path + "/tifs").write(sample)
    #expect(names[0] == "2020_101_agbd_mask.tif")
    // What a file says is a name, not a path.
    #expect(names[2] == "2020_101_.._Copernicus_DSM_COG_10_N48_00_E012_00_DEM.tif")
    let mask = try RasterFile(path: folder.path + "/tifs/" + names[0])
    #expect(mask.grid == sample.grid)
  }
}
