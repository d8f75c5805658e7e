internal import CKernels
internal import Geometry

/// How one raster is made of those of several dates.
public enum CompositeMethod: String, Sendable, CaseIterable {
  /// The median of each band's valid dates; of an even number the mean of the two in the middle.
  case median
  /// The mean of each band's valid dates.
  case mean
  /// All bands of the first date that is valid in all of them.
  case first
  /// All bands of the date with the best score; of equal ones the first.
  case best

  /// True where all bands of a pixel come from one date.
  public var picksDates: Bool { self == .first || self == .best }
}

extension MutablePixels {
  /// The most dates that a composite is made of.
  public static let dateLimit = 65_535

  /// Makes each pixel of the same pixel of several dates, by median or mean.
  ///
  /// The median of n valid values is the middle one, or the mean of the two in the middle as that of
  /// `numpy.nanmedian`. Means of integers are exact and rounded half up; floats are averaged in the order of
  /// the dates. A valid integer result that equals `fill` moves by one, so that it stays valid. The order of
  /// the dates does not change a median, nor a mean of integers.
  ///
  /// - Parameters:
  ///   - dates: 1 to `dateLimit`, each of this size and type. A row is a size, too.
  ///   - masks: For each date a mask, uint8, 255 where it does not count.
  ///   - noData: The value of missing pixels. NaN is always missing.
  ///   - fill: The value of pixels without any date.
  public func composite(
    _ method: CompositeMethod, of dates: [Pixels], masks: [Pixels]? = nil, noData: Double?, fill: Double,
    scratch: WarpScratch
  ) {
    precondition(!method.picksDates, "\(method) picks dates: see pick(_:of:fill:)")
    check(dates, of: type)
    if let masks {
      precondition(masks.count == dates.count, "\(masks.count) masks for \(dates.count) dates")
      check(masks, of: .uint8)
    }
    let memory = scratch.bytes(256 * (dates.count + 4))
    Rows.withRows(of: dates) { dateRows in
      Rows.withRows(of: masks ?? []) { maskRows in
        for y in 0..<size.height {
          let pixels = dateRows.pointers(y)
          let masked = masks == nil ? nil : maskRows.bytes(y)
          if method == .median {
            median_row(
              type.code, pixels, masked, dates.count, row(y), size.width, noData != nil, noData ?? 0, fill,
              memory)
          } else {
            mean_row(
              type.code, pixels, masked, dates.count, row(y), size.width, noData != nil, noData ?? 0, fill)
          }
        }
      }
    }
  }

  /// Writes the number of the date that is chosen for each pixel, 65535 where all are masked.
  ///
  /// - Parameters:
  ///   - masks: For each date a mask, uint8, of this size.
  ///   - scores: For each date a score, float32; the date with the greatest is chosen, of equal ones the
  ///     first, and NaN never. Without scores the first date that is not masked.
  ///   - prefersLeast: Whether the least score is chosen instead.
  /// - Precondition: These pixels are uint16.
  public func chooseDates(masks: [Pixels], scores: [Pixels]? = nil, prefersLeast: Bool = false) {
    precondition(type == .uint16, "numbers of dates are uint16, not \(type)")
    check(masks, of: .uint8)
    if let scores {
      precondition(masks.count == scores.count, "\(masks.count) masks for \(scores.count) scores")
      check(scores, of: .float32)
    }
    Rows.withRows(of: masks) { maskRows in
      Rows.withRows(of: scores ?? []) { scoreRows in
        for y in 0..<size.height {
          choose_date_row(
            scores == nil ? nil : scoreRows.floats(y), maskRows.bytes(y), masks.count, prefersLeast,
            row(y).assumingMemoryBound(to: UInt16.self), size.width)
        }
      }
    }
  }

  /// Takes each pixel from the date chosen for it, or `fill`. An integer that equals `fill` moves by one.
  ///
  /// - Parameters:
  ///   - chosen: What `chooseDates` has written: uint16, of this size, below the number of dates or 65535.
  ///   - dates: Each of this size and type.
  public func pick(_ chosen: Pixels, of dates: [Pixels], fill: Double) {
    precondition(
      chosen.size == size && chosen.type == .uint16, "numbers of dates are uint16 of the same size")
    check(dates, of: type)
    Rows.withRows(of: dates) { rows in
      for y in 0..<size.height {
        pick_row(
          type.code, rows.pointers(y), chosen.row(y).assumingMemoryBound(to: UInt16.self), row(y), size.width,
          fill)
      }
    }
  }

  /// The normalised difference of two bands, (one − other) / (one + other): NDVI of near infrared and red.
  /// NaN where both are 0.
  ///
  /// - Precondition: These pixels are float32; the others have one type, and all the same size.
  public func normalizedDifference(_ one: Pixels, _ other: Pixels) {
    precondition(type == .float32, "a normalised difference is float32, not \(type)")
    precondition(one.type == other.type && one.size == size && other.size == size, "bands that differ")
    for y in 0..<size.height {
      normalized_difference_row(
        one.type.code, one.row(y), other.row(y), row(y).assumingMemoryBound(to: Float.self), size.width)
    }
  }

  private func check(_ dates: [Pixels], of type: PixelType) {
    precondition((1...Self.dateLimit).contains(dates.count), "a composite of \(dates.count) dates")
    precondition(dates.allSatisfy { $0.size == size }, "dates of another size than \(size)")
    precondition(dates.allSatisfy { $0.type == type }, "dates of another type than \(type)")
  }
}

/// The addresses of one row in each of several rasters.
private struct Rows {
  private let rasters: [Pixels]
  private let addresses: UnsafeMutableBufferPointer<UnsafeRawPointer?>

  static func withRows(of rasters: [Pixels], _ body: (Rows) -> Void) {
    withUnsafeTemporaryAllocation(of: UnsafeRawPointer?.self, capacity: rasters.count) {
      body(Rows(rasters: rasters, addresses: $0))
    }
  }

  func pointers(_ y: Int) -> UnsafeMutablePointer<UnsafeRawPointer?>? {
    for (k, raster) in rasters.enumerated() { addresses[k] = raster.row(y) }
    return addresses.baseAddress
  }

  func bytes(_ y: Int) -> UnsafeMutablePointer<UnsafePointer<UInt8>?>? {
    pointers(y).map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: UnsafePointer<UInt8>?.self) }
  }

  func floats(_ y: Int) -> UnsafeMutablePointer<UnsafePointer<Float>?>? {
    pointers(y).map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: UnsafePointer<Float>?.self) }
  }
}
