public import Formats

/// The table of footprints as the original generator writes it: text with semicolons.
public enum FootprintCSV {
  /// The names of the columns, in their order.
  public static let columns = [
    "agbd", "agbd_se", "lon_lowestmode", "lat_lowestmode", "shot_number", "delta_time", "l2_quality_flag",
    "l4_quality_flag", "surface_flag", "GEDI Filename", "acquisition_time",
  ]

  /// Writes such a file; it has its name when it is closed.
  final class Writer {
    private let file: OutputFile
    /// The last two columns and the end of the line, for each granule.
    private var endings: [[UInt8]]
    private let threads: Int
    /// Rows that a worker writes at once: their text stays in its cache.
    private static let pieceRows = 2048

    init(path: String, granules: [GranuleName], threads: Int) throws(FormatError) {
      file = try OutputFile(path: path)
      self.threads = threads
      endings = granules.map { Array("\(FootprintCSV.quoted($0.fileName));\($0.start.text)\n".utf8) }
      try file.append(Array((FootprintCSV.columns.joined(separator: ";") + "\n").utf8))
    }

    /// Writes rows in their order, in parallel.
    func append(_ lists: [[Footprint]]) throws(FormatError) {
      var pieces: [ArraySlice<Footprint>] = []
      for list in lists {
        for start in stride(from: 0, to: list.count, by: Self.pieceRows) {
          pieces.append(list[start..<min(list.count, start + Self.pieceRows)])
        }
      }
      let (endings, turns, file) = (endings, Turns(), file)
      let longest = FootprintCSV.longestLine + (endings.lazy.map(\.count).max() ?? 0)
      let batch = pieces
      try Workers.run(batch.count, threads: threads, state: { Text(Self.pieceRows * longest) }) {
        text, i throws(FormatError) in
        text.write(batch[i], endings: endings)
        // In their order, and each worker has but one piece, so that no text waits in memory.
        try turns.take(i) { () throws(FormatError) in try file.append(text.bytes) }
      }
    }

    func close() throws(FormatError) { try file.finish() }
  }

  /// Bytes of a line at most, but for its last columns: five numbers, a shot of 19 digits, flags of 3, and
  /// separators.
  private static let longestLine = 5 * (Decimal.longest + 1) + 20 + 3 * 4

  /// The lines that a worker writes, in memory that it uses again and again.
  private final class Text {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    init(_ capacity: Int) { memory = .allocate(capacity: capacity) }

    deinit { memory.deallocate() }

