internal import FoundationEssentials

/// A Sentinel-2 product as ESA packs it: `GRANULE/*/IMG_DATA` below the `.SAFE` folder, with the bands there
/// (level 1C) or in `R10m`, `R20m` and `R60m` below it (level 2A).
enum ProductFolder {
  /// The files of the bands, each band in its finest resolution; nil for a folder that is no product.
  ///
  /// - Throws: `ChippingError` where the product has several granules, or no image.
  static func files(in path: String) throws -> [String]? {
    var granule = path
    if isDirectory(path + "/GRANULE") {
      let granules = try folders(in: path + "/GRANULE")
      guard granules.count == 1 else {
        throw ChippingError(
          "\(path): \(granules.count) granules in GRANULE; name the folder of one of them as the scene")
      }
      granule = granules[0]
    }
    let images = granule + "/IMG_DATA"
    guard isDirectory(images) else {
      guard granule == path else {
        throw ChippingError("\(granule): no folder IMG_DATA; fetch the whole product")
      }
      return nil
    }
    var finest: [String: (resolution: Int, file: String)] = [:]
    for folder in [images] + (try folders(in: images)) {
      for file in try rasterFiles(in: folder) {
        let stem = stem(of: file)
        let resolution = resolution(inFileName: stem)
        let band = Scene.bandName(inFileName: stem)
        if let other = finest[band], other.resolution <= resolution { continue }
        finest[band] = (resolution, file)
      }
    }
    guard !finest.isEmpty else { throw ChippingError("\(images): no image here; fetch the whole product") }
    return finest.values.map(\.file).sorted()
  }

  /// 20 for `T32UPU_20200601T101559_B05_20m`; 0 where the name ends otherwise.
  private static func resolution(inFileName stem: String) -> Int {
    guard let last = stem.split(separator: "_").last, last.hasSuffix("m") else { return 0 }
    return Int(last.dropLast()) ?? 0
  }

  private static func folders(in path: String) throws -> [String] {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
      throw ChippingError("\(path): the folder cannot be read; check its permissions")
    }
    return names.filter { !$0.hasPrefix(".") }.sorted().map { path + "/" + $0 }.filter(isDirectory)
  }
}
