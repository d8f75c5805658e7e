import CDeflate
import CISAL
import CKernels
import CTIFF
import CZstd
import Formats
import Geometry
import Rasters

/// All blocks of a 10 m band, decoded into a buffer that is reused, beside the libraries alone.
struct DecodeBenchmarks {
  let world: World
  let threads: Int

  static let title = "decode a 10 m band, deflate"
  static let zstandardTitle = "decode a 10 m band, zstd"

  /// What ours is called.
  static let own = "with the predictor undone"
  /// What the libraries alone are called, and libtiff, which undoes the predictor, too.
  static var libraries: [String] { (inflaters + zstandard).map { "\($0.name) alone" } + [libtiff] }
  private static let libtiff = "libtiff"

  static func band(of world: World) -> String { world.scene + "/B02.tif" }

  func run(rounds: Int) throws -> [Entry] {
    let file = try OpenRaster(Self.band(of: world))
    let copy = try zstandardCopy(of: file)
    defer { world.remove(copy.path) }
    return try run(Self.title, file, Self.inflaters, rounds: rounds)
      + run(Self.zstandardTitle, copy, Self.zstandard, rounds: rounds)
  }

  /// A way to decode one block with nothing around it: the bytes made, fewer than the block's on failure.
  private typealias Decoding = (UnsafeRawBufferPointer, UnsafeMutableRawBufferPointer) -> Int

  private static var inflaters: [(name: String, decoding: () -> Decoding)] {
    [
      (
        "libdeflate",
        {
          let state = libdeflate_alloc_decompressor()
          return { source, target in
            var count = 0
            _ = libdeflate_zlib_decompress(
              state, source.baseAddress, source.count, target.baseAddress, target.count, &count)
            return count
          }
        }
      ),
      (
        "ISA-L",
        {
          let state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
          return { source, target in
            isal_inflate_init(state)
            state.pointee.crc_flag = UInt32(ISAL_ZLIB)
            state.pointee.next_in = UnsafeMutablePointer(
              mutating: source.baseAddress?.assumingMemoryBound(to: UInt8.self))
            state.pointee.avail_in = UInt32(source.count)
            state.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
            state.pointee.avail_out = UInt32(target.count)
            _ = isal_inflate_stateless(state)
            return Int(state.pointee.total_out)
          }
        }
      ),
    ]
  }

  private static var zstandard: [(name: String, decoding: () -> Decoding)] {
    [
      (
        "libzstd",
        {
          let state = ZSTD_createDCtx()
          return { source, target in
            let count = ZSTD_decompressDCtx(
              state, target.baseAddress, target.count, source.baseAddress, source.count)
            return ZSTD_isError(count) == 0 ? count : 0
          }
        }
      )
    ]
  }

  private func run(
    _ title: String, _ file: OpenRaster, _ libraries: [(name: String, decoding: () -> Decoding)], rounds: Int
  ) throws -> [Entry] {
    let target = Memory(file.image.decodedBlockBytes, filled: true)
    let ranges = try (0..<file.image.blockCount).compactMap { try file.image.byteRange(ofBlock: $0) }
    var works: [(name: String, work: () throws -> Cost)] = libraries.map { name, make in
      let decode = make()
      return (
        name,
        {
          try Measure.inProcess {
            for range in ranges
            where decode(UnsafeRawBufferPointer(rebasing: file.map.bytes[range]), target.bytes)
              != target.bytes.count
            { throw BenchmarkError("\(file.path): \(name) does not decode a block") }
          }
        }
      )
    }
    works.append((Self.libtiff, { try withLibTIFF(file, into: target) }))
    let counts = threads > 1 ? [1, threads] : [1]
    for count in counts { works.append(("\(count)", { try Limits.decode([file], threads: count) })) }
    let results = try Series.interleaved(rounds, works)
    var entries = libraries.compactMap { library in
      results[library.name].map {
        Entry(title, "\(library.name) alone", .limit, $0, chips: ranges.count, threads: 1)
      }
    }
    if let libtiff = results[Self.libtiff] {
      entries.append(Entry(title, Self.libtiff, .limit, libtiff, chips: ranges.count, threads: 1))
    }
    let fastest = libraries.compactMap { results[$0.name] }.min { $0.cpu < $1.cpu }
    for count in counts {
      guard let own = results["\(count)"], let fastest else { continue }
      var entry = Entry(
        title, Self.own, .chipmill, own, chips: ranges.count, threads: count)
      entry.timesLimit = own.wall / fastest.wall
      entry.timesLimitCPU = own.cpu / fastest.cpu
      entries.append(entry)
    }
    return entries
  }

