import Foundation
import Testing
import Formats
import Geometry
import Rasters
import TestSupport

@Suite struct TIFFWriterTests {
  static let utm = Grid(
    size: Size(width: 75, height: 53),
    transform: AffineTransform(west: 300000, north: 5_500_020, pixelWidth: 10, pixelHeight: 10),
    crs: try? CRS(epsg: 32632))

  static let compressions: [GeoTIFFProfile.Compression] = [
    .none, .deflate(level: 1), .deflate(level: 2), .deflate(level: 6), .lzw, .zstd(),
  ]

  /// Every type, codec, predictor and layout comes back as it was.
  @Test(arguments: PixelType.allCases, compressions)
  func whatIsWrittenIsRead(type: PixelType, compression: GeoTIFFProfile.Compression) throws {
    let encoder = GeoTIFFEncoder()
    let folder = try TemporaryFolder()
    for bands in [1, 3] {
      let pixels = TestBands(type, Self.utm.size, count: bands)
      for isPlanar in bands == 1 ? [false] : [false, true] {
        for block in [nil, Size(32), Size(width: 128, height: 16)] {
          for predictor in [TIFF.Predictor.none, .horizontal, .floatingPoint] {
            if predictor == .floatingPoint, !type.isFloatingPoint { continue }
            let profile = GeoTIFFProfile(
              pixelType: type, bandCount: bands, grid: Self.utm, compression: compression,
              predictor: predictor,
              blockSize: block, isPlanar: isPlanar)
            let path = try folder.write(try encoder.encode(pixels.bands, profile: profile), as: "image.tif")
            let file = try RasterFile(path: path)
            #expect(file.grid == Self.utm)
            #expect(file.image.pixelType == type)
            for band in 0..<bands {
              let read = try file.read(Window(Self.utm.size), band: band, as: Double.self)
              #expect(read == Self.doubles(pixels.bands[band]))
            }
          }
        }
      }
    }
  }

  /// Pixels of any type as doubles.
  static func doubles(_ pixels: Pixels) -> Raster<Double> {
    func value<T: BitwiseCopyable>(_ x: Int, _ y: Int, _: T.Type) -> T {
      pixels.row(y).loadUnaligned(fromByteOffset: x * MemoryLayout<T>.size, as: T.self)
    }
    return Raster(size: pixels.size) { y, row in
      for x in row.indices {
        row[x] =
          switch pixels.type {
          case .uint8: Double(value(x, y, UInt8.self))
          case .int8: Double(value(x, y, Int8.self))
          case .uint16: Double(value(x, y, UInt16.self))
          case .int16: Double(value(x, y, Int16.self))
          case .uint32: Double(value(x, y, UInt32.self))
          case .int32: Double(value(x, y, Int32.self))
          case .float32: Double(value(x, y, Float.self))
          case .float64: value(x, y, Double.self)
          }
      }
    }
  }

  /// GDAL sums up the same pixels, whatever the layout.
  @Test(.enabled(if: output(of: "gdalinfo", ["--version"]) != nil, "gdalinfo is not installed"))
  func gdalReadsTheSamePixels() throws {
    let encoder = GeoTIFFEncoder()
    let folder = try TemporaryFolder()
    for type in [PixelType.uint8, .int16, .uint16, .float32, .float64] {
      let pixels = TestBands(type, Self.utm.size, count: 3)
      for compression in Self.compressions where compression != .deflate(level: 2) {
        for (isPlanar, block) in [(false, nil), (false, Size(48)), (true, Size(48))] {
          let profile = GeoTIFFProfile(
            pixelType: type, bandCount: 3, grid: Self.utm, compression: compression, blockSize: block,
            isPlanar: isPlanar)
          let path = try folder.write(try encoder.encode(pixels.bands, profile: profile), as: "image.tif")
          let report = try #require(output(of: "gdalinfo", ["-checksum", path]))
          for band in pixels.bands {
            let sum = gdalChecksum(Self.doubles(band).pixels, isFloat: type.isFloatingPoint)
            #expect(report.contains("Checksum=\(sum)"), "\(type) \(compression) \(isPlanar)")
          }
        }
      }
    }
  }

  /// Names, no-data, scales and the place come back, for areas and for points, turned or not.
  @Test(arguments: [TIFF.AreaOrPoint.area, .point])
  func factsComeBack(areaOrPoint: TIFF.AreaOrPoint) throws {
    let folder = try TemporaryFolder()
    let encoder = GeoTIFFEncoder()
    let pixels = TestBands(.int16, Size(17), count: 2)
    for transform in [
      Self.utm.transform, AffineTransform(10, 2, 3e5, 1, -9, 5e6), AffineTransform(0.5, 0, -180, 0, 0.5, -90),
    ] {
      for code in [32632, 4326, 3035] {
        var profile = GeoTIFFProfile(
          pixelType: .int16, bandCount: 2,
          grid: Grid(size: Size(17), transform: transform, crs: try CRS(epsg: code)), noData: -32768,
          bandNames: ["B04 <red>", "Größe & \"Maß\""], scales: [0.0001, 1], offsets: [-0.1, 0],
          metadata: [TIFF.MetadataItem(name: "SCENE", value: "S2A")], areaOrPoint: areaOrPoint)
        profile.metadata.append(TIFF.MetadataItem(name: "WAVELENGTH", value: "665", band: 0))
        let path = try folder.write(try encoder.encode(pixels.bands, profile: profile), as: "image.tif")
        let image = try #require(try RasterFile(path: path).image as? TIFF.Image)
        #expect(image.grid == profile.grid)
        #expect(image.noData == -32768)
        #expect(image.bandNames == profile.bandNames)
        #expect(image.scales == profile.scales)
        #expect(image.offsets == profile.offsets)
        #expect(image.metadata == profile.metadata)
        #expect(image.areaOrPoint == areaOrPoint)
      }
    }
  }

