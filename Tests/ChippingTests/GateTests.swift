import Chipping
import Testing

@Suite struct GateTests {
  @Test func gatesAreReadAsTheyAreWritten() throws {
    #expect(
      try Gate("cloud: scl[8,9,10] <= 0.25", reference: "B02")
        == Gate(layer: "scl", test: .classFraction([8, 9, 10], atMost: 0.25), reason: "cloud"))
    #expect(
      try Gate("scl[4,5]@4", reference: "B02")
        == Gate(layer: "scl", test: .centre(side: 4, classes: [4, 5]), reason: "scl-centre"))
    #expect(
      try Gate("nodata<=0", reference: "B02")
        == Gate(layer: "B02", test: .noDataFraction(atMost: 0), reason: "nodata"))
    #expect(
      try Gate("max(slope)@4<=15", reference: "B02")
        == Gate(layer: "slope", test: .value(.max, centre: 4, .atMost, limit: 15), reason: "slope"))
    #expect(
      try Gate("mean(B08)>=500", reference: "B02")
        == Gate(layer: "B08", test: .value(.mean, centre: nil, .atLeast, limit: 500), reason: "B08"))
  }

  @Test(arguments: [
    "", "scl", "scl[]<=1", "scl[300]<=1", "scl[4]<=2", "scl[4]>=0.5", "nodata>=0.1", "median(B02)<=1",
    "max(B02)", "max()<=1", "scl[4]@0", "max(B02)<=nan",
  ])
  func whatIsNoGateIsRefused(text: String) {
    #expect { try Gate(text, reference: "B02") } throws: { "\($0)".contains("not understood") }
  }
}
