internal import CKernels
public import Geometry
public import Rasters

/// Writes a cloud-optimised GeoTIFF from pixels that arrive in rows of tiles, north to south.
///
/// Overviews are halved as the rows come in, until the last fits into one tile. Compressed tiles go to
/// scratch files beside the output, one for each level; `close` puts them behind the directories, smallest
/// overview first, and gives the file its name. The places of tiles that are not compressed are known from
/// the start, so these are written there at once. Memory is that of two tile rows of the image, whatever its
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
  /// The output from the start, where places are known, and how it is laid out.
  private var direct: (output: OutputFile, layout: Layout)?
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
    let hasScratch = profile.compression != .none
    levels = [
      try COGLevel(
        size, 0, path: path, profile: profile, block: block, halving: Self.kernel(overviewResampling),
        hasScratch: hasScratch)
    ]
    while overviewResampling != nil, size.width > block.width || size.height > block.height {
      size = Size(width: (size.width + 1) / 2, height: (size.height + 1) / 2)
      levels.append(
        try COGLevel(
          size, levels.count, path: path, profile: profile, block: block,
          halving: Self.kernel(overviewResampling), hasScratch: hasScratch))
    }
    guard !hasScratch else { return }
    let tile = block.area * profile.samplesPerBlock * profile.pixelType.size
    let layout = layout(
      levels.map { Array(repeating: tile, count: $0.tileCount) })
    direct = (try OutputFile(path: path), layout)
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
    let place = direct.map { ($0.output, $0.layout.starts[level] + levels[level].byteCount) }
    try Workers.run(count, threads: threads, state: { BlockEncoder() }) {
      encoder, number throws(FormatError) in
      let first = number / columns * samples
      let x = number % columns * block.width
      targets[number].encode(
        bands[first..<first + samples],
        in: Window(x: x, y: rows.y, width: min(block.width, rows.width - x), height: rows.height),
        block: block, profile: profile, with: encoder)
      guard let (output, start) = place else { return }
      let bytes = targets[number].bytes
      var position = start + number * (bytes.count + 8)
      try COGLevel.framed(bytes) { part throws(FormatError) in
        try output.place(part, at: position)
        position += part.count
      }
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
    let layout = layout(levels.map(\.byteCounts))
    var head = TIFFDirectoryWriter.header(isBig: layout.isBig, first: layout.places[0])
    head += profile.isPlanar ? [] : Self.ghost
    head += Array(repeating: 0, count: layout.places[0] - head.count)
    for level in levels.indices {
      let next = level + 1 < levels.count ? layout.places[level + 1] : 0
      let directory = directory(
        level, offsets: levels[level].offsets(from: layout.starts[level]),
        byteCounts: levels[level].byteCounts, isBig: layout.isBig)
      head += directory.bytes(at: layout.places[level], next: next)
    }
    if let direct {
      precondition(direct.layout == layout, "tiles have other sizes than they were given places for")
      var memory = Scratch()
      let bytes = memory.buffer(head.count)
      bytes.copyBytes(from: head)
      try direct.output.place(UnsafeRawBufferPointer(bytes), at: 0)
      try direct.output.finish()
    } else {
      let output = try OutputFile(path: path)
      try output.append(head)
      var buffer = Scratch()
      for level in levels.reversed() {
        guard let file = level.file else { continue }
        try output.append(contentsOf: file, through: buffer.buffer(1 << 20))
      }
      try output.finish()
    }
    direct = nil
    levels = []
  }

  /// Where the directory and the tiles of each level lie.
  private struct Layout: Equatable {
    var isBig: Bool
    var places: [Int]
    var starts: [Int]
  }

  /// The layout for tiles of so many bytes at each level.
  private func layout(_ byteCounts: [[Int]]) -> Layout {
    let sizes = byteCounts.map { $0.reduce(0) { $0 + $1 + 8 } }
    let blockCount = byteCounts.reduce(0) { $0 + $1.count }
    let isBig = sizes.reduce(0, +) + blockCount * 16 > Int(UInt32.max) - 1 << 24
    let ghost = profile.isPlanar ? [] : Self.ghost
    var layout = Layout(isBig: isBig, places: [], starts: Array(repeating: 0, count: levels.count))
    var end = ((isBig ? 16 : 8) + ghost.count).roundedUp(to: 8)
    for (level, counts) in byteCounts.enumerated() {
      layout.places.append(end)
      end += directory(level, offsets: counts, byteCounts: counts, isBig: isBig).size
    }
    for level in levels.indices.reversed() {
      layout.starts[level] = end
      end += sizes[level]
    }
    return layout
  }

  private func directory(
    _ level: Int, offsets: [Int], byteCounts: [Int], isBig: Bool
  ) -> TIFFDirectoryWriter {
    TIFFDirectoryWriter(
      profile, size: levels[level].size, block: block, isOverview: level > 0, offsets: offsets,
      byteCounts: byteCounts, isBig: isBig, place: place, facts: TIFFDirectoryWriter.facts(of: profile))
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

/// One resolution of a COG while it is written: its compressed tiles in a scratch file, where it has one, and
/// for overviews the rows that wait for a full row of tiles.
private final class COGLevel {
  let size: Size
  let file: OutputFile?
  /// The bytes of all tiles so far.
  private(set) var byteCount = 0
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
    _ size: Size, _ level: Int, path: String, profile: GeoTIFFProfile, block: Size, halving: Int,
    hasScratch: Bool
  ) throws(FormatError) {
    self.size = size
    self.profile = profile
    self.block = block
    self.halving = halving
    file = hasScratch ? try OutputFile(path: path, suffix: ".level\(level)") : nil
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

  /// The tiles there will be.
  var tileCount: Int {
    (size.width + block.width - 1) / block.width * ((size.height + block.height - 1) / block.height)
      * tiles.count
  }
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

  /// A tile with its size before it and its last four bytes again behind it, as the note says.
  static func framed(
    _ tile: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws(FormatError) -> Void
  ) throws(FormatError) {
    var size = UInt32(tile.count).littleEndian
    try withUnsafeBytes(of: &size) { (bytes) throws(FormatError) in try body(bytes) }
    try body(tile)
    try body(UnsafeRawBufferPointer(rebasing: tile.suffix(4)))
  }

  /// Adds a tile.
  func append(_ tile: UnsafeRawBufferPointer, plane: Int) throws(FormatError) {
    tiles[plane].append((byteCount + 4, tile.count))
    byteCount += tile.count + 8
    guard let file else { return }
    try Self.framed(tile) { part throws(FormatError) in try file.append(part) }
  }

  /// The places of the tiles, plane after plane, when the level's bytes start at `start`.
  func offsets(from start: Int) -> [Int] { tiles.flatMap { $0.map { start + $0.offset } } }

  /// The sizes of the tiles, plane after plane.
  var byteCounts: [Int] { tiles.flatMap { $0.map(\.count) } }
}
