import Foundation
import Testing

/// What becomes of a build that is killed, disturbed or interrupted.
@Suite(.enabled(if: Program.isBuilt, "build the program first: make test"), .serialized)
struct DurabilityTests {
  private static let script = Program.root.appending(path: "Tests/Durability/durability.sh").path

  /// A dozen of the thousand points of `make test-kill`.
  @Test func killedBuildsEndInTheSameBytes() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let result = try Program.run([Self.script, "kill", "12", "1"], in: folder, program: "/bin/bash")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("12 points") && result.output.contains("; 0 points wrong"))
  }

  /// Some of the calls that `make test-kill` has fail.
  @Test func failingCallsEndTheBuildInALineAndItGoesOn() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let result = try Program.run([Self.script, "faults", "71", "1"], in: folder, program: "/bin/bash")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("; 0 points wrong") || result.output.hasPrefix("skipped"))
  }

  /// A small disk that fills up, and is enlarged.
  @Test func aFullDiskIsALineAndTheBuildGoesOn() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let result = try Program.run([Self.script, "disk", "1"], in: folder, program: "/bin/bash")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("; 0 points wrong") || result.output.hasPrefix("skipped"))
  }

  // MARK: Builds in flight

  private static let arguments = [
    "chip", CommandTests.scene, "--size", "64", "--stride", "16", "--bands", "B02,B03", "--format", "hdf5",
    "--compression", "none", "--threads", "1",
  ]

  /// Ctrl-C finishes what is begun and says how to go on; a second one ends at once; nothing is lost.
  @Test(arguments: [1, 2]) func interruptedBuildsGoOn(times: Int) throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    #expect(try Program.run(Self.arguments + ["-q", "--output", "plain"], in: folder).status == 0)
    let process = try Self.start(["--output", "out"], in: folder)
    for _ in 0..<times { kill(process.processIdentifier, SIGINT) }
    process.waitUntilExit()
    if times == 1 {
      #expect(process.terminationReason == .exit && process.terminationStatus == 130)
      let errors = try String(contentsOf: folder.appending(path: ".log"), encoding: .utf8)
      #expect(errors.hasPrefix("chipmill: interrupted; ") && errors.hasSuffix("the same command goes on\n"))
      #expect(errors.split(separator: "\n").count == 1)
    } else {
      #expect(process.terminationReason == .uncaughtSignal || process.terminationStatus == 130)
    }
    let rest = try Program.run(Self.arguments + ["-q", "--output", "out"], in: folder)
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(rest.output.isEmpty && rest.errors.isEmpty)
    try Self.expectEqual("out", "plain", in: folder)
  }

  /// Two processes do not build in one folder.
  @Test func aFolderBelongsToOneBuild() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let process = try Self.start(["--output", "out"], in: folder)
    kill(process.processIdentifier, SIGSTOP)
    let other = try Program.run(Self.arguments + ["--output", "out"], in: folder)
    #expect(other.status == 1)
    #expect(
      other.errors
        == "chipmill: out: another chipmill is building here; wait for it, or choose another --output\n")
    kill(process.processIdentifier, SIGCONT)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try Program.run(["verify", "out"], in: folder).status == 0)
  }

  /// A source that vanishes or is replaced is read to its end; one that others write to ends the build,
  /// and never by a signal.
  @Test(arguments: ["removed", "replaced", "truncated", "rewritten"])
  func sourcesThatChangeMeanwhile(how: String) throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    #expect(try Program.run(Self.arguments + ["-q", "--output", "plain"], in: folder).status == 0)
    let path = folder.appending(path: CommandTests.scene + "/B03.tif")
    let whole = try Data(contentsOf: path)
    let process = try Self.start(["--output", "out", "-q"], in: folder)
    kill(process.processIdentifier, SIGSTOP)
    switch how {
    case "removed": try FileManager.default.removeItem(at: path)
    case "replaced": try Data(repeating: 1, count: whole.count).write(to: path, options: .atomic)
    case "truncated": truncate(path.path, off_t(whole.count / 3))
    default:
      let file = try FileHandle(forWritingTo: path)
      try file.write(contentsOf: Data(repeating: 7, count: whole.count))
      try file.close()
    }
    kill(process.processIdentifier, SIGCONT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    let errors = try String(contentsOf: folder.appending(path: ".log"), encoding: .utf8)
    if process.terminationStatus == 0 {
      // Its last block had been read.
      try Self.expectEqual("out", "plain", in: folder)
    } else {
      #expect(how == "truncated" || how == "rewritten")
      #expect(process.terminationStatus == 1 || process.terminationStatus == 3)
      #expect(errors.contains("B03.tif"), "\(errors)")
      // The file as it was, though newer, is the same source.
      try whole.write(to: path)
      let rest = try Program.run(
        process.terminationStatus == 3
          ? ["retry", "out", "--failed"] : Self.arguments + ["--output", "out"],
        in: folder)
      #expect(rest.status == 0, "\(rest.errors)")
      try Self.expectEqual("out", "plain", in: folder)
    }
  }

  /// Lines that programs can read, and nothing for those who asked for quiet.
  @Test func progressIsOneObjectALine() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let result = try Program.run(
      Self.arguments + ["--json", "--progress", "json", "--output", "out"], in: folder)
    let lines = result.errors.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["done"] is NSNumber && object?["planned"] is NSNumber, "\(line)")
    }
    #expect(try result.json["written"] is NSNumber)
  }

  /// More tiles than a process may have files open.
  @Test func tilesNeedNoOpenFiles() throws {
    let folder = try Program.folder(world: true)
    defer { Program.remove(folder) }
    let cut = try Program.run(
      ["chip", CommandTests.scene, "--size", "150", "--bands", "B02", "-q", "--output", "cut"], in: folder)
    #expect(cut.status == 0)
    let program = "'\(Program.path)' chip cut/chips --size 50 --output out -q"
    let result = try Program.run(["-c", "ulimit -n 24; \(program)"], in: folder, program: "/bin/sh")
    #expect(result.status == 0, "\(result.errors)")
    let few = try Program.run(
      ["-c", "ulimit -n 8; \(program) --restart"], in: folder, program: "/bin/sh")
    #expect(few.status == 1)
    let said = few.errors.split(separator: "\n")
    #expect(said.count == 2 && said[0].contains("starting over; deleted") && said[1].contains("ulimit -n"))
  }

  /// Starts a build, and returns when it has its ledger.
  private static func start(_ more: [String], in folder: URL) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments + more
    process.currentDirectoryURL = folder
    let log = folder.appending(path: ".log")
    try Data().write(to: log)
    process.standardError = try FileHandle(forWritingTo: log)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let file = folder.appending(path: "out/unfinished/1/chips.h5").path
    while process.isRunning, !FileManager.default.fileExists(atPath: file) { usleep(500) }
    return process
  }

  private static func expectEqual(_ a: String, _ b: String, in folder: URL) throws {
    for file in ["chips.h5", "index.csv", "index.gpkg", "skipped.csv", "chipmill.lock.json"] {
      #expect(
        FileManager.default.contentsEqual(
          atPath: folder.appending(path: "\(a)/\(file)").path,
          andPath: folder.appending(path: "\(b)/\(file)").path),
        "\(file)")
    }
  }
}
