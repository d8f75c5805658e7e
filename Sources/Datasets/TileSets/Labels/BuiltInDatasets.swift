internal import Chipping

/// The datasets that geetiles knows by name, as far as their labels go.
enum BuiltInDatasets {
  /// A dataset, or a family of them with a year or the like behind the first dash.
  private struct Entry {
    var key: String
    /// How users write it.
    var name: String
    var map = ClassMap.identity
    /// What may stand behind the first dash; nil where the whole name is the key.
    var suffix: (@Sendable (Substring) -> Bool)?
  }

  /// WorldCover's codes.
  private static let worldCover = ClassMap.values(
    Dictionary(uniqueKeysWithValues: zip([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100], 0...)))

  private static let entries: [Entry] = [
    Entry(key: "sentinel2rgbmedian2020", name: "sentinel2-rgb-median-2020"),
    Entry(key: "esaworldcover", name: "esa-world-cover", map: worldCover),
    Entry(
      key: "esaworldcover", name: "esaworldcover-2021", map: worldCover,
      suffix: { $0 == "2020" || $0 == "2021" }),
    Entry(key: "firecci51", name: "firecci51"), Entry(key: "modis44b006veg", name: "modis44b006veg"),
    Entry(key: "treecover2020", name: "treecover2020", map: .ranges([20, 40, 60, 80])),
    Entry(key: "srtm", name: "srtm"), Entry(key: "usnedlandforms", name: "usnedlandforms"),
    Entry(key: "canadacrop2020", name: "canadacrop2020"),
    Entry(
      key: "humanpop2015", name: "humanpop-2015",
      map: .ranges(stride(from: 1.0, through: 291, by: 10).map(\.self))),
    // Both are saved under one name, as in the original; the labels are those of the topmost depth, band 0.
    Entry(key: "soilphbenelux", name: "soilph", map: .ranges([53, 56, 66, 81])),
    Entry(key: "soilphcolombia", name: "soilph", map: .ranges([49, 52, 57, 60])),
    Entry(key: "s2", name: "s2-2020", suffix: isYear),
    Entry(key: "s2_raw", name: "s2_raw-2020", suffix: isYear),
    Entry(key: "s2_13bands", name: "s2_13bands-2020", suffix: isYear),
    Entry(key: "s2rgb", name: "s2rgb-2020", suffix: isYear),
    Entry(key: "s2rgbm", name: "s2rgbm-2020", suffix: isYear),
    Entry(key: "s1grd", name: "s1grd-2020", suffix: isYear),
    Entry(
      key: "s1grdm", name: "s1grdm-2020-asc",
      suffix: { isYear($0.prefix(4)) && ["-asc", "-des"].contains($0.dropFirst(4)) }),
    Entry(key: "s1grdobs", name: "s1grdobs-202006", suffix: isMonth),
    Entry(key: "s1count", name: "s1count-2020", suffix: isYear),
    Entry(key: "globalfloods", name: "globalfloods-2018", suffix: isYear),
  ]

  private static let fixedNames: Set = ["humanpop2015", "soilphbenelux", "soilphcolombia"]

  @Sendable private static func isYear(_ text: Substring) -> Bool {
    text.utf8.count == 4 && Int(text).map { (1900...2200).contains($0) } ?? false
  }

  @Sendable private static func isMonth(_ text: Substring) -> Bool {
    isYear(text.prefix(4)) && text.utf8.count == 6
      && Int(text.suffix(2)).map { (1...12).contains($0) } ?? false
  }

  /// How they are written, families with an example of what stands behind the dash.
  static let names = entries.map { fixedNames.contains($0.key) ? $0.key : $0.name }

  /// A dataset by its name without dashes, or by the part before the first one; nil where there is none.
  ///
  /// - Throws: `ChippingError` where the rest of the name is not what the dataset has there.
  static func find(_ text: String) throws(ChippingError) -> DatasetDefinition? {
    let key = text.replacing("-", with: "")
    if let entry = entries.first(where: { $0.suffix == nil && $0.key == key }) {
      // Most are saved under the name that they are asked for with.
      return try DatasetDefinition(name: fixedNames.contains(key) ? entry.name : text, map: entry.map)
    }
    guard let dash = text.firstIndex(of: "-"),
      let entry = entries.first(where: { $0.suffix != nil && $0.key == text[..<dash] }),
      let isPart = entry.suffix
    else { return nil }
    guard isPart(text[text.index(after: dash)...]) else {
      throw ChippingError("dataset \(text) not found: there is no such year or part of it; see \(entry.name)")
    }
    return try DatasetDefinition(name: text, map: entry.map)
  }
}
