public import Geometry
public import Rasters
internal import Synchronization

/// Samples many files onto one grid and writes it as a cloud-optimised GeoTIFF, strip by strip.
///
/// Where files overlap, the first that has data there counts. Memory is that of a row of tiles of the output,
/// whatever its height, and of the files' parts under a cell of it for each worker. The bytes do not depend
/// on the number of workers.
public final class FileMosaic {
  /// What is taken from every file.
  public struct Choice: Sendable {
    /// The bands, from 0.
    public var bands: [Int]
    /// How pixels get their values; nil takes nearest for integers and bilinear for floats.
    public var resampling: Resampling?
    /// What is no data in files that declare nothing.
    public var noData: Double

    /// A choice of its parts.
    public init(bands: [Int] = [0], resampling: Resampling? = nil, noData: Double = 0) {
      (self.bands, self.resampling, self.noData) = (bands, resampling, noData)
    }
  }

  private let paths: [String]
  private let target: Grid
  private let choice: Choice
  private let resampling: Resampling
  private let type: PixelType
  /// That of the output, which is declared.
  private let noData: Double
  private let profile: GeoTIFFProfile
  /// For each file the pixels of the target that it may fill.
  private let places: [Window]

  private static let block = Size(512)
  private static let cellWidth = 2048

  /// - Parameters:
  ///   - paths: In the order in which they count.
  ///   - target: The grid to fill, with a CRS.
  /// - Throws: `FormatError` for a file that is no raster, has no CRS or no such band, or pixels of another
  ///   type than the first.
  public init(_ paths: [String], onto target: Grid, _ choice: Choice) throws(FormatError) {
    precondition(!paths.isEmpty && !choice.bands.isEmpty, "a mosaic is of files and bands")
    let transforms = CoordinateTransforms()
    let first = try RasterFile(path: paths[0])
    let type = try first.pixelType()
    var places: [Window] = []
    for path in paths {
      let source = try RasterFile(path: path)
      try Self.check(source, like: first, choice)
      do throws(GeometryError) {
        let bounds = try transforms.transform(from: source.grid.crs ?? .wgs84, to: target.crs ?? .wgs84)
          .transform(source.grid.bounds)
        // A pixel more, since edges may bend between the points that are sampled.
        places.append(target.window(covering: bounds).outset(by: 1).intersection(target.window))
      } catch { throw FormatError(path, error.description) }
    }
    (self.paths, self.target, self.choice, self.type, self.places) = (paths, target, choice, type, places)
    resampling = choice.resampling ?? (type.isFloatingPoint ? .bilinear : .nearest)
    noData = Self.noData(of: first.image, type, choice)
    let image = first.image
    func chosen<Value>(_ values: [Value]) -> [Value] { choice.bands.map { values[$0] } }
    let names = chosen(image.bandNames)
    profile = GeoTIFFProfile(
      pixelType: type, bandCount: choice.bands.count, grid: target, blockSize: Self.block, noData: noData,
      bandNames: names.contains { $0 != nil } ? names.map { $0 ?? "" } : [],
      scales: image.scales.contains { $0 != 1 } ? chosen(image.scales) : [],
      offsets: image.offsets.contains { $0 != 0 } ? chosen(image.offsets) : [])
  }

  private static func check(
    _ source: RasterFile, like first: RasterFile, _ choice: Choice
  ) throws(FormatError) {
    let (image, type) = (source.image, try first.pixelType())
    guard try source.pixelType() == type else {
      throw FormatError(
        image.name, "has pixels of \(try source.pixelType()), and \(first.image.name) of \(type)",
        remedy: "lay files of one type together")
    }
    guard image.crs != nil, image.transform != nil else {
      throw FormatError(
        image.name, image.crsProblem ?? "has no place on the map",
        remedy: "assign a CRS and bounds, for example with gdal_edit.py")
    }
    if let band = choice.bands.first(where: { $0 < 0 || $0 >= image.bandCount }) {
      throw FormatError(
        image.name, "has \(image.bandCount) bands, and number \(band) from 0 is asked for",
        remedy: "choose others with --channels")
    }
  }

  private static func noData(of image: any RasterImage, _ type: PixelType, _ choice: Choice) -> Double {
    if let own = image.noData, type.holds(own) { return own }
    return type.holds(choice.noData) ? choice.noData : 0
  }

