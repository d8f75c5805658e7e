internal import Formats

/// The terms of a dataset's source, as far as its name tells the source.
struct SourceLicence {
  /// The name of the dataset.
  let dataset: String
  /// What it is here: `images` or `labels`.
  let role: String
  /// The source's name, the name of its licence, where that stands, and how the source is to be named; nil
  /// where the source is not known.
  let source, name, url, attribution: String?

  init(of dataset: String, as role: String) {
    (self.dataset, self.role) = (dataset, role)
    let plain = dataset.lowercased().filter { $0.isLetter || $0.isNumber }
    let known = Self.table.first { plain.hasPrefix($0.prefix) }
    (source, name, url, attribution) = (known?.source, known?.name, known?.url, known?.attribution)
  }

  var json: JSON {
    func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }
    return [
      "dataset": .string(dataset), "role": .string(role), "source": text(source), "license": text(name),
      "url": text(url), "attribution": text(attribution), "known": .bool(name != nil),
    ]
  }

  private struct Entry {
    let prefix, source, name, url, attribution: String

    init(_ prefix: String, _ source: String, _ name: String, _ url: String, _ attribution: String) {
      (self.prefix, self.source, self.name) = (prefix, source, name)
      (self.url, self.attribution) = (url, attribution)
    }
  }

  private static let sentinel = (
    "Copernicus Sentinel Data Terms and Conditions",
    "https://sentinels.copernicus.eu/documents/247904/690755/Sentinel_Data_Legal_Notice",
    "Contains modified Copernicus Sentinel data"
  )
  private static let creativeCommons = "https://creativecommons.org/licenses/"

  /// By how the names of datasets begin, without what is no letter and no digit; longer beginnings first.
  private static let table = [
    Entry("sentinel2", "Sentinel-2", sentinel.0, sentinel.1, sentinel.2),
    Entry("sentinel1", "Sentinel-1", sentinel.0, sentinel.1, sentinel.2),
    Entry("s2", "Sentinel-2", sentinel.0, sentinel.1, sentinel.2),
    Entry("s1", "Sentinel-1", sentinel.0, sentinel.1, sentinel.2),
    Entry(
      "esaworldcover", "ESA WorldCover", "CC-BY-4.0", creativeCommons + "by/4.0/",
      "© ESA WorldCover project, contains modified Copernicus Sentinel data processed by the ESA WorldCover "
        + "consortium"),
    Entry(
      "worldcover", "ESA WorldCover", "CC-BY-4.0", creativeCommons + "by/4.0/",
      "© ESA WorldCover project, contains modified Copernicus Sentinel data processed by the ESA WorldCover "
        + "consortium"),
    Entry(
      "globalfloods", "Global Flood Database", "CC-BY-NC-4.0", creativeCommons + "by-nc/4.0/",
      "Global Flood Database v1, Cloud to Street and Dartmouth Flood Observatory"),
    Entry(
      "usnedlandforms", "ERGo landforms of the USA, Conservation Science Partners", "CC-BY-NC-SA-4.0",
      creativeCommons + "by-nc-sa/4.0/", "Conservation Science Partners, ERGo"),
    Entry(
      "soilph", "OpenLandMap soil pH", "CC-BY-SA-4.0", creativeCommons + "by-sa/4.0/",
      "OpenLandMap, soil pH in H2O"),
    Entry(
      "canadacrop", "AAFC Annual Crop Inventory", "Open Government Licence – Canada",
      "https://open.canada.ca/en/open-government-licence-canada",
      "Contains information licensed under the Open Government Licence – Canada"),
  ]
}
