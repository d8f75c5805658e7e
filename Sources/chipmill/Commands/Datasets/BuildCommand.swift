import ArgumentParser
import Chipping
import Formats

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build again what a lock file or a dataset was made of.",
    discussion: """
      With --locked the sources must be those of the lock, block by block, and then the dataset is the same, \
      byte for byte; else the build ends with the first source that has changed.

      Footprints of gedi are read and its catalogue is searched again; tables and plots stay where they are.

        chipmill build DIR/chipmill.lock.json --locked --output COPY
      """)

  @Argument(help: "A chipmill.lock.json, or the folder of a dataset.", completion: .file())
  var lock: String

  @Flag(help: "Refuse sources that are not those of the lock.")
  var locked = false

  @Option(name: .shortAndLong, help: "The folder of the dataset.", completion: .directory)
  var output: String

  @Flag(help: "Delete the dataset that is there, and start over.")
  var restart = false

  @OptionGroup var bounds: RunBounds
  @OptionGroup var text: RunText.Options

  func run() throws {
    let lock = try Lock(path: lock)
    var options = bounds.options(scratch: output)
    if locked { options.lock = lock }
    let recipe: Recipe
    var chips: String?
    if let system = lock.recipe["system"]?.text {
      if locked { try lock.checkSites() }
      recipe = try SystemRecipe.recipe(of: system, origin: lock.origin, place: self.lock)
      if locked { try lock.check(recipe) }
      chips = GEDICommand.products
    } else {
      recipe = try RecipeRequest(lock.recipe, file: self.lock).recipe()
    }
    try BuildRun(text, chips: chips).run(
      recipe,
      to: Output(folder: output, format: lock.format, existing: restart ? .restart : .resume),
      options: options)
  }
}
