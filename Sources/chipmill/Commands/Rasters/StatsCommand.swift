import ArgumentParser
import Formats
import Geometry
import Rasters

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Tell what values a GeoTIFF's bands have.",
    discussion: """
      Valid pixels, minimum, maximum, mean and standard deviation of each band. No-data and NaN are left out.
      Percentiles are exact, and lie between two pixels' values in proportion, as numpy's.

        chipmill stats dem.tif --percentiles 2,50,98
        chipmill stats SCL.tif --classes
        chipmill stats landcover.tif --classes --polygons fields.geojson --json
      """)

  @Argument(help: "A GeoTIFF.", completion: .file(extensions: ["tif", "tiff"]))
  var file: String

  @Option(help: "Percentiles from 0 to 100, separated by commas.")
  var percentiles: String?

  @Flag(help: "How many pixels each class has, and its share of the valid ones: for pixels of uint8.")
  var classes = false

  @Option(
    help: "Tell the classes under each polygon of a GeoJSON instead, in pixels.",
    completion: .file(extensions: ["geojson", "json"]))
  var polygons: String?

  @Option(help: "What lies under a polygon: the area of pixels, or whole pixels by centre or all-touched.")
  var rule = Rule.area

  @Flag(help: "Print one JSON object.")
  var json = false

  enum Rule: String, ExpressibleByArgument, CaseIterable {
    case area, centre
    case allTouched = "all-touched"

    var shares: FileValueShares.Rule {
      switch self {
      case .area: .area
      case .centre: .pixels(.centre)
      case .allTouched: .pixels(.allTouched)
      }
    }
  }

  func validate() throws {
    _ = try wanted()
    guard polygons == nil || (classes && percentiles == nil) else {
      throw ValidationError("--polygons goes with --classes, and without --percentiles.")
    }
  }

  private func wanted() throws -> [Double] {
    guard let percentiles else { return [] }
    let values = percentiles.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard values.count <= 100, values.allSatisfy({ $0.map { (0...100).contains($0) } ?? false }) else {
      throw ValidationError("--percentiles takes up to 100 numbers from 0 to 100, such as 2,50,98.")
    }
    return values.compactMap(\.self)
  }

  func run() throws {
    let raster = try RasterFile(path: file)
    if let polygons {
      try tell(raster, under: polygons)
      return
    }
    let wanted = try wanted()
    let bands = raster.image.bandCount
    let counts = classes ? try (0..<bands).map { try raster.classCounts(band: $0) } : []
    let statistics = classes ? [] : try raster.statistics()
    let percentiles = wanted.isEmpty ? [] : try raster.percentiles(wanted)
    let found = (0..<bands).map { band in
      BandFacts(
        band: band, name: raster.image.bandNames[band], pixels: raster.image.size.area,
        statistics: classes ? nil : statistics[band],
        percentiles: percentiles.isEmpty ? [] : Array(zip(wanted, percentiles[band])),
        classes: classes ? counts[band] : [], noData: raster.image.noData)
    }
    if json {
      let all = JSON.object([
        JSON.Member("path", .string(file)), JSON.Member("bands", .array(found.map(\.json))),
      ])
      print(all.formatted, terminator: "")
    } else {
      for facts in found { print(facts.text) }
    }
  }

  /// The classes of the first band under the polygons of a file.
  private func tell(_ raster: RasterFile, under path: String) throws {
    guard let crs = raster.grid.crs else {
      throw FormatError(file, "has no CRS, so polygons in longitude and latitude have no place on it")
    }
    let transform = try CoordinateTransform(from: .wgs84, to: crs)
    var names: [String] = []
    var areas: [Polygon] = []
    for (number, feature) in try VectorFile.read(path).enumerated() {
      guard case .polygon(let polygon) = feature.geometry else { continue }
      names.append(feature.id ?? "\(number + 1)")
      areas.append(
        try Polygon(parts: polygon.parts.map { $0.map { $0.map { transform.transform($0) } } }))
    }
    guard !areas.isEmpty else { throw FormatError(path, "holds no polygon") }
    guard try raster.pixelType() == .uint8 else {
      throw FormatError(file, "has pixels of \(try raster.pixelType()), and classes are uint8")
    }
    let shares = try FileValueShares(rule: rule.shares).find(raster, under: areas)
    let found = zip(names, shares).map { PolygonFacts(name: $0, shares: $1, noData: raster.image.noData) }
    if json {
      let all = JSON.object([
        JSON.Member("path", .string(file)), JSON.Member("polygons", .array(found.map(\.json))),
      ])
      print(all.formatted, terminator: "")
    } else {
      for facts in found { print(facts.text) }
    }
  }

  /// A share with two digits after the point.
  static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }

  static func members(of statistics: PixelStatistics, pixels: Int) -> [JSON.Member] {
    [
      JSON.Member("valid", .integer(statistics.validCount)),
      JSON.Member("missing", .integer(pixels - statistics.validCount)),
      JSON.Member("min", .number(statistics.minimum)), JSON.Member("max", .number(statistics.maximum)),
      JSON.Member("mean", .number(statistics.mean)),
      JSON.Member("std", .number(statistics.standardDeviation)),
    ]
  }

  static func text(of statistics: PixelStatistics) -> String {
    guard statistics.validCount > 0 else { return "no valid pixels" }
    return "\(statistics.validCount) valid, \(statistics.minimum) to \(statistics.maximum), "
      + "mean \(statistics.mean), standard deviation \(statistics.standardDeviation)"
  }
}

