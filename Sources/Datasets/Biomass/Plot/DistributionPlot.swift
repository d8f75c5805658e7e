internal import Chipping
internal import Geometry

/// Where footprints are and on which days: a map of the world and a chart of the days of the year.
///
/// It keeps counts, not footprints, so it may show any number of them.
struct DistributionPlot {
  private static let size = Size(width: 2000, height: 780)
  private static let map = Bounds(west: 130, south: 110, east: 1210, north: 650)
  private static let chart = Bounds(west: 1410, south: 110, east: 1960, north: 650)
  private static let ink: Canvas.Colour = 0x333333
  private static let red: Canvas.Colour = 0xD7191C
  private static let days = 366

  private let width = Int(map.width)
  private let height = Int(map.height)
  /// Footprints for each pixel of the map.
  private var places: [UInt32]
  private var days = [Int](repeating: 0, count: 367)
  private let title: String

  /// - Parameter title: What is shown, as the part of the dataset.
  init(title: String) {
    self.title = title
    places = [UInt32](repeating: 0, count: width * height)
  }

  /// Adds footprints.
  ///
  /// - Parameter days: For each granule the day of the year that it began on.
  mutating func add(_ footprints: [Footprint], days granuleDays: [UInt16]) {
    for footprint in footprints {
      let x = min(width - 1, max(0, Int((footprint.longitude + 180) / 360 * Double(width))))
      let y = min(height - 1, max(0, Int((90 - footprint.latitude) / 180 * Double(height))))
      places[y * width + x] &+= 1
      days[Int(granuleDays[Int(footprint.granule)])] += 1
    }
  }

  /// The two panels as a PNG file.
  func png() -> [UInt8] {
    var canvas = Canvas(Self.size)
    drawMap(&canvas)
    drawChart(&canvas)
    return canvas.png()
  }

  // MARK: Map

  private func drawMap(_ canvas: inout Canvas) {
    let box = Self.map
    func place(_ p: Point) -> Point {
      Point(x: box.west + (p.x + 180) / 360 * box.width, y: box.south + (90 - p.y) / 180 * box.height)
    }
    canvas.fill(box, 0xF4F8FB)
    let rings = CoastLine.rings.map { $0.map(place) }
    canvas.fill(rings, 0xE6E3DA)
    for longitude in stride(from: -120.0, through: 120, by: 60) {
      canvas.stroke(
        [(place(Point(x: longitude, y: 90)), place(Point(x: longitude, y: -90)))], width: 1, 0xD3DAE0)
    }
    for latitude in stride(from: -60.0, through: 60, by: 30) {
      canvas.stroke(
        [(place(Point(x: -180, y: latitude)), place(Point(x: 180, y: latitude)))], width: 1, 0xD3DAE0)
    }
    canvas.stroke(
      rings.flatMap { ring in zip(ring, ring.dropFirst() + ring.prefix(1)).map { ($0, $1) } }, width: 1.1,
      0x8A8A84)
    drawDots(&canvas)
    frame(&canvas, box)
    for longitude in stride(from: -180.0, through: 180, by: 60) {
      tick(&canvas, below: box, at: place(Point(x: longitude, y: 0)).x, String(Int(longitude)))
    }
    for latitude in stride(from: -90.0, through: 90, by: 30) {
      tick(&canvas, leftOf: box, at: place(Point(x: 0, y: latitude)).y, String(Int(latitude)))
    }
    labels(&canvas, box, title: "Spatial distribution", x: "Longitude (°)", y: "Latitude (°)", yOffset: 82)
  }

  /// A dot for each pixel that has footprints. The fewer there are in all, the stronger is one of them; many
  /// are as faint as in the original's plots, where what is dense stands out.
  private func drawDots(_ canvas: inout Canvas) {
    let total = places.reduce(0) { $0 + Int($1) }
    let used = places.count { $0 > 0 }
    guard used > 0 else { return }
    let perPixel = Double(total) / Double(used)
    let opacity = min(0.9, max(0.05, 2 / perPixel))
    // A few places on a map of the world shall still be seen.
    let radius = used > 30_000 ? 0.8 : used > 3000 ? 1.2 : used > 100 ? 2.0 : 5.0
    let reach = Int(radius.rounded(.up))
    for y in 0..<height {
      for x in 0..<width where places[y * width + x] > 0 {
        // As many layers of paint as footprints.
        var (through, layer, layers) = (1.0, 1 - opacity, places[y * width + x])
        while layers > 0 {
          if layers & 1 == 1 { through *= layer }
          layer *= layer
          layers >>= 1
        }
        for dy in -reach...reach {
          for dx in -reach...reach {
            let distance = Double(dx * dx + dy * dy).squareRoot()
            let edge = min(1, max(0, radius + 0.5 - distance))
            let (px, py) = (x + dx, y + dy)
            guard px >= 0, py >= 0, px < width, py < height else { continue }
            canvas.blend(Int(Self.map.west) + px, Int(Self.map.south) + py, Self.red, (1 - through) * edge)
          }
        }
      }
    }
  }

