internal import CKernels
public import Geometry
public import Rasters

/// Writes a cloud-optimised GeoTIFF from pixels that arrive in rows of tiles, north to south.
///
/// Overviews are halved as the rows come in, until the last fits into one tile. Compressed tiles go to
/// scratch files beside the output, one for each level; `close` puts them behind the directories, smallest
/// overview first, and gives the file its name. Memory is that of two tile rows of the image, whatever its
/// height. The bytes depend on the pixels and the profile alone.
public final class COGWriter {
  private let path: String
  private let profile: GeoTIFFProfile
  private let place: GeoKeyWriter?
  private let block: Size
  private let threads: Int
  private var levels: [COGLevel] = []
  /// The encoded tiles of a row of them.
  private var tiles: [EncodedTile] = []
  private var nextRow = 0
  private var isClosed = false

  /// - Parameters:
  ///   - profile: Without a block size, tiles are 512 × 512. They must be at least 16 × 16.
  ///   - overviewResampling: How four pixels become one: average for what blends, nearest, or mode for
  ///     classes. Nil leaves overviews out.
  ///   - threads: How many encode the tiles of a row at once. The bytes do not depend on it.
  /// - Throws: `FormatError` where the file cannot be created or its CRS not be written.
  public init(
    path: String, profile: GeoTIFFProfile, overviewResampling: Resampling? = .average, threads: Int = 1
  ) throws(FormatError) {
    var profile = profile
    let block = profile.blockSize ?? Size(512)
    profile.blockSize = block
    profile.check()
    self.path = path
    self.profile = profile
    self.block = block
    self.threads = threads
    place = try GeoKeyWriter(profile, file: path)
    var size = profile.grid.size
    levels = [
      try COGLevel(
        size, 0, path: path, profile: profile, block: block, halving: Self.kernel(overviewResampling))
    ]
    while overviewResampling != nil, size.width > block.width || size.height > block.height {
      size = Size(width: (size.width + 1) / 2, height: (size.height + 1) / 2)
      levels.append(
        try COGLevel(
          size, levels.count, path: path, profile: profile, block: block,
          halving: Self.kernel(overviewResampling)))
    }
  }

  private static func kernel(_ resampling: Resampling?) -> Int {
    switch resampling {
    case nil, .nearest: HALVE_NEAREST
    case .average: HALVE_AVERAGE
    case .mode: HALVE_MODE
    default:
      preconditionFailure("overviews are made by average, nearest or mode, not \(resampling?.rawValue ?? "")")
    }
  }

  /// Writes the next rows of the image.
  ///
  /// - Parameters:
  ///   - bands: As many as the profile says, of its type and the window's size.
  ///   - window: The full width; it begins where the one before ended, and its height is a multiple of the
  ///     tile's but at the bottom.
  /// - Throws: `FormatError` where the disk refuses.
  public func write(_ bands: [Pixels], at window: Window) throws(FormatError) {
    let size = profile.grid.size
    precondition(!isClosed, "the file is closed")
    precondition(
      bands.count == profile.bandCount, "\(bands.count) bands for a profile of \(profile.bandCount)")
    for band in bands {
      precondition(
        band.type == profile.pixelType, "a band of \(band.type) for a profile of \(profile.pixelType)")
      precondition(band.size == window.size, "a band of \(band.size) for the window \(window)")
    }
    precondition(
      window.x == 0 && window.width == size.width && window.y == nextRow && window.maxY <= size.height
        && (window.height % block.height == 0 || window.maxY == size.height),
      "rows come in full width and tile height, in order: row \(nextRow) is next, not \(window)")
    for y in stride(from: 0, to: window.height, by: block.height) {
      let rows = Window(x: 0, y: y, width: window.width, height: min(block.height, window.height - y))
      try encode(bands, in: rows, level: 0)
      if levels.count > 1 {
        for row in y..<rows.maxY {
          try halve(bands.map { $0.row(row) }, into: 1, isLast: window.y + row == size.height - 1)
        }
      }
    }
    nextRow = window.maxY
  }

  /// Encodes one row of tiles of a level.
  private func encode(_ bands: [Pixels], in rows: Window, level: Int) throws(FormatError) {
    let (profile, block) = (profile, block)
    let samples = profile.samplesPerBlock
    let columns = (rows.width + block.width - 1) / block.width
    let count = bands.count / samples * columns
    while tiles.count < count { tiles.append(EncodedTile()) }
    let targets = tiles
    try Workers.run(count, threads: threads, state: { BlockEncoder() }) {
      encoder, number throws(FormatError) in
      let first = number / columns * samples
      let x = number % columns * block.width
      targets[number].encode(
        bands[first..<first + samples],
        in: Window(x: x, y: rows.y, width: min(block.width, rows.width - x), height: rows.height),
        block: block, profile: profile, with: encoder)
    }
    for number in 0..<count {
      try levels[level].append(targets[number].bytes, plane: number / columns)
    }
  }

