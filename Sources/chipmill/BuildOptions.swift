public import ArgumentParser
import Chipping
import Formats
import Geometry
public import Rasters

#if canImport(Glibc)
  import Glibc
#endif

/// What `chip` and `plan` have in common: what to cut, from what, on which grid.
struct BuildOptions: ParsableArguments {
  @Argument(
    help: "A .SAFE folder, one with a raster a band, or one raster; with --composite those of all dates.",
    completion: .file())
  var scenes: [String]

  @Option(help: "Make the image of all dates: median, mean, first or best (by NDVI).")
  var composite: String?

  @OptionGroup var mask: MaskOptions

  @Option(help: "Pixels on a side of a chip, or WIDTHxHEIGHT.")
  var size: PixelSize?

  @Option(help: "Pixels from one chip to the next; the size when not given.")
  var stride: PixelSize?

  @Option(help: "Bands of the image, separated by commas, or all.")
  var bands = "all"

  @Option(
    name: [.customLong("resolution"), .customLong("res")],
    help: "Map units a pixel; the finest band's when not given.")
  var resolution: Double?

  @Option(help: "CRS of the chips: EPSG:…, or utm for the zone of each site; the scene's when not given.")
  var crs: String?

  @Option(help: "Chips that reach over the edge: drop, pad or shift (sites: drop or pad).")
  var edge: String?

  @Option(help: "Sites: a CSV with columns lon,lat[,id,…] or a GeoJSON of points.", completion: .file())
  var points: String?

  @Option(
    help: "Sites: a GeoJSON of polygons; without --size each chip is as large as its polygon.",
    completion: .file())
  var polygons: String?

  @Option(
    help: "Limit a regular grid to a GeoJSON of polygons, or to W,S,E,N in degrees.", completion: .file())
  var aoi: String?

  @Option(
    help: ArgumentHelp(
      "A further layer: dem=FILE, slope=FILE, landcover=FILE, NAME=FILE, or a band such as SCL. Repeatable.",
      valueName: "name=file"))
  var layer: [String] = []

  @Option(
    help: ArgumentHelp("The kernel of a layer (image=cubic). May be repeated.", valueName: "layer=kernel"))
  var resampling: [String] = []

  @Option(
    help: ArgumentHelp(
      "A condition on chips: 'scl[8,9,10]<=0.25', 'scl[4,5]@4', 'nodata<=0.1', 'max(slope)<=15', "
        + "'mean(B08)>=500'. Repeatable.", valueName: "condition"))
  var gate: [String] = []

  @Option(help: "Reject chips with a larger share of clouds (scene classes 8, 9, 10).")
  var maxCloud: Double?

  @Option(help: "Reject chips with a larger share of no-data in the finest band.")
  var maxNodata: Double?

  @OptionGroup var bounds: RunBounds

  func validate() throws {
    if let composite {
      guard CompositeMethod(rawValue: composite) != nil else {
        let names = CompositeMethod.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--composite takes one of \(names).")
      }
    } else {
      guard scenes.count == 1 else {
        throw ValidationError("Name one scene, or say how several are put together: --composite median.")
      }
      guard try mask.rule() == nil, !mask.harmonize else {
        throw ValidationError("--mask, --qa60, --bits, --probability and --harmonize go with --composite.")
      }
    }
    for (name, share) in [("--max-cloud", maxCloud), ("--max-nodata", maxNodata)] {
      if let share, !(0...1).contains(share) { throw ValidationError("\(name) takes a share from 0 to 1.") }
    }
  }

  /// What is asked for.
  func request() throws -> RecipeRequest {
    var request = RecipeRequest(scene: scenes[0])
    if let method = composite.flatMap(CompositeMethod.init(rawValue:)) {
      var composite = SceneComposite.Request()
      composite.method = method
      composite.mask = try mask.mask()
      composite.harmonizes = mask.harmonize
      request.series = (Array(scenes.dropFirst()), composite)
    }
    request.bands = bands.split(separator: ",").map { String($0) }
    request.resolution = resolution
    request.crs = crs
    request.size = size?.size
    request.stride = stride?.size
    request.edge = edge
    request.points = points
    request.polygons = polygons
    request.area = aoi
    request.layers = layer
    request.resampling = resampling
    request.gates = gate
    if let maxCloud { request.gates.append("cloud: SCL[8,9,10]<=\(maxCloud)") }
    if let maxNodata { request.gates.append("nodata<=\(maxNodata)") }
    return request
  }
}

/// How a run is bounded.
struct RunBounds: ParsableArguments {
  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  @Option(help: "Memory for blocks and chips: 512M, 1G.")
  var memory = MemorySize(bytes: 1 << 30)

  func validate() throws { try validateThreads(threads) }

  /// The workers that a run uses.
  var workers: Int { threads ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// A run's options; blocks that do not fit go into `folder`.
  func options(scratch folder: String) -> RunOptions {
    RunOptions(threads: workers, memory: memory.bytes, scratchFolder: folder)
  }
}

/// `256`, or `256x128`.
struct PixelSize: ExpressibleByArgument {
  let size: Size

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard let width = parts.first ?? nil, let height = parts.last ?? nil, parts.count <= 2,
      (1...1_000_000).contains(width), (1...1_000_000).contains(height)
    else { return nil }
    size = Size(width: width, height: height)
  }

  var defaultValueDescription: String { "\(size)" }
}

/// `512M`, `1G`, `1.5GiB`, `800000000`.
struct MemorySize: ExpressibleByArgument {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    var text = argument.uppercased()
    for suffix in ["IB", "B"] where text.hasSuffix(suffix) { text.removeLast(suffix.count) }
    var factor = 1.0
    if let last = text.last, let power = "KMGT".firstIndex(of: last) {
      for _ in 0...("KMGT".distance(from: "KMGT".startIndex, to: power)) { factor *= 1024 }
      text.removeLast()
    }
    guard let number = Double(text), number > 0, number * factor < 1e15 else { return nil }
    bytes = Int(number * factor)
  }

  var defaultValueDescription: String { byteText(bytes) }
}

extension Resampling: ExpressibleByArgument {}
