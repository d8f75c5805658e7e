import Formats
import Foundation
import Rasters
import TestSupport
import Testing

@Suite struct HDF5Tests {
  static let compressions: [ChunkCompression] = [.none, .deflate(level: 1), .deflate(level: 2), .lzf]

  /// Rows that compress, rows that do not, and constant ones.
  static func row(_ number: Int, count: Int) -> [UInt16] {
    var random = SeededRandom(seed: UInt64(number))
    return (0..<count).map { i in
      switch number % 3 {
      case 0: UInt16(truncatingIfNeeded: 1000 + i / 3 + number)
      case 1: UInt16(truncatingIfNeeded: random.next())
      default: UInt16(number)
      }
    }
  }

  static func write(_ path: String, _ compression: ChunkCompression, rows: [Int], count: Int) throws {
    let file = try HDF5Writer(path: path)
    let dataset = try file.createChunked(
      "data/image", type: .uint16, shape: [count / 8, 8], compression: compression, fill: 7)
    let encoder = ChunkEncoder(compression: compression, elementSize: 2)
    for number in rows {
      try row(number, count: count).withUnsafeBytes {
        _ = try file.writeChunk(dataset, row: number, bytes: encoder.encode($0))
      }
    }
    try file.writeColumn("data/name", rows.map { "Fläche \($0)" }, shape: [rows.count, 1])
    try file.writeColumn("data/shot", rows.map { Int64($0) + 200_000_000_000_000_001 }, shape: [rows.count])
    try file.setAttribute("title", on: "/", "chips")
    try file.setAttribute("bands", on: dataset, ["B02", "B03"])
    try file.setAttribute("scale", on: dataset, [0.0001, 1.5])
    try file.setAttribute("rows", on: "data", rows.count)
    try file.close()
  }

