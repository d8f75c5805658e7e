import Chipping
import Datasets
import Fetch
import Formats
import Foundation
import Geometry
import Synchronization
import TestSupport
import Testing

/// Samples around footprints of invented worlds.
@Suite struct SamplesTests {
  /// Six scenes of two years and 50 000 footprints, and what was made of them: once for all tests.
  private static let large = Result { try World(footprints: 50_000) }
  private static let small = Result { try World(footprints: 4000) }

  /// An invented world with the tables of its footprints.
  final class World: @unchecked Sendable {
    let folder: TemporaryFolder
    let tables: BiomassTables.Parts<FootprintTable>
    let counts: BiomassTables.Summary

    init(footprints: Int) throws {
      folder = try TemporaryFolder()
      removeAtExit(folder)
      try SyntheticWorld(size: 1098, dates: 6, footprints: footprints).write(to: folder.path + "/world")
      var tables = BiomassTables(output: folder.path, threads: 2)
      tables.policy = .skip
      let granules = try GranuleFolder(
        folder.path + "/world/gedi", split: YearSplit(), filter: tables.filter, policy: .skip)
      (self.tables, counts) = try tables.combine(granules)
    }

    func recipe(
      catalog: String = "world/catalog.json", _ change: (inout SampleRecipe) -> Void = { _ in }
    ) throws -> (recipe: Recipe, findings: SampleRecipe.Findings) {
      var samples = SampleRecipe()
      samples.batchSize = 500
      change(&samples)
      return try samples.recipe(for: tables, in: try sceneCatalog(at: folder.path + "/" + catalog))
    }

    @discardableResult
    func build(
      _ recipe: Recipe, to name: String, threads: Int = 2, memory: Int = 256 << 20, stop: Int? = nil
    ) throws -> RunSummary {
      var options = RunOptions(threads: threads, memory: memory, scratchFolder: folder.path)
      let interruption = Interruption()
      options.interruption = interruption
      options.hasReport = false
      return try recipe.build(
        to: Output(folder: folder.path + "/" + name, format: .hdf5(.lzf)), options: options
      ) { if $0.done >= stop ?? .max { interruption.request() } }
    }

    /// The files of a dataset but those that tell of runs.
    func contents(_ name: String) throws -> [String: Data] {
      var contents: [String: Data] = [:]
      for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/" + name)
      where file != "ledger.sqlite" {
        if let data = try? Data(contentsOf: folder.url.appending(path: "\(name)/\(file)")) {
          contents[file] = data
        }
      }
      return contents
    }
  }

  /// One sample as it was computed with rasterio.
  private struct Expected: Decodable {
    var shot: Int64
    var scene: String
    var transform: [Double]
    var shares: [Double]
    var sums: [Double]
    var probes: [[Double]]
  }

  private struct Fixture: Decodable {
    var rejected: [Int64]
    var samples: [Expected]
  }

