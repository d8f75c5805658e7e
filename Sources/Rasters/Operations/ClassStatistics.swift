internal import CKernels
internal import Geometry

/// How often each class occurs in a window of a classification.
public struct ClassCounts: Equatable, Sendable {
  private var counts: [UInt32]
  /// All pixels counted.
  public let total: Int

  init(counts: [UInt32], total: Int) {
    self.counts = counts
    self.total = total
  }

  /// How often a class occurs.
  public subscript(value: UInt8) -> Int { Int(counts[Int(value)]) }

  /// How many pixels have one of these classes.
  public func count(of values: some Sequence<UInt8>) -> Int { values.reduce(0) { $0 + self[$1] } }

  /// The share of pixels with one of these classes, 0 where there are no pixels.
  public func fraction(of values: some Sequence<UInt8>) -> Double {
    total == 0 ? 0 : Double(count(of: values)) / Double(total)
  }

  /// The share of pixels of a class in whole percent, halves to even, as `numpy.around` rounds.
  public func percent(_ value: UInt8) -> Int {
    guard total > 0 else { return 0 }
    return Int((Double(self[value]) / Double(total) * 100).rounded(.toNearestOrEven))
  }

  /// The sum of the classes' percents, each rounded by itself. That is how the GEDI recipe judges: its
  /// fractions are rounded to two decimals before they are added and compared.
  public func percent(of values: some Sequence<UInt8>) -> Int { values.reduce(0) { $0 + percent($1) } }
}

extension Pixels {
  /// How often each of the 256 values occurs.
  ///
  /// - Precondition: The pixels are uint8.
  public func classCounts() -> ClassCounts {
    precondition(type == .uint8, "classes are uint8, not \(type)")
    var counts = [UInt32](repeating: 0, count: 256)
    count_classes(
      base.assumingMemoryBound(to: UInt8.self), rowBytes, size.height, size.width, &counts)
    return ClassCounts(counts: counts, total: size.area)
  }

  /// Whether every pixel has one of these classes.
  ///
  /// - Precondition: The pixels are uint8.
  public func consists(of values: some Sequence<UInt8>) -> Bool {
    let counts = classCounts()
    return counts.count(of: values) == counts.total
  }
}
