import Rasters

/// A ratio that this project holds itself to, with the least value that it may have.
///
/// `make bench` ends with all of them. Ratios of times are of one run, the other's over ours: by the time of
/// processors where both work on one core, which other programs disturb least, and by the clock otherwise.
struct Promise: Sendable {
  /// What a promise is about, and how a report tells it.
  enum Ratio: Sendable {
    /// Bytes a second over those of memcpy, or of a sum where the kernel only reads; with the best
    /// instruction set where none is named.
    case ofLimit(kernel: String, InstructionSet? = nil)
    /// Bytes a second of one kernel over those of another, with the best instruction set.
    case ofKernel(kernel: String, other: String)
    /// Bytes a second with AVX-512 over those with the baseline instruction set.
    case overBaseline(kernel: String)
    /// The time of the fastest of others over ours.
    case ahead(Row, of: [String], threads: Int = 1)
    /// The greatest distance, in source pixels, between where a warp samples and where PROJ says. This is a
    /// bound from above.
    case warpError
    /// The time of a peer over ours where that is least, among those that run on as many cores as we do.
    case aheadOfAll
  }

  let title: String
  let bound: Double
  let ratio: Ratio
  /// The section of `Benchmarks/README.md` that has the limits and what was tried.
  var section: String?

  var isFloor: Bool { if case .warpError = ratio { false } else { true } }

  static let all: [Promise] =
    slopes + classes + scales + warps + decoding + instructionSets + [
      Promise(title: "any workload, over its fastest peer", bound: 1, ratio: .aheadOfAll)
    ]

  private static let slopes: [Promise] = {
    let percent = Row(TerrainBenchmarks.slopeTitle, "percent")
    let degrees = Row(TerrainBenchmarks.slopeTitle, "degrees")
    return [
      Promise(
        title: "slope percent, float32, RAM: share of memcpy", bound: 0.8,
        ratio: .ofLimit(kernel: "slope percent, float32, RAM"), section: "Terrain"),
      Promise(
        title: "slope percent, float32, RAM: over numba", bound: 1.3,
        ratio: .ahead(percent, of: ["numba, percent"]), section: "Terrain"),
      Promise(
        title: "slope percent, file to file: over gdaldem", bound: 4,
        ratio: .ahead(
          Row(TerrainBenchmarks.fileTitle, "percent, uncompressed, 1 thread"), of: ["gdaldem, percent"]),
        section: "Terrain"),
      Promise(
        title: "slope degrees, float32, RAM: share of the percent kernel", bound: 0.7,
        ratio: .ofKernel(kernel: "slope degrees, float32, RAM", other: "slope percent, float32, RAM"),
        section: "Terrain"),
      Promise(
        title: "slope degrees, float32, RAM: over OpenCV + numpy", bound: 4,
        ratio: .ahead(degrees, of: ["OpenCV + numpy, degrees"]), section: "Terrain"),
      Promise(
        title: "slope degrees, float32, RAM: over numba", bound: 8,
        ratio: .ahead(degrees, of: ["numba, degrees"]), section: "Terrain"),
    ]
  }()

  private static let classes: [Promise] = [
    Promise(
      title: "class histogram, uint8, L2: share of a read-sum", bound: 0.6,
      ratio: .ofLimit(kernel: "class histogram, uint8"), section: "Class statistics"),
    Promise(
      title: "classes of 1 M windows of 32×32: over numba", bound: 8,
      ratio: .ahead(
        Row(TerrainBenchmarks.windowsTitle, "compares"), of: ["numba, twelve compares", "numba, a table"]),
      section: "Class statistics"),
    Promise(
      title: "label proportions under polygons: over exactextract", bound: 5,
      ratio: .ahead(Row(TerrainBenchmarks.labelsTitle, "area"), of: ["exactextract"])),
    Promise(
      title: "masked median, 16 dates, uint16: over a numba sorting network", bound: 3,
      ratio: .ahead(Row(CompositeBenchmarks.title, "1 thread"), of: ["numba sorting network"])),
    Promise(
      title: "masked median, 16 dates, uint16: over bottleneck", bound: 40,
      ratio: .ahead(Row(CompositeBenchmarks.title, "1 thread"), of: ["bottleneck nanmedian"])),
  ]

  private static let scales: [Promise] = {
    func scale(_ name: String, over peer: String, _ bound: Double, threads: Int = 1) -> Promise {
      let cores = name != "area" ? "" : threads == 1 ? ", one core" : ", \(threads) cores"
      let title = [
        "area": "area ×½", "bilinear": "bilinear ×2", "cubic": "cubic ×2", "lanczos": "lanczos ×2",
      ]
      return Promise(
        title: "\(title[name] ?? name), uint16\(cores): over \(peer)", bound: bound,
        ratio: .ahead(
          Row(ResizeBenchmarks.title, name, threads: threads), of: ["\(peer), \(name)"], threads: threads),
        section: "Scales")
    }
    return [
      scale("area", over: "numba", 1.2), scale("area", over: "numba", 1.2, threads: 2),
      scale("area", over: "OpenCV", 1.8), scale("area", over: "OpenCV", 1.8, threads: 2),
      scale("bilinear", over: "OpenCV", 2),
      Promise(
        title: "bilinear ×2, uint16, RAM: share of memcpy", bound: 0.7,
        ratio: .ofLimit(kernel: "bilinear 20 m → 10 m, uint16, RAM"), section: "Scales"),
      scale("cubic", over: "OpenCV", 2), scale("lanczos", over: "OpenCV", 6),
    ]
  }()

