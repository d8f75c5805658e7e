internal import Geometry
internal import Rasters

/// How the values of each band are distributed, over a sample of chips.
struct BandHistograms {
  /// One band.
  struct Band {
    let name: String
    let layer: Int
    let band: Int
    let noData: Double?
    /// What half a percent of the pixels are below.
    let low: Double
    /// Two, fifty and ninety-eight percent: between the outer ones pictures are stretched.
    let dark, median, bright: Double
    /// What half a percent of the pixels are above.
    let high: Double
    /// Pixels in bins of equal width from `low` to `high`; the outer ones also have what lies beyond.
    let counts: [Int]
  }

  /// Bands of images and values, in the order of the layers; none of classes.
  private(set) var bands: [Band] = []
  private static let binWidth = 5

  init(_ sample: ChipSample) {
    for (l, layer) in sample.layers.enumerated() where layer.kind != .classes {
      for (b, name) in layer.bands.enumerated() where b != layer.classBand {
        let planes = sample.chips.compactMap { $0.layers[l].indices.contains(b) ? $0.layers[l][b] : nil }
        if let band = Self.band(name, layer: l, band: b, noData: layer.noData, planes) { bands.append(band) }
      }
    }
  }

  private static func band(
    _ name: String, layer: Int, band: Int, noData: Double?, _ planes: [Raster<Float>]
  ) -> Band? {
    var percentiles = Percentiles([0.5, 2, 50, 98, 99.5], type: .float32, noData: noData)
    for plane in planes { plane.withPixels { percentiles.add($0) } }
    guard percentiles.validCount > 0 else { return nil }
    if percentiles.needsSecondReading {
      percentiles.beginSecondReading()
      for plane in planes { plane.withPixels { percentiles.add($0) } }
    }
    let values = percentiles.values
    guard values.allSatisfy(\.isFinite) else { return nil }
    let high = values[4] > values[0] ? values[4] : values[0] + max(1, abs(values[0]) * 0.01)
    var counts = Array(repeating: 0, count: 255 / binWidth)
    for plane in planes {
      let bytes = Raster<UInt8>(size: plane.size) { target in
        plane.withPixels { $0.stretch(into: target, low: values[0], high: high, noData: noData) }
      }
      let found = bytes.withPixels { $0.classCounts() }
      for value in UInt8(1)...255 { counts[Int(value - 1) / binWidth] += Int(found[value]) }
    }
    return Band(
      name: name, layer: layer, band: band, noData: noData, low: values[0], dark: values[1],
      median: values[2], bright: values[3], high: high, counts: counts)
  }

  /// The limits between which a band is drawn.
  func stretch(layer: Int, band: Int) -> (low: Double, high: Double)? {
    bands.first { $0.layer == layer && $0.band == band }.map {
      ($0.dark, $0.bright > $0.dark ? $0.bright : $0.dark + 1)
    }
  }

  /// Bands that are shown, at most.
  private static let mostBands = 48

  /// The bars of bins and, where one is much higher than all others and cut off for their sake, where.
  private static func path(_ counts: [Int]) -> (bars: String, cuts: String) {
    let order = counts.sorted(by: >)
    let isCut = order[0] > 3 * order[1] && order[1] > 0
    let most = isCut ? 1.5 * Double(order[1]) : Double(max(1, order[0]))
    var bars = "M0 100"
    var cuts = ""
    for (i, count) in counts.enumerated() {
      bars += "V\(Figures.fixed(100 - 96 * min(1, Double(count) / most), 1))H\((i + 1) * binWidth)"
      if Double(count) > most { cuts += "M\(i * binWidth) 18h\(binWidth)" }
    }
    return (bars + "V100Z", cuts)
  }

  /// All bands as small pictures.
  func section(chips: Int) -> String {
    guard !bands.isEmpty else { return "" }
    var html = "<section id=\"bands\"><h2>Values</h2><div class=\"histograms\">"
    for band in bands.prefix(Self.mostBands) {
      let (path, cuts) = Self.path(band.counts)
      let width = Double(band.counts.count * Self.binWidth)
      let middle = Figures.fixed((band.median - band.low) / (band.high - band.low) * width, 1)
      html += """
        <figure><h3>\(Markup.escaped(band.name))</h3>
        <svg viewBox="0 0 \(Int(width)) 100" preserveAspectRatio="none" role="img" \
        aria-label="Histogram of \(Markup.escaped(band.name))"><path class="bins" d="\(path)"/>\
        <path class="cut" d="\(cuts)"/>\
        <path class="median" d="M\(middle) 0V100"/></svg>
        <figcaption><span>\(Figures.short(band.low))</span><span>median \(Figures.short(band.median))</span>\
        <span>\(Figures.short(band.high))</span></figcaption></figure>

        """
    }
    let more = bands.count - Self.mostBands
    return html
      + "</div><p class=\"note\">Pixels of \(Figures.grouped(chips)) chips, spread evenly through the "
      + "dataset, from the 0.5th to the 99.5th percentile; what lies beyond is in the outer bars. "
      + "A bar with a gap is higher than it is drawn."
      + (more > 0 ? " \(more) more bands are not shown." : "") + "</p></section>\n"
  }
}
