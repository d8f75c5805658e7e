import Foundation

/// Small JPEG 2000 files of GDAL, made by `Fixtures/jpeg2000.py`. Every pixel is a function of its place.
public enum JPEG2000Fixtures {
  /// All files: their names, and how many bands each has.
  public static let all = [("B02", 1), ("B05", 1), ("B01", 1), ("SCL", 1), ("TCI", 3), ("whole", 1)]

  public static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).jp2").path
  }

  public static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }

  /// The value of a pixel, as the script made it.
  public static func value(_ name: String, _ x: Int, _ y: Int, band: Int = 0) -> Int {
    switch name {
    case "SCL": (x / 12 + y / 12) % 4 + 3
    case "TCI": (x * 2 + y * 3 + 40 * band) % 256
    default: 1000 + 100 * (["B02": 0, "B05": 1, "B01": 2][name] ?? 3) + x * 7 + y * 13 + x * y % 5
    }
  }
}
