internal import Geometry
internal import Rasters

/// Lays out one image file directory, little-endian: its entries, then the values that do not fit into them.
///
/// libtiff writes a directory after the pixels and cannot place one, so it cannot lay out a cloud-optimised
/// GeoTIFF; directories are written here.
struct TIFFDirectoryWriter {
  private struct Field {
    var tag: UInt16
    var type: TIFFFieldType
    var count: Int
    var values: [UInt8]
  }

  private var fields: [Field] = []
  let isBig: Bool

  /// - Parameter isBig: BigTIFF, with entries of 20 bytes instead of 12.
  init(isBig: Bool) { self.isBig = isBig }

  mutating func add(_ tag: TIFFTag, shorts: [Int]) {
    add(tag, .short, shorts.count, shorts.flatMap { Self.bytes(UInt16($0)) })
  }

  mutating func add(_ tag: TIFFTag, long: Int) { add(tag, .long, 1, Self.bytes(UInt32(long))) }

  mutating func add(_ tag: TIFFTag, doubles: [Double]) {
    add(tag, .double, doubles.count, doubles.flatMap { Self.bytes($0.bitPattern) })
  }

  /// Text with its closing NUL. A NUL inside ends it.
  mutating func add(_ tag: TIFFTag, text: String) {
    let bytes = Array(text.utf8.prefix { $0 != 0 }) + [0]
    add(tag, .ascii, bytes.count, bytes)
  }

  /// Places in the file or counts of bytes: four bytes each, or eight in a BigTIFF.
  mutating func add(_ tag: TIFFTag, places: [Int]) {
    var values: [UInt8] = []
    values.reserveCapacity(places.count * (isBig ? 8 : 4))
    for place in places {
      if isBig { Self.append(UInt64(place), to: &values) } else { Self.append(UInt32(place), to: &values) }
    }
    add(tag, isBig ? .long8 : .long, places.count, values)
  }

  private mutating func add(_ tag: TIFFTag, _ type: TIFFFieldType, _ count: Int, _ values: [UInt8]) {
    fields.append(Field(tag: tag.rawValue, type: type, count: count, values: values))
  }

  private static func bytes<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    return bytes
  }

  static func append<T: FixedWidthInteger>(_ value: T, to bytes: inout [UInt8]) {
    var value = value.littleEndian
    withUnsafeBytes(of: &value) { bytes.append(contentsOf: $0) }
  }

  private var inlineSize: Int { isBig ? 8 : 4 }
  private var entriesSize: Int { isBig ? 8 + 20 * fields.count + 8 : 2 + 12 * fields.count + 4 }

  /// The bytes that the directory and its values take; a multiple of 8 with the padding after it.
  var size: Int {
    fields.reduce(entriesSize.roundedUp(to: 8)) {
      $0 + ($1.values.count > inlineSize ? $1.values.count.roundedUp(to: 8) : 0)
    }
  }

  /// Replaces the places of a field that has as many.
  mutating func replace(_ tag: TIFFTag, places: [Int]) {
    guard let old = fields.firstIndex(where: { $0.tag == tag.rawValue }) else { return }
    precondition(fields[old].count == places.count, "a directory's size is fixed when its place is")
    fields.remove(at: old)
    add(tag, places: places)
  }

  /// The bytes of the directory when it lies at `offset`, a multiple of 8.
  ///
  /// - Parameter next: Where the next directory lies, 0 for none.
  func bytes(at offset: Int, next: Int) -> [UInt8] {
    var entries: [UInt8] = []
    var values: [UInt8] = []
    entries.reserveCapacity(size)
    let start = offset + entriesSize.roundedUp(to: 8)
    if isBig {
      Self.append(UInt64(fields.count), to: &entries)
    } else {
      Self.append(UInt16(fields.count), to: &entries)
    }
    for field in fields.sorted(by: { $0.tag < $1.tag }) {
      Self.append(field.tag, to: &entries)
      Self.append(field.type.rawValue, to: &entries)
      isBig ? Self.append(UInt64(field.count), to: &entries) : Self.append(UInt32(field.count), to: &entries)
      if field.values.count <= inlineSize {
        entries += field.values
        entries += Array(repeating: 0, count: inlineSize - field.values.count)
      } else {
        let place = start + values.count
        isBig ? Self.append(UInt64(place), to: &entries) : Self.append(UInt32(place), to: &entries)
        values += field.values
        values += Array(repeating: 0, count: values.count.roundedUp(to: 8) - values.count)
      }
    }
    isBig ? Self.append(UInt64(next), to: &entries) : Self.append(UInt32(next), to: &entries)
    entries += Array(repeating: 0, count: entries.count.roundedUp(to: 8) - entries.count)
    return entries + values
  }

  /// The header of a little-endian file whose first directory lies at `first`: 8 bytes, or 16.
  static func header(isBig: Bool, first: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x49, 0x49]
    append(UInt16(isBig ? 43 : 42), to: &bytes)
    if isBig {
      append(UInt16(8), to: &bytes)
      append(UInt16(0), to: &bytes)
      append(UInt64(first), to: &bytes)
    } else {
      append(UInt32(first), to: &bytes)
    }
    return bytes
  }
}

