import Words

/// Right answers that describe something in common words, which learners say in words of their own.
struct Definition: Hashable, Sendable {
    /// A word or phrase of a wording.
    private struct Part: Hashable, Sendable {
        let root: Sense
        let senses: [Sense]
        /// How much it says.
        let weight: Double
    }

    /// The shares of a wording and of a reply that must say the same for the reply to be right.
    ///
    /// Fitted by hand on answers judged by teachers: below, right and half answers cannot be told apart.
    private static let enough = (recall: 0.6, precision: 0.4)
    /// The shares from which a reply is partly right.
    private static let some = (recall: 0.25, precision: 0.2)

    private let wordings: [[Part]]
    private let texts: Set<String>

    /// What each of some wordings says; nil when none is a description.
    init?(_ wordings: [Wording], to question: Prompt) {
        let told = wordings.filter { wording in
            !wording.isName && wording.content.count >= 2 && !wording.content.contains(where: \.hasDigits)
        }
        self.wordings = told.map { Definition.parts($0.phrase.words, to: question) }.filter { $0.count >= 2 }
        guard !self.wordings.isEmpty, !question.asksForExpansion, wordings.first.map({ !$0.isName }) ?? false
        else { return nil }
        texts = Set(told.flatMap { $0.phrase.words.map(\.text) })
    }

    /// The words of a text that say something of their own, a phrase as one.
    private static func parts(_ words: [Word], to question: Prompt) -> [Part] {
        var parts: [Part] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            if let phrase = Vocabulary.phrase(words, at: index) {
                parts.append(Part(root: Sense(root: word.text), senses: phrase.senses, weight: 1))
                index += phrase.length
                continue
            }
            index += 1
            guard question.isToldBeside(word) else { continue }
            let isGeneric = !word.entry.traits.isDisjoint(with: [.generic, .modifier])
            parts.append(
                Part(
                    root: Sense(root: Stemming.root(word.text)),
                    senses: Vocabulary.senses(of: word),
                    weight: isGeneric || Extras.lightVerbs.contains(word) ? 0.4 : 1
                )
            )
        }
        return parts
    }

    /// The grade by what a reply and the wording nearest to it have in common; nil when that is too little.
    ///
    /// More is wanted where another thing is named beside, which `isAlone` says there is not.
    func grade(_ words: [Word], of answer: TextAnswer, isAlone: Bool) -> Grade? {
        let own = Definition.parts(words, to: answer.question)
        guard !own.isEmpty, !isOpposed(words) else { return nil }
        var best = (recall: 0.0, precision: 0.0)
        var nearest: [Part] = []
        for wording in wordings {
            let found = Definition.common(own, wording)
            guard (found.recall, found.precision) > (best.recall, best.precision) else { continue }
            best = found
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

    /// The shares of a wording and of a reply that say the same; each word counts once.
    private static func common(_ own: [Part], _ wording: [Part]) -> (recall: Double, precision: Double) {
        var isUsed = [Bool](repeating: false, count: own.count)
        var isFound = [Bool](repeating: false, count: wording.count)
        var said = 0.0
        for isExact in [true, false] {
            for (index, part) in wording.enumerated() where !isFound[index] {
                let place = own.indices.first { place in
                    !isUsed[place]
                        && (isExact
                            ? own[place].root == part.root
                            : own[place].senses.contains(where: part.senses.contains))
                }
                guard let place else { continue }
                isUsed[place] = true
                isFound[index] = true
                said += part.weight * (isExact ? 1 : Sense.synonymWeight)
            }
        }
        let all = wording.reduce(0) { $0 + $1.weight }
        let mine = own.reduce(0) { $0 + $1.weight }
        let shared = own.indices.reduce(0.0) { sum, place in
            let says =
                isUsed[place] || wording.contains { $0.senses.contains(where: own[place].senses.contains) }
            return sum + (says ? own[place].weight : 0)
        }
        return (said / max(all, 0.1), shared / max(mine, 0.1))
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
    private func hasOtherParty(_ words: [Word], than wording: [Part], _ question: Prompt) -> Bool {
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
