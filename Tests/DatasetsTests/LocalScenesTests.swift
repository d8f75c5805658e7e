import Chipping
import Datasets
import Fetch
import Formats
import Foundation
import Geometry
import Rasters
import TestSupport
import Testing

/// Samples of scenes in a folder without a catalogue.
@Suite struct LocalScenesTests {
  /// A square kilometre of tile 32TLS with terrain, land cover, and scenes that a test adds.
  private final class Place {
    let folder: TemporaryFolder
    var path: String { folder.path + "/scenes" }
    /// The grid of B02 in the fixtures of JPEG 2000.
    let grid: Grid
    let toDegrees: CoordinateTransform

    static let tens = ["B02", "B03", "B04", "B08"]
    static let twenties = ["B05", "B06", "B07", "B8A", "B11", "B12"]

    init() throws {
      folder = try TemporaryFolder()
      grid = try RasterFile(path: JPEG2000Fixtures.path("B02")).grid
      toDegrees = try CoordinateTransform(from: try #require(grid.crs), to: .wgs84)
      try FileManager.default.createDirectory(atPath: path + "/tiles", withIntermediateDirectories: true)
      try write("Copernicus_DSM_COG_10_N46_00_E006_00_DEM", perDegree: 3600) { x, y in
        Float(500 + x) + Float(y) / 2
      }
      try write("ESA_WorldCover_10m_2021_v200_N45E006_Map", perDegree: 12_000) { _, _ in UInt8(10) }
    }

    /// A tile in degrees that is as large as the place needs.
    private func write<Pixel: PixelValue>(
      _ name: String, perDegree: Double, _ value: (Int, Int) -> Pixel
    ) throws {
      let middle = toDegrees.transform(grid.bounds.center)
      let step = 1 / perDegree
      let west = ((middle.x - 0.02) * perDegree).rounded() * step
      let north = ((middle.y + 0.02) * perDegree).rounded() * step
      let tile = Grid(
        size: Size(Int(0.04 * perDegree)),
        transform: AffineTransform(west: west, north: north, pixelWidth: step, pixelHeight: step), crs: .wgs84
      )
      try Self.write("\(path)/tiles/\(name).tif", tile, value)
    }

    static func write<Pixel: PixelValue>(
      _ path: String, _ grid: Grid, _ value: (Int, Int) -> Pixel
    ) throws {
      let raster = Raster<Pixel>(size: grid.size) { y, row in for x in row.indices { row[x] = value(x, y) } }
      let encoder = GeoTIFFEncoder()
      try raster.withPixels { pixels in
        let profile = GeoTIFFProfile(pixelType: Pixel.pixelType, grid: grid, blockSize: Size(64), noData: 0)
        try Data(encoder.encode([pixels], profile: profile)).write(to: URL(filePath: path))
      }
      withExtendedLifetime(encoder) {}
    }

    /// `S2A_MSIL2A_20220620T102559_N0400_R108_T32TLS_20220620T162319`.
    static func product(_ day: String, baseline: String = "0400") -> String {
      "S2A_MSIL2A_\(day)T102559_N\(baseline)_R108_T32TLS_\(day)T162319"
    }

    private func writeMetadata(to folder: String, baseline: String, offset: Int?, cloud: Double) throws {
      let list = offset.map { "<BOA_ADD_OFFSET band_id=\"1\">\($0)</BOA_ADD_OFFSET>" } ?? ""
      let text = """
        <n1:Level-2A_User_Product><PROCESSING_BASELINE>\(baseline)</PROCESSING_BASELINE>\(list)
        <Cloud_Coverage_Assessment>\(cloud)</Cloud_Coverage_Assessment></n1:Level-2A_User_Product>
        """
      try Data(text.utf8).write(to: URL(filePath: folder + "/MTD_MSIL2A.xml"))
    }

    /// A product as ESA packs it, of the fixtures' pixels.
    func addProduct(_ day: String, baseline: String, offset: Int?) throws {
      let scene = "\(path)/\(Self.product(day, baseline: baseline.replacing(".", with: ""))).SAFE"
      let images = scene + "/GRANULE/L2A_T32TLS_A036527_\(day)T102559/IMG_DATA"
      func add(_ bands: [String], _ fixture: String, _ metres: Int) throws {
        let folder = "\(images)/R\(metres)m"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for band in bands {
          try FileManager.default.copyItem(
            atPath: JPEG2000Fixtures.path(fixture),
            toPath: "\(folder)/T32TLS_\(day)T102559_\(band)_\(metres)m.jp2")
        }
      }
      try add(Self.tens, "B02", 10)
      try add(Self.twenties, "B05", 20)
      try add(["SCL"], "SCL", 20)
      try add(["B09"], "B01", 60)
      try writeMetadata(to: scene, baseline: baseline, offset: offset, cloud: 3)
    }

    /// A folder with a GeoTIFF a band, all of one value, and a classification.
    func addScene(_ day: String, cloud: Double, classes: (Int, Int) -> UInt8) throws {
      let scene = "\(path)/\(Self.product(day))"
      try FileManager.default.createDirectory(atPath: scene, withIntermediateDirectories: true)
      func at(_ metres: Double) -> Grid {
        Grid(
          size: Size(width: grid.size.width * 10 / Int(metres), height: grid.size.height * 10 / Int(metres)),
          transform: AffineTransform(
            west: grid.transform.c, north: grid.transform.f, pixelWidth: metres, pixelHeight: metres),
          crs: grid.crs)
      }
      for band in Self.tens { try Self.write("\(scene)/\(band).tif", at(10)) { _, _ in UInt16(2000) } }
      for band in Self.twenties { try Self.write("\(scene)/\(band).tif", at(20)) { _, _ in UInt16(2000) } }
      try Self.write("\(scene)/B09.tif", at(60)) { _, _ in UInt16(2000) }
      try Self.write("\(scene)/SCL.tif", at(20), classes)
      try writeMetadata(to: scene, baseline: "04.00", offset: -1000, cloud: cloud)
    }

    /// Footprints in the middle of pixels of B02, all of one granule.
    func footprints(_ pixels: [(x: Int, y: Int)], granule: String) throws -> FootprintTable {
      FootprintTable(
        footprints: pixels.enumerated().map { number, pixel in
          let place = toDegrees.transform(grid.transform.map(Double(pixel.x) + 0.1, Double(pixel.y) + 0.1))
          return Footprint(
            shot: Int64(number + 1), longitude: place.x, latitude: place.y, deltaTime: 1e8, agbd: 50,
            agbdError: 5, granule: 0)
        }, granules: [try GranuleName(path: granule)])
    }

    /// Builds samples, and gives the parts' files.
    func build(
      _ tables: BiomassTables.Parts<FootprintTable>, in catalog: (any SceneCatalog)? = nil,
      order: SceneChoice.Rule.Order = .leastCloud, slopeLimit: Double = 15, to name: String = "out",
      threads: Int = 2
    ) throws -> (train: HDF5Reader, test: HDF5Reader) {
      var samples = SampleRecipe()
      samples.scenes.order = order
      samples.threads = threads
      samples.slopeLimit = slopeLimit
      let (recipe, findings) = try samples.recipe(for: tables, in: try catalog ?? sceneCatalog(at: path))
      #expect(findings.problems.isEmpty, "\(findings.problems)")
      var options = RunOptions(threads: threads, memory: 64 << 20, scratchFolder: folder.path)
      options.hasReport = false
      let output = folder.path + "/" + name
      let summary = try recipe.build(to: Output(folder: output, format: .hdf5(.lzf)), options: options)
      #expect(summary.decodes == summary.distinctBlocks && summary.rejected.isEmpty, "\(summary.rejected)")
      return (
        try HDF5Reader(path: output + "/train_dataset.h5"), try HDF5Reader(path: output + "/test_dataset.h5")
      )
    }
  }

