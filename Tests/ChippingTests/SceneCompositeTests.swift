import Chipping
import Formats
import FoundationEssentials
import Geometry
import Rasters
import Testing

@Suite struct SceneCompositeTests {
  /// Scenes of four dates in a folder, with bands at 10 and 20 m, clouds in other places on each date.
  private final class Series {
    let folder = FileManager.default.temporaryDirectory.path + "/chipmill-\(UUID().uuidString)"
    let scenes: [String]
    static let side = 150

    init(dates: Int = 4, noData: Double? = 0) throws {
      let folder = folder
      scenes = (0..<dates).map { "\(folder)/S2A_32UPU_2020060\($0 + 1)_0_L2A" }
      for (t, scene) in scenes.enumerated() {
        try FileManager.default.createDirectory(atPath: scene, withIntermediateDirectories: true)
        for (b, name) in ["B04", "B08"].enumerated() {
          try World.write("\(scene)/\(name).tif", World.grid(Self.side, 10), noData: noData) { x, y in
            Self.value(b, t, x, y)
          }
        }
        try World.write("\(scene)/B05.tif", World.grid(Self.side / 2, 20), noData: noData) { x, y in
          UInt16(2000 + 10 * t + x)
        }
        try World.write("\(scene)/SCL.tif", World.grid(Self.side / 2, 20), noData: 0) { x, y in
          Self.sceneClass(t, x, y)
        }
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Missing in the first columns of the first date.
    static func value(_ band: Int, _ t: Int, _ x: Int, _ y: Int) -> UInt16 {
      t == 0 && x < 5 ? 0 : UInt16(1000 + band * 1000 + (x * 7 + y * 13 + t * 29) % 97)
    }

    /// Clouds on every date in the last rows, else on one date in four.
    static func sceneClass(_ t: Int, _ x: Int, _ y: Int) -> UInt8 {
      y >= 70 || (x / 7 + y / 5 + t) % 4 == 0 ? 9 : 4
    }

    static func isClear(_ t: Int, _ x: Int, _ y: Int) -> Bool { sceneClass(t, x / 2, y / 2) != 9 }

    func request(_ method: CompositeMethod, bands: [String] = ["B04", "B08"]) -> SceneComposite.Request {
      var request = SceneComposite.Request()
      request.method = method
      request.bands = bands
      request.mask = CloudMask(.classes([3, 8, 9, 10]))
      return request
    }

    func write(
      _ request: SceneComposite.Request, _ scenes: [String]? = nil, to name: String = "out.tif"
    ) throws -> (SceneComposite.Summary, RasterFile) {
      let path = folder + "/" + name
      let summary = try SceneComposite(scenes: scenes ?? self.scenes, request).write(to: path)
      return (summary, try RasterFile(path: path))
    }
  }

  /// Each pixel is the median, the mean or the first of its clear dates.
  @Test(arguments: [CompositeMethod.median, .mean, .first, .best])
  func pixelsAreMadeOfClearDates(method: CompositeMethod) throws {
    let series = try Series()
    let (summary, file) = try series.write(series.request(method))
    let side = Series.side
    #expect(file.grid == (try World.grid(side, 10)))
    #expect(file.image.noData == 0)
    #expect(file.image.bandNames == ["B04", "B08"])
    var without = 0
    for band in 0..<2 {
      var expected: [UInt16] = []
      for y in 0..<side {
        for x in 0..<side {
          let dates = (0..<4).filter { Series.isClear($0, x, y) && Series.value(band, $0, x, y) != 0 }
          let values = dates.map { Series.value(band, $0, x, y) }
          if values.isEmpty, band == 0 { without += 1 }
          func index(_ t: Int) -> Float {
            let (red, infrared) = (Float(Series.value(0, t, x, y)), Float(Series.value(1, t, x, y)))
            return (infrared - red) / (infrared + red)
          }
          guard let first = values.first, let firstDate = dates.first else {
            expected.append(0)
            continue
          }
          switch method {
          case .first: expected.append(first)
          case .best:
            let best = dates.dropFirst().reduce(firstDate) { index($1) > index($0) ? $1 : $0 }
            expected.append(Series.value(band, best, x, y))
          case .mean:
            let sum = values.reduce(0) { $0 + Int($1) }
            expected.append(UInt16((2 * sum + values.count) / (2 * values.count)))
          case .median:
            let sorted = values.sorted()
            expected.append((sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2] + 1) / 2)
          }
        }
      }
      #expect(try file.read(file.grid.window, band: band, as: UInt16.self).pixels == expected)
    }
    #expect(summary.pixelsWithoutDate == without && without >= 10 * side)
    #expect(summary.decodes == summary.distinctBlocks)
    #expect(summary.dates == 4 && summary.bands == ["B04", "B08"])
  }

  /// The same bytes whatever the threads and the memory, with bands of two resolutions.
  @Test(arguments: [CompositeMethod.median, .best]) func bytesDoNotDependOnTheRun(method: CompositeMethod)
    throws
  {
    let series = try Series()
    var files: Set<Data> = []
    for (threads, memory) in [(1, 1 << 30), (3, 1 << 30), (2, 1 << 16)] {
      var request = series.request(method, bands: ["B04", "B05", "B08"])
      request.threads = threads
      request.memory = memory
      _ = try series.write(request)
      files.insert(try Data(contentsOf: URL(filePath: series.folder + "/out.tif")))
    }
    #expect(files.count == 1)
  }

