public import ArgumentParser
import Chipping
public import Datasets
import Formats

/// A name of an original's option, with hyphens or underscores.
func spelled(_ name: String) -> NameSpecification {
  [.customLong(name), .customLong(name.replacing("-", with: "_"))]
}

/// Where `gedi` reads and writes, how much, and from which step on.
struct GEDIOptions: ParsableArguments {
  @Argument(help: "The folder to write to; or give --output.", completion: .directory)
  var folder: String?

  @Option(name: [.customLong("output"), .customShort("o")], help: "The folder to write to; it is made.")
  var outputFolder: String?

  @Option(help: "A folder of GEDI L4A granules (*.h5).", completion: .directory)
  var input: String?

  @Flag(name: spelled("only-table"), help: "Stop after the combined tables.")
  var onlyTable = false

  @Flag(name: spelled("plot-distribution"), help: "Plot all footprints of the combined tables, then stop.")
  var plotDistribution = false

  @Flag(help: "Write the combined tables as GeoPackages as well.")
  var geopackage = false

  @Option(
    name: spelled("path-aggregated-csv-train"),
    help: "A combined table to begin from, with --path-aggregated-csv-test.", completion: .file())
  var aggregatedTrain: String?

  @Option(
    name: spelled("path-aggregated-csv-test"),
    help: "A combined table to begin from, with --path-aggregated-csv-train.", completion: .file())
  var aggregatedTest: String?

  @Option(
    name: spelled("path-subset-csv-train"), help: "A subset to begin from, with --path-subset-csv-test.",
    completion: .file())
  var subsetTrain: String?

  @Option(
    name: spelled("path-subset-csv-test"), help: "A subset to begin from, with --path-subset-csv-train.",
    completion: .file())
  var subsetTest: String?

  @Option(name: spelled("max-size-training"), help: "Footprints of the training subset at most.")
  var maxSizeTraining = 6_000_000

  @Option(name: spelled("max-size-test"), help: "Footprints of the test subset at most.")
  var maxSizeTest = 2_000_000

  @Option(name: spelled("num-processors"), help: "Workers; as many as processors when not given.")
  var numProcessors: Int?

  @Option(name: spelled("batch-size"), help: "Footprints of a batch of samples.")
  var batchSize = 1000

  @Option(
    help: "Minutes without a finished sample after which the run stops; the command goes on from there.")
  var timeout = 90.0

  @Option(
    name: spelled("fuse-hdf5-datasets"),
    help: "Put the batches (*.h5) of a folder into one file, fused_dataset.h5, then stop.",
    completion: .directory)
  var fuse: String?

  @Flag(name: spelled("skip-unreadable"), help: "Leave out batches that cannot be read when fusing.")
  var skipUnreadable = false

  @Flag(
    help: "Keep the original generator's exact rules where this command's differ: names, filter, quotas.")
  var compat = false

  /// The folder to write to.
  var output: String { outputFolder ?? folder ?? "" }

  func validate() throws {
    guard folder == nil || outputFolder == nil else {
      throw ValidationError("Give the output folder once: as an argument or with --output.")
    }
    guard !output.isEmpty else { throw ValidationError("Name the folder to write to.") }
    guard maxSizeTraining >= 0, maxSizeTest >= 0, max(maxSizeTraining, maxSizeTest) <= 1 << 30 else {
      throw ValidationError("--max-size-training and --max-size-test take numbers from 0 to 2^30.")
    }
    if let numProcessors, numProcessors < 1 || numProcessors > 1024 {
      throw ValidationError("--num-processors takes a number from 1 to 1024.")
    }
    guard batchSize > 0 else { throw ValidationError("--batch-size takes a number of 1 or more.") }
    guard timeout >= 0.001, timeout <= 1_000_000 else {
      throw ValidationError("--timeout takes minutes, from 0.001 to 1000000.")
    }
    for (one, other, name) in [
      (aggregatedTrain, aggregatedTest, "aggregated"), (subsetTrain, subsetTest, "subset"),
    ] where !compat && (one == nil) != (other == nil) {
      throw ValidationError("Give --path-\(name)-csv-train and --path-\(name)-csv-test both, or neither.")
    }
    guard fuse == nil || (input == nil && aggregated == nil && subset == nil) else {
      throw ValidationError("--fuse-hdf5-datasets fuses and does nothing else: give only --output with it.")
    }
    guard fuse != nil || !skipUnreadable else {
      throw ValidationError("--skip-unreadable is for --fuse-hdf5-datasets.")
    }
    guard fuse != nil || input != nil || aggregated != nil || subset != nil else {
      throw ValidationError("Name the folder of granules with --input.")
    }
    guard !onlyTable || (aggregated == nil && subset == nil) else {
      throw ValidationError("--only-table makes tables from --input, not from tables.")
    }
  }

