import Decks
import Testing
import Words

@testable import Judging

/// Quantities are values, with units.
@Suite struct QuantityAnswerTests {
    static func verdict(_ question: String, _ right: [String], _ reply: String) throws -> Verdict {
        try TextAnswer(prompt: question, accepted: right).grade(reply).verdict
    }

    @Test(arguments: [
        ("5 million", "5,000,000"), ("2.5", "2.50"), ("0.5", ".5"), ("3/4", "0.75"),
        ("1½ years", "18 months"),
        ("18000 J", "18 kJ"), ("21,000 km", "21 000 000 m"), ("6.022 × 10^23", "6.022e23"), ("-3", "−3"),
        ("6.022 × 10^23", "6.022x10^23"), ("6.022 × 10^23", "6.022E+23"), ("46", "2n = 46"),
        ("15", "fiveteen"),
        ("26.2 miles", "26.2 mi"), ("½", "1/2"), ("11,200", "11.2k"), ("12", "a dozen"),
    ])
    func oneValueHasManyNotations(right: String, reply: String) throws {
        #expect(try QuantityAnswerTests.verdict("How much?", [right], reply) == .correct)
    }

    @Test(arguments: [
        ("approximate", "6.02e23", Verdict.correct), ("approximate", "6.03e23", .wrong),
        ("approximate", "6e23", .correct), ("approximate", "5.9e23", .wrong), ("exact", "6.02e23", .wrong),
    ])
    func aQuestionForAnApproximateValueTakesTheFirstFigures(
        kind: String,
        reply: String,
        verdict: Verdict
    ) throws {
        let question = "What is the \(kind) value of Avogadro's number?"
        #expect(try QuantityAnswerTests.verdict(question, ["6.022 × 10^23"], reply) == verdict)
    }

    @Test func degreesAloneLeaveOpenWhich() throws {
        #expect(try QuantityAnswerTests.verdict("How warm is it?", ["37 °C"], "37°") == .close)
        #expect(try QuantityAnswerTests.verdict("How warm is it?", ["37 °C"], "38°") == .wrong)
        #expect(try QuantityAnswerTests.verdict("How wide is it?", ["90°"], "90 degrees") == .correct)
    }

    @Test(arguments: [
        ("2.5", "25"), ("2.5", "5.2"), ("1.05", "1.5"), ("3/4", "4/3"), ("-3", "3"), ("3", "-3"),
        ("1.5 million", "15 million"), ("1:2", "2:1"), ("100 °C", "100 °F"), ("40 km/h", "40 km/s"),
        ("9 years", "9 months"), ("more than 500", "less than 500"), ("5 %", "5 ‰"), ("7", "<7"),
    ])
    func anotherValueIsWrong(right: String, reply: String) throws {
        #expect(try QuantityAnswerTests.verdict("How much?", [right], reply) == .wrong)
    }

    @Test func aUnitMayBeLeftToTheQuestionThatNamesIt() throws {
        #expect(
            try QuantityAnswerTests.verdict("How many metres high is it?", ["8,849 m"], "8849") == .correct
        )
        #expect(try QuantityAnswerTests.verdict("How high is it?", ["8,849 m"], "8849") == .close)
        #expect(
            try QuantityAnswerTests.verdict("For how many years was he elected?", ["nine"], "9 months")
                == .wrong
        )
    }

    @Test func aCardSetsItsToleranceAndItsUnit() throws {
        let near = Strictness(tolerance: Tolerance("± 2") ?? .none)
        let strict = Strictness(unit: .required)
        let asked = "How many metres high is it?"
        func grade(_ strictness: Strictness, _ reply: String) throws -> Verdict {
            try TextAnswer(prompt: asked, accepted: ["8,849 m"], strictness: strictness).grade(reply).verdict
        }
        #expect(try grade(near, "8848 m") == .correct)
        #expect(try grade(near, "8800 m") == .wrong)
        #expect(try grade(strict, "8849") == .close)
        #expect(try grade(strict, "8849 m") == .correct)
    }
}
