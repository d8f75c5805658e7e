internal import Formats
internal import FoundationEssentials
internal import Geometry
internal import Rasters

/// A GeoTIFF for each chip: the image's bands in `chips/ID.tif`, every further layer in `LAYER/ID.tif`.
final class GeoTIFFSink: Sink, @unchecked Sendable {
  private let plan: Plan
  private let folder: String
  private let unfinished: String
  private let profiles: [(layer: Int, folder: String, profile: GeoTIFFProfile)]
  private let table: IndexWriter

  /// - Parameter unfinished: Where the index grows, and chips before they get their names.
  init(plan: Plan, folder: String, unfinished: String, compression: GeoTIFFProfile.Compression) throws {
    self.plan = plan
    self.folder = folder
    self.unfinished = unfinished
    var profiles: [(Int, String, GeoTIFFProfile)] = []
    for (l, planned) in plan.layers.enumerated() where planned.layer.isOutput {
      let name = profiles.isEmpty ? "chips" : planned.layer.name
      try makeFolder(folder + "/" + name)
      profiles.append((l, name, Self.profile(for: planned, plan: plan, compression: compression)))
    }
    self.profiles = profiles
    try Self.checkNames(plan.chips)
    table = try IndexWriter(plan: plan, folder: unfinished, placeColumns: [("file", .text)])
  }

  private static func profile(
    for planned: Plan.PlannedLayer, plan: Plan, compression: GeoTIFFProfile.Compression
  ) -> GeoTIFFProfile {
    GeoTIFFProfile(
      pixelType: planned.type, bandCount: planned.planeCount, grid: plan.chips.grids[0],
      compression: compression,
      isPlanar: true, noData: planned.noData, bandNames: planned.layer.planes)
  }

  /// Two sites may not end in one file.
  private static func checkNames(_ chips: Chips) throws {
    var seen: Set<String> = []
    for chip in 0..<chips.count {
      let id = chips.id(chip)
      guard seen.insert(fileName(id)).inserted else {
        throw ChippingError(
          "two sites make the file \(fileName(id)).tif (the second has id '\(id)'); give each its own id"
        )
      }
    }
  }

  /// An id as a file name: what could mean something to a shell or a file system becomes `_`.
  static func fileName(_ id: String) -> String {
    let name = String(
      id.unicodeScalars.map { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "._-+".unicodeScalars.contains(scalar)
          ? Character(scalar) : "_"
      })
    return name.isEmpty || name.hasPrefix(".") ? "_" + name : name
  }

  func encoder() throws -> any SinkEncoder {
    Encoder(
      plan: plan, folder: folder, unfinished: unfinished, profiles: profiles, describer: try Describer(plan))
  }

  // Workers have written the files.
  func store(_ chip: EncodedChip) -> [Range<Int>] { [] }
  func keep(_ chip: Ledger.Chip, from kept: KeptChips) -> [Range<Int>] { [] }

  func index(_ chip: EncodedChip) throws -> Int {
    try table.append(chip.facts, place: place(chip.facts.id))
  }

  func index(_ chip: Ledger.Chip, from kept: KeptChips) throws -> Int {
    try table.keep(chip, from: kept, place: place(chip.id))
  }

  private func place(_ id: String) -> [FieldValue] { [.text(Self.files(of: id, in: ["chips"])[0])] }

  /// A chip that an earlier run has written, perhaps without getting to say so, leaves no file behind.
  func skip(_ chip: Int, id: String, _ loss: ChipLoss) throws {
    for file in Self.files(of: id, in: profiles.map(\.folder)) where fileSize(folder + "/" + file) != nil {
      try FileManager.default.removeItem(atPath: folder + "/" + file)
    }
    try table.skip(chip, id, loss)
  }

  func flush() throws { try table.flush() }

  func finish() throws -> [FinishedFile] { try table.finish() }

  /// A chip's files, a layer after the other.
  static func files(of id: String, in folders: [String]) -> [String] {
    let name = fileName(id)
    return folders.map { "\($0)/\(name).tif" }
  }

  private final class Encoder: SinkEncoder {
    private let plan: Plan
    private let folder: String
    private let unfinished: String
    private var profiles: [(layer: Int, folder: String, profile: GeoTIFFProfile)]
    private let describer: Describer
    private let encoder = GeoTIFFEncoder()
    private let hasher = ContentHasher()

    init(
      plan: Plan, folder: String, unfinished: String,
      profiles: [(layer: Int, folder: String, profile: GeoTIFFProfile)], describer: Describer
    ) {
      self.plan = plan
      self.folder = folder
      self.unfinished = unfinished
      self.profiles = profiles
      self.describer = describer
    }

    func encode(_ chip: Int, _ pixels: inout ChipPixels, pool: BufferPool) throws -> EncodedChip {
      let facts = describer.facts(chip, pixels)
      let files = GeoTIFFSink.files(of: plan.chips.id(chip), in: profiles.map(\.folder))
      let size = pixels.window.size
      var count = 0
      var seconds = 0.0
      for i in profiles.indices {
        guard let memory = pixels.layers[profiles[i].layer]?.baseAddress else { continue }
        let type = profiles[i].profile.pixelType
        profiles[i].profile.grid = pixels.grid.cropped(to: pixels.window)
        let bands = (0..<profiles[i].profile.bandCount).map { band in
          Pixels(base: memory + band * size.area * type.size, type: type, size: size)
        }
        let bytes = try encoder.encode(bands, profile: profiles[i].profile)
        hasher.add(bytes)
        count += bytes.count
        let start = monotonicSeconds()
        // A process that is killed leaves nothing among the chips that is not one.
        let file = try OutputFile(
          path: "\(folder)/\(files[i])", temporaryPath: "\(unfinished)/\(chip).\(i).partial")
        try file.append(bytes)
        try file.finish()
        seconds += monotonicSeconds() - start
      }
      return EncodedChip(
        chip: chip, facts: facts, bytes: count, hash: hasher.finish(), writeSeconds: seconds, parts: [])
    }
  }
}
