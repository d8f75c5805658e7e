/// A condition on one layer that a chip must meet. What fails is counted under the gate's reason.
public struct Gate: Sendable, Equatable {
  /// The layer that is looked at; it need not be an output.
  public var layer: String
  /// What is asked.
  public var test: Test
  /// The word under which rejected chips are counted: `cloud`, `slope`.
  public var reason: String

  /// A gate of its parts.
  public init(layer: String, test: Test, reason: String) {
    self.layer = layer
    self.test = test
    self.reason = reason
  }

  /// What is asked of the layer's pixels.
  public enum Test: Sendable, Equatable {
    /// At most this share (0…1) of all pixels has one of the classes.
    case classFraction([UInt8], atMost: Double)
    /// The shares of these classes, each rounded to hundredths (halves to the even one), are together at most
    /// so many hundredths.
    case roundedFraction([UInt8], atMost: Int)
    /// All pixels in the middle square of `side` pixels have one of the classes. On an odd rest the
    /// square lies up and left.
    case centre(side: Int, classes: [UInt8])
    /// At most this share (0…1) of all pixels is no-data.
    case noDataFraction(atMost: Double)
    /// A statistic of the valid pixels in the middle square (or all) is at most or at least `limit`.
    /// A chip without a valid pixel fails.
    case value(Statistic, centre: Int?, Comparison, limit: Double)
  }

  /// What is taken of the valid pixels.
  public enum Statistic: String, Sendable, CaseIterable { case min, mean, max }
  /// On which side of the limit a chip passes; the limit itself passes.
  public enum Comparison: String, Sendable { case atMost = "<=", atLeast = ">=" }

  /// Reads one of
  ///
  ///     scl[3,8,9,10]<=0.25      a share of classes
  ///     scl[4,5]@4               the middle 4×4 pixels have these classes only
  ///     nodata<=0.1              a share of no-data in the reference band
  ///     max(slope)<=15           a statistic of a layer or band …
  ///     mean(B08)@16>=500        … in its middle 16×16 pixels
  ///
  /// A reason may stand before it: `cloud: scl[8,9,10]<=0.25`.
  ///
  /// - Parameter reference: The layer that `nodata` looks at.
  /// - Throws: `ChippingError` that shows these forms.
  public init(_ text: String, reference: String) throws {
    func bad() -> ChippingError {
      ChippingError(
        "gate '\(text)' is not understood; write scl[8,9,10]<=0.25, scl[4,5]@4, nodata<=0.1, max(slope)<=15 "
          + "or mean(B08)@16>=500, with a reason before a colon if you like")
    }
    var rest = Substring(text.filter { !$0.isWhitespace })
    var reason: String?
    if let colon = rest.firstIndex(of: ":") {
      reason = String(rest[..<colon])
      rest = rest[rest.index(after: colon)...]
    }
    // The end: a comparison with a number.
    var comparison: (Comparison, Double)?
    for sign in [Comparison.atMost, .atLeast] {
      if let at = rest.firstRange(of: sign.rawValue) {
        guard let limit = Double(rest[at.upperBound...]), limit.isFinite else { throw bad() }
        comparison = (sign, limit)
        rest = rest[..<at.lowerBound]
      }
    }
    var centre: Int?
    if let at = rest.firstIndex(of: "@") {
      guard let side = Int(rest[rest.index(after: at)...]), side > 0 else { throw bad() }
      centre = side
      rest = rest[..<at]
    }
    if rest.lowercased() == "nodata" {
      guard let (sign, limit) = comparison, sign == .atMost, centre == nil, (0...1).contains(limit) else {
        throw bad()
      }
      self.init(layer: reference, test: .noDataFraction(atMost: limit), reason: reason ?? "nodata")
    } else if rest.hasSuffix("]"), let open = rest.firstIndex(of: "[") {
      let layer = String(rest[..<open])
      let classes = rest[rest.index(after: open)...].dropLast().split(separator: ",").map { UInt8($0) }
      guard !layer.isEmpty, !classes.isEmpty, !classes.contains(nil) else { throw bad() }
      let list = classes.compactMap(\.self)
      if let centre, comparison == nil {
        self.init(
          layer: layer, test: .centre(side: centre, classes: list), reason: reason ?? "\(layer)-centre")
      } else if centre == nil, let (sign, limit) = comparison, sign == .atMost, (0...1).contains(limit) {
        self.init(
          layer: layer, test: .classFraction(list, atMost: limit),
          reason: reason ?? "\(layer)-\(list.map { "\($0)" }.joined(separator: "+"))")
      } else {
        throw bad()
      }
    } else if rest.hasSuffix(")"), let open = rest.firstIndex(of: "("), let (sign, limit) = comparison {
      let layer = String(rest[rest.index(after: open)...].dropLast())
      guard let statistic = Statistic(rawValue: String(rest[..<open])), !layer.isEmpty else { throw bad() }
      self.init(
        layer: layer, test: .value(statistic, centre: centre, sign, limit: limit), reason: reason ?? layer)
    } else {
      throw bad()
    }
  }
}
