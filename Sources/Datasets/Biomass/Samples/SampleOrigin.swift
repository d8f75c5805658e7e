public import Chipping
internal import Fetch
public import Formats

/// What a dataset's ledger and lock keep, so that its samples can be made again without the command's
/// options.
extension SampleRecipe {
  /// The footprints' files, the catalogue and the rules; null where the catalogue is not known, or its
  /// address holds what no file may keep, as passwords.
  var origin: JSON {
    guard let catalogue, !footprintFiles.isEmpty, Address.shown(catalogue) == catalogue else { return .null }
    return [
      "catalogue": .string(catalogue), "footprints": .array(footprintFiles.map { .string($0) }),
      "order": .string(scenes.order.rawValue), "days": .integer(scenes.days),
      "cloud": .number(scenes.cloudLimit), "single_tiles": .bool(tiles.isSingle),
      "harmonized": .bool(isHarmonized), "slope": .number(slopeLimit), "batch": .integer(batchSize),
    ]
  }

  /// Reads what a ledger or a lock has kept.
  ///
  /// - Parameter place: What errors name.
  /// - Throws: `ChippingError` where something is missing.
  public init(origin: JSON, of place: String) throws {
    guard let catalogue = origin["catalogue"]?.text,
      let files = origin["footprints"]?.elements?.compactMap(\.text), files.count == 2,
      let order = origin["order"]?.text.flatMap(SceneChoice.Rule.Order.init),
      let days = origin["days"]?.int, (0...366).contains(days), let cloud = origin["cloud"]?.double,
      case .bool(let isSingle)? = origin["single_tiles"],
      case .bool(let isHarmonized)? = origin["harmonized"],
      let slope = origin["slope"]?.double, let batch = origin["batch"]?.int, batch > 0
    else {
      throw ChippingError(
        "\(place): does not tell what the samples were made of; run the chipmill gedi command that made them")
    }
    self.init()
    (self.catalogue, footprintFiles) = (catalogue, files)
    (scenes.order, scenes.days, scenes.cloudLimit) = (order, days, cloud)
    (tiles.isSingle, self.isHarmonized, slopeLimit, batchSize) = (isSingle, isHarmonized, slope, batch)
  }

  /// Reads the footprints again, searches the catalogue again and puts the recipe together.
  ///
  /// - Throws: `FetchError`, `ChippingError` or `FormatError`.
  public func recipeAgain() throws -> Recipe {
    guard let catalogue, footprintFiles.count == 2 else {
      preconditionFailure("a recipe is made again from its origin")
    }
    let tables = BiomassTables.Parts(
      train: try FootprintCSV.read(footprintFiles[0]), test: try FootprintCSV.read(footprintFiles[1]))
    return try recipe(for: tables, in: try sceneCatalog(at: catalogue)).recipe
  }

  /// Sees that the files of scenes are on this machine.
  ///
  /// - Throws: `ChippingError` with the first that is at a server.
  static func checkPlaces(_ items: [STACItem], keys: [String]) throws {
    func remote(_ item: STACItem) -> String? {
      keys.lazy.compactMap { item.asset($0) }.map { item.address(of: $0) }.first { Address.hasScheme($0) }
    }
    guard let first = items.lazy.compactMap(remote).first else { return }
    let count = items.count { remote($0) != nil }
    throw ChippingError(
      "\(Address.shown(first)): is at a server, as are files of \(count) of \(items.count) items found; "
        + "samples are cut from files on this machine: download the items into a folder and give that as "
        + "--scenes")
  }
}
