import Fetch
import Testing

@Suite struct UTCTests {
  @Test func daysAndDatesAreInverse() {
    for day in stride(from: -30_000, to: 60_000, by: 7) {
      let date = UTC.date(ofDay: day)
      #expect(UTC.day(year: date.year, month: date.month, day: date.day) == day)
    }
    #expect(UTC.day(year: 1970, month: 1, day: 1) == 0)
    #expect(UTC.day(year: 2020, month: 2, day: 29) == 18_321)
  }

  @Test func timesAreReadAsSTACWritesThem() {
    let second = UTC.second("2020-05-14T10:25:59.024Z")
    #expect(second == 1_589_451_959)
    #expect(UTC.second("2020-05-14T12:25:59+02:00") == second)
    #expect(UTC.second("2020-05-14") == 1_589_414_400)
    #expect(UTC.text(ofSecond: 1_589_451_959) == "2020-05-14T10:25:59Z")
    for bad in ["", "2020", "2020-13-01", "2020-05-14T25:00:00Z", "2020-05-14T10:25:59X", "20200514"] {
      #expect(UTC.second(bad) == nil, "\(bad)")
    }
  }
}
