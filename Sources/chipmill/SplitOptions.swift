import ArgumentParser
import Datasets
import Formats

/// How `gedi` divides footprints into training and test.
struct SplitOptions: ParsableArguments {
  enum Rule: String, CaseIterable, ExpressibleByArgument { case years, blocks }

  @Option(help: "Divide by the year of the granules, or by blocks of land, all years together.")
  var split = Rule.years

  @Option(name: .customLong("block-size"), help: "The side of a block, as 50km.")
  var blockSize = "50km"

  @Option(help: "How far training footprints are from blocks that test, at least.")
  var buffer = "10km"

  @Option(name: .customLong("test-share"), help: "The share of the blocks that test.")
  var testShare = 0.2

  @Option(help: "Another number makes another choice of blocks.")
  var seed: UInt64 = 0

  @Option(
    name: .customLong("leakage-km"),
    help: "Distances for the report of test footprints near to training ones, separated by commas.")
  var leakage = "1,5,10"

  func validate() throws {
    for (name, text) in [("block-size", blockSize), ("buffer", buffer)] where Self.kilometres(text) == nil {
      throw ValidationError("--\(name) takes a length as 50km or 500m.")
    }
    guard Self.distances(leakage) != nil else {
      throw ValidationError("--leakage-km takes kilometres of 0 or more, as 1,5,10.")
    }
  }

  /// The blocks; nil where years divide.
  var blocks: BlockSplit? {
    get throws {
      guard split == .blocks else { return nil }
      return try BlockSplit(
        blockSize: Self.kilometres(blockSize) ?? 50, buffer: Self.kilometres(buffer) ?? 10,
        testShare: testShare, seed: seed)
    }
  }

  /// The distances of the report, in kilometres.
  var distances: [Double] { Self.distances(leakage) ?? [] }

  private static func distances(_ text: String) -> [Double]? {
    let values = text.split(separator: ",").map { Double($0.filter { !$0.isWhitespace }) ?? -1 }
    return values.isEmpty || values.contains { !($0 >= 0 && $0.isFinite) } ? nil : values
  }

  private static func kilometres(_ text: String) -> Double? {
    let text = text.lowercased().filter { !$0.isWhitespace }
    let number = text.hasSuffix("km") ? text.dropLast(2) : text.hasSuffix("m") ? text.dropLast() : text[...]
    guard let value = Double(number), value.isFinite, value >= 0 else { return nil }
    return text.hasSuffix("m") && !text.hasSuffix("km") ? value / 1000 : value
  }
}
