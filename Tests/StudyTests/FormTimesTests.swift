import Decks
import Foundation
import Questions
import Scheduling
import Study
import Testing

struct FormTimesTests {
    private func tally(
        _ form: FormKind,
        _ meeting: AnswerTally.Meeting,
        answers: Int,
        seconds: Int
    ) -> AnswerTally {
        AnswerTally(
            form: form,
            meeting: meeting,
            rating: .good,
            answers: answers,
            elapsed: answers * seconds * 1000
        )
    }

    /// 15 seconds to read the last verdict and choose, by our estimate, and a quarter more at the first meeting.
    @Test func withoutAnswersTheEstimateStands() {
        #expect(FormTimes().seconds(for: .choice) == 15)
        #expect(FormTimes().seconds(for: .choice, isFirst: true) == 18.75)
        #expect(FormTimes().mean == 15)
    }

    /// Ten choices of 3 s count as 150 of the 300 s that our estimate stands for: (30 + 150) / 300 = 0.6 of it.
    ///
    /// The mean is
    /// that of these ten and ten of 9 s.
    @Test func belowTwentyAnswersTheEstimateStandsForTheMissingOnes() {
        let times = FormTimes([tally(.choice, .laterDay, answers: 10, seconds: 3)])
        #expect(abs(times.seconds(for: .choice) - 6) < 1e-9)
    }

    @Test func fromTwentyAnswersOnTheLearnersMeanStandsAlone() {
        let times = FormTimes([tally(.choice, .sameDay, answers: 25, seconds: 6)])
        #expect(times.seconds(for: .choice) == 6)
        #expect(times.mean == 6)
    }

    /// Who takes 6 s where we expect 15 takes 33 × 0.4 = 13.2 s for a list, as far as anybody knows.
    @Test func whatWasNeverAskedIsTakenAtTheLearnersSpeed() {
        let times = FormTimes([tally(.choice, .laterDay, answers: 25, seconds: 6)])
        #expect(abs(times.seconds(for: .list) - 13.2) < 1e-9)
    }

    @Test func firstMeetingsAndLaterOnesAreKeptApart() {
        let times = FormTimes([
            tally(.choice, .first, answers: 20, seconds: 12),
            tally(.choice, .sameDay, answers: 20, seconds: 4),
        ])
        #expect(times.seconds(for: .choice, isFirst: true) == 12)
        #expect(times.seconds(for: .choice) == 4)
        #expect(times.mean == 8)
    }
}

struct LearnerHabitsTests {
    private func first(_ rating: Rating, answers: Int, lucky: Double = 0) -> AnswerTally {
        AnswerTally(
            form: .choice,
            meeting: .first,
            rating: rating,
            answers: answers,
            elapsed: 0,
            lucky: lucky
        )
    }

    /// Eight answers of a novice, .9 again, .02 hard, .08 good.
    @Test func withoutAnswersTheyAreANovices() {
        let habits = LearnerHabits().ratings
        #expect(abs(habits.first[0] - 0.9) < 1e-12 && abs(habits.first[2] - 0.08) < 1e-12)
        #expect(habits.recalled == [0.05, 0.95, 0])
        #expect(abs(habits.luck - 0.2) < 1e-12)
    }

    /// 300 wrong guesses among four stand for 100 lucky ones: who got 100 of 400 right knew nothing.
    @Test func luckIsNoKnowledge() {
        let habits = LearnerHabits([first(.again, answers: 300, lucky: 100), first(.good, answers: 100)])
            .ratings
        // (300 + 100 + 8 × .9) / 408
        #expect(abs(habits.first[0] - 407.2 / 408) < 1e-12)
        // (100 + 8 × .2) / (400 + 8)
        #expect(abs(habits.luck - 101.6 / 408) < 1e-12)
    }

    /// (192 + 8 × .08) / 200 are good where nobody guesses.
    @Test func whoKnowsTheTopicIsBelieved() {
        let habits = LearnerHabits([first(.good, answers: 192)]).ratings
        #expect(abs(habits.first[2] - 192.64 / 200) < 1e-12)
    }
}

struct LearnerPaceTests {
    private func attendance(_ studied: Set<Int>, today: Int, daysOff: Set<Int> = []) -> Double {
        let plan = CommitteePlan(day: 100, budget: .minutes(20), daysOff: daysOff)
        return LearnerPace(studied: studied, under: plan, today: today).attendance
    }

    /// Seven days at .97 before there is a log; the first day and today say nothing.
    @Test(arguments: [[], [30], [30, 31]] as [Set<Int>])
    func withoutDaysTheEstimateStands(studied: Set<Int>) {
        #expect(abs(attendance(studied, today: 31) - 0.97) < 1e-12)
    }

    /// Of days 31 to 40 five were studied: (5 + 6.79) / 17.
    @Test func daysThatWereMissedCount() {
        let studied: Set<Int> = [30, 31, 33, 35, 37, 39]
        #expect(abs(attendance(studied, today: 41) - 11.79 / 17) < 1e-12)
    }

    /// Study day 33 is a Tuesday: 30 days after day 3, a Sunday.
    ///
    /// Only days 31, 32, 34 to 36 might be studied.
    @Test func daysOffAreNotMissed() {
        #expect(CommitteePlan.weekday(of: 33) == 1)
        #expect(abs(attendance([30, 31, 32, 34, 35, 36], today: 37, daysOff: [1]) - 11.79 / 12) < 1e-12)
    }

    /// A list of the first meeting was shown before: 20 s and 15 s of looking.
    @Test func looksAreCountedAsTime() {
        let tallies = [AnswerTally.Meeting.first, .sameDay].map {
            AnswerTally(form: .list, meeting: $0, rating: .good, answers: 2, elapsed: 40_000)
        }
        #expect(LearnerPace.spent(tallies, in: .seconds) == 110)
        #expect(LearnerPace.spent(tallies, in: .answers) == 4)
    }

    private func learners(_ pace: LearnerPace) -> [Simulation.Learner] {
        let empty = ReviewLog(cards: [], ratings: [], days: [])
        return pace.learners(400, memories: ParameterPosterior(.published, log: empty), seed: 5)
    }

    private func deviation(_ numbers: [Double]) -> Double {
        let mean = numbers.reduce(0, +) / Double(numbers.count)
        return (numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(numbers.count)).squareRoot()
    }

    /// ln of speed by half; of what is known at first sight, .1, sqrt(.1 × .9 / 4) = .15, cut at 0.
    @Test func ofWhomNothingIsKnownAnythingIsPossible() {
        let learners = learners(LearnerPace())
        #expect(abs(deviation(learners.map { log($0.slowness) }) - 0.5) < 0.05)
        let known = learners.map { 1 - $0.habits.first[0] }
        #expect(known.contains { $0 > 0.35 } && known.contains(0))
        #expect(learners.allSatisfy { abs($0.habits.first.reduce(0, +) - 1) < 1e-9 })
        #expect(learners.allSatisfy { (0.1...1).contains($0.attendance) })
        #expect(Set(learners.map(\.truth)).count == 400)
    }

    /// 180 answers: .5 / (1 + 180 / 20) = .05, and as much by days: sqrt(.005) = .071.
    @Test func theMoreAnswersTheLessIsOpen() {
        let tallies = [
            AnswerTally(form: .choice, meeting: .first, rating: .again, answers: 180, elapsed: 1_800_000)
        ]
        let learners = learners(LearnerPace(tallies, of: tallies))
        #expect(abs(deviation(learners.map { log($0.slowness) }) - 0.071) < 0.01)
        #expect(learners.allSatisfy { $0.habits.first[0] > 0.95 })
    }
}
