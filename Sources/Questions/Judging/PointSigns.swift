import Decks

/// What shows that an answer touches a point.
struct PointSigns: Sendable, Hashable {
    /// The senses that the point affirms, with their weight.
    private var affirmed: [String: Double] = [:]
    /// The senses that the point denies, with their weight.
    private var denied: [String: Double] = [:]
    /// The senses that are names.
    private var names: Set<String> = []
    /// Words and phrases that the author gives; a last word may be a stem.
    private let given: [[Word]]
    /// Names in the order of the point, when they stand in a relation: "JNIM turned on the MNLA".
    private let relation: Relation?

    init(_ point: Focus.Point, question: Prompt) {
        let phrase = Phrase(point.text)
        let asked = Set(question.words.filter(\.hasContent).map(Vocabulary.sense))
        given = point.words.map { Phrase($0).content }.filter { !$0.isEmpty }
        relation = Relation(phrase)
        let clauses = Clause.all(in: phrase)
        let hasOther = clauses.reduce(0) { $0 + $1.words.count(where: \.hasContent) } > 2
        for clause in clauses {
            for word in clause.words where word.hasContent && !question.contains(word) {
                let sense = Vocabulary.sense(of: word)
                guard !asked.contains(sense) else { continue }
                let isName = hasOther && phrase.isName(word)
                if isName { names.insert(sense) }
                let weight = PointSigns.weight(of: word, isName: isName)
                if clause.affirmed.contains(sense) { affirmed[sense] = weight }
                if clause.denied.contains(sense) { denied[sense] = weight }
            }
        }
    }

    /// How much a word says; a name alone says what a point is about, but not what it says of it.
    private static func weight(of word: Word, isName: Bool) -> Double {
        if word.isNumber { return 0.6 }
        return isName ? 0.6 : common.contains(word.entry.concept) ? 0.5 : 1
    }

    /// Words that many points share.
    private static let common: Set<String> = [
        "group", "people", "country", "government", "state", "force", "party", "population", "region",
        "nation", "new", "more", "need", "make", "made", "get", "full", "law", "changed", "change",
        "political",
        "international",
    ]

    /// The clauses that touch the point, by index, in order; none when they do not do so together.
    func touching(_ clauses: [Clause]) -> [Int] {
        var seen = Set<String>()
        var said = 0.0
        // Names together say no more than one does.
        var named = 0.0
        var weights: [(index: Int, weight: Double)] = []
        for (index, clause) in clauses.enumerated() where relation?.isReversed(in: clause) != true {
            let signs = signs(in: clause)
            let own = signs.reduce(0) { $0 + $1.value }
            for (sense, weight) in signs where !seen.contains(sense) {
                if names.contains(sense) { named = 0.6 } else { said += weight }
            }
            seen.formUnion(signs.keys)
            if own > 0 { weights.append((index, own)) }
        }
        guard said + named >= 1, let best = weights.map(\.weight).max() else { return [] }
        // NB: one clause that says enough is the whole quotation; weak ones are quoted together.
        if best >= 1 { return weights.first { $0.weight == best }.map { [$0.index] } ?? [] }
        return weights.sorted { $0.weight > $1.weight }.prefix(3).map(\.index).sorted()
    }

    /// What a clause says of the point, with weights.
    private func signs(in clause: Clause) -> [String: Double] {
        var signs: [String: Double] = [:]
        let scale = given.isEmpty ? 1 : 0.5
        for sense in clause.affirmed {
            // NB: what a point denies may be told the other way: "no veto is needed", "Russia has a veto".
            guard let weight = affirmed[sense] ?? denied[sense].map({ $0 / 2 }) else { continue }
            signs[sense] = weight * scale
        }
        for sense in clause.denied { if let weight = denied[sense] { signs[sense] = weight * scale } }
        for phrase in given {
            let isDenied = phrase.allSatisfy { isOnlyDenied(Vocabulary.sense(of: $0)) }
            let weight =
                matches(phrase, clause, isDenied: isDenied)
                ? 1 : isDenied && matches(phrase, clause, isDenied: false) ? 0.5 : 0
            if weight > 0 { signs["\u{0}" + phrase.map(\.text).joined(separator: " ")] = weight }
        }
        return signs
    }

    private func isOnlyDenied(_ sense: String) -> Bool { denied[sense] != nil && affirmed[sense] == nil }

    /// Whether all words of a given phrase are in a clause, by stem or beginning.
    private func matches(_ phrase: [Word], _ clause: Clause, isDenied: Bool) -> Bool {
        phrase.allSatisfy { part in
            if clause.says(Vocabulary.sense(of: part), isDenied: isDenied) { return true }
            guard part.text.utf8.count >= 4 else { return false }
            return clause.words.contains { word in
                word.text.hasPrefix(part.text) && clause.says(Vocabulary.sense(of: word), isDenied: isDenied)
            }
        }
    }
}

extension PointSigns {
    /// Two names with a verb between them, whose order says who did it.
    struct Relation: Sendable, Hashable {
        private let first: String
        private let second: String
        private let verbs: Set<String>

        /// The relation of a point; nil when it has not just two names with words between them.
        init?(_ phrase: Phrase) {
            let names = phrase.words.indices.filter { phrase.isName(phrase.words[$0]) }
            guard names.count == 2, names[1] > names[0] + 1 else { return nil }
            first = phrase.words[names[0]].entry.concept
            second = phrase.words[names[1]].entry.concept
            verbs = Set(phrase.words[(names[0] + 1)..<names[1]].filter(\.hasContent).map(Vocabulary.sense))
            guard first != second, !verbs.isEmpty, !phrase.words.contains(where: { $0.text == "by" }) else {
                return nil
            }
        }

        /// Whether a clause says it the other way round.
        func isReversed(in clause: Clause) -> Bool {
            guard let one = clause.words.firstIndex(where: { $0.entry.concept == first }),
                let other = clause.words.firstIndex(where: { $0.entry.concept == second }), other + 1 < one,
                !clause.words.contains(where: { ["by", "par", "por"].contains($0.text) })
            else { return false }
            return clause.words[(other + 1)..<one].contains {
                $0.hasContent && verbs.contains(Vocabulary.sense(of: $0))
            }
        }
    }
}

extension Phrase {
    /// Whether a word is written as a name: with a capital letter within a sentence, or all in capitals.
    fileprivate func isName(_ word: Word) -> Bool {
        let text = excerpt([word])
        guard text.first?.isUppercase ?? false, !word.hasDigits else { return false }
        let isFirst = word.start == 0 || word.gap.contains(.dot) || word.gap.contains(.colon)
        return !isFirst || text.count > 1 && text.allSatisfy { $0.isUppercase }
    }
}
