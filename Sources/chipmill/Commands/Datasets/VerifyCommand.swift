import ArgumentParser
import Chipping

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read a dataset and compare every byte with what was written.",
    discussion: """
      Each chip is hashed and held against the ledger, and so are the index, the lock file and what chips.h5 \
      has besides chips. The exit code is 4 where something is not what it was.

        chipmill verify DIR
        chipmill verify DIR --requeue && chipmill retry DIR
      """)

  @OptionGroup var inspection: InspectionOptions

  @Option(help: "Workers; as many as processors when not given.")
  var threads: Int?

  func run() throws {
    var bounds = try RunBounds.parse([])
    bounds.threads = threads
    let dataset = try Dataset(inspection.folder)
    try inspection.tell(try dataset.verify(threads: bounds.workers), of: dataset)
  }
}
