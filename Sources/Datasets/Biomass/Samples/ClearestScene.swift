internal import Chipping
internal import Fetch
internal import Formats
internal import Geometry
internal import Rasters
internal import Synchronization

extension SceneChoice {
  /// The classes of the scene classification that show the ground: dark, vegetated and bare areas, water, and
  /// the unclassified. No data, saturation, cloud shadow, clouds, cirrus and snow (0, 1, 3, 8 to 11) do not:
  /// the usual mask, and snow, which hides plants as clouds do.
  static let clearClasses: [UInt8] = [2, 4, 5, 6, 7]

  /// Puts first of each footprint's scenes the one with most clear pixels in the sample's window, before all
  /// those that do not pass the gates. Equal ones stay in their order.
  ///
  /// Only scene classifications are read, and those only of scenes that compete with another. Each of their
  /// blocks is decoded once here; when samples are cut, those of the scenes that won are decoded once more.
  ///
  /// - Parameter gates: Those on the scene classification.
  mutating func putClearestFirst(for places: FootprintPlaces, gates: [Gate], threads: Int?) throws {
    var rivals = [[Int32]](repeating: [], count: items.count)
    for footprint in outcomes.indices {
      let candidates = candidates(of: footprint)
      guard candidates.count > 1 else { continue }
      for item in candidates { rivals[Int(item)].append(Int32(footprint)) }
    }
    let scores = Mutex([[UInt16]](repeating: [], count: items.count))
    let (frozen, items) = (rivals, self.items)
    try Workers.run(items.count, threads: threads ?? Workers.processorCount, state: {}) {
      _, number throws(FormatError) in
      if frozen[number].isEmpty { return }
      let found = Self.scores(of: items[number], for: frozen[number], places, gates)
      scores.withLock { $0[number] = found }
    }
    let known = scores.withLock { $0 }
    // Each scene's footprints are in order, and so are the questions.
    var next = [Int](repeating: 0, count: items.count)
    rank { _, item in
      defer { next[Int(item)] += 1 }
      return Int(known[Int(item)][next[Int(item)]])
    }
  }

  /// For each footprint how many pixels of its window are clear in a scene, and more than any such count for
  /// those that pass the gates; 0 where the window is not wholly on the scene, or the scene cannot be read.
  private static func scores(
    of item: STACItem, for footprints: [Int32], _ places: FootprintPlaces, _ gates: [Gate]
  ) -> [UInt16] {
    var scores = [UInt16](repeating: 0, count: footprints.count)
    // What is wrong with a scene is told when its samples are to be cut.
    guard let scene = try? Scene(item: item, bands: ["SCL", "B02"]), let crs = scene.bands[1].source.grid.crs,
      scene.bands[0].source.pixelType == .uint8,
      let toGrid = try? CoordinateTransform(from: .wgs84, to: crs)
    else { return scores }
    let grid = scene.bands[1].source.grid
    var windows: [Window] = []
    var slots: [Int] = []
    for (slot, footprint) in footprints.enumerated() {
      let place = toGrid.transform(
        Point(x: places.longitudes[Int(footprint)], y: places.latitudes[Int(footprint)]))
      guard place.x.isFinite, place.y.isFinite else { continue }
      let window = grid.window(of: Size(SampleRecipe.side), around: place)
      guard grid.window.contains(window) else { continue }
      windows.append(window)
      slots.append(slot)
    }
    let survey = ClassSurvey(of: scene.bands[0].source, classes: clearClasses, gates: gates)
    guard let findings = try? survey.findings(for: windows, on: grid) else { return scores }
    for (slot, finding) in zip(slots, findings) {
      scores[slot] = UInt16(finding.count + (finding.isAdmitted ? 1 << 12 : 0))
    }
    return scores
  }
}
