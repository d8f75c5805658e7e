/// What is wrong with a file: which one, where in it, what, and what to do about it.
///
/// Its description is one line, whatever bytes the file's name or its contents hold.
public struct FormatError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The path or address of the file.
  public let file: String
  /// The place in the file: a tag, a byte, a block. Nil where the whole file is meant.
  public let place: String?
  /// What is wrong there.
  public let problem: String
  /// What the user can do, where something can be done.
  public let remedy: String?
  /// Where a file's beginning is at hand and parsing needs more of it: how many bytes from its start.
  public let bytesNeeded: Int?

  /// An error of its parts; they become one line.
  public init(
    _ file: String, at place: String? = nil, _ problem: String, remedy: String? = nil, bytesNeeded: Int? = nil
  ) {
    self.file = file
    self.place = place
    self.problem = problem
    self.remedy = remedy
    self.bytesNeeded = bytesNeeded
  }

  /// `file: place: problem; remedy`, on one line.
  public var description: String {
    var text = file
    if let place { text += ": " + place }
    text += ": " + problem
    if let remedy { text += "; " + remedy }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isPrintable ? $0 : "?" }))
  }
}

extension Unicode.Scalar.Properties {
  /// False for what would break or colour a terminal's line.
  fileprivate var isPrintable: Bool {
    switch generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
