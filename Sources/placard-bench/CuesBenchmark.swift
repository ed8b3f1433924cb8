import ArgumentParser
import DeckFiles
import Decks
import Questions
import Reports
import Scheduling

/// `placard-bench cues`: how much of a deck somebody answers who knows nothing, by rules that look at no fact.
struct CuesBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cues",
        abstract:
            "The share of a deck's questions that give their answer away, by rule and by kind of question.",
        discussion: """
            Every card is asked as a new and as a young one until enough questions could be guessed. “Solved” is the \
            score above luck as a share of all that lies above luck. The blind guesser uses the best rule for each \
            question, as learned on one half of the facts and tried on the other.
            """
    )

    @Argument(
        help: "Deck files; without one, all of the folder “decks”.",
        completion: .file(extensions: ["yaml"])
    )
    var decks: [String] = []

    @Option(name: .long, help: "How many questions that can be guessed are asked at least.")
    var askings = 2_000

    @Option(name: .long, help: "The seed of the questions.")
    var seed: UInt64 = 1

    @Option(name: .long, help: "How many cards are shown that a rule solves again and again.")
    var cards = 20

    func validate() throws {
        guard (1...1_000_000).contains(askings) else {
            throw ValidationError("--askings takes 1 to 1000000.")
        }
        guard cards >= 0 else { throw ValidationError("--cards takes 0 or more.") }
    }

    func run() throws {
        let paths = decks.isEmpty ? DeckReader.deckPaths(in: ["decks"]) : decks
        guard !paths.isEmpty else { throw ValidationError("No deck is in the folder “decks”: name one.") }
        for path in paths {
            let read = try DeckReader.read(contentsOf: path)
            guard let deck = read.deck else {
                throw ValidationError("\(path) cannot be read: “placard check \(path)” says why.")
            }
            var generator = SeededGenerator(seed: seed)
            let measured = CueMeasurement(of: Topic(deck), askings: askings, using: &generator)
            print(Self.report(measured, of: deck, cards: cards))
        }
    }

    private static func report(_ measured: CueMeasurement, of deck: Deck, cards: Int) -> String {
        let best = measured.best
        guard best.replies > 0 else { return "\(deck.id): nothing of it can be guessed." }
        var lines = [
            "\(deck.id): \(best.replies) questions that can be guessed. A blind guesser gets \(share(best.hits, best)),"
                + " luck alone \(share(best.chance, best)): \(percent(best.solved)) are given away.", "",
            row("rule", "replies", "right", "luck", "solved"),
        ]
        for (rule, tally) in zip(BlindRule.all, measured.rules) {
            lines.append(row(rule.name, tally) + "  " + rule.sentence)
        }
        lines += ["", row("kind, best rule for each", "asked", "right", "luck", "solved")]
        lines += measured.kinds.map { row($0.name, $0.tally) }
        lines += ["", "\(measured.givenAway.count) cards that a rule solves again and again"]
        lines += measured.givenAway.prefix(cards).map(line)
        if measured.givenAway.count > cards {
            lines.append("and \(measured.givenAway.count - cards) more: --cards")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ given: CueMeasurement.GivenAway) -> String {
        var text =
            "- \(given.card.fact)/\(given.card.aspect), \(given.rule.name) \(Int(given.tally.hits)) of "
            + "\(given.tally.replies): \(given.example.prompt)"
        if case .choice(let form) = given.example.form {
            let options = form.options.enumerated().map { $0 == form.right ? "[\($1.text)]" : $1.text }
            text += " " + options.joined(separator: " | ")
        }
        return text
    }

    private static func row(_ name: String, _ tally: CueMeasurement.Tally) -> String {
        guard tally.replies > 0 else { return row(name, "0", "", "", "") }
        return row(
            name,
            "\(tally.replies)",
            share(tally.hits, tally),
            share(tally.chance, tally),
            percent(tally.solved)
        )
    }

    private static func row(_ name: String, _ cells: String...) -> String {
        let width = 26
        let head = name + String(repeating: " ", count: max(1, width - name.count))
        return head + cells.map { String(repeating: " ", count: max(1, 9 - $0.count)) + $0 }.joined()
    }

    private static func share(_ part: Double, _ tally: CueMeasurement.Tally) -> String {
        percent(part / Double(tally.replies))
    }

    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10) %"
    }
}
