public import Formats
internal import FoundationEssentials

/// Puts the batches of a folder into one file.
public struct BatchFusion {
  /// The name of the file that is written.
  public static let fileName = "fused_dataset.h5"

  /// The batches that are fused, by the number of their frame.
  public let files: [String]
  /// Files that cannot be read, each with the reason.
  public let unreadable: [String]
  /// Samples of all batches together.
  public let rows: Int
  private let fusion: HDF5Fusion

  /// Looks at the `.h5` files of a folder, but not of folders in it.
  ///
  /// - Parameter skipsUnreadable: Whether files that cannot be read are left out.
  /// - Throws: `FormatError` where there is no such folder or no file in it, where one cannot be read, and
  ///   where they are not of one kind.
  public init(folder: String, skipsUnreadable: Bool = false) throws(FormatError) {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      throw FormatError(folder, "cannot be read as a folder", remedy: "name the folder of the batches")
    }
    let batches = Self.ordered(names.filter { $0.hasSuffix(".h5") && $0 != Self.fileName })
    guard !batches.isEmpty else {
      let parts = ["train", "test"].filter(names.contains)
      throw FormatError(
        folder, "has no .h5 file" + (parts.isEmpty ? "" : ", only \(parts.joined(separator: " and "))"),
        remedy: parts.first.map { "fuse one part at a time: \(folder)/\($0)" }
          ?? "name the folder of the batches")
    }
    let (readable, problems) = HDF5Fusion.readable(batches.map { "\(folder)/\($0)" })
    guard problems.isEmpty || skipsUnreadable else {
      throw FormatError(
        folder,
        "\(problems.count) of \(batches.count) files cannot be read: "
          + problems.joined(separator: " | "),
        remedy: "make them again, or leave them out with --skip-unreadable")
    }
    files = readable
    unreadable = problems
    fusion = try HDF5Fusion(readable)
    rows = fusion.rows
  }

  /// Names by the last number in them, those without one behind.
  static func ordered(_ names: [String]) -> [String] {
    func frame(_ name: String) -> (hasNumber: Bool, digits: Substring) {
      let end = name.lastIndex { $0.isASCII && $0.isNumber }
      guard let end else { return (false, "") }
      let start = name[..<end].lastIndex { !($0.isASCII && $0.isNumber) }
      let digits = name[(start.map { name.index(after: $0) } ?? name.startIndex)...end]
      return (true, digits.drop { $0 == "0" })
    }
    // The last number of `batch_1000_7.h5` is 7, not that of `.h5`.
    let keyed = names.map { name in (name, frame(String(name.dropLast(3)))) }
    return keyed.sorted { one, other in
      guard one.1.hasNumber == other.1.hasNumber else { return one.1.hasNumber }
      let (a, b) = (one.1.digits, other.1.digits)
      guard a == b else { return a.count == b.count ? a < b : a.count < b.count }
      return one.0 < other.0
    }.map(\.0)
  }

  /// Writes `fused_dataset.h5` in a folder, which is made.
  ///
  /// - Parameter progress: Is told how many files are done.
  /// - Returns: The path of the file.
  @discardableResult
  public func write(to folder: String, progress: ((Int) -> Void)? = nil) throws(FormatError) -> String {
    try makeFolder(folder)
    let path = folder + "/" + Self.fileName
    try fusion.write(to: path, progress: progress)
    return path
  }
}
