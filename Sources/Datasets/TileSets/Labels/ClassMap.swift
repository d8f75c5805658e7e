public import Chipping

/// How the values of a raster become labels.
public enum ClassMap: Hashable, Sendable {
  /// A value is its label.
  case identity
  /// A label for each of some values; all others have label 0.
  case values([Double: Int])
  /// Labels 0 below the first of these, which rise, 1 from it on, and so on.
  case ranges([Double])

  /// A list of values, which have the labels 0, 1, 2… in rising order. 0 is one of them, listed or not.
  ///
  /// - Throws: `ChippingError` where a value comes twice or is no number.
  public init(listing values: [Double]) throws(ChippingError) {
    let all = (values.contains(0) ? values : [0] + values).sorted()
    var labels: [Double: Int] = [:]
    for (label, value) in all.enumerated() {
      guard value.isFinite, labels[value] == nil else {
        throw ChippingError("the values of a class map are different numbers, and \(value) is not")
      }
      labels[value] = label
    }
    self = .values(labels)
  }

  /// Bounds between labels.
  ///
  /// - Throws: `ChippingError` where there is none or they do not rise.
  public init(ranges bounds: [Double]) throws(ChippingError) {
    guard !bounds.isEmpty, bounds.allSatisfy(\.isFinite), zip(bounds, bounds.dropFirst()).allSatisfy(<) else {
      throw ChippingError("the ranges \(bounds) of a class map do not rise strictly; sort them")
    }
    self = .ranges(bounds)
  }

  /// The label of a value that is not missing.
  public func label(of value: Double) -> Double {
    switch self {
    case .identity: value
    case .values(let labels): Double(labels[value] ?? 0)
    case .ranges(let bounds): Double(bounds.count { $0 <= value })
    }
  }
}
