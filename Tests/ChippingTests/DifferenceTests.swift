import Chipping
import Formats
import FoundationEssentials
import Geometry
import Rasters
import Testing

@Suite struct DifferenceTests {
  func difference(
    _ world: World, _ a: String = "a", _ b: String = "b", rule: DatasetDifference.Rule = .meaning,
    threads: Int = 2, limit: Int = 10
  ) throws -> DatasetDifference {
    try DatasetDifference(
      from: try Dataset(world.path(a)), to: try Dataset(world.path(b)),
      options: DatasetDifference.Options(rule: rule, limit: limit, threads: threads))
  }

  /// Writes a 10 m band with other values where `change` gives some.
  func rewrite(_ world: World, _ name: String, band: Int, _ change: (Int, Int) -> UInt16?) throws {
    try World.write(world.scene + "/\(name).tif", World.grid(world.side, 10), noData: 0) { x, y in
      change(x, y) ?? World.value(band, x, y)
    }
  }

  @Test(arguments: [Output.Format.hdf5(.lzf), .geotiff(.deflate(level: 1))])
  func theSameCommandGivesTheSameDataset(format: Output.Format) throws {
    let world = try World()
    defer { world.remove() }
    for name in ["a", "b"] { try world.build(world.request(), to: name, format) }
    for rule in DatasetDifference.Rule.allCases {
      let difference = try difference(world, rule: rule)
      #expect(difference.isSame)
      #expect(difference.sameBytes == 49 && difference.common == 49 && difference.written == [49, 49])
      #expect(difference.recipe.isEmpty && difference.sources.isEmpty)
    }
  }

