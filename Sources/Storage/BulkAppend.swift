// Takes a whole history over at once: imports, and the generated logs of benchmarks.

import Decks
import GRDB
public import Study

extension ProgressStore {
    /// Adds a history to the log in one durable transaction, and replays the cards that it concerns.
    ///
    /// - Parameters:
    ///   - history: What happened and when, oldest first.
    ///   - rules: The rules that memories follow.
    /// - Throws: ``StoreError``; then nothing was written.
    public func append(
        history: some Sequence<(action: LogEntry.Action, time: StudyTime)>,
        under rules: CardRules
    ) throws {
        try write { db in
            var memories = RunningMemories(cards: CardRows(db: db), rules: rules)
            var log: LogWriter?
            for (action, time) in history {
                if log == nil {
                    log = try LogWriter(db, device: device(db), at: time, rules: rules)
                }
                // In place: a copy of the writer would copy the cards that it has touched, entry after entry.
                log?.time = time
                _ = try log?.append(action, expecting: memories.expectation(of: action, at: time))
            }
            try CacheReplay(db: db, rules: rules).run(only: memories.keys())
        }
    }
}

/// The memories that a history passes through, so that each answer is kept with what was expected of it.
private struct RunningMemories {
    let cards: CardRows
    let rules: CardRules
    private var progress: [CardID: CardProgress] = [:]

    init(cards: CardRows, rules: CardRules) {
        self.cards = cards
        self.rules = rules
    }

    /// What is expected of an action's card before the action; moves its memory on.
    mutating func expectation(
        of action: LogEntry.Action,
        at time: StudyTime
    ) throws -> LogWriter.Expectation? {
        switch action {
        case .answered(let review):
            let before = try progress[review.card] ?? cards.progress(of: review.card)
            progress[review.card] = rules.reviewing(before, review.evidence, at: time)
            return LogWriter.Expectation(of: before, at: time, under: rules)
        case .suspended(let card), .unsuspended(let card):
            progress[card] = try progress[card] ?? cards.progress(of: card)
            return nil
        case .retracted:
            return nil
        }
    }

    /// The rows' numbers of all cards that the history concerned.
    func keys() throws -> Set<Int> { Set(try progress.keys.map { try cards.makingKey(of: $0) }) }
}
