import ArgumentParser
import Decks
import Judging
import Questions
import Scheduling
import Storage
import Study

/// `placard-bench merge-laws`: merges random histories of three machines in every order; all must come to the same.
struct MergeLaws: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge-laws",
        abstract:
            "Merge random histories: commutative, associative, idempotent, and the cache is the log's replay."
    )

    @Option(help: "How many histories.")
    var histories = 100_000
    @Option(help: "Decides the histories.")
    var seed: UInt64 = 1

    func run() throws {
        var broken = 0
        for number in 0..<histories {
            let faults = try RandomHistory.brokenLaws(seed: seed &+ UInt64(number))
            if !faults.isEmpty {
                broken += 1
                print("seed \(seed &+ UInt64(number)): \(faults.joined(separator: ", "))")
            }
        }
        print("\(histories) histories from seed \(seed): \(broken) broke a law of merging.")
        guard broken == 0 else { throw ExitCode.failure }
    }
}

/// A machine whose learner does everything that changes a log, at random but the same for the same seed.
struct RandomHistory {
    static let cards = (1...3).map { CardID(deck: "deck", fact: "fact-\($0)", aspect: .date) }
    private let store: ProgressStore
    private var random: SeededGenerator
    private var time = StudyTime(milliseconds: 1_000_000, day: 20_000)
    private let rules = CardRules()

    private init(_ store: ProgressStore, seed: UInt64) {
        self.store = store
        random = SeededGenerator(seed: seed)
    }

    /// The laws of merging that do not hold for three machines that share a past and then each went on alone.
    ///
    /// - Parameter seed: Decides what the machines did.
    /// - Returns: The names of the laws; empty where all hold.
    /// - Throws: What the stores throw.
    static func brokenLaws(seed: UInt64) throws -> [String] {
        let past = try ProgressStore.inMemory(device: "past")
        var before = RandomHistory(past, seed: seed)
        try before.act(before.number(8))
        let machines = try ["a", "b", "c"].enumerated().map { index, name in
            let store = try union([past], name: name)
            var after = RandomHistory(store, seed: seed &* 31 &+ UInt64(index))
            after.time = before.time
            try after.act(after.number(10))
            return store
        }
        let (a, b, c) = (machines[0], machines[1], machines[2])
        let forward = try union([a, b, c])
        let all = try Contents(forward)
        var broken: [String] = []
        if try Contents(union([c, b, a])) != all { broken.append("commutative") }
        if try Contents(union([a, union([b, c])])) != all { broken.append("associative") }
        if try machines.map({ try forward.merge(from: $0).entries }) != [0, 0, 0] {
            broken.append("idempotent")
        }
        if try Contents(forward) != all { broken.append("unchanged") }
        try forward.rebuild(under: CardRules(settings: forward.settings()))
        if try Contents(forward) != all { broken.append("replayed") }
        return broken
    }

    /// Does so many random things in a store.
    static func fill(_ store: ProgressStore, actions: Int, seed: UInt64) throws {
        var history = RandomHistory(store, seed: seed)
        try history.act(actions)
    }

    /// A new store that takes others over in an order.
    private static func union(_ others: [ProgressStore], name: String = "union") throws -> ProgressStore {
        let store = try ProgressStore.inMemory(device: name)
        for other in others { try store.merge(from: other) }
        return store
    }

    private mutating func number(_ limit: UInt64) -> Int { Int(random.next() % limit) }

    private mutating func act(_ times: Int) throws {
        for _ in 0..<times {
            // Machines may do things at one moment, and clocks are set back.
            time = StudyTime(milliseconds: time.milliseconds + number(4) * 1_000 - 1_000, day: time.day)
            if number(3) == 0 {
                time = StudyTime(milliseconds: time.milliseconds + 86_400_000, day: time.day + 1)
            }
            try actOnce()
        }
    }

    private mutating func actOnce() throws {
        let card = Self.cards[number(3)]
        switch number(10) {
        case 0: _ = try store.undoLast(at: time, under: rules)
        case 1: try store.append([.suspended(card)], at: time, under: rules)
        case 2: try store.append([.unsuspended(card)], at: time, under: rules)
        case 3: try store.choose("\(number(5))", for: "choice", at: time)
        default:
            let rating = Rating.allCases[number(4)]
            let review = Review(
                card: card,
                form: FormKind.allCases[number(UInt64(FormKind.allCases.count))],
                verdict: rating == .again ? .wrong : .correct,
                rating: rating,
                reply: "\(number(100))",
                elapsed: number(10_000),
                chance: [0, 0.25][number(2)]
            )
            try store.append([.answered(review)], at: time, under: rules)
        }
    }

    /// Everything that a store says.
    struct Contents: Equatable {
        let entries: [[LogEntry]]
        let cards: [CardProgress]
        let settings: StudySettings
        let choice: String?

        init(_ store: ProgressStore) throws {
            entries = try RandomHistory.cards.map { try store.entries(of: $0) }
            // A card that was only met in passing is as new as one that was not.
            cards = try RandomHistory.cards.map { try store.progress(of: $0) }
            settings = try store.settings()
            choice = try store.choice("choice")
        }
    }
}
