internal import CKernels
public import Geometry
public import Rasters

/// A TIFF or JPEG 2000 on disk, read window by window on one thread; for commands and tests.
///
/// It decodes the blocks that a window touches, in file order, and keeps the last one, so windows that
/// follow block rows cost each block once. Whoever reads many windows in parallel plans with a `RasterImage`
/// and decodes with a `BlockDecoder` for each thread.
public final class RasterFile {
  /// The mapped file.
  public let file: MappedFile
  /// The image that is read: the first of the file, or one of its overviews.
  public let image: any RasterImage
  private let decoder = BlockDecoder()
  private var block = Scratch()
  private var heldBlock: Int?

  /// Opens the first image of the file at `path`.
  ///
  /// - Parameter overview: Which overview to read instead, from 0 for the largest.
  /// - Throws: `FormatError` where the file is no raster or has no such overview.
  public convenience init(path: String, overview: Int? = nil) throws(FormatError) {
    let file = try MappedFile(path: path)
    let image = try file.image()
    guard let overview else {
      self.init(file, image: image)
      return
    }
    let overviews = (image as? TIFF.Image)?.overviews ?? []
    guard overviews.indices.contains(overview) else {
      throw FormatError(path, "has \(overviews.count) overviews, number \(overview) is asked for")
    }
    self.init(file, image: overviews[overview])
  }

  /// Reads an image of a file that is parsed already.
  public init(_ file: MappedFile, image: any RasterImage) {
    self.file = file
    self.image = image
  }

  /// Where the pixels lie.
  public var grid: Grid { image.grid }

  /// The type of the pixels.
  ///
  /// - Throws: `FormatError` where they cannot be decoded, with the reason.
  public func pixelType() throws(FormatError) -> PixelType {
    guard let type = image.pixelType else {
      throw FormatError(image.name, image.unsupported ?? "pixels cannot be decoded")
    }
    return type
  }

  /// The pixels of one band in a window.
  ///
  /// - Parameter band: From 0.
  /// - Returns: Pixels of the type asked for, converted (rounded half up, clamped) where the file has
  ///   another.
  /// - Precondition: The window lies inside, and the band exists.
  public func read<Pixel: PixelValue>(
    _ window: Window, band: Int = 0, as: Pixel.Type = Pixel.self
  ) throws(FormatError) -> Raster<Pixel> {
    do {
      return try Raster<Pixel>(size: window.size) { target in try read(window, bands: [band], into: [target])
      }
    } catch let error as FormatError {
      throw error
    } catch {
      preconditionFailure("reading throws only FormatError")
    }
  }

  /// Writes bands in a window to memory, decoding each block once; see `read(_:band:as:)`.
  ///
  /// - Parameters:
  ///   - bands: The bands, from 0.
  ///   - targets: As many, each of the window's size and of any type.
  public func read(_ window: Window, bands: [Int], into targets: [MutablePixels]) throws(FormatError) {
    precondition(Window(image.size).contains(window), "window \(window) reaches outside of \(image.size)")
    precondition(bands.count == targets.count, "\(targets.count) targets for \(bands.count) bands")
    precondition(targets.allSatisfy { $0.size == window.size }, "a target has another size than the window")
    let type = try pixelType()
    guard !window.isEmpty else { return }
    let blocks = image.blocks(touching: window)
    // Planes of a planar image come one after another, as in the file; else a block holds all bands.
    for pass in image.isPlanar ? bands.indices.map({ [$0] }) : [Array(bands.indices)] {
      for row in blocks.rows {
        for column in blocks.columns {
          let index = image.blockIndex(column: column, row: row, band: image.isPlanar ? bands[pass[0]] : 0)
          let planes = try decoded(index)
          let part = image.window(ofBlock: index).intersection(window)
          for k in pass {
            let plane = image.isPlanar ? 0 : bands[k]
            copy(
              part, from: planes + plane * image.blockSize.area * type.size, type: type, to: targets[k],
              at: window)
          }
        }
      }
    }
  }

  /// The planes of a block, decoded unless it is the one before.
  private func decoded(_ index: Int) throws(FormatError) -> UnsafeRawPointer {
    // Bytes before memory: a block that is not there must not cost its decoded size.
    if heldBlock != index { _ = try image.byteRange(ofBlock: index) }
    let target = block.buffer(image.decodedBlockBytes)
    if heldBlock != index {
      heldBlock = nil
      try decoder.decode(index, of: image, in: file, into: target)
      heldBlock = index
    }
    guard let base = target.baseAddress else { preconditionFailure("scratch memory has no address") }
    return UnsafeRawPointer(base)
  }

