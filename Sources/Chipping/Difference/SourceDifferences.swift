internal import Formats

extension SourceFiles {
  /// How the sources of two datasets differ, a text for each file.
  ///
  /// Files are the same where the blocks that both datasets have read have the same checksums; other blocks
  /// nobody has looked at. A file under another path is known again by its size and all that was read of it.
  static func differences(from a: Ledger, to b: Ledger) throws -> [String] {
    let (old, new) = (try recorded(in: a), try recorded(in: b))
    var texts: [String] = []
    for file in old {
      guard let now = new.first(where: { $0.path == file.path }) else { continue }
      let changes = try changes(from: file, a, to: now, b)
      if !changes.isEmpty { texts.append("\(file.path): \(changes.joined(separator: ", "))") }
    }
    var added = try Lock.sources(in: b).filter { file in !old.contains { $0.path == file.path } }
    for file in try Lock.sources(in: a) where !new.contains(where: { $0.path == file.path }) {
      let same = added.firstIndex {
        ($0.bytes, $0.blocks, $0.checksum) == (file.bytes, file.blocks, file.checksum)
      }
      if let same {
        texts.append("\(file.path): is now \(added.remove(at: same).path), with the same blocks")
      } else {
        texts.append("\(file.path): is not in B")
      }
    }
    return texts + added.map { "\($0.path): is not in A" }
  }

  private static func changes(
    from old: File, _ a: Ledger, to new: File, _ b: Ledger
  ) throws -> [String] {
    var changes: [String] = []
    if old.bytes != new.bytes { changes.append("\(old.bytes) → \(new.bytes) bytes") }
    guard let first = old.firstBlock, let newFirst = new.firstBlock else {
      if try a.value("sites \(old.path)") != b.value("sites \(new.path)") { changes.append("has changed") }
      return changes
    }
    guard old.blocks == new.blocks else { return changes + ["\(old.blocks) → \(new.blocks) blocks"] }
    let known = try checksums(first..<first + old.blocks, a)
    var (both, others) = (0, 0)
    for (block, checksum) in try checksums(newFirst..<newFirst + new.blocks, b) {
      guard let before = known[block] else { continue }
      both += 1
      if before != checksum { others += 1 }
    }
    if others > 0 { changes.append("\(others) of \(both) blocks that both have read are others") }
    return changes
  }

  /// The checksums of blocks that were read, by their numbers in the file.
  private static func checksums(_ blocks: Range<Int>, _ ledger: Ledger) throws -> [Int: Int] {
    let rows = try ledger.file.prepare("SELECT block, checksum FROM blocks WHERE block >= ? AND block < ?")
    rows.bind(1, blocks.lowerBound)
    rows.bind(2, blocks.upperBound)
    var checksums: [Int: Int] = [:]
    while try rows.step() { checksums[rows.int(0) - blocks.lowerBound] = rows.int(1) }
    return checksums
  }
}
