import Decks

/// Holds what a reply affirms against the right wordings.
///
/// A class, so that the comparisons of one judgement share it: as a value, each copied its forty references.
final class TextJudge {
    let answer: TextAnswer
    let lexicon: Lexicon
    let reply: Phrase

    init(answer: TextAnswer, lexicon: Lexicon, reply: Phrase) {
        self.answer = answer
        self.lexicon = lexicon
        self.reply = reply
    }

    /// Judges answers that exclude each other: one is right only when all are.
    func affirm(_ alternatives: [[Word]]) -> Grade {
        guard alternatives.count > 1 else { return affirm(alternatives.first ?? []) }
        let alternatives = TextJudge.distinct(alternatives)
        guard alternatives.count > 1 else { return affirm(alternatives[0]) }
        let whole = affirm(alternatives.flatMap { $0 })
        if case .exact = whole.reason { return whole }
        // NB: "killed or injured" is one thing in a sentence.
        if case .paraphrase = whole.reason, answer.definition != nil { return whole }
        let grades = alternatives.map { affirm($0) }
        // NB: two halves that are both nearly right, or right with more words, are no choice between different things.
        let others = grades.count { $0.verdict == .wrong || $0.isNear }
        guard 1..<grades.count ~= others else { return grades.first { $0.verdict == .close } ?? grades[0] }
        return Grade(.wrong, reason: .undecided(alternatives.map(reply.excerpt)))
    }

    /// The alternatives that differ, at most a dozen: nobody weighs more, and each costs a judgement.
    static func distinct(_ alternatives: [[Word]]) -> [[Word]] {
        var seen: Set<[String]> = []
        return Array(alternatives.filter { seen.insert($0.map(\.text)).inserted }.prefix(12))
    }

    /// Judges one answer.
    func affirm(_ words: [Word]) -> Grade {
        let words = words.count > 200 ? Array(words.prefix(200)) : words
        let grade = judged(words)
        if grade.verdict == .wrong, let foreign = foreign(words) { return foreign }
        guard grade.verdict == .correct else { return grade }
        if isTurned(words) { return Grade(.wrong, reason: .reversedRelation(answer.canonical)) }
        return answer.strictly(grade, reply.excerpt(words))
    }

    /// Whether the right words are told of another party, or as less of what is good.
    private func isTurned(_ words: [Word]) -> Bool {
        Attribution(words, of: answer)?.isTurned ?? false || answer.definition?.isLessened(words) ?? false
            || answer.definition?.isNegated(words) ?? false
    }

    private func judged(_ words: [Word]) -> Grade {
        let evidence = Evidence(words, for: self)
        for rule in lexicon.rules {
            if let grade = rule.verdict(evidence) { return grade }
        }
        return Grade(.wrong, reason: .unrelated(answer.canonical))
    }

    /// Whether a sibling or a near answer that is no number is among some words.
    func isBesideOther(_ words: [Word]) -> Bool {
        let others = (answer.siblings + answer.near).filter { !$0.content.contains(where: \.hasDigits) }
        return complete(others, in: words, above: .none) != nil
    }

    /// A verdict and how surely the words were recognised.
    struct Candidate {
        let grade: Grade
        let match: WordMatch
        var isClose: Bool { grade.verdict == .close }
        /// Whether another name of the deck is likelier than a right answer in other words.
        var mayBeOther: Bool {
            if case .alteredName = grade.reason { return true }
            if case .ownWords = grade.reason { return true }
            return grade.verdict != .close
        }
        /// Whether no other thing is named beside.
        var isAlone: Bool {
            if case .plusWrong = grade.reason { return false }
            return true
        }

        var rank: (Int, Double, WordMatch) {
            let verdict: Int
            switch grade.verdict {
            case .correct: verdict = 2
            case .close: verdict = 1
            case .wrong: verdict = 0
            }
            return (verdict, grade.score, match)
        }
    }

