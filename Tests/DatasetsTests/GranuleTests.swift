import Datasets
import Formats
import Foundation
import Geometry
import TestSupport
import Testing

/// GEDI files that go with the package's workplace and not into it.
private enum RealGranules {
  static let folder = Golden.shared.appending(path: "data/gedi")
  static let whole = "GEDI04_A_2020036151358_O06515_02_T00198_02_002_01_V002.h5"
  static let minimal = "GEDI04_A_2019117051430_O02102_01_T04603_02_002_02_V002.h5"
  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: whole).path)
  }

  static func granule(_ name: String) throws -> Granule {
    let path = folder.appending(path: name).path
    return try Granule(path: path, name: GranuleName(path: path))
  }
}

@Suite struct GranuleTests {
  static func granule(_ invented: InventedGranule, in folder: TemporaryFolder) throws -> Granule {
    let path = try invented.write(to: folder.url)
    return try Granule(path: path, name: GranuleName(path: path))
  }

  static func fixture() throws -> JSON {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try JSON(path: url.appending(path: "Fixtures/granules.json").path)
  }

  /// Beam by beam what h5py and numpy count, and the very shots: by the sums of their numbers and biomass.
  @Test(.enabled(if: RealGranules.isPresent, "needs data/ under CHIPMILL_SHARED or ../shared"))
  func everyStepLeavesWhatNumpyCounts() throws {
    let granule = try RealGranules.granule(RealGranules.whole)
    let expected = try #require(try Self.fixture()[RealGranules.whole])
    #expect(granule.beams == expected.members?.map(\.name))
    for beam in granule.beams {
      let wanted = try #require(expected[beam])
      let (footprints, counts) = try granule.footprints(of: beam, passing: FootprintFilter())
      let names: [(FootprintFilter.Step, String)] = [
        (.read, "read"), (.l2, "l2_quality_flag"), (.l4, "l4_quality_flag"), (.surface, "surface_flag"),
        (.present, "present"), (.positive, "positive"), (.error, "error"),
      ]
      for (step, name) in names { #expect(wanted[name]?.double == Double(counts[step]), "\(beam) \(name)") }
      #expect(counts.kept == footprints.count)
      let sum = footprints.reduce(0) { $0 + Double($1.agbd) }
      #expect(abs(sum - (wanted["agbd_sum"]?.double ?? -1)) < 1e-6)
      #expect(Double(footprints.reduce(0) { $0 + Int($1.shot) }) == wanted["shot_sum"]?.double)
      var filter = FootprintFilter()
      filter.isCompatible = true
      #expect(
        Double(try granule.footprints(of: beam, passing: filter).counts.kept) == wanted["compat"]?.double)
      filter = FootprintFilter()
      filter.minSensitivity = 0.95
      #expect(
        Double(try granule.footprints(of: beam, passing: filter).counts.kept)
          == wanted["sensitivity"]?.double)
      filter = FootprintFilter()
      filter.maxDegradeFlag = 0
      #expect(
        Double(try granule.footprints(of: beam, passing: filter).counts.kept)
          == wanted["degrade_flag"]?.double)
    }
  }

  /// What the reference values say of each beam before any filter.
  @Test(.enabled(if: RealGranules.isPresent, "needs data/ under CHIPMILL_SHARED or ../shared"))
  func unfilteredBeamsAreAsTheReferenceSays() throws {
    let reference = try JSON(path: Golden.shared.appending(path: "data/reference_values.json").path)
    let granule = try RealGranules.granule(RealGranules.whole)
    let expected = try #require(reference["gedi/" + RealGranules.whole])
    var filter = FootprintFilter()
    filter.flags = []
    filter.maxRelativeError = .infinity
    filter.isCompatible = true
    for beam in granule.beams {
      let wanted = try #require(expected[beam])
      let (all, counts) = try granule.footprints(of: beam, passing: filter)
      #expect(counts[.read] == all.count && Double(all.count) == wanted["n"]?.double)
      #expect(all.first.map { Double($0.shot) } == wanted["first_shot"]?.double)
      #expect(all.last.map { Double($0.shot) } == wanted["last_shot"]?.double)
      let valid = all.filter { $0.agbd != -9999 }
      #expect(Double(valid.count) == wanted["agbd_valid"]?.double)
      let sum = valid.reduce(0) { $0 + Double($1.agbd) }
      #expect(abs(sum - (wanted["agbd_sum_valid"]?.double ?? -1)) < 1e-6)
      #expect(all.map(\.latitude).min() == wanted["lat"]?[0]?.double)
      #expect(all.map(\.latitude).max() == wanted["lat"]?[1]?.double)
      #expect(all.map(\.longitude).min() == wanted["lon"]?[0]?.double)
      #expect(all.map(\.longitude).max() == wanted["lon"]?[1]?.double)
    }
  }

  /// A granule that was cut down to five columns opens, counts, and names what it lacks.
  @Test(.enabled(if: RealGranules.isPresent, "needs data/ under CHIPMILL_SHARED or ../shared"))
  func aMinimalGranuleNamesWhatItLacks() throws {
    let granule = try RealGranules.granule(RealGranules.minimal)
    #expect(granule.beams.count == 8)
    for beam in granule.beams { #expect(try granule.shotCount(beam) == 1000) }
    let error = #expect(throws: FormatError.self) {
      try granule.footprints(of: "BEAM0000", passing: FootprintFilter())
    }
    #expect(error?.place == "BEAM0000/agbd_se")
  }

  /// Chunks decoded past the library are the values that the library reads.
  @Test func columnsAreWhatTheLibraryReads() throws {
    let folder = try TemporaryFolder()
    let granule = try Self.granule(InventedGranule(shots: 1000), in: folder)
    let reader = try HDF5Reader(path: granule.path)
    let agbd = try reader.read("BEAM0101/agbd", as: Float.self)
    let error = try reader.read("BEAM0101/agbd_se", as: Float.self)
    let shot = try reader.read("BEAM0101/shot_number", as: UInt64.self)
    let flags = try ["l2_quality_flag", "l4_quality_flag", "surface_flag"].map {
      try reader.read("BEAM0101/\($0)", as: UInt8.self)
    }
    let expected = agbd.indices.filter { i in
      flags.allSatisfy { $0[i] == 1 } && agbd[i] > 0 && Double(error[i]) / Double(agbd[i]) < 0.5
    }
    let found = try granule.footprints(of: "BEAM0101", passing: FootprintFilter()).footprints
    #expect(expected.count > 400)
    #expect(found.map { UInt64($0.shot) } == expected.map { shot[$0] })
    #expect(found.map(\.agbd) == expected.map { agbd[$0] })
    #expect(found.map(\.agbdError) == expected.map { error[$0] })
  }

  @Test func areasAndBeamsAndDaysLimit() throws {
    let folder = try TemporaryFolder()
    let granule = try Self.granule(InventedGranule(shots: 500), in: folder)
    let all = try granule.footprints(of: "BEAM0101", passing: FootprintFilter()).footprints
    var filter = FootprintFilter()
    filter.areas = [Polygon(Bounds(west: -20, south: -10, east: 60, north: 30))]
    let inside = try granule.footprints(of: "BEAM0101", passing: filter)
    let expected = all.filter { (-20...60).contains($0.longitude) && (-10...30).contains($0.latitude) }
    #expect(!expected.isEmpty && inside.footprints == expected)
    filter = FootprintFilter()
    filter.powerBeamsOnly = true
    let weak = try granule.footprints(of: "BEAM0000", passing: filter)
    #expect(weak.footprints.isEmpty && weak.counts[.read] == 500 && weak.counts[.power] == 0)
    #expect(try granule.footprints(of: "BEAM0101", passing: filter).footprints == all)
  }

  @Test func namesOfSubsetServicesAreRead() throws {
    let plain = "GEDI04_A_2020366235959_O06515_02_T00198_02_002_01_V002"
    for name in ["\(plain).h5", "1234_2056.\(plain).h5", "20190101_sub_\(plain).h5"] {
      let granule = try GranuleName(path: "/data/2021/\(name)")
      #expect(granule.productName == plain && granule.fileName == name)
      #expect(granule.start.year == 2020 && granule.start.dayOfYear == 366)
      #expect(granule.start.text == "2020-12-31T23:59:59.000000")
    }
    for name in [
      "GEDI02_A_2020036151358_O1.h5", "GEDI04_A_2021366151358_O1.h5", "GEDI04_A_2020036251358.h5", "x.h5",
      "GEDI04_A_20200361513580_O1.h5",
    ] {
      #expect(throws: FormatError.self, "\(name)") { try GranuleName(path: name) }
    }
    #expect(throws: FormatError.self) { try GranuleName(compatibly: "1234_2056.\(plain).h5") }
    #expect(try GranuleName(compatibly: "\(plain).h5") == GranuleName(path: "\(plain).h5"))
  }

  @Test func timesSurviveTheirText() throws {
    for (year, day) in [(1970, 1), (2000, 60), (2019, 365), (2020, 60), (2020, 366), (2100, 59), (1900, 365)]
    {
      let time = try #require(
        AcquisitionTime(year: year, dayOfYear: day, hour: 23, minute: 5, second: 7))
      #expect(time.year == year && time.dayOfYear == day)
      #expect(AcquisitionTime(time.text) == time)
    }
    #expect(AcquisitionTime("2020-02-05 15:13:58.123456")?.text == "2020-02-05T15:13:58.123456")
    #expect(AcquisitionTime("2020-02-05T15:13:58.5Z")?.text == "2020-02-05T15:13:58.500000")
    for text in ["2020-02-30", "2020-13-01", "2020-2-5", "", "2020-02-05T25:00:00"] {
      #expect(AcquisitionTime(text) == nil)
    }
  }
}