extension Int {
  /// The next multiple of `step`, itself included.
  func roundedUp(to step: Int) -> Int { (self + step - 1) / step * step }
}

extension TIFFDirectoryWriter {
  /// The directory of an image or of an overview.
  ///
  /// - Parameters:
  ///   - size: The image's own size, which for an overview is smaller than the profile's.
  ///   - isOverview: An overview has neither a place on the map nor metadata, only the no-data value.
  ///   - offsets: Where the blocks lie, plane after plane.
  ///   - facts: What the file says beside its pixels; see `facts(of:)`.
  init(
    _ profile: GeoTIFFProfile, size: Size, block: Size, isOverview: Bool, offsets: [Int], byteCounts: [Int],
    isBig: Bool, place: GeoKeyWriter?, facts: String?
  ) {
    self.init(isBig: isBig)
    let bands = profile.bandCount
    let isRGB = bands == 3 && profile.pixelType == .uint8
    if isOverview { add(.newSubfileType, long: 1) }
    add(.imageWidth, long: size.width)
    add(.imageLength, long: size.height)
    add(.bitsPerSample, shorts: Array(repeating: profile.pixelType.size * 8, count: bands))
    add(.compression, shorts: [Int(profile.compression.code)])
    add(.photometric, shorts: [isRGB ? 2 : 1])
    add(.samplesPerPixel, shorts: [bands])
    add(.planarConfiguration, shorts: [profile.isPlanar && bands > 1 ? 2 : 1])
    if profile.appliedPredictor != .none { add(.predictor, shorts: [profile.appliedPredictor.rawValue]) }
    if profile.blockSize != nil {
      add(.tileWidth, long: block.width)
      add(.tileLength, long: block.height)
      add(.tileOffsets, places: offsets)
      add(.tileByteCounts, places: byteCounts)
    } else {
      add(.rowsPerStrip, long: block.height)
      add(.stripOffsets, places: offsets)
      add(.stripByteCounts, places: byteCounts)
    }
    if bands > 1, !isRGB { add(.extraSamples, shorts: Array(repeating: 0, count: bands - 1)) }
    let format: Int
    switch profile.pixelType {
    case .uint8, .uint16, .uint32: format = 1
    case .int8, .int16, .int32: format = 2
    case .float32, .float64: format = 3
    }
    add(.sampleFormat, shorts: Array(repeating: format, count: bands))
    if let noData = profile.noData { add(.gdalNoData, text: Self.text(noData)) }
    guard !isOverview else { return }
    place?.add(to: &self)
    if let facts { add(.gdalMetadata, text: facts) }
  }

  /// A number as GDAL reads it: whole where it is, `nan` where it is none.
  static func text(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }

  /// The GDAL_METADATA of a profile, nil where there is none.
  static func facts(of profile: GeoTIFFProfile) -> String? {
    var lines: [String] = []
    for item in profile.metadata {
      var line = "  <Item name=\"\(GDALMetadata.escaped(item.name))\""
      if let band = item.band { line += " sample=\"\(band)\"" }
      if !item.domain.isEmpty { line += " domain=\"\(GDALMetadata.escaped(item.domain))\"" }
      lines.append(line + ">\(GDALMetadata.escaped(item.value))</Item>")
    }
    func add(_ name: String, _ role: String, _ values: [String]) {
      for (band, value) in values.enumerated() {
        lines.append(
          "  <Item name=\"\(name)\" sample=\"\(band)\" role=\"\(role)\">\(GDALMetadata.escaped(value))</Item>"
        )
      }
    }
    add("DESCRIPTION", "description", profile.bandNames)
    add("OFFSET", "offset", profile.offsets.map { "\($0)" })
    add("SCALE", "scale", profile.scales.map { "\($0)" })
    return lines.isEmpty ? nil : "<GDALMetadata>\n" + lines.joined(separator: "\n") + "\n</GDALMetadata>\n"
  }
}
