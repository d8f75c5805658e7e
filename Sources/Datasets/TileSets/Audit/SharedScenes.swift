/// Scenes whose tiles are in several parts: what was acquired at once is alike.
public struct SharedScenes: Sendable {
  /// What two parts have of the same scenes.
  public struct Shared: Sendable {
    /// The parts.
    public let parts: PartPair
    /// Scenes that both have tiles of.
    public internal(set) var scenes = 0
    /// Pairs of tiles of one scene, one of each part.
    public internal(set) var pairs = 0
    /// How many tiles of the part that is judged are of scenes that the other has.
    public internal(set) var tiles = 0
    /// The scenes with most pairs.
    public internal(set) var worst: [(scene: String, pairs: Int)] = []
  }

  /// For each two parts.
  public private(set) var shared = PartPair.all.map { Shared(parts: $0) }
  /// All scenes.
  public let scenes: Int

  init(_ names: [String], parts: [TilePart?], limit: Int) {
    var counts: [String: SIMD4<Int>] = [:]
    for (name, part) in zip(names, parts) where !name.isEmpty {
      if let part { counts[name, default: .zero][part.index] += 1 }
    }
    scenes = counts.count
    for i in shared.indices {
      let parts = shared[i].parts
      var list: [(scene: String, pairs: Int)] = []
      for (name, count) in counts {
        let (judged, known) = (count[parts.judged.index], count[parts.known.index])
        guard judged > 0, known > 0 else { continue }
        shared[i].scenes += 1
        shared[i].pairs += judged * known
        shared[i].tiles += judged
        list.append((name, judged * known))
      }
      list.sort { $0.pairs == $1.pairs ? $0.scene < $1.scene : $0.pairs > $1.pairs }
      shared[i].worst = Array(list.prefix(limit))
    }
  }
}
