import ArgumentParser
import Formats
import Geometry
import Rasters

struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Describe a GeoTIFF or JPEG 2000.",
    discussion: """
      Size, pixels, blocks, place on the map, overviews and bands. No pixel is read without --stats.

        chipmill info B04.tif --json
      """)

  @Argument(help: "A GeoTIFF or JPEG 2000.", completion: .file(extensions: ["tif", "tiff", "jp2"]))
  var file: String

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Read all pixels and tell each band's minimum, maximum, mean and standard deviation.")
  var stats = false

  func run() throws {
    let raster = try RasterFile(path: file)
    let statistics = stats ? try raster.statistics() : nil
    if json {
      print(Self.description(of: raster, statistics).formatted, terminator: "")
    } else {
      print(Self.lines(of: raster, statistics).joined(separator: "\n"))
    }
  }

  static func description(of raster: RasterFile, _ statistics: [PixelStatistics]?) -> JSON {
    let image = raster.image
    let tiff = image as? TIFF.Image
    let bands = (0..<image.bandCount).map { band in
      var members = [
        JSON.Member("band", .integer(band + 1)),
        JSON.Member("name", image.bandNames[band].map { .string($0) } ?? .null),
        JSON.Member("scale", .number(image.scales[band])),
        JSON.Member("offset", .number(image.offsets[band])),
      ]
      if let statistics { members += StatsCommand.members(of: statistics[band], pixels: image.size.area) }
      return JSON.object(members)
    }
    return .object([
      JSON.Member("path", .string(raster.file.path)),
      JSON.Member("width", .integer(image.size.width)), JSON.Member("height", .integer(image.size.height)),
      JSON.Member("count", .integer(image.bandCount)),
      JSON.Member("dtype", image.pixelType.map { .string("\($0)") } ?? .null),
      JSON.Member("unsupported", image.unsupported.map { .string($0) } ?? .null),
      JSON.Member("crs", image.crs.map { .string($0.definition) } ?? .null),
      JSON.Member("transform", .array(image.grid.transform.coefficients.map { .number($0) })),
      JSON.Member("bounds", .array(numbers(image.grid.bounds).map { .number($0) })),
      JSON.Member("nodata", image.noData.map { $0.isNaN ? "nan" : .number($0) } ?? .null),
      JSON.Member("block", .array([.integer(image.blockSize.width), .integer(image.blockSize.height)])),
      JSON.Member("tiled", .bool(tiff?.isTiled ?? true)),
      JSON.Member("interleave", image.isPlanar ? "band" : "pixel"),
      JSON.Member("compression", .string(tiff?.compression.name ?? "jpeg2000")),
      JSON.Member("predictor", .integer(tiff?.predictor.rawValue ?? 1)),
      JSON.Member("area_or_point", .string((tiff?.areaOrPoint ?? .area).rawValue)),
      JSON.Member("overviews", .array((tiff?.overviews ?? []).map { .integer(factor(of: $0, image)) })),
      JSON.Member("mask", .bool(tiff?.mask != nil)),
      JSON.Member("ground_control_points", .integer(tiff?.groundControlPoints.count ?? 0)),
      JSON.Member("bands", .array(bands)),
      JSON.Member(
        "metadata",
        .object(image.metadata.filter { $0.band == nil }.map { JSON.Member($0.name, .string($0.value)) })),
    ])
  }

  /// How many times wider the image is than an overview.
  private static func factor(of overview: TIFF.Image, _ image: any RasterImage) -> Int {
    Int((Double(image.size.width) / Double(overview.size.width)).rounded())
  }

  private static func numbers(_ bounds: Bounds) -> [Double] {
    [bounds.west, bounds.south, bounds.east, bounds.north]
  }

  static func lines(of raster: RasterFile, _ statistics: [PixelStatistics]?) -> [String] {
    let image = raster.image
    let tiff = image as? TIFF.Image
    let transform = image.grid.transform
    let storage =
      tiff.map { "\($0.compression.name), predictor \($0.predictor.rawValue)" }
      ?? (image as? JPEG2000.Image).map { "jpeg2000, \($0.bitDepth) bits" } ?? ""
    var lines = [
      raster.file.path,
      "size        \(image.size), \(image.bandCount) × \(image.pixelType.map { "\($0)" } ?? "?")",
      "blocks      \(image.blockCount) \(tiff?.isTiled == false ? "strips" : "tiles") of \(image.blockSize), "
        + "\(storage), \(image.isPlanar ? "band" : "pixel")-interleaved",
    ]
    if let unsupported = image.unsupported { lines.append("unreadable  \(unsupported)") }
    if let crs = image.crs { lines.append("crs         \(crs) \(crs.epsg == nil ? "" : crs.name)") }
    if let problem = image.crsProblem { lines.append("crs         \(problem)") }
    if image.transform != nil {
      lines.append(
        transform.isAxisAligned
          ? "pixel       \(transform.a) × \(transform.e) at \(transform.c), \(transform.f)"
          : "transform   \(transform.coefficients.map { "\($0)" }.joined(separator: ", "))")
      lines.append("bounds      \(image.grid.bounds)")
    }
    if let points = tiff?.groundControlPoints, !points.isEmpty {
      lines.append("control     \(points.count) ground control points")
    }
    if let noData = image.noData { lines.append("no-data     \(noData)") }
    if let overviews = tiff?.overviews, !overviews.isEmpty {
      lines.append("overviews   \(overviews.map { "\($0.size)" }.joined(separator: ", "))")
    }
    if tiff?.mask != nil { lines.append("mask        inside") }
    for band in 0..<image.bandCount {
      guard image.bandNames[band] != nil || statistics != nil else { continue }
      let facts = statistics.map { StatsCommand.text(of: $0[band]) } ?? ""
      lines.append("band \(band + 1)      \(image.bandNames[band] ?? "")  \(facts)")
    }
    return lines
  }
}
