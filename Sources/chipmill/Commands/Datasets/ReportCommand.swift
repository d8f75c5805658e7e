import ArgumentParser
import Chipping
import FoundationEssentials

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report of a dataset: one HTML file that needs nothing else.",
    discussion: """
      It has a map of the chips by outcome, pictures of some of them, histograms, class shares, reasons, \
      times and the recipe. Unfinished datasets have one, too.

        chipmill report DIR
      """)

  @Argument(help: "The dataset's folder.", completion: .directory)
  var folder: String

  @Option(name: .shortAndLong, help: "The file to write; report.html in the folder when not given.")
  var output: String?

  func run() throws {
    // Relative to here, before the recipe's own paths are.
    let path = output.map { URL(filePath: $0).standardizedFileURL.path }
    let dataset = try Dataset(URL(filePath: folder).standardizedFileURL.path)
    if let directory = try dataset.directory() {
      _ = FileManager.default.changeCurrentDirectoryPath(directory)
    }
    let written = try dataset.writeReport(to: path)
    print(output ?? (path == nil && !folder.hasPrefix("/") ? folder + "/report.html" : written))
  }
}
