import Formats
import Geometry
import Rasters

/// Many small windows at random places: of all bands of a scene, and warped from other projections.
struct WindowBenchmarks {
  let world: World
  let tool: Tool
  let threads: Int

  static let title = "random 32×32×12 windows of a scene"
  static let warpedTitle = "warped 32×32 windows"
  static let rasterTitle = "terrain in memory onto the scene's grid, bilinear, one core"
  static let memoryTitle = "32×32 windows warped from terrain in memory, bilinear, one core"

  func build(_ source: String, points: String, _ options: [String] = []) throws -> (Cost, Tool.Summary) {
    let output = world.fresh("windows")
    defer { world.remove(output) }
    return try tool.build(
      [
        source, "--points", points, "--size", "32", "--threads", "\(threads)", "--format", "hdf5",
        "--compression", "none",
      ]
        + ["--output", output] + options)
  }

  /// Windows of the scene beside one decoding of it.
  func works(_ count: Int) throws -> [(name: String, work: () throws -> Cost)] {
    let points = try world.writePoints(count)
    let files = try world.openBands()
    let threads = threads
    return [
      ("decode", { try Limits.decode(files, threads: threads) }),
      ("windows", { try build(world.scene, points: points).0 }),
    ]
  }

  func run(_ count: Int, rounds: Int) throws -> [Entry] {
    let results = try Series.interleaved(rounds, try works(count))
    guard let decode = results["decode"], let windows = results["windows"] else { return [] }
    var entry = Entry(Self.title, "hdf5, none", .chipmill, windows, chips: count, threads: threads)
    entry.timesLimit = windows.wall / decode.wall
    entry.timesLimitCPU = windows.cpu / decode.cpu
    return [Entry(Self.title, "decode", .limit, decode, chips: count, threads: threads), entry]
  }

  /// Windows in UTM from rasters in degrees, beside the decoding of these.
  func runWarped(_ count: Int, rounds: Int) throws -> [Entry] {
    var entries: [Entry] = []
    for (name, source, kernel) in [
      ("terrain", world.terrain, "bilinear"), ("land cover", world.landCover, "nearest"),
    ] {
      guard let source else { continue }
      let files = [try OpenRaster(source)]
      let points = try world.writePoints(count, on: files[0])
      let threads = threads
      let results = try Series.interleaved(
        rounds,
        [
          ("decode", { try Limits.decode(files, threads: threads) }),
          (
            "windows",
            {
              try build(
                source, points: points,
                ["--crs", "utm", "--resolution", "10", "--resampling", "image=\(kernel)"]
              ).0
            }
          ),
        ])
      guard let decode = results["decode"], let windows = results["windows"] else { continue }
      entries.append(
        Entry(Self.warpedTitle, "decode \(name)", .limit, decode, chips: count, threads: threads))
      var entry = Entry(
        Self.warpedTitle, "\(name), \(kernel)", .chipmill, windows, chips: count, threads: threads)
      entry.timesLimit = windows.wall / decode.wall
      entry.timesLimitCPU = windows.cpu / decode.cpu
      entries.append(entry)
    }
    return entries
  }

  /// The terrain in memory, a warp of it onto the scene's grid, and what projects.
  private struct Terrain {
    let raster: Raster<Float>
    let grid: Grid
    let warp: Warp
    let projector: Projector

    init(_ path: String, onto grid: Grid) throws {
      let file = try OpenRaster(path)
      self.grid = grid
      raster = try RasterFile(file.map, image: file.image).read(Window(file.image.size), as: Float.self)
      let mapping = try GridMapping(from: grid, to: file.image.grid)
      projector = try mapping.projector()
      warp = Warp(mapping: mapping, resampling: .bilinear, sourceNoData: file.image.noData, fill: .nan)
    }

    /// Warps windows, one after the other into the same memory of as many pixels as one has.
    func fill(_ places: some Sequence<Window>, into target: Memory, _ scratch: WarpScratch) -> Cost {
      raster.withPixels { pixels in
        Measure.inProcess {
          for place in places {
            let coordinates = warp.coordinates(of: place, projector: projector)
            let window = warp.sourceWindow(for: place, coordinates)
            if window.isEmpty { continue }
            warp.fill(
              MutablePixels(base: target.base, type: .float32, size: place.size), window: place, coordinates,
              from: pixels.cropped(to: window), at: window, scratch: scratch)
          }
        }
      }
    }

