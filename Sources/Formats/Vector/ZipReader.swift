internal import CDeflate

/// A zip archive (APPNOTE 6.3), also one beyond 4 GB: what is in it, and the contents of one after another.
struct ZipReader {
  /// A file in the archive.
  struct Member {
    /// Its path in the archive.
    let name: String
    /// Its bytes when taken out.
    let size: Int
    fileprivate let compressedSize: Int
    fileprivate let header: Int
    fileprivate let method: Int
    fileprivate let isEncrypted: Bool
    fileprivate let checksum: UInt32
  }

  /// The contents of a file, alive as long as this object is.
  final class Contents {
    let bytes: UnsafeRawBufferPointer
    private let memory: UnsafeMutableRawBufferPointer?
    private let file: MappedFile

    fileprivate init(_ bytes: UnsafeRawBufferPointer, in file: MappedFile) {
      (self.bytes, self.memory, self.file) = (bytes, nil, file)
    }

    fileprivate init(owning memory: UnsafeMutableRawBufferPointer, of file: MappedFile) {
      (self.bytes, self.memory, self.file) = (UnsafeRawBufferPointer(memory), memory, file)
    }

    deinit { memory?.deallocate() }
  }

  /// In the order of the archive's directory.
  let members: [Member]
  private let file: MappedFile

  /// No more of a file is taken out.
  private static let mostBytes = 1 << 31
  /// Deflate's own limit.
  private static let largestRatio = 1032

  /// - Throws: `FormatError` where the file is no archive or its directory is damaged.
  init(path: String) throws(FormatError) {
    file = try MappedFile(path: path)
    members = try Self.directory(file)
  }

  /// The contents of a file.
  ///
  /// - Throws: `FormatError` where it is damaged, encrypted, too large or compressed in a rare way.
  func contents(of member: Member) throws(FormatError) -> Contents {
    let bytes = file.bytes
    func damaged(_ problem: String, remedy: String? = "fetch or pack it again") -> FormatError {
      FormatError(file.path, at: member.name, problem, remedy: remedy)
    }
    guard !member.isEncrypted else { throw damaged("is encrypted", remedy: "unpack it with its password") }
    guard let signature = bytes.uint32(at: member.header), signature == 0x0403_4b50,
      let name = bytes.uint16(at: member.header + 26), let extra = bytes.uint16(at: member.header + 28)
    else { throw damaged("does not begin where the directory says") }
    let start = member.header + 30 + name + extra
    guard start <= bytes.count, member.compressedSize <= bytes.count - start else {
      throw damaged("reaches beyond the archive's end")
    }
    let source = UnsafeRawBufferPointer(rebasing: bytes[start..<start + member.compressedSize])
    let contents: Contents
    switch member.method {
    case 0:
      guard member.size == source.count else { throw damaged("has two sizes") }
      contents = Contents(source, in: file)
    case 8:
      guard member.size <= Self.mostBytes, member.size / Self.largestRatio <= source.count else {
        throw damaged("claims \(member.size) bytes, which it cannot have")
      }
      guard let memory = inflate(source, to: member.size) else { throw damaged("is damaged") }
      contents = Contents(owning: memory, of: file)
    default: throw damaged("is compressed by method \(member.method)", remedy: "pack it with deflate")
    }
    let checksum = libdeflate_crc32(0, contents.bytes.baseAddress, contents.bytes.count)
    guard checksum == member.checksum else { throw damaged("has not the checksum of the directory") }
    return contents
  }

  private func inflate(_ source: UnsafeRawBufferPointer, to size: Int) -> UnsafeMutableRawBufferPointer? {
    let target = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, size), alignment: 16)
    let state = libdeflate_alloc_decompressor()
    defer { libdeflate_free_decompressor(state) }
    let result = libdeflate_deflate_decompress(
      state, source.baseAddress, source.count, target.baseAddress, size, nil)
    guard result == LIBDEFLATE_SUCCESS else {
      target.deallocate()
      return nil
    }
    return UnsafeMutableRawBufferPointer(rebasing: target[..<size])
  }
}

