import Words

/// Right answers that describe something in common words, which learners say in words of their own.
struct Definition: Hashable, Sendable {
    /// The shares of a wording and of a reply that must say the same for the reply to be right.
    ///
    /// Fitted by hand on answers judged by teachers: below, right and half answers cannot be told apart.
    private static let enough = (recall: 0.6, precision: 0.4)
    /// The shares from which a reply is partly right.
    private static let some = (recall: 0.25, precision: 0.2)

    private let wordings: [[Overlap.Part]]
    private let texts: Set<String>

    /// What each of some wordings says; nil when none is a description.
    init?(_ wordings: [Wording], to question: Prompt) {
        let told = wordings.filter { wording in
            !wording.isName && wording.content.count >= 2 && !wording.content.contains(where: \.hasDigits)
        }
        self.wordings = told.map { Overlap.parts($0.phrase.words, to: question) }.filter { $0.count >= 2 }
        guard !self.wordings.isEmpty, !question.asksForExpansion, wordings.first.map({ !$0.isName }) ?? false
        else { return nil }
        texts = Set(told.flatMap { $0.phrase.words.map(\.text) })
    }

    /// The grade by what a reply and the wording nearest to it have in common; nil when that is too little.
    ///
    /// More is wanted where another thing is named beside, which `isAlone` says there is not.
    func grade(_ words: [Word], of answer: TextAnswer, isAlone: Bool) -> Grade? {
        let own = Overlap.parts(words, to: answer.question)
        guard !own.isEmpty, !isOpposed(words) else { return nil }
        var best = (recall: 0.0, precision: 0.0)
        var nearest: [Overlap.Part] = []
        for wording in wordings {
            let found = Overlap(own, beside: wording)
            guard (found.recall, found.precision) > (best.recall, best.precision) else { continue }
            best = (found.recall, found.precision)
            nearest = wording
        }
        let isShorter = own.count < nearest.count && nearest.count < 5
        // NB: fewer words than a short wording's must be nearly all of them: "mitigate the danger" says not to whom.
        let isEnough =
            best.recall >= (isShorter ? 0.75 : Definition.enough.recall)
            && best.precision >= (isAlone ? Definition.enough.precision : 0.75)
        if isEnough || nearest.count > 3 && best.precision == 1 && best.recall >= 0.5 {
            if best.precision < 1, hasOtherParty(words, than: nearest, answer.question) {
                return Grade(.close, score: 0.4, reason: .ownWords(answer.canonical))
            }
            return Grade(.correct, score: 0.9, reason: .paraphrase(of: answer.canonical))
        }
        guard nearest.count > 2, best.recall >= Definition.some.recall,
            best.precision >= Definition.some.precision
        else { return nil }
        return Grade(.close, score: 0.5, reason: .ownWords(answer.canonical))
    }

    /// Whether a word excludes one of the right ones, as "civilian" does "military".
    func isOpposed(_ words: [Word]) -> Bool {
        words.contains { word in
            guard Vocabulary.opposed.contains(word), !texts.contains(word.text),
                let contraries = Vocabulary.contraries[word.text]
            else { return false }
            return !contraries.isDisjoint(with: texts) || isTurned(word, contraries)
        }
    }

    /// "lawful detention" for "unlawful detention": a word without, or with, the prefix that turns it around.
    func isNegated(_ words: [Word]) -> Bool {
        words.contains { word in
            !texts.contains(word.text)
                && Definition.prefixes.contains { prefix in
                    let turned =
                        word.text.hasPrefix(prefix)
                        ? String(word.text.dropFirst(prefix.count)) : prefix + word.text
                    return word.text.utf8.count >= 5 && texts.contains(turned)
                        && !words.contains { $0.text == turned }
                }
        }
    }

    /// English prefixes that turn a word around.
    private static let prefixes = ["un", "in", "im", "il", "ir", "non", "dis"]

    /// "make civilians less safe" for "protect civilians": less of what is good.
    func isLessened(_ words: [Word]) -> Bool {
        !texts.contains("less")
            && words.indices.dropLast().contains { index in
                words[index].text == "less" && Definition.goods.contains(words[index + 1])
            }
    }

    private static let goods: WordSet = [
        "safe", "safety", "secure", "security", "protected", "protection", "stable", "stability", "peace",
        "peaceful", "free", "freedom", "trust", "help", "support", "aid",
    ]

    /// Whether people are named who are neither asked about nor right: "because the jihadists asked them".
    private func hasOtherParty(_ words: [Word], than wording: [Overlap.Part], _ question: Prompt) -> Bool {
        let right = wording.flatMap(\.senses)
        return words.contains { word in
            Outline.people.contains(word) && !question.contains(word)
                && !Vocabulary.senses(of: word).contains(where: right.contains)
        }
    }

    /// "increase the danger" for "mitigate the danger": a synonym of the right word is the contrary of a change.
    private func isTurned(_ word: Word, _ contraries: Set<String>) -> Bool {
        guard Vocabulary.changes.contains(word) else { return false }
        let right = Set(wordings.joined().flatMap(\.senses))
        return !Vocabulary.senses(of: word).contains(where: right.contains)
            && contraries.contains { Vocabulary.senses(of: Word($0)).contains(where: right.contains) }
    }
}
