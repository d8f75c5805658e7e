import ArgumentParser
import Chipping
import Formats
import Rasters

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is masked, and whether offsets are added.
struct MaskOptions: ParsableArguments {
  @Option(
    name: [.customLong("mask"), .customLong("classes")],
    help: ArgumentHelp("Mask these classes of the scene classification SCL: 3,8,9,10.", valueName: "classes"))
  var classes: String?

  @Flag(help: "Mask opaque clouds and cirrus by the band QA60: bits 10 and 11.")
  var qa60 = false

  @Option(help: "Mask pixels of a layer (QA60 unless --layer) with any of these bits, the first being 0.")
  var bits: String?

  @Option(help: "Mask pixels of a cloud probability layer (CLD unless --layer) above this value, and NaN.")
  var probability: Double?

  @Option(help: "Pixels of that layer that the mask is widened by, as a disc.")
  var dilate = 0

  @Flag(help: "Add each scene's radiometric offset (of baselines from 04.00 on: -1000) to its values.")
  var harmonize = false

  func validate() throws {
    guard (0...Pixels.dilationLimit).contains(dilate) else {
      throw ValidationError("--dilate takes 0 to \(Pixels.dilationLimit) pixels.")
    }
    guard try rule() != nil || dilate == 0 else {
      throw ValidationError("--dilate goes with --mask, --qa60, --bits or --probability.")
    }
  }

  /// What is masked; nil where nothing was asked for.
  func rule() throws -> MaskRule? {
    var rules: [MaskRule] = []
    if let classes { rules.append(.classes(try Self.numbers(classes, 0...255, "--mask").map { UInt8($0) })) }
    if qa60 { rules.append(.qa60) }
    if let bits { rules.append(.bits(try Self.numbers(bits, 0...31, "--bits").reduce(0) { $0 | 1 << $1 })) }
    if let probability {
      guard probability.isFinite else { throw ValidationError("--probability takes a number.") }
      rules.append(.above(probability))
    }
    guard rules.count <= 1 else {
      throw ValidationError("--mask, --qa60, --bits and --probability exclude one another.")
    }
    return rules.first
  }

  private static func numbers(_ text: String, _ range: ClosedRange<Int>, _ option: String) throws -> [Int] {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    return try numbers.map { number in
      guard let number, range.contains(number) else {
        throw ValidationError(
          "\(option) takes numbers from \(range.lowerBound) to \(range.upperBound), "
            + "separated by commas, not '\(text)'.")
      }
      return number
    }
  }

  /// What is masked by the scene's own layer, or by another.
  func mask(layer: String? = nil) throws -> CloudMask? {
    try rule().map { CloudMask($0, layer: layer, dilation: dilate) }
  }
}

/// What `mask` and `composite` have in common: what is masked, and how the output is laid out.
struct CompositeOptions: ParsableArguments {
  @OptionGroup var mask: MaskOptions

  @Option(
    help: ArgumentHelp(
      "The layer to mask by: a band of the scene, or a file.", valueName: "band or name=file"))
  var layer: String?

  @Option(help: "Bands of the output, separated by commas, or all.")
  var bands = "all"

  @Option(
    name: [.customLong("resolution"), .customLong("res")],
    help: "Map units a pixel; the finest band's when not given.")
  var resolution: Double?

  @Option(help: "What missing pixels become; the first scene's no-data value when not given, else 0 or NaN.")
  var nodata: Double?

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  @Option(help: "Memory for blocks and rows: 512M, 1G.")
  var memory = MemorySize(bytes: 1 << 30)

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func validate() throws {
    try validateThreads(threads)
    guard try mask.rule() != nil || layer == nil else {
      throw ValidationError("--layer goes with --mask, --qa60, --bits or --probability.")
    }
  }

  /// Writes the output and tells what came of it.
  func run(_ scenes: [String], to output: String, _ method: CompositeMethod, score: String? = nil) throws {
    var request = SceneComposite.Request()
    request.method = method
    request.mask = try mask.mask(layer: layer)
    request.bands = bands.split(separator: ",").map { String($0) }
    request.resolution = resolution
    request.score = score
    request.noData = nodata
    request.harmonizes = mask.harmonize
    request.threads = threads ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    request.memory = memory.bytes
    let start = ContinuousClock.now
    let summary = try SceneComposite(scenes: scenes, request).write(to: output)
    let elapsed = (ContinuousClock.now - start).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    if json {
      print(Self.object(summary, seconds: seconds).formatted, terminator: "")
    } else if !quiet {
      let pixels = summary.width * summary.height
      let share = RunText.fixed(100 * Double(summary.pixelsWithoutDate) / Double(max(1, pixels)))
      print(
        """
        written     \(summary.width)×\(summary.height) pixels → \(output)
        bands       \(summary.bands.joined(separator: ", "))
        dates       \(summary.dates)
        without     \(summary.pixelsWithoutDate) pixels have no clear date, \(share) %
        blocks      \(summary.distinctBlocks), decoded \(summary.decodes) times
        time        \(RunText.fixed(seconds)) s
        """)
    }
  }

  private static func object(_ summary: SceneComposite.Summary, seconds: Double) -> JSON {
    .object([
      JSON.Member("width", .integer(summary.width)), JSON.Member("height", .integer(summary.height)),
      JSON.Member("bands", .array(summary.bands.map { .string($0) })),
      JSON.Member("dates", .integer(summary.dates)),
      JSON.Member("pixels_without_date", .integer(summary.pixelsWithoutDate)),
      JSON.Member("distinct_blocks", .integer(summary.distinctBlocks)),
      JSON.Member("decodes", .integer(summary.decodes)), JSON.Member("seconds", .number(seconds)),
    ])
  }
}
