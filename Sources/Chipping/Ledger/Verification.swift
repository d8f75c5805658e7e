internal import Formats
internal import FoundationEssentials

/// What is wrong with a file or a chip.
public struct Finding: Sendable, Equatable {
  /// What kind of wrong it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// It is not there.
    case missing
    /// It has other bytes, or another number of them, than were written.
    case damaged
    /// Nobody knows of it.
    case unknown
  }

  /// What kind of wrong it is.
  public var kind: Kind
  /// The chip's id, or the file's path below the dataset's folder.
  public var name: String
  /// What was found.
  public var problem: String
  /// The number of the chip; nil for other files.
  public var chip: Int?
}

/// What a look at a dataset has found.
public struct Verification: Sendable {
  /// Chips that were looked at.
  public var chips = 0
  /// Bytes that were looked at.
  public var bytes = 0
  /// What is wrong.
  public var findings: [Finding] = []
}

extension Dataset {
  /// Reads everything that the dataset consists of, and compares its hashes with those of the ledger.
  ///
  /// - Parameter progress: Is told how many chips have been looked at.
  public func verify(threads: Int, progress: ((Int) -> Void)? = nil) throws -> Verification {
    var verification = Verification()
    let kept = try KeptChips(folder, folders: layerFolders)
    let stores = try ledger.stores()
    var covered: [String: [Range<Int>]] = [:]
    var batch: [Ledger.Chip] = []
    func check() {
      for (chip, problem) in zip(batch, kept.damage(of: batch, threads: threads)) {
        verification.chips += 1
        verification.bytes += chip.bytes
        if let problem {
          verification.findings.append(
            Finding(kind: .damaged, name: chip.id, problem: problem, chip: chip.number))
        }
      }
      batch = []
      progress?(verification.chips)
    }
    try ledger.forEachChip(.written) { chip in
      if !chip.extents.isEmpty, !stores.isEmpty {
        covered[stores[stores.number(of: chip.number)].name, default: []].join(chip.extents)
      }
      batch.append(chip)
      if batch.count == 8192 { check() }
    }
    check()
    for file in try ledger.finishedFiles() {
      guard fileSize(folder + "/" + file.name) != nil else {
        verification.findings.append(Finding(kind: .missing, name: file.name, problem: "is not there"))
        continue
      }
      let found: FinishedFile
      if stores.contains(where: { $0.name == file.name }) {
        found = try HDF5Store.rest(
          of: folder + "/" + file.name, named: file.name, without: covered[file.name] ?? [])
      } else {
        let reader = try FileReader(path: folder + "/" + file.name)
        let hasher = ContentHasher()
        try hasher.add(reader)
        found = FinishedFile(name: file.name, bytes: reader.count, hash: hasher.finish())
        verification.bytes += found.bytes
      }
      if found.hash != file.hash || found.bytes != file.bytes {
        verification.findings.append(
          Finding(kind: .damaged, name: file.name, problem: "its bytes are not those that were written"))
      }
    }
    return verification
  }

  /// Compares the files that are there with those that the ledger tells of, by their names and sizes alone.
  public func survey() throws -> Verification {
    var verification = Verification()
    var expected: [String: Set<String>] = [:]
    try ledger.forEachChip(.written) { chip in
      verification.chips += 1
      verification.bytes += chip.bytes
      let files = GeoTIFFSink.files(of: chip.id, in: layerFolders)
      let sizes = files.map { fileSize(folder + "/" + $0) }
      for (file, layer) in zip(files, layerFolders) {
        expected[layer, default: []].insert(String(file.dropFirst(layer.count + 1)))
      }
      if let gap = sizes.firstIndex(of: nil) {
        verification.findings.append(
          Finding(kind: .missing, name: chip.id, problem: "\(files[gap]) is not there", chip: chip.number))
      } else if !files.isEmpty, sizes.reduce(0, { $0 + ($1 ?? 0) }) != chip.bytes {
        verification.findings.append(
          Finding(
            kind: .damaged, name: chip.id, chip: chip.number,
            sizes: sizes.reduce(0) { $0 + ($1 ?? 0) }, of: chip.bytes))
      }
    }
    for file in try ledger.finishedFiles() {
      let size = fileSize(folder + "/" + file.name)
      if size == nil {
        verification.findings.append(Finding(kind: .missing, name: file.name, problem: "is not there"))
      } else if let size, size != file.bytes {
        verification.findings.append(
          Finding(kind: .damaged, name: file.name, chip: nil, sizes: size, of: file.bytes))
      }
    }
    let isFinished = try ledger.isFinished
    let others =
      (try ledger.finishedFiles().map(\.name) + ledger.stores().map(\.name)).map { name in
        String(name.prefix { $0 != "/" })
      } + (try ledger.value("companions") ?? "").split(separator: "\n").map(String.init)
    let known = Set(others)
    for name in try names(in: folder) where !known.contains(name) && !isKnown(name, isFinished: isFinished) {
      verification.findings.append(
        Finding(
          kind: .unknown, name: name,
          problem: name == "unfinished" ? "left by a run; nothing needs it" : "the ledger does not tell of it"
        ))
    }
    for layer in layerFolders {
      for name in try names(in: folder + "/" + layer) where expected[layer]?.contains(name) != true {
        verification.findings.append(
          Finding(kind: .unknown, name: "\(layer)/\(name)", problem: "the ledger does not tell of it"))
      }
    }
    return verification
  }

  private func isKnown(_ name: String, isFinished: Bool) -> Bool {
    DatasetFolder.files.contains(name) || name.hasPrefix(Ledger.fileName) || layerFolders.contains(name)
      || (name == "unfinished" && !isFinished)
  }

  private func names(in folder: String) throws -> [String] {
    guard isDirectory(folder) else { return [] }
    do { return try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } catch {
      throw ChippingError("\(folder): cannot be read; check the permissions")
    }
  }
}

extension Finding {
  fileprivate init(kind: Kind, name: String, chip: Int?, sizes: Int, of bytes: Int) {
    self.init(kind: kind, name: name, problem: "has \(sizes) bytes of \(bytes)", chip: chip)
  }
}
