/// What a reply says beside the right words: true detail, or another answer.
struct Extras {
    let comparison: Comparison

    var words: [Word] { comparison.words }
    var alignment: Alignment { comparison.alignment }
    var answer: TextAnswer { comparison.judge.answer }
    var isNumeric: Bool {
        comparison.wording.content.contains(where: \.isNumber) || comparison.romanWord != nil
    }

    /// Extra words that are neither grammar nor from the question nor a kind of thing.
    func unknown() -> [Int] {
        alignment.extras.filter { !isHarmless($0) }
    }

    /// The grade of a reply whose extra words make it another answer; nil when they are harmless.
    func wrong() -> Grade? {
        guard alignment.hasExtras, let span = alignment.span else { return nil }
        let confirmedVerb = Relations(comparison: self.comparison).confirmedVerb
        var isAccompanied = false
        for stretch in stretches() {
            let unknown = stretch.filter { !isHarmless($0) }
            // "ECOWAS, together with Burkina and Niger"
            let isMore = isAccompanied && stretch.first.map { words[$0].text == "and" } ?? false
            isAccompanied = isMore || stretch.contains { Extras.companions.contains(words[$0]) }
            if isMore, isWhere(unknown) { continue }
            if isOtherBody(stretch) { return Grade(.wrong, reason: .unrelated(answer.canonical)) }
            if isRenamed(stretch) || isOtherPhrase(stretch) {
                return Grade(.wrong, reason: .unrelated(answer.canonical))
            }
            if isNearNegated(stretch) || isQuestionAdded(stretch, span) || isUnitedNationsAdded(stretch) {
                return plusWrong(stretch)
            }
            if unknown.isEmpty { continue }
            let key = Phrase(words: stretch.map { words[$0] }).key
            if comparison.judge.isRight(key) || isWording(stretch) || isTold(unknown) || isOtherCount(stretch)
                || isOtherSentence(stretch, unknown) || confirmedVerb.map(stretch.contains) ?? false
            {
                continue
            }
            if let first = stretch.first, isInBrackets(first), isWhere(unknown) { continue }
            if !isApposition(stretch, span), !isExplained(stretch), isOtherAnswer(stretch) {
                return plusWrong(stretch)
            }
            if unknown.contains(where: { isOtherYear(words[$0]) }) { return plusWrong(stretch) }
            if let first = stretch.first, first >= span.upperBound {
                if !isDetailAfter(stretch, unknown) { return plusWrong(stretch) }
            } else if let last = stretch.last, last < span.lowerBound {
                if !isDetailBefore(stretch, unknown, span) { return plusWrong(stretch) }
            } else if unknown.count > (comparison.wording.isName ? 1 : 3) || isNumeric || isAdded(stretch) {
                return plusWrong(stretch)
            }
        }
        return nil
    }

    /// Whether a few more words stand around a right description, which learners tell in sentences of their own.
    private func isTold(_ unknown: [Int]) -> Bool {
        let wording = comparison.wording
        return !wording.isName && wording.content.count >= 3 && unknown.count <= 3 && !isNumeric
            && !unknown.contains { Extras.contraries.contains(words[$0].entry.concept) }
    }

    /// "Algiers Accord and Ouagadougou agreement": another thing within the words of a name.
    private func isAdded(_ stretch: [Int]) -> Bool {
        comparison.wording.isName && (stretch.first.map { Phrasebook.additions.contains(words[$0]) } ?? false)
    }

    private func plusWrong(_ stretch: [Int]) -> Grade {
        let text = comparison.judge.reply.excerpt(stretch.map { words[$0] })
        return Grade(.close, score: 0.6, reason: .plusWrong(answer.canonical, extra: text))
    }

    /// Runs of extra words, cut at separators and at "and".
    private func stretches() -> [[Int]] {
        var stretches: [[Int]] = []
        var last = -2
        for index in alignment.extras {
            // NB: an "and" right before the right words belongs to what stands before it.
            let isLast = index + 1 == alignment.span?.lowerBound
            let isCut = words[index].gap.isBreak || Phrasebook.additions.contains(words[index]) && !isLast
            if index != last + 1 || isCut || stretches.isEmpty {
                stretches.append([index])
            } else {
                stretches[stretches.count - 1].append(index)
            }
            last = index
        }
        return stretches
    }

    private func isHarmless(_ index: Int) -> Bool {
        let word = words[index]
        if word.isNumber { return isDateNumber(index) }
        let traits = word.entry.traits
        if traits.contains(.modifier), !answer.question.contains(word) { return false }
        if isOtherNumeral(word) { return false }
        if (isNumeric && !word.hasDigits) || isInitial(word) { return true }
        if !comparison.wording.isName, Extras.lightVerbs.contains(word) { return true }
        if !word.hasContent || !traits.isDisjoint(with: [.filler, .generic, .title]) { return true }
        if traits.contains(.month), alignment.extras.contains(where: { $0 != index && words[$0].isNumber }) {
            return true
        }
        return answer.question.containsForm(of: word) || isGivenName(index) || isOfWording(word)
    }

