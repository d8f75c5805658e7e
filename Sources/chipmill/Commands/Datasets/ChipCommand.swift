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
      lie in the reference file. Interrupted, by Ctrl-C or otherwise, the same command goes on where it \
      stopped.

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

  @Flag(help: "Delete the dataset that is there, and start over.")
  var restart = false

  @Flag(help: "Accept changed sources, making their chips again; replace a dataset of another recipe.")
  var force = false

  @OptionGroup var text: RunText.Options

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
    let output = Output(
      folder: output, format: try outputFormat(), existing: restart ? .restart : force ? .force : .resume)
    try BuildRun(text).run(
      try build.request().recipe(), to: output, options: build.bounds.options(scratch: output.folder))
  }
}
