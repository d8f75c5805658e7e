import ArgumentParser
import Chipping

struct FsckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fsck",
    abstract: "Look for torn, missing and unknown files in a dataset, by names and sizes alone.",
    discussion: "  chipmill fsck DIR")

  @OptionGroup var inspection: InspectionOptions

  func run() throws {
    let dataset = try Dataset(inspection.folder)
    try inspection.tell(try dataset.survey(), of: dataset)
  }
}
