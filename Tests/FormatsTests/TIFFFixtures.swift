import Foundation
import Formats
import Geometry
import Rasters
import TestSupport

/// Numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
  private var random: SeededRandom

  init(_ seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func next() -> UInt64 { random.next() }
}

/// Bands of pixels in memory of their own.
final class TestBands {
  let memory: UnsafeMutableRawBufferPointer
  let bands: [Pixels]

  /// Smooth terrain with noise, as pixels of any type.
  init(_ type: PixelType, _ size: Size, count: Int, seed: UInt64 = 1) {
    var random = Seeded(seed)
    memory = .allocate(byteCount: size.area * count * type.size, alignment: 64)
    var bands: [Pixels] = []
    for band in 0..<count {
      let base = memory.baseAddress! + band * size.area * type.size
      for y in 0..<size.height {
        for x in 0..<size.width {
          let value =
            Double(40 + 20 * band) + 30 * sin(Double(x) / 9) * cos(Double(y) / 7) + Double(random.next() % 5)
          let place = base + (y * size.width + x) * type.size
          switch type {
          case .uint8: place.storeBytes(of: UInt8(value), as: UInt8.self)
          case .int8: place.storeBytes(of: Int8(value - 60), as: Int8.self)
          case .uint16: place.storeBytes(of: UInt16(value * 100), as: UInt16.self)
          case .int16: place.storeBytes(of: Int16(value * 100 - 5000), as: Int16.self)
          case .uint32: place.storeBytes(of: UInt32(value * 1e7), as: UInt32.self)
          case .int32: place.storeBytes(of: Int32(value * 1e7 - 5e8), as: Int32.self)
          case .float32: place.storeBytes(of: Float(value / 7), as: Float.self)
          case .float64: place.storeBytes(of: value / 7, as: Double.self)
          }
        }
      }
      bands.append(Pixels(base: base, type: type, size: size))
    }
    self.bands = bands
  }

  deinit { memory.deallocate() }
}

/// A path in a folder of its own that goes away with this object.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: UnsafeRawBufferPointer, as name: String) throws -> String {
    let place = path + "/" + name
    try Data(bytes).write(to: URL(filePath: place))
    return place
  }
}

/// What a program prints; nil where it is not installed or fails.
func output(of program: String, _ arguments: [String]) -> String? {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
}
