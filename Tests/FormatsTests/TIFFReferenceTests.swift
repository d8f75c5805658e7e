import Foundation
import Testing
import Formats
import Geometry
import Rasters
import TestSupport

/// The folder of shared test data, nil where it is absent.
enum Shared {
  static let folder: String? = {
    let path = Golden.shared.path
    return FileManager.default.fileExists(atPath: path + "/data/reference_values.json") ? path : nil
  }()
  static let reason: Comment = "no shared test data: set CHIPMILL_SHARED to the folder with data/ and golden/"

  /// All files under a folder of it, sorted.
  static func files(under place: String) -> [String] {
    guard let folder, let all = FileManager.default.enumerator(atPath: folder + "/" + place) else {
      return []
    }
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
        whole =
          value.isInfinite
          ? Int(Int32.min) : Int(max(-2_147_483_647, min(2_147_483_647, (value + 0.5).rounded(.down))))
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
    let image = try file.image()
    var found: [String] = []
    if image.size != Size(width: reference.width ?? 0, height: reference.height ?? 0) {
      found.append("size \(image.size)")
    }
    if image.bandCount != reference.count { found.append("bands \(image.bandCount)") }
    if let stated = reference.crs {
      let expected = try? CRS(stated)
      if image.crs != expected || expected == nil {
        found.append(
          "crs \(image.crs?.definition ?? "nil") (\(image.crsProblem ?? "")) for \(stated)"
        )
      }
    } else if let crs = image.crs {
      found.append("crs \(crs) for none")
    }
    let t = image.grid.transform.coefficients
    if let expected = reference.transform,
      zip(t, expected).contains(where: { abs($0 - $1) > 1e-9 * max(1, abs($1)) })
    {
      found.append("transform \(t) for \(expected)")
    }
    if image.noData != reference.nodata, !(image.noData?.isNaN == true && reference.nodata == nil) {
      found.append("no-data \(String(describing: image.noData)) for \(String(describing: reference.nodata))")
    }
    let overviews = (image as? TIFF.Image)?.overviews ?? []
    let factors = overviews.map { Int((Double(image.size.width) / Double($0.size.width)).rounded()) }
    if factors != reference.overviews {
      found.append("overviews \(factors) for \(reference.overviews ?? [])")
    }
    if let reason = image.unsupported {
      found.append("not decoded: \(reason)")
      return found
    }
    if let type = image.pixelType, type.description != reference.dtypes?.first {
      found.append("type \(type)")
    }
    let reader = RasterFile(file, image: image)
    for (band, expected) in (reference.bands ?? []).enumerated() {
      let pixels = try reader.read(Window(image.size), band: band, as: Double.self).pixels
      let sum = gdalChecksum(pixels, isFloat: image.pixelType?.isFloatingPoint == true)
      if let checksum = expected.gdal_checksum, sum != checksum {
        found.append("checksum \(sum) for \(checksum)")
      }
      let valid = pixels.filter { !$0.isNaN }
      if let least = expected.min, least != valid.min() {
        found.append("min \(valid.min() ?? .nan) for \(least)")
      }
      if let greatest = expected.max, greatest != valid.max() {
        found.append("max \(valid.max() ?? .nan) for \(greatest)")
      }
      let mean = valid.reduce(0, +) / Double(max(1, valid.count))
      if let stated = expected.mean, abs(mean - stated) > 1e-6 * max(1, abs(stated)) {
        found.append("mean \(mean) for \(stated)")
      }
    }
    return found
  }

