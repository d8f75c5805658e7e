public import Formats

/// Which years train and which test.
public struct YearSplit: Hashable, Sendable {
  /// A part of the dataset.
  public enum Part: String, CaseIterable, Sendable { case train, test }

  /// Years whose granules train.
  public let train: Set<Int>
  /// Years whose granules test.
  public let test: Set<Int>

  /// - Throws: `FormatError` where a year is in both, or there is none at all.
  public init(train: Set<Int> = [2020], test: Set<Int> = [2021]) throws(FormatError) {
    if let both = train.intersection(test).min() {
      throw FormatError("--train-years and --test-years", "\(both) is in both", remedy: "give it to one")
    }
    guard !train.isEmpty || !test.isEmpty else {
      throw FormatError("--train-years and --test-years", "no year", remedy: "give one or more")
    }
    self.train = train
    self.test = test
  }

  /// The part that a granule of a year belongs to; nil for none.
  public func part(of year: Int) -> Part? {
    train.contains(year) ? .train : test.contains(year) ? .test : nil
  }
}
