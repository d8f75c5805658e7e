internal import Formats
internal import Geometry
internal import Rasters

/// What the index says of a chip.
struct ChipFacts {
  /// The chip's name.
  var id: String
  /// One value for each column of `FactColumns`. Empty texts are null: in a CSV, from which a later run may
  /// take them, they are one.
  var values: [FieldValue]
  /// The corners in longitude and latitude, from the chip's first pixel.
  var footprint: [Point]
}

/// The columns of the index, as a recipe's layers give them.
struct FactColumns {
  enum Kind { case text, integer, real }
  let columns: [(name: String, kind: Kind)]

  init(_ plan: Plan) {
    var columns: [(name: String, kind: Kind)] = [
      ("id", .text), ("scene", .text), ("time", .text), ("crs", .text), ("west", .real), ("south", .real),
      ("east", .real), ("north", .real), ("lon", .real), ("lat", .real), ("valid", .real),
    ]
    for planned in plan.layers where planned.isDescribed {
      switch Self.description(of: planned) {
      case .classes(let classes):
        columns += classes.map { ("\(planned.layer.name)_\($0)", .real) }
      case .codes: columns.append(("\(planned.layer.name)_classes", .text))
      case .values(let names):
        for name in names {
          columns += [("\(name)_min", .real), ("\(name)_mean", .real), ("\(name)_max", .real)]
        }
      }
    }
    // The user's columns keep their names where ours leave them free.
    for name in plan.recipe.siteColumns {
      let lower = name.lowercased()
      let isTaken = Self.reserved.contains(lower) || columns.contains { $0.name.lowercased() == lower }
      columns.append((isTaken ? "site_\(name)" : name, .text))
    }
    self.columns = columns
  }

  /// Columns that GeoPackage or the sinks add.
  private static let reserved: Set<String> = ["fid", "geom", "row", "file"]

  enum Description {
    /// A share for each of these known classes.
    case classes([UInt8])
    /// All shares in one text, for classes that we do not know beforehand.
    case codes
    /// Least, mean and greatest value of each channel.
    case values([String])
  }

  static func description(of planned: Plan.PlannedLayer) -> Description {
    let layer = planned.layer
    if layer.isClasses {
      return layer.classes.isEmpty || planned.type != .uint8 ? .codes : .classes(layer.classes)
    }
    guard layer.isSummarized else { return .values([]) }
    return .values(layer.planes.count == 1 ? [layer.name] : layer.planes)
  }
}

/// Writes down what there is to say of chips. Belongs to one worker.
final class Describer {
  private let plan: Plan
  private let toWGS84: [CoordinateTransform?]
  /// Of each grid, as the index names it.
  private let crs: [FieldValue]
  private let columnCount: Int

  init(_ plan: Plan) throws {
    self.plan = plan
    let transforms = CoordinateTransforms()
    toWGS84 = try plan.chips.grids.map { grid in
      try grid.crs.map { try transforms.transform(from: $0, to: .wgs84) }
    }
    crs = plan.chips.grids.map { grid in grid.crs.map { .text($0.definition) } ?? .null }
    columnCount = FactColumns(plan).columns.count
  }

  /// The corners in longitude and latitude, from the chip's first pixel.
  func footprint(_ chip: Int) -> [Point] {
    let grid = plan.chips.grid(chip)
    return toWGS84[plan.chips.gridIndex(chip)].map { transform in
      grid.corners(of: plan.chips.window(chip)).map { transform.transform($0) }
    } ?? []
  }

  /// The chip's middle in longitude and latitude; nil without a CRS.
  func centre(_ chip: Int) -> Point? {
    let window = plan.chips.window(chip)
    let middle = plan.chips.grid(chip).transform.map(
      Double(window.x) + Double(window.width) / 2, Double(window.y) + Double(window.height) / 2)
    return toWGS84[plan.chips.gridIndex(chip)]?.transform(middle)
  }

  /// Where a chip is or would be, in longitude and latitude, sites off the scene among them; nil where that
  /// is not known.
  func place(_ chip: Int) -> Point? {
    let outside = chip - plan.chips.count
    let place = outside < 0 ? centre(chip) : plan.chips.centre(ofSite: plan.chips.outside[outside])
    return place.map { Point(x: Self.rounded($0.x), y: Self.rounded($0.y)) }
  }

  func facts(_ chip: Int, _ pixels: ChipPixels) -> ChipFacts {
    let window = plan.chips.window(chip)
    let grid = plan.chips.grid(chip)
    let bounds = grid.bounds(of: window)
    let centre = centre(chip)
    let id = plan.chips.id(chip)
    let scene = plan.scene(of: chip)
    var values: [FieldValue] = []
    values.reserveCapacity(columnCount)
    values += [
      .text(id), .text(scene.name), scene.time.map { .text($0) } ?? .null,
      crs[plan.chips.gridIndex(chip)], .real(bounds.west), .real(bounds.south), .real(bounds.east),
      .real(bounds.north), centre.map { .real(Self.rounded($0.x)) } ?? .null,
      centre.map { .real(Self.rounded($0.y)) } ?? .null,
    ]
    let place = values.count
    values.append(.null)
    var isImage = true
    for (l, planned) in plan.layers.enumerated() where planned.isDescribed {
      guard let memory = pixels.layers[l]?.baseAddress else { continue }
      let size = window.size
      func plane(_ channel: Int) -> Pixels {
        Pixels(base: memory + channel * size.area * planned.type.size, type: planned.type, size: size)
      }
      let area = Double(size.area)
      switch FactColumns.description(of: planned) {
      case .classes(let classes):
        let counts = plane(0).classCounts()
        values += classes.map { .real(Double(counts[$0]) / area) }
        if isImage, planned.layer.isOutput { values[place] = .real(1) }
      case .codes:
        values.append(planned.type == .uint8 ? .text(Self.codes(plane(0).classCounts())) : .null)
        if isImage, planned.layer.isOutput { values[place] = .real(1) }
      case .values(let names):
        var valid = size.area
        for channel in names.indices {
          let statistics = plane(channel).statistics(noData: planned.noData)
          valid = min(valid, statistics.validCount)
          values +=
            statistics.validCount == 0
            ? [.null, .null, .null]
            : [.real(statistics.minimum), .real(statistics.mean), .real(statistics.maximum)]
        }
        if isImage, planned.layer.isOutput, !names.isEmpty { values[place] = .real(Double(valid) / area) }
      }
      if planned.layer.isOutput { isImage = false }
    }
    values += plan.chips.properties(chip).map { $0.isEmpty ? .null : .text($0) }
    return ChipFacts(id: id, values: values, footprint: footprint(chip))
  }

  /// `10:0.25 40:0.75`: the classes that occur and their shares.
  private static func codes(_ counts: ClassCounts) -> String {
    (UInt8.min...UInt8.max).filter { counts[$0] > 0 }
      .map { "\($0):\(counts.fraction(of: CollectionOfOne($0)))" }.joined(separator: " ")
  }

  /// To a hundred-millionth of a degree, a millimetre: less is noise of the projection.
  private static func rounded(_ degrees: Double) -> Double { (degrees * 1e8).rounded() / 1e8 }
}
