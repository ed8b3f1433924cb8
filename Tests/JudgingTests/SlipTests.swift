import Testing

@testable import Judging

/// Slips of the finger, and words that only look like them.
@Suite struct SlipTests {
    private func verdict(_ expected: String, _ typed: String, _ distance: Int) -> WordMatch {
        Slip.verdict(Array(expected.unicodeScalars), Array(typed.unicodeScalars), distance: distance)
    }

    @Test(arguments: [
        ("bamako", "bamaco", 1), ("wagner", "wanger", 1), ("junta", "hunta", 1), ("barkhane", "barkhabe", 1),
        ("timbuktu", "timbuctoo", 2), ("goita", "goitta", 1), ("khrushchev", "krushchev", 1),
    ])
    func aSwappedDoubledOrNeighbouringLetterIsATypo(expected: String, typed: String, distance: Int) {
        #expect(verdict(expected, typed, distance) == .typo)
    }

    @Test(arguments: [
        ("kati", "kait", 1, WordMatch.doubtful), ("kati", "cati", 1, .none), ("mali", "bali", 1, .none),
    ])
    func aShortWordIsForgivenLess(expected: String, typed: String, distance: Int, match: WordMatch) {
        #expect(verdict(expected, typed, distance) == match)
    }

    @Test func aFarLetterInTheMiddleIsDoubtful() { #expect(verdict("serval", "sergal", 1) == .doubtful) }

    @Test(arguments: [("ecowas", "ecwoas", true), ("ecowas", "ecwsao", false), ("gao", "gao", false)])
    func twoNeighboursInTheOtherOrderAreASwap(one: String, other: String, expected: Bool) {
        #expect(Slip.isSwap(Array(one.unicodeScalars), Array(other.unicodeScalars)) == expected)
    }

    @Test(arguments: [
        ("serval", "several", true), ("serval", "slavers", false), ("serval", "serval", true),
        ("gao", "goa", false),
    ])
    func theSameLettersBetweenTheSameEndsAreShuffled(one: String, other: String, expected: Bool) {
        #expect(Slip.isShuffled(Array(one.unicodeScalars), Array(other.unicodeScalars)) == expected)
    }
}
