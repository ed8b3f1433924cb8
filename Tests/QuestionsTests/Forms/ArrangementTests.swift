import Judging
import Questions
import Testing

@Suite struct ArrangementTests {
    private let order = Form.order(OrderForm(shown: ["second", "first", "third"], solution: [1, 0, 2]))
    private let match = Form.match(
        MatchForm(
            left: ["Serval", "Barkhane", "Takuba"],
            right: ["2014", "2013", "2020"],
            solution: [1, 0, 2]
        )
    )

    private static let notations = [
        "bac", "BAC", "b a c", "b, a, c", "b,a,c", "b > a > c", "b-a-c", "b) a) c)", "b then a then c",
        "b, a and c", "2 1 3", "213", "2, 1, 3", "1b 2a 3c", "1b2a3c", "1=b 2=a 3=c", "1. b 2. a 3. c",
        "b1, a2, c3", "3c 1b 2a",
    ]

    @Test(arguments: notations) func anOrderIsReadInEveryUsualNotation(reply: String) throws {
        #expect(try order.grade(reply, in: .empty).verdict == .correct)
    }

    @Test(arguments: notations) func pairsAreReadInEveryUsualNotation(reply: String) throws {
        #expect(try match.grade(reply, in: .empty).verdict == .correct)
    }

    @Test(arguments: ["ba", "bacd", "b a d", "1b 2a", "1b 1a 3c", "b a 3", "214", "hello", "1 2"])
    func anythingElseIsAskedAgain(reply: String) {
        #expect(throws: Misread.noSuchOption(reply)) { try order.grade(reply, in: .empty) }
        #expect(throws: Misread.noSuchOption(reply)) { try match.grade(reply, in: .empty) }
    }

    @Test func theSameThingTwiceIsNoOrder() {
        #expect(throws: Misread.noSuchOption("b b c")) { try order.grade("b b c", in: .empty) }
    }

    /// Of the three pairs of items, "a b c" has first-third and second-third in order: 2 of 3.
    @Test func anOrderIsScoredByThePairsInOrder() throws {
        let grade = try order.grade("a b c", in: .empty)
        #expect(grade.verdict == .close)
        #expect(abs(grade.score - 2.0 / 3) < 1e-12)
        #expect(grade.reason == .order(inPlace: ["third"], misplaced: ["second", "first"]))
    }

    @Test func pairsAreScoredByTheirShare() throws {
        let grade = try match.grade("a b c", in: .empty)
        #expect(abs(grade.score - 1.0 / 3) < 1e-12)
        #expect(grade.reason == .pairs(right: ["Takuba"], wrong: ["Serval", "Barkhane"]))
        #expect(grade.verdict == .wrong)
    }

    @Test func equalRightSidesMayBeSwapped() throws {
        let twins = Form.match(
            MatchForm(left: ["x", "y", "z"], right: ["2013", "2013", "2014"], solution: [0, 1, 2])
        )
        #expect(try twins.grade("b a c", in: .empty).verdict == .correct)
    }

    @Test func hintsLeaveTwoPlacesOpen() {
        for (form, text) in [(order, "It begins: b"), (match, "It begins: 1b")] {
            var question = Question(card: CardIDs.any, prompt: "", form: form, solution: "")
            #expect(question.hint() == .text(text))
            #expect(question.hint() == nil)
        }
    }
}
