internal import Formats
internal import Geometry

/// A static STAC catalogue of an invented world: one collection each for scenes, terrain and land cover, with
/// the keys and properties of Earth Search and relative links.
struct SyntheticCatalog: Sendable {
  let world: SyntheticWorld
  let folder: String

  private static let version = "1.0.0"
  private static let extensions: JSON = [
    "https://stac-extensions.github.io/eo/v1.1.0/schema.json",
    "https://stac-extensions.github.io/projection/v1.1.0/schema.json",
    "https://stac-extensions.github.io/raster/v1.1.0/schema.json",
  ]

  /// Writes the item of a scene and its metadata beside its bands.
  ///
  /// - Parameter counts: How often each class of the scene classification occurs.
  func write(_ scene: SyntheticScene, _ counts: SyntheticScene.ClassCounts) throws(FormatError) {
    let total = max(1, counts.reduce(0, +))
    let observed = max(1, total - counts[0])
    func percent(_ classes: ClosedRange<Int>, of all: Int) -> Double {
      (Double(counts[classes].reduce(0, +)) * 1e8 / Double(all)).rounded() / 1e6
    }
    let cloud = percent(8...10, of: observed)
    var assets = SceneBand.all.map { band in JSON.Member(band.key, asset(of: band)) }
    assets.append(JSON.Member("scl", classAsset))
    assets.append(
      JSON.Member(
        "product_metadata",
        ["href": "./MTD_MSIL2A.xml", "type": "application/xml", "roles": ["metadata"]]))
    let properties: JSON = [
      "datetime": .string(scene.instant), "created": .string(scene.instant), "platform": "sentinel-2b",
      "constellation": "sentinel-2", "instruments": ["msi"], "gsd": 10, "eo:cloud_cover": .number(cloud),
      "grid:code": "MGRS-32UPU", "mgrs:utm_zone": 32, "mgrs:latitude_band": "U", "mgrs:grid_square": "PU",
      "proj:epsg": 32632, "s2:product_uri": .string(scene.product + ".SAFE"),
      "s2:processing_baseline": .string(scene.baseline), "s2:product_type": "S2MSI2A",
      "s2:nodata_pixel_percentage": .number(percent(0...0, of: total)),
      "s2:high_proba_clouds_percentage": .number(percent(9...9, of: observed)),
      "s2:medium_proba_clouds_percentage": .number(percent(8...8, of: observed)),
      "s2:thin_cirrus_percentage": .number(percent(10...10, of: observed)),
      "s2:cloud_shadow_percentage": .number(percent(3...3, of: observed)),
      "s2:vegetation_percentage": .number(percent(4...4, of: observed)),
      "s2:not_vegetated_percentage": .number(percent(5...5, of: observed)),
      "s2:water_percentage": .number(percent(6...6, of: observed)),
      "s2:snow_ice_percentage": .number(percent(11...11, of: observed)),
      "earthsearch:boa_offset_applied": .bool(!world.hasOffset),
      "description": "An invented scene, made by Chipmill; it shows no real place.",
    ]
    let item = try item(
      scene.id, collection: "sentinel-2-l2a", bounds: world.grid(resolution: 10), properties: properties,
      assets: .object(assets), up: "../")
    let place = "\(folder)/sentinel-2-l2a/\(scene.id)"
    try save(item, "\(place)/\(scene.id).json")
    try save(text: metadata(of: scene, cloud: cloud), "\(place)/MTD_MSIL2A.xml")
  }

