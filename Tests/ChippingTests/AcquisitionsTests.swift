import Chipping
import Formats
import Foundation
import Geometry
import Rasters
import TestSupport
import Testing

/// Chips that are shared out among several scenes, in batches of HDF5.
@Suite struct AcquisitionsTests {
  private static let scenes = ["first", "second", "third"]

  /// The value of a scene's band: the scene's number tells them apart.
  private static func value(_ scene: Int, _ x: Int, _ y: Int) -> UInt16 {
    UInt16(900 + scene * 3000 + (x * 7 + y * 13) % 997)
  }

  private static func elevation(_ x: Int, _ y: Int) -> Float { Float(x) * 1.5 + Float(y) * 0.5 }

  /// Three scenes of 240 × 240 pixels, the second 50 pixels to the east of the others, and elevations below
  /// all of them.
  private func recipe(_ world: World, count: Int = 40) throws -> Recipe {
    var acquisitions: [Acquisition] = []
    let terrain = world.path("terrain.tif")
    try World.write(terrain, try World.grid(320, 10), Self.elevation)
    let elevation = try Source(path: terrain)
    var template: Source?
    for (number, name) in Self.scenes.enumerated() {
      let shift = number == 1 ? 50 : 0
      let grid = try World.grid(320, 10).cropped(to: Window(x: shift, y: 0, width: 240, height: 240))
      let path = world.path("\(name).tif")
      try World.write(path, grid, noData: 0) { x, y in Self.value(number, x, y) }
      let band = try Source(path: path)
      template = template ?? band
      acquisitions.append(
        Acquisition(
          name: name, time: "2020-06-0\(number + 1)", grid: grid,
          sources: [[band], [elevation, elevation], []], shift: number == 2 ? -1000 : 0))
    }
    let first = try #require(template)
    let toDegrees = try CoordinateTransform(from: try CRS(World.utm), to: .wgs84)
    var random = SeededRandom(seed: 7)
    let sites = (0..<count).map { i in
      let x = Double.random(in: 60..<230, using: &random)
      let y = Double.random(in: 10..<230, using: &random)
      let point = toDegrees.transform(Point(x: World.west + x * 10, y: World.north - y * 10))
      return Site(id: "s\(i)", shape: .point(point), properties: ["\(i)", "\(Double(i) / 3)", "name \(i)"])
    }
    let of = (0..<count).map { Int32($0 % 7 == 6 ? -1 : $0 % 3) }
    var harmonized = Layer.Channel(name: "B02", source: first, band: 0, resampling: .bilinear)
    harmonized.isHarmonized = true
    var recipe = Recipe(
      sceneName: "", time: nil, sites: .points(sites, edge: .drop), chipSize: Size(16),
      target: .acquisitions(acquisitions, of: of, reasons: ["no scene"]),
      layers: [
        Layer(name: "optical image", channels: [harmonized]),
        Layer(
          name: "terrain",
          channels: [
            Layer.Channel(name: "elevation", source: elevation, band: 0, resampling: .bilinear),
            Layer.Channel(
              name: "slope", source: elevation, band: 0, resampling: .bilinear, operation: .gradient),
          ]), Layer(name: "drawn", drawing: Layer.Drawing(radius: 12, outside: -9999)),
      ], gates: [])
    recipe.siteColumns = ["number", "third", "name"]
    recipe.layout = HDF5Layout(
      groups: [
        HDF5Layout.Group(name: "train", acquisitions: 0..<2),
        HDF5Layout.Group(name: "test", acquisitions: 2..<3),
      ], batchSize: 5,
      columns: [
        HDF5Layout.Column("data/matrix", .matrix), HDF5Layout.Column("data/crs", .crs),
        HDF5Layout.Column("data/number", .integers([0])), HDF5Layout.Column("data/third", .reals([1])),
        HDF5Layout.Column("data/text", .texts([2])),
      ])
    return recipe
  }

  private func build(
    _ recipe: Recipe, _ world: World, to name: String, _ compression: ChunkCompression = .lzf,
    threads: Int = 2,
    memory: Int = 64 << 20, stop: Int? = nil
  ) throws -> RunSummary {
    var options = RunOptions(threads: threads, memory: memory, scratchFolder: world.folder)
    let interruption = Interruption()
    options.interruption = interruption
    return try recipe.build(
      to: Output(folder: world.path(name), format: .hdf5(compression)), options: options
    ) { if $0.done >= stop ?? .max { interruption.request() } }
  }

