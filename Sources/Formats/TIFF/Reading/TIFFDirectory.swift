/// The bytes of a TIFF with its byte order: every read is checked against the end.
struct TIFFBytes {
  let bytes: UnsafeRawBufferPointer
  let name: String
  /// The size of the whole file, of which `bytes` may be only the beginning.
  let fileSize: Int
  let isBigEndian: Bool
  /// BigTIFF: offsets and counts have eight bytes.
  let isBig: Bool
  /// Where the first directory is said to lie.
  let firstDirectory: UInt64

  /// Reads the header: `II` or `MM`, 42 or 43, and the offset of the first directory.
  init(_ bytes: UnsafeRawBufferPointer, name: String, fileSize: Int) throws(FormatError) {
    self.bytes = bytes
    self.name = name
    self.fileSize = fileSize
    guard bytes.count >= 8 else {
      throw FormatError(
        name, at: "byte 0", "\(bytes.count) bytes are too few for a TIFF header of 8",
        remedy: fileSize >= 8 ? nil : "fetch or write the file again", bytesNeeded: fileSize >= 8 ? 8 : nil)
    }
    switch (bytes[0], bytes[1]) {
    case (0x49, 0x49): isBigEndian = false
    case (0x4D, 0x4D): isBigEndian = true
    default:
      throw FormatError(name, at: "byte 0", "is not a TIFF: it begins with neither II nor MM")
    }
    let version = Self.load(bytes, 2, UInt16.self, isBigEndian)
    switch version {
    case 42:
      isBig = false
      firstDirectory = UInt64(Self.load(bytes, 4, UInt32.self, isBigEndian))
    case 43:
      guard bytes.count >= 16 else {
        throw FormatError(
          name, at: "byte 0", "\(bytes.count) bytes are too few for a BigTIFF header of 16",
          bytesNeeded: fileSize >= 16 ? 16 : nil)
      }
      let offsetSize = Self.load(bytes, 4, UInt16.self, isBigEndian)
      guard offsetSize == 8 else {
        throw FormatError(name, at: "byte 4", "a BigTIFF has offsets of 8 bytes, this one says \(offsetSize)")
      }
      isBig = true
      firstDirectory = Self.load(bytes, 8, UInt64.self, isBigEndian)
    default:
      throw FormatError(name, at: "byte 2", "TIFF version \(version) is not known; 42 and 43 are")
    }
  }

  private static func load<T: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: UnsafeRawBufferPointer, _ offset: Int, _: T.Type, _ isBigEndian: Bool
  ) -> T {
    let value = bytes.loadUnaligned(fromByteOffset: offset, as: T.self)
    return isBigEndian ? T(bigEndian: value) : T(littleEndian: value)
  }

  /// Checks that `count` bytes from `offset` are at hand and gives their range.
  func range(_ offset: UInt64, _ count: Int, _ what: @autoclosure () -> String) throws(FormatError) -> Range<
    Int
  > {
    guard let start = Int(exactly: offset), count >= 0, start <= fileSize, count <= fileSize - start else {
      throw FormatError(
        name, at: what(), "\(count) bytes from byte \(offset) reach past the file's end at \(fileSize)",
        remedy: "the file is cut short or damaged: fetch or write it again")
    }
    guard start + count <= bytes.count else {
      throw FormatError(
        name, at: what(), "the first \(start + count) bytes are needed, \(bytes.count) are at hand",
        bytesNeeded: start + count)
    }
    return start..<(start + count)
  }

  /// The integer at a place that `range` has checked.
  func integer<T: FixedWidthInteger & BitwiseCopyable>(at offset: Int, as type: T.Type) -> T {
    Self.load(bytes, offset, type, isBigEndian)
  }
}

/// One image file directory: its fields, checked to lie in the file, and their values on demand.
struct TIFFDirectory {
  struct Field {
    var tag: TIFFTag
    var type: TIFFFieldType
    var count: Int
    /// Where the entry itself is, for errors.
    var entryOffset: Int
    /// Where the values are.
    var values: Range<Int>
  }

  /// The most fields that a directory may have. libtiff writes a few dozen.
  static let fieldLimit = 4096

  let file: TIFFBytes
  let offset: Int
  private(set) var fields: [TIFFTag: Field] = [:]
  /// The offset of the next directory, 0 after the last.
  let next: UInt64

