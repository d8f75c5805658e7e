internal import CKernels
internal import Geometry

/// Finds percentiles of any number of pixels by counting them, in any order.
///
/// Integers of up to 16 bits are counted once. Of others a first reading counts the upper 16 bits, and a
/// second one the lower 16 bits of those that matter, so that they are exact, too; doubles are told as the
/// nearest floats. A percentile between two pixels lies between their values in proportion, as numpy's
/// `percentile` has it. NaN and no-data are left out.
public struct Percentiles: Sendable {
  private let percentiles: [Double]
  private let type: PixelType
  private let noData: Double?
  private var counts = [UInt64](repeating: 0, count: 65536)
  /// For each upper half that matters its number in `lower`, from 1.
  private var slots = [UInt8](repeating: 0, count: 65536)
  private var lower: [UInt64] = []

  /// - Parameters:
  ///   - percentiles: From 0 to 100, at most 100 of them.
  ///   - noData: The value of missing pixels.
  public init(_ percentiles: [Double], type: PixelType, noData: Double? = nil) {
    precondition(percentiles.count <= 100, "at most 100 percentiles can be found at once")
    precondition(percentiles.allSatisfy { (0...100).contains($0) }, "percentiles lie between 0 and 100")
    self.percentiles = percentiles
    self.type = type
    self.noData = type == .float32 ? noData.map { Double(Float($0)) } : noData
  }

  /// Counts pixels.
  ///
  /// - Precondition: They are of the type; after `beginSecondReading` they are the same again.
  public mutating func add(_ pixels: Pixels) {
    precondition(pixels.type == type, "\(pixels.type) is not \(type)")
    for y in 0..<pixels.size.height {
      let (row, width) = (pixels.row(y), pixels.size.width)
      if lower.isEmpty {
        count_keys(type.code, row, width, noData != nil, noData ?? 0, &counts)
      } else {
        count_lower_keys(type.code, row, width, noData != nil, noData ?? 0, slots, &lower)
      }
    }
  }

  /// How many pixels are there.
  public var validCount: Int { Int(counts.reduce(0, +)) }

  /// Whether all pixels must be added once more for exact values.
  public var needsSecondReading: Bool { type.size > 2 && lower.isEmpty && validCount > 0 }

  /// Call this before all pixels are added again.
  public mutating func beginSecondReading() {
    precondition(needsSecondReading, "one reading is enough")
    var next: UInt8 = 0
    for rank in percentiles.flatMap({ ranks($0) }) {
      let place = Self.place(of: rank, in: counts[...]).place
      if slots[place] == 0 {
        next += 1
        slots[place] = next
      }
    }
    lower = [UInt64](repeating: 0, count: 65536 * max(1, Int(next)))
  }

  /// The percentiles in the order asked for; NaN where there are no pixels.
  ///
  /// - Precondition: No reading is missing.
  public var values: [Double] {
    precondition(!needsSecondReading, "the pixels have to be read once more")
    guard validCount > 0 else { return percentiles.map { _ in .nan } }
    return percentiles.map { percentile in
      let found = ranks(percentile).map { value(of: $0) }
      let position = percentile / 100 * Double(validCount - 1)
      let share = position - position.rounded(.down)
      return share == 0 || found[0] == found[1] ? found[0] : found[0] + (found[1] - found[0]) * share
    }
  }

  /// The numbers of the pixels, from 0 in rising order, between which a percentile lies.
  private func ranks(_ percentile: Double) -> [Int] {
    let position = percentile / 100 * Double(validCount - 1)
    let below = Int(position.rounded(.down))
    return [below, min(validCount - 1, below + 1)]
  }

  private func value(of rank: Int) -> Double {
    let (place, rest) = Self.place(of: rank, in: counts[...])
    guard type.size > 2 else { return number(key: UInt32(place)) }
    let slot = (Int(slots[place]) - 1) * 65536
    let low = Self.place(of: rest, in: lower[slot..<slot + 65536]).place
    return number(key: UInt32(place) << 16 | UInt32(low))
  }

  /// Where the pixel with this rank is counted, and its rank there.
  private static func place(of rank: Int, in counts: ArraySlice<UInt64>) -> (place: Int, rest: Int) {
    var rest = UInt64(rank)
    for (place, count) in counts.enumerated() {
      if rest < count { return (place, Int(rest)) }
      rest -= count
    }
    preconditionFailure("rank \(rank) is beyond all pixels")
  }

  private func number(key: UInt32) -> Double {
    switch type {
    case .uint8, .uint16, .uint32: Double(key)
    case .int8: Double(key) - 128
    case .int16: Double(key) - 32768
    case .int32: Double(key) - 2_147_483_648
    case .float32, .float64: Double(Float(bitPattern: key >> 31 == 1 ? key ^ 0x8000_0000 : ~key))
    }
  }
}
