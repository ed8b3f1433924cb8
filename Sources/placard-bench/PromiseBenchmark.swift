import ArgumentParser
import DeckFiles
import Decks
import Dispatch
import Foundation
import Questions
import Scheduling
import Study

/// `placard-bench promise`: whether plans keep what they promise to learners who follow them in real sittings.
struct PromiseBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promise",
        abstract: "What a plan promises on each day of study, and what its learner truly recalls on the day.",
        discussion: """
            Simulated learners with a clock answer the questions of real sittings, day by day; the plan is made anew on \
            each day from what the log says of them. Their memories follow FSRS-6 as published, which plans believe too, \
            or FSRS-7 as published, which they do not. What was never asked counts for nothing.
            """
    )

    @Argument(help: "The deck's file.")
    var deck = "decks/mali.yaml"
    @Option(help: "Days of study.")
    var days = 14
    @Option(help: "Minutes a day.")
    var minutes = 20
    @Option(help: "Learners of each sort.")
    var learners = 4
    @Option(help: "Only the sorts whose names contain this.")
    var only: String?
    @Flag(help: "Show every day.")
    var daily = false

    func validate() throws {
        guard (1...120).contains(days) else { throw ValidationError("--days takes 1 to 120.") }
        guard (1...600).contains(minutes) else { throw ValidationError("--minutes takes 1 to 600.") }
        guard (1...1000).contains(learners) else { throw ValidationError("--learners takes 1 to 1000.") }
    }

    private static let sorts: [(name: String, learner: RehearsedLearner)] = [
        ("as estimated, 15 s a choice", RehearsedLearner(memory: .published)),
        ("fast, 7 s a choice", RehearsedLearner(memory: .published, slowness: 7 / 15)),
        ("slow, 25 s a choice", RehearsedLearner(memory: .published, slowness: 25 / 15)),
        ("forearmed, knows 40 %", RehearsedLearner(memory: .published, knowledge: 0.4)),
        ("gives up, never guesses", RehearsedLearner(memory: .published, guesses: false)),
        ("misses every fifth day", RehearsedLearner(memory: .published, attendance: 0.8)),
        ("memory of FSRS-7", RehearsedLearner(memory: .publishedFSRS7)),
    ]

    func run() throws {
        let read = try DeckReader.read(contentsOf: deck)
        guard let deck = read.deck else {
            throw ValidationError(read.diagnostics.map(\.description).joined(separator: "\n"))
        }
        let topic = Topic(deck)
        print(
            "\(deck.title): \(deck.facts.count) facts, \(deck.cardIDs.count) cards; \(days) days of \(minutes) "
                + "minutes; \(learners) learners of each sort"
        )
        for (name, learner) in Self.sorts where only.map(name.contains) ?? true {
            show(name, rehearsals(topic, learner))
        }
    }

    private func rehearsals(_ topic: Topic, _ learner: RehearsedLearner) -> [Rehearsal] {
        let parallel = Concurrently { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) }
        return parallel.map(learners) { index in
            var rehearsal = Rehearsal(
                topic,
                learner: learner,
                budget: .minutes(minutes),
                horizon: days,
                simulated: 20,
                seed: UInt64(index + 1)
            )
            rehearsal.study(days: days)
            return rehearsal
        }
    }

    private func show(_ name: String, _ rehearsals: [Rehearsal]) {
        let rows = (1...days).compactMap { PromiseDay($0, rehearsals) }
        let truths = rehearsals.compactMap { $0.recall() }
        let all = Self.mean(truths.map(\.all))
        let core = truths.compactMap(\.core)
        let used = Self.mean(rows.map(\.used))
        print(
            "\n\(name): recalled on the day \(Self.percent(all))"
                + (core.isEmpty ? "" : ", core \(Self.percent(Self.mean(core)))")
                + "; minutes used \(Self.percent(used))"
        )
        let held = rehearsals.flatMap { rehearsal in
            rehearsal.days.compactMap { day -> Bool? in
                guard let interval = day.interval, let truth = rehearsal.recall() else { return nil }
                return interval.contains(truth.byWeight)
            }
        }
        print("  within the interval that was said: on \(held.count(where: \.self)) of \(held.count) days")
        let worst = rows.max { abs($0.error) < abs($1.error) }
        if let worst {
            print("  furthest promise: \(Self.points(worst.error)) points on day \(worst.day)")
        }
        guard daily else { return }
        print("  day  promised   truth  error  minutes  answers  new  again")
        for row in rows { print(row.text) }
    }

    static func mean(_ numbers: [Double]) -> Double {
        numbers.reduce(0, +) / Double(max(1, numbers.count))
    }

    static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }

    static func points(_ share: Double) -> String {
        let text = "\((share * 1000).rounded() / 10)"
        return share > 0 ? "+\(text)" : text
    }
}

/// One day of study of several learners, on average over those who studied on it.
private struct PromiseDay {
    let day: Int
    let promised: Double
    let truth: Double
    /// The share of the day's minutes that were used, 1 for all.
    let used: Double
    private let minutes: Double
    private let answers: Double
    private let new: Double
    private let again: Double

    /// How much more was promised than kept.
    var error: Double { promised - truth }

    init?(_ day: Int, _ rehearsals: [Rehearsal]) {
        let present = rehearsals.compactMap { rehearsal in
            rehearsal.days.first { $0.day == day }.map { (rehearsal, $0) }
        }
        guard !present.isEmpty else { return nil }
        self.day = day
        promised = PromiseBenchmark.mean(present.compactMap { $0.1.promise?.all })
        truth = PromiseBenchmark.mean(present.compactMap { $0.0.recall()?.all })
        used = PromiseBenchmark.mean(present.compactMap { $0.1.spending.map { $0.spent / $0.room } })
        minutes = PromiseBenchmark.mean(present.compactMap { $0.1.spending.map { $0.spent / 60 } })
        let asked = present.map { rehearsal, _ in rehearsal.asked.filter { $0.day == day } }
        answers = PromiseBenchmark.mean(asked.map { Double($0.count) })
        new = PromiseBenchmark.mean(asked.map { Double($0.count(where: \.isNew)) })
        again = PromiseBenchmark.mean(
            zip(present, asked).map { present, asked in
                let fresh = Set(asked.filter(\.isNew).map(\.card))
                return Double(Set(asked.map(\.card)).subtracting(fresh).count)
            }
        )
    }

    var text: String {
        func column(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        func tenths(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
        return column("\(day)", 5) + column(PromiseBenchmark.percent(promised), 10)
            + column(PromiseBenchmark.percent(truth), 8) + column(PromiseBenchmark.points(error), 7)
            + column(tenths(minutes), 9) + column(tenths(answers), 9) + column(tenths(new), 5)
            + column(tenths(again), 7)
    }
}
