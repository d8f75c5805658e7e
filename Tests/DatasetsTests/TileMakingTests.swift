import Chipping
import Datasets
import Formats
import Foundation
import Geometry
import TestSupport
import Testing

/// Tiles cut at random, chosen from files, and of grids that others define.
@Suite struct TileMakingTests {
  static let hill = Result {
    try Polygon(
      wkt: "POLYGON ((8 50, 8.5 50.1, 8.4 50.4, 8.1 50.5, 7.9 50.2, 8 50), "
        + "(8.1 50.2, 8.2 50.2, 8.2 50.3, 8.1 50.2))")
  }

  static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> Polygon {
    Polygon(Bounds(west: west, south: south, east: east, north: north))
  }

  /// Whether the sum of areas is that of their union: no two share more than a line.
  static func areDisjoint(_ tiles: [Polygon], tolerance: Double) throws -> Bool {
    let union = try #require(try Polygon.union(tiles))
    return abs(tiles.map(\.area).reduce(0, +) - union.area) < tolerance
  }

  @Test(arguments: [1, 2, 77] as [UInt64])
  func randomTilesCoverTheAreaOnceAndAreSmallEnough(seed: UInt64) throws {
    let area = try Self.hill.get()
    let cut = try RandomTiles(of: area, meters: 2500, seed: seed)
    let forward = try CoordinateTransform(from: .wgs84, to: cut.crs)
    let plane = try cut.tiles.map { try $0.transformed(forward) }
    #expect(cut.crs.epsg == 32632 && plane.count > 300)
    #expect(plane.allSatisfy { max($0.bounds.width, $0.bounds.height) <= 2500.001 })
    let whole = try area.transformed(forward).area
    #expect(abs(plane.map(\.area).reduce(0, +) / whole - 1) < 1e-9)
    #expect(try Self.areDisjoint(plane, tolerance: 1e-7 * whole))
    #expect(cut.tiles.allSatisfy { $0.parts.count == 1 })
  }

  /// The sides of pieces lie between a part of 1/2.2 and one of 1/1.8 of the one before.
  @Test func randomCutsLieNearTheMiddle() throws {
    let area = Self.box(8.9, 50, 9.1, 50.1)
    let cut = try RandomTiles(of: area, meters: 9000, seed: 5)
    let forward = try CoordinateTransform(from: .wgs84, to: cut.crs)
    let sides = try cut.tiles.map { try $0.transformed(forward).bounds }
    #expect(sides.count == 4)
    let first = try #require(sides.first)
    let whole = try area.transformed(forward).bounds
    let share = first.width / whole.width
    #expect(share > 1 / 2.2 && share < 1 / 1.8 && share != 0.5)
  }

  @Test func aSeedDecidesRandomTiles() throws {
    let area = try Self.hill.get()
    let sets = try [0, 0, 1].map { seed in
      try TileSet(
        RandomTiles(of: area, meters: 5000, seed: seed).tiles, folder: "", aoi: "hill", partitions: "5k")
    }
    #expect(sets[0].name.hash == sets[1].name.hash && sets[0].name.hash != sets[2].name.hash)
    #expect(sets[0].name.partitions == "5k")
    #expect(throws: ChippingError.self) { try RandomTiles(of: Self.box(0, 0, 90, 80), meters: 1, seed: 0) }
  }

  @Test func selectionKeepsWhatSharesAnAreaAndKeepsItWhole() throws {
    let area = Self.box(0, 0, 10, 10)
    let polygons = [
      Self.box(4, 4, 5, 5), Self.box(9, 9, 12, 12), Self.box(10, 3, 11, 4), Self.box(20, 3, 21, 4),
      // 10⁻⁵ square degrees, and a little more.
      Self.box(9.99999, 0, 12, 1), Self.box(9.99998, 0, 12, 1),
    ]
    let selection = try TileSelection(of: polygons, in: area, file: "a.shp")
    #expect(selection.tiles == [polygons[0], polygons[1], polygons[5]] && selection.touching == 5)
    let threads = try TileSelection(of: polygons, in: area, file: "a.shp", threads: 3)
    #expect(threads.tiles == selection.tiles)
  }

