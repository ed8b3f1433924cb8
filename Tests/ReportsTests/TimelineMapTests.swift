import Reports
import Testing

@Suite struct TimelineMapTests {
    private let events = [
        TimelineMap.Event(date: "1960", year: 1960, text: "Mali becomes independent", state: .sits),
        TimelineMap.Event(
            date: "April 2013",
            year: 2013,
            text: "The Security Council creates MINUSMA for Mali",
            state: .shaky
        ),
        TimelineMap.Event(date: "2014", year: 2014, text: "Fighting at Kidal", state: .unmet),
    ]

    @Test func eachEventStandsBehindItsSignAndLongGapsAreSaid() {
        #expect(
            TimelineMap(columns: 80).lines(of: events) == [
                "Timeline: + sits (1), ~ shaky (1), . not met yet (1)",
                "+ 1960        Mali becomes independent",
                "  | 53 years",
                "~ April 2013  The Security Council creates MINUSMA for Mali",
                ". 2014        Fighting at Kidal",
            ]
        )
    }

    @Test func aNarrowWindowWrapsBesideTheDates() {
        let lines = TimelineMap(columns: 40).lines(of: events)
        #expect(lines.contains("~ April 2013  The Security Council"))
        #expect(lines.contains("              creates MINUSMA for Mali"))
        #expect(lines.allSatisfy { $0.count <= 40 })
    }
}
