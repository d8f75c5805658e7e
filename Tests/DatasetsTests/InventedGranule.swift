import Datasets
import Formats
import Foundation
import TestSupport

/// A granule of random shots, good ones and bad ones, that a test may spoil.
struct InventedGranule {
  var day = "2020036"
  var prefix = ""
  var beams = ["BEAM0000", "BEAM0101"]
  var shots = 100
  var seed: UInt64 = 1
  /// Columns that are left out of the last beam.
  var missing: Set<String> = []
  /// Added to the shot numbers of the last beam.
  var shotOffset: UInt64 = 0
  /// Fewer values in one column of the last beam.
  var short: String?

  var name: String { "\(prefix)GEDI04_A_\(day)151358_O06515_02_T00198_02_002_01_V002.h5" }

  /// Writes the file and gives its path.
  @discardableResult func write(to folder: URL) throws -> String {
    let path = folder.appending(path: name).path
    let file = try HDF5Writer(path: path)
    for (number, beam) in beams.enumerated() {
      try write(beam, number, isLast: number == beams.count - 1, to: file)
    }
    if beams.isEmpty { try file.createGroup("METADATA") }
    try file.close()
    return path
  }

  private func write(_ beam: String, _ number: Int, isLast: Bool, to file: HDF5Writer) throws {
    var random = SeededRandom(seed: seed &+ UInt64(number) &* 7919)
    try file.createGroup(beam)
    func column<Value: HDF5Element>(_ name: String, _ values: [Value]) throws {
      guard !isLast || !missing.contains(name) else { return }
      let values = isLast && short == name ? Array(values.dropLast(3)) : values
      try file.writeSeries("\(beam)/\(name)", values, chunkRows: 64, compression: .deflate(level: 1))
    }
    let agbd = (0..<shots).map { i -> Float in
      i % 17 == 3 ? -9999 : i % 19 == 4 ? .nan : i % 23 == 5 ? -2 : Float(1 + 300 * random.fraction())
    }
    let first = seed &* 100_000_000 &+ UInt64(number) &* 10_000_000 &+ (isLast ? shotOffset : 0)
    try column("agbd", agbd)
    try column("agbd_se", agbd.map { $0 == -9999 ? -9999 : Float(0.7 * random.fraction()) * abs($0) })
    try column("lon_lowestmode", (0..<shots).map { _ in 360 * random.fraction() - 180 })
    try column("lat_lowestmode", (0..<shots).map { _ in 103 * random.fraction() - 51.5 })
    try column("shot_number", (0..<shots).map { first &+ UInt64($0) })
    try column("delta_time", (0..<shots).map { 66_154_252.688_424_55 + Double($0) * 0.008_264 })
    try column("sensitivity", (0..<shots).map { _ in Float(0.9 + 0.1 * random.fraction()) })
    try column("degrade_flag", (0..<shots).map { _ in UInt8(random.fraction() < 0.1 ? 3 : 0) })
    for flag in ["l2_quality_flag", "l4_quality_flag", "surface_flag"] {
      try column(flag, (0..<shots).map { _ in UInt8(random.fraction() < 0.1 ? 0 : 1) })
    }
  }
}

/// A folder that goes away.
final class TemporaryFolder {
  let url: URL
  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> String { url.appending(path: name).path }
  func text(_ name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }
}
