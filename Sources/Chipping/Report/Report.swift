internal import Formats
internal import FoundationEssentials
internal import Geometry

extension Dataset {
  /// Writes the report: one HTML file that needs nothing else, with what was built of what, a map, pictures
  /// of some chips, distributions, reasons and times.
  ///
  /// It is made of the ledger, of `index.csv`, of the pixels of a sample of chips, and, for the places of
  /// chips that are not written, of the recipe and the headers of its sources. What cannot be read any more
  /// is left out, and the report says so.
  ///
  /// - Parameter path: Where to; `report.html` in the folder when nil.
  /// - Returns: The path.
  /// - Throws: `FormatError` where the ledger cannot be read or the file not be written.
  @discardableResult
  public func writeReport(to path: String? = nil) throws -> String {
    try writeReport(to: path, plan: nil)
  }

  /// The same with the plan at hand.
  @discardableResult
  func writeReport(to path: String?, plan: Plan?) throws -> String {
    let path = path ?? folder + "/report.html"
    // One name, so that nothing piles up where processes are killed.
    let file = try OutputFile(path: path, temporaryPath: path + ".partial")
    try file.append(Array(try Report(self, plan: plan).html.utf8))
    try file.finish()
    return path
  }
}

/// What a report tells, gathered.
struct Report {
  private let name: String
  private let folder: String
  private let isFinished: Bool
  private let facts: RecipeFacts
  private let outcomes: Outcomes
  private let runs: [Dataset.Run]
  private var survey = IndexSurvey()
  private var sample = ChipSample()
  private var places: Places
  private var stored = 0
  private let notes: ReportNotes
  /// What the report could not find out.
  private var gaps: [String] = []

  init(_ dataset: Dataset, plan: Plan? = nil) throws {
    let path = URL(filePath: dataset.folder).standardizedFileURL.lastPathComponent
    folder = dataset.folder
    name = path.isEmpty || path == "/" ? "dataset" : path
    isFinished = try dataset.ledger.isFinished
    facts = try RecipeFacts(dataset)
    outcomes = try Outcomes(dataset.ledger)
    runs = try dataset.runs()
    places = Places(planned: outcomes.planned, wantsWritten: isFinished)
    stored = try Self.storedBytes(dataset.ledger)
    notes = try dataset.notes()
    let histograms = notes.sections.flatMap(\.parts).compactMap { part in
      if case .histogram(let histogram) = part { histogram } else { nil }
    }
    let unfinished = try Self.unfinishedFolder(of: dataset)
    let index = dataset.folder + (unfinished.isEmpty ? "" : "/" + unfinished) + "/index.csv"
    var gaps: [String] = []
    /// Does without what cannot be read.
    func attempt(_ what: String, _ body: () throws -> Void) {
      do { try body() } catch {
        // Where the dataset lies is nobody's business who gets the report.
        let reason = "\(error)".replacing(dataset.folder + "/", with: "")
        gaps.append("Not shown are \(what): \(reason)")
      }
    }
    if outcomes[.written] > 0 {
      attempt("class shares") {
        survey = try IndexSurvey(
          path: index, layers: facts.layers, isWhole: unfinished.isEmpty, places: &places,
          histograms: histograms)
      }
      attempt("pictures and values of chips") {
        sample = try ChipSample(
          dataset, outcomes, scene: facts.scene, classes: Set(survey.classes.map(\.layer)), index: index,
          isPublished: unfinished.isEmpty)
      }
    }
    if isFinished, !gaps.isEmpty, survey.rows == 0 {
      // Without an index the plan tells of all chips.
      places = Places(planned: outcomes.planned, wantsWritten: false)
    }
    if !places.wantsWritten || outcomes[.written] < outcomes.planned {
      attempt(places.wantsWritten ? "places of chips that are not written" : "places of chips") {
        // What the program makes itself has a plan whenever a report is made; of others the list tells alike
        // at the end of the build and later.
        if places.wantsWritten, try dataset.system() != nil {
          return try places.add(listed: dataset.folder + "/skipped.csv")
        }
        let plan = try plan ?? Self.plan(of: dataset)
        guard plan.plannedChips == outcomes.planned else {
          throw ChippingError("the sources give another plan now")
        }
        try places.add(outcomes, of: plan)
      }
    }
    self.gaps = gaps
  }

