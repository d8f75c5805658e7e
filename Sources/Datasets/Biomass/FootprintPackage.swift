internal import Formats
internal import Geometry

/// The table of footprints as a GeoPackage: a layer of points with the columns of the text.
///
/// Its spatial index is made at the end, from the rectangles of all rows: about 50 bytes a footprint.
final class FootprintPackage {
  private let writer: GeoPackageWriter
  private let granules: [(name: FieldValue, time: FieldValue)]

  init(path: String, layer: String, granules: [GranuleName]) throws(FormatError) {
    self.granules = granules.map { (.text($0.fileName), .text($0.start.text)) }
    let types: [GeoPackageWriter.ColumnType] = [
      .real, .real, .real, .real, .integer, .real, .integer, .integer, .integer, .text, .text,
    ]
    writer = try GeoPackageWriter(
      path: path, layer: layer,
      columns: zip(FootprintCSV.columns, types).map { GeoPackageWriter.Column($0, $1) }, crs: .wgs84,
      geometry: .point)
  }

  func append(_ footprints: [Footprint]) throws(FormatError) {
    for footprint in footprints {
      let granule = granules[Int(footprint.granule)]
      try writer.append(
        Point(x: footprint.longitude, y: footprint.latitude),
        values: [
          .real(Double(footprint.agbd)), .real(Double(footprint.agbdError)),
          .real(footprint.longitude), .real(footprint.latitude), .integer(Int(footprint.shot)),
          .real(footprint.deltaTime), .integer(Int(footprint.l2Quality)), .integer(Int(footprint.l4Quality)),
          .integer(Int(footprint.surface)), granule.name, granule.time,
        ])
    }
  }

  func close() throws(FormatError) { try writer.close() }
}
