import Formats
import Foundation
import Rasters
import TestSupport
import Testing

@Suite struct HDF5FusionTests {
  /// Writes a file with chunks, numbers and texts, one of them empty; row 2 has no chunk.
  static func write(_ path: String, _ compression: ChunkCompression, rows: Int, seed: Int) throws {
    let file = try HDF5Writer(path: path)
    let image = try file.createChunked(
      "data/image", type: .uint16, shape: [2, 8, 8], compression: compression, fill: 7)
    let mask = try file.createChunked(
      "data/mask", type: .uint8, shape: [3], compression: compression, fill: nil)
    let (images, masks) = (
      ChunkEncoder(compression: compression, elementSize: 2),
      ChunkEncoder(compression: compression, elementSize: 1)
    )
    for row in (0..<rows).reversed() {
      if row != 2 || rows <= 3 {
        try HDF5Tests.row(row + seed, count: 128).withUnsafeBytes {
          _ = try file.writeChunk(image, row: row, bytes: images.encode($0))
        }
      }
      try [UInt8(row % 251), 1, UInt8(seed % 251)].withUnsafeBytes {
        _ = try file.writeChunk(mask, row: row, bytes: masks.encode($0))
      }
    }
    let texts = (0..<rows * 2).map { $0 % 5 == 0 ? "" : "Fläche \(seed) \($0)" }
    try file.writeColumn("data/name", texts, shape: [rows, 2])
    try file.writeColumn("data/shot", (0..<rows).map { Int64($0 + seed) << 40 }, shape: [rows, 1])
    try file.setAttribute("units", on: "data/shot", "none")
    try file.close()
  }

  static func expectSame(_ fused: String, _ paths: [String]) throws {
    let file = try HDF5Reader(path: fused)
    var start = 0
    for path in paths {
      let source = try HDF5Reader(path: path)
      let rows = try source.description(of: "data/shot").shape[0]
      let range = start..<start + rows
      #expect(try file.read("data/image", as: UInt16.self, rows: range) == source.read("data/image"))
      #expect(try file.read("data/mask", as: UInt8.self, rows: range) == source.read("data/mask"))
      #expect(try file.read("data/shot", as: Int64.self, rows: range) == source.read("data/shot"))
      #expect(try file.readTexts("data/name", rows: range) == source.readTexts("data/name"))
      start += rows
    }
    #expect(try file.description(of: "data/image").shape == [start, 2, 8, 8])
    #expect(try file.attribute("units", of: "data/shot") == .text("none"))
  }

  /// Chunks, numbers and texts are those of the files, in their order; and again when fused files are fused.
  @Test(arguments: HDF5Tests.compressions)
  func aFusedFileHasTheRowsOfAll(_ compression: ChunkCompression) throws {
    let folder = try TemporaryFolder()
    let paths = [1, 40, 5, 1200].enumerated().map { i, rows in (path: "\(folder.path)/\(i).h5", rows: rows) }
    for (i, file) in paths.enumerated() {
      try Self.write(file.path, compression, rows: file.rows, seed: i * 1000)
    }
    let (once, twice) = (folder.path + "/once.h5", folder.path + "/twice.h5")
    try HDF5Fusion(paths.map(\.path)).write(to: once)
    try Self.expectSame(once, paths.map(\.path))
    try HDF5Fusion([once, paths[1].path]).write(to: twice)
    try Self.expectSame(twice, [once, paths[1].path])
    let first = try Data(contentsOf: URL(filePath: once))
    try HDF5Fusion(paths.map(\.path)).write(to: once)
    #expect(try Data(contentsOf: URL(filePath: once)) == first)
    try HDF5Fusion([paths[0].path]).write(to: twice)
    try Self.expectSame(twice, [paths[0].path])
  }

  /// Long indexes have their entries in pages.
  @Test func manyRowsAreFused() throws {
    let folder = try TemporaryFolder()
    let paths = ["a", "b"].map { "\(folder.path)/\($0).h5" }
    for (path, rows) in zip(paths, [140_000, 3000]) {
      let file = try HDF5Writer(path: path)
      let dataset = try file.createChunked(
        "data/x", type: .uint16, shape: [1], compression: .none, fill: nil)
      for row in 0..<rows {
        try [UInt16(truncatingIfNeeded: row &* 31)].withUnsafeBytes {
          _ = try file.writeChunk(dataset, row: row, bytes: $0)
        }
      }
      try file.close()
    }
    let target = folder.path + "/fused.h5"
    try HDF5Fusion(paths).write(to: target)
    let values = try HDF5Reader(path: target).read("data/x", as: UInt16.self)
    let expected = (Array(0..<140_000) + Array(0..<3000)).map { UInt16(truncatingIfNeeded: $0 &* 31) }
    #expect(values == expected)
  }

  /// Files with changed bytes, or without their end, are fused or refused; a refused one leaves nothing.
  @Test func damagedFilesAreFusedOrRefused() throws {
    let folder = try TemporaryFolder()
    let paths = ["a", "b"].map { "\(folder.path)/\($0).h5" }
    for (i, path) in paths.enumerated() { try Self.write(path, .lzf, rows: 30, seed: i) }
    let whole = try Data(contentsOf: URL(filePath: paths[1]))
    let target = folder.path + "/fused.h5"
    var random = SeededRandom(seed: 5)
    var refused = 0
    for trial in 0..<400 {
      var bytes = whole
      if trial % 4 == 0 {
        bytes = bytes.prefix(Int(random.next() % UInt64(whole.count)))
      } else {
        for _ in 0..<1 + trial % 3 {
          bytes[Int(random.next() % UInt64(whole.count))] = UInt8(truncatingIfNeeded: random.next())
        }
      }
      try bytes.write(to: URL(filePath: paths[1]))
      try? FileManager.default.removeItem(atPath: target)
      do { try HDF5Fusion(paths).write(to: target) } catch {
        refused += 1
        #expect(!FileManager.default.fileExists(atPath: target))
      }
    }
    #expect(refused >= 100)
    #expect(
      Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)).isSubset(of: [
        "a.h5", "b.h5", "fused.h5",
      ]))
  }
}