  /// The recipe's plan, where its sources are still in their places.
  private static func plan(of dataset: Dataset) throws -> Plan {
    let request = try dataset.recipe().request
    let paths =
      [request.scene] + (request.series?.scenes ?? [])
      + [request.points, request.polygons].compactMap(\.self)
    let directory = FileManager.default.currentDirectoryPath
    guard try paths.allSatisfy({ $0.hasPrefix("/") }) || dataset.directory() == directory else {
      throw ChippingError("the recipe's paths start from another directory than this one")
    }
    return try Plan(try request.recipe(), memory: 1 << 36, threads: 1)
  }

  /// Where the last run's files grow, below the dataset's folder; empty when they are complete.
  private static func unfinishedFolder(of dataset: Dataset) throws -> String {
    let rows = try dataset.ledger.file.prepare("SELECT folder FROM runs ORDER BY run DESC LIMIT 1")
    return try rows.step() ? rows.text(0) ?? "" : ""
  }

  private static func storedBytes(_ ledger: Ledger) throws -> Int {
    let rows = try ledger.file.prepare("SELECT total(bytes) FROM chips WHERE state = 1")
    return try rows.step() ? Int(rows.double(0)) : 0
  }

  // MARK: The page

  /// The whole file.
  var html: String {
    let histograms = BandHistograms(sample)
    let sheet = ContactSheet(sample, histograms)
    let frame = sheet.frames
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <title>\(Markup.escaped(name)) – chips</title>
      <style>\(ReportStyle.css)
      :root{--frame:\(frame == 1 ? 124 : 84 * frame)px}</style></head><body><main>
      \(header)\(summary)\(gapList)\(map)\(sheet.section)\(own)\
      \(histograms.section(chips: sample.chips.count))\(ClassLegend.section(survey))\
      \(outcomes.reasonsSection(isListed: isFinished, meanings: notes.reasons))\
      \(RunTimes(runs).section)\(facts.section)
      <footer>Made by chipmill \(Markup.escaped(facts.version)) from the dataset's ledger and index.</footer>
      </main></body></html>

      """
  }

  private var header: String {
    let state: (kind: String, name: String)
    if !isFinished {
      state = ("open", "unfinished")
    } else if outcomes[.failed] > 0 {
      state = ("bad", "finished, with failures")
    } else {
      state = ("good", "finished")
    }
    let line = [facts.scene, survey.time ?? ""].filter { !$0.isEmpty }.map(Markup.escaped)
    return """
      <header><h1>\(Markup.escaped(name))<span class="state \(state.kind)">\(state.name)</span></h1>
      <p>\(line.joined(separator: " · "))</p></header>

      """
  }

  private var summary: String {
    var tiles: [(String, String)] = [
      ("chips written", Figures.grouped(outcomes[.written])),
      ("of planned", Figures.grouped(outcomes.planned)),
    ]
    if !facts.size.isEmpty { tiles.append(("pixels of a chip", Markup.escaped(facts.size))) }
    if let image = sample.layers.first { tiles.append(("bands", Figures.grouped(image.bands.count))) }
    if stored > 0 { tiles.append(("stored", byteText(stored))) }
    tiles.append(("took", Figures.duration(RunTimes(runs).seconds)))
    let list = tiles.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" }.joined()
    return
      "<section id=\"summary\"><h2 hidden>Summary</h2><dl class=\"tiles\">\(list)</dl>"
      + "\(outcomes.html)</section>\n"
  }

  private var gapList: String {
    guard !gaps.isEmpty else { return "" }
    let list = gaps.map { "<li>\(Markup.escaped($0))</li>" }.joined()
    return "<section class=\"notes\"><ul style=\"margin:0;padding:0\">\(list)</ul></section>\n"
  }

  /// What the recipe's maker has to say.
  private var own: String { notes.sections.map { $0.html(in: folder, survey) }.joined() }

  private var map: String {
    guard let map = OutcomeMap(places) else { return "" }
    let systems = survey.systems.prefix(6).map { $0.count <= 40 ? $0 : String($0.prefix(40)) + "…" }
    let systemText =
      systems.isEmpty
      ? ""
      : " Chips lie in \(Markup.escaped(systems.joined(separator: ", ")))"
        + (survey.systems.count > 6 ? " and \(survey.systems.count - 6) more." : ".")
    let beyond =
      map.beyond > 0 ? " \(Figures.grouped(map.beyond)) sites off the scene lie beyond the map." : ""
    return """
      <section id="map"><h2>Where</h2>\(map.html)<p class="note">Degrees of longitude and \
      latitude, in proportion at the map's middle.\(systemText)\(beyond) Land: Natural Earth.</p></section>

      """
  }
}
