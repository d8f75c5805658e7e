import ArgumentParser

/// All that is done with GEDI footprints; without a word of its own `gedi` builds.
struct GEDICommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gedi",
    abstract: "Make datasets of biomass footprints from GEDI L4A granules, and look at them.",
    discussion: """
      chipmill gedi --input granules --output biomass
      chipmill gedi --fuse-hdf5-datasets biomass/hdf5_batch_data/train --output fused
      chipmill gedi inspect fused/fused_dataset.h5 --row 0 --output sample.png
      chipmill gedi export fused/fused_dataset.h5 --rows 0-9 --output tifs
      chipmill gedi build --help          all options of the first two
      """,
    subcommands: [GEDICommand.self, GEDIInspectCommand.self, GEDIExportCommand.self],
    defaultSubcommand: GEDICommand.self)
}
