import Scheduling
import Testing

struct SeededGeneratorTests {
    /// The first outputs of splitmix64.c for the state 1234567.
    @Test func theSequenceIsSplitMix64() {
        var generator = SeededGenerator(seed: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ]
        )
    }

    @Test func unitsStayBelowOne() {
        var generator = SeededGenerator(seed: 7)
        let units = (0..<10_000).map { _ in generator.nextUnit() }
        #expect(units.allSatisfy { (0..<1).contains($0) })
        #expect(abs(units.reduce(0, +) / 10_000 - 0.5) < 0.02)
    }

    @Test func anotherDayIsAnotherSequence() {
        var today = SeededGenerator(card: 9, day: 1)
        var tomorrow = SeededGenerator(card: 9, day: 2)
        #expect(today.next() != tomorrow.next())
    }
}
