import ArgumentParser
import Decks
import Dispatch
import Scheduling
import Study

/// `placard-bench evidence`: how far guesses, hints and slow answers lead the program's stabilities away from the truth.
struct EvidenceBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence",
        abstract: "Bias of stability for learners who guess at chance, by form and by what they knew before.",
        discussion: """
            Learners' true memories follow FSRS-6; the program sees the answers alone. Bias is the geometric mean, over \
            cards and study days, of believed over true stability, less 1, with its standard error; in brackets stands \
            the bias if right answers were taken at face value.
            """
    )

    @Option(name: .long, help: "Cards in each cell.")
    var cards = 8_000

    @Option(name: .long, help: "Days of study.")
    var days = 60

    @Option(name: .long, help: "The retention that cards are scheduled for.")
    var retention = 0.9

    @Option(name: .long, help: "The seed of the answers.")
    var seed: UInt64 = 1

    private static let parallel = Concurrently {
        DispatchQueue.concurrentPerform(iterations: $0, execute: $1)
    }

    func validate() throws {
        guard (2...1_000_000).contains(cards) else { throw ValidationError("--cards takes 2 to 1000000.") }
        guard (1...3_650).contains(days) else { throw ValidationError("--days takes 1 to 3650.") }
        guard (0.7...0.99).contains(retention) else {
            throw ValidationError("--retention takes 0.7 to 0.99.")
        }
    }

    func run() throws {
        print("Bias of stability in %, of \(cards) cards over \(days) days; in brackets at face value")
        let shares = [0, 0.25, 0.5, 0.75, 1]
        let headings = shares.map { Self.pad("knew \(Int($0 * 100)) %", to: 19) }
        print(Self.pad("asked", to: 34, atEnd: true) + headings.joined())
        for (name, asked) in Self.forms {
            let cells = shares.map { cell(asked, .init(knowledge: $0)) }
            print(Self.pad(name, to: 34, atEnd: true) + cells.joined())
        }
        print("\nA choice of 4, then text; half of the cards known before")
        for (name, learner) in Self.learners {
            print(Self.pad(name, to: 53, atEnd: true) + cell(.init(.name), learner))
        }
    }

    /// "-0.4 ± 0.8 (50.0)".
    private func cell(
        _ asked: EvidenceSimulation.Asked,
        _ learner: EvidenceSimulation.Learner
    ) -> String {
        var simulation = EvidenceSimulation(
            asked,
            learner: learner,
            days: days,
            rules: CardRules(settings: StudySettings(desiredRetention: retention))
        )
        let result = simulation.run(cards: cards, seed: seed, concurrently: Self.parallel)
        simulation.isAtFaceValue = true
        let plain = simulation.run(cards: cards, seed: seed, concurrently: Self.parallel)
        let text =
            "\(Self.percent(result.bias)) ± \(Self.percent(result.standardError)) (\(Self.percent(plain.bias)))"
        return Self.pad(text, to: 19)
    }

    private static let forms: [(name: String, asked: EvidenceSimulation.Asked)] = [
        ("choice of 4, then text", .init(.name)),
        ("choice of 4, place of 6, then date", .init(.date)),
        ("choice of 4, then free answer", .init(.meaning)),
        ("choice of 3, then text", .init(.name, options: 3)),
        ("choice of 3, place of 3, then date", .init(.date, options: 3, gaps: 3)),
        ("list", .init(.list)),
        ("order of 3", .init(.order, items: 3)),
        ("order of 4", .init(.order)),
        ("order of 6", .init(.order, items: 6)),
        ("match of 3", .init(.pairs, items: 3)),
        ("match of 4", .init(.pairs)),
        ("match of 2 (a coin)", .init(.pairs, items: 2)),
    ]

    private static let learners: [(name: String, learner: EvidenceSimulation.Learner)] = [
        ("guesses always", .init(knowledge: 0.5)),
        ("guesses every second time, else gives up", .init(knowledge: 0.5, guessing: 0.5)),
        ("always gives up", .init(knowledge: 0.5, guessing: 0)),
        ("asks for a hint every second time", .init(knowledge: 0.5, hints: 0.5)),
        ("always asks for a hint", .init(knowledge: 0.5, hints: 1)),
        ("5 % slow because they are hard", .init(knowledge: 0.5, slowness: 0.05)),
        ("30 % slow because they are hard", .init(knowledge: 0.5, slowness: 0.3)),
        ("5 % slow by distraction", .init(knowledge: 0.5, slowness: 0.05, isSlowByEffort: false)),
    ]

    /// `-0.4` for -0.004.
    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1_000).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    private static func pad(_ text: String, to width: Int, atEnd: Bool = false) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return atEnd ? text + blanks : blanks + text
    }
}
