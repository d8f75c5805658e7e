public import Formats

/// What is wrong with a catalogue or a server: which address or file, what, and what to do about it.
///
/// Addresses are shown without their query and user, which may hold secrets.
public struct FetchError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The address or path.
  public let place: String
  /// The answer's HTTP status, where there was an answer.
  public let status: Int?
  /// What is wrong.
  public let problem: String
  /// What the user can do, where something can be done.
  public let remedy: String?

  /// An error of its parts. `place` loses its query and user here.
  public init(_ place: String, _ problem: String, status: Int? = nil, remedy: String? = nil) {
    self.place = Address.shown(place)
    self.status = status
    self.problem = problem
    self.remedy = remedy
  }

  /// A file's error as one of a catalogue.
  public init(_ error: FormatError) {
    let problem = [error.place, error.problem].compactMap(\.self).joined(separator: ": ")
    self.init(error.file, problem, remedy: error.remedy)
  }

  /// `place: problem; remedy`, on one line, whatever the parts hold.
  public var description: String { FormatError(place, problem, remedy: remedy).description }
}
