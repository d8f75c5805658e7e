internal import Chipping
package import Formats
internal import FoundationEssentials
internal import Geometry
internal import Rasters

/// Writes samples as GeoTIFFs, under the names of the original generator's own functions.
package struct SampleExport {
  /// The folder to write to; it is made.
  package let folder: String

  /// - Throws: `FormatError` where the folder cannot be made.
  package init(folder: String) throws(FormatError) {
    self.folder = folder
    try makeFolder(folder)
  }

  /// Writes a sample: the biomass as `<year>_<shot>_agbd_mask.tif`, and `<year>_<shot>_<product>.tif` for the
  /// Sentinel-2 scene, the elevations with their slopes, and the land cover.
  ///
  /// - Returns: The names of the files.
  package func write(_ sample: Sample) throws -> [String] {
    let year = String(sample.time.prefix(4))
    guard year.count == 4, year.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      throw FormatError(
        "row \(sample.row)", "the acquisition time '\(sample.time)' does not begin with a year",
        remedy: "make the file again")
    }
    let stem = "\(year)_\(sample.shot)_"
    let names = ["agbd_mask"] + [sample.scene, sample.elevationTile, sample.coverTile].map(Self.fileName)
    let paths = names.map { stem + $0 + ".tif" }
    try write(sample.biomass, .float32, sample, ["AGBD"], noData: -9999, to: paths[0])
    try write(sample.bands, .uint16, sample, SampleFile.layers, noData: nil, to: paths[1])
    try write(sample.terrain, .float32, sample, ["elevation", "slope"], noData: nil, to: paths[2])
    try write(sample.cover, .uint8, sample, ["WorldCover"], noData: nil, to: paths[3])
    return paths
  }

  /// A product's name without what would lead out of the folder.
  private static func fileName(_ product: String) -> String {
    let name = product.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "_" }
    return name.isEmpty ? "unknown" : String(name.prefix(200))
  }

  private func write<Value>(
    _ values: [Value], _ type: PixelType, _ sample: Sample, _ bands: [String], noData: Double?,
    to name: String
  ) throws {
    let size = sample.grid.size
    // A tile has sides in multiples of 16.
    let side = (max(size.width, size.height) + 15) / 16 * 16
    let profile = GeoTIFFProfile(
      pixelType: type, bandCount: bands.count, grid: sample.grid, blockSize: Size(min(512, side)),
      noData: noData, bandNames: bands)
    let writer = try COGWriter(path: "\(folder)/\(name)", profile: profile, overviewResampling: nil)
    let block = min(512, side)
    try values.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let planes = bands.indices.map {
        Pixels(base: base + $0 * size.area * type.size, type: type, size: size)
      }
      for y in stride(from: 0, to: size.height, by: block) {
        let window = Window(x: 0, y: y, width: size.width, height: min(block, size.height - y))
        try writer.write(planes.map { $0.cropped(to: window) }, at: window)
      }
    }
    try writer.close()
  }
}
