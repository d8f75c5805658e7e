import Foundation
import Formats
import Geometry
import Rasters
import TestSupport
import Testing

@Suite struct JPEG2000Tests {
  static func image(_ name: String) throws -> JPEG2000.Image {
    let path = JPEG2000Fixtures.path(name)
    return try #require(try MappedFile(path: path).image() as? JPEG2000.Image)
  }

  /// The values of a block that differ from those that went into the file.
  static func wrongPixels(_ name: String, _ index: Int, _ image: JPEG2000.Image, _ file: MappedFile) throws
    -> Int
  {
    let type = try #require(image.pixelType)
    let target = UnsafeMutableRawBufferPointer.allocate(byteCount: image.decodedBlockBytes, alignment: 64)
    defer { target.deallocate() }
    try BlockDecoder().decode(index, of: image, in: file, into: target)
    let window = image.window(ofBlock: index)
    var wrong = 0
    for band in 0..<image.bandCount {
      for y in 0..<window.height {
        for x in 0..<window.width {
          let place = (band * image.blockSize.area + y * image.blockSize.width + x) * type.size
          let value =
            type == .uint8
            ? Int(target[place]) : Int(target.loadUnaligned(fromByteOffset: place, as: UInt16.self))
          if value != JPEG2000Fixtures.value(name, window.x + x, window.y + y, band: band) { wrong += 1 }
        }
      }
    }
    return wrong
  }

  /// Tiles decoded alone, last first, hold the pixels that went in, also those at the edges.
  @Test(arguments: JPEG2000Fixtures.all)
  func everyTileHasItsPixels(name: String, bands: Int) throws {
    let file = try MappedFile(path: JPEG2000Fixtures.path(name))
    let image = try Self.image(name)
    #expect(image.bandCount == bands && image.unsupported == nil)
    for index in (0..<image.blockCount).reversed() {
      #expect(try Self.wrongPixels(name, index, image, file) == 0, "tile \(index)")
    }
  }

  @Test func tilesAreBlocks() throws {
    let image = try Self.image("B02")
    #expect(image.size == Size(width: 120, height: 108) && image.blockSize == Size(64))
    #expect(image.blockColumns == 2 && image.blockRows == 2 && image.blockCount == 4)
    #expect(image.pixelType == .uint16 && image.decodedBlockBytes == 64 * 64 * 2)
    #expect(image.window(ofBlock: 3) == Window(x: 64, y: 64, width: 56, height: 44))
    // One part a tile, one after the other.
    var end = 0
    for index in 0..<4 {
      let range = try #require(try image.byteRange(ofBlock: index))
      #expect(range.lowerBound >= end && range.count > 14)
      end = range.upperBound
    }
    #expect(end == (try JPEG2000Fixtures.bytes("B02").count) - 2)
  }

  /// B02 has GML as ESA's products, B05 a TIFF inside, the others both.
  @Test(arguments: [("B02", 10.0), ("B05", 20), ("SCL", 20), ("B01", 60)])
  func theFileTellsItsPlace(name: String, resolution: Double) throws {
    let image = try Self.image(name)
    #expect(image.crs == (try CRS("EPSG:32632")) && image.crsProblem == nil)
    #expect(
      image.transform
        == AffineTransform(west: 300_000, north: 5_200_020, pixelWidth: resolution, pixelHeight: resolution))
  }

  /// A codestream without boxes is the same image without a place.
  @Test func aBareCodestreamIsAnImage() throws {
    let bytes = try JPEG2000Fixtures.bytes("B02")
    let start = try #require((0..<bytes.count - 4).first { bytes[$0..<$0 + 4] == [0xFF, 0x4F, 0xFF, 0x51] })
    let folder = try TemporaryFolder()
    let path = try bytes[start...].withUnsafeBytes { try folder.write($0, as: "B02.j2k") }
    let file = try MappedFile(path: path)
    let image = try #require(try file.image() as? JPEG2000.Image)
    #expect(image.transform == nil && image.crs == nil)
    for index in 0..<4 { #expect(try Self.wrongPixels("B02", index, image, file) == 0) }
  }

  /// The ending does not decide what a file is.
  @Test func aTIFFNamedOtherwiseIsATIFF() throws {
    let folder = try TemporaryFolder()
    let tiff = try #require(try TIFFHostileTests.fixtures().first)
    let path = try tiff.withUnsafeBytes { try folder.write($0, as: "B02.jp2") }
    #expect(try MappedFile(path: path).image() is TIFF.Image)
  }

  @Test func manyThreadsDecodeAtOnce() throws {
    let file = try MappedFile(path: JPEG2000Fixtures.path("B02"))
    let image = try Self.image("B02")
    let failures = Counter()
    DispatchQueue.concurrentPerform(iterations: 64) { number in
      let wrong = (try? Self.wrongPixels("B02", number % 4, image, file)) ?? 1
      if wrong != 0 { failures.add() }
    }
    #expect(failures.count == 0)
  }

  /// The raster commands' reader puts tiles together.
  @Test func windowsCrossTiles() throws {
    let raster = try RasterFile(path: JPEG2000Fixtures.path("B02"))
    let window = Window(x: 50, y: 40, width: 40, height: 50)
    let pixels = try raster.read(window, band: 0, as: UInt16.self)
    for y in 0..<50 {
      for x in 0..<40 { #expect(Int(pixels[x, y]) == JPEG2000Fixtures.value("B02", 50 + x, 40 + y)) }
    }
  }

  private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var count = 0
    func add() { lock.withLock { count += 1 } }
  }
}

/// GDAL's view of real files.
@Suite struct JPEG2000ReferenceTests {
  /// What the samples hold and GDAL changes: signed pixels of four bits as unsigned ones, luma and chroma as
  /// colours.
  static let others: Set<String> = ["p0_03.j2k", "file2.jp2", "file3.jp2"]
  /// The suite has one image in these files; GDAL 3.10 mixes up the colours of their tiles.
  static let twins = ["g1_colr.j2c", "g2_colr.j2c", "g3_colr.j2c"]
  /// Lossy colours, of which another version of the library rounds one; GDAL over 2.5.0 gives ours.
  static let rounded = "TCI.jp2: checksum 13570 for 13571"

  @Test(.enabled(if: Shared.folder != nil, Shared.reason))
  func realFilesAreWhatGDALSays() throws {
    let folder = try #require(Shared.folder)
    var seen = 0
    let all = try Reference.all(in: folder)
    for (path, stated) in all.sorted(by: { $0.key < $1.key })
    where stated.driver == "JP2OpenJPEG" || path.hasSuffix(".jp2") {
      let name = String(path.split(separator: "/").last ?? "")
      if Self.others.contains(name) { continue }
      let twin = Self.twins.contains(name) ? all["jp2/openjpeg_conformance/g4_colr.j2c"] : nil
      let found = try TIFFReferenceTests.differences(folder + "/data/" + path, twin ?? stated)
        .filter { !$0.hasPrefix("overviews") && "\(name): \($0)" != Self.rounded }
      #expect(found.isEmpty, "\(path): \(found.joined(separator: ", "))")
      seen += 1
    }
    #expect(seen >= 30)
  }
}
