internal import Formats
internal import Geometry
public import Rasters

/// What is masked in a scene: a layer that tells of clouds, the rule for its values, and how far the mask is
/// widened.
public struct CloudMask: Sendable {
  /// Which of the layer's pixels are masked.
  public var rule: MaskRule
  /// The name of a band of the scene, or `NAME=FILE`; nil takes the band that usually holds such values.
  public var layer: String?
  /// Pixels of the layer that the mask is widened by, as a disc.
  public var dilation: Int

  /// A mask of its parts.
  public init(_ rule: MaskRule, layer: String? = nil, dilation: Int = 0) {
    self.rule = rule
    self.layer = layer
    self.dilation = dilation
  }

  /// The layer's bands as products name them.
  private var usualNames: [String] {
    switch rule {
    case .classes: ["SCL"]
    case .bits: ["QA60"]
    case .above: ["CLD", "CLOUD", "PROBABILITY", "MSK_CLDPRB"]
    }
  }

  /// The layer of a scene.
  ///
  /// - Throws: `ChippingError` where the scene has none, naming those that it has.
  func band(of scene: Scene) throws -> Scene.Band {
    guard let layer else {
      for name in usualNames { if let band = scene.band(named: name) { return band } }
      throw ChippingError(
        "\(scene.path): no band \(usualNames[0]) to mask by, only "
          + scene.bands.map(\.name).joined(separator: ", ") + "; name the layer with --layer NAME=FILE")
    }
    let parts = layer.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return try scene.bands(named: [layer])[0] }
    let source = try Source(path: parts[1])
    return Scene.Band(name: parts[0], source: source, band: 0)
  }
}

/// The mask of one scene, to be laid onto windows of its bands.
struct SceneMask: Sendable {
  let source: Source
  let band: Int
  /// Pixels of the layer around a window that its mask depends on.
  let dilation: Int
  private let rule: MaskRule
  /// The type in which the layer's values are looked at.
  private let type: PixelType

  init(_ mask: CloudMask, of scene: Scene) throws {
    let layer = try mask.band(of: scene)
    source = layer.source
    band = layer.band
    rule = mask.rule
    dilation = mask.dilation
    switch rule {
    case .classes: type = .uint8
    case .bits where source.pixelType.isFloatingPoint:
      throw ChippingError("\(source.path): pixels of \(source.pixelType) have no bits; name another --layer")
    case .bits, .above: type = source.pixelType
    }
    guard (0...Pixels.dilationLimit).contains(dilation) else {
      throw ChippingError("--dilate \(dilation): give 0 to \(Pixels.dilationLimit) pixels")
    }
  }

  /// A value that the rule masks, for where the layer has no pixel.
  private var masked: Double {
    switch rule {
    case .classes(let classes): Double(classes.first ?? 0)
    case .bits(let bits): Double(bits)
    case .above: type.isFloatingPoint ? .nan : type.range.upperBound
    }
  }

  /// Lays the mask onto a grid by nearest neighbour; what the layer does not cover is masked.
  ///
  /// - Throws: `ChippingError` where the grid has another CRS.
  func warp(onto grid: Grid) throws -> Warp {
    let mapping = try GridMapping(from: grid, to: source.grid)
    guard case .scale = mapping.kind else {
      throw ChippingError(
        "\(source.path): the mask has another CRS than the scene; "
          + "chipmill warp lays it onto the scene's")
    }
    return Warp(mapping: mapping, resampling: .nearest, sourceNoData: nil, fill: 255)
  }

  /// Writes the mask of a window of the grid that `warp` was made for.
  func fill(
    _ target: MutablePixels, window: Window, _ warp: Warp, from reader: some PixelReader, _ space: Workspace
  ) throws {
    let needed = warp.sourceWindow(for: window, .scale)
    let read = needed.outset(by: needed.isEmpty ? 0 : dilation).intersection(source.grid.window)
    let layer = space.pixels(.layer, type, read.size)
    var mask = space.pixels(.mask, .uint8, read.size)
    if !read.isEmpty {
      try reader.read(read, of: source, band: band, into: layer, gap: masked)
      layer.readable.mask(rule, into: mask)
      if dilation > 0 {
        let wide = space.pixels(.wideMask, .uint8, read.size)
        mask.readable.dilate(into: wide, radius: dilation, scratch: space.scratch)
        mask = wide
      }
    }
    warp.fill(target, window: window, .scale, from: mask.readable, at: read, scratch: space.scratch)
  }
}

/// What pixels are read from.
protocol PixelReader {
  /// Writes a window of a band to `target`, converted where that has another type.
  ///
  /// - Parameter gap: What pixels between the tiles of a source become.
  /// - Throws: Where a block cannot be decoded.
  func read(_ window: Window, of source: Source, band: Int, into target: MutablePixels, gap: Double) throws
}

/// What a worker of a composite reuses from window to window.
final class Workspace {
  /// What a piece of memory is for.
  enum Use: Hashable {
    case layer, mask, wideMask, bandMask, native, choice
    case date(Int, band: Int)
    case dateMask(Int)
    case score(Int)
  }

  let scratch = WarpScratch()
  private var memory: [Use: UnsafeMutableRawBufferPointer] = [:]

  deinit { for buffer in memory.values { buffer.deallocate() } }

  /// Memory for pixels; what it held before is lost.
  func pixels(_ use: Use, _ type: PixelType, _ size: Size) -> MutablePixels {
    let bytes = max(64, size.area * type.size)
    if memory[use].map({ $0.count < bytes }) ?? true {
      memory[use]?.deallocate()
      memory[use] = .allocate(byteCount: bytes, alignment: 64)
    }
    guard let base = memory[use]?.baseAddress else { preconditionFailure("memory has no address") }
    return MutablePixels(base: base, type: type, size: size)
  }
}
