internal import Formats
internal import Geometry
internal import Rasters

extension Plan {
  /// All chips that were asked for, also those whose window lies outside of the scene.
  public var plannedChips: Int { chips.count + chips.outside.count }

  /// The layers that a stage reads: the gates' layer, or at the end all that are described.
  func layersOfStage(_ stage: Int) -> [Int] {
    if stage < stages.count { return [stages[stage].layer] }
    return layers.indices.filter { layers[$0].isDescribed }
  }

  /// Units that are worked on at a time.
  func lookahead(threads: Int) -> Int { max(2, threads * 4) }

  /// Different blocks that the chips may need.
  public var distinctBlocks: Int { blockSpans().count }

  /// For each block that is needed its first and last unit.
  private func blockSpans() -> [Int32: (first: Int, last: Int)] {
    var spans: [Int32: (first: Int, last: Int)] = [:]
    for unit in units.indices {
      for block in unitBlocks[unitStart[unit]..<unitStart[unit + 1]] {
        spans[block] = (spans[block]?.first ?? unit, unit)
      }
    }
    return spans
  }

  /// What the build takes, by the file headers alone.
  public struct Prediction: Sendable {
    /// All chips that were asked for.
    public var chips = 0
    /// Different blocks that chips may need.
    public var blocks = 0
    /// Compressed bytes of all blocks.
    public var bytesRead = 0
    /// The same blocks, decoded.
    public var bytesDecoded = 0
    /// Blocks and chips in memory at the same time, when memory is not bounded further.
    public var peakBytes = 0
    /// Pixels of all chips before compression.
    public var outputBytes = 0
    /// The sources by what they cost, costliest first.
    public var sources: [SourceCost] = []
  }

  /// What a build takes of one source.
  public struct SourceCost: Sendable {
    /// The source's path.
    public var path: String
    /// Different blocks that chips may need.
    public var blocks = 0
    /// Compressed bytes of the blocks.
    public var bytesRead = 0
    /// The same blocks, decoded.
    public var bytesDecoded = 0
    /// Decoded bytes of all of the source's blocks, for comparison.
    public var wholeBytes = 0
  }

  /// - Throws: `FormatError` for a block whose place in its file is not there.
  public func prediction(threads: Int) throws -> Prediction {
    var prediction = Prediction()
    prediction.chips = plannedChips
    var costs = sources.map { source in
      SourceCost(
        path: source.path,
        wholeBytes: source.tiles.reduce(0) { $0 + $1.image.blockCount * $1.decodedBlockBytes })
    }
    let spans = blockSpans()
    prediction.blocks = spans.count
    var change = [Int](repeating: 0, count: units.count + 1)
    for (block, span) in spans {
      let (source, tile, index) = locate(Int(block))
      // A block whose bytes lie outside of the file fails when it is read, with its reason.
      let bytes = (try? tile.image.byteRange(ofBlock: index))?.count ?? 0
      costs[source].blocks += 1
      costs[source].bytesRead += bytes
      costs[source].bytesDecoded += tile.decodedBlockBytes
      change[span.first] += tile.decodedBlockBytes
      change[span.last + 1] -= tile.decodedBlockBytes
    }
    var live = 0
    var peak = 0
    for delta in change {
      live += delta
      peak = max(peak, live)
    }
    prediction.peakBytes = peak + memory(threads: threads).chips
    prediction.outputBytes = (0..<chips.count).reduce(0) { $0 + outputBytes(of: $1) }
    prediction.sources = costs.filter { $0.blocks > 0 }.sorted {
      ($0.bytesRead, $0.path) > ($1.bytesRead, $1.path)
    }
    prediction.bytesRead = costs.reduce(0) { $0 + $1.bytesRead }
    prediction.bytesDecoded = costs.reduce(0) { $0 + $1.bytesDecoded }
    return prediction
  }

  /// What a run needs at the least: the blocks of one unit, and the chips in flight.
  func memory(threads: Int) -> (leastBlocks: Int, chips: Int, costliest: String) {
    var most = 0
    var costliest = ""
    var largestChips = 0
    for unit in units.indices {
      var bytes = 0
      var largest = (bytes: 0, path: "")
      for block in unitBlocks[unitStart[unit]..<unitStart[unit + 1]] {
        let (_, tile, _) = locate(Int(block))
        let size = BufferPool.capacity(for: tile.decodedBlockBytes)
        bytes += size
        if size > largest.bytes { largest = (size, tile.file.path) }
      }
      if bytes > most {
        most = bytes
        costliest = "the largest blocks are those of \(largest.path), \(byteText(largest.bytes)) each decoded"
      }
      let chips = units[unit].reduce(0) { $0 + outputBytes(of: $1) }
      largestChips = max(largestChips, chips)
    }
    // Each unit in flight has its chips, and a worker one more chip, encoded; and all dates of a composite.
    let flight = min(lookahead(threads: threads), units.count) + threads
    let largestChip = (0..<chips.count).reduce(0) { max($0, chips.window($1).size.area) }
    let dates = layers.reduce(0) { sum, layer in
      guard let composite = layer.layer.composite, let first = layer.dates.first else { return sum }
      let inputs = composite.request.method.picksDates ? layer.dates.count : 1
      return sum + first.count * (inputs * layer.type.size + 1)
    }
    let decoding = sources.reduce(0) { $1.tiles.reduce($0) { max($0, $1.decodingBytes) } } * threads
    return (
      most, BufferPool.capacity(for: largestChips) * flight + dates * largestChip * threads + decoding,
      costliest
    )
  }
}

extension Plan.PlannedLayer {
  /// Whether the layer's pixels are made for each chip: to be written, or for its class fractions.
  var isDescribed: Bool { layer.isOutput || layer.isClasses }
}
