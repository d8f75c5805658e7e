import Fetch
import Formats
import Foundation
import Geometry
import TestSupport
import Testing

@Suite struct STACServiceTests {
  static let world = Bounds(west: -180, south: -90, east: 180, north: 90)

  static func feature(_ id: String, cloud: Double = 5, time: String = "2020-05-14T10:00:00Z") -> String {
    """
    {"type": "Feature", "stac_version": "1.0.0", "id": "\(id)", "collection": "c", "bbox": [10, 40, 11, 41],
     "geometry": null, "properties": {"datetime": "\(time)", "eo:cloud_cover": \(cloud)},
     "assets": {"blue": {"href": "./B02.tif"}}}
    """
  }

  static func page(_ features: [String], next: String? = nil) -> String {
    "{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ","))], \"links\": ["
      + (next ?? "") + "]}"
  }

  @Test func aSearchSaysWhatItWants() throws {
    let server = try StubServer { _, _ in StubServer.Answer(200, Self.page([])) }
    defer { server.stop() }
    var service = STACService(server.address + "/v1/")
    let search = SceneSearch(
      collection: "sentinel-2-l2a", bounds: Bounds(west: 10, south: 40, east: 11, north: 41.5),
      interval: 1_589_414_400..<1_589_414_400 + 86_400, cloudLimit: 25)
    #expect(try service.search(search).isEmpty)
    service.cloudFilter = .query
    #expect(try service.search(search).isEmpty)
    let bodies = try server.requests.map { try JSON(text: $0.body, file: "body") }
    #expect(server.requests.allSatisfy { $0.method == "POST" && $0.path == "/v1/search" })
    #expect(bodies[0]["collections"] == ["sentinel-2-l2a"])
    #expect(bodies[0]["bbox"]?.elements?.compactMap(\.double) == [10, 40, 11, 41.5])
    #expect(bodies[0]["datetime"] == "2020-05-14T00:00:00Z/2020-05-14T23:59:59Z")
    #expect(bodies[0]["filter"]?["args"]?[0]?["property"] == "eo:cloud_cover")
    #expect(bodies[1]["query"]?["eo:cloud_cover"]?["lt"]?.double == 25)
  }

  @Test func pagesAreFollowedInEveryWayThatLinksSayIt() throws {
    let server = try StubServer { request, number in
      let here = "http://" + (request.headers["host"] ?? "") + "/search"
      let posted = "{\"rel\": \"next\", \"href\": \"\(here)\", \"method\": \"POST\""
      let next =
        switch number {
        case 0:
          posted + ", \"merge\": true, \"body\": {\"t\": 1}}"
        case 1: "{\"rel\": \"next\", \"href\": \"/search\", \"method\": \"POST\", \"body\": {\"t\": 2}}"
        case 2: "{\"rel\": \"next\", \"href\": \"\(here)?t=3\"}"
        default: ""
        }
      return StubServer.Answer(
        200, Self.page([Self.feature("i\(number)"), Self.feature("same")], next: next))
    }
    defer { server.stop() }
    let items = try STACService(server.address).search(SceneSearch(collection: "c", bounds: Self.world))
    #expect(items.map(\.id) == ["i0", "same", "i1", "i2", "i3"])
    let requests = server.requests
    #expect(requests.map(\.method) == ["POST", "POST", "POST", "GET"])
    #expect(requests[1].body.contains("\"collections\"") && requests[1].body.contains("\"t\": 1"))
    #expect(!requests[2].body.contains("\"collections\"") && requests[3].target == "/search?t=3")
  }

  @Test func whatWasNotAskedForIsLeftOut() throws {
    let server = try StubServer { _, _ in
      StubServer.Answer(
        200,
        Self.page([
          Self.feature("good"), Self.feature("cloudy", cloud: 25), Self.feature("late", time: "2021-05-14"),
        ]))
    }
    defer { server.stop() }
    let search = SceneSearch(
      collection: "c", bounds: Self.world, interval: 1_589_414_400..<1_589_500_800, cloudLimit: 25)
    #expect(try STACService(server.address).search(search).map(\.id) == ["good"])
  }

