import Chipping
import Datasets
import Fetch
import Formats
import Foundation
import Rasters
import Testing

@Suite struct SampleDifferenceTests {
  private static let world = Result { try SamplesTests.World(footprints: 1500) }

  private func difference(_ a: String, _ b: String) throws -> DatasetDifference {
    let folder = try Self.world.get().folder.path
    return try DatasetDifference(
      from: try Dataset("\(folder)/\(a)"), to: try Dataset("\(folder)/\(b)"),
      options: DatasetDifference.Options(limit: 3, threads: 2))
  }

  /// Samples in batches are decoded, whatever the batches' size and compression; numbers with and without
  /// their offset differ by it, and in no other band.
  @Test func pixelsOfBatchesAreCompared() throws {
    let world = try Self.world.get()
    try world.build(try world.recipe { $0.batchSize = 100 }.recipe, to: "a")
    var options = RunOptions(threads: 2, memory: 256 << 20, scratchFolder: world.folder.path)
    options.hasReport = false
    _ = try world.recipe { $0.batchSize = 70 }.recipe.build(
      to: Output(folder: world.folder.path + "/b", format: .hdf5(.deflate(level: 1))), options: options)
    let same = try difference("a", "b")
    #expect(same.isSame && same.common > 200 && same.sameMeaning == same.common, "\(same)")
    try world.build(try world.recipe { $0.isHarmonized = false }.recipe, to: "raw")
    for (one, other) in [("a", "raw"), ("raw", "b")] {
      let difference = try difference(one, other)
      #expect(difference.changed.count == difference.common && difference.labels.isEmpty)
      #expect(difference.structure.isEmpty && difference.places.count == 0)
      #expect(difference.bands.count == 11 && !difference.bands.contains { $0.band == "SCL" })
      for band in difference.bands {
        #expect(band.layer == "Sentinel-2 L2A" && band.pixels.greatest == 1000, "\(band)")
      }
    }
  }

  /// Other estimates are other labels, and other pixels of the circles.
  @Test func labelsOfBatchesAreCompared() throws {
    let world = try Self.world.get()
    var tables = world.tables
    try world.build(try world.recipe().recipe, to: "before")
    for i in tables.train.footprints.indices { tables.train.footprints[i].agbd += 2 }
    var samples = SampleRecipe()
    samples.batchSize = 500
    let catalog = try sceneCatalog(at: world.folder.path + "/world/catalog.json")
    try world.build(try samples.recipe(for: tables, in: catalog).recipe, to: "after")
    let difference = try difference("before", "after")
    let label = try #require(difference.labels.first)
    #expect(difference.labels.count == 1 && label.column == "agbd" && label.examples.count == 3)
    #expect(label.count == difference.changed.count && label.count < difference.common)
    #expect(abs((label.greatest ?? 0) - 2) < 1e-3)
    #expect(difference.bands.map(\.layer) == ["AGBD Raster"])
    #expect(difference.bands.allSatisfy { $0.pixels.missing == 0 && abs($0.pixels.greatest - 2) < 1e-3 })
  }
}
