import Foundation

/// The built program, run as a user runs it.
struct Program {
  static let root = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardized

  /// `.build/release/chipmill`, or what CHIPMILL_PROGRAM names. `make test` builds it.
  static let path =
    ProcessInfo.processInfo.environment["CHIPMILL_PROGRAM"]
    ?? root.appending(path: ".build/release/chipmill").path

  /// The program of `make bench`, which is built with the tests.
  static let benchmarks = root.appending(path: ".build/release/Benchmarks").path

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

  struct Result {
    let status: Int32
    let output: String
    let errors: String

    var json: [String: Any] {
      get throws {
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
      }
    }
  }

  /// Runs the program, or another, with these arguments in a folder.
  static func run(_ arguments: [String], in folder: URL, program: String = path) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let (output, errors) = (folder.appending(path: ".output"), folder.appending(path: ".errors"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// A fresh folder, with the world of README's first line in it where `world` is true.
  static func folder(world: Bool = false) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "chipmill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if world {
      let result = try run(
        ["synth", "world", "--size", "1098", "--dates", "1", "--footprints", "200"], in: folder)
      guard result.status == 0 else { throw CocoaError(.executableLoad) }
    }
    return folder
  }

  static func remove(_ folder: URL) { try? FileManager.default.removeItem(at: folder) }
}
