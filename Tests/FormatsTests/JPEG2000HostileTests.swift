import Foundation
import Formats
import Geometry
import TestSupport
import Testing

@Suite struct JPEG2000HostileTests {
  /// Parses a file and decodes its tiles.
  ///
  /// - Returns: What was wrong, nil where nothing was.
  static func readEverything(_ bytes: [UInt8], _ folder: TemporaryFolder) throws -> FormatError? {
    let path = try bytes.withUnsafeBytes { try folder.write($0, as: "hostile.jp2") }
    let decoder = BlockDecoder()
    do throws(FormatError) {
      let file = try MappedFile(path: path)
      let image = try JPEG2000.Image(bytes: file.bytes, name: "hostile.jp2")
      for index in 0..<min(image.blockCount, 8) {
        guard let range = try image.byteRange(ofBlock: index) else { continue }
        #expect(range.upperBound <= file.bytes.count)
        guard image.decodedBlockBytes <= 1 << 26 else { continue }
        let target = UnsafeMutableRawBufferPointer.allocate(
          byteCount: image.decodedBlockBytes, alignment: 64)
        defer { target.deallocate() }
        try decoder.decode(index, of: image, in: file, into: target)
      }
      return nil
    } catch {
      return error
    }
  }

  /// Where the codestream begins.
  static func codestream(_ bytes: [UInt8]) throws -> Int {
    try #require((0..<bytes.count - 4).first { bytes[$0..<$0 + 4] == [0xFF, 0x4F, 0xFF, 0x51] })
  }

  /// Thousands of flipped bytes and cuts either read or give one line; nothing traps or runs away.
  @Test func damageIsAnErrorOfOneLine() throws {
    let folder = try TemporaryFolder()
    var random = Seeded(7)
    var refused = 0
    var total = 0
    for (name, _) in JPEG2000Fixtures.all {
      let file = try JPEG2000Fixtures.bytes(name)
      let start = try Self.codestream(file)
      for round in 0..<500 {
        var bytes = file
        // Half of the damage is done to the headers, where it has most meaning.
        let reach = round % 2 == 0 ? start..<min(start + 160, bytes.count) : 12..<bytes.count
        for _ in 0...(random.next() % 4) {
          let place = Int.random(in: reach, using: &random)
          bytes[place] = random.next() % 3 == 0 ? 0xFF : UInt8(truncatingIfNeeded: random.next())
        }
        if round % 5 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
        guard !bytes.isEmpty else { continue }
        total += 1
        if let error = try Self.readEverything(bytes, folder) {
          refused += 1
          #expect(!error.description.contains { $0.isNewline })
          #expect(error.description.hasPrefix("hostile.jp2: "))
        }
      }
    }
    #expect(refused > total / 4 && refused < total)
  }

  /// Every cut of a file before the end of its last tile is noticed.
  @Test(arguments: ["B02", "TCI", "whole"])
  func everyCutIsNoticed(name: String) throws {
    let folder = try TemporaryFolder()
    let file = try JPEG2000Fixtures.bytes(name)
    for count in stride(from: 1, to: file.count - 2, by: 31) {
      let error = try Self.readEverything(Array(file.prefix(count)), folder)
      #expect(error != nil, "cut to \(count) of \(file.count)")
    }
  }

  /// What a header asks for is refused before there is memory for it.
  @Test func largeClaimsAreRefused() throws {
    let folder = try TemporaryFolder()
    let file = try JPEG2000Fixtures.bytes("whole")
    let start = try Self.codestream(file)
    func read(_ changes: [(Int, [UInt8])]) throws -> String {
      var bytes = file
      for (place, values) in changes {
        bytes.replaceSubrange(start + place..<start + place + values.count, with: values)
      }
      return try Self.readEverything(bytes, folder)?.description ?? "read"
    }
    let large: [UInt8] = [0x7F, 0xFF, 0xFF, 0xFF]
    let one: [UInt8] = [0, 0, 0, 1]
    #expect(try read([]) == "read")
    // One tile of 2³¹ pixels on a side; as many tiles of one pixel.
    #expect(try read([(8, large), (12, large), (24, large), (28, large)]).contains("larger than the limit"))
    #expect(try read([(8, large), (12, large), (24, one), (28, one)]).contains("more than 65535"))
    // Code-blocks and precincts of a pixel each, over 16 000 pixels on a side.
    let side: [UInt8] = [0, 0, 0x3E, 0x80]
    let style = try #require((0..<200).first { file[start + $0] == 0xFF && file[start + $0 + 1] == 0x52 })
    let wide = [(8, side), (12, side), (24, side), (28, side)]
    let limit = "more than the limit of 2048"
    #expect(try read(wide + [(style + 12, [0]), (style + 14, [0x11])]).contains(limit))
    // 65535 layers of packets.
    #expect(try read(wide + [(style + 6, [0xFF, 0xFF]), (style + 14, [0x55])]).contains(limit))
  }

  @Test func otherFilesAreRefused() throws {
    let folder = try TemporaryFolder()
    for bytes in [[0, 0, 0, 12, 0x6A, 0x50, 0x20, 0x20, 0x0D, 0x0A, 0x87, 0x0A], [0xFF, 0x4F, 0xFF, 0x51]] {
      let path = try bytes.map { UInt8($0) }.withUnsafeBytes { try folder.write($0, as: "a.jp2") }
      #expect(throws: FormatError.self) { try MappedFile(path: path).image() }
    }
  }
}
