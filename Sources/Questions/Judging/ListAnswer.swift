public import Decks

/// The items of a right answer, in any order, and how replies are held against them.
public struct ListAnswer: Sendable, Hashable {
    /// The question.
    public let prompt: String
    /// The items, each with its right wordings, the one that is shown first.
    public let items: [[String]]
    /// How many items a complete answer has.
    public let needed: Int
    /// Answers that are never right or only nearly, for all items.
    public let variants: Variants
    private let answers: [TextAnswer]

    /// Prepares the items once for any number of replies.
    public init(prompt: String, items: [[String]], needed: Int? = nil, variants: Variants = Variants()) {
        self.prompt = prompt
        self.items = items
        self.needed = min(max(needed ?? items.count, 1), max(items.count, 1))
        self.variants = variants
        answers = items.map { TextAnswer(prompt: prompt, accepted: $0, variants: variants) }
    }

    /// Judges what a learner typed; the score is the share of the needed items.
    public func grade(_ reply: String, in lexicon: Lexicon = .empty) -> Grade {
        let chunks = reply.split { ",;/\n&+".contains($0) }.flatMap { $0.split(separator: " and ") }
        var found: Set<Int> = []
        var extra: [String] = []
        for chunk in chunks where !Phrase(String(chunk)).words.isEmpty {
            let hit = answers.firstIndex { answer in
                (try? answer.grade(String(chunk), in: lexicon))?.verdict == .correct
            }
            if let hit { found.insert(hit) } else { extra.append(String(chunk)) }
        }
        let titles = items.map { $0.first ?? "" }
        let reason = Reason.list(
            found: titles.indices.filter(found.contains).map { titles[$0] },
            missing: titles.indices.filter { !found.contains($0) }.map { titles[$0] },
            extra: extra
        )
        if found.isEmpty { return Grade(.wrong, reason: chunks.isEmpty ? .noAnswer : reason) }
        let share = Double(min(found.count, needed)) / Double(needed)
        let isComplete = found.count >= needed && extra.isEmpty
        return Grade(isComplete ? .correct : .close, score: share, reason: reason)
    }
}
