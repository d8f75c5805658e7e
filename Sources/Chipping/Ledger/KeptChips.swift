internal import CLinux
internal import Formats
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Chips that earlier runs have written, to be looked at and taken over as they are.
final class KeptChips {
  private let ledger: Ledger
  /// The folders of the layers' files; empty where chips lie in `chips.h5`.
  private let folders: [String]
  /// The folder of each run, below the dataset's.
  private let runs: [Int: String]
  /// Chips are looked up in them by who stores chips and by who records them.
  private let lock = Monitor()
  private var tables: [Int: CSVFile] = [:]
  /// The HDF5 files of chips.
  private let stores: [Plan.Store]
  private var reader: (path: String, file: FileReader)?
  private var batch: ArraySlice<Ledger.Chip> = []
  /// Where chips lay that have another place now, by the file.
  private var left: [String: [Range<Int>]] = [:]

  /// - Parameter folders: The folders of the layers' files; empty where chips lie in `chips.h5`.
  init(_ folder: String, folders: [String]) throws {
    // Its own look at the ledger, beside the one that writes.
    ledger = try Ledger(reading: folder)
    self.folders = folders
    stores = try ledger.stores()
    var runs: [Int: String] = [:]
    let rows = try ledger.file.prepare("SELECT run, folder FROM runs")
    while try rows.step() { runs[rows.int(0)] = rows.text(1) ?? "" }
    self.runs = runs
  }

  /// Ends the looking at the ledger.
  func close() { ledger.file.close() }

  private func path(_ name: String, ofRun run: Int) -> String {
    let folder = runs[run] ?? ""
    return ledger.folder + "/" + (folder.isEmpty ? "" : folder + "/") + name
  }

  /// The HDF5 file that has a chip.
  private func store(of chip: Ledger.Chip) -> String {
    path(stores.isEmpty ? "chips.h5" : stores[stores.number(of: chip.number)].name, ofRun: chip.run)
  }

  /// The row of a chip. Asked for in plan order, the rows are read some at a time.
  func chip(_ number: Int) throws -> Ledger.Chip {
    while let first = batch.first, first.number < number { batch.removeFirst() }
    if batch.first?.number != number { batch = try ledger.chips(.written, from: number, limit: 4096)[...] }
    guard let chip = batch.first, chip.number == number else {
      throw ChippingError("\(ledger.folder): the ledger has lost chip \(number); start over with --restart")
    }
    return chip
  }

  /// The values of the chip's row in the index of its run, without the first ones, which tell the place.
  func facts(of chip: Ledger.Chip, kinds: [FactColumns.Kind]) throws -> [FieldValue] {
    lock.lock()
    defer { lock.unlock() }
    let table = try table(of: chip)
    let first = table.columns.count - kinds.count
    return try table.withRow(at: chip.line) { row in
      kinds.enumerated().map { i, kind in
        let text = row.text(first + i)
        if text.isEmpty { return .null }
        switch kind {
        case .text: return .text(text)
        case .integer: return Int(text).map { .integer($0) } ?? .null
        case .real: return Double(text).map { .real($0) } ?? .null
        }
      }
    }
  }

  /// The index that has the chip's row.
  func table(of chip: Ledger.Chip) throws -> CSVFile {
    if let table = tables[chip.run] { return table }
    let table = try CSVFile(path: path("index.csv", ofRun: chip.run))
    tables[chip.run] = table
    return table
  }

  /// Reads the chip's chunks, one after the other.
  func chunks(of chip: Ledger.Chip, _ body: (Int, UnsafeRawBufferPointer) throws -> Void) throws {
    let path = store(of: chip)
    // Chips come in their order: the file before is done with.
    if reader?.path != path { reader = (path, try FileReader(path: path)) }
    guard let reader else { return }
    for (layer, extent) in chip.extents.enumerated() { try body(layer, try reader.file.read(extent)) }
  }

  /// Takes note that a chip has its place in the files of this run.
  func leave(_ chip: Ledger.Chip) {
    // A finished dataset stays whole until another takes its place.
    guard runs[chip.run]?.isEmpty == false else { return }
    left[store(of: chip), default: []].join(chip.extents)
  }

  /// Where the file system can, gives the disk back what the chips left behind that the ledger knows in
  /// their new places: a dataset that is gone on with does not need its space twice.
  func freeLeft() {
    #if os(Linux)
      for (path, extents) in left {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { continue }
        defer { Glibc.close(descriptor) }
        for extent in extents { _ = clinux_punch_hole(descriptor, extent.lowerBound, extent.count) }
      }
    #endif
    left = [:]
  }

  // MARK: Checking

  /// Checks the bytes of some chips against their hashes, on several threads.
  ///
  /// - Returns: For each chip what is wrong with it, nil where nothing is.
  func damage(of chips: [Ledger.Chip], threads: Int) -> [String?] {
    let results = Mutex([String?](repeating: nil, count: chips.count))
    let next = Atomic(0)
    let paths = folders.isEmpty ? chips.map { store(of: $0) } : []
    let (base, folders) = (ledger.folder, self.folders)
    withWorkers(min(threads, max(1, chips.count / 16))) { _ in
      let hasher = ContentHasher()
      var readers: [String: FileReader] = [:]
      while true {
        let start = next.wrappingAdd(16, ordering: .relaxed).oldValue
        guard start < chips.count else { return }
        let end = min(start + 16, chips.count)
        // Chunks of neighbours lie side by side: one look at the disk for all of them.
        let isOneFile = folders.isEmpty && paths[start] == paths[end - 1]
        let span = isOneFile ? Self.span(of: chips[start..<end]) : nil
        var neighbours: UnsafeRawBufferPointer?
        for i in start..<end {
          let chip = chips[i]
          var problem: String?
          do {
            if folders.isEmpty {
              let store = try readers[paths[i]] ?? FileReader(path: paths[i])
              if readers.count > 16 { readers = [:] }
              readers[paths[i]] = store
              if i == start, let span { neighbours = try store.read(span) }
              for extent in chip.extents {
                if let neighbours, let span {
                  let first = extent.lowerBound - span.lowerBound
                  hasher.add(UnsafeRawBufferPointer(rebasing: neighbours[first..<first + extent.count]))
                } else {
                  hasher.add(try store.read(extent))
                }
              }
            } else {
              for path in GeoTIFFSink.files(of: chip.id, in: folders) {
                let store = try FileReader(path: "\(base)/\(path)")
                hasher.add(try store.read(0..<store.count))
              }
            }
          } catch {
            problem = "\(error)"
          }
          let hash = hasher.finish()
          if problem == nil, hash != chip.hash { problem = "its bytes are not those that were written" }
          if let problem { results.withLock { $0[i] = problem } }
        }
      }
    }
    return results.withLock { $0 }
  }

  /// The bytes from the first to the last chunk of some chips of one run, nil where others lie between.
  private static func span(of chips: ArraySlice<Ledger.Chip>) -> Range<Int>? {
    let extents = chips.flatMap(\.extents)
    guard let start = extents.map(\.lowerBound).min(), let end = extents.map(\.upperBound).max(),
      chips.allSatisfy({ $0.run == chips.first?.run })
    else { return nil }
    let sum = extents.reduce(0) { $0 + $1.count }
    return end - start <= min(sum + sum / 8, 4 << 20) ? start..<end : nil
  }
}
