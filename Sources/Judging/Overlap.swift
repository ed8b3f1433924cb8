import Words

/// How much a reply and a right description have in common.
///
/// The question's words say nothing in either. A word stands for one word of the other text: for the same word in any
/// form, or, with less weight, for one that may say the same.
struct Overlap: Hashable, Sendable {
    /// A word or phrase that says something.
    struct Part: Hashable, Sendable {
        let root: Sense
        let senses: [Sense]
        /// How much it says.
        let weight: Double
    }

    /// The share of the right description that the reply says: 0 to 1.
    let recall: Double
    /// The share of the reply that the right description says, too: 0 to 1.
    let precision: Double

    /// The words of a text that say something of their own, a phrase as one.
    static func parts(_ words: [Word], to question: Prompt) -> [Part] {
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

    /// Holds the parts of a reply against those of a right wording; each counts once.
    init(_ own: [Part], beside wording: [Part]) {
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
        let told = own.indices.reduce(0.0) { sum, place in
            let says =
                isUsed[place] || wording.contains { $0.senses.contains(where: own[place].senses.contains) }
            return sum + (says ? own[place].weight : 0)
        }
        recall = said / max(all, 0.1)
        precision = told / max(mine, 0.1)
    }
}
