internal import Chipping
internal import Fetch
internal import Geometry
internal import Rasters

/// The scenes of a choice, opened when they are first asked for, and why some are of no use.
final class SceneShelf {
  /// A scene whose bands can be read.
  struct Entry {
    let scene: Scene
    /// The grid of B02, which samples lie on.
    let grid: Grid
    fileprivate let toGrid: CoordinateTransform
  }

  /// The layers of a sample's image in their order: the scene classification, then the bands.
  static let bands = [
    "SCL", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12",
  ]

  private let items: [STACItem]
  private let transforms = CoordinateTransforms()
  private var entries: [Int32: Entry?] = [:]
  /// What is wrong with scenes that cannot be used, in the order in which they were asked for.
  private(set) var problems: [String] = []

  init(_ items: [STACItem]) { self.items = items }

  /// The scene of an item; nil where it cannot be used.
  func entry(_ number: Int32) -> Entry? {
    if let known = entries[number] { return known }
    var entry: Entry?
    do { entry = try open(items[Int(number)]) } catch { problems.append("\(error)") }
    entries[number] = .some(entry)
    return entry
  }

  private func open(_ item: STACItem) throws -> Entry {
    let scene = try Scene(item: item, bands: Self.bands)
    let reference = scene.bands[1].source
    guard let crs = reference.grid.crs, !crs.isGeographic, reference.grid.transform.isAxisAligned else {
      throw ChippingError("\(reference.path): is not in a CRS of metres; samples need its pixels on a map")
    }
    for (band, name) in zip(scene.bands, Self.bands) {
      let type: PixelType = name == "SCL" ? .uint8 : .uint16
      guard band.source.pixelType == type else {
        throw ChippingError("\(band.source.path): its pixels are \(band.source.pixelType), not \(type)")
      }
    }
    return Entry(
      scene: scene, grid: reference.grid, toGrid: try transforms.transform(from: .wgs84, to: crs))
  }

  /// Whether the window of a sample lies wholly on a scene.
  static func holds(_ entry: Entry, longitude: Double, latitude: Double, size: Size) -> Bool {
    let place = entry.toGrid.transform(Point(x: longitude, y: latitude))
    guard place.x.isFinite, place.y.isFinite else { return false }
    return entry.grid.window.contains(entry.grid.window(of: size, around: place))
  }
}
