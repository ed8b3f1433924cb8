public import Decks

/// A right answer in words, and how replies are held against it.
public struct TextAnswer: Sendable, Hashable {
    /// The question, so that a reply that only repeats it is known.
    public let prompt: String
    /// The right answers, the canonical one first.
    public let accepted: [String]
    /// Answers that are also right, nearly right or never right.
    public let variants: Variants
    private let wordings: [Phrase]
    private let near: [Phrase]
    private let siblings: [Phrase]
    private let question: Phrase

    /// Prepares the right answers once for any number of replies.
    public init(prompt: String, accepted: [String], variants: Variants = Variants()) {
        self.prompt = prompt
        self.accepted = accepted
        self.variants = variants
        wordings = (accepted + variants.accepted).map { Phrase($0) }
        near = variants.near.map { Phrase($0.answer) }
        siblings = variants.siblings.map { Phrase($0.answer) }
        question = Phrase(prompt)
    }

    /// The answer that is shown.
    public var canonical: String { accepted.first ?? "" }

    /// Judges what a learner typed.
    ///
    /// - Throws: Never yet; a reply that cannot be read would be asked again.
    public func grade(_ reply: String, in lexicon: Lexicon = .empty) throws(Misread) -> Grade {
        let phrase = Phrase(reply)
        guard !phrase.words.isEmpty else { return Grade(.wrong, reason: .noAnswer) }
        guard !phrase.isTooLong else { return Grade(.wrong, reason: .tooLong) }
        let key = phrase.key
        if let index = wordings.firstIndex(where: { $0.key == key }) {
            return Grade(.correct, reason: index == 0 ? .exact(canonical) : .accepted(canonical))
        }
        if let index = siblings.firstIndex(where: { $0.key == key }) {
            return Grade(.wrong, reason: .sibling(variants.siblings[index]))
        }
        if let index = near.firstIndex(where: { $0.key == key }) {
            return Grade(.close, reason: .near(variants.near[index]))
        }
        if let item = lexicon.items(for: key).first {
            return Grade(.wrong, reason: .otherAnswer(item.name, of: item.description))
        }
        return compare(phrase)
    }

    private func compare(_ reply: Phrase) -> Grade {
        let typed = reply.content
        var best = Grade(.wrong, reason: .unrelated(canonical))
        for wording in wordings {
            let expected = wording.content
            guard !expected.isEmpty else { continue }
            let missing = expected.filter { word in !typed.contains { WordMatch.areAlike(word, $0) } }
            let extra = typed.filter { word in !expected.contains { WordMatch.areAlike($0, word) } }
            let share = 1 - Double(missing.count) / Double(expected.count)
            if missing.isEmpty, extra.isEmpty { return Grade(.correct, reason: .typo(of: canonical)) }
            if missing.isEmpty, best.verdict == .wrong {
                best = Grade(.close, reason: .extraWords(canonical))
            } else if share >= 0.6, extra.isEmpty, best.verdict == .wrong {
                best = Grade(.close, score: share, reason: .partialName(missing: missing.map(\.text)))
            }
        }
        return best
    }
}
