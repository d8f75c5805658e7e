import Formats
import FoundationEssentials

/// Hundreds of gigabytes of pixels, scene after scene, to see that speed, memory and results hold.
struct ScaleBenchmarks {
  let world: World
  let tool: Tool
  let threads: Int

  /// Chips the scene under ever new names until so many bytes of pixels have passed. Output is hashed and
  /// removed.
  ///
  /// - Throws: `BenchmarkError` where a pass gives other bytes than the first.
  func run(gigabytes: Int) throws {
    let files = FileManager.default
    let total = gigabytes * 1_000_000_000
    var done = 0
    var pass = 0
    var nextLine = 10_000_000_000
    // Since the last line.
    var recent = (bytes: 0, seconds: 0.0, peak: 0)
    var first: UInt64?
    let start = Measure.now
    while done < total {
      pass += 1
      let scene = world.fresh("scene-\(pass)")
      try files.createSymbolicLink(
        atPath: scene, withDestinationPath: URL(filePath: world.scene).absoluteURL.path)
      let output = world.fresh("scale")
      let (cost, summary) = try tool.build(
        [scene, "--size", "256", "--threads", "\(threads)", "--format", "hdf5", "--compression", "none"]
          + ["--output", output])
      do {
        let chips = try MappedFile(path: output + "/chips.h5")
        let hash = KernelBenchmarks.hash(chips.bytes)
        guard first == nil || first == hash else {
          throw BenchmarkError("pass \(pass) wrote other bytes than the first")
        }
        first = hash
      }
      world.remove(output)
      world.remove(scene)
      done += summary.bytesOut
      recent.bytes += summary.bytesOut
      recent.seconds += cost.wall
      recent.peak = max(recent.peak, cost.peakBytes)
      if done >= nextLine || done >= total {
        say(
          "\(done / 1_000_000_000) GB in \(pass) passes: "
            + "\((Double(recent.bytes) / recent.seconds / 1e6).text(0)) MB/s of pixels and a peak of "
            + "\(recent.peak >> 20) MiB since the last line, \((Measure.now - start).text(0)) s in all")
        recent = (0, 0, 0)
        while nextLine <= done { nextLine += 10_000_000_000 }
      }
    }
    say("all \(pass) passes wrote the same bytes: \(String(first ?? 0, radix: 16))")
  }
}
