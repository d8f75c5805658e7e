import Chipping
import Formats
import Foundation
import Geometry
import TestSupport
import Testing

@Suite struct LedgerTests {
  private static let formats: [Output.Format] = [
    .hdf5(.lzf), .hdf5(.none), .geotiff(.none), .geotiff(.deflate(level: 1)),
  ]

  /// Any threads, any memory, any interruptions, each with others: the bytes of a run that nobody disturbed.
  @Test(arguments: formats.indices)
  func interruptedRunsEndInTheSameBytes(format: Int) throws {
    let world = try World()
    defer { world.remove() }
    let request = Self.request(world)
    let format = Self.formats[format]
    try world.build(request, to: "plain", format, threads: 1)
    let plain = try world.contents("plain")
    for seed in 1...3 as ClosedRange<UInt64> {
      var random = SeededRandom(seed: seed)
      let name = "out\(seed)"
      var summary = RunSummary(planned: 0)
      for _ in 0..<20 {
        let interruption = Interruption()
        let stop = Int.random(in: 0...40, using: &random)
        var options = RunOptions(
          threads: Int.random(in: 1...4, using: &random),
          memory: Bool.random(using: &random) ? 64 << 20 : 400_000, scratchFolder: world.folder)
        options.interruption = interruption
        if stop == 0 { interruption.request() }
        let before = summary.written + summary.rejectedCount + summary.failedCount
        summary = try request.recipe().build(
          to: Output(folder: world.path(name), format: format), options: options
        ) { if $0.done >= stop { interruption.request() } }
        // What one run has done the next one knows.
        #expect(summary.written + summary.rejectedCount + summary.failedCount >= min(before, stop))
        if !summary.isInterrupted { break }
      }
      if summary.isInterrupted { try world.build(request, to: name, format) }
      #expect(try world.contents(name) == plain, "seed \(seed)")
      let dataset = try Dataset(world.path(name))
      #expect(try dataset.verify(threads: 2).findings.isEmpty)
      #expect(try dataset.survey().findings.isEmpty)
    }
  }

  private static func request(_ world: World) -> RecipeRequest {
    var request = world.request(size: 32)
    request.stride = Size(width: 20, height: 24)
    request.layers = ["SCL"]
    request.gates = ["cloud: SCL[9]<=0.4"]
    return request
  }

