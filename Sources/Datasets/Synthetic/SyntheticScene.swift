internal import CKernels
internal import Formats
internal import Geometry
internal import Rasters
internal import Synchronization

/// One acquisition over the invented landscape: twelve bands and the scene classification.
struct SyntheticScene: Sendable {
  /// A day, as the calendar has it.
  struct Day: Hashable, Sendable {
    var year, month, day: Int

    /// `20200516`
    var digits: String { "\(year)\(month.padded(2))\(day.padded(2))" }
    /// `2020-05-16`
    var text: String { "\(year)-\(month.padded(2))-\(day.padded(2))" }
  }

  let world: SyntheticWorld
  /// The number of the acquisition, from 0.
  let index: Int

  /// The days lie a month apart from mid-May on, by turns in 2020 and 2021.
  var day: Day {
    let month = 4 + index / 2
    return Day(year: 2020 + index % 2 + 2 * (month / 12), month: month % 12 + 1, day: 14 + (index * 5) % 9)
  }

  var id: String { "S2B_32UPU_\(day.digits)_0_L2A" }
  /// The name that ESA would have given it.
  var product: String {
    "S2B_MSIL2A_\(day.digits)T102559_N\(world.hasOffset ? "0500" : "0214")_R108_T32UPU_\(day.digits)T143028"
  }
  var baseline: String { world.hasOffset ? "05.00" : "02.14" }
  var instant: String { "\(day.text)T10:25:59.024Z" }

  /// The threshold of noise above which there are clouds. The first scenes are fairly clear, some are not.
  private var cover: Float { [0.24, 0.17, 0.30, 0.08, 0.42, 0.2, -0.02][index % 7] }
  private var greenness: Float { [0.05, 0.15, 0.12, 0.02, -0.12, -0.25][(index / 2) % 6] }
  private var skySeed: UInt32 {
    UInt32(truncatingIfNeeded: world.seed) &* 7919 &+ UInt32(index) &* 104_729 &+ 5
  }
  private var cropYear: UInt32 { UInt32(index) &* 2_654_435_761 &+ 97 }

  /// How many pixels of 60 m in row `row60` lie beyond the edge of the swath, in the west.
  ///
  /// All bands count in pixels of 60 m, so that they agree to the pixel.
  func emptyColumns(row60: Int) -> Int {
    let rows = world.size / 6
    let first = rows * (58 + 6 * (index % 4)) / 100
    return row60 < first ? 0 : min(rows, (row60 - first) * 55 / 100 + 1)
  }

  /// How often each class of the scene classification occurs.
  typealias ClassCounts = [Int]

  /// Writes all bands to `folder`, which exists.
  func write(to folder: String) throws(FormatError) -> ClassCounts {
    for resolution in [10, 60] { _ = try write(resolution, to: folder) }
    return try write(20, to: folder)
  }

  /// Writes the bands of one resolution; with those of 20 m the scene classification, whose counts it
  /// returns.
  private func write(_ resolution: Int, to folder: String) throws(FormatError) -> ClassCounts {
    let bands = SceneBand.all.filter { $0.resolution == resolution }
    let grid = world.grid(resolution: resolution)
    let block = Size(resolution == 60 ? 512 : 1024)
    var writers: [COGWriter] = []
    for band in bands {
      let profile = GeoTIFFProfile(
        pixelType: .uint16, grid: grid, predictor: .horizontal, blockSize: block, noData: 0,
        bandNames: [band.name])
      writers.append(
        try COGWriter(path: "\(folder)/\(band.name).tif", profile: profile, overviewResampling: .average))
    }
    let hasClasses = resolution == 20
    if hasClasses {
      let profile = GeoTIFFProfile(
        pixelType: .uint8, grid: grid, blockSize: block, noData: 0, bandNames: ["SCL"])
      writers.append(try COGWriter(path: "\(folder)/SCL.tif", profile: profile, overviewResampling: .mode))
    }
    let strip = Strip(
      width: grid.size.width, height: min(block.height, grid.size.height), bands: bands.count,
      hasClasses: hasClasses)
    let spectra = bands.map { $0.spectrum(offset: world.hasOffset ? 1000 : 0) }
    let counts = Mutex(ClassCounts(repeating: 0, count: 12))
    for start in stride(from: 0, to: grid.size.height, by: block.height) {
      let height = min(block.height, grid.size.height - start)
      try Workers.run(height, state: { Landscape(seed: world.seed) }) { landscape, row in
        fill(strip, row: row, y: start + row, resolution, spectra, landscape)
        if hasClasses {
          let found = strip.classCounts(row: row)
          counts.withLock { for (number, count) in found.enumerated() { $0[number] += count } }
        }
      }
      let sinks = Unchecked(writers)
      try Workers.run(writers.count, state: {}) { _, number throws(FormatError) in
        try sinks.value[number].write(
          [strip.pixels(number, height: height)],
          at: Window(x: 0, y: start, width: grid.size.width, height: height))
      }
    }
    let sinks = Unchecked(writers)
    try Workers.run(writers.count, state: {}) { _, number throws(FormatError) in
      try sinks.value[number].close()
    }
    return counts.withLock { $0 }
  }

