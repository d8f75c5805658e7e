import ArgumentParser
import Chipping
import Formats
import FoundationEssentials

struct RetryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry",
    abstract: "Go on with a dataset: make what is left, and with --failed what failed.",
    discussion: """
      The recipe is the one in the dataset's ledger; for gedi the footprints are read and the catalogue is
      searched again. Repair or fetch again what was broken, then

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
    let place = "\(folder)/\(Dataset.ledgerName)"
    let format = try dataset.format()
    let folder = URL(filePath: folder).standardizedFileURL.path
    // Paths in the recipe are those of the command that began it.
    if let directory = try dataset.directory() {
      _ = FileManager.default.changeCurrentDirectoryPath(directory)
    }
    var recipe: Recipe
    var chips: String?
    if let system = try dataset.system() {
      recipe = try SystemRecipe.recipe(of: system, origin: try dataset.origin() ?? .null, place: place)
      // The command knew more, of the granules.
      recipe.notes = nil
      chips = GEDICommand.products
    } else {
      recipe = try dataset.recipe().request.recipe()
    }
    if failed { _ = try Dataset.requeue(.failed, in: folder) }
    try BuildRun(text, chips: chips).run(
      recipe, to: Output(folder: folder, format: format, existing: force ? .force : .resume),
      options: bounds.options(scratch: folder))
  }
}
