internal import Formats
public import Geometry
internal import Rasters

/// A recipe as a user asks for it: paths, names and numbers as text.
public struct RecipeRequest: Sendable {
  /// A folder of band files, or one raster.
  public var scene: String
  /// Where chips are composites of several dates: the other scenes and how they are put together. Its bands,
  /// resolution, threads and memory do not count; the request's own do.
  public var series: (scenes: [String], composite: SceneComposite.Request)?
  /// Band names, or `all`.
  public var bands: [String] = ["all"]
  /// Map units a pixel; the finest chosen band's when nil.
  public var resolution: Double?
  /// A CRS for the chips, or `utm` for the zone of each site; the scene's when nil.
  public var crs: String?
  /// Pixels of a chip; nil for polygons of their own size.
  public var size: Size?
  /// Pixels from one chip to the next; the size when nil.
  public var stride: Size?
  /// The name of an `EdgePolicy`, for sites of a `PointEdgePolicy`.
  public var edge: String?
  /// A CSV or GeoJSON of points.
  public var points: String?
  /// A GeoJSON of polygons.
  public var polygons: String?
  /// A GeoJSON of polygons, or `W,S,E,N` in degrees, that a regular grid is limited to.
  public var area: String?
  /// `dem=FILE`, `slope=FILE`, `landcover=FILE`, `NAME=FILE`, or the name of a band of the scene.
  public var layers: [String] = []
  /// `LAYER=KERNEL`.
  public var resampling: [String] = []
  /// See `Gate.init(_:reference:)`.
  public var gates: [String] = []

  /// All bands of a scene; what else is wanted is set afterwards.
  public init(scene: String) { self.scene = scene }

  /// Opens the files' headers and puts the recipe together.
  ///
  /// - Throws: `ChippingError`, `FormatError` or `GeometryError` with what is wrong and what to do.
  public func recipe() throws -> Recipe {
    let scene = try Scene(path: scene)
    let bands = try scene.bands(named: bands)
    guard let reference = bands.min(by: { $0.resolution < $1.resolution }) else {
      throw ChippingError("\(self.scene): the scene has no band to cut chips from")
    }
    let composite = try series.map { series in
      var request = series.composite
      request.bands = bands.map(\.name)
      request.resolution = nil
      return try SceneComposite(scenes: [self.scene] + series.scenes, request)
    }
    var layers = [Self.imageLayer(bands)]
    layers[0].composite = composite
    var opened: [String: Source] = [:]
    for text in self.layers {
      let layer = try layer(text, scene: scene, opened: &opened)
      guard !layers.contains(where: { $0.name == layer.name }) else {
        throw ChippingError("--layer \(layer.name) is given twice; name each layer once")
      }
      layers.append(layer)
    }
    var gates: [Gate] = []
    for text in self.gates {
      let gate = try Gate(text, reference: composite == nil ? reference.name : layers[0].name)
      // What only a gate looks at is sampled, and not written.
      if composite != nil, scene.band(named: gate.layer) != nil {
        throw ChippingError(
          "--gate \(text): \(gate.layer) is a band of each date, not of their composite; "
            + "a gate may ask for nodata or for a --layer NAME=FILE")
      }
      if !layers.contains(where: { $0.name == gate.layer }), let band = scene.band(named: gate.layer) {
        var hidden = Self.bandLayer(band, named: gate.layer)
        hidden.isOutput = false
        layers.append(hidden)
      }
      gates.append(gate)
    }
    for text in resampling {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let kernel = Resampling(rawValue: parts[1]),
        let place = layers.firstIndex(where: { $0.name == parts[0] })
      else {
        throw ChippingError(
          "--resampling \(text): write LAYER=KERNEL with a layer of "
            + "\(layers.map(\.name).joined(separator: ", ")) and a kernel of "
            + Resampling.allCases.map(\.rawValue).joined(separator: ", "))
      }
      guard !(layers[place].isClasses && kernel.blends) else {
        throw ChippingError("--resampling \(text): classes cannot be blended; use nearest or mode")
      }
      for i in layers[place].channels.indices { layers[place].channels[i].resampling = kernel }
    }
    let (sites, columns) = try sites()
    let scenes = try [scene] + (series?.scenes ?? []).map { try Scene(path: $0) }
    let times = scenes.compactMap(\.time).sorted()
    var recipe = Recipe(
      sceneName: scenes.map(\.name).joined(separator: " "),
      time: scenes.count == 1 || times.isEmpty ? scene.time : "\(times[0])/\(times[times.count - 1])",
      sites: sites, chipSize: size, target: try target(reference),
      layers: layers, gates: gates)
    recipe.siteColumns = columns
    recipe.text = text
    // An area may also be four numbers.
    recipe.siteFiles = [points, polygons, area].compactMap(\.self).filter { fileSize($0) != nil }
    recipe.offsets = try scenes.map { scene in
      for band in scene.bands {
        if let offset = try RadiometricOffset.of(band, in: scene) { return (scene.name, offset) }
      }
      return (scene.name, nil)
    }
    return recipe
  }

