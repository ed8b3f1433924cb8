import Decks
import Words

/// What a strict card does not forgive: holds a right reply against the right texts once more, letter by letter.
struct StrictAnswer: Hashable, Sendable {
    private let texts: [String]
    private let rules: Set<Strictness.Rule>

    /// The right texts under some rules; nil where no rule is set.
    init?(_ texts: [String], _ rules: Set<Strictness.Rule>) {
        guard !rules.isEmpty else { return nil }
        self.texts = texts
        self.rules = rules
    }

    /// The rule that a reply breaks with every right text; nil where it keeps them all with one.
    ///
    /// A reply with other words than a right text, which only its words can judge, breaks none but those of its words.
    func broken(by reply: String) -> Strictness.Rule? {
        let typed = StrictAnswer.words(of: reply)
        var first: Strictness.Rule?
        for text in texts {
            guard let rule = broken(by: typed, beside: StrictAnswer.words(of: text)) else { return nil }
            first = first ?? rule
        }
        return first
    }

    private func broken(by typed: [String], beside right: [String]) -> Strictness.Rule? {
        let folded = (typed: typed.map { fold($0) }, right: right.map { fold($0) })
        if rules.contains(.articles), articles(in: folded.typed) != articles(in: folded.right) {
            return .articles
        }
        let (own, expected) = (withoutArticles(typed), withoutArticles(right))
        let used = pairs(own, expected)
        for (word, partner) in used {
            if let rule = broken(by: word, for: partner) { return rule }
        }
        guard rules.contains(.order), used.count == expected.count else { return nil }
        let places = used.compactMap { pair in own.firstIndex(of: pair.0) }
        return places == places.sorted() ? nil : .order
    }

    /// The rule that a word breaks which stands for another.
    private func broken(by word: String, for right: String) -> Strictness.Rule? {
        let (typed, expected) = (fold(word), fold(right))
        if typed != expected {
            let isForm = Stemming.root(typed) == Stemming.root(expected) || isEnding(typed, expected)
            if isForm { return rules.contains(.inflection) ? .inflection : nil }
            return rules.contains(.spelling) ? .spelling : nil
        }
        let (lowered, rightLowered) = (word.lowercased(), right.lowercased())
        if rules.contains(.accents), lowered != rightLowered { return .accents }
        return rules.contains(.case) && word != right && lowered == rightLowered ? .case : nil
    }

    /// Whether the longer of two words is the shorter one with an ending of at most three letters.
    private func isEnding(_ one: String, _ other: String) -> Bool {
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        return long.hasPrefix(short) && 1...3 ~= long.utf8.count - short.utf8.count
    }

    /// Each right word with the word of the reply that is nearest to it.
    private func pairs(_ typed: [String], _ right: [String]) -> [(String, String)] {
        var rest = typed
        return right.compactMap { word in
            let distances = rest.map { StrictAnswer.distance($0, word) }
            guard let least = distances.min(), let index = distances.firstIndex(of: least), least < 100 else {
                return nil
            }
            return (rest.remove(at: index), word)
        }
    }

    /// Letters between two words, counting those without accents first; 100 for words that have nothing in common.
    private static func distance(_ one: String, _ other: String) -> Int {
        if one == other { return 0 }
        let (left, right) = (Array(fold(one).unicodeScalars), Array(fold(other).unicodeScalars))
        if Stemming.root(fold(one)) == Stemming.root(fold(other)) { return 1 }
        let limit = max(left.count, right.count) / 2
        return EditDistance.between(left, right, limit: limit).map { $0 * 2 + 1 } ?? 100
    }

    private func articles(in words: [String]) -> [String] { words.filter(StrictAnswer.articles.contains) }

    private func withoutArticles(_ words: [String]) -> [String] {
        words.filter { !StrictAnswer.articles.contains(fold($0)) }
    }

    private static func words(of text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// Articles of English, French, Spanish, German and Italian.
    private static let articles: Set<String> = [
        "the", "a", "an", "le", "la", "les", "l", "un", "une", "des", "el", "los", "las", "una", "unos",
        "unas", "der",
        "die", "das", "den", "dem", "ein", "eine", "einen", "il", "lo", "gli", "i", "uno",
    ]
}
