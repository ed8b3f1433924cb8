// What facts give to choices: their own right option, the author's wrong ones, and what they lend to others.
import Decks

extension Fact {
    /// Answers that the author says are never right: the closest wrong options that there are, to this fact's questions.
    func siblingOptions(for aspect: Aspect, areWritten: Bool) -> [Distractor] {
        variants(for: aspect).siblings.map {
            Distractor($0.answer, belongsTo: $0.reason, isWritten: areWritten)
        }
    }

    /// The dates that the author says are never right.
    var siblingDates: [Distractor] {
        variants(for: .date).siblings.compactMap { aside in
            guard let date = try? HistoricalDate(notation: aside.answer) else { return nil }
            return Distractor(date.description, belongsTo: aside.reason, date: date)
        }
    }

    /// What this fact lends as wrong options when something of a pool is asked of another.
    func lent(to pool: String) -> [Distractor] {
        content.aspects.filter { $0.kind.pool == pool }.compactMap { aspect in
            guard let text = cardText(for: aspect), let option = text.option else { return nil }
            return Distractor(option, belongsTo: text.owner, aliases: text.names)
        }
    }
}
