import Formats
import Geometry
import Rasters

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the machine can do at best: the parts that a build cannot do without, each alone.
enum Limits {
  /// Decodes every block of the files once, in file order, into a buffer that each thread reuses.
  static func decode(_ files: [OpenRaster], threads: Int) throws -> Cost {
    var blocks: [(file: Int, index: Int)] = []
    for (f, file) in files.enumerated() {
      for index in 0..<file.image.blockCount { blocks.append((f, index)) }
    }
    let most = files.map(\.image.decodedBlockBytes).max() ?? 0
    return try Measure.inProcess { [blocks] in
      try Measure.parallel(blocks.count, threads: threads, state: { Worker(bytes: most) }) { worker, i in
        let file = files[blocks[i].file]
        try worker.decoder.decode(blocks[i].index, of: file.image, in: file.map, into: worker.memory.bytes)
      }
    }
  }

  private final class Worker {
    let decoder = BlockDecoder()
    let memory: Memory
    init(bytes: Int) { memory = Memory(bytes) }
  }

  /// Compresses the chips of `sample` again and again until `count` are done, as chunks of HDF5.
  static func compressChunks(_ sample: Memory, chipBytes: Int, count: Int, threads: Int) throws -> Cost {
    let kinds = sample.bytes.count / chipBytes
    let encoder: @Sendable () -> ChunkEncoder = {
      ChunkEncoder(compression: .deflate(level: 1), elementSize: 2)
    }
    return try Measure.inProcess {
      try Measure.parallel(count, threads: threads, state: encoder) { encoder, i in
        let start = i % kinds * chipBytes
        _ = encoder.encode(UnsafeRawBufferPointer(rebasing: sample.bytes[start..<start + chipBytes]))
      }
    }
  }

  /// The same as GeoTIFF files in memory.
  static func compressFiles(
    _ sample: Memory, chip: Size, bands: Int, grid: Grid, count: Int, threads: Int
  ) throws -> Cost {
    let plane = chip.area * 2
    let kinds = sample.bytes.count / (plane * bands)
    let profile = GeoTIFFProfile(
      pixelType: .uint16, bandCount: bands, grid: grid.cropped(to: Window(chip)), isPlanar: true, noData: 0)
    return try Measure.inProcess {
      try Measure.parallel(count, threads: threads, state: { GeoTIFFEncoder() }) { encoder, i in
        let base = UnsafeRawPointer(sample.base + i % kinds * plane * bands)
        _ = try encoder.encode(
          (0..<bands).map { Pixels(base: base + $0 * plane, type: .uint16, size: chip) }, profile: profile)
      }
    }
  }

  /// Writes `total` bytes to one new file, or to one for each piece, from memory that is reused.
  static func write(total: Int, pieces: Int, isOneFile: Bool, folder: String, threads: Int) throws -> Cost {
    let piece = max(1, total / max(1, pieces))
    let path = folder + "/limit"
    let shared = isOneFile ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666) : -1
    let cost = try Measure.inProcess {
      try Measure.parallel(pieces, threads: threads, state: { Memory(piece, filled: true) }) { memory, i in
        let file = isOneFile ? shared : open("\(path)-\(i)", O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        guard file >= 0 else { throw BenchmarkError("\(folder): cannot be written to") }
        var done = 0
        while done < piece {
          let count = pwrite(
            file, memory.base + done, piece - done, off_t((isOneFile ? i * piece : 0) + done))
          guard count > 0 else { throw BenchmarkError("\(folder): \(String(cString: strerror(errno)))") }
          done += count
        }
        if !isOneFile { close(file) }
      }
      if isOneFile { close(shared) }
    }
    if isOneFile { unlink(path) } else { for i in 0..<pieces { unlink("\(path)-\(i)") } }
    return cost
  }

  /// Bytes a second that one thread copies, and that it reads and adds up, in 256 MiB.
  static func memory() -> (copied: Double, read: Double) {
    let count = 256 << 20
    let source = Memory(count, filled: true)
    let target = Memory(count, filled: true)
    let copies = (0..<5).map { _ in Measure.inProcess { memcpy(target.base, source.base, count) }.wall }
    var sum: UInt64 = 0
    let reads = (0..<5).map { _ in
      Measure.inProcess {
        sum &+= Self.sum(UnsafeRawBufferPointer(source.bytes))
      }.wall
    }
    precondition(sum != 1, "the sum is used, so it is computed")
    return (Double(count) / Series.median(copies), Double(count) / Series.median(reads))
  }

  /// Whole cache lines as 64-bit numbers, added up.
  static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD8<UInt64>()
    var others = SIMD8<UInt64>()
    for i in stride(from: 0, to: bytes.count / 128 * 128, by: 128) {
      lanes &+= bytes.loadUnaligned(fromByteOffset: i, as: SIMD8<UInt64>.self)
      others &+= bytes.loadUnaligned(fromByteOffset: i + 64, as: SIMD8<UInt64>.self)
    }
    return (lanes &+ others).wrappedSum()
  }
}

/// Memory for a benchmark, given back at its end: in huge pages where it is large, as numpy's arrays are.
final class Memory: @unchecked Sendable {
  let bytes: UnsafeMutableRawBufferPointer
  var base: UnsafeMutableRawPointer { bytes.baseAddress! }

  /// - Parameter filled: Whether to touch it all, with bytes that differ.
  init(_ count: Int, filled: Bool = false) {
    // Large pages where there is much of it, as numpy, and so every peer, asks for them.
    let huge = 2 << 20
    bytes = .allocate(byteCount: max(64, count), alignment: count < huge ? 64 : huge)
    #if os(Linux)
      if count >= huge { madvise(bytes.baseAddress, count / huge * huge, MADV_HUGEPAGE) }
    #endif
    guard filled else { return }
    let words = bytes.bindMemory(to: UInt64.self)
    for i in words.indices { words[i] = UInt64(truncatingIfNeeded: i) &* 0x9e37_79b9_7f4a_7c15 }
  }

  deinit { bytes.deallocate() }
}

/// A mapped TIFF and its first image.
struct OpenRaster: Sendable {
  let path: String
  let map: MappedFile
  let image: TIFF.Image

  init(_ path: String) throws {
    self.path = path
    map = try MappedFile(path: path)
    image = try TIFF(bytes: map.bytes, name: path).images[0]
  }
}
