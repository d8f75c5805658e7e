import ArgumentParser
import Datasets
import Formats

struct GEDIExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write samples of a biomass dataset as GeoTIFFs.",
    discussion: """
      For each sample <year>_<shot>_agbd_mask.tif with the footprint's biomass, and
      <year>_<shot>_<product>.tif for the Sentinel-2 scene, the elevation tile (with the slope) and the land
      cover tile: cloud-optimised, with the sample's CRS and transform, one band per layer.

        chipmill gedi export train_dataset.h5 --shot 82620200300000001 --output tifs
        chipmill gedi export train_dataset.h5 --rows 0-99 --output tifs
      """)

  @Argument(help: "A file of samples.", completion: .file(extensions: ["h5"]))
  var input: String

  @Option(name: [.customLong("output"), .customShort("o")], help: "The folder to write to; it is made.")
  var output: String

  @OptionGroup var choice: SampleChoice

  @Flag(help: "All samples of the file.")
  var all = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func validate() throws {
    guard !choice.isEmpty || all else {
      throw ValidationError("Name the samples with --shot, --rows or --row, or take --all.")
    }
    guard choice.isEmpty || !all else { throw ValidationError("--all leaves nothing to choose.") }
  }

  func run() throws {
    let file = try SampleFile(path: input)
    let export = try SampleExport(folder: output)
    let rows = all ? Array(0..<file.rows) : try choice.rows(of: file)
    var count = 0
    for row in rows { count += try export.write(try file.sample(row)).count }
    if !quiet { print("exported    \(rows.count) samples in \(count) files: \(output)") }
  }
}

/// Which samples of a file are meant.
struct SampleChoice: ParsableArguments {
  @Option(parsing: .singleValue, help: "The number of a shot; may be given again.")
  var shot: [Int64] = []

  @Option(help: "A row, counted from 0.")
  var row: Int?

  @Option(help: "Rows from the first to the last, as 0-99.")
  var rows: String?

  var isEmpty: Bool { shot.isEmpty && row == nil && rows == nil }

  func validate() throws {
    if let rows, Self.range(rows) == nil { throw ValidationError("--rows takes rows as 0-99.") }
    if let row, row < 0 { throw ValidationError("--row takes a number of 0 or more.") }
  }

  private static func range(_ text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let first = parts[0], let last = parts[1], first >= 0, first <= last else {
      return nil
    }
    return first...last
  }

  /// Their rows, in the order of the options.
  ///
  /// - Throws: `FormatError` where one is not in the file.
  func rows(of file: SampleFile) throws -> [Int] {
    var chosen = shot.isEmpty ? [] : try file.rows(of: shot)
    if let row { chosen.append(row) }
    if let range = rows.flatMap(Self.range) {
      guard range.upperBound < file.rows else {
        throw FormatError(
          file.path, "has no row \(range.upperBound)", remedy: "it has rows 0 to \(file.rows - 1)")
      }
      chosen += range
    }
    return chosen
  }
}
