import Dispatch
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What one piece of work took.
struct Cost: Sendable {
  /// Seconds from beginning to end.
  var wall = 0.0
  /// Seconds of all processors, in the program and in the system on its behalf.
  var cpu = 0.0
  /// The most memory that was in use, in bytes; 0 where it was not looked at.
  var peakBytes = 0
}

/// What a command printed and took.
struct CommandResult {
  var cost: Cost
  var status: Int32
  var output: String
}

/// What went wrong in a benchmark, in one sentence.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

enum Measure {
  /// Seconds of a clock that only goes forward.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The cost of `body` in this process, on all of its threads.
  static func inProcess(_ body: () throws -> Void) rethrows -> Cost {
    let cpu = cpuOfSelf
    let start = now
    try body()
    return Cost(wall: now - start, cpu: cpuOfSelf - cpu)
  }

  private static var cpuOfSelf: Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #endif
    return seconds(usage)
  }

  private static func seconds(_ usage: rusage) -> Double {
    Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6
  }

  /// Runs a command to its end.
  ///
  /// - Parameter arguments: The program's path, and what follows.
  /// - Returns: Its cost, its exit status and what it wrote to standard output.
  /// - Throws: `BenchmarkError` where it cannot be started.
  static func command(_ arguments: [String]) throws -> CommandResult {
    forgetOwnPeak()
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw BenchmarkError("no pipe: \(String(cString: strerror(errno)))") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    let start = now
    var child: pid_t = 0
    let failure = posix_spawnp(&child, arguments[0], &actions, nil, words, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard failure == 0 else {
      throw BenchmarkError("\(arguments[0]): cannot be started (\(String(cString: strerror(failure))))")
    }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(ends[0], &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      output += buffer[..<count]
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    #if canImport(Darwin)
      let peak = Int(usage.ru_maxrss)
    #else
      let peak = Int(usage.ru_maxrss) * 1024
    #endif
    return CommandResult(
      cost: Cost(wall: now - start, cpu: seconds(usage), peakBytes: peak),
      status: status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f),
      output: String(decoding: output, as: UTF8.self))
  }

  /// Linux counts the greatest memory that the parent ever had as the child's; this sets it back.
  private static func forgetOwnPeak() {
    let file = open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = write(file, "5", 1)
    close(file)
  }

  /// Runs `body` for every number below `count` on `threads` threads at once; each makes itself a state.
  static func parallel<State>(
    _ count: Int, threads: Int, state: @Sendable () -> State, _ body: @Sendable (State, Int) throws -> Void
  ) throws {
    let next = Atomic<Int>(0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let state = state()
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < count, failure.withLock({ $0 == nil }) else { return }
        do { try body(state, piece) } catch { failure.withLock { $0 = error } }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}

/// The costs of the same work, done several times.
struct Series {
  var costs: [Cost] = []

  var wall: Double { Series.median(costs.map(\.wall)) }
  var cpu: Double { Series.median(costs.map(\.cpu)) }
  var peakBytes: Int { costs.map(\.peakBytes).max() ?? 0 }

  /// The middle value; of an even count the mean of the two in the middle; 0 of none.
  static func median(_ values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// Does several works in turn, round after round, so that a noisy minute troubles them all alike.
  static func interleaved(_ rounds: Int, _ works: [(name: String, work: () throws -> Cost)]) throws
    -> [String: Series]
  {
    var all: [String: Series] = [:]
    for _ in 0..<rounds {
      for (name, work) in works { all[name, default: Series()].costs.append(try work()) }
    }
    return all
  }
}