  /// The combined tables to begin from; one alone counts for nothing, as with the original.
  var aggregated: (train: String, test: String)? { Self.both(aggregatedTrain, aggregatedTest) }

  /// The subsets to begin from.
  var subset: (train: String, test: String)? { Self.both(subsetTrain, subsetTest) }

  private static func both(_ train: String?, _ test: String?) -> (train: String, test: String)? {
    train.flatMap { train in test.map { (train, $0) } }
  }
}

/// Which granules and shots `gedi` takes.
struct GranuleOptions: ParsableArguments {
  @Option(name: spelled("train-years"), help: "Years whose granules train, separated by commas.")
  var trainYears = "2020"

  @Option(name: spelled("test-years"), help: "Years whose granules test, separated by commas.")
  var testYears = "2021"

  @Option(
    name: spelled("on-bad-granule"),
    help: ArgumentHelp(
      "What bad granules do: skip names and passes over them, damage stops at one that cannot be read, stop "
        + "also at a beam without a shot.", valueName: "policy"))
  var onBadGranule = BadGranulePolicy.damage

  @Option(
    name: spelled("max-relative-error"), help: "The standard error must be less than this part of agbd.")
  var maxRelativeError = 0.5

  @Option(name: spelled("min-sensitivity"), help: "The least sensitivity of a shot, 0 to 1.")
  var minSensitivity: Double?

  @Option(name: spelled("max-degrade-flag"), help: "The largest degrade_flag of a shot.")
  var maxDegradeFlag: Int?

  @Flag(name: spelled("power-beams-only"), help: "Leave out the coverage beams, whose lasers are weaker.")
  var powerBeamsOnly = false

  @Option(help: "Footprints inside of a GeoJSON of polygons, or of W,S,E,N in degrees.", completion: .file())
  var aoi: String?

  @Option(help: "The first day of granules, as 2020-04-01.")
  var from: String?

  @Option(help: "The last day of granules.")
  var to: String?

  func validate() throws {
    guard maxRelativeError > 0 else { throw ValidationError("--max-relative-error is more than 0.") }
    for (name, text) in [("from", from), ("to", to)] {
      guard let text else { continue }
      guard AcquisitionTime(text) != nil else {
        throw ValidationError("--\(name) takes a day as 2020-04-01.")
      }
    }
  }

  /// The filter that the options name.
  func filter(isCompatible: Bool) throws -> FootprintFilter {
    var filter = FootprintFilter()
    filter.maxRelativeError = maxRelativeError
    filter.minSensitivity = minSensitivity
    filter.maxDegradeFlag = maxDegradeFlag
    filter.powerBeamsOnly = powerBeamsOnly
    filter.areas = try aoi.map { try RecipeRequest.readArea($0) } ?? []
    filter.from = from.flatMap { AcquisitionTime($0) }
    filter.to = to.flatMap { AcquisitionTime($0) }
    filter.isCompatible = isCompatible
    return filter
  }

  /// The years of both parts.
  var split: YearSplit {
    get throws { try YearSplit(train: Self.years(trainYears), test: Self.years(testYears)) }
  }

  private static func years(_ text: String) throws -> Set<Int> {
    let words = text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    return Set(
      try words.map { word in
        guard let year = Int(word), (2000...2100).contains(year) else {
          throw FormatError(
            "--train-years and --test-years", "'\(word)' is no year", remedy: "give 2020,2022")
        }
        return year
      })
  }
}

extension BadGranulePolicy: ExpressibleByArgument {}
