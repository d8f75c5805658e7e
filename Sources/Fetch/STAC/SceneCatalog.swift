public import Geometry

/// Somewhere that scenes and tiles can be searched for.
public protocol SceneCatalog: Sendable {
  /// All items that a search asks for, in any order.
  ///
  /// - Throws: `FetchError`.
  func search(_ search: SceneSearch) throws(FetchError) -> [STACItem]
}

/// What is searched for.
public struct SceneSearch: Hashable, Sendable {
  /// The collection: `sentinel-2-l2a`.
  public var collection: String
  /// A rectangle in longitude and latitude, from −180 to 180 and −90 to 90.
  public var bounds: Bounds
  /// Seconds of UTC since 1970; any time when nil.
  public var interval: Range<Int>?
  /// Percent that the cloud cover must lie below; items that do not know theirs come too.
  public var cloudLimit: Double?

  /// What is searched for.
  public init(
    collection: String, bounds: Bounds, interval: Range<Int>? = nil, cloudLimit: Double? = nil
  ) {
    self.collection = collection
    self.bounds = bounds
    self.interval = interval
    self.cloudLimit = cloudLimit
  }

  /// Whether an item is one that is searched for.
  func matches(_ item: STACItem) -> Bool {
    item.collection == collection && (interval?.contains(item.time) ?? true)
      && (cloudLimit.map { limit in item.cloudCover.map { $0 < limit } ?? true } ?? true)
      && item.boundsIntersect(bounds)
  }
}

/// Opens the catalogue at an address or path: a STAC API, a static catalogue, or a folder of scenes.
///
/// A folder is a static catalogue when it has `catalog.json`, `collection.json` or items of STAC in it.
///
/// - Throws: `FetchError` when nothing is there.
public func sceneCatalog(at address: String, http: HTTP = HTTP()) throws(FetchError) -> any SceneCatalog {
  if Address.isWeb(address) { return STACService(address, http: http) }
  let catalog = try StaticCatalog(path: address)
  if !catalog.items.isEmpty { return catalog }
  let scenes = try LocalScenes(path: address)
  guard !scenes.items.isEmpty else {
    throw FetchError(
      address, "has no STAC items and no scenes",
      remedy: "name a catalog.json, a folder of .SAFE scenes, or one of folders with a GeoTIFF a band")
  }
  return scenes
}

/// Items in memory, by collection and time.
struct ItemTable: Sendable {
  /// By collection, time and id.
  let items: [STACItem]
  private let collections: [String: Range<Int>]

  init(_ unordered: [STACItem]) {
    items = unordered.sorted { ($0.collection, $0.time, $0.id) < ($1.collection, $1.time, $1.id) }
    var collections: [String: Range<Int>] = [:]
    var start = 0
    for place in items.indices.dropFirst() where items[place].collection != items[start].collection {
      collections[items[start].collection] = start..<place
      start = place
    }
    if !items.isEmpty { collections[items[start].collection] = start..<items.count }
    self.collections = collections
  }

  func search(_ search: SceneSearch) -> [STACItem] {
    guard var range = collections[search.collection] else { return [] }
    if let interval = search.interval {
      let first = firstPlace(in: range) { $0.time >= interval.lowerBound }
      range = first..<firstPlace(in: first..<range.upperBound) { $0.time >= interval.upperBound }
    }
    return items[range].filter(search.matches)
  }

  /// The first item for which something is true that stays so from there on.
  private func firstPlace(in range: Range<Int>, _ isReached: (STACItem) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isReached(items[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
