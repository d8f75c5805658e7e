internal import Formats
internal import Geometry

/// A picture to draw on: red, green and blue bytes, edges smoothed. Coordinates are pixels from the upper
/// left corner.
struct Canvas {
  /// A colour as 0xRRGGBB.
  typealias Colour = UInt32

  let size: Size
  private(set) var bytes: [UInt8]

  init(_ size: Size, background: Colour = 0xFFFFFF) {
    self.size = size
    bytes = [UInt8](repeating: 0, count: size.area * 3)
    for i in 0..<size.area { set(i, background) }
  }

  private mutating func set(_ pixel: Int, _ colour: Colour) {
    for channel in 0..<3 { bytes[pixel * 3 + channel] = UInt8(colour >> (16 - 8 * channel) & 255) }
  }

  /// Lays a colour over a pixel; outside of the picture nothing happens.
  mutating func blend(_ x: Int, _ y: Int, _ colour: Colour, _ share: Double) {
    guard x >= 0, y >= 0, x < size.width, y < size.height, share > 0 else { return }
    let at = (y * size.width + x) * 3
    for channel in 0..<3 {
      let (under, over) = (Double(bytes[at + channel]), Double(colour >> (16 - 8 * channel) & 255))
      bytes[at + channel] = UInt8((under + (over - under) * min(1, share)).rounded())
    }
  }

  /// Fills a rectangle, whose edges may lie between pixels.
  mutating func fill(_ box: Bounds, _ colour: Colour) {
    func share(_ pixel: Int, _ from: Double, _ to: Double) -> Double {
      min(Double(pixel + 1), to) - max(Double(pixel), from)
    }
    for y in Int(box.south.rounded(.down))..<max(Int(box.south.rounded(.down)), Int(box.north.rounded(.up))) {
      for x in Int(box.west.rounded(.down))..<max(Int(box.west.rounded(.down)), Int(box.east.rounded(.up))) {
        blend(x, y, colour, share(x, box.west, box.east) * share(y, box.south, box.north))
      }
    }
  }

  /// Fills what rings enclose by the even-odd rule.
  mutating func fill(_ rings: [[Point]], _ colour: Colour) {
    let lines = 4
    var row = [Double](repeating: 0, count: size.width)
    for y in 0..<size.height {
      row.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
      var isTouched = false
      for line in 0..<lines {
        let height = Double(y) + (Double(line) + 0.5) / Double(lines)
        var crossings: [Double] = []
        for ring in rings {
          for (i, p) in ring.enumerated() {
            let q = ring[(i + 1) % ring.count]
            guard (p.y <= height) != (q.y <= height) else { continue }
            crossings.append(p.x + (height - p.y) / (q.y - p.y) * (q.x - p.x))
          }
        }
        crossings.sort()
        for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
          isTouched = true
          let (from, to) = (max(0, crossings[pair]), min(Double(size.width), crossings[pair + 1]))
          guard from < to else { continue }
          for x in Int(from)..<min(size.width, Int(to.rounded(.up))) {
            row[x] += (min(Double(x + 1), to) - max(Double(x), from)) / Double(lines)
          }
        }
      }
      guard isTouched else { continue }
      for x in 0..<size.width where row[x] > 0 { blend(x, y, colour, row[x]) }
    }
  }

  /// Draws straight lines with round ends; where they overlap they are one.
  mutating func stroke(_ lines: [(Point, Point)], width: Double, _ colour: Colour) {
    let reach = width / 2 + 1
    guard let box = Bounds(lines.flatMap { [$0.0, $0.1] }) else { return }
    let left = max(0, Int(box.west - reach))
    let top = max(0, Int(box.south - reach))
    let right = min(size.width, Int(box.east + reach) + 1)
    let bottom = min(size.height, Int(box.north + reach) + 1)
    guard left < right, top < bottom else { return }
    var cover = [Double](repeating: 0, count: (right - left) * (bottom - top))
    for (p, q) in lines {
      let (dx, dy) = (q.x - p.x, q.y - p.y)
      let length = dx * dx + dy * dy
      // What lies outside of the picture is not drawn.
      func pixels(_ one: Double, _ other: Double, within limits: Range<Int>) -> Range<Int> {
        let from = max(limits.lowerBound, Int(min(one, other) - reach))
        return from..<max(from, min(limits.upperBound, Int(max(one, other) + reach) + 1))
      }
      let rows = pixels(p.y, q.y, within: top..<bottom)
      let columns = pixels(p.x, q.x, within: left..<right)
      guard !rows.isEmpty, !columns.isEmpty else { continue }
      for y in rows {
        for x in columns {
          let (px, py) = (Double(x) + 0.5 - p.x, Double(y) + 0.5 - p.y)
          let along = length == 0 ? 0 : min(1, max(0, (px * dx + py * dy) / length))
          let (ox, oy) = (px - along * dx, py - along * dy)
          let share = min(1, max(0, width / 2 + 0.5 - (ox * ox + oy * oy).squareRoot()))
          let at = (y - top) * (right - left) + x - left
          cover[at] = max(cover[at], share)
        }
      }
    }
    for y in top..<bottom {
      for x in left..<right { blend(x, y, colour, cover[(y - top) * (right - left) + x - left]) }
    }
  }

  /// Where a text stands at its place.
  enum Anchor { case start, middle, end }

  /// Writes a text whose digits are `height` pixels high, on a base line that begins, has its middle or ends
  /// at a place.
  mutating func write(
    _ text: String, at place: Point, height: Double, anchor: Anchor = .middle, isUpright: Bool = false,
    weight: Double = 0.13, _ colour: Colour = 0x222222
  ) {
    let (lines, width) = StrokeFont.lines(text)
    let scale = height / 6
    let shift =
      switch anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    let placed = lines.map { line in
      let ends = [line.0, line.1].map { p -> Point in
        let (along, up) = ((p.x - shift) * scale, (p.y - 6) * scale)
        return isUpright
          ? Point(x: place.x + up, y: place.y - along) : Point(x: place.x + along, y: place.y + up)
      }
      return (ends[0], ends[1])
    }
    stroke(placed, width: max(1, height * weight), colour)
  }

  /// The picture as a PNG file.
  func png() -> [UInt8] { PNGEncoder().encode(bytes, size: size, colours: .rgb) }
}
