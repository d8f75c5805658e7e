internal import CKernels

/// Builds Huffman codes of limited length. Its memory is reused.
struct PrefixCode {
  /// Counts above, symbols below, the rarest first; then the weights of the tree's nodes.
  private var leaves: [UInt64] = []
  private var weights: [UInt64] = []
  private var parents: [UInt16] = []

  /// - Parameter capacity: The most symbols of a code.
  init(capacity: Int) {
    leaves.reserveCapacity(capacity)
    weights.reserveCapacity(2 * capacity)
    parents.reserveCapacity(2 * capacity)
  }

  /// The lengths of the codes of `count` symbols: 0 for those that do not occur, else 1...`longest`.
  ///
  /// Where a code would be longer, all counts are halved until none is (as bzip2 does). Of equally frequent
  /// symbols the later ones get the shorter codes. A symbol that is alone gets company, since decoders
  /// refuse codes that are not complete.
  mutating func lengths(
    of counts: UnsafePointer<UInt32>, _ count: Int, longest: Int, into lengths: UnsafeMutablePointer<UInt8>
  ) {
    leaves.removeAll(keepingCapacity: true)
    for symbol in 0..<count where counts[symbol] > 0 {
      leaves.append(UInt64(counts[symbol]) << 16 | UInt64(symbol))
    }
    for symbol in 0..<count where leaves.count < 2 && counts[symbol] == 0 {
      leaves.append(1 << 16 | UInt64(symbol))
    }
    while true {
      leaves.sort()
      if buildTree() <= longest { break }
      for i in leaves.indices {
        leaves[i] = (leaves[i] >> 17 + 1) << 16 | leaves[i] & 0xFFFF
      }
    }
    lengths.update(repeating: 0, count: count)
    for i in leaves.indices { lengths[Int(leaves[i] & 0xFFFF)] = UInt8(weights[i]) }
  }

  /// Huffman's algorithm on sorted leaves: `weights` become the depths of the nodes, leaves first.
  ///
  /// - Returns: The greatest depth.
  private mutating func buildTree() -> Int {
    let n = leaves.count
    weights.removeAll(keepingCapacity: true)
    for leaf in leaves { weights.append(leaf >> 16) }
    parents.removeAll(keepingCapacity: true)
    for _ in 0..<2 * n - 1 { parents.append(0) }
    // New nodes are never lighter than those before, so both kinds stand in order.
    var leaf = 0
    var node = n
    for new in n..<2 * n - 1 {
      var weight: UInt64 = 0
      for _ in 0..<2 {
        let lightest: Int
        if leaf < n, node >= new || weights[leaf] <= weights[node] {
          lightest = leaf
          leaf += 1
        } else {
          lightest = node
          node += 1
        }
        weight += weights[lightest]
        parents[lightest] = UInt16(new)
      }
      weights.append(weight)
    }
    weights[2 * n - 2] = 0
    for i in stride(from: 2 * n - 3, through: 0, by: -1) { weights[i] = weights[Int(parents[i])] + 1 }
    return Int(weights[..<n].max() ?? 0)
  }

  /// The canonical code of lengths up to 15 (RFC 1951, 3.2.2), each code's first bit lowest.
  static func codes(
    of lengths: UnsafePointer<UInt8>, _ count: Int, into codes: UnsafeMutablePointer<bit_code>
  ) {
    withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 17) { next in
      next.initialize(repeating: 0)
      for symbol in 0..<count where lengths[symbol] > 0 { next[Int(lengths[symbol]) + 1] += 1 }
      for length in 2..<17 { next[length] = (next[length] + next[length - 1]) << 1 }
      for symbol in 0..<count {
        let length = Int(lengths[symbol])
        guard length > 0 else {
          codes[symbol] = bit_code(bits: 0, length: 0)
          continue
        }
        let code = next[length]
        next[length] += 1
        var reversed: UInt16 = 0
        for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
        codes[symbol] = bit_code(bits: reversed, length: UInt16(length))
      }
    }
  }
}