  @Test func anEmptySelectionIsAnErrorUnlessWanted() throws {
    let (area, far) = (Self.box(0, 0, 10, 10), [Self.box(20, 3, 21, 4)])
    #expect { try TileSelection(of: far, in: area, file: "a.shp") } throws: {
      "\($0)".contains("a.shp: none of its 1 polygons intersects the area")
    }
    #expect(try TileSelection(of: far, in: area, file: "a.shp", mayBeEmpty: true).tiles.isEmpty)
    let crossed = [
      try Polygon(rings: [[Point(x: 0, y: 0), Point(x: 1, y: 1), Point(x: 1, y: 0), Point(x: 0, y: 1)]])
    ]
    #expect { try TileSelection(of: crossed, in: area, file: "a.shp") } throws: {
      "\($0)".contains("a.shp: polygon 1") && "\($0)".contains("makevalid")
    }
  }

  @Test func namesOfAreasAreLookedForInTheirOrder() throws {
    // The areas of the table before it was simplified, in square degrees.
    for (name, size) in [
      ("Luxembourg", 0.3271), ("luxEMBOURG", 0.3271), ("LUX", 0.3271), ("che", 4.8685), ("NL", 4.9474),
      ("NL1", 4.9474), ("africa", 2557.81), ("Western Europe", 141.473), ("south asia", 457.355),
      ("Germany", 45.903), ("Oceania", 769.74),
    ] {
      let area = try #require(try NaturalEarth.area(named: name), "\(name)")
      try area.validate()
      #expect(abs(area.area / size - 1) < (size < 1 ? 0.03 : 0.01), "\(name) \(area.area)")
    }
    #expect(try NaturalEarth.area(named: "Atlantis") == nil && NaturalEarth.area(named: "LU") == nil)
    #expect(NaturalEarth.countries.count == 241)
  }

  /// Borders that two countries share are one line: a union has no gaps, and countries do not overlap.
  @Test func neighboursShareTheirBorders() throws {
    let names = ["Germany", "France", "Switzerland", "Austria", "Luxembourg", "Belgium"]
    let areas = try names.map { try #require(try NaturalEarth.area(named: $0)) }
    #expect(try Self.areDisjoint(areas, tolerance: 1e-9))
    let alps = try #require(try Polygon.union([areas[0], areas[2], areas[3]]))
    // One piece on the mainland, with Liechtenstein inside and no other gap.
    #expect(alps.parts.max { $0[0].count < $1[0].count }?.count == 2)
  }

  @Test func theListingShowsEveryName() {
    let lines = NaturalEarth.listing.split(separator: "\n", omittingEmptySubsequences: false)
    let titles = ["countries", "continents", "regions", "subregions", "other common names"]
    let places = titles.compactMap { lines.firstIndex(of: Substring($0)) }
    let counts = zip(places, places.dropFirst() + [lines.count]).map { $1 - $0 - 2 }
    // 200 states in four columns; then a name to a line.
    #expect(counts == [50, 8, 7, 24, 8])
    #expect(lines[1].contains("Afghanistan (AFG)") && lines[2].contains("Albania (ALB)"))
    #expect(NaturalEarth.listing.contains("Netherlands (NL)") && !NaturalEarth.listing.contains("(NL1)"))
  }

  @Test func aNameStandsForAFileWhereThereIsNone() throws {
    #expect(try AreaFile.read("luxembourg").area == NaturalEarth.area(named: "LUX")?.area)
    #expect { try AreaFile.read("nowhere") } throws: { "\($0)".contains("chipmill aois --showall") }
    #expect(try AreaFile.find("nowhere") == nil)
    let folder = try TemporaryFolder()
    let area = try Self.hill.get()
    try AreaFile.write(area, to: folder.file("hill.wkt"))
    #expect(try AreaFile.find(folder.file("hill.wkt")) == area)
  }
}

