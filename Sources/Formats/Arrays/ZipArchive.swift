internal import CDeflate

/// A file on its way into a zip archive.
package struct ZipMember: Sendable {
  /// Its path in the archive.
  package let name: String
  /// Its bytes as they are stored.
  package let body: [UInt8]
  /// How many bytes they stand for.
  package let size: Int
  fileprivate let checksum: UInt32
  fileprivate let isDeflated: Bool

  /// Bytes as they are.
  package init(storing bytes: [UInt8], as name: String) {
    self.name = name
    (body, size, isDeflated) = (bytes, bytes.count, false)
    checksum = libdeflate_crc32(0, bytes, bytes.count)
  }

  fileprivate init(_ name: String, _ body: [UInt8], size: Int, checksum: UInt32, isDeflated: Bool) {
    (self.name, self.body, self.size) = (name, body, size)
    (self.checksum, self.isDeflated) = (checksum, isDeflated)
  }
}

/// Packs files for zip archives by libdeflate at level 9. Belongs to one thread.
package final class ZipPacker {
  private let compressor: OpaquePointer?

  package init() { compressor = libdeflate_alloc_compressor(9) }

  deinit { libdeflate_free_compressor(compressor) }

  /// Bytes packed, or as they are where packing does not make them fewer.
  package func pack(_ bytes: UnsafeRawBufferPointer, as name: String) -> ZipMember {
    guard let compressor else { preconditionFailure("out of memory for libdeflate") }
    let checksum = libdeflate_crc32(0, bytes.baseAddress, bytes.count)
    // Where this does not suffice, libdeflate says 0.
    let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
      count = libdeflate_deflate_compress(
        compressor, bytes.baseAddress, bytes.count, target.baseAddress, target.count)
    }
    return packed.isEmpty
      ? ZipMember(name, Array(bytes), size: bytes.count, checksum: checksum, isDeflated: false)
      : ZipMember(name, packed, size: bytes.count, checksum: checksum, isDeflated: true)
  }
}

/// A zip archive (APPNOTE 6.3) that grows member by member: beyond 4 GB with the fields of zip64. All files
/// are as old as the format, so that the same files make the same archive.
package struct ZipArchive: ~Copyable {
  private let file: OutputFile
  private var directory = Directory()

  /// Begins an archive. It has its name when it is closed.
  package init(path: String) throws(FormatError) { file = try OutputFile(path: path) }

  /// Adds a file.
  package mutating func append(_ member: ZipMember) throws(FormatError) {
    try file.append(directory.add(member, at: file.count))
    try file.append(member.body)
  }

  /// Adds the table of contents, and gives the archive its name.
  package consuming func close() throws(FormatError) {
    try file.append(directory.end(at: file.count))
    try file.finish()
  }

  /// A small archive in memory.
  static func bytes(_ members: [ZipMember]) -> [UInt8] {
    var directory = Directory()
    var bytes: [UInt8] = []
    for member in members {
      bytes += directory.add(member, at: bytes.count)
      bytes += member.body
    }
    return bytes + directory.end(at: bytes.count)
  }

  /// What is where.
  private struct Directory {
    private var entries: [UInt8] = []
    private var count = 0

    /// Notes a member, and returns the header that stands before its bytes.
    mutating func add(_ member: ZipMember, at position: Int) -> [UInt8] {
      let name = Array(member.name.utf8)
      let isLarge = max(member.size, member.body.count) >= Self.most32
      let isFar = position >= Self.most32
      // Version 4.5 knows zip64. Flag 11: the name is UTF-8. 1 January 1980.
      func fields() -> Fields {
        var fields = Fields()
        fields.put16(isLarge || isFar ? 45 : 20, 1 << 11, member.isDeflated ? 8 : 0, 0, 0x21)
        fields.put32(Int(member.checksum))
        fields.put32(isLarge ? Self.most32 : member.body.count, isLarge ? Self.most32 : member.size)
        fields.put16(name.count)
        return fields
      }
      var extra = Fields()
      if isLarge { extra.put64(member.size, member.body.count) }
      var header = Fields()
      header.put32(0x0403_4B50)
      header.bytes += fields().bytes
      header.put16(isLarge ? 20 : 0)
      header.bytes += name
      if isLarge { header.put16(1, 16) }
      header.bytes += extra.bytes

      if isFar { extra.put64(position) }
      var entry = Fields()
      entry.put32(0x0201_4B50)
      // Made on Unix, for the permissions below.
      entry.put16(3 << 8 | 45)
      entry.bytes += fields().bytes
      entry.put16(extra.bytes.isEmpty ? 0 : extra.bytes.count + 4, 0, 0, 0)
      entry.put32(0o100644 << 16, isFar ? Self.most32 : position)
      entry.bytes += name
      if !extra.bytes.isEmpty { entry.put16(1, extra.bytes.count) }
      entry.bytes += extra.bytes
      entries += entry.bytes
      count += 1
      return header.bytes
    }

    /// All entries, and where they are.
    func end(at position: Int) -> [UInt8] {
      var end = Fields()
      end.bytes = entries
      if count >= 0xFFFF || position >= Self.most32 || entries.count >= Self.most32 {
        end.put32(0x0606_4B50)
        end.put64(44)
        end.put16(3 << 8 | 45, 45)
        end.put32(0, 0)
        end.put64(count, count, entries.count, position)
        end.put32(0x0706_4B50, 0)
        end.put64(position + entries.count)
        end.put32(1)
      }
      end.put32(0x0605_4B50)
      end.put16(0, 0, min(count, 0xFFFF), min(count, 0xFFFF))
      end.put32(min(entries.count, Self.most32), min(position, Self.most32))
      end.put16(0)
      return end.bytes
    }

    private static let most32 = 0xFFFF_FFFF
  }

  /// Numbers, the lowest byte first.
  private struct Fields {
    var bytes: [UInt8] = []

    mutating func put16(_ values: Int...) { for value in values { put(UInt16(value)) } }
    mutating func put32(_ values: Int...) { for value in values { put(UInt32(value)) } }
    mutating func put64(_ values: Int...) { for value in values { put(UInt64(value)) } }

    private mutating func put<Value: FixedWidthInteger>(_ value: Value) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
