public import Formats

/// What the name of a GEDI L4A granule says: which product it is and when it began.
public struct GranuleName: Hashable, Sendable {
  /// The file's name without folders.
  public let fileName: String
  /// When the granule began.
  public let start: AcquisitionTime

  /// A name and a time that are known already, as from a table.
  public init(fileName: String, start: AcquisitionTime) {
    self.fileName = fileName
    self.start = start
  }

  /// Reads the name of a file: `GEDI04_A_`, then year, day of the year and time in 13 digits.
  ///
  /// Subset services put something before or behind; the first place where such a token stands counts.
  ///
  /// - Throws: `FormatError` where there is no token, or its digits are no moment.
  public init(path: String) throws(FormatError) {
    let name = Self.lastPart(of: path)
    guard let match = name.firstMatch(of: /GEDI04_A_(\d{4})(\d{3})(\d{2})(\d{2})(\d{2})(?!\d)/) else {
      throw FormatError(
        path, "its name has no token GEDI04_A_ with year, day and time, as L4A granules have",
        remedy: "give it the name that it was distributed under, or move it away")
    }
    let parts = [match.1, match.2, match.3, match.4, match.5].compactMap { Int($0) }
    guard
      let start = AcquisitionTime(
        year: parts[0], dayOfYear: parts[1], hour: parts[2], minute: parts[3], second: parts[4])
    else {
      throw FormatError(
        path, "'\(match.0)' in its name is no day and time", remedy: "give it the name that it had")
    }
    self.init(fileName: name, start: start)
  }

  /// Reads the name as the original generator did: the third part between underscores is the time. Names
  /// that services put something before are errors then.
  public init(compatibly path: String) throws(FormatError) {
    let name = Self.lastPart(of: path)
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count > 2, let match = parts[2].wholeMatch(of: /(\d{4})(\d{3})(\d{2})(\d{2})(\d{2})/),
      let year = Int(match.1), let day = Int(match.2), let hour = Int(match.3), let minute = Int(match.4),
      let second = Int(match.5),
      let start = AcquisitionTime(year: year, dayOfYear: day, hour: hour, minute: minute, second: second),
      name.firstMatch(of: /\d{4}/)?.0 == match.1
    else {
      throw FormatError(
        path, "the third part of its name is not the time that it begins with",
        remedy: "leave out --compat, which reads such names")
    }
    self.init(fileName: name, start: start)
  }

  /// The granule's name as NASA gives it: from `GEDI04_A_` to the ending, without what services add in
  /// front.
  public var productName: String {
    var name = Substring(fileName)
    if let token = name.firstRange(of: "GEDI04_A_") { name = name[token.lowerBound...] }
    for ending in [".h5", ".hdf5"] where name.lowercased().hasSuffix(ending) {
      name = name.dropLast(ending.count)
    }
    return String(name)
  }

  private static func lastPart(of path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }
}
