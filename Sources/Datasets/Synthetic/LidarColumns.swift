internal import Formats
internal import Geometry

/// The columns of one beam of a granule.
struct LidarColumns {
  private var lon: [Double] = []
  private var lat: [Double] = []
  private var shot: [UInt64] = []
  private var time: [Double] = []
  private var height: [Float] = []
  private var biomass: [Float] = []
  private var error: [Float] = []
  private var sensitivity: [Float] = []
  private var isGood: [UInt8] = []
  private var isModeled: [UInt8] = []
  private var isSurface: [UInt8] = []
  private var isDegraded: [UInt8] = []

  /// What GEDI writes where there is no prediction.
  private static let missing: Float = -9999

  /// - Parameters:
  ///   - grain: White noise, which decides about errors and quality.
  mutating func append(
    _ place: Point, id: UInt64, time: Double, height: Float, biomass: Float, grain: Float, isWater: Bool
  ) {
    let prediction = max(0.1, biomass * (1 + 0.12 * grain))
    lon.append(place.x)
    lat.append(place.y)
    shot.append(id)
    self.time.append(time)
    self.height.append(height)
    self.biomass.append(isWater ? Self.missing : prediction)
    error.append(isWater ? Self.missing : 2.6 + 0.09 * prediction)
    sensitivity.append(0.95 + 0.012 * grain)
    isModeled.append(isWater ? 0 : 1)
    isGood.append(isWater || grain < -1.3 ? 0 : 1)
    isSurface.append(grain > 2.4 ? 0 : 1)
    isDegraded.append(grain > 1.9 && grain < 2.1 ? 1 : 0)
  }

  /// Writes the group of a beam.
  func write(to file: HDF5Writer, beam: String, number: Int) throws(FormatError) {
    try file.createGroup(beam)
    try file.setAttribute("description", on: beam, number < 4 ? "Coverage beam" : "Full power beam")
    try file.createGroup("\(beam)/agbd_prediction")
    try file.createGroup("\(beam)/geolocation")
    let count = lon.count
    let modeled = zip(biomass, isModeled).map { Float($1) * max(0, $0).squareRoot() }
    func column<Value: HDF5Element>(
      _ name: String, _ values: [Value], _ title: String, _ unit: String = "-"
    ) throws(FormatError) {
      let path = "\(beam)/\(name)"
      // The chunks and filters of the real granules, but with the shuffle filter before deflate.
      try file.writeSeries(path, values, chunkRows: 14200, compression: .deflate(level: 1))
      try file.setAttribute("long_name", on: path, title)
      try file.setAttribute("units", on: path, unit)
      try file.setAttribute("coordinates", on: path, "delta_time lat_lowestmode lon_lowestmode")
    }
    func constant<Value: HDF5Element>(_ value: Value) -> [Value] { Array(repeating: value, count: count) }
    func interval(_ sign: Float) -> [Float] {
      zip(biomass, error).map { $0 == Self.missing ? Self.missing : max(0, $0 + sign * 1.645 * $1) }
    }
    let density = "Mg / ha"
    try column("agbd", biomass, "Aboveground biomass density", density)
    try column("agbd_se", error, "Aboveground biomass density prediction standard error", density)
    try column(
      "agbd_pi_lower", interval(-1), "Aboveground biomass density lower prediction interval", density)
    try column("agbd_pi_upper", interval(1), "Aboveground biomass density upper prediction interval", density)
    try column("agbd_t", modeled, "Model prediction")
    try column("agbd_t_se", constant(Float(1.63)), "Model prediction standard error")
    try column("algorithm_run_flag", isModeled, "Algorithm run flag")
    try column("beam", constant(UInt16(number)), "Beam")
    try column("channel", constant(UInt8(number / 2)), "Channel")
    try column("degrade_flag", isDegraded, "Degrade flag")
    try column("delta_time", time, "Delta time", "s")
    try column("elev_lowestmode", height, "Elevation of the lowest mode", "m")
    try column("l2_quality_flag", isGood, "Level 2 quality flag")
    try column("l4_quality_flag", zip(isGood, isModeled).map { $0 & $1 }, "Level 4 quality flag")
    try column("lat_lowestmode", lat, "Latitude of the lowest mode", "degrees")
    try column("lon_lowestmode", lon, "Longitude of the lowest mode", "degrees")
    try column("master_int", time.map { UInt32($0) }, "Integer component of shot time", "s")
    try column("master_frac", time.map { $0 - $0.rounded(.down) }, "Fraction component of shot time", "s")
    try column(
      "predictor_limit_flag", constant(UInt8(0)), "Predictor is outside the bounds of the training data")
    try column(
      "response_limit_flag", constant(UInt8(0)), "Prediction is outside the bounds of the training data")
    try column("selected_algorithm", constant(UInt8(1)), "Selected algorithm setting group")
    try column("selected_mode", constant(UInt8(0)), "Selected mode")
    try column("selected_mode_flag", constant(UInt8(0)), "Selected mode flag")
    try column("sensitivity", sensitivity, "Beam sensitivity")
    try column("shot_number", shot, "Shot number")
    try column("solar_elevation", constant(Float(52.3)), "Solar elevation", "degrees")
    try column("surface_flag", isSurface, "Surface flag")
    try column("land_cover_data/pft_class", constant(UInt8(4)), "Plant functional type")
    try column("land_cover_data/region_class", constant(UInt8(1)), "World region")
    try file.writeColumn(
      "\(beam)/predict_stratum", Array(repeating: "DBT_Eu", count: count), shape: [count])
  }
}
