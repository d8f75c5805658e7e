/// How a target pixel is made from source pixels. Names and meanings are those of `gdalwarp -r`.
public enum Resampling: String, Sendable, CaseIterable {
  case nearest, bilinear, cubic, lanczos, average, mode, min, max
  case median = "med"

  /// Source pixels on either side of the centre that the kernel reads at a scale of one.
  public var radius: Double {
    switch self {
    case .nearest: 0.5
    case .bilinear: 1
    case .cubic: 2
    case .lanczos: 3
    case .average, .mode, .min, .max, .median: 0.5
    }
  }

  /// True where results are made of neighbouring values, so classes must not pass through it.
  public var blends: Bool {
    switch self {
    case .nearest, .mode, .min, .max, .median: false
    case .bilinear, .cubic, .lanczos, .average: true
    }
  }
}