  /// A window whose middle is of class 5, with less than a quarter of anything else.
  private static let clear = (x: 36, y: 36)

  /// Products in JPEG 2000 are found without a catalogue, and each loses the offset that its own metadata
  /// tells: one with, one of before.
  @Test func samplesOfProductsLoseTheirOwnOffset() throws {
    let place = try Place()
    try place.addProduct("20220620", baseline: "04.00", offset: -1000)
    try place.addProduct("20210620", baseline: "03.00", offset: nil)
    let tables = BiomassTables.Parts(
      train: try place.footprints([Self.clear], granule: "GEDI04_A_2022170103059_O1_02.h5"),
      test: try place.footprints([Self.clear], granule: "GEDI04_A_2021170103059_O2_02.h5"))
    let (train, test) = try place.build(tables)
    for (file, offset, product) in [
      (train, 1000, Place.product("20220620")), (test, 0, Place.product("20210620", baseline: "0300")),
    ] {
      #expect(try file.readTexts("data/Sentinel-2 Product Name", rows: 0..<1) == [product])
      let pixels = try file.read("data/Sentinel-2 L2A", as: Int32.self, rows: 0..<1)
      #expect(pixels.count == 12 * 1024)
      for y in 0..<32 {
        for x in 0..<32 {
          // The classification keeps its values, and bands of 10 m are the file's pixels.
          #expect(Int(pixels[y * 32 + x]) == JPEG2000Fixtures.value("SCL", (20 + x) / 2, (20 + y) / 2))
          for band in [1, 2, 3, 7] {
            let value = JPEG2000Fixtures.value("B02", 20 + x, 20 + y)
            #expect(Int(pixels[band * 1024 + y * 32 + x]) == max(0, value - offset))
          }
        }
      }
    }
  }

