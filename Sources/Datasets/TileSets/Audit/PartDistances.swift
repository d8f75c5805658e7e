internal import Formats
internal import Geometry

/// How near the tiles that are judged are to those that they should not know.
public struct PartDistances: Sendable {
  /// The distances between two parts.
  public struct Distances: Sendable {
    /// The parts.
    public let parts: PartPair
    /// The tiles of the part that is judged whose place is known.
    public let tiles: Int
    /// For each distance in kilometres how many of them have a tile of the other part within it.
    public let within: [(kilometres: Double, count: Int)]
    /// Shares of them, and the distance that the nearest tile of the other part has at most for each.
    public let nearest: [(share: Double, kilometres: Double)]
    /// The nearest pairs.
    public let worst: [SuspiciousPair]
  }

  /// For each two parts that both have tiles.
  public let distances: [Distances]

  private static let shares = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]
  private static let piecePlaces = 512

  /// Measures them, between rectangles: see `TileDistance`.
  init(_ all: AuditedPlaces, kilometres: [Double], limit: Int, threads: Int?) throws(FormatError) {
    var distances: [Distances] = []
    for parts in PartPair.all {
      let judged = all.places.filter { $0.counts[parts.judged.index] > 0 }
      let known = all.places.filter { $0.counts[parts.known.index] > 0 }
      guard !judged.isEmpty, !known.isEmpty else { continue }
      let near = try Self.nearest(judged, TileDistance(known.map(\.box)), threads: threads)
      var worst = WorstPairs(limit) { $0 < $1 }
      for (place, found) in zip(judged, near) {
        worst.add(
          SuspiciousPair(
            judged: place.first[parts.judged.index],
            known: known[found.number].first[parts.known.index], value: found.kilometres))
      }
      worst.cut()
      let sorted = zip(judged, near).map { (weight: $0.counts[parts.judged.index], distance: $1.kilometres) }
        .sorted { $0.distance < $1.distance }
      let tiles = sorted.reduce(0) { $0 + $1.weight }
      distances.append(
        Distances(
          parts: parts, tiles: tiles,
          within: kilometres.map { limit in
            (limit, sorted.prefix { $0.distance <= limit }.reduce(0) { $0 + $1.weight })
          },
          nearest: Self.quantiles(sorted, tiles), worst: worst.pairs))
    }
    self.distances = distances
  }

  /// The distances at ranks, each tile counting.
  private static func quantiles(
    _ sorted: [(weight: Int, distance: Double)], _ tiles: Int
  ) -> [(share: Double, kilometres: Double)] {
    var result: [(share: Double, kilometres: Double)] = []
    var (place, passed) = (0, 0)
    for share in shares {
      let rank = Int((share * Double(tiles - 1)).rounded())
      while passed + sorted[place].weight <= rank {
        passed += sorted[place].weight
        place += 1
      }
      result.append((share, sorted[place].distance))
    }
    return result
  }

  private static func nearest(
    _ judged: [AuditedPlaces.Place], _ known: TileDistance, threads: Int?
  ) throws(FormatError) -> [(number: Int, kilometres: Double)] {
    var near = [(number: Int, kilometres: Double)](repeating: (0, .infinity), count: judged.count)
    let size = piecePlaces
    try near.withUnsafeMutableBufferPointer { near throws(FormatError) in
      // Each piece has places of its own.
      let target = Unguarded(near)
      try Workers.run(
        (judged.count + size - 1) / size, threads: threads ?? Workers.processorCount, state: {}
      ) { _, piece throws(FormatError) in
        for i in piece * size..<min(judged.count, (piece + 1) * size) {
          if let found = known.nearest(to: judged[i].box) { target.value[i] = found }
        }
      }
    }
    return near
  }
}
