public import Formats

/// Whether what a model learns of its training tiles tells it of those that it is judged by: the same ground,
/// ground next to it, the same scene, or the same picture.
///
/// Its answer is the same on any number of threads.
public struct LeakageAudit: Sendable {
  /// What is looked for.
  public struct Options: Sendable {
    /// Distances that are counted, in kilometres.
    public var kilometres: [Double] = [0, 0.5, 1, 5, 10]
    /// The bits in which hashes of chips that look alike may differ.
    public var hashDistance = 4
    /// How many pairs of each kind are named.
    public var limit = 100
    /// Workers; as many as processors when nil.
    public var threads: Int?

    /// The usual.
    public init() {}
  }

  /// The most that may be.
  public struct Limits: Sendable {
    /// Pairs of tiles of two parts that overlap.
    public var overlaps: Int?
    /// The kilometres that tiles of two parts are apart, at least.
    public var kilometres: Double?
    /// Pairs of tiles of one scene in two parts.
    public var scenePairs: Int?
    /// Pairs of chips of two parts that look alike.
    public var duplicates: Int?

    /// None.
    public init() {}
  }

  /// What was looked at.
  public let tiles: AuditedTiles
  /// The same ground.
  public let overlaps: PartOverlaps
  /// Near ground.
  public let distances: PartDistances
  /// The same scenes; nil where no tile's is known.
  public let scenes: SharedScenes?
  /// The same pictures; nil where there are none to look at.
  public let duplicates: NearDuplicates?

  /// Looks.
  ///
  /// - Parameter file: What errors call the tiles.
  /// - Throws: `FormatError` naming a chip that cannot be read or a tile whose rings cross.
  public init(_ tiles: AuditedTiles, file: String, _ options: Options = Options()) throws(FormatError) {
    self.tiles = tiles
    let places = AuditedPlaces(tiles)
    overlaps = try PartOverlaps(places, limit: options.limit, file: file, threads: options.threads)
    distances = try PartDistances(
      places, kilometres: options.kilometres, limit: options.limit, threads: options.threads)
    scenes = tiles.scenes.map { SharedScenes($0, parts: tiles.parts, limit: options.limit) }
    if let images = tiles.images {
      let chips = try ChipHashes(images, count: tiles.count, threads: options.threads)
      duplicates = try NearDuplicates(
        hashes: chips.hashes, parts: tiles.parts, flat: chips.flat, distance: options.hashDistance,
        limit: options.limit, threads: options.threads)
    } else {
      duplicates = nil
    }
  }

  /// What is beyond limits, in a sentence each.
  ///
  /// - Throws: `FormatError` where a limit is set for something that could not be looked at.
  public func findings(_ limits: Limits, file: String) throws(FormatError) -> [String] {
    var findings: [String] = []
    if let most = limits.overlaps {
      let pairs = overlaps.shared.reduce(0) { $0 + $1.pairs }
      if pairs > most { findings.append("\(pairs) pairs of tiles of two parts overlap, and \(most) may") }
    }
    if let least = limits.kilometres {
      for distances in distances.distances {
        if let near = distances.nearest.first?.kilometres, near < least {
          findings.append(
            "\(distances.parts) tiles are \(Self.rounded(near)) km apart, and "
              + "\(Self.rounded(least)) is the least"
          )
        }
      }
    }
    if let most = limits.scenePairs {
      guard let scenes else {
        throw FormatError(file, "tells no scenes", remedy: "name their column with --scene_column")
      }
      let pairs = scenes.shared.reduce(0) { $0 + $1.pairs }
      if pairs > most {
        findings.append("\(pairs) pairs of tiles of two parts are of one scene, and \(most) may be")
      }
    }
    if let most = limits.duplicates {
      guard let duplicates else {
        throw FormatError(file, "has no chips to look at", remedy: "name their dataset with --images")
      }
      let pairs = duplicates.alike.reduce(0) { $0 + $1.pairs }
      if pairs > most { findings.append("\(pairs) pairs of chips of two parts look alike, and \(most) may") }
    }
    return findings
  }

  /// A millionth part, which no coordinates tell.
  static func rounded(_ value: Double) -> Double {
    value.magnitude < 1e9 ? (value * 1e6).rounded() / 1e6 : value
  }
}
