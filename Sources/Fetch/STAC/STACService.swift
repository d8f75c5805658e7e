internal import Formats
internal import Geometry

/// A STAC API: Earth Search, Planetary Computer, Copernicus Data Space and others.
public struct STACService: SceneCatalog {
  /// How a service filters by cloud cover.
  public enum CloudFilter: Sendable {
    /// OGC's CQL2 as JSON, which all of the three know.
    case cql2
    /// The older `query` extension.
    case query
  }

  /// The address of the API's landing page.
  public let address: String
  /// How the service filters by cloud cover.
  public var cloudFilter = CloudFilter.cql2
  /// How many items a page should have.
  public var pageSize = 250
  /// The most pages of one search.
  public var mostPages = 1_000
  /// The most items of one search.
  public var mostItems = 200_000
  private let http: HTTP

  /// - Parameter address: `https://earth-search.aws.element84.com/v1`.
  public init(_ address: String, http: HTTP = HTTP()) {
    var address = address
    while address.hasSuffix("/") { address.removeLast() }
    self.address = address
    self.http = http
  }

  /// The items that a search asks for, page by page, in the service's order, each once.
  ///
  /// - Throws: `FetchError`, also when the pages go in a circle or are too many.
  public func search(_ search: SceneSearch) throws(FetchError) -> [STACItem] {
    var items: [STACItem] = []
    var names: Set<String> = []
    var next: HTTP.Request? = HTTP.Request(address + "/search", body: body(of: search))
    var asked: Set<String> = []
    while let request = next {
      guard asked.count < mostPages, items.count <= mostItems else {
        throw FetchError(
          address, "a search has more than \(asked.count) pages or \(mostItems) items",
          remedy: "search a smaller area or time")
      }
      guard asked.insert(request.address + (request.body?.formatted ?? "")).inserted else {
        throw FetchError(address, "the pages of a search go in a circle", remedy: "ask the service's makers")
      }
      let page = try http.json(request)
      guard let features = page["features"]?.elements else {
        throw FetchError(request.address, "the answer is no collection of items", remedy: "check the address")
      }
      for feature in features {
        let item = try STACItem(feature, base: request.address, collection: search.collection)
        // Services differ in how they round times and draw outlines; all shall choose alike.
        if search.matches(item), names.insert(item.id).inserted { items.append(item) }
      }
      next = try following(page, after: request)
    }
    return items
  }

  /// The item with an id.
  ///
  /// - Throws: `FetchError`, of status 404 where there is none.
  public func item(_ id: String, collection: String) throws(FetchError) -> STACItem {
    let place = "\(address)/collections/\(Self.escaped(collection))/items/\(Self.escaped(id))"
    return try STACItem(try http.json(HTTP.Request(place)), base: place, collection: collection)
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let character = Character(UnicodeScalar(byte))
      let isWord = character.isASCII && (character.isLetter || character.isNumber)
      if isWord || "-._~".contains(character) { return String(character) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }

  private func body(of search: SceneSearch) -> JSON {
    // Places beyond are refused by some.
    let box = [
      max(-180, search.bounds.west), max(-90, search.bounds.south), min(180, search.bounds.east),
      min(90, search.bounds.north),
    ]
    var members = [
      JSON.Member("collections", [.string(search.collection)]),
      JSON.Member("bbox", .array(box.map { .number($0) })), JSON.Member("limit", .integer(pageSize)),
    ]
    if let interval = search.interval {
      let ends = [interval.lowerBound, interval.upperBound - 1].map(UTC.text(ofSecond:))
      members.append(JSON.Member("datetime", .string(ends.joined(separator: "/"))))
    }
    if let limit = search.cloudLimit {
      switch cloudFilter {
      case .cql2:
        members.append(JSON.Member("filter-lang", "cql2-json"))
        members.append(
          JSON.Member("filter", ["op": "<", "args": [["property": "eo:cloud_cover"], .number(limit)]]))
      case .query: members.append(JSON.Member("query", ["eo:cloud_cover": ["lt": .number(limit)]]))
      }
    }
    return .object(members)
  }

  /// The request for the page after one, nil at the end.
  private func following(_ page: JSON, after request: HTTP.Request) throws(FetchError) -> HTTP.Request? {
    guard let link = page["links"]?.elements?.first(where: { $0["rel"]?.text == "next" }) else { return nil }
    guard let href = link["href"]?.text else {
      throw FetchError(request.address, "a link to the next page has no address")
    }
    let target = Address.resolve(href, in: request.address)
    guard Address.origin(of: target) == Address.origin(of: address) else {
      throw FetchError(request.address, "the next page is at another server, \(Address.shown(target))")
    }
    var next = HTTP.Request(target)
    guard link["method"]?.text?.uppercased() == "POST" else { return next }
    var body = link["body"] ?? .object([])
    if link["merge"] == .bool(true), case .object(var members)? = request.body {
      for member in body.members ?? [] {
        members.removeAll { $0.name == member.name }
        members.append(member)
      }
      body = .object(members)
    }
    next.body = body
    return next
  }
}