  private static let warps: [Promise] = {
    let raster = Row(WindowBenchmarks.rasterTitle, "chipmill")
    let windows = Row(WindowBenchmarks.memoryTitle, "chipmill")
    return [
      Promise(
        title: "warp 4326 → UTM, bilinear, float32, 10 980²: over gdalwarp", bound: 8,
        ratio: .ahead(raster, of: ["gdalwarp"]), section: "Warps"),
      Promise(
        title: "warp 4326 → UTM, bilinear, float32, 10 980²: over rasterio", bound: 6,
        ratio: .ahead(raster, of: ["rasterio reproject"]), section: "Warps"),
      Promise(
        title: "warp 4326 → UTM, bilinear, float32, 10 980²: over a numba loop", bound: 1.5,
        ratio: .ahead(raster, of: ["numba between 16-px nodes"]), section: "Warps"),
      Promise(title: "warp 4326 → UTM: error in pixels", bound: 0.01, ratio: .warpError),
      Promise(
        title: "warped 32×32 windows in RAM: over a numba loop", bound: 1.5,
        ratio: .ahead(windows, of: ["numba between 16-px nodes"]), section: "Warps"),
      Promise(
        title: "warped 32×32 windows in RAM: over rasterio.reproject a window", bound: 100,
        ratio: .ahead(windows, of: ["rasterio reproject a window"]), section: "Warps"),
    ]
  }()

  private static let decoding: [Promise] = {
    let own = DecodeBenchmarks.own
    let deflate = Row(DecodeBenchmarks.title, own)
    let zstandard = Row(DecodeBenchmarks.zstandardTitle, own)
    let libraries = ["libdeflate alone", "ISA-L alone"]
    return [
      Promise(
        title: "predictor 2 undo, uint16, L2, AVX-512: share of memcpy", bound: 0.4,
        ratio: .ofLimit(kernel: "undo predictor 2, uint16", .avx512), section: "Predictor"),
      Promise(
        title: "predictor 2 undo, uint16, L2: over a scalar loop", bound: 4,
        ratio: .ofKernel(
          kernel: "undo predictor 2, uint16", other: "undo predictor 2, uint16, scalar"),
        section: "Predictor"),
      Promise(
        title: "deflate band decode, one core: over the faster of libdeflate and ISA-L", bound: 0.95,
        ratio: .ahead(deflate, of: libraries), section: "Decoding a band"),
      Promise(
        title: "deflate band decode, two cores: over the faster of them on one", bound: 1.9,
        ratio: .ahead(Row(DecodeBenchmarks.title, own, threads: 2), of: libraries),
        section: "Decoding a band"),
      Promise(
        title: "deflate band decode, one core: over rasterio", bound: 2,
        ratio: .ahead(deflate, of: ["rasterio"]), section: "Decoding a band"),
      Promise(
        title: "deflate band decode, one core: over async-tiff", bound: 3,
        ratio: .ahead(deflate, of: ["async-tiff"]), section: "Decoding a band"),
      Promise(
        title: "zstd band decode, one core: over libzstd", bound: 0.92,
        ratio: .ahead(zstandard, of: ["libzstd alone"]), section: "Decoding a band"),
      Promise(
        title: "zstd band decode, one core: over libtiff", bound: 2,
        ratio: .ahead(zstandard, of: ["libtiff"]), section: "Decoding a band"),
    ]
  }()

  private static let instructionSets: [Promise] = [
    ("bilinear", "bilinear 20 m → 10 m, uint16"), ("median", "masked median of 16 dates, uint16"),
    ("class histogram", "class histogram, uint8"),
  ].map {
    Promise(title: "\($0), L2: AVX-512 over baseline", bound: 2, ratio: .overBaseline(kernel: $1))
  }
}

/// Names an entry of a report.
struct Row: Sendable {
  let workload: String
  let name: String
  let threads: Int

  init(_ workload: String, _ name: String, threads: Int = 1) {
    self.workload = workload
    self.name = name
    self.threads = threads
  }
}

/// What a run found out about a promise.
struct Outcome: Encodable {
  let title: String
  let bound: Double
  let isFloor: Bool
  /// Nil where it was not measured.
  var value: Double?
  let verdict: Verdict
  /// Why it was not measured, or which of several things the value is about.
  let note: String
  /// Where it is missed: the section of `Benchmarks/README.md` to read.
  var section: String?

  enum Verdict: String, Encodable { case met, notMet = "not met", notMeasured = "not measured" }

