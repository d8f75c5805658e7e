import Datasets
import Formats
import Geometry
import Testing

@Suite struct ForeignTilesTests {
  @Test func theGridAndItsNamesAreThoseOfAnIndependentScript() throws {
    let world = try TileWorld()
    #expect(world.tiles.identifiers == (try world.texts("identifiers")))
    #expect(world.tiles.name.hash == world.facts["hash"]?.text)
    #expect(world.communes.identifiers == (try world.texts("communes_identifiers")))
    #expect(world.communes.name.hash == world.facts["communes_hash"]?.text)
  }

  @Test(arguments: [1, 2, 7]) func theForeignTileThatSharesMostIsTold(threads: Int) throws {
    let world = try TileWorld()
    let foreign = try ForeignTiles(world.communes, under: world.tiles, threads: threads)
    let identifiers = foreign.identifiers(world.tiles.count)
    #expect(identifiers == world.facts["foreignid"]?.elements)
    #expect(identifiers.contains(-1))
  }

  /// Four squares around a tile, of which two share as much: the first of them counts. One that only touches
  /// counts with geetiles.
  @Test func theFirstOfEqualsCountsAndTouchingOnesDoNot() throws {
    func square(_ x: Double, _ y: Double) throws -> Polygon {
      Polygon(Bounds(west: x, south: y, east: x + 1, north: y + 1))
    }
    let tiles = [try square(10.5, 20), try square(30, 20), try square(13, 20)]
    let foreign = [try square(12, 20), try square(11, 20), try square(10, 20)]
    let overlaps = try TileOverlaps(of: tiles, on: foreign, file: "squares")
    #expect(overlaps.largest(0) == 1)
    #expect(overlaps.largest(1) == nil && overlaps.largest(1, touching: true) == nil)
    #expect(overlaps.largest(2) == nil && overlaps.largest(2, touching: true) == 0)
    #expect(overlaps[0].map(\.area) == [0.5, 0.5])
  }

  @Test func proportionsAreWeightedBySharedArea() throws {
    let world = try TileWorld()
    var communes = world.communes
    communes["labels_proportions"] = world.facts["exact"]?.elements
    let foreign = try ForeignTiles(communes, under: world.tiles)
    let mixed = try foreign.proportions(world.tiles.count, of: "labels")
    let known = try #require(world.facts["at_communes"]?.elements)
    #expect(zip(mixed, known).allSatisfy { sameShares($0, $1) })
    // Tiles on no commune have an empty object.
    #expect(mixed.contains(.object([])))
  }

  /// A foreign tile whose raster was missing has null, and is not taken for one without any label.
  @Test func foreignTilesWithoutProportionsCountForNothing() throws {
    func square(_ x: Double) -> Polygon { Polygon(Bounds(west: x, south: 5, east: x + 1, north: 6)) }
    let tiles = try TileSet([square(10.5)], folder: "", aoi: "a", partitions: "b")
    var foreign = try TileSet([square(10), square(11)], folder: "", aoi: "a", partitions: "c")
    foreign["x_proportions"] = [.null, .object([.init("7", 1)])]
    let shares = try ForeignTiles(foreign, under: tiles).proportions(1, of: "x")
    #expect(shares == [.object([.init("7", .number(1))])])
    #expect { try ForeignTiles(foreign, under: tiles).proportions(1, of: "y") } throws: {
      "\($0)".contains("y_proportions") && "\($0)".contains("lp.compute")
    }
  }
}