  /// A CRS without a code is written as its definition where it is projected, and refused where it is not.
  @Test func aCRSWithoutCodeIsWrittenOrRefused() throws {
    let pixels = TestBands(.uint8, Size(4), count: 1)
    let projected = try CRS("+proj=laea +lat_0=10 +lon_0=20 +datum=WGS84 +units=m")
    let place = Grid(size: Size(4), transform: Self.utm.transform, crs: projected)
    let folder = try TemporaryFolder()
    let encoder = GeoTIFFEncoder()
    let path = try folder.write(
      try encoder.encode(pixels.bands, profile: GeoTIFFProfile(pixelType: .uint8, grid: place)), as: "a.tif")
    #expect(try RasterFile(path: path).grid.crs == projected)
    let sphere = Grid(size: Size(4), transform: .identity, crs: try CRS("+proj=longlat +R=1737400"))
    #expect(throws: FormatError.self) {
      _ = try encoder.encode(pixels.bands, profile: GeoTIFFProfile(pixelType: .uint8, grid: sphere))
    }
  }

  /// Differences of all kinds of frequencies, from one value alone to such that a Huffman code of them would
  /// be too long, come back as they were; noise takes hardly more than its entropy.
  @Test(arguments: [
    Size(width: 64, height: 32), Size(width: 300, height: 217), Size(width: 640, height: 512),
  ])
  func noiseOfAnyFrequenciesIsRead(_ size: Size) throws {
    var random = SeededRandom(seed: 9)
    let kinds: [(bitsPerPixel: Double, next: () -> UInt16)] = [
      (0, { 3 }), (1, { UInt16(random.next() % 2) }), (4, { UInt16(random.next() % 16) &- 8 }),
      (16, { UInt16(truncatingIfNeeded: random.next()) }),
      // Each value half as frequent as the one before.
      (2, { UInt16(random.next().trailingZeroBitCount) }),
    ]
    let encoder = GeoTIFFEncoder()
    let folder = try TemporaryFolder()
    for kind in kinds {
      let differences = (0..<size.area).map { _ in kind.next() }
      let raster = Raster<UInt16>(size: size) { y, row in
        var value: UInt16 = 0
        for x in row.indices {
          value &+= differences[y * size.width + x]
          row[x] = value
        }
      }
      let grid = Grid(size: size, transform: .identity, crs: nil)
      let bytes = try raster.withPixels { pixels in
        try encoder.encode(
          [pixels],
          profile: GeoTIFFProfile(
            pixelType: .uint16, grid: grid, compression: .deflate(level: 1), predictor: .horizontal,
            blockSize: size.width % 16 == 0 ? Size(width: size.width, height: 32) : nil))
      }
      // A code has a bit or more, so the high byte of small differences has one.
      let least = Double(size.area) / 8 * (kind.bitsPerPixel == 16 ? 16 : kind.bitsPerPixel + 2)
      #expect(Double(bytes.count) < least * 1.1 + 4000, "\(kind.bitsPerPixel) bits")
      let path = try folder.write(bytes, as: "noise.tif")
      #expect(try RasterFile(path: path).read(Window(size), as: UInt16.self) == raster)
    }
  }

  /// The same pixels make the same bytes, in a used encoder as in a fresh one.
  @Test func bytesAreStable() throws {
    let encoder = GeoTIFFEncoder()
    let large = TestBands(.float32, Size(100), count: 1)
    _ = try encoder.encode(
      large.bands,
      profile: GeoTIFFProfile(
        pixelType: .float32, grid: Grid(size: Size(100), transform: .identity, crs: nil)))
    for side in [1, 7, 33, 75, 200, 64] {
      let pixels = TestBands(.uint16, Size(side), count: 2, seed: UInt64(side))
      for compression in Self.compressions {
        let profile = GeoTIFFProfile(
          pixelType: .uint16, bandCount: 2, grid: Grid(size: Size(side), transform: .identity, crs: nil),
          compression: compression, blockSize: Size(64))
        let used = Data(try encoder.encode(pixels.bands, profile: profile))
        let fresh = GeoTIFFEncoder()
        #expect(used == Data(try fresh.encode(pixels.bands, profile: profile)), "\(compression)")
      }
    }
  }
}
