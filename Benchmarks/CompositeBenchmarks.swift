import Geometry
import Rasters

/// The cloud-masked median of many dates, in memory.
struct CompositeBenchmarks {
  static let dates = 16
  static let bands = 4
  /// Pixels on a side.
  static let side = 2048
  static let title = "masked median of \(dates) dates, \(bands) bands of \(side)×\(side), uint16"

  private let values = Memory(dates * bands * side * side * 2)
  private let classes = Memory(dates * side * side)
  private let result = Memory(bands * side * side * 2)

  /// Ground with noise, and clouds in squares of 16 pixels over a tenth to seven tenths of each date.
  init() {
    var random = RandomNumbers(state: 11)
    let pixels = values.bytes.bindMemory(to: UInt16.self)
    for i in stride(from: 0, to: pixels.count, by: 4) {
      let bits = random.next()
      for k in 0..<4 { pixels[i + k] = 1000 + UInt16(truncatingIfNeeded: bits >> (16 * k)) % 3300 }
    }
    let side = Self.side
    for date in 0..<Self.dates {
      let cover = 0.1 + 0.6 * random.fraction()
      for y in stride(from: 0, to: side, by: 16) {
        for x in stride(from: 0, to: side, by: 16) {
          let value: UInt8 = random.fraction() < cover ? 9 : 4
          for row in y..<y + 16 {
            (classes.base + (date * side + row) * side + x).initializeMemory(
              as: UInt8.self, repeating: value, count: 16)
          }
        }
      }
    }
    result.bytes.initializeMemory(as: UInt8.self, repeating: 1)
  }

  /// Rows that are masked and composited while their masks are in the cache.
  private static let rows = 4

  private final class Worker {
    let scratch = WarpScratch()
    let masks = Memory(dates * rows * side)
  }

  private func composite(threads: Int) throws -> Cost {
    let (side, rows) = (Self.side, Self.rows)
    let size = Size(width: side, height: rows)
    return try Measure.inProcess {
      try Measure.parallel(side / rows, threads: threads, state: { Worker() }) { worker, strip in
        let masks = (0..<Self.dates).map { date in
          let mask = MutablePixels(
            base: worker.masks.base + date * size.area, type: .uint8, size: size)
          Pixels(base: classes.base + (date * side + strip * rows) * side, type: .uint8, size: size)
            .mask(.classes([0, 1, 3, 8, 9, 10]), into: mask)
          return mask.readable
        }
        for band in 0..<Self.bands {
          let dates = (0..<Self.dates).map { date in
            Pixels(
              base: values.base + ((date * Self.bands + band) * side + strip * rows) * side * 2,
              type: .uint16,
              size: size)
          }
          MutablePixels(
            base: result.base + (band * side + strip * rows) * side * 2, type: .uint16, size: size
          ).composite(.median, of: dates, masks: masks, noData: nil, fill: 0, scratch: worker.scratch)
        }
      }
    }
  }

  /// Reads everything once and adds it up.
  private func read() -> Cost {
    var sum = SIMD8<UInt64>()
    let cost = Measure.inProcess {
      for memory in [values, classes] {
        for i in stride(from: 0, to: memory.bytes.count, by: 64) {
          sum &+= UnsafeRawPointer(memory.base + i).load(as: SIMD8<UInt64>.self)
        }
      }
    }
    precondition(sum[0] != 1, "the sum is used, so it is computed")
    return cost
  }

  func run(rounds: Int, threads: Int) throws -> [Entry] {
    let pixels = Self.bands * Self.side * Self.side
    var works: [(name: String, work: () throws -> Cost)] = [
      ("read and sum", { read() }), ("1 thread", { try composite(threads: 1) }),
    ]
    if threads > 1 { works.append(("\(threads) threads", { try composite(threads: threads) })) }
    let series = try Series.interleaved(rounds, works)
    return works.map { work in
      let own = series[work.name] ?? Series()
      let isLimit = work.name == "read and sum"
      let workers = work.name == "\(threads) threads" ? threads : 1
      var entry = Entry(
        Self.title, work.name, isLimit ? .limit : .chipmill, own, chips: pixels, threads: workers)
      if !isLimit { entry.timesLimitCPU = own.cpu / (series["read and sum"]?.cpu ?? 1) }
      return entry
    }
  }
}