  @Test func pagesInACircleOrElsewhereOrWithoutEndAreErrors() throws {
    func problem(
      _ change: (inout STACService) -> Void = { _ in }, _ next: @escaping @Sendable (Int) -> String
    )
      throws -> String
    {
      let server = try StubServer { _, number in
        StubServer.Answer(200, Self.page([Self.feature("i\(number)")], next: next(number)))
      }
      defer { server.stop() }
      var service = STACService(server.address)
      change(&service)
      let error = #expect(throws: FetchError.self) {
        try service.search(SceneSearch(collection: "c", bounds: Self.world))
      }
      return error?.description ?? ""
    }
    let circle = try problem { "{\"rel\": \"next\", \"href\": \"/search?page=\($0 % 3)\"}" }
    #expect(circle.contains("in a circle"))
    let away = try problem { _ in "{\"rel\": \"next\", \"href\": \"http://example.org/a?token=x\"}" }
    #expect(away.contains("at another server, http://example.org/a") && !away.contains("token"))
    let endless = try problem({ $0.mostPages = 9 }) {
      "{\"rel\": \"next\", \"href\": \"/search?page=\($0)\"}"
    }
    #expect(endless.contains("more than 9 pages"))
    #expect(try problem { _ in "{\"rel\": \"next\"}" }.contains("has no address"))
  }

  @Test func hostileAnswersAreErrors() throws {
    let bad = [
      "[]", "{", "", "{\"features\": 3}", "{\"features\": [3]}", "{\"features\": [{\"id\": \"a\"}]}",
      String(repeating: "[", count: 100_000),
      Self.page([Self.feature("a").replacingOccurrences(of: "[10, 40, 11, 41]", with: "[1e999, 0, 1, 1]")]),
      Self.page([Self.feature("a").replacingOccurrences(of: "[10, 40, 11, 41]", with: "[1, 2]")]),
      Self.page([
        Self.feature("a").replacingOccurrences(
          of: "\"geometry\": null", with: "\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[1, 2]]]}"
        )
      ]),
      Self.page([Self.feature("a").replacingOccurrences(of: "2020-05-14T10:00:00Z", with: "yesterday")]),
    ]
    let server = try StubServer { request, _ in
      StubServer.Answer(200, bad[Int(request.path.split(separator: "/")[0]) ?? 0])
    }
    defer { server.stop() }
    for number in bad.indices {
      #expect(throws: FetchError.self, "\(number)") {
        try STACService("\(server.address)/\(number)").search(
          SceneSearch(collection: "c", bounds: Self.world))
      }
    }
  }

  @Test func anItemIsFoundByItsId() throws {
    let server = try StubServer { request, _ in
      request.path == "/v1/collections/c/items/a%2Fb"
        ? StubServer.Answer(200, Self.feature("a/b")) : StubServer.Answer(404)
    }
    defer { server.stop() }
    let service = STACService(server.address + "/v1", http: HTTP(policy: HTTP.Policy()) { _ in })
    let item = try service.item("a/b", collection: "c")
    #expect(item.asset("B02").map(item.address) == "\(server.address)/v1/collections/c/items/B02.tif")
    #expect(item.path(of: "B02") == nil)
    #expect(throws: FetchError.self) { try service.item("none", collection: "c") }
  }

  static let recorded = Golden.shared.appending(path: "data/stac/planetary_computer")
  static let hasRecorded = FileManager.default.fileExists(atPath: recorded.path)

  /// What Planetary Computer answered once, page by page, with its address in place of ours.
  @Test(.enabled(if: hasRecorded, "needs data/stac under CHIPMILL_SHARED or ../shared"))
  func pagesOfPlanetaryComputerAreFollowed() throws {
    let pairs = try (0..<3).map { number in
      let name = Self.recorded.appending(path: "pc_paging_0\(number)").path
      return (
        request: try JSON(path: name + ".request.json"),
        response: try String(contentsOfFile: name + ".response.json", encoding: .utf8)
      )
    }
    let bodies = pairs.map { $0.request["body"]?["token"] }
    let responses = pairs.map(\.response)
    let server = try StubServer { request, _ in
      let token = (try? JSON(text: request.body, file: "body"))?["token"]
      guard let number = bodies.firstIndex(of: token) else { return StubServer.Answer(400) }
      return StubServer.Answer(
        200,
        responses[number].replacingOccurrences(
          of: "https://planetarycomputer.microsoft.com", with: "http://" + (request.headers["host"] ?? "")))
    }
    defer { server.stop() }
    let service = STACService(server.address + "/api/stac/v1")
    // The recording ends before the service does.
    let error = #expect(throws: FetchError.self) {
      try service.search(SceneSearch(collection: "naip", bounds: Self.world))
    }
    #expect(error?.status == 400)
    #expect(server.requests.count == 4)
  }
}
