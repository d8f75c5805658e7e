import Foundation
import Testing
import Formats
import Geometry
import Rasters

@Suite struct TIFFHostileTests {
  /// Parses a TIFF and decodes some blocks of every image.
  ///
  /// - Returns: What was wrong, nil where nothing was.
  static func readEverything(_ bytes: UnsafeRawBufferPointer, _ decoder: BlockDecoder) -> FormatError? {
    do throws(FormatError) {
      for image in try TIFF(bytes: bytes, name: "hostile.tif").images.prefix(4) {
        for image in [image] + image.overviews.prefix(3) {
          for index in 0..<min(image.blockCount, 8) {
            guard let range = try image.byteRange(ofBlock: index) else { continue }
            guard range.upperBound <= bytes.count, image.decodedBlockBytes <= 1 << 26 else { continue }
            let target = UnsafeMutableRawBufferPointer.allocate(
              byteCount: image.decodedBlockBytes, alignment: 64)
            defer { target.deallocate() }
            try decoder.decode(
              index, of: image, from: UnsafeRawBufferPointer(rebasing: bytes[range]), into: target)
          }
        }
      }
      return nil
    } catch {
      return error
    }
  }

  /// Small files of every codec and layout that the encoder knows.
  static func fixtures() throws -> [[UInt8]] {
    let encoder = GeoTIFFEncoder()
    var files: [[UInt8]] = []
    for (type, bands) in [(PixelType.uint16, 1), (.uint8, 3), (.float32, 2)] {
      let size = Size(width: 37, height: 29)
      let pixels = TestBands(type, size, count: bands)
      for compression in TIFFWriterTests.compressions {
        for block in [nil, Size(16)] {
          let profile = GeoTIFFProfile(
            pixelType: type, bandCount: bands,
            grid: Grid(size: size, transform: TIFFWriterTests.utm.transform, crs: TIFFWriterTests.utm.crs),
            compression: compression, blockSize: block, isPlanar: block == nil, noData: 0,
            bandNames: (0..<bands).map { "B\($0)" })
          files.append(Array(try encoder.encode(pixels.bands, profile: profile)))
        }
      }
    }
    return files
  }

  /// Thousands of flipped bytes and cuts either read or give one line; nothing traps or runs away.
  @Test func damageIsAnErrorOfOneLine() throws {
    var random = Seeded(7)
    let decoder = BlockDecoder()
    var refused = 0
    var total = 0
    for file in try Self.fixtures() {
      for round in 0..<400 {
        var bytes = file
        // Half of the damage is done to the directory, where it has most meaning.
        let reach = round % 2 == 0 ? min(400, bytes.count) : bytes.count
        for _ in 0...(random.next() % 4) {
          let place = Int(random.next() % UInt64(reach))
          bytes[place] = random.next() % 3 == 0 ? 0xFF : UInt8(truncatingIfNeeded: random.next())
        }
        if round % 5 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
        total += 1
        if let error = bytes.withUnsafeBytes({ Self.readEverything($0, decoder) }) {
          refused += 1
          #expect(!error.description.contains { $0.isNewline })
          #expect(error.description.hasPrefix("hostile.tif: "))
        }
      }
    }
    #expect(refused > total / 4 && refused < total)
  }

  /// Every cut of a file before its last byte of pixels is noticed.
  @Test func everyCutIsNoticed() throws {
    let decoder = BlockDecoder()
    for file in try Self.fixtures().prefix(4) {
      for count in stride(from: 0, to: file.count - 2, by: 7) {
        let error = file.prefix(count).withUnsafeBytes { Self.readEverything($0, decoder) }
        #expect(error != nil, "cut to \(count) of \(file.count)")
      }
    }
  }

  /// A beginning of a file says how much more of it is needed, until it parses.
  @Test func aBeginningAsksForMore() throws {
    for file in try Self.fixtures() {
      var count = 4
      var rounds = 0
      while rounds < 40 {
        rounds += 1
        do {
          let images = try file.prefix(count).withUnsafeBytes {
            try TIFF(bytes: $0, name: "remote.tif", fileSize: file.count).images
          }
          #expect(images[0].size == Size(width: 37, height: 29))
          break
        } catch let error as FormatError {
          let needed = try #require(error.bytesNeeded)
          #expect(needed > count && needed <= file.count)
          count = needed
        }
      }
      #expect(rounds < 40)
    }
  }

  /// Files that broke other readers are refused in one line, or read.
  @Test(.enabled(if: Shared.folder != nil, Shared.reason))
  func knownHostileFilesAreHarmless() throws {
    var lines: [String] = []
    for path in Shared.files(under: "data/tiff/hostile") + Shared.files(under: "data/derived_hostile") {
      do throws(FormatError) {
        let file = try RasterFile(path: path)
        var window = Window(file.image.size)
        window.height = min(window.height, 512)
        guard window.width < 100_000 else {
          // No memory is asked for what the file does not hold.
          _ = try file.pixelType()
          _ = try file.image.byteRange(ofBlock: 0)
          continue
        }
        for band in 0..<file.image.bandCount { _ = try file.read(window, band: band, as: Float.self) }
        lines.append("\(path): read")
      } catch {
        #expect(!error.description.contains { $0.isNewline })
        lines.append(error.description)
      }
    }
    for name in [
      "tiff_huge_dims.tif", "tiff_ifd_cycle_self.tif", "empty.tif", "magic_only.tif",
      "cog_truncated_half.tif", "cog_truncated_4k.tif",
    ] {
      #expect(lines.contains { $0.contains(name) && !$0.hasSuffix(": read") }, "\(name) was read")
    }
    if ProcessInfo.processInfo.environment["CHIPMILL_VERBOSE"] != nil { print(lines.joined(separator: "\n")) }
  }

  /// The codecs of libtiff stand damage as well.
  @Test(.enabled(if: Shared.folder != nil, Shared.reason))
  func damageIsHarmlessToRareCodecs() throws {
    let folder = try TemporaryFolder()
    var random = Seeded(11)
    for name in [
      "gdal_sample/byte_LERC_DEFLATE_tiled.tif", "gdal_sample/byte_LZMA.tif",
      "gdal_sample/rgbsmall_JPEG_ycbcr.tif",
      "gdal_sample/rgbsmall_WEBP_tiled.tif", "gdal_sample/separate_tiled.tif", "node-gdal/sample_jpeg.tif",
      "image-tiff/seq/seq-1c-1b-fax3-lsb-71f6a21a.tiff", "image-tiff/random-fp16-pred3.tiff",
    ] {
      let original = try #require(FileManager.default.contents(atPath: Shared.folder! + "/data/tiff/" + name))
      for round in 0..<150 {
        var bytes = Array(original)
        for _ in 0...(random.next() % 4) {
          bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
        }
        if round % 5 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
        let path = try bytes.withUnsafeBytes { try folder.write($0, as: "damaged.tif") }
        do throws(FormatError) {
          let file = try RasterFile(path: path)
          let window = Window(file.image.size).intersection(Window(Size(256)))
          for band in 0..<min(4, file.image.bandCount) {
            _ = try file.read(window, band: band, as: Float.self)
          }
        } catch {
          #expect(!error.description.contains { $0.isNewline })
        }
      }
    }
  }
}
