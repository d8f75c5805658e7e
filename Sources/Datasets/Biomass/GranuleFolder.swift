public import Formats
internal import FoundationEssentials

/// What becomes of granules that cannot be read.
public enum BadGranulePolicy: String, CaseIterable, Sendable {
  /// They are named and passed over.
  case skip
  /// The first one that cannot be read ends the run; beams without a shot are named.
  case damage
  /// The first one ends the run, also one with a beam without a shot.
  case stop
}

/// The granules of a folder, sorted out by their names before any is opened.
public struct GranuleFolder: Sendable {
  /// A granule that will be read, and the part that its footprints go to.
  public struct Entry: Sendable {
    /// Where it is.
    public let path: String
    /// What its name says.
    public let name: GranuleName
    /// What it belongs to.
    public let part: YearSplit.Part
  }

  /// A file that will not be read, or was not read to its end, and why.
  public struct Skipped: Hashable, Sendable {
    /// Its path.
    public let path: String
    /// In words.
    public let reason: String
  }

  /// The granules to read, in the order of their names.
  public private(set) var entries: [Entry] = []
  /// Files whose names are wrong, or are those of others.
  public private(set) var skipped: [Skipped] = []
  /// Granules of years that are in neither part.
  public private(set) var ofOtherYears: [GranuleName] = []
  /// Granules outside of the filter's days.
  public private(set) var ofOtherDays: [GranuleName] = []

  /// Looks through the files that end with `.h5`, directly in the folder.
  ///
  /// - Throws: `FormatError` where there is no such folder or it has no such file; for a wrong name, with
  ///   `stop`; for a year of neither part, where the filter is compatible.
  public init(
    _ folder: String, split: YearSplit, filter: FootprintFilter, policy: BadGranulePolicy
  ) throws(FormatError) {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      throw FormatError(folder, "the folder cannot be read", remedy: "check the path and its permissions")
    }
    let granules = names.filter { $0.lowercased().hasSuffix(".h5") && !$0.hasPrefix(".") }
    guard !granules.isEmpty else {
      throw FormatError(folder, "has no file that ends with .h5", remedy: "name the folder of GEDI granules")
    }
    var found: [(path: String, name: GranuleName)] = []
    var known: [String: String] = [:]
    for file in granules.sorted() {
      let path = folder.hasSuffix("/") ? folder + file : folder + "/" + file
      do throws(FormatError) {
        let name = filter.isCompatible ? try GranuleName(compatibly: path) : try GranuleName(path: path)
        if let other = known.updateValue(file, forKey: name.productName) {
          known[name.productName] = other
          throw FormatError(path, "is the same granule as \(other)", remedy: "move one of them away")
        }
        found.append((path, name))
      } catch {
        guard policy == .skip else { throw error.advisingToSkip }
        skipped.append(Skipped(path: path, reason: error.withoutFile))
      }
    }
    // By what the product is called, so that neither prefixes nor the folder's order matter.
    found.sort { ($0.name.productName, $0.path) < ($1.name.productName, $1.path) }
    for (path, name) in found {
      guard let part = split.part(of: name.start.year) else {
        guard !filter.isCompatible else {
          throw FormatError(
            path, "its year \(name.start.year) is neither one of training nor one of test",
            remedy: "leave out --compat, or name its year")
        }
        ofOtherYears.append(name)
        continue
      }
      if filter.covers(name.start) {
        entries.append(Entry(path: path, name: name, part: part))
      } else {
        ofOtherDays.append(name)
      }
    }
  }
}

extension FormatError {
  /// The same, and how to go on without the file.
  var advisingToSkip: FormatError {
    FormatError(
      file, at: place, problem, remedy: (remedy.map { $0 + ", or " } ?? "") + "use --on-bad-granule skip")
  }

  /// What is wrong and where, for a list that names the file already.
  var withoutFile: String { (place.map { $0 + ": " } ?? "") + problem }
}