  @Test(arguments: compressions)
  func whatIsWrittenIsRead(_ compression: ChunkCompression) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.h5"
    // Out of order, with a row that is never written, and fewer than the extent that is set aside.
    let rows = [3, 0, 1, 9, 4, 5, 8, 7, 6]
    try Self.write(path, compression, rows: rows, count: 800)
    let file = try HDF5Reader(path: path)
    let description = try file.description(of: "data/image")
    #expect(description.shape == [10, 100, 8])
    #expect(description.chunk == [1, 100, 8])
    #expect(description.type == .uint16)
    for number in 0..<10 {
      let expected = number == 2 ? [UInt16](repeating: 7, count: 800) : Self.row(number, count: 800)
      #expect(try file.read("data/image", rows: number..<number + 1) == expected, "row \(number)")
    }
    #expect(try file.readTexts("data/name").first == "Fläche 3")
    #expect(try file.read("data/shot", as: Int64.self).first == 200_000_000_000_000_004)
    #expect(try file.attribute("title") == .text("chips"))
    #expect(try file.attribute("bands", of: "data/image") == .texts(["B02", "B03"]))
    #expect(try file.attribute("scale", of: "data/image") == .reals([0.0001, 1.5]))
    #expect(try file.attribute("rows", of: "data") == .integer(9))
    #expect(try file.attribute("none", of: "data") == nil)
    #expect(try file.members(of: "data").map(\.name) == ["image", "name", "shot"])
  }

  @Test(arguments: compressions)
  func theSameCallsMakeTheSameBytes(_ compression: ChunkCompression) throws {
    let folder = try TemporaryFolder()
    let paths = ["a", "b"].map { "\(folder.path)/\($0).h5" }
    try Self.write(paths[0], compression, rows: Array(0..<30), count: 4096)
    // Times in a file have whole seconds; what the heap holds is another each time.
    Thread.sleep(forTimeInterval: 1.1)
    let dirt = (0..<64).map { _ in [UInt8](repeating: 0xA7, count: 1 << 17) }
    withExtendedLifetime(dirt) {}
    try Self.write(paths[1], compression, rows: Array(0..<30), count: 4096)
    let files = try paths.map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(files[0] == files[1])
  }

  /// Sizes around everything that the filters count in.
  @Test(arguments: [1, 2, 3, 4, 31, 32, 33, 64, 263, 264, 265, 8191, 8192, 8193, 70_000])
  func everySizeSurvivesTheFilters(_ count: Int) throws {
    let folder = try TemporaryFolder()
    for compression in Self.compressions {
      for size in [1, 4, 8] {
        let path = "\(folder.path)/\(count).h5"
        let type: PixelType = size == 1 ? .uint8 : size == 4 ? .uint32 : .float64
        let file = try HDF5Writer(path: path)
        let dataset = try file.createChunked(
          "a", type: type, shape: [count], compression: compression, fill: nil)
        let encoder = ChunkEncoder(compression: compression, elementSize: size)
        var random = SeededRandom(seed: UInt64(count))
        // Long runs with noise between, so that matches have every length.
        var bytes: [UInt8] = []
        while bytes.count < count * size {
          let run = Int(random.next() % 600)
          let value = UInt8(truncatingIfNeeded: random.next() % 5)
          bytes += (0..<run).map { _ in run % 2 == 0 ? value : UInt8(truncatingIfNeeded: random.next()) }
        }
        bytes.removeLast(bytes.count - count * size)
        try bytes.withUnsafeBytes { _ = try file.writeChunk(dataset, row: 0, bytes: encoder.encode($0)) }
        try file.close()
        let read = try HDF5Reader(path: path)
        switch size {
        case 1: #expect(try read.read("a", as: UInt8.self) == bytes)
        case 4: #expect(try read.read("a", as: UInt32.self).bytes == bytes)
        default: #expect(try read.read("a", as: Double.self).bytes == bytes)
        }
      }
    }
  }

  /// A chunk becomes the same bytes whatever the encoder has encoded before, and in a new one.
  @Test(arguments: compressions.dropFirst())
  func anEncodersPastDoesNotShow(_ compression: ChunkCompression) {
    var random = SeededRandom(seed: 5)
    let chunks = (0..<400).map { number in
      let spread = 1 << UInt16(number % 16)
      return (0..<(200 + Int(random.next() % 3000))).map { _ in UInt16(random.next() % UInt64(spread)) }
    }
    let used = ChunkEncoder(compression: compression, elementSize: 2)
    func encode(_ chunk: [UInt16], _ encoder: ChunkEncoder) -> [UInt8] {
      chunk.withUnsafeBytes { Array(encoder.encode($0)) }
    }
    let first = chunks.map { encode($0, used) }
    for order in [Array(chunks.indices.reversed()), chunks.indices.map { $0 * 7 % chunks.count }] {
      for number in order { #expect(encode(chunks[number], used) == first[number]) }
    }
    for number in stride(from: 0, to: chunks.count, by: 10) {
      #expect(encode(chunks[number], ChunkEncoder(compression: compression, elementSize: 2)) == first[number])
    }
  }

  /// Encoders lie at different places in memory, and ISA-L hashes its own place: see `Deflate`. Each chunk
  /// begins with one of 24 000 words that is found again later, so that some word has the entry that the
  /// place takes.
  @Test(arguments: [1, 2]) func anEncodersPlaceInMemoryDoesNotShow(level: Int) {
    let encoders = (0..<3).map { _ in ChunkEncoder(compression: .deflate(level: level), elementSize: 1) }
    var random = SeededRandom(seed: 6)
    var chunk = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<24_000 {
      for i in 0..<96 { chunk[i] = UInt8(truncatingIfNeeded: random.next()) }
      for i in 0..<8 { chunk[96 + i] = chunk[i] }
      let results = encoders.map { encoder in chunk.withUnsafeBytes { Array(encoder.encode($0)) } }
      #expect(results[1] == results[0] && results[2] == results[0])
    }
  }

  /// Shuffled pixels of small range are noise in their low bytes and nearly constant in their high ones.
  @Test(arguments: compressions.dropFirst())
  func highBytesCompressBehindNoise(_ compression: ChunkCompression) {
    var random = SeededRandom(seed: 1)
    let pixels = (0..<500_000).map { _ in 2048 + UInt16(random.next() % 256) }
    let encoder = ChunkEncoder(compression: compression, elementSize: 2)
    pixels.withUnsafeBytes { #expect(encoder.encode($0).count < $0.count * 56 / 100) }
  }

  @Test func aSeriesHasItsLengthAndChunks() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.h5"
    let file = try HDF5Writer(path: path)
    let values = (0..<1001).map { Float($0) / 3 }
    try file.writeSeries("beam/agbd", values, chunkRows: 300, compression: .deflate(level: 1))
    try file.writeSeries("beam/empty", [Int32](), chunkRows: 300, compression: .none)
    try file.close()
    let reader = try HDF5Reader(path: path)
    #expect(try reader.read("beam/agbd", as: Float.self) == values)
    #expect(try reader.description(of: "beam/agbd").chunk == [300])
    #expect(try reader.description(of: "beam/empty").shape == [0])
    #expect(try reader.read("beam/empty", as: Int32.self).isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsAnError() throws {
    let error = #expect(throws: FormatError.self) { _ = try HDF5Writer(path: "/dev/full") }
    #expect(error?.description.contains("No space left on device") == true)
  }

  @Test func errorsNameFileAndPlace() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FormatError.self) { try HDF5Reader(path: folder.path + "/none.h5") }
    let path = folder.path + "/a.h5"
    try Self.write(path, .none, rows: [0], count: 8)
    let file = try HDF5Reader(path: path)
    let missing = #expect(throws: FormatError.self) { try file.read("data/nothing", as: Float.self) }
    #expect(missing?.description.hasPrefix("\(path): data/nothing: ") == true)
    #expect(throws: FormatError.self) { try file.read("data/image", as: UInt16.self, rows: 0..<2) }
    #expect(throws: FormatError.self) { try file.readTexts("data/image") }
    #expect(throws: FormatError.self) { try file.read("data/name", as: Float.self) }
    let zero = #expect(throws: FormatError.self) {
      try HDF5Writer(path: folder.path + "/b.h5").writeColumn("text", ["a", "b\0c"], shape: [2])
    }
    #expect(zero?.description.contains("text 1") == true)
  }

  /// Files of h5py with every filter that it has for itself. What it calls the latest format may be one of
  /// HDF5 2.0, which an older library refuses.
  @Test(.enabled(if: Golden.isPresent, "\(Golden.reason)"))
  func filesOfH5pyAreRead() throws {
    let golden = try #require(try Golden("h5_truth")["s2"])
    let truth = golden.numbers.map { Int16($0) }
    for name in ["none", "gzip4", "gzip4_shuffle", "lzf", "lzf_shuffle_fletcher"] {
      let path = Golden.shared.appending(path: "golden/files/h5_\(name)").path
      let file = try HDF5Reader(path: path + "_earliest.h5")
      #expect(try file.read("data/Sentinel-2 L2A", as: Int16.self) == truth, "\(name)")
      #expect(try file.readTexts("data/CRS").first?.hasPrefix("EPSG:") == true)
      do throws(FormatError) {
        let latest = try HDF5Reader(path: path + "_latest.h5")
        #expect(try latest.read("data/Sentinel-2 L2A", as: Int16.self) == truth, "\(name)")
      } catch { #expect(error.description.contains("bad version number"), "\(error)") }
    }
  }

  /// A real granule of GEDI L4A.
  @Test(.enabled(if: Golden.isPresent, "\(Golden.reason)"))
  func aGranuleOfGEDIIsRead() throws {
    let name = "GEDI04_A_2020036151358_O06515_02_T00198_02_002_01_V002.h5"
    let file = try HDF5Reader(path: Golden.shared.appending(path: "data/gedi/\(name)").path)
    #expect(try file.read("BEAM0101/agbd", as: Float.self).first == 30.714327)
    #expect(try file.read("BEAM0101/shot_number", as: UInt64.self).first == 65_150_500_200_000_001)
    #expect(try file.readTexts("BEAM0101/predict_stratum").first == "GSW_NAs")
    #expect(try file.attribute("description", of: "BEAM0101") == .text("Full power beam"))
    #expect(try file.members().filter { $0.name.hasPrefix("BEAM") && $0.kind == .group }.count == 8)
  }
}

extension Array where Element: BitwiseCopyable {
  /// The memory of the elements.
  fileprivate var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }
}
