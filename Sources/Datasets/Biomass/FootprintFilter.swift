public import Geometry

/// Which shots become footprints.
public struct FootprintFilter: Sendable {
  /// A flag of a shot that is 1 where all is well.
  public enum QualityFlag: String, CaseIterable, Sendable {
    case l2 = "l2_quality_flag"
    case l4 = "l4_quality_flag"
    case surface = "surface_flag"
  }

  /// The flags that must be 1.
  public var flags = Set(QualityFlag.allCases)
  /// The standard error must be less than this part of the estimate.
  public var maxRelativeError = 0.5
  /// The least sensitivity of the beam; nil asks for none.
  public var minSensitivity: Double?
  /// The largest degrade flag; nil asks for none.
  public var maxDegradeFlag: Int?
  /// Whether coverage beams are left out.
  public var powerBeamsOnly = false
  /// Areas in degrees, one of which must hold the footprint; none means everywhere.
  public var areas: [Polygon] = []
  /// The first and the last day, inclusive, on which granules begin; other granules are not opened.
  public var from, to: AcquisitionTime?
  /// Whether the original generator's rules are kept: values that are missing, or not more than zero, are
  /// left out only where the ratio of the error happens to do it, in single precision.
  public var isCompatible = false

  /// The rules of the dataset.
  public init() {}

  /// The steps in their order; each sees what the ones before it left.
  public enum Step: Int, CaseIterable, Sendable {
    case read, power, l2, l4, surface, present, positive, error, sensitivity, degrade, area
  }

  /// What a step asks for, in words; nil where this filter does not ask.
  public func title(of step: Step) -> String? {
    switch step {
    case .read: "shots read"
    case .power: powerBeamsOnly ? "full power beams" : nil
    case .l2: flags.contains(.l2) ? "l2_quality_flag = 1" : nil
    case .l4: flags.contains(.l4) ? "l4_quality_flag = 1" : nil
    case .surface: flags.contains(.surface) ? "surface_flag = 1" : nil
    case .present: isCompatible ? nil : "values present (no -9999, no NaN)"
    case .positive: isCompatible ? nil : "agbd > 0"
    case .error: maxRelativeError.isFinite ? "agbd_se / agbd < \(maxRelativeError)" : nil
    case .sensitivity: minSensitivity.map { "sensitivity >= \($0)" }
    case .degrade: maxDegradeFlag.map { "degrade_flag <= \($0)" }
    case .area: areas.isEmpty ? nil : "inside of the area"
    }
  }

  /// Whether a granule begins on one of the days.
  func covers(_ start: AcquisitionTime) -> Bool {
    let day = 86_400_000_000
    return from.map { start >= $0 } ?? true && to.map { start.microseconds < $0.microseconds + day } ?? true
  }
}

/// How many shots each step of a filter left.
public struct FilterCounts: Hashable, Sendable {
  private var counts = [Int](repeating: 0, count: FootprintFilter.Step.allCases.count)

  /// None yet.
  public init() {}

  /// What a step left; a step that was not asked for leaves what came.
  public subscript(step: FootprintFilter.Step) -> Int {
    get { counts[step.rawValue] }
    set { counts[step.rawValue] = newValue }
  }

  /// What came out at the end.
  public var kept: Int { self[.area] }

  /// Counts of two sets of shots together.
  public static func + (one: Self, other: Self) -> Self {
    var sum = one
    for step in FootprintFilter.Step.allCases { sum[step] += other[step] }
    return sum
  }
}