  /// The files that are read otherwise than by GDAL 3.10, with the reason.
  static let known: [(reason: String, files: [String])] = [
    (
      "another JPEG library: GDAL 3.6 with this one has our values",
      [
        "gdal_sample/rgbsmall_JPEG_ycbcr.tif", "image-tiff/quad-tile.jpg.tiff",
        "image-tiff/tiled-jpeg-ycbcr.tif",
        "libtiffpic/quad-jpeg.tif", "rasterio/cogeo.tif", "rasterio/goes.tif", "rio-cogeo/image_geos.tif",
        "rio-tiler/cog_rgb.tif",
      ]
    ),
    (
      "inks stay inks: GDAL turns CMYK of 8 bits into RGBA",
      [
        "image-tiff/cmyk-3c-8b.tiff", "image-tiff/cmyk-4c-8b.tiff",
        "image-tiff/seq/seq-4c-8b-cmyk-352ac1da.tiff",
        "image-tiff/tiled-cmyk-i8.tif", "libtiffpic/depth/flower-separated-contig-08.tif",
        "libtiffpic/depth/flower-separated-planar-08.tif",
      ]
    ),
    (
      "not decoded: complex, 64-bit integers, LogLuv, old-style JPEG, subsampled YCbCr",
      [
        "gdal_sample/cfloat32.tif", "gdal_sample/cfloat64.tif", "gdal_sample/cint16.tif",
        "gdal_sample/uint64_full_range.tif", "image-tiff/gradient-1c-64b.tiff",
        "image-tiff/gradient-3c-64b.tiff",
        "image-tiff/logluv-3c-16b.tiff", "libtiffpic/dscf0013.tif", "libtiffpic/off_l16.tif",
        "libtiffpic/off_luv24.tif", "libtiffpic/off_luv32.tif", "libtiffpic/smallliz.tif",
        "libtiffpic/ycbcr-cat.tif", "libtiffpic/zackthecat.tif",
      ]
    ),
    (
      "overviews in a file of their own (.ovr) are not looked for",
      ["rasterio/green.tif", "rasterio/red.tif"]
    ),
    (
      "a CRS by its parameters alone: the same numbers with an unknown datum or another name",
      [
        "gdal_sample/byte_user_defined_geokeys.tif", "libgeotiff/GeogAngularUnitsGeoKey_9114.tif",
        "libgeotiff/GeogPrimeMeridianGeoKey.tif", "libgeotiff/ProjLinearUnitsGeoKey_9036.tif",
        "libgeotiff/cassini_soldner.tif", "libgeotiff/hotine_oblique_mercator_variant_a.tif",
        "libgeotiff/mercator1sp.tif", "libgeotiff/oblique_stereographic.tif",
        "libgeotiff/transverse_mercator.tif",
        "libgeotiff/transverse_mercator_south_oriented.tif", "node-gdal/sample.tif",
        "rasterio/float_raster_with_extra_nodata.tif", "rasterio/float_raster_with_nodata.tif",
        "rasterio/rgb-byte-tenth.tif", "rio-cogeo/cog_band_tags.tif", "rio-cogeo/image_nodata.tif",
        "rio-cogeo/image_with_offsets.tif", "rio-tiler/cog_nonearth.tif", "rio-tiler/cog_scale.tif",
      ]
    ),
    ("the horizontal part of a CRS with heights", ["gdal_sample/epsg4326_5030_geotiff1_1.tif"]),
  ]

  @Test(.enabled(if: Shared.folder != nil, Shared.reason))
  func filesReadAsByGDAL() throws {
    let folder = try #require(Shared.folder)
    let known = Set(Self.known.flatMap(\.files).map { "tiff/" + $0 })
    var equal = 0
    for (key, reference) in try Reference.all(in: folder) {
      guard reference.driver == "GTiff", !key.contains("hostile") else { continue }
      // Some keys of the list are abbreviated.
      let name = key.replacingOccurrences(of: "tiff/image-big", with: "tiff/image-tiff/bigtiff/")
        .replacingOccurrences(
          of: "tiff/image-(?!tiff)", with: "tiff/image-tiff/", options: .regularExpression
        )
        .replacingOccurrences(
          of: "tiff/libgeo(?!tiff)", with: "tiff/libgeotiff/", options: .regularExpression)
      let path = "\(folder)/data/\(name)"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      do throws(FormatError) {
        let found = try Self.differences(path, reference)
        if found.isEmpty { equal += 1 }
        #expect(
          found.isEmpty != known.contains(name), "\(name): \(found.joined(separator: ", ").prefix(400))")
      } catch {
        Issue.record("\(error)")
      }
    }
    #expect(equal >= 300)
  }

  /// The files that GDAL wrote for every codec and layout have the pixels that were put into them.
  @Test(.enabled(if: Golden.isPresent, "needs golden/ under CHIPMILL_SHARED or ../shared"))
  func goldenFilesHaveTheirPixels() throws {
    let golden = try Golden("tiff_truth")
    for entry in try Golden.manifest("tiff_files") {
      let name = try #require(entry["file"] as? String)
      let file = try RasterFile(path: Golden.shared.path + "/golden/" + name)
      let key = String(name.dropFirst("files/".count).dropLast(".tif".count))
      let isTiled = key == "u16_cog"
      let truth = try #require(golden[isTiled ? "u16_cog_tile3x3" : key])
      let size = truth.size
      #expect(
        file.image.size == (isTiled ? Size(width: 3 * size.width, height: 3 * size.height) : size), "\(key)")
      #expect(file.image.pixelType == truth.type, "\(key)")
      let numbers = truth.numbers
      for band in 0..<file.image.bandCount {
        let pixels = try file.read(Window(file.image.size), band: band, as: Double.self)
        var different = 0
        for y in 0..<pixels.size.height {
          for x in 0..<pixels.size.width {
            let expected = numbers[(band * size.height + y % size.height) * size.width + x % size.width]
            if pixels[x, y] != expected, !(expected.isNaN && pixels[x, y].isNaN) { different += 1 }
          }
        }
        #expect(different == 0, "\(key) band \(band)")
      }
    }
  }
}
