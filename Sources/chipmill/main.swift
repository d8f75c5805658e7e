import ArgumentParser

struct Chipmill: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chipmill", abstract: "Turn satellite rasters into machine-learning chips.",
    subcommands: [SynthCommand.self])
}

Chipmill.main()
