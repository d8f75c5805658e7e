internal import CKernels
internal import Formats
internal import Geometry

/// Lidar footprints over the invented landscape, in granules like those of GEDI L4A, version 2.1: one for
/// each scene, on its day.
///
/// A track crosses the scene from south-west to north-east as the space station does at this latitude, with
/// eight beams 600 m apart and a shot every 60 m. Where that is not enough, more tracks follow.
struct SyntheticLidar: Sendable {
  let world: SyntheticWorld

  private static let beams: [(name: String, number: Int)] = [
    ("BEAM0000", 0), ("BEAM0001", 1), ("BEAM0010", 2), ("BEAM0011", 3), ("BEAM0101", 5), ("BEAM0110", 6),
    ("BEAM1000", 8), ("BEAM1011", 11),
  ]

  /// The direction of flight, and shots and beams in metres.
  private static let heading = Point(x: 0.937, y: 0.349)
  private static let shotSpacing = 60.0
  private static let beamSpacing = 600.0

  /// Where a shot fell, in UTM, and when, in seconds from the beginning of the granule.
  private struct Shot {
    let place: Point
    let seconds: Double
  }

  /// Writes the granules to `gedi/` in `folder`, and `points.csv` with the place of every shot.
  ///
  /// - Returns: The names of the files.
  func write(to folder: String) throws(FormatError) -> [String] {
    let toDegrees: CoordinateTransform
    do { toDegrees = try CoordinateTransform(from: SyntheticWorld.crs, to: .wgs84) } catch {
      throw FormatError("synthetic world", error.description, remedy: "install proj-data")
    }
    var points = try CSVWriter(path: "\(folder)/points.csv", columns: ["lon", "lat", "id"])
    var names: [String] = []
    for scene in world.scenes {
      let count = world.footprints / world.dates + (scene.index < world.footprints % world.dates ? 1 : 0)
      let name = Self.name(scene)
      let path = "\(folder)/gedi/\(name)"
      let file = try HDF5Writer(path: path)
      try writeMetadata(file, name: name)
      for (beam, shots) in zip(Self.beams, shots(count, salt: UInt64(scene.index))) {
        let granule = Beam(
          file: file, path: path, name: beam.name, number: beam.number, orbit: Self.orbit(scene),
          start: Self.secondsSince2018(scene.day) + 37_859)
        try write(shots, to: granule, toDegrees: toDegrees, points: &points)
      }
      try file.close()
      names.append(name)
    }
    try points.close()
    return names + ["points.csv"]
  }

  private static func orbit(_ scene: SyntheticScene) -> Int { 8000 + 97 * scene.index }

  /// The name that NASA gives: year, day of the year and time, orbit, track.
  private static func name(_ scene: SyntheticScene) -> String {
    let day =
      daysSince2018(scene.day) - daysSince2018(SyntheticScene.Day(year: scene.day.year, month: 1, day: 1))
    return
      "GEDI04_A_\(scene.day.year)\((day + 1).padded(3))103059"
      + "_O\(orbit(scene).padded(5))_02_T00198_02_002_01_V002.h5"
  }

  private static func secondsSince2018(_ day: SyntheticScene.Day) -> Double {
    Double(daysSince2018(day)) * 86_400
  }

  /// The days from 1 January 2018 to a day of the Gregorian calendar.
  static func daysSince2018(_ day: SyntheticScene.Day) -> Int {
    // Months count from March, so that the day that some years have more comes last.
    let year = day.month > 2 ? day.year : day.year - 1
    let month = (day.month + 9) % 12
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day.day - 1
    return days - 737_000
  }

  /// `count` shots inside of the scene, for each beam in the order of time.
  private func shots(_ count: Int, salt: UInt64) -> [[Shot]] {
    var beams = [[Shot]](repeating: [], count: Self.beams.count)
    let bounds = world.bounds
    let reach = world.side * (1 + Self.heading.y / Self.heading.x)
    var left = count
    var state = world.seed &* 0x9E37_79B9_7F4A_7C15 &+ salt &+ 1
    var track = 0
    // Each track crosses the scene, so this ends; the limit is for worlds too small for it.
    while left > 0, track < 10_000_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // The first track runs through the middle; the others anywhere.
      let part = track == 0 ? 0.5 : Double(state >> 40) / Double(1 << 24)
      let start = bounds.south + reach * part - (reach - world.side)
      for beam in beams.indices where left > 0 {
        let across = (Double(beam) - 3.5) * Self.beamSpacing
        var shot = 0
        while left > 0 {
          let along = Double(shot) * Self.shotSpacing
          let place = Point(
            x: bounds.west + along * Self.heading.x + 0.31, y: start + along * Self.heading.y + across)
          guard place.x < bounds.east else { break }
          shot += 1
          guard place.y > bounds.south, place.y < bounds.north else { continue }
          beams[beam].append(Shot(place: place, seconds: Double(track) * 5556 + Double(shot) * 0.008_264))
          left -= 1
        }
      }
      track += 1
    }
    return beams
  }

  private func writeMetadata(_ file: HDF5Writer, name: String) throws(FormatError) {
    try file.createGroup("ANCILLARY")
    try file.createGroup("METADATA/DatasetIdentification")
    try file.setAttribute("short_name", on: "/", "GEDI_L4A")
    for (key, value) in [
      ("PGEVersion", "002"), ("VersionID", "02"), ("shortName", "GEDI_L4A"), ("fileName", name),
      ("abstract", "Invented footprints in the form of the GEDI L4A product, made by Chipmill."),
    ] { try file.setAttribute(key, on: "METADATA/DatasetIdentification", value) }
  }

  /// The file and identity that a beam's shots are written under.
  private struct Beam {
    let file: HDF5Writer
    let path, name: String
    let number, orbit: Int
    /// Seconds since 1 January 2018.
    let start: Double
  }

  private func write(
    _ shots: [Shot], to beam: Beam, toDegrees: CoordinateTransform, points: inout CSVWriter
  ) throws(FormatError) {
    let landscape = Landscape(seed: world.seed)
    var columns = LidarColumns()
    for start in stride(from: 0, to: shots.count, by: Landscape.longest) {
      let batch = shots[start..<min(shots.count, start + Landscape.longest)]
      for (i, shot) in batch.enumerated() {
        landscape.x[i] = Landscape.position(shot.place.x)
        landscape.y[i] = Landscape.position(shot.place.y)
      }
      landscape.compute(batch.count, greenness: 0.05, cropYear: 1)
      landscape.computeGrain(batch.count, salt: UInt32(beam.orbit * 16 + beam.number))
      for (i, shot) in batch.enumerated() {
        let degrees = toDegrees.transform(shot.place)
        // A millimetre, and the same digits whatever the last bit of a sine is.
        let place = Point(x: (degrees.x * 1e8).rounded() / 1e8, y: (degrees.y * 1e8).rounded() / 1e8)
        let id =
          UInt64(beam.orbit) * 10_000_000_000_000 + UInt64(beam.number) * 100_000_000_000
          + 200_000_000 + UInt64(start + i + 1)
        columns.append(
          place, id: id, time: beam.start + shot.seconds, height: landscape.row.height[i],
          biomass: landscape.biomass(at: i), grain: landscape.grain[i],
          isWater: Int(landscape.row.land[i]) == LAND_WATER)
        try points.append([.real(place.x), .real(place.y), .text(String(id))])
      }
    }
    try columns.write(to: beam.file, beam: beam.name, number: beam.number)
  }
}
