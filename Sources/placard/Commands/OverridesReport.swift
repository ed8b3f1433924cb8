import Decks
import Questions
import Storage
import Study

/// `check --overrides`: which answers the learner disputes most, and what the deck could accept.
///
/// A deck gets better by being used: what learners call right again and again belongs into `accept`.
struct OverridesReport {
    let app: App

    /// A disputed card and the replies that were called right, the most frequent first.
    struct Row: Encodable {
        let card: String
        let right: Int
        let wrong: Int
        let accept: [String]
    }

    func rows() throws -> [Row] {
        try app.store().overrides().map { tally in
            Row(
                card: tally.card.description,
                right: tally.right,
                wrong: tally.wrong,
                accept: try replies(called: .right, of: tally.card)
            )
        }
    }

    func show(_ rows: [Row]) {
        guard !rows.isEmpty else {
            app.screen.show("No verdict has been overruled yet.")
            return
        }
        for row in rows {
            app.screen.show(row.card, as: .bold)
            app.screen.show("called right \(row.right), called wrong \(row.wrong)", indent: 2)
            guard !row.accept.isEmpty else { continue }
            let list = row.accept.map { "\"\($0.replacing("\"", with: "\\\""))\"" }.joined(separator: ", ")
            app.screen.show("to consider for the deck: accept: [\(list)]", indent: 2, hanging: 2)
        }
    }

    private func replies(called override: Review.Override, of card: CardID) throws -> [String] {
        var counts: [String: Int] = [:]
        for entry in LogEntry.standing(try app.store().entries(of: card)) {
            guard case .answered(let review) = entry.action, review.override == override,
                review.form == .text || review.form == .date || review.form == .list
            else { continue }
            counts[review.reply.trimmingSpaces, default: 0] += 1
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