  /// Two hundred samples, and a hundred footprints that must not become any, against `Fixtures/samples.py`:
  /// every layer, the place, the classes' shares.
  @Test func samplesEqualAnIndependentRecomputation() throws {
    let world = try Self.large.get()
    let (recipe, findings) = try world.recipe()
    #expect(findings.footprints > 14_000 && findings.scenes == 5)
    // One search serves thousands of footprints.
    #expect(Double(findings.counts.searches + findings.tileSearches) < 0.01 * Double(findings.footprints))
    let summary = try world.build(recipe, to: "out")
    #expect(summary.decodes == summary.distinctBlocks)
    #expect(summary.written + summary.rejectedCount == findings.footprints)
    let fixture = try JSONDecoder().decode(
      Fixture.self,
      from: try Data(
        contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
          .appending(path: "Fixtures/samples.json")))
    #expect(fixture.samples.count == 200)
    let parts = try ["train", "test"].map { part in
      try HDF5Reader(path: "\(world.folder.path)/out/\(part)_dataset.h5")
    }
    var places: [Int64: (HDF5Reader, Int)] = [:]
    for part in parts {
      for (row, shot) in try part.read("data/GEDI Shot Number", as: Int64.self).enumerated() {
        places[shot] = (part, row)
      }
    }
    #expect(places.count == summary.written)
    for shot in fixture.rejected { #expect(places[shot] == nil, "\(shot)") }
    for sample in fixture.samples {
      let (file, row) = try #require(places[sample.shot], "\(sample.shot)")
      #expect(
        try file.read("data/Transforms", as: Double.self, rows: row..<row + 1) == sample.transform + [
          0, 0, 1,
        ])
      let shares = try file.readTexts("data/S2 SCL Stats", rows: row..<row + 1)
      #expect(shares.enumerated().compactMap { $0 % 2 == 1 ? Double($1) : nil } == sample.shares)
      var pixels: [Double] = []
      for name in ["Sentinel-2 L2A", "WorldCover", "CopDEM", "AGBD Raster"] {
        pixels += try file.read("data/\(name)", as: Double.self, rows: row..<row + 1)
      }
      #expect(pixels.count == 16 * 1024)
      for layer in 0..<16 {
        let plane = pixels[layer * 1024..<(layer + 1) * 1024]
        // All is exact but ties of the band of 60 m, which may round either way, and terrain in floats.
        let (tolerance, slack) = layer == 9 ? (1, 40) : [13, 14].contains(layer) ? (1e-3, 0.5) : (0, 0)
        for (probe, place) in zip(sample.probes[layer], [0, 15 * 32 + 16, 1023]) {
          #expect(abs(plane[plane.startIndex + place] - probe) <= tolerance + 1e-4, "\(sample.shot) \(layer)")
        }
        #expect(abs(plane.reduce(0, +) - sample.sums[layer]) <= slack + 0.01, "\(sample.shot) \(layer)")
      }
    }
  }

  /// The seventeen datasets, with the shapes and types of the specification.
  @Test func datasetsHaveTheirShapesAndTypes() throws {
    let world = try Self.small.get()
    try world.build(try world.recipe().recipe, to: "schema")
    let file = try HDF5Reader(path: world.folder.path + "/schema/train_dataset.h5")
    let n = try file.description(of: "data/GEDI Shot Number").shape[0]
    #expect(n > 100)
    let numbers: [(String, [Int], HDF5ElementType)] = [
      ("Sentinel-2 L2A", [12, 32, 32], .uint16), ("WorldCover", [1, 32, 32], .uint8),
      ("CopDEM", [2, 32, 32], .float32), ("AGBD Raster", [1, 32, 32], .float32),
      ("Transforms", [9], .float64),
      ("AGBD Values", [1], .float32), ("AGBD Standard Error", [1], .float32),
      ("GEDI Shot Number", [1], .int64), ("GEDI Delta Time", [1], .float64), ("GEDI Lat Lon", [2], .float64),
    ]
    let texts: [(String, [Int])] = [
      ("CRS", [1]), ("S2 SCL Stats", [12, 2]), ("Sentinel-2 Product Name", [1]),
      ("WorldCover Tile Name", [1]),
      ("CopDEM Tile Name", [1]), ("GEDI Product Name", [1]), ("GEDI Acquisition Time", [1]),
    ]
    #expect(try Set(file.members(of: "data").map(\.name)) == Set(numbers.map(\.0) + texts.map(\.0)))
    for (name, shape, type) in numbers {
      let description = try file.description(of: "data/\(name)")
      #expect(description.shape == [n] + shape && description.type == type, "\(name)")
      if shape.count == 3 {
        #expect(description.chunk == [1] + shape && description.filters.last == 32000, "\(name)")
      }
    }
    for (name, shape) in texts {
      let description = try file.description(of: "data/\(name)")
      #expect(description.shape == [n] + shape && description.isText, "\(name)")
    }
    func first(_ name: String) throws -> String {
      try file.readTexts("data/\(name)", rows: 0..<1).first ?? ""
    }
    #expect(try first("CRS") == "EPSG:32632")
    #expect(try first("Sentinel-2 Product Name").count == 60)
    #expect(try first("WorldCover Tile Name").contains("ESA_WorldCover_10m_2020"))
    #expect(try first("WorldCover Tile Name").count == 40 && first("CopDEM Tile Name").count == 40)
    #expect(try first("GEDI Product Name").hasPrefix("GEDI04_A_2020"))
    #expect(try first("GEDI Acquisition Time").wholeMatch(of: /\d{4}(-\d\d){5}/) != nil)
    #expect(try file.readTexts("data/S2 SCL Stats", rows: 0..<1)[22] == "SNOW or ICE")
    // The circle has the value, all else none.
    let agbd = try file.read("data/AGBD Values", as: Float.self, rows: 0..<1)[0]
    let circle = try file.read("data/AGBD Raster", as: Float.self, rows: 0..<1)
    #expect(Set(circle) == [agbd, -9999] && circle[15 * 32 + 15] == agbd)
    #expect(try file.attribute("nodata", of: "data/AGBD Raster") == .real(-9999))
  }

