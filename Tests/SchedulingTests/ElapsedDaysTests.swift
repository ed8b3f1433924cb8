import Testing

@testable import Scheduling

struct ElapsedDaysTests {
    @Test(arguments: [0, 1, 2, 7, 30, 60, 120]) func everyDayLiesBetweenTwoThatAreTabulated(last: Int) {
        let elapsed = ElapsedDays(upTo: last)
        #expect(elapsed.days.first == 1)
        #expect(elapsed.days == elapsed.days.sorted())
        for number in 1...max(1, last) {
            let place = elapsed.places[number]
            let low = Float(elapsed.days[place.index])
            let high = Float(elapsed.days[place.index + 1])
            #expect(abs(low + (high - low) * place.share - Float(number)) < 1e-4)
            #expect((0...1).contains(place.share))
        }
    }

    @Test func theFirstDaysAreWholeAndLaterOnesAThirdApart() {
        #expect(ElapsedDays(upTo: 30).days == [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 29, 30])
    }
}
