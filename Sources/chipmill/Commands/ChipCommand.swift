import ArgumentParser
import Chipping
import Formats
import Geometry

struct ChipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chip",
    abstract: "Cut a scene into a chip dataset.",
    discussion: """
      The dataset is chips.h5 or chips/*.tif, beside index.csv and index.gpkg with a row for each chip, and \
      skipped.csv with the chips that are not there and why. Chips come in the order in which their blocks \
      lie in the reference file.

        chipmill chip SCENE --size 256 --bands B02,B03,B04,B08 --output DIR
        chipmill chip SCENE --points points.csv --size 32 --layer dem=dem.tif --output DIR
        chipmill chip dem.tif --points points.csv --size 32 --crs utm --resolution 10 --output DIR
      """)

  @OptionGroup var build: BuildOptions

  @Option(help: "hdf5 (one file) or geotiff (a file for each chip).")
  var format = OutputFormat.geotiff

  @Option(help: "deflate, lzf or none for hdf5; deflate, zstd, lzw or none for geotiff.")
  var compression: String = "deflate"

  @Option(help: "1, or 2 for slightly smaller files; zstd takes 1…19.")
  var level: Int?

  @Option(name: .shortAndLong, help: "The folder of the dataset.", completion: .directory)
  var output: String

  @Flag(help: "Replace a dataset that is there.")
  var overwrite = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case geotiff, hdf5 }

  func validate() throws { _ = try outputFormat() }

  private func outputFormat() throws -> Output.Format {
    let level = level ?? 1
    switch (format, compression) {
    case (.hdf5, "none"): return .hdf5(.none)
    case (.hdf5, "lzf"): return .hdf5(.lzf)
    case (.hdf5, "deflate") where (1...2).contains(level): return .hdf5(.deflate(level: level))
    case (.geotiff, "none"): return .geotiff(.none)
    case (.geotiff, "lzw"): return .geotiff(.lzw)
    case (.geotiff, "deflate") where (1...2).contains(level): return .geotiff(.deflate(level: level))
    case (.geotiff, "zstd") where (1...19).contains(level): return .geotiff(.zstd(level: level))
    case (_, "deflate"), (_, "zstd"):
      throw ValidationError(
        "--level \(level): deflate takes 1 or 2, the same bytes on every processor; zstd takes 1…19."
      )
    default:
      throw ValidationError(
        "--compression \(compression): \(format.rawValue) takes "
          + (format == .hdf5 ? "deflate, lzf or none." : "deflate, zstd, lzw or none."))
    }
  }

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let plan = try build.plan()
    let options = RunOptions(threads: build.workers, memory: build.memory.bytes, scratchFolder: output)
    let bar = ProgressBar(isShown: !quiet)
    let summary = try plan.build(
      to: Output(folder: output, format: try outputFormat(), overwrite: overwrite), options: options
    ) { bar.update($0) }
    bar.finish()
    let seconds =
      Double((clock.now - start).components.attoseconds) / 1e18
      + Double((clock.now - start).components.seconds)
    if json {
      print(RunText.json(summary, seconds: seconds))
    } else if !quiet {
      print(RunText.lines(summary, seconds: seconds, output: output, format: format.rawValue))
    }
    if summary.failedCount > 0 {
      Chipmill.write(RunText.failures(summary, output: output), to: 2)
      throw Chipmill.finishedWithFailures
    }
  }
}
