public import Formats
internal import Geometry

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Which footprints train and which test, by where they are: blocks of land are one or the other, with all
/// that was ever measured there, and beside a block that tests there is a margin that does not train.
///
/// Blocks are of one size nearly everywhere: rows of latitude, each cut into as many equal parts as its
/// length in the middle has block sizes. A key of the block and the seed decides. So a footprint's part
/// depends on its place alone.
public struct BlockSplit: Hashable, Sendable {
  /// The side of a block in kilometres.
  public let blockSize: Double
  /// How far training footprints are from blocks that test, at least, in kilometres.
  public let buffer: Double
  /// The share of blocks that test.
  public let testShare: Double
  /// Another number makes another choice of blocks.
  public let seed: UInt64

  /// The least radius of curvature of WGS 84, that of the meridian at the equator. Distances on a sphere of
  /// this size are never longer than those on the ellipsoid, so the margin is never too narrow.
  private static let radius = 6335.439327
  private static let degree = Double.pi / 180

  /// - Throws: `FormatError` where the block is not larger than the margin, or a number is none of its kind.
  public init(
    blockSize: Double = 50, buffer: Double = 10, testShare: Double = 0.2, seed: UInt64 = 0
  ) throws(FormatError) {
    guard blockSize >= 1, blockSize <= 5000 else {
      throw FormatError("--block-size", "\(blockSize) km", remedy: "give 1 to 5000 km")
    }
    guard buffer >= 0, buffer <= blockSize else {
      throw FormatError(
        "--buffer", "\(buffer) km are more than a block's \(blockSize) km, and next to nothing would train",
        remedy: "give less, or larger blocks")
    }
    guard testShare >= 0, testShare <= 1 else {
      throw FormatError("--test-share", "\(testShare)", remedy: "give a share from 0 to 1")
    }
    (self.blockSize, self.buffer, self.testShare, self.seed) = (blockSize, buffer, testShare, seed)
  }

  /// The part of a footprint by its place in degrees; nil for one that would train but is too near to a
  /// block that tests.
  public func part(longitude: Double, latitude: Double) -> YearSplit.Part? {
    let blocks = blocks
    let own = blocks.block(Point(x: longitude, y: latitude))
    guard !tests(own.row, own.column) else { return .test }
    guard buffer > 0 else { return .train }
    let reach = buffer / Self.radius / Self.degree
    for near in blocks.row(max(-90, latitude - reach))...blocks.row(min(90, latitude + reach)) {
      let columns = blocks.columns(near)
      let width = 360 / Double(columns)
      // How far a meridian may be while some of it is within the margin: a right triangle on the sphere.
      let ratio = sin(buffer / Self.radius) / cos(latitude * Self.degree)
      let span = ratio < 1 ? asin(ratio) / Self.degree : 180
      let first = Int(((longitude + 180 - span) / width).rounded(.down))
      let count = min(columns, Int(((longitude + 180 + span) / width).rounded(.down)) - first + 1)
      for c in first..<first + count where tests(near, (c % columns + columns) % columns) { return nil }
    }
    return .train
  }

  /// Footprints by their part, and how many belong to none.
  func divided(_ footprints: [Footprint]) -> (parts: BiomassTables.Parts<[Footprint]>, leftOut: Int) {
    var parts = BiomassTables.Parts<[Footprint]>(train: [], test: [])
    for footprint in footprints {
      guard let part = part(longitude: footprint.longitude, latitude: footprint.latitude) else { continue }
      parts[part].append(footprint)
    }
    return (parts, footprints.count - parts.train.count - parts.test.count)
  }

  private var blocks: LandBlocks { LandBlocks(size: blockSize, radius: Self.radius) }

  private func tests(_ row: Int, _ column: Int) -> Bool {
    let place = UInt64(row) << 32 | UInt64(column)
    let key = ShotKey.mix(ShotKey.mix(place &+ 0x9E37_79B9_7F4A_7C15) ^ ShotKey.mix(seed &+ 1))
    return Double(key >> 11) / Double(1 << 53) < testShare
  }
}
