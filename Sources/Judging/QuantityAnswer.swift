import Decks
import Words

/// Right answers that are quantities, and how a reply that is one is held against them: by value, never by figures.
///
/// "2.5" is not "25", "18 months" is "a year and a half", and "9 months" is not "9" where years are asked.
struct QuantityAnswer: Hashable, Sendable {
    /// What a reply's quantity is beside the right ones.
    enum Finding: Hashable, Sendable {
        /// A right one, with other words around it or none.
        case right(isBare: Bool)
        /// A right one of which the reply leaves open what the reason says.
        case incomplete(Lack)
        /// Another one.
        case other(QuantityRelation)
    }

    /// What a reply leaves open.
    enum Lack: Hashable, Sendable {
        case unit
        case comparator
        case terms
        case figures
    }

    /// Quantities that are whole wordings; a reply that is another quantity is wrong.
    private let whole: [WrittenQuantity]
    /// Quantities that are part of a wording, with the nouns that they count.
    private let counted: [WrittenQuantity]
    /// Units that the question names.
    private let asked: [UnitOfMeasure]
    /// Whether the question asks for no more than the first figures.
    private let isApproximate: Bool
    private let strictness: Strictness

    /// The quantities of some wordings; nil when none has one.
    init?(_ wordings: [String], to question: String, _ strictness: Strictness) {
        var whole: [WrittenQuantity] = []
        var counted: [WrittenQuantity] = []
        for text in wordings where QuantityAnswer.mayHaveQuantity(text) {
            let lexed = LexedText(text, limit: 300)
            guard lexed.quantities.count == 1, !lexed.quantities[0].readings[0].isOrdinal else { continue }
            let quantity = lexed.quantities[0]
            guard !QuantityAnswer.isGlued(quantity, in: lexed) else { continue }
            if QuantityAnswer.isAlone(quantity, in: lexed) {
                whole.append(quantity)
            } else if !quantity.isDoubtful, !QuantityAnswer.isDated(lexed) {
                counted.append(quantity)
            }
        }
        // NB: beside a wording without a number, the number is no part of every right answer.
        if whole.count + counted.count < wordings.count { counted = [] }
        guard !whole.isEmpty || !counted.isEmpty else { return nil }
        self.whole = whole
        self.counted = counted
        self.strictness = strictness
        asked = QuantityAnswer.unitsAsked(in: question)
        isApproximate = fold(question).split { !$0.isLetter }.contains { word in
            QuantityAnswer.approximate.contains { word.hasPrefix($0) }
        }
    }

    /// Beginnings of words by which a question asks for a number in few figures, in English, French and Spanish.
    private static let approximate = ["approx", "aprox", "roughly", "circa", "environ"]

    /// What the only quantity of a reply is; nil when it has none, or several of one kind.
    func finding(in reply: String, _ transforms: TextTransforms = .none) -> Finding? {
        let found = quantity(in: reply, transforms)
        if case .right = found { return found }
        // "5OO" for 500 and "17 89" for 1789: nearly figures, of which the judge forgives none.
        if let mended = WrittenFigures.mended(reply), case .right = quantity(in: mended, transforms) {
            return .incomplete(.figures)
        }
        return found
    }

    /// Whether figures are part of a symbol: "G-5", "P5".
    private static func isGlued(_ quantity: WrittenQuantity, in lexed: LexedText) -> Bool {
        let start = quantity.tokens.lowerBound
        return start > 0 && !lexed.tokens[start].followsSpace && lexed.tokens[start - 1].kind == .word
    }

    /// Whether a text has a word that is glued to a number of its own: "UNSCR2100".
    private static func hasSymbol(_ lexed: LexedText) -> Bool {
        lexed.tokens.contains { $0.kind == .word && $0.text.utf8.count { 48...57 ~= $0 } >= 3 }
    }

    private func quantity(in reply: String, _ transforms: TextTransforms) -> Finding? {
        let lexed = LexedText(String(WrittenFigures.value(of: reply)), transforms: transforms, limit: 300)
        let sure = lexed.quantities.filter { !$0.isDoubtful || QuantityAnswer.isAlone($0, in: lexed) }
        guard let first = sure.first, !QuantityAnswer.isGlued(first, in: lexed),
            !QuantityAnswer.hasSymbol(lexed)
        else {
            return nil
        }
        let relations = sure.map { relation(of: $0) }
        guard relations.count > 1 else {
            return finding(relations[0], of: first, isBare: QuantityAnswer.isAlone(first, in: lexed))
        }
        guard relations[0].isRight, areDetails(Array(sure.dropFirst()), behind: first, in: lexed) else {
            // NB: "four four three" is one number, told figure by figure.
            let isInFigures = sure.allSatisfy { lexed.tokens[$0.tokens].contains { $0.kind == .number } }
            let isNone =
                isInFigures && whole.contains { !$0.isDoubtful }
                && !relations.contains { $0 <= .comparatorAdded }
            return isNone ? .other(.otherValue) : nil
        }
        return .right(isBare: false)
    }

