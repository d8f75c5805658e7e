import Foundation
import Testing
import Formats
import Geometry
import Rasters

/// The folder of shared test data, nil where it is absent.
enum Shared {
  static let folder: String? = {
    let beside = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared").path
    let path = ProcessInfo.processInfo.environment["CHIPMILL_SHARED"] ?? beside
    return FileManager.default.fileExists(atPath: path + "/data/reference_values.json") ? path : nil
  }()
  static let reason: Comment = "no shared test data: set CHIPMILL_SHARED to the folder with data/ and golden/"

  /// All files under a folder of it, sorted.
  static func files(under place: String) -> [String] {
    guard let folder, let all = FileManager.default.enumerator(atPath: folder + "/" + place) else { return [] }
    return all.compactMap { $0 as? String }.map { "\(folder)/\(place)/\($0)" }.sorted().filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }
}

/// What GDAL says of a file, as recorded in `reference_values.json`.
struct Reference: Decodable {
  struct Band: Decodable {
    var gdal_checksum: Int?
    var min: Double?
    var max: Double?
    var mean: Double?
  }
  var driver: String?
  var width: Int?
  var height: Int?
  var count: Int?
  var dtypes: [String]?
  var crs: String?
  var transform: [Double]?
  var nodata: Double?
  var overviews: [Int]?
  var bands: [Band]?

  /// All references, by path below `data`. Values that JSON has no number for are left out.
  static func all(in folder: String) throws -> [String: Reference] {
    var text = try String(contentsOfFile: folder + "/data/reference_values.json", encoding: .utf8)
    for (word, value) in [(": NaN", ": null"), (": Infinity", ": null"), (": -Infinity", ": null")] {
      text = text.replacingOccurrences(of: word, with: value)
    }
    let decoder = JSONDecoder()
    return try decoder.decode([String: Lenient].self, from: Data(text.utf8)).compactMapValues(\.reference)
  }

  private struct Lenient: Decodable {
    var reference: Reference?
    init(from decoder: any Decoder) { reference = try? Reference(from: decoder) }
  }
}

/// GDALChecksumImage: values modulo eleven primes in turn, summed to 16 bits.
func gdalChecksum(_ pixels: [Double], isFloat: Bool) -> Int {
  let primes = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43]
  var sum = 0
  for (i, value) in pixels.enumerated() {
    var whole = Int(Int32.min)
    if isFloat {
      if value.isFinite || value.isInfinite {
        whole = value.isInfinite ? Int(Int32.min) : Int(max(-2_147_483_647, min(2_147_483_647, (value + 0.5).rounded(.down))))
      }
    } else {
      whole = Int(min(value, 2_147_483_647))
    }
    sum = (sum + whole % primes[i % 11]) & 0xFFFF
  }
  return sum
}

@Suite struct TIFFReferenceTests {
  /// Everything that differs from GDAL's view of a file, one line each.
  static func differences(_ path: String, _ reference: Reference) throws(FormatError) -> [String] {
    let file = try MappedFile(path: path)
    let image = try TIFF(bytes: file.bytes, name: path).images[0]
    var found: [String] = []
    if image.size != Size(width: reference.width ?? 0, height: reference.height ?? 0) { found.append("size \(image.size)") }
    if image.bandCount != reference.count { found.append("bands \(image.bandCount)") }
    if let stated = reference.crs {
      let expected = try? CRS(stated)
      if image.crs != expected || expected == nil {
        found.append("crs \(image.crs?.definition.prefix(300) ?? "nil") (\(image.crsProblem ?? "")) for \(stated.prefix(700))")
      }
    } else if let crs = image.crs {
      found.append("crs \(crs) for none")
    }
    let t = image.grid.transform.coefficients
    if let expected = reference.transform, zip(t, expected).contains(where: { abs($0 - $1) > 1e-9 * max(1, abs($1)) }) {
      found.append("transform \(t) for \(expected)")
    }
    if image.noData != reference.nodata, !(image.noData?.isNaN == true && reference.nodata == nil) {
      found.append("no-data \(String(describing: image.noData)) for \(String(describing: reference.nodata))")
    }
    let factors = image.overviews.map { Int((Double(image.size.width) / Double($0.size.width)).rounded()) }
    if factors != reference.overviews { found.append("overviews \(factors) for \(reference.overviews ?? [])") }
    if let reason = image.unsupported {
      found.append("not decoded: \(reason)")
      return found
    }
    if let type = image.pixelType, type.description != reference.dtypes?.first { found.append("type \(type)") }
    let reader = RasterFile(file, image: image)
    for (band, expected) in (reference.bands ?? []).enumerated() {
      let pixels = try reader.read(Window(image.size), band: band, as: Double.self).pixels
      let sum = gdalChecksum(pixels, isFloat: image.pixelType?.isFloatingPoint == true)
      if let checksum = expected.gdal_checksum, sum != checksum { found.append("checksum \(sum) for \(checksum)") }
      let valid = pixels.filter { !$0.isNaN }
      if let least = expected.min, least != valid.min() { found.append("min \(valid.min() ?? .nan) for \(least)") }
      if let greatest = expected.max, greatest != valid.max() { found.append("max \(valid.max() ?? .nan) for \(greatest)") }
      let mean = valid.reduce(0, +) / Double(max(1, valid.count))
      if let stated = expected.mean, abs(mean - stated) > 1e-6 * max(1, abs(stated)) { found.append("mean \(mean) for \(stated)") }
    }
    return found
  }

  @Test(.enabled(if: Shared.folder != nil, Shared.reason))
  func filesReadAsByGDAL() throws {
    let folder = try #require(Shared.folder)
    var lines: [String] = []
    var equal = 0
    for (name, reference) in try Reference.all(in: folder).sorted(by: { $0.key < $1.key }) {
      guard reference.driver == "GTiff", !name.contains("hostile") else { continue }
      let candidates = [name, name.replacingOccurrences(of: "tiff/image-", with: "tiff/image-tiff/"), name.replacingOccurrences(of: "tiff/libgeo", with: "tiff/libgeotiff/")]
      guard let path = candidates.map({ "\(folder)/data/\($0)" }).first(where: FileManager.default.fileExists) else {
        lines.append("\(name): NOT FOUND")
        continue
      }
      do {
        let found = try Self.differences(path, reference)
        if found.isEmpty { equal += 1 } else { lines.append("\(name): \(found.joined(separator: ", "))") }
      } catch {
        lines.append("\(name): ERROR \(error)")
      }
    }
    print("equal", equal)
    for line in lines { print(line) }
  }
}
