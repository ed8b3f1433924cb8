import Decks
import Foundation
import Judging
import Questions
import Scheduling
import Storage
import Study

/// A learner who has studied for a year before the story begins.
struct PastLearner {
    /// `josh_fisher` of fsrs-vectors.json: a real learner, unlike the published parameters.
    private static let memory = [
        0.0459, 1.2931, 1.6372, 8.2956, 6.5453, 0.8914, 2.781, 0.0051, 1.7444, 0.0675, 0.6676, 1.5038, 0.052,
        0.2691, 1.7456, 0.6023, 1.8729, 0.8351, 0.4892, 0.1844, 0.4187,
    ]

    /// The fewest answers.
    let answers: Int

    /// Writes the answers into the progress file at a home.
    func study(home: String, before clock: Date) throws {
        let folder = home + "/.local/share/placard"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let store = try ProgressStore.open(path: folder + "/progress.db", device: "past")
        let yesterday = Int(clock.timeIntervalSince1970) / 86_400 - 1
        try store.append(history: try history(until: yesterday), under: CardRules())
    }

    /// The answers in the order of their days; those of a day in the order of the log.
    private func history(until last: Int) throws -> [(action: LogEntry.Action, time: StudyTime)] {
        let columns = SyntheticLog(truth: try Parameters(Self.memory)).columns(count: answers, seed: 7)
        var dates: [Int: Int] = [:]
        var latest = 0
        var rows: [(date: Int, review: Review)] = []
        for index in columns.cards.indices {
            let card = columns.cards[index]
            let date = dates[card].map { $0 + columns.days[index] } ?? latest
            dates[card] = date
            latest = max(latest, date)
            rows.append((date, review(of: card, rated: columns.ratings[index])))
        }
        rows = rows.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
        return rows.enumerated().map { number, row in
            let day = row.date - latest + last
            let time = StudyTime(milliseconds: day * 86_400_000 + 43_200_000 + number, day: day)
            return (.answered(row.review), time)
        }
    }

    private func review(of card: Int, rated rating: Rating) -> Review {
        Review(
            card: CardID(deck: "past", fact: "fact-\(card)", aspect: .answer),
            form: .text,
            verdict: rating == .again ? .wrong : .correct,
            rating: rating,
            reply: "",
            elapsed: 4_000
        )
    }
}
