internal import Geometry

/// A JPEG 2000 codestream (ISO 15444-1, annex A): its main header, and where the parts of its tiles lie.
/// No tile is decoded.
struct Codestream: Sendable {
  /// What one component's samples are.
  struct Component: Sendable {
    let bits: Int
    let isSigned: Bool
    /// Reference grid points from a sample to the next.
    let dx, dy: Int
  }

  /// A rectangle on the reference grid.
  struct Area: Sendable {
    let x0, y0, x1, y1: Int
  }

  /// One tile-part.
  struct Part: Sendable {
    /// From its SOT marker to its end, in the file.
    let range: Range<Int>
    /// How many parts its tile has; zero where it does not say.
    let partCount: Int
  }

  let name: String
  /// Where it lies in the file, as far as that goes.
  let range: Range<Int>
  let fileSize: Int
  /// The image on the reference grid.
  let area: Area
  let tileX, tileY, tileWidth, tileHeight: Int
  let components: [Component]
  /// From SOC to the first tile-part, without the tables of tile-parts.
  let header: [UInt8]
  /// Whether the packets' headers stand in the main header, for all tiles (PPM).
  let hasPackedHeaders: Bool
  /// The coding styles of the main header together.
  let style: CodingStyle
  /// For each tile its parts in file order.
  let parts: [[Part]]
  /// What ended the list of tile-parts before the codestream's end; nil where nothing did.
  let damage: String?

  var tileColumns: Int { (area.x1 - tileX + tileWidth - 1) / tileWidth }
  var tileRows: Int { (area.y1 - tileY + tileHeight - 1) / tileHeight }

  /// The most tiles that a codestream can number.
  private static let tileLimit = 65535

  init(_ file: JPEG2000Bytes, in range: Range<Int>) throws(FormatError) {
    name = file.name
    self.range = range
    fileSize = file.bytes.count
    let start = range.lowerBound
    let bytes = file.cut(at: range.upperBound)
    guard try bytes.integer(start, 4) == 0xFF4F_FF51 else {
      throw bytes.error(start, "the codestream does not begin with SOC and SIZ")
    }
    let length = try bytes.integer(start + 4, 2)
    func field(_ place: Int) throws(FormatError) -> Int { try bytes.integer(start + place, 4) }
    area = Area(x0: try field(16), y0: try field(20), x1: try field(8), y1: try field(12))
    (tileWidth, tileHeight) = (try field(24), try field(28))
    (tileX, tileY) = (try field(32), try field(36))
    let count = try bytes.integer(start + 40, 2)
    guard count >= 1, count <= 16384, length == 38 + 3 * count else {
      throw bytes.error(start + 40, "SIZ of \(length) bytes cannot tell of \(count) components")
    }
    guard area.x0 < area.x1, area.y0 < area.y1, area.x1 <= Int(Int32.max), area.y1 <= Int(Int32.max),
      tileWidth > 0, tileHeight > 0, tileX <= area.x0, tileY <= area.y0, tileX + tileWidth > area.x0,
      tileY + tileHeight > area.y0
    else {
      throw bytes.error(
        start + 8,
        "an image from (\(area.x0), \(area.y0)) to (\(area.x1), \(area.y1)) in tiles of "
          + "\(tileWidth)×\(tileHeight) from (\(tileX), \(tileY)) is impossible")
    }
    var components: [Component] = []
    for place in stride(from: start + 42, to: start + 42 + 3 * count, by: 3) {
      let depth = try bytes.integer(place, 1)
      let (dx, dy) = (try bytes.integer(place + 1, 1), try bytes.integer(place + 2, 1))
      guard dx > 0, dy > 0 else { throw bytes.error(place, "a component has no sampling") }
      components.append(Component(bits: depth & 0x7F + 1, isSigned: depth & 0x80 != 0, dx: dx, dy: dy))
    }
    self.components = components
    let columns = (area.x1 - tileX + tileWidth - 1) / tileWidth
    let rows = (area.y1 - tileY + tileHeight - 1) / tileHeight
    guard columns * rows <= Self.tileLimit else {
      throw bytes.error(start + 24, "\(columns) × \(rows) tiles are more than \(Self.tileLimit)")
    }

    var header = Array(file.bytes[start..<start + 4 + length])
    var style = CodingStyle()
    var hasPackedHeaders = false
    var place = start + 4 + length
    while true {
      let marker = try bytes.integer(place, 2)
      if marker == Marker.tilePart { break }
      let size = try bytes.segment(place)
      switch marker {
      case Marker.codingStyle, Marker.componentStyle:
        try style.add(bytes, place, isDefault: marker == Marker.codingStyle, componentCount: count)
      case Marker.packedHeaders: hasPackedHeaders = true
      default: break
      }
      // The places of tile-parts and packets are others in what is given to the decoder.
      if marker != Marker.tilePartLengths, marker != Marker.packetLengths {
        header += file.bytes[place..<place + size]
      }
      place += size
    }
    guard style.isStated else { throw bytes.error(place, "no coding style (COD) before the first tile") }
    self.header = header
    self.hasPackedHeaders = hasPackedHeaders
    self.style = style
    (parts, damage) = Self.parts(bytes, from: place, tileCount: columns * rows)
  }

