internal import Formats
public import Geometry

/// Tiles or chips whose division into parts is looked at: where each is, what part it belongs to, and where
/// its pixels are.
public struct AuditedTiles: Sendable {
  /// Where pixels of chips are.
  public enum Images: Sendable {
    /// A file for each; nil where there is none.
    case files([String?])
    /// A row for each, in the dataset `data/image` of a file.
    case rows([Int], of: String)
  }

  /// What they are called.
  public private(set) var names: [String] = []
  /// The part of each; nil for one that belongs to none.
  public private(set) var parts: [TilePart?] = []
  /// The scene, day or flight of each, empty where that is not known; nil where of none it is.
  public var scenes: [String]?
  /// The rectangle around each, in degrees; nil where its place is not known.
  public private(set) var bounds: [Bounds?] = []
  /// The outlines of tiles that are no upright rectangles, by number.
  public private(set) var outlines: [Int: Polygon] = [:]
  /// Where the pixels are, where they are known.
  public var images: Images?

  /// No tiles yet.
  public init() {}

  /// How many there are.
  public var count: Int { names.count }

  /// Adds a tile.
  ///
  /// - Parameter shape: Its outline in degrees, nil where that is not known.
  public mutating func append(_ name: String, _ part: TilePart?, shape: Polygon?) {
    let box = shape?.bounds
    if let shape, let box, !Self.isUpright(shape, box) { outlines[names.count] = shape }
    names.append(name)
    parts.append(part)
    bounds.append(box)
  }

  /// Adds a tile that is an upright rectangle, or a point.
  public mutating func append(_ name: String, _ part: TilePart?, box: Bounds?) {
    names.append(name)
    parts.append(part)
    bounds.append(box)
  }

  /// How many tiles each part has.
  public var counts: TileParts<Int> { TileSplit(parts).counts }

  /// Whether a ring has its corners in those of a rectangle, in turn.
  private static func isUpright(_ shape: Polygon, _ box: Bounds) -> Bool {
    guard shape.parts.count == 1, shape.parts[0].count == 1, shape.parts[0][0].count == 5 else {
      return false
    }
    let ring = shape.parts[0][0]
    return zip(ring, ring.dropFirst()).allSatisfy { p, q in
      (p.x == q.x) != (p.y == q.y) && (p.x == box.west || p.x == box.east)
        && (p.y == box.south || p.y == box.north)
    }
  }
}

extension TilePart {
  /// The part that a name of a column's value or of a folder stands for; nil for any other.
  public init?(named name: String) {
    switch name.lowercased() {
    case "train", "training", "trn": self = .train
    case "test", "testing", "tst": self = .test
    case "val", "valid", "validation", "dev": self = .val
    default: return nil
    }
  }

  /// The place of the part among all.
  var index: Int {
    switch self {
    case .train: 0
    case .test: 1
    case .val: 2
    }
  }
}

/// Two parts, between which nothing should pass.
public struct PartPair: Hashable, Sendable, CustomStringConvertible {
  /// The part that is judged, and the one that it should not know: test and training.
  public let judged, known: TilePart

  /// The pairs, what matters most first.
  static let all = [
    PartPair(judged: .test, known: .train), PartPair(judged: .val, known: .train),
    PartPair(judged: .test, known: .val),
  ]

  /// `test–train`.
  public var description: String { "\(judged.rawValue)–\(known.rawValue)" }

  /// The name in JSON: `test_train`.
  var key: String { "\(judged.rawValue)_\(known.rawValue)" }

  /// Pairs of tiles of the two parts, one of each place.
  func pairs(_ one: SIMD4<Int>, _ other: SIMD4<Int>) -> Int {
    one[judged.index] * other[known.index] + one[known.index] * other[judged.index]
  }
}

/// A pair of tiles in different parts, and how bad it is.
public struct SuspiciousPair: Hashable, Sendable {
  /// The numbers of the tiles: the one that is judged, and the one that it should not know.
  public var judged, known: Int
  /// Square kilometres, kilometres or bits.
  public var value: Double
}

/// The worst of many pairs.
struct WorstPairs {
  private(set) var pairs: [SuspiciousPair] = []
  private let limit: Int
  private let isWorse: @Sendable (Double, Double) -> Bool

  /// - Parameter isWorse: Whether a value is worse than another.
  init(_ limit: Int, _ isWorse: @escaping @Sendable (Double, Double) -> Bool) {
    (self.limit, self.isWorse) = (limit, isWorse)
  }

  mutating func add(_ pair: SuspiciousPair) {
    pairs.append(pair)
    if pairs.count > 4 * limit + 64 { cut() }
  }

  /// The worst, in an order that does not depend on that of finding them.
  mutating func cut() {
    pairs.sort { one, other in
      one.value == other.value
        ? (one.judged, one.known) < (other.judged, other.known) : isWorse(one.value, other.value)
    }
    if pairs.count > limit { pairs.removeLast(pairs.count - limit) }
  }
}