    private func finding(_ relation: QuantityRelation, of typed: WrittenQuantity, isBare: Bool) -> Finding? {
        guard !whole.isEmpty else {
            return relation >= .otherUnit && !typed.isDoubtful ? .other(relation) : nil
        }
        switch relation {
        case .rounded where hasUnit(of: typed): return .incomplete(.terms)
        case .same, .rounded, .tolerated: return .right(isBare: isBare)
        case .unitMissing:
            let isKnown = strictness.unit == .optional || strictness.unit == nil && !asked.isEmpty
            return isKnown ? .right(isBare: isBare) : .incomplete(.unit)
        case .unitAdded: return nil
        case .comparatorMissing: return .incomplete(.comparator)
        case .proportional: return .incomplete(.terms)
        case .comparatorAdded where typed.readings.contains(where: { $0.comparator.isInclusive }):
            return .right(isBare: false)
        case .comparatorAdded, .otherUnit, .otherComparator, .otherSign, .otherValue:
            // NB: "second" or "X" is seldom a number, so another one is not yet a wrong answer.
            return whole.allSatisfy(\.isDoubtful) || typed.isDoubtful ? nil : .other(relation)
        }
    }

    /// Whether a right quantity has the very unit that was typed, so that nothing need be rounded.
    private func hasUnit(of typed: WrittenQuantity) -> Bool {
        whole.contains { right in
            right.readings.contains { expected in typed.readings.contains { $0.unit == expected.unit } }
        }
    }

    /// The nearest relation to any right quantity; a bare one is in the unit that the question names.
    private func relation(of typed: WrittenQuantity) -> QuantityRelation {
        var best = QuantityRelation.otherValue
        for right in whole + counted {
            for reading in typed.readings {
                for expected in right.readings {
                    // NB: "9 months" is not "9" where the question names years.
                    if expected.unit != nil || reading.unit == nil || asked.isEmpty {
                        best = min(best, reading.relation(to: expected, tolerance: strictness.tolerance))
                        if isApproximate, reading.rounds(expected) { best = min(best, .tolerated) }
                    }
                    guard expected.unit == nil else { continue }
                    for unit in asked {
                        let measured = expected.measured(in: unit)
                        best = min(best, reading.relation(to: measured, tolerance: strictness.tolerance))
                    }
                }
            }
        }
        return best
    }

    /// Whether other quantities only tell more: "15, elected for nine years", "46 chromosomes (23 pairs)".
    private func areDetails(
        _ others: [WrittenQuantity],
        behind first: WrittenQuantity,
        in lexed: LexedText
    ) -> Bool {
        others.allSatisfy { other in
            let between = lexed.tokens[
                first.tokens.upperBound..<max(other.tokens.lowerBound, first.tokens.upperBound)
            ]
            let opens = between.contains { $0.text == "(" || $0.text == "[" }
            let breaks = between.contains { $0.kind == .punctuation }
            // NB: "2100 (2014)" is another resolution where 2100 is of 2013.
            if other.readings[0].unit == nil,
                lexed.tokens[other.tokens].allSatisfy({ $0.text.utf8.count == 4 })
            {
                return false
            }
            let isOtherKind =
                other.readings[0].unit != nil && other.readings[0].unit != first.readings[0].unit
            return opens || breaks && isOtherKind
        }
    }

    /// Whether a text may have a quantity: it has a figure, a fraction or a word of numbers.
    private static func mayHaveQuantity(_ text: String) -> Bool {
        text.unicodeScalars.contains { $0.properties.numericType != nil }
            || fold(text).split { !$0.isLetter }.contains { QuantityAnswer.mayBeNumber(String($0)) }
    }

    private static func mayBeNumber(_ word: String) -> Bool {
        NumberWords.parts[word] != nil
            || ["half", "quarter", "third", "thirds", "dozen", "year", "decade"].contains(word)
            || Roman.value(of: word) != nil
    }

    /// Whether nothing that tells stands beside a quantity.
    private static func isAlone(_ quantity: WrittenQuantity, in lexed: LexedText) -> Bool {
        lexed.tokens.indices.allSatisfy { index in
            let token = lexed.tokens[index]
            guard !quantity.tokens.contains(index), token.kind != .punctuation else { return true }
            let word = Word(token.text)
            return !word.hasContent || !word.entry.traits.isDisjoint(with: [.generic, .filler, .title])
        }
    }

    /// Whether a text has a month or an era, so that its number is part of a date.
    private static func isDated(_ lexed: LexedText) -> Bool {
        lexed.tokens.contains { token in
            let entry = Word(token.text).entry
            return entry.traits.contains(.month) || dated.contains(entry.concept)
                || Vocabulary.eras.contains(token.text)
        }
    }

    private static let dated: Set<String> = ["century", "decade"]

    /// The units that a question names; an age is in years.
    private static func unitsAsked(in question: String) -> [UnitOfMeasure] {
        let named = UnitOfMeasure.mentioned(in: question)
        guard named.isEmpty,
            fold(question).split(whereSeparator: { !$0.isLetter }).contains(where: {
                ages.contains(String($0))
            })
        else { return named }
        return UnitOfMeasure.named("years")
    }

    private static let ages: Set<String> = ["age", "aged", "old"]
}

extension Comparator {
    /// Whether the number itself is meant, too: "up to 11,200".
    fileprivate var isInclusive: Bool { self == .atLeast || self == .atMost }
}

extension QuantityRelation {
    /// Whether the quantity is the expected one.
    fileprivate var isRight: Bool { self <= .unitMissing }
}