  /// Writes the items of the tiles, the collections and the catalogue's root.
  func write(
    tiles elevation: [SyntheticSurface.Tile], _ cover: [SyntheticSurface.Tile]
  ) throws(FormatError) {
    for tile in elevation {
      try save(
        try tileItem(
          tile, collection: "cop-dem-glo-30", key: "data", dataType: "float32",
          instant: "2021-04-22T00:00:00Z"),
        "\(folder)/cop-dem-glo-30/\(tile.name).json")
    }
    for tile in cover {
      try save(
        try tileItem(
          tile, collection: "esa-worldcover", key: "map", dataType: "uint8",
          instant: "\(tile.year ?? 2021)-01-01T00:00:00Z"),
        "\(folder)/esa-worldcover/\(tile.name).json")
    }
    try writeCollection(
      "sentinel-2-l2a", "Invented Sentinel-2 Level-2A scenes", world.scenes.map { "./\($0.id)/\($0.id).json" }
    )
    try writeCollection("cop-dem-glo-30", "An invented terrain model", elevation.map { "./\($0.name).json" })
    try writeCollection("esa-worldcover", "An invented land-cover map", cover.map { "./\($0.name).json" })
    let names = ["sentinel-2-l2a", "cop-dem-glo-30", "esa-worldcover"]
    let links = [link("root", "./catalog.json")] + names.map { link("child", "./\($0)/collection.json") }
    try save(
      [
        "type": "Catalog", "stac_version": .string(Self.version), "id": "chipmill-synthetic",
        "description": "An invented world, made by chipmill synth.", "links": .array(links),
      ], "\(folder)/catalog.json")
  }

  private func link(_ relation: String, _ href: String) -> JSON {
    ["rel": .string(relation), "href": .string(href), "type": "application/json"]
  }

  private func asset(of band: SceneBand) -> JSON {
    [
      "href": .string("./\(band.name).tif"),
      "type": "image/tiff; application=geotiff; profile=cloud-optimized",
      "title": .string("\(band.name) - \(band.resolution)m"), "gsd": .integer(band.resolution),
      "eo:bands": [
        [
          "name": .string(band.key), "common_name": .string(commonName(of: band)),
          "center_wavelength": .number(band.center), "full_width_half_max": .number(band.width),
        ]
      ],
      "proj:shape": shape(world.grid(resolution: band.resolution)),
      "proj:transform": transform(world.grid(resolution: band.resolution)),
      "raster:bands": [
        [
          "nodata": 0, "data_type": "uint16", "spatial_resolution": .integer(band.resolution),
          "scale": 0.0001,
          "offset": world.hasOffset ? -0.1 : 0,
        ]
      ],
      "roles": ["data", "reflectance"],
    ]
  }

  /// STAC's common names, which are fewer than Earth Search's keys.
  private func commonName(of band: SceneBand) -> String {
    switch band.key {
    case "rededge1", "rededge2", "rededge3": "rededge"
    default: band.key
    }
  }

  private var classAsset: JSON {
    let grid = world.grid(resolution: 20)
    return [
      "href": "./SCL.tif", "type": "image/tiff; application=geotiff; profile=cloud-optimized",
      "title": "Scene classification map (SCL)", "gsd": 20, "proj:shape": shape(grid),
      "proj:transform": transform(grid),
      "raster:bands": [["nodata": 0, "data_type": "uint8", "spatial_resolution": 20]], "roles": ["data"],
    ]
  }

  private func shape(_ grid: Grid) -> JSON { [.integer(grid.size.height), .integer(grid.size.width)] }

  private func transform(_ grid: Grid) -> JSON { .array(grid.transform.coefficients.map { .number($0) }) }

  private func tileItem(
    _ tile: SyntheticSurface.Tile, collection: String, key: String, dataType: String, instant: String
  ) throws(FormatError) -> JSON {
    let asset: JSON = [
      "href": .string("./\(tile.name).tif"),
      "type": "image/tiff; application=geotiff; profile=cloud-optimized",
      "proj:shape": shape(tile.grid), "proj:transform": transform(tile.grid),
      "raster:bands": [["data_type": .string(dataType)]], "roles": ["data"],
    ]
    return try item(
      tile.name, collection: collection, bounds: tile.grid,
      properties: ["datetime": .string(instant), "proj:epsg": 4326],
      assets: .object([JSON.Member(key, asset)]),
      up: "./")
  }