  private static func imageLayer(_ bands: [Scene.Band]) -> Layer {
    // A raster of colour-table entries is one of classes, whatever its name.
    let isClasses = bands.allSatisfy { $0.source.tiles[0].image.isPalette }
    return Layer(
      name: "image",
      channels: bands.map { band in
        Layer.Channel(
          name: band.name, source: band.source, band: band.band, resampling: isClasses ? .nearest : .bilinear)
      }, isClasses: isClasses && bands.count == 1)
  }

  private static func bandLayer(_ band: Scene.Band, named name: String) -> Layer {
    let isClasses = band.name.uppercased() == "SCL"
    var layer = Layer(
      name: name,
      channels: [
        Layer.Channel(
          name: band.name, source: band.source, band: band.band, resampling: isClasses ? .nearest : .bilinear)
      ], isClasses: isClasses)
    if isClasses { layer.classes = Array(0...11) }
    return layer
  }

  private func layer(_ text: String, scene: Scene, opened: inout [String: Source]) throws -> Layer {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      guard let band = scene.band(named: text) else {
        throw ChippingError(
          "--layer \(text): write NAME=FILE, for example dem=dem.tif, or a band of the scene "
            + "(\(scene.bands.map(\.name).joined(separator: ", ")))")
      }
      guard series == nil else {
        throw ChippingError(
          "--layer \(text): a band of each date, not of their composite; name a file, or add it to --bands")
      }
      return Self.bandLayer(band, named: text)
    }
    let (name, path) = (parts[0], parts[1])
    let source = try opened[path] ?? Source(path: path)
    opened[path] = source
    func channels(_ resampling: Resampling, _ operation: Layer.Operation = .sample) -> [Layer.Channel] {
      (0..<source.bandCount).map { band in
        Layer.Channel(
          name: source.bandCount == 1 ? name : "\(name)_\(band + 1)", source: source, band: band,
          resampling: resampling, operation: operation)
      }
    }
    switch name.lowercased() {
    case "slope":
      return Layer(name: name, channels: [channels(.bilinear, .slope(.degrees))[0]])
    case "landcover", "worldcover", "lulc", "classes", "label", "labels", "mask":
      var layer = Layer(name: name, channels: channels(.nearest), isClasses: source.bandCount == 1)
      if ["landcover", "worldcover"].contains(name.lowercased()) { layer.classes = Self.worldCoverClasses }
      return layer
    default:
      let isPalette = source.tiles[0].image.isPalette
      return Layer(
        name: name, channels: channels(isPalette ? .nearest : .bilinear),
        isClasses: isPalette && source.bandCount == 1)
    }
  }

  /// ESA WorldCover's legend (product user manual v2, table 3).
  private static let worldCoverClasses: [UInt8] = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100]

  private func target(_ reference: Scene.Band) throws -> Recipe.Target {
    if let resolution, !(resolution > 0 && resolution.isFinite) {
      throw ChippingError("--resolution \(resolution): give the side of a pixel in map units, more than 0")
    }
    let own = reference.source.grid
    guard let crs else {
      guard let resolution, resolution != own.transform.pixelWidth || resolution != own.transform.pixelHeight
      else {
        return .grid(own)
      }
      guard own.transform.isAxisAligned else {
        throw ChippingError(
          "\(scene): the raster is rotated; give --crs and --resolution to lay it on a new grid")
      }
      return .grid(own.resampled(to: resolution))
    }
    guard let resolution else {
      throw ChippingError("--crs \(crs) needs the side of a pixel in its units: add --resolution 10")
    }
    return crs.lowercased() == "utm"
      ? .utm(resolution: resolution) : .crs(try CRS(crs), resolution: resolution)
  }

  private func sites() throws -> (Sites, [String]) {
    guard [points, polygons, area].compactMap({ $0 }).count <= 1 else {
      throw ChippingError("--points, --polygons and --aoi exclude one another; give one of them")
    }
    if let path = points ?? polygons {
      guard stride == nil else { throw ChippingError("--stride goes with a regular grid, not with sites") }
      let edge = try edge.map { name in
        guard let policy = PointEdgePolicy(rawValue: name) else {
          throw ChippingError("--edge \(name): windows at sites are drop or pad")
        }
        return policy
      }
      let (sites, columns) = try Self.readSites(path, polygons: polygons != nil)
      return (
        points != nil ? .points(sites, edge: edge ?? .drop) : .polygons(sites, edge: edge ?? .drop), columns
      )
    }
    guard let size else { throw ChippingError("a regular grid of chips needs a size: add --size 256") }
    let edge = try edge.map { name in
      guard let policy = EdgePolicy(rawValue: name) else {
        throw ChippingError("--edge \(name): choose drop, pad or shift")
      }
      return policy
    }
    return (.grid(stride: stride ?? size, edge: edge ?? .drop, area: try area.map(Self.readArea) ?? []), [])
  }

  /// The polygons of a GeoJSON file, or the rectangle `W,S,E,N` in degrees.
  package static func readArea(_ text: String) throws -> [Polygon] {
    let numbers = text.split(separator: ",").map { Double($0.filter { !$0.isWhitespace }) }
    if numbers.count == 4, !numbers.contains(nil) {
      let n = numbers.compactMap(\.self)
      guard n[0] < n[2], n[1] < n[3] else {
        throw ChippingError(
          "--aoi \(text): the order is west,south,east,north; split an area across the antimeridian")
      }
      let bounds = Bounds(west: n[0], south: n[1], east: n[2], north: n[3])
      return [Polygon(bounds)]
    }
    return try VectorFile.read(text).map { feature in
      guard case .polygon(let polygon) = feature.geometry else {
        throw ChippingError("\(text): an area of interest is made of polygons")
      }
      return polygon
    }
  }

  private static func readSites(_ path: String, polygons: Bool) throws -> ([Site], [String]) {
    let features = try VectorFile.read(path)
    guard !features.isEmpty else { throw ChippingError("\(path): the file has no site") }
    var columns: [String] = []
    for property in features.lazy.flatMap(\.properties) where !columns.contains(property.name) {
      columns.append(property.name)
      guard columns.count <= 1000 else { throw ChippingError("\(path): more than 1000 columns") }
    }
    var ids: Set<String> = []
    let width = String(features.count).count
    let sites = try features.enumerated().map { number, feature in
      if case .polygon = feature.geometry, !polygons {
        throw ChippingError("\(path), feature \(number + 1): a polygon among points; use --polygons")
      }
      let digits = String(number + 1)
      let id = feature.id ?? "p" + String(repeating: "0", count: width - digits.count) + digits
      guard ids.insert(id).inserted else {
        throw ChippingError(
          "\(path), feature \(number + 1): id '\(id)' is there twice; give each site its own")
      }
      let values =
        columns.isEmpty
        ? []
        : columns.map { name in
          feature.properties.first { $0.name == name }?.value ?? ""
        }
      return Site(id: id, shape: feature.geometry, properties: values)
    }
    return (sites, columns)
  }
}
