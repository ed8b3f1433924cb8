import Decks
import Questions
import Reports
import Storage
import Study

/// What each deck has to ask today.
struct Overview {
    /// One deck.
    struct Row: Encodable {
        let deck: String
        /// The deck's id, which its file's name need not be.
        let id: String
        let title: String
        /// Cards whose day has come, as many as a sitting would ask.
        let due: Int
        /// Cards in short steps.
        let learning: Int
        /// New cards that a sitting would ask.
        let new: Int
        /// All cards of the deck.
        let cards: Int
        /// How many facts of the file cannot be asked.
        let leftOut: Int
        /// What is wrong with the file, if it cannot be used.
        let problem: String?
    }

    let rows: [Row]
    /// Whether nothing was ever answered.
    let isFirst: Bool
    /// The study day as a date, year first.
    let date: String

    init(app: App) throws {
        let now = try app.time()
        let counts = Dictionary(try app.store().counts().map { ($0.deck, $0) }) { first, _ in first }
        date = StudyTime.dateText(ofDay: now.day)
        isFirst = counts.values.allSatisfy { $0.seen == 0 }
        rows = try app.summaries().map { summary in
            let offer =
                summary.problem == nil
                ? try app.offer(of: summary, counts[summary.id]) : Offer(unfinished: 0, due: 0, new: 0)
            return Row(
                deck: summary.name,
                id: summary.id,
                title: summary.title,
                due: offer.due,
                learning: offer.unfinished,
                new: offer.new,
                cards: summary.cards,
                leftOut: summary.leftOut,
                problem: summary.problem
            )
        }
    }

    /// One line a deck: its name, what is due and new, and its title.
    func show(on screen: Screen) {
        let width = rows.map { DisplayWidth.of($0.deck) }.max() ?? 0
        for row in rows {
            let name = row.deck + String(repeating: " ", count: width - DisplayWidth.of(row.deck))
            if let problem = row.problem {
                screen.show("\(name)  cannot be used: \(problem)", as: .bad, indent: 2, hanging: width + 2)
                continue
            }
            let learning = row.learning > 0 ? ", \(row.learning) unfinished" : ""
            let leftOut = row.leftOut > 0 ? ", \(Wording.count(row.leftOut, "fact")) left out" : ""
            screen.show(
                "\(name)  \(row.due) due\(learning), \(row.new) new, \(row.cards) cards\(leftOut): \(row.title)",
                indent: 2,
                hanging: width + 2
            )
        }
    }
}

extension StudyTime {
    /// A study day as a date, `2026-03-01`.
    static func dateText(ofDay day: Int) -> String { CalendarDay(day).iso }
}
