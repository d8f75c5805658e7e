internal import Formats

/// What was asked for, and which files were read.
struct RecipeFacts {
  /// Who made the dataset.
  let version: String
  /// The scenes' names.
  let scene: String
  /// `256 × 256`, or nothing for polygons of their own size.
  let size: String
  /// Names of the image and of all layers that are written or gated.
  let layers: Set<String>
  private let recipe: JSON
  private let output: JSON
  private let sources: [(path: String, bytes: Int, blocks: Int, decoded: Int)]
  private let sourceCount: Int
  private static let mostSources = 60

  init(_ dataset: Dataset) throws {
    let place = "\(dataset.folder)/\(Ledger.fileName)"
    let text = try JSON(text: try dataset.ledger.value("recipe") ?? "null", file: place)
    recipe = text["recipe"] ?? .null
    output = text["output"] ?? .null
    version = text["chipmill"]?.text ?? chipmillVersion
    let scenes = [recipe["scene"]?.text ?? ""] + (recipe["series"]?.elements ?? []).compactMap(\.text)
    scene = scenes.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.joined(separator: ", ")
    size = Self.pixels(recipe["size"]) ?? ""
    var layers: Set<String> = ["image"]
    for layer in (recipe["layers"]?.elements ?? []).compactMap(\.text) {
      layers.insert(layer.split(separator: "=", maxSplits: 1).first.map(String.init) ?? layer)
    }
    for gate in (recipe["gates"]?.elements ?? []).compactMap(\.text) {
      if let layer = try? Gate(gate, reference: "image").layer { layers.insert(layer) }
    }
    self.layers = layers
    let files = try SourceFiles.recorded(in: dataset.ledger)
    let decoded = try dataset.ledger.file.prepare(
      "SELECT count(*) FROM blocks WHERE block >= ? AND block < ?")
    sourceCount = files.count
    sources = try files.prefix(Self.mostSources).map { file in
      guard let first = file.firstBlock else { return (file.path, file.bytes, 0, 0) }
      decoded.bind(1, first)
      decoded.bind(2, first + file.blocks)
      let count = try decoded.step() ? decoded.int(0) : 0
      decoded.reset()
      return (file.path, file.bytes, file.blocks, count)
    }
  }

  private static func pixels(_ size: JSON?) -> String? {
    guard let width = size?[0]?.int, let height = size?[1]?.int else { return nil }
    return "\(Figures.grouped(width)) × \(Figures.grouped(height))"
  }

  private static func list(_ value: JSON?) -> String? {
    guard let value else { return nil }
    if let text = value.text { return text }
    if let elements = value.elements { return elements.compactMap { list($0) }.joined(separator: ", ") }
    if let members = value.members {
      return members.compactMap { member in list(member.value).map { "\(member.name) \($0)" } }
        .joined(separator: ", ")
    }
    return value.formatted.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The recipe in words, the sources, and the recipe as it is.
  var section: String {
    let sites =
      recipe["points"].flatMap(Self.list).map { "around the points of \($0)" }
      ?? recipe["polygons"].flatMap(Self.list).map { "over the polygons of \($0)" } ?? "side by side"
    let rows: [(String, String?)] = [
      ("Scene", scene), ("Bands", Self.list(recipe["bands"])), ("Composite", Self.list(recipe["composite"])),
      ("Chips", "\(size.isEmpty ? "windows" : size + " pixels"), \(sites)"),
      ("Stride", Self.pixels(recipe["stride"])), ("Area", Self.list(recipe["area"])),
      ("Edge", Self.list(recipe["edge"])), ("CRS", Self.list(recipe["crs"])),
      ("Resolution", Self.list(recipe["resolution"])), ("Layers", Self.list(recipe["layers"])),
      ("Resampling", Self.list(recipe["resampling"])), ("Gates", Self.list(recipe["gates"])),
      (
        "Form",
        [output["format"], output["compression"], output["level"]].compactMap { Self.list($0) }
          .joined(separator: " ")
      ),
    ]
    let facts = rows.compactMap { name, value in
      value.map { "<dt>\(name)</dt><dd>\(Markup.escaped($0))</dd>" }
    }
    return """
      <section id="recipe"><h2>Recipe</h2><dl class="facts">\(facts.joined())</dl>
      <details\(sourceCount <= 20 ? " open" : "")><summary>\(Figures.grouped(sourceCount)) source files\
      </summary>\(sourceTable)</details>
      <details><summary>The recipe as it was given</summary>
      <pre>\(Markup.escaped(recipe.formatted))</pre></details>
      </section>
      """
  }

  private var sourceTable: String {
    let rows = sources.map { source in
      [
        Markup.escaped(source.path), byteText(source.bytes),
        source.blocks == 0 ? "–" : Figures.grouped(source.decoded),
        source.blocks == 0 ? "–" : Figures.grouped(source.blocks),
      ]
    }
    let more = sourceCount - sources.count
    return Markup.table(["file", "size", "blocks decoded", "of"], rows)
      + (more > 0 ? "<p class=\"note\">\(Figures.grouped(more)) more files are not listed.</p>" : "")
  }
}