  /// Gives a level one row of the level below it; every second makes a row of its own.
  private func halve(_ source: [UnsafeRawPointer], into level: Int, isLast: Bool) throws(FormatError) {
    guard levels[level].take(source, isLast: isLast) else { return }
    let rows = levels[level]
    let made = rows.lastRow
    if rows.isTileRowFull {
      try encode(
        rows.bands.map(\.readable), in: Window(x: 0, y: 0, width: rows.size.width, height: rows.heldRows),
        level: level)
    }
    if level + 1 < levels.count {
      try halve(rows.bands.map { UnsafeRawPointer($0.row(made)) }, into: level + 1, isLast: rows.isComplete)
    }
    if rows.isTileRowFull { rows.clear() }
  }

  /// GDAL's note between the header and the directories: how the file is laid out, so that a reader can fetch
  /// a tile with its size in one request. It speaks of tiles in row-major order, which planes are not in.
  private static let ghost: [UInt8] = {
    let facts = """
      LAYOUT=IFDS_BEFORE_DATA
      BLOCK_ORDER=ROW_MAJOR
      BLOCK_LEADER=SIZE_AS_UINT4
      BLOCK_TRAILER=LAST_4_BYTES_REPEATED
      KNOWN_INCOMPATIBLE_EDITION=NO\n\u{20}
      """
    let digits = String(facts.utf8.count)
    let size = String(repeating: "0", count: 6 - digits.count) + digits
    return Array("GDAL_STRUCTURAL_METADATA_SIZE=\(size) bytes\n\(facts)".utf8)
  }()

  /// Puts the file together and gives it its name.
  ///
  /// - Throws: `FormatError` where the disk refuses; nothing is left behind then.
  /// - Precondition: All rows have been written.
  public func close() throws(FormatError) {
    precondition(!isClosed, "the file is closed once")
    precondition(
      nextRow == profile.grid.size.height, "\(nextRow) of \(profile.grid.size.height) rows are written")
    isClosed = true
    let data = levels.reduce(0) { $0 + $1.file.count }
    let isBig = data + levels.reduce(0) { $0 + $1.blockCount } * 16 > Int(UInt32.max) - 1 << 24
    let ghost = profile.isPlanar ? [] : Self.ghost
    let headerSize = isBig ? 16 : 8
    let first = (headerSize + ghost.count).roundedUp(to: 8)

    let facts = TIFFDirectoryWriter.facts(of: profile)
    func directory(_ level: Int, at start: Int) -> TIFFDirectoryWriter {
      let (offsets, byteCounts) = levels[level].table(from: start)
      return TIFFDirectoryWriter(
        profile, size: levels[level].size, block: block, isOverview: level > 0, offsets: offsets,
        byteCounts: byteCounts, isBig: isBig, place: place, facts: facts)
    }
    var places: [Int] = []
    var end = first
    for level in levels.indices {
      places.append(end)
      end += directory(level, at: 0).size
    }
    var starts = Array(repeating: 0, count: levels.count)
    for level in levels.indices.reversed() {
      starts[level] = end
      end += levels[level].file.count
    }
    let output = try OutputFile(path: path)
    var head = TIFFDirectoryWriter.header(isBig: isBig, first: first) + ghost
    head += Array(repeating: 0, count: first - head.count)
    for level in levels.indices {
      let next = level + 1 < levels.count ? places[level + 1] : 0
      head += directory(level, at: starts[level]).bytes(at: places[level], next: next)
    }
    try output.append(head)
    var buffer = Scratch()
    for level in levels.indices.reversed() {
      try output.append(contentsOf: levels[level].file, through: buffer.buffer(1 << 20))
    }
    levels = []
    try output.finish()
  }
}

/// A tile's bytes, until they are in the file.
private final class EncodedTile: @unchecked Sendable {
  private var memory = Scratch()
  private var count = 0

  /// What `encode` has made; valid until it is called again.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory.buffer(count)) }

  func encode(
    _ bands: ArraySlice<Pixels>, in window: Window, block: Size, profile: GeoTIFFProfile,
    with encoder: BlockEncoder
  ) {
    let plane = block.area * bands.count * profile.pixelType.size
    count = encoder.encode(
      bands, in: window, block: block, profile: profile,
      into: memory.buffer(BlockEncoder.bound(plane, profile.compression)))
  }
}

