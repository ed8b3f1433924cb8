import ArgumentParser
import Decks
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
        let judging = try clock.measure {
            for number in 0..<answers {
                let (answer, replies) = asked[number % asked.count]
                let reply = replies[number / asked.count % replies.count]
                verdicts[try answer.grade(reply, in: lexicon).verdict, default: 0] += 1
            }
        }
        let each = Timing.milliseconds(judging) * 1_000 / Double(max(answers, 1))
        print("\(answers) short answers: \(judging), \((each * 100).rounded() / 100) µs each")
        for verdict in Verdict.allCases { print("  \(verdict.rawValue): \(verdicts[verdict] ?? 0)") }
        try hostile(lexicon)
    }

    /// Answers that nobody types, each judged in every form; the limit is 50 ms.
    private func hostile(_ lexicon: Lexicon) throws {
        let text = TextAnswer(
            prompt: "Which resolution?",
            accepted: ["2100", "the Security Council of the UN"]
        )
        let items = (1...30).map { ["Item \(GeneratedDeck.name($0)) of the list", "Thing \($0)"] }
        let list = ListAnswer(prompt: "Name them.", items: items)
        let date = DateAnswer(
            prompt: "When?",
            date: try HistoricalDate(notation: "2013-04-25"),
            asked: .month
        )
        let open = OpenAnswer(prompt: "Why?", points: items.map { Focus.Point($0[0]) })
        for (name, reply) in JudgingBenchmark.hostileReplies {
            let forms: [(String, () throws -> Void)] = [
                ("text", { _ = try text.grade(reply, in: lexicon) }), ("date", { _ = try date.grade(reply) }),
                ("list", { _ = list.grade(reply, in: lexicon) }), ("open", { _ = open.grade(reply) }),
                ("difference", { _ = Difference(of: reply, from: text.accepted[1]) }),
            ]
            let times = forms.map { form, judge in
                let time = Timing(runs: 3) { try? judge() }
                return "\(form) \(Timing.text(time.percentile(1)))"
            }
            print("\(name): \(times.joined(separator: ", "))")
        }
    }

    private static let hostileReplies: [(String, String)] = [
        ("10 MB of letters", String(repeating: "a", count: 10_000_000)),
        ("10 MB of words", String(repeating: "2164 or 2100, ", count: 714_286)),
        ("10 MB of spaces", String(repeating: " ", count: 10_000_000)),
        ("100,000 combining marks", "e" + String(repeating: "\u{0301}", count: 100_000)),
        ("100,000 words of one letter", String(repeating: "a ", count: 100_000)),
        ("100,000 commas", String(repeating: ",", count: 100_000)),
        ("10,000 items", (0..<10_000).map { "Item \($0)" }.joined(separator: ", ")),
        ("1,000 negations", String(repeating: "not 2100 but ", count: 1_000)),
        ("300 near words", String(repeating: "Securty Concil ", count: 300)),
        ("100,000 dates", String(repeating: "1/2/13 or ", count: 100_000)),
        ("escapes", String(repeating: "\u{1B}[31m\u{07}\u{202E}", count: 10_000)),
        ("emoji", String(repeating: "👩‍👩‍👧‍👦", count: 50_000)),
    ]
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
