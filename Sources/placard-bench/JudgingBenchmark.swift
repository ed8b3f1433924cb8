import ArgumentParser
import Decks
import Judging
import Questions
import Scheduling

/// `placard-bench judging`: how long judging a short answer takes, with a deck whose other names take part.
struct JudgingBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judging",
        abstract: "Judge a million short answers against a deck of 1,000 facts, and hostile ones."
    )

    @Option(help: "How many answers to judge.")
    var answers = 1_000_000
    @Option(help: "How many facts the deck has.")
    var facts = 1_000

    func run() throws {
        let deck = JudgingBenchmark.deck(facts: facts)
        let clock = ContinuousClock()
        var lexicon = Lexicon.empty
        let building = clock.measure { lexicon = Lexicon(deck) }
        print("lexicon of \(facts) facts: \(Timing.text(Timing.milliseconds(building)))")
        let asked = JudgingBenchmark.asked(in: deck)
        var verdicts: [Verdict: Int] = [:]
        let start = Timing.processorSeconds
        let judging = try clock.measure {
            for number in 0..<answers {
                let (answer, replies) = asked[number % asked.count]
                let reply = replies[number / asked.count % replies.count]
                verdicts[try answer.grade(reply, in: lexicon).verdict, default: 0] += 1
            }
        }
        let processor = Timing.processorSeconds - start
        let each = processor * 1e6 / Double(max(answers, 1))
        print(
            """
            \(answers) short answers: \(Timing.text(processor * 1_000)) of processor time, \
            \(Timing.text(Timing.milliseconds(judging))) by the clock; \((each * 100).rounded() / 100) µs each
            """
        )
        for verdict in Verdict.allCases { print("  \(verdict.rawValue): \(verdicts[verdict] ?? 0)") }
        try HostileReplies(lexicon: lexicon).run()
    }
}

extension JudgingBenchmark {
    /// A deck of actors with acronyms, each with three siblings.
    private static func deck(facts: Int) -> Deck {
        let kinds = ["Movement", "Front", "Council", "Alliance", "Party", "Union", "Committee", "Army"]
        let made = (1...facts).map { number in
            let name = "\(kinds[number % kinds.count]) for the Liberation of \(GeneratedDeck.name(number))"
            let siblings = (1...3).map { Aside(GeneratedDeck.name(number + $0 * 7), reason: "another one") }
            return Fact(
                id: "actor-\(number)",
                content: .actor(
                    Actor(
                        name: name,
                        acronym: "\(kinds[number % kinds.count].prefix(1))L\(number)",
                        role: "a group"
                    )
                ),
                variants: [
                    .name: Variants(accepted: [GeneratedDeck.name(number)], siblings: siblings),
                    .expansion: Variants(siblings: siblings),
                ]
            )
        }
        return Deck(id: "bench", title: "Bench", facts: made)
    }

    /// Each fact's answer with replies as learners type them.
    private static func asked(in deck: Deck) -> [(TextAnswer, [String])] {
        deck.facts.compactMap { fact in
            guard case .actor(let actor) = fact.content, let acronym = actor.acronym else { return nil }
            let short = fact.variants(for: .name).accepted[0]
            let answer = TextAnswer(
                prompt: "Which group is it?",
                accepted: [actor.name, acronym],
                variants: fact.variants(for: .name)
            )
            let replies = [
                short, short.lowercased(), actor.name.lowercased(), "the \(short)",
                String(short.dropLast()) + "x",
                "not \(acronym) but \(short)", fact.variants(for: .name).siblings[0].answer, "idk",
                "\(short) or Boko Haram", "no, \(short)!", "Something Else", acronym,
            ]
            return (answer, replies)
        }
    }
}
