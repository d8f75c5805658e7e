public import Rasters

/// What tells one dataset, A, from another, B: as their ledgers and files are, chip by chip.
///
/// Chips are the same where they have the same id. Whether their bytes are still those that were written,
/// `Dataset.verify` tells.
public struct DatasetDifference: Sendable {
  /// When two chips count as the same.
  public enum Rule: String, Sendable, CaseIterable {
    /// Each pixel has the same value, place and band, and the index says the same of them: in whatever format
    /// and compression.
    case meaning
    /// The stored bytes have the same SHA-256, as all files beside the chips have.
    case bytes
  }

  /// How to compare.
  public struct Options: Sendable {
    /// When two chips count as the same.
    public var rule: Rule
    /// How many examples are named of each kind of difference.
    public var limit: Int
    /// Workers.
    public var threads: Int

    /// How to compare.
    public init(rule: Rule = .meaning, limit: Int = 10, threads: Int = 1) {
      self.rule = rule
      self.limit = limit
      self.threads = threads
    }
  }

  /// Some chips, and the first of their ids.
  public struct Tally: Sendable, Equatable {
    /// How many there are.
    public var count = 0
    /// The first of them in plan order.
    public var examples: [String] = []

    mutating func add(_ id: String, limit: Int) {
      count += 1
      if examples.count < limit { examples.append(id) }
    }
  }

  /// Chips with the same change.
  public struct Change: Sendable, Equatable {
    /// What was and what is: `train → val`.
    public var name: String
    /// The chips.
    public var chips: Tally
  }

  /// A column of the index.
  public struct Label: Sendable, Equatable {
    /// The column.
    public var column: String
    /// How many chips have other values.
    public var count = 0
    /// The greatest distance between numbers; nil where there are none.
    public var greatest: Double?
    /// The first chips with both values.
    public var examples: [Example] = []

    /// A chip with its two values.
    public struct Example: Sendable, Equatable {
      /// The chip.
      public var id: String
      /// The values in A and B; empty where there is none.
      public var old: String, new: String
    }
  }

  /// A band of the chips.
  public struct Band: Sendable, Equatable {
    /// The layer and the band, as A names them.
    public var layer: String, band: String
    /// Chips with other pixels.
    public var chips = Tally()
    /// The pixels of those chips.
    public var pixels = PixelDifference()
  }

  /// When two chips counted as the same.
  public var rule: Rule
  /// How the recipes differ, also in the version and the form of the chips.
  public var recipe: [String] = []
  /// How the sources differ.
  public var sources: [String] = []
  /// How layers, bands and the columns of the index differ.
  public var structure: [String] = []
  /// The files beside the chips that have other bytes; empty for `Rule.meaning`.
  public var files: [String] = []
  /// Chips written in A and in B.
  public var written = [0, 0]
  /// Chips written in both.
  public var common = 0
  /// Of these, chips with the same bytes.
  public var sameBytes = 0
  /// Chips with other bytes, and pixels of the same meaning.
  public var sameMeaning = 0
  /// Chips with other pixels, or for `Rule.bytes` other bytes.
  public var changed = Tally()
  /// Chips written in A of which B does not know.
  public var removed = Tally()
  /// Chips written in B of which A does not know.
  public var added = Tally()
  /// Chips that have become something else in B: `written → rejected (cloud)`.
  public var outcomes: [Change] = []
  /// Chips that are in another split, by the column `split` of the index.
  public var splits: [Change] = []
  /// Chips that lie elsewhere on the map.
  public var places = Tally()
  /// Columns of the index with other values, but for the split and the place.
  public var labels: [Label] = []
  /// Bands with other pixels.
  public var bands: [Band] = []

  /// Whether both hold the same chips, by the rule. Recipes and sources may differ.
  public var isSame: Bool {
    structure.isEmpty && files.isEmpty && changed.count == 0 && removed.count == 0 && added.count == 0
      && outcomes.isEmpty && splits.isEmpty && places.count == 0 && labels.isEmpty
  }

  /// Compares two datasets.
  ///
  /// Chips of the same bytes are not decoded. Memory is that of a few chips for each worker, and a hundred
  /// bytes for each chip whose counterpart is elsewhere in the order.
  ///
  /// - Throws: `ChippingError` or `FormatError` where something cannot be read, and for `Rule.meaning` where
  ///   unfinished HDF5 files would have to be decoded.
  public init(from a: Dataset, to b: Dataset, options: Options = Options()) throws {
    self = try DatasetComparison(a, b, options: options).run()
  }

  init(rule: Rule) { self.rule = rule }
}
