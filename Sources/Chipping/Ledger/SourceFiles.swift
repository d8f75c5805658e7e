internal import Formats

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The files that a dataset is made of, and what tells whether they are still the same.
struct SourceFiles {
  /// One file, as it was when it was opened.
  struct File: Equatable {
    var path: String
    var bytes: Int
    /// In nanoseconds since 1970.
    var modified: Int
    /// The number of its first block among those of all sources; nil for a file of sites.
    var firstBlock: Int?
    var blocks = 0
  }

  var files: [File] = []
  /// What reads the blocks, in the order of their numbers.
  private let sources: [Source]

  /// The files behind a recipe: rasters in the order of its layers, then the files of sites.
  init(_ recipe: Recipe) throws {
    sources = recipe.sources
    var first = 0
    for source in sources {
      for tile in source.tiles {
        files.append(
          File(
            path: tile.file.path, bytes: tile.file.bytes.count, modified: tile.file.modified,
            firstBlock: first + tile.firstBlock, blocks: tile.image.blockCount))
      }
      first += source.blockCount
    }
    for path in recipe.siteFiles {
      let file = try MappedFile(path: path)
      files.append(File(path: path, bytes: file.bytes.count, modified: file.modified))
    }
  }

  /// What a ledger says the files were.
  static func recorded(in ledger: Ledger) throws -> [File] {
    let rows = try ledger.file.prepare("SELECT * FROM sources ORDER BY source")
    var files: [File] = []
    while try rows.step() {
      files.append(
        File(
          path: rows.text(1) ?? "", bytes: rows.int(2), modified: rows.int(3),
          firstBlock: rows.isNull(4) ? nil : rows.int(4), blocks: rows.int(5)))
    }
    return files
  }

  /// Writes down the files.
  func record(in ledger: Ledger) throws {
    try ledger.file.run("DELETE FROM sources")
    let row = try ledger.file.prepare("INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?)")
    for (number, file) in files.enumerated() {
      row.bind(1, number)
      row.bind(2, file.path)
      row.bind(3, file.bytes)
      row.bind(4, file.modified)
      row.bind(5, file.firstBlock)
      row.bind(6, file.blocks)
      try row.run()
    }
  }

  /// What has changed since the ledger was written.
  struct Change {
    /// In words, a text for each file.
    var texts: [String] = []
    /// The blocks of changed files; nil where the files are others, so that no block is known.
    var blocks: [Range<Int>]? = []
    /// Whether a file of sites is among them, so that the chips are others.
    var isOfSites = false
  }

  /// Compares with what the ledger knows. A file of another size or time of change whose known blocks are
  /// still the same counts as unchanged.
  func changes(since ledger: Ledger) throws -> Change {
    var change = Change()
    let old = try Self.recorded(in: ledger)
    guard old.map(\.path) == files.map(\.path), old.map(\.blocks) == files.map(\.blocks) else {
      let (before, now) = (Set(old.map(\.path)), Set(files.map(\.path)))
      change.texts =
        now.subtracting(before).sorted().map { "\($0) is new" }
        + before.subtracting(now).sorted().map { "\($0) is gone" }
      if change.texts.isEmpty { change.texts = ["the layout of the sources has changed"] }
      change.blocks = nil
      return change
    }
    for (file, before) in zip(files, old) where file != before {
      if let first = file.firstBlock {
        let blocks = first..<first + file.blocks
        if try isSame(blocks, as: ledger) { continue }
        change.blocks?.append(blocks)
      } else {
        if try ledger.value("sites \(file.path)") == Self.sum(of: file.path) { continue }
        change.isOfSites = true
      }
      change.texts.append(
        "\(file.path) had \(before.bytes) bytes and was changed \(Self.time(before.modified)), now it has "
          + "\(file.bytes) and was changed \(Self.time(file.modified))")
    }
    return change
  }

  /// Whether all blocks in a range that the ledger knows still have its checksums.
  private func isSame(_ range: Range<Int>, as ledger: Ledger) throws -> Bool {
    let rows = try ledger.file.prepare("SELECT * FROM blocks WHERE block >= ? AND block < ?")
    rows.bind(1, range.lowerBound)
    rows.bind(2, range.upperBound)
    var known: [(block: Int, bytes: Int, checksum: UInt64)] = []
    while try rows.step() {
      known.append((rows.int(0), rows.int(1), UInt64(bitPattern: Int64(rows.int(2)))))
    }
    return try known.allSatisfy { row in
      guard let (tile, index) = locate(row.block) else { return false }
      guard let bytes = try tile.image.byteRange(ofBlock: index) else { return row.bytes == 0 }
      guard bytes.count == row.bytes, bytes.upperBound <= tile.file.bytes.count else { return false }
      defer { tile.file.forget(bytes) }
      return checksum(UnsafeRawBufferPointer(rebasing: tile.file.bytes[bytes])) == row.checksum
    }
  }

  private func locate(_ block: Int) -> (Source.Tile, Int)? {
    var first = 0
    for source in sources {
      if block < first + source.blockCount { return source.locate(block - first) }
      first += source.blockCount
    }
    return nil
  }

  /// The checksum of a whole file, as a value of `build`.
  static func sum(of path: String) throws -> String {
    let file = try MappedFile(path: path)
    var sum: UInt64 = 0
    // Millions of footprints are a gigabyte of text, which is not to stay in memory.
    let piece = 8 << 20
    for start in stride(from: 0, to: file.bytes.count, by: piece) {
      let range = start..<min(start + piece, file.bytes.count)
      sum = checksum(UnsafeRawBufferPointer(rebasing: file.bytes[range]), from: sum)
      file.forget(range)
    }
    return String(sum, radix: 16)
  }

  /// `2026-11-21 05:56:57 UTC`.
  static func time(_ nanoseconds: Int) -> String {
    var seconds = time_t(nanoseconds / 1_000_000_000)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) UTC"
  }
}