  /// One thread or two, interrupted or not: the same bytes.
  @Test func interruptedSamplesEndInTheSameBytes() throws {
    let world = try Self.small.get()
    let recipe = try world.recipe { $0.batchSize = 100 }.recipe
    try world.build(recipe, to: "plain", threads: 1)
    let plain = try world.contents("plain")
    #expect(plain.keys.contains("hdf5_batch_data/test/batch_100_1.h5"))
    for stop in [150, 600] {
      let first = try world.build(recipe, to: "stopped\(stop)", threads: 2, memory: 64 << 20, stop: stop)
      #expect(first.isInterrupted)
      try world.build(recipe, to: "stopped\(stop)", threads: 2)
      #expect(try world.contents("stopped\(stop)") == plain)
    }
  }

  /// A scene that lacks a band gives way to the next one that shows the footprint, or the footprint is
  /// counted.
  @Test func scenesThatCannotBeUsedAreNamedAndPassedOver() throws {
    let world = try Self.small.get()
    let whole = try world.recipe().findings
    let copy = world.folder.path + "/maimed"
    try FileManager.default.copyItem(atPath: world.folder.path + "/world", toPath: copy)
    let scene = try #require(
      FileManager.default.contentsOfDirectory(atPath: copy + "/sentinel-2-l2a").sorted().first {
        $0.contains("2021")
      })
    try FileManager.default.removeItem(atPath: "\(copy)/sentinel-2-l2a/\(scene)/SCL.tif")
    let (recipe, findings) = try world.recipe(catalog: "maimed/catalog.json")
    #expect(findings.problems.count == 1 && findings.problems[0].contains("SCL.tif"))
    #expect(findings.samples < whole.samples)
    let summary = try world.build(recipe, to: "passed")
    // Those at the scene's edge among them.
    #expect(summary.rejected["scene cannot be used", default: 0] >= whole.samples - findings.samples)
    #expect(summary.planned == whole.footprints)
  }

  /// Batches of another size are no continuation, and it is said what differs.
  @Test func anotherBatchSizeIsRefused() throws {
    let world = try Self.small.get()
    try world.build(try world.recipe().recipe, to: "batched", stop: 100)
    #expect {
      try world.build(try world.recipe { $0.batchSize = 700 }.recipe, to: "batched")
    } throws: { error in
      "\(error)".contains("batch") && "\(error)".contains("500") && "\(error)".contains("700")
        && "\(error)".contains("--force")
    }
  }

  /// The digital numbers as they are lie a thousand above those without the offset of newer products.
  @Test func rawNumbersKeepTheirOffset() throws {
    let world = try Self.small.get()
    try world.build(try world.recipe().recipe, to: "harmonized")
    try world.build(try world.recipe { $0.isHarmonized = false }.recipe, to: "raw")
    let name = "data/Sentinel-2 L2A"
    let one = try HDF5Reader(path: world.folder.path + "/harmonized/train_dataset.h5")
      .read(name, as: Int32.self, rows: 0..<20)
    let other = try HDF5Reader(path: world.folder.path + "/raw/train_dataset.h5")
      .read(name, as: Int32.self, rows: 0..<20)
    for i in one.indices {
      let isClass = i / 1024 % 12 == 0
      #expect(one[i] == (isClass ? other[i] : max(0, other[i] - 1000)))
    }
  }
}

/// What all tests of a process share goes away with it.
private func removeAtExit(_ folder: TemporaryFolder) {
  left.withLock { folders in
    if folders.isEmpty {
      atexit { left.withLock { for path in $0 { try? FileManager.default.removeItem(atPath: path) } } }
    }
    folders.append(folder.path)
  }
}

private let left = Mutex<[String]>([])