  /// Follows the tile-parts from the first one to the end.
  private static func parts(
    _ bytes: JPEG2000Bytes, from first: Int, tileCount: Int
  ) -> (parts: [[Part]], damage: String?) {
    var parts: [[Part]] = Array(repeating: [], count: tileCount)
    var place = first
    let end = bytes.end
    while place < end {
      guard let marker = try? bytes.integer(place, 2) else { return (parts, "it is cut at byte \(place)") }
      if marker == Marker.end { return (parts, nil) }
      guard marker == Marker.tilePart, (try? bytes.integer(place + 2, 2)) == 10,
        let tile = try? bytes.integer(place + 4, 2), let length = try? bytes.integer(place + 6, 4),
        let count = try? bytes.integer(place + 11, 1), tile < tileCount, length == 0 || length >= 14
      else { return (parts, "byte \(place) does not begin a tile-part") }
      var stop = place + length
      if length == 0 {
        // The last part goes on to the end.
        stop = end
        if end - place > 16, (try? bytes.integer(end - 2, 2)) == Marker.end { stop -= 2 }
      }
      parts[tile].append(Part(range: place..<stop, partCount: count))
      place = stop
    }
    return (parts, place > end ? "it is cut at byte \(end)" : nil)
  }
}

/// The numbers of the markers that are looked at (table A.2).
enum Marker {
  static let codingStyle = 0xFF52
  static let componentStyle = 0xFF53
  static let tilePartLengths = 0xFF55
  static let packetLengths = 0xFF57
  static let packedHeaders = 0xFF60
  static let tilePart = 0xFF90
  static let data = 0xFF93
  static let end = 0xFFD9
}

/// How wavelets are cut into pieces: of several coding styles the extremes, since each piece costs the
/// decoder memory.
struct CodingStyle: Sendable {
  var isStated = false
  var layers = 1
  var levels = 0
  /// Powers of two: the smallest code-block and the smallest precinct.
  var blockWidth = 6, blockHeight = 6
  var precinctWidth = 15, precinctHeight = 15

  /// Adds what a COD or COC segment says.
  mutating func add(
    _ bytes: JPEG2000Bytes, _ marker: Int, isDefault: Bool, componentCount: Int
  ) throws(FormatError) {
    let end = marker + (try bytes.segment(marker))
    let segment = bytes.cut(at: end)
    var place = marker + 4
    if !isDefault { place += componentCount < 257 ? 1 : 2 }
    let hasPrecincts = try segment.integer(place, 1) & 1 != 0
    place += 1
    if isDefault {
      layers = max(layers, try segment.integer(place + 1, 2))
      place += 4
      isStated = true
    }
    let depth = try segment.integer(place, 1)
    guard depth <= 32 else { throw bytes.error(place, "\(depth) levels of wavelets are more than 32") }
    levels = max(levels, depth)
    blockWidth = min(blockWidth, try segment.integer(place + 1, 1) & 0xF + 2)
    blockHeight = min(blockHeight, try segment.integer(place + 2, 1) & 0xF + 2)
    guard hasPrecincts else { return }
    for level in 0...depth {
      let sizes = try segment.integer(place + 5 + level, 1)
      precinctWidth = min(precinctWidth, sizes & 0xF)
      precinctHeight = min(precinctHeight, sizes >> 4)
    }
  }

  /// About the most bytes that a decoder holds for an area of so many samples.
  func workingBytes(width: Int, height: Int, components: Int) -> Int {
    var total = 0.0
    var most = 0.0
    for level in 0...levels {
      let (w, h) = (Double(width) / exp2(level) + 1, Double(height) / exp2(level) + 1)
      let columns = w / exp2(precinctWidth) + 1
      let rows = h / exp2(precinctHeight) + 1
      let blocks =
        (w / exp2(min(blockWidth, max(0, precinctWidth - 1))) + columns)
        * (h / exp2(min(blockHeight, max(0, precinctHeight - 1))) + rows)
      // Structures and trees of tags of a precinct and of a code-block.
      total += 600 * (columns * rows + blocks)
      most = max(most, columns * rows)
    }
    let count = Double(components)
    total = (total + Double(width) * Double(height) * 4 + 4096) * count
    // A mark for each packet.
    total += 2 * Double(layers + 1) * count * Double(levels + 1) * most
    return Int(min(total, 1e18))
  }

  private func exp2(_ power: Int) -> Double { Double(1 << min(power, 62)) }
}

/// Big-endian numbers of a file, each checked against its end.
struct JPEG2000Bytes {
  let bytes: UnsafeRawBufferPointer
  let name: String
  /// Where reading ends.
  let end: Int

  init(_ bytes: UnsafeRawBufferPointer, name: String) {
    self.bytes = bytes
    self.name = name
    end = bytes.count
  }

  private init(_ other: JPEG2000Bytes, end: Int) {
    bytes = other.bytes
    name = other.name
    self.end = min(end, other.end)
  }

  /// The same bytes with an earlier end.
  func cut(at end: Int) -> JPEG2000Bytes { JPEG2000Bytes(self, end: end) }

  /// A number of 1, 2, 4 or 8 bytes; eight must not have the highest bit.
  func integer(_ place: Int, _ count: Int) throws(FormatError) -> Int {
    guard place >= 0, place <= end - count else {
      throw error(place, "the file ends before \(count) bytes here")
    }
    var value: UInt64 = 0
    for byte in bytes[place..<place + count] { value = value << 8 | UInt64(byte) }
    guard let number = Int(exactly: value) else { throw error(place, "\(value) bytes are too many") }
    return number
  }

  /// The bytes of a marker and its segment.
  func segment(_ marker: Int) throws(FormatError) -> Int {
    guard try integer(marker, 1) == 0xFF else { throw error(marker, "there is no marker here") }
    // These markers are reserved, and have no segment.
    if try (0x30...0x3F).contains(integer(marker + 1, 1)) { return 2 }
    let length = try integer(marker + 2, 2)
    guard length >= 2, marker + 2 + length <= end else {
      throw error(marker, "a segment of \(length) bytes does not fit")
    }
    return 2 + length
  }

  func error(_ place: Int, _ problem: String) -> FormatError {
    FormatError(
      name, at: "byte \(place)", problem, remedy: "the file is cut short or damaged: fetch or write it again")
  }
}
