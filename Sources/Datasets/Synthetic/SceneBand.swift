internal import CKernels

/// A band of Sentinel-2, with its names, its resolution and what the landscape looks like in it.
struct SceneBand: Sendable {
  /// Sentinel-2's name: `B04`.
  let name: String
  /// Earth Search's key of the asset: `red`.
  let key: String
  /// Metres a pixel.
  let resolution: Int
  /// Micrometres.
  let center, width: Double
  /// Ten thousand times the reflectance of trees, shrub, grass, crops, built, bare, snow, water, wetland,
  /// mangrove and moss, where dry and where green. The numbers are typical ones read from scenes by eye.
  let dry, lush: [Float]
  /// Of clouds.
  let cloud: Float

  /// The table for the kernel.
  ///
  /// - Parameter offset: What is added to every value: 1000 for baselines from 04.00 on.
  func spectrum(offset: Float) -> BandSpectrum {
    var spectrum = BandSpectrum()
    withUnsafeMutableBytes(of: &spectrum.dry) { table in
      for (i, value) in dry.enumerated() {
        table.storeBytes(of: value, toByteOffset: 4 * (i + 1), as: Float.self)
      }
    }
    withUnsafeMutableBytes(of: &spectrum.lush) { table in
      for (i, value) in lush.enumerated() {
        table.storeBytes(of: value, toByteOffset: 4 * (i + 1), as: Float.self)
      }
    }
    spectrum.cloud = cloud
    spectrum.texture = resolution == 60 ? 0.1 : 0.22
    spectrum.shadow = name < "B05" ? 0.45 : 0.6
    spectrum.noise = resolution == 10 ? 14 : 11
    spectrum.offset = offset
    return spectrum
  }

  static let all: [SceneBand] = [
    SceneBand(
      name: "B01", key: "coastal", resolution: 60, center: 0.443, width: 0.027,
      dry: [190, 260, 480, 620, 900, 1050, 8700, 330, 300, 260, 520],
      lush: [130, 190, 300, 270, 600, 900, 8700, 260, 230, 200, 380], cloud: 6100),
    SceneBand(
      name: "B02", key: "blue", resolution: 10, center: 0.49, width: 0.098,
      dry: [240, 330, 580, 760, 1100, 1250, 8800, 340, 360, 300, 600],
      lush: [170, 240, 350, 320, 750, 1050, 8800, 260, 280, 240, 430], cloud: 6300),
    SceneBand(
      name: "B03", key: "green", resolution: 10, center: 0.56, width: 0.045,
      dry: [420, 560, 880, 1080, 1350, 1650, 8700, 420, 590, 480, 880],
      lush: [340, 480, 740, 690, 980, 1400, 8700, 300, 520, 430, 700], cloud: 6300),
    SceneBand(
      name: "B04", key: "red", resolution: 10, center: 0.665, width: 0.038,
      dry: [360, 560, 1050, 1480, 1550, 2050, 8600, 280, 560, 410, 930],
      lush: [190, 340, 420, 330, 900, 1700, 8600, 170, 330, 260, 600], cloud: 6400),
    SceneBand(
      name: "B05", key: "rededge1", resolution: 20, center: 0.704, width: 0.019,
      dry: [750, 950, 1450, 1800, 1700, 2300, 8500, 250, 900, 760, 1250],
      lush: [580, 820, 1150, 1000, 1300, 2000, 8500, 150, 820, 680, 1050], cloud: 6500),
    SceneBand(
      name: "B06", key: "rededge2", resolution: 20, center: 0.74, width: 0.018,
      dry: [1450, 1500, 1900, 2050, 1850, 2450, 8300, 200, 1400, 1400, 1650],
      lush: [1950, 1900, 2650, 3050, 1950, 2250, 8300, 120, 1750, 1800, 1900], cloud: 6600),
    SceneBand(
      name: "B07", key: "rededge3", resolution: 20, center: 0.783, width: 0.028,
      dry: [1700, 1700, 2100, 2200, 2000, 2600, 8200, 190, 1600, 1650, 1800],
      lush: [2450, 2250, 3200, 3900, 2250, 2400, 8200, 110, 2100, 2250, 2200], cloud: 6700),
    SceneBand(
      name: "B08", key: "nir", resolution: 10, center: 0.842, width: 0.145,
      dry: [1850, 1800, 2250, 2350, 2150, 2750, 8000, 180, 1700, 1800, 1900],
      lush: [2700, 2450, 3450, 4150, 2450, 2550, 8000, 100, 2250, 2450, 2350], cloud: 6700),
    SceneBand(
      name: "B8A", key: "nir08", resolution: 20, center: 0.865, width: 0.033,
      dry: [1950, 1900, 2350, 2450, 2200, 2850, 7900, 170, 1800, 1900, 2000],
      lush: [2800, 2550, 3550, 4250, 2500, 2650, 7900, 95, 2350, 2550, 2450], cloud: 6700),
    SceneBand(
      name: "B09", key: "nir09", resolution: 60, center: 0.945, width: 0.026,
      dry: [2000, 1950, 2400, 2500, 2250, 2900, 7200, 160, 1850, 1950, 2050],
      lush: [2850, 2600, 3600, 4300, 2550, 2700, 7200, 90, 2400, 2600, 2500], cloud: 6000),
    SceneBand(
      name: "B11", key: "swir16", resolution: 20, center: 1.61, width: 0.143,
      dry: [1700, 2200, 2900, 3150, 2500, 3600, 950, 90, 1700, 1250, 2400],
      lush: [1250, 1750, 2000, 1850, 2000, 3200, 950, 50, 1250, 850, 1800], cloud: 5600),
    SceneBand(
      name: "B12", key: "swir22", resolution: 20, center: 2.19, width: 0.242,
      dry: [950, 1450, 2150, 2450, 2250, 3200, 800, 70, 1050, 700, 1650],
      lush: [560, 950, 1050, 900, 1700, 2800, 800, 40, 650, 420, 1050], cloud: 4800),
  ]
}
