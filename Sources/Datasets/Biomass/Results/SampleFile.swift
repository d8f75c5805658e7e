package import Formats
package import Geometry
internal import Rasters

/// A finished file of samples, this program's or the original generator's, read one sample at a time.
package final class SampleFile {
  /// The file's path.
  package let path: String
  /// The number of samples.
  package let rows: Int
  private let reader: HDF5Reader
  /// Pixels of a sample.
  private let size: Size

  /// Layers of the Sentinel-2 dataset, in order.
  package static let layers = [
    "SCL", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12",
  ]

  /// - Throws: `FormatError` where the file is none, or has not the datasets of samples.
  package init(path: String) throws(FormatError) {
    self.path = path
    reader = try HDF5Reader(path: path)
    let shape = try reader.description(of: "data/Sentinel-2 L2A").shape
    guard shape.count == 4, shape[1] == Self.layers.count, (1...1024).contains(shape[2]),
      (1...1024).contains(shape[3])
    else {
      throw FormatError(
        path, at: "data/Sentinel-2 L2A", "has the shape \(shape), not (n, 12, 32, 32)",
        remedy: "name a file of samples")
    }
    rows = shape[0]
    size = Size(width: shape[3], height: shape[2])
    for (name, bands) in [("WorldCover", 1), ("CopDEM", 2), ("AGBD Raster", 1)] {
      let found = try reader.description(of: "data/" + name).shape
      guard found == [rows, bands] + shape[2...] else {
        throw FormatError(
          path, at: "data/" + name, "has the shape \(found), not \([rows, bands] + shape[2...])",
          remedy: "the file is not whole: make it again")
      }
    }
  }

  /// The rows of shots.
  ///
  /// - Throws: `FormatError` where a shot is not in the file.
  package func rows(of shots: [Int64]) throws(FormatError) -> [Int] {
    let known = try reader.read("data/GEDI Shot Number", as: Int64.self)
    var wanted: [Int64: [Int]] = [:]
    for shot in shots { wanted[shot] = [] }
    for (row, shot) in known.enumerated() where wanted[shot] != nil { wanted[shot]?.append(row) }
    if let missing = shots.first(where: { wanted[$0]?.isEmpty == true }) {
      throw FormatError(path, "has no shot \(missing)", remedy: "name a shot of 'GEDI Shot Number', or a row")
    }
    return shots.flatMap { wanted[$0] ?? [] }
  }

  /// A sample.
  ///
  /// - Throws: `FormatError` where there is no such row, or it cannot be read.
  package func sample(_ row: Int) throws(FormatError) -> Sample {
    guard row >= 0, row < rows else {
      throw FormatError(path, "has no row \(row)", remedy: "rows are counted from 0 to \(rows - 1)")
    }
    func numbers<Value: HDF5Element>(
      _ name: String, _ count: Int, as type: Value.Type
    ) throws(FormatError) -> [Value] {
      let values: [Value] = try reader.read("data/" + name, as: type, rows: row..<row + 1)
      guard values.count == count else {
        throw FormatError(path, at: "data/" + name, "has \(values.count) values a row, not \(count)")
      }
      return values
    }
    func text(_ name: String) throws(FormatError) -> String {
      try reader.readTexts("data/" + name, rows: row..<row + 1).first ?? ""
    }
    let transform = try numbers("Transforms", 9, as: Double.self)
    let crs = try text("CRS")
    let grid: Grid
    do {
      let t = AffineTransform(
        transform[0], transform[1], transform[2], transform[3], transform[4], transform[5])
      guard t.coefficients.allSatisfy(\.isFinite), t.determinant != 0 else {
        throw GeometryError("the transform \(transform) has no inverse")
      }
      grid = Grid(size: size, transform: t, crs: try CRS(crs))
    } catch let error as GeometryError {
      throw FormatError(path, at: "row \(row)", error.description)
    } catch { throw FormatError(path, at: "row \(row)", "\(error)") }
    let shares = try reader.readTexts("data/S2 SCL Stats", rows: row..<row + 1)
    let place = try numbers("GEDI Lat Lon", 2, as: Double.self)
    return Sample(
      row: row, grid: grid, shot: try numbers("GEDI Shot Number", 1, as: Int64.self)[0],
      agbd: try numbers("AGBD Values", 1, as: Float.self)[0],
      agbdError: try numbers("AGBD Standard Error", 1, as: Float.self)[0], latitude: place[0],
      longitude: place[1], time: try text("GEDI Acquisition Time"),
      scene: try text("Sentinel-2 Product Name"), coverTile: try text("WorldCover Tile Name"),
      elevationTile: try text("CopDEM Tile Name"), granule: try text("GEDI Product Name"),
      shares: stride(from: 0, to: shares.count - 1, by: 2).map { (shares[$0], shares[$0 + 1]) },
      bands: try numbers("Sentinel-2 L2A", Self.layers.count * size.area, as: UInt16.self),
      cover: try numbers("WorldCover", size.area, as: UInt8.self),
      terrain: try numbers("CopDEM", 2 * size.area, as: Float.self),
      biomass: try numbers("AGBD Raster", size.area, as: Float.self))
  }
}

/// All that a file has of one footprint.
package struct Sample: Sendable {
  /// Its row in the file.
  package let row: Int
  /// Where its pixels lie.
  package let grid: Grid
  package let shot: Int64
  /// Mg/ha.
  package let agbd, agbdError: Float
  /// Degrees.
  package let latitude, longitude: Double
  /// As `2020-06-01-10-00-00`.
  package let time: String
  package let scene, coverTile, elevationTile, granule: String
  /// For each class of the scene classification its name and its share, as texts.
  package let shares: [(name: String, share: String)]
  /// Twelve bands.
  package let bands: [UInt16]
  package let cover: [UInt8]
  /// Elevations in metres, then slopes in degrees.
  package let terrain: [Float]
  /// −9999 outside of the footprint.
  package let biomass: [Float]

  /// A layer of the Sentinel-2 dataset.
  func band(_ name: String) -> ArraySlice<UInt16> {
    let i = SampleFile.layers.firstIndex(of: name) ?? 0
    return bands[i * grid.size.area..<(i + 1) * grid.size.area]
  }

  /// The classes that it has, with their shares.
  private var covering: [String] {
    shares.filter { (Double($0.share) ?? 1) != 0 }.map { "\($0.name) \($0.share)" }
  }

  /// What is known of it beside pixels.
  package var facts: [(name: String, value: String)] {
    [
      ("row", "\(row)"), ("shot", "\(shot)"), ("agbd", "\(agbd) ± \(agbdError) Mg/ha"),
      ("place", "\(latitude), \(longitude) (\(grid.crs?.description ?? "no CRS"))"),
      ("window", "\(grid.bounds.west), \(grid.bounds.north), \(grid.size)"),
      ("time", time), ("granule", granule), ("scene", scene), ("elevation", elevationTile),
      ("cover", coverTile),
      ("scl", covering.joined(separator: ", ")),
    ]
  }

  /// The facts for programs.
  package var json: JSON {
    [
      "row": .integer(row), "shot": .integer(Int(shot)), "agbd": .number(Double(agbd)),
      "agbd_se": .number(Double(agbdError)), "latitude": .number(latitude), "longitude": .number(longitude),
      "crs": .string(grid.crs?.definition ?? ""),
      "transform": .array(grid.transform.coefficients.map { .number($0) }), "time": .string(time),
      "granule": .string(granule), "scene": .string(scene), "elevation": .string(elevationTile),
      "cover": .string(coverTile),
      "scl": .object(shares.map { JSON.Member($0.name, .string($0.share)) }),
    ]
  }
}
