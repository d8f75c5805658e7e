import Chipping
import Formats
import FoundationEssentials
import Geometry
import Rasters
import Testing

@Suite struct BuildTests {
  /// Each chip of a 10 m band is the scene's own pixels, in the scene's own place.
  @Test func chipsAreTheScenesPixels() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 50)
    request.bands = ["B02", "B03"]
    let summary = try world.build(request, to: "out")
    #expect(summary.written == 16)
    let file = try HDF5Reader(path: world.path("out/chips.h5"))
    let image = try file.read("data/image", as: UInt16.self)
    let transforms = try file.read("data/transform", as: Double.self)
    for chip in 0..<16 {
      let (column, row) = (chip % 4, chip / 4)
      #expect(transforms[chip * 6 + 2] == World.west + Double(column) * 500)
      #expect(transforms[chip * 6 + 5] == World.north - Double(row) * 500)
      for band in 0..<2 {
        for y in 0..<50 {
          for x in 0..<50 {
            let value = image[((chip * 2 + band) * 50 + y) * 50 + x]
            #expect(value == World.value(band, column * 50 + x, row * 50 + y))
            if value != World.value(band, column * 50 + x, row * 50 + y) { return }
          }
        }
      }
    }
  }

  /// Linear ramps stay linear ramps through bilinear sampling: half a pixel off would show.
  @Test func coarseBandsLandWithoutAShift() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 48)
    request.bands = ["B02", "B05", "B01"]
    try world.build(request, to: "out")
    let image = try HDF5Reader(path: world.path("out/chips.h5")).read("data/image", as: UInt16.self)
    // The chip at column 1, row 1 lies off the scene's edges, where bilinear weights are cut.
    let chip = 6
    for y in 0..<48 {
      for x in 0..<48 {
        // The centre of a 10 m pixel in pixels of the coarser band, whose own centres hold the values.
        func centre(_ i: Int, _ factor: Double) -> Double { (Double(48 + i) + 0.5) / factor - 0.5 }
        let b05 = 2000 + 2 * centre(x, 2) + 4 * centre(y, 2)
        let b01 = 3000 + 6 * centre(x, 6) + 12 * centre(y, 6)
        let at = { (band: Int) in Double(image[((chip * 3 + band) * 48 + y) * 48 + x]) }
        #expect(abs(at(1) - b05) <= 0.5 + 1e-6)
        #expect(abs(at(2) - b01) <= 0.5 + 1e-6)
      }
    }
  }

  /// However many chips overlap a block, it is decoded once.
  @Test(arguments: [8, 16, 32])
  func everyBlockIsDecodedOnce(stride: Int) throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request()
    request.stride = Size(stride)
    let plan = try Plan(try request.recipe(), memory: 64 << 20, threads: 2)
    let summary = try world.build(request, to: "out")
    // B02, B03: 4 × 4 blocks each; B05: 2 × 2; B01: one.
    #expect(plan.distinctBlocks == 16 + 16 + 4 + 1)
    #expect(summary.distinctBlocks == plan.distinctBlocks)
    #expect(summary.decodes == plan.distinctBlocks)
    #expect(summary.written == plan.plannedChips)
  }

  /// The same bytes for any number of threads and for so little memory that blocks go to disk.
  @Test(arguments: [Output.Format.hdf5(.deflate(level: 1)), .hdf5(.lzf), .geotiff(.deflate(level: 1))])
  func theSameBytesForAnyThreadsAndMemory(format: Output.Format) throws {
    let world = try World(side: 480)
    defer { world.remove() }
    var request = world.request(size: 32)
    request.stride = Size(width: 24, height: 40)
    request.layers = ["SCL"]
    request.gates = ["cloud: SCL[9]<=0.4"]
    let plain = try world.build(request, to: "one", format, threads: 1)
    for (name, threads, memory) in [("two", 2, 64 << 20), ("seven", 7, 64 << 20), ("tight", 2, 300_000)] {
      let summary = try world.build(request, to: name, format, threads: threads, memory: memory)
      #expect(summary.decodes == plain.decodes)
      #expect(summary.decodes == summary.distinctBlocks)
      #expect((summary.spilledBlocks > 0) == (name == "tight"))
      #expect(try world.contents(name) == world.contents("one"), "\(name) differs")
    }
  }

  /// A chip that its scene classes reject costs no block of any other band.
  @Test func aRejectedChipCostsNoOtherBand() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request()
    request.gates = ["SCL[4,5,9]<=0"]
    let summary = try world.build(request, to: "out")
    #expect(summary.written == 0)
    #expect(summary.rejectedCount == summary.planned)
    // The 20 m classes have 2 × 2 blocks.
    #expect(summary.decodes == 4)
  }

  /// The shares that a gate sees are those of the chip's pixels.
  @Test func gatesCountTheChipsOwnPixels() throws {
    let world = try World()
    defer { world.remove() }
    var request = world.request(size: 40)
    request.gates = ["cloud: SCL[9]<=0.25"]
    let summary = try world.build(request, to: "out")
    var cloudy = 0
    for row in 0..<6 {
      for column in 0..<6 {
        var count = 0
        for y in 0..<40 {
          for x in 0..<40 where World.sceneClass((column * 40 + x) / 2, (row * 40 + y) / 2) == 9 {
            count += 1
          }
        }
        if count * 4 > 1600 { cloudy += 1 }
      }
    }
    #expect(cloudy > 0)
    #expect(summary.rejected == ["cloud": cloudy])
    #expect(try world.lines("out/skipped.csv").count == cloudy + 1)
  }

  /// A block that cannot be decoded costs the chips that need it, is named, and is never fill.
  @Test func aBrokenBlockFailsItsChipsAndNoOthers() throws {
    let world = try World()
    defer { world.remove() }
    try world.damageFirstBlock(of: "B03")
    let summary = try world.build(world.request(size: 32), to: "out")
    // The block covers 64 × 64 pixels: 2 × 2 chips.
    #expect(summary.failedCount == 4)
    #expect(summary.written + summary.rejectedCount + summary.failedCount == summary.planned)
    #expect(summary.failed.keys.allSatisfy { $0.contains("B03.tif") })
    let skipped = try world.lines("out/skipped.csv").dropFirst()
    #expect(skipped.count == 4)
    #expect(skipped.allSatisfy { $0.contains("failed") && $0.contains("B03.tif") })
  }

  /// What a memory limit cannot hold is said before anything is read.
  @Test func tooLittleMemoryIsAClearError() throws {
    let world = try World(side: 240, block: nil)
    defer { world.remove() }
    #expect {
      try world.build(world.request(), to: "out", memory: 10_000)
    } throws: { error in
      "\(error)".contains("--memory") && "\(error)".contains("at least") && "\(error)".contains(".tif")
    }
  }

  /// A CRS that a file states and that is not known never turns into none.
  @Test func anUnknownCRSIsRefused() throws {
    let world = try World()
    defer { world.remove() }
    let path = world.scene + "/B03.tif"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // The key of a projected CRS with EPSG:32632 as its value gets EPSG:32799, which nobody has defined.
    let key = try #require(bytes.firstRange(of: Data([0x00, 0x0C, 0, 0, 1, 0, 0x78, 0x7F])))
    bytes[key.upperBound - 2] = 0x1F
    bytes[key.upperBound - 1] = 0x80
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect { try world.build(world.request(size: 32), to: "out") } throws: { error in
      "\(error)".contains("B03.tif") && "\(error)".contains("32799") && "\(error)".contains("assign a CRS")
    }
  }

  @Test func aDatasetIsNotOverwrittenUnasked() throws {
    let world = try World()
    defer { world.remove() }
    try world.build(world.request(), to: "out")
    #expect { try world.build(world.request(size: 60), to: "out") } throws: { error in
      "\(error)".contains("[32, 32] → [60, 60]") && "\(error)".contains("--force")
    }
    #expect(try world.build(world.request(size: 60), to: "out", existing: .restart).written == 16)
  }
}
