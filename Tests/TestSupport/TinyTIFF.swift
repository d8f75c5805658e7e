public import Foundation
public import Geometry
public import Rasters

/// A GeoTIFF in longitude and latitude, not compressed and of one strip: the smallest that tells everything.
public enum TinyTIFF {
  /// The bytes of a file.
  ///
  /// - Parameter pixel: The value of a pixel by column, row and band.
  public static func data(
    _ bounds: Bounds, size: Size, bands: Int, type: PixelType, pixel: (Int, Int, Int) -> Int
  ) -> Data {
    precondition(type == .uint8 || type == .uint16, "other types are not written")
    var pixels = Data()
    for y in 0..<size.height {
      for x in 0..<size.width {
        for band in 0..<bands {
          let value = pixel(x, y, band)
          pixels.append(UInt8(value & 255))
          if type == .uint16 { pixels.append(UInt8(value >> 8 & 255)) }
        }
      }
    }
    let doubles: [Double] = [
      bounds.width / Double(size.width), bounds.height / Double(size.height), 0,
      0, 0, 0, bounds.west, bounds.north, 0,
    ]
    // A model in degrees, pixels that are areas, WGS 84.
    let keys: [UInt16] = [1, 1, 0, 3, 1024, 0, 1, 2, 1025, 0, 1, 1, 2048, 0, 1, 4326]
    let start = 8 + 2 + 14 * 12 + 4
    let bitPlace = start + 9 * 8 + keys.count * 2
    let pixelPlace = bitPlace + 2 * bands
    let bits = type.size * 8
    let entries: [(tag: Int, kind: Int, count: Int, value: Int)] = [
      (256, 4, 1, size.width), (257, 4, 1, size.height),
      bands <= 2 ? (258, 3, bands, bands == 2 ? bits << 16 | bits : bits) : (258, 3, bands, bitPlace),
      (259, 3, 1, 1), (262, 3, 1, 1), (273, 4, 1, pixelPlace), (277, 3, 1, bands), (278, 4, 1, size.height),
      (279, 4, 1, pixels.count), (284, 3, 1, 1),
      (33550, 12, 3, start), (33922, 12, 6, start + 24), (34735, 3, keys.count, start + 72),
    ]
    // More than one sample of a grey image are others.
    let extra = bands > 1 ? (338, 3, min(2, bands - 1), 0) : (338, 3, 1, 0)
    var file = Data([0x49, 0x49, 42, 0, 8, 0, 0, 0, 14, 0])
    func put(_ value: Int, _ bytes: Int) { for i in 0..<bytes { file.append(UInt8(value >> (8 * i) & 255)) } }
    for entry in (entries + [extra]).sorted(by: { $0.0 < $1.0 }) {
      put(entry.0, 2)
      put(entry.1, 2)
      put(entry.2, 4)
      put(entry.3, 4)
    }
    put(0, 4)
    for value in doubles {
      withUnsafeBytes(of: value.bitPattern.littleEndian) { file.append(contentsOf: $0) }
    }
    for key in keys { put(Int(key), 2) }
    for _ in 0..<bands { put(bits, 2) }
    return file + pixels
  }
}
