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

  private let footprints: [Footprint]
  private let granules: [(name: String, time: String)]
  private let trainCount: Int
  /// For each site the products that its sample is made of, −1 where it has none.
  private var products: [(scene: Int32, elevation: Int32, cover: Int32)]
  private let names: (scenes: [String], elevation: [String], cover: [String])

  /// - Parameter names: The names of the products that numbers in `products` count.
  init(
    _ tables: BiomassTables.Parts<FootprintTable>, products: [(scene: Int32, elevation: Int32, cover: Int32)],
    names: (scenes: [String], elevation: [String], cover: [String])
  ) {
    let (train, test) = (tables.train, tables.test)
    let shift = Int32(train.granules.count)
    footprints =
      train.footprints
      + test.footprints.map { footprint in
        var footprint = footprint
        footprint.granule += shift
        return footprint
      }
    granules = (train.granules + test.granules).map { ($0.productName, Self.text(of: $0.start)) }
    trainCount = train.footprints.count
    self.products = products
    self.names = names
  }

  var count: Int { footprints.count }

  func id(_ site: Int) -> String { "\(footprints[site].shot)" }

  func shape(_ site: Int) -> Feature.Shape {
    .point(Point(x: footprints[site].longitude, y: footprints[site].latitude))
  }

  func value(_ site: Int) -> Double { Double(footprints[site].agbd) }

  func properties(_ site: Int) -> [String] {
    let footprint = footprints[site]
    let granule = granules[Int(footprint.granule)]
    let product = products[site]
    func name(_ list: [String], _ number: Int32) -> String { number < 0 ? "" : list[Int(number)] }
    return [
      site < trainCount ? "train" : "test", "\(footprint.agbd)", "\(footprint.agbdError)",
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
