import ArgumentParser
import Datasets
import Formats

struct ZipDatasetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zip.dataset",
    abstract: "Pack tiles and their chips for others: a folder, and a zip archive of it.",
    discussion: """
      AREA_IMAGES_LABELS beside the file of tiles holds data/IDENTIFIER.pkl for Python and \
      data/IDENTIFIER.npz and .json for all others, the tables of tiles and splits, checksums, a STAC item \
      collection, a description in Croissant, and a data sheet and list of licences to fill in. Images are \
      those of the folder TILES/IMAGES beside the tiles.

        chipmill zip.dataset --tiles_file lux_partitions_aschips_14c55eb7d417f.geojson \\
          --images_dataset_def sentinel2-rgb-median-2020 --labels_dataset_def esaworldcover-2020
      """)

  enum Records: String, CaseIterable, ExpressibleByArgument { case pickle, npz, both }

  @Option(name: spelled("tiles-file"), help: "The file of tiles.", completion: .file())
  var tilesFile: String

  @Option(
    name: spelled("foreign-tiles-file"), help: "A file of foreign tiles, which goes along.",
    completion: .file())
  var foreignFile: String?

  @Option(name: spelled("images-dataset-def"), help: "The images: the name of their dataset.")
  var imagesDefinition: String?

  @Option(name: spelled("labels-dataset-def"), help: "The labels: the name of their dataset.")
  var labelsDefinition: String?

  @Option(
    name: spelled("images-dataset-name"), help: "The same for records as of older geetiles, with chipmean.")
  var imagesName: String?

  @Option(name: spelled("labels-dataset-name"), help: "The same for the labels.")
  var labelsName: String?

  @Option(
    name: spelled("label-map"),
    help: "Values of labels in the order of their classes, as [10,20,30]; class 0 is all others.")
  var labelMap: String?

  @Option(name: spelled("readme-file"), help: "A text that becomes README.txt.", completion: .file())
  var readme: String?

  @Option(help: "The records: pickle, npz (with JSON) or both.")
  var records: Records?

  @Option(help: "When the images were taken, as 2020-01-01/2020-12-31; else the year in their name.")
  var dates: String?

  @Flag(help: "Make pickles of int16 alone, as geetiles does.")
  var compat = false

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  func validate() throws {
    try validateThreads(threads)
    guard (imagesDefinition == nil) != (imagesName == nil) else {
      throw ValidationError("Name the images with either --images_dataset_def or --images_dataset_name.")
    }
    guard labelsDefinition == nil || labelsName == nil else {
      throw ValidationError("Name the labels with either --labels_dataset_def or --labels_dataset_name.")
    }
    guard labelMap.map({ Self.classes($0) != nil }) ?? true else {
      throw ValidationError("--label_map takes different whole numbers, as [10,20,30].")
    }
    guard labelMap == nil || labelsDefinition != nil || labelsName != nil else {
      throw ValidationError("--label_map is for labels: name them.")
    }
    guard dates.map({ Self.days($0) != nil }) ?? true else {
      throw ValidationError("--dates takes two days, as 2020-01-01/2020-12-31.")
    }
  }

  func run() throws {
    let images = try imagesDefinition.map { try DatasetDefinition(resolving: $0) }
    let labels = try labelsDefinition.map { try DatasetDefinition(resolving: $0) }
    var request = SharedDataset.Request(tiles: tilesFile, images: images?.name ?? imagesName ?? "")
    request.labels = labels?.name ?? labelsName
    // Proportions of such a dataset have its labels since lp.compute.
    request.imageMap = images.flatMap(Self.map)
    request.labelMap = labels.flatMap(Self.map)
    request.foreignTiles = foreignFile
    request.readme = readme
    request.threads = threads
    request.isCompatible = compat
    request.days = dates.flatMap(Self.days)
    switch records ?? (compat ? .pickle : .both) {
    case .pickle: request.forms = [.pickle]
    case .npz: request.forms = [.npz]
    case .both: request.forms = [.pickle, .npz]
    }
    if imagesName != nil {
      request.chipKey = "chipmean"
      request.keepsSplitsName = true
    }
    if let classes = labelMap.flatMap(Self.classes) {
      request.labelMap = { classes[$0] ?? 0 }
      request.mapsProportions = true
    }
    let shared = try SharedDataset(request)
    print("\(shared.included) tiles with a chip are in \(shared.folder) and \(shared.archive)")
    if shared.excluded > 0 { print("\(shared.excluded) tiles without one are left out") }
    for gap in shared.gaps { print("not told: \(gap)") }
  }

  /// The map of a dataset whose values are not its labels.
  private static func map(_ dataset: DatasetDefinition) -> (@Sendable (Int) -> Int)? {
    guard dataset.map != .identity else { return nil }
    return { Int(dataset.map.label(of: Double($0))) }
  }

  /// The number of the class of each value; nil where the text is no list.
  private static func classes(_ text: String) -> [Int: Int]? {
    let text = text.filter { !$0.isWhitespace }
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    var values: [Int] = []
    for part in text.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false) {
      guard let value = Int(part) else { return nil }
      values.append(value)
    }
    if !values.contains(0) { values.insert(0, at: 0) }
    guard Set(values).count == values.count else { return nil }
    return Dictionary(uniqueKeysWithValues: zip(values, values.indices))
  }

  private static func days(_ text: String) -> (first: String, last: String)? {
    let parts = text.split(separator: "/").map(String.init)
    let pattern = "dddd-dd-dd"
    let areDays = parts.allSatisfy { part in
      part.count == pattern.count
        && zip(part, pattern).allSatisfy { $1 == "d" ? $0.isASCII && $0.isNumber : $0 == $1 }
    }
    return areDays && parts.count == 2 && parts[0] <= parts[1] ? (parts[0], parts[1]) : nil
  }
}
