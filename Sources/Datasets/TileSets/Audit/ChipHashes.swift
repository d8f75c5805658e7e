internal import Formats
internal import Geometry
internal import Rasters

/// The perceptual hashes of chips.
struct ChipHashes {
  /// For each chip; nil where there is none, or it is flat.
  private(set) var hashes: [PerceptualHash?]
  /// Chips without contrast.
  private(set) var flat = 0

  private static let pieceChips = 64

  init(_ images: AuditedTiles.Images, count: Int, threads: Int?) throws(FormatError) {
    var hashes = [PerceptualHash?](repeating: nil, count: count)
    var isFlat = [Bool](repeating: false, count: count)
    let size = Self.pieceChips
    try hashes.withUnsafeMutableBufferPointer { hashes throws(FormatError) in
      try isFlat.withUnsafeMutableBufferPointer { isFlat throws(FormatError) in
        // Each piece has places of its own in both.
        let target = Unguarded((hashes: hashes, isFlat: isFlat))
        try Workers.run(
          (count + size - 1) / size, threads: threads ?? Workers.processorCount, state: { Reader() }
        ) { (reader: Reader, piece) throws(FormatError) in
          for i in piece * size..<min(count, (piece + 1) * size) {
            switch images {
            case .files(let paths):
              guard let path = paths[i] else { continue }
              target.value.hashes[i] = try PerceptualHash(file: path)
            case .rows(let rows, let path): target.value.hashes[i] = try reader.hash(rows[i], of: path)
            }
            target.value.isFlat[i] = target.value.hashes[i] == nil
          }
        }
      }
    }
    self.hashes = hashes
    flat = isFlat.count { $0 }
  }

  /// Reads chips of an HDF5 file. Belongs to one thread.
  private final class Reader {
    private var file: HDF5Reader?
    private var shape: [Int] = []
    private var noData: Double?
    private static let dataset = "data/image"

    func hash(_ row: Int, of path: String) throws(FormatError) -> PerceptualHash? {
      let file = try open(path)
      let values = try file.read(Self.dataset, as: Float.self, rows: row..<row + 1)
      let size = Size(width: shape[shape.count - 1], height: shape[shape.count - 2])
      guard !size.isEmpty else { return nil }
      return values.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress else { return nil }
        let planes = (0..<min(16, values.count / size.area)).map {
          Pixels(base: base + $0 * size.area * 4, type: .float32, size: size)
        }
        return PerceptualHash(planes, noData: noData)
      }
    }

    private func open(_ path: String) throws(FormatError) -> HDF5Reader {
      if let file { return file }
      let file = try HDF5Reader(path: path)
      shape = try file.description(of: Self.dataset).shape
      guard shape.count >= 3 else { throw FormatError(path, at: Self.dataset, "holds no images") }
      noData =
        switch try file.attribute("nodata", of: Self.dataset) {
        case .real(let value)?: value
        case .integer(let value)?: Double(value)
        default: nil
        }
      self.file = file
      return file
    }
  }
}