  /// Reads the entries at `offset`. Fields of unknown type are skipped, as TIFF 6.0 asks, and so are tags
  /// that mean nothing here: their values may lie far away, or nowhere.
  init(_ file: TIFFBytes, at offset: UInt64) throws(FormatError) {
    self.file = file
    let headerSize = file.isBig ? 8 : 2
    let header = try file.range(offset, headerSize, "directory at byte \(offset)")
    self.offset = header.lowerBound
    let count =
      file.isBig
      ? file.integer(at: header.lowerBound, as: UInt64.self)
      : UInt64(file.integer(at: header.lowerBound, as: UInt16.self))
    guard count > 0, count <= UInt64(Self.fieldLimit) else {
      throw FormatError(
        file.name, at: "directory at byte \(offset)",
        "it says that it has \(count) fields; 1 to \(Self.fieldLimit) are possible",
        remedy: "the file is damaged: fetch or write it again")
    }
    let entrySize = file.isBig ? 20 : 12
    let nextSize = file.isBig ? 8 : 4
    let entries = try file.range(
      UInt64(header.upperBound), Int(count) * entrySize, "directory at byte \(offset) with \(count) fields")
    for i in 0..<Int(count) {
      let entry = entries.lowerBound + i * entrySize
      let tag = TIFFTag(rawValue: file.integer(at: entry, as: UInt16.self))
      guard tag.isKnown, let type = TIFFFieldType(rawValue: file.integer(at: entry + 2, as: UInt16.self))
      else { continue }
      let number =
        file.isBig
        ? file.integer(at: entry + 4, as: UInt64.self) : UInt64(file.integer(at: entry + 4, as: UInt32.self))
      let valueOffset = entry + (file.isBig ? 12 : 8)
      let inlineSize = file.isBig ? 8 : 4
      guard number <= UInt64(file.fileSize) else {
        throw FormatError(
          file.name, at: "\(tag) at byte \(entry)", "\(number) values are more than the file has bytes",
          remedy: "the file is damaged: fetch or write it again")
      }
      let size = Int(number) * type.size
      let values: Range<Int>
      if size <= inlineSize {
        values = valueOffset..<(valueOffset + size)
      } else {
        let place =
          file.isBig
          ? file.integer(at: valueOffset, as: UInt64.self)
          : UInt64(file.integer(at: valueOffset, as: UInt32.self))
        values = try file.range(place, size, "\(tag) at byte \(entry)")
      }
      // The first of a tag that comes twice counts, as in libtiff.
      if fields[tag] == nil {
        fields[tag] = Field(tag: tag, type: type, count: Int(number), entryOffset: entry, values: values)
      }
    }
    // Some writers leave out the last link: nothing follows then.
    let link = UInt64(entries.upperBound)
    if entries.upperBound + nextSize > file.fileSize {
      next = 0
    } else {
      let place = try file.range(link, nextSize, "link after the directory at byte \(offset)").lowerBound
      next =
        file.isBig
        ? file.integer(at: place, as: UInt64.self) : UInt64(file.integer(at: place, as: UInt32.self))
    }
  }

  /// The place of a tag's entry, for errors.
  func place(_ tag: TIFFTag) -> String {
    fields[tag].map { "\(tag) at byte \($0.entryOffset)" } ?? "\(tag) of the directory at byte \(offset)"
  }

  func error(_ tag: TIFFTag, _ problem: String, remedy: String? = nil) -> FormatError {
    FormatError(file.name, at: place(tag), problem, remedy: remedy)
  }

  /// The whole numbers of a field, nil where it is absent. Negative values are an error.
  func integers(_ tag: TIFFTag) throws(FormatError) -> [UInt64]? {
    guard let field = fields[tag] else { return nil }
    let start = field.values.lowerBound
    var values: [UInt64] = []
    values.reserveCapacity(field.count)
    switch field.type {
    case .byte, .undefined:
      for i in 0..<field.count { values.append(UInt64(file.bytes[start + i])) }
    case .short:
      for i in 0..<field.count { values.append(UInt64(file.integer(at: start + 2 * i, as: UInt16.self))) }
    case .long, .ifd:
      for i in 0..<field.count { values.append(UInt64(file.integer(at: start + 4 * i, as: UInt32.self))) }
    case .long8, .ifd8:
      for i in 0..<field.count { values.append(file.integer(at: start + 8 * i, as: UInt64.self)) }
    default:
      throw error(tag, "its values have type \(field.type.rawValue); whole numbers are expected")
    }
    return values
  }

  /// The single whole number of a field, nil where it is absent or empty.
  func integer(_ tag: TIFFTag) throws(FormatError) -> UInt64? {
    guard let field = fields[tag] else { return nil }
    guard field.count >= 1 else { throw error(tag, "it has no value") }
    let start = field.values.lowerBound
    switch field.type {
    case .byte, .undefined: return UInt64(file.bytes[start])
    case .short: return UInt64(file.integer(at: start, as: UInt16.self))
    case .long, .ifd: return UInt64(file.integer(at: start, as: UInt32.self))
    case .long8, .ifd8: return file.integer(at: start, as: UInt64.self)
    default: throw error(tag, "its value has type \(field.type.rawValue); a whole number is expected")
    }
  }

  /// The floating-point numbers of a field, nil where it is absent or of another type.
  func doubles(_ tag: TIFFTag) -> [Double]? {
    guard let field = fields[tag] else { return nil }
    let start = field.values.lowerBound
    switch field.type {
    case .double:
      return (0..<field.count).map { Double(bitPattern: file.integer(at: start + 8 * $0, as: UInt64.self)) }
    case .float:
      return (0..<field.count).map {
        Double(Float(bitPattern: file.integer(at: start + 4 * $0, as: UInt32.self)))
      }
    default: return nil
    }
  }

  /// The text of a field up to its first NUL, nil where it is absent. Bytes that are not UTF-8 are replaced.
  func text(_ tag: TIFFTag) -> String? {
    guard let field = fields[tag], field.type == .ascii || field.type == .byte || field.type == .undefined
    else { return nil }
    return String(decoding: file.bytes[field.values].prefix { $0 != 0 }, as: UTF8.self)
  }
}
