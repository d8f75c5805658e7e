import ArgumentParser
import Chipping

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Tell what a build would do, without reading a pixel.",
    discussion: """
      Takes the arguments of chip, and its output options too, which it leaves aside.

        chipmill plan SCENE --size 256 --explain
      """)

  @OptionGroup var build: BuildOptions

  @Flag(help: "Name the sources by what they cost, costliest first.")
  var explain = false

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  // Options of `chip` that change nothing here, so that one command line serves both.
  @Option(help: .hidden) var format: String?
  @Option(help: .hidden) var compression: String?
  @Option(help: .hidden) var level: Int?
  @Option(name: .shortAndLong, help: .hidden) var output: String?
  @Flag(help: .hidden) var restart = false
  @Flag(help: .hidden) var force = false
  @Flag(name: .customLong("no-report"), help: .hidden) var hasNoReport = false
  @Option(help: .hidden) var progress: String?

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let bounds = build.bounds
    let plan = try Plan(
      try build.request().recipe(), memory: bounds.memory.bytes, threads: bounds.workers)
    let prediction = try plan.prediction(threads: bounds.workers)
    let elapsed = (clock.now - start).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    if json {
      print(
        RunText.json(
          prediction, rejected: plan.chips.outside.count, memory: bounds.memory.bytes, seconds: seconds))
      return
    }
    if quiet { return }
    print(
      """
      chips       \(prediction.chips) (\(plan.chips.outside.count) of them outside of the scene)
      blocks      \(prediction.blocks), each decoded once
      to read     \(byteText(prediction.bytesRead)), decoded \(byteText(prediction.bytesDecoded))
      memory      \(byteText(min(prediction.peakBytes, bounds.memory.bytes))) \
      of \(byteText(bounds.memory.bytes))\
      \(prediction.peakBytes > bounds.memory.bytes ? "; blocks that do not fit go to a scratch file" : "")
      output      \(byteText(prediction.outputBytes)) of pixels before compression
      """)
    guard explain else { return }
    print("\nsources, costliest first")
    for source in prediction.sources {
      let share = 100 * source.bytesDecoded / max(1, source.wholeBytes)
      print(
        "  \(byteText(source.bytesRead).padded(10))  \(String(source.blocks).padded(7)) blocks  "
          + "\(String(share).padded(3)) % of the raster  \(source.path)")
    }
  }
}

extension String {
  /// With spaces before it up to a width.
  func padded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
