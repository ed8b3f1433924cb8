import ArgumentParser
import Classroom
import Foundation
import Storage

/// `placard-bench classroom`: replaying a review, and reporting on a year of them.
struct ClassroomBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classroom",
        abstract: "Replay a review of 50 questions with 8 teams, and report on 200 reviews."
    )

    @Option(help: "Runs of each.")
    var runs = 20

    func run() throws {
        let review = try Self.review()
        let folder = FileManager.default.temporaryDirectory.appending(path: "placard-bench-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try ClassroomStore.open(path: folder.appending(path: "classroom.db").path)
        let saving = try Timing(runs: 1) { try Self.save(review, to: store) }
        let replay = try Timing(runs: runs) { _ = try Review(replaying: review.log) }
        print(
            "replay of \(review.log.count) events, 50 questions and 8 teams: \(replay.summary); limit 50 ms"
        )
        let load = try Timing(runs: runs) { _ = try Review(replaying: store.events(of: 1)) }
        print("the same from its file: \(load.summary); limit 50 ms")
        var bytes = 0
        let report = try Timing(runs: min(runs, 5)) {
            let reports = try (1...200).map { number in
                ReviewReport(
                    of: try Review(replaying: store.events(of: 1)).state,
                    session: number
                )
            }
            bytes = ReportTable.text(of: reports).utf8.count
        }
        print(
            "report of 200 such reviews, each read and replayed, as a table of \(bytes / 1024) KiB: \(report.summary); limit 1000 ms"
        )
        let events = review.log.count
        print("an event kept durably: \(Timing.text(saving.percentile(0) / Double(events)))")
    }

    /// Keeps a review event by event, as a lesson does.
    private static func save(_ review: Review, to store: ClassroomStore) throws {
        guard let first = review.log.first else { return }
        let session = try store.begin(review.state.opening, with: first)
        for event in review.log.dropFirst() { try store.append(event, to: session) }
    }

    /// Fifty questions that go round eight teams until one is right.
    private static func review() throws -> Review {
        let questions = (0..<50).map { number in
            var paper = PaperQuestion(
                card: "deck/fact-\(number)/answer",
                form: "choice",
                prompt: "Which of these is the right answer to question number \(number)?",
                solution: "The right answer to question number \(number)"
            )
            paper.options = ["a", "b", "c", "d"].map { label in
                .init(label: label, text: "Answer \(label) to question \(number)", isRight: label == "b")
            }
            return paper
        }
        let opening = Opening(deck: "deck", title: "A deck", questions: questions, answering: .turns)
        var review = Review(opening, at: 0)
        var time = 0
        func happen(_ action: Action) throws {
            time += 5000
            try review.accept(action, at: time)
        }
        for team in 1...8 { try happen(.formed(id: team, name: "Team \(team)")) }
        for question in 0..<50 {
            try happen(.opened(question: question, round: 1))
            for turn in 0...(question % 8) {
                guard let speaker = review.state.speaker else { break }
                let isRight = turn == question % 8
                let answer = Answer("", option: isRight ? 1 : 0, mark: Mark(isRight ? 1 : 0))
                try happen(.answered(id: speaker, answer: answer))
            }
            try happen(.closed)
            try happen(.revealed)
        }
        try happen(.ended)
        return review
    }
}
