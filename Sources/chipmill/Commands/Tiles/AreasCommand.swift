import ArgumentParser
import Chipping
import Datasets

struct AreasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aois",
    abstract: "Show the areas that have names, or write one to a file.",
    discussion: """
      States, continents, and regions of the United Nations and the World Bank, from Natural Earth at 1:50 \
      million, simplified to some three kilometres. A name may stand for the file wherever an area is asked \
      for. Case does not count; a code of two letters is that of a state in several parts.

        chipmill aois --extract luxembourg      writes luxembourg.wkt
      """)

  @Flag(name: spelled("showall"), help: "List the names.")
  var showsAll = false

  @Option(help: "Write the area of this name to NAME.wkt in this folder.")
  var extract: String?

  func validate() throws {
    guard showsAll || extract != nil else { throw CleanExit.helpRequest(self) }
  }

  func run() throws {
    if showsAll { Chipmill.write(NaturalEarth.listing, to: 1) }
    guard let extract else { return }
    guard let area = try AreaFile.find(extract) else {
      throw ChippingError("AOI \(extract) does not exist; chipmill aois --showall lists those that do")
    }
    try AreaFile.write(area, to: extract + ".wkt")
    print("\(extract) is in \(extract).wkt")
  }
}
