/// What is wrong with a file: which, where in it, what, and what to do about it.
public struct FormatError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The path or URL of the file.
  public let file: String
  /// The place inside: a line, a byte, a dataset. Empty where the file as a whole is meant.
  public let place: String
  /// What is wrong, in a few words.
  public let what: String
  /// What to do about it. Empty where nothing can be said.
  public let remedy: String

  public init(file: String, place: String = "", what: String, remedy: String = "") {
    self.file = file
    self.place = place
    self.what = what
    self.remedy = remedy
  }

  /// One line: `scene/B04.tif, tile 17: the data end early; download the file again`.
  public var description: String {
    file + (place.isEmpty ? "" : ", " + place) + ": " + what + (remedy.isEmpty ? "" : "; " + remedy)
  }
}
