internal import Formats
internal import Geometry

/// Tiles of different parts that lie on the same ground.
public struct PartOverlaps: Sendable {
  /// What two parts have in common.
  public struct Shared: Sendable {
    /// The parts.
    public let parts: PartPair
    /// Pairs of tiles that overlap, one of each part.
    public internal(set) var pairs = 0
    /// How many tiles of the part that is judged lie in such a pair.
    public internal(set) var tiles = 0
    /// The sum of what the pairs share, in square kilometres.
    public internal(set) var squareKilometres = 0.0
    /// The pairs that share most, the largest first.
    public internal(set) var worst: [SuspiciousPair] = []
  }

  /// For each two parts.
  public private(set) var shared: [Shared]
  /// Whether tiles lie so thick that not all pairs were counted.
  public private(set) var isAtLeast = false

  /// Less than this share of the smaller tile is the noise of coordinates, not an overlap.
  static let noise = 1e-6
  /// Places that are looked at around each.
  private static let mostNeighbours = 20_000
  private static let piecePlaces = 512

  /// What a piece has found.
  private struct Found {
    var shared = PartPair.all.map { Shared(parts: $0) }
    var worst: [WorstPairs]
    var isAtLeast = false

    init(limit: Int) { worst = PartPair.all.map { _ in WorstPairs(limit) { $0 > $1 } } }
  }

  /// Looks for them.
  ///
  /// - Parameter limit: How many pairs are named.
  init(_ all: AuditedPlaces, limit: Int, file: String, threads: Int?) throws(FormatError) {
    let places = all.places
    let tree = BoxTree(places.map(\.box))
    let size = Self.piecePlaces
    var pieces = [Found?](repeating: nil, count: (places.count + size - 1) / size)
    try pieces.withUnsafeMutableBufferPointer { pieces throws(FormatError) in
      // Each piece has a place of its own.
      let target = Unguarded(pieces)
      try Workers.run(pieces.count, threads: threads ?? Workers.processorCount, state: {}) {
        _, piece throws(FormatError) in
        var found = Found(limit: limit)
        for number in piece * size..<min(places.count, (piece + 1) * size) {
          do { try Self.look(number, places, tree, &found) } catch {
            throw FormatError(file, "a tile at \(places[number].box.center): \(error)")
          }
        }
        for i in found.worst.indices { found.worst[i].cut() }
        target.value[piece] = found
      }
    }
    shared = PartPair.all.map { Shared(parts: $0) }
    var worst = PartPair.all.map { _ in WorstPairs(limit) { $0 > $1 } }
    for case let found? in pieces {
      isAtLeast = isAtLeast || found.isAtLeast
      for i in shared.indices {
        shared[i].pairs += found.shared[i].pairs
        shared[i].tiles += found.shared[i].tiles
        shared[i].squareKilometres += found.shared[i].squareKilometres
        for pair in found.worst[i].pairs { worst[i].add(pair) }
      }
    }
    for i in shared.indices {
      worst[i].cut()
      shared[i].worst = worst[i].pairs
    }
  }

  /// Compares a place with itself and those that its rectangle touches.
  private static func look(
    _ number: Int, _ places: [AuditedPlaces.Place], _ tree: BoxTree, _ found: inout Found
  ) throws(GeometryError) {
    let here = places[number]
    var areas = SharedAreas(here)
    // The parts that tiles here share ground with.
    var touched: SIMD4<Int> = .zero
    let neighbours = tree.touching(here.box, atMost: mostNeighbours)
    if neighbours.count == mostNeighbours { found.isAtLeast = true }
    for other in neighbours {
      let there = places[other]
      // Most neighbours are of the same part alone.
      guard (0..<3).count(where: { here.counts[$0] + there.counts[$0] > 0 }) > 1 else { continue }
      let pairs = PartPair.all.map {
        other == number
          ? here.counts[$0.judged.index] * here.counts[$0.known.index] : $0.pairs(here.counts, there.counts)
      }
      guard pairs.contains(where: { $0 > 0 }) else { continue }
      let area: Double
      if other == number {
        area = here.outline?.area ?? here.box.width * here.box.height
      } else {
        area = try areas.area(with: there)
        let smaller = min(
          here.outline?.area ?? here.box.width * here.box.height,
          there.outline?.area ?? there.box.width * there.box.height)
        // Of points, the same place is all that there is.
        guard area > noise * smaller else { continue }
      }
      touched &+= there.counts
      guard other >= number else { continue }
      let square = squareKilometres(area, at: here.box)
      for (i, count) in pairs.enumerated() where count > 0 {
        found.shared[i].pairs += count
        found.shared[i].squareKilometres += square * Double(count)
        if let pair = here.pair(PartPair.all[i], with: there, value: square) { found.worst[i].add(pair) }
      }
    }
    for (i, parts) in PartPair.all.enumerated() where touched[parts.known.index] > 0 {
      found.shared[i].tiles += here.counts[parts.judged.index]
    }
  }

  /// A degree is as long as in the middle of the place.
  private static func squareKilometres(_ area: Double, at box: Bounds) -> Double {
    let degree = TileDistance.kilometresPerDegree(at: box.center.y)
    return area * degree.east * degree.north
  }
}