  /// Samples all files and writes them to `path`.
  ///
  /// - Parameter progress: Is told how many rows are done.
  public func write(
    to path: String, workers: Int = 10, progress: (Int) -> Void = { _ in }
  ) throws(FormatError) {
    let writer = try COGWriter(
      path: path, profile: profile, overviewResampling: resampling.blends ? .average : .mode,
      threads: workers)
    let (width, height) = (target.size.width, target.size.height)
    let cells = (width + Self.cellWidth - 1) / Self.cellWidth
    let strips = filesByStrip()
    let samplers = (0..<min(workers, cells)).map { _ in FileSampler(paths, target, resampling, noData, choice)
    }
    var memory = Scratch()
    let stripBytes = width * Self.block.height * type.size
    for (number, files) in strips.enumerated() {
      let y = number * Self.block.height
      let strip = Window(x: 0, y: y, width: width, height: min(Self.block.height, height - y))
      let base = memory.base(stripBytes * choice.bands.count)
      let bands = choice.bands.indices.map {
        MutablePixels(base: base + $0 * stripBytes, type: type, size: strip.size)
      }
      let ticket = Atomic<Int>(0)
      // Each worker has a sampler of its own, and each cell its pixels.
      nonisolated(unsafe) let shared = samplers
      let places = self.places
      try Workers.run(
        cells, threads: samplers.count, state: { shared[ticket.add(1, ordering: .relaxed).oldValue] }
      ) { (sampler: FileSampler, cell) throws(FormatError) in
        let window = Window(x: cell * Self.cellWidth, y: y, width: Self.cellWidth, height: strip.height)
          .intersection(strip)
        let targets = bands.map { $0.cropped(to: window.offsetBy(x: 0, y: -y)) }
        try sampler.fill(targets, at: window, from: files, places: places)
      }
      try writer.write(bands.map(\.readable), at: strip)
      progress(strip.maxY)
    }
    try writer.close()
  }

  /// For each row of tiles the files that may fill a part of it.
  private func filesByStrip() -> [[Int]] {
    let height = Self.block.height
    var strips = [[Int]](repeating: [], count: (target.size.height + height - 1) / height)
    for (file, place) in places.enumerated() where !place.isEmpty {
      for strip in place.y / height...(place.maxY - 1) / height { strips[strip].append(file) }
    }
    return strips
  }
}

/// Samples files for one worker.
private final class FileSampler {
  private let paths: [String]
  private let target: Grid
  private let resampling: Resampling
  private let noData: Double
  private let choice: FileMosaic.Choice
  private let transforms = CoordinateTransforms()
  private let scratch = WarpScratch()
  private var input = Scratch()
  private var output = Scratch()
  private var open: [Int: OpenFile] = [:]

  private static let mostOpen = 512

  /// A file that cells are sampled from.
  private final class OpenFile {
    let source: RasterFile
    let warp: Warp
    let projector: Projector?
    let place: Window

    init(source: RasterFile, warp: Warp, projector: Projector?, place: Window) {
      (self.source, self.warp, self.projector, self.place) = (source, warp, projector, place)
    }
  }

  init(
    _ paths: [String], _ target: Grid, _ resampling: Resampling, _ noData: Double, _ choice: FileMosaic.Choice
  ) {
    (self.paths, self.target, self.resampling, self.noData) = (paths, target, resampling, noData)
    self.choice = choice
  }

  /// Fills a window of the target, a raster for each band, from files in their order.
  func fill(
    _ targets: [MutablePixels], at window: Window, from files: [Int], places: [Window]
  ) throws(FormatError) {
    for target in targets { target.fill(noData) }
    open = open.filter { $0.value.place.maxY > window.y }
    for number in files {
      let part = places[number].intersection(window)
      guard !part.isEmpty else { continue }
      let file = try file(number, places[number])
      let own = part.offsetBy(x: -file.place.x, y: -file.place.y)
      let coordinates = file.warp.coordinates(of: own, projector: file.projector)
      let needed = file.warp.sourceWindow(for: own, coordinates)
      guard !needed.isEmpty else { continue }
      let type = targets[0].type
      let bytes = needed.size.area * type.size
      let base = input.base(bytes * targets.count)
      let sources = targets.indices.map {
        MutablePixels(base: base + $0 * bytes, type: type, size: needed.size)
      }
      try file.source.read(needed, bands: choice.bands, into: sources)
      for (target, source) in zip(targets, sources) {
        let sampled = MutablePixels(
          base: output.base(part.size.area * type.size), type: type, size: part.size)
        file.warp.fill(
          sampled, window: own, coordinates, from: source.readable, at: needed, scratch: scratch)
        target.cropped(to: part.offsetBy(x: -window.x, y: -window.y))
          .fillMissing(from: sampled.readable, noData: noData)
      }
    }
  }

  private func file(_ number: Int, _ place: Window) throws(FormatError) -> OpenFile {
    if let file = open[number] { return file }
    if open.count >= Self.mostOpen { open.removeAll() }
    let source = try RasterFile(path: paths[number])
    let type = try source.pixelType()
    do throws(GeometryError) {
      let mapping = try GridMapping(from: target.cropped(to: place), to: source.grid, transforms)
      let projector: Projector? = mapping.isProjected ? try mapping.projector(transforms) : nil
      let own = source.image.noData.flatMap { type.holds($0) ? $0 : nil } ?? choice.noData
      // A value that is data never becomes that of none, since the source always has one.
      let warp = Warp(
        mapping: mapping, resampling: resampling, sourceNoData: own, fill: noData,
        transforms: transforms)
      let file = OpenFile(source: source, warp: warp, projector: projector, place: place)
      open[number] = file
      return file
    } catch { throw FormatError(paths[number], error.description) }
  }
}
