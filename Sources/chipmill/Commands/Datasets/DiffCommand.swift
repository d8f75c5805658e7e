import ArgumentParser
import Chipping
import Formats

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what differs between two datasets, A and B, chip by chip.",
    discussion: """
      Chips are paired by their ids. They are the same where every pixel, place and band and what the index \
      says mean the same, in whatever format and compression; with --bytes, where all hashes are the same. \
      Only chips of other bytes are decoded. Recipes and sources are told, and may differ. The exit code is \
      0 where both hold the same chips, and 4 where they do not.

        chipmill diff OLD NEW
        chipmill diff OLD NEW -q && echo the same
      """)

  @Argument(help: "The folder of dataset A.", completion: .directory)
  var a: String

  @Argument(help: "The folder of dataset B.", completion: .directory)
  var b: String

  @Flag(help: "Compare hashes only: of chips, and of the files beside them.")
  var bytes = false

  @Option(help: "How many chips are named for each difference.")
  var limit = 10

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(name: .shortAndLong, help: "Print nothing; the exit code tells.")
  var quiet = false

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a number from 0.") }
    try validateThreads(threads)
  }

  func run() throws {
    var bounds = try RunBounds.parse([])
    bounds.threads = threads
    let options = DatasetDifference.Options(
      rule: bytes ? .bytes : .meaning, limit: limit, threads: bounds.workers)
    let difference = try DatasetDifference(from: try Dataset(a), to: try Dataset(b), options: options)
    if json {
      print(DifferenceText.json(difference))
    } else if !quiet {
      for line in DifferenceText.lines(difference) { print(line) }
    }
    if !difference.isSame { throw Chipmill.mismatch }
  }
}
