/// One reusable set of work memory for a thread. It grows as needed and never shrinks.
///
/// The first touch of fresh memory costs ten times the work done on it, so keep one a worker.
public final class WarpScratch {
  private var memory = UnsafeMutableRawPointer.allocate(byteCount: 1 << 16, alignment: 64)
  private var capacity = 1 << 16

  /// Memory that is taken when it is needed.
  public init() {}

  deinit { memory.deallocate() }

  /// Memory for `count` doubles; what it held before is lost.
  func doubles(_ count: Int) -> UnsafeMutablePointer<Double> {
    bytes(count * MemoryLayout<Double>.stride).assumingMemoryBound(to: Double.self)
  }

  /// Memory for `count` floats; what it held before is lost.
  func floats(_ count: Int) -> UnsafeMutablePointer<Float> {
    bytes(count * MemoryLayout<Float>.stride).assumingMemoryBound(to: Float.self)
  }

  /// Memory for `bytes` bytes, aligned to 64; what it held before is lost.
  func bytes(_ bytes: Int) -> UnsafeMutableRawPointer {
    if bytes > capacity {
      memory.deallocate()
      capacity = bytes + bytes / 2
      memory = .allocate(byteCount: capacity, alignment: 64)
    }
    return memory
  }
}
