// Small decks and fixed times for the tests of sittings.

import Decks
import Questions
import Scheduling
import Study

enum Fixtures {
    /// The first study day of all tests: 2026-01-05, at noon.
    static let firstDay = 20_458

    static func noon(_ day: Int = 0, plus milliseconds: Int = 0) -> StudyTime {
        let absolute = firstDay + day
        return StudyTime(milliseconds: absolute * 86_400_000 + 43_200_000 + milliseconds, day: absolute)
    }

    /// Questions `q1`, `q2` … with the answers "answer one" and so on, typed from the start.
    static func answers(_ count: Int, tags: [String] = []) -> [Fact] {
        (1...count).map { number in
            Fact(
                id: "q\(number)",
                content: .answer(ShortAnswer(question: "What is thing \(number)?", answer: word(number))),
                tags: tags
            )
        }
    }

    /// Words that no judge takes for one another.
    static func word(_ number: Int) -> String {
        let words = [
            "lantern", "orchard", "bicycle", "mountain", "teapot", "violin", "harbour", "pumpkin",
            "cathedral",
            "umbrella", "glacier", "notebook",
        ]
        return words[(number - 1) % words.count] + (number > words.count ? " \(number)" : "")
    }

    /// Events of the years 2001, 2002 … that only ask for their dates.
    static func events(_ count: Int) -> [Fact] {
        (1...count).map { number in
            let point = CalendarPoint(year: 2000 + number)
            let event = point.map { Event(date: HistoricalDate($0), text: "Thing \(word(number)) happens") }
            return Fact(
                id: "e\(number)",
                content: event.map { .event($0) } ?? .answer(ShortAnswer(question: "", answer: "")),
                aspects: [.date]
            )
        }
    }

    static func topic(_ facts: [Fact]) -> Topic { Topic(Deck(id: "d", title: "Deck", facts: facts)) }

    static func card(_ fact: String, _ aspect: Aspect = .answer) -> CardID {
        CardID(deck: "d", fact: fact, aspect: aspect)
    }

    /// A card that was learned with `good`, `good` on a day counted from the first.
    static func learned(_ card: CardID, on day: Int, rules: CardRules = CardRules()) -> CardProgress {
        var progress = CardProgress(new: card)
        progress = rules.reviewing(progress, rating: .good, at: noon(day))
        return rules.reviewing(progress, rating: .good, at: noon(day, plus: 600_000))
    }

    /// A sitting; what would be asked cold is shown first only where `hasFirstLooks`.
    static func session(
        _ facts: [Fact],
        progress: [CardProgress] = [],
        settings: StudySettings = StudySettings(),
        scope: SittingScope = SittingScope(),
        seed: UInt64 = 1,
        day: Int = 0,
        hasFirstLooks: Bool = false
    ) -> Session {
        var scope = scope
        scope.hasFirstLooks = hasFirstLooks
        return Session(
            topic: topic(facts),
            progress: progress,
            rules: CardRules(settings: settings),
            scope: scope,
            seed: seed,
            at: noon(day)
        )
    }
}

extension Asking {
    /// Answers the open question rightly.
    @discardableResult
    mutating func right(at now: StudyTime = Fixtures.noon()) throws -> Outcome? {
        guard let question else { return nil }
        let text =
            if case .place(let form) = question.form { "\(form.rightGap + 1)" } else { question.solution }
        return try submit(Reply(text), at: now, after: .seconds(3))
    }

    /// Answers the open question wrongly.
    @discardableResult
    mutating func wrong(at now: StudyTime = Fixtures.noon()) throws -> Outcome? {
        guard let question else { return nil }
        let text =
            if case .place(let form) = question.form { form.rightGap == 0 ? "2" : "1" } else {
                "no idea at all"
            }
        return try submit(Reply(text), at: now, after: .seconds(3))
    }
}
