package import Geometry

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is around the marks of a map: the part of the earth that it shows, land, meridians, a scale, and a
/// small map of the world.
package struct MapFrame {
  /// What the picture shows, in degrees.
  package let view: Bounds
  /// Pixels a degree of longitude and of latitude.
  package let scale: (x: Double, y: Double)
  /// The picture's height for a width of 960.
  package let height: Double
  private static let width = 960.0

  /// A picture with some places in it.
  package init(around bounds: Bounds) {
    // A tenth around, at least two kilometres, and no pole's distortion beyond all measure.
    let middle = bounds.center
    let squeeze = max(0.08, cos(min(85, abs(middle.y)) * .pi / 180))
    var width = max(bounds.width * 1.16, 0.02 / squeeze)
    var height = max(bounds.height * 1.16, 0.02)
    let shape = 16.0 / 9
    guard width < 300 else {
      view = Bounds(west: -180, south: -90, east: 180, north: 90)
      scale = (Self.width / 360, Self.width / 360)
      self.height = Self.width / 2
      return
    }
    if width * squeeze / height < shape { width = height * shape / squeeze }
    if width * squeeze / height > shape { height = width * squeeze / shape }
    // What is by a pole or the date line is not shown with what would be beyond.
    func start(_ middle: Double, _ length: Double, _ limit: Double) -> Double {
      min(max(middle - length / 2, -limit), max(-limit, limit - length))
    }
    let west = abs(middle.x) <= 180 ? start(middle.x, width, 180) : middle.x - width / 2
    let south = start(middle.y, height, 90)
    view = Bounds(west: west, south: south, east: west + width, north: south + height)
    scale = (Self.width / width, Self.width / width / squeeze)
    self.height = Self.width / shape
  }

  /// Where a longitude is in the picture.
  package func x(_ longitude: Double) -> Double { (longitude - view.west) * scale.x }
  /// Where a latitude is in the picture.
  package func y(_ latitude: Double) -> Double { (view.north - latitude) * scale.y }
  /// A number of pixels as text.
  package func text(_ value: Double) -> String { Figures.fixed(value, 1) }
  /// A place in the picture as text.
  package func text(_ point: Point) -> String { "\(text(x(point.x))) \(text(y(point.y)))" }

  /// The picture with its legend.
  ///
  /// - Parameters:
  ///   - label: What it is, for those who do not see it.
  ///   - marks: What is drawn into it.
  ///   - legend: List items.
  package func figure(label: String, marks: String, legend: String) -> String {
    """
    <figure class="map"><svg viewBox="0 0 960 \(text(height))" role="img" \
    aria-label="\(label)">
    <rect class="sea" width="960" height="\(text(height))"/>\(land)\(graticule)
    \(marks)\(scaleBar)</svg>
    <figcaption><ul class="legend">\(legend)</ul>\
    \(view.width < 360 ? Self.world(view) : "")</figcaption></figure>

    """
  }

  /// The land, where the view is wide enough for such a coarse drawing.
  private var land: String {
    guard view.width > 3 else { return "" }
    var path = ""
    for ring in CoastLine.rings {
      guard let bounds = Bounds(ring), bounds.intersects(view) else { continue }
      path += "M" + ring.map(text).joined(separator: "L") + "Z"
    }
    return "<path class=\"land\" d=\"\(path)\"/>"
  }

  private var graticule: String {
    let steps = [
      0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 45,
    ]
    let step = steps.first { view.width / $0 <= 7 } ?? 60
    let digits = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3
    var path = ""
    var labels = ""
    for i in Int((view.west / step).rounded(.up))...Int((view.east / step).rounded(.down)) {
      let place = text(x(Double(i) * step))
      path += "M\(place) 0V\(text(height))"
      guard (60...900).contains(x(Double(i) * step)) else { continue }
      let east = (Double(i) * step + 540).truncatingRemainder(dividingBy: 360) - 180
      labels +=
        "<text x=\"\(place)\" y=\"\(text(height - 10))\" text-anchor=\"middle\">"
        + "\(Self.angle(east, digits, "E", "W"))</text>"
    }
    for i in Int((view.south / step).rounded(.up))...Int((view.north / step).rounded(.down))
    where abs(Double(i) * step) <= 90 {
      let place = y(Double(i) * step)
      path += "M0 \(text(place))H960"
      if place > 16, place < height - 40 {
        labels +=
          "<text x=\"8\" y=\"\(text(place - 5))\">\(Self.angle(Double(i) * step, digits, "N", "S"))</text>"
      }
    }
    return "<path class=\"graticule\" d=\"\(path)\"/>\(labels)"
  }

  private static func angle(_ degrees: Double, _ digits: Int, _ positive: String, _ negative: String)
    -> String
  {
    let number = Figures.fixed(abs(degrees), digits)
    return number.allSatisfy { "0.".contains($0) } ? "0°" : "\(number)° \(degrees < 0 ? negative : positive)"
  }

  /// A length at the middle's latitude.
  private var scaleBar: String {
    let perDegree = 111.32
    let kilometres = 200 / scale.y * perDegree
    guard view.height < 60 else { return "" }
    let power = pow(10, log10(kilometres).rounded(.down))
    let length = [5, 2, 1].map { $0 * power }.first { $0 <= kilometres } ?? power
    let pixels = text(length / perDegree * scale.y)
    let name =
      length >= 1 ? "\(Figures.grouped(Int(length.rounded()))) km" : "\(Int((length * 1000).rounded())) m"
    return """
      <g class="scale" transform="translate(740 24)"><path d="M0 0v8h\(pixels)V0"/>\
      <text x="\(text((length / perDegree * scale.y) / 2))" y="30" text-anchor="middle">\(name)</text></g>
      """
  }

  /// All land, and where the view is on it.
  private static func world(_ view: Bounds) -> String {
    func point(_ point: Point) -> String {
      "\(Figures.fixed(point.x + 180, 1)) \(Figures.fixed(90 - point.y, 1))"
    }
    let land = CoastLine.rings.map { "M" + $0.map(point).joined(separator: "L") + "Z" }.joined()
    let corner = point(Point(x: view.west, y: view.north)).split(separator: " ")
    let middle = point(view.center).split(separator: " ")
    let mark =
      max(view.width, view.height) > 12
      ? "<rect class=\"here\" x=\"\(corner[0])\" y=\"\(corner[1])\" "
        + "width=\"\(Figures.fixed(view.width, 1))\" height=\"\(Figures.fixed(view.height, 1))\"/>"
      : "<circle class=\"here\" cx=\"\(middle[0])\" cy=\"\(middle[1])\" r=\"6\"/>"
    return """
      <svg class="world" viewBox="0 0 360 180" role="img" aria-label="Where the map is on the earth">\
      <rect class="sea" width="360" height="180"/><path class="land" d="\(land)"/>\(mark)</svg>
      """
  }
}
