internal import Geometry

/// JPEG 2000: `.jp2` files (boxes around a codestream, ISO 15444-1 annex I) and bare codestreams, as
/// Sentinel-2's products hold them.
///
/// Parsing reads headers only, and wants all of the file's bytes, since tiles are found by going from one
/// to the next.
public enum JPEG2000 {
  /// Whether bytes begin as a `.jp2` file or a codestream does.
  static func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.starts(with: [0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A])
      || bytes.starts(with: [0xFF, 0x4F, 0xFF, 0x51])
  }

  /// What the boxes around a codestream say.
  struct Boxes {
    /// Where the codestream lies.
    var codestream: Range<Int>
    var isPalette = false
    /// Luma and chroma instead of colours.
    var isYCC = false
    /// A TIFF without pixels that tells the place (GeoJP2).
    var geoTIFF: Range<Int>?
    /// The XML that tells the place (GMLJP2).
    var gml: Range<Int>?

    /// The most boxes that are looked at, and how deep they may lie.
    private static let countLimit = 4096
    private static let depthLimit = 4

    init(_ file: JPEG2000Bytes) throws(FormatError) {
      codestream = 0..<file.end
      guard try file.integer(0, 2) != 0xFF4F else { return }
      var found: Range<Int>?
      var count = 0
      try visit(file, 0..<file.end, depth: 0, &count, &found)
      guard let found else {
        throw FormatError(
          file.name, "has no codestream: there are only headers", remedy: "fetch or write the file again")
      }
      codestream = found
    }

    private mutating func visit(
      _ file: JPEG2000Bytes, _ range: Range<Int>, depth: Int, _ count: inout Int, _ found: inout Range<Int>?
    ) throws(FormatError) {
      var place = range.lowerBound
      while place + 8 <= range.upperBound {
        count += 1
        guard count <= Self.countLimit else {
          throw file.error(place, "there are more than \(Self.countLimit) boxes")
        }
        var length = try file.integer(place, 4)
        let kind = try file.integer(place + 4, 4)
        var start = place + 8
        switch length {
        case 0: length = range.upperBound - place
        case 1:
          length = try file.integer(start, 8)
          start += 8
        default: break
        }
        guard length >= start - place, length <= Int.max - place else {
          throw file.error(place, "a box of \(length) bytes is impossible")
        }
        // A codestream that is cut has some whole tiles.
        let end = min(place + length, range.upperBound)
        guard start <= end else { throw file.error(place, "a box is cut") }
        try take(kind, start..<end, file, depth: depth, &count, &found)
        place = end
      }
    }

    private mutating func take(
      _ kind: Int, _ content: Range<Int>, _ file: JPEG2000Bytes, depth: Int, _ count: inout Int,
      _ found: inout Range<Int>?
    ) throws(FormatError) {
      switch kind {
      case 0x6A70_3263:  // jp2c
        if found == nil { found = content }
      case 0x6A70_3268, 0x6173_6F63:  // jp2h, asoc
        if depth < Self.depthLimit { try visit(file, content, depth: depth + 1, &count, &found) }
      case 0x7063_6C72:  // pclr
        isPalette = true
      case 0x636F_6C72:  // colr
        if content.count >= 7, try file.integer(content.lowerBound, 1) == 1 {
          isYCC = try file.integer(content.lowerBound + 3, 4) == 18
        }
      case 0x7575_6964:  // uuid
        if geoTIFF == nil, file.bytes[content].starts(with: Self.geoTIFFIdentifier) {
          geoTIFF = content.lowerBound + 16..<content.upperBound
        }
      case 0x786D_6C20:  // xml
        if gml == nil, GMLGrid.isIn(file.bytes[content]) { gml = content }
      default: break
      }
    }

    private static let geoTIFFIdentifier: [UInt8] = [
      0xB1, 0x4B, 0xF8, 0xBD, 0x08, 0x3D, 0x4B, 0x43, 0xA5, 0xAE, 0x8C, 0xD7, 0xD5, 0xA6, 0xCE, 0x03,
    ]
  }
}