/// Grids that others define.
@Suite struct GridTests {
  static func fixture() throws -> [JSON] {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try #require(try JSON(path: url.appending(path: "Fixtures/grids.json").path).elements)
  }

  static func around(_ place: Point, _ margin: Double = 1e-6) -> Polygon {
    Polygon(
      Bounds(
        west: place.x - margin, south: place.y - margin, east: place.x + margin, north: place.y + margin))
  }

  @Test func cellsOfMajorTOMAreThoseOfItsAuthors() throws {
    for place in try Self.fixture() {
      let point = Point(
        x: try #require(place["longitude"]?.double), y: try #require(place["latitude"]?.double))
      for (side, known) in try #require(place["cells"]?.members).map({ ($0.name, $0.value) }) {
        let grid = try MajorTOMGrid(kilometers: try #require(Double(side)))
        let cell = grid.cell(at: point)
        #expect(cell.name == known["name"]?.text)
        for (edge, name) in [
          (cell.bounds.west, "west"), (cell.bounds.south, "south"), (cell.bounds.north, "north"),
        ] { #expect(abs(edge - (known[name]?.double ?? .nan)) < 1e-9, "\(cell.name) \(name)") }
        guard abs(point.x) < 179.9 else { continue }
        let tiles = try grid.tiles(in: Self.around(point))
        #expect(tiles.columns[0].values.contains(.string(cell.name)) && tiles.tiles.count <= 4)
      }
    }
    #expect(throws: ChippingError.self) { try MajorTOMGrid(kilometers: 0) }
  }

  /// All cells of a band around the earth lie side by side.
  @Test func cellsOfMajorTOMCoverARowOnce() throws {
    let band = TileMakingTests.box(-180, 40.05, 180, 40.1)
    let tiles = try MajorTOMGrid(kilometers: 100).tiles(in: band).tiles.map(\.bounds)
    for (one, next) in zip(tiles, tiles.dropFirst()) { #expect(abs(one.east - next.west) < 1e-9) }
    #expect(tiles.count > 300 && tiles.last?.east == 180)
  }

  @Test func squaresAreNamedAsTheMilitaryGridNamesThem() throws {
    for place in try Self.fixture() {
      let point = Point(
        x: try #require(place["longitude"]?.double), y: try #require(place["latitude"]?.double))
      guard abs(point.x) < 179.9 else { continue }
      let names = try SentinelTiles.tiles(in: Self.around(point)).columns[0].values.compactMap(\.text)
      let square = try #require(place["square"]?.text)
      // A band's letter is that of the square's middle.
      #expect(names.contains { $0.prefix(2) == square.prefix(2) && $0.suffix(2) == square.suffix(2) })
      #expect(names.count <= 9)
    }
  }

  /// Tiles of real products, with the corner that their metadata give.
  @Test(arguments: [
    ("01KAB", 32701, 99960, 8_200_000), ("07HFE", 32707, 600_000, 6_500_020),
    ("31TDH", 32631, 399_960, 4_800_000), ("46RER", 32646, 499_980, 3_100_020),
    ("06VVN", 32606, 399_960, 6_800_040), ("20EPT", 32720, 600_000, 3_300_040),
    ("20HNJ", 32720, 499_980, 6_400_000), ("24MUA", 32724, 300_000, 9_600_040),
    ("24MUV", 32724, 300_000, 9_500_020), ("29RKH", 32629, 199_980, 2_800_020),
    ("36NYH", 32636, 699_960, 300_000), ("27VWK", 32627, 499_980, 7_000_020),
    ("59VLC", 32659, 300_000, 6_300_000), ("21UYT", 32621, 699_960, 5_800_020),
    ("13TDE", 32613, 399_960, 4_500_000),
  ])
  func tilesOfSentinel2BeginWhereItsProductsDo(_ name: String, epsg: Int, x: Int, y: Int) throws {
    let crs = try CRS(epsg: epsg)
    let middle = try CoordinateTransform(from: crs, to: .wgs84)
      .transform(Point(x: Double(x) + 54_900, y: Double(y) - 54_900))
    let found = try SentinelTiles.tiles(in: Self.around(middle))
    let row = try #require(
      found.columns[0].values.firstIndex(of: .string(name)), "\(found.columns[0].values)")
    #expect(found.columns[1].values[row] == .string("EPSG:\(epsg)"))
    #expect(
      found.columns[2].values[row].double == Double(x) && found.columns[3].values[row].double == Double(y))
    // Cut off at 180°.
    guard found.tiles[row].bounds.east < 180, found.tiles[row].bounds.west > -180 else { return }
    let square = try found.tiles[row].transformed(CoordinateTransform(from: .wgs84, to: crs)).bounds
    #expect(abs(square.width - 109_800) < 0.01 && abs(square.north - Double(y)) < 0.01)
  }

  @Test(arguments: [0, 32])
  func chipsLieOnThePixelsOfARaster(overlap: Int) throws {
    let crs = try CRS(epsg: 32632)
    let grid = Grid(
      size: Size(width: 500, height: 400),
      transform: AffineTransform(west: 600_005, north: 5_500_020, pixelWidth: 10, pixelHeight: 10), crs: crs)
    let area = try Polygon(wkt: "POLYGON ((10.4 49.6, 10.6 49.6, 10.5 49.7, 10.4 49.6))")
    let chips = PixelTiles(on: grid, side: 128, overlap: overlap)
    let found = try chips.tiles(in: area)
    let forward = try CoordinateTransform(from: .wgs84, to: crs)
    #expect(found.tiles.count > 60)
    for (i, tile) in found.tiles.enumerated() {
      let corners = tile.parts[0][0].map { grid.position(of: forward.transform($0)) }
      for corner in corners {
        #expect(abs(corner.x - corner.x.rounded()) < 1e-4 && abs(corner.y - corner.y.rounded()) < 1e-4)
      }
      let first = corners[0]
      #expect(Int(first.x.rounded()) % (128 - overlap) == 0 && Int(first.y.rounded()) % (128 - overlap) == 0)
      #expect(abs(corners[2].x - first.x - 128) < 1e-4 && abs(corners[2].y - first.y - 128) < 1e-4)
      let start = grid.transform.map(first.x.rounded(), first.y.rounded())
      #expect(found.columns[1].values[i].double == start.x && found.columns[2].values[i].double == start.y)
    }
    // Every tile that shares a point with the area is there: their union covers it.
    let union = try #require(try Polygon.union(found.tiles))
    #expect(try abs((union.intersection(area)?.area ?? 0) - area.area) < 1e-9)
    #expect(try found.tiles.allSatisfy { try PreparedPolygon($0).intersects(area) })
    #expect(try chips.tiles(in: area, threads: 1).tiles == chips.tiles(in: area, threads: 3).tiles)
  }

  @Test func chipsWithoutARasterBeginAtMultiples() throws {
    let area = TileMakingTests.box(10.4, 49.6, 10.5, 49.65)
    let found = try PixelTiles(crs: try CRS(epsg: 32632), pixelSize: 20, side: 50).tiles(in: area)
    #expect(found.columns[0].values.allSatisfy { $0 == "EPSG:32632" })
    for column in found.columns.dropFirst() {
      #expect(column.values.allSatisfy { ($0.double ?? 1).truncatingRemainder(dividingBy: 1000) == 0 })
    }
    let noCRS = Grid(size: Size(8), transform: .identity, crs: nil)
    #expect(throws: ChippingError.self) { try PixelTiles(on: noCRS, side: 4).tiles(in: area) }
  }
}