/// What is told of one band.
private struct BandFacts {
  let band: Int
  let name: String?
  let pixels: Int
  let statistics: PixelStatistics?
  let percentiles: [(percentile: Double, value: Double)]
  let classes: [Int]
  let noData: Double?

  /// Each class that occurs and is not no-data, with its share of all such pixels.
  private var shares: [(value: Int, count: Int, share: Double)] {
    let valid = classes.enumerated().filter { $0.element > 0 && Double($0.offset) != noData }
    let total = Double(valid.reduce(0) { $0 + $1.element })
    return valid.map { ($0.offset, $0.element, Double($0.element) / total) }
  }

  var json: JSON {
    var members = [
      JSON.Member("band", .integer(band + 1)), JSON.Member("name", name.map { .string($0) } ?? .null),
    ]
    if let statistics {
      members += StatsCommand.members(of: statistics, pixels: pixels)
    } else {
      let valid = shares.reduce(0) { $0 + $1.count }
      members += [
        JSON.Member("valid", .integer(valid)), JSON.Member("missing", .integer(pixels - valid)),
        JSON.Member(
          "classes",
          .array(
            shares.map {
              .object([
                JSON.Member("class", .integer($0.value)), JSON.Member("count", .integer($0.count)),
                JSON.Member("share", .number($0.share)),
              ])
            })),
      ]
    }
    if !percentiles.isEmpty {
      members.append(
        JSON.Member(
          "percentiles",
          .array(
            percentiles.map {
              .object([
                JSON.Member("percentile", .number($0.percentile)), JSON.Member("value", .number($0.value)),
              ])
            })))
    }
    return .object(members)
  }

  var text: String {
    var parts: [String] = []
    if let statistics { parts.append(StatsCommand.text(of: statistics)) }
    parts += percentiles.map { "percentile \($0.percentile): \($0.value)" }
    parts += shares.map { "class \($0.value): \($0.count) (\(StatsCommand.percent($0.share)))" }
    return "\(name ?? "\(band + 1)")  \(parts.joined(separator: ", "))"
  }
}

/// What is told of one polygon.
private struct PolygonFacts {
  let name: String
  let shares: ValueShares
  let noData: Double?

  /// The classes that are there and not no-data, each with its share of all such.
  private var classes: [(value: Int, pixels: Double, share: Double)] {
    let valid = shares.without(noData)
    let total = valid.total
    return valid.shares.map { (Int($0.value), $0.pixels, $0.pixels / total) }
  }

  var json: JSON {
    .object([
      JSON.Member("id", .string(name)), JSON.Member("pixels", .number(shares.total)),
      JSON.Member(
        "classes",
        .array(
          classes.map {
            .object([
              JSON.Member("class", .integer($0.value)), JSON.Member("pixels", .number($0.pixels)),
              JSON.Member("share", .number($0.share)),
            ])
          })),
    ])
  }

  var text: String {
    let parts = classes.map { "class \($0.value): \($0.pixels) (\(StatsCommand.percent($0.share)))" }
    return "\(name)  \(parts.isEmpty ? "nothing" : parts.joined(separator: ", "))"
  }
}
