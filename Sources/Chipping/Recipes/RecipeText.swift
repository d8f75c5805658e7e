public import Formats
internal import Geometry
internal import Rasters

/// What was asked for as JSON, in the words of the command line, and back.
extension RecipeRequest {
  /// All that was asked for; what was not is left out.
  public var text: JSON {
    var members: [JSON.Member] = [JSON.Member("scene", .string(scene))]
    func add(_ name: String, _ value: JSON?) { if let value { members.append(JSON.Member(name, value)) } }
    func texts(_ list: [String]) -> JSON? { list.isEmpty ? nil : .array(list.map { .string($0) }) }
    add("series", texts(series?.scenes ?? []))
    add("composite", series.map { Self.text(of: $0.composite) })
    add("bands", texts(bands))
    add("resolution", resolution.map { .number($0) })
    add("crs", crs.map { .string($0) })
    add("size", size.map { [.integer($0.width), .integer($0.height)] })
    add("stride", stride.map { [.integer($0.width), .integer($0.height)] })
    add("edge", edge.map { .string($0) })
    add("points", points.map { .string($0) })
    add("polygons", polygons.map { .string($0) })
    add("area", area.map { .string($0) })
    add("layers", texts(layers))
    add("resampling", texts(resampling))
    add("gates", texts(gates))
    return .object(members)
  }

  private static func text(of composite: SceneComposite.Request) -> JSON {
    var members = [JSON.Member("method", .string(composite.method.rawValue))]
    if let mask = composite.mask {
      let rule: JSON.Member =
        switch mask.rule {
        case .classes(let classes): JSON.Member("classes", .array(classes.map { .integer(Int($0)) }))
        case .bits(let bits): JSON.Member("bits", .integer(Int(bits)))
        case .above(let value): JSON.Member("above", .number(value))
        }
      members.append(JSON.Member("mask", .object([rule])))
      if let layer = mask.layer { members.append(JSON.Member("mask_layer", .string(layer))) }
      if mask.dilation > 0 { members.append(JSON.Member("dilate", .integer(mask.dilation))) }
    }
    if let score = composite.score { members.append(JSON.Member("score", .string(score))) }
    if let noData = composite.noData { members.append(JSON.Member("nodata", .number(noData))) }
    if composite.harmonizes { members.append(JSON.Member("harmonize", true)) }
    return .object(members)
  }

  /// Reads what `text` wrote.
  ///
  /// - Parameter file: What errors call it.
  /// - Throws: `ChippingError` where a member is missing, unknown or of another kind.
  public init(_ text: JSON, file: String) throws {
    guard let scene = text["scene"]?.text, let members = text.members else {
      throw ChippingError("\(file): the recipe names no scene; is it a chipmill.lock.json?")
    }
    self.init(scene: scene)
    var others: [String] = []
    for member in members {
      let value = member.value
      func wrong() -> ChippingError {
        ChippingError(
          "\(file): the recipe's member '\(member.name)' is not what this chipmill writes; update it")
      }
      func string() throws -> String {
        guard let text = value.text else { throw wrong() }
        return text
      }
      func strings() throws -> [String] {
        guard let elements = value.elements else { throw wrong() }
        return try elements.map { element in
          guard let text = element.text else { throw wrong() }
          return text
        }
      }
      func pixels() throws -> Size {
        guard let width = value[0]?.int, let height = value[1]?.int, width > 0, height > 0 else {
          throw wrong()
        }
        return Size(width: width, height: height)
      }
      switch member.name {
      case "scene": break
      case "series": others = try strings()
      case "composite": series = (others, try Self.composite(value, wrong))
      case "bands": bands = try strings()
      case "resolution": resolution = value.double
      case "crs": crs = try string()
      case "size": size = try pixels()
      case "stride": stride = try pixels()
      case "edge": edge = try string()
      case "points": points = try string()
      case "polygons": polygons = try string()
      case "area": area = try string()
      case "layers": layers = try strings()
      case "resampling": resampling = try strings()
      case "gates": gates = try strings()
      default: throw wrong()
      }
    }
    series?.scenes = others
  }

  private static func composite(_ text: JSON, _ wrong: () -> ChippingError) throws -> SceneComposite.Request {
    guard let method = text["method"]?.text.flatMap(CompositeMethod.init(rawValue:)) else { throw wrong() }
    var request = SceneComposite.Request()
    request.method = method
    if let mask = text["mask"] {
      let rule: MaskRule
      if let classes = mask["classes"]?.elements {
        rule = .classes(classes.compactMap { $0.int.flatMap(UInt8.init(exactly:)) })
      } else if let bits = mask["bits"]?.int.flatMap(UInt32.init(exactly:)) {
        rule = .bits(bits)
      } else if let value = mask["above"]?.double {
        rule = .above(value)
      } else {
        throw wrong()
      }
      request.mask = CloudMask(rule, layer: text["mask_layer"]?.text, dilation: text["dilate"]?.int ?? 0)
    }
    request.score = text["score"]?.text
    request.noData = text["nodata"]?.double
    request.harmonizes = text["harmonize"] == true
    return request
  }
}

extension Output.Format {
  /// The form's members in a recipe.
  var members: [JSON.Member] {
    switch self {
    case .hdf5(let compression):
      let name: [JSON.Member] =
        switch compression {
        case .none: [JSON.Member("compression", "none")]
        case .lzf: [JSON.Member("compression", "lzf")]
        case .deflate(let level):
          [JSON.Member("compression", "deflate"), JSON.Member("level", .integer(level))]
        }
      return [JSON.Member("format", "hdf5")] + name
    case .geotiff(let compression):
      let name: [JSON.Member] =
        switch compression {
        case .none: [JSON.Member("compression", "none")]
        case .lzw: [JSON.Member("compression", "lzw")]
        case .deflate(let level):
          [JSON.Member("compression", "deflate"), JSON.Member("level", .integer(level))]
        case .zstd(let level): [JSON.Member("compression", "zstd"), JSON.Member("level", .integer(level))]
        }
      return [JSON.Member("format", "geotiff")] + name
    }
  }

  /// The form that `members` describe; nil where they describe none.
  init?(_ text: JSON) {
    let level = text["level"]?.int ?? 1
    switch (text["format"]?.text, text["compression"]?.text) {
    case ("hdf5", "none"): self = .hdf5(.none)
    case ("hdf5", "lzf"): self = .hdf5(.lzf)
    case ("hdf5", "deflate"): self = .hdf5(.deflate(level: level))
    case ("geotiff", "none"): self = .geotiff(.none)
    case ("geotiff", "lzw"): self = .geotiff(.lzw)
    case ("geotiff", "deflate"): self = .geotiff(.deflate(level: level))
    case ("geotiff", "zstd"): self = .geotiff(.zstd(level: level))
    default: return nil
    }
  }
}

extension JSON {
  /// What differs from another value, a text for each place: `size: [256, 256] → [128, 128]`.
  func differences(from old: JSON, at place: String = "") -> [String] {
    if self == old { return [] }
    if let members, let others = old.members {
      var names = others.map(\.name)
      for member in members where !names.contains(member.name) { names.append(member.name) }
      return names.flatMap { name in
        (self[name] ?? .null).differences(
          from: old[name] ?? .null, at: place.isEmpty ? name : "\(place).\(name)")
      }
    }
    func short(_ value: JSON) -> String {
      if value == .null { return "nothing" }
      let text = value.formatted.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }.joined(
        separator: " ")
      return text.count > 80 ? text.prefix(77) + "…" : text
    }
    return ["\(place): \(short(old)) → \(short(self))"]
  }
}
