import Judging
import Testing

@Suite struct DifferenceTests {
    @Test func aMissingLetterIsMarkedWhereItBelongs() {
        let difference = Difference(of: "azwad", from: "Azawad")
        #expect(difference.segments == [.same("Az"), .missing("a"), .same("wad")])
    }

    @Test func caseAndAccentsAreNoDifference() {
        #expect(Difference(of: "goita", from: "Goïta").segments == [.same("Goïta")])
    }

    @Test func aWordTooManyIsMarkedAsExtra() {
        #expect(Difference(of: "the MNLA", from: "MNLA").segments == [.extra("the "), .same("MNLA")])
    }

    @Test func aVeryLongReplyIsNotCompared() {
        let segments = Difference(of: String(repeating: "a", count: 1_000_000), from: "b").segments
        #expect(segments == [.extra(String(repeating: "a", count: 300)), .missing("b")])
    }

    @Test(arguments: [
        ("azwad", "Azawad", true), ("Movement for Azawad", "Movement for the Liberation of Azawad", true),
        ("they felt alone", "in response to international pressure", false),
    ])
    func aDifferenceIsSmallWhereMostOfTheAnswerIsThere(reply: String, answer: String, isSmall: Bool) {
        #expect(Difference(of: reply, from: answer).isSmall == isSmall)
    }
}
