import Words

/// The verdict on a reply that shares words with one right wording.
struct Comparison {
    let judge: TextJudge
    let wording: Wording
    let alignment: Alignment
    let words: [Word]
    /// Whether no wording of this length has its very words in the reply, so that forms and translations count.
    let isTranslation: Bool

    /// The Roman numeral of the wording.
    var romanWord: Word? { wording.content.first { $0.trace.mayBeRoman && Roman.value(of: $0.text) != nil } }

    private var canonical: String { judge.answer.canonical }

    /// The grade; nil when the reply has too little of the wording to speak of it.
    func grade() -> Grade? {
        guard alignment.coverage > 0 else { return nil }
        if alignment.isComplete { return complete() }
        return partial()
    }

    /// The grade when all words are there, which depends on what else is.
    private func complete() -> Grade {
        if isNamesake { return Grade(.wrong, reason: .unrelated(canonical)) }
        let relations = Relations(comparison: self)
        if let turned = relations.turnedAround() { return turned }
        let extras = Extras(comparison: self)
        if !wording.isName {
            let unknown = extras.unknown()
            if excludes(unknown) || turnsChange(unknown) {
                return Grade(.wrong, reason: .reversedRelation(canonical))
            }
        }
        if let wrong = extras.wrong() { return wrong }
        if let grade = relations.grade() { return grade }
        switch certainty {
        case .otherWord: return Grade(.close, score: 0.5, reason: otherWord)
        case .doubtful, .none: return Grade(.close, score: 0.8, reason: .doubtfulTypo(of: canonical))
        case .typo: return Grade(.correct, score: 0.95, reason: .typo(of: canonical))
        case .sense: return Grade(.correct, score: 0.95, reason: .paraphrase(of: canonical))
        case .form, .exact:
            let isBare = alignment.extras.allSatisfy { !words[$0].hasContent }
            return Grade(.correct, reason: isBare ? .accepted(canonical) : .extraWords(canonical))
        }
    }

    /// Some words are missing.
    private func partial() -> Grade? {
        if wording.isSpelledOut, wording.content.count < 3 { return nil }
        let recognised = alignment.matches.indices.filter { alignment.matches[$0] != .none }
        let extras = Extras(comparison: self)
        let unknown = extras.unknown()
        if unknown.isEmpty, !alignment.missing.isEmpty, isWider { return partialName(score: 0.3) }
        if lacksNumber(recognised) { return nil }
        if recognised.allSatisfy({ judge.answer.question.contains(wording.content[$0]) }) { return nil }
        let isWhole =
            alignment.lacksOnlyOptional && !judge.answer.question.asksForExpansion || isSurname
            || lacksOnlyKnown
        if isWhole, alignment.weakest >= .typo, unknown.isEmpty || isApart(unknown) {
            return extras.wrong() ?? Grade(.correct, reason: .accepted(canonical))
        }
        return unknown.isEmpty ? shortened() : altered(unknown)
    }

    /// Whether the reply has only the year of "2690 (2023)".
    private func lacksNumber(_ recognised: [Int]) -> Bool {
        guard let main = wording.content.first(where: \.isNumber), alignment.missing.contains(main) else {
            return false
        }
        return recognised.allSatisfy {
            wording.content[$0].isNumber || wording.content[$0].entry.traits.contains(.generic)
        }
    }

    /// Part of the wording, and nothing else.
    private func shortened() -> Grade? {
        let question = judge.answer.question
        let isBare = alignment.extras.allSatisfy {
            !words[$0].hasContent || question.contains(words[$0]) || words[$0].entry.traits.contains(.filler)
        }
        guard wording.isName || wording.content.count > 2 || isBare else { return nil }
        let isLong = wording.isName && !question.asksForPerson && !question.asksForExpansion
        let isTelling = hasOwnWord || alignment.matches.count { $0 != .none } > 1 && !isDescriptive
        guard alignment.coverage >= (isLong ? 0.45 : 0.3), isTelling, !lacksModifier,
            !excludes(alignment.extras)
        else { return nil }
        return partialName(score: alignment.coverage)
    }

    /// Part of the wording, with other words.
    private func altered(_ unknown: [Int]) -> Grade? {
        // NB: a description with another number is another thing.
        if alignment.missing.contains(where: \.isNumber), unknown.contains(where: { words[$0].isNumber }) {
            return nil
        }
        if isHalfTold(unknown) { return Grade(.close, score: 0.4, reason: .ownWords(canonical)) }
        guard alignment.coverage >= 0.6, hasOwnWord, !excludes(alignment.extras), !namesOtherPlace(unknown),
            unknown.count <= alignment.missing.count + 1
        else { return nil }
        let isAltered = alignment.missing.allSatisfy { missing in
            unknown.contains { isSimilar(missing, words[$0]) }
        }
        let isCompared = alignment.missing.allSatisfy { missing in
            unknown.contains { words[$0].compares(missing) }
        }
        if isCompared, wording.content.count > 2, unknown.count == alignment.missing.count {
            return Grade(.correct, score: 0.95, reason: .typo(of: canonical))
        }
        let isDescribed =
            !wording.isName && (alignment.coverage >= 0.7 || judge.answer.question.asksForExpansion)
        guard isAltered || isDescribed || isOneWordWrong(unknown) else { return nil }
        return Grade(.close, score: alignment.coverage * 0.9, reason: .alteredName(of: canonical))
    }

    private func partialName(score: Double) -> Grade {
        let missing = alignment.missing.map { wording.phrase.excerpt([$0]) }
        return Grade(.close, score: score, reason: .partialName(missing: missing))
    }

