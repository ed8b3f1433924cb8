import Reports
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [
        (0, "1970-01-01", "Thu"), (-1, "1969-12-31", "Wed"), (59, "1970-03-01", "Sun"),
        (11_016, "2000-02-29", "Tue"), (20_548, "2026-04-05", "Sun"), (20_549, "2026-04-06", "Mon"),
    ])
    func aDayNumberIsADate(number: Int, iso: String, weekday: String) {
        #expect(CalendarDay(number).iso == iso)
        #expect(CalendarDay(number).weekdayName == weekday)
    }

    @Test func aDayIsNamedShortAndLong() {
        #expect(CalendarDay(20_548).short == "Sun 5 Apr")
        #expect(CalendarDay(20_548).long == "5 Apr 2026")
    }
}