  /// Fills one row of all bands.
  private func fill(
    _ strip: Strip, row: Int, y: Int, _ resolution: Int, _ spectra: [BandSpectrum], _ landscape: Landscape
  ) {
    let step = Int32(resolution) * 32 / 10
    let north = Landscape.position(world.north) - Int32(y) * step - step / 2
    let west = Landscape.position(world.west) + step / 2
    let empty = emptyColumns(row60: y * resolution / 60) * 60 / resolution
    for start in stride(from: 0, to: strip.width, by: Landscape.longest) {
      let count = min(Landscape.longest, strip.width - start)
      landscape.place(x: west + Int32(start) * step, y: north, step: step, count: count + 1)
      landscape.compute(count + 1, greenness: greenness, cropYear: cropYear)
      var sky = landscape.computeSky(count, seed: skySeed, cover: cover, spacing: Float(resolution))
      var land = landscape.row
      for (number, spectrum) in spectra.enumerated() {
        landscape.computeGrain(count, salt: skySeed &+ UInt32(number * 3 + resolution))
        var spectrum = spectrum
        reflectance_row(
          &land, &sky, landscape.grain, &spectrum, strip.band(number, row: row) + start, count)
      }
      if let classes = strip.classes(row: row) {
        landscape.computeGrain(count, salt: skySeed &+ 1)
        scene_class_row(&land, &sky, landscape.grain, classes + start, count)
      }
    }
    strip.clear(row: row, columns: min(empty, strip.width))
  }
}

/// The memory of one row of tiles, all bands of a resolution beside one another. Rows are written by one
/// worker each.
private final class Strip: @unchecked Sendable {
  let width, height: Int
  private let bands: Int
  private let values: UnsafeMutablePointer<UInt16>
  private let classValues: UnsafeMutablePointer<UInt8>?

  init(width: Int, height: Int, bands: Int, hasClasses: Bool) {
    (self.width, self.height, self.bands) = (width, height, bands)
    values = .allocate(capacity: width * height * bands)
    classValues = hasClasses ? .allocate(capacity: width * height) : nil
  }

  deinit {
    values.deallocate()
    classValues?.deallocate()
  }

  func band(_ number: Int, row: Int) -> UnsafeMutablePointer<UInt16> {
    values + (number * height + row) * width
  }

  func classes(row: Int) -> UnsafeMutablePointer<UInt8>? { classValues.map { $0 + row * width } }

  /// Makes the first columns of a row no-data in all bands.
  func clear(row: Int, columns: Int) {
    for number in 0..<bands { band(number, row: row).update(repeating: 0, count: columns) }
    classes(row: row)?.update(repeating: 0, count: columns)
  }

  func classCounts(row: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: 12)
    guard let classes = classes(row: row) else { return counts }
    for x in 0..<width { counts[Int(min(11, classes[x]))] += 1 }
    return counts
  }

  /// The first rows of a band; the classes come after the last band.
  func pixels(_ number: Int, height: Int) -> Pixels {
    let size = Size(width: width, height: height)
    if let classValues, number == bands { return Pixels(base: classValues, type: .uint8, size: size) }
    return Pixels(base: band(number, row: 0), type: .uint16, size: size)
  }
}

/// A value that only one worker at a time touches a part of.
struct Unchecked<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

extension Int {
  /// The decimal digits, at least `count` of them.
  func padded(_ count: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, count - digits.count)) + digits
  }
}