  /// One pixel of one source is one pixel of the chips that show it, and the index tells of it too.
  @Test(arguments: [Output.Format.hdf5(.none), .hdf5(.deflate(level: 1)), .geotiff(.zstd(level: 1))])
  func onePixelTouchesItsChipsOnly(format: Output.Format) throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request()
    request.bands = ["B02", "B03"]
    request.stride = Size(16)
    try world.build(request, to: "a", format)
    try rewrite(world, "B03", band: 1) { x, y in x == 40 && y == 5 ? 5000 : nil }
    try world.build(request, to: "b", format)
    let difference = try difference(world)
    // Chips from columns 16 and 32, of row 0.
    #expect(difference.changed.count == 2)
    #expect(difference.changed.examples.count == 2)
    #expect(difference.sameBytes == difference.common - 2)
    #expect(difference.bands.map(\.band) == ["B03"])
    let band = try #require(difference.bands.first)
    let distance = 5000 - Double(World.value(1, 40, 5))
    #expect(band.pixels.differing == 2 && band.pixels.missing == 0 && band.pixels.count == 2 * 32 * 32)
    #expect(band.pixels.greatest == distance && band.pixels.mean == distance)
    #expect(band.chips == difference.changed)
    #expect(Set(difference.labels.map(\.column)) == ["B03_mean", "B03_max"])
    #expect(difference.labels.allSatisfy { $0.count == 2 && ($0.greatest ?? 0) > 0 })
    #expect(difference.sources.count == 1)
    #expect(difference.sources.allSatisfy { $0.contains("B03.tif") && $0.contains("1 of 16 blocks") })
    #expect(!difference.isSame)
  }

  /// Pixels that only one of the two has are counted apart from those with other values.
  @Test func missingPixelsAreNoDistance() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 60)
    request.bands = ["B02"]
    try world.build(request, to: "a")
    try rewrite(world, "B02", band: 0) { x, y in x < 3 && y == 0 ? 0 : nil }
    try world.build(request, to: "b", .geotiff(.lzw))
    let band = try #require(try difference(world).bands.first)
    #expect(band.pixels.missing == 3 && band.pixels.differing == 0 && band.pixels.greatest == 0)
  }

  /// Compression and format change the bytes and not what they mean.
  @Test(arguments: [
    Output.Format.hdf5(.lzf), .hdf5(.deflate(level: 2)), .geotiff(.none), .geotiff(.deflate(level: 1)),
    .geotiff(.lzw),
  ])
  func theFormIsNotTheMeaning(format: Output.Format) throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request()
    request.layers = ["SCL"]
    try world.build(request, to: "a", .hdf5(.none))
    try world.build(request, to: "b", format)
    for (one, other) in [("a", "b"), ("b", "a")] {
      let meaning = try difference(world, one, other)
      #expect(meaning.isSame, "\(meaning)")
      #expect(meaning.sameMeaning == 49 && meaning.sameBytes == 0 && !meaning.recipe.isEmpty)
    }
    let bytes = try difference(world, rule: .bytes)
    #expect(!bytes.isSame && bytes.changed.count == 49 && bytes.files.contains("chipmill.lock.json"))
  }

  /// A table of sites with a split says who has moved.
  @Test func chipsMoveBetweenSplits() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request()
    request.points = try world.writePoints("sites.csv", (0..<6).map { (Double(30 + $0 * 30), 60) })
    let table = try world.lines("sites.csv")
    func write(_ splits: [String]) throws {
      let lines = zip(table, ["Split"] + splits).map { $0 + "," + $1 }
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: world.path("sites.csv")))
    }
    try write(["train", "train", "train", "val", "test", "test"])
    try world.build(request, to: "a")
    try write(["train", "val", "val", "val", "test", "train"])
    try world.build(request, to: "b")
    let difference = try difference(world)
    #expect(difference.splits.map(\.name) == ["train → val", "test → train"])
    #expect(difference.splits.first?.chips.examples == ["site1", "site2"])
    #expect(difference.sameBytes == 6 && difference.labels.isEmpty && difference.places.count == 0)
    #expect(difference.sources.contains { $0.contains("sites.csv") })
    #expect(!difference.isSame)
  }

  /// What a gate takes away is told with its reason; what nobody planned, as removed and added.
  @Test func chipsComeAndGo() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 40)
    try world.build(request, to: "a")
    request.gates = ["cloud: SCL[9]<=0.25"]
    let gated = try world.build(request, to: "b")
    let cloudy = gated.rejectedCount
    let difference = try difference(world, limit: 3)
    #expect(cloudy > 3)
    #expect(difference.outcomes.map(\.name) == ["written → rejected (cloud)"])
    #expect(difference.outcomes.first?.chips.count == cloudy)
    #expect(difference.outcomes.first?.chips.examples.count == 3)
    #expect(difference.removed.count == 0 && difference.common == 36 - cloudy && !difference.isSame)
    #expect(difference.recipe.contains { $0.contains("cloud: SCL[9]<=0.25") })
    request.gates = []
    request.stride = Size(20)
    try world.build(request, to: "c")
    let denser = try self.difference(world, "a", "c")
    // Chips are named by their places in the grid, so all but the first lie elsewhere.
    #expect(denser.common == 36 && denser.places.count == 35 && denser.removed.count == 0)
    #expect(denser.added.count == 121 - 36 && denser.added.examples.count == 10)
    let sparser = try self.difference(world, "c", "a", threads: 1)
    #expect(sparser.removed == denser.added && sparser.common == 36)
  }

  /// The same pixels elsewhere on the map, and under another band's name, are not the same.
  @Test func placesAndBandsCount() throws {
    let world = try World()
    let other = try World()
    defer {
      world.remove()
      other.remove()
    }
    var request = world.request()
    request.bands = ["B02"]
    try world.build(request, to: "a")
    var grid = try World.grid(other.side, 10)
    grid.transform = AffineTransform(
      west: World.west + 10, north: World.north, pixelWidth: 10, pixelHeight: 10)
    try World.write(other.scene + "/B02.tif", grid, noData: 0) { x, y in World.value(0, x, y) }
    var moved = other.request()
    moved.bands = ["B02"]
    try other.build(moved, to: "b", .geotiff(.lzw))
    let options = DatasetDifference.Options()
    let place = try DatasetDifference(
      from: Dataset(world.path("a")), to: Dataset(other.path("b")), options: options)
    #expect(place.places.count == 49 && place.sameMeaning == 49 && !place.isSame)
    #expect(place.sources.count == 1 && place.sources.allSatisfy { $0.contains(": is now ") })
    request.bands = ["B02", "B03"]
    try world.build(request, to: "c")
    let bands = try difference(world, "a", "c")
    #expect(bands.structure.contains("layer image: bands B02 → B02, B03"))
    #expect(bands.structure.contains("column B03_min is not in A"))
    #expect(bands.sources.contains { $0.hasSuffix("B03.tif: is not in A") })
  }

  /// A chip whose bytes cannot be decoded is an error that names it, and no difference.
  @Test func damageIsNoDifference() throws {
    let world = try World()
    defer { world.remove() }
    try world.build(world.request(), to: "a", .geotiff(.none))
    try world.build(world.request(), to: "b", .geotiff(.deflate(level: 1)))
    let folder = world.path("b/chips")
    let file = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).sorted().first)
    try Data("II*".utf8).write(to: URL(filePath: folder + "/" + file))
    #expect { try difference(world) } throws: { "\($0)".contains(file) }
  }
}