  /// Each chip has the pixels of its own scene, at its place, harmonized as that scene asks; what lies below
  /// several scenes is decoded once.
  @Test func chipsAreOfTheirScenes() throws {
    let world = try World()
    defer { world.remove() }
    let summary = try build(try recipe(world), world, to: "out")
    #expect(summary.rejected["no scene"] == 5)
    #expect(summary.decodes == summary.distinctBlocks)
    // Sixteen blocks of 64 × 64 a scene and 25 of the terrain at most.
    #expect(summary.distinctBlocks <= 3 * 16 + 25)
    var rows = 0
    for (group, scenes) in [("train", [0, 1]), ("test", [2])] {
      let file = try HDF5Reader(path: world.path("out/\(group)_dataset.h5"))
      let matrices = try file.read("data/matrix", as: Double.self)
      let numbers = try file.read("data/number", as: Int64.self)
      let pixels = try file.read("data/optical image", as: UInt16.self)
      let terrain = try file.read("data/terrain", as: Float.self)
      #expect(try file.description(of: "data/optical image").shape == [numbers.count, 1, 16, 16])
      #expect(try file.readTexts("data/text") == numbers.map { "name \($0)" })
      #expect(try file.read("data/third", as: Double.self) == numbers.map { Double($0) / 3 })
      for (row, number) in numbers.enumerated() {
        let scene = Int(number) % 3
        #expect(scenes.contains(scene))
        let matrix = matrices[row * 9..<row * 9 + 9].map(\.self)
        #expect([matrix[0], matrix[1], matrix[3], matrix[4]] == [10, 0, 0, -10])
        #expect(Array(matrix[6...]) == [0, 0, 1])
        let x = Int((matrix[2] - World.west) / 10), y = Int((World.north - matrix[5]) / 10)
        for i in 0..<256 {
          let (column, line) = (x + i % 16, y + i / 16)
          let raw = Int(Self.value(scene, column - (scene == 1 ? 50 : 0), line))
          #expect(Int(pixels[row * 256 + i]) == (scene == 2 ? max(0, raw - 1000) : raw))
          #expect(terrain[row * 512 + i] == Self.elevation(column, line))
        }
        // A plane has one slope, at the edges too.
        let slope = Float(atan((0.15 * 0.15 + 0.05 * 0.05).squareRoot()) * 180 / .pi)
        #expect(terrain[row * 512 + 256..<row * 512 + 512].allSatisfy { abs($0 - slope) < 1e-3 })
      }
      rows += numbers.count
    }
    #expect(rows == summary.written)
  }

  /// Batches hold consecutive planned chips, and the fused files are they, one after the other.
  @Test func batchesAreFusedInTheirOrder() throws {
    let world = try World()
    defer { world.remove() }
    _ = try build(try recipe(world), world, to: "out", .deflate(level: 1))
    for group in ["train", "test"] {
      let names = try FileManager.default.contentsOfDirectory(
        atPath: world.path("out/hdf5_batch_data/\(group)"))
      let parts = (0..<names.count).map { world.path("out/hdf5_batch_data/\(group)/batch_5_\($0).h5") }
      var numbers: [Int64] = []
      var pixels: [UInt16] = []
      for part in parts {
        let file = try HDF5Reader(path: part)
        numbers += try file.read("data/number", as: Int64.self)
        pixels += try file.read("data/optical image", as: UInt16.self)
      }
      let fused = try HDF5Reader(path: world.path("out/\(group)_dataset.h5"))
      #expect(try fused.read("data/number", as: Int64.self) == numbers)
      #expect(try fused.read("data/optical image", as: UInt16.self) == pixels)
      #expect(try fused.attribute("bands", of: "data/terrain") == .texts(["elevation", "slope"]))
      #expect(try fused.description(of: "data/terrain").chunk == [1, 2, 16, 16])
      #expect(try fused.description(of: "data/terrain").filters == [2, 1])
    }
  }

  /// Any threads, any memory, interrupted or not: the same files.
  @Test func interruptedBatchesEndInTheSameBytes() throws {
    let world = try World()
    defer { world.remove() }
    let recipe = try recipe(world)
    _ = try build(recipe, world, to: "plain", threads: 1)
    let plain = try world.contents("plain")
    #expect(plain.keys.contains("hdf5_batch_data/test/batch_5_1.h5"))
    for stop in [1, 9, 23] {
      let name = "out\(stop)"
      let first = try build(recipe, world, to: name, threads: 3, memory: 600_000, stop: stop)
      let second = try build(recipe, world, to: name, threads: 2)
      #expect(second.written == second.planned - 5)
      if first.isInterrupted { #expect(second.kept > 0 || stop == 1) }
      #expect(try world.contents(name) == plain, "stopped at \(stop)")
      let dataset = try Dataset(world.path(name))
      #expect(try dataset.verify(threads: 2).findings.isEmpty)
      #expect(try dataset.survey().findings.isEmpty)
    }
  }

  /// A changed byte of a batch or of a fused file is found.
  @Test func damageOfAnyFileIsFound() throws {
    let world = try World()
    defer { world.remove() }
    _ = try build(try recipe(world), world, to: "out")
    for name in ["train_dataset.h5", "hdf5_batch_data/train/batch_5_0.h5"] {
      let url = URL(filePath: world.path("out/\(name)"))
      let whole = try Data(contentsOf: url)
      var bytes = whole
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: url)
      #expect(try Dataset(world.path("out")).verify(threads: 2).findings.count == 1, "\(name)")
      try whole.write(to: url)
    }
    #expect(try Dataset(world.path("out")).verify(threads: 2).findings.isEmpty)
  }

  /// Files of other kinds, or incomplete ones, are not fused.
  @Test func onlyFilesOfOneKindAreFused() throws {
    let world = try World()
    defer { world.remove() }
    _ = try build(try recipe(world), world, to: "out")
    try world.build(world.request(size: 32), to: "other")
    let part = world.path("out/hdf5_batch_data/train/batch_5_0.h5")
    #expect { try HDF5Fusion([part, world.path("other/chips.h5")]) } throws: { error in
      "\(error)".contains("other/chips.h5") && "\(error)".contains("other datasets")
    }
    try Data("no HDF5".utf8).write(to: URL(filePath: world.path("broken.h5")))
    let (readable, problems) = HDF5Fusion.readable([part, world.path("broken.h5")])
    #expect(readable == [part])
    #expect(problems.count == 1 && problems[0].contains("broken.h5"))
  }
}
