import ArgumentParser
import Datasets
import Formats

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

struct SynthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synth",
    abstract: "Invent a piece of the world to try things on.",
    discussion: """
      Writes Sentinel-2 scenes, a terrain model, a land-cover map, lidar granules, points and a STAC
      catalogue of them to a folder. Everything depends on the options alone. A scene of full size takes
      1.2 GB, and the world around it 0.2 GB.

        chipmill synth world --size 1098
      """)

  @Argument(help: "The folder to write to; it is made.", completion: .directory)
  var folder: String

  @Option(help: "Another number, another world.")
  var seed: UInt64 = 1

  @Option(help: "Pixels of 10 m on a side, a multiple of 6.")
  var size = 10980

  @Option(help: "How many acquisitions.")
  var dates = 3

  @Option(help: "How many lidar footprints.")
  var footprints = 20_000

  @Flag(inversion: .prefixedNo, help: "Add 1000 to digital numbers, as from processing baseline 04.00 on.")
  var offset = true

  func run() throws {
    let world = try SyntheticWorld(
      seed: seed, size: size, dates: dates, footprints: footprints, hasOffset: offset)
    try world.write(to: folder) { name in
      guard isatty(STDERR_FILENO) != 0 else { return }
      let line = Array("wrote \(name)\n".utf8)
      _ = write(STDERR_FILENO, line, line.count)
    }
  }
}
