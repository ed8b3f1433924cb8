// One card of a simulated learner, from its first meeting to the last day.

import Decks
import Foundation
import Judging
import Questions
import Scheduling

/// The forms that a card is asked in, one for each strength.
struct SimulatedForms {
    private let forms: [Strength: Form]

    init(_ asked: EvidenceSimulation.Asked) {
        var forms: [Strength: Form] = [:]
        for strength in Strength.allCases {
            guard let kind = Ladder.forms(for: asked.aspect, strength: strength).first else { continue }
            forms[strength] = Self.form(kind, asked)
        }
        self.forms = forms
    }

    subscript(strength: Strength) -> Form? { forms[strength] }

    private static func form(_ kind: FormKind, _ asked: EvidenceSimulation.Asked) -> Form? {
        let items = (0..<asked.items).map { "item \($0)" }
        switch kind {
        case .choice:
            return .choice(ChoiceForm(options: (0..<asked.options).map { .init("option \($0)") }, right: 0))
        case .truth: return .truth(TruthForm(sentence: "", right: "", other: nil))
        case .place:
            let events = (0..<asked.gaps).compactMap { year in
                CalendarPoint(year: 1900 + year).map { PlaceForm.Known(date: HistoricalDate($0), text: "") }
            }
            return events.first.map { .place(PlaceForm(timeline: Array(events.dropFirst()), event: $0)) }
        case .order: return .order(OrderForm(shown: items, solution: Array(items.indices)))
        case .match:
            return .match(MatchForm(left: items, right: items, solution: Array(items.indices)))
        case .list: return .list(ListAnswer(prompt: "", items: [["answer"]]))
        case .date:
            return CalendarPoint(year: 1900).map {
                .date(DateAnswer(prompt: "", date: HistoricalDate($0), asked: .year))
            }
        case .text: return .text(TextAnswer(prompt: "", accepted: ["answer"]))
        case .recall: return .recall(RecallForm(model: .wording("answer")))
        }
    }
}

/// One card: what its learner truly remembers, and what the program believes.
struct SimulatedStudy {
    /// How a card fared.
    struct Course: Sendable {
        /// Mean over the days of ln(believed / true stability).
        var mean: Double
        /// Mean over the days of its square.
        var meanSquare: Double
        var answers: Int
    }

    /// An answer, or giving up.
    private struct Attempt {
        var grade: Grade
        var isRecalled: Bool
        var hints = 0
        var elapsed = 5_000
    }

    private let simulation: EvidenceSimulation
    private let forms: SimulatedForms
    private var generator: SeededGenerator
    private var progress: CardProgress
    private var truth: MemoryState?

    init(_ simulation: EvidenceSimulation, forms: SimulatedForms, card: Int, seed: UInt64) {
        self.simulation = simulation
        self.forms = forms
        generator = SeededGenerator(card: seed, day: card)
        let id = CardID(deck: "simulated", fact: "\(card)", aspect: simulation.asked.aspect)
        progress = CardProgress(new: id)
    }

    mutating func run() -> Course {
        var course = Course(mean: 0, meanSquare: 0, answers: 0)
        for day in 0..<max(1, simulation.days) {
            // Twenty answers on one day are more than any sitting asks.
            for _ in 0..<20 where progress.isNew || progress.isDue(on: day) { answer(on: day) }
            guard let believed = progress.memory, let truth else { continue }
            let error = log(believed.stability / truth.stability)
            course.mean += error
            course.meanSquare += error * error
        }
        course.mean /= Double(max(1, simulation.days))
        course.meanSquare /= Double(max(1, simulation.days))
        course.answers = progress.reviews
        return course
    }

    private mutating func answer(on day: Int) {
        guard let form = forms[progress.strength] else { return }
        let days = progress.lastReview.map { day - $0.day } ?? 0
        let scheduler = simulation.rules.scheduler
        let recall =
            truth.map { scheduler.retrievability(of: $0, after: Double(days)) }
            ?? simulation.learner.knowledge
        let attempt = generator.nextUnit() < recall ? recalled(form) : failed(form)
        truth = scheduler.reviewing(truth, rating: trueRating(of: attempt), after: days)
        let time = StudyTime(milliseconds: day * 86_400_000 + progress.reviews * 60_000, day: day)
        progress = simulation.rules.reviewing(progress, evidence(of: attempt, to: form), at: time)
    }

    private func trueRating(of attempt: Attempt) -> Rating {
        guard attempt.isRecalled else { return .again }
        let isHard = simulation.learner.isSlowByEffort && attempt.elapsed > RatingPolicy.slowAnswer
        return isHard ? .hard : .good
    }

    /// What the program makes of an answer; a free answer is rated by the learner.
    private func evidence(of attempt: Attempt, to form: Form) -> Evidence {
        if case .recall = form { return Evidence(attempt.isRecalled ? .good : .again) }
        let evidence = RatingPolicy.evidence(
            of: attempt.grade,
            to: form,
            elapsed: attempt.elapsed,
            hints: attempt.hints
        )
        return simulation.isAtFaceValue ? Evidence(evidence.rating) : evidence
    }

    private mutating func recalled(_ form: Form) -> Attempt {
        var attempt = Attempt(grade: Grade(.correct, reason: .exact("")), isRecalled: true)
        if form.kind.isShortAndTyped, generator.nextUnit() < simulation.learner.slowness {
            attempt.elapsed = 90_000
        }
        return attempt
    }

    private mutating func failed(_ form: Form) -> Attempt {
        let asksForHint = generator.nextUnit() < simulation.learner.hints
        let guesses = generator.nextUnit() < simulation.learner.guessing
        var attempt = Attempt(grade: Grade(.wrong, reason: .noAnswer), isRecalled: false)
        attempt.hints = asksForHint ? 1 : 0
        guard asksForHint || guesses, let reply = form.guess(struck: attempt.hints, using: &generator)
        else { return attempt }
        do {
            attempt.grade = try form.grade(reply, in: .empty)
        } catch {
            return attempt
        }
        return attempt
    }
}
