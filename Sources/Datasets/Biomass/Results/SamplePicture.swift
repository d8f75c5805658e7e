internal import Chipping
internal import Geometry
internal import Rasters

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A sample at a glance: eight panels with captions.
package struct SamplePicture {
  private static let panel = 288.0
  private static let gap = 28.0
  private static let caption = 98.0
  private static let top = 84.0
  private static let ink: Canvas.Colour = 0x222222
  /// Metres from the middle of a footprint to its edge.
  private static let radius = 12.0
  private let sample: Sample
  private var canvas: Canvas

  /// Draws a sample.
  package init(_ sample: Sample) {
    self.sample = sample
    let width = 4 * Self.panel + 5 * Self.gap
    let height = Self.top + 2 * (Self.panel + Self.caption)
    canvas = Canvas(Size(width: Int(width), height: Int(height)))
    canvas.write(
      "Shot \(sample.shot)", at: Point(x: Self.gap, y: 36), height: 18, anchor: .start, Self.ink)
    canvas.write(
      "\(Self.short(Double(sample.agbd), 1)) ± \(Self.short(Double(sample.agbdError), 1)) Mg/ha",
      at: Point(x: width - Self.gap, y: 36), height: 18, anchor: .end, Self.ink)
    let place = [(sample.latitude, "N", "S"), (sample.longitude, "E", "W")].map { value, positive, negative in
      Self.short(abs(value), 5) + "° " + (value < 0 ? negative : positive)
    }
    canvas.write(
      "\(sample.time)   \(place.joined(separator: ", "))   \(sample.grid.crs?.description ?? "")",
      at: Point(x: Self.gap, y: 64), height: 11, anchor: .start, 0x555555)
    canvas.write(
      "row \(sample.row)", at: Point(x: width - Self.gap, y: 64), height: 11, anchor: .end, 0x555555)
    drawImages()
    drawClasses()
    drawTerrain()
    drawBiomass()
  }

  /// The picture as a PNG file.
  package func png() -> [UInt8] { canvas.png() }

  // MARK: Panels

  private mutating func drawImages() {
    for (cell, title, names) in [
      (0, "True colour", ["B04", "B03", "B02"]), (1, "False colour", ["B08", "B04", "B03"]),
      (2, "Short-wave infrared", ["B12", "B8A", "B04"]),
    ] {
      let bytes = names.map { Self.stretched(sample.band($0)) }
      let pixels = bytes[0].indices.map { bytes[0][$0] << 16 | bytes[1][$0] << 8 | bytes[2][$0] }
      draw(pixels, cell: cell, title, [names.joined(separator: " ") + ", percentiles 2 to 98"])
      drawFootprint(cell: cell, 0xFFFFFF)
    }
  }

  private mutating func drawClasses() {
    let scene = sample.band("SCL").map { UInt8(clamping: $0) }
    for (cell, title, layer, values) in [
      (3, "Scene classification", "scl", scene), (6, "WorldCover", "worldcover", sample.cover),
    ] {
      let legend = ClassLegend(layer: layer)
      draw(values.map { legend[$0].colour }, cell: cell, title, [])
      drawFootprint(cell: cell, 0x000000)
      let counts = values.reduce(into: [UInt8: Int]()) { $0[$1, default: 0] += 1 }
      let most = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      let corner = corner(of: cell)
      let shown = most.count > 4 ? 3 : most.count
      for (line, entry) in most.prefix(shown).enumerated() {
        let y = corner.y + Self.panel + 38 + Double(line) * 15
        canvas.fill(Bounds(west: corner.x, south: y - 9, east: corner.x + 11, north: y + 1), 0x888888)
        canvas.fill(
          Bounds(west: corner.x + 1, south: y - 8, east: corner.x + 10, north: y), legend[entry.key].colour)
        let share = Double(entry.value) / Double(values.count) * 100
        canvas.write(
          "\(entry.key) \(legend[entry.key].name), \(Self.short(share, 0))%",
          at: Point(x: corner.x + 18, y: y), height: 9, anchor: .start, 0x555555)
      }
      if most.count > shown {
        canvas.write(
          "and \(most.count - shown) more", at: Point(x: corner.x + 18, y: corner.y + Self.panel + 83),
          height: 9, anchor: .start, 0x555555)
      }
    }
  }

  private mutating func drawTerrain() {
    let size = sample.grid.size
    let heights = sample.terrain.prefix(size.area)
    let slopes = Array(sample.terrain.dropFirst(size.area))
    let finite = heights.filter(\.isFinite)
    let (low, high) = (Double(finite.min() ?? 0), Double(finite.max() ?? 0))
    let steepest = Double(slopes.filter(\.isFinite).max() ?? 0)
    // Most land is flatter than it is interesting.
    let times = [1.0, 2, 5, 10].last { $0 * steepest <= 30 } ?? 1
    let shade = ContactSheet.hillshade(
      Raster(size: size, pixels: Array(heights)), cell: sample.grid.transform.pixelWidth, exaggeration: times,
      noData: nil)
    let tints: [Canvas.Colour] = [0x6FA36B, 0xC9C98A, 0xC29A6B, 0xF2EFEA]
    let lit = zip(heights, shade.pixels).map { height, light -> Canvas.Colour in
      guard height.isFinite, light.isFinite else { return 0xFF00FF }
      let tint = Self.ramp(tints, high > low ? (Double(height) - low) / (high - low) : 0.3)
      return Self.ramp([0x000000, tint, 0xFFFFFF], min(1, 0.2 + Double(light) * 0.45))
    }
    draw(
      lit, cell: 4, "Elevation",
      [
        "\(Self.short(low, 1)) to \(Self.short(high, 1)) m",
        "lit from the north-west" + (times > 1 ? ", heights × \(Self.short(times, 0))" : ""),
      ])
    drawFootprint(cell: 4, 0x000000)
    let top = max(15, steepest)
    let steep = slopes.map { slope -> Canvas.Colour in
      guard slope.isFinite else { return 0xFF00FF }
      return Self.ramp([0xFFFFE5, 0xFEC44F, 0xD95F0E, 0x7A1F02], Double(slope) / top)
    }
    draw(
      steep, cell: 5, "Slope",
      [
        "\(Self.short(Double(slopes.min() ?? 0), 1)) to \(Self.short(steepest, 1))°, "
          + "colours from 0 to \(Self.short(top, 0))°"
      ])
    drawFootprint(cell: 5, 0x000000)
  }

  private mutating func drawBiomass() {
    let inside = sample.biomass.map { $0 != -9999 }
    // The greens of biomass maps, dark from 300 Mg/ha on.
    let green = Self.ramp([0xC7E9A4, 0x41AB5D, 0x00441B], Double(sample.agbd) / 300)
    draw(
      inside.map { $0 ? green : 0xF4F4F4 }, cell: 7, "AGBD raster",
      [
        "\(Self.short(Double(sample.agbd), 1)) Mg/ha in \(inside.count { $0 }) pixels",
        "the circle has a radius of 12 m",
      ])
    drawFootprint(cell: 7, 0x000000)
  }

  // MARK: Drawing

  private func corner(of cell: Int) -> Point {
    Point(
      x: Self.gap + Double(cell % 4) * (Self.panel + Self.gap),
      y: Self.top + Double(cell / 4) * (Self.panel + Self.caption))
  }

  /// Screen pixels for a pixel of the sample.
  private var scale: Double {
    let side = max(sample.grid.size.width, sample.grid.size.height)
    return max(1, (Self.panel / Double(side)).rounded(.down))
  }

  private mutating func draw(_ pixels: [Canvas.Colour], cell: Int, _ title: String, _ lines: [String]) {
    let (corner, width, step) = (corner(of: cell), sample.grid.size.width, scale)
    for (i, colour) in pixels.enumerated() {
      let (x, y) = (corner.x + Double(i % width) * step, corner.y + Double(i / width) * step)
      canvas.fill(Bounds(west: x, south: y, east: x + step, north: y + step), colour)
    }
    canvas.write(
      title, at: Point(x: corner.x, y: corner.y + Self.panel + 19), height: 12, anchor: .start, Self.ink)
    for (line, text) in lines.enumerated() {
      canvas.write(
        text, at: Point(x: corner.x, y: corner.y + Self.panel + 38 + Double(line) * 15), height: 9,
        anchor: .start, 0x555555)
    }
  }

  /// The footprint's edge; the middle of the window is not quite its own.
  private mutating func drawFootprint(cell: Int, _ colour: Canvas.Colour) {
    guard let crs = sample.grid.crs, let wgs84 = try? CRS(epsg: 4326),
      let transform = try? CoordinateTransform(from: wgs84, to: crs)
    else { return }
    let place = transform.transform(Point(x: sample.longitude, y: sample.latitude))
    let position = sample.grid.position(of: place)
    guard sample.grid.size.width > 0, position.x.isFinite, position.y.isFinite,
      abs(position.x) < 1e4, abs(position.y) < 1e4
    else { return }
    let (corner, step) = (corner(of: cell), scale)
    let reach = Self.radius / sample.grid.transform.pixelWidth * step
    let middle = Point(x: corner.x + position.x * step, y: corner.y + position.y * step)
    guard middle.x - reach > corner.x, middle.x + reach < corner.x + Self.panel,
      middle.y - reach > corner.y, middle.y + reach < corner.y + Self.panel
    else { return }
    let edge = (0...48).map { i -> Point in
      let angle = Double(i) / 48 * 2 * .pi
      return Point(x: middle.x + reach * cos(angle), y: middle.y + reach * sin(angle))
    }
    canvas.stroke(zip(edge, edge.dropFirst()).map { ($0, $1) }, width: 1.6, colour)
  }

  /// Bytes between the 2nd and the 98th percentile.
  private static func stretched(_ band: ArraySlice<UInt16>) -> [UInt32] {
    let sorted = band.sorted()
    let low = Double(sorted[sorted.count * 2 / 100])
    let high = max(low + 1, Double(sorted[(sorted.count - 1) * 98 / 100]))
    return band.map { UInt32(min(255, max(0, (Double($0) - low) / (high - low) * 255)).rounded()) }
  }

  /// A colour on the way through several.
  private static func ramp(_ colours: [Canvas.Colour], _ share: Double) -> Canvas.Colour {
    let place = min(1, max(0, share)) * Double(colours.count - 1)
    let i = min(colours.count - 2, Int(place))
    let rest = place - Double(i)
    return [16, 8, 0].reduce(0) { sum, shift in
      let (one, other) = (Double(colours[i] >> shift & 255), Double(colours[i + 1] >> shift & 255))
      return sum | Canvas.Colour((one + (other - one) * rest).rounded()) << shift
    }
  }

  /// A number with so many decimals.
  private static func short(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "unknown" }
    var factor = 1
    for _ in 0..<decimals { factor *= 10 }
    let scaled = Int((abs(value) * Double(factor)).rounded())
    let digits = String(scaled % factor)
    let fraction = decimals == 0 ? "" : "." + String(repeating: "0", count: decimals - digits.count) + digits
    return (value < 0 && scaled > 0 ? "-" : "") + String(scaled / factor) + fraction
  }
}
