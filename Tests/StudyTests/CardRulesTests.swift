import Decks
import Questions
import Scheduling
import Study
import Testing

@Suite struct CardRulesTests {
    private let card = Fixtures.card("q1")

    private func review(_ rating: Rating) -> LogEntry.Action {
        .answered(Review(card: card, form: .text, verdict: nil, rating: rating, reply: "", elapsed: 0))
    }

    /// History 7 of the reference vectors (fsrs-vectors.json, `ref64`): ratings and days since the review before.
    @Test func aChainOfAnswersEqualsTheReference() {
        let history: [(rating: Rating, days: Int)] = [
            (.hard, 0), (.good, 2), (.good, 0), (.good, 90), (.again, 90), (.again, 7), (.again, 0),
        ]
        let stability = [
            1.2931, 6.574701842817034, 6.574701842817034, 63.42242850328805, 3.286372322002836,
            0.789588756346591, 0.28472763018536007,
        ]
        let difficulty = [
            5.112170705601055, 5.102286904192292, 5.092412986584939, 5.082548942895192, 8.368895645493675,
            9.449095459480217, 9.80414979297886,
        ]
        // Hard repeats the first step, two goods pass both; then days, until three lapses in a row count as one.
        let phases: [Phase] = [
            .learning(step: 0), .learning(step: 1), .review, .review, .relearning(step: 0),
            .relearning(step: 0), .relearning(step: 0),
        ]
        let lapses = [0, 0, 0, 0, 1, 1, 1]
        var progress = CardProgress(new: card)
        var day = 0
        for (index, answer) in history.enumerated() {
            day += answer.days
            progress = CardRules().reviewing(
                progress,
                rating: answer.rating,
                at: Fixtures.noon(day, plus: index)
            )
            #expect(abs((progress.memory?.stability ?? 0) / stability[index] - 1) < 1e-12)
            #expect(abs((progress.memory?.difficulty ?? 0) / difficulty[index] - 1) < 1e-12)
            #expect(progress.phase == phases[index])
            #expect(progress.lapses == lapses[index])
            #expect(progress.reviews == index + 1)
            #expect(progress.firstDay == Fixtures.firstDay)
        }
        // Ten minutes after the last answer.
        #expect(progress.due == .moment(Fixtures.noon(189, plus: 6).milliseconds + 600_000))
    }

    @Test(arguments: 0..<30 as Range<UInt64>) func aReplayEqualsWhatHappenedLive(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let rules = CardRules()
        var states = [CardProgress(new: card)]
        var standing: [LogEntry.Name] = []
        var log: [LogEntry] = []
        var moment = 0
        for sequence in 1...40 {
            moment += Int(generator.next() % 400_000_000)
            let time = Fixtures.noon(moment / 86_400_000, plus: moment % 86_400_000)
            let name = LogEntry.Name(device: "a", sequence: sequence)
            if generator.next() % 4 == 0, let last = standing.popLast() {
                states.removeLast()
                log.append(LogEntry(name: name, time: time, action: .retracted(last)))
                continue
            }
            let rating = Rating(rawValue: Int(generator.next() % 4) + 1) ?? .good
            states.append(rules.reviewing(states[states.count - 1], rating: rating, at: time))
            standing.append(name)
            log.append(LogEntry(name: name, time: time, action: review(rating)))
        }
        #expect(rules.replaying(log.shuffled(using: &generator), of: card) == states.last)
    }

    @Test func suspensionIsReplayedAndMayBeTakenBack() {
        func entry(_ sequence: Int, _ action: LogEntry.Action) -> LogEntry {
            let name = LogEntry.Name(device: "a", sequence: sequence)
            return LogEntry(name: name, time: Fixtures.noon(sequence), action: action)
        }
        let log = [entry(1, review(.good)), entry(2, .suspended(card))]
        #expect(CardRules().replaying(log, of: card).isSuspended)
        #expect(!CardRules().replaying(log + [entry(3, .unsuspended(card))], of: card).isSuspended)
        let retraction = entry(3, .retracted(LogEntry.Name(device: "a", sequence: 2)))
        #expect(!CardRules().replaying([retraction] + log, of: card).isSuspended)
        #expect(CardRules().replaying(log, of: card).reviews == 1)
    }

    @Test func aClockThatWentBackCountsAsTheSameDay() {
        let known = Fixtures.learned(card, on: 0)
        let back = CardRules().reviewing(known, rating: .good, at: Fixtures.noon(-3))
        let same = CardRules().reviewing(known, rating: .good, at: Fixtures.noon(0))
        #expect(back.memory == same.memory)
        #expect(CardRules().retrievability(of: known, on: Fixtures.firstDay - 3) == 1)
    }

    @Test func recallFallsToNineTenthsAfterItsStability() throws {
        var known = Fixtures.learned(card, on: 0)
        known.memory = MemoryState(stability: 8, difficulty: 5)
        let recall = try #require(CardRules().retrievability(of: known, on: Fixtures.firstDay + 8))
        #expect(abs(recall - 0.9) < 1e-12)
        #expect(CardRules().retrievability(of: CardProgress(new: card), on: 0) == nil)
    }

    /// .7 after two minutes and less after an hour, where FSRS-6 is certain; on the next day FSRS-6 speaks.
    @Test func onTheDayOfAnAnswerRecallIsThatOfFSRS7() throws {
        let rules = CardRules()
        let start = Fixtures.noon(0)
        let failed = rules.reviewing(CardProgress(new: card), rating: .again, at: start)
        let soon = try #require(rules.retrievability(of: failed, at: start.adding(.seconds(120))))
        let later = try #require(rules.retrievability(of: failed, at: start.adding(.seconds(3600))))
        #expect(soon > 0.65 && soon < 0.8 && later < soon)
        let memory = try #require(failed.memory)
        let tomorrow = rules.scheduler.retrievability(of: memory, after: 1)
        #expect(rules.retrievability(of: failed, at: Fixtures.noon(1)) == tomorrow)
    }

    /// With FSRS-7 in force days are its own too, and intervals are whole days however short the raw ones.
    @Test func underParametersOfFSRS7ItsIntervalsAreWholeDays() throws {
        let rules = CardRules(settings: StudySettings(parameters: .publishedFSRS7))
        var progress = rules.reviewing(CardProgress(new: card), rating: .again, at: Fixtures.noon(0))
        for minute in [2, 13] {
            let time = Fixtures.noon(0).adding(.seconds(60 * minute))
            progress = rules.reviewing(progress, rating: .good, at: time)
        }
        let traces = try #require(progress.traces)
        #expect(rules.hourly.interval(for: traces, retention: 0.9) < 1)
        #expect(progress.due == .day(Fixtures.firstDay + 1))
        let recall = rules.hourly.retrievability(of: traces, after: 1)
        #expect(rules.retrievability(of: progress, on: Fixtures.firstDay + 1) == recall)
    }

    @Test func aReviewComesBackAfterDaysAroundItsStability() throws {
        // Two goods on one day leave 2.3065 days; below 2.5 there is no spread: two days.
        let known = Fixtures.learned(card, on: 0)
        #expect(known.due == .day(Fixtures.firstDay + 2))
        #expect(!known.isDue(on: Fixtures.firstDay + 1))
        #expect(known.isDue(on: Fixtures.firstDay + 2))
    }

    @Test func eightLapsesMakeALeech() {
        var progress = CardProgress(new: card)
        progress.lapses = 7
        #expect(!progress.isLeech)
        progress.lapses = 8
        #expect(progress.isLeech)
    }
}