  init(_ promise: Promise, in report: Report) {
    title = promise.title
    bound = promise.bound
    isFloor = promise.isFloor
    switch report.find(promise.ratio) {
    case .success(let found):
      value = found.value
      note = found.note
      verdict =
        (isFloor ? found.value >= promise.bound : found.value <= promise.bound) ? .met : .notMet
      if verdict == .notMet { section = promise.section }
    case .failure(let reason):
      verdict = .notMeasured
      note = reason.description
    }
  }

  /// The verdict and what is to be said of it.
  ///
  /// - Parameter link: Writes a section's name so that it leads there.
  func text(_ link: (String) -> String = { "\($0) in Benchmarks/README.md" }) -> String {
    verdict.rawValue + (section.map { ", see " + link($0) } ?? "") + (note.isEmpty ? "" : ": " + note)
  }

  /// Rounded to the worse, so that what is missed never looks like its bound.
  var valueText: String {
    guard let value else { return "—" }
    return isFloor
      ? ((value * 100).rounded(.down) / 100).text(2) : ((value * 10_000).rounded(.up) / 10_000).text(4)
  }

  /// As a floor or a ceiling is written.
  var boundText: String { (isFloor ? "≥ " : "≤ ") + bound.text(2) }
}

extension Report {
  /// A value, and which of several things it is about.
  fileprivate typealias Finding = (value: Double, note: String)

  fileprivate func find(_ ratio: Promise.Ratio) -> Result<Finding, BenchmarkError> {
    switch ratio {
    case .ofLimit(let name, let set):
      return best(name, set).map { ($0.share, "") }
    case .ofKernel(let name, let other):
      return best(name).flatMap { own in
        best(other).map { (own.bytesPerSecond / $0.bytesPerSecond, "") }
      }
    case .overBaseline(let name):
      return best(name, .avx512).flatMap { own in
        best(name, .baseline).map { (own.bytesPerSecond / $0.bytesPerSecond, "") }
      }
    case .ahead(let row, let names, let threads):
      guard let own = entry(row) else {
        return .failure(BenchmarkError("this run has no such workload on \(row.threads) threads"))
      }
      let others = names.compactMap { entry(Row(row.workload, $0, threads: threads)) }
      guard let least = others.map({ $0.times(own) }).min() else {
        return .failure(BenchmarkError("no \(names.joined(separator: ", ")) in this run"))
      }
      return .success((least, ""))
    case .warpError:
      return warpError.map { .success(($0, "")) }
        ?? .failure(BenchmarkError("nothing was warped in this run"))
    case .aheadOfAll:
      let peers = entries.filter { $0.kind == .peer && $0.ownThreads == $0.threads }
      guard
        let (least, peer) = peers.compactMap({ peer in peer.timesOurs.map { ($0, peer) } })
          .min(by: { $0.0 < $1.0 })
      else { return .failure(BenchmarkError("no peers in this run")) }
      return .success((least, "\(peer.name): \(peer.workload)"))
    }
  }

  private func best(_ name: String, _ set: InstructionSet? = nil) -> Result<KernelResult, BenchmarkError> {
    if let set, !InstructionSet.available.contains(set) {
      return .failure(BenchmarkError("this processor has no \(set.rawValue)"))
    }
    let found = kernels.last { $0.name == name && (set == nil || $0.instructionSet == set?.rawValue) }
    return found.map { .success($0) } ?? .failure(BenchmarkError("kernels are no part of this run"))
  }

  func entry(_ row: Row) -> Entry? {
    entries.first { $0.workload == row.workload && $0.name == row.name && $0.threads == row.threads }
  }
}

extension Promise {
  /// Makes sure that the names which promises go by are those of kernels, of peers and of a report's rows, so
  /// that a new name does not turn a promise into "not measured".
  ///
  /// - Parameter report: Workloads that it does not have are not looked at.
  /// - Throws: `BenchmarkError` with the promise whose name is unknown.
  static func checkNames(in report: Report? = nil) throws {
    let kernels = Set(KernelBenchmarks.all.map(\.name))
    for promise in all {
      func unknown(_ name: String) -> BenchmarkError {
        BenchmarkError("Promises.swift: nothing is called \"\(name)\", which \"\(promise.title)\" is about")
      }
      switch promise.ratio {
      case .ofLimit(let name, _), .overBaseline(let name):
        guard kernels.contains(name) else { throw unknown(name) }
      case .ofKernel(let name, let other):
        for name in [name, other] where !kernels.contains(name) { throw unknown(name) }
      case .ahead(let row, let others, let threads):
        let measured = report?.entries.filter { $0.workload == row.workload && $0.kind != .peer } ?? []
        if !measured.isEmpty, !measured.contains(where: { $0.name == row.name }) { throw unknown(row.name) }
        for other in others {
          let isPeer = Peers.ways.contains {
            $0.row.workload == row.workload && $0.peer == other && $0.row.threads == threads
          }
          let isMeasured = measured.isEmpty || measured.contains { $0.name == other }
          let isLimit = DecodeBenchmarks.libraries.contains(other)
          guard isPeer || isLimit && isMeasured else { throw unknown(other) }
        }
      case .warpError, .aheadOfAll: break
      }
    }
  }
}
