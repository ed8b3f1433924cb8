import ArgumentParser
import Decks
import Foundation
import GRDB
import Judging
import Questions
import Scheduling
import Storage
import Study

/// What an answer, a start and a replay cost.
struct StorageBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "storage",
        abstract: "Measure the progress file: one answer, a start with many answers, a replay."
    )

    @Option(help: "The folder to work in: its file system is what is measured.")
    var folder = "."

    @Option(help: "How many answers to time.")
    var answers = 2_000

    @Option(help: "Sizes of the logs to start with, in answers.")
    var sizes = [10_000, 1_000_000]

    func run() throws {
        try WorkFolder.with(in: URL(fileURLWithPath: folder)) { place in
            for size in sizes { try measure(reviews: size, in: place) }
        }
    }

    private func measure(reviews: Int, in folder: URL) throws {
        let path = folder.appending(path: "\(reviews).sqlite").path
        let cards = reviews / 10
        print("\(reviews) answers to \(cards) cards of 20 decks")
        let today = 20_500
        let library = SampleLibrary(decks: 20, cards: cards, reviews: reviews, today: today)
        let store = try ProgressStore.open(path: path, device: "sample")
        report("  filling", milliseconds: [try time { try library.fill(store) }])
        try store.close()
        try measureStart(path, today: today)
        try measureAnswers(path, bare: folder.appending(path: "bare-\(reviews).sqlite").path, today: today)
        try measureWholeLog(path, today: today)
    }

    /// Opening, the greeting's counts and one deck's memories, with the file in the system's cache.
    private func measureStart(_ path: String, today: Int) throws {
        var opening: [Double] = []
        var counting: [Double] = []
        var loading: [Double] = []
        for _ in 0..<20 {
            var store: ProgressStore?
            opening.append(try time { store = try ProgressStore.open(path: path, device: "sample") })
            counting.append(
                try time {
                    for deck in try store?.counts() ?? [] {
                        _ = try store?.cardsOfInterest(inDeck: deck.deck, on: today)
                    }
                }
            )
            loading.append(try time { _ = try store?.progress(ofDeck: "sample-1") })
            try store?.close()
        }
        report("  opening", milliseconds: opening)
        report("  greeting counts", milliseconds: counting)
        report("  memories of one deck", milliseconds: loading)
    }

    /// Durable answers in turn with bare inserts into a file beside it, so that both meet the same disk.
    private func measureAnswers(_ path: String, bare: String, today: Int) throws {
        let store = try ProgressStore.open(path: path, device: "sample")
        let rules = CardRules()
        let cards = try store.progress(ofDeck: "sample-1")
        let insert = try BareInsert(path: bare)
        var own: [Double] = []
        var bare: [Double] = []
        for number in 0..<answers {
            let moment = StudyTime(milliseconds: today * 86_400_000 + number * 10_000, day: today)
            let review = Review(
                card: cards[number * 7919 % cards.count].card,
                form: .text,
                verdict: .correct,
                rating: .good,
                reply: "kalevala",
                elapsed: 3_141
            )
            own.append(
                try time { _ = try store.append([.answered(review)], at: moment, under: rules) }
            )
            bare.append(try time { try insert.run(number) })
        }
        report("  one durable answer", milliseconds: own)
        report("  bare insert and commit", milliseconds: bare)
        print(
            "  ratio                   p50 \(format(own.quantile(0.5) / bare.quantile(0.5)))",
            "  p99 \(format(own.quantile(0.99) / bare.quantile(0.99)))"
        )
        try store.close()
    }

    private func measureWholeLog(_ path: String, today: Int) throws {
        let store = try ProgressStore.open(path: path, device: "sample")
        let rules = CardRules()
        report("  replay of the whole log", milliseconds: [try time { try store.rebuild(under: rules) }])
        report("  counting the whole log", milliseconds: [try time { _ = try store.summary() }])
        report(
            "  retrievabilities",
            milliseconds: [
                try time {
                    _ = try store.retrievabilities(
                        at: StudyTime(milliseconds: today * 86_400_000, day: today),
                        under: rules
                    )
                }
            ]
        )
        report("  forecast", milliseconds: [try time { _ = try store.forecast(days: today...(today + 29)) }])
        report("  hardest", milliseconds: [try time { _ = try store.hardest(10) }])
        try store.close()
    }

    /// Milliseconds that a piece of work takes.
    private func time(_ body: () throws -> Void) rethrows -> Double {
        let duration = try ContinuousClock().measure(body)
        let (seconds, attoseconds) = duration.components
        return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
    }

    private func report(_ name: String, milliseconds: [Double]) {
        let name = name.padding(toLength: 26, withPad: " ", startingAt: 0)
        guard milliseconds.count > 1 else {
            print("\(name)\(format(milliseconds.quantile(0.5))) ms")
            return
        }
        print(
            "\(name)p50 \(format(milliseconds.quantile(0.5))) ms",
            "  p99 \(format(milliseconds.quantile(0.99))) ms  (\(milliseconds.count) times)"
        )
    }

    private func format(_ number: Double) -> String { String(format: "%.3f", number) }
}

/// SQLite's own insert and commit, as durable as the store's.
struct BareInsert {
    private let queue: DatabaseQueue

    init(path: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in
            try db.execute(sql: "CREATE TABLE bare (id INTEGER PRIMARY KEY, reply TEXT, elapsed INTEGER)")
        }
    }

    func run(_ number: Int) throws {
        try queue.write { db in
            try db.cachedStatement(sql: "INSERT INTO bare (reply, elapsed) VALUES (?, ?)")
                .execute(arguments: ["kalevala", number])
        }
    }
}

extension [Double] {
    fileprivate func quantile(_ share: Double) -> Double {
        sorted()[Int((Double(count - 1) * share).rounded())]
    }
}
