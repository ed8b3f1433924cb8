import Decks
import GRDB
import Judging
import Questions
import Scheduling
import Study
import Testing

@testable import Storage

/// What a later version of the program wrote is kept and passed over; what this one writes it reads.
@Suite struct UnknownTests {
    let rules = CardRules()
    let card = CardID(deck: "mali", fact: "f1", aspect: .name)
    let time = StudyTime(milliseconds: 1_000, day: 20_000)

    private func review(
        _ card: CardID,
        form: FormKind = .choice,
        verdict: Verdict? = .correct,
        rating: Rating = .good,
        override: Review.Override? = nil
    ) -> Review {
        Review(
            card: card,
            form: form,
            verdict: verdict,
            rating: rating,
            reply: "a",
            elapsed: 900,
            override: override
        )
    }

    @Test func unknownWordsAreKeptPassedOverAndTold() throws {
        let store = try ProgressStore.inMemory(device: "one")
        try store.append([.answered(review(card))], at: time, under: rules)
        let before = try (store.progress(ofDeck: "mali"), store.summary(), store.reviewLog())
        try store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO card (key, deck, fact, aspect) VALUES (9, 'mali', 'f1', 'truth');
                    INSERT INTO review (device, sequence, at, day, card, form, verdict, rating, reply, elapsed)
                    VALUES (1, 2, 2000, 20000, 9, 'choice', 'correct', 3, 'x', 1),
                    (1, 3, 3000, 20000, 1, 'essay', 'correct', 3, 'x', 1),
                    (1, 4, 4000, 20000, 1, 'choice', 'brilliant', 3, 'x', 1);
                    """
            )
        }
        try store.rebuild(under: rules)
        #expect(try store.progress(ofDeck: "mali") == before.0)
        var summary = try store.summary()
        #expect(summary.unknown == ["form choice with verdict brilliant", "form essay with verdict correct"])
        #expect(try store.read(ProgressStore.unknownAnswers) == summary.unknown)
        summary.unknown = []
        #expect(summary == before.1)
        #expect(try store.entries(of: card).count == 1)
        #expect(try store.lastAnswer()?.name.sequence == 1)
        #expect(try store.cardsOfInterest(inDeck: "mali", on: 20_000) == before.0)
        #expect(try store.hardest(5) == before.0)
        #expect(try store.unknownAspects() == ["aspect truth"])
        #expect(try store.answerCount() == 4)
    }

    @Test(arguments: FormKind.allCases) func everyFormAndVerdictComesBackAsItWasWritten(form: FormKind) throws
    {
        let store = try ProgressStore.inMemory(device: "one")
        var written: [LogEntry] = []
        for verdict in Verdict.allCases + [nil] {
            for rating in Rating.allCases {
                for override in Review.Override.allCases + [nil] {
                    let review = review(
                        card,
                        form: form,
                        verdict: verdict,
                        rating: rating,
                        override: override
                    )
                    written += try store.append([.answered(review)], at: time, under: rules)
                }
            }
        }
        #expect(try store.entries(of: card) == written)
        #expect(try store.summary().unknown.isEmpty)
        #expect(try store.progress(of: card).reviews == written.count)
    }

    @Test func everyAspectComesBackAsItWasWritten() throws {
        let store = try ProgressStore.inMemory(device: "one")
        let aspects = Aspect.Plain.allCases.map(Aspect.plain) + [.blank("year"), .blank("2")]
        for aspect in aspects {
            let card = CardID(deck: "mali", fact: "f1", aspect: aspect)
            try store.append([.answered(review(card)), .suspended(card)], at: time, under: rules)
        }
        let cards = try store.progress(ofDeck: "mali")
        #expect(Set(cards.map(\.card.aspect)) == Set(aspects))
        #expect(cards.allSatisfy { $0.isSuspended && $0.reviews == 1 })
        #expect(try store.unknownAspects().isEmpty)
    }
}