    /// The greatest distance, in pixels of the source, between where these windows are sampled and where
    /// PROJ says; of every seventh pixel on each axis.
    func error(in places: some Sequence<Window>) -> Double {
      var greatest = 0.0
      for place in places {
        guard case .mesh(let mesh) = warp.coordinates(of: place, projector: projector) else { continue }
        for y in stride(from: place.y, to: place.maxY, by: 7) {
          for x in stride(from: place.x, to: place.maxX, by: 7) {
            let (u, v) = (Double(x) + 0.5, Double(y) + 0.5)
            let (sampled, exact) = (mesh.position(u, v), projector.exact(u, v))
            let (dx, dy) = (sampled.x - exact.x, sampled.y - exact.y)
            greatest = max(greatest, (dx * dx + dy * dy).squareRoot())
          }
        }
      }
      return greatest
    }

    /// `count` windows at random places.
    func windows(_ count: Int, random: inout RandomNumbers) -> [Window] {
      (0..<count).map { _ in
        Window(
          x: Int(random.fraction() * Double(grid.size.width - 32)),
          y: Int(random.fraction() * Double(grid.size.height - 32)), width: 32, height: 32)
      }
    }
  }

  /// The terrain onto the whole grid of the scene, block by block, and onto windows of it; in memory and on
  /// one thread, the projection of the mesh included.
  ///
  /// - Returns: No entries where the terrain does not reach as far as the scene.
  func runRaster(_ count: Int, rounds: Int) throws -> (entries: [Entry], error: Double?) {
    let grid = try world.grid()
    guard let path = try world.terrainMosaic() else { return ([], nil) }
    let terrain = try Terrain(path, onto: grid)
    guard terrain.warp.mapping.covers(grid.window, terrain.projector) == true else { return ([], nil) }
    let side = 512
    var blocks: [Window] = []
    for y in stride(from: 0, to: grid.size.height, by: side) {
      for x in stride(from: 0, to: grid.size.width, by: side) {
        blocks.append(Window(x: x, y: y, width: side, height: side).intersection(grid.window))
      }
    }
    var random = RandomNumbers(state: 11)
    let windows = terrain.windows(count, random: &random)
    let target = Memory(side * side * 4, filled: true)
    let scratch = WarpScratch()
    let results = try Series.interleaved(
      rounds,
      [
        (Self.rasterTitle, { terrain.fill(blocks, into: target, scratch) }),
        (Self.memoryTitle, { terrain.fill(windows, into: target, scratch) }),
      ])
    let entries = [(Self.rasterTitle, 1), (Self.memoryTitle, count)].map { title, chips in
      var entry = Entry(title, "chipmill", .chipmill, results[title] ?? Series(), chips: chips, threads: 1)
      entry.note = "the mesh's projection included"
      return entry
    }
    return (entries, max(terrain.error(in: blocks), terrain.error(in: windows.prefix(1000))))
  }

  /// The cost of windows warped from terrain in memory, and that of projecting all of their pixels by PROJ.
  func sampling(windows count: Int) throws -> (sampled: Cost, exact: Cost) {
    guard let path = world.terrain else {
      throw BenchmarkError("\(world.scene): there is no terrain model to warp")
    }
    let grid = try world.grid()
    let terrain = try Terrain(path, onto: grid)
    let mapping = terrain.warp.mapping
    guard let own = grid.crs, let crs = mapping.source.crs else {
      throw BenchmarkError("\(path): has no CRS")
    }
    var random = RandomNumbers(state: 11)
    // The scene may reach beyond this tile of the terrain model.
    let places = Array(
      terrain.windows(20 * count, random: &random).lazy
        .filter { mapping.covers($0, terrain.projector) == true }.prefix(count))
    guard places.count == count else { throw BenchmarkError("\(path): hardly overlaps the scene") }
    let sampled = terrain.fill(places, into: Memory(32 * 32 * 4), WarpScratch())
    let exact = try CoordinateTransform(from: own, to: crs)
    var xs = [Double](repeating: 0, count: 1024)
    var ys = xs
    let projected = Measure.inProcess {
      for place in places {
        for i in 0..<1024 {
          let map = grid.transform.map(Double(place.x + i % 32) + 0.5, Double(place.y + i / 32) + 0.5)
          xs[i] = map.x
          ys[i] = map.y
        }
        xs.withUnsafeMutableBufferPointer { x in
          ys.withUnsafeMutableBufferPointer { exact.transform(x: x, y: $0) }
        }
      }
    }
    return (sampled, projected)
  }
}
