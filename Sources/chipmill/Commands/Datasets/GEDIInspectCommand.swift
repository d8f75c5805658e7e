import ArgumentParser
import Datasets
import Formats

struct GEDIInspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show one sample of a biomass dataset: its facts, and its layers as a picture.",
    discussion: """
        chipmill gedi inspect train_dataset.h5 --row 0 --output sample.png
        chipmill gedi inspect train_dataset.h5 --shot 82620200300000001 --json
      """)

  @Argument(help: "A file of samples.", completion: .file(extensions: ["h5"]))
  var input: String

  @Option(help: "The number of the shot.")
  var shot: Int64?

  @Option(help: "The row, counted from 0.")
  var row: Int?

  @Option(name: [.customLong("output"), .customShort("o")], help: "A PNG to write.", completion: .file())
  var output: String?

  @Flag(help: "Print the facts as JSON.")
  var json = false

  func validate() throws {
    guard (shot == nil) != (row == nil) else {
      throw ValidationError("Name one sample, with --shot or with --row.")
    }
  }

  func run() throws {
    let file = try SampleFile(path: input)
    let sample = try file.sample(try row ?? shot.map { try file.rows(of: [$0])[0] } ?? 0)
    if let output {
      let picture = try OutputFile(path: output)
      try picture.append(SamplePicture(sample).png())
      try picture.finish()
    }
    if json { return print(sample.json.formatted) }
    for (name, value) in sample.facts {
      print(name + String(repeating: " ", count: max(1, 12 - name.count)) + value)
    }
  }
}
