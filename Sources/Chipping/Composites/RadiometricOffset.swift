internal import Fetch
internal import Formats

/// What is to be added to a band's digital numbers so that 0 is no reflectance.
///
/// From processing baseline 04.00 on, ESA's Sentinel-2 products carry an offset of −1000; older ones, and
/// archives that took it off, carry none. Values of the two kinds must not be mixed.
struct RadiometricOffset: Equatable {
  /// In digital numbers.
  let value: Double
  /// What tells it, for messages.
  let origin: String

  /// The offset of each spectral band of a scene, by what its files' tags say, the item of its catalogue,
  /// what lies beside its files, or its name; nil where nothing tells.
  static func of(_ band: Scene.Band, in scene: Scene, item: STACItem? = nil) throws -> RadiometricOffset? {
    if let tagged = tag(of: band) { return tagged }
    guard Scene.spectralBands.contains(band.name) else { return nil }
    // An archive that took the offset off still has ESA's metadata, which says that it is on.
    if item?.isOffsetApplied == true { return RadiometricOffset(value: 0, origin: "its catalogue's item") }
    if let listed = try metadata(of: scene) { return listed }
    if let baseline = item?.baseline {
      return RadiometricOffset(baseline: baseline, origin: "its catalogue's item")
    }
    return baseline(of: scene)
  }

  /// The offset that ESA's products of a processing baseline carry: 400 for 04.00.
  private init(baseline: Int, origin: String) {
    self.init(value: baseline >= 400 ? -1000 : 0, origin: origin)
  }

  private init(value: Double, origin: String) {
    self.value = value
    self.origin = origin
  }

  /// GDAL's scale and offset: value × scale + offset.
  private static func tag(of band: Scene.Band) -> RadiometricOffset? {
    let image = band.source.tiles[0].image
    let (scale, offset) = (image.scales[band.band], image.offsets[band.band])
    guard offset != 0, scale != 0 else { return nil }
    return RadiometricOffset(value: (offset / scale).rounded(), origin: "its file's tags")
  }

  /// The offsets that ESA's metadata lists, if it lies in the scene's folder.
  private static func metadata(of scene: Scene) throws -> RadiometricOffset? {
    for (name, tag) in [("MTD_MSIL2A.xml", "BOA_ADD_OFFSET "), ("MTD_MSIL1C.xml", "RADIO_ADD_OFFSET ")] {
      let path = "\(scene.path)/\(name)"
      // One that is there and cannot be read may not pass for none: the pixels would be others.
      guard fileSize(path) != nil else { continue }
      let file = try MappedFile(path: path)
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard text.contains("<PROCESSING_BASELINE>") else { continue }
      // One for each band, all equal in every product so far.
      guard let start = text.firstRange(of: "<" + tag)?.upperBound,
        let open = text[start...].firstIndex(of: ">"), let close = text[open...].firstIndex(of: "<"),
        let value = Double(text[text.index(after: open)..<close])
      else { return RadiometricOffset(value: 0, origin: name) }
      return RadiometricOffset(value: value, origin: name)
    }
    return nil
  }

  /// The processing baseline in a product's name: `S2A_MSIL2A_20220601T101559_N0400_R065_…`.
  private static func baseline(of scene: Scene) -> RadiometricOffset? {
    let parts = scene.name.split(separator: "_")
    guard parts.contains(where: { $0.hasPrefix("MSIL") }),
      let part = parts.first(where: { $0.count == 5 && $0.hasPrefix("N") }),
      let number = Int(part.dropFirst())
    else { return nil }
    return RadiometricOffset(baseline: number, origin: "its processing baseline")
  }
}
