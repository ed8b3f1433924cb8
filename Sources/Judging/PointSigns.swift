import Decks
import Words

/// What shows that an answer touches a point.
struct PointSigns: Sendable, Hashable {
    /// A word of the point.
    private struct Sign: Sendable, Hashable {
        let senses: [Sense]
        let root: Sense
        /// How much the word says.
        let weight: Double
        let isName: Bool
        /// Whether the point affirms the word, denies it, or both.
        let isAffirmed: Bool
        let isDenied: Bool
    }

    private let signs: [Sign]
    /// Words and phrases that the author gives; a last word may be a stem.
    private let given: [[Word]]
    /// Names in the order of the point, when they stand in a relation: "JNIM turned on the MNLA".
    private let relation: Relation?

    init(_ point: Focus.Point, question: Prompt) {
        let phrase = Phrase(point.text)
        given = point.words.map { Phrase($0).content }.filter { !$0.isEmpty }
        relation = Relation(phrase)
        let clauses = Clause.all(in: phrase, reachesBack: false)
        let hasOther = clauses.reduce(0) { $0 + $1.words.count(where: \.hasContent) } > 2
        let asked = Set(question.words.filter(\.hasContent).map { Sense(root: Stemming.root($0.text)) })
        var signs: [Sign] = []
        for clause in clauses {
            for word in clause.words where word.hasContent && !question.contains(word) {
                let senses = Vocabulary.senses(of: word)
                guard !asked.contains(Sense(root: Stemming.root(word.text))) else { continue }
                let isName = hasOther && phrase.isName(word)
                signs.append(
                    Sign(
                        senses: senses,
                        root: Sense(root: Stemming.root(word.text)),
                        weight: PointSigns.weight(of: word, isName: isName),
                        isName: isName,
                        isAffirmed: clause.says(senses, isDenied: false),
                        isDenied: clause.says(senses, isDenied: true)
                    )
                )
            }
        }
        self.signs = signs
    }

    /// How much a word says; a name alone says what a point is about, but not what it says of it.
    private static func weight(of word: Word, isName: Bool) -> Double {
        if word.isNumber { return 0.6 }
        return isName ? 0.6 : common.contains(word.entry.concept) ? 0.5 : 1
    }

    /// Words that many points share.
    private static let common: Set<String> = [
        "group", "people", "country", "government", "state", "force", "party", "population", "region",
        "nation",
        "new", "more", "need", "make", "made", "get", "full", "law", "changed", "change", "political",
        "international", "national", "rebel", "all", "every", "everyone", "work", "good", "right", "role",
        "member",
        "peace",
        "power", "mission", "own", "north", "south", "east", "west", "nothing", "always", "longer", "ever",
        "long",
        "big", "great", "army", "support", "end", "ended", "begin", "start", "thing", "way", "part", "year",
        "world",
    ]

    /// The clauses that touch the point, by index, in order; none when they do not do so together.
    func touching(_ clauses: [Clause]) -> [Int] {
        var seen = Set<Int>()
        var said = 0.0
        // Names together say no more than one does.
        var named = 0.0
        var weights: [(index: Int, weight: Double)] = []
        for (index, clause) in clauses.enumerated() where relation?.isReversed(in: clause) != true {
            let found = found(in: clause)
            let own = found.reduce(0) { $0 + $1.weight }
            for (sign, weight) in found where !seen.contains(sign) {
                if sign < signs.count, signs[sign].isName { named = 0.6 } else { said += weight }
            }
            seen.formUnion(found.map(\.sign))
            if own > 0 { weights.append((index, own)) }
        }
        guard said + named >= 1, let best = weights.map(\.weight).max() else { return [] }
        // NB: one clause that says enough is the whole quotation; weak ones are quoted together.
        if best >= 1 { return weights.first { $0.weight == best }.map { [$0.index] } ?? [] }
        return weights.sorted { $0.weight > $1.weight }.prefix(3).map(\.index).sorted()
    }

    /// The signs that a clause has, in order, with weights; given phrases come behind the point's own words.
    ///
    /// A word of the clause is a sign of one word of the point: first those with one root, then those of one sense.
    private func found(in clause: Clause) -> [(sign: Int, weight: Double)] {
        var found: [Int: Double] = [:]
        var isUsed = [Bool](repeating: false, count: clause.sayings.count)
        let scale = given.isEmpty ? 1 : 0.5
        for isExact in [true, false] {
            for (index, sign) in signs.enumerated() where found[index] == nil {
                var best: (place: Int, weight: Double)?
                for (place, saying) in clause.sayings.enumerated() where !isUsed[place] {
                    let isSame =
                        isExact
                        ? saying.senses.contains(sign.root)
                        : saying.senses.contains(where: sign.senses.contains)
                    guard isSame else { continue }
                    var weight = sign.weight * scale * (isExact ? 1 : Sense.synonymWeight)
                    // NB: what a point denies may be told the other way: "no veto is needed", "Russia has a veto".
                    if !(sign.isAffirmed && saying.isAffirmed || sign.isDenied && saying.isDenied) {
                        guard sign.isDenied, saying.isAffirmed else { continue }
                        weight /= 2
                    }
                    if weight > best?.weight ?? 0 { best = (place, weight) }
                }
                guard let best else { continue }
                found[index] = best.weight
                isUsed[best.place] = true
            }
        }
        // NB: in order, since sums of fractions depend on it.
        return found.sorted { $0.key < $1.key }.map { (sign: $0.key, weight: $0.value) }
            + givenFound(in: clause)
    }

    /// The phrases of the author that a clause has.
    private func givenFound(in clause: Clause) -> [(sign: Int, weight: Double)] {
        given.indices.compactMap { place in
            let isDenied = given[place].allSatisfy(isOnlyDenied)
            if matches(given[place], clause, isDenied: isDenied) { return (signs.count + place, 1) }
            guard isDenied, matches(given[place], clause, isDenied: false) else { return nil }
            return (signs.count + place, 0.5)
        }
    }

    private func isOnlyDenied(_ word: Word) -> Bool {
        let senses = Vocabulary.senses(of: word)
        let same = signs.filter { $0.senses.contains(where: senses.contains) }
        return same.contains(where: \.isDenied) && !same.contains(where: \.isAffirmed)
    }

    /// Whether all words of a given phrase are in a clause, by stem or beginning.
    private func matches(_ phrase: [Word], _ clause: Clause, isDenied: Bool) -> Bool {
        phrase.allSatisfy { part in
            if clause.says(Vocabulary.senses(of: part), isDenied: isDenied) { return true }
            guard part.text.utf8.count >= 4 else { return false }
            return clause.words.contains { word in
                word.text.hasPrefix(part.text) && clause.says(Vocabulary.senses(of: word), isDenied: isDenied)
            }
        }
    }
}

extension PointSigns {
    /// Two names with a verb between them, whose order says who did it.
    struct Relation: Sendable, Hashable {
        private let first: String
        private let second: String
        private let verbs: Set<Sense>

        /// The relation of a point; nil when it has not just two names with words between them.
        init?(_ phrase: Phrase) {
            let names = phrase.words.indices.filter { phrase.isName(phrase.words[$0]) }
            guard names.count == 2, names[1] > names[0] + 1 else { return nil }
            first = phrase.words[names[0]].entry.concept
            second = phrase.words[names[1]].entry.concept
            verbs = Set(
                phrase.words[(names[0] + 1)..<names[1]].filter(\.hasContent).flatMap(Vocabulary.senses)
            )
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
                $0.hasContent && Vocabulary.senses(of: $0).contains(where: verbs.contains)
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
