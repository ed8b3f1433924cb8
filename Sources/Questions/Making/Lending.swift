// What facts give to choices: their own right option, the author's wrong ones, and what they lend to others.
import Decks
import Synchronization

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

/// What the facts of a deck lend, made when it is first asked for and then kept: a question of a large deck is as quick
/// as one of a small deck.
///
/// A class because all copies of a topic share what was made; what it gives depends on the deck alone.
final class LentOptions: Sendable {
    private struct Loan: Hashable {
        let fact: String
        let pool: String
    }

    private let made = Mutex<[Loan: [Distractor]]>([:])

    /// What a fact of the deck lends to a pool.
    func options(of fact: Fact, to pool: String) -> [Distractor] {
        let loan = Loan(fact: fact.id, pool: pool)
        if let known = made.withLock({ $0[loan] }) { return known }
        let options = fact.lent(to: pool)
        made.withLock { $0[loan] = options }
        return options
    }
}