    var bytes: UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[..<count])
    }

    func write(_ footprints: ArraySlice<Footprint>, endings: [[UInt8]]) {
      count = 0
      guard let start = memory.baseAddress else { return }
      var line = Line(at: start)
      for footprint in footprints {
        line.append(footprint.agbd)
        line.append(footprint.agbdError)
        line.append(footprint.longitude)
        line.append(footprint.latitude)
        line.append(UInt64(footprint.shot))
        line.append(footprint.deltaTime)
        line.append(UInt64(footprint.l2Quality))
        line.append(UInt64(footprint.l4Quality))
        line.append(UInt64(footprint.surface))
        line.end(endings[Int(footprint.granule)])
      }
      count = line.count
    }
  }

  /// Fields one after the other, in memory that is large enough.
  private struct Line {
    private let start: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    init(at start: UnsafeMutablePointer<UInt8>) { self.start = start }

    private mutating func separate() {
      start[count] = UInt8(ascii: ";")
      count += 1
    }

    mutating func append(_ number: Double) {
      count += Decimal.write(number, to: start + count)
      separate()
    }

    mutating func append(_ number: Float) {
      count += Decimal.write(number, to: start + count)
      separate()
    }

    mutating func append(_ number: UInt64) {
      var (rest, digits) = (number, 1)
      while rest >= 10 {
        rest /= 10
        digits += 1
      }
      rest = number
      for place in (0..<digits).reversed() {
        start[count + place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      count += digits
      separate()
    }

    /// The last columns. Their first separator is there already.
    mutating func end(_ ending: [UInt8]) {
      ending.withUnsafeBufferPointer { ending in
        guard let source = ending.baseAddress else { return }
        (start + count).update(from: source, count: ending.count)
      }
      count += ending.count
    }
  }

  private static func quoted(_ text: String) -> String {
    text.contains { $0 == ";" || $0 == "\"" || $0.isNewline }
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// Writes a table.
  public static func write(
    _ table: FootprintTable, to path: String, threads: Int = 1
  ) throws(FormatError) {
    let writer = try Writer(path: path, granules: table.granules, threads: max(1, threads))
    try writer.append([table.footprints])
    try writer.close()
  }

  /// Reads a table that this or the original generator wrote.
  ///
  /// - Throws: `FormatError` with the line.
  public static func read(_ path: String) throws(FormatError) -> FootprintTable {
    let reader = try Reader(path: path)
    var footprints: [Footprint] = []
    try reader.forEachBatch { batch in
      // By an eighth of what is there, not by all of it: this is the larger part of the memory of millions.
      let count = footprints.count + batch.count
      if count > footprints.capacity { footprints.reserveCapacity(max(count, footprints.count * 9 / 8)) }
      footprints += batch
    }
    return FootprintTable(footprints: footprints, granules: reader.granules)
  }

  /// Reads such a file in batches, so that it may be longer than memory.
  public final class Reader {
    /// The granules that the rows so far have named, in the order of their first rows.
    public private(set) var granules: [GranuleName] = []
    private let table: CSVFile
    /// The numbers of our columns among those of the file.
    private let places: [Int]
    private var numbers: [[UInt8]: Int32] = [:]
    private var last: (key: [UInt8], number: Int32) = ([], 0)

    /// Rows of a batch.
    private static let batchRows = 1 << 16
    private static let mostGranules = 10_000_000

    /// Reads the line of column names. Other columns, as pandas' number of the row, are passed over.
    ///
    /// - Throws: `FormatError` where the file cannot be read or a column is missing.
    public init(path: String) throws(FormatError) {
      table = try CSVFile(path: path)
      var places: [Int] = []
      for name in FootprintCSV.columns {
        guard let place = table.column(named: [name.lowercased()]) else {
          throw FormatError(
            path, at: "line 1", "has no column '\(name)'",
            remedy: "give a file like train_combined.csv, with semicolons")
        }
        places.append(place)
      }
      self.places = places
    }

    /// Hands over all rows, in their order, some at a time.
    ///
    /// - Throws: `FormatError` with the line that does not hold a footprint.
    public func forEachBatch(_ body: ([Footprint]) throws(FormatError) -> Void) throws(FormatError) {
      var batch: [Footprint] = []
      batch.reserveCapacity(Self.batchRows)
      try table.forEachRow { row throws(FormatError) in
        batch.append(try footprint(row))
        guard batch.count == Self.batchRows else { return }
        try body(batch)
        batch.removeAll(keepingCapacity: true)
      }
      if !batch.isEmpty { try body(batch) }
    }

    private func footprint(_ row: CSVFile.Row) throws(FormatError) -> Footprint {
      func value(_ column: Int) throws(FormatError) -> Double {
        try row.number(places[column], named: FootprintCSV.columns[column])
      }
      func flag(_ column: Int) throws(FormatError) -> UInt8 {
        guard let flag = UInt8(exactly: try value(column)) else {
          throw failure(row, column, "is no flag")
        }
        return flag
      }
      let (x, y) = (try value(2), try value(3))
      guard abs(x) <= 180, abs(y) <= 90 else {
        throw failure(row, abs(x) <= 180 ? 3 : 2, "is no place in degrees")
      }
      return Footprint(
        shot: try shot(row), longitude: x, latitude: y, deltaTime: try value(5), agbd: Float(try value(0)),
        agbdError: Float(try value(1)), granule: try granule(row), l2Quality: try flag(6),
        l4Quality: try flag(7), surface: try flag(8))
    }

    private func shot(_ row: CSVFile.Row) throws(FormatError) -> Int64 {
      var number: UInt64 = 0
      let text = row.raw(places[4])
      for byte in text {
        let digit = byte &- UInt8(ascii: "0")
        let (product, isOver) = number.multipliedReportingOverflow(by: 10)
        guard digit <= 9 else { throw failure(row, 4, "is no whole number") }
        guard !isOver, product <= UInt64(Int64.max) - UInt64(digit) else {
          throw failure(row, 4, "is past 2^63")
        }
        number = product + UInt64(digit)
      }
      guard !text.isEmpty else { throw failure(row, 4, "is no whole number") }
      return Int64(number)
    }

    /// The number of the granule that a row names.
    private func granule(_ row: CSVFile.Row) throws(FormatError) -> Int32 {
      let (name, time) = (row.raw(places[9]), row.raw(places[10]))
      if last.key.count == name.count + time.count + 1, last.key.prefix(name.count).elementsEqual(name),
        last.key.suffix(time.count).elementsEqual(time)
      {
        return last.number
      }
      let key = Array(name) + [0] + Array(time)
      if let number = numbers[key] {
        last = (key, number)
        return number
      }
      guard let start = AcquisitionTime(row.text(places[10])) else {
        throw failure(row, 10, "is no time like 2020-02-05T15:13:58.000000")
      }
      guard granules.count < Self.mostGranules else { throw failure(row, 9, "is one name too many") }
      last = (key, Int32(granules.count))
      numbers[key] = last.number
      granules.append(GranuleName(fileName: row.text(places[9]), start: start))
      return last.number
    }

    private func failure(_ row: CSVFile.Row, _ column: Int, _ problem: String) -> FormatError {
      let shown = String(row.text(places[column]).prefix(60))
      return FormatError(
        table.path, at: "line \(row.line)", "\(FootprintCSV.columns[column]) '\(shown)' \(problem)",
        remedy: "correct it, or make the table anew")
    }
  }
}
