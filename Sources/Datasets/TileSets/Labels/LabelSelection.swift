public import Chipping
public import Formats

/// A choice of tiles whose labels together come near to a distribution that was asked for.
///
/// Tiles are chosen one by one, each time the one that leaves the sum of shares nearest to what was asked (by
/// the sum of squares); then chosen ones are exchanged for others while that helps. Of very many tiles only a
/// part is looked at in each step.
public struct LabelSelection: Sendable {
  /// The share of a label in the tiles that were chosen.
  public struct Share: Hashable, Sendable {
    /// The label, as columns have it.
    public var label: String
    /// What was asked for.
    public var asked: Double
    /// What came of it.
    public var reached: Double
  }

  /// The numbers of the tiles, rising.
  public let tiles: [Int]
  /// Every label that is asked for or occurs.
  public let shares: [Share]

  /// Chooses.
  ///
  /// - Parameters:
  ///   - proportions: For each tile an object from labels to shares; tiles with none are not chosen.
  ///   - target: The share of each label; those left out are not wanted. All labels alike when nil.
  ///   - seed: Another number makes another choice among equals.
  /// - Throws: `ChippingError` where there are too few tiles, or shares do not add up to 1.
  public init(
    _ count: Int, from proportions: [JSON], target: [String: Double]? = nil, seed: UInt64 = 0
  ) throws(ChippingError) {
    let usable = proportions.indices.filter { proportions[$0].members?.isEmpty == false }
    guard count > 0, count <= usable.count else {
      throw ChippingError(
        "\(count) tiles are asked for, and \(usable.count) of \(proportions.count) have labels")
    }
    var names = Set((target ?? [:]).keys)
    for tile in usable { names.formUnion(proportions[tile].members?.map(\.name) ?? []) }
    let labels = names.sorted { (Double($0) ?? .infinity, $0) < (Double($1) ?? .infinity, $1) }
    let asked = labels.map { label in target.map { $0[label] ?? 0 } ?? 1 / Double(labels.count) }
    guard asked.allSatisfy({ $0 >= 0 && $0 <= 1 }), abs(asked.reduce(0, +) - 1) <= 1e-3 else {
      throw ChippingError("the shares that are asked for add up to \(asked.reduce(0, +)), not to 1")
    }
    let places = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    var vectors = [Double](repeating: 0, count: usable.count * labels.count)
    for (row, tile) in usable.enumerated() {
      for member in proportions[tile].members ?? [] {
        vectors[row * labels.count + (places[member.name] ?? 0)] = member.value.double ?? 0
      }
    }
    var search = Search(vectors: vectors, target: asked, count: count, rows: usable.count, seed: seed)
    search.choose()
    search.exchange()
    tiles = search.chosen.map { usable[$0] }.sorted()
    let total = search.sum.reduce(0, +)
    shares = labels.indices.map {
      Share(label: labels[$0], asked: asked[$0], reached: search.sum[$0] / total)
    }
  }

  /// The work of one choice.
  private struct Search {
    private let vectors: [Double]
    private let target: [Double]
    private let count: Int
    /// Rows not chosen, in the order in which they are looked at.
    private var rest: [Int]
    private(set) var chosen: [Int] = []
    private(set) var sum: [Double]
    /// How many rows a step looks at.
    private let looked: Int
    private var cursor = 0

    private static let mostPasses = 8

    init(vectors: [Double], target: [Double], count: Int, rows: Int, seed: UInt64) {
      (self.vectors, self.target, self.count) = (vectors, target, count)
      sum = target.map { _ in 0 }
      rest = (0..<rows).map { (ShotKey.mix(UInt64($0) ^ ShotKey.mix(seed &+ 1)), $0) }.sorted { $0 < $1 }
        .map(\.1)
      looked = max(64, 100_000_000 / (count * target.count))
    }

    mutating func choose() {
      while chosen.count < count {
        // How far the sum is from what it should be after this step.
        let wanted = Double(chosen.count + 1)
        let gap = target.indices.map { sum[$0] - wanted * target[$0] }
        let (place, _) = nearest(gap)
        add(rest[place])
        rest.swapAt(place, rest.count - 1)
        rest.removeLast()
      }
    }

    mutating func exchange() {
      let wanted = Double(count)
      for _ in 0..<Self.mostPasses where !rest.isEmpty {
        var hasChanged = false
        for k in chosen.indices {
          let row = chosen[k]
          let now = target.indices.reduce(0) { $0 + square(sum[$1] - wanted * target[$1]) }
          let gap = target.indices.map { sum[$0] - vectors[row * target.count + $0] - wanted * target[$0] }
          let (place, distance) = nearest(gap)
          guard distance < now - 1e-12 else { continue }
          chosen[k] = rest[place]
          for c in target.indices {
            sum[c] += vectors[rest[place] * target.count + c] - vectors[row * target.count + c]
          }
          rest[place] = row
          hasChanged = true
        }
        if !hasChanged { return }
      }
    }

    private mutating func add(_ row: Int) {
      chosen.append(row)
      for c in target.indices { sum[c] += vectors[row * target.count + c] }
    }

    private func square(_ value: Double) -> Double { value * value }

    /// The place of the row that brings a gap nearest to nought, and what is left, as a sum of squares.
    private mutating func nearest(_ gap: [Double]) -> (place: Int, distance: Double) {
      let (width, number) = (target.count, min(rest.count, looked))
      var best = (place: 0, distance: Double.infinity)
      vectors.withUnsafeBufferPointer { vectors in
        for i in 0..<number {
          let place = (cursor + i) % rest.count
          let start = rest[place] * width
          var distance = 0.0
          for c in 0..<width {
            let left = gap[c] + vectors[start + c]
            distance += left * left
          }
          if distance < best.distance { best = (place, distance) }
        }
      }
      cursor = number < rest.count ? (cursor + number) % rest.count : 0
      return best
    }
  }
}