    /// Whether the reply names only the body that the right one belongs to: "the UN", "the Council".
    private var isWider: Bool {
        guard !judge.answer.question.asksForExpansion, wording.isName else { return false }
        let found = alignment.matches.indices.filter { alignment.matches[$0] >= .form }
        guard found.count == 1, let index = found.first else { return false }
        let word = wording.content[index]
        if word.text == Vocabulary.unitedNations { return wording.content.count <= 4 }
        return Comparison.organs.contains(word.entry.concept) && !judge.answer.question.contains(word)
    }

    /// Heads of names that are used alone for the body of that name.
    private static let organs: Set<String> = [
        "council", "assembly", "court", "commission", "committee", "secretariat", "parliament", "senate",
        "congress", "tribunal", "union", "bank", "fund", "junta", "coalition", "alliance",
    ]

    /// Whether other words stand apart from the right ones: "VI and VII", "Serval, Barkhane".
    private func isApart(_ extras: [Int]) -> Bool {
        guard let span = alignment.span else { return false }
        return extras.allSatisfy { index in
            guard !span.contains(index) else { return false }
            let between = index < span.lowerBound ? (index + 1)...span.lowerBound : span.upperBound...index
            return between.contains { words[$0].gap.isBreak || Phrasebook.additions.contains(words[$0]) }
        }
    }

    /// Whether what is missing is in the question, or is where "the G5" is, and what is there tells the thing apart.
    private var lacksOnlyKnown: Bool {
        guard wording.isName, !judge.answer.question.asksForExpansion else { return false }
        let question = judge.answer.question
        return alignment.missing.allSatisfy {
            $0.entry.traits.contains(.place) && (question.contains($0) || hasSymbol) && !$0.hasDigits
                || question.asksForKind($0)
        } && hasOwnWord
    }

    /// Whether half of a description is there, with words that do not turn it around.
    private func isHalfTold(_ unknown: [Int]) -> Bool {
        isDescriptive && wording.content.count >= 2 && alignment.coverage >= 0.5 && hasOwnWord
            && unknown.count <= 3 && unknown.count > alignment.missing.count && alignment.weakest >= .typo
            && !excludes(unknown)
            && !wording.content.contains(where: \.hasDigits)
            && !unknown.contains { Extras.contraries.contains(words[$0].entry.concept) }
    }

    /// Whether other words name a place that the right wording does not.
    private func namesOtherPlace(_ extras: [Int]) -> Bool {
        extras.contains {
            words[$0].entry.traits.contains(.place) && !judge.answer.question.contains(words[$0])
        }
            && !alignment.missing.isEmpty && wording.content.contains { $0.entry.traits.contains(.place) }
    }

    /// Whether a word of letters and digits was recognised: "G5".
    private var hasSymbol: Bool {
        alignment.matches.indices.contains {
            alignment.matches[$0] == .exact && wording.content[$0].hasDigits && !wording.content[$0].isNumber
        }
    }

    /// Whether a name of two words lacks the one that makes it another: "York" is not New York.
    private var lacksModifier: Bool {
        wording.content.count == 2 && alignment.missing.contains { $0.entry.traits.contains(.modifier) }
    }

    private var isDescriptive: Bool { wording.isDescriptive.allSatisfy { $0 } }

    /// Whether a word that tells the thing apart was recognised.
    private var hasOwnWord: Bool {
        alignment.matches.indices.contains {
            alignment.matches[$0] != .none && !wording.content[$0].entry.traits.contains(.generic)
        }
    }

    /// Whether a long name has one wrong word that does not make the name of another place of it.
    private func isOneWordWrong(_ extras: [Int]) -> Bool {
        guard wording.isName, extras.count == 1, alignment.missing.count == 1 else { return false }
        if wording.content.count >= 3, Acronyms.isHead(alignment.missing[0]),
            Acronyms.isHead(words[extras[0]])
        {
            return true
        }
        guard wording.content.count >= 4, alignment.coverage >= 0.7 else { return false }
        let changed = alignment.missing + extras.map { words[$0] }
        return changed.allSatisfy { $0.entry.traits.isDisjoint(with: [.place, .modifier, .digits]) }
            && !changed.contains {
                ["arab", "union"].contains($0.text)
            }
    }

    /// Whether an extra word is the contrary of one of a right wording, as south is of north.
    private func excludes(_ extras: [Int]) -> Bool {
        extras.contains { extra in
            guard Vocabulary.opposed.contains(words[extra]) else { return false }
            return judge.answer.wordings.contains { other in
                other.content.contains { Vocabulary.areOpposite($0, words[extra]) }
                    && !other.content.contains { $0.text == words[extra].text }
            }
        }
    }

    /// "civilian deaths went down" where it is asked what rose.
    private func turnsChange(_ extras: [Int]) -> Bool {
        extras.contains { extra in
            Vocabulary.changes.contains(words[extra])
                && judge.answer.question.words.contains { Vocabulary.areOpposite($0, words[extra]) }
        }
    }

    /// Whether one word may have been meant by the other: they begin alike.
    private func isSimilar(_ expected: Word, _ typed: Word) -> Bool {
        guard !expected.hasDigits, !typed.hasDigits,
            !typed.entry.traits.contains(.place) || expected.entry.concept == typed.entry.concept
        else { return false }
        let shared = zip(expected.text.unicodeScalars, typed.text.unicodeScalars).prefix { $0 == $1 }.count
        return shared >= 4 || Vocabulary.shareSense(expected, typed)
    }
}
