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
    /// How strictly replies are judged.
    public let strictness: Strictness
    let answers: [TextAnswer]

    /// Prepares the items once for any number of replies; all are needed unless `needed` says otherwise.
    public init(
        prompt: String,
        items: [[String]],
        needed: Int? = nil,
        variants: Variants = Variants(),
        strictness: Strictness = Strictness()
    ) {
        self.prompt = prompt
        self.strictness = strictness
        self.items = items
        self.needed = min(max(needed ?? items.count, 1), max(items.count, 1))
        self.variants = variants
        // An accepted variant belongs to no item in particular, so the items take only the others.
        // NB: what a deck sets apart from one item may be another item.
        let own = Set(items.joined().map { Phrase($0).key })
        let others = Variants(
            near: variants.near.filter { !own.contains(Phrase($0.answer).key) },
            siblings: variants.siblings.filter { !own.contains(Phrase($0.answer).key) }
        )
        answers = items.map {
            TextAnswer(prompt: prompt, accepted: $0, variants: others, strictness: strictness)
        }
    }

    /// Judges what a learner typed; the score is the share of the needed items.
    public func grade(_ reply: String, in lexicon: Lexicon = .empty) -> Grade {
        let phrase = Phrase(reply, limit: 4_000)
        guard !phrase.words.isEmpty else { return Grade(.wrong, reason: .noAnswer) }
        guard !phrase.isTooLong, phrase.words.count <= 300 else { return Grade(.wrong, reason: .tooLong) }
        if phrase.words.count == 1, Phrasebook.blanks.contains(phrase.words[0].text) {
            return Grade(.wrong, reason: .noAnswer)
        }
        let utterance = Utterance(phrase, keeping: Set(answers.flatMap(\.refusals)))
        guard !utterance.affirmed.isEmpty else { return Grade(.wrong, reason: .noAnswer) }
        var reading = ListReading(list: self, lexicon: lexicon, reply: phrase)
        for part in utterance.alternatives { reading.read(withoutNumbering(part)) }
        let grade = reading.grade(isUndecided: utterance.alternatives.count > 1, isHedged: utterance.isHedged)
        guard grade.verdict == .wrong, isOutline(utterance.affirmed) else { return grade }
        return Grade(.close, score: 0.2, reason: grade.reason)
    }
}

extension ListAnswer {
    /// Whether a reply describes the items together without naming any: "four groups linked to Al-Qaida".
    private func isOutline(_ words: [Word]) -> Bool {
        guard let question = answers.first?.question, !words.dropFirst().contains(where: \.gap.isBreak) else {
            return false
        }
        return Outline(words, to: question, in: .empty).isGroup
    }

    /// The words without "1.", "2)" before items; such a number separates.
    private func withoutNumbering(_ words: [Word]) -> [Word] {
        guard words.contains(where: \.isNumber),
            !answers.contains(where: { $0.wordings.contains { $0.content.contains(where: \.hasDigits) } })
        else { return words }
        var result: [Word] = []
        var isCut = false
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1].gap : []
            if word.isNumber, word.text.utf8.count <= 2, !next.isDisjoint(with: [.dot, .closing, .colon]) {
                isCut = true
                continue
            }
            result.append(word)
            if isCut { result[result.count - 1].gap.insert(.semicolon) }
            isCut = false
        }
        return result
    }
}
