import ArgumentParser
import Chipping
import Fetch
import Formats
import Geometry

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
struct Chipmill: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chipmill",
    abstract: "Cuts satellite rasters into machine-learning chips, each source block decoded once.",
    discussion: """
      chipmill demo
      chipmill chip SCENE --size 256 --format hdf5 --output DIR
      """,
    version: chipmillVersion,
    subcommands: [
      ChipCommand.self, PlanCommand.self, InfoCommand.self, StatsCommand.self, SlopeCommand.self,
      AspectCommand.self, WarpCommand.self, ResizeCommand.self, MaskCommand.self, CompositeCommand.self,
      BuildCommand.self, StatusCommand.self, RetryCommand.self, VerifyCommand.self, FsckCommand.self,
      DiffCommand.self, ReportCommand.self, AuditCommands.self, GEDICommands.self, SynthCommand.self,
      DemoCommand.self,
    ] + TileCommands.all)

  /// Parses, runs, and turns errors into one line and an exit code: 0 done, 1 failed, 2 usage, 3 finished
  /// with failed chips, 4 what was written is not what is there, or two datasets differ,
  /// 130 interrupted.
  static func main() {
    if let command = CommandLine.arguments.dropFirst().first, TileCommands.names.contains(command) {
      write(TileCommands.banner, to: STDOUT_FILENO)
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch let error as ChippingError {
      fail(error.description)
    } catch let error as FetchError {
      fail(error.description)
    } catch let error as FormatError {
      fail(error.description)
    } catch let error as GeometryError {
      fail(error.description)
    } catch {
      // The parser's own: help and versions that were asked for, and arguments that it does not take.
      let text = fullMessage(for: error)
      let isAnswer = exitCode(for: error).isSuccess
      write(text.hasSuffix("\n") ? text : text + "\n", to: isAnswer ? STDOUT_FILENO : STDERR_FILENO)
      Glibc.exit(isAnswer ? 0 : 2)
    }
  }

  /// One line, and exit code 1.
  private static func fail(_ text: String) -> Never {
    write("chipmill: \(text)\n", to: STDERR_FILENO)
    Glibc.exit(1)
  }

  /// Finished, with chips that could not be made.
  static let finishedWithFailures = ExitCode(3)

  /// What is there is not what was written, or not what another dataset holds.
  static let mismatch = ExitCode(4)

  /// Stopped by Ctrl-C, with all that was done kept.
  static let interrupted = ExitCode(130)

  static func write(_ text: String, to file: Int32) {
    var rest = Substring(text).utf8
    while !rest.isEmpty {
      let count = Array(rest).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Nobody listens any more, as with `| head`.
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}