  /// One date is that date, masked; the order of dates does not matter to a median.
  @Test func oneDateIsItself() throws {
    let series = try Series()
    let scene = series.scenes[1]
    for method in CompositeMethod.allCases {
      let (_, file) = try series.write(series.request(method), [scene])
      let pixels = try file.read(file.grid.window, as: UInt16.self).pixels
      let expected = pixels.indices.map { k -> UInt16 in
        let (x, y) = (k % Series.side, k / Series.side)
        return Series.isClear(1, x, y) ? Series.value(0, 1, x, y) : 0
      }
      #expect(pixels == expected)
    }
    let request = series.request(.median, bands: ["all"])
    let (_, file) = try series.write(request)
    let (_, reversed) = try series.write(request, series.scenes.reversed(), to: "reversed.tif")
    for band in 0..<3 {
      #expect(
        try file.read(file.grid.window, band: band, as: UInt16.self)
          == reversed.read(file.grid.window, band: band, as: UInt16.self))
    }
  }

  /// A mask is widened in its own pixels, over the edges of windows.
  @Test func dilationCountsPixelsOfTheMask() throws {
    let series = try Series(dates: 1)
    var request = series.request(.median, bands: ["B04"])
    request.mask?.dilation = 2
    let (_, file) = try series.write(request)
    let side = Series.side / 2
    let pixels = try file.read(file.grid.window, as: UInt16.self)
    for y in 0..<side {
      for x in 0..<side {
        var isNear = false
        for v in max(0, y - 2)...min(side - 1, y + 2) {
          for u in max(0, x - 2)...min(side - 1, x + 2)
          where (u - x) * (u - x) + (v - y) * (v - y) <= 4 && Series.sceneClass(0, u, v) == 9 {
            isNear = true
          }
        }
        let expected = isNear ? 0 : Series.value(0, 0, 2 * x, 2 * y)
        #expect(pixels[2 * x, 2 * y] == expected)
      }
    }
  }

  /// Of a coarse band no masked pixel bleeds into a clear one.
  @Test func cloudsDoNotBleed() throws {
    let series = try Series(dates: 1)
    try World.write(series.scenes[0] + "/B05.tif", World.grid(Series.side / 2, 20), noData: 0) { x, y in
      Series.sceneClass(0, x, y) == 9 ? UInt16(9000) : 500
    }
    let (_, file) = try series.write(series.request(.median, bands: ["B04", "B05"]))
    let pixels = try file.read(file.grid.window, band: 1, as: UInt16.self).pixels
    #expect(Set(pixels) == [0, 500])
  }

  /// Scenes that do not go together are refused in one line that says what to do.
  @Test func differentGridsAndOffsetsAreRefused() throws {
    let series = try Series()
    let other = series.folder + "/other"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    try World.write(other + "/B04.tif", World.grid(140, 10), noData: 0) { _, _ in UInt16(1) }
    try World.write(other + "/SCL.tif", World.grid(70, 20), noData: 0) { _, _ in UInt8(4) }
    func failure(_ request: SceneComposite.Request, _ scenes: [String]) -> String {
      do {
        _ = try SceneComposite(scenes: scenes, request)
        return "none"
      } catch { return "\(error)" }
    }
    let request = series.request(.median, bands: ["B04"])
    let grids = failure(request, [series.scenes[0], other])
    #expect(grids.contains("warp") && grids.contains(other) && grids.contains(series.scenes[0]))

    let metadata = """
      <PROCESSING_BASELINE>05.00</PROCESSING_BASELINE><BOA_ADD_OFFSET_VALUES_LIST>
      <BOA_ADD_OFFSET band_id="0">-1000</BOA_ADD_OFFSET></BOA_ADD_OFFSET_VALUES_LIST>
      """
    try Data(metadata.utf8).write(to: URL(filePath: series.scenes[1] + "/MTD_MSIL2A.xml"))
    let offsets = failure(request, series.scenes)
    #expect(offsets.contains("-1000") && offsets.contains("--harmonize"))
    var harmonized = request
    harmonized.harmonizes = true
    let (_, file) = try series.write(harmonized, [series.scenes[1]])
    let pixels = try file.read(Window(x: 0, y: 0, width: 40, height: 10), as: UInt16.self)
    for x in 0..<40 {
      let value = Series.isClear(1, x, 3) ? max(1, Series.value(0, 1, x, 3) - 1000) : 0
      #expect(pixels[x, 3] == value)
    }
  }

