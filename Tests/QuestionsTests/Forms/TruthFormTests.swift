import Judging
import Testing

@testable import Questions

@Suite struct TruthFormTests {
    private static let wrong = TruthForm(
        sentence: "MINUSMA was created by resolution 2164.",
        right: "MINUSMA was created by resolution 2100.",
        other: ChoiceForm.Option("2164", belongsTo: "it only extended the mandate")
    )
    private static let right = TruthForm(sentence: wrong.right, right: wrong.right, other: nil)

    @Test(arguments: ["t", "T", "true", "True.", "y", "yes", "right", "correct", "a", "(a)", "1"])
    func manyWordsSayTrue(reply: String) throws {
        #expect(try Form.truth(Self.right).grade(reply, in: .empty).verdict == .correct)
        #expect(try Form.truth(Self.wrong).grade(reply, in: .empty).verdict == .wrong)
    }

    @Test(arguments: ["f", "F", "false", "n", "no", "wrong", "not true", "b", "B)", "2"])
    func manyWordsSayFalse(reply: String) throws {
        #expect(try Form.truth(Self.right).grade(reply, in: .empty).verdict == .wrong)
        #expect(try Form.truth(Self.wrong).grade(reply, in: .empty).verdict == .correct)
    }

    @Test(arguments: ["c", "perhaps", "3", "2164", "true or false", "tf"])
    func whatIsNoVerdictIsAskedAgain(reply: String) {
        #expect(throws: Misread.noSuchOption(reply)) { try Form.truth(Self.wrong).grade(reply, in: .empty) }
    }

    @Test(arguments: ["", "  "]) func nothingGivesUp(reply: String) throws {
        #expect(try Form.truth(Self.wrong).grade(reply, in: .empty) == Grade(.wrong, reason: .noAnswer))
    }

    @Test func aMistakeSaysWhatTheOtherAnswerIs() throws {
        let grade = try Form.truth(Self.wrong).grade("true", in: .empty)
        #expect(grade.reason == .otherAnswer("2164", of: "it only extended the mandate"))
    }

    @Test func theSolutionIsTheVerdictWithTheRightSentence() {
        #expect(Self.right.solution == "true: MINUSMA was created by resolution 2100.")
        #expect(Self.wrong.solution == "false: MINUSMA was created by resolution 2100.")
    }

    @Test func everySecondGuessIsRightAndNothingHints() {
        #expect(Form.truth(Self.right).chance() == 0.5)
        #expect(Form.truth(Self.wrong).hint(0) == nil)
    }
}
