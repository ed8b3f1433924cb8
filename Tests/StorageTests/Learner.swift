import Decks
import Judging
import Questions
import Scheduling
import Storage
import Study

/// A learner who does everything that changes a log, at random but the same for the same seed.
struct Learner {
    static let cards = (1...6).map { CardID(deck: "mali", fact: "f\($0)", aspect: .date) }
    let store: ProgressStore
    let rules = CardRules()
    var random: SeededGenerator
    /// Milliseconds and study day of the next action.
    var moment = 1_000_000
    var day = 20_000

    init(_ store: ProgressStore, seed: UInt64) {
        self.store = store
        random = SeededGenerator(seed: seed)
    }

    var now: StudyTime { StudyTime(milliseconds: moment, day: day) }

    /// Does so many things, one after the other.
    mutating func act(_ times: Int) throws {
        for _ in 0..<times {
            moment += Int(random.next() % 500)
            if random.next() % 4 == 0 {
                day += Int(random.next() % 5)
                moment += 90_000_000
            }
            try actOnce()
        }
    }

    private mutating func actOnce() throws {
        let card = Self.cards[Int(random.next() % UInt64(Self.cards.count))]
        switch random.next() % 10 {
        case 0: _ = try store.undoLast(at: now, under: rules)
        case 1: try override()
        case 2: try suspend(card, true)
        case 3: try suspend(card, false)
        default: try answer(card)
        }
    }

    private mutating func answer(_ card: CardID) throws {
        let rating = Rating.allCases[Int(random.next() % 4)]
        let review = Review(
            card: card,
            form: FormKind.allCases[Int(random.next() % 8)],
            verdict: rating == .again ? .wrong : .correct,
            rating: rating,
            reply: "reply \(random.next() % 100)",
            elapsed: Int(random.next() % 10_000),
            hints: Int(random.next() % 3),
            chance: [0, 0.25, 1.0 / 3][Int(random.next() % 3)]
        )
        try store.append([.answered(review)], at: now, under: rules)
    }

    private func override() throws {
        guard let last = try store.lastAnswer(), case .answered(let old) = last.action else { return }
        let review = Review(
            card: old.card,
            form: old.form,
            verdict: old.verdict,
            rating: .good,
            reply: old.reply,
            elapsed: old.elapsed,
            hints: old.hints,
            override: .right
        )
        try store.append([.retracted(last.name), .answered(review)], at: now, under: rules)
    }

    private func suspend(_ card: CardID, _ suspends: Bool) throws {
        try store.append([suspends ? .suspended(card) : .unsuspended(card)], at: now, under: rules)
    }
}

/// Everything that a store says about the learner's cards.
struct Contents: Equatable {
    let entries: [[LogEntry]]
    let progress: [CardProgress]
    let listed: [CardProgress]
    let settings: StudySettings

    init(_ store: ProgressStore) throws {
        entries = try Learner.cards.map { try store.entries(of: $0) }
        progress = try Learner.cards.map { try store.progress(of: $0) }
        listed = try store.progress(ofDeck: "mali")
        settings = try store.settings()
    }
}
