import Fetch
import Formats
import Foundation
import Geometry
import TestSupport
import Testing

@Suite struct STACItemTests {
  static let folder = Golden.shared.appending(path: "data/stac")
  static let isPresent = FileManager.default.fileExists(atPath: folder.path)
  static let bands = ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12", "SCL"]

  /// The items of a file, as an invented service sends them.
  static func items(_ name: String) throws -> [STACItem] {
    try StaticCatalog(path: folder.appending(path: name).path).items
  }

  @Test(.enabled(if: isPresent, "needs data/stac under CHIPMILL_SHARED or ../shared"))
  func itemsOfPlanetaryComputerAreUnderstood() throws {
    let item = try #require(try Self.items("planetary_computer/search-page-1.json").first)
    #expect(item.productName == "S2A_MSIL2A_20230216T150721_N0400_R082_T19PHS_20230217T082924")
    #expect(item.baseline == 400 && item.isOffsetApplied == nil)
    #expect(item.cloudCover == 70.125186 && UTC.text(ofSecond: item.time) == "2023-02-16T15:07:21Z")
    #expect(item.acquisition == .init(satellite: "S2A", tile: "19PHS", day: item.day))
    for band in Self.bands { #expect(item.asset(band)?.href.contains("_\(band)_") == true, "\(band)") }
    #expect(item.asset("B02")?.format == .tiff && item.asset("B02")?.roles == .data)
  }

  @Test(.enabled(if: isPresent, "needs data/stac under CHIPMILL_SHARED or ../shared"))
  func itemsOfEarthSearchAreUnderstood() throws {
    let all = try Self.items("earth_search/e84v1_filter_02.response.json")
    let item = try #require(all.first { $0.id == "S2B_24MVV_20250731_0_L2A" })
    #expect(item.productName == "S2B_MSIL2A_20250731T130249_N0511_R095_T24MVV_20250731T132745")
    #expect(item.baseline == 511 && item.isOffsetApplied == true && item.cloudCover == 34.760532)
    for band in Self.bands {
      #expect(item.asset(band)?.href.hasSuffix("/\(band).tif") == true, "\(band)")
    }
    let old = try #require(try Self.items("earth_search/S2A_28QCH_20200714_0_L2A.json").first)
    #expect(old.productName == "S2A_MSIL2A_20200714T115221_N0214_R123_T28QCH_20200714T191310")
    #expect(old.baseline == 214 && old.acquisition?.tile == "28QCH")
    #expect(old.asset("B8A")?.href.hasSuffix("/B8A.tif") == true)
  }

  @Test(.enabled(if: isPresent, "needs data/stac under CHIPMILL_SHARED or ../shared"))
  func itemsOfCopernicusAreUnderstood() throws {
    let item = try #require(try Self.items("cdse/cdse_search_REDUCED.json").first)
    #expect(item.productName == "S2B_MSIL2A_20200322T074609_N0500_R135_T36NYH_20230612T214223")
    #expect(item.baseline == 500 && item.cloudCover == 87.94)
    #expect(item.acquisition == .init(satellite: "S2B", tile: "36NYH", day: item.day))
    // Of a band at 20 and 60 m, the finer one.
    #expect(item.asset("B01")?.key == "B01_20m" && item.asset("B01")?.format == .jpeg2000)
    #expect(item.path(of: "B01") == nil)
  }

  @Test func productNamesAreFoundWhereverTheyStand() {
    let name = "S2B_MSIL2A_20200514T102559_N0500_R108_T32UPU_20200514T143028"
    #expect(ProductName.sentinel2.find(in: "s3://eodata/a/\(name).SAFE/GRANULE/x.jp2") == name)
    #expect(ProductName.sentinel2.find(in: "S2B_MSIL2A_20240825T173909_R098_T13TDE_20240825T215747") == nil)
    #expect(ProductName.copernicusDEM.find(in: "x/Copernicus_DSM_COG_10_N53_00_W115_00_DEM.tif")?.count == 40)
    #expect(ProductName.worldCover.find(in: "ESA_WorldCover_10m_2021_v200_N45E009_Map.tif")?.count == 40)
    #expect(ProductName.worldCover.find(in: "ESA_WorldCover_10m_2021_v200_N45E009") == nil)
    #expect(ProductName.sentinel2.find(in: "") == nil)
  }

  @Test func addressesResolveAsInABrowser() throws {
    let item = { (href: String, base: String) in
      STACItem(
        id: "a", collection: "c", time: 0, bounds: Bounds(west: 0, south: 0, east: 1, north: 1),
        assets: [STACAsset(key: "k", band: "B02", href: href, format: .tiff, roles: [])], base: base)
    }
    func address(_ href: String, _ base: String) -> String? {
      let item = item(href, base)
      return item.asset("k").map(item.address)
    }
    #expect(address("./B02.tif", "/data/s/item.json") == "/data/s/B02.tif")
    #expect(address("../x/B02.tif", "data/s/item.json") == "data/x/B02.tif")
    #expect(address("B02.tif", "item.json") == "B02.tif")
    #expect(address("../B02.tif", "item.json") == "../B02.tif")
    #expect(address("/abs/B02.tif", "item.json") == "/abs/B02.tif")
    #expect(address("./B02.tif", "https://h.org/a/b?q=1") == "https://h.org/a/B02.tif")
    #expect(address("/B02.tif", "https://h.org/a/b") == "https://h.org/B02.tif")
    #expect(address("s3://b/k.tif", "/data/item.json") == "s3://b/k.tif")
    #expect(item("file:///d/k.tif", "x").path(of: "B02") == "/d/k.tif")
    #expect(item("s3://b/k.tif", "x").path(of: "B02") == nil)
  }
}
