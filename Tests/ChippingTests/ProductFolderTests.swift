import Chipping
import Formats
import Foundation
import Geometry
import Rasters
import TestSupport
import Testing

/// A product as ESA packs it, with the fixtures in JPEG 2000 for its bands, and the same pixels as GeoTIFFs.
private struct Product {
  let folder = FileManager.default.temporaryDirectory.path + "/chipmill-\(UUID().uuidString)"
  let name = "S2A_MSIL2A_20220620T102559_N0400_R108_T32TLS_20220620T162319"
  var scene: String { "\(folder)/\(name).SAFE" }
  var granule: String { scene + "/GRANULE/L2A_T32TLS_A036527_20220620T102559" }
  var twin: String { "\(folder)/\(name)" }

  static let bands = [("B02", 10), ("B05", 20), ("B01", 60), ("SCL", 20)]

  init(isFlat: Bool = false) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: twin, withIntermediateDirectories: true)
    for (band, resolution) in Self.bands {
      let images = granule + "/IMG_DATA" + (isFlat ? "" : "/R\(resolution)m")
      try files.createDirectory(atPath: images, withIntermediateDirectories: true)
      let end = isFlat ? "" : "_\(resolution)m"
      try files.copyItem(
        atPath: JPEG2000Fixtures.path(band), toPath: "\(images)/T32TLS_20220620T102559_\(band)\(end).jp2")
      try write(band)
    }
    guard !isFlat else { return }
    // A coarser copy of a band, which is not to be taken: it is another band's pixels.
    try files.copyItem(
      atPath: JPEG2000Fixtures.path("B05"),
      toPath: granule + "/IMG_DATA/R20m/T32TLS_20220620T102559_B02_20m.jp2")
    let metadata = """
      <n1:Level-2A_User_Product><PROCESSING_BASELINE>04.00</PROCESSING_BASELINE>
      <BOA_ADD_OFFSET band_id="0">-1000</BOA_ADD_OFFSET></n1:Level-2A_User_Product>
      """
    try Data(metadata.utf8).write(to: URL(fileURLWithPath: scene + "/MTD_MSIL2A.xml"))
    try Data(metadata.utf8).write(to: URL(fileURLWithPath: twin + "/MTD_MSIL2A.xml"))
  }

  /// The same pixels as a GeoTIFF.
  private func write(_ band: String) throws {
    let grid = try RasterFile(path: JPEG2000Fixtures.path(band)).grid
    func value(_ x: Int, _ y: Int) -> Int { JPEG2000Fixtures.value(band, x, y) }
    let path = "\(twin)/\(band).tif"
    if band == "SCL" {
      try World.write(path, grid, noData: 0) { UInt8(value($0, $1)) }
    } else {
      try World.write(path, grid, noData: 0) { UInt16(value($0, $1)) }
    }
  }

  func request(_ scene: String, size: Int = 24) -> RecipeRequest {
    var request = RecipeRequest(scene: scene)
    request.size = Size(size)
    request.layers = ["SCL"]
    return request
  }

  /// Chips in HDF5.
  func build(_ scene: String, to name: String, threads: Int = 2) throws -> RunSummary {
    try request(scene).recipe().build(
      to: Output(folder: "\(folder)/\(name)", format: .hdf5(.none), existing: .resume),
      options: RunOptions(threads: threads, memory: 64 << 20, scratchFolder: folder))
  }

  func chips(_ name: String, _ layer: String) throws -> [UInt16] {
    try HDF5Reader(path: "\(folder)/\(name)/chips.h5").read("data/\(layer)", as: UInt16.self)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}

@Suite struct ProductFolderTests {
  @Test func aProductIsAScene() throws {
    let product = try Product()
    defer { product.remove() }
    let scene = try Scene(path: product.scene)
    #expect(scene.name == product.name && scene.time == "2022-06-20T10:25:59Z")
    #expect(scene.bands.map(\.name) == ["B01", "B02", "B05", "SCL"])
    #expect(scene.bands.map(\.resolution) == [60, 10, 20, 20])
    #expect(scene.imageBands.map(\.name) == ["B01", "B02", "B05"])
    // What the file has no place for.
    #expect(scene.bands.allSatisfy { $0.source.noData == 0 })
    #expect(try Source(path: JPEG2000Fixtures.path("whole")).noData == nil)
  }

  @Test func aFlatProductIsAScene() throws {
    let product = try Product(isFlat: true)
    defer { product.remove() }
    #expect(try Scene(path: product.scene).bands.map(\.name) == ["B01", "B02", "B05", "SCL"])
    #expect(try Scene(path: product.granule).bands.count == 4)
  }

  /// Chips of a product are those of the same pixels in GeoTIFFs, and each tile is decoded once.
  @Test(arguments: [1, 2])
  func chipsAreThoseOfGeoTIFFs(threads: Int) throws {
    let product = try Product()
    defer { product.remove() }
    let summary = try product.build(product.scene, to: "jp2", threads: threads)
    let twin = try product.build(product.twin, to: "tif")
    #expect(summary.written == 20 && twin.written == 20 && summary.failedCount == 0)
    #expect(summary.decodes == summary.distinctBlocks && summary.distinctBlocks == 4 + 4 + 1 + 4)
    for layer in ["image", "SCL"] {
      #expect(try product.chips("jp2", layer) == product.chips("tif", layer))
    }
    let recipe = try product.request(product.scene).recipe()
    let prediction = try Plan(recipe, memory: 64 << 20, threads: threads).prediction(threads: threads)
    #expect(prediction.blocks == summary.distinctBlocks && prediction.bytesRead == summary.bytesRead)
  }

  /// A tile that is damaged loses the chips that need it, and no others.
  @Test func aCutBandLosesItsChips() throws {
    let product = try Product()
    defer { product.remove() }
    let path = product.granule + "/IMG_DATA/R10m/T32TLS_20220620T102559_B02_10m.jp2"
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try bytes.dropLast(200).write(to: URL(fileURLWithPath: path))
    let summary = try product.build(product.scene, to: "cut")
    // The last tile begins at (64, 64): columns 2 to 4, rows 2 and 3 of chips.
    #expect(summary.written == 14 && summary.failedCount == 6)
  }

  @Test func aProductWithoutImagesIsRefused() throws {
    let product = try Product()
    defer { product.remove() }
    try FileManager.default.removeItem(atPath: product.granule + "/IMG_DATA")
    let error = #expect(throws: ChippingError.self) { try Scene(path: product.scene) }
    #expect(error?.description.contains("fetch the whole product") == true)
  }
}