  /// Every tile by libtiff, with the predictor undone.
  private func withLibTIFF(_ file: OpenRaster, into target: Memory) throws -> Cost {
    // It warns of GeoTIFF's tags.
    let options = TIFFOpenOptionsAlloc()
    TIFFOpenOptionsSetWarningHandlerExtR(options, { _, _, _, _, _ in 1 }, nil)
    defer { TIFFOpenOptionsFree(options) }
    guard let tiff = TIFFOpenExt(file.path, "r", options) else {
      throw BenchmarkError("\(file.path): libtiff cannot open it")
    }
    defer { TIFFClose(tiff) }
    return try Measure.inProcess {
      for index in 0..<file.image.blockCount
      where TIFFReadEncodedTile(tiff, UInt32(index), target.base, tmsize_t(target.bytes.count)) < 0 {
        throw BenchmarkError("\(file.path): libtiff does not decode a block")
      }
    }
  }

  /// The band with the same tiles, compressed by zstd.
  private func zstandardCopy(of file: OpenRaster) throws -> OpenRaster {
    let path = world.fresh("zstd.tif")
    let image = file.image
    let writer = try COGWriter(
      path: path,
      profile: GeoTIFFProfile(
        pixelType: .uint16, grid: image.grid, compression: .zstd(), blockSize: image.blockSize,
        noData: image.noData),
      overviewResampling: nil)
    let reader = RasterFile(file.map, image: image)
    for y in stride(from: 0, to: image.size.height, by: image.blockSize.height) {
      let rows = Window(
        x: 0, y: y, width: image.size.width, height: min(image.blockSize.height, image.size.height - y))
      try reader.read(rows, as: UInt16.self).withPixels { pixels throws in
        try writer.write([pixels], at: rows)
      }
    }
    try writer.close()
    return try OpenRaster(path)
  }
}

// What becomes of a block's bytes after they are inflated.
extension DecodeBenchmarks {
  static var kernels: [KernelCase] {
    let count = KernelBenchmarks.side * KernelBenchmarks.side
    return [
      unpacking(12, count, floors: Floors.unpacking), unpacking(15, count),
      kernel("uint16 to float32, × scale + offset", source: 2 * count, target: 4 * count, Floors.scaling) {
        scale_pixels(
          $0, Int32(PixelType.uint16.rawValue), $1.assumingMemoryBound(to: Float.self), count, 1e-4, -0.1,
          true, 0)
      },
      kernel("4 interleaved bands apart, uint16", source: 2 * count, target: 2 * count) {
        deinterleave_16(
          $0.assumingMemoryBound(to: UInt16.self), $1.assumingMemoryBound(to: UInt16.self), count / 4, 4,
          count / 4)
      },
    ]
  }

  private static func unpacking(
    _ bits: UInt32, _ count: Int, floors: (ofLimit: Double, overBaseline: Double)? = nil
  ) -> KernelCase {
    kernel("unpack \(bits) bits to uint16", source: count * Int(bits) / 8, target: 2 * count, floors) {
      unpack_bits($0.assumingMemoryBound(to: UInt8.self), bits, $1, 2, count)
    }
  }

  private static func kernel(
    _ name: String, source: Int, target: Int, _ floors: (ofLimit: Double, overBaseline: Double)? = nil,
    _ work: @escaping (UnsafeRawPointer, UnsafeMutableRawPointer) -> Void
  ) -> KernelCase {
    KernelCase(name: name, floors: floors) {
      let (from, onto) = (Memory(source, filled: true), Memory(target, filled: true))
      return KernelCase.Prepared(source: from, target: onto, made: target) { work(from.base, onto.base) }
    }
  }
}
