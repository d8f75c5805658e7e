internal import CKernels
internal import CLZF

/// Undoes the filters of a dataset, one chunk at a time, outside of the HDF5 library and its lock: what
/// `ChunkEncoder` made. Belongs to one thread.
package final class ChunkDecoder {
  /// The filters in the order of writing, as `HDF5Reader.Description` names them.
  private let filters: [Int]
  private let elementSize: Int
  private let inflate = Inflate()
  private var memory = Scratch()

  /// - Parameter elementSize: Bytes of one value.
  /// - Returns: nil where there are other filters than shuffle, deflate and LZF, in that order.
  package init?(filters: [Int], elementSize: Int) {
    guard [[], [Self.shuffle]].contains(filters.filter { $0 == Self.shuffle }),
      filters.dropFirst(filters.first == Self.shuffle ? 1 : 0).count <= 1,
      filters.allSatisfy([Self.shuffle, Self.deflate, Int(HDF5Library.lzfFilter)].contains),
      filters.last != Self.shuffle || filters.count == 1
    else { return nil }
    self.filters = filters
    self.elementSize = elementSize
  }

  private static let deflate = 1
  private static let shuffle = 2

  /// Writes the values of a chunk.
  ///
  /// - Returns: Whether it holds as many bytes as there is room for.
  package func decode(_ chunk: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) -> Bool {
    let isShuffled = filters.first == Self.shuffle && elementSize > 1
    let plain = isShuffled ? memory.buffer(target.count) : target
    switch filters.last {
    case Self.deflate:
      guard inflate.decode(chunk, into: plain) == target.count else { return false }
    case Int(HDF5Library.lzfFilter):
      guard chunk.count <= Int(UInt32.max), target.count <= Int(UInt32.max),
        Int(
          lzf_decompress(
            chunk.baseAddress, UInt32(chunk.count), plain.baseAddress, UInt32(target.count))) == target.count
      else { return false }
    default:
      guard chunk.count == target.count else { return false }
      plain.copyMemory(from: chunk)
    }
    guard isShuffled, let source = plain.baseAddress, let place = target.baseAddress else { return true }
    let count = target.count / elementSize
    unshuffle_bytes(
      source.assumingMemoryBound(to: UInt8.self), place.assumingMemoryBound(to: UInt8.self), count,
      elementSize)
    for i in count * elementSize..<target.count { target[i] = plain[i] }
    return true
  }
}
