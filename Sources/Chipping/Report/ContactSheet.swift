internal import Formats
internal import FoundationEssentials
internal import Geometry
package import Rasters

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Small pictures of some chips, each with all of its layers.
package struct ContactSheet {
  private let sample: ChipSample
  private let histograms: BandHistograms
  private let encoder = PNGEncoder()
  /// How many times heights are drawn as great as they are, for layers of elevations.
  private var exaggerations: [Int: Double] = [:]
  /// Chips that are shown, at most.
  static let mostChips = 24
  private static let mostLayers = 6
  /// The longest side of a picture in pixels; chips of more are halved until they fit.
  private static let longestSide = 160

  init(_ sample: ChipSample, _ histograms: BandHistograms) {
    self.sample = sample
    self.histograms = histograms
    for (l, layer) in sample.layers.enumerated() where layer.kind == .elevations {
      exaggerations[l] = exaggeration(of: l)
    }
  }

  /// The pictures with the chips' names.
  var section: String {
    guard !sample.chips.isEmpty else { return "" }
    let count = min(Self.mostChips, sample.chips.count)
    var html = "<section id=\"chips\"><h2>Chips</h2><div class=\"sheet\">"
    for i in 0..<count {
      let chip = sample.chips[(2 * i + 1) * sample.chips.count / (2 * count)]
      html += "<figure><div>"
      for view in views {
        guard let picture = picture(of: chip, view) else { continue }
        let name = Markup.escaped("\(view.name) of \(chip.id)")
        html +=
          "<img alt=\"\(name)\" title=\"\(name)\" width=\"\(picture.size.width)\" "
          + "height=\"\(picture.size.height)\" src=\"data:image/png;base64,"
          + Data(picture.bytes).base64EncodedString() + "\">"
      }
      html += "</div><figcaption>\(Markup.escaped(chip.id))</figcaption></figure>\n"
    }
    let names = views.map(describe)
    return html
      + "</div><p class=\"note\">\(Figures.grouped(count)) chips, spread evenly through the dataset. "
      + "Of each: \(names.joined(separator: "; ")).</p></section>\n"
  }

  /// One of the pictures of each chip.
  private struct View {
    let layer: Int
    let kind: ChipSample.Layer.Kind
    let name: String
    /// The band of classes.
    var band = 0
  }

  /// The pictures of a chip: one for each layer, and one more where classes stand among an image's bands.
  private var views: [View] {
    let all = sample.layers.enumerated().flatMap { l, layer in
      [View(layer: l, kind: layer.kind, name: layer.name)]
        + (layer.classBand.map { [View(layer: l, kind: .classes, name: layer.bands[$0], band: $0)] } ?? [])
    }
    return Array(all.prefix(Self.mostLayers))
  }

  /// Pictures of a chip side by side.
  var frames: Int { max(1, views.count) }

  private func describe(_ view: View) -> String {
    let (name, layer) = (Markup.escaped(view.name), sample.layers[view.layer])
    switch view.kind {
    case .classes: return "\(name) in the colours of its legend"
    case .elevations:
      let times = exaggerations[view.layer] ?? 1
      return "\(name) as a hillshade, lit from the north-west"
        + (times > 1 ? ", heights \(Figures.short(times)) times as great" : "")
    case .image, .values:
      let bands = shown(layer)
      let names = bands.map { Markup.escaped(layer.bands[$0]) }.joined(separator: ", ")
      let shown =
        bands.count == 3
        ? "\(name) (\(names) as red, green, blue)" : name + (isScaled(view) ? " in colours" : "")
      return shown + " between the 2nd and the 98th percentile"
    }
  }

  /// The bands of red, green and blue, or the one of gray.
  private func shown(_ layer: ChipSample.Layer) -> [Int] {
    let names = layer.bands.map { $0.lowercased() }
    for wanted in [["b04", "b03", "b02"], ["b4", "b3", "b2"], ["red", "green", "blue"], ["r", "g", "b"]] {
      let found = wanted.compactMap { names.firstIndex(of: $0) }
      if found.count == 3 { return found }
    }
    return layer.bands.count >= 3 ? [0, 1, 2] : [0]
  }

  /// Whether one value for each pixel is drawn in colours, dark for low ones, and what is missing in none.
  private func isScaled(_ view: View) -> Bool {
    view.kind == .values && sample.layers[view.layer].bands.count == 1
      && sample.layers[view.layer].noData != nil
  }

  private func picture(of chip: ChipSample.Chip, _ view: View) -> (bytes: [UInt8], size: Size)? {
    let l = view.layer
    let layer = sample.layers[l]
    let planes = chip.layers[l]
    let isClasses = view.kind == .classes
    func small(_ band: Int) -> Raster<Float> {
      var plane = planes[band]
      while max(plane.size.width, plane.size.height) > Self.longestSide {
        let whole = plane
        plane = Raster(size: whole.size.halved) { target in
          whole.withPixels {
            $0.halved(into: target, resampling: isClasses ? .mode : .average, noData: layer.noData)
          }
        }
      }
      return plane
    }
    func bytes(_ plane: Raster<Float>, _ low: Double, _ high: Double, _ noData: Double?) -> Raster<UInt8> {
      Raster(size: plane.size) { target in
        plane.withPixels { $0.stretch(into: target, low: low, high: high, noData: noData) }
      }
    }
    guard let first = planes.first, !first.size.isEmpty, planes.indices.contains(view.band) else {
      return nil
    }
    switch view.kind {
    case .classes:
      // Class v becomes v + 1, the number of its colour. Nothing is missing in the band of an image.
      let picture = bytes(small(view.band), 0, 254, layer.classBand == nil ? layer.noData : nil)
      let colours = ClassLegend(layer: view.name).colours
      return (encoder.encode(picture.pixels, size: picture.size, colours: .palette(colours)), picture.size)
    case .elevations:
      let plane = small(0)
      let cell = (chip.metres ?? 30) * Double(first.size.width) / Double(plane.size.width)
      let shade = bytes(
        Self.hillshade(plane, cell: cell, exaggeration: exaggerations[l] ?? 1, noData: layer.noData), 0, 1,
        nil)
      return (encoder.encode(shade.pixels, size: shade.size, colours: .gray), shade.size)
    case .image, .values:
      let bands = shown(layer).filter { planes.indices.contains($0) }
      let pictures = bands.compactMap { band in
        histograms.stretch(layer: l, band: band).map {
          bytes(small(band), $0.low, $0.high, layer.noData).pixels
        }
      }
      guard let size = bands.first.map({ small($0).size }), let gray = pictures.first else { return nil }
      if isScaled(view) {
        return (encoder.encode(gray, size: size, colours: .palette(Self.scale)), size)
      }
      guard pictures.count == 3 else { return (encoder.encode(gray, size: size, colours: .gray), size) }
      var mixed = [UInt8](repeating: 0, count: 3 * size.area)
      for (channel, bytes) in pictures.enumerated() {
        for i in bytes.indices { mixed[3 * i + channel] = bytes[i] }
      }
      return (encoder.encode(mixed, size: size, colours: .rgb), size)
    }
  }

  /// From dark blue over green to yellow, as even to the eye as Viridis, whose anchors these are (S. van der
  /// Walt and N. Smith, 2015).
  private static let scale: [UInt32] = {
    let anchors: [SIMD3<Double>] = [
      [68, 1, 84], [59, 82, 139], [33, 145, 140], [94, 201, 98], [253, 231, 37],
    ]
    return (0..<255).map { i in
      let place = Double(i) / 254 * Double(anchors.count - 1)
      let below = min(Int(place), anchors.count - 2)
      let colour = anchors[below] + (anchors[below + 1] - anchors[below]) * (place - Double(below))
      return (0..<3).reduce(0) { $0 << 8 | UInt32(colour[$1].rounded()) }
    }
  }()

  /// How often heights count: most land is flatter than it is interesting.
  private func exaggeration(of l: Int) -> Double {
    let steepest =
      sample.chips.prefix(Self.mostChips).compactMap { chip -> Double? in
        guard let heights = chip.layers[l].first, let metres = chip.metres else { return nil }
        let slopes = Raster<Float>(size: heights.size) { target in
          heights.withPixels {
            $0.slope(
              into: target, cellWidth: metres, cellHeight: metres, unit: .ratio, edges: .computed,
              noData: sample.layers[l].noData, missing: .nan)
          }
        }
        return slopes.withPixels { $0.statistics().mean }
      }.filter(\.isFinite).max() ?? 0
    return [1.0, 2, 3, 5].last { $0 * steepest <= 0.35 } ?? 1
  }

  /// How bright a terrain is in light from the north-west, 45° above the horizon, from 0 to 1.
  package static func hillshade(
    _ heights: Raster<Float>, cell: Double, exaggeration: Double, noData: Double?
  ) -> Raster<Float> {
    let size = heights.size
    func terrain(_ body: (Pixels, MutablePixels) -> Void) -> [Float] {
      Raster<Float>(size: size) { target in heights.withPixels { body($0, target) } }.pixels
    }
    let slopes = terrain {
      $0.slope(
        into: $1, cellWidth: cell / exaggeration, cellHeight: cell / exaggeration, unit: .ratio,
        edges: .computed, noData: noData, missing: .nan)
    }
    let aspects = terrain {
      $0.aspect(into: $1, edges: .computed, noData: noData, missing: .nan, flat: 0)
    }
    let degree = Float.pi / 180
    let shades = zip(slopes, aspects).map { slope, aspect in
      let light = (1 + slope * cos((315 - aspect) * degree)) / (2 * (1 + slope * slope)).squareRoot()
      return light < 0 ? 0 : light
    }
    return Raster(size: size, pixels: shades)
  }
}
