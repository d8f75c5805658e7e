import ArgumentParser
import Rasters

struct MaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mask",
    abstract: "Take the clouds out of a scene.",
    discussion: """
      Masked pixels become no-data. The bands come out as one cloud-optimised GeoTIFF on the finest band's
      grid; the mask is laid onto each band by nearest neighbour.

        chipmill mask SCENE clear.tif --classes 3,8,9,10 --dilate 3
        chipmill mask SCENE clear.tif --probability 40 --layer cloud=probability.tif
      """)

  @Argument(help: "A folder with a GeoTIFF for each band, or one raster.", completion: .file())
  var scene: String

  @Argument(help: "The GeoTIFF to write.", completion: .file(extensions: ["tif"]))
  var output: String

  @OptionGroup var options: CompositeOptions

  func validate() throws {
    guard try options.mask.rule() != nil else {
      throw ValidationError("Say what is masked: --classes, --qa60, --bits or --probability.")
    }
  }

  // Of one date every method makes that date.
  func run() throws { try options.run([scene], to: output, .median) }
}
