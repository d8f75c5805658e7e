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
  static let rasterTitle = "terrain in memory onto the scene's grid, bilinear"

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
    if world.terrain != nil {
      let (sampled, exact) = try sampling(windows: min(count, 5000))
      for (name, cost) in [
        ("in memory: mesh and bilinear", sampled), ("in memory: every pixel by PROJ, no sampling", exact),
      ] {
        var entry = Entry(
          Self.warpedTitle, name, .limit, Series(costs: [cost]), chips: min(count, 5000), threads: 1)
        entry.note = "no file is read or written"
        entries.append(entry)
      }
    }
    return entries
  }

  /// The terrain onto the whole grid of the scene, in memory and block by block, on one thread.
  func runRaster(rounds: Int) throws -> [Entry] {
    guard let path = world.terrain else { return [] }
    let file = try OpenRaster(path)
    let raster = try RasterFile(file.map, image: file.image).read(Window(file.image.size), as: Float.self)
    let grid = try world.grid()
    let mapping = try GridMapping(from: grid, to: file.image.grid)
    let projector = try mapping.projector()
    let warp = Warp(mapping: mapping, resampling: .bilinear, sourceNoData: file.image.noData, fill: .nan)
    let side = 512
    let target = Memory(side * side * 4, filled: true)
    let scratch = WarpScratch()
    let costs = raster.withPixels { pixels in
      (0..<rounds).map { _ in
        Measure.inProcess {
          for y in stride(from: 0, to: grid.size.height, by: side) {
            for x in stride(from: 0, to: grid.size.width, by: side) {
              let place = Window(x: x, y: y, width: side, height: side).intersection(grid.window)
              let coordinates = warp.coordinates(of: place, projector: projector)
              let window = warp.sourceWindow(for: place, coordinates)
              if window.isEmpty { continue }
              let made = MutablePixels(base: target.base, type: .float32, size: place.size)
              warp.fill(
                made, window: place, coordinates, from: pixels.cropped(to: window), at: window,
                scratch: scratch)
            }
          }
        }
      }
    }
    var entry = Entry(Self.rasterTitle, "chipmill", .chipmill, Series(costs: costs), chips: 1, threads: 1)
    entry.note = "blocks of \(side)², the mesh's projection included"
    return [entry]
  }

  /// The cost of windows warped from terrain in memory, and that of projecting all of their pixels by PROJ.
  func sampling(windows count: Int) throws -> (sampled: Cost, exact: Cost) {
    guard let file = try world.terrain.map({ try OpenRaster($0) }) else {
      throw BenchmarkError("\(world.scene): there is no terrain model to warp")
    }
    let image = file.image
    let raster = try RasterFile(file.map, image: image).read(Window(image.size), as: Float.self)
    let grid = try world.grid()
    guard let own = grid.crs, let crs = image.crs else { throw BenchmarkError("\(file.path): has no CRS") }
    let mapping = try GridMapping(from: grid, to: image.grid)
    let projector = try mapping.projector()
    let warp = Warp(mapping: mapping, resampling: .bilinear, sourceNoData: image.noData, fill: .nan)
    var random = RandomNumbers(state: 11)
    var places: [Window] = []
    for _ in 0..<20 * count where places.count < count {
      let place = Window(
        x: 40 + Int(random.fraction() * Double(grid.size.width - 112)),
        y: 40 + Int(random.fraction() * Double(grid.size.height - 112)), width: 32, height: 32)
      // The scene may reach beyond this tile of the terrain model.
      if mapping.covers(place, projector) == true { places.append(place) }
    }
    guard places.count == count else { throw BenchmarkError("\(file.path): hardly overlaps the scene") }
    let target = Memory(32 * 32 * 4)
    let scratch = WarpScratch()
    let sampled = raster.withPixels { pixels in
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