  /// Where files lie on the disk, and in which order a folder lists them, is all the same.
  @Test func theOrderOfFilesOnTheDiskDoesNotMatter() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 32)
    request.bands = ["B02", "B03", "B05"]
    try world.build(request, to: "one")
    let files = try FileManager.default.contentsOfDirectory(atPath: world.scene).sorted()
    let contents = try files.map { try Data(contentsOf: URL(filePath: world.scene + "/" + $0)) }
    try FileManager.default.removeItem(atPath: world.scene)
    try FileManager.default.createDirectory(atPath: world.scene, withIntermediateDirectories: true)
    for (file, data) in zip(files, contents).reversed() {
      try data.write(to: URL(filePath: world.scene + "/" + file))
    }
    try world.build(request, to: "two")
    #expect(try world.contents("one") == world.contents("two"))
  }

  /// Any byte of any file that is changed is noticed, and named.
  @Test(arguments: formats.indices)
  func verifyNoticesEveryFlippedByte(format: Int) throws {
    let world = try World()
    defer { world.remove() }
    try world.build(Self.request(world), to: "out", Self.formats[format])
    let dataset = try Dataset(world.path("out"))
    #expect(try dataset.verify(threads: 2).findings.isEmpty)
    var random = SeededRandom(seed: UInt64(format))
    for file in try world.contents("out").keys.sorted() where Self.isSample(file, &random) {
      let url = URL(filePath: world.path("out/\(file)"))
      let whole = try Data(contentsOf: url)
      for _ in 0..<(file == "chips.h5" ? 30 : 4) {
        var data = whole
        let byte = Int.random(in: 0..<data.count, using: &random)
        data[byte] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        try data.write(to: url)
        let findings = try dataset.verify(threads: 2).findings
        #expect(findings.count == 1, "byte \(byte) of \(file)")
        #expect(findings.first?.kind == .damaged)
      }
      try whole.dropLast().write(to: url)
      #expect(try dataset.survey().findings.map(\.kind) == [.damaged])
      try whole.write(to: url)
    }
    #expect(try dataset.verify(threads: 2).findings.isEmpty)
  }

  /// All files but those of most chips.
  private static func isSample(_ file: String, _ random: inout SeededRandom) -> Bool {
    !file.hasSuffix(".tif") || Int.random(in: 0..<10, using: &random) == 0
  }

  /// Files that are not there, and files that nobody knows.
  @Test func surveyFindsMissingAndUnknownFiles() throws {
    let world = try World()
    defer { world.remove() }
    try world.build(world.request(), to: "out", .geotiff(.none))
    try FileManager.default.removeItem(atPath: world.path("out/chips/r00001_c00002.tif"))
    try FileManager.default.removeItem(atPath: world.path("out/index.gpkg"))
    try Data([1]).write(to: URL(filePath: world.path("out/chips/mine.tif")))
    try Data([1]).write(to: URL(filePath: world.path("out/notes.txt")))
    let findings = try Dataset(world.path("out")).survey().findings.map { "\($0.kind) \($0.name)" }
    #expect(
      findings.sorted() == [
        "missing index.gpkg", "missing r00001_c00002", "unknown chips/mine.tif", "unknown notes.txt",
      ])
  }

  /// Chips whose bytes are not what was written are made again, and only they.
  @Test func aDamagedChipIsMadeAgain() throws {
    let world = try World()
    defer { world.remove() }
    for format in [Output.Format.hdf5(.lzf), .geotiff(.none)] {
      let name = "out\(format.isFile)"
      try world.build(world.request(), to: name, format)
      let plain = try world.contents(name)
      let file = world.path(name + (format.isFile ? "/chips.h5" : "/chips/r00002_c00003.tif"))
      var data = try Data(contentsOf: URL(filePath: file))
      data[data.count / 2] ^= 0x10
      try data.write(to: URL(filePath: file))
      let damaged = try Dataset(world.path(name)).verify(threads: 1).findings.compactMap(\.chip)
      #expect(damaged.count == 1)
      #expect(try Dataset.requeue(.chips(damaged), in: world.path(name)) == 1)
      let summary = try world.build(world.request(), to: name, format)
      #expect(summary.written == summary.kept + 1)
      #expect(try world.contents(name) == plain)
      let chip = try #require(try Self.chips(world.path(name)).first { damaged.contains($0.number) })
      #expect(chip.attempts == 2)
      #expect(try Self.chips(world.path(name)).filter { $0.attempts == 1 }.count == summary.kept)
    }
  }

  private static func chips(_ folder: String) throws -> [Ledger.Chip] {
    var chips: [Ledger.Chip] = []
    try Dataset(folder).ledger.forEachChip { chips.append($0) }
    return chips
  }

  /// A block that turns bad costs its chips; repaired, they are made, and all is as if nothing had been.
  @Test(arguments: formats.indices)
  func failedChipsAreMadeWhenTheSourceIsRepaired(format: Int) throws {
    let world = try World()
    defer { world.remove() }
    let format = Self.formats[format]
    try world.build(world.request(), to: "plain", format)
    let path = world.scene + "/B03.tif"
    let whole = try Data(contentsOf: URL(filePath: path))
    let mapped = try MappedFile(path: path)
    let range = try TIFF(bytes: mapped.bytes, name: path).images[0].byteRange(ofBlock: 5)
    withExtendedLifetime(mapped) {}
    var broken = whole
    for i in try #require(range) { broken[i] = 0xFF }
    try broken.write(to: URL(filePath: path))
    let first = try world.build(world.request(), to: "out", format)
    #expect(first.failedCount > 0)
    try whole.write(to: URL(filePath: path))
    #expect(try Dataset.requeue(.failed, in: world.path("out")) == first.failedCount)
    let second = try world.build(world.request(), to: "out", format)
    #expect(second.failedCount == 0)
    #expect(try world.contents("out") == world.contents("plain"))
  }

  /// A lock holds what is needed to build again, byte for byte, and names the first source that is another.
  @Test func aLockedBuildIsTheSameOrRefused() throws {
    let world = try World()
    defer { world.remove() }
    try world.build(world.request(), to: "out")
    let lock = try Lock(path: world.path("out"))
    let names = lock.sources.map { $0.path.split(separator: "/").last }
    #expect(names == ["B01.tif", "B02.tif", "B03.tif", "B05.tif"])
    func again(_ name: String) throws -> RunSummary {
      var options = RunOptions(threads: 2, memory: 64 << 20, scratchFolder: world.folder)
      options.lock = lock
      return try RecipeRequest(lock.recipe, file: "lock").recipe().build(
        to: Output(folder: world.path(name), format: lock.format), options: options)
    }
    _ = try again("copy")
    #expect(try world.contents("copy") == world.contents("out"))
    // Other pixels in a file of the same size.
    try World.write(world.scene + "/B03.tif", World.grid(240, 10), noData: 0) { x, y in
      World.value(0, x, y)
    }
    #expect { try again("other") } throws: { "\($0)".contains("B03.tif: ") && "\($0)".contains("lock") }
  }

  /// A ledger that is no database is said to be damaged, and `--restart` mends that.
  @Test func aDamagedLedgerIsSaidToBe() throws {
    let world = try World()
    defer { world.remove() }
    try world.build(world.request(), to: "out")
    let plain = try world.contents("out")
    let ledger = URL(filePath: world.path("out/ledger.sqlite"))
    var data = try Data(contentsOf: ledger)
    for i in 0..<64 { data[i] ^= 0x55 }
    try data.write(to: ledger)
    #expect { try world.build(world.request(), to: "out") } throws: { "\($0)".contains("--restart") }
    try world.build(world.request(), to: "out", existing: .restart)
    #expect(try world.contents("out") == plain)
  }

  /// Starting over deletes a dataset's files, and leaves others.
  @Test func startingOverLeavesOtherFiles() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request()
    request.layers = ["SCL"]
    try world.build(request, to: "out", .geotiff(.none))
    try Data([1]).write(to: URL(filePath: world.path("out/chips/notes.txt")))
    // Without the layer, whose folder goes.
    try world.build(world.request(), to: "out", .geotiff(.none), existing: .restart)
    #expect(FileManager.default.fileExists(atPath: world.path("out/chips/notes.txt")))
    #expect(!FileManager.default.fileExists(atPath: world.path("out/SCL")))
    #expect(!FileManager.default.fileExists(atPath: world.path("out/scl")))
  }

  /// A source that was written again with the same bytes is the same; one with others is refused, and
  /// accepted with `--force`, which makes its chips again.
  @Test func changedSourcesAreRefusedAndEqualOnesAccepted() throws {
    let world = try World()
    defer { world.remove() }
    try world.build(world.request(), to: "out")
    let path = URL(filePath: world.scene + "/B02.tif")
    try Data(contentsOf: path).write(to: path)
    #expect(try world.build(world.request(), to: "out").wasFinished)
    try World.write(path.path, World.grid(240, 10), noData: 0) { x, y in World.value(3, x, y) }
    #expect { try world.build(world.request(), to: "out") } throws: {
      "\($0)".contains("B02.tif had") && "\($0)".contains("--force")
    }
    try world.build(world.request(), to: "out", existing: .force)
    try world.build(world.request(), to: "fresh")
    #expect(try world.contents("out") == world.contents("fresh"))
  }
}

extension Output.Format {
  /// Whether all chips lie in one file.
  fileprivate var isFile: Bool { if case .hdf5 = self { true } else { false } }
}
