import Scheduling
import Testing

/// Every row follows by hand from py-fsrs 6.3.2's `Scheduler.review_card`.
struct StepsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let phase: Phase
        let rating: Rating
        let next: CardStep

        init(_ phase: Phase, _ rating: Rating, _ next: Phase, _ delay: Delay) {
            self.phase = phase
            self.rating = rating
            self.next = CardStep(phase: next, delay: delay)
        }

        var testDescription: String { "\(phase) \(rating)" }
    }

    @Test(arguments: [
        Case(.learning(step: 0), .again, .learning(step: 0), .minutes(1)),
        Case(.learning(step: 0), .hard, .learning(step: 0), .minutes(5.5)),
        Case(.learning(step: 0), .good, .learning(step: 1), .minutes(10)),
        Case(.learning(step: 0), .easy, .review, .days(8)),
        Case(.learning(step: 1), .again, .learning(step: 0), .minutes(1)),
        Case(.learning(step: 1), .hard, .learning(step: 1), .minutes(10)),
        Case(.learning(step: 1), .good, .review, .days(8)),
        Case(.learning(step: 1), .easy, .review, .days(8)),
        Case(.learning(step: 7), .again, .learning(step: 0), .minutes(1)),
        Case(.learning(step: 7), .hard, .review, .days(8)),
        Case(.learning(step: 7), .good, .review, .days(8)),
        Case(.review, .again, .relearning(step: 0), .minutes(10)),
        Case(.review, .hard, .review, .days(8)),
        Case(.review, .good, .review, .days(8)),
        Case(.review, .easy, .review, .days(8)),
        Case(.relearning(step: 0), .again, .relearning(step: 0), .minutes(10)),
        Case(.relearning(step: 0), .hard, .relearning(step: 0), .minutes(15)),
        Case(.relearning(step: 0), .good, .review, .days(8)),
        Case(.relearning(step: 0), .easy, .review, .days(8)),
        Case(.relearning(step: 3), .good, .review, .days(8)),
    ])
    func theDefaultStepsFollowPyFSRS(row: Case) {
        #expect(Steps().next(after: row.phase, rating: row.rating, interval: 8.2956) == row.next)
    }

    @Test(arguments: [
        Case(.learning(step: 0), .hard, .learning(step: 0), .minutes(2)),
        Case(.learning(step: 1), .hard, .learning(step: 1), .minutes(3)),
        Case(.learning(step: 1), .good, .learning(step: 2), .minutes(20)),
        Case(.learning(step: 2), .hard, .learning(step: 2), .minutes(20)),
        Case(.learning(step: 2), .good, .review, .days(4)),
        Case(.relearning(step: 0), .hard, .relearning(step: 0), .minutes(20)),
        Case(.relearning(step: 0), .good, .relearning(step: 1), .minutes(30)),
        Case(.relearning(step: 1), .hard, .relearning(step: 1), .minutes(30)),
    ])
    func aLaterStepRepeatsItself(row: Case) {
        let steps = Steps(learning: [1, 3, 20], relearning: [10, 30])
        #expect(steps.next(after: row.phase, rating: row.rating, interval: 4.4) == row.next)
    }

    @Test(arguments: Rating.allCases) func withoutStepsEveryAnswerGraduates(rating: Rating) {
        let steps = Steps(learning: [], relearning: [])
        let next = CardStep(phase: .review, delay: .days(3))
        for phase in [Phase.learning(step: 0), .review, .relearning(step: 0)] {
            #expect(steps.next(after: phase, rating: rating, interval: 3.2) == next)
        }
    }

    @Test func oneLearningStepMakesHardHalfAsLongAgain() {
        let next = Steps(learning: [8]).next(after: .learning(step: 0), rating: .hard, interval: 1)
        #expect(next == CardStep(phase: .learning(step: 0), delay: .minutes(12)))
    }

    @Test(
        arguments: [
            (0.2, 1), (1.5, 2), (2.5, 2), (3.5, 4), (36_499.6, 36_500), (1e9, 36_500), (.infinity, 36_500),
            (.nan, 1),
            (-.infinity, 1),
        ] as [(Double, Int)]
    )
    func daysAreRoundedHalfToEvenAndClamped(interval: Double, days: Int) {
        #expect(Steps().wholeDays(interval) == days)
    }

    @Test func theIntervalIsTakenAtTheDesiredRetention() {
        let memory = MemoryState(stability: 30.2, difficulty: 5)
        let next = Steps().next(after: .review, rating: .good, memory: memory, scheduler: Scheduler())
        #expect(next == CardStep(phase: .review, delay: .days(30)))
    }
}