    /// Whether a word is part of another right wording: "AQIM Sahara" for "AQIM's Sahara branch".
    private func isOfWording(_ word: Word) -> Bool {
        answer.wordings.contains { other in
            other.isName && other.content.count > 1 && other.content.contains { $0.sharesConcept(with: word) }
        }
    }

    /// Whether a number is a day or year of a date rather than another answer.
    private func isDateNumber(_ index: Int) -> Bool {
        if !isNumeric { return true }
        if isOtherYear(words[index]) { return false }
        let number = Int(words[index].text) ?? 0
        let before = index > 0 ? words[index - 1] : nil
        let after = index + 1 < words.count ? words[index + 1] : nil
        if before?.entry.traits.contains(.month) == true || after?.entry.traits.contains(.month) == true {
            return true
        }
        guard 1_000...2_100 ~= number else { return false }
        return words[index].gap.contains(.opening)
            || ["in", "of", "from", "since", "en", "de", "adopted", "year", "depuis", "desde"].contains(
                before?.text ?? ""
            )
    }

    /// "2100 (2014)" where "2100 (2013)" is right.
    private func isOtherYear(_ year: Word) -> Bool {
        guard year.isNumber, let number = comparison.wording.content.first(where: \.isNumber),
            year.text != number.text, 1_000...2_100 ~= Int(year.text) ?? 0
        else { return false }
        let dated = answer.wordings.compactMap { wording in
            wording.phrase.words.first { word in
                word.isNumber && word.gap.contains(.opening)
                    && wording.content.contains { $0.text == number.text && $0.text != word.text }
            }
        }
        return !dated.isEmpty && !dated.contains { $0.text == year.text }
    }

    /// Whether a stretch is another of the accepted wordings.
    private func isWording(_ stretch: [Int]) -> Bool {
        let content = stretch.map { words[$0] }
        return answer.wordings.contains {
            let alignment = Alignment($0, with: content)
            return alignment.isComplete && alignment.weakest >= .typo
                && alignment.extras.allSatisfy { extra in
                    !content[extra].hasContent || answer.question.contains(content[extra])
                        || content[extra].entry.traits.contains(.generic)
                }
        }
    }

    /// "the Tuareg separatists (MNLA)": the answer in brackets names what stands before.
    private func isApposition(_ stretch: [Int], _ span: Range<Int>) -> Bool {
        stretch.count > 1 && stretch.last == span.lowerBound - 1
            && words[span.lowerBound].gap.contains(.opening)
    }

    /// "Group for the Support of Islam and Muslims (al-Qaida)": brackets behind a full name tell of it.
    private func isExplained(_ stretch: [Int]) -> Bool {
        answer.question.asksForExpansion && (stretch.first.map(isInBrackets) ?? false)
    }

    /// Whether a stretch contains a sibling or another name of the deck.
    private func isOtherAnswer(_ stretch: [Int]) -> Bool {
        let content = stretch.map { words[$0] }
        let isSibling = answer.siblings.contains {
            let alignment = Alignment($0, with: content)
            return alignment.isComplete && says(Set(alignment.extras), of: stretch)
        }
        if isSibling { return true }
        for start in content.indices {
            for end in (start + 1)...min(start + 8, content.count) where content[start].hasContent {
                let run = content[start..<end]
                guard run.contains(where: { !answer.question.contains($0) && $0.hasContent }) else {
                    continue
                }
                let key = Phrase(words: Array(run)).key
                guard lexicon(knows: key) else { continue }
                if says(Set(content.indices).subtracting(start..<end), of: stretch) { return true }
            }
        }
        return false
    }

    /// Whether the rest of a stretch beside another name adds nothing to it, so that the name is a second answer.
    private func says(_ rest: Set<Int>, of stretch: [Int]) -> Bool {
        rest.allSatisfy { isHarmless(stretch[$0]) && !Extras.links.contains(words[stretch[$0]].text) }
    }

    private func lexicon(knows key: String) -> Bool {
        comparison.judge.rivals(for: key).contains(where: \.isName) && !comparison.judge.isRight(key)
    }

    /// "New Guinea" for Guinea: the word before makes another place of it.
    private func isRenamed(_ stretch: [Int]) -> Bool {
        guard let last = stretch.last, let span = alignment.span, last == span.lowerBound - 1,
            !words[span.lowerBound].gap.isBreak, words[span.lowerBound].entry.traits.contains(.place)
        else { return false }
        return ["new", "nouvelle", "nueva", "equatorial", "papua"].contains(words[last].text)
    }

    /// "anti-MNLA", "non-Wagner": the word before turns the answer around.
    private func isNearNegated(_ stretch: [Int]) -> Bool {
        guard let last = stretch.last, let span = alignment.span, last == span.lowerBound - 1 else {
            return false
        }
        return words[last].entry.traits.contains(.modifier) && !answer.question.contains(words[last])
    }
}