  /// By bits and by a probability in a file beside the scene.
  @Test func layersOfOtherKindsMask() throws {
    let series = try Series(dates: 1)
    let grid = try World.grid(15, 100)
    try World.write(series.folder + "/qa.tif", grid) { x, _ in UInt16(x == 3 ? 1 << 10 : x == 4 ? 1 : 0) }
    try World.write(series.folder + "/cloud.tif", grid) { x, _ in Float(x == 5 ? 80 : 20) }
    for (rule, file, column) in [(MaskRule.qa60, "qa", 3), (.above(40), "cloud", 5)] {
      var request = series.request(.median, bands: ["B04"])
      request.mask = CloudMask(rule, layer: "\(file)=\(series.folder)/\(file).tif")
      let (_, output) = try series.write(request)
      let pixels = try output.read(output.grid.window, as: UInt16.self)
      for x in 5..<Series.side {
        #expect(pixels[x, 20] == (x / 10 == column ? 0 : Series.value(0, 0, x, 20)))
      }
    }
  }

  /// Chips of a composite are windows of the raster that `composite` writes, and each block is decoded once,
  /// with any number of threads and in little memory.
  @Test(arguments: CompositeMethod.allCases)
  func chipsOfACompositeAreItsWindows(method: CompositeMethod) throws {
    let series = try Series()
    var request = series.request(method, bands: ["B04", "B05", "B08"])
    request.mask?.dilation = 2
    let (_, raster) = try series.write(request)
    var chips = RecipeRequest(scene: series.scenes[0])
    chips.series = (Array(series.scenes.dropFirst()), request)
    chips.bands = ["B04", "B05", "B08"]
    chips.size = Size(40)
    chips.stride = Size(30)
    chips.edge = "pad"
    chips.gates = ["nodata<=0.9"]
    var files: [Data] = []
    for (threads, memory) in [(1, 64 << 20), (3, 64 << 20), (2, 1_200_000)] {
      let plan = try Plan(try chips.recipe(), memory: memory, threads: threads)
      let folder = "\(series.folder)/chips-\(threads)"
      let summary = try plan.recipe.build(
        to: Output(folder: folder, format: .hdf5(.deflate(level: 1))),
        options: RunOptions(threads: threads, memory: memory, scratchFolder: series.folder))
      #expect(summary.written + summary.rejectedCount == 25 && summary.written > 15)
      #expect(summary.decodes == plan.distinctBlocks)
      files.append(try Data(contentsOf: URL(filePath: folder + "/chips.h5")))
      let read = try HDF5Reader(path: folder + "/chips.h5")
      let image = try read.read("data/image", as: UInt16.self)
      let places = try read.read("data/transform", as: Double.self)
      for chip in 0..<summary.written {
        let west = Int((places[6 * chip + 2] - raster.grid.transform.c) / 10)
        let north = Int((raster.grid.transform.f - places[6 * chip + 5]) / 10)
        for band in 0..<3 {
          let part = Window(x: west, y: north, width: 40, height: 40).intersection(raster.grid.window)
          let pixels = try raster.read(part, band: band, as: UInt16.self)
          for y in 0..<part.height {
            for x in 0..<part.width {
              #expect(image[((chip * 3 + band) * 40 + y) * 40 + x] == pixels[x, y])
            }
          }
        }
      }
    }
    #expect(files[1] == files[0] && files[2] == files[0])
  }

  /// What belongs to one date cannot be asked of all of them.
  @Test func layersOfOneDateAreRefused() throws {
    let series = try Series()
    var chips = RecipeRequest(scene: series.scenes[0])
    chips.series = ([series.scenes[1]], series.request(.median))
    chips.size = Size(40)
    chips.gates = ["SCL[9]<=0.5"]
    #expect { try chips.recipe() } throws: { "\($0)".contains("SCL is a band of each date") }
    chips.gates = []
    chips.layers = ["SCL"]
    #expect { try chips.recipe() } throws: { "\($0)".contains("--layer SCL") }
  }

  /// What lies between the tiles of a mosaic is missing, also in floats that declare no such value.
  @Test func gapsBetweenTilesAreMissing() throws {
    let series = try Series(dates: 1)
    let scene = series.folder + "/mosaic"
    try FileManager.default.createDirectory(atPath: scene, withIntermediateDirectories: true)
    let grid = try World.grid(60, 10)
    for (name, x) in [("west", 0), ("east", 40)] {
      let tile = grid.cropped(to: Window(x: x, y: 0, width: 20, height: 60))
      try World.write("\(scene)/\(name).tif", tile) { _, _ in Float(7) }
    }
    let request = SceneComposite.Request()
    let (_, file) = try series.write(request, [scene])
    let pixels = try file.read(file.grid.window, as: Float.self)
    var chips = RecipeRequest(scene: scene)
    chips.series = ([], request)
    chips.size = Size(60)
    let folder = series.folder + "/gaps"
    let plan = try Plan(try chips.recipe(), memory: 64 << 20, threads: 1)
    _ = try plan.recipe.build(
      to: Output(folder: folder, format: .hdf5(.none)),
      options: RunOptions(threads: 1, memory: 64 << 20, scratchFolder: series.folder))
    let image = try HDF5Reader(path: folder + "/chips.h5").read("data/image", as: Float.self)
    for x in 0..<60 {
      #expect(pixels[x, 5].isNaN == (20..<40).contains(x))
      #expect(image[5 * 60 + x].isNaN == (20..<40).contains(x))
    }
  }
}
