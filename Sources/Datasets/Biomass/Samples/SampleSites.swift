internal import Chipping
internal import Fetch
internal import Formats
internal import Geometry

/// The footprints of both parts of the dataset as the sites of its samples.
struct SampleSites: SiteList {
  /// What goes into the index and the columns, by number.
  enum Column: Int, CaseIterable {
    case split, agbd, agbdError, latitude, longitude, deltaTime, acquired, granule, scene, elevation, cover

    var name: String {
      switch self {
      case .split: "split"
      case .agbd: "agbd"
      case .agbdError: "agbd_se"
      case .latitude: "lat_lowestmode"
      case .longitude: "lon_lowestmode"
      case .deltaTime: "delta_time"
      case .acquired: "acquisition_time"
      case .granule: "gedi_product"
      case .scene: "sentinel2_product"
      case .elevation: "copdem_tile"
      case .cover: "worldcover_tile"
      }
    }
  }

  private let tables: BiomassTables.Parts<FootprintTable>
  private let granules: (train: [Granule], test: [Granule])
  /// For each site the products that its sample is made of, −1 where it has none.
  private let products: [(scene: Int32, elevation: Int32, cover: Int32)]
  private let names: (scenes: [String], elevation: [String], cover: [String])

  private typealias Granule = (name: String, time: String)

  /// - Parameter names: The names of the products that numbers in `products` count.
  init(
    _ tables: BiomassTables.Parts<FootprintTable>, products: [(scene: Int32, elevation: Int32, cover: Int32)],
    names: (scenes: [String], elevation: [String], cover: [String])
  ) {
    self.tables = tables
    func described(_ names: [GranuleName]) -> [Granule] {
      names.map { ($0.productName, Self.text(of: $0.start)) }
    }
    granules = (described(tables.train.granules), described(tables.test.granules))
    self.products = products
    self.names = names
  }

  var count: Int { tables.count }

  func id(_ site: Int) -> String { "\(tables[site].footprint.shot)" }

  func shape(_ site: Int) -> Feature.Shape {
    let footprint = tables[site].footprint
    return .point(Point(x: footprint.longitude, y: footprint.latitude))
  }

  func value(_ site: Int) -> Double { Double(tables[site].footprint.agbd) }

  func properties(_ site: Int) -> [String] {
    let (footprint, part) = tables[site]
    let granule = (part == .train ? granules.train : granules.test)[Int(footprint.granule)]
    let product = products[site]
    func name(_ list: [String], _ number: Int32) -> String { number < 0 ? "" : list[Int(number)] }
    return [
      part.rawValue, "\(footprint.agbd)", "\(footprint.agbdError)",
      "\(footprint.latitude)", "\(footprint.longitude)", "\(footprint.deltaTime)", granule.time, granule.name,
      name(names.scenes, product.scene), name(names.elevation, product.elevation),
      name(names.cover, product.cover),
    ]
  }

  /// `2020-02-05-15-13-58`, as the original writes it.
  private static func text(of time: AcquisitionTime) -> String {
    String(time.text.prefix(19).map { $0 == "T" || $0 == " " || $0 == ":" ? "-" : $0 })
  }
}

extension BiomassTables.Parts<FootprintTable> {
  /// Footprints of both parts.
  var count: Int { train.footprints.count + test.footprints.count }

  /// A footprint by its number, those of training first.
  subscript(number: Int) -> (footprint: Footprint, part: YearSplit.Part) {
    let first = train.footprints.count
    return number < first ? (train.footprints[number], .train) : (test.footprints[number - first], .test)
  }
}