  // MARK: Chart

  private func drawChart(_ canvas: inout Canvas) {
    let box = Self.chart
    let most = days.max() ?? 0
    let step = Self.step(for: most)
    let top = max(step, (most + step - 1) / step * step)
    func y(_ count: Int) -> Double { box.north - Double(count) / Double(top) * box.height }
    for count in stride(from: 0, through: top, by: step) {
      if count > 0, count < top {
        canvas.stroke(
          [(Point(x: box.west, y: y(count)), Point(x: box.east, y: y(count)))], width: 1, 0xE3E3E3)
      }
      tick(&canvas, leftOf: box, at: y(count), Self.grouped(count))
    }
    let wide = box.width / Double(Self.days)
    for day in 1...Self.days where days[day] > 0 {
      // On whole pixels, so that neighbours leave no seam.
      let west = (box.west + Double(day - 1) * wide).rounded()
      let east = (box.west + Double(day) * wide).rounded()
      canvas.fill(Bounds(west: west, south: y(days[day]), east: east, north: box.north), 0x3B75AF)
    }
    frame(&canvas, box)
    for day in [1, 61, 122, 183, 244, 305, 366] {
      tick(&canvas, below: box, at: box.west + (Double(day) - 0.5) * wide, String(day))
    }
    labels(&canvas, box, title: "Temporal distribution", x: "Day of year", y: "Footprints", yOffset: 160)
    let (count, used) = (days.reduce(0, +), days.count { $0 > 0 })
    canvas.write(
      "\(title): \(Self.grouped(count)) footprint\(count == 1 ? "" : "s") on "
        + "\(used) day\(used == 1 ? "" : "s") of the year",
      at: Point(x: Double(Self.size.width) / 2, y: 38), height: 20, Self.ink)
  }

  /// A round number, of which four to eight make the axis.
  private static func step(for most: Int) -> Int {
    var step = 1
    while true {
      for factor in [1, 2, 5] where most <= step * factor * 6 { return step * factor }
      step *= 10
    }
  }

  /// Digits in groups of three.
  private static func grouped(_ value: Int) -> String {
    var groups: [String] = []
    var rest = value
    while rest >= 1000 {
      let digits = String(rest % 1000)
      groups.insert(String(repeating: "0", count: 3 - digits.count) + digits, at: 0)
      rest /= 1000
    }
    return ([String(rest)] + groups).joined(separator: " ")
  }

  // MARK: Axes

  private func frame(_ canvas: inout Canvas, _ box: Bounds) {
    let corners = [
      Point(x: box.west, y: box.south), Point(x: box.east, y: box.south), Point(x: box.east, y: box.north),
      Point(x: box.west, y: box.north),
    ]
    canvas.stroke(corners.indices.map { (corners[$0], corners[($0 + 1) % 4]) }, width: 1.6, Self.ink)
  }

  private func tick(_ canvas: inout Canvas, below box: Bounds, at x: Double, _ text: String) {
    canvas.stroke([(Point(x: x, y: box.north), Point(x: x, y: box.north + 7))], width: 1.6, Self.ink)
    canvas.write(text, at: Point(x: x, y: box.north + 30), height: 14, Self.ink)
  }

  private func tick(_ canvas: inout Canvas, leftOf box: Bounds, at y: Double, _ text: String) {
    canvas.stroke([(Point(x: box.west - 7, y: y), Point(x: box.west, y: y))], width: 1.6, Self.ink)
    canvas.write(text, at: Point(x: box.west - 14, y: y + 7), height: 14, anchor: .end, Self.ink)
  }

  private func labels(
    _ canvas: inout Canvas, _ box: Bounds, title: String, x: String, y: String, yOffset: Double
  ) {
    canvas.write(title, at: Point(x: box.center.x, y: box.south - 16), height: 18, Self.ink)
    canvas.write(x, at: Point(x: box.center.x, y: box.north + 66), height: 16, Self.ink)
    canvas.write(
      y, at: Point(x: box.west - yOffset + 8, y: box.center.y), height: 16, isUpright: true, Self.ink)
  }
}
