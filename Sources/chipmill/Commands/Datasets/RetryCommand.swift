import ArgumentParser
import Chipping
import FoundationEssentials

struct RetryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Go on with a dataset: make what is left, and with --failed what failed.",
    discussion: """
      The recipe is the one in the dataset's ledger. Repair or fetch again what was broken, then

        chipmill retry DIR --failed
      """)

  @Argument(help: "The dataset's folder.", completion: .directory)
  var folder: String

  @Flag(help: "Make the chips that failed again.")
  var failed = false

  @Flag(help: "Accept changed sources, making their chips again.")
  var force = false

  @OptionGroup var bounds: RunBounds
  @OptionGroup var text: RunText.Options

  func run() throws {
    let dataset = try Dataset(folder)
    if let system = try dataset.system() {
      // What such a recipe is made of, its command alone knows.
      let count = failed ? try Dataset.requeue(.failed, in: folder) : 0
      print(
        "\(folder): \(count) failed chips are planned again; "
          + "the chipmill \(system) command that made the dataset makes them")
      return
    }
    let (request, format) = try dataset.recipe()
    let folder = URL(filePath: folder).standardizedFileURL.path
    // Paths in the recipe are those of the command that began it.
    if let directory = try dataset.directory() {
      _ = FileManager.default.changeCurrentDirectoryPath(directory)
    }
    let recipe = try request.recipe()
    if failed { _ = try Dataset.requeue(.failed, in: folder) }
    try BuildRun(text).run(
      recipe, to: Output(folder: folder, format: format, existing: force ? .force : .resume),
      options: bounds.options(scratch: folder))
  }
}
