import ArgumentParser
import Datasets
import Formats

struct CleanupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cleanup",
    abstract: "Delete GeoTIFFs that are damaged.",
    discussion: """
      Opens every *.tif directly in a folder and decodes its last block, which a broken download lacks. \
      Those that fail are deleted, their names printed. Files that cannot be opened, or that hold what \
      Chipmill does not decode, stay.

        chipmill cleanup --basedir lux_partitions_aschips_14c55eb7d417f/esa-world-cover --dry_run
      """)

  @Option(help: "The folder.", completion: .directory)
  var basedir: String

  @Flag(name: spelled("dry-run"), help: "Delete nothing; print what would be.")
  var dryRun = false

  @OptionGroup var workers: WorkerOptions

  func run() throws {
    let bar = ProgressBar(.bar)
    let folder = try RasterFolder(basedir)
    let count = folder.paths.count
    let found = try folder.check(workers: workers.workers) { bar.update($0, of: count, "files") }
    bar.finish()
    for error in found.damaged { print("\(dryRun ? "would delete" : "deleting") \(error)") }
    for error in found.unknown { print("left alone: \(error)") }
    if !dryRun { try RasterFolder.delete(found.damaged.map(\.file)) }
    print(
      "checked \(count) files: \(count - found.damaged.count - found.unknown.count) whole, "
        + "\(found.damaged.count) \(dryRun ? "to be deleted" : "deleted"), \(found.unknown.count) left alone")
    if !found.unknown.isEmpty { throw Chipmill.finishedWithFailures }
  }
}
