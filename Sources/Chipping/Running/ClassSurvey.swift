internal import Formats
package import Geometry
internal import Rasters

/// A look at a classification under many windows before anything is planned, to choose between scenes by it.
package struct ClassSurvey: Sendable {
  /// What a window shows.
  package struct Finding: Sendable, Equatable {
    /// How many of its pixels have one of the classes that count.
    package var count = 0
    /// Whether it passes the gates. A window with a block that cannot be decoded does not.
    package var isAdmitted = false
  }

  /// The classification.
  package var source: Source
  /// The classes that count.
  package var classes: [UInt8]
  /// What windows must meet; the names of their layers do not matter.
  package var gates: [Gate]

  /// A survey of its parts.
  ///
  /// - Precondition: The classification is uint8.
  package init(of source: Source, classes: [UInt8], gates: [Gate]) {
    precondition(source.pixelType == .uint8, "classes are uint8, not \(source.pixelType)")
    self.source = source
    self.classes = classes
    self.gates = gates
  }

  /// Looks at windows of a grid, which the classification is sampled onto by nearest neighbour, as for chips.
  /// Each block is decoded once.
  ///
  /// - Throws: `GeometryError` where the classification does not lie on the grid's map.
  package func findings(for windows: [Window], on grid: Grid) throws -> [Finding] {
    let transforms = CoordinateTransforms()
    let mapping = try GridMapping(from: grid, to: source.grid, transforms)
    let warp = Warp(
      mapping: mapping, resampling: .nearest, sourceNoData: source.noData, fill: source.noData ?? 0)
    let projector = mapping.isProjected ? try mapping.projector(transforms) : nil
    let blocks = DecodedBlocks([source], budget: Self.memory)
    let decoder = BlockDecoder()
    let scratch = WarpScratch()
    var findings = [Finding](repeating: Finding(), count: windows.count)
    for number in order(of: windows, mapping, projector) {
      let window = windows[number]
      let place = warp.coordinates(of: window, projector: projector)
      let needed = warp.sourceWindow(for: window, place)
      if needed.isEmpty { continue }
      let under: Raster<UInt8>
      do {
        under = try Raster<UInt8>(
          size: needed.size,
          filledBy: { pixels in
            try blocks.read(needed, of: source, band: 0, into: pixels, gap: source.noData ?? 0, with: decoder)
          })
      } catch is FormatError { continue }
      let sampled = Raster<UInt8>(
        size: window.size,
        filledBy: { pixels in
          under.withPixels {
            warp.fill(pixels, window: window, place, from: $0, at: needed, scratch: scratch)
          }
        })
      findings[number] = sampled.withPixels { judge($0) }
    }
    return findings
  }

  /// Blocks that one survey holds at a time: all of a scene's classification at 20 m, and more.
  private static let memory = 64 << 20

  private func judge(_ pixels: Pixels) -> Finding {
    let counts = pixels.classCounts()
    return Finding(
      count: classes.reduce(0) { $0 + counts[$1] },
      isAdmitted: gates.allSatisfy { $0.test.admits(pixels, noData: source.noData, size: pixels.size) })
  }

  /// The windows row by row of the source's blocks.
  private func order(of windows: [Window], _ mapping: GridMapping, _ projector: Projector?) -> [Int] {
    let block = source.tiles[0].blockSize
    let keys = windows.map { window in
      let place = mapping.position(
        Double(window.x) + Double(window.width) / 2, Double(window.y) + Double(window.height) / 2, projector)
      guard abs(place.x) < 1e9, abs(place.y) < 1e9 else { return (row: 0, column: 0) }
      return (row: Int(place.y) / block.height, column: Int(place.x) / block.width)
    }
    return windows.indices.sorted {
      (keys[$0].row, keys[$0].column, $0) < (keys[$1].row, keys[$1].column, $1)
    }
  }
}
