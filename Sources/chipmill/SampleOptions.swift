public import ArgumentParser
import Chipping
public import Datasets
import Fetch
import Formats

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What `gedi` makes samples of, and how.
struct SampleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of scenes, a static STAC catalogue or the address of a STAC API; without it, tables only.",
      valueName: "catalogue"), completion: .directory)
  var scenes: String?

  @Option(
    name: .customLong("scene-order"),
    help: "Which scene comes first of those that show a footprint; clearest looks at its own window.")
  var order = SceneChoice.Rule.Order.leastCloud

  @Option(name: .customLong("max-cloud"), help: "Percent that a scene's cloud cover must lie below.")
  var maxCloud = 25.0

  @Option(help: "Days that a scene may be before or after the footprint.")
  var days = 10

  @Option(name: .customLong("max-slope"), help: "Degrees of slope in the middle of a sample at most.")
  var maxSlope = 15.0

  @Flag(
    name: .customLong("single-tiles"),
    help: "Leave out footprints with several elevation or land-cover tiles, as the original does.")
  var isSingle = false

  @Flag(
    name: .customLong("raw"), help: "Keep digital numbers as they are, with the offset of newer products.")
  var isRaw = false

  @Option(help: "How samples are stored: lzf, deflate or none.")
  var compression = "lzf"

  @Option(help: "Memory for blocks and samples: 512M, 1G.")
  var memory = MemorySize(bytes: 512 << 20)

  @Flag(help: "Delete the samples that are there, and start over.")
  var restart = false

  @Flag(help: "Accept changed sources, making their samples again; replace those of other footprints.")
  var force = false

  func validate() throws {
    guard maxCloud.isFinite, (0...366).contains(days), maxSlope.isFinite else {
      throw ValidationError("--max-cloud, --days and --max-slope take percent, days (0 to 366) and degrees.")
    }
    _ = try chunkCompression()
  }

  func chunkCompression() throws -> ChunkCompression {
    switch compression {
    case "lzf": .lzf
    case "deflate": .deflate(level: 1)
    case "none": .none
    default: throw ValidationError("--compression takes lzf, deflate or none.")
    }
  }

  /// The rules for samples.
  func recipe(_ options: GEDIOptions) -> SampleRecipe {
    var recipe = SampleRecipe()
    recipe.scenes.order = order
    recipe.scenes.cloudLimit = maxCloud
    recipe.scenes.days = days
    recipe.tiles.isSingle = isSingle || options.compat
    recipe.isHarmonized = !isRaw && !options.compat
    recipe.slopeLimit = maxSlope
    recipe.batchSize = options.batchSize
    recipe.footprintFiles =
      options.subset.map { [$0.train, $0.test] }
      ?? ["train", "test"].map { "\(options.output)/\($0)_subset.csv" }
    recipe.catalogue = scenes
    return recipe
  }
}

extension SceneChoice.Rule.Order: ExpressibleByArgument {}

/// The second half of `gedi`: from footprints to samples.
extension GEDICommand {
  /// What samples are in at the end.
  static let products = "train_dataset.h5, test_dataset.h5"

  /// Searches for scenes, makes the samples and tells what became of them.
  func makeSamples(
    _ tables: BiomassTables.Parts<FootprintTable>, from address: String, _ report: FootprintReport,
    _ log: LogFile
  ) throws {
    let patience = Patience(minutes: options.timeout, folder: options.output)
    defer { patience.end() }
    let catalog = try sceneCatalog(at: address)
    var (recipe, findings) = try samples.recipe(options).recipe(for: tables, in: catalog)
    for problem in findings.problems.prefix(100) {
      log.write("WARNING", "scene left out: \(problem)")
      Chipmill.write("chipmill: scene left out: \(problem)\n", to: STDERR_FILENO)
    }
    recipe.notes?.sections.insert(contentsOf: report.sections, at: 0)
    let searches = findings.counts.searches + findings.tileSearches
    say(
      "searches    \(searches) for \(findings.footprints) footprints, "
        + "\(findings.counts.searches) of them for scenes", log)
    say("scenes      \(findings.scenes), for \(findings.samples) footprints", log)
    let output = Output(
      folder: options.output, format: .hdf5(try samples.chunkCompression()),
      existing: samples.restart ? .restart : samples.force ? .force : .resume)
    let threads = options.numProcessors ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    try BuildRun(
      text, chips: Self.products, patience: patience
    ).run(
      recipe, to: output,
      options: RunOptions(threads: threads, memory: samples.memory.bytes, scratchFolder: options.output))
    log.write("INFO", "samples are done: \(options.output)/train_dataset.h5, test_dataset.h5")
  }
}
