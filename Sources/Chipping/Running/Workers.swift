internal import Formats

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Runs `body` on `count` threads at once, this one among them, and returns when all have returned.
///
/// This is the only place where builds start threads. The workers share one list of work, so there
/// is no task for each chip.
func withWorkers(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
  final class Start: Sendable {
    let index: Int
    let body: @Sendable (Int) -> Void
    init(_ index: Int, _ body: @escaping @Sendable (Int) -> Void) {
      self.index = index
      self.body = body
    }
  }
  var threads: [pthread_t] = []
  withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { memory in
    guard let attributes = memory.baseAddress else { return }
    pthread_attr_init(attributes)
    // Room for the deep frames of PROJ and libtiff.
    pthread_attr_setstacksize(attributes, 8 << 20)
    for index in 1..<max(1, count) {
      var thread = pthread_t()
      let start = Unmanaged.passRetained(Start(index, body))
      let status = pthread_create(
        &thread, attributes,
        { argument in
          guard let argument else { return nil }
          let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
          start.body(start.index)
          return nil
        }, start.toOpaque())
      if status == 0 { threads.append(thread) } else { start.release() }
    }
    pthread_attr_destroy(attributes)
  }
  body(0)
  for thread in threads { pthread_join(thread, nil) }
}

/// Memory that is used again and again: the first touch of fresh memory costs more than the work on it.
final class BufferPool: @unchecked Sendable {
  private let monitor = Monitor()
  private var free: [Int: [UnsafeMutableRawPointer]] = [:]
  private var freeBytes = 0

  deinit { for list in free.values { for buffer in list { buffer.deallocate() } } }

  /// Memory for `count` bytes, its contents undefined.
  func take(_ count: Int) -> UnsafeMutableRawBufferPointer {
    let capacity = Self.capacity(for: count)
    monitor.lock()
    let known = free[capacity]?.popLast()
    if known != nil { freeBytes -= capacity }
    monitor.unlock()
    let base = known ?? .allocate(byteCount: capacity, alignment: 64)
    return UnsafeMutableRawBufferPointer(start: base, count: count)
  }

  func give(_ buffer: UnsafeMutableRawBufferPointer) {
    guard let base = buffer.baseAddress else { return }
    let capacity = Self.capacity(for: buffer.count)
    monitor.lock()
    free[capacity, default: []].append(base)
    freeBytes += capacity
    monitor.unlock()
  }

  /// Returns all unused memory to the system.
  func trim() {
    monitor.lock()
    let all = free
    free = [:]
    freeBytes = 0
    monitor.unlock()
    for list in all.values { for buffer in list { buffer.deallocate() } }
  }

  /// The bytes that lie unused.
  var unusedBytes: Int {
    monitor.lock()
    defer { monitor.unlock() }
    return freeBytes
  }

  /// Sizes are rounded up to an eighth of their power of two, so that near sizes share memory.
  static func capacity(for count: Int) -> Int {
    let step = max(4096, 1 << max(0, Int.bitWidth - max(1, count - 1).leadingZeroBitCount - 4))
    return (max(1, count) + step - 1) / step * step
  }
}
