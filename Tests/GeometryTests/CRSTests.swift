import Geometry
import TestSupport
import Testing

@Suite struct CRSTests {
  /// However a system is written, it is the same system.
  @Test func systemsAreComparedByMeaning() throws {
    let utm = try CRS(epsg: 32632)
    #expect(try CRS("EPSG:32632") == utm)
    #expect(try CRS(utm.wkt) == utm)
    #expect(try CRS(utm.wkt1) == utm)
    #expect(try CRS("+proj=utm +zone=32 +datum=WGS84 +units=m +no_defs") == utm)
    #expect(try CRS("OGC:CRS84") == .wgs84)
    #expect(try CRS(epsg: 25832) != utm)
    #expect(utm.epsg == 32632)
    #expect(!utm.isGeographic)
    #expect(CRS.wgs84.isGeographic)
    #expect(try CRS(epsg: 2229).metersPerUnit < 0.305)
  }

  @Test(arguments: ["", "EPSG:999999", "nonsense", "+proj=nothing", "PROJCS[\"x\"", "{}"])
  func whatIsNoSystemIsAnError(text: String) {
    #expect(throws: GeometryError.self) { try CRS(text) }
  }

  /// The zones of Norway and Svalbard are wider than six degrees.
  @Test(arguments: [
    (11.0, 48.0, 32632), (5.0, 60.0, 32632), (2.9, 60.0, 32631), (8.0, 78.0, 32631), (10.0, 78.0, 32633),
    (25.0, 78.0, 32635), (35.0, 78.0, 32637), (-180.0, 0.0, 32601), (180.0, 0.0, 32601), (179.9, -1.0, 32760),
    (-70.0, -33.0, 32719),
  ])
  func utmZones(longitude: Double, latitude: Double, code: Int) throws {
    #expect(try CRS.utm(longitude: longitude, latitude: latitude).epsg == code)
  }

  @Test func beyondUTMThereIsAHint() {
    #expect { try CRS.utm(longitude: 0, latitude: 85) } throws: { "\($0)".contains("EPSG:3413") }
    #expect { try CRS.utm(longitude: 0, latitude: -81) } throws: { "\($0)".contains("EPSG:3031") }
  }

  /// Longitude first, on both sides, whatever the authority's order: pyproj's `always_xy`.
  @Test(
    .enabled(if: Golden.isPresent, Comment(rawValue: Golden.reason)),
    arguments: [32632, 25832, 32633, 32732, 3035, 3857])
  func coordinatesAreThoseOfPyproj(code: Int) throws {
    let golden = try Golden("coords")
    let lon = try #require(golden["lon"]).numbers
    let lat = try #require(golden["lat"]).numbers
    let x = try #require(golden["x\(code)"]).numbers
    let y = try #require(golden["y\(code)"]).numbers
    let transform = try CoordinateTransform(from: .wgs84, to: try CRS(epsg: code))
    var compared = 0
    for i in lon.indices
    where x[i].isFinite && y[i].isFinite && (2...18).contains(lon[i]) && (0...80).contains(lat[i]) {
      let place = transform.transform(Point(x: lon[i], y: lat[i]))
      #expect(abs(place.x - x[i]) < 1e-3 && abs(place.y - y[i]) < 1e-3, "\(lon[i]), \(lat[i])")
      compared += 1
    }
    #expect(compared > 0)
  }
}
