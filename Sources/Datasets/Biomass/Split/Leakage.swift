public import Formats

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How near test footprints are to those that train: what a model has seen next door, it need not predict.
public struct Leakage: Sendable {
  /// Training and test footprints.
  public let train, test: Int
  /// For each distance in kilometres how many test footprints have a training footprint within it.
  public let within: [(kilometres: Double, count: Int)]
  /// Shares of the test footprints, and the distance in kilometres that the nearest training footprint has at
  /// most for each; empty where a part is.
  public let nearest: [(share: Double, kilometres: Double)]

  private static let shares = [0, 0.05, 0.25, 0.5, 0.75, 0.95, 1]

  /// Looks for the training footprint that is nearest to each test footprint: along the chord between them,
  /// and told as the length of the arc over it, which is the geodesic's within a millimetre up to 10 km and
  /// within a thousandth part up to any distance.
  public init(train: [Footprint], test: [Footprint], kilometres: [Double] = [1, 5, 10]) {
    (self.train, self.test) = (train.count, test.count)
    let tree = PlaceTree(train.map(Place.init))
    var distances: [Double] = []
    if !train.isEmpty {
      distances = test.map { tree.nearest(to: Place($0)) }
      distances.sort()
    }
    within = kilometres.map { limit in (limit, distances.partitioningIndex { $0 > limit }) }
    nearest = Self.shares.compactMap { share in
      distances.isEmpty ? nil : (share, distances[Int((share * Double(distances.count - 1)).rounded())])
    }
  }

  /// The report for programs.
  public var json: JSON {
    [
      "train": .integer(train), "test": .integer(test),
      "test_within_km": .array(
        within.map { ["km": .number($0.kilometres), "count": .integer($0.count)] }),
      "nearest_train_km": .array(
        nearest.map { ["share": .number($0.share), "km": .number(($0.kilometres * 1e6).rounded() / 1e6)] }),
    ]
  }

  /// The report in lines.
  public var lines: [String] {
    guard !nearest.isEmpty else { return ["leakage     none: \(train) train, \(test) test footprints"] }
    let near = within.map { limit, count in
      let share = (Double(count) / Double(test) * 1000).rounded() / 10
      return "\(Self.text(limit)) km: \(count) (\(share)%)"
    }
    let words = ["nearest", "5%", "25%", "median", "75%", "95%", "farthest"]
    let spread = zip(words, nearest).map { "\($0) \(Self.text($1.kilometres))" }
    return [
      "leakage     test footprints with a training one within \(near.joined(separator: ", "))",
      "            km to the training footprint next to them: \(spread.joined(separator: ", "))",
    ]
  }

  private static func text(_ value: Double) -> String {
    let rounded = (value * 1000).rounded() / 1000
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}

extension Array<Double> {
  /// The first place of a sorted list where `isBehind` is true.
  fileprivate func partitioningIndex(_ isBehind: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// A place on WGS 84 in centimetres from the middle of the Earth: squares of distances are whole numbers of
/// 63 bits.
private struct Place: BitwiseCopyable {
  var x, y, z: Int32

  init(_ footprint: Footprint) {
    let (longitude, latitude) = (footprint.longitude * .pi / 180, footprint.latitude * .pi / 180)
    let (axis, eccentricity2) = (637_813_700.0, 0.006_694_379_990_14)
    let normal = axis / (1 - eccentricity2 * sin(latitude) * sin(latitude)).squareRoot()
    x = Int32((normal * cos(latitude) * cos(longitude)).rounded())
    y = Int32((normal * cos(latitude) * sin(longitude)).rounded())
    z = Int32((normal * (1 - eccentricity2) * sin(latitude)).rounded())
  }

  @inline(__always) func coordinate(_ axis: Int) -> Int32 { axis == 0 ? x : axis == 1 ? y : z }

  @inline(__always) func square(to other: Place) -> Int {
    let (dx, dy, dz) = (Int(x) - Int(other.x), Int(y) - Int(other.y), Int(z) - Int(other.z))
    return dx * dx + dy * dy + dz * dz
  }
}

/// Places in a tree without pointers: the middle one of a range divides it along one axis, and the axes take
/// turns (J. L. Bentley, "Multidimensional binary search trees", 1975).
private struct PlaceTree {
  private var places: [Place]
  private static let leaf = 12

  init(_ places: [Place]) {
    self.places = places
    self.places.withUnsafeMutableBufferPointer { Self.build($0, 0..<$0.count, axis: 0) }
  }

  private static func build(_ places: UnsafeMutableBufferPointer<Place>, _ range: Range<Int>, axis: Int) {
    guard range.count > leaf else { return }
    let middle = range.lowerBound + range.count / 2
    select(places, range, middle, axis)
    build(places, range.lowerBound..<middle, axis: (axis + 1) % 3)
    build(places, middle + 1..<range.upperBound, axis: (axis + 1) % 3)
  }

  /// Puts the place that sorting would put at `middle` there, the lower ones before it (C. A. R. Hoare,
  /// "Find", 1961).
  private static func select(
    _ places: UnsafeMutableBufferPointer<Place>, _ range: Range<Int>, _ middle: Int, _ axis: Int
  ) {
    var (low, high) = (range.lowerBound, range.upperBound - 1)
    while low < high {
      let ends = [low, (low + high) / 2, high].map { places[$0].coordinate(axis) }
      let pivot = max(min(ends[0], ends[1]), min(max(ends[0], ends[1]), ends[2]))
      var (i, j) = (low, high)
      while i <= j {
        while places[i].coordinate(axis) < pivot { i += 1 }
        while places[j].coordinate(axis) > pivot { j -= 1 }
        if i <= j {
          places.swapAt(i, j)
          i += 1
          j -= 1
        }
      }
      if middle <= j { high = j } else if middle >= i { low = i } else { return }
    }
  }

  /// Kilometres to the nearest place.
  func nearest(to place: Place) -> Double {
    var best = Int.max
    places.withUnsafeBufferPointer { Self.search($0, 0..<$0.count, axis: 0, place, &best) }
    let (chord, diameter) = (Double(best).squareRoot() / 100_000, 2 * 6371.0088)
    return diameter * asin(min(1, chord / diameter))
  }

  private static func search(
    _ places: UnsafeBufferPointer<Place>, _ range: Range<Int>, axis: Int, _ place: Place, _ best: inout Int
  ) {
    guard range.count > leaf else {
      for i in range { best = min(best, places[i].square(to: place)) }
      return
    }
    let middle = range.lowerBound + range.count / 2
    best = min(best, places[middle].square(to: place))
    let offset = Int(place.coordinate(axis)) - Int(places[middle].coordinate(axis))
    let (below, above) = (range.lowerBound..<middle, middle + 1..<range.upperBound)
    search(places, offset < 0 ? below : above, axis: (axis + 1) % 3, place, &best)
    if offset * offset < best {
      search(places, offset < 0 ? above : below, axis: (axis + 1) % 3, place, &best)
    }
  }
}
