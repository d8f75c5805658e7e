internal import Geometry

/// An R-tree of rectangles as SQLite's rtree module stores it, filled to the brim instead of grown row by
/// row: sorted into tiles (Leutenegger and others, "STR: a simple and efficient algorithm for R-tree
/// packing", 1997). A million rows take a second instead of six.
///
/// A node is a depth (of the root only) and a count of cells, 16 bits each, and 51 cells of a 64-bit number
/// and four 32-bit floats: west, east, south, north. All are big-endian. Node 1 is the root.
struct PackedTree {
  struct Box {
    var id: Int64
    var west, east, south, north: Float

    /// The rectangle in floats that surely hold it.
    init(id: Int64, _ b: Bounds) {
      self.id = id
      (west, south) = (Self.floor(b.west), Self.floor(b.south))
      (east, north) = (Self.ceil(b.east), Self.ceil(b.north))
    }

    fileprivate init(id: Int64, around boxes: ArraySlice<Box>) {
      self.id = id
      (west, south, east, north) = (.infinity, .infinity, -.infinity, -.infinity)
      for box in boxes {
        (west, south) = (min(west, box.west), min(south, box.south))
        (east, north) = (max(east, box.east), max(north, box.north))
      }
    }

    private static func floor(_ x: Double) -> Float { Double(Float(x)) <= x ? Float(x) : Float(x).nextDown }
    private static func ceil(_ x: Double) -> Float { Double(Float(x)) >= x ? Float(x) : Float(x).nextUp }
  }

  private static let cells = 51
  /// For pages of 4096 bytes.
  private static let nodeBytes = 4 + 51 * 24

  private(set) var nodes: [(number: Int64, bytes: [UInt8])] = []
  /// Each node but the root with the node above it, and each row with its leaf.
  private(set) var parents: [(node: Int64, parent: Int64)] = []
  private(set) var leaves: [(row: Int64, node: Int64)] = []

  init(_ boxes: [Box]) {
    var level = boxes
    var next: Int64 = 2
    var depth = 0
    while level.count > Self.cells {
      let groups = Self.tiled(level)
      var above: [Box] = []
      above.reserveCapacity(groups.count)
      for group in groups {
        add(group, as: next, depth: 0, isLeaf: depth == 0)
        above.append(Box(id: next, around: group))
        next += 1
      }
      level = above
      depth += 1
    }
    add(level[...], as: 1, depth: depth, isLeaf: depth == 0)
    nodes.sort { $0.number < $1.number }
    parents.sort { $0.node < $1.node }
    leaves.sort { $0.row < $1.row }
  }

  private mutating func add(_ boxes: ArraySlice<Box>, as number: Int64, depth: Int, isLeaf: Bool) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.nodeBytes)
    func append<Value: FixedWidthInteger>(_ value: Value) {
      withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
    append(UInt16(depth))
    append(UInt16(boxes.count))
    for box in boxes {
      append(box.id)
      for edge in [box.west, box.east, box.south, box.north] { append(edge.bitPattern) }
      if isLeaf { leaves.append((box.id, number)) } else { parents.append((box.id, number)) }
    }
    bytes.append(contentsOf: repeatElement(0, count: Self.nodeBytes - bytes.count))
    nodes.append((number, bytes))
  }

  /// The boxes in groups that fill nodes: vertical strips, and in each of them from south to north.
  private static func tiled(_ boxes: [Box]) -> [ArraySlice<Box>] {
    let groups = (boxes.count + cells - 1) / cells
    let strips = Int(Double(groups).squareRoot().rounded(.up))
    let stripCount = (groups + strips - 1) / strips * cells
    func key(_ a: Float, _ b: Float, _ id: Int64) -> (Float, Int64) { (a + b, id) }
    var sorted = boxes.sorted { key($0.west, $0.east, $0.id) < key($1.west, $1.east, $1.id) }
    var result: [ArraySlice<Box>] = []
    for start in stride(from: 0, to: sorted.count, by: stripCount) {
      let end = min(sorted.count, start + stripCount)
      sorted[start..<end].sort { key($0.south, $0.north, $0.id) < key($1.south, $1.north, $1.id) }
    }
    for start in stride(from: 0, to: sorted.count, by: stripCount) {
      let end = min(sorted.count, start + stripCount)
      for cell in stride(from: start, to: end, by: cells) {
        result.append(sorted[cell..<min(end, cell + cells)])
      }
    }
    return result
  }
}