/// The directory at the archive's end.
extension ZipReader {
  private static func directory(_ file: MappedFile) throws(FormatError) -> [Member] {
    let bytes = file.bytes
    guard let end = endRecord(bytes) else {
      throw FormatError(file.path, "is no zip archive, or is cut short", remedy: "fetch or pack it again")
    }
    let damaged = FormatError(file.path, "the archive's directory is damaged", remedy: "pack it again")
    guard var count = bytes.uint16(at: end + 10), var start = bytes.uint32(at: end + 16).map({ Int($0) })
    else { throw damaged }
    if count == 0xffff || start == 0xffff_ffff, let large = largeRecord(bytes, end: end) {
      (count, start) = large
    }
    var members: [Member] = []
    for _ in 0..<count {
      guard let member = member(bytes, at: &start) else { throw damaged }
      members.append(member)
    }
    return members
  }

  /// The place of the record at the end, behind which there may be a comment of 64 KB.
  private static func endRecord(_ bytes: UnsafeRawBufferPointer) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return (max(0, last - 0xffff)...last).reversed().first { bytes.uint32(at: $0) == 0x0605_4b50 }
  }

  /// What the record for large archives says: how many members there are, and where the directory begins.
  private static func largeRecord(_ bytes: UnsafeRawBufferPointer, end: Int) -> (Int, Int)? {
    guard end >= 20, bytes.uint32(at: end - 20) == 0x0706_4b50,
      let place = bytes.uint64(at: end - 12), bytes.uint32(at: place) == 0x0606_4b50,
      let count = bytes.uint64(at: place + 32), let start = bytes.uint64(at: place + 48)
    else { return nil }
    return (count, start)
  }

  private static func member(_ bytes: UnsafeRawBufferPointer, at place: inout Int) -> Member? {
    guard bytes.uint32(at: place) == 0x0201_4b50, let flags = bytes.uint16(at: place + 8),
      let method = bytes.uint16(at: place + 10), let checksum = bytes.uint32(at: place + 16),
      var compressed = bytes.uint32(at: place + 20).map({ Int($0) }),
      var size = bytes.uint32(at: place + 24).map({ Int($0) }),
      let name = bytes.uint16(at: place + 28), let extra = bytes.uint16(at: place + 30),
      let comment = bytes.uint16(at: place + 32), var header = bytes.uint32(at: place + 42).map({ Int($0) }),
      name + extra + comment <= bytes.count - place - 46
    else { return nil }
    let words = String(decoding: bytes[place + 46..<place + 46 + name], as: UTF8.self)
    var field = place + 46 + name
    let end = field + extra
    while field + 4 <= end, let tag = bytes.uint16(at: field), let length = bytes.uint16(at: field + 2) {
      if tag == 1 {
        var value = field + 4
        func wide(_ number: inout Int) -> Bool {
          guard number == 0xffff_ffff else { return true }
          guard value + 8 <= min(end, field + 4 + length), let large = bytes.uint64(at: value) else {
            return false
          }
          number = large
          value += 8
          return true
        }
        guard wide(&size), wide(&compressed), wide(&header) else { return nil }
      }
      field += 4 + length
    }
    place = end + comment
    return Member(
      name: words, size: size, compressedSize: compressed, header: header, method: method,
      isEncrypted: flags & 1 != 0, checksum: checksum)
  }
}

/// Little-endian numbers; nil where they would lie outside.
extension UnsafeRawBufferPointer {
  private func number<Value: FixedWidthInteger>(_: Value.Type, at place: Int) -> Value? {
    guard place >= 0, count >= MemoryLayout<Value>.size, place <= count - MemoryLayout<Value>.size else {
      return nil
    }
    return Value(littleEndian: loadUnaligned(fromByteOffset: place, as: Value.self))
  }

  func uint16(at place: Int) -> Int? { number(UInt16.self, at: place).map { Int($0) } }
  func uint32(at place: Int) -> UInt32? { number(UInt32.self, at: place) }
  func double(at place: Int) -> Double? { number(UInt64.self, at: place).map { Double(bitPattern: $0) } }

  /// A number of 64 bits that counts bytes of a file; nil also beyond what a file can have.
  func uint64(at place: Int) -> Int? {
    number(UInt64.self, at: place).flatMap { $0 < 1 << 62 ? Int($0) : nil }
  }
}
