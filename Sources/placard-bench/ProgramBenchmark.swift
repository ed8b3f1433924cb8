import ArgumentParser
import Foundation
import Storage
import Study

/// `placard-bench program`: what a learner waits for, from outside, beside the limit of each.
struct ProgramBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "program",
        abstract:
            "Measure whole waits: an answer, a start, statistics, a plan. Fails when a limit is missed.",
        discussion: """
            Answers are timed by the clock, from the reply to the next question, beside a bare durable insert into a file \
            of the same folder; everything else in processor time, from the start of the program to its end.
            """
    )

    @Option(help: "The placard program (default: the one beside this one).")
    var placard: String?
    @Option(help: "The folder with mali.yaml.")
    var decks = "decks"
    @Option(help: "The folder to work in: its file system is what answers are measured on.")
    var folder = "."
    @Option(help: "Runs of each command; the median counts.")
    var runs = 5
    @Option(help: "Answers of each sitting, to cards that were met before; the median counts.")
    var answers = 200

    func run() throws {
        var table = WaitTable()
        try WorkFolder.with(in: URL(fileURLWithPath: folder)) { place in
            try measureShippedDeck(place, &table)
            for cards in [453, 5_000, 100_000] { try measureAnswers(cards: cards, place, &table) }
            try measureLibrary(place, &table)
        }
        if table.isMissed { throw ExitCode.failure }
    }

    private func measureShippedDeck(_ place: URL, _ table: inout WaitTable) throws {
        let program = MeasuredProgram(path: path, decks: decks, folder: place)
        let start = try median(program, ["study", "mali"], "mali.db")
        table.add("start on Mali", start, limit: 25)
        for (days, limit) in [(60, 1_000.0), (120, 2_000)] {
            let day = Date(timeIntervalSinceNow: Double(days) * 86_400).formatted(
                .iso8601.year().month().day()
            )
            let planning = ["plan", "mali", "--by", day, "--minutes", "20"]
            let time = try program.processorTime(of: planning, progress: "plan-\(days).db")
            table.add("plan, Mali, \(days) days", time, limit: limit)
        }
        let planned = try median(program, ["study", "mali"], "plan-60.db")
        table.add("start on Mali under a plan", planned, limit: start + 50)
    }

    /// One deck of so many cards, each of them answered about ten times.
    private func measureAnswers(cards: Int, _ place: URL, _ table: inout WaitTable) throws {
        let library = place.appending(path: "deck-\(cards)")
        let progress = "deck-\(cards).db"
        try fill(decks: 1, cards: cards, into: library, place.appending(path: progress))
        let program = MeasuredProgram(path: path, decks: library.path, folder: place)
        if cards == 100_000 {
            let start = try median(program, ["study", "sample-1"], progress)
            table.add("start, one deck of \(cards) cards", start, limit: 300)
        }
        let bare = try BareInsert(path: place.appending(path: "bare-\(cards).db").path)
        var commits: [Double] = []
        let sitting = try program.answer(answers, of: ["study", "sample-1", "--ahead"], progress: progress) {
            let number = commits.count
            commits += try Timing(runs: 1) { try bare.run(number) }.sorted
        }
        let commit = Timing(milliseconds: commits).percentile(0.5)
        let answer = Timing(milliseconds: sitting.milliseconds).percentile(0.5)
        table.add("one answer, \(cards) cards (bare \(Timing.text(commit)))", answer, limit: 1.5 * commit + 1)
        table.add("memory of that sitting", Double(sitting.kibibytes) / 1024, limit: 60, unit: "MiB")
    }

    private func measureLibrary(_ place: URL, _ table: inout WaitTable) throws {
        let library = place.appending(path: "library")
        let progress = place.appending(path: "library.db")
        try fill(decks: 20, cards: 100_000, into: library, progress)
        let program = MeasuredProgram(path: path, decks: library.path, folder: place)
        let size = "20 decks, 1,000,000 answers"
        for (name, command, limit) in [
            ("start, one of", ["study", "sample-1"], 60.0), ("due,", ["due"], 100),
            ("stats,", ["stats"], 100), ("stats DECK,", ["stats", "sample-1"], 100),
            ("test,", ["test", "sample-1"], 100),
            ("cards WORD,", ["cards", "17th", "--deck", "sample-1"], 100),
        ] {
            table.add("\(name) \(size)", try median(program, command, "library.db"), limit: limit)
        }
        let store = try ProgressStore.open(path: progress.path, device: "sample")
        let replay = try Timing(runs: 1) { try store.rebuild(under: CardRules()) }
        table.add("replay of 1,000,000 answers (by the clock)", replay.percentile(0.5), limit: 3_000)
        try store.close()
    }

    private func fill(decks: Int, cards: Int, into folder: URL, _ progress: URL) throws {
        let today = Int(Date().timeIntervalSince1970) / 86_400
        let library = SampleLibrary(decks: decks, cards: cards, reviews: 10 * cards, today: today)
        try library.writeDecks(into: folder)
        let store = try ProgressStore.open(path: progress.path, device: "sample")
        try library.fill(store)
        try store.close()
    }

    /// The first run warms the file cache and what the program keeps of a deck.
    private func median(_ program: MeasuredProgram, _ command: [String], _ progress: String) throws -> Double
    {
        _ = try program.processorTime(of: command, progress: progress)
        let times = try (0..<runs).map { _ in try program.processorTime(of: command, progress: progress) }
        return Timing(milliseconds: times).percentile(0.5)
    }

    /// `placard` in the folder of this very program, unless told otherwise.
    private var path: String {
        let own = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return placard ?? own.deletingLastPathComponent().appending(path: "placard").path
    }
}

/// Waits as they are measured, a line each.
private struct WaitTable {
    private(set) var isMissed = false

    mutating func add(_ name: String, _ measured: Double, limit: Double, unit: String = "ms") {
        let isOver = measured > limit
        isMissed = isMissed || isOver
        let columns = [measured, limit].map { String(format: "%8.1f", $0) + " " + unit }
        let name = name.padding(toLength: 46, withPad: " ", startingAt: 0)
        print("\(name)\(columns[0])   limit\(columns[1])\(isOver ? "   missed" : "")")
        // NB: what was measured is to be seen while the rest is, also in a pipe.
        fflush(nil)
    }
}
