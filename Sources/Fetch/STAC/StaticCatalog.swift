internal import FoundationEssentials
internal import Formats
internal import Synchronization

/// A STAC catalogue of files on this machine: `catalog.json` with links to collections and items, or a folder
/// with items and nothing that links them.
///
/// All items are read at once. Links to the web are not followed, and counted.
public struct StaticCatalog: SceneCatalog {
  /// Every item, by collection, time and id.
  public var items: [STACItem] { table.items }
  /// How many links lead to the web.
  public let webLinkCount: Int
  private let table: ItemTable

  /// The most documents that are read.
  private static let mostDocuments = 4_000_000
  /// How many links may lead from the root to an item, and how deep folders may nest.
  private static let deepest = 32
  /// The most bytes of a document.
  private static let longest = 256 << 20

  /// Reads a catalogue.
  ///
  /// - Parameter path: A folder, or a file: a catalogue, a collection, an item or a collection of features.
  /// - Throws: `FetchError` naming the file that is missing, malformed or too much.
  public init(path: String) throws(FetchError) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FetchError(path, "does not exist", remedy: "check the path")
    }
    var frontier: [String] = []
    if isFolder {
      let roots = ["catalog.json", "collection.json"].map { path + "/" + $0 }
      if let root = roots.first(where: FileManager.default.fileExists(atPath:)) { frontier = [root] }
    } else {
      frontier = [path]
    }
    // What lies about in a folder without a root may be JSON of another kind.
    let isLoose = frontier.isEmpty
    if isLoose {
      frontier = try FolderWalk(path, deepest: Self.deepest, most: Self.mostDocuments).files {
        $0.hasSuffix(".json") || $0.hasSuffix(".geojson")
      }
    }
    var seen = Set(frontier.map(Address.normalized))
    var found: [STACItem] = []
    var webLinks = 0
    var level = 0
    while !frontier.isEmpty {
      guard level <= Self.deepest else {
        throw FetchError(path, "its links lead deeper than \(Self.deepest) levels", remedy: "flatten it")
      }
      var next: [String] = []
      for document in try Self.read(frontier, isLoose: isLoose) {
        found += document.items
        for link in document.links {
          if Address.hasScheme(link) {
            webLinks += 1
          } else if seen.insert(Address.normalized(link)).inserted {
            next.append(link)
          }
        }
      }
      guard seen.count <= Self.mostDocuments else {
        throw FetchError(path, "has more than \(Self.mostDocuments) documents", remedy: "divide it")
      }
      frontier = next
      level += 1
    }
    webLinkCount = webLinks
    var names: Set<[String]> = []
    table = ItemTable(found.filter { names.insert([$0.collection, $0.id]).inserted })
  }

  /// The items that a search asks for, by time and id.
  public func search(_ search: SceneSearch) throws(FetchError) -> [STACItem] { table.search(search) }

  private struct Document: Sendable {
    var items: [STACItem] = []
    var links: [String] = []
  }

  /// Reads documents on all processors; the result is in their order.
  private static func read(_ paths: [String], isLoose: Bool) throws(FetchError) -> [Document] {
    let documents = Mutex([Document](repeating: Document(), count: paths.count))
    let failure = Mutex<(place: Int, error: FetchError)?>(nil)
    do {
      try Workers.run(paths.count, state: {}) { _, place throws(FormatError) in
        do throws(FetchError) {
          let document = try read(paths[place], isLoose: isLoose)
          documents.withLock { $0[place] = document }
        } catch {
          failure.withLock { if $0.map({ $0.place > place }) ?? true { $0 = (place, error) } }
          throw FormatError(error.place, error.problem)
        }
      }
    } catch { throw failure.withLock { $0?.error } ?? FetchError(error) }
    return documents.withLock { $0 }
  }

  private static func read(_ path: String, isLoose: Bool) throws(FetchError) -> Document {
    let json: JSON
    do throws(FormatError) {
      let file = try MappedFile(path: path)
      guard file.bytes.count <= longest else {
        throw FormatError(path, "is longer than \(longest) bytes", remedy: "divide it")
      }
      json = try JSON(file.bytes, file: path)
    } catch { throw FetchError(error) }
    var document = Document()
    switch json["type"]?.text {
    case "Feature" where !isLoose || json["stac_version"] != nil:
      document.items = [try STACItem(json, base: path)]
    case "FeatureCollection" where !isLoose || json["features"]?[0]?["stac_version"] != nil:
      for feature in json["features"]?.elements ?? [] {
        document.items.append(try STACItem(feature, base: path))
      }
    default:
      if isLoose { return document }
      guard let links = json["links"]?.elements else {
        throw FetchError(path, "is no catalogue, collection or item of STAC", remedy: "name another file")
      }
      for link in links {
        guard let relation = link["rel"]?.text, relation == "child" || relation == "item",
          let href = link["href"]?.text
        else { continue }
        document.links.append(Address.resolve(href, in: path))
      }
    }
    return document
  }
}

/// Walks a folder and those below it.
struct FolderWalk {
  private let root: String
  private let deepest, most: Int

  init(_ root: String, deepest: Int, most: Int) {
    (self.root, self.deepest, self.most) = (root, deepest, most)
  }

  /// The files of a folder and of those below it, by name. Hidden ones are left out.
  func files(_ isWanted: (String) -> Bool) throws(FetchError) -> [String] {
    var files: [String] = []
    try walk(root, level: 0) { folder, names, _ in
      files += names.filter(isWanted).map { folder + "/" + $0 }
      return true
    }
    return files
  }

  /// Calls `visit` with each folder, the names of its files and those of its folders; folders are entered
  /// where it returns true.
  func folders(_ visit: (String, [String], [String]) throws(FetchError) -> Bool) throws(FetchError) {
    try walk(root, level: 0, visit)
  }

  private func walk(
    _ folder: String, level: Int, _ visit: (String, [String], [String]) throws(FetchError) -> Bool
  ) throws(FetchError) {
    guard level <= deepest else {
      throw FetchError(folder, "lies deeper than \(deepest) folders", remedy: "name a folder further down")
    }
    var names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      throw FetchError(folder, "cannot be read", remedy: "check that it is a folder, and its permissions")
    }
    guard names.count <= most else {
      throw FetchError(folder, "holds more than \(most) files", remedy: "name a folder further down")
    }
    names = names.filter { !$0.hasPrefix(".") }.sorted()
    var folders: [String] = []
    var files: [String] = []
    for name in names {
      var isFolder = false
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder { folders.append(name) } else { files.append(name) }
    }
    guard try visit(folder, files, folders) else { return }
    for name in folders { try walk(folder + "/" + name, level: level + 1, visit) }
  }
}
