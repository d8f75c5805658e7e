import CDeflate
public import Foundation
public import Geometry
public import Rasters

/// Results of GDAL, numpy and others that ours are held against: `golden/` in the folder that
/// CHIPMILL_SHARED names, or else in `../shared` beside the package.
public struct Golden {
  /// The folder that goes with the package, whether or not it is there.
  public static let shared: URL =
    if let path = ProcessInfo.processInfo.environment["CHIPMILL_SHARED"] {
      URL(fileURLWithPath: path)
    } else {
      URL(fileURLWithPath: #filePath).appending(path: "../../../../shared").standardized
    }

  /// Why tests that need the golden files are skipped where they are.
  public static let reason = "needs golden/ under CHIPMILL_SHARED or ../shared"

  public static var isPresent: Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: "golden/manifest.json").path)
  }

  /// An array of numpy, in C order.
  public struct Array {
    public let shape: [Int]
    public let type: PixelType
    public let bytes: Data

    public var count: Int { shape.reduce(1, *) }
    /// The last two dimensions as a size.
    public var size: Size {
      Size(width: shape.last ?? 1, height: shape.count > 1 ? shape[shape.count - 2] : 1)
    }

    /// All values as numbers.
    public var numbers: [Double] {
      func read<T: PixelValue>(_: T.Type, _ number: (T) -> Double) -> [Double] {
        bytes.withUnsafeBytes { raw in
          (0..<count).map {
            number(raw.loadUnaligned(fromByteOffset: $0 * MemoryLayout<T>.stride, as: T.self))
          }
        }
      }
      switch type {
      case .uint8: return read(UInt8.self, Double.init)
      case .int8: return read(Int8.self, Double.init)
      case .uint16: return read(UInt16.self, Double.init)
      case .int16: return read(Int16.self, Double.init)
      case .uint32: return read(UInt32.self, Double.init)
      case .int32: return read(Int32.self, Double.init)
      case .float32: return read(Float.self, Double.init)
      case .float64: return read(Double.self) { $0 }
      }
    }

    /// The `index`-th raster of a stack, or the raster itself.
    public func raster<Pixel: PixelValue>(_ index: Int = 0, as _: Pixel.Type = Pixel.self) -> Raster<Pixel> {
      precondition(Pixel.pixelType == type, "the array is \(type)")
      return Raster(size: size) { target in
        bytes.withUnsafeBytes { raw in
          let length = size.area * type.size
          target.base.copyMemory(from: raw.baseAddress! + index * length, byteCount: length)
        }
      }
    }

    /// Lends the `index`-th raster.
    public func withPixels<Result>(_ index: Int = 0, _ body: (Pixels) throws -> Result) rethrows -> Result {
      try bytes.withUnsafeBytes { raw in
        try body(Pixels(base: raw.baseAddress! + index * size.area * type.size, type: type, size: size))
      }
    }
  }

  private let data: Data
  private var entries: [String: (offset: Int, packed: Int, size: Int, method: Int)] = [:]

  /// The arrays of `golden/<name>.npz`.
  public init(_ name: String) throws {
    data = try Data(contentsOf: Self.shared.appending(path: "golden/\(name).npz"))
    var end = data.count - 22
    while end >= 0, number(end, 4) != 0x0605_4b50 { end -= 1 }
    guard end >= 0 else { throw CocoaError(.fileReadCorruptFile) }
    var at = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      let nameLength = number(at + 28, 2)
      let key = String(decoding: data[at + 46..<at + 46 + nameLength], as: UTF8.self)
      let local = number(at + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      entries[String(key.dropLast(4))] = (start, number(at + 20, 4), number(at + 24, 4), number(at + 10, 2))
      at += 46 + nameLength + number(at + 30, 2) + number(at + 32, 2)
    }
  }

  private func number(_ offset: Int, _ bytes: Int) -> Int {
    (0..<bytes).reduce(0) { $0 | Int(data[offset + $1]) << (8 * $1) }
  }

  public var keys: [String] { entries.keys.sorted() }

  /// The array with this key; nil where there is none, or its type is none of ours.
  public subscript(key: String) -> Array? {
    guard let entry = entries[key] else { return nil }
    let packed = data[entry.offset..<entry.offset + entry.packed]
    var raw = Data(count: entry.size)
    if entry.method == 0 {
      raw = Data(packed)
    } else {
      let inflater = libdeflate_alloc_decompressor()
      defer { libdeflate_free_decompressor(inflater) }
      let result = raw.withUnsafeMutableBytes { target in
        packed.withUnsafeBytes { source in
          libdeflate_deflate_decompress(
            inflater, source.baseAddress, source.count, target.baseAddress, target.count, nil)
        }
      }
      guard result == LIBDEFLATE_SUCCESS else { return nil }
    }
    let isFirstVersion = raw[6] == 1
    let length = (0..<(isFirstVersion ? 2 : 4)).reduce(0) { $0 | Int(raw[8 + $1]) << (8 * $1) }
    let start = isFirstVersion ? 10 : 12
    let header = String(decoding: raw[start..<start + length], as: UTF8.self)
    guard let descr = header.firstMatch(of: /'descr': '[<|]([a-z][0-9])'/)?.1,
      let type = PixelType(name: String(descr == "b1" ? "u1" : descr)),
      let shape = header.firstMatch(of: /'shape': \(([0-9, ]*)\)/)?.1
    else { return nil }
    return Array(
      shape: shape.split(separator: ",").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) },
      type: type, bytes: Data(raw[(start + length)...]))
  }

  /// What the manifest says of each array of a set.
  public static func manifest(_ set: String) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: shared.appending(path: "golden/manifest.json")))
    let sets = (json as? [String: Any])?["sets"] as? [String: Any]
    return (sets?[set] as? [String: Any])?["entries"] as? [[String: Any]] ?? []
  }
}
