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

    /// Judges one answer.
    func affirm(_ words: [Word]) -> Grade {
        let words = words.count > 200 ? Array(words.prefix(200)) : words
        let grade = judged(words)
        guard grade.verdict == .correct, isTurned(words) else { return grade }
        return Grade(.wrong, reason: .reversedRelation(answer.canonical))
    }

    /// Whether the right words are told of another party, or as less of what is good.
    private func isTurned(_ words: [Word]) -> Bool {
        Attribution(words, of: answer)?.isTurned ?? false || answer.definition?.isLessened(words) ?? false
    }

    private func judged(_ words: [Word]) -> Grade {
        let key = Phrase(words: words).key
        if let known = answer.known(key) { return known }
        if isRight(key), !repeatsQuestion(words) {
            return Grade(.correct, reason: .accepted(answer.canonical))
        }
        if let grade = timeSpan(words) ?? answer.date?.grade(words) { return grade }
        let best = best(words)
        if best?.grade.verdict == .correct, (best?.match ?? .none) >= .sense {
            return best?.grade ?? unrelated
        }
        if let other = another(words, key, than: best) { return other }
        if let best, best.grade.verdict == .correct { return best.grade }
        let defined = answer.definition?.grade(words, of: answer, isAlone: best?.isAlone ?? true)
        if let defined, defined.verdict == .correct, best?.isClose ?? true { return defined }
        if best == nil, let grade = acronym(words) { return grade }
        if repeatsQuestion(words) { return repetition(words) }
        return best?.grade ?? neighbour(words) ?? respaced(words) ?? defined ?? describing(words) ?? unrelated
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

    private var unrelated: Grade { Grade(.wrong, reason: .unrelated(answer.canonical)) }

    /// The best grade over all right wordings.
    private func best(_ words: [Word]) -> Candidate? {
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

    /// The grade of a reply that is, or is nearer to, something else that is known.
    private func another(_ words: [Word], _ key: String, than best: Candidate?) -> Grade? {
        let bar = best?.grade.verdict == .correct ? best?.match ?? .none : .none
        if let index = complete(answer.siblings, in: words, above: bar) {
            guard best?.grade.verdict != .close || !containsRight(words) else { return nil }
            // NB: "the country north of Nigeria" does not name Nigeria.
            if Outline(words, to: answer.question, in: .empty).isDescription,
                isBehindLink(answer.siblings[index], words)
            {
                return nil
            }
            return Grade(.wrong, reason: .sibling(answer.variants.siblings[index]))
        }
        guard best?.grade.verdict != .correct else { return nil }
        if let index = complete(answer.near, in: words, above: .none, alone: true), !containsRight(words),
            !quotesQuestion(words)
        {
            return Grade(.close, reason: .near(answer.variants.near[index]))
        }
        guard let item = lexicon.items(for: key).first, !isRight(key),
            best?.mayBeOther ?? true
        else { return nil }
        if belongs(item), !repeatsQuestion(words) {
            return Grade(.close, score: 0.3, reason: .described(answer.canonical))
        }
        return Grade(.wrong, reason: .otherAnswer(item.name, of: item.description))
    }

    /// The first wording that is all in the words, more surely than `bar`; `alone`: with nothing beside it that tells.
    private func complete(
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
    private func isBehindLink(_ wording: Wording, _ words: [Word]) -> Bool {
        guard let start = Alignment(wording, with: words).span?.lowerBound, start > 0 else { return false }
        return Extras.links.contains(words[start - 1].text)
    }

    /// Whether a word beside a name makes no other thing of it.
    func saysNothing(_ word: Word) -> Bool {
        !word.hasContent || word.isNumber || answer.question.contains(word)
            || !word.entry.traits.isDisjoint(with: [.filler, .generic, .title])
    }

    private func containsRight(_ words: [Word]) -> Bool {
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
    private func quotesQuestion(_ words: [Word]) -> Bool {
        let asked = Set(answer.question.words.map(\.text))
        return words.filter(\.hasContent).allSatisfy { asked.contains($0.text) }
    }

    /// The grade of a repeated question: an acronym for its full name in another language is nearly an answer.
    private func repetition(_ words: [Word]) -> Grade {
        let isOtherForm =
            answer.question.asksForExpansion && words.count { $0.hasContent } == 1
            && !words.contains { word in
                word.hasContent && answer.question.words.contains { $0.text == word.text }
            }
        return isOtherForm
            ? Grade(.close, reason: .initials(of: answer.canonical)) : Grade(.wrong, reason: .repeatsQuestion)
    }

    private func repeatsQuestion(_ words: [Word]) -> Bool {
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