/// One resolution of a COG while it is written: its compressed tiles in a scratch file, and for overviews the
/// rows that wait for a full row of tiles.
private final class COGLevel {
  let size: Size
  let file: OutputFile
  let bands: [MutablePixels]
  private let profile: GeoTIFFProfile
  private let block: Size
  private let halving: Int
  private let memory: UnsafeMutableRawPointer
  /// The upper one of a pair of rows of the level below, all bands, and whether it waits there.
  private let waiting: UnsafeMutableRawPointer
  private let waitingRowBytes: Int
  private var isWaiting = false
  private let sourceWidth: Int
  private(set) var heldRows = 0
  private var madeRows = 0
  private var tiles: [[(offset: Int, count: Int)]]

  init(
    _ size: Size, _ level: Int, path: String, profile: GeoTIFFProfile, block: Size, halving: Int
  ) throws(FormatError) {
    self.size = size
    self.profile = profile
    self.block = block
    self.halving = halving
    file = try OutputFile(path: path, suffix: ".level\(level)")
    tiles = Array(repeating: [], count: profile.isPlanar ? profile.bandCount : 1)
    let rowBytes = size.width * profile.pixelType.size
    // The first level is encoded from the caller's memory; only overviews keep rows.
    let planeBytes = level == 0 ? 0 : rowBytes * block.height
    memory = .allocate(byteCount: max(1, planeBytes * profile.bandCount), alignment: 64)
    sourceWidth = level == 0 ? 0 : Self.source(of: size.width, level, profile.grid.size.width)
    waitingRowBytes = sourceWidth * profile.pixelType.size
    waiting = .allocate(byteCount: max(1, waitingRowBytes * profile.bandCount), alignment: 64)
    let base = memory
    bands =
      level == 0
      ? []
      : (0..<profile.bandCount).map {
        MutablePixels(
          base: base + $0 * planeBytes, type: profile.pixelType,
          size: Size(width: size.width, height: block.height))
      }
  }

  deinit {
    memory.deallocate()
    waiting.deallocate()
  }

  /// The width of the level below: of the two that halve to `width`, the one on the way from the full image.
  private static func source(of width: Int, _ level: Int, _ fullWidth: Int) -> Int {
    var source = fullWidth
    for _ in 1..<max(1, level) { source = (source + 1) / 2 }
    return source
  }

  var blockCount: Int { tiles.reduce(0) { $0 + $1.count } }
  /// The row that was made last, in the held ones.
  var lastRow: Int { heldRows - 1 }
  var isComplete: Bool { madeRows == size.height }
  var isTileRowFull: Bool { heldRows == block.height || isComplete }

  /// Takes a row of the level below. True when it made one of this level.
  func take(_ source: [UnsafeRawPointer], isLast: Bool) -> Bool {
    if !isWaiting, !isLast {
      for (k, row) in source.enumerated() {
        (waiting + k * waitingRowBytes).copyMemory(from: row, byteCount: waitingRowBytes)
      }
      isWaiting = true
      return false
    }
    let type = profile.pixelType
    for (k, row) in source.enumerated() {
      let upper = isWaiting ? UnsafeRawPointer(waiting + k * waitingRowBytes) : row
      halve_row(
        Int32(type.rawValue), Int32(halving), upper, row, bands[k].row(heldRows), sourceWidth,
        profile.noData != nil, profile.noData ?? 0, profile.noData ?? (type.isFloatingPoint ? .nan : 0))
    }
    isWaiting = false
    heldRows += 1
    madeRows += 1
    return true
  }

  /// Forgets the held rows after they have been encoded.
  func clear() { heldRows = 0 }

  /// Adds a tile, with its size before it and its last four bytes again behind it, as the note says.
  func append(_ tile: UnsafeRawBufferPointer, plane: Int) throws(FormatError) {
    var size = UInt32(tile.count).littleEndian
    try withUnsafeBytes(of: &size) { (bytes) throws(FormatError) in try file.append(bytes) }
    tiles[plane].append((file.count, tile.count))
    try file.append(tile)
    try file.append(UnsafeRawBufferPointer(rebasing: tile.suffix(4)))
  }

  /// The places and byte counts of the tiles, plane after plane, when the level's bytes start at `start`.
  func table(from start: Int) -> (offsets: [Int], byteCounts: [Int]) {
    (tiles.flatMap { $0.map { start + $0.offset } }, tiles.flatMap { $0.map(\.count) })
  }
}
