import Chipping
import Formats
import Foundation
import Geometry
import Rasters
import Testing

@Suite struct SitesTests {
  /// The three edge policies on 240 pixels with chips of 100.
  @Test(arguments: [("drop", 4, 0), ("pad", 9, 60), ("shift", 9, 0)])
  func edgePolicies(policy: String, chips: Int, missing: Int) throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 100)
    request.bands = ["B02"]
    request.edge = policy
    let summary = try world.build(request, to: "out")
    #expect(summary.written == chips)
    let image = try HDF5Reader(path: world.path("out/chips.h5")).read("data/image", as: UInt16.self)
    // The last chip's columns that lie outside are no-data; all others are the scene's.
    let last = Array(image.suffix(100 * 100))
    #expect(last[..<100].reduce(0) { $0 + ($1 == 0 ? 1 : 0) } == missing)
    if policy == "shift" { #expect(last[0] == World.value(0, 140, 140)) }
  }

  /// A point's window is the one whose centre is nearest; its columns go into the index.
  @Test func windowsLieAroundTheirPoints() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 16)
    request.bands = ["B02"]
    request.points = try world.writePoints(
      "points.csv", [(x: 100.0, y: 100.0), (x: 30.4, y: 180.6), (x: 3, y: 100), (x: 5000, y: 5000)])
    let summary = try world.build(request, to: "out")
    #expect(summary.planned == 4)
    #expect(summary.written == 2)
    #expect(summary.rejected == ["outside": 2])
    let file = try HDF5Reader(path: world.path("out/chips.h5"))
    let ids = try file.readTexts("data/id")
    let image = try file.read("data/image", as: UInt16.self)
    for (row, id) in ids.enumerated() {
      let (x, y) = id == "site0" ? (92, 92) : (22, 173)
      #expect(image[row * 256] == World.value(0, x, y))
    }
    let index = try world.lines("out/index.csv")
    #expect(index[0].hasSuffix(",note"))
    #expect(index.dropFirst().contains { $0.contains(",site0,") && $0.hasSuffix(",n0") })
  }

  /// A window on a UTM lattice is the same, to the bit, whatever other sites there are.
  @Test func windowsDoNotDependOnOtherSites() throws {
    let world = try World()
    defer { world.remove() }
    let alone = try world.writePoints("alone.csv", [(x: 120, y: 77)])
    let others = try world.writePoints(
      "others.csv", [(x: 120, y: 77), (x: 20, y: 200), (x: 60, y: 40), (x: 200, y: 30)])
    var images: [[UInt16]] = []
    for (name, points) in [("alone", alone), ("others", others)] {
      var request = world.request(size: 32)
      request.points = points
      request.crs = "EPSG:25833"
      request.resolution = 12.5
      try world.build(request, to: name)
      let file = try HDF5Reader(path: world.path(name + "/chips.h5"))
      let row = try #require(try file.readTexts("data/id").firstIndex(of: "site0"))
      let image = try file.read("data/image", as: UInt16.self)
      images.append(Array(image[(row * 4 * 1024)..<((row + 1) * 4 * 1024)]))
    }
    #expect(images[0] == images[1])
    #expect(images[0].contains { $0 != 0 })
  }

  /// Tiles that continue one another give the pixels of the whole, across their seam.
  @Test func tilesOfALayerAreOneRaster() throws {
    let world = try World()
    defer { world.remove() }
    let whole = try World.grid(120, 20)
    func height(_ x: Int, _ y: Int) -> Float { Float(x * x) * 0.25 + Float(y) * 3 }
    try World.write(world.path("whole.tif"), whole, height)
    try FileManager.default.createDirectory(atPath: world.path("tiles"), withIntermediateDirectories: true)
    for part in 0..<2 {
      let window = Window(x: part * 60, y: 0, width: 60, height: 120)
      try World.write(world.path("tiles/\(part).tif"), whole.cropped(to: window)) { x, y in
        height(part * 60 + x, y)
      }
    }
    for name in ["whole.tif", "tiles"] {
      var request = world.request(size: 48)
      request.bands = ["B02"]
      request.layers = ["dem=" + world.path(name), "slope=" + world.path(name)]
      try world.build(request, to: "out-" + name)
    }
    let one = try HDF5Reader(path: world.path("out-whole.tif/chips.h5"))
    let two = try HDF5Reader(path: world.path("out-tiles/chips.h5"))
    // A folder of tiles is a scene, too.
    var request = RecipeRequest(scene: world.path("tiles"))
    request.size = Size(40)
    #expect(try world.build(request, to: "scene").written == 9)
    for layer in ["data/dem", "data/slope"] {
      let a = try one.read(layer, as: Float.self).map(\.bitPattern)
      #expect(try two.read(layer, as: Float.self).map(\.bitPattern) == a)
    }
  }

  /// Elevations in whole metres, with a void: the slope is that of the plane, and missing around the void.
  @Test func aSlopeOfIntegersKnowsItsVoids() throws {
    let world = try World()
    defer { world.remove() }
    try World.write(world.path("dem.tif"), try World.grid(240, 10), noData: -32768) { x, y in
      x == 100 && y == 100 ? Int16.min : Int16(x + 2 * y)
    }
    var request = world.request(size: 80)
    request.bands = ["B02"]
    request.layers = ["slope=" + world.path("dem.tif")]
    try world.build(request, to: "out")
    let slopes = try HDF5Reader(path: world.path("out/chips.h5")).read("data/slope", as: Float.self)
    // A rise of 1 a column and 2 a row on pixels of 10 m.
    let plane = Float(atan(sqrt(5.0) / 10) * 180 / Double.pi)
    for chip in 0..<9 {
      for y in 0..<80 {
        for x in 0..<80 {
          let (column, row) = (chip % 3 * 80 + x, chip / 3 * 80 + y)
          let slope = slopes[(chip * 80 + y) * 80 + x]
          let isEdge = column == 0 || row == 0 || column == 239 || row == 239
          let isVoid = abs(column - 100) <= 1 && abs(row - 100) <= 1
          #expect(slope.isNaN == (isEdge || isVoid))
          if !slope.isNaN { #expect(abs(slope - plane) < 1e-3) }
        }
      }
    }
  }

  /// An integer layer that cannot say no-data must cover a chip, or the chip is rejected and counted.
  @Test func aLayerThatEndsIsNeverSilentlyFilled() throws {
    let world = try World()
    defer { world.remove() }
    try World.write(world.path("half.tif"), try World.grid(60, 20)) { x, y in UInt8(10 * (1 + (x + y) % 3)) }
    var request = world.request(size: 60)
    request.bands = ["B02"]
    request.layers = ["landcover=" + world.path("half.tif")]
    let summary = try world.build(request, to: "out")
    // 120 of 240 pixels are covered: 2 × 2 of 4 × 4 chips.
    #expect(summary.written == 4)
    #expect(summary.rejected == ["outside-landcover": 12])
  }

  /// Chips of an area are those of the whole grid that touch it.
  @Test func anAreaSelectsChipsOfTheGrid() throws {
    let world = try World()
    defer { world.remove() }
    let transform = try CoordinateTransform(from: try CRS(World.utm), to: .wgs84)
    let corner = transform.transform(Point(x: World.west + 450, y: World.north - 450))
    let far = transform.transform(Point(x: World.west + 950, y: World.north - 950))
    var request = world.request(size: 40)
    request.area = "\(corner.x),\(far.y),\(far.x),\(corner.y)"
    let summary = try world.build(request, to: "out", .geotiff(.none))
    let names = Set(try world.contents("out").keys.filter { $0.hasSuffix(".tif") })
    #expect(summary.written == 4)
    #expect(
      names == [
        "chips/r00001_c00001.tif", "chips/r00001_c00002.tif", "chips/r00002_c00001.tif",
        "chips/r00002_c00002.tif",
      ])
  }

  /// Beyond 84° there is no UTM zone, and the error says what to use.
  @Test func polesAreAClearError() throws {
    let world = try World()
    defer { world.remove() }
    try Data("lon,lat\n10,88\n".utf8).write(to: URL(filePath: world.path("pole.csv")))
    var request = world.request(size: 16)
    request.points = world.path("pole.csv")
    request.crs = "utm"
    request.resolution = 10
    #expect { _ = try Plan(try request.recipe(), memory: 1 << 26, threads: 1) } throws: { error in
      "\(error)".contains("84°") && "\(error)".contains("EPSG:3413")
    }
  }
}