  private func item(
    _ id: String, collection: String, bounds grid: Grid, properties: JSON, assets: JSON, up: String
  ) throws(FormatError) -> JSON {
    var corners = grid.corners(of: grid.window)
    do {
      let toDegrees = try CoordinateTransform(from: grid.crs ?? .wgs84, to: .wgs84)
      corners = corners.map { corner in
        let p = toDegrees.transform(corner)
        return Point(x: (p.x * 1e7).rounded() / 1e7, y: (p.y * 1e7).rounded() / 1e7)
      }
    } catch { throw FormatError("synthetic world", error.description, remedy: "install proj-data") }
    let ring = (corners + [corners[0]]).map { JSON.array([.number($0.x), .number($0.y)]) }
    let box = Bounds(corners) ?? Bounds(west: 0, south: 0, east: 0, north: 0)
    return [
      "type": "Feature", "stac_version": .string(Self.version), "stac_extensions": Self.extensions,
      "id": .string(id), "collection": .string(collection),
      "geometry": ["type": "Polygon", "coordinates": [.array(ring)]],
      "bbox": .array([box.west, box.south, box.east, box.north].map { .number($0) }),
      "properties": properties,
      "assets": assets,
      "links": [
        link("root", "\(up)../catalog.json"), link("parent", "\(up)collection.json"),
        link("collection", "\(up)collection.json"),
      ],
    ]
  }

  private func writeCollection(_ id: String, _ title: String, _ items: [String]) throws(FormatError) {
    let days = world.scenes.map(\.instant).sorted()
    try makeFolder("\(folder)/\(id)")
    try save(
      [
        "type": "Collection", "stac_version": .string(Self.version), "id": .string(id),
        "title": .string(title),
        "description": .string(title + ", made by chipmill synth."), "license": "CC0-1.0",
        "extent": [
          "spatial": ["bbox": [[10, 46, 13, 49]]],
          "temporal": ["interval": [[.string(days.first ?? ""), .string(days.last ?? "")]]],
        ],
        "links": .array(
          [link("root", "../catalog.json"), link("parent", "../catalog.json")]
            + items.map { link("item", $0) }),
      ], "\(folder)/\(id)/collection.json")
  }

  /// The few lines of ESA's product metadata that readers look for.
  private func metadata(of scene: SyntheticScene, cloud: Double) -> String {
    let offsets = (0..<13).map {
      "        <BOA_ADD_OFFSET band_id=\"\($0)\">-1000</BOA_ADD_OFFSET>\n"
    }.joined()
    let list =
      world.hasOffset
      ? "      <BOA_ADD_OFFSET_VALUES_LIST>\n\(offsets)      </BOA_ADD_OFFSET_VALUES_LIST>\n" : ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">
        <n1:General_Info>
          <Product_Info>
            <PRODUCT_START_TIME>\(scene.instant)</PRODUCT_START_TIME>
            <PRODUCT_URI>\(scene.product).SAFE</PRODUCT_URI>
            <PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL>
            <PROCESSING_BASELINE>\(scene.baseline)</PROCESSING_BASELINE>
          </Product_Info>
          <Product_Image_Characteristics>
            <QUANTIFICATION_VALUES_LIST>
              <BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
            </QUANTIFICATION_VALUES_LIST>
      \(list)    </Product_Image_Characteristics>
        </n1:General_Info>
        <n1:Quality_Indicators_Info>
          <Cloud_Coverage_Assessment>\(cloud)</Cloud_Coverage_Assessment>
        </n1:Quality_Indicators_Info>
      </n1:Level-2A_User_Product>

      """
  }

  private func save(_ json: JSON, _ path: String) throws(FormatError) { try save(text: json.formatted, path) }

  private func save(text: String, _ path: String) throws(FormatError) {
    let file = try OutputFile(path: path)
    try file.append(Array(text.utf8))
    try file.finish()
  }
}
