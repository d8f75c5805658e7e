public import Formats
internal import Geometry

/// A GEDI L4A granule (version 2.1 and newer), whole or cut by a subset service: HDF5 with a group for each
/// beam.
///
/// L. Duncanson et al., "GEDI L4A Footprint Level Aboveground Biomass Density", ORNL DAAC, doi
/// 10.3334/ORNLDAAC/2056.
public final class Granule: Sendable {
  /// The path of the file.
  public let path: String
  /// What its name says.
  public let name: GranuleName
  /// The names of the beams' groups, in the order of the alphabet.
  public let beams: [String]
  private let reader: HDF5Reader
  private let file: MappedFile

  /// More shots in a beam are taken for damage; whole orbits have about 400 000.
  private static let mostShots = 50_000_000
  /// Shots are looked at in pieces of chunks, or of so many.
  private static let pieceRows = 1 << 16
  /// What GEDI writes where there is no value.
  private static let missing: Float = -9999

  /// Opens a granule.
  ///
  /// - Throws: `FormatError` where the file is not HDF5, is cut off, or has no beam.
  public init(path: String, name: GranuleName) throws(FormatError) {
    self.path = path
    self.name = name
    reader = try HDF5Reader(path: path)
    file = try MappedFile(path: path)
    beams = try reader.members().filter { $0.kind == .group && $0.name.hasPrefix("BEAM") }.map(\.name)
    guard !beams.isEmpty else {
      throw FormatError(path, "has no group BEAM…", remedy: "check that it is a GEDI L4A granule")
    }
  }

  /// Whether a beam's laser has its full power: its number, in binary digits, is five or more.
  public static func isFullPower(_ beam: String) -> Bool { (Int(beam.dropFirst(4), radix: 2) ?? 0) >= 5 }

  /// The number of a beam's shots.
  public func shotCount(_ beam: String) throws(FormatError) -> Int {
    try reader.description(of: "\(beam)/shot_number").count
  }

  /// The footprints of a beam that pass a filter, in the order of the file.
  ///
  /// - Parameter number: What `Footprint.granule` shall be.
  /// - Throws: `FormatError` naming the column that is missing, too short or damaged, and the shot whose
  ///   number is past 2⁶³.
  public func footprints(
    of beam: String, passing filter: FootprintFilter, number: Int32 = 0
  ) throws(FormatError) -> (footprints: [Footprint], counts: FilterCounts) {
    try footprints(of: beam, passing: GranuleWorker(filter), number: number)
  }

  func footprints(
    of beam: String, passing worker: GranuleWorker, number: Int32
  ) throws(FormatError) -> (footprints: [Footprint], counts: FilterCounts) {
    let columns = try BeamColumns(beam, in: reader, mapped: file, worker)
    var counts = FilterCounts()
    let total = columns.shot.count
    guard total <= Self.mostShots else {
      throw FormatError(path, at: beam, "has \(total) shots, more than an orbit", remedy: "fetch it again")
    }
    guard !worker.filter.powerBeamsOnly || Self.isFullPower(beam) else {
      counts[.read] = total
      return ([], counts)
    }
    var footprints: [Footprint] = []
    let rows = columns.shot.chunkRows ?? Self.pieceRows
    for start in stride(from: 0, to: total, by: rows) {
      let piece = start..<min(total, start + rows)
      counts = counts + (try columns.append(piece, passing: worker, number: number, to: &footprints))
    }
    return (footprints, counts)
  }

  /// The columns of a beam that a filter and the table need. Belongs to one thread.
  private struct BeamColumns {
    let path, beam: String
    let shot: HDF5Column<UInt64>
    let longitude, latitude, time: HDF5Column<Double>
    let agbd, error: HDF5Column<Float>
    let l2, l4, surface: HDF5Column<UInt8>
    let sensitivity: HDF5Column<Float>?
    let degrade: HDF5Column<UInt8>?

    init(
      _ beam: String, in reader: HDF5Reader, mapped file: MappedFile, _ worker: GranuleWorker
    ) throws(FormatError) {
      path = reader.path
      self.beam = beam
      var length: Int?
      func column<Value>(_ name: String) throws(FormatError) -> HDF5Column<Value> {
        let column = try HDF5Column<Value>("\(beam)/\(name)", in: reader, mapped: file, worker.decoders)
        if let length, column.count != length {
          throw FormatError(
            reader.path, at: "\(beam)/\(name)", "has \(column.count) values for \(length) shots",
            remedy: "fetch the granule again")
        }
        length = column.count
        return column
      }
      shot = try column("shot_number")
      agbd = try column("agbd")
      error = try column("agbd_se")
      longitude = try column("lon_lowestmode")
      latitude = try column("lat_lowestmode")
      time = try column("delta_time")
      l2 = try column("l2_quality_flag")
      l4 = try column("l4_quality_flag")
      surface = try column("surface_flag")
      sensitivity = worker.filter.minSensitivity == nil ? nil : try column("sensitivity")
      degrade = worker.filter.maxDegradeFlag == nil ? nil : try column("degrade_flag")
    }