  /// Four scenes of known classes: the clearest window wins where it passes the gates, of equal ones that of
  /// the less cloudy scene; and the least cloudy scene where that is asked for.
  @Test func theClearestWindowWins() throws {
    let place = try Place()
    // Windows are rows 10 to 25 of the classification, columns 10 to 25 on the left and 34 to 49 right.
    try place.addScene("20220618", cloud: 2) { x, y in x < 30 && y < 13 ? 10 : 4 }
    try place.addScene("20220619", cloud: 5) { x, y in y < (x < 30 ? 11 : 12) ? 8 : 4 }
    // Water in the middle on the left, which is clear but no place for a sample; a shadow on the right.
    try place.addScene("20220620", cloud: 8) { x, y in
      x < 30 ? (14..<22).contains(x) && (14..<22).contains(y) ? 6 : 4 : (x, y) == (34, 10) ? 3 : 4
    }
    try place.addScene("20220621", cloud: 9) { x, _ in x < 30 ? 10 : 4 }
    let tables = BiomassTables.Parts(
      train: try place.footprints([(36, 36), (84, 36)], granule: "GEDI04_A_2022170103059_O1_02.h5"),
      test: FootprintTable())
    func products(_ order: SceneChoice.Rule.Order, threads: Int = 2) throws -> [Int64: String] {
      let file = try place.build(tables, order: order, to: "\(order)\(threads)", threads: threads).train
      let shots = try file.read("data/GEDI Shot Number", as: Int64.self)
      let names = try file.readTexts("data/Sentinel-2 Product Name", rows: 0..<shots.count)
      return Dictionary(uniqueKeysWithValues: zip(shots, names))
    }
    let clearest: [Int64: String] = [1: Place.product("20220619"), 2: Place.product("20220618")]
    #expect(try products(.clearest) == clearest)
    #expect(try products(.clearest, threads: 1) == clearest)
    #expect(try products(.leastCloud) == [1: Place.product("20220618"), 2: Place.product("20220618")])
  }

  /// Where two terrain tiles of different widths meet, each pixel is that of the tile under its centre.
  @Test func tilesOfTwoWidthsMakeOneTerrain() throws {
    let place = try Place()
    try place.addScene("20220620", cloud: 2) { _, _ in 4 }
    let seam = place.toDegrees.transform(place.grid.transform.map(34, 36)).x
    let north = place.toDegrees.transform(place.grid.bounds.center).y + 0.02
    // Pixels of 1″ end at the seam, those of 1.5″ begin there, as at 50° from one latitude to the next.
    var items = try LocalScenes(path: place.path).items.filter { $0.collection != "cop-dem-glo-30" }
    for (name, west, seconds, height) in [
      ("narrow", seam - 120 / 3600.0, 1.0, 100), ("wide", seam, 1.5, 200),
    ] {
      let tile = Grid(
        size: Size(width: Int(120 / seconds), height: 144),
        transform: AffineTransform(
          west: west, north: north, pixelWidth: seconds / 3600, pixelHeight: 1 / 3600.0), crs: .wgs84)
      let path = "\(place.path)/\(name).tif"
      try Place.write(path, tile) { _, _ in Float(height) }
      items.append(
        STACItem(
          id: name, collection: "cop-dem-glo-30", time: 0, bounds: tile.bounds,
          assets: [STACAsset(key: "data", band: nil, href: path, format: .tiff, roles: .data)], base: path))
    }
    let tables = BiomassTables.Parts(
      train: try place.footprints([Self.clear], granule: "GEDI04_A_2022170103059_O1_02.h5"),
      test: FootprintTable())
    for threads in [1, 2] {
      let file = try place.build(
        tables, in: InventedCatalog(items), slopeLimit: 90, to: "seam\(threads)", threads: threads
      ).train
      let terrain = try file.read("data/CopDEM", as: Double.self, rows: 0..<1)
      var counts = [0, 0]
      for y in 0..<32 {
        for x in 0..<32 {
          let centre = place.toDegrees.transform(
            place.grid.transform.map(Double(20 + x) + 0.5, Double(20 + y) + 0.5))
          let isNarrow = centre.x < seam
          // Nearer to the seam than the positions of pixels are exact, either will do.
          if abs(centre.x - seam) * 3600 < 0.02 { continue }
          counts[isNarrow ? 0 : 1] += 1
          #expect(terrain[y * 32 + x] == (isNarrow ? 100 : 200))
        }
      }
      #expect(counts[0] > 300 && counts[1] > 300)
      // A step of a hundred metres is a slope, and not a gap.
      #expect(terrain[1024...].allSatisfy { $0.isFinite } && terrain[1024...].contains { $0 > 70 })
    }
  }
}
