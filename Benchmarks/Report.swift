import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes a line at once, so that a log can be followed.
func say(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
  let line = Array((text + "\n").utf8)
  _ = write(descriptor, line, line.count)
}

/// One measured way to do a workload.
struct Entry: Encodable {
  enum Kind: String, Encodable { case limit, chipmill, peer }

  var workload: String
  var name: String
  var kind: Kind
  var threads: Int
  /// Medians, in seconds.
  var wall: Double
  var cpu: Double?
  var peakMiB: Int
  var chips: Int
  /// The time over the sum of the limit's parts; of the wall clock and of the processors.
  var timesLimit: Double?
  var timesLimitCPU: Double?
  /// A peer's time over that of our run it is held against, and the threads that this has.
  var timesOurs: Double?
  var ownThreads: Int?
  var note = ""

  init(_ workload: String, _ name: String, _ kind: Kind, _ series: Series, chips: Int, threads: Int) {
    self.workload = workload
    self.name = name
    self.kind = kind
    self.threads = threads
    self.chips = chips
    wall = series.wall
    cpu = series.cpu
    peakMiB = series.peakBytes >> 20
  }

  /// The time that this takes over the time of another: of processors where both have one thread, which
  /// other programs disturb least, else by the clock.
  func times(_ other: Entry) -> Double {
    if threads == 1, other.threads == 1, let cpu, let otherCPU = other.cpu { return cpu / otherCPU }
    return wall / other.wall
  }
}

/// All that a run of the benchmarks found out.
struct Report: Encodable {
  var machine = Machine()
  var threads: Int
  var copiedGBs: Double
  var readGBs: Double
  var entries: [Entry] = []
  var kernels: [KernelResult] = []
  var curve: [CurvePoint] = []
  /// The greatest distance, in source pixels, between a warp's positions and PROJ's.
  var warpError: Double?
  /// Names of peers, and their versions.
  var versions: [String: String] = [:]
  /// Empty unless a run is one of `make bench`.
  var promises: [Outcome] = []

  /// Tables of text, a workload after the other.
  func show() {
    say("\(machine.processor), \(machine.cores) cores")
    say("memory, one thread: \(copiedGBs.text(1)) GB/s copied, \(readGBs.text(1)) GB/s read and summed")
    var workloads: [String] = []
    for entry in entries where !workloads.contains(entry.workload) { workloads.append(entry.workload) }
    for workload in workloads {
      say("\n\(workload)")
      say(Self.line("", "threads", "s", "cpu s", "µs/chip", "MiB", "× limit", "cpu", "× ours", ""))
      for entry in entries where entry.workload == workload {
        say(
          Self.line(
            entry.kind == .chipmill ? "chipmill: \(entry.name)" : entry.name, "\(entry.threads)",
            entry.wall.text(3),
            entry.cpu?.text(3) ?? "", (entry.wall / Double(max(1, entry.chips)) * 1e6).text(1),
            entry.peakMiB > 0 ? "\(entry.peakMiB)" : "", entry.timesLimit?.text(2) ?? "",
            entry.timesLimitCPU?.text(2) ?? "", entry.timesOurs?.text(1) ?? "", entry.note))
      }
    }
    if !kernels.isEmpty {
      say("\nkernels, one thread\n" + Self.line("", "isa", "GB/s", "memcpy", "share", "", "", "", "", ""))
      for kernel in kernels {
        say(
          Self.line(
            kernel.name, kernel.instructionSet, (kernel.bytesPerSecond / 1e9).text(1),
            (kernel.copiedPerSecond / 1e9).text(1), kernel.share.text(2), "", "", "", "",
            String(kernel.hash, radix: 16)))
      }
    }
    if !curve.isEmpty {
      say(
        "\ncost of a chip, one band, 32×32\n"
          + Self.line("", "chips", "s", "cpu s", "µs/chip", "MiB", "", "", "", ""))
      for point in curve {
        say(
          Self.line(
            point.kind, "\(point.chips)", point.wall.text(3), point.cpu.text(3),
            (point.cpu / Double(point.chips) * 1e6).text(2), "\(point.peakMiB)", "", "", "", ""))
      }
    }
    guard let widest = promises.map(\.title.count).max() else { return }
    say("\npromises" + String(repeating: " ", count: widest - 5) + "bound   this run")
    for promise in promises {
      let value = promise.valueText
      say(
        promise.title + String(repeating: " ", count: widest + 3 - promise.title.count) + promise.boundText
          + String(repeating: " ", count: max(1, 17 - promise.boundText.count - value.count)) + value
          + "   " + promise.text())
    }
  }

  private static func line(_ name: String, _ columns: String...) -> String {
    var line = name + String(repeating: " ", count: max(1, 46 - name.count))
    for column in columns.dropLast() {
      line += String(repeating: " ", count: max(1, 9 - column.count)) + column
    }
    line += "  " + (columns.last ?? "")
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Writes the report as JSON.
  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(self).write(to: URL(filePath: path))
  }
}

extension Double {
  /// With so many digits after the point.
  func text(_ digits: Int) -> String {
    guard isFinite else { return "—" }
    var unit = 1
    for _ in 0..<digits { unit *= 10 }
    let whole = Int((magnitude * Double(unit)).rounded())
    let rest = String(whole % unit)
    let zeros = String(repeating: "0", count: max(0, digits - rest.count))
    return (self < 0 ? "-" : "") + "\(whole / unit)" + (digits > 0 ? "." + zeros + rest : "")
  }
}