    /// Appends what passes of some rows. The flags come first, and other columns only where they leave
    /// something: most shots fall over water, rock or clouds.
    func append(
      _ rows: Range<Int>, passing worker: GranuleWorker, number: Int32, to footprints: inout [Footprint]
    ) throws(FormatError) -> FilterCounts {
      let filter = worker.filter
      var left = Survivors(rows.count)
      var flags: [UnsafeBufferPointer<UInt8>] = []
      for (column, flag, step) in [
        (l2, FootprintFilter.QualityFlag.l2, FootprintFilter.Step.l2), (l4, .l4, .l4),
        (surface, .surface, .surface),
      ] where !left.rows.isEmpty {
        let values = try column.values(rows)
        left.keep(step, when: filter.flags.contains(flag)) { values[$0] == 1 }
        flags.append(values)
      }
      guard !left.rows.isEmpty else { return left.counts }
      let (agbd, error) = (try agbd.values(rows), try error.values(rows))
      let (x, y, time) = (try longitude.values(rows), try latitude.values(rows), try time.values(rows))
      left.keep(.present, when: !filter.isCompatible) { i in
        agbd[i].isFinite && agbd[i] != Granule.missing && error[i].isFinite && error[i] != Granule.missing
          && abs(x[i]) <= 180 && abs(y[i]) <= 90 && time[i].isFinite
      }
      left.keep(.positive, when: !filter.isCompatible) { agbd[$0] > 0 }
      let limit = filter.maxRelativeError
      if filter.isCompatible {
        let percent = Float(limit * 100)
        left.keep(.error, when: limit.isFinite) { error[$0] / agbd[$0] * 100 < percent }
      } else {
        left.keep(.error, when: limit.isFinite) { Double(error[$0]) / Double(agbd[$0]) < limit }
      }
      if let column = sensitivity, let least = filter.minSensitivity, !left.rows.isEmpty {
        let values = try column.values(rows)
        left.keep(.sensitivity) { Double(values[$0]) >= least }
      }
      if let column = degrade, let most = filter.maxDegradeFlag, !left.rows.isEmpty {
        let values = try column.values(rows)
        left.keep(.degrade) { Int(values[$0]) <= most }
      }
      left.keep(.area, when: worker.hasArea) { worker.covers(Point(x: x[$0], y: y[$0])) }
      guard !left.rows.isEmpty else { return left.counts }
      let shots = try shot.values(rows)
      for row in left.rows {
        let i = Int(row)
        guard let id = Int64(exactly: shots[i]) else {
          throw FormatError(
            path, at: "\(beam)/shot_number, row \(rows.lowerBound + i)", "\(shots[i]) is past 2^63",
            remedy: "fetch the granule again")
        }
        footprints.append(
          Footprint(
            shot: id, longitude: x[i], latitude: y[i], deltaTime: time[i], agbd: agbd[i],
            agbdError: error[i], granule: number, l2Quality: flags[0][i], l4Quality: flags[1][i],
            surface: flags[2][i]))
      }
      return left.counts
    }
  }

  /// The rows that steps have left so far, and how many each step left.
  private struct Survivors {
    private(set) var rows: [Int32]
    private(set) var counts = FilterCounts()

    init(_ count: Int) {
      rows = Array(0..<Int32(count))
      for step in FootprintFilter.Step.allCases { counts[step] = count }
    }

    /// Leaves the rows that pass, where the step is asked for.
    mutating func keep(_ step: FootprintFilter.Step, when isAsked: Bool = true, _ passes: (Int) -> Bool) {
      guard isAsked else { return }
      var kept = 0
      rows.withUnsafeMutableBufferPointer { rows in
        for i in rows.indices where passes(Int(rows[i])) {
          rows[kept] = rows[i]
          kept += 1
        }
      }
      rows.removeLast(rows.count - kept)
      for later in FootprintFilter.Step.allCases where later.rawValue >= step.rawValue {
        counts[later] = kept
      }
    }
  }
}

/// What a thread needs to look through granules, made once.
final class GranuleWorker {
  let filter: FootprintFilter
  let decoders = ChunkDecoders()
  private let areas: PolygonIndex?
  /// The area, where it is one rectangle, of which one need not ask GEOS.
  private let rectangle: Bounds?

  /// - Throws: `FormatError` where rings of an area cross.
  init(_ filter: FootprintFilter) throws(FormatError) {
    self.filter = filter
    rectangle = filter.areas.first.flatMap {
      filter.areas.count == 1 && $0 == Polygon($0.bounds) ? $0.bounds : nil
    }
    do { areas = filter.areas.isEmpty ? nil : try PolygonIndex(filter.areas) } catch {
      throw FormatError("area of interest", error.description)
    }
  }

  var hasArea: Bool { areas != nil }

  func covers(_ point: Point) -> Bool {
    if let rectangle {
      return point.x >= rectangle.west && point.x <= rectangle.east && point.y >= rectangle.south
        && point.y <= rectangle.north
    }
    return areas.map { !$0.containing(point).isEmpty } ?? true
  }
}
