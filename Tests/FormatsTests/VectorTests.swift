import Formats
import Foundation
import Geometry
import TestSupport
import Testing

@Suite struct VectorTests {
  static func read(_ text: String, _ name: String) throws -> [Feature] {
    let folder = try TemporaryFolder()
    let path = try Array(text.utf8).withUnsafeBytes { try folder.write($0, as: name) }
    return try VectorFile.read(path)
  }

  static func problem(_ text: String, _ name: String) -> String {
    do { return "read \(try read(text, name).count)" } catch { return "\(error)" }
  }

  @Test func pointsOfATableKeepTheirColumns() throws {
    let text =
      "\u{FEFF}id;Longitude;Latitude;note\r\n7;11.25;48.5;\"a; \"\"b\"\"\nc\"\r\n\r\nx;-1e1; 2.5 ;\r\n"
    let features = try Self.read(text, "a.csv")
    #expect(features.map(\.id) == ["7", "x"])
    #expect(features[0].geometry == .point(Point(x: 11.25, y: 48.5)))
    #expect(features[1].geometry == .point(Point(x: -10, y: 2.5)))
    #expect(features[0]["note"] == "a; \"b\"\nc")
    #expect(features[1].properties == [Feature.Property(name: "note", value: "")])
  }

  @Test(arguments: [
    ("lon,lat\n1,2\n3\n", "line 3: 1 fields for 2 columns"),
    ("lon,lat\n1,x2\n", "line 2: lat 'x2' is not a number"),
    ("lon,lat\n1,\n", "line 2: lat '' is not a number"),
    ("lon,lat\n1,nan\n", "line 2: lat 'nan' is not a number"),
    ("lon,lat\n600000,5400000\n", "line 2: (600000.0, 5400000.0) is no place in degrees"),
    ("lon,lat\n\"1,2\n", "line 2: a quote opens here and never closes"),
    ("lon,lat\n\"1\"2,3\n", "line 2: something follows a closing quote"),
    ("a,b\n1,2\n", "line 1: no columns of coordinates among a, b"),
    ("lon,lat,lon\n1,2,3\n", "line 1: column 'lon' occurs twice"),
    ("lon,lat,note\n1,2,\"a\nb\"\n1,2\n", "line 4: 2 fields for 3 columns"),
  ])
  func errorsOfTablesNameTheLine(_ text: String, _ expected: String) {
    #expect(Self.problem(text, "a.csv").contains(expected))
  }

  @Test func everyGeometryOfGeoJSONIsRead() throws {
    let square = "[[0,0],[4,0],[4,4],[0,4],[0,0]]"
    let hole = "[[1,1],[2,1],[2,2],[1,2],[1,1]]"
    let features = try Self.read(
      """
      {"features": [
        {"type":"Feature","id":12,"properties":{"n":1.50,"s":"\\u00e4\\n","o":{"a":[1]},"z":null,"b":true},
         "geometry":{"coordinates":[11.5,48.25,520],"type":"Point"}},
        {"type":"Feature","id":"m","properties":null,
         "geometry":{"type":"MultiPoint","coordinates":[[1,2],[3,4]]}},
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[\(square),\(hole)]},"properties":{}},
        {"type":"Feature","geometry":{"type":"MultiPolygon","coordinates":[[\(square)],
          [[[5,5],[6,5],[6,6],[5,5]]]]},"properties":{}}
      ], "type":"FeatureCollection"}
      """, "a.geojson")
    #expect(features.map(\.id) == ["12", "m", "m", nil, nil])
    #expect(features[0].geometry == .point(Point(x: 11.5, y: 48.25)))
    #expect(features[0].properties.map(\.name) == ["n", "s", "o", "b"])
    #expect(features[0].properties.map(\.value) == ["1.50", "ä\n", "{\"a\":[1]}", "true"])
    guard case .polygon(let one) = features[3].geometry, case .polygon(let two) = features[4].geometry else {
      Issue.record("no polygons")
      return
    }
    #expect(one.area == 15)
    #expect(two.parts.count == 2 && two.area == 16.5)
    #expect(try Self.read(#"{"type":"Point","coordinates":[1,2]}"#, "a.json").count == 1)
  }

  @Test(arguments: [
    (#"{"type":"Point","coordinates":[1]}"#, "is no place in degrees"),
    (#"{"type":"Point","coordinates":[[1,2]]}"#, "the coordinates are not those of a Point"),
    (#"{"type":"LineString","coordinates":[[1,2],[3,4]]}"#, "geometry type 'LineString'"),
    (#"{"type":"Polygon","coordinates":[[[0,0],[4,4],[4,0],[0,4],[0,0]]]}"#, "Self-intersection"),
    (#"{"type":"Polygon","coordinates":[[[0,0],[1,1]]]}"#, "a ring has"),
    (#"{"type":"Feature","geometry":null,"properties":{}}"#, "a feature has no geometry"),
    (#"{"type":"FeatureCollection"}"#, "has no features"),
    ("[1]", "no JSON object begins"),
    ("{\n\"type\":\"Point\",\n\"coordinates\":[1,2]", "line 3: the file ends"),
    (
      #"{"type":"Point","crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::32632"}},"coordinates":[1,2]}"#,
      "EPSG::32632"
    ),
  ])
  func errorsOfGeoJSONSayWhatIsWrong(_ text: String, _ expected: String) {
    #expect(Self.problem(text, "a.geojson").contains(expected))
  }

  @Test func theOldSpellingsOfLongitudeAndLatitudePass() throws {
    for name in ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"] {
      let text =
        #"{"type":"Point","crs":{"type":"name","properties":{"name":"\#(name)"}},"coordinates":[1,2]}"#
      #expect(try Self.read(text, "a.geojson").count == 1)
    }
  }

  /// Thousands of flipped bytes and cuts either read or give one line.
  @Test func damageIsAnErrorOfOneLine() throws {
    let files = [
      ("a.csv", "id,lon,lat,\"a \"\"b\"\"\"\n1,10.5,48.25,\"x\ny\"\n2,-3e0,5,z\n"),
      (
        "a.geojson",
        #"{"type":"FeatureCollection","features":[{"type":"Feature","id":1,"properties":{"a":"\u00e4"},"#
          + #""geometry":{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]]]}}]}"#
      ),
    ]
    var random = SeededRandom(seed: 3)
    let folder = try TemporaryFolder()
    for (name, text) in files {
      for _ in 0..<3000 {
        var bytes = Array(text.utf8)
        for _ in 0...random.next() % 3 {
          bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(random.next() % 256)
        }
        if random.next() % 4 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
        let path = try bytes.withUnsafeBytes { try folder.write($0, as: name) }
        do throws(FormatError) { _ = try VectorFile.read(path) } catch {
          #expect(!error.description.contains("\n"))
        }
      }
    }
  }

  @Test func aTableThatIsWrittenIsReadBack() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.csv"
    var writer = try CSVWriter(path: path, columns: ["id", "lon", "lat", "note"])
    let notes = ["plain", "a,b", "\"q\"", "two\nlines", "", " edge "]
    for (i, note) in notes.enumerated() {
      try writer.append([.integer(i), .real(0.1 + Double(i)), .real(1 / 3), .text(note)])
    }
    try writer.close()
    let features = try VectorFile.read(path)
    #expect(features.map { $0["note"] } == notes)
    #expect(features[5].geometry == .point(Point(x: 5.1, y: 1.0 / 3)))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasPrefix("id,lon,lat,note\n0,0.1,0.3333333333333333,plain\n"))
  }
}
