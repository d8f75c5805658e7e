public import Formats
public import Geometry
internal import Rasters

/// A form in which chips are shared.
public enum RecordForm: String, CaseIterable, Sendable {
  /// A pickle for Python: geetiles' form.
  case pickle
  /// Arrays of numpy, with a JSON file beside them: for anybody.
  case npz

  /// The endings of its files.
  var endings: [String] { self == .pickle ? ["pkl"] : ["npz", "json"] }
}

/// What is shared of one tile: its image, its labels, where it is and what covers it.
public struct ChipRecord: Sendable {
  /// The tile's name.
  public var identifier: String
  /// Rows × columns, or rows × columns × bands.
  public var chip: NumberArray
  /// Rows × columns; nil where the tile has no labels.
  public var label: NumberArray?
  /// In degrees.
  public var bounds: Bounds
  /// Shares of classes, under the names of where they were taken.
  public var proportions: [JSON.Member]
  /// The names of the image's bands, where it has some.
  var bands: [String]
  /// Where the image's pixels lie.
  var grid: Grid

  /// The mean of the five points of the ring around the tile, south-west corner twice: latitude, longitude.
  public var center: [Double] {
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    let (w, s, e, n) = (bounds.west, bounds.south, bounds.east, bounds.north)
    return [mean([s, s, n, n, s]), mean([w, e, e, w, w])]
  }

  private var northWest: [Double] { [bounds.north, bounds.west] }
  private var southEast: [Double] { [bounds.south, bounds.east] }

  /// The files of a form, by their endings.
  ///
  /// - Parameter chipKey: What the image is called: `chip`, or `chipmean` in older geetiles.
  func files(_ form: RecordForm, chipKey: String) -> [(ending: String, bytes: [UInt8])] {
    switch form {
    case .pickle: [("pkl", Pickle.bytes(pickle(chipKey: chipKey)))]
    case .npz: [("npz", NPZ.npz(arrays)), ("json", Array(json.formatted.utf8))]
    }
  }

  /// The record as geetiles pickles it.
  public func pickle(chipKey: String) -> PickleValue {
    var members: [(key: PickleValue, value: PickleValue)] = [
      (.text(chipKey), .array(chip)), (.text("chip_id"), .text(identifier)),
      (.text("center_latlon"), .array(NumberArray(center))),
      (
        .text("corners"),
        .dictionary([
          (.text("nw"), .array(NumberArray(northWest))), (.text("se"), .array(NumberArray(southEast))),
        ])
      ),
    ]
    if let label {
      members.append((.text("label"), .array(label)))
      members.append((.text("label_proportions"), PickleValue(.object(proportions))))
    }
    return .dictionary(members)
  }

  private var arrays: [(name: String, array: NumberArray)] {
    [("chip", chip)] + (label.map { [("label", $0)] } ?? []) + [
      ("center_latlon", NumberArray(center)),
      ("corners", NumberArray(northWest + southEast, shape: [2, 2])),
    ]
  }

  /// All but the pixels.
  private var json: JSON {
    func numbers(_ values: [Double]) -> JSON { .array(values.map { .number($0) }) }
    var members: [JSON.Member] = [
      .init("chip_id", .string(identifier)), .init("center_latlon", numbers(center)),
      .init("corners", ["nw": numbers(northWest), "se": numbers(southEast)]),
      .init("label_proportions", .object(proportions)),
      .init("bands", .array(bands.map { .string($0) })),
      .init("shape", .array(chip.shape.map { .integer($0) })), .init("dtype", .string(chip.type.description)),
    ]
    if let crs = grid.crs {
      members.append(.init("crs", .string(crs.definition)))
      members.append(.init("transform", numbers(grid.transform.coefficients)))
    }
    return .object(members)
  }
}
