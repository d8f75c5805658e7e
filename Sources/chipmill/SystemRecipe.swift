import Chipping
import Datasets
import Formats

/// Recipes of `Datasets`, made again from what a ledger or a lock keeps of them.
enum SystemRecipe {
  /// - Parameters:
  ///   - system: The command that made the dataset: `gedi`.
  ///   - origin: What its recipe was made of.
  ///   - place: The ledger or the lock, for errors.
  /// - Throws: `ChippingError` that names the command where this is not enough.
  static func recipe(of system: String, origin: JSON, place: String) throws -> Recipe {
    guard system == "gedi" else {
      throw ChippingError("\(place): is of chipmill \(system), which this chipmill does not know; update it")
    }
    return try SampleRecipe(origin: origin, of: place).recipeAgain()
  }
}