    /// The best grade over all right wordings.
    func best(_ words: [Word]) -> Candidate? {
        var senses = Senses(words)
        let aligned = answer.wordings.map {
            Alignment($0, with: words, lexicon: lexicon, senses: &senses)
        }
        // The most words of a wording whose very words are all there.
        let literal =
            aligned.indices.filter { aligned[$0].isComplete && aligned[$0].weakest == .exact }
            .map { answer.wordings[$0].content.count }.max() ?? 0
        var best: Candidate?
        for (index, alignment) in aligned.enumerated() where alignment.coverage > 0 {
            let comparison = Comparison(
                judge: self,
                wording: answer.wordings[index],
                alignment: alignment,
                words: words,
                isTranslation: literal < answer.wordings[index].content.count
            )
            // NB: words in another order than the literal wording's are no translation of it.
            if literal > 0, alignment.isComplete, alignment.weakest == .form, alignment.hasTranslation,
                answer.wordings[index].content.count == literal,
                !isLanguage(of: answer.wordings[index], in: words)
            {
                continue
            }
            guard let grade = comparison.grade() else { continue }
            let candidate = Candidate(grade: grade, match: alignment.weakest)
            if case .reversedRelation = grade.reason { return candidate }
            if let known = best, known.rank >= candidate.rank { continue }
            best = candidate
        }
        return best
    }

    /// Whether the small words of a reply are those of a wording, so that it is in the same language.
    private func isLanguage(of wording: Wording, in words: [Word]) -> Bool {
        let small = words.filter { !$0.hasContent }
        return !small.isEmpty
            && small.allSatisfy { word in wording.phrase.words.contains { $0.text == word.text } }
    }

    /// The first wording that is all in the words, more surely than `bar`; `alone`: with nothing beside it that tells.
    func complete(
        _ wordings: [Wording],
        in words: [Word],
        above bar: WordMatch,
        alone: Bool = false
    ) -> Int? {
        wordings.firstIndex { wording in
            let alignment = Alignment(wording, with: words)
            return alignment.isComplete && alignment.weakest > max(bar, .doubtful)
                && (!alone || alignment.extras.allSatisfy { saysNothing(words[$0]) })
        }
    }

    /// Whether a preposition stands right before a name.
    func isBehindLink(_ wording: Wording, _ words: [Word]) -> Bool {
        guard let start = Alignment(wording, with: words).span?.lowerBound, start > 0 else { return false }
        return Extras.links.contains(words[start - 1].text)
    }

    /// Whether a word beside a name makes no other thing of it.
    func saysNothing(_ word: Word) -> Bool {
        !word.hasContent || word.isNumber || answer.question.contains(word)
            || !word.entry.traits.isDisjoint(with: [.filler, .generic, .title])
    }

    func containsRight(_ words: [Word]) -> Bool {
        answer.wordings.contains {
            let alignment = Alignment($0, with: words)
            return alignment.isComplete && alignment.weakest >= .form
        }
    }

    /// Whether a normal form is one of the right answers or another name of one.
    func isRight(_ key: String) -> Bool {
        let isKnown = !lexicon.items(for: key).isEmpty
        return answer.rightKeys.contains {
            $0 == key || (isKnown && lexicon.areSame(key, $0))
        }
    }

    /// Whether the very words stand in the question; "ECOWAS" is no translation of itself.
    func quotesQuestion(_ words: [Word]) -> Bool {
        let asked = Set(answer.question.words.map(\.text))
        return words.filter(\.hasContent).allSatisfy { asked.contains($0.text) }
    }

    /// The grade of a repeated question: an acronym for its full name in another language is nearly an answer.
    func repetition(_ words: [Word]) -> Grade {
        let isOtherForm =
            answer.question.asksForExpansion && words.count { $0.hasContent } == 1
            && !words.contains { word in
                word.hasContent && answer.question.words.contains { $0.text == word.text }
            }
        return isOtherForm
            ? Grade(.close, reason: .initials(of: answer.canonical)) : Grade(.wrong, reason: .repeatsQuestion)
    }

    func repeatsQuestion(_ words: [Word]) -> Bool {
        let content = words.filter { $0.hasContent && !$0.entry.traits.contains(.filler) }
        return !content.isEmpty && content.allSatisfy(answer.question.containsForm) && !namesParent(content)
    }

    /// Whether a reply names only the United Nations where one of its bodies is asked for.
    private func namesParent(_ content: [Word]) -> Bool {
        content.allSatisfy { $0.text == Vocabulary.unitedNations } && !answer.question.asksForExpansion
            && answer.wordings.contains { wording in
                wording.content.count > 1 && wording.content.contains { $0.text == Vocabulary.unitedNations }
            }
    }
}
