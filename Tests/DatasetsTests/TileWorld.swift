import Datasets
import Formats
import Foundation
import Geometry
import Testing

/// The invented land of `Fixtures/tiles.py`, and what that script found.
struct TileWorld {
  let facts: JSON
  let area: Polygon
  /// The grid of 1000 m.
  let tiles: TileSet
  /// The communes that are selected.
  let communes: TileSet

  init() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/tiles.json")
    facts = try JSON(path: path.path)
    area = try Polygon(wkt: try #require(facts["area"]?.text))
    tiles = try TileSet(
      UTMGrid(over: area, meters: 1000).tiles, folder: "", aoi: "land", partitions: "aschips")
    let all = try #require(facts["communes"]?.elements).map(Self.polygon)
    let selected = try #require(facts["selected"]?.elements).compactMap(\.int)
    communes = try TileSet(selected.map { all[$0] }, folder: "", aoi: "land", partitions: "communes")
  }

  private static func polygon(_ geometry: JSON) throws -> Polygon {
    func rings(_ list: JSON) throws -> Polygon.Rings {
      try #require(list.elements).map { ring in
        try #require(ring.elements).map {
          Point(x: try #require($0[0]?.double), y: try #require($0[1]?.double))
        }
      }
    }
    let coordinates = try #require(geometry["coordinates"])
    if geometry["type"]?.text == "Polygon" { return try Polygon(rings: rings(coordinates)) }
    return try Polygon(parts: try #require(coordinates.elements).map(rings))
  }

  /// The texts of a list.
  func texts(_ name: String) throws -> [String] {
    try #require(facts[name]?.elements).map { try #require($0.text) }
  }
}

/// Whether two objects hold the same names with the same numbers, within a millionth of a millionth.
func sameShares(_ one: JSON, _ other: JSON) -> Bool {
  guard let a = one.members, let b = other.members, a.count == b.count else { return false }
  return a.allSatisfy { member in
    abs((member.value.double ?? .nan) - (other[member.name]?.double ?? .nan)) < 1e-9
  }
}