  /// Copies the pixels of `part` from a block's plane to their place in a target at `window`.
  private func copy(
    _ part: Window, from plane: UnsafeRawPointer, type: PixelType, to target: MutablePixels, at window: Window
  ) {
    let width = image.blockSize.width
    for y in part.y..<part.maxY {
      let source =
        plane + (y % image.blockSize.height * width + part.x % width) * type.size
      let place = target.row(y - window.y) + (part.x - window.x) * target.type.size
      if target.type == type {
        place.copyMemory(from: source, byteCount: part.width * type.size)
      } else {
        convert_pixels(source, Int32(type.rawValue), place, Int32(target.type.rawValue), part.width, 0)
      }
    }
  }
}

extension RasterFile {
  /// The image in windows of its full width, north to south: whole block rows, and as many as make about
  /// `bytes` of pixels of all bands.
  public func strips(bytes: Int = 16 << 20) throws(FormatError) -> [Window] {
    let rowBytes = image.size.width * image.bandCount * (try pixelType()).size
    let blockHeight = image.blockSize.height
    let height = max(1, bytes / max(1, rowBytes) / blockHeight) * blockHeight
    return stride(from: 0, to: image.size.height, by: height).map { y in
      Window(x: 0, y: y, width: image.size.width, height: min(height, image.size.height - y))
    }
  }

  /// What is known of the valid pixels of every band, read once from the first strip to the last.
  public func statistics() throws(FormatError) -> [PixelStatistics] {
    var result = Array(repeating: PixelStatistics.none, count: image.bandCount)
    try forEachStrip { planes in
      for (band, plane) in planes.enumerated() {
        result[band] = result[band].merged(with: plane.statistics(noData: image.noData))
      }
    }
    return result
  }

  /// Percentiles of the valid pixels of every band: see `Percentiles`. Pixels of more than 16 bits are read
  /// twice.
  ///
  /// - Parameter percentiles: From 0 to 100, at most 100 of them.
  /// - Returns: For each band the values in the order asked for; NaN where there are no pixels.
  public func percentiles(_ percentiles: [Double]) throws(FormatError) -> [[Double]] {
    let finder = Percentiles(percentiles, type: try pixelType(), noData: image.noData)
    var finders = Array(repeating: finder, count: image.bandCount)
    try forEachStrip { planes in
      for (band, plane) in planes.enumerated() { finders[band].add(plane) }
    }
    let again = finders.indices.filter { finders[$0].needsSecondReading }
    if !again.isEmpty {
      for band in again { finders[band].beginSecondReading() }
      try forEachStrip { planes in
        for band in again { finders[band].add(planes[band]) }
      }
    }
    return finders.map(\.values)
  }

  /// How often each value occurs in a band of classes.
  ///
  /// - Parameter band: From 0.
  /// - Throws: `FormatError` where pixels are not uint8 or cannot be decoded.
  public func classCounts(band: Int) throws(FormatError) -> [Int] {
    let type = try pixelType()
    guard type == .uint8 else {
      throw FormatError(image.name, "has pixels of \(type), and classes are uint8")
    }
    var counts = Array(repeating: 0, count: 256)
    try forEachStrip { planes in
      let found = planes[band].classCounts()
      for value in UInt8.min...UInt8.max { counts[Int(value)] += found[value] }
    }
    return counts
  }

  /// Lends all bands, a strip after the other.
  private func forEachStrip(_ body: ([Pixels]) -> Void) throws(FormatError) {
    let type = try pixelType()
    var memory = Scratch()
    for window in try strips() {
      let bytes = window.size.area * type.size
      let base = memory.base(bytes * image.bandCount)
      let planes = (0..<image.bandCount).map {
        MutablePixels(base: base + $0 * bytes, type: type, size: window.size)
      }
      try read(window, bands: Array(planes.indices), into: planes)
      body(planes.map(\.readable))
    }
  }

  /// Writes a band in a window as floats, missing pixels as NaN.
  ///
  /// - Parameter target: float32, of the window's size.
  public func readElevations(
    _ window: Window, band: Int, into target: MutablePixels
  ) throws(FormatError) {
    precondition(target.type == .float32, "elevations are float32")
    try read(window, bands: [band], into: [target])
    guard let noData = image.noData, !noData.isNaN else { return }
    for y in 0..<target.size.height {
      let row = target.row(y).assumingMemoryBound(to: Float.self)
      missing_to_nan(row, row, target.size.width, Float(noData))
    }
  }
}
