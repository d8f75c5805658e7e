public import Chipping
public import Formats
internal import FoundationEssentials
public import Rasters

/// What a dataset's rasters mean: its name, and how their values become labels.
public struct DatasetDefinition: Hashable, Sendable {
  /// As columns and folders have it.
  public var name: String
  /// How values become labels.
  public var map: ClassMap
  /// The band with the labels, from 0.
  public var band: Int
  /// A value that is no label; that which the raster declares when nil.
  public var noData: Double?
  /// The type that values are given; that of the raster when nil.
  public var type: PixelType?

  /// A definition of its parts.
  ///
  /// - Throws: `ChippingError` where no folder can have the name.
  public init(
    name: String, map: ClassMap = .identity, band: Int = 0, noData: Double? = nil, type: PixelType? = nil
  ) throws(ChippingError) {
    guard !name.isEmpty, !name.contains("/"), !name.hasPrefix("."), !name.utf8.contains(where: { $0 < 32 })
    else {
      throw ChippingError("the name '\(name)' of a dataset must not be empty, begin with '.' or hold '/'")
    }
    (self.name, self.map, self.band, self.noData) = (name, map, band, noData)
    self.type = type
  }

  /// Finds a definition as geetiles does: a dataset that is built in, by its name without dashes or by the
  /// part before the first dash, else a file of that name, or of that name with `.json`.
  ///
  /// - Throws: `ChippingError` where there is neither, `FormatError` for a wrong file.
  public init(resolving text: String) throws {
    if let builtIn = try BuiltInDatasets.find(text) {
      self = builtIn
      return
    }
    let files = FileManager.default
    guard let path = [text, text + ".json"].first(where: { files.fileExists(atPath: $0) }) else {
      if files.fileExists(atPath: text + ".py") { throw Self.python(text + ".py") }
      let names = BuiltInDatasets.names.joined(separator: ", ")
      throw ChippingError(
        "dataset \(text) not found: it is neither built in (\(names)) nor a definition's file")
    }
    if path.hasSuffix(".py") { throw Self.python(path) }
    try self.init(path: path)
  }

  private static func python(_ path: String) -> FormatError {
    FormatError(
      path, "is Python, which is not run",
      remedy: "write the definition as JSON: {\"name\": \"landcover\", \"map\": {\"10\": 1, \"20\": 2}}")
  }

  private static let members = ["name", "description", "map", "ranges", "band", "nodata", "dtype"]

  /// Reads a file: a JSON object with any of `name` (that of the file when not given), `map` (an object from
  /// values to labels, or a list of values), `ranges` (a rising list), `band` (from 0), `nodata`, `dtype`,
  /// and a `description`.
  ///
  /// - Throws: `FormatError` naming the member that is wrong.
  public init(path: String) throws(FormatError) {
    let json = try JSON(path: path)
    guard let members = json.members else {
      throw FormatError(path, "is no JSON object", remedy: "begin with {\"name\": …")
    }
    if let other = members.first(where: { !Self.members.contains($0.name) }) {
      throw FormatError(
        path, at: other.name, "is no member of a definition",
        remedy: "those are \(Self.members.joined(separator: ", "))")
    }
    func wrong(_ member: String, _ problem: String) -> FormatError { FormatError(path, at: member, problem) }
    func value<T>(_ member: String, _ read: (JSON) -> T?, _ problem: String) throws(FormatError) -> T? {
      guard let value = json[member], value != .null else { return nil }
      guard let result = read(value) else { throw wrong(member, problem) }
      return result
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.hasSuffix(".json") ? String(file.dropLast(5)) : file
    let name = try value("name", \.text, "is no text") ?? stem
    let band = try value("band", { $0.int.flatMap { $0 >= 0 ? $0 : nil } }, "is no number from 0") ?? 0
    let noData = try value(
      "nodata", { $0.double ?? ($0.text?.lowercased() == "nan" ? .nan : nil) }, "is no number")
    let type = try value("dtype", { $0.text.flatMap { PixelType(name: $0) } }, "is no type such as uint8")
    guard json["map"] == nil || json["ranges"] == nil else { throw wrong("ranges", "does not go with map") }
    do {
      let map = try json["map"].map { try Self.map($0) } ?? json["ranges"].map { try Self.ranges($0) }
      try self.init(name: name, map: map ?? .identity, band: band, noData: noData, type: type)
    } catch let error as ChippingError {
      throw FormatError(path, error.description)
    } catch { throw FormatError(path, "\(error)") }
  }

  private static func map(_ json: JSON) throws(ChippingError) -> ClassMap {
    if let list = json.elements {
      let values = list.compactMap(\.double)
      guard values.count == list.count else { throw ChippingError("map: a value is no number") }
      return try ClassMap(listing: values)
    }
    guard let members = json.members, !members.isEmpty else {
      throw ChippingError("map: is neither an object from values to labels nor a list of values")
    }
    var labels: [Double: Int] = [:]
    for member in members {
      guard let value = Double(member.name), value.isFinite, labels[value] == nil else {
        throw ChippingError("map: '\(member.name)' is no number, or comes twice")
      }
      guard let label = member.value.int else {
        throw ChippingError("map: the label \(member.value.compact) of \(member.name) is no whole number")
      }
      labels[value] = label
    }
    return .values(labels)
  }

  private static func ranges(_ json: JSON) throws(ChippingError) -> ClassMap {
    guard let list = json.elements, list.allSatisfy({ $0.double != nil }) else {
      throw ChippingError("ranges: is no list of numbers")
    }
    return try ClassMap(ranges: list.compactMap(\.double))
  }
}
