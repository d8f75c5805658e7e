import ArgumentParser
import Chipping
import Datasets
import Formats
import FoundationEssentials
import Geometry

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Invent a small world and build two datasets from it, offline.",
    discussion: """
      The first dataset covers a scene with chips side by side; the second has a window around each point of \
      a list, with elevation, slope and land cover. It takes a few seconds.

        chipmill demo --output demo
      """)

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output = "demo"

  @Option(help: "Pixels of 10 m on a side of the scene, a multiple of 6.")
  var size = 2196

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func run() throws {
    let world = output + "/world"
    say("inventing a world of \(size) × \(size) pixels in \(world) …")
    try SyntheticWorld(seed: 1, size: size, dates: 1, footprints: 400).write(to: world)
    guard let scene = try scenes(in: world + "/sentinel-2-l2a").first else {
      throw ChippingError("\(world): the world has no scene")
    }
    let bounds = try RunBounds.parse([])
    let grid = output + "/grid"
    var request = RecipeRequest(scene: scene)
    request.size = Size(256)
    request.layers = ["SCL"]
    request.gates = ["cloud: SCL[3,8,9,10]<=0.4", "nodata<=0.5"]
    say(
      """

      chips side by side, without clouds or holes:
        chipmill chip \(scene) --size 256 --layer SCL --gate 'cloud: SCL[3,8,9,10]<=0.4' \
      --max-nodata 0.5 --format hdf5 --output \(grid)
      """)
    try build(request, .hdf5(.deflate(level: 1)), to: grid, bounds)
    let points = output + "/points"
    let terrain = world + "/cop-dem-glo-30"
    let cover = world + "/esa-worldcover"
    request = RecipeRequest(scene: scene)
    request.size = Size(32)
    request.points = world + "/points.csv"
    request.layers = ["dem=\(terrain)", "slope=\(terrain)", "landcover=\(cover)"]
    request.gates = ["scl: SCL[4,5]@4", "slope: max(slope)@4<=15"]
    say(
      """

      a window around each point, with elevation, slope and land cover:
        chipmill chip \(scene) --points \(world)/points.csv --size 32 --layer dem=\(terrain) \
      --layer slope=\(terrain) --layer landcover=\(cover) --gate 'scl: SCL[4,5]@4' \
      --gate 'slope: max(slope)@4<=15' --format geotiff --output \(points)
      """)
    try build(request, .geotiff(.deflate(level: 1)), to: points, bounds)
    say(
      """

      the datasets
        \(grid)/chips.h5     group data: image (chips, bands, 256, 256) uint16, SCL, transform, id, crs
        \(points)/chips/*.tif  twelve bands each; other layers in \(points)/dem, slope, landcover
        index.csv, index.gpkg beside each: footprint, scene, time, statistics and class shares of every chip
        skipped.csv            what is not there, and why
        ledger.sqlite          what became of every planned chip: chipmill status, verify, fsck, retry
        chipmill.lock.json     what it was made of: chipmill build --locked makes the same bytes again

      look inside
        python3 -c "import h5py; f = h5py.File('\(grid)/chips.h5'); print(f['data/image'])"
        qgis \(points)/index.gpkg

      and open the reports
        \(address(of: grid))
        \(address(of: points))
      """)
  }

  private func build(
    _ request: RecipeRequest, _ format: Output.Format, to folder: String, _ bounds: RunBounds
  ) throws {
    let text = try RunText.Options.parse(quiet ? ["--quiet"] : [])
    try BuildRun(text).run(
      try request.recipe(), to: Output(folder: folder, format: format, existing: .restart),
      options: bounds.options(scratch: folder))
  }

  /// What a browser opens.
  private func address(of dataset: String) -> String {
    URL(filePath: dataset + "/report.html").absoluteURL.standardizedFileURL.absoluteString
  }

  private func say(_ text: String) { if !quiet { print(text) } }

  /// The scenes' folders, by name.
  private func scenes(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("S2") }.sorted()
      .map { folder + "/" + $0 }
  }
}
