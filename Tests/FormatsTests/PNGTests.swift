import CDeflate
import Formats
import Geometry
import Testing

@Suite struct PNGTests {
  /// What a decoder finds: chunks with good checksums, and rows that inflate to the pixels.
  private func chunks(of file: [UInt8]) -> [(name: String, body: [UInt8])] {
    #expect(Array(file.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    func number(_ at: Int) -> Int { file[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
    var chunks: [(String, [UInt8])] = []
    var at = 8
    while at < file.count {
      let count = number(at)
      let body = Array(file[at + 4..<at + 8 + count])
      #expect(number(at + 8 + count) == Int(libdeflate_crc32(0, body, body.count)))
      chunks.append((String(decoding: body.prefix(4), as: UTF8.self), Array(body.dropFirst(4))))
      at += 12 + count
    }
    return chunks
  }

  private func rows(_ stream: [UInt8], count: Int) -> [UInt8] {
    let decompressor = libdeflate_alloc_decompressor()
    defer { libdeflate_free_decompressor(decompressor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let status = libdeflate_zlib_decompress(decompressor, stream, stream.count, &bytes, count, nil)
    #expect(status == LIBDEFLATE_SUCCESS)
    return bytes
  }

  @Test(arguments: [Size(1), Size(width: 5, height: 3), Size(width: 200, height: 131)])
  func picturesHaveTheirPixels(size: Size) throws {
    let encoder = PNGEncoder()
    for channels in [1, 3] {
      let pixels = (0..<size.area * channels).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
      let file = encoder.encode(pixels, size: size, colours: channels == 1 ? .gray : .rgb)
      let chunks = chunks(of: file)
      #expect(chunks.map(\.name) == ["IHDR", "tRNS", "IDAT", "IEND"])
      #expect(chunks[0].body.suffix(5) == [8, channels == 1 ? 0 : 2, 0, 0, 0])
      let width = size.width * channels
      let found = rows(chunks[2].body, count: (width + 1) * size.height)
      for y in 0..<size.height {
        #expect(found[y * (width + 1)] == 0)
        #expect(found[y * (width + 1) + 1..<(y + 1) * (width + 1)] == pixels[y * width..<(y + 1) * width])
      }
    }
  }

  /// Colour 0 is what is missing; the others follow it.
  @Test func palettesBeginWithTheTransparentColour() {
    let file = PNGEncoder().encode([0, 1, 2, 1], size: Size(2), colours: .palette([0x102030, 0xFFFEFD]))
    let chunks = chunks(of: file)
    #expect(chunks.map(\.name) == ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"])
    #expect(chunks[1].body == [0, 0, 0, 0x10, 0x20, 0x30, 0xFF, 0xFE, 0xFD])
    #expect(chunks[2].body == [0])
    #expect(rows(chunks[3].body, count: 6) == [0, 0, 1, 0, 2, 1])
  }
}
