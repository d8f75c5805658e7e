internal import CDeflate
package import Geometry

/// Encodes small pictures as PNG (ISO/IEC 15948): eight bits a sample, not interlaced, rows unfiltered.
///
/// libdeflate is linked already and makes both the zlib stream and the checksums, so this needs no libpng,
/// which would also have to be driven from C for its errors.
package struct PNGEncoder {
  /// How bytes become colours.
  package enum Colours {
    /// One byte a pixel; 0 is transparent.
    case gray
    /// Three bytes a pixel: red, green, blue. Black is transparent.
    case rgb
    /// One byte a pixel: the number of a colour, 0 for transparent. Each colour is 0xRRGGBB; the first is
    /// that of number 1. At most 255 of them.
    case palette([UInt32])
  }

  private let deflate = Deflate()

  package init() {}

  /// A picture as a file.
  ///
  /// - Parameter pixels: Row after row, `size.area` times the bytes of a pixel.
  package func encode(_ pixels: [UInt8], size: Size, colours: Colours) -> [UInt8] {
    let channels = if case .rgb = colours { 3 } else { 1 }
    precondition(size.width > 0 && size.height > 0 && pixels.count == size.area * channels, "not a picture")
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let type: UInt8
    var tables: [(name: String, bytes: [UInt8])] = []
    switch colours {
    case .gray:
      type = 0
      tables = [("tRNS", [0, 0])]
    case .rgb:
      type = 2
      tables = [("tRNS", [0, 0, 0, 0, 0, 0])]
    case .palette(let colours):
      precondition(colours.count <= 255, "a palette has at most 255 colours")
      type = 3
      tables = [
        ("PLTE", ([0] + colours).flatMap { [UInt8($0 >> 16 & 255), UInt8($0 >> 8 & 255), UInt8($0 & 255)] }),
        ("tRNS", [0]),
      ]
    }
    let header = Self.bytes(UInt32(size.width)) + Self.bytes(UInt32(size.height)) + [8, type, 0, 0, 0]
    append("IHDR", header, to: &file)
    for table in tables { append(table.name, table.bytes, to: &file) }
    append("IDAT", compressed(pixels, rowBytes: size.width * channels), to: &file)
    append("IEND", [], to: &file)
    return file
  }

  /// The rows, each after the number of its filter, as a zlib stream.
  private func compressed(_ pixels: [UInt8], rowBytes: Int) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(pixels.count + pixels.count / rowBytes)
    for start in stride(from: 0, to: pixels.count, by: rowBytes) {
      rows.append(0)
      rows.append(contentsOf: pixels[start..<start + rowBytes])
    }
    return rows.withUnsafeBytes { source in
      let room = Deflate.bound(source.count)
      return [UInt8](unsafeUninitializedCapacity: room) { target, count in
        count = deflate.encode(
          source, into: UnsafeMutableRawBufferPointer(target), level: 6, isPredicted: false)
      }
    }
  }

  private func append(_ name: String, _ bytes: [UInt8], to file: inout [UInt8]) {
    let body = Array(name.utf8) + bytes
    file += Self.bytes(UInt32(bytes.count)) + body + Self.bytes(libdeflate_crc32(0, body, body.count))
  }

  private static func bytes(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
}
