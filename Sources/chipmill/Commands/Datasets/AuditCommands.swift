import ArgumentParser
import Datasets
import Formats

/// What makes a dataset unfit to judge a model by.
struct AuditCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Look for what makes a dataset unfit to judge a model by.",
    subcommands: [LeakageCommand.self])
}

struct LeakageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leakage",
    abstract: "Tell what training tiles give away of those that test and validate.",
    discussion: """
      PATH is a file of tiles or any GeoJSON, GeoPackage or CSV with a column of parts; a dataset of \
      Chipmill's; or a folder of GeoTIFFs, in folders train, test and val or beside splits.csv. Told are \
      tiles of two parts that overlap, how far tiles are from the nearest of another part, tiles of the same \
      scene in two parts, and chips of two parts that look alike (64-bit difference hashes). Beyond a limit \
      the exit code is 4.

        chipmill audit leakage lux_partitions_aschips_14c55eb7d417f.geojson --images s2-2020
        chipmill audit leakage chips --min-distance-km 5 --max-duplicates 0 --report leakage.html
      """)

  @Argument(help: "A file of tiles, or a folder of chips.", completion: .file())
  var path: String

  @Option(name: spelled("split-column"), help: "The column that names the part of each tile.")
  var splitColumn = "split"

  @Option(
    name: spelled("scene-column"),
    help: "The column that names the scene, day or flight of each tile; else scene, where there is one.")
  var sceneColumn: String?

  @Option(help: "A table of identifiers and parts, where the tiles do not tell them.", completion: .file())
  var splits: String?

  @Option(
    help: "Of a file of tiles the dataset whose chips are looked at; of a folder a part of the chips' paths.")
  var images: String?

  @Option(help: "The bits of 64 in which hashes of chips that look alike may differ, from 0 to 12.")
  var hamming = 4

  @Option(name: spelled("max-overlap"), help: "The most pairs of tiles of two parts that may overlap.")
  var mostOverlaps: Int?

  @Option(name: spelled("min-distance-km"), help: "The least kilometres between tiles of two parts.")
  var leastKilometres: Double?

  @Option(name: spelled("max-scene-pairs"), help: "The most pairs of tiles of a scene in two parts.")
  var mostScenePairs: Int?

  @Option(name: spelled("max-duplicates"), help: "The most pairs of chips of two parts that look alike.")
  var mostDuplicates: Int?

  @Option(help: "How many pairs of each kind are named in JSON and in the report.")
  var limit = 100

  @Flag(help: "Print one JSON object.")
  var json = false

  @Option(help: "Write a report with a map to this HTML file.", completion: .file(extensions: ["html"]))
  var report: String?

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  func validate() throws {
    try validateThreads(threads)
    guard (0...12).contains(hamming) else { throw ValidationError("--hamming takes a number from 0 to 12.") }
    guard (0...10_000).contains(limit) else {
      throw ValidationError("--limit takes a number from 0 to 10000.")
    }
    for (name, value) in [
      ("max-overlap", mostOverlaps), ("max-scene-pairs", mostScenePairs), ("max-duplicates", mostDuplicates),
    ] where value.map({ $0 < 0 }) ?? false {
      throw ValidationError("--\(name) takes a number from 0.")
    }
    guard leastKilometres.map({ $0 >= 0 && $0.isFinite }) ?? true else {
      throw ValidationError("--min-distance-km takes kilometres from 0.")
    }
  }

  func run() throws {
    var source = AuditSource(path)
    source.splitColumn = splitColumn
    source.sceneColumn = sceneColumn
    source.splits = splits
    source.images = images
    source.threads = threads
    var options = LeakageAudit.Options()
    options.hashDistance = hamming
    options.limit = limit
    options.threads = threads
    let audit = try LeakageAudit(try source.read(), file: path, options)
    var limits = LeakageAudit.Limits()
    limits.overlaps = mostOverlaps
    limits.kilometres = leastKilometres
    limits.scenePairs = mostScenePairs
    limits.duplicates = mostDuplicates
    let findings = try audit.findings(limits, file: path)
    let hasLimits =
      mostOverlaps != nil || leastKilometres != nil || mostScenePairs != nil || mostDuplicates != nil
    if let report { try audit.writeReport(to: report, findings: hasLimits ? findings : nil) }
    if json {
      var members = audit.json.members ?? []
      members.append(.init("findings", .array(findings.map { .string($0) })))
      print(JSON.object(members).formatted, terminator: "")
    } else {
      for line in audit.lines + findings.map({ "beyond      \($0)" }) { print(line) }
    }
    if !findings.isEmpty { throw Chipmill.mismatch }
  }
}
